import type { FileSystem } from "./problem";
import type { Report } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";

/** What is wrong between the components of a reward, and with the files that they name. */
export async function rewardProblems(
  experiment: ResolvedExperiment,
  files: FileSystem,
  error: Report,
): Promise<void> {
  const { reward, evaluation } = experiment;
  for (const [i, component] of reward.entries()) {
    const at = ["reward", i];
    if (component.kind === "log_engagement" && !(await files.exists(component.path)))
      error(`${component.path} does not exist`, "missing-log", [...at, "path"]);
    if ("clip_to" in component && component.clip_to) {
      const { min, max } = component.clip_to;
      if (min !== undefined && max !== undefined && min > max)
        error(`nothing is between min (${min}) and max (${max}); exchange them`, "empty-clip", [
          ...at,
          "clip_to",
        ]);
    }
  }
  broughtAlong(reward, error);
  const [chooses] = evaluation.metrics;
  if (chooses?.startsWith("min_distance@"))
    error(
      "the first metric chooses the checkpoint by its largest value, but of min_distance less is better; put closeness or accuracy first",
      "falling-metric",
      ["evaluation", "metrics", 0],
      chooses.replace("min_distance", "closeness"),
    );
}

/** `rec_r1` is a whole reward: its parts must not stand beside it. */
function broughtAlong(reward: ResolvedExperiment["reward"], error: Report): void {
  const whole = reward.find((component) => component.kind === "rec_r1");
  if (!whole) return;
  reward.forEach((component, i) => {
    const { kind } = component;
    const same = kind === "ndcg" && component.k === whole.k && component.gain === "linear";
    if (kind === "format" || same)
      error(
        `rec_r1 brings ${kind === "format" ? "format" : `ndcg@${whole.k}`} along; leave this one out`,
        "brought-along",
        ["reward", i],
      );
  });
}
