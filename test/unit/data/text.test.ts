import path from "node:path";
import { describe, expect, it } from "vitest";
import { Corpus } from "../../../trainer/data/corpus";
import type { Document } from "../../../trainer/data/dataset";
import { faultOfJson } from "../../../trainer/data/json-fault";
import { readLines } from "../../../trainer/data/lines";
import { Random } from "../../../trainer/random";
import { dataFolder } from "../../support/data-folder";

const ALPHABET = ["a", "é", "鞋", "🙂", "\u2028", "\u0000", '"', "\\", " ", "\t"];

function randomText(random: Random, length: number): string {
  return Array.from({ length }, () => ALPHABET[random.below(ALPHABET.length)]).join("");
}

describe("lines", () => {
  it("are those between line ends, wherever chunks and characters are cut", async () => {
    const random = new Random(2);
    // More than a chunk of the stream, so that some character is cut by its end.
    const lines = Array.from({ length: 3000 }, (_, i) => `${i} ${randomText(random, 90)}x`);
    const folder = await dataFolder({
      unix: lines.join("\n"),
      windows: `\uFEFF${lines.join("\r\n\r\n")}\r\n`,
    });
    const read = async (name: string) => {
      const found = [];
      for await (const line of readLines(path.join(folder, name), "lines")) found.push(line);
      return found;
    };
    expect(await read("unix")).toEqual(lines.map((text, i) => ({ text, number: i + 1 })));
    expect(await read("windows")).toEqual(lines.map((text, i) => ({ text, number: 2 * i + 1 })));
  });
});

describe("a packed corpus", () => {
  it("gives back every document as it was put in, whenever packing begins", () => {
    const random = new Random(4);
    const documents: Document[] = Array.from({ length: 300 }, (_, i) => ({
      id: `d${i}`,
      fields: { title: randomText(random, random.below(9)), text: randomText(random, 40) },
      ...(i % 3 ? { scope: `s${i}`, position: i } : {}),
    }));
    for (const limit of [0, 500, 5000, Number.POSITIVE_INFINITY]) {
      const corpus = new Corpus(limit);
      for (const document of documents) corpus.add(document);
      const found = corpus.documents.map(({ id, fields, scope, position }) =>
        scope === undefined ? { id, fields } : { id, fields, scope, position },
      );
      expect(found).toEqual(documents);
    }
  });
});

describe("the place of a fault in JSON", () => {
  it("is where the first character stands that cannot be", () => {
    const random = new Random(6);
    const value = { list: [1, -2.5e3, true, null, 'a\\n"b\u00e9'], inner: { empty: {}, none: [] } };
    for (const text of [JSON.stringify(value), JSON.stringify([value, value], null, 2)])
      for (let trial = 0; trial < 300; trial++) {
        const at = random.below(text.length);
        // A control character is at home nowhere, not in a string either.
        const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`;
        expect(() => JSON.parse(broken)).toThrow();
        expect(faultOfJson(broken)).toBe(at);
      }
  });
});
