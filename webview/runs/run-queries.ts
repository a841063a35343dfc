import * as l10n from "@vscode/l10n";
import { css, html, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { decimal, grouped } from "../format";
import type { ComparedRun, RunQueriesQuery, RunQuery } from "../protocol/runs-panel";
import type { QueryName } from "../protocol/samples";
import { columnHead, type Order } from "../table/column-head";
import { framedTableStyles, tableStyles } from "../table/table-styles";
import { VirtualTable } from "../table/virtual-table";
import { visibleLine } from "../text/visible-text";
import { base } from "../theme";
import type { RunsStore } from "./runs-store";

const STRINGS = {
  table: l10n.t("Queries, with what they came to in each run"),
  query: l10n.t("Query"),
  apart: l10n.t("Apart"),
  apartHint: l10n.t("Largest difference from the reference run"),
  shown: (count: number) =>
    `${grouped(count)} ${count === 1 ? l10n.t("query") : l10n.t("queries")}`,
  none: l10n.t("No query matches."),
};

/** Asks that a query be shown side by side. */
export class QueryChosen extends CustomEvent<QueryName> {
  constructor(detail: QueryName) {
    super("query-chosen", { detail, bubbles: true, composed: true });
  }
}

export type QueriesFilter = Omit<RunQueriesQuery, "offset" | "limit">;

/** The queries that the runs were measured on, with a column of values a run. */
@customElement("rec-run-queries")
export class RunQueries extends VirtualTable<RunQuery, QueriesFilter> {
  static override styles = [
    base,
    tableStyles,
    framedTableStyles,
    css`
      .across {
        flex: none;
        height: min(40vh, 380px);
      }
    `,
  ];

  @property({ attribute: false }) store!: RunsStore;
  @property({ attribute: false }) runs: readonly ComparedRun[] = [];
  @property({ attribute: false }) filter!: QueriesFilter;
  @property({ attribute: false }) chosen: QueryName | undefined;
  /** Raised when what is asked may have another answer. */
  @property({ type: Number }) version = 0;
  protected readonly rowHeight = 24;
  protected readonly name = STRINGS.table;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("filter") || changed.has("version")) this.rows.reset(this.filter);
    if (changed.has("filter") && this.body) this.body.scrollTop = 0;
  }

  protected override render() {
    const columns = `minmax(90px, 1fr) repeat(${this.runs.length}, minmax(54px, 110px)) 70px`;
    const least = 200 + 64 * this.runs.length;
    return html`<div class="status muted number" role="status">
        ${this.fault || STRINGS.shown(this.rows.total)}
      </div>
      ${this.renderTable(`--columns: ${columns}; min-width: ${least}px`)}`;
  }

  protected override renderHeads() {
    const order = this.filter.sort ?? { by: "spread", descending: true };
    const runs = this.runs.map(({ label }, i) => ({ label: visibleLine(label), sort: String(i) }));
    return [
      { label: STRINGS.query, sort: "query", start: true, rises: true } as const,
      ...runs,
      { label: STRINGS.apart, hint: STRINGS.apartHint, sort: "spread" },
    ].map((head) => columnHead(head, order, (sort) => this.sortBy(sort)));
  }

  protected override renderCells({ query: text, values }: RunQuery) {
    const shown = visibleLine(text);
    const from = values[this.filter.reference] ?? null;
    const known = values.filter((value) => value !== null);
    const apart = from === null ? [] : known.map((value) => Math.abs(value - from));
    return html`<div class="cell start" role="gridcell" title=${shown}><bdi>${shown}</bdi></div>
      ${values.map((value) => html`<div class="cell number ${toneOf(value, from)}" role="gridcell">${decimal(value)}</div>`)}
      <div class="cell number muted" role="gridcell">${apart.length > 1 ? decimal(Math.max(...apart)) : "–"}</div>`;
  }

  protected override renderNone() {
    return STRINGS.none;
  }

  protected override fetchRows(asked: RunQueriesQuery) {
    return this.store.queries(asked);
  }

  protected override isCurrent(_index: number, row: RunQuery | undefined): boolean {
    const { chosen } = this;
    return row !== undefined && row.query === chosen?.text && row.queryId === chosen.id;
  }

  protected override pick({ queryId, query }: RunQuery): void {
    this.dispatchEvent(new QueryChosen({ id: queryId, text: query }));
  }

  private sortBy(sort: Order<string>): void {
    const detail = { sort };
    this.dispatchEvent(new CustomEvent("view-chosen", { detail, bubbles: true, composed: true }));
  }
}

function toneOf(value: number | null, from: number | null): string {
  if (value === null) return "muted";
  if (from === null || Math.abs(value - from) < 1e-9) return "";
  return value > from ? "gain" : "loss";
}
