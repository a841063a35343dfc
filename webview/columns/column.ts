import * as l10n from "@vscode/l10n";
import type {
  Arithmetic,
  AttemptDetail,
  GroupDetail,
  OriginalOutcome,
  Sample,
} from "../protocol/samples";
import { collapse, keyOf, type OneColumn } from "./choices";

/** What a column shows. */
export interface ColumnContent {
  query: string;
  /** Null in the column of the query as typed. */
  sample: Sample | null;
  /** What the recommender was given; null for a completion without the task's form. */
  text: string | null;
  outcome: OriginalOutcome;
  /** Numbers of the samples that wrote the same, where they are of the group that is open. */
  numbers: number[];
  titles: Record<string, string>;
  arithmetic: Arithmetic | null;
  /** How many items the recommender was asked for. */
  depth: number | null;
  group: number;
  step: number;
  /** Where its run attempted the query before and after; where it can be stepped through. */
  earlier: number | null;
  later: number | null;
}

/** A column on the screen; its content may still be on its way, or missing. */
export interface Column {
  key: string;
  choice: OneColumn;
  label: string;
  /** More of where it comes from. */
  origin: string;
  content?: ColumnContent;
  /** Why there is no content. */
  fault?: string;
}

/** What is known of an original query that nobody searched for. */
const UNMEASURED: OriginalOutcome = { components: {}, reward: null, retrieved: [], found: [] };

const STRINGS = {
  original: l10n.t("Original query"),
  originalHint: l10n.t("As the user typed it"),
  sample: (numbers: readonly number[]) =>
    `${numbers.length > 1 ? l10n.t("Samples") : l10n.t("Sample")} ${numbers.join(", ")}`,
  step: (step: number) => l10n.t("step {0}", step),
  noSample: (sample: number) => l10n.t("This group has no sample {0}.", sample),
  noAttempt: (run: string | undefined) =>
    run === undefined
      ? l10n.t("This run did not attempt the query.")
      : l10n.t("That run did not attempt this query."),
};

/** What of the columns has to be asked for: attempts elsewhere, by key; null where there is none. */
export type Attempts = ReadonlyMap<string, AttemptDetail | null | { fault: string }>;

/** The columns of an open group. */
export function columnsOf(
  choices: readonly OneColumn[],
  detail: GroupDetail,
  attempts: Attempts,
): Column[] {
  return choices.map((choice) => {
    const key = keyOf(choice);
    if (choice.type === "original") return originalColumn(key, choice, detail);
    if (choice.type === "sample") return sampleColumn(key, choice, detail);
    return attemptColumn(key, choice, attempts.get(key));
  });
}

/** What is compared word by word. */
export function comparedText({ text, sample, query }: ColumnContent): string {
  return text ?? sample?.completion ?? query;
}

function originalColumn(key: string, choice: OneColumn, detail: GroupDetail): Column {
  return {
    ...{ key, choice, label: STRINGS.original, origin: STRINGS.originalHint },
    content: {
      ...shared(detail),
      sample: null,
      text: detail.query,
      outcome: detail.original ?? UNMEASURED,
      numbers: [],
    },
  };
}

function sampleColumn(
  key: string,
  choice: Extract<OneColumn, { type: "sample" }>,
  detail: GroupDetail,
): Column {
  const origin = STRINGS.step(detail.step);
  const twins = collapse(detail.samples).find(({ numbers }) => numbers.includes(choice.sample));
  const label = STRINGS.sample(twins?.numbers ?? [choice.sample]);
  if (!twins) return { key, choice, label, origin, fault: STRINGS.noSample(choice.sample) };
  const sample = detail.samples.find((one) => one.sample === choice.sample)!;
  return {
    key,
    choice,
    label,
    origin,
    content: { ...shared(detail), ...ofSample(sample), numbers: twins.numbers },
  };
}

/** A column of another step or run. */
export function attemptColumn(
  key: string,
  choice: Extract<OneColumn, { type: "attempt" }>,
  found: AttemptDetail | null | { fault: string } | undefined,
): Column {
  const origin = choice.run ?? "";
  const named = choice.step === undefined ? origin : STRINGS.step(choice.step);
  const column = { key, choice, label: named, origin };
  if (found === undefined) return column;
  if (found === null) return { ...column, fault: STRINGS.noAttempt(choice.run) };
  if ("fault" in found) return { ...column, fault: found.fault };
  const { sample, step, runLabel, earlier, later } = found;
  const place = `${STRINGS.step(step)}, ${STRINGS.sample([sample.sample]).toLowerCase()}`;
  return {
    ...column,
    label: choice.run === undefined ? place : runLabel,
    origin: choice.run === undefined ? runLabel : place,
    content: { ...shared(found), ...ofSample(sample), numbers: [sample.sample], earlier, later },
  };
}

function shared({ query, titles, arithmetic, depth, group, step }: Omit<GroupDetail, "samples">) {
  return { query, titles, arithmetic, depth, group, step, earlier: null, later: null };
}

function ofSample(sample: Sample) {
  // What was searched for: an expander's text alone would look as if it had cut the query.
  return { sample, text: sample.searchText ?? sample.text, outcome: sample };
}
