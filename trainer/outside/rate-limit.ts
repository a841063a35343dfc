import { setTimeout as sleep } from "node:timers/promises";

/** Lets through at most so many a second, evenly. */
export class RateLimit {
  #next = 0;

  /** @param perSecond undefined for no limit. */
  constructor(readonly perSecond: number | undefined) {}

  async turn(signal?: AbortSignal): Promise<void> {
    const wait = this.take(performance.now());
    if (wait > 0) await sleep(wait, undefined, signal ? { signal } : {});
  }

  /** Takes the next turn; how long it is until then, in milliseconds as `now` is. */
  take(now: number): number {
    if (this.perSecond === undefined) return 0;
    const at = Math.max(now, this.#next);
    this.#next = at + 1000 / this.perSecond;
    return at - now;
  }
}
