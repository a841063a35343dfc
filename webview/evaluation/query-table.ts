import * as l10n from "@vscode/l10n";
import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { decimal, grouped, signed } from "../format";
import type {
  ComparedQuery,
  ComparisonColumn,
  ComparisonPage,
  ComparisonQuery,
} from "../protocol/comparison";
import { inert, inertStyles } from "../rewrite-text";
import { RowWindow } from "../row-window";
import { visibleLine } from "../text/visible-text";
import { base } from "../theme";
import { VirtualRows } from "../virtual-rows";
import { queryTableStyles } from "./query-table-styles";
import "../rewrite-text";

const ROW_HEIGHT = 24;

const STRINGS = {
  table: l10n.t("Queries, by what the two systems make of them"),
  query: l10n.t("Query"),
  gain: l10n.t("Gain"),
  shown: (count: number, all: number) => l10n.t("{0} of {1} queries", grouped(count), grouped(all)),
  none: l10n.t("No query matches the filter."),
  original: l10n.t("query as typed"),
  formless: l10n.t("no rewrite: it had not the task's form"),
  groups: (count: number) =>
    `${grouped(count)} ${count === 1 ? l10n.t("group") : l10n.t("groups")} ›`,
  groupsHint: l10n.t("List the groups of rollouts on this query"),
  pick: l10n.t("Pick a query to see what the systems made of it."),
};

/** Asks for the groups of rollouts on a query. */
export class QueryPicked extends CustomEvent<string> {
  constructor(queryId: string) {
    super("query-picked", { detail: queryId, bubbles: true, composed: true });
  }
}

export type TableFilter = Omit<ComparisonQuery, "offset" | "limit">;

/** Whether one filter is the other but for the steps of the systems, as a run goes on. */
function follows(before: TableFilter, now: TableFilter): boolean {
  const lasting = ({ first, second, ...rest }: TableFilter) =>
    JSON.stringify([first.system, second.system, rest]);
  return lasting(before) === lasting(now);
}

/** The queries of a comparison in any order, and what the systems made of the one picked. */
@customElement("rec-query-table")
export class QueryTable extends LitElement {
  static override styles = [base, inertStyles, queryTableStyles];

  @property({ attribute: false }) filter!: TableFilter;
  @property({ attribute: false }) ask!: (query: ComparisonQuery) => Promise<ComparisonPage>;
  /** Names of the two systems. */
  @property({ attribute: false }) names: [string, string] = ["", ""];
  /** How many queries there are without a filter. */
  @property({ type: Number }) all = 0;
  /** Raised when what is asked may have another answer. */
  @property({ type: Number }) version = 0;
  /** With the names of the systems that its figures are of. */
  @state() private picked: { row: ComparedQuery; names: [string, string] } | undefined;
  @state() private cursor = 0;
  @state() private fault = "";
  @query(".body") private body!: HTMLElement;
  private readonly rows = new RowWindow<ComparedQuery, TableFilter>(
    (asked) => this.ask(asked),
    (fault) => {
      this.fault = fault;
      const id = this.picked?.row.queryId;
      const row = id === undefined ? undefined : this.rows.find((one) => one.queryId === id);
      if (row) this.picked = { row, names: this.names };
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
    if (!changed.has("filter") && !changed.has("version")) return;
    const before = changed.get("filter") as TableFilter | undefined;
    const other = changed.has("filter") && !(before && follows(before, this.filter));
    this.rows.reset(this.filter, undefined, !other);
    if (other && this.body) this.body.scrollTop = 0;
  }

  protected override render() {
    return html`
      <div class="status muted number" role="status">
        ${this.fault || STRINGS.shown(this.rows.total, this.all)}
      </div>
      <div
        class="grid"
        role="grid"
        aria-label=${STRINGS.table}
        aria-rowcount=${this.rows.total + 1}
        @keydown=${this.keyed}
      >
        <div class="row head" role="row">
          ${this.renderHead("query", STRINGS.query, "start")}
          ${this.renderHead("first", this.names[0])} ${this.renderHead("second", this.names[1])}
          ${this.renderHead("gain", STRINGS.gain)}
        </div>
        <div class="body" role="rowgroup">
          ${
            this.rows.total === 0 && !this.rows.loading
              ? html`<div class="empty muted">${STRINGS.none}</div>`
              : this.renderRows()
          }
        </div>
      </div>
      <div class="detail" tabindex="0" role="region" aria-live="polite">${this.renderPicked()}</div>
    `;
  }

  private renderHead(column: ComparisonColumn, label: string, kind = "") {
    const { sort } = this.filter;
    const sorted = sort?.column === column || (!sort && column === "gain");
    const descending = sort?.descending ?? false;
    return html`<div
      class="cell ${kind}"
      role="columnheader"
      aria-sort=${sorted ? (descending ? "descending" : "ascending") : "none"}
      title=${label}
    >
      <button class="plain" @click=${() => this.sortBy(column, sorted && !descending)}>
        ${label}${sorted ? (descending ? " ↓" : " ↑") : ""}
      </button>
    </div>`;
  }

  private renderRows() {
    return html`<div class="canvas" .style=${`height: ${this.rows.total * ROW_HEIGHT}px`}>
      ${repeat(
        this.virtual.items,
        (item) => item.index,
        (item) => this.renderRow(item.index, item.start),
      )}
    </div>`;
  }

  private renderRow(index: number, start: number) {
    const row = this.rows.get(index);
    const current = row !== undefined && row.queryId === this.picked?.row.queryId;
    return html`<div
      class="row ${current ? "current" : ""} ${row ? "" : "loading"}"
      role="row"
      aria-rowindex=${index + 2}
      aria-selected=${current}
      tabindex=${index === this.cursor ? 0 : -1}
      data-index=${index}
      .style=${`transform: translateY(${start}px)`}
      @click=${() => this.pick(index)}
    >
      ${row ? this.renderCells(row) : html`<div class="cell start muted" role="gridcell">…</div>`}
    </div>`;
  }

  private renderCells({ query: typed, values, gain }: ComparedQuery) {
    const shown = visibleLine(typed);
    const kind = Math.abs(gain) < 1e-9 ? "muted" : gain > 0 ? "gain" : "loss";
    const sign = { muted: "=", gain: "▲", loss: "▼" }[kind];
    return html`
      <div class="cell start" role="gridcell" title=${shown}><bdi>${shown}</bdi></div>
      <div class="cell number" role="gridcell">${decimal(values[0])}</div>
      <div class="cell number muted" role="gridcell">${decimal(values[1])}</div>
      <div class="cell number ${kind}" role="gridcell">${sign} ${signed(gain)}</div>
    `;
  }

  private renderPicked() {
    const { picked } = this;
    if (!picked) return html`<span class="muted">${STRINGS.pick}</span>`;
    const { names, row } = picked;
    const { queryId, query: typed, texts, values, groups } = row;
    return html`
      <div class="typed">
        <span class="muted">${STRINGS.original}</span>
        <b>${inert(typed)}</b>
        ${
          groups > 0
            ? html`<button
                class="plain number"
                title=${STRINGS.groupsHint}
                @click=${() => this.dispatchEvent(new QueryPicked(queryId))}
              >
                ${STRINGS.groups(groups)}
              </button>`
            : null
        }
      </div>
      <div class="texts">
        ${texts.map(
          (text, i) => html`<div>
            <div class="muted number">${names[i]} <b>${decimal(values[i]!)}</b></div>
            ${
              text === null
                ? html`<i class="muted">${STRINGS.formless}</i>`
                : html`<rec-rewrite-text .original=${typed} .text=${text}></rec-rewrite-text>`
            }
          </div>`,
        )}
      </div>
    `;
  }

  private pick(index: number): void {
    this.cursor = index;
    const row = this.rows.get(index);
    this.picked = row && { row, names: this.names };
  }

  private sortBy(column: ComparisonColumn, descending: boolean): void {
    const detail = { sort: { column, descending } };
    this.dispatchEvent(new CustomEvent("table-changed", { detail, bubbles: true, composed: true }));
  }

  private keyed(event: KeyboardEvent): void {
    const moves: Record<string, number> = {
      j: 1,
      ArrowDown: 1,
      k: -1,
      ArrowUp: -1,
      PageDown: 10,
      PageUp: -10,
      Home: -this.rows.total,
      End: this.rows.total,
    };
    const move = moves[event.key];
    const onRow = (event.target as HTMLElement).closest(".body") !== null;
    if (event.ctrlKey || event.metaKey || event.altKey || !onRow) return;
    if (move !== undefined) void this.moveTo(this.cursor + move);
    else if (event.key === "Enter" && this.picked?.row.groups)
      this.dispatchEvent(new QueryPicked(this.picked.row.queryId));
    else if (event.key === " ") this.pick(this.cursor);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private async moveTo(index: number): Promise<void> {
    const to = Math.max(0, Math.min(this.rows.total - 1, index));
    await this.rows.fetch(to);
    this.pick(to);
    this.virtual.scrollTo(to);
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-index="${to}"]`);
    row?.focus({ preventScroll: true });
  }
}
