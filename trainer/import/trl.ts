import { figureOf, type Logged, RowFault, stepOf, textUnder } from "./logged";

/** What TRL itself writes; every other column of numbers is a reward function's. */
const OWN = new Set(["step", "prompt", "completion", "advantage"]);

/**
 * A row of TRL's `completions/completions_<step>.parquet` (GRPOConfig.log_completions): step,
 * prompt, completion, a column for each reward function, advantage. There is no group id, so equal
 * prompts of a step are one group, and no total: it is the sum of the reward columns by their
 * weights, of those that are not null, as TRL adds them.
 *
 * @param weights of the reward columns, where the user named them; else all columns, 1 each.
 */
export function fromTrl(
  value: Record<string, unknown>,
  weights: Readonly<Record<string, number>> | undefined,
): Logged {
  const prompt = textUnder(value, "prompt");
  const completion = textUnder(value, "completion");
  const step = stepOf(value.step);
  if (step === undefined) throw new RowFault('has no whole number under "step"');
  const components: Record<string, number> = {};
  for (const [name, column] of Object.entries(value)) {
    const figure = OWN.has(name) ? undefined : figureOf(column);
    if (figure !== undefined && (!weights || Object.hasOwn(weights, name)))
      components[name] = figure;
  }
  const terms = Object.entries(components).map(([name, figure]) => figure * (weights?.[name] ?? 1));
  return {
    step,
    group: prompt,
    prompt,
    completion,
    components,
    reward: terms.length ? terms.reduce((sum, term) => sum + term, 0) : null,
    advantage: figureOf(value.advantage) ?? null,
    tokens: null,
    finish: "unknown",
  };
}
