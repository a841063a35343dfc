import { samplesDynamically } from "../schemas/algorithm";
import type { ResolvedExperiment } from "../schemas/resolved-experiment";
import { advantagesOf } from "./algorithm/advantages";
import type { LoopState } from "./checkpoint";
import type { Query, Split } from "./data/dataset";
import type { Environment } from "./environment";
import { StoppedWhileWaiting } from "./outside/unavailable";
import type { Policy } from "./policy";
import type { PromptOrder } from "./prompt-order";
import type { Random } from "./random";
import type { Rollout, UpdateMetrics } from "./rollout";

/** The parts that the loop joins. */
export interface LoopParts {
  policy: Policy;
  environment: Environment;
  split: Split;
  prompts: PromptOrder<Query>;
  random: Random;
  settings: ResolvedExperiment["algorithm"];
  state: LoopState;
  steps: number;
  promptsPerStep: number;
  /** Saves a checkpoint of where the run stood before a step that it must leave in the midst. */
  save(stand: LoopState): Promise<void>;
  /** Improves the policy on a batch of rollouts. */
  update(rollouts: Rollout[], step: number): Promise<UpdateMetrics>;
  /** Is told of every step: writes it down, evaluates, saves; says whether to go on. */
  after(step: number, rollouts: Rollout[], metrics: UpdateMetrics): Promise<"go on" | "stop">;
}

/** DAPO draws until the batch is full; a policy that has learnt all it can would draw for ever. */
const MAX_DRAWS = 4;

/**
 * The closed loop of Rec-R1 (arXiv 2503.24289, section 3): the policy writes, the recommender
 * retrieves, the metrics reward, the policy learns.
 *
 * @returns whether all steps were done.
 */
export async function trainLoop(parts: LoopParts): Promise<"completed" | "stopped"> {
  const { state } = parts;
  while (state.step < parts.steps) {
    const stand = { ...state, random: parts.random.state, order: parts.prompts.state };
    const rollouts = await collect(parts).catch((error: unknown) => {
      if (error instanceof StoppedWhileWaiting) return null;
      throw error;
    });
    if (!rollouts) {
      // Nothing has been learnt of this step yet: it is drawn again, and alike, on resuming.
      await parts.save(stand);
      return "stopped";
    }
    const metrics = await parts.update(rollouts, state.step + 1);
    state.step++;
    if ((await parts.after(state.step, rollouts, metrics)) === "stop") return "stopped";
  }
  return "completed";
}

/** A step's rollouts; with dynamic sampling, until enough groups have something to teach. */
async function collect(parts: LoopParts): Promise<Rollout[]> {
  const { promptsPerStep, settings } = parts;
  const rollouts: Rollout[] = [];
  let informative = 0;
  const draws = samplesDynamically({ algorithm: settings }) ? MAX_DRAWS : 1;
  for (let draw = 0; draw < draws; draw++) {
    const groups = await rolloutGroups(parts, parts.prompts.next(promptsPerStep));
    for (const group of groups) {
      rollouts.push(...group);
      if (group[0]!.used) informative++;
    }
    if (informative >= promptsPerStep) break;
  }
  return rollouts;
}

/** One group of rollouts for each query. */
async function rolloutGroups(parts: LoopParts, queries: Query[]): Promise<Rollout[][]> {
  const { policy, environment, split, settings, state } = parts;
  const size = settings.group_size;
  const prompts = await environment.promptsOf(queries);
  const generations = await policy.draw(prompts, size, parts.random.next);
  const outcomes = await environment.outcomes(
    generations.map(({ completion }, i) => {
      const group = Math.floor(i / size);
      return { query: queries[group]!, completion, group };
    }),
    split,
  );
  return queries.map((query, g) => {
    const mine = outcomes.slice(g * size, (g + 1) * size);
    const rewards = mine.map((outcome) => outcome.reward);
    const { advantages, informative } = advantagesOf(settings, rewards);
    const group = state.groups++;
    state.rollouts += size;
    return mine.map((outcome, sample) => ({
      query,
      group,
      sample,
      prompt: prompts[g]!,
      generation: generations[g * size + sample]!,
      outcome,
      advantage: advantages[sample]!,
      used: informative,
    }));
  });
}
