import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { RunWriter } from "../../runlog/writer";
import type { Rollout, RunQuery } from "../../schemas/generated/run-events";

/**
 * Folder with the rollouts that Rec-R1's authors released for ESCI's Video_Games
 * (github.com/linjc16/Rec-R1, results/esci and data/esci/test_subset); undefined when there is none.
 * They are not part of this repository: REC_R1_ESCI names the folder.
 */
export function releasedRollouts(): string | undefined {
  const folder = process.env.REC_R1_ESCI;
  return folder && existsSync(path.join(folder, RESULTS["rec-r1"])) ? folder : undefined;
}

const RESULTS = {
  original_query: "ori_query.json",
  "gpt-4o": "query_metric_results-gpt-4o.json",
  "rec-r1": "query_metric_results-rec-r1.json",
} as const;
type System = keyof typeof RESULTS;

interface Retrieval {
  retrieved: string[];
  target: string[];
  ndcg: number;
}

const METRIC = "ndcg@100";
const LOGGED = 10;

/** Makes a run directory of a system's released rewrites: one group of one sample a query. */
export function importReleased(
  from: string,
  system: Exclude<System, "original_query">,
  to: string,
) {
  const original = retrievals(from, "original_query");
  const rewritten = retrievals(from, system);
  const texts = read<Record<string, { generated_text: string }>>(
    from,
    `${system}-esci_Video_Games.json`,
  );
  const queries = read<{ query: string }[]>(from, "Video_Games.json");
  const init = { id: system, name: system, experiment: "esci.recr1.yaml", engine: "released" };
  const writer = RunWriter.create(to, { ...init, steps: 1, versions: {} }, "name: esci\n", {});
  const rollouts = queries.map(({ query }, index): Rollout => {
    const id = String(index);
    const before = outcomeOf(original.get(id)!);
    const line: RunQuery = {
      id,
      text: query,
      split: "Video_Games",
      relevant: [...new Set(original.get(id)!.target)].map((item) => [item, 1]),
      original: before,
    };
    writer.appendQuery(line);
    const completion = texts[id]!.generated_text;
    const text = queryIn(completion);
    return {
      step: 1,
      group: index,
      sample: 0,
      query_id: id,
      prompt: query,
      completion,
      text,
      search_text: text,
      ...outcomeOf(rewritten.get(id)!),
      advantage: 0,
      tokens: completion.split(/\s+/).length,
      finish: "stop",
      used: false,
    };
  });
  writer.appendRollouts(rollouts);
  writer.update({ state: "completed", step: 1, rollouts: rollouts.length });
  writer.close();
}

function outcomeOf({ retrieved, target, ndcg }: Retrieval) {
  const relevant = new Set(target);
  return {
    components: { [METRIC]: ndcg },
    reward: ndcg,
    // The scores were not released: places count down instead.
    retrieved: retrieved
      .slice(0, LOGGED)
      .map((id, i): [string, number, number] => [id, LOGGED - i, relevant.has(id) ? 1 : 0]),
    found: [...relevant].map((id): [string, number] => [id, retrieved.indexOf(id) + 1]),
  };
}

function retrievals(from: string, system: System): Map<string, Retrieval> {
  type Entry = { id: string | number; retrieved: string; target: string; "ndcg@100": number };
  const entries = Object.values(read<Record<string, Entry>>(from, RESULTS[system]));
  return new Map(
    entries.map(({ id, retrieved, target, "ndcg@100": ndcg }) => [
      String(id),
      { retrieved: idsIn(retrieved), target: idsIn(target), ndcg },
    ]),
  );
}

/** The ids of a Python list written as text. */
function idsIn(list: string): string[] {
  return [...list.matchAll(/'([^']+)'/g)].map((match) => match[1]!);
}

/** Rec-R1's file holds bare queries, the others' the whole answer. */
function queryIn(completion: string): string {
  const answer = /<answer>([\s\S]*)<\/answer>/.exec(completion)?.[1];
  try {
    return (JSON.parse(answer ?? "") as { query: string }).query;
  } catch {
    return completion;
  }
}

function read<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(path.join(folder, file), "utf8")) as T;
}
