import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type ChartView, PLAIN_VIEW } from "./charts/chart-view";
import type { Evaluation, Finding, StepSeriesUpdate } from "./protocol/run";
import { type ChartSpec, emptySeries, evaluationCharts, rlCharts, warmStartCharts } from "./series";
import { base } from "./theme";
import "./chart";
import "./charts/chart-toolbar";
import "./evaluation-table";
import "./health-list";

/** Pause after which the place that was scrolled to is kept. */
const SETTLED_MS = 300;

/** The run at a glance: small multiples over steps, and the latest evaluations. */
@customElement("rec-run-overview")
export class RunOverview extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        container-type: inline-size;
        display: block;
        overflow-y: auto;
        padding: 10px 12px;
      }
      section {
        margin-bottom: 14px;
      }
      h2 {
        color: var(--r-muted);
        padding-bottom: 6px;
      }
      .charts {
        display: grid;
        gap: 8px;
        grid-template-columns: repeat(auto-fill, minmax(min(250px, 100%), 1fr));
      }
      rec-evaluation-table {
        margin-top: 6px;
      }
      rec-chart-toolbar {
        background: var(--vscode-editor-background);
        margin: -4px -12px 6px;
        padding: 4px 12px;
        position: sticky;
        top: -10px;
        z-index: 2;
      }
      .empty {
        align-items: center;
        display: flex;
        flex-direction: column;
        gap: 8px;
        padding: 48px 16px;
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) rl: StepSeriesUpdate = emptySeries();
  @property({ attribute: false }) warmStart: StepSeriesUpdate = emptySeries();
  @property({ attribute: false }) evaluations: Evaluation[] = [];
  @property({ attribute: false }) view: ChartView = PLAIN_VIEW;
  @property({ attribute: false }) findings: Finding[] | undefined;
  @property({ type: Number }) rollouts = 0;
  @property({ type: Boolean }) live = false;
  /** In a report, in which no setting can be changed. */
  @property({ type: Boolean }) fixed = false;
  /** Where the overview is scrolled to when it is first shown. */
  @property({ type: Number }) place = 0;
  /** Raised when the colour theme changes. */
  @property({ type: Number }) theme = 0;

  private settled: ReturnType<typeof setTimeout> | undefined;

  protected override firstUpdated(): void {
    this.addEventListener("scroll", () => this.scrolled());
    // Once the charts have their height.
    requestAnimationFrame(() => {
      this.scrollTop = this.place;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.settled);
  }

  protected override render() {
    const rl = rlCharts(this.rl);
    const warmStart = warmStartCharts(this.warmStart);
    const evaluation = evaluationCharts(this.evaluations);
    const findings = this.findings?.length ?? 0;
    if (rl.length + warmStart.length + this.evaluations.length + findings === 0)
      return this.renderEmpty();
    const charts = rl.length + warmStart.length + evaluation.length;
    return html`
      <section aria-label=${l10n.t("Health")}>
        <h2>${l10n.t("Health")}</h2>
        <rec-health-list
          .findings=${this.findings}
          .rollouts=${this.rollouts}
          ?fixed=${this.fixed}
        ></rec-health-list>
      </section>
      ${charts > 0 ? html`<rec-chart-toolbar .view=${this.view}></rec-chart-toolbar>` : null}
      ${this.evaluations.length > 0 ? this.renderEvaluations(evaluation) : null}
      ${this.renderCharts(l10n.t("Training by step"), rl, "steps", true)}
      ${this.renderCharts(l10n.t("Warm start, supervised"), warmStart, "warm-start", false)}
    `;
  }

  private scrolled(): void {
    clearTimeout(this.settled);
    this.settled = setTimeout(() => {
      const detail = { scroll: Math.round(this.scrollTop) };
      if (detail.scroll !== this.place)
        this.dispatchEvent(
          new CustomEvent("selection-changed", { detail, bubbles: true, composed: true }),
        );
    }, SETTLED_MS);
  }

  private renderEvaluations(specs: ChartSpec[]) {
    return html`<section aria-label=${l10n.t("Evaluation")}>
      <h2>${l10n.t("Evaluation, greedy rewrites")}</h2>
      ${this.renderGrid(specs, "steps", true)}
      <rec-evaluation-table .evaluations=${this.evaluations}></rec-evaluation-table>
    </section>`;
  }

  private renderCharts(title: string, specs: ChartSpec[], sync: string, selectable: boolean) {
    if (specs.length === 0) return null;
    return html`<section aria-label=${title}>
      <h2>${title}</h2>
      ${this.renderGrid(specs, sync, selectable)}
    </section>`;
  }

  private renderGrid(specs: ChartSpec[], sync: string, selectable: boolean) {
    return html`<div class="charts">
      ${specs.map(
        (spec) =>
          html`<rec-chart
            .spec=${spec}
            .view=${this.view}
            .theme=${this.theme}
            .sync=${sync}
            ?selectable=${selectable}
          ></rec-chart>`,
      )}
    </div>`;
  }

  private renderEmpty() {
    return html`<div class="empty muted" role="status">
      ${
        this.live
          ? html`<vscode-progress-ring></vscode-progress-ring>
            Waiting for the first step. Rewards, evaluations and rollouts appear here as they come.`
          : html`This run ended before its first step. The log tells why.`
      }
    </div>`;
  }
}
