import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadExperiment } from "../../../schemas/resolve";
import { assemble, splitOf } from "../../../trainer/assemble";
import { Preflight } from "../../../trainer/preflight/preflight";
import { onRealData } from "../../support/data-folder";
import { makeTinyModel } from "../../support/tiny-model";

const PAPER = path.join("examples", "rec-r1-paper");
const root = mkdtempSync(path.join(tmpdir(), "rec-r1-paper-"));
const settings = path.join(root, PAPER);
const data = (name: string) => path.join(root, ".data", "rec-r1-paper", name);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ADJECTIVES = [
  "red",
  "warm",
  "light",
  "strong",
  "small",
  "old",
  "soft",
  "fast",
  "dark",
  "new",
];
const NOUNS = [
  "headset",
  "carrier",
  "chair",
  "shoe",
  "soap",
  "lotion",
  "lamp",
  "cable",
  "bag",
  "cup",
];
const ITEMS = NOUNS.flatMap((noun) => ADJECTIVES.map((adjective) => `${adjective} ${noun}`));

/** A row as the authors' scripts write it, with the columns of their parquet files. */
function rowOf(query: string, targets: number[], source: string, index: number) {
  const ids = targets.map((target) => `B00${target}`);
  return {
    query,
    item_id: ids,
    data_source: source,
    prompt: [{ content: `<|im_start|>user\n${query}\n<think>`, role: "user" }],
    ability: "amazon_review",
    reward_model: { ground_truth: { target: ids }, style: "rule" },
    extra_info: { index, split: source.split("_").at(-1) },
  };
}

function writeRows(file: string, rows: ReturnType<typeof rowOf>[]): void {
  const names = Object.keys(rows[0]!) as (keyof (typeof rows)[number])[];
  const columnData = names.map((name) => ({
    name,
    data: rows.map((row) => row[name]),
    type: typeof rows[0]![name] === "string" ? ("STRING" as const) : ("JSON" as const),
  }));
  writeFileSync(file, Buffer.from(parquetWriteBuffer({ columnData })));
}

/** Rows and a corpus in the layout of the authors' files. */
function writeVerl(name: string, corpus: string): void {
  mkdirSync(data(name), { recursive: true });
  const rows = (split: string, items: number[]) =>
    // Targets stand there twice, as in theirs; they must not count twice.
    items.map((item, i) => rowOf(`a ${ITEMS[item]}`, [item, item], `esci_${split}`, i));
  const all = ITEMS.map((_, i) => i);
  writeRows(path.join(data(name), "train.parquet"), rows("train", all.slice(0, 80)));
  writeRows(path.join(data(name), "test.parquet"), rows("test", all.slice(80)));
  const lines = ITEMS.map((metadata, i) =>
    JSON.stringify({ item_id: `B00${i}`, category: "Video_Games", metadata }),
  );
  writeFileSync(path.join(data(name), corpus), `${lines.join("\n")}\n`);
}

/** Items and reviews in the layout of Amazon Reviews 2023. */
function writeBeauty(): void {
  mkdirSync(data("beauty"), { recursive: true });
  const meta = ITEMS.map((title, i) => ({
    main_category: "All Beauty",
    title,
    average_rating: 4.5,
    rating_number: 3,
    features: ["gentle"],
    description: [],
    price: null,
    images: [],
    videos: [],
    store: "S",
    categories: [],
    details: {},
    parent_asin: `B00${i}`,
    bought_together: null,
  }));
  const reviews = Array.from({ length: 100 }, (_, user) =>
    [0, 1, 2, 3].map((t) => ({
      rating: 5,
      title: "good",
      text: "good",
      images: [],
      asin: `A${(user + t) % 20}`,
      parent_asin: `B00${(user + t) % 20}`,
      user_id: `U${user}`,
      timestamp: 1_600_000_000_000 + t,
      helpful_vote: 0,
      verified_purchase: true,
    })),
  ).flat();
  const write = (file: string, rows: object[]) =>
    writeFileSync(
      path.join(data("beauty"), file),
      `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`,
    );
  write("meta_All_Beauty.jsonl", meta);
  write("All_Beauty.jsonl", reviews);
}

const names = readdirSync(PAPER)
  .filter((name) => name.endsWith(".recr1.yaml"))
  .map((name) => name.replace(".recr1.yaml", ""));

beforeAll(async () => {
  cpSync(PAPER, settings, { recursive: true });
  writeVerl("esci-sparse", "sampled_item_metadata_esci.jsonl");
  writeVerl("esci-dense", "sampled_item_metadata_esci.jsonl");
  writeVerl("amazon-c4", "sampled_item_metadata_1M.jsonl");
  writeBeauty();
  const model = path.join(root, ".data", "Qwen2.5-3B-Instruct");
  // A vocabulary that knows the prompts' words, as a large model's does: prompts have a limit in tokens.
  const prompts = readdirSync(path.join(PAPER, "prompts")).map((name) =>
    readFileSync(path.join(PAPER, "prompts", name), "utf8"),
  );
  const words = [...prompts, ...prompts, ...ITEMS, ...ITEMS];
  await makeTinyModel(model, words, { vocabulary: 3000, maxPositions: 8192 });
});

/** A setting, with a tiny encoder of BLaIR's architecture in place of BLaIR. */
function loadSetting(name: string) {
  const encoder = path.resolve("test", "fixtures", "dense", "roberta");
  const overrides =
    name === "esci-dense" ? [`recommender.model=${encoder}`, "recommender.max_length=48"] : [];
  return loadExperiment(path.join(settings, `${name}.recr1.yaml`), { overrides });
}

describe("the paper's settings", () => {
  it.each(names)("%s has nothing wrong, data in their real layout beside it", async (name) => {
    const loaded = await loadSetting(name);
    expect(loaded.problems).toEqual([]);
    const { problems } = await new Preflight().inspect(loaded, { large: true });
    // The rows and the corpus here are a handful, and the model is tiny.
    const small = ["top-k-beyond-corpus", "few-queries", "unusual-rate", "leaking-split"];
    expect(problems.filter(({ code }) => !small.includes(code))).toEqual([]);
  });

  it.each(names.filter((name) => name !== "reranking"))(
    "%s rewards a perfect rewrite with 1.1 and junk with -2",
    async (name) => {
      const { experiment } = await loadSetting(name);
      const { dataset, environment } = await assemble(experiment);
      const split = splitOf(dataset, "train");
      const [query] = split.queries;
      const [target] = [...split.qrels.get(query!.id)!.keys()];
      const words = environment.task.catalogue.titleOf(target!);
      const title = environment.task.catalogue.textOf(target!) || words;
      const good = `It is soap.</think>\n<answer>\n{\n    "query": ${JSON.stringify(title)}\n}\n</answer>`;
      const [prompt] = await environment.promptsOf([query!]);
      expect(prompt).toMatch(/^<\|im_start\|>system\n[\s\S]*<\|im_start\|>assistant\n.*\n<think>$/);
      const rewards = await environment.outcomes(
        [good, `<think>${good}`, "soap"].map((completion) => ({ query: query!, completion })),
        split,
      );
      expect(rewards.map(({ reward }) => reward)).toEqual([expect.closeTo(1.1, 9), -2, -2]);
    },
  );
});

describe("the paper's reranking", () => {
  it("lists what BM25 retrieves and reads the order of it", async () => {
    const { experiment } = await loadSetting("reranking");
    const { dataset, environment } = await assemble(experiment);
    const split = splitOf(dataset, "train");
    const [query] = split.queries;
    const [prompt] = await environment.promptsOf([query!]);
    const [candidates] = await environment.candidatesOf([query!]);
    const listed = candidates!.map(
      (id, i) => `Item_${i + 1}: , ${environment.task.catalogue.get(id)!.fields.metadata}`,
    );
    expect(prompt).toContain(`\`\`\`${listed.join("\n\n")}\`\`\``);
    const relevant = candidates!.findIndex((id) => split.qrels.get(query!.id)!.has(id)) + 1;
    const completion = `hm</think>\n<answer>{"reranked_items": ["Item_${relevant}", "Item_x"]}</answer>`;
    const [outcome] = await environment.outcomes([{ query: query!, completion }], split);
    expect(outcome!.reward).toBeCloseTo(1.1, 9);
    expect(outcome!.ranked).toHaveLength(candidates!.length);
  });
});

onRealData("rec-r1-esci", (folder) => {
  it("renders each prompt as the authors' rows have it", async () => {
    const { asyncBufferFromFile } = await import("hyparquet");
    const file = await asyncBufferFromFile(path.join(folder, "verl-rows-test.parquet"));
    const { compressors } = await import("hyparquet-compressors");
    const rows = (await parquetReadObjects({ file, compressors })) as {
      query: string;
      prompt: { content: string }[];
    }[];
    expect(rows).toHaveLength(798);
    const { experiment } = await loadSetting("esci-sparse");
    const { environment } = await assemble(experiment);
    for (const { query, prompt } of rows)
      expect(environment.task.promptOf({ id: "q", text: query, columns: {} })).toBe(
        prompt[0]!.content,
      );
  });
});
