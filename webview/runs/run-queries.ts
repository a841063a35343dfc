import * as l10n from "@vscode/l10n";
import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { queryTableStyles } from "../evaluation/query-table-styles";
import { decimal, grouped } from "../format";
import type { ComparedRun, RunQueriesQuery, RunQuery, RunsView } from "../protocol/runs-panel";
import type { QueryName } from "../protocol/samples";
import { RowWindow } from "../row-window";
import { visibleLine } from "../text/visible-text";
import { base } from "../theme";
import { VirtualRows } from "../virtual-rows";
import type { RunsStore } from "./runs-store";

const ROW_HEIGHT = 24;

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
export class RunQueries extends LitElement {
  static override styles = [
    base,
    queryTableStyles,
    css`
      .grid {
        flex: none;
        height: min(40vh, 380px);
        overflow-x: auto;
      }
    `,
  ];

  @property({ attribute: false }) store!: RunsStore;
  @property({ attribute: false }) runs: readonly ComparedRun[] = [];
  @property({ attribute: false }) filter!: QueriesFilter;
  @property({ attribute: false }) chosen: QueryName | undefined;
  /** Raised when what is asked may have another answer. */
  @property({ type: Number }) version = 0;
  @state() private cursor = 0;
  @state() private fault = "";
  @query(".body") private body!: HTMLElement;
  private readonly rows = new RowWindow<RunQuery, QueriesFilter>(
    (asked) => this.store.queries(asked),
    (fault) => {
      this.fault = fault;
      this.requestUpdate();
    },
  );
  private readonly virtual = new VirtualRows(this, {
    rowHeight: ROW_HEIGHT,
    count: () => this.rows.total,
    element: () => this.body,
    inSight: (first, last) => this.rows.need(first, last),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("filter") || changed.has("version")) this.rows.reset(this.filter);
    if (changed.has("filter") && this.body) this.body.scrollTop = 0;
  }

  protected override render() {
    const columns = `grid-template-columns: minmax(90px, 1fr) repeat(${this.runs.length}, minmax(54px, 110px)) 70px`;
    const least = `min-width: ${200 + 64 * this.runs.length}px`;
    return html`<div class="status muted number" role="status">
        ${this.fault || STRINGS.shown(this.rows.total)}
      </div>
      <div
        class="grid"
        role="grid"
        aria-label=${STRINGS.table}
        aria-rowcount=${this.rows.total + 1}
        @keydown=${this.keyed}
      >
        <div class="row head" role="row" .style=${`${columns}; ${least}`}>
          ${this.renderHead("query", STRINGS.query, STRINGS.query, "start")}
          ${this.runs.map(({ label }, i) => this.renderHead(String(i), visibleLine(label), visibleLine(label)))}
          ${this.renderHead("spread", STRINGS.apart, STRINGS.apartHint)}
        </div>
        <div class="body" role="rowgroup" .style=${least}>
          ${
            this.rows.total === 0 && !this.rows.loading
              ? html`<div class="empty muted">${STRINGS.none}</div>`
              : html`<div class="canvas" .style=${`height: ${this.rows.total * ROW_HEIGHT}px`}>
                  ${repeat(
                    this.virtual.items,
                    ({ index }) => index,
                    ({ index, start }) => this.renderRow(index, start, columns),
                  )}
                </div>`
          }
        </div>
      </div>`;
  }

  private get order(): NonNullable<RunsView["sort"]> {
    return this.filter.sort ?? { by: "spread", descending: true };
  }

  private renderHead(by: string, label: string, hint: string, kind = "") {
    const { order } = this;
    const sorted = order.by === by;
    const arrow = sorted ? (order.descending ? " ↓" : " ↑") : "";
    return html`<div
      class="cell ${kind}"
      role="columnheader"
      aria-sort=${sorted ? (order.descending ? "descending" : "ascending") : "none"}
      title=${hint}
    >
      <button class="plain" @click=${() => this.sortBy(by)}><bdi>${label}</bdi>${arrow}</button>
    </div>`;
  }

  private renderRow(index: number, start: number, columns: string) {
    const row = this.rows.get(index);
    const current = row?.query === this.chosen?.text && row?.queryId === this.chosen?.id;
    return html`<div
      class="row ${current ? "current" : ""}"
      role="row"
      aria-rowindex=${index + 2}
      aria-selected=${current}
      tabindex=${index === this.cursor ? 0 : -1}
      data-index=${index}
      .style=${`${columns}; transform: translateY(${start}px)`}
      @click=${() => this.choose(index)}
    >
      ${row ? this.renderCells(row) : html`<div class="cell start muted" role="gridcell">…</div>`}
    </div>`;
  }

  private renderCells({ query: text, values }: RunQuery) {
    const shown = visibleLine(text);
    const from = values[this.filter.reference] ?? null;
    const known = values.filter((value) => value !== null);
    const apart = from === null ? [] : known.map((value) => Math.abs(value - from));
    return html`<div class="cell start" role="gridcell" title=${shown}><bdi>${shown}</bdi></div>
      ${values.map((value) => html`<div class="cell number ${toneOf(value, from)}" role="gridcell">${decimal(value)}</div>`)}
      <div class="cell number muted" role="gridcell">${apart.length > 1 ? decimal(Math.max(...apart)) : "–"}</div>`;
  }

  private sortBy(by: string): void {
    const { order } = this;
    const descending = order.by === by ? !order.descending : by !== "query";
    const detail = { sort: { by, descending } };
    this.dispatchEvent(new CustomEvent("view-chosen", { detail, bubbles: true, composed: true }));
  }

  private choose(index: number): void {
    this.cursor = index;
    const row = this.rows.get(index);
    if (row) this.dispatchEvent(new QueryChosen({ id: row.queryId, text: row.query }));
  }

  private keyed(event: KeyboardEvent): void {
    const moves: Record<string, number> = {
      j: 1,
      ArrowDown: 1,
      k: -1,
      ArrowUp: -1,
      PageDown: 15,
      PageUp: -15,
    };
    const move = moves[event.key];
    if (!(event.target as HTMLElement).closest(".body")) return;
    if (event.key === "Enter") this.choose(this.cursor);
    else if (move !== undefined && !event.ctrlKey && !event.metaKey)
      void this.moveTo(this.cursor + move);
    else return;
    event.preventDefault();
  }

  private async moveTo(index: number): Promise<void> {
    this.cursor = Math.max(0, Math.min(this.rows.total - 1, index));
    this.body.scrollTop = Math.min(
      this.cursor * ROW_HEIGHT,
      Math.max(this.body.scrollTop, (this.cursor + 1) * ROW_HEIGHT - this.body.clientHeight),
    );
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-index="${this.cursor}"]`)
      ?.focus({ preventScroll: true });
  }
}

function toneOf(value: number | null, from: number | null): string {
  if (value === null) return "muted";
  if (from === null || Math.abs(value - from) < 1e-9) return "";
  return value > from ? "gain" : "loss";
}
