import type { WriteStream } from "node:tty";

/** A moment of a run, for a person to follow. */
export interface Tick {
  phase: string;
  step: number;
  steps: number;
  /** Figures to show, already worded: `reward 0.41`. */
  figures: string[];
  /** Seconds left, as far as it can be told. */
  etaSeconds?: number | undefined;
}

const BAR_WIDTH = 24;
/** Without a terminal, a line every so many seconds keeps logs readable. */
const LINE_INTERVAL_MS = 5_000;

/** Shows progress: one line that is redrawn on a terminal, plain lines now and then elsewhere. */
export class Progress {
  readonly #out: NodeJS.WriteStream | WriteStream;
  #drawn = false;
  #lastLine = 0;
  #lastPhase = "";

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.#out = out;
  }

  /** Shows where the run stands. */
  tick(tick: Tick): void {
    const text = [
      `step ${tick.step}/${tick.steps}`,
      ...tick.figures,
      ...(tick.etaSeconds === undefined ? [] : [`${duration(tick.etaSeconds)} left`]),
    ].join(" · ");
    if (this.#out.isTTY) {
      const filled = Math.round((BAR_WIDTH * tick.step) / Math.max(1, tick.steps));
      const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
      const line = `${tick.phase} ${bar} ${text}`.slice(0, (this.#out.columns ?? 120) - 1);
      this.#out.write(`\r\x1b[2K${line}`);
      this.#drawn = true;
      return;
    }
    const now = Date.now();
    const due = now - this.#lastLine >= LINE_INTERVAL_MS;
    if (!due && tick.phase === this.#lastPhase && tick.step < tick.steps) return;
    this.#lastLine = now;
    this.#lastPhase = tick.phase;
    this.#out.write(`${tick.phase}: ${text}\n`);
  }

  /** Says something that stays on the screen. */
  say(text: string): void {
    this.clear();
    this.#out.write(`${text}\n`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#drawn) this.#out.write("\r\x1b[2K");
    this.#drawn = false;
  }
}

/** Seconds in words: `45 s`, `3 min 20 s`, `2 h 05 min`. */
export function duration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${String(s % 60).padStart(2, "0")} s`;
  return `${Math.floor(s / 3600)} h ${String(Math.floor((s % 3600) / 60)).padStart(2, "0")} min`;
}
