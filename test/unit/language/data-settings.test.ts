import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Experiments } from "../../../extension/language/experiments";
import { dataCompletions } from "../../../extension/language/service/data-completion";
import { hover } from "../../../extension/language/service/hover";
import { fileLinks } from "../../../extension/language/service/links";
import { diskFiles, resolveText } from "../../../schemas/resolve";
import { columnsOf } from "../../../trainer/data/columns";
import { Preflight } from "../../../trainer/preflight/preflight";
import { dataFolder } from "../../support/data-folder";
import { resolveData } from "../../support/resolve-part";

const good = (format: string) => path.resolve("test/fixtures/bad-data", format, "good");

const disk = {
  list: async (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    ),
  columns: columnsOf,
};

const textOn = (data: string) => `name: n
task: {kind: query_rewriting, prompt: "{{query}}"}
data: ${data}
recommender: {kind: bm25}
reward: [{kind: ndcg, k: 10}]
rewriter: {model: .}
algorithm: {kind: grpo}
`;

describe("completion of the data's settings", () => {
  it.each<[string, string[], object, string[]]>([
    ["table", ["query_column"], {}, ["query", "relevant"]],
    ["table", ["fields", "0"], {}, ["id", "title", "text"]],
    ["table", ["queries"], {}, ["documents.csv", "queries.csv"]],
    ["interactions", ["user_column"], {}, ["user_id", "item_id", "timestamp"]],
    ["interactions", ["title_column"], {}, ["item_id", "title"]],
    ["verl", ["fields"], {}, ["item_id", "metadata"]],
    [
      "verl",
      ["splits", "validation"],
      {},
      ["corpus.jsonl", "test.parquet", "train.parquet", "from_train"],
    ],
    ["trec", ["documents"], {}, ["documents.xml", "qrels.txt", "topics.xml"]],
    ["backtracing", ["splits", "train"], {}, ["test"]],
    ["beir", ["splits", "test"], {}, ["dev", "test", "train"]],
    ["table", ["splits", "by"], {}, []],
    ["table", ["query_column"], { queries: "gone.csv" }, []],
    ["movielens", ["min_rating"], {}, []],
  ])("offers for %s %j with %j", async (format, at, settings, expected) => {
    const data = resolveData({ format, path: good(format), ...settings });
    const items = await dataCompletions(data, at, disk);
    expect(items.map(({ label }) => label)).toEqual(expected);
  });

  it("reads a Parquet file's columns by its schema, and none of what is no table", async () => {
    expect(await columnsOf(path.join(good("esci"), "products.parquet"))).toContain("product_title");
    const bad = path.resolve("test/fixtures/bad-data/esci/examples-cut-short/examples.parquet");
    expect(await columnsOf(bad)).toEqual([]);
    expect(await columnsOf(path.join(good("trec"), "topics.xml"))).toEqual([]);
  });
});

describe("hover and links on the data's settings", () => {
  it("tell counts, and what was left out", async () => {
    const text = textOn(
      `{format: verl, path: ${JSON.stringify(good("verl"))}, splits: {by: given}}`,
    );
    const resolution = await resolveText(text, "/x.recr1.yaml", diskFiles);
    const facts = await new Preflight().inspect(resolution, { large: true });
    const on = (word: string) => hover(resolution, text.indexOf(word) + 1, facts)!.markdown;
    expect(on("path: ")).toContain("10 documents; queries: train 7, validation 1, test 2");
    expect(on("path: ")).toContain('Note: `"judgements that stand twice count once: 10');
    expect(on("splits")).toContain("Queries: train 7, validation 1, test 2");
  });

  it("open the files that are named", async () => {
    const folder = good("trec");
    const text = textOn(
      `{format: trec, path: ${JSON.stringify(folder)}, topics: topics.xml, qrels: qrels.txt}`,
    );
    const resolution = await resolveText(text, "/x.recr1.yaml", diskFiles);
    expect(fileLinks(resolution, "/x.recr1.yaml").map(({ target }) => target)).toEqual(
      expect.arrayContaining([path.join(folder, "topics.xml"), path.join(folder, "qrels.txt")]),
    );
  });
});

describe("an untrusted workspace's data", () => {
  it.each([
    "{format: table, path: data, documents: ../../outside/documents.csv}",
    "{format: table, path: data, queries: ../../outside/queries.csv}",
    "{format: beir, path: data, splits: {train: ../../../outside/train}}",
    "{format: backtracing, path: data, splits: {by: given, train: ../../../outside}}",
    "{format: verl, path: data, splits: {by: given, test: ../../outside/test.parquet}}",
    "{format: trec, path: ../outside}",
  ])("are not read outside of it: %s", async (data) => {
    const folder = await dataFolder({
      "workspace/x.recr1.yaml": "",
      "outside/a.csv": "secret,b\n1,2\n",
    });
    const workspace = path.join(folder, "workspace");
    const experiments = new Experiments([workspace], []);
    const uri = `file://${path.join(workspace, "x.recr1.yaml")}`;
    const document = TextDocument.create(uri, "recr1", 1, textOn(data));
    const { facts } = await experiments.analyse(document);
    expect(facts).toEqual({});
    expect(await experiments.columnsOf(path.join(folder, "outside/a.csv"))).toEqual([]);
    const trusted = new Experiments(undefined, []);
    expect(await trusted.columnsOf(path.join(folder, "outside/a.csv"))).toEqual(["secret", "b"]);
  });
});
