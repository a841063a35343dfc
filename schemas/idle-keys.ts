import { isCollection, isNode } from "yaml";
import { FROM_TRAIN } from "./data-rules";
import { isObject, type Json, valueAt } from "./json";
import { type ParsedYaml, rangeOf } from "./parse";
import type { Problem } from "./problem";
import { recommenderParts } from "./recommender-parts";
import { removal } from "./removal";
import type { Path } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";
import type { SweepPoint } from "./sweep";

/** A setting that is not looked at beside some values of another. */
interface IdleKey {
  key: string;
  /** The setting that decides. */
  beside: string;
  /** By the value of that setting, and of the section or part that the key is in. */
  isIdle(value: unknown, holder: Json): boolean;
  why: string;
}

const unless =
  (...values: unknown[]) =>
  (value: unknown) =>
    value !== undefined && !values.includes(value);
const when =
  (...values: unknown[]) =>
  (value: unknown) =>
    values.includes(value);
const isStated = (value: unknown) => value !== undefined;

/** Whether validation has queries of its own, so that nothing is drawn for it. */
function hasOwnValidation(by: unknown, { splits }: Json): boolean {
  const name = (splits as Json).validation;
  return by === "given" && name !== undefined && name !== FROM_TRAIN;
}

const given = "splits.by: given takes the splits as the data have them";
const NAMED = "splits are made here; only with splits.by: given are they named";

/** By the code that reads them; a key that the schema refuses beside another is none of these. */
export const IDLE_KEYS: readonly IdleKey[] = [
  {
    key: "recommender.probes",
    beside: "recommender.index",
    isIdle: unless("ivf"),
    why: "index: exact looks at every vector; only index: ivf has lists to probe",
  },
  {
    key: "recommender.document_prefix",
    beside: "recommender.vectors",
    isIdle: isStated,
    why: "the documents are not encoded here: vectors has them",
  },
  {
    key: "recommender.ngram",
    beside: "recommender.analyzer",
    isIdle: unless("ngram"),
    why: "only analyzer: ngram makes terms of so many characters",
  },
  {
    key: "recommender.cache_file",
    beside: "recommender.cache",
    isIdle: when(false),
    why: "cache: false remembers nothing",
  },
  {
    key: "task.output.key",
    beside: "task.output.format",
    isIdle: when("plain", "regex"),
    why: "only the formats json and answer_tag have keys",
  },
  {
    key: "task.output.pattern",
    beside: "task.output.format",
    isIdle: unless("regex"),
    why: "only the format regex looks at it",
  },
  {
    key: "algorithm.kl.estimator",
    beside: "algorithm.kl.coef",
    isIdle: when(0),
    why: "coef: 0 leaves the KL term out",
  },
  {
    key: "algorithm.loss_aggregation",
    beside: "engine.loss_type",
    isIdle: isStated,
    why: "engine.loss_type takes its place",
  },
  {
    key: "engine.vllm_mode",
    beside: "engine.use_vllm",
    isIdle: when(false),
    why: "only use_vllm: true samples with vLLM",
  },
  {
    key: "engine.vllm_gpu_memory_utilization",
    beside: "engine.use_vllm",
    isIdle: when(false),
    why: "only use_vllm: true samples with vLLM",
  },
  {
    key: "engine.actor.ppo_max_token_len_per_gpu",
    beside: "engine.actor.use_dynamic_bsz",
    isIdle: when(false),
    why: "use_dynamic_bsz: false fills passes by completions, not by tokens",
  },
  {
    key: "engine.actor.ppo_micro_batch_size_per_gpu",
    beside: "engine.actor.use_dynamic_bsz",
    isIdle: when(true),
    why: "use_dynamic_bsz fills passes by tokens (ppo_max_token_len_per_gpu)",
  },
  {
    key: "engine.rollout.log_prob_micro_batch_size_per_gpu",
    beside: "engine.actor.use_dynamic_bsz",
    isIdle: when(true),
    why: "use_dynamic_bsz fills passes by tokens (ppo_max_token_len_per_gpu)",
  },
  {
    key: "data.min_rating",
    beside: "data.rating_column",
    isIdle: (column, { format, min_rating }) =>
      format === "interactions" && column === undefined && Number(min_rating) > 0,
    why: "no rating_column says where the ratings stand",
  },
  { key: "data.qrels", beside: "data.splits.by", isIdle: when("given"), why: given },
  { key: "data.interactions", beside: "data.splits.by", isIdle: when("given"), why: given },
  { key: "data.split_column", beside: "data.splits.by", isIdle: unless("given"), why: NAMED },
  { key: "data.splits.train", beside: "data.splits.by", isIdle: unless("given"), why: NAMED },
  { key: "data.splits.validation", beside: "data.splits.by", isIdle: unless("given"), why: NAMED },
  { key: "data.splits.test", beside: "data.splits.by", isIdle: unless("given"), why: NAMED },
  {
    key: "data.splits.fractions",
    beside: "data.splits.by",
    isIdle: (by, data) => by === "leave_one_out" || hasOwnValidation(by, data),
    why: "nothing is divided by shares: every split is settled without them",
  },
  {
    key: "data.splits.fractions.test",
    beside: "data.splits.by",
    isIdle: (by, data) => by === "given" && !hasOwnValidation(by, data),
    why: "splits.by: given takes the test split as the data have it",
  },
  {
    key: "data.splits.seed",
    beside: "data.splits.by",
    isIdle: (by, data) => by === "leave_one_out" || by === "time" || hasOwnValidation(by, data),
    why: "nothing is drawn: every split is settled without chance",
  },
];

/**
 * Warns of keys in the experiment's own text that have no effect beside the value of another. What
 * a sweep varies may be wanted in another run, and what an anchor shares in another place.
 */
export function idleKeyProblems(experiment: ResolvedExperiment, yaml: ParsedYaml): Problem[] {
  const swept = sweptNames(experiment.sweep);
  const problems: Problem[] = [];
  for (const row of IDLE_KEYS)
    for (const { at, holder } of placesOf(row.key, experiment)) {
      const beside = besideOf(row, at);
      const names = [at, beside].map((path) => path.join("."));
      if (!stands(yaml, at) || swept.some((name) => names.some((one) => overlap(name, one))))
        continue;
      if (!row.isIdle(valueAt(experiment, beside), holder)) continue;
      const suggestion = removal(yaml, at);
      problems.push({
        message: `${String(at.at(-1))} has no effect here: ${row.why}`,
        severity: "warning",
        code: "no-effect",
        path: at.join("."),
        range: rangeOf(yaml, at, "key"),
        ...(suggestion ? { suggestion } : {}),
      });
    }
  return problems;
}

/** Where a key may stand: those of a recommender in each of its parts. */
function placesOf(key: string, experiment: ResolvedExperiment): { at: Path; holder: Json }[] {
  const [section, ...rest] = key.split(".");
  if (section === "recommender")
    return recommenderParts(experiment.recommender).map(({ part, at }) => ({
      at: [...at, ...rest],
      holder: part as unknown as Json,
    }));
  const holder = (experiment as unknown as Json)[section!];
  return isObject(holder) ? [{ at: [section!, ...rest], holder }] : [];
}

/** The deciding setting beside a key, in the same part of a recommender. */
function besideOf({ key, beside }: IdleKey, at: Path): Path {
  const [section, ...rest] = beside.split(".");
  const depth = at.length - key.split(".").length;
  return section === at[0] ? [...at.slice(0, depth + 1), ...rest] : [section!, ...rest];
}

/** Whether a key stands in the text for itself alone, and not for what shares it by an anchor. */
function stands({ document }: ParsedYaml, at: Path): boolean {
  let node: unknown = document.contents;
  for (const step of at) {
    if (!isCollection(node) || node.anchor) return false;
    node = node.get(step, true);
    if (!isNode(node)) return false;
  }
  return true;
}

/** The settings that a sweep varies. */
function sweptNames(sweep: ResolvedExperiment["sweep"]): string[] {
  const points = (sweep?.list ?? []) as SweepPoint[];
  return [sweep?.grid ?? {}, ...points].flatMap((point) => Object.keys(point));
}

/** Whether two settings are the same, or one is a part of the other. */
function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
