import * as l10n from "@vscode/l10n";
import { html } from "lit";
import { compact } from "../format";
import type { ChartSpec } from "../series";
import { pointsIn } from "./chart-view";

/** Rows drawn; a table of all steps of a long run would hold the panel up. */
const MOST_ROWS = 200;

const STRINGS = {
  step: l10n.t("Step"),
  more: (shown: number, all: number) =>
    l10n.t("The last {0} of {1} steps; the CSV has all.", shown, all),
};

/** The figures of a chart in a range of steps, newest first, for those whom a curve tells nothing. */
export function chartTable({ title, steps, lines }: ChartSpec, range: [number, number]) {
  const shown = pointsIn(steps, range);
  if (!shown) return null;
  const [from, to] = shown;
  const first = Math.max(from, to - MOST_ROWS + 1);
  const indices = Array.from({ length: to - first + 1 }, (_, i) => to - i);
  return html`<table class="number">
    <caption class="sr">${title}</caption>
    <thead>
      <tr>
        <th scope="col">${STRINGS.step}</th>
        ${lines.map(({ label }) => html`<th scope="col">${label || title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${indices.map(
        (i) => html`<tr>
          <th scope="row">${steps[i]}</th>
          ${lines.map(({ values, low, high }) => {
            const value = values[i];
            if (value == null) return html`<td class="muted">–</td>`;
            const band =
              low?.[i] == null || high?.[i] == null
                ? ""
                : ` (${compact(low[i])} … ${compact(high[i])})`;
            return html`<td>${compact(value)}<span class="muted">${band}</span></td>`;
          })}
        </tr>`,
      )}
    </tbody>
    ${
      first > from
        ? html`<tfoot>
            <tr>
              <td class="muted" colspan=${lines.length + 1}>
                ${STRINGS.more(indices.length, to - from + 1)}
              </td>
            </tr>
          </tfoot>`
        : null
    }
  </table>`;
}
