import { describe, expect, it } from "vitest";
import { data } from "../../../trainer/commands/data";
import type { Inspection } from "../../../trainer/data/inspect";
import { ROLES } from "../../../trainer/data/splits";
import { printed, printedJson } from "../../support/data-command";
import { dataFolder } from "../../support/data-folder";

describe("inspecting a folder", () => {
  it("takes the splits that a BEIR folder has, and those that it lacks from training", async () => {
    const ids = Array.from({ length: 12 }, (_, i) => i);
    const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    const qrels = (from: number, to: number) =>
      `query-id\tcorpus-id\tscore\n${ids
        .slice(from, to)
        .map((i) => `q${i}\td${i >> 1}\t1\n`)
        .join("")}`;
    const texts = {
      "corpus.jsonl": lines(ids.map((i) => ({ _id: `d${i}`, text: `t${i}` }))),
      "queries.jsonl": lines(ids.map((i) => ({ _id: `q${i}`, text: `word${i}` }))),
    };
    const two = await dataFolder({
      ...texts,
      "qrels/train.tsv": qrels(0, 8),
      "qrels/test.tsv": qrels(8, 12),
    });
    const fraction = ["--set", "splits.fractions.validation=0.25"];
    const found = await printedJson<Inspection>("inspect", two, ...fraction);
    // Two queries each share a document: they stay together.
    expect(ROLES.map((role) => found.splits[role]!.queries)).toEqual([6, 2, 4]);
    expect(found.leaks).toEqual([]);
    const [last] = (await printed("inspect", two, ...fraction)).slice(-1);
    expect(last).toBe(
      `to use it: data: { format: beir, path: ${two}, splits: { validation: from_train, fractions: { validation: 0.25 } } }`,
    );
    const one = await dataFolder({ ...texts, "qrels/test.tsv": qrels(0, 12) });
    await expect(data(["inspect", one])).rejects.toThrow(
      "has no qrels/train.tsv; there are test; `rec-r1 data split` divides what is there",
    );
    const few = ["--set", "splits.fractions.validation=0.01"];
    await expect(data(["inspect", two, ...few])).rejects.toThrow(
      /the validation split would have none of the 8 queries of train\. Change data\.splits\.fractions/,
    );
  });

  it("finds the column of titles and the benchmark splits of RecBole's files", async () => {
    const rows = (from: number) =>
      ["u", "v"]
        .flatMap((user) => [0, 1, 2].map((i) => `${user}\t${from + i}\t5.0\t${from + i}\n`))
        .join("");
    const header = "user_id:token\titem_id:token\trating:float\ttimestamp:float\n";
    const item = `item_id:token\tmovie_title:token_seq\tclass:token_seq\n${Array.from({ length: 9 }, (_, i) => `${i}\t"Film" ${i}\tDrama\n`).join("")}`;
    const whole = await dataFolder({ "ml.inter": header + rows(0) + rows(3), "ml.item": item });
    const lines = await printed("inspect", whole);
    expect(lines.at(-1)).toBe(
      `to use it: data: { format: interactions, path: ${whole}, interactions: ml.inter, items: ml.item, title_column: movie_title }`,
    );
    expect(lines.filter((line) => line.startsWith("  "))).toEqual([
      "  class: in 9, 5 characters on average",
      "  title: in 9, 8 characters on average",
      ...lines.filter((line) => / queries of /.test(line)),
    ]);
    const parts = await dataFolder({
      "ml.train.inter": header + rows(0),
      "ml.valid.inter": header + rows(3),
      "ml.test.inter": header + rows(6),
      "ml.item": item,
    });
    const found = await printedJson<Inspection>("inspect", parts);
    expect(ROLES.map((role) => found.splits[role]!.history!.most)).toEqual([2, 5, 8]);
    await expect(data(["inspect", await dataFolder({ "ml.inter": header })])).rejects.toThrow(
      "Put the file of items (.item) beside RecBole's .inter",
    );
  });

  it("says what queries hang together where a split comes out empty", async () => {
    const queries = Array.from({ length: 12 }, (_, i) => `word${i},1\n`).join("");
    const folder = await dataFolder({
      "documents.csv": "id,title\n1,One\n",
      "queries.csv": `query,relevant\n${queries}`,
    });
    await expect(data(["inspect", folder])).rejects.toThrow(
      /none of the 12 queries with a relevant document: up to 12 hang together by shared relevant documents or words, and stay in one split\. Change/,
    );
  });
});
