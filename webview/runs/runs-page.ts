import * as l10n from "@vscode/l10n";
import { html, LitElement, svg } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { TakeAway, ViewChanged } from "../charts/chart-events";
import { PLAIN_VIEW } from "../charts/chart-view";
import { decimal, faultText } from "../format";
import { labelledSelect } from "../labelled-select";
import type { Notice } from "../notice";
import { faultMessage, pageMessageStyles, waitingMessage } from "../page-message";
import {
  type ComparedRun,
  ROLLOUTS,
  type RunsPanelState,
  type RunsView,
  runsPanelState,
  type StandingRow,
} from "../protocol/runs-panel";
import { Surroundings, type VsCode } from "../surroundings";
import { visibleLine } from "../text/visible-text";
import { base, fieldStyles, figureTableStyles } from "../theme";
import { type ViewChange, withChange } from "../view-change";
import { differencesTable } from "./differences-table";
import { overlayCharts } from "./overlay";
import { lookOf } from "./run-colours";
import type { QueriesFilter, QueryChosen } from "./run-queries";
import { runsPageStyles } from "./runs-page-styles";
import { RunsStore } from "./runs-store";
import { standingsTable } from "./standings-table";
import "../chart";
import "../charts/chart-toolbar";
import "../notice";
import "./run-columns";
import "./run-queries";

/** Pause in typing after which a filter is taken. */
const TYPING_MS = 200;

const STRINGS = {
  fault: l10n.t("These runs cannot be compared"),
  reading: l10n.t("Reading the runs…"),
  runs: l10n.t("Runs"),
  open: (label: string) => l10n.t("Open the inspector of {0}", label),
  step: ({ step, steps }: ComparedRun) => l10n.t("step {0} / {1}", step, steps),
  reward: (reward: number) => l10n.t("reward {0}", decimal(reward)),
  curves: l10n.t("Curves"),
  differences: l10n.t("What differs"),
  results: l10n.t("Results"),
  split: l10n.t("Split"),
  metric: l10n.t("by"),
  reference: l10n.t("Compare against"),
  rollouts: l10n.t("rollouts: last mean reward"),
  queries: l10n.t("Query by query"),
  filter: l10n.t("Filter queries"),
  pick: l10n.t("Pick a query to see what each run makes of it."),
};

declare function acquireVsCodeApi(): VsCode<RunsPanelState>;

type Change = ViewChange<RunsView>;

/** Runs beside each other: curves, settings, results, and the same queries side by side. */
@customElement("rec-runs")
export class RunsPage extends LitElement {
  static override styles = [
    base,
    pageMessageStyles,
    fieldStyles,
    figureTableStyles,
    runsPageStyles,
  ];

  @state() private view: RunsView = {};
  @state() private fault = "";
  @state() private standings: StandingRow[] | undefined;
  @query("rec-notice") private notice!: Notice;
  private readonly vscode = acquireVsCodeApi();
  private readonly store = new RunsStore(this.vscode, () => this.news());
  private readonly surroundings = new Surroundings(this, (message) => this.store.receive(message));
  private filter: QueriesFilter | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    try {
      this.view = runsPanelState(this.vscode.getState(), "state").view;
    } catch {
      this.view = {};
    }
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.typing);
  }

  protected override render() {
    const { update } = this.store;
    if (this.fault) return faultMessage(STRINGS.fault, this.fault, () => this.load());
    if (!update) return waitingMessage(STRINGS.reading);
    const { runs, differences } = update;
    const charts = overlayCharts(runs);
    const view = this.view.charts ?? PLAIN_VIEW;
    return html`<main
        @view-changed=${({ detail }: ViewChanged) => this.choose({ charts: detail })}
        @view-chosen=${({ detail }: CustomEvent<Change>) => this.choose(detail)}
        @query-chosen=${({ detail }: QueryChosen) => this.choose({ query: detail })}
        @take-away=${({ detail }: TakeAway) => this.notice.take(detail, this.store)}
      >
        ${this.renderRuns(runs)}
        ${
          charts.length === 0
            ? null
            : html`<section aria-label=${STRINGS.curves}>
                <h2>${STRINGS.curves}</h2>
                <rec-chart-toolbar .view=${view} .groups=${false}></rec-chart-toolbar>
                <div class="charts">
                  ${charts.map(
                    (spec) =>
                      html`<rec-chart .spec=${spec} .view=${view} .theme=${this.surroundings.theme} .sync=${"steps"}></rec-chart>`,
                  )}
                </div>
              </section>`
        }
        <section aria-label=${STRINGS.differences}>
          <h2>${STRINGS.differences}</h2>
          ${differencesTable(runs, differences)}
        </section>
        ${this.renderResults(runs)}
      </main>
      <rec-notice></rec-notice>`;
  }

  private renderRuns(runs: readonly ComparedRun[]) {
    return html`<div class="runs number" role="list" aria-label=${STRINGS.runs}>
      ${runs.map((run, i) => {
        const label = visibleLine(run.label);
        const reward = run.rl.columns["reward/mean"]?.findLast((value) => value !== null);
        const facts = [run.state, STRINGS.step(run), run.engine];
        if (reward != null) facts.splice(2, 0, STRINGS.reward(reward));
        return html`<div class="run" role="listitem">
          <span>${swatch(i)}</span>
          <button class="plain" title=${STRINGS.open(label)} @click=${() => this.store.openRun(i)}>
            <bdi>${label}</bdi>
          </button>
          <span class="facts muted">${facts.join(" · ")}</span>
        </div>`;
      })}
    </div>`;
  }

  private renderResults(runs: readonly ComparedRun[]) {
    const { filter } = this;
    if (!filter) return null;
    const { split, metric, reference } = filter;
    const { splits, metrics } = measuresOf(runs);
    const all = runs.map((_, i) => String(i));
    const chosen = this.view.query;
    return html`<section aria-label=${STRINGS.results}>
        <h2>${STRINGS.results}</h2>
        <div class="choice">
          ${labelledSelect({
            label: STRINGS.split,
            values: [...splits, ROLLOUTS],
            chosen: split,
            pick: (value) => this.choose({ split: value, metric: undefined }),
            name: (value) => value || STRINGS.rollouts,
          })}
          ${
            split === ROLLOUTS
              ? null
              : labelledSelect({
                  label: STRINGS.metric,
                  values: metrics(split),
                  chosen: metric,
                  pick: (value) => this.choose({ metric: value }),
                })
          }
          ${labelledSelect({
            label: STRINGS.reference,
            values: all,
            chosen: String(reference),
            pick: (value) => this.choose({ reference: Number(value) }),
            name: (value) => visibleLine(runs[Number(value)]!.label),
          })}
        </div>
        ${this.standings ? standingsTable(runs, this.standings, metric, reference, swatch) : html`<vscode-progress-ring></vscode-progress-ring>`}
      </section>
      <section aria-label=${STRINGS.queries}>
        <h2>${STRINGS.queries}</h2>
        <div class="choice">
          <input type="search" placeholder=${STRINGS.filter} aria-label=${STRINGS.filter} .value=${this.view.text ?? ""} @input=${this.typed} />
        </div>
        <rec-run-queries
          .store=${this.store}
          .runs=${runs}
          .filter=${filter}
          .chosen=${chosen}
          .version=${this.store.version}
        ></rec-run-queries>
        ${
          chosen
            ? html`<rec-run-columns
                .store=${this.store}
                .runs=${runs}
                .query=${chosen}
                .split=${split}
                .reference=${reference}
              ></rec-run-columns>`
            : html`<p class="muted">${STRINGS.pick}</p>`
        }
      </section>`;
  }

  private async load(): Promise<void> {
    this.fault = "";
    try {
      await this.store.open();
      this.choose({});
    } catch (error) {
      this.fault = faultText(error);
    }
  }

  private news(): void {
    this.requestUpdate();
    if (this.filter) void this.askStandings();
  }

  private choose(change: Change): void {
    this.view = withChange(this.view, change);
    this.vscode.setState({ folders: this.store.folders, view: this.view });
    const { sort, text } = this.view;
    const before = JSON.stringify(this.filter && measureOf(this.filter));
    const filter: QueriesFilter = {
      ...chosenMeasure(this.view, this.store.update?.runs ?? []),
      ...(sort && { sort }),
      ...(text && { text }),
    };
    // The same object as long as it says the same: the table asks anew whenever it is another.
    if (JSON.stringify(filter) !== JSON.stringify(this.filter)) this.filter = filter;
    if (JSON.stringify(measureOf(filter)) === before) return;
    this.standings = undefined;
    void this.askStandings();
  }

  private async askStandings(): Promise<void> {
    const asked = measureOf(this.filter!);
    try {
      const rows = await this.store.standings(asked);
      if (JSON.stringify(asked) === JSON.stringify(measureOf(this.filter!))) this.standings = rows;
    } catch (error) {
      this.fault = faultText(error);
    }
  }

  private typed(event: Event): void {
    const text = (event.target as HTMLInputElement).value || undefined;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.choose({ text }), TYPING_MS);
  }
}

function measureOf({ split, metric, reference }: QueriesFilter) {
  return { split, metric, reference };
}

/** Splits on which policies were measured, those that most runs share first; metrics of each. */
function measuresOf(runs: readonly ComparedRun[]) {
  const policies = runs.map(({ evaluations }) =>
    evaluations.filter(({ system }) => system === "policy"),
  );
  const counts = new Map<string, number>();
  for (const evaluations of policies)
    for (const split of new Set(evaluations.map((one) => one.split)))
      counts.set(split, (counts.get(split) ?? 0) + 1);
  const splits = [...counts].sort(([, a], [, b]) => b - a).map(([split]) => split);
  const metrics = (split: string) => [
    ...new Set(
      policies.flat().flatMap((one) => (one.split === split ? Object.keys(one.metrics) : [])),
    ),
  ];
  return { splits, metrics };
}

/** What is chosen, where the runs have it; else the first of what they have. */
function chosenMeasure(view: RunsView, runs: readonly ComparedRun[]) {
  const { splits, metrics } = measuresOf(runs);
  const known =
    view.split !== undefined && (view.split === ROLLOUTS || splits.includes(view.split));
  const split = known ? view.split! : (splits[0] ?? ROLLOUTS);
  const all = split === ROLLOUTS ? ["reward"] : metrics(split);
  const metric = all.find((one) => one === view.metric) ?? all[0] ?? "reward";
  const measured = ({ evaluations }: ComparedRun) =>
    evaluations.some((one) => one.split === split && one.system === "policy");
  const first = Math.max(0, runs.findIndex(measured));
  const reference = Math.min(view.reference ?? first, Math.max(0, runs.length - 1));
  return { split, metric, reference };
}

/** A run's line as its curves are drawn: by colour and by dashes. */
function swatch(place: number) {
  const { color, dash } = lookOf(place);
  return html`<svg class="swatch" width="30" height="8" viewBox="0 0 30 8" aria-hidden="true">
    ${svg`<path d="M1 4H29" fill="none" stroke-width="2" stroke-dasharray=${dash.join(" ") || "none"} .style=${`stroke: var(--vscode-charts-${color})`}></path>`}
  </svg>`;
}
