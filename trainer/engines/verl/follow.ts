import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { messageOf } from "../../../schemas/user-error";
import type { EngineRun } from "../engine-run";
import { promptRows } from "../prompts";
import { dumpedRollouts, figuresIn, firstOfEach, withoutScore } from "./dump";
import type { VerlPlaces } from "./job";

const POLL_MS = 1000;
/** verl computes rewards in single precision. */
const SAME_SCORE = 1e-4;

/** Reads what verl writes while it trains back into the run. */
export class VerlFollower {
  #queries: Map<string, string> | undefined;
  readonly #sizes = new Map<string, number>();
  readonly #figures = new Map<number, Record<string, number>>();
  readonly #validated = new Set<string>();
  readonly #saved = new Set<string>();
  #warned = false;
  #next: number;
  #ended = false;

  /** @param figures the file that verl's logger writes. */
  constructor(
    readonly run: EngineRun,
    readonly places: VerlPlaces,
    readonly figures: string,
  ) {
    this.#next = run.writer.state.step + 1;
  }

  /** Follows until {@link end}; a fault is told once and ends the following, not the training. */
  async follow(): Promise<void> {
    try {
      while (!this.#ended) {
        await this.#look(false);
        await setTimeout(POLL_MS);
      }
      await this.#look(true);
    } catch (error) {
      await this.#warn(`verl's rollouts are no longer read: ${messageOf(error)}`);
    }
  }

  /** verl has ended: what it wrote is whole now. */
  end(): void {
    this.#ended = true;
  }

  async #look(final: boolean): Promise<void> {
    const lines = await readFile(this.figures, "utf8").catch(() => "");
    for (const line of lines.split("\n")) {
      const found = figuresIn(line);
      if (found) this.#figures.set(found.step, found.metrics);
    }
    await this.#validation(final);
    while (await this.#step(final));
    await this.#checkpoints();
  }

  /** Tells of the next step when its rollouts and its figures are both there. */
  async #step(final: boolean): Promise<boolean> {
    const step = this.#next;
    const file = path.join(this.places.rollouts, `${step}.jsonl`);
    const metrics = this.#figures.get(step);
    if (!(await this.#isWhole(file, final))) {
      if (!final || !metrics) return false;
      // No rollouts come from a cluster that does not share this run's folder; its figures may.
      await this.run.handle({ type: "step", step, metrics });
      this.#next++;
      return true;
    }
    if (!metrics && !final) return false;
    const dumped = await this.#read(file);
    await this.run.handle({ type: "rollouts", step, items: dumped.map(withoutScore) });
    const mean = dumped.reduce((sum, { score }) => sum + score, 0) / dumped.length;
    await this.run.handle({ type: "step", step, metrics: metrics ?? {} });
    const ours = this.run.writer.state.reward;
    if (ours !== null && Math.abs(mean - ours) > SAME_SCORE)
      await this.#warnOnce(
        `verl's mean reward of step ${step} is ${mean.toFixed(4)}, and here it comes to ${ours.toFixed(4)}: verl was given another reward function`,
      );
    this.#next++;
    return true;
  }

  async #validation(final: boolean): Promise<void> {
    const names = await readdir(this.places.validation).catch(() => []);
    const steps = names.flatMap((name) => {
      const found = /^(\d+)\.jsonl$/.exec(name);
      return found ? [Number(found[1])] : [];
    });
    for (const step of steps.sort((a, b) => a - b)) {
      const file = path.join(this.places.validation, `${step}.jsonl`);
      if (this.#validated.has(file) || !(await this.#isWhole(file, final))) continue;
      this.#validated.add(file);
      const items = firstOfEach(await this.#read(file));
      await this.run.handle({
        type: "evaluation",
        step,
        split: "validation",
        items: items,
      });
    }
  }

  async #checkpoints(): Promise<void> {
    for (const name of await readdir(this.places.checkpoints).catch(() => [])) {
      const found = /^global_step_(\d+)$/.exec(name);
      if (!found || this.#saved.has(name)) continue;
      this.#saved.add(name);
      const folder = path.join(this.places.checkpoints, name);
      await this.run.handle({ type: "checkpoint", step: Number(found[1]), path: folder });
    }
  }

  /** A file that has not grown since the last look, and ends with a line, is whole. */
  async #isWhole(file: string, final: boolean): Promise<boolean> {
    const size = await stat(file).then(
      (found) => found.size,
      () => 0,
    );
    const before = this.#sizes.get(file);
    this.#sizes.set(file, size);
    return size > 0 && (final || size === before);
  }

  async #read(file: string) {
    const text = await readFile(file, "utf8");
    const name = path.basename(file, ".jsonl");
    const queries = await this.#queriesByPrompt();
    return dumpedRollouts(text, { file, name }, (prompt) => queries.get(prompt.trim()));
  }

  async #queriesByPrompt(): Promise<Map<string, string>> {
    if (this.#queries) return this.#queries;
    const { scoring } = this.run;
    const rows = [
      ...(await promptRows(scoring, "train")),
      ...(await promptRows(scoring, "validation")),
    ];
    this.#queries = new Map(rows.map(({ prompt, query_id }) => [prompt.trim(), query_id]));
    return this.#queries;
  }

  async #warnOnce(message: string): Promise<void> {
    if (this.#warned) return;
    this.#warned = true;
    await this.#warn(message);
  }

  async #warn(message: string): Promise<void> {
    this.run.progress.say(message);
    await this.run.handle({ type: "warning", message });
  }
}
