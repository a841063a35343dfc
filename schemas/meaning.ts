import path from "node:path";
import { dataProblems, queryColumns } from "./data-rules";
import { type ParsedYaml, rangeOf } from "./parse";

import { type FileSystem, hint, nearest, type Problem } from "./problem";
import { recommenderProblems } from "./recommender-rules";
import type { ResolvedExperiment } from "./resolve";
import { rewardProblems } from "./reward-rules";
import { sweepProblems } from "./sweep-rules";
import { trainingProblems } from "./training-rules";

export type Path = (string | number)[];
/** Notes a problem at a setting's value, or at its key; `newText` in its place would mend it. */
export type Report = (
  message: string,
  code: string,
  at: Path,
  newText?: string,
  part?: "key" | "value",
) => void;

const VARIABLE = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;
const MODEL_FILES = ["config.json", "tokenizer.json"];
const MODEL_WEIGHTS = ["model.safetensors", "model.safetensors.index.json"];

/** What is wrong with a well-formed experiment across its keys and against the files it names. */
export async function meaningProblems(
  experiment: ResolvedExperiment,
  yaml: ParsedYaml,
  files: FileSystem,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const report =
    (severity: Problem["severity"]): Report =>
    (message, code, at, newText, part = "value") =>
      problems.push({
        message,
        severity,
        code,
        path: at.join("."),
        range: rangeOf(yaml, at, part),
        ...(newText === undefined
          ? {}
          : { suggestion: { title: `Change to ${newText}`, newText } }),
      });
  const error = report("error");
  const warn = report("warning");
  cutoffs(experiment, error);
  rewards(experiment, warn);
  recommenderProblems(experiment, error);
  trainingProblems(experiment, error, warn);
  sweepProblems(experiment, error);
  await rewardProblems(experiment, files, error);
  await dataProblems(experiment.data, files, error);
  await modelFiles(experiment, files, error);
  await variables(experiment, files, error);
  return problems;
}

/** A metric cannot look deeper than the list that is retrieved. */
function cutoffs({ recommender, reward, evaluation }: ResolvedExperiment, error: Report): void {
  const { top_k } = recommender;
  const deeper = (what: string, k: number, at: Path, newText: string) => {
    if (k <= top_k) return;
    const message = `${what} looks at ${k} items, but recommender.top_k retrieves ${top_k}; lower the cutoff or raise top_k`;
    error(message, "cutoff-beyond-top-k", at, newText);
  };
  reward.forEach((component, i) => {
    if ("k" in component) deeper(component.kind, component.k, ["reward", i, "k"], String(top_k));
    if (component.kind === "gain") {
      const [name, k] = component.metric.split("@");
      deeper(component.metric, Number(k), ["reward", i, "metric"], `${name}@${top_k}`);
    }
  });
  evaluation.metrics.forEach((metric, i) => {
    const [name, k] = metric.split("@");
    deeper(metric, Number(k), ["evaluation", "metrics", i], `${name}@${top_k}`);
  });
}

function rewards({ reward, task }: ResolvedExperiment, warn: Report): void {
  const seen = new Set<string>();
  reward.forEach((component, i) => {
    const { kind } = component;
    if (kind === "format" && task.output.format === "plain")
      warn(
        "every completion has the form 'plain', so this component is always the same; set task.output.format or leave it out",
        "format-of-plain",
        ["reward", i],
      );
    const text = JSON.stringify(component);
    if (seen.has(text))
      warn("this component stands here twice and counts twice", "double-component", ["reward", i]);
    seen.add(text);
  });
}

async function modelFiles({ rewriter }: ResolvedExperiment, files: FileSystem, error: Report) {
  const { model } = rewriter;
  const at: Path = ["rewriter", "model"];
  if (!(await files.exists(model)))
    return error(`${model} does not exist${await hint(model, files)}`, "missing-model", at);
  const has = (name: string) => files.exists(path.join(model, name));
  const missing: string[] = [];
  for (const name of MODEL_FILES) if (!(await has(name))) missing.push(name);
  const weights = await Promise.all(MODEL_WEIGHTS.map(has));
  if (!weights.includes(true)) missing.push(MODEL_WEIGHTS[0]!);
  if (missing.length)
    error(
      `${model} has no ${missing.join(", no ")}; a model folder needs config.json, model.safetensors and tokenizer.json`,
      "missing-model",
      at,
    );
}

/** Templates may name the query, the queries file's columns and, after the rewriter, the rewrite. */
async function variables({ task, data }: ResolvedExperiment, files: FileSystem, error: Report) {
  const columns = await queryColumns(data, files);
  const prompt = /\.(md|txt)$/.test(task.prompt)
    ? await files.readFile(task.prompt).catch(() => null)
    : task.prompt;
  if (prompt === null) error(`${task.prompt} cannot be read`, "missing-prompt", ["task", "prompt"]);
  const check = (template: string, at: Path, ...more: string[]) => {
    // What the other formats' columns are, is known when the data are read.
    if (!columns) return;
    const known = ["query", ...columns, ...more];
    for (const [, name] of template.matchAll(VARIABLE)) {
      if (known.includes(name!)) continue;
      const meant = nearest(name!, known);
      const hint = meant ? `did you mean {{${meant}}}?` : `there are ${known.join(", ")}`;
      error(`{{${name}}} is no column of the data; ${hint}`, "unknown-variable", at);
    }
  };
  if (prompt !== null) {
    check(prompt, ["task", "prompt"]);
    if (![...prompt.matchAll(VARIABLE)].length)
      error(
        "the prompt names no variable, so every prompt is the same; put {{query}} into it",
        "constant-prompt",
        ["task", "prompt"],
      );
  }
  check(task.search_text, ["task", "search_text"], "rewrite");
  if (!/\{\{\s*rewrite\s*\}\}/.test(task.search_text))
    error("the search text leaves {{rewrite}} out, so nothing could be learnt", "no-rewrite", [
      "task",
      "search_text",
    ]);
}
