import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TextDocument, type TextEdit } from "vscode-languageserver-textdocument";
import { experimentText } from "../../../extension/language/experiment-text";
import { Experiments } from "../../../extension/language/experiments";
import { completions } from "../../../extension/language/service/completion";
import { diagnosticsOf } from "../../../extension/language/service/diagnostics";
import type { Facts } from "../../../extension/language/service/facts";
import { fileCompletions } from "../../../extension/language/service/file-completion";
import { formatted } from "../../../extension/language/service/format";
import { hover } from "../../../extension/language/service/hover";
import { deduplicate } from "../../../extension/language/service/leaking-split";
import { packedTokens } from "../../../extension/language/service/semantic-tokens";
import { variablesOf } from "../../../extension/language/service/variables";
import { resolvedYaml } from "../../../schemas/origins";
import { parseYaml } from "../../../schemas/parse";
import { diskFiles, type Resolution, resolveText } from "../../../schemas/resolve";
import { sniffFormat } from "../../../trainer/data/sniff";
import { Preflight } from "../../../trainer/preflight/preflight";
import { resolved } from "./resolved";
import { tinyWorkspace } from "./tiny-workspace";

let folder: string;
let file: string;
let text: string;
let tiny: Resolution;
let facts: Facts;
beforeAll(async () => {
  ({ folder, file, text, tiny, facts } = await tinyWorkspace("editing"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Offset inside the first occurrence of a word. */
const at = (word: string) => text.indexOf(word) + 1;

describe("hover on what files hold", () => {
  it("counts the queries of a split and the documents of the corpus", () => {
    const data = hover(tiny, at("path: data"), facts)!.markdown;
    expect(data).toContain("40 documents; queries: train 24, validation 8, test 8");
    expect(data).toMatch(/`"\w+ sneaker"`/);
    expect(hover(tiny, at("recommender"), facts)!.markdown).toContain("40 documents, fields title");
  });

  it("says what verl and TRL call a setting", () => {
    const { markdown } = hover(tiny, at("learning_rate: 3"), facts)!;
    expect(markdown).toContain("verl: `actor_rollout_ref.actor.optim.lr`");
    expect(hover(tiny, at("max_new_tokens"), facts)!.markdown).toContain(
      "TRL: `max_completion_length`",
    );
  });

  it("says what a path and the model come to", () => {
    const { markdown } = hover(tiny, text.indexOf("model: model") + 9, facts)!;
    expect(markdown).toContain(`Here: \`${JSON.stringify(path.join(folder, "model"))}\``);
    expect(markdown).toMatch(/[\d,]+ parameters; at most 64 tokens/);
  });

  it("shows what a variable stands for", () => {
    expect(hover(tiny, at("{{query}}") + 3, facts)!.markdown).toMatch(/such as `"\w+ sneaker"`/);
  });

  it("never shows the value of an environment variable", async () => {
    process.env.REC_R1_TEST_SECRET = "hush";
    const secret = await resolved('rewriter: { model: "${env:REC_R1_TEST_SECRET}" }\n');
    expect(JSON.stringify(hover(secret, 25))).not.toContain("hush");
  });
});

describe("completion from the user's files", () => {
  const items = async (marked: string, more: Partial<Facts> = facts) => {
    const offset = marked.indexOf("|");
    const listed: Record<string, string[]> = {
      [folder]: ["data/", "model/", "base.recr1.yaml", "notes.md", "tiny.recr1.yaml", ".git/"],
      [path.join(folder, "data", "qrels")]: ["dev.tsv", "train.tsv", "README"],
      [path.join(folder, "data")]: ["qrels/", "corpus.jsonl"],
      [path.join(folder, "model")]: ["config.json", "model.safetensors", "tokenizer.json"],
      [path.dirname(folder)]: [`${path.basename(folder)}/`, "other/", "all.recr1.yml"],
      [path.join(path.dirname(folder), "other")]: ["config.json", "tokenizer_config.json"],
    };
    return fileCompletions(marked.replace("|", ""), offset, file, {
      experiment: tiny.experiment,
      facts: more,
      list: async (name) => listed[name] ?? [],
      columns: async () => [],
    });
  };
  const offered = async (marked: string) => (await items(marked)).map(({ label }) => label);

  it.each([
    ['task:\n  prompt: "find {{|', ["query"]],
    ['task:\n  prompt: "find {{qu|', ["query"]],
    ['task:\n  search_text: "{{query}} {{|', ["query", "rewrite"]],
    ["task:\n  prompt: |", ["../", "data/", "model/", "notes.md"]],
    ["extends: |", ["../", "data/", "model/", "base.recr1.yaml", "../all.recr1.yml"]],
    ["data:\n  path: |", ["../", "data/", "model/", "base.recr1.yaml", "notes.md"]],
    ["data:\n  path: data/|", ["data/../", "data/qrels/", "data/corpus.jsonl"]],
    ["rewriter:\n  model: |", ["../", "data/", "model", "../other"]],
    ["recommender: {of: [{kind: dense, model: |", ["../", "data/", "model/"]],
    ["recommender:\n  kind: dense\n  vectors: |", ["../", "data/", "model/"]],
    ["reward:\n  - { kind: module, path: |", ["../", "data/", "model/"]],
    [
      "reward: [{ kind: log_engagement, path: data/|",
      ["data/../", "data/qrels/", "data/corpus.jsonl"],
    ],
    ["reward:\n  - kind: command\n    cwd: |", ["../", "data/", "model/"]],
    ["data:\n  splits: { train: |", ["dev", "train"]],
    ["data:\n  splits:\n    test: |", ["dev", "train"]],
    ["sweep:\n  grid:\n    rewriter.model: [|", ["../", "data/", "model", "../other"]],
    ["sweep:\n  grid:\n    task.prompt:\n      - |", ["../", "data/", "model/", "notes.md"]],
    [
      "sweep:\n  grid:\n    data.path:\n      - data\n      - data/|",
      ["data/../", "data/qrels/", "data/corpus.jsonl"],
    ],
    ["sweep: {list: [{recommender.vectors: |", ["../", "data/", "model/"]],
    ["sweep: {grid: {data.splits.train: [|", ["dev", "train"]],
    ["name: |", []],
    ["training:\n  steps: |", []],
  ])("%j", async (marked, wanted) => {
    expect((await offered(marked)).sort()).toEqual([...wanted].sort());
  });
});

describe("what a completion replaces", () => {
  const accepted = async (marked: string, label: string) => {
    const offset = marked.indexOf("|");
    const text = marked.replace("|", "");
    const around = {
      experiment: tiny.experiment,
      facts,
      list: async () => ["qrels/", "corpus.jsonl", "base.recr1.yaml"],
      columns: async () => [],
    };
    const files = await fileCompletions(text, offset, file, around);
    const item = [...files, ...completions(text, offset)].find((one) => one.label === label)!;
    const document = TextDocument.create("file:///x", "recr1", 1, text);
    if (item.textEdit) return TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
    const word = /[\w.@-]*$/.exec(text.slice(0, offset))![0];
    return text.slice(0, offset - word.length) + item.label + text.slice(offset);
  };

  it.each([
    ["data:\r\n  path: da/qr|\r\nname: a", "da/qrels/", "data:\r\n  path: da/qrels/\r\nname: a"],
    ['extends: "../ba|"', "../base.recr1.yaml", 'extends: "../base.recr1.yaml"'],
    ["data: { format: beir, path: da/| }", "da/qrels/", "data: { format: beir, path: da/qrels/ }"],
    ["task: { prompt: preset:boo| }", "preset:boolean", "task: { prompt: preset:boolean }"],
    ["extends: ba|", "base.recr1.yaml", "extends: base.recr1.yaml"],
    ["evaluation: { metrics: [nd|] }", "ndcg@10", "evaluation: { metrics: [ndcg@10] }"],
    ["task: { prompt: 'a b {{qu|' }", "query", "task: { prompt: 'a b {{query' }"],
  ])("%j with %j", async (marked, label, after) => {
    expect(await accepted(marked, label)).toBe(after);
  });
});

describe("formatting", () => {
  it("keeps comments, blank lines, quotes and numbers, and is done at once", () => {
    const rough = `# Icons.\nname:   "a"   # why\n\nalgorithm: {kind: grpo,learning_rate: 1.0e-4}\nreward:\n- {kind: ndcg}\nmetrics: [ a,{b: c} ]\n\n# The end\n`;
    const better = formatted(rough)!;
    expect(better).toBe(
      `# Icons.\nname: "a" # why\n\nalgorithm: { kind: grpo, learning_rate: 1.0e-4 }\nreward:\n  - { kind: ndcg }\nmetrics: [a, { b: c }]\n\n# The end\n`,
    );
    expect(formatted(better)).toBe(better);
  });

  it("keeps Windows line ends and a byte order mark", () => {
    expect(formatted("\uFEFFname:  a\r\ntask:  {}\r\n")).toBe("\uFEFFname: a\r\ntask: {}\r\n");
  });

  it("keeps long and folded texts as they are", () => {
    const prompt = `task:\n  prompt: |\n    ${"a long line ".repeat(20).trim()}\n    {{query}} :\n`;
    expect(formatted(prompt)).toBe(prompt);
  });

  it("leaves alone what is no YAML", () => {
    expect(formatted('name: "open\n')).toBeUndefined();
    expect(formatted("")).toBeUndefined();
  });
});

describe("semantic tokens", () => {
  it("are the variables of the templates, each relative to the one before", () => {
    const document = TextDocument.create("file:///x", "recr1", 1, text);
    const variables = variablesOf(parseYaml(text).document.contents, text);
    expect(variables.map(({ name }) => name)).toEqual(["query", "query", "rewrite"]);
    expect(packedTokens(variables, (offset) => document.positionAt(offset))).toEqual([
      ...[3, 18, 5, 0, 0],
      ...[1, 18, 5, 0, 0],
      ...[0, 10, 7, 0, 0],
    ]);
  });
});

describe("the resolved experiment", () => {
  it("says of every value where it comes from", async () => {
    const base = "algorithm: { kind: grpo, group_size: 4 }\n";
    const over = await resolved("extends: base.recr1.yaml\nname: boots\n", {
      readFile: async () => base,
      exists: async () => true,
    });
    const lines = resolvedYaml(over).split("\n");
    expect(lines).toContain("name: boots");
    expect(lines).toContain("  group_size: 4 # base.recr1.yaml");
    expect(lines).toContain("  entropy_coef: 0 # default");
  });
});

describe("a split that leaks", () => {
  it("is written anew without the queries of another", async () => {
    const leaking = path.join(folder, "leaking");
    cpSync(path.join(folder, "data"), leaking, { recursive: true });
    const queries = path.join(leaking, "queries.jsonl");
    const first = JSON.parse(readFileSync(queries, "utf8").split("\n")[0]!) as { text: string };
    appendFileSync(queries, `${JSON.stringify({ _id: "copy", text: first.text.toUpperCase() })}\n`);
    appendFileSync(path.join(leaking, "qrels", "test.tsv"), "copy\tred-shoe\t1\n");
    const text = readFileSync(file, "utf8").replace(
      "path: data }",
      "path: leaking, splits: { test: test } }",
    );
    const resolution = await resolveText(text, file, diskFiles);
    const found = await new Preflight().inspect(resolution, { large: true });
    const [problem] = diagnosticsOf(found.problems);
    expect(problem!.message).toMatch(/^a query of test stands in train too, such as "RED/);
    const mend = await deduplicate("file:///x", problem!, resolution, found.data, {
      read: async (name) => readFileSync(name, "utf8"),
      uriOf: (name) => path.basename(name),
    });
    const [created, written, changed] = mend!.edit!.documentChanges as unknown as [
      { uri: string },
      { edits: { newText: string }[] },
      { edits: { newText: string }[] },
    ];
    expect(created.uri).toBe("test-deduplicated.tsv");
    const before = readFileSync(path.join(leaking, "qrels", "test.tsv"), "utf8");
    expect(written.edits[0]!.newText).toBe(before.replace("copy\tred-shoe\t1\n", ""));
    expect(changed.edits[0]!.newText).toBe("test-deduplicated");
  });
});

describe("an untrusted workspace", () => {
  it("is checked without a look at files outside it", async () => {
    const inside = path.join(folder, "inside");
    mkdirSync(inside);
    const experiments = new Experiments([inside], []);
    const outside = text
      .replaceAll("path: data", "path: ../data")
      .replace("model: model", "model: ../model");
    const uri = pathToFileURL(path.join(inside, "x.recr1.yaml")).href;
    const { problems, facts } = await experiments.analyse(
      TextDocument.create(uri, "recr1", 1, `extends: ../base.recr1.yaml\n${outside}`),
    );
    expect(problems.map(({ code }) => code)).toEqual(["extends"]);
    expect(facts).toEqual({});
    const trusted = await new Experiments(undefined, []).analyse(
      TextDocument.create(uri, "recr1", 1, outside),
    );
    expect(trusted.problems).toEqual([]);
    expect(trusted.facts.data!.documents).toBe(40);
  });
});

describe("a new experiment", () => {
  it("is without problems, whatever its splits are called", async () => {
    for (const splits of [
      ["train", "dev", "test"],
      ["train", "test", "dev", "other"],
    ]) {
      const written = experimentText({ name: "new", data: "data", model: "model", splits });
      const resolution = await resolveText(written, file, diskFiles);
      expect(resolution.problems).toEqual([]);
      expect(resolution.experiment.data.splits).toMatchObject({
        train: "train",
        validation: "dev",
        test: "test",
      });
      expect(formatted(written)).toBe(written);
    }
    const two = experimentText({ name: "n", data: "d", model: "m", splits: ["test", "train"] });
    expect(two).toContain("{ train: train, validation: from_train, test: test }");
    expect(experimentText({ name: "n", data: "my data", model: "m", splits: [] })).toContain(
      'path: "my data"',
    );
  });

  it.each([
    { engine: "trl" },
    { engine: "verl" },
    { recommender: { kind: "dense", encoder: "model" } },
    { recommender: { kind: "hybrid", encoder: "my encoder" } },
  ] as const)("with %j is without problems", async (asked) => {
    const model = "engine" in asked ? "Qwen/Qwen2.5-0.5B-Instruct" : "model";
    const splits = ["train", "dev", "test"];
    const written = experimentText({ name: "new", data: "data", model, splits, ...asked });
    const { problems, experiment } = await resolveText(written, file, diskFiles);
    expect(problems).toEqual([]);
    expect(experiment.rewriter.model.endsWith(model)).toBe(true);
    expect(formatted(written)).toBe(written);
  });

  it("lets an encoder read the fields that the data have", () => {
    const recommender = { kind: "dense", encoder: "e" } as const;
    const sniffed = { format: "interactions", settings: {} } as const;
    const made = { name: "n", data: "d", model: "m", splits: [], recommender, sniffed };
    expect(experimentText(made)).toContain(
      "{ kind: dense, model: e, fields: [title], top_k: 100 }",
    );
  });

  it.each(
    "amazon_reviews_2023 backtracing beir esci interactions movielens table trec verl".split(" "),
  )("on data of the format %s is without problems of its own", async (format) => {
    const data = path.resolve("test/fixtures/bad-data", format, "good");
    const sniffed = sniffFormat(readdirSync(data).sort());
    expect(sniffed?.format).toBe(format);
    const written = experimentText({ name: "new", data, model: "model", sniffed, splits: [] });
    const resolution = await resolveText(written, file, diskFiles);
    expect(resolution.problems).toEqual([]);
    const found = await new Preflight().inspect(resolution, { large: true });
    expect(found.data!.splits.map(({ role }) => role)).toEqual(["train", "validation", "test"]);
    // The data are few, and the model's context is short.
    const small = ["few-queries", "top-k-beyond-corpus", "prompt-too-long"];
    expect(found.problems.filter(({ code }) => !small.includes(code))).toEqual([]);
    expect(formatted(written)).toBe(written);
  });
});
