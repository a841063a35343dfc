import { figureOf, type Logged, RowFault, stepOf, textUnder } from "./logged";

/** What verl itself writes; every other key with a number is what a reward function returned. */
const OWN = new Set(["input", "output", "gts", "score", "step", "uid", "request_id"]);

/**
 * A line of verl's `trainer.rollout_data_dir/<step>.jsonl` (ray_trainer.py, `_dump_generations`):
 * input, output, score, and by version step, gts, request_id, uid and what the reward function
 * returned. Before 0.9 there is no uid: the same input is the same group.
 *
 * @param stem the file's name without its ending: the step.
 */
export function fromVerl(value: Record<string, unknown>, stem: string): Logged {
  const prompt = textUnder(value, "input");
  const completion = textUnder(value, "output");
  const reward = figureOf(value.score);
  if (reward === undefined) throw new RowFault('has no number under "score"');
  const step = /^\d+$/.test(stem) ? Number(stem) : stepOf(value.step);
  if (step === undefined)
    throw new RowFault('has no step: neither is the file named <step>.jsonl nor is there a "step"');
  const components: Record<string, number> = {};
  for (const [name, extra] of Object.entries(value)) {
    const figure = OWN.has(name) ? undefined : figureOf(extra);
    if (figure !== undefined) components[name] = figure;
  }
  if (Object.keys(components).length === 0) components.score = reward;
  return {
    step,
    group: typeof value.uid === "string" ? groupOfUid(value.uid) : prompt,
    prompt,
    completion,
    components,
    reward,
    advantage: null,
    tokens: null,
    finish: "unknown",
  };
}

/** `<sample>_<rollout>_<output>` since 0.9; the sample may hold underscores of its own. */
function groupOfUid(uid: string): string {
  return /^(.+)_\d+_\d+$/.exec(uid)?.[1] ?? uid;
}
