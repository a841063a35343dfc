import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { anchorNames } from "../../../extension/language/service/anchors";
import { completions } from "../../../extension/language/service/completion";
import { diagnosticsOf, quickFixes } from "../../../extension/language/service/diagnostics";
import { editsForRenames } from "../../../extension/language/service/file-renames";
import { formatted } from "../../../extension/language/service/format";
import { hover } from "../../../extension/language/service/hover";
import { fileLinks } from "../../../extension/language/service/links";
import { toLsp } from "../../../extension/language/service/ranges";
import { rangesAround, symbols } from "../../../extension/language/service/symbols";
import { formProblems } from "../../../schemas/form";
import { withAllMoved } from "../../../schemas/move-all";
import { parseYaml } from "../../../schemas/parse";
import { editsOf } from "../../../schemas/problem";
import { Random } from "../../../trainer/random";
import { NO_FILES, resolved } from "./resolved";

/** `FUZZ_CASES=20000` for the long run, `npm run test:fuzz`. */
const CASES = Number(process.env.FUZZ_CASES ?? 1500);

/** The labels offered at the `|` of a text. */
function offered(marked: string): string[] {
  const offset = marked.indexOf("|");
  return completions(marked.replace("|", ""), offset).map((item) => item.label);
}

/** Each: a text with the cursor at `|`, labels wanted, labels not wanted. */
const POSITIONS: [string, string[], string[]?][] = [
  ["|", ["name", "task", "data", "recommender", "reward", "rewriter", "algorithm", "training"]],
  ["name: a\n|", ["task", "extends"], ["name"]],
  ["name: a\nta|", ["task"]],
  ["task:\n  |", ["kind", "prompt", "output"], ["name"]],
  ["task:\n  kind: |", ["query_rewriting", "backtracing", "custom"]],
  ["task:\n  kind: backtracing\n  |", ["prompt", "search_text"], ["history", "candidates"]],
  ["task:\n  kind: sequential_recommendation\n  history:\n    |", ["max_items", "order"]],
  ["task: {kind: reranking, candidates: {from: |", ["recommender", "data"]],
  ["task: {kind: custom, output: {format: |", ["regex", "plain"]],
  ["task: {kind: reranking, output: {format: |", ["json"], ["regex"]],
  ["task:\n  kind: query_rewriting\n  prompt: |", ["preset:boolean", "preset:expansion"]],
  ["task:\n  kind: que|", ["query_rewriting"]],
  ["task:\n  output:\n    |", ["format"], ["kind"]],
  ["task:\n  output: {format: |", ["plain", "answer_tag", "json"]],
  ["task:\n  output: {|", ["format"]],
  ["task:\n  output: {format: plain}\n  |", ["kind", "prompt"], ["output", "format"]],
  ["data:\n  format: |", ["beir", "movielens", "interactions", "backtracing"]],
  ["data:\n  format: beir\n  splits: {train: x, |", ["validation", "test"], ["train"]],
  ["data:\n  |", ["format"], ["splits"]],
  ["data:\n  format: movielens\n  |", ["path", "splits", "min_rating"], ["format", "gains"]],
  ["recommender:\n  |", ["kind"]],
  ["recommender:\n  kind: |", ["bm25"]],
  ["recommender:\n  kind: bm25\n  |", ["fields", "k1", "b", "top_k"], ["kind"]],
  ["recommender: {kind: bm25, |", ["k1", "b"], ["kind"]],
  ["recommender: {kind: |", ["bm25"]],
  ["engine:\n  kind: trl\n  extra:\n    |", ["optim", "adam_beta1"], ["learning_rate", "kind"]],
  ["engine:\n  kind: trl\n  extra: {optim: x, |", ["adam_beta1"], ["optim"]],
  [
    "engine:\n  kind: verl\n  extra:\n    actor_rollout_ref.actor.fs|",
    ["actor_rollout_ref.actor.fsdp_config.reshard_after_forward"],
    ["actor_rollout_ref.actor.optim.lr", "data.train_files"],
  ],
  ["engine: {kind: verl, extra: {|", ["trainer.val_before_train"]],
  ["engine:\n  kind: command\n  extra:\n    |", [], ["optim"]],
  ["recommender: {kind: bm25, k1: 1, |}", ["b"], ["k1"]],
  ["recommender:\n  k1: 1\n  |\nreward:\n", ["kind"]],
  ["reward:\n  - |", ["kind: ndcg", "kind: format"]],
  ["reward:\n  - kind: |", ["ndcg", "recall", "mrr", "format", "repetition", "gain"]],
  ["reward:\n  - kind: ndcg\n    |", ["k", "weight"], ["kind", "valid"]],
  ["reward:\n  - kind: format\n    |", ["valid", "invalid"], ["k"]],
  ["reward:\n  - {kind: ndcg, k: 10}\n  - {kind: |", ["ndcg", "length"]],
  ["reward:\n  - {kind: ndcg, k: 10}\n  - {kind: gain, |", ["metric", "weight"], ["k"]],
  ["reward:\n  - {kind: gain, metric: |", ["ndcg@10", "map@100"], ["min_distance@10"]],
  ["reward:\n- kind: ndcg\n- kind: length\n  |", ["max_words", "penalty"], ["k"]],
  ["reward: [{kind: |", ["ndcg"]],
  ["reward: [{kind: ndcg}, {kind: repetition, |", ["penalty"]],
  ["rewriter:\n  |", ["model", "lora", "sampling"]],
  ["rewriter:\n  model: m\n  sampling:\n    |", ["temperature", "top_p", "max_new_tokens"]],
  ["rewriter:\n  model: m\n  sampling:\n    top_p: 1\n    te|", ["temperature"], ["top_p"]],
  ["rewriter:\n  model: m\n  |\nalgorithm:\n  kind: grpo\n", ["lora", "sampling"], ["model"]],
  ["algorithm:\n  kind: grpo\n  kl: {estimator: |", ["k1", "k2", "k3"]],
  ["algorithm:\n  kind: grpo\n  dynamic_sampling: |", ["true", "false"]],
  ["algorithm:\n  kind: grpo\n  loss_aggregation: |", ["token_mean", "sequence_mean"]],
  ["algorithm:\n  kind: grpo\n  clip:\n    low: 0.1\n    |", ["high"], ["low"]],
  ["training:\n  steps: 5\n  warm_start:\n    |", ["fraction", "target", "epochs"]],
  ["training:\n  warm_start:\n    target: |", ["document", "missing_words"]],
  ["evaluation:\n  metrics: [|", ["ndcg@10", "map@100"]],
  ["evaluation:\n  metrics: [ndcg@10, |", ["recall@10"]],
  ["evaluation:\n  metrics:\n    - |", ["mrr@10"]],
  [
    "recommender: {kind: bm25, top_k: 20}\ntask: {kind: query_rewriting}\nevaluation: {metrics: [|",
    ["ndcg@10"],
    ["ndcg@100", "accuracy@10", "closeness@10"],
  ],
  ["task: {kind: backtracing}\nevaluation: {metrics: [|", ["closeness@10", "min_distance@10"]],
  ["evaluation:\n  baselines: [|", ["original_query", "oracle"]],
  ["engine: |", ["embedded"]],
  ['name: "never closed\nreward:\n  - kind: |', ["ndcg"]],
  ["name: a\n\n\nalgorithm:\n  kind: grpo\n\n  |", ["group_size", "learning_rate"], ["kind"]],
  ["algorithm:\r\n  kind: grpo\r\n  |", ["group_size"], ["kind"]],
  ["task:\n  kind: query_rewriting\n|", ["data", "reward"], ["task"]],
  ["sweep:\n  grid:\n    |", ["rewriter.model", "algorithm.learning_rate"], ["sweep", "extends"]],
  ["sweep:\n  grid:\n    algorithm.lea|", ["algorithm.learning_rate"]],
  ["sweep: {grid: {|", ["recommender", "training.steps"]],
  ["sweep: {grid: {training.steps: [1], |", ["training.seed"], ["training.steps"]],
  ["recommender: {kind: dense}\nsweep: {grid: {|", ["recommender.model"], ["recommender.k1"]],
  ["sweep:\n  list:\n    - |", ["training.steps"], ["list"]],
  ["sweep:\n  list:\n    - training.steps: 1\n      |", ["algorithm.kl"], ["training.steps"]],
  ["sweep: {list: [{|", ["training.steps"]],
  ["sweep:\n  grid:\n    algorithm.kl.estimator: [k1, |", ["k1", "k2", "k3"]],
  [
    "algorithm: {kind: grpo}\nsweep:\n  grid:\n    algorithm.dynamic_sampling:\n      - |",
    ["true", "false"],
  ],
  ["algorithm:\n  kind: ppo\n  critic:\n    |", ["learning_rate", "value_clip", "warmup_steps"]],
  ["algorithm:\n  kind: ppo\n  |", ["critic", "lambda"], ["normalize_by_std"]],
  ["algorithm:\n  kind: |", ["grpo", "ppo"]],
  ["sweep:\n  list:\n    - algorithm.loss_aggregation: |", ["token_mean", "sequence_mean"]],
  ["sweep: {grid: {recommender: [{kind: |", ["bm25", "dense"]],
  ["sweep: {grid: {recommender: [{kind: dense, |", ["model", "probes"], ["k1", "kind"]],
  ["sweep: {list: [{recommender.kind: dense, recommender.|", ["recommender.model"]],
];

describe("completion", () => {
  it.each(POSITIONS)("%j", (marked, wanted, unwanted = []) => {
    const labels = offered(marked);
    for (const label of wanted) expect(labels).toContain(label);
    for (const label of unwanted) expect(labels).not.toContain(label);
  });

  it("offers nothing in a comment", () => {
    expect(offered("name: a\n# ta|")).toEqual([]);
  });

  it("puts required keys first, with what they need", () => {
    const items = completions("", 0).sort((a, b) => a.sortText!.localeCompare(b.sortText!));
    const required = ["name", "task", "data", "recommender", "reward", "rewriter", "algorithm"];
    expect(items.slice(0, 7).map((item) => item.label)).toEqual(required);
    const task = items.find((item) => item.label === "task")!;
    expect(task.insertText).toMatch(
      /^task:\n {2}kind: \$\{1\|query_rewriting,.*\|\}\n {2}prompt: \$2$/,
    );
  });
});

describe("hover", () => {
  it("says what a key means, its default and its values", async () => {
    const text = "algorithm:\n  kind: grpo\n  kl: {estimator: k3}\n";
    const found = hover(await resolved(text), text.indexOf("estimator") + 2)!;
    expect(found.markdown).toContain("Schulman");
    expect(found.markdown).toContain('Default: `"k3"`');
    expect(found.markdown).toContain('`"k1"`');
    expect(text.slice(found.range.start.offset, found.range.end.offset)).toBe("estimator");
  });

  it("says of what a sweep varies what it says of the setting", async () => {
    const text =
      "recommender: {kind: bm25}\nsweep:\n  grid:\n    algorithm.kl.coef: [0]\n    recommender: [{kind: dense, probes: 8}]\n  list:\n    - rewriter.model: m\n";
    const at = async (word: string) =>
      hover(await resolved(text), text.indexOf(word) + 1)!.markdown;
    expect(await at("algorithm.kl")).toContain("**algorithm.kl.coef** · number");
    expect(await at("algorithm.kl")).toContain("Default: `0.001`");
    expect(await at("probes")).toContain("**recommender.probes** · integer");
    expect(await at("m\n")).toContain("Here: ");
    expect(await at("list")).toContain("Points of the sweep");
  });

  it("says nothing where there is nothing to say", async () => {
    expect(hover(await resolved("nonsense: 1\n"), 2)).toBeNull();
    expect(hover(await resolved(""), 0)).toBeNull();
  });
});

describe("quick fixes", () => {
  it("puts the nearest key in place of a near miss", () => {
    const text = "recomender: {kind: bm25}\n";
    const yaml = parseYaml(text);
    const diagnostics = diagnosticsOf(formProblems({ recomender: { kind: "bm25" } }, yaml));
    const fixes = quickFixes("file:///x.recr1.yaml", diagnostics);
    expect(fixes.map((fix) => fix.title)).toContain("Change to 'recommender'");
    const mend = fixes.find((fix) => fix.title === "Change to 'recommender'")!;
    expect(mend.edit!.changes!["file:///x.recr1.yaml"]).toEqual([
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } },
        newText: "recommender",
      },
    ]);
  });
});

describe("damaged text", () => {
  it("never throws, never hangs, and never points outside the document", async () => {
    const whole = readFileSync(
      path.join(__dirname, "../../../examples/icon-search.recr1.yaml"),
      "utf8",
    );
    const random = new Random(11);
    const marks = [
      "{",
      "}",
      "[",
      "]",
      ":",
      "-",
      "\n",
      "\t",
      '"',
      "'",
      "&a",
      "*a",
      "#",
      "{{",
      "🙂",
      " ",
    ];
    for (let i = 0; i < CASES; i++) {
      let text = whole;
      for (let change = 0; change <= random.below(4); change++) {
        const at = random.below(text.length);
        const cut = random.below(2) ? random.below(12) : 0;
        text = text.slice(0, at) + marks[random.below(marks.length)] + text.slice(at + cut);
      }
      const offset = random.below(text.length + 1);
      completions(text, offset);
      const resolution = await resolved(text);
      hover(resolution, offset);
      formatted(text);
      symbols(resolution.yaml);
      rangesAround(resolution.yaml, offset);
      anchorNames(resolution.yaml);
      const file = path.resolve("/experiments/x.recr1.yaml");
      fileLinks(resolution, file);
      if (i % 10 === 0) withAllMoved(text);
      const moves = [{ from: file, to: path.resolve("/moved/x.recr1.yaml") }];
      const edits = await editsForRenames(moves, new Map([[file, text]]), NO_FILES);
      TextDocument.applyEdits(TextDocument.create("", "", 0, text), edits.get(file) ?? []);
      for (const problem of resolution.problems) {
        expect(problem.range.start.offset).toBeGreaterThanOrEqual(0);
        expect(problem.range.end.offset).toBeLessThanOrEqual(text.length);
        const { suggestion, others = [] } = problem;
        for (const mend of suggestion ? [suggestion, ...others] : []) {
          const changes = editsOf(problem, mend).map(({ range, newText }) => ({
            range: toLsp(range),
            newText,
          }));
          // It throws where edits overlap.
          const document = TextDocument.create("", "", 0, text);
          expect(TextDocument.applyEdits(document, changes)).not.toBe(text);
        }
      }
    }
  }, 600_000);
});
