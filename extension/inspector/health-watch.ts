/** Shortest time between two judgements. */
const PAUSE_MS = 3_000;
/** A judgement may take this share of the host's time. */
const MOST_OF_TIME = 0.05;

/**
 * Judges a run again as it grows: one judgement at a time, and the longer one takes, the longer
 * until the next.
 */
export class HealthWatch {
  private waiting: NodeJS.Timeout | undefined;
  private judging = false;
  private stale = false;
  private notBefore = 0;

  constructor(
    private readonly judge: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Says that there is something new to judge. */
  touch(): void {
    this.stale = true;
    if (this.judging || this.waiting) return;
    this.waiting = setTimeout(
      () => {
        this.waiting = undefined;
        void this.run();
      },
      Math.max(0, this.notBefore - Date.now()),
    );
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.stale = false;
  }

  private async run(): Promise<void> {
    this.judging = true;
    this.stale = false;
    const began = Date.now();
    try {
      await this.judge();
    } catch (error) {
      this.failed(error);
    }
    this.judging = false;
    const took = Date.now() - began;
    this.notBefore = Date.now() + Math.max(PAUSE_MS, took / MOST_OF_TIME);
    if (this.stale) this.touch();
  }
}
