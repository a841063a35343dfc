import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { decimal, words } from "./format";
import type { Evaluation } from "./protocol/run";
import { latestEvaluations } from "./series";
import { base, figureTableStyles } from "./theme";

/** The latest measurement of the policy and of each baseline, with 95 % intervals. */
@customElement("rec-evaluation-table")
export class EvaluationTable extends LitElement {
  static override styles = [
    base,
    figureTableStyles,
    css`
      :host {
        display: block;
        overflow-x: auto;
      }
      table {
        width: 100%;
      }
      th:first-child,
      td:first-child,
      .word {
        text-align: start;
      }
      tr.policy td {
        font-weight: 600;
      }
      .range {
        font-weight: normal;
      }
    `,
  ];

  @property({ attribute: false }) evaluations: Evaluation[] = [];

  protected override render() {
    const rows = latestEvaluations(this.evaluations);
    const metrics = [...new Set(rows.flatMap((row) => Object.keys(row.metrics)))];
    return html`<table class="number">
      <thead>
        <tr>
          <th scope="col">${l10n.t("System")}</th>
          <th scope="col" class="word">${l10n.t("Split")}</th>
          <th scope="col">${l10n.t("Step")}</th>
          ${metrics.map((metric) => html`<th scope="col">${metric}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr class=${row.system === "policy" ? "policy" : ""}>
            <td>${words(row.system)}</td>
            <td class="word">${row.split} <span class="muted range">${row.queries} queries</span></td>
            <td>${row.step}</td>
            ${metrics.map((metric) => {
              const value = row.metrics[metric];
              if (!value) return html`<td class="muted">–</td>`;
              return html`<td>
                ${decimal(value.mean)}
                <span class="muted range">${decimal(value.low, 2)}–${decimal(value.high, 2)}</span>
              </td>`;
            })}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
