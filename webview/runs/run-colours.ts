/** How a run is drawn: colour and dashes, so that no two are told apart by colour alone. */
export interface RunLook {
  /** A `--vscode-charts-*` colour name. */
  color: string;
  /** Lengths of dashes and gaps; empty: a whole line. */
  dash: number[];
}

const LOOKS: readonly RunLook[] = [
  { color: "blue", dash: [] },
  { color: "yellow", dash: [6, 4] },
  { color: "green", dash: [2, 3] },
  { color: "purple", dash: [8, 3, 2, 3] },
  { color: "red", dash: [12, 4] },
  { color: "foreground", dash: [4, 2, 1, 2, 1, 2] },
];

/** The look of the run at a place. */
export function lookOf(place: number): RunLook {
  return LOOKS[place % LOOKS.length]!;
}
