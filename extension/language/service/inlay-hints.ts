import { type InlayHint, InlayHintKind } from "vscode-languageserver-types";
import { samplesDynamically } from "../../../schemas/algorithm";
import { trlBatches } from "../../../schemas/engines/trl-mapping";
import { rangeOf } from "../../../schemas/parse";
import type { Resolution } from "../../../schemas/resolve";
import type { Facts } from "./facts";
import type { Path } from "./nodes";
import { toLsp } from "./ranges";

/** What the settings come to, behind the settings that decide it. */
export function inlayHints(resolution: Resolution, facts: Facts): InlayHint[] {
  const { experiment, yaml } = resolution;
  const { training, algorithm, rewriter } = experiment;
  const size = algorithm.group_size;
  // Dynamic sampling draws more prompts where groups have no reward variance.
  const dynamic = samplesDynamically(experiment);
  const least = dynamic ? "≥ " : "";
  const perStep = training.prompts_per_step * size;
  const hints: InlayHint[] = [];
  const hint = (at: Path, text: string, tooltip: string) => {
    if (!yaml.document.hasIn(at)) return;
    hints.push({
      position: toLsp(rangeOf(yaml, at, "value")).end,
      label: text,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip,
    });
  };
  hint(
    ["training", "prompts_per_step"],
    `× ${size} = ${least}${count(perStep)} rollouts a step`,
    dynamic
      ? "At least: dynamic sampling draws more prompts where groups have no reward variance."
      : "prompts_per_step × group_size",
  );
  const total = perStep * training.steps;
  const train = facts.data?.splits.find(({ role }) => role === "train")?.queries;
  const share = training.warm_start ? 1 - training.warm_start.fraction : 1;
  const epochs = train ? (training.steps * training.prompts_per_step) / (train * share) : undefined;
  const perEpoch = train ? Math.ceil((train * share) / training.prompts_per_step) : undefined;
  const seconds = facts.rolloutsPerSecond ? total / facts.rolloutsPerSecond : undefined;
  hint(
    ["training", "steps"],
    [
      `${least}${count(total)} rollouts`,
      ...(epochs === undefined
        ? []
        : [
            `${least}${epochs < 10 ? epochs.toPrecision(2) : count(Math.round(epochs))} epochs of ${count(perEpoch!)} steps`,
          ]),
      ...(seconds === undefined ? [] : [`${least || "≈ "}${duration(seconds)}`]),
    ].join(", "),
    seconds === undefined
      ? "steps × prompts_per_step × group_size"
      : "The time is at the speed of this engine's newest run with this model on this machine.",
  );
  engineHints(experiment, hint);
  if (facts.model) {
    const { parameters, trainable } = facts.model;
    hint(["rewriter", "model"], `${short(parameters)} parameters`, "Weights of the model");
    hint(
      ["rewriter", "lora", "rank"],
      `${short(trainable)} trained`,
      "Weights of the adapters: rank × (inputs + outputs) of every projection",
    );
  }
  if (rewriter.lora)
    hint(
      ["rewriter", "lora", "alpha"],
      `scale ${(rewriter.lora.alpha / rewriter.lora.rank).toPrecision(3)}`,
      "alpha / rank",
    );
  return hints;
}

/** How a step's completions are divided by an engine that is told so. */
function engineHints(
  experiment: Resolution["experiment"],
  hint: (at: Path, text: string, tooltip: string) => void,
): void {
  const { engine, training, algorithm } = experiment;
  if (engine?.kind === "trl") {
    const { completions, passes, updates } = trlBatches(experiment);
    if (Number.isInteger(passes) && Number.isInteger(updates))
      hint(
        ["engine", "per_device_train_batch_size"],
        `${times(passes, "pass", "passes")}, ${times(updates, "update", "updates")} a step`,
        `${count(completions)} completions a step / (per_device_train_batch_size × num_processes)`,
      );
  }
  if (engine?.kind === "verl") {
    const mini = engine.actor.ppo_mini_batch_size ?? training.prompts_per_step;
    const updates = (training.prompts_per_step / mini) * algorithm.epochs_per_batch;
    if (Number.isInteger(updates))
      hint(
        ["engine", "actor", "ppo_mini_batch_size"],
        `× ${algorithm.group_size} completions, ${times(updates, "update", "updates")} a step`,
        "prompts_per_step / ppo_mini_batch_size × epochs_per_batch",
      );
    if (engine.nodes > 1)
      hint(
        ["engine", "nodes"],
        `× ${engine.gpus} = ${engine.gpus * engine.nodes} GPUs`,
        "nodes × gpus",
      );
  }
}

function times(n: number, one: string, many: string): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}

function short(value: number): string {
  if (value >= 1e9) return `${(value / 1e9).toPrecision(3)} B`;
  if (value >= 1e6) return `${(value / 1e6).toPrecision(3)} M`;
  return count(value);
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toPrecision(2)} h`;
}
