import { readFile } from "node:fs/promises";
import { valueAt } from "../../schemas/json";
import type { Problem } from "../../schemas/problem";
import { promptTemplate } from "../../schemas/prompt";
import { recommenderParts } from "../../schemas/recommender-parts";
import { type Path, type Report, reporter } from "../../schemas/report";
import type { Resolution } from "../../schemas/resolve";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { messageOf, UserError } from "../../schemas/user-error";
import type { Missing, Query } from "../data/dataset";
import { Task } from "../task/task";
import { type DataFacts, DataReader, sizeOf } from "./data-facts";
import { type DenseFacts, inspectDense } from "./dense-facts";
import { type ModelFacts, ModelReader } from "./model-facts";
import { taskDataProblems } from "./task-data";

/** Files larger than this, in bytes, are looked at when a run begins and not while typing. */
const LARGE = 300e6;

/** Usual peak learning rates by what is trained: all weights by their number, or adapters. */
const USUAL_RATES = {
  lora: { from: 1e-6, to: 1e-3, of: "adapters (LoRA)" },
  small: { from: 1e-5, to: 1e-2, of: "all weights of a model of less than 100 million parameters" },
  large: { from: 1e-7, to: 1e-5, of: "all weights of a model of 100 million parameters or more" },
};
const SMALL_MODEL = 100e6;

/** What an experiment's files hold, and what is wrong between them and the experiment. */
export interface Findings {
  problems: Problem[];
  data?: DataFacts;
  model?: ModelFacts;
  /** Of dense recommenders, by their place in the experiment. */
  encoders: Map<string, DenseFacts>;
}

/** Looks into the files of experiments that are otherwise right; rereads what has changed only. */
export class Preflight {
  readonly #data = new DataReader();
  readonly #model = new ModelReader();

  /** @param options.large whether data of any size is read. */
  async inspect(resolution: Resolution, options: { large: boolean }): Promise<Findings> {
    const { experiment, yaml, stated } = resolution;
    const isStated = (path: Path) => valueAt(stated, path) !== undefined;
    const found: Findings = { problems: [], encoders: new Map() };
    const error = reporter(yaml, found.problems, "error");
    const warn = reporter(yaml, found.problems, "warning");
    if (options.large || (await sizeOf(experiment.data.path)) < LARGE) {
      const data = await attempt(this.#data.facts(experiment.data), ["data", "path"], error);
      if (data) found.data = data;
    }
    // Engines in Python run models that this program cannot look into.
    const mute: Report = experiment.engine.kind === "embedded" ? error : () => {};
    const model = await attempt(
      this.#model.facts(experiment.rewriter),
      ["rewriter", "model"],
      mute,
    );
    if (model) found.model = model;
    for (const { part, at } of recommenderParts(experiment.recommender)) {
      if (part.kind !== "dense") continue;
      const documents = found.data?.documents;
      const facts = await inspectDense(part, at, documents, error, warn, isStated);
      if (facts) found.encoders.set(at.join("."), facts);
    }
    if (model) rateProblems(experiment, model, warn);
    if (!data(found)) return found;
    dataProblems(resolution, found.data, error, warn);
    const read = promptTemplate(experiment.task.prompt, (file) => readFile(file, "utf8"));
    const prompt = await attempt(read, ["task", "prompt"], error);
    if (prompt === undefined) return found;
    const sound = taskDataProblems(experiment, found.data, prompt, error, warn);
    if (sound && model) lengthProblems(experiment, prompt, found.data, model, error);
    return found;
  }
}

function data(found: Findings): found is Findings & { data: DataFacts } {
  return found.data !== undefined;
}

/** A fault in the user's files is a problem of the setting that names them. */
async function attempt<T>(work: Promise<T>, at: Path, error: Report): Promise<T | undefined> {
  try {
    return await work;
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    error(messageOf(fault), "file", at);
    return undefined;
  }
}

function dataProblems(
  { experiment, stated }: Resolution,
  data: DataFacts,
  error: Report,
  warn: Report,
): void {
  const { recommender, training, algorithm, engine } = experiment;
  // The default is meant for corpora of any size.
  const depth = (stated.recommender as { top_k?: number }).top_k;
  if (depth !== undefined && depth > data.documents)
    warn(
      `top_k is ${depth}, but the corpus has ${data.documents} documents`,
      "top-k-beyond-corpus",
      ["recommender", "top_k"],
      String(data.documents),
    );
  for (const { part, at } of recommenderParts(recommender)) {
    if (!("fields" in part)) continue;
    const list = Array.isArray(part.fields);
    for (const [key, weight] of Object.entries(part.fields)) {
      const field = list ? String(weight) : key;
      if (!data.fields.includes(field))
        warn(
          `the documents have no field '${field}'; there are ${data.fields.join(", ")}`,
          "unknown-field",
          [...at, "fields", list ? Number(key) : key],
        );
    }
  }
  const train = data.splits.find(({ role }) => role === "train");
  if (train && train.queries < training.prompts_per_step && engine.kind === "verl")
    error(
      `a step draws ${training.prompts_per_step} prompts, but there are ${train.queries} training queries: verl drops a batch that is not full, and has none`,
      "few-queries",
      ["training", "prompts_per_step"],
      String(train.queries),
    );
  else if (train && train.queries < training.prompts_per_step)
    warn(
      `a step draws ${training.prompts_per_step} prompts, but there are ${train.queries} training queries: some stand in a step twice`,
      "few-queries",
      ["training", "prompts_per_step"],
      String(train.queries),
    );
  for (const { role, earlier, ids, example } of data.shared)
    warn(
      `${ids.length === 1 ? "a query" : `${ids.length} queries`} of ${role} ${ids.length === 1 ? "stands" : "stand"} in ${earlier} too, such as ${JSON.stringify(example)}: what is measured there was seen before`,
      "leaking-split",
      ["data", "splits", role],
    );
  if (data.missing) missingProblem(data.missing, warn);
  if ("group_size" in algorithm && algorithm.group_size > 256)
    warn(
      `${algorithm.group_size} completions a prompt are many; 8 to 64 are usual`,
      "large-group",
      ["algorithm", "group_size"],
    );
}

function missingProblem({ relevant, missing, example, hopeless }: Missing, warn: Report): void {
  const n = (count: number) => count.toLocaleString("en");
  const queries = hopeless.map(({ role, queries, of }) =>
    role === "train"
      ? `${n(queries)} of ${n(of)} training queries have none that is there, and are left out`
      : `${n(queries)} of ${n(of)} queries of ${role} have none that is there, and measure 0`,
  );
  warn(
    [
      `${n(missing)} of ${n(relevant)} judgements of relevance name documents that are not in the corpus, such as ${example.document} for query ${example.query}: they count as never found, as trec_eval counts them`,
      ...queries,
      "of whole collections `rec-r1 data sample` makes small ones that keep what is judged",
    ].join("; "),
    "missing-documents",
    ["data", "path"],
  );
}

function rateProblems(
  { algorithm, rewriter }: ResolvedExperiment,
  model: ModelFacts,
  warn: Report,
) {
  const kind = rewriter.lora ? "lora" : model.parameters < SMALL_MODEL ? "small" : "large";
  const { from, to, of } = USUAL_RATES[kind];
  const rate = algorithm.learning_rate;
  if (rate >= from && rate <= to) return;
  warn(
    `a learning rate of ${rate} is unusual for ${of}: ${from.toExponential()} to ${to.toExponential()} are common`,
    "unusual-rate",
    ["algorithm", "learning_rate"],
  );
}

/** Prompt and completion must fit into the model together. */
function lengthProblems(
  { task, rewriter, engine }: ResolvedExperiment,
  prompt: string,
  data: DataFacts,
  { context, tokenizer }: ModelFacts,
  error: Report,
): void {
  const room = context - rewriter.sampling.max_new_tokens;
  const allowed = engine.kind === "verl" ? engine.max_prompt_length : room;
  if (room > 0 && allowed > room)
    error(
      `prompt and completion may have ${allowed} + ${rewriter.sampling.max_new_tokens} tokens, but the model takes ${context} in all`,
      "prompt-too-long",
      ["engine", "max_prompt_length"],
      String(room),
    );
  if (room <= 0) {
    error(
      `completions of ${rewriter.sampling.max_new_tokens} tokens leave no room for a prompt: the model takes ${context} in all`,
      "prompt-too-long",
      ["rewriter", "sampling", "max_new_tokens"],
    );
    return;
  }
  const prompts = new Task(task, prompt, data.catalogue);
  const most = task.kind === "reranking" ? task.candidates.max_items : 0;
  // Which candidates the recommender will put into a prompt is not known here: the longest count.
  const length = (query: Query) => {
    const listed = query.candidates ?? data.longestDocuments;
    return tokenizer.encode(prompts.promptOf(query, listed.slice(0, most))).length;
  };
  const [longest] = data.longest
    .map((query) => ({ query, tokens: length(query) }))
    .sort((a, b) => b.tokens - a.tokens);
  if (longest && longest.tokens > allowed && longest.tokens <= room)
    error(
      `the prompt of query ${longest.query.id} has ${longest.tokens} tokens, and verl stops at one with more than max_prompt_length ${allowed}`,
      "prompt-too-long",
      ["engine", "max_prompt_length"],
      String(longest.tokens),
    );
  if (longest && longest.tokens > room)
    error(
      `the prompt of query ${longest.query.id} has ${longest.tokens} tokens; with ${rewriter.sampling.max_new_tokens} new ones that is more than the model's ${context}`,
      "prompt-too-long",
      ["task", "prompt"],
    );
}
