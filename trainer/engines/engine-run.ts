import path from "node:path";
import type { NewRunEvent, RunWriter } from "../../runlog/writer";
import type { EvaluationMessage, RolloutsMessage } from "../../schemas/generated/engine-messages";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { UserError } from "../../schemas/user-error";
import { advantagesOf } from "../algorithm/advantages";
import { type Assembly, assemble } from "../assemble";
import type { Outcome } from "../environment";
import { type Evaluation, evaluateOracle, evaluateOriginal, measure } from "../evaluation/evaluate";
import { patienceOf } from "../outside/patience";
import type { Progress } from "../progress";
import { recordParts } from "../record-parts";
import { Recorder } from "../recorder";
import type { Rollout } from "../rollout";
import { stepMetrics } from "../step-metrics";
import type { Answer, AttemptMessage, EngineMessage, RolloutMessage } from "./messages";
import { Scoring, scoreOf } from "./scoring";

/**
 * A run that someone else's trainer makes: what it says is scored, recorded and measured here, so
 * that its run folder is like any other.
 */
export class EngineRun {
  readonly scoring: Scoring;
  readonly #recorder: Recorder;
  /** Outcomes that were scored and not recorded yet. */
  readonly #scored = new Map<string, Outcome>();
  #lastRollouts: Rollout[] = [];
  #known = { tokens: true, finish: true };
  #stepStarted = performance.now();
  #begun = performance.now();
  #firstStep: number;
  #best: { metric: string; value: number; step: number } | null;

  private constructor(
    readonly experiment: ResolvedExperiment,
    readonly writer: RunWriter,
    readonly progress: Progress,
    readonly assembly: Assembly,
  ) {
    this.scoring = new Scoring(assembly);
    this.#recorder = new Recorder(writer, assembly.environment, assembly.dataset);
    this.#firstStep = writer.state.step;
    this.#best = writer.state.best;
  }

  static async begin(
    experiment: ResolvedExperiment,
    writer: RunWriter,
    progress: Progress,
  ): Promise<EngineRun> {
    progress.say("reading the data and building the index");
    const patience = patienceOf(writer, (message) => progress.say(message));
    const assembly = await assemble(experiment, 0, patience);
    await recordParts(writer, assembly, experiment, (note) => progress.say(note));
    const run = new EngineRun(experiment, writer, progress, assembly);
    if (writer.state.step === 0) await run.#measureBaselines();
    await run.#patiently(() => writer.update({ phase: "rl" }));
    return run;
  }

  /** Does what a message asks for, and answers it. */
  async handle(message: EngineMessage): Promise<Answer> {
    switch (message.type) {
      case "score": {
        const { split = "train", items } = message;
        const outcomes = await this.scoring.outcomes(split, items);
        if (split === "train")
          items.forEach((item, i) => {
            this.#scored.set(keyOf(item), outcomes[i]!);
          });
        return { results: outcomes.map(scoreOf) };
      }
      case "rollouts":
        await this.#record(message);
        return {};
      case "step":
        await this.#step(message.step, message.metrics ?? {});
        return { stop: this.writer.stopRequested() };
      case "evaluation":
        return this.#evaluate(message);
      case "checkpoint":
        await this.#append({
          type: "checkpoint",
          phase: "rl",
          step: message.step,
          path: this.#inRun(message.path),
          best: message.best ?? false,
        });
        return {};
      case "warning":
        await this.#append({
          type: "warning",
          message: message.message,
          step: message.step ?? this.writer.state.step,
        });
        return {};
    }
  }

  async #record({ step, items }: RolloutsMessage): Promise<void> {
    const unknown = items.filter((item) => !this.#scored.has(keyOf(item)));
    const late = await this.scoring.outcomes("train", unknown);
    unknown.forEach((item, i) => {
      this.#scored.set(keyOf(item), late[i]!);
    });
    const prompts = await this.#promptsOf(items);
    const groups = groupsOf(items, this.experiment.algorithm.group_size);
    const before = (step - 1) * this.experiment.training.prompts_per_step;
    const rollouts = groups.flatMap((group, g) => {
      const outcomes = group.map((item) => this.#scored.get(keyOf(item))!);
      const relative = advantagesOf(
        this.experiment.algorithm,
        outcomes.map(({ reward }) => reward),
      );
      return group.map((item, sample): Rollout => {
        const query = this.scoring.query("train", item.query_id);
        return {
          query,
          group: before + g,
          sample,
          prompt: item.prompt ?? prompts.get(item.query_id)!,
          generation: {
            promptTokens: [],
            tokens: new Array<number>(item.tokens ?? 0).fill(0),
            logProbs: [],
            completion: item.completion,
            finish: item.finish === "length" ? "length" : "stop",
          },
          outcome: outcomes[sample]!,
          advantage: item.advantage ?? relative.advantages[sample]!,
          used: relative.informative,
        };
      });
    });
    this.#scored.clear();
    this.#lastRollouts = rollouts;
    this.#known = {
      tokens: items.every(({ tokens }) => typeof tokens === "number"),
      finish: items.every(({ finish = "unknown" }) => finish !== "unknown"),
    };
    await this.#patiently(() =>
      this.#recorder.record(step, rollouts, this.scoring.split("train"), this.#known),
    );
  }

  /** The prompts of rollouts that come without one, by query. */
  async #promptsOf(items: readonly RolloutMessage[]): Promise<Map<string, string>> {
    const ids = [...new Set(items.filter((item) => !item.prompt).map(({ query_id }) => query_id))];
    const queries = ids.map((id) => this.scoring.query("train", id));
    const prompts = await this.assembly.environment.promptsOf(queries);
    return new Map(ids.map((id, i) => [id, prompts[i]!]));
  }

  async #step(step: number, told: Record<string, number | null | undefined>): Promise<void> {
    const { training } = this.experiment;
    const seconds = (performance.now() - this.#stepStarted) / 1000;
    this.#stepStarted = performance.now();
    const rollouts = this.#lastRollouts;
    const metrics: Record<string, number> = rollouts.length
      ? stepMetrics(rollouts, seconds, this.experiment.algorithm.kind)
      : {};
    if (!this.#known.tokens) delete metrics.completion_length;
    if (!this.#known.finish) delete metrics.truncated_share;
    for (const [name, value] of Object.entries(told))
      if (typeof value === "number") metrics[name] = value;
    const done = Math.max(1, step - this.#firstStep);
    const eta = ((performance.now() - this.#begun) / 1000 / done) * (training.steps - step);
    const before = this.writer.state;
    // A program that was stopped may begin anew: its groups then take the place of those before.
    const total = before.rollouts + (step > before.step ? rollouts.length : 0);
    this.#lastRollouts = [];
    await this.#append({
      type: "step",
      phase: "rl",
      step,
      steps: training.steps,
      rollouts: total,
      metrics,
    });
    const reward = metrics["reward/mean"] ?? null;
    await this.#patiently(() =>
      this.writer.update({ step, rollouts: total, reward, eta_seconds: Math.max(0, eta) }),
    );
    this.progress.tick({
      phase: "RL",
      step,
      steps: training.steps,
      figures: [
        ...(reward === null ? [] : [`reward ${reward.toFixed(3)}`]),
        ...(this.#best
          ? [`validation ${this.#best.metric} ${this.#best.value.toFixed(3)} (best)`]
          : []),
      ],
      etaSeconds: eta,
    });
  }

  async #evaluate({ step, split: role, items }: EvaluationMessage): Promise<Answer> {
    const split = this.scoring.split(role);
    const written = new Map(items.map((item) => [item.query_id, item]));
    const missing = split.queries.filter(({ id }) => !written.has(id));
    if (missing.length)
      throw new UserError(
        `an evaluation on ${split.name} has no completion for ${missing.length} of its ${split.queries.length} queries, such as '${missing[0]!.id}'`,
      );
    const outcomes = await this.scoring.answers(
      role,
      split.queries.map(({ id }) => written.get(id)!),
    );
    const { metrics } = this.experiment.evaluation;
    const evaluation = measure("policy", this.assembly.environment, split, outcomes, metrics);
    await this.#write(step, evaluation);
    const metric = metrics[0]!;
    const value = evaluation.summary[metric]!.mean;
    const best = role === "validation" && (this.#best === null || value > this.#best.value);
    if (best) {
      this.#best = { metric, value, step };
      await this.#patiently(() => this.writer.update({ best: this.#best }));
    }
    const means = Object.entries(evaluation.summary).map(([name, { mean }]) => [name, mean]);
    return { metrics: Object.fromEntries(means), best };
  }

  async #measureBaselines(): Promise<void> {
    const { metrics, baselines } = this.experiment.evaluation;
    const { environment } = this.assembly;
    for (const role of ["validation", "test"] as const) {
      const split = this.scoring.split(role);
      if (baselines.includes("original_query"))
        await this.#write(0, await evaluateOriginal(environment, split, metrics));
      if (baselines.includes("oracle"))
        await this.#write(0, await evaluateOracle(environment, split, metrics));
    }
  }

  async #write(step: number, evaluation: Evaluation): Promise<void> {
    await this.#patiently(() => this.#recorder.recordEvaluation("rl", step, evaluation));
    await this.#append({
      type: "evaluation",
      phase: "rl",
      step,
      split: evaluation.split,
      system: evaluation.system,
      queries: evaluation.outcomes.length,
      metrics: evaluation.summary,
    });
  }

  /** A path as the run's files name it. */
  #inRun(folder: string): string {
    const relative = path.relative(this.writer.folder, path.resolve(this.writer.folder, folder));
    return relative.replaceAll("\\", "/");
  }

  #append(event: NewRunEvent): Promise<void> {
    return this.#patiently(() => this.writer.appendEvent(event));
  }

  /** A full disk pauses the run; it goes on when there is space. */
  #patiently<T>(work: () => T | Promise<T>): Promise<T> {
    return this.writer.whenSpace(work, (message) => this.progress.say(message));
  }
}

function keyOf({ query_id, completion, group }: AttemptMessage): string {
  return `${query_id}\0${group}\0${completion}`;
}

/** Rollouts by their groups: as they are named, else so many that follow one another. */
function groupsOf(items: readonly RolloutMessage[], size: number): RolloutMessage[][] {
  const groups = new Map<string, RolloutMessage[]>();
  items.forEach((item, i) => {
    const key = item.group === undefined ? `#${Math.floor(i / size)}` : String(item.group);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  for (const group of groups.values()) {
    const [first] = group;
    const other = group.find(({ query_id }) => query_id !== first!.query_id);
    if (other)
      throw new UserError(
        `a group has completions of two queries, '${first!.query_id}' and '${other.query_id}'; rollouts of one prompt are a group`,
      );
  }
  return [...groups.values()];
}
