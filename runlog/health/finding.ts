import type { ThresholdName } from "./thresholds";

/** Names of the checks, as they are written to JSON. */
export const CHECKS = [
  "repetition",
  "long_rewrites",
  "length_growth",
  "form_failures",
  "truncation",
  "diversity",
  "zero_variance",
  "regressions",
  "same_rewrites",
  "kl",
  "entropy",
  "generalisation_gap",
] as const;
export type CheckName = (typeof CHECKS)[number];

/**
 * Something a user should know of a run. Titles and details are our own words and figures, save
 * that a repeated word may stand in them: letters, digits and underscores only.
 */
export interface Finding {
  check: CheckName;
  level: "severe" | "notable";
  /** What is so, with the figure, in one line. */
  title: string;
  /** What it means and what to do about it. */
  detail: string;
  figure: number;
  /** The limit that the figure is beyond: its name, value and meaning. */
  limit: ThresholdName;
  threshold: number;
  meaning: string;
  /** Closed range of the RL steps in which it is so. */
  steps: [number, number];
  /** Numbers of groups that show it, worst first; empty when it is not about single groups. */
  groups: number[];
}

/** Groups named by a finding. */
export const MAX_EVIDENCE = 100;

/** `12 %`; a share below a hundredth keeps a digit. */
export function percent(share: number): string {
  const value = 100 * share;
  return `${value > 0 && value < 1 ? value.toFixed(1) : value.toFixed(0)} %`;
}

/** Severe findings first; among equals the one further beyond its threshold. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const excess = ({ figure, threshold }: Finding) =>
    Math.abs(Math.log(Math.max(figure, 1e-6) / threshold));
  const rank = ({ level }: Finding) => (level === "severe" ? 0 : 1);
  return [...findings].sort((a, b) => rank(a) - rank(b) || excess(b) - excess(a));
}
