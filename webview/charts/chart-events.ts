import type { ChartView } from "./chart-view";

/** Asks that the rollouts of a range of steps be listed. */
export class StepsPicked extends CustomEvent<[number, number]> {
  constructor(from: number, to: number) {
    super("steps-picked", { detail: [from, to], bubbles: true, composed: true });
  }
}

/** Asks that all charts be looked at in another way. */
export class ViewChanged extends CustomEvent<ChartView> {
  constructor(view: ChartView) {
    super("view-changed", { detail: view, bubbles: true, composed: true });
  }
}

/** Something to take along: text for the clipboard, or a picture. */
export type Taken = { what: string; text: string } | { what: string; picture: Blob; name: string };

/** Asks that something be put into the clipboard. */
export class TakeAway extends CustomEvent<Taken> {
  constructor(taken: Taken) {
    super("take-away", { detail: taken, bubbles: true, composed: true });
  }
}
