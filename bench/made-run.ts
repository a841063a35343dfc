import path from "node:path";
import { RunWriter } from "../runlog/writer";
import type { Rollout } from "../schemas/generated/run-events";
import { Random } from "../trainer/random";

export const GROUP_SIZE = 8;
const BATCH = 128;
const QUERIES = 2_000;
const WORDS = "icon search arrow home user file folder chart edit delete plus minus cloud".split(
  " ",
);

/** A run folder with made-up rollouts of about 1 KB each, written by the real writer. */
export class MadeRun {
  readonly folder: string;
  readonly writer: RunWriter;
  readonly #random = new Random(1);
  /** Rollouts so far, and the milliseconds that their appending took. */
  rollouts = 0;
  milliseconds = 0;

  /** @param parent the folder in which the run's own is made. */
  constructor(parent: string) {
    this.folder = path.join(parent, "run");
    const init = { id: "bench", name: "bench", experiment: "-", engine: "-", versions: {} };
    this.writer = RunWriter.create(this.folder, { ...init, steps: 1 }, "", {});
    for (let q = 0; q < QUERIES; q++)
      this.writer.appendQuery({
        id: `q${q}`,
        text: `${WORDS[q % WORDS.length]} ${q}`,
        split: "train",
        relevant: [["d1", 1]],
        original: { components: {}, reward: this.#random.next(), retrieved: [], found: [] },
      });
  }

  /** Appends so many rollouts, a step of 128 at a time. */
  append(count: number): void {
    for (const end = this.rollouts + count; this.rollouts < end; ) {
      const size = Math.min(BATCH, end - this.rollouts);
      const batch = Array.from({ length: size }, (_, i) =>
        rolloutOf(this.rollouts + i, this.#random),
      );
      const begun = performance.now();
      this.writer.appendRollouts(batch);
      this.milliseconds += performance.now() - begun;
      this.rollouts += size;
    }
  }

  /** Appends the event that ends the step of the rollouts so far. */
  endStep(): void {
    const step = Math.ceil(this.rollouts / BATCH);
    const metrics = { "reward/mean": this.#random.next(), kl: this.#random.next() };
    const { rollouts } = this;
    this.writer.appendEvent({ type: "step", phase: "rl", step, steps: step, rollouts, metrics });
  }
}

function rolloutOf(i: number, random: Random): Rollout {
  const reward = random.next();
  const words = Array.from({ length: 24 }, () => WORDS[random.below(WORDS.length)]).join(" ");
  const group = Math.floor(i / GROUP_SIZE);
  return {
    step: 1 + Math.floor(i / BATCH),
    group,
    sample: i % GROUP_SIZE,
    query_id: `q${group % QUERIES}`,
    prompt: `Rewrite the query for the search engine. Query: ${words.slice(0, 40)} :`,
    completion: words,
    text: words,
    search_text: words,
    components: { "ndcg@10": reward, format: 0.1 },
    reward: reward + 0.1,
    advantage: reward - 0.5,
    retrieved: Array.from({ length: 10 }, (_, rank) => [`d${rank * 17}`, 20 - rank / 3, 0]),
    found: [["d1", 3]],
    tokens: 24,
    finish: "stop",
    used: true,
  };
}
