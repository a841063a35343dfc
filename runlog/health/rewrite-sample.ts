import { setImmediate } from "node:timers/promises";
import type { Rollout, RunQuery } from "../../schemas/generated/run-events";
import type { GroupTable } from "../group-table";
import { measureRewrite, type RewriteMeasure, wordsOf } from "./rewrite-measure";

/** A group whose texts were read. */
export interface SampledGroup {
  group: number;
  step: number;
  queryId: string;
  /** Words of the query as typed. */
  queryWords: number;
  rewrites: RewriteMeasure[];
}

/** Groups that the sample holds at most: 256 to 512 of a long run, all of a short one. */
const MOST_GROUPS = 512;
/** Rollouts read of a group. */
const MOST_ROLLOUTS = 16;
/** Groups read before others have their turn. */
const SLICE = 8;

export interface TextSource {
  readonly table: GroupTable;
  group(id: number): { query: RunQuery; rollouts: Rollout[] };
}

/**
 * The texts of evenly spread groups, measured once each: every 2^n-th group, n rising as the run
 * grows, so that what was read stays in use and a run of any length costs as much as a short one.
 */
export class RewriteSample {
  readonly #known = new Map<number, SampledGroup>();
  #stride = 1;

  constructor(readonly source: TextSource) {}

  /** The sampled groups, in the run's order, with what is new in it. */
  async read(): Promise<SampledGroup[]> {
    const { table } = this.source;
    const { count } = table;
    while (count / this.#stride > MOST_GROUPS) this.#stride *= 2;
    for (const position of this.#known.keys())
      if (position % this.#stride !== 0) this.#known.delete(position);
    const sampled: SampledGroup[] = [];
    let read = 0;
    for (let position = 0; position < count; position += this.#stride) {
      let group = this.#known.get(position);
      if (!group) {
        group = this.#measure(position);
        this.#known.set(position, group);
        if (++read % SLICE === 0) await setImmediate();
      }
      sampled.push(group);
    }
    return sampled;
  }

  #measure(position: number): SampledGroup {
    const group = this.source.table.numbers[position]!;
    const { query, rollouts } = this.source.group(group);
    return {
      group,
      step: rollouts[0]?.step ?? 0,
      queryId: query.id,
      queryWords: wordsOf(query.text).length,
      rewrites: rollouts.slice(0, MOST_ROLLOUTS).map(measureRewrite),
    };
  }
}
