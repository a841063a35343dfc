import { describe, expect, it } from "vitest";
import { dataFolder } from "../../support/data-folder";
import { gainsOf, read } from "../../support/good-data";

describe("tables", () => {
  const DOCUMENTS = "id,title\n1,One\n2,Two\n07,Seven\n";
  const table = async (queries: string, settings: object = {}) => {
    const folder = await dataFolder({ "documents.csv": DOCUMENTS, "queries.csv": queries });
    const splits = { by: "random", fractions: { validation: 0, test: 0 } };
    return read({ format: "table", path: folder, splits, ...settings });
  };
  const relevant = async (queries: string, settings?: object) => {
    const { splits } = await table(queries, settings);
    return [...splits.train!.qrels].map(([id, gains]) => [id, ...gains]);
  };

  it.each([
    ["one id", "a,1", [["a", ["1", 1]]]],
    ["a separator", "a,1|2", [["a", ["1", 1], ["2", 1]]]],
    ["a JSON list", 'a,"[""1"", 2]"', [["a", ["1", 1], ["2", 1]]]],
    ["a list as Python prints it", "a,\"['1', '07']\"", [["a", ["1", 1], ["07", 1]]]],
    ["a list as numpy prints it", "a,\"['1' '07']\"", [["a", ["1", 1], ["07", 1]]]],
    ["rows of one query", "a,1\na,2", [["a", ["1", 1], ["2", 1]]]],
    ["an id twice", "a,1|1\na,1", [["a", ["1", 1]]]],
    ["an unknown id beside a known one", "a,1|99", [["a", ["1", 1], ["99", 1]]]],
    ["a query without relevant documents", "a,1\nb,", [["a", ["1", 1]]]],
    ["a blank query", "a,1\n ,2", [["a", ["1", 1]]]],
  ])("take %s", async (_, rows, expected) => {
    expect(await relevant(`query,relevant\n${rows}\n`)).toEqual(expected);
  });

  it("take gains, ids and splits from columns, and offer the others to the prompt", async () => {
    const rows =
      "qid,query,relevant,gain,split,country\n1,red,1,2,train,us\n1,red,2,0.5,train,us\n2,red,2,1,eval,de\n3,blue,07,1,dev,de\n";
    const dataset = await table(rows, {
      query_id_column: "qid",
      gain_column: "gain",
      splits: { by: "given", validation: "dev", test: "eval" },
    });
    expect(gainsOf(dataset)).toEqual({ 1: { 1: 2, 2: 0.5 }, 2: { 2: 1 }, 3: { "07": 1 } });
    expect(dataset.splits.test!.queries).toEqual([
      { id: "2", text: "red", columns: { split: "eval", country: "de" } },
    ]);
  });

  it("take candidates in their order, those of a query's first row, each once", async () => {
    const rows =
      'qid,query,relevant,listed\n1,red,1,07|2|99|07|1\n1,red,2,1\n2,blue,07,"[""2"", ""07""]"\n';
    const { splits } = await table(rows, { query_id_column: "qid", candidates_column: "listed" });
    expect(splits.train!.queries).toEqual([
      { id: "1", text: "red", columns: {}, candidates: ["07", "2", "1"] },
      { id: "2", text: "blue", columns: {}, candidates: ["2", "07"] },
    ]);
    await expect(table(rows, { candidates_column: "offered" })).rejects.toThrow(
      /there is no column offered; .* Set data\.candidates_column to one of them/,
    );
  });

  it("keep ids as they are written: leading zeros, large numbers", async () => {
    const folder = await dataFolder({
      "documents.jsonl":
        '{"id": 9007199254740991, "title": "Big"}\n{"id": "007", "title": "Zeros"}\n',
      "queries.jsonl": '{"query": "a", "relevant": [9007199254740991, "007"]}\n',
    });
    const files = { documents: "documents.jsonl", queries: "queries.jsonl" };
    const splits = { by: "random", fractions: { validation: 0, test: 0 } };
    const { splits: made } = await read({ format: "table", path: folder, ...files, splits });
    expect([...made.train!.qrels.get("a")!.keys()]).toEqual(["9007199254740991", "007"]);
  });
});
