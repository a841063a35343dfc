import * as l10n from "@vscode/l10n";
import type { MenuItem } from "../menu-button";
import type { ColumnChange } from "./choices";
import type { Column } from "./column";

const STRINGS = {
  against: l10n.t("Compare the others against this"),
  pin: l10n.t("Pin"),
  left: l10n.t("Move left"),
  right: l10n.t("Move right"),
  swap: l10n.t("Swap with the reference"),
  nextSample: l10n.t("Another sample of that group"),
  replace: l10n.t("Replace by…"),
  diff: l10n.t("Compare in the editor"),
  copy: l10n.t("Copy as Markdown"),
  remove: l10n.t("Remove"),
};

/** A column among the others. */
interface Place {
  column: Column;
  reference: Column | undefined;
  first: boolean;
  last: boolean;
}

/** What the menu's entries do. */
interface Acts {
  change(change: ColumnChange): unknown;
  compareAgainst(): unknown;
  replace(): unknown;
  /** Missing where there is no editor, as in a report. */
  showDiff?: (() => unknown) | undefined;
  copy(): unknown;
}

/**
 * What can be done with a column.
 *
 * @param samples of its group, where it is an attempt elsewhere.
 */
export function columnMenu(
  { column, reference, first, last }: Place,
  samples: number,
  acts: Acts,
): MenuItem[] {
  const { key, choice, content } = column;
  const isReference = key === reference?.key;
  const change = (one: ColumnChange) => () => acts.change(one);
  const another =
    choice.type === "attempt" && content?.sample && samples > 1
      ? { ...choice, sample: (content.sample.sample + 1) % samples }
      : undefined;
  return [
    { label: STRINGS.against, checked: isReference, run: acts.compareAgainst },
    {
      label: STRINGS.pin,
      checked: choice.pinned === true,
      run: change({ kind: "pin", key, pinned: !choice.pinned }),
    },
    { label: STRINGS.left, disabled: first, run: change({ kind: "move", key, by: -1 }) },
    { label: STRINGS.right, disabled: last, run: change({ kind: "move", key, by: 1 }) },
    {
      label: STRINGS.swap,
      disabled: isReference,
      run: change({ kind: "swap", key, with: reference?.key ?? key }),
    },
    ...(another
      ? [{ label: STRINGS.nextSample, run: change({ kind: "replace", key, choice: another }) }]
      : []),
    { label: STRINGS.replace, run: acts.replace },
    ...(acts.showDiff
      ? [
          {
            label: STRINGS.diff,
            disabled: isReference || !content || !reference?.content,
            run: acts.showDiff,
          },
        ]
      : []),
    { label: STRINGS.copy, disabled: !content, run: acts.copy },
    { label: STRINGS.remove, disabled: first && last, run: change({ kind: "remove", key }) },
  ];
}
