import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { UserError } from "../../../schemas/user-error";
import { readDataset } from "../../../trainer/data/read";
import { resolveData } from "../../support/resolve-part";

const FIXTURES = path.resolve("test/fixtures/bad-data");
const GOLDEN = path.join(FIXTURES, "messages.txt");
/** `UPDATE_FIXTURES=1` writes what is found, to be read before it is committed. */
const UPDATE = process.env.UPDATE_FIXTURES !== undefined;

const RATED = {
  queries: "rated.csv",
  query_id_column: "query_id",
  gain_column: "gain",
  splits: { by: "given" },
};
/** Further settings of single cases, by which files of other names are read. */
const OF_CASE: Record<string, object> = {
  "interactions/gz-cut-short": { interactions: "interactions.csv.gz" },
  "interactions/gz-not": { interactions: "interactions.csv.gz" },
  "interactions/parquet-not": { interactions: "interactions.parquet" },
  "interactions/unknown-ending": { interactions: "interactions.xlsx" },
  "interactions/zst-cut-short": { interactions: "interactions.csv.zst" },
  "interactions/zst-dictionary": { interactions: "interactions.csv.zst" },
  "interactions/zst-not": { interactions: "interactions.csv.zst" },
  "trec/lines-no-id": { documents: "documents.jsonl" },
  "trec/lines-no-tab": { topics: "topics.tsv" },
  "table/contradiction": RATED,
  "table/gain": RATED,
  "table/json-bad": { queries: "queries.json" },
  "table/json-no-objects": { queries: "queries.json" },
  "table/json-not-list": { queries: "queries.json" },
  "table/split-blank": RATED,
  "table/split-shared": RATED,
  "table/split-unknown": RATED,
};

const folders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const cases = folders(FIXTURES).flatMap((format) =>
  folders(path.join(FIXTURES, format)).map((name) => `${format}/${name}`),
);
const bad = cases.filter((name) => !name.endsWith("/good"));
const golden = new Map(
  (UPDATE ? "" : readFileSync(GOLDEN, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split(" → ") as [string, string]),
);

async function read(name: string) {
  const format = name.split("/")[0]!;
  const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-bad-"));
  try {
    cpSync(path.join(FIXTURES, format, "good"), folder, { recursive: true });
    cpSync(path.join(FIXTURES, name), folder, { recursive: true });
    const spec = resolveData({ format, path: folder, ...OF_CASE[name] });
    return { folder, dataset: await readDataset(spec) };
  } catch (error) {
    return { folder, error };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("bad data", () => {
  const found: string[] = [];
  afterAll(() => {
    if (UPDATE) writeFileSync(GOLDEN, `${found.sort().join("\n")}\n`);
  });

  it("comes in many kinds", () => expect(bad.length).toBeGreaterThanOrEqual(60));

  it.each(cases.filter((name) => name.endsWith("/good")))("%s is read", async (name) => {
    const { dataset, error } = await read(name);
    expect(error).toBeUndefined();
    expect(dataset!.splits.train!.queries.length).toBeGreaterThan(0);
  });

  it.each(bad)("%s is answered", async (name) => {
    const { folder, error } = await read(name);
    expect(error, "the fault is said in the user's words").toBeInstanceOf(UserError);
    const { message, place } = error as UserError;
    expect(place?.file, "it names the file").toBeDefined();
    expect(message, "it says what is to be done").toMatch(
      /\b(Add|Adjust|Call|Change|Check|Close|Convert|Correct|Create|Fill|Give|Keep|Lower|Name|Put|Raise|Remove|Rename|Separate|Set|Write|fetch|name it|more of them are needed|run git|save it|unpack)\b/,
    );
    // JSON.parse words its faults in one way or another from version to version.
    const text = String(error)
      .replaceAll(folder, "<folder>")
      .replaceAll("\\", "/")
      .replace(/not valid JSON \(.*?\);/, "not valid JSON (…);");
    found.push(`${name} → ${text}`);
    if (!UPDATE) expect(text).toBe(golden.get(name));
  });
});
