import path from "node:path";
import type { NewRunEvent, RunWriter } from "../../runlog/writer";
import type { EvaluationEvent } from "../../schemas/generated/run-events";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { UserError } from "../../schemas/user-error";
import { PolicyUpdate } from "../algorithm/policy-update";
import { sftLoss } from "../algorithm/sft";
import { assemble, loadPolicy, splitOf } from "../assemble";
import {
  checkpointName,
  type LoopState,
  newestCheckpoint,
  pruneCheckpoints,
  restoreCheckpoints,
  restoreState,
  writeCheckpoint,
} from "../checkpoint";
import {
  type Evaluation,
  evaluateOracle,
  evaluateOriginal,
  evaluatePolicy,
} from "../evaluation/evaluate";
import { trainLoop } from "../loop";
import { patienceOf } from "../outside/patience";
import type { Policy } from "../policy";
import type { Progress } from "../progress";
import { PromptOrder } from "../prompt-order";
import { Random } from "../random";
import { recordParts } from "../record-parts";
import { Recorder } from "../recorder";
import { Learner } from "../rewriter/learner";
import { stepMetrics } from "../step-metrics";
import { pairsOf, splitForWarmStart, warmStart } from "../warm-start";

/** Checkpoints of RL steps that are kept beside the best one. */
const KEEP = 3;

/** Names of the checkpoints that are not of an RL step. */
export const WARM_START = "warm-start";
export const BEST = "best";

/** How a training run ended. */
export type Ending = "completed" | "stopped";

/**
 * Trains with this program's own engine: warm start where asked for, then RL, then the best
 * checkpoint on the test split. Everything that happens is written into the run directory.
 *
 * @param threads CPU threads; 0 for all.
 */
export async function trainEmbedded(
  experiment: ResolvedExperiment,
  writer: RunWriter,
  progress: Progress,
  threads = 0,
): Promise<Ending> {
  const run = await EmbeddedRun.begin(experiment, writer, progress, threads);
  try {
    return await run.go();
  } finally {
    await run.parts.environment.dispose();
  }
}

class EmbeddedRun {
  readonly #checkpoints: string;
  #bestValue = Number.NEGATIVE_INFINITY;

  private constructor(
    readonly experiment: ResolvedExperiment,
    readonly writer: RunWriter,
    readonly progress: Progress,
    readonly parts: Awaited<ReturnType<typeof assemble>>,
    readonly recorder: Recorder,
  ) {
    this.#checkpoints = path.join(writer.folder, "checkpoints");
  }

  static async begin(
    experiment: ResolvedExperiment,
    writer: RunWriter,
    progress: Progress,
    threads: number,
  ): Promise<EmbeddedRun> {
    progress.say("reading the data and building the index");
    const patience = patienceOf(writer, (message) => progress.say(message));
    const parts = await assemble(experiment, threads, patience);
    await recordParts(writer, parts, experiment, (note) => progress.say(note));
    const recorder = new Recorder(writer, parts.environment, parts.dataset);
    return new EmbeddedRun(experiment, writer, progress, parts, recorder);
  }

  async go(): Promise<Ending> {
    await restoreCheckpoints(this.#checkpoints);
    const resumeFrom = await newestCheckpoint(this.#checkpoints);
    const policy = await this.#startingPolicy(resumeFrom);
    if (!policy) return "stopped";
    const ending = await this.#reinforce(policy, resumeFrom);
    policy.sampler.dispose();
    if (ending === "completed") await this.#report();
    return ending;
  }

  /** The policy that RL starts or goes on from: resumed, warm-started, or as it came. */
  async #startingPolicy(resumeFrom: string | null): Promise<Policy | null> {
    const { experiment, parts } = this;
    if (resumeFrom) return loadPolicy(resumeFrom, experiment, parts.threads);
    const policy = await loadPolicy(experiment.rewriter.model, experiment, parts.threads);
    await this.#evaluateBaselines();
    await this.#evaluate(policy, "warm_start", 0);
    if (experiment.training.warm_start && (await this.#warmStart(policy)) === "stopped")
      return null;
    return policy;
  }

  async #warmStart(policy: Policy): Promise<Ending> {
    const { experiment, parts, writer } = this;
    const settings = experiment.training.warm_start!;
    const train = splitOf(parts.dataset, "train");
    const { seed, weight_decay, grad_clip } = experiment.training;
    const { taught } = splitForWarmStart(train.queries, settings.fraction, seed);
    const pairs = await pairsOf(taught, train, settings.target, parts.environment);
    const learner = new Learner(
      policy.rewriter,
      sftLoss,
      { learningRate: settings.learning_rate, weightDecay: weight_decay, gradClip: grad_clip },
      parts.threads,
    );
    const folder = path.join(this.#checkpoints, WARM_START);
    await this.#patiently(() => writer.update({ phase: "warm_start" }));
    let stopped = false;
    let best = Number.NEGATIVE_INFINITY;
    await warmStart({
      rewriter: policy.rewriter,
      learner,
      pairs,
      settings,
      seed,
      afterEpoch: async (epoch, loss, gradNorm) => {
        const { metrics } = experiment.evaluation;
        const split = splitOf(parts.dataset, "validation");
        const value = (await evaluatePolicy(policy, parts.environment, split, metrics)).summary[
          metrics[0]!
        ]!.mean;
        if (value > best) {
          best = value;
          await this.#patiently(() => writeCheckpoint(folder, policy.rewriter));
        }
        await this.#append({
          type: "step",
          phase: "warm_start",
          step: epoch,
          steps: settings.epochs,
          rollouts: 0,
          metrics: { loss, grad_norm: gradNorm, [`validation/${metrics[0]}`]: value },
        });
        this.progress.tick({
          phase: "warm start",
          step: epoch,
          steps: settings.epochs,
          figures: [`loss ${loss.toFixed(3)}`, `validation ${metrics[0]} ${value.toFixed(3)}`],
        });
        stopped = writer.stopRequested();
        return stopped ? "stop" : "go on";
      },
    });
    learner.dispose();
    await policy.rewriter.restore(folder);
    return stopped ? "stopped" : "completed";
  }

  async #reinforce(policy: Policy, resumeFrom: string | null): Promise<Ending> {
    const { experiment, parts, writer } = this;
    const { training, evaluation } = experiment;
    const train = splitOf(parts.dataset, "train");
    const queries = training.warm_start
      ? splitForWarmStart(train.queries, training.warm_start.fraction, training.seed).rest
      : train.queries;
    const update = await PolicyUpdate.create(policy.rewriter, experiment, {
      threads: parts.threads,
      start: training.warm_start
        ? path.join(this.#checkpoints, WARM_START)
        : experiment.rewriter.model,
    });
    const resumed = resumeFrom ? await restoreState(resumeFrom, update) : null;
    const random = new Random(resumed?.random ?? training.seed + 2);
    const prompts = new PromptOrder(queries, training.seed + 3, resumed?.order);
    const state: LoopState = resumed ?? {
      step: 0,
      groups: 0,
      rollouts: 0,
      random: random.state,
      order: prompts.state,
      best: null,
    };
    this.#bestValue = state.best?.value ?? Number.NEGATIVE_INFINITY;
    await this.#patiently(() => writer.update({ phase: "rl", step: state.step }));

    const here = () => ({ random: random.state, order: prompts.state });
    const save = async (step: number, isBest: boolean, name: string, stand = here()) => {
      const folder = path.join(this.#checkpoints, name);
      Object.assign(state, stand);
      await this.#patiently(() => writeCheckpoint(folder, policy.rewriter, { update, state }));
      await this.#append({
        type: "checkpoint",
        phase: "rl",
        step,
        path: `checkpoints/${name}`,
        best: isBest,
      });
      await pruneCheckpoints(this.#checkpoints, KEEP);
    };
    const evaluate = async (step: number) => {
      const value = await this.#evaluate(policy, "rl", step);
      if (value <= this.#bestValue) return;
      this.#bestValue = value;
      state.best = { metric: evaluation.metrics[0]!, value, step };
      await this.#patiently(() => writer.update({ best: state.best }));
      await save(step, true, BEST);
    };
    if (!resumed) await evaluate(0);

    const { tokenizer } = policy.rewriter;
    const pieces = (ids: readonly number[]) => tokenizer.pieces(ids);
    const known = {
      ...{ tokens: true, finish: true },
      pieces: training.record_log_probs ? pieces : undefined,
    };
    let stepStarted = performance.now();
    const begun = performance.now();
    const firstStep = state.step;
    const ending = await trainLoop({
      policy,
      environment: parts.environment,
      split: train,
      prompts,
      random,
      settings: experiment.algorithm,
      state,
      steps: training.steps,
      promptsPerStep: training.prompts_per_step,
      save: (stand) => save(stand.step, false, checkpointName(stand.step), stand),
      update: (rollouts, step) => update.apply(rollouts, step),
      after: async (step, rollouts, metrics) => {
        const seconds = (performance.now() - stepStarted) / 1000;
        await this.#patiently(() => this.recorder.record(step, rollouts, train, known));
        const figures = {
          ...stepMetrics(rollouts, seconds, experiment.algorithm.kind),
          ...metrics,
        };
        const perStep = (performance.now() - begun) / 1000 / (step - firstStep);
        const eta = perStep * (training.steps - step);
        await this.#append({
          type: "step",
          phase: "rl",
          step,
          steps: training.steps,
          rollouts: state.rollouts,
          metrics: figures,
        });
        await this.#patiently(() =>
          writer.update({
            step,
            rollouts: state.rollouts,
            reward: figures["reward/mean"] ?? null,
            eta_seconds: eta,
          }),
        );
        if (step % evaluation.every === 0 || step === training.steps) await evaluate(step);
        const stop = writer.stopRequested();
        if (stop || step % training.checkpoint_every === 0 || step === training.steps)
          await save(step, false, checkpointName(step));
        this.progress.tick({
          phase: "RL",
          step,
          steps: training.steps,
          figures: [
            `reward ${figures["reward/mean"]!.toFixed(3)}`,
            `validation ${evaluation.metrics[0]} ${this.#bestValue.toFixed(3)} (best)`,
            `${Math.round(figures.rollouts_per_second!)} rollouts/s`,
          ],
          etaSeconds: eta,
        });
        stepStarted = performance.now();
        return stop && step < training.steps ? "stop" : "go on";
      },
    });
    update.dispose();
    return ending;
  }

  /** Measures the best checkpoint on the test split. */
  async #report(): Promise<void> {
    const { experiment, parts } = this;
    const policy = await loadPolicy(path.join(this.#checkpoints, BEST), experiment, parts.threads);
    const split = splitOf(parts.dataset, "test");
    const { metrics } = experiment.evaluation;
    const evaluation = await evaluatePolicy(policy, parts.environment, split, metrics);
    await this.#write("rl", experiment.training.steps, evaluation);
    policy.sampler.dispose();
  }

  async #evaluateBaselines(): Promise<void> {
    const { experiment, parts } = this;
    const { metrics, baselines } = experiment.evaluation;
    for (const role of ["validation", "test"] as const) {
      const split = splitOf(parts.dataset, role);
      if (baselines.includes("original_query"))
        await this.#write("rl", 0, await evaluateOriginal(parts.environment, split, metrics));
      if (baselines.includes("oracle"))
        await this.#write("rl", 0, await evaluateOracle(parts.environment, split, metrics));
    }
  }

  /** Measures the policy on validation; the mean of the first metric. */
  async #evaluate(policy: Policy, phase: EvaluationEvent["phase"], step: number): Promise<number> {
    const { experiment, parts } = this;
    const split = splitOf(parts.dataset, "validation");
    const { metrics } = experiment.evaluation;
    const evaluation = await evaluatePolicy(policy, parts.environment, split, metrics);
    await this.#write(phase, step, evaluation);
    const { mean } = evaluation.summary[metrics[0]!]!;
    if (Number.isNaN(mean)) throw new UserError(`${metrics[0]} on ${split.name} is not a number`);
    return mean;
  }

  async #write(phase: EvaluationEvent["phase"], step: number, evaluation: Evaluation) {
    await this.#patiently(() => this.recorder.recordEvaluation(phase, step, evaluation));
    await this.#append({
      type: "evaluation",
      phase,
      step,
      split: evaluation.split,
      system: evaluation.system,
      queries: evaluation.outcomes.length,
      metrics: evaluation.summary,
    });
  }

  #append(event: NewRunEvent): Promise<void> {
    return this.#patiently(() => this.writer.appendEvent(event));
  }

  /** A full disk pauses the run; it goes on when there is space. */
  #patiently<T>(work: () => T | Promise<T>): Promise<T> {
    return this.writer.whenSpace(work, (message) => this.progress.say(message));
  }
}
