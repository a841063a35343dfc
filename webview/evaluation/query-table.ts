import * as l10n from "@vscode/l10n";
import { html, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { decimal, grouped, signed } from "../format";
import type {
  ComparedQuery,
  ComparisonColumn,
  ComparisonPage,
  ComparisonQuery,
} from "../protocol/comparison";
import { inert, inertStyles } from "../rewrite-text";
import { columnHead, type Order } from "../table/column-head";
import { framedTableStyles, tableStyles } from "../table/table-styles";
import { VirtualTable } from "../table/virtual-table";
import { visibleLine } from "../text/visible-text";
import { base } from "../theme";
import { queryTableStyles } from "./query-table-styles";
import "../rewrite-text";

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
export class QueryTable extends VirtualTable<ComparedQuery, TableFilter> {
  static override styles = [base, inertStyles, tableStyles, framedTableStyles, queryTableStyles];

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
  protected readonly rowHeight = 24;
  protected readonly name = STRINGS.table;

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
      ${this.renderTable()}
      <div class="detail" tabindex="0" role="region" aria-live="polite">${this.renderPicked()}</div>
    `;
  }

  protected override renderHeads() {
    const { sort } = this.filter;
    const order = { by: sort?.column ?? "gain", descending: sort?.descending ?? false } as const;
    const head = (by: ComparisonColumn, label: string) =>
      columnHead(
        { label, sort: by, rises: true, ...(by === "query" && { start: true }) },
        order,
        (next) => this.sortBy(next),
      );
    return [
      head("query", STRINGS.query),
      head("first", this.names[0]),
      head("second", this.names[1]),
      head("gain", STRINGS.gain),
    ];
  }

  protected override renderCells({ query: typed, values, gain }: ComparedQuery) {
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

  protected override renderNone() {
    return STRINGS.none;
  }

  protected override fetchRows(asked: ComparisonQuery) {
    return this.ask(asked);
  }

  /** What was picked has other figures now. */
  protected override arrived(): void {
    const id = this.picked?.row.queryId;
    const at = id === undefined ? undefined : this.rows.indexOf(({ queryId }) => queryId === id);
    if (at !== undefined) this.pick(this.rows.get(at)!);
  }

  protected override isCurrent(_index: number, row: ComparedQuery | undefined): boolean {
    return row !== undefined && row.queryId === this.picked?.row.queryId;
  }

  protected override pick(row: ComparedQuery): void {
    this.picked = { row, names: this.names };
  }

  protected override reached(row: ComparedQuery): void {
    this.pick(row);
  }

  protected override pressed(key: string, row: ComparedQuery | undefined): boolean {
    if (key === "Enter" && row && this.picked?.row.groups)
      this.dispatchEvent(new QueryPicked(this.picked.row.queryId));
    else if (key === " " && row) this.pick(row);
    else return false;
    return true;
  }

  private sortBy({ by: column, descending }: Order<ComparisonColumn>): void {
    const detail = { sort: { column, descending } };
    this.dispatchEvent(new CustomEvent("table-changed", { detail, bubbles: true, composed: true }));
  }
}
