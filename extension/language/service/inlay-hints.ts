import { type InlayHint, InlayHintKind } from "vscode-languageserver-types";
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
  const least = algorithm.dynamic_sampling ? "≥ " : "";
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
    algorithm.dynamic_sampling
      ? "At least: dynamic sampling draws more prompts where groups have no reward variance."
      : "prompts_per_step × group_size",
  );
  const total = perStep * training.steps;
  const train = facts.data?.splits.find(({ role }) => role === "train")?.queries;
  const share = training.warm_start ? 1 - training.warm_start.fraction : 1;
  const epochs = train ? (training.steps * training.prompts_per_step) / (train * share) : undefined;
  const seconds = facts.rolloutsPerSecond ? total / facts.rolloutsPerSecond : undefined;
  hint(
    ["training", "steps"],
    [
      `${least}${count(total)} rollouts`,
      ...(epochs === undefined
        ? []
        : [`${least}${epochs < 10 ? epochs.toPrecision(2) : count(Math.round(epochs))} epochs`]),
      ...(seconds === undefined ? [] : [`${least || "≈ "}${duration(seconds)}`]),
    ].join(", "),
    seconds === undefined
      ? "steps × prompts_per_step × group_size"
      : "The time is at the speed of this model's newest run on this machine.",
  );
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
