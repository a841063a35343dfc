import * as l10n from "@vscode/l10n";
import { html } from "lit";
import { decimal, signed } from "../format";
import { visibleLine } from "../text/visible-text";
import type { ColumnContent } from "./column";
import { type RewardTerm, rewardSum } from "./reward-terms";

const STRINGS = {
  heading: l10n.t("Reward"),
  unscored: l10n.t("Nobody scored it."),
  held: (value: string) => l10n.t("{0}, held within the limits of clip_to", value),
  total: l10n.t("total"),
  advantage: l10n.t("advantage"),
  unused: l10n.t("not used"),
};

/** The reward by component, with the arithmetic that makes its total. */
export function rewardTable({ outcome, sample, arithmetic, text }: ColumnContent) {
  const { terms, note } = rewardSum(outcome, arithmetic, text !== null);
  if (terms.length === 0 && outcome.reward === null)
    return html`<section>
      <div class="muted">${STRINGS.unscored}</div>
    </section>`;
  return html`<section>
    <h3>${STRINGS.heading}</h3>
    <table class="number">
      ${terms.map(
        (term) => html`<tr>
          <td title=${visibleLine(term.name)}>${visibleLine(term.name)}</td>
          <td class="muted">${product(term)}</td>
          <td>${decimal((term.held ?? term.value) * (term.weight ?? 1))}</td>
        </tr>`,
      )}
      <tr class="total">
        <td>${STRINGS.total}</td>
        <td></td>
        <td>${decimal(outcome.reward)}</td>
      </tr>
      ${
        sample && sample.advantage !== null
          ? html`<tr>
              <td>${STRINGS.advantage}</td>
              <td class="muted">${sample.used ? "" : STRINGS.unused}</td>
              <td>${signed(sample.advantage)}</td>
            </tr>`
          : null
      }
    </table>
    ${note ? html`<div class="note muted">${note}</div>` : null}
  </section>`;
}

function product({ value, held, weight }: RewardTerm) {
  if (weight === null) return null;
  const factor = html`${String(weight)} × ${decimal(held ?? value)} =`;
  return held === null
    ? factor
    : html`<span title=${STRINGS.held(decimal(value))}>${factor} ⤓</span>`;
}
