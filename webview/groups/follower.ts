import type { RunHeader } from "../protocol/run";

type Grown = Pick<RunHeader, "groups" | "latestStep">;

/** Whether a list follows its run, and what came since it was last brought up to date. */
export class Follower {
  follows = false;
  private seen: Grown = { groups: 0, latestStep: 0 };

  /** Says that the list is brought up to date. */
  take({ groups, latestStep }: Grown): void {
    this.seen = { groups, latestStep };
  }

  /** Whether the list is to be brought up to date by itself. */
  wants({ groups }: Grown): boolean {
    return this.follows && groups !== this.seen.groups;
  }

  /** Groups that came since, while the list holds still. */
  waiting({ groups }: Grown): number {
    return this.follows ? 0 : Math.max(0, groups - this.seen.groups);
  }

  /** The steps that a list holding still is cut to. */
  cut(): [number, number] | undefined {
    return this.follows ? undefined : [0, this.seen.latestStep];
  }
}
