import type { Report } from "../../schemas/report";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { ITEM_VARIABLES, inputVariables, searchVariables } from "../../schemas/task-variables";
import { variablesOf } from "../task/template";
import type { DataFacts } from "./data-facts";

/**
 * What a task needs and the data have not.
 *
 * @param prompt the prompt template itself.
 * @returns whether prompts can be made.
 */
export function taskDataProblems(
  experiment: ResolvedExperiment,
  data: DataFacts,
  prompt: string,
  error: Report,
  warn: Report,
): boolean {
  const { task } = experiment;
  const { queries, withHistory, withSeen, withScope, withCandidates, seenTargets } = data.task;
  let sound = true;
  const need = (having: number, what: string, remedy: string, at: (string | number)[]) => {
    if (having === queries) return;
    sound = false;
    const lacking = having ? `${queries - having} of ${queries} queries have` : "the queries have";
    error(`${lacking} no ${what}, which this task needs; ${remedy}`, "data-of-other-task", at);
  };
  if (task.kind === "sequential_recommendation")
    need(
      withHistory,
      "history",
      "take data of interactions: movielens, interactions, amazon_reviews_2023",
      ["task", "kind"],
    );
  const own = task.kind === "custom" && task.retrieve_from === "own_document";
  if (task.kind === "backtracing" || own)
    need(withScope, "document that they were asked of", "take data that name it: backtracing", [
      "task",
      own ? "retrieve_from" : "kind",
    ]);
  if (task.kind === "reranking" && task.candidates.from === "data")
    need(
      withCandidates,
      "candidates",
      "take them from the recommender, or data that name them: format table with candidates_column",
      ["task", "candidates", "from"],
    );
  unseen(task, withSeen, seenTargets, queries, warn);
  return variables(task, prompt, data, error) && sound;
}

/** What was seen can only be left out where it is known, and must not be what is asked for. */
function unseen(
  task: ResolvedExperiment["task"],
  withSeen: number,
  seenTargets: number,
  queries: number,
  warn: Report,
): void {
  const excluding = task.kind === "sequential_recommendation" && task.exclude_seen;
  if (!excluding && !(task.kind === "custom" && task.retrieve_from === "unseen")) return;
  const at = ["task", excluding ? "exclude_seen" : "retrieve_from"];
  if (withSeen === 0) warn("nothing is known of what users had before", "nothing-seen", at);
  else if (seenTargets)
    warn(
      `${seenTargets} of ${queries} queries ask for an item that the user had before, which can never be found this way`,
      "seen-targets",
      at,
      excluding ? "false" : "all",
    );
}

/** Templates against the columns and fields that the data turned out to have. */
function variables(
  task: ResolvedExperiment["task"],
  prompt: string,
  { columns, fields }: DataFacts,
  error: Report,
): boolean {
  let sound = true;
  const check = (template: string, known: readonly string[], what: string, at: string[]) => {
    for (const name of variablesOf(template)) {
      if (known.includes(name)) continue;
      sound = false;
      error(`{{${name}}} is no ${what}; there are ${known.join(", ")}`, "unknown-variable", at);
    }
  };
  check(prompt, [...inputVariables(task.kind), ...columns], "column of the data", [
    "task",
    "prompt",
  ]);
  if (task.kind !== "reranking")
    check(task.search_text, [...searchVariables(task.kind), ...columns], "column of the data", [
      "task",
      "search_text",
    ]);
  if (task.kind === "sequential_recommendation")
    check(
      task.history.item_template,
      [...new Set([...ITEM_VARIABLES.history, ...fields])],
      "field of the documents",
      ["task", "history", "item_template"],
    );
  if (task.kind === "reranking")
    check(
      task.candidates.item_template,
      [...ITEM_VARIABLES.candidates, ...fields],
      "field of the documents",
      ["task", "candidates", "item_template"],
    );
  return sound;
}
