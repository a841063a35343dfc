import * as l10n from "@vscode/l10n";
import { html } from "lit";
import type { ComparedRun, Difference } from "../protocol/runs-panel";
import { visibleLine } from "../text/visible-text";

/** Longest value on the screen; all of it stands in the tooltip. */
const SHOWN = 80;

const STRINGS = {
  caption: l10n.t("Settings in which the resolved experiments differ"),
  setting: l10n.t("Setting"),
  unset: l10n.t("not set"),
  none: l10n.t("The resolved experiments are the same."),
};

/** The settings in which the resolved experiments differ, and nothing else. */
export function differencesTable(runs: readonly ComparedRun[], differences: readonly Difference[]) {
  if (differences.length === 0) return html`<p class="muted">${STRINGS.none}</p>`;
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label=${STRINGS.caption}>
    <table>
      <caption class="sr">${STRINGS.caption}</caption>
      <thead>
        <tr>
          <th scope="col">${STRINGS.setting}</th>
          ${runs.map(({ label }) => html`<th scope="col" class="start"><bdi>${visibleLine(label)}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${differences.map(
          ({ key, values }) => html`<tr>
            <th scope="row" class="key">${visibleLine(key)}</th>
            ${values.map((value) => html`<td class="start key">${cell(value)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(value: string | null) {
  if (value === null) return html`<span class="muted">${STRINGS.unset}</span>`;
  const shown = visibleLine(value);
  return html`<span title=${shown}>${shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown}</span>`;
}
