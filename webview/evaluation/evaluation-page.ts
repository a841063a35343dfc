import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { decimal, grouped, signed } from "../format";
import { labelledSelect } from "../labelled-select";
import type {
  ComparisonQuery,
  ComparisonSummary,
  EvaluationView,
  MeasuredSystem,
} from "../protocol/comparison";
import type { Evaluation } from "../protocol/run";
import type { RunStore } from "../run-store";
import { base, fieldStyles } from "../theme";
import { type ViewChange, withChange } from "../view-change";
import {
  type Choice,
  choiceOf,
  choicesOf,
  offered,
  sameSystem,
  systemName,
} from "./evaluation-choice";
import { evaluationPageStyles } from "./evaluation-page-styles";
import { gainHistogram, gainHistogramStyles } from "./gain-histogram";
import { positionHistogramStyles, positionHistograms } from "./position-histogram";
import type { TableFilter } from "./query-table";
import "./query-table";

/** Pause in typing after which a filter is taken. */
const TYPING_MS = 200;

const STRINGS = {
  split: l10n.t("Split"),
  first: l10n.t("Compare"),
  second: l10n.t("with"),
  metric: l10n.t("by"),
  swap: l10n.t("Swap the two systems"),
  filter: l10n.t("Filter queries and rewrites"),
  outcome: l10n.t("Filter by outcome"),
  outcomes: {
    "": l10n.t("All outcomes"),
    gained: l10n.t("▲ Wins"),
    lost: l10n.t("▼ Losses"),
    unchanged: l10n.t("= Ties"),
  },
  wins: (count: number) => `${grouped(count)} ${count === 1 ? l10n.t("win") : l10n.t("wins")}`,
  ties: (count: number) => `${grouped(count)} ${count === 1 ? l10n.t("tie") : l10n.t("ties")}`,
  losses: (count: number) => `${grouped(count)} ${count === 1 ? l10n.t("loss") : l10n.t("losses")}`,
  difference: l10n.t("Mean gain"),
  interval: l10n.t("95 % interval by the paired bootstrap: 2,000 resamples of the queries"),
  p: "p",
  pHint: l10n.t(
    "Two-sided p-value of Fisher's randomisation test: 10,000 draws in which the systems' names are exchanged at random for each query",
  ),
  unpaired: (count: number) =>
    l10n.t(
      "{0} {1} measured for one of the two only and {2} left out.",
      grouped(count),
      count === 1 ? l10n.t("query was") : l10n.t("queries were"),
      count === 1 ? l10n.t("is") : l10n.t("are"),
    ),
  waiting: l10n.t(
    "Nothing was measured yet. Systems appear here once two of them were evaluated on a split.",
  ),
  unrecorded: l10n.t(
    "This run did not record what the two systems did with each query: versions before 0.1, and other trainers, write means alone.",
  ),
};

/** Two systems compared query by query: wins and losses, an interval, a test, and each query. */
@customElement("rec-evaluation-page")
export class EvaluationPage extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    gainHistogramStyles,
    positionHistogramStyles,
    evaluationPageStyles,
    css`
      figcaption {
        color: var(--r-muted);
        font-size: 12px;
        padding-bottom: 2px;
      }
    `,
  ];

  @property({ attribute: false }) store!: RunStore;
  @property({ attribute: false }) evaluations: Evaluation[] = [];
  @property({ attribute: false }) view: EvaluationView = {};
  /** The last answer: null where there is none. It stays until the next one, with its own names. */
  @state() private answer: { choice: Choice; summary: ComparisonSummary | null } | undefined;
  private choice: Choice | undefined;
  private filter: TableFilter | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private readonly ask = async (query: ComparisonQuery) => {
    const page = await this.store.comparison(query);
    const { split, first, second, metric } = query;
    this.answer = { choice: { split, first, second, metric }, summary: page.summary };
    return page;
  };

  protected override willUpdate(): void {
    const { sort, text, outcome, bar } = this.view;
    const choice = choiceOf(this.view, this.evaluations);
    this.choice = choice;
    const filter: TableFilter | undefined = choice && {
      ...choice,
      ...(sort && { sort }),
      ...(text && { text }),
      ...(outcome && { outcome }),
      ...(bar !== undefined && { bar }),
    };
    // The same object as long as it says the same: the table asks anew whenever it is another.
    if (JSON.stringify(filter) !== JSON.stringify(this.filter)) this.filter = filter;
  }

  protected override render() {
    const { choice } = this;
    if (!choice) return html`<div class="empty muted" role="status">${STRINGS.waiting}</div>`;
    const { text, outcome } = this.view;
    const { summary, choice: shown = choice } = this.answer ?? {};
    const { systems } = choicesOf(this.evaluations, shown.split);
    const names: [string, string] = [
      systemName(shown.first, systems),
      systemName(shown.second, systems),
    ];
    return html`
      ${this.renderChoice(choice)}
      ${summary === null ? html`<div class="empty muted">${STRINGS.unrecorded}</div>` : null}
      ${summary ? this.renderSummary(summary, names, shown.metric) : null}
      ${summary ? positionHistograms(summary.positions, names) : null}
      <div class="filters" ?hidden=${summary === null}>
        <input
          type="search"
          placeholder=${STRINGS.filter}
          aria-label=${STRINGS.filter}
          .value=${text ?? ""}
          @input=${this.typed}
        />
        ${labelledSelect({
          label: STRINGS.outcome,
          values: Object.keys(STRINGS.outcomes),
          chosen: outcome ?? "",
          pick: (value) =>
            this.change({ outcome: (value || undefined) as EvaluationView["outcome"] }),
          name: (value) => STRINGS.outcomes[value as ""],
          unlabelled: true,
        })}
      </div>
      <rec-query-table
        ?hidden=${summary === null}
        .filter=${this.filter!}
        .ask=${this.ask}
        .names=${names}
        .all=${summary?.queries ?? 0}
        .version=${this.evaluations.length}
        @table-changed=${(event: CustomEvent<EvaluationView>) => this.change(event.detail)}
      ></rec-query-table>
    `;
  }

  private renderChoice({ split, first, second, metric }: Choice) {
    const { splits, systems, metrics } = choicesOf(this.evaluations, split);
    const index = (system: MeasuredSystem) =>
      String(systems.findIndex((other) => sameSystem(system, other)));
    const system = (which: "first" | "second", chosen: MeasuredSystem) =>
      labelledSelect({
        label: STRINGS[which],
        values: offered(systems, chosen).map(String),
        chosen: index(chosen),
        pick: (i) => this.change({ [which]: systems[Number(i)], bar: undefined }),
        name: (i) => systemName(systems[Number(i)]!, systems),
      });
    return html`<div class="choice">
      ${system("first", first)} ${system("second", second)}
      <button
        class="plain"
        title=${STRINGS.swap}
        aria-label=${STRINGS.swap}
        @click=${() => this.change({ first: second, second: first, bar: undefined })}
      >
        ⇄
      </button>
      ${labelledSelect({
        label: STRINGS.metric,
        values: metrics,
        chosen: metric,
        pick: (value) => this.change({ metric: value, bar: undefined }),
      })}
      ${labelledSelect({
        label: STRINGS.split,
        values: splits,
        chosen: split,
        pick: (value) =>
          this.change({ split: value, first: undefined, second: undefined, bar: undefined }),
      })}
    </div>`;
  }

  private renderSummary(summary: ComparisonSummary, names: [string, string], metric: string) {
    const { wins, ties, losses, queries, mean, low, high, p, means, unpaired } = summary;
    const share = (count: number) => `flex-grow: ${count}`;
    const tone = low > 0 ? "gain" : high < 0 ? "loss" : "";
    return html`<section class="summary" aria-label="${names[0]} ${STRINGS.second} ${names[1]}">
      <div class="counts">
        <div class="tally number">
          <b class="gain">${STRINGS.wins(wins)}</b> · <b>${STRINGS.ties(ties)}</b> ·
          <b class="loss">${STRINGS.losses(losses)}</b>
        </div>
        <div class="stack" aria-hidden="true">
          <span class="won" .style=${share(wins)}></span><span class="tied" .style=${share(ties)}></span
          ><span class="lost" .style=${share(losses)}></span>
        </div>
        <dl class="number">
          ${names.map(
            (name, i) => html`<dt>${name}</dt>
              <dd>${decimal(means[i]!)} <span class="muted">${metric}</span></dd>`,
          )}
          <dt>${STRINGS.difference}</dt>
          <dd title=${STRINGS.interval}>
            <b class=${tone}>${signed(mean)}</b>
            <span class="muted">${signed(low)} … ${signed(high)}</span>
          </dd>
          <dt title=${STRINGS.pHint}>${STRINGS.p}</dt>
          <dd title=${STRINGS.pHint}>${pText(p)} <span class="muted">${grouped(queries)} queries</span></dd>
        </dl>
        ${unpaired > 0 ? html`<p class="muted">${STRINGS.unpaired(unpaired)}</p>` : null}
      </div>
      ${gainHistogram(summary, this.view.bar, (bar) => this.change({ bar }))}
    </section>`;
  }

  private typed(event: Event): void {
    const text = (event.target as HTMLInputElement).value || undefined;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.change({ text }), TYPING_MS);
  }

  private change(change: ViewChange<EvaluationView>): void {
    const detail = { evaluation: withChange(this.view, change) };
    this.dispatchEvent(
      new CustomEvent("selection-changed", { detail, bubbles: true, composed: true }),
    );
  }
}

/** The smallest value that 10,000 draws can give is 1/10,001. */
function pText(p: number): string {
  return p < 0.0002 ? "< 0.0002" : p < 0.001 ? p.toFixed(4) : p.toFixed(3);
}
