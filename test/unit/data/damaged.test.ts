import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../schemas/user-error";
import type { Dataset } from "../../../trainer/data/dataset";
import { inspect } from "../../../trainer/data/inspect";
import { readDataset } from "../../../trainer/data/read";
import { Random } from "../../../trainer/random";
import { resolveData } from "../../support/resolve-part";

const FIXTURES = path.resolve("test/fixtures/bad-data");
const FORMATS = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const CASES = 60;
const STRANGE = [
  ...['"', "\t", ",", "\n", "\r\n", "{", "}", "[", "]", "null", "NaN", "1e400", "-1", "::", "\0"],
  ...["__proto__", "constructor", "\u2028", "\ufeff", "😀", "<DOC>", "</DOC>", "<top>", "[]", '""'],
];

/** Bytes with a piece cut off, taken out, doubled or changed, or something strange put in. */
function damaged(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  const after = Math.min(bytes.length, at + random.below(60));
  const [head, rest] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (random.below(5)) {
    case 0:
      return head;
    case 1:
      return Buffer.concat([head, Buffer.from(STRANGE[random.below(STRANGE.length)]!), rest]);
    case 2:
      return Buffer.concat([head, Buffer.from([random.below(256)]), rest.subarray(1)]);
    case 3:
      return Buffer.concat([head, bytes.subarray(after)]);
    default:
      return Buffer.concat([bytes.subarray(0, after), rest]);
  }
}

/** Every query has judgements that are numbers, one of them of relevance. */
function expectSound({ splits }: Dataset): void {
  for (const { queries, qrels } of Object.values(splits))
    for (const { id } of queries) {
      const gains = [...qrels.get(id)!.values()];
      expect(gains.every(Number.isFinite)).toBe(true);
      expect(gains.some((gain) => gain > 0)).toBe(true);
    }
}

describe("files damaged by chance", () => {
  it.each(FORMATS)("of the format %s are read or answered", async (format) => {
    const good = path.join(FIXTURES, format, "good");
    const names = readdirSync(good, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(good, path.join(entry.parentPath, entry.name)))
      .sort();
    const random = new Random(FORMATS.indexOf(format));
    const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-damaged-"));
    cpSync(good, folder, { recursive: true });
    const spec = resolveData({ format, path: folder });
    let answered = 0;
    for (let i = 0; i < CASES; i++) {
      const name = names[random.below(names.length)]!;
      let bytes: Buffer = readFileSync(path.join(good, name));
      for (let times = 1 + random.below(2); times > 0; times--) bytes = damaged(bytes, random);
      writeFileSync(path.join(folder, name), bytes);
      try {
        const dataset = await readDataset(spec);
        await inspect(dataset, folder);
        expectSound(dataset);
      } catch (error) {
        expect(error, `case ${i}: ${name}`).toBeInstanceOf(UserError);
        expect((error as UserError).place?.file, `case ${i}: ${name}`).toBeDefined();
        answered++;
      }
      cpSync(path.join(good, name), path.join(folder, name));
    }
    rmSync(folder, { recursive: true, force: true });
    expect(answered).toBeGreaterThan(0);
  });
});
