import * as l10n from "@vscode/l10n";
import { decimal } from "../format";
import type { Arithmetic, OriginalOutcome } from "../protocol/samples";

export interface RewardTerm {
  name: string;
  value: number;
  /** The value held within its limits, where that is another one. */
  held: number | null;
  /** Null when the total is not known to be made with it. */
  weight: number | null;
}

export interface RewardSum {
  terms: RewardTerm[];
  /** Why the total is not the sum of the terms; null when it is, or when nothing is known of it. */
  note: string | null;
}

const STRINGS = {
  malformed: (value: string) =>
    l10n.t("Without the task's form the total is the format's {0} alone.", value),
  foundNothing: (value: string) =>
    l10n.t("It found nothing, so the format's {0} is not given.", value),
  otherwise: (sum: string) =>
    l10n.t("The experiment's weights come to {0}: the total was made by another rule.", sum),
};

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

/**
 * The total as a weighted sum, as trainer/reward makes it: a component is held within its limits,
 * then weighted; the rules of `format` and `rec_r1` override the sum.
 *
 * @param formed whether the completion has the task's form.
 */
export function rewardSum(
  { components, reward }: OriginalOutcome,
  arithmetic: Arithmetic | null,
  formed: boolean,
): RewardSum {
  const terms = Object.entries(components).map(([name, value]): RewardTerm => {
    const rule = arithmetic?.[name];
    const held = Math.min(rule?.max ?? Infinity, Math.max(rule?.min ?? -Infinity, value));
    return { name, value, held: held === value ? null : held, weight: rule?.weight ?? null };
  });
  const known = terms.length > 0 && terms.every(({ weight }) => weight !== null);
  if (!known || reward === null) return { terms: terms.map(unweighted), note: null };
  const sum = terms.reduce(
    (total, { value, held, weight }) => total + (held ?? value) * weight!,
    0,
  );
  if (near(sum, reward)) return { terms, note: null };
  const { format } = components;
  const note =
    format !== undefined && !formed && near(format, reward)
      ? STRINGS.malformed(decimal(format))
      : format !== undefined && near(sum - format, reward)
        ? STRINGS.foundNothing(decimal(format))
        : STRINGS.otherwise(decimal(sum));
  return { terms, note };
}

function unweighted({ name, value }: RewardTerm): RewardTerm {
  return { name, value, held: null, weight: null };
}
