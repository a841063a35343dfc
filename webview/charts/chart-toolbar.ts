import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../theme";
import { StepsPicked, ViewChanged } from "./chart-events";
import { type ChartView, PLAIN_VIEW } from "./chart-view";

const STRINGS = {
  toolbar: l10n.t("How the charts are looked at"),
  smoothing: l10n.t("Smoothing"),
  smoothingHint: l10n.t(
    "Exponential moving average: the weight of the past. What was reported stays behind it, faint.",
  ),
  none: l10n.t("off"),
  steps: (from: number, to: number) => l10n.t("steps {0}–{1}", from, to),
  groups: l10n.t("Show the groups of these steps"),
  all: l10n.t("Show all steps (double click a chart)"),
  hint: l10n.t("Drag over a chart to zoom; click a step to list its groups."),
  zoomHint: l10n.t("Drag over a chart to zoom."),
};

/** What all charts share: smoothing, and the range of steps they are zoomed to. */
@customElement("rec-chart-toolbar")
export class ChartToolbar extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        font-size: 12px;
        gap: 2px 14px;
        min-height: 24px;
      }
      label {
        align-items: center;
        display: flex;
        gap: 6px;
      }
      input {
        accent-color: var(--vscode-focusBorder);
        height: 16px;
        margin: 0;
        width: 90px;
      }
      output {
        min-width: 2.5em;
      }
    `,
  ];

  @property({ attribute: false }) view: ChartView = PLAIN_VIEW;
  /** Whether there are groups to list. */
  @property({ attribute: false }) groups = true;

  protected override render() {
    const { smoothing, ranges } = this.view;
    const zoomed = ranges.steps;
    return html`
      <label title=${STRINGS.smoothingHint}>
        ${STRINGS.smoothing}
        <input
          type="range"
          min="0"
          max="0.99"
          step="0.01"
          .value=${String(smoothing)}
          aria-valuetext=${smoothing === 0 ? STRINGS.none : String(smoothing)}
          @input=${(event: Event) => this.smooth(Number((event.target as HTMLInputElement).value))}
        />
        <output class="number muted">${smoothing === 0 ? STRINGS.none : smoothing.toFixed(2)}</output>
      </label>
      ${
        zoomed
          ? html`<span class="chip number">
              <button
                class="plain"
                title=${STRINGS.groups}
                ?disabled=${!this.groups}
                @click=${() => this.dispatchEvent(new StepsPicked(...zoomed))}
              >
                ${STRINGS.steps(...zoomed)} ›
              </button>
              <button
                class="plain"
                aria-label=${STRINGS.all}
                title=${STRINGS.all}
                @click=${() => this.showAll()}
              >
                ✕
              </button>
            </span>`
          : html`<span class="muted">${this.groups ? STRINGS.hint : STRINGS.zoomHint}</span>`
      }
    `;
  }

  private smooth(smoothing: number): void {
    this.dispatchEvent(new ViewChanged({ ...this.view, smoothing }));
  }

  private showAll(): void {
    const { steps: _, ...ranges } = this.view.ranges;
    this.dispatchEvent(new ViewChanged({ ...this.view, ranges }));
  }
}
