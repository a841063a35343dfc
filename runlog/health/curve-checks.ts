import { type CheckTable, type Curve, mean, median, valuesIn } from "./evidence";
import type { Quarters } from "./group-stats";

/** Steps below which a curve has no early and late part worth comparing. */
const FEWEST_STEPS = 8;

/** Means of the early and the late part of a curve; undefined when it is too short. */
function ends(curve: Curve | undefined, { early, late }: Quarters) {
  if (!curve || curve.steps.length < FEWEST_STEPS) return undefined;
  const [before, now] = [valuesIn(curve, early), valuesIn(curve, late)];
  return before.length && now.length ? { before: mean(before), now: mean(now) } : undefined;
}

/** Checks of what the trainer reported by step. */
export const CURVE_CHECKS: CheckTable = {
  kl({ curves, quarters, thresholds }) {
    const curve = curves.get("kl");
    if (!curve || curve.steps.length < FEWEST_STEPS) return undefined;
    const figure = median(valuesIn(curve, quarters.late));
    const half = median(curve.values.slice(0, curve.values.length >> 1));
    if (!(figure >= thresholds.kl && figure > 1.5 * half)) return undefined;
    return {
      level: figure >= 4 * thresholds.kl ? "severe" : "notable",
      title: `KL runaway: ${figure.toFixed(2)} nats a token from the reference, and rising`,
      detail: `The median was ${half.toFixed(2)} in the first half of the steps. The policy leaves what it knew: raise the KL coefficient or lower the learning rate.`,
      figure,
      limit: "kl",
      steps: quarters.late,
      groups: [],
    };
  },

  entropy({ curves, quarters, thresholds: { entropyFall, entropyRise } }) {
    const parts = ends(curves.get("entropy"), quarters);
    if (!parts || parts.before <= 0) return undefined;
    const figure = parts.now / parts.before;
    const fell = figure < entropyFall;
    if (!fell && !(figure >= entropyRise)) return undefined;
    const [word, advice] = fell
      ? ["collapse", "The policy has all but stopped exploring: raise the temperature or add KL."]
      : ["runaway", "The policy drifts towards noise: lower the learning rate or add KL."];
    return {
      level: fell ? "notable" : "severe",
      title: `Entropy ${word}: from ${parts.before.toFixed(3)} to ${parts.now.toFixed(3)} nats a token`,
      detail: `Means of the first and the last quarter of the steps. ${advice}`,
      figure,
      limit: fell ? "entropyFall" : "entropyRise",
      steps: quarters.late,
      groups: [],
    };
  },

  generalisation_gap({ curves, measured, quarters, thresholds: { gap } }) {
    for (const { split, metric, steps, values } of measured) {
      const kind = metric.split("@")[0]!;
      const trained = [...curves.keys()].find((name) => name === `reward/${metric}`);
      const name = trained ?? [...curves.keys()].find((key) => key.startsWith(`reward/${kind}@`));
      const train = ends(name ? curves.get(name) : undefined, quarters);
      if (!name || !train || steps.length < 2) continue;
      const gained = train.now - train.before;
      const held = values.at(-1)! - values[0]!;
      const figure = gained - held;
      if (!(figure >= gap && held < gained / 2)) continue;
      return {
        level: held < 0 ? "severe" : "notable",
        title: `Train/validation gap: +${gained.toFixed(3)} on training queries, ${held < 0 ? "−" : "+"}${Math.abs(held).toFixed(3)} on “${split}”`,
        detail: `${name.slice("reward/".length)} of the samples against ${metric} of the greedy rewrites, each from its beginning to its end. What is learned does not carry over: more training queries, fewer steps, or the best checkpoint instead of the last.`,
        figure,
        limit: "gap",
        steps: [steps[0]!, steps.at(-1)!],
        groups: [],
      };
    }
    return undefined;
  },
};
