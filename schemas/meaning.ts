import path from "node:path";
import { dataProblems, queryColumns } from "./data-rules";
import { engineProblems } from "./engines/engine-rules";
import { withExtraMends } from "./extra-mends";
import { isHubName } from "./hub-model";
import { idleKeyProblems } from "./idle-keys";
import { outsideProblems } from "./outside-rules";
import type { ParsedYaml } from "./parse";
import { type FileSystem, hint, type Problem } from "./problem";
import { recommenderProblems } from "./recommender-rules";
import { type Path, type Report, reporter } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";
import { rewardProblems } from "./reward-rules";
import { sweepProblems } from "./sweep-rules";
import { taskProblems, templateProblems } from "./task-rules";
import { trainingProblems } from "./training-rules";

const MODEL_FILES = ["config.json", "tokenizer.json"];
const MODEL_WEIGHTS = ["model.safetensors", "model.safetensors.index.json"];

/** What is wrong with a well-formed experiment across its keys and against the files it names. */
export async function meaningProblems(
  experiment: ResolvedExperiment,
  yaml: ParsedYaml,
  files: FileSystem,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const error = reporter(yaml, problems, "error");
  const warn = reporter(yaml, problems, "warning");
  cutoffs(experiment, error);
  rewards(experiment, warn);
  recommenderProblems(experiment, error, warn);
  trainingProblems(experiment, error, warn);
  taskProblems(experiment, error);
  engineProblems(experiment, error, warn);
  sweepProblems(experiment, yaml, error);
  await rewardProblems(experiment, files, error);
  await outsideProblems(experiment, files, error, warn);
  await dataProblems(experiment.data, files, error);
  await modelFiles(experiment, files, error);
  problems.push(...idleKeyProblems(experiment, yaml));
  const columns = await queryColumns(experiment.data, files);
  await templateProblems(experiment, columns, (file) => files.readFile(file), error);
  return withExtraMends(problems, experiment, yaml);
}

/** A metric cannot look deeper than the list that is retrieved. */
function cutoffs(experiment: ResolvedExperiment, error: Report): void {
  const { task, recommender, reward, evaluation } = experiment;
  const { top_k } = recommender;
  const listed = task.kind === "reranking" ? task.candidates.max_items : undefined;
  if (task.kind === "reranking" && task.candidates.from === "recommender" && listed! > top_k)
    error(
      `the prompt lists up to ${listed} candidates, but recommender.top_k retrieves ${top_k}; lower it or raise top_k`,
      "cutoff-beyond-top-k",
      ["task", "candidates", "max_items"],
      String(top_k),
    );
  const deepest = listed ?? top_k;
  const deeper = (what: string, k: number, at: Path, newText: string) => {
    if (k <= deepest) return;
    const limit = listed
      ? `task.candidates.max_items lists ${listed}; lower the cutoff or raise max_items`
      : `recommender.top_k retrieves ${top_k}; lower the cutoff or raise top_k`;
    error(`${what} looks at ${k} items, but ${limit}`, "cutoff-beyond-top-k", at, newText);
  };
  reward.forEach((component, i) => {
    if ("k" in component) deeper(component.kind, component.k, ["reward", i, "k"], String(deepest));
    if (component.kind === "gain") {
      const [name, k] = component.metric.split("@");
      deeper(component.metric, Number(k), ["reward", i, "metric"], `${name}@${deepest}`);
    }
  });
  evaluation.metrics.forEach((metric, i) => {
    const [name, k] = metric.split("@");
    deeper(metric, Number(k), ["evaluation", "metrics", i], `${name}@${deepest}`);
  });
}

function rewards({ reward, task }: ResolvedExperiment, warn: Report): void {
  const seen = new Set<string>();
  reward.forEach((component, i) => {
    const { kind } = component;
    if (kind === "format" && task.output.format === "plain" && task.kind !== "reranking")
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

async function modelFiles(
  { rewriter, engine }: ResolvedExperiment,
  files: FileSystem,
  error: Report,
): Promise<void> {
  const { model } = rewriter;
  if (engine.kind !== "embedded" && isHubName(model)) return;
  const at: Path = ["rewriter", "model"];
  if (!(await files.exists(model))) {
    error(`${model} does not exist${await hint(model, files)}`, "missing-model", at);
    return;
  }
  const has = (name: string) => files.exists(path.join(model, name));
  const missing: string[] = [];
  // Engines in Python read other forms of weights and vocabularies too.
  const needed = engine.kind === "embedded" ? MODEL_FILES : MODEL_FILES.slice(0, 1);
  for (const name of needed) if (!(await has(name))) missing.push(name);
  const weights = await Promise.all(MODEL_WEIGHTS.map(has));
  if (engine.kind === "embedded" && !weights.includes(true)) missing.push(MODEL_WEIGHTS[0]!);
  if (missing.length)
    error(
      `${model} has no ${missing.join(", no ")}; a model folder needs ${engine.kind === "embedded" ? "config.json, model.safetensors and tokenizer.json" : "config.json, weights and a tokenizer"}`,
      "missing-model",
      at,
    );
}
