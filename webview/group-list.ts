import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { isExpression } from "../runlog/filter/syntax";
import { decimal, grouped, percent, signed } from "./format";
import type { GroupFilterBar } from "./group-filter";
import { groupListStyles } from "./group-list-styles";
import { type GroupFilter, GroupWindow } from "./group-window";
import type { GroupSummary, RunHeader, Selection, SortColumn } from "./protocol";
import { outcomeOf, rewardStrip } from "./reward-strip";
import type { RunStore } from "./run-store";
import { visibleLine } from "./text/visible-text";
import { base } from "./theme";
import "./group-filter";

const ROW_HEIGHT = 26;

const COLUMNS: { column: SortColumn | null; label: string; hint: string; start?: true }[] = [
  { column: "step", label: "Step", hint: "RL step" },
  { column: "query", label: "Query", hint: "The query as the user typed it", start: true },
  { column: null, label: "Rewards", hint: "One mark a sample; ◇ the original query", start: true },
  { column: "mean", label: "Mean", hint: "Mean reward of the group" },
  { column: "spread", label: "Spread", hint: "Standard deviation of the group's rewards" },
  { column: "gain", label: "Best gain", hint: "Best sample's reward − the original query's" },
];

/** What decides which groups are listed and in which order. */
const listed = ({ sort, text, step, outcome, evidence }: Selection) =>
  JSON.stringify([sort, text, step, outcome, evidence]);

/** Asks that a group be opened. */
export class GroupPicked extends CustomEvent<number> {
  constructor(group: number) {
    super("group-picked", { detail: group, bubbles: true, composed: true });
  }
}

/**
 * All groups of the run. Only the rows in sight are in the DOM, and only windows around them are
 * asked for. Unless it follows, the list is cut at the newest step known when it was asked for,
 * so that what is being read does not move.
 */
@customElement("rec-group-list")
export class GroupList extends LitElement {
  static override styles = [base, groupListStyles];

  @property({ attribute: false }) store!: RunStore;
  @property({ attribute: false }) run!: RunHeader;
  @property({ attribute: false }) selection!: Selection;
  @state() private follow = true;
  @state() private cursor = 0;
  @state() private fault = "";
  @query(".body") private body!: HTMLElement;
  private readonly rows = new GroupWindow(
    (request) => this.store.groups(request),
    (fault) => {
      this.fault = fault;
      this.requestUpdate();
    },
  );
  private virtualizer: Virtualizer<HTMLElement, Element> | undefined;
  private unmount: (() => void) | undefined;
  /** Newest step and number of groups when the list was last brought up to date. */
  private cut = { step: 0, groups: 0 };

  /** The group `distance` rows from the one given, in the order shown. */
  async neighbour(group: number, distance: number): Promise<number | undefined> {
    const index = this.rows.indexOf(group) ?? this.cursor;
    const next = index + distance;
    if (next < 0 || next >= this.rows.total) return undefined;
    this.cursor = next;
    return (await this.rows.fetch(next))?.group;
  }

  focusFilter(): void {
    this.renderRoot.querySelector<GroupFilterBar>("rec-group-filter")?.focusText();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("selection") as Selection | undefined;
    if (before && this.hasUpdated && listed(before) !== listed(this.selection)) this.ask(true);
    if (changed.has("run") && this.follow && this.run.groups !== this.cut.groups) this.ask(false);
    this.virtualizer?.setOptions(this.virtualOptions());
  }

  protected override firstUpdated(): void {
    this.virtualizer = new Virtualizer<HTMLElement, Element>(this.virtualOptions());
    this.unmount = this.virtualizer._didMount();
    this.follow = this.run.liveness === "live";
    this.ask(true);
  }

  protected override updated(): void {
    this.virtualizer?._willUpdate();
    this.needRowsInSight();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unmount?.();
  }

  protected override render() {
    const waiting = this.follow ? 0 : this.run.groups - this.cut.groups;
    return html`
      <rec-group-filter
        .selection=${this.selection}
        .follow=${this.follow}
        .components=${this.run.components}
        ?live=${this.run.liveness === "live"}
        @follow-changed=${(event: CustomEvent<boolean>) => this.setFollow(event.detail)}
      ></rec-group-filter>
      <div class="status muted number" role="status">
        ${this.fault || this.countText()}
        ${
          waiting > 0
            ? html`<button class="plain" @click=${() => this.ask(false)}>
                ↻ ${grouped(waiting)} new
              </button>`
            : null
        }
      </div>
      <div
        class="grid"
        role="grid"
        aria-label="Groups of rollouts"
        aria-rowcount=${this.rows.total + 1}
        @keydown=${this.keyed}
      >
        <div class="row head" role="row">${COLUMNS.map((entry) => this.renderHead(entry))}</div>
        <div class="body" role="rowgroup" tabindex="-1" @scroll=${this.scrolled}>
          ${this.rows.total === 0 ? this.renderEmpty() : this.renderRows()}
        </div>
      </div>
    `;
  }

  private countText(): string {
    const { total, searched } = this.rows;
    const count = `${grouped(total)} of ${grouped(this.run.groups)} groups`;
    return searched === undefined ? count : `${count}; ${percent(searched)} looked at…`;
  }

  private renderHead({ column, label, hint, start }: (typeof COLUMNS)[number]) {
    const sort = this.selection.sort;
    const sorted = column !== null && sort?.column === column;
    const direction = sorted ? (sort.descending ? "descending" : "ascending") : "none";
    const arrow = sorted ? (sort.descending ? " ↓" : " ↑") : "";
    return html`<div
      class="cell ${start ? "start" : ""}"
      role="columnheader"
      aria-sort=${direction}
      title=${hint}
    >
      ${
        column === null
          ? label
          : html`<button class="plain" @click=${() => this.sortBy(column)}>${label}${arrow}</button>`
      }
    </div>`;
  }

  private renderRows() {
    const items = this.virtualizer?.getVirtualItems() ?? [];
    return html`<div class="canvas" .style=${`height: ${this.rows.total * ROW_HEIGHT}px`}>
      ${repeat(
        items,
        (item) => item.index,
        (item) => this.renderRow(item.index, item.start),
      )}
    </div>`;
  }

  private renderRow(index: number, start: number) {
    const row = this.rows.get(index);
    const current = index === this.cursor;
    return html`<div
      class="row ${current ? "current" : ""} ${row ? "" : "loading"}"
      role="row"
      aria-rowindex=${index + 2}
      aria-selected=${current}
      tabindex=${current ? 0 : -1}
      data-index=${index}
      .style=${`transform: translateY(${start}px)`}
      @click=${() => row && this.open(index, row)}
    >
      ${row ? this.renderCells(row) : html`<div class="cell start muted" role="gridcell">…</div>`}
    </div>`;
  }

  private renderCells(row: GroupSummary) {
    const outcome = outcomeOf(row.best, row.original);
    const sign = { gained: "▲", lost: "▼", unchanged: "=" }[outcome];
    const tone = { gained: "gain", lost: "loss", unchanged: "muted" }[outcome];
    const shown = visibleLine(row.query);
    return html`
      <div class="cell number muted" role="gridcell">${row.step}</div>
      <div class="cell start text" role="gridcell" title=${shown}><bdi>${shown}</bdi></div>
      <div class="cell start" role="gridcell">
        ${rewardStrip(row.rewards, row.original, this.run.rewardRange)}
      </div>
      <div class="cell number" role="gridcell">${decimal(row.mean)}</div>
      <div class="cell number muted" role="gridcell">${decimal(row.spread)}</div>
      <div class="cell number ${tone}" role="gridcell" title=${outcome}>
        ${sign} ${signed(row.gain)}
      </div>
    `;
  }

  private renderEmpty() {
    if (this.rows.loading) {
      return html`<div class="empty"><vscode-progress-ring></vscode-progress-ring></div>`;
    }
    const { text, step, outcome, evidence } = this.selection;
    const filtered = text || step || outcome || evidence;
    return html`<div class="empty muted">
      ${
        filtered
          ? "No group matches the filter."
          : this.run.liveness === "live"
            ? "No rollouts yet. They appear here group by group."
            : "This run has no rollouts."
      }
    </div>`;
  }

  private virtualOptions() {
    return {
      count: this.rows.total,
      getScrollElement: () => this.body,
      estimateSize: () => ROW_HEIGHT,
      overscan: 8,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => {
        this.needRowsInSight();
        this.requestUpdate();
      },
    };
  }

  private needRowsInSight(): void {
    const items = this.virtualizer?.getVirtualItems() ?? [];
    const [first, last] = [items[0], items.at(-1)];
    if (first && last) this.rows.need(first.index, last.index);
  }

  /** Brings the list up to date; from the top when what is asked for is another list. */
  private ask(anew: boolean): void {
    this.cut = { step: this.run.latestStep, groups: this.run.groups };
    this.rows.reset(this.question());
    if (anew) {
      this.cursor = 0;
      if (this.body) this.body.scrollTop = 0;
    }
  }

  /** What the list asks for: its filters and its order. */
  question(): GroupFilter {
    const { sort, text, step, outcome, evidence } = this.selection;
    const upTo = step ?? (this.follow ? undefined : ([0, this.cut.step] as [number, number]));
    const unsorted = evidence ? undefined : { column: "group" as const, descending: true };
    const order = sort ?? unsorted;
    return {
      ...(order && { sort: order }),
      ...(evidence && { groups: evidence.groups }),
      ...(text && (isExpression(text) ? { filter: text } : { text })),
      ...(upTo && { step: upTo }),
      ...(outcome && { outcome }),
    };
  }

  private setFollow(follow: boolean): void {
    this.follow = follow;
    this.ask(follow);
  }

  private sortBy(column: SortColumn): void {
    const { sort } = this.selection;
    const descending = sort?.column === column ? !sort.descending : column !== "query";
    this.select({ sort: { column, descending } });
  }

  private select(change: Partial<Selection>): void {
    this.dispatchEvent(
      new CustomEvent("selection-changed", { detail: change, bubbles: true, composed: true }),
    );
  }

  private scrolled(): void {
    if (this.follow && this.body.scrollTop > ROW_HEIGHT) this.setFollow(false);
  }

  private open(index: number, row: GroupSummary): void {
    this.cursor = index;
    if (this.follow) this.setFollow(false);
    this.dispatchEvent(new GroupPicked(row.group));
  }

  private keyed(event: KeyboardEvent): void {
    const moves: Record<string, number> = {
      j: 1,
      ArrowDown: 1,
      k: -1,
      ArrowUp: -1,
      PageDown: 15,
      PageUp: -15,
      Home: -this.rows.total,
      End: this.rows.total,
    };
    const move = moves[event.key];
    const row = this.rows.get(this.cursor);
    const onRow = (event.target as HTMLElement).closest(".body") !== null;
    if (event.key === "Enter" && row && onRow) this.open(this.cursor, row);
    else if (move !== undefined && !event.ctrlKey && !event.metaKey)
      this.moveTo(this.cursor + move);
    else return;
    event.preventDefault();
  }

  private async moveTo(index: number): Promise<void> {
    this.cursor = Math.max(0, Math.min(this.rows.total - 1, index));
    this.virtualizer?.scrollToIndex(this.cursor, { align: "auto" });
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-index="${this.cursor}"]`)
      ?.focus({ preventScroll: true });
  }
}
