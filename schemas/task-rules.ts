import { nearest } from "./problem";
import { isPromptFile, promptTemplate } from "./prompt";
import type { Report } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";
import { inputVariables, searchVariables, VARIABLE_MEANING } from "./task-variables";
import { UserError } from "./user-error";

type Task = ResolvedExperiment["task"];

const VARIABLE = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;

/** Components of the reward that look at the text that is searched with. */
const OF_TEXT = new Set(["length", "repetition", "diversity"]);

/** What is wrong between a task's own settings, and between them and what is measured. */
export function taskProblems(experiment: ResolvedExperiment, error: Report): void {
  const { task, reward, training } = experiment;
  if (task.kind === "custom") patterns(task, training.warm_start !== undefined, error);
  if (task.kind === "reranking") {
    reward.forEach((component, i) => {
      if (OF_TEXT.has(component.kind))
        error(
          `${component.kind} looks at the text that is searched with, and reranking searches with none; leave it out`,
          "no-search-text",
          ["reward", i],
        );
    });
    if (training.warm_start?.target === "missing_words")
      error(
        "reranking is taught the best order of the candidates, which has no missing words; use document",
        "no-missing-words",
        ["training", "warm_start", "target"],
        "document",
      );
  }
  onlyBacktracing(experiment, error);
}

/** Measures of where segments stand need documents that have segments. */
function onlyBacktracing({ task, reward, evaluation }: ResolvedExperiment, error: Report): void {
  if (task.kind === "backtracing" || task.kind === "custom") return;
  const message = (what: string) =>
    `${what} measures how far apart segments of a document stand, which ${task.kind} has none of; use it with backtracing`;
  const ofSegments = (metric: string) => /^(min_distance|closeness)(@|$)/.test(metric);
  reward.forEach((component, i) => {
    const measured = "metric" in component ? component.metric : component.kind;
    if (ofSegments(measured)) error(message(measured), "metric-of-segments", ["reward", i]);
  });
  evaluation.metrics.forEach((metric, i) => {
    if (ofSegments(metric))
      error(message(metric), "metric-of-segments", ["evaluation", "metrics", i]);
  });
}

function patterns(
  { output }: Extract<Task, { kind: "custom" }>,
  warmStart: boolean,
  error: Report,
): void {
  const { format, pattern } = output;
  if (format !== "regex") return;
  if (pattern === undefined)
    error(
      'the format regex needs a pattern, such as pattern: "^Search: (.+)$"',
      "missing-pattern",
      ["task", "output"],
    );
  else
    try {
      new RegExp(pattern, "mu");
    } catch (fault) {
      error(`${(fault as Error).message}; it is JavaScript's syntax`, "bad-pattern", [
        "task",
        "output",
        "pattern",
      ]);
    }
  if (warmStart)
    error(
      "a warm start teaches completions, and what a pattern would find in them is not known; use plain, json or answer_tag",
      "no-target",
      ["task", "output", "format"],
    );
}

/**
 * Templates may name what the task gives, the queries' columns and, after the rewriter, the
 * rewrite; a prompt must name what the task is about.
 *
 * @param columns of the queries; undefined where they are not known yet.
 * @param read reads the prompt's file.
 */
export async function templateProblems(
  { task }: ResolvedExperiment,
  columns: readonly string[] | undefined,
  read: (file: string) => Promise<string>,
  error: Report,
): Promise<void> {
  const inputs = inputVariables(task.kind);
  // A task's own variables are known by name; whatever else stands there may be a column.
  const known = (own: readonly string[], template: string) => [
    ...own,
    ...(columns ?? namesIn(template).filter((name) => !(name in VARIABLE_MEANING))),
  ];
  const at = ["task", "prompt"];
  const prompt = await templateOf(task.prompt, read, error);
  if (prompt !== null) {
    const all = known(inputs, prompt);
    unknownVariables(prompt, all, at, error);
    const named = namesIn(prompt);
    const needed = inputs[0]!;
    const enough = task.kind === "reranking" ? [needed] : all;
    if (!named.some((name) => enough.includes(name)) && named.every((name) => all.includes(name)))
      error(
        named.length
          ? `the prompt does not list the candidates; put {{${needed}}} into it`
          : `the prompt names no variable, so every prompt is the same; put {{${needed}}} into it`,
        named.length ? "missing-variable" : "constant-prompt",
        at,
      );
  }
  if (task.kind === "reranking") return;
  const inSearch = known(searchVariables(task.kind), task.search_text);
  unknownVariables(task.search_text, inSearch, ["task", "search_text"], error);
  if (!namesIn(task.search_text).includes("rewrite"))
    error("the search text leaves {{rewrite}} out, so nothing could be learnt", "no-rewrite", [
      "task",
      "search_text",
    ]);
}

async function templateOf(
  prompt: string,
  read: (file: string) => Promise<string>,
  error: Report,
): Promise<string | null> {
  try {
    return await promptTemplate(prompt, read);
  } catch (fault) {
    if (fault instanceof UserError) error(fault.message, "unknown-preset", ["task", "prompt"]);
    else if (isPromptFile(prompt))
      error(`${prompt} cannot be read`, "missing-prompt", ["task", "prompt"]);
    else throw fault;
    return null;
  }
}

function unknownVariables(
  template: string,
  known: readonly string[],
  at: (string | number)[],
  error: Report,
): void {
  for (const name of namesIn(template)) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const hint = meant ? `did you mean {{${meant}}}?` : `there are ${known.join(", ")}`;
    error(`{{${name}}} is no column of the data; ${hint}`, "unknown-variable", at);
  }
}

function namesIn(template: string): string[] {
  return [...new Set([...template.matchAll(VARIABLE)].map((match) => match[1]!))];
}
