import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Measurement, Rollout, RunQuery } from "../../schemas/generated/run-events";
import { UserError } from "../../schemas/user-error";
import { bootstrapMean } from "../evaluation/bootstrap";
import { type OnFault, readJson } from "./rows";
import { RunBuilder } from "./run-builder";

/** What a system retrieved for a query: an entry of Rec-R1's results/…/metric_res. */
interface Retrieval {
  /** What was searched for: the key behind its number. */
  searched: string;
  retrieved: string[];
  target: string[];
  value: number;
}

/** What one of Rec-R1's result files holds, by the query's number. */
interface Results {
  metric: string;
  byQuery: Map<string, Retrieval>;
}

const ORIGINAL = "ori_query.json";
const RESULTS = "query_metric_results-";
/** Where the repository keeps a file's retrieval results, and where the same lie in one folder. */
const RESULT_FOLDERS = ["metric_res", "."];
/** These are the answers of a trained model to test queries: one step, one sample a query. */
const STEP = 1;

/** Whether an object is one of Rec-R1's files of generations: number → generated_text, target. */
export function isReleased(value: Record<string, unknown>): boolean {
  const first = Object.values(value)[0];
  return typeof first === "object" && first !== null && "generated_text" in first;
}

/** The files of generations among some files, and in some folders. */
export async function releasedFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const one of paths) {
    if (path.extname(one)) files.push(one);
    else
      for (const name of (await readdir(one)).sort())
        if (name.endsWith(".json") && name.includes("-") && !name.startsWith(RESULTS))
          files.push(path.join(one, name));
  }
  return files;
}

/**
 * Makes a run of one of Rec-R1's released files of generations (github.com/linjc16/Rec-R1,
 * results/): a group of one sample a query. What was retrieved with them was released for some
 * systems only; the others are imported without rewards.
 */
export async function importReleased(
  file: string,
  runs: string,
  onFault: OnFault,
): Promise<RunBuilder> {
  const generations = await readJson(file);
  if (!isReleased(generations))
    throw new UserError('expected Rec-R1\'s form, {"0": {"generated_text", "target"}, …}', {
      file,
    });
  const stem = path.basename(file, ".json");
  const targets = new Map(
    Object.entries(generations).map(([id, entry]) => [id, idsIn(fieldOf(entry, "target"))]),
  );
  const original = await resultsBeside(file, (name) => name === ORIGINAL, targets);
  const system = await resultsBeside(
    file,
    (name) => name.startsWith(RESULTS) && stem.startsWith(`${name.slice(RESULTS.length, -5)}-`),
    targets,
  );
  if (!original)
    throw new UserError(
      `the queries themselves are not here; put Rec-R1's results/…/metric_res/${ORIGINAL} beside it`,
      { file },
    );
  const split = stem.slice(stem.lastIndexOf("-") + 1);
  const [kind, k] = original.results.metric.split("@");
  const builder = new RunBuilder({
    runs,
    name: stem,
    imported: {
      format: "rec-r1",
      sources: [file, original.file, ...(system ? [system.file] : [])].map((one) =>
        path.basename(one),
      ),
    },
    resolved: {
      data: { splits: { test: split } },
      recommender: { top_k: Number(k) },
      rewriter: { model: stem.slice(0, stem.lastIndexOf("-")) },
      reward: [{ kind, k: Number(k), weight: 1 }],
    },
  });
  const { metric } = original.results;
  const lines: Rollout[] = [];
  for (const [id, entry] of Object.entries(generations)) {
    const before = original.results.byQuery.get(id);
    const completion = writtenIn(entry);
    if (!before || completion === undefined) {
      const what = before ? "no generated_text" : `no entry in ${ORIGINAL}`;
      onFault(new UserError(`query ${id} has ${what}`, { file, key: id }));
      continue;
    }
    const after = system?.results.byQuery.get(id);
    const query: RunQuery = {
      id,
      text: before.searched,
      split,
      relevant: [...new Set(before.target)].map((item) => [item, 1]),
      original: outcomeOf(before, metric),
    };
    builder.writer.appendQuery(query);
    lines.push({
      ...{ step: STEP, group: lines.length, sample: 0, query_id: id },
      // The prompts were not released with the answers.
      prompt: "",
      completion,
      text: after?.searched ?? queryIn(completion),
      search_text: after?.searched ?? null,
      ...(after ? outcomeOf(after, metric) : UNSEARCHED),
      ...{ advantage: null, tokens: null, finish: "unknown", used: false },
    });
  }
  builder.write(STEP, lines);
  measure(builder, split, metric, lines, original.results);
  return builder;
}

const UNSEARCHED = { components: {}, reward: null, retrieved: [], found: [] };

/** Says what the system and the original queries came to, query by query and on average. */
function measure(
  { writer }: RunBuilder,
  split: string,
  metric: string,
  rollouts: readonly Rollout[],
  original: Results,
): void {
  const typed = (id: string) => original.byQuery.get(id)!.searched;
  const queries = rollouts.map(({ query_id: id }) => ({ query_id: id, query: typed(id) }));
  const systems = {
    policy: rollouts.map(({ text, reward }) => ({ text, value: reward })),
    original_query: rollouts.map(({ query_id: id }) => ({
      text: typed(id),
      value: original.byQuery.get(id)!.value,
    })),
  };
  for (const [system, done] of Object.entries(systems)) {
    const at = { phase: "rl", step: STEP, split, system } as const;
    writer.appendMeasurements(
      done.map(({ text, value }, i): Measurement => {
        const metrics: Measurement["metrics"] = value === null ? {} : { [metric]: value };
        return { ...at, ...queries[i]!, text, metrics };
      }),
    );
    const values = done.flatMap(({ value }) => value ?? []);
    if (values.length === 0) continue;
    const metrics = { [metric]: bootstrapMean(values) };
    writer.appendEvent({ type: "evaluation", ...at, queries: values.length, metrics });
  }
}

function outcomeOf({ retrieved, target, value }: Retrieval, metric: string) {
  const relevant = new Set(target);
  return {
    components: { [metric]: value },
    reward: value,
    // The recommender's scores were not released.
    retrieved: retrieved.map((id): [string, null, number] => [id, null, relevant.has(id) ? 1 : 0]),
    found: [...relevant].map((id): [string, number] => [id, retrieved.indexOf(id) + 1]),
  };
}

/**
 * The results beside a file of generations, if there are any for the same queries: one file serves
 * several domains by its name, and numbers alone would join what does not belong together.
 */
async function resultsBeside(
  file: string,
  isIt: (name: string) => boolean,
  targets: ReadonlyMap<string, string[]>,
): Promise<{ file: string; results: Results } | undefined> {
  for (const place of RESULT_FOLDERS) {
    const folder = path.join(path.dirname(file), place);
    for (const name of (await readdir(folder).catch(() => [])).filter(isIt)) {
      const found = path.join(folder, name);
      const results = resultsIn(await readJson(found));
      const same = [...results.byQuery].every(
        ([id, { target }]) => targets.get(id)?.join() === target.join(),
      );
      if (same && results.byQuery.size > 0) return { file: found, results };
    }
  }
  return undefined;
}

function resultsIn(value: Record<string, unknown>): Results {
  const byQuery = new Map<string, Retrieval>();
  let metric = "";
  for (const [key, entry] of Object.entries(value)) {
    const [id] = key.split("_", 1) as [string];
    metric ||= Object.keys(entry as object).find((name) => name.includes("@")) ?? "";
    const figure = fieldOf(entry, metric);
    if (typeof figure !== "number") continue;
    byQuery.set(id, {
      searched: key.slice(id.length + 1),
      retrieved: idsIn(fieldOf(entry, "retrieved")),
      target: idsIn(fieldOf(entry, "target")),
      value: figure,
    });
  }
  return { metric, byQuery };
}

function fieldOf(entry: unknown, name: string): unknown {
  return typeof entry === "object" && entry !== null
    ? (entry as Record<string, unknown>)[name]
    : undefined;
}

/** The ids of a list, or of a Python list written as text. */
function idsIn(list: unknown): string[] {
  if (Array.isArray(list)) return list.map(String);
  return [...String(list).matchAll(/'([^']+)'/g)].map((match) => match[1]!);
}

/** What the model wrote; a list of queries, where it wrote one, as JSON. */
function writtenIn(entry: unknown): string | undefined {
  const written = fieldOf(entry, "generated_text");
  if (written === undefined || written === null) return undefined;
  return typeof written === "string" ? written : JSON.stringify(written);
}

/** Some files hold the whole answer, the others what was already taken out of it. */
function queryIn(completion: string): string | null {
  const answer = /<answer>([\s\S]*)<\/answer>/.exec(completion)?.[1];
  if (answer === undefined) return completion;
  try {
    const { query } = JSON.parse(answer) as { query?: unknown };
    return typeof query === "string" ? query : null;
  } catch {
    return null;
  }
}
