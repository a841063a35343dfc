import * as l10n from "@vscode/l10n";
import { html } from "lit";
import { decimal, grouped, signed } from "../format";
import type { ComparedRun, Standing, StandingRow } from "../protocol/runs-panel";
import { visibleLine } from "../text/visible-text";

const STRINGS = {
  caption: l10n.t("Each run's policy against the original queries and against the reference run"),
  run: l10n.t("Run"),
  queries: l10n.t("Queries"),
  original: l10n.t("Against the original queries"),
  against: (label: string) => l10n.t("Against {0}", label),
  reference: l10n.t("reference"),
  unmeasured: l10n.t("not measured"),
  tally: ({ wins, ties, losses }: Standing) =>
    l10n.t("{0} wins, {1} ties, {2} losses", grouped(wins), grouped(ties), grouped(losses)),
  hint: (queries: number) =>
    l10n.t(
      "Mean gain with its 95 % interval by the paired bootstrap, and the two-sided p-value of the randomisation test, over the {0} queries that both were measured on",
      grouped(queries),
    ),
};

/** How each run stands: its mean, and wins, ties and losses with interval and p-value. */
export function standingsTable(
  runs: readonly ComparedRun[],
  rows: readonly StandingRow[],
  metric: string,
  reference: number,
  swatch: (place: number) => unknown,
) {
  const label = visibleLine(runs[reference]?.label ?? "");
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${STRINGS.caption}>
    <table class="number standings">
      <caption class="sr">${STRINGS.caption}</caption>
      <thead>
        <tr>
          <th scope="col">${STRINGS.run}</th>
          <th scope="col">${metric}</th>
          <th scope="col">${STRINGS.queries}</th>
          <th scope="col" class="start">${STRINGS.original}</th>
          <th scope="col" class="start">${STRINGS.against(label)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ mean, queries, original, reference: other }, i) => html`<tr>
            <th scope="row">${swatch(i)} <bdi>${visibleLine(runs[i]?.label ?? "")}</bdi></th>
            <td>${mean === null ? html`<span class="muted">${STRINGS.unmeasured}</span>` : html`<b>${decimal(mean)}</b>`}</td>
            <td>${queries === 0 ? "–" : grouped(queries)}</td>
            <td class="start">${standingText(original)}</td>
            <td class="start">
              ${i === reference ? html`<span class="muted">${STRINGS.reference}</span>` : standingText(other)}
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function standingText(standing: Standing | null) {
  if (!standing) return html`<span class="muted">–</span>`;
  const { wins, ties, losses, mean, low, high, p, queries } = standing;
  const tone = low > 0 ? "gain" : high < 0 ? "loss" : "";
  return html`<span class="tally" title=${STRINGS.tally(standing)} aria-label=${STRINGS.tally(standing)}
      ><span class="gain">▲ ${grouped(wins)}</span> <span>= ${grouped(ties)}</span>
      <span class="loss">▼ ${grouped(losses)}</span></span
    >
    <span title=${STRINGS.hint(queries)}
      ><b class=${tone}>${signed(mean)}</b>
      <span class="muted">[${signed(low)}, ${signed(high)}] p ${pText(p)}</span></span
    >`;
}

function pText(p: number): string {
  return p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`;
}
