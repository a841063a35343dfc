import type { ColumnChoice, Sample } from "../protocol/samples";

/** A choice that is one column: all but `samples`. */
export type OneColumn = Exclude<ColumnChoice, { type: "samples" }>;

/** What a group shows until its user chooses otherwise. */
export const DEFAULT_CHOICES: readonly ColumnChoice[] = [
  { type: "original", pinned: true },
  { type: "samples" },
];

/** Names a column among the others; the same for the next group. */
export function keyOf(choice: ColumnChoice): string {
  switch (choice.type) {
    case "sample":
      return `sample ${choice.sample}`;
    case "attempt":
      return `attempt ${choice.step ?? "last"} ${choice.sample ?? "best"} ${choice.run ?? ""}`;
    default:
      return choice.type;
  }
}

/** Samples of a group with the same completion, shown once. */
export interface Twins {
  sample: Sample;
  /** Numbers of all samples that wrote the same. */
  numbers: number[];
}

/** Collapses identical completions; the best reward comes first. */
export function collapse(samples: readonly Sample[]): Twins[] {
  const attempts = new Map<string, Twins>();
  for (const sample of samples) {
    const same = attempts.get(sample.completion);
    if (same) same.numbers.push(sample.sample);
    else attempts.set(sample.completion, { sample, numbers: [sample.sample] });
  }
  const reward = ({ sample }: Twins) => sample.reward ?? Number.NEGATIVE_INFINITY;
  return [...attempts.values()].sort((left, right) => reward(right) - reward(left) || 0);
}

/** The columns one by one, pinned ones first: `samples` are those without a column of their own. */
export function spelledOut(
  choices: readonly ColumnChoice[],
  samples: readonly Sample[],
): OneColumn[] {
  const chosen = new Set(
    choices.flatMap((choice) => (choice.type === "sample" ? [choice.sample] : [])),
  );
  const others = collapse(samples).filter(({ numbers }) => !numbers.some((n) => chosen.has(n)));
  const columns = choices.flatMap((choice): OneColumn[] =>
    choice.type === "samples"
      ? others.map(({ sample }) => ({ type: "sample", sample: sample.sample }))
      : [choice],
  );
  return [...columns.filter(({ pinned }) => pinned), ...columns.filter(({ pinned }) => !pinned)];
}

/** With one more column, behind the pinned ones; a column that is there already stays alone. */
export function added(choices: readonly ColumnChoice[], choice: OneColumn): ColumnChoice[] {
  if (choices.some((one) => keyOf(one) === keyOf(choice))) return [...choices];
  const at = choices.filter((one) => one.type !== "samples" && one.pinned).length;
  return [...choices.slice(0, at), choice, ...choices.slice(at)];
}

/** A change of the columns as they stand on the screen. */
export type ColumnChange =
  | { kind: "remove"; key: string }
  | { kind: "pin"; key: string; pinned: boolean }
  | { kind: "move"; key: string; by: -1 | 1 }
  | { kind: "drop"; key: string; onto: string }
  | { kind: "swap"; key: string; with: string }
  | { kind: "replace"; key: string; choice: OneColumn };

/** The columns after a change. Those that are only meant by `samples` get columns of their own. */
export function changed(columns: readonly OneColumn[], change: ColumnChange): OneColumn[] {
  const at = columns.findIndex((choice) => keyOf(choice) === change.key);
  const one = columns[at];
  if (!one) return [...columns];
  const rest = columns.filter((_, i) => i !== at);
  switch (change.kind) {
    case "remove":
      return rest;
    case "pin": {
      const { pinned: _, ...plain } = one;
      const pinned = rest.filter((choice) => choice.pinned);
      const others = rest.filter((choice) => !choice.pinned);
      return [...pinned, change.pinned ? { ...plain, pinned: true } : plain, ...others];
    }
    case "move":
      return placed(rest, one, Math.min(rest.length, Math.max(0, at + change.by)));
    case "drop": {
      const onto = columns.findIndex((choice) => keyOf(choice) === change.onto);
      return onto < 0 ? [...columns] : placed(rest, one, onto);
    }
    case "swap": {
      const other = columns.findIndex((choice) => keyOf(choice) === change.with);
      if (other < 0) return [...columns];
      const swapped = [...columns];
      swapped[at] = pinnedAs(columns[other]!, one);
      swapped[other] = pinnedAs(one, columns[other]!);
      return swapped;
    }
    case "replace": {
      const there = rest.some((choice) => keyOf(choice) === keyOf(change.choice));
      const replaced = pinnedAs(change.choice, one);
      return there ? rest : columns.map((choice, i) => (i === at ? replaced : choice));
    }
  }
}

/** Put in at a place; among pinned columns it is pinned, elsewhere it is not. */
function placed(rest: readonly OneColumn[], one: OneColumn, at: number): OneColumn[] {
  const before = rest.slice(0, at);
  const after = rest.slice(at);
  const { pinned, ...plain } = one;
  const stays = (pinned === true && before.every((choice) => choice.pinned)) || after[0]?.pinned;
  return [...before, stays ? { ...plain, pinned: true } : plain, ...after];
}

function pinnedAs(choice: OneColumn, like: OneColumn): OneColumn {
  const { pinned: _, ...plain } = choice;
  return like.pinned ? { ...plain, pinned: true } : plain;
}
