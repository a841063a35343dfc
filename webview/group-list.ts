import * as l10n from "@vscode/l10n";
import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { isExpression } from "../runlog/filter/syntax";
import { grouped, percent } from "./format";
import type { GroupFilterBar } from "./group-filter";
import { groupListStyles } from "./group-list-styles";
import { type GroupFilter, GroupWindow } from "./group-window";
import { type Column, columnHead, columnsOf, templateOf, widthOf } from "./groups/columns";
import { Follower } from "./groups/follower";
import type { GroupSummary, SortColumn } from "./protocol/groups";
import type { Selection } from "./protocol/inspector";
import type { RunHeader } from "./protocol/run";
import type { RunStore } from "./run-store";
import { base } from "./theme";
import { VirtualRows } from "./virtual-rows";
import "./group-filter";

const ROW_HEIGHT = 26;
/** Pause after which the place that was scrolled to is kept. */
const SETTLED_MS = 300;

const STRINGS = {
  list: l10n.t("Groups of rollouts"),
  count: (shown: number, all: number) => l10n.t("{0} of {1} groups", grouped(shown), grouped(all)),
  searched: (share: number) => l10n.t("; {0} looked at…", percent(share)),
  fresh: (count: number) => l10n.t("↻ {0} new", grouped(count)),
  freshHint: l10n.t("List the groups that came since; what you read stays where it is"),
  unmatched: l10n.t("No group matches the filter."),
  clear: l10n.t("Show all groups"),
  soon: l10n.t("No rollouts yet. They appear here group by group."),
  none: l10n.t("This run has no rollouts."),
};

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
 * and what came since is listed without moving what is being read.
 */
@customElement("rec-group-list")
export class GroupList extends LitElement {
  static override styles = [base, groupListStyles];

  @property({ attribute: false }) store!: RunStore;
  @property({ attribute: false }) run!: RunHeader;
  @property({ attribute: false }) selection!: Selection;
  @state() private cursor = 0;
  @state() private fault = "";
  @state() private width = 0;
  @query(".body") private body!: HTMLElement;
  private readonly follower = new Follower();
  private readonly rows = new GroupWindow(
    (request) => this.store.groups(request),
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
  private settled: ReturnType<typeof setTimeout> | undefined;
  private readonly resized = new ResizeObserver(([entry]) => {
    this.width = Math.floor(entry?.contentRect.width ?? 0);
  });

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
    if (changed.has("run") && this.hasUpdated && this.follower.wants(this.run)) this.ask(false);
  }

  protected override firstUpdated(): void {
    this.resized.observe(this);
    const { top } = this.selection;
    this.follower.follows = this.run.liveness === "live" && top === undefined;
    if (top === undefined) this.ask(true);
    else void this.refresh(top, 0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    clearTimeout(this.settled);
  }

  protected override render() {
    const waiting = this.follower.waiting(this.run);
    const columns = columnsOf(this.run.components, this.selection.listColumns, this.width);
    const layout = `--columns: ${templateOf(columns)}; min-width: ${this.selection.listColumns ? widthOf(columns) : 0}px`;
    return html`
      <rec-group-filter
        .selection=${this.selection}
        .follow=${this.follower.follows}
        .components=${this.run.components}
        .columns=${columns.map(({ id }) => id)}
        .saved=${this.store.filters}
        ?live=${this.run.liveness === "live"}
        @follow-changed=${(event: CustomEvent<boolean>) => this.setFollow(event.detail)}
        @filters-kept=${(event: CustomEvent<string[]>) => this.store.saveFilters(event.detail)}
      ></rec-group-filter>
      <div class="status muted number" role="status">
        ${this.fault || this.countText()}
        ${
          waiting > 0
            ? html`<button class="plain fresh" title=${STRINGS.freshHint} @click=${this.takeFresh}>
                ${STRINGS.fresh(waiting)}
              </button>`
            : null
        }
      </div>
      <div class="across">
        <div
          class="grid"
          role="grid"
          aria-label=${STRINGS.list}
          aria-rowcount=${this.rows.total + 1}
          .style=${layout}
          @keydown=${this.keyed}
        >
          <div class="row head" role="row">
            ${columns.map((column) => columnHead(column, this.selection.sort, (by) => this.sortBy(by)))}
          </div>
          <div class="body" role="rowgroup" tabindex="-1" @scroll=${this.scrolled}>
            ${this.rows.total === 0 ? this.renderEmpty() : this.renderRows(columns)}
          </div>
        </div>
      </div>
    `;
  }

  private countText(): string {
    const { total, searched } = this.rows;
    const count = STRINGS.count(total, this.run.groups);
    return searched === undefined ? count : count + STRINGS.searched(searched);
  }

  private renderRows(columns: readonly Column[]) {
    return html`<div class="canvas" .style=${`height: ${this.rows.total * ROW_HEIGHT}px`}>
      ${repeat(
        this.virtual.items,
        (item) => item.index,
        (item) => this.renderRow(item.index, item.start, columns),
      )}
    </div>`;
  }

  private renderRow(index: number, start: number, columns: readonly Column[]) {
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
      ${
        row
          ? columns.map(
              (column) =>
                html`<div class="cell ${column.start ? "start" : "number"}" role="gridcell">
                  ${column.cell(row, this.run)}
                </div>`,
            )
          : html`<div class="cell start muted" role="gridcell">…</div>`
      }
    </div>`;
  }

  private renderEmpty() {
    if (this.rows.loading) {
      return html`<div class="empty"><vscode-progress-ring></vscode-progress-ring></div>`;
    }
    const { text, step, outcome, evidence } = this.selection;
    if (!(text || step || outcome || evidence)) {
      const live = this.run.liveness === "live";
      return html`<div class="empty muted">${live ? STRINGS.soon : STRINGS.none}</div>`;
    }
    const none = { text: undefined, step: undefined, outcome: undefined, evidence: undefined };
    return html`<div class="empty muted">
      ${STRINGS.unmatched}
      <button class="plain" @click=${() => this.select(none)}>${STRINGS.clear}</button>
    </div>`;
  }

  /** Brings the list up to date; from the top when what is asked for is another list. */
  private ask(anew: boolean): void {
    this.follower.take(this.run);
    this.rows.reset(this.question(), anew ? [0, this.rowsInSight()] : undefined);
    if (anew) {
      this.cursor = 0;
      if (this.body) this.body.scrollTop = 0;
    }
  }

  /** Brings the list up to date with a group staying where it is in sight. */
  private async refresh(group: number, offset: number): Promise<void> {
    this.follower.take(this.run);
    const question = this.question();
    const { at = 0 } = await this.store.groups({ ...question, offset: 0, limit: 0, locate: group });
    const current = this.rows.get(this.cursor)?.group;
    this.rows.reset(question, [at, at + this.rowsInSight()]);
    await this.rows.fetch(at);
    this.requestUpdate();
    await this.updateComplete;
    this.body.scrollTop = at * ROW_HEIGHT + offset;
    this.cursor = (current !== undefined && this.rows.indexOf(current)) || at;
  }

  private takeFresh(): void {
    const { scrollTop } = this.body;
    const first = this.rows.get(Math.floor(scrollTop / ROW_HEIGHT));
    if (first) void this.refresh(first.group, scrollTop % ROW_HEIGHT);
    else this.ask(false);
  }

  private rowsInSight(): number {
    return Math.ceil((this.body?.clientHeight ?? 0) / ROW_HEIGHT) + 1;
  }

  /** What the list asks for: its filters and its order. */
  question(): GroupFilter {
    const { sort, text, step, outcome, evidence } = this.selection;
    const upTo = step ?? this.follower.cut();
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
    this.follower.follows = follow;
    if (follow) this.select({ top: undefined });
    this.ask(follow);
  }

  private sortBy(column: SortColumn): void {
    const { sort } = this.selection;
    const descending = sort?.column === column ? !sort.descending : column !== "query";
    this.select({ sort: { column, descending } });
  }

  private select(change: { [K in keyof Selection]?: Selection[K] | undefined }): void {
    this.dispatchEvent(
      new CustomEvent("selection-changed", { detail: change, bubbles: true, composed: true }),
    );
  }

  private scrolled(): void {
    if (this.follower.follows && this.body.scrollTop > ROW_HEIGHT) this.setFollow(false);
    clearTimeout(this.settled);
    this.settled = setTimeout(() => {
      const at = Math.floor(this.body.scrollTop / ROW_HEIGHT);
      const top = at === 0 ? undefined : this.rows.get(at)?.group;
      if (top !== this.selection.top) this.select({ top });
    }, SETTLED_MS);
  }

  private open(index: number, row: GroupSummary): void {
    this.cursor = index;
    if (this.follower.follows) this.setFollow(false);
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
    const step = { h: -1, l: 1 }[event.key];
    const row = this.rows.get(this.cursor);
    const onRow = (event.target as HTMLElement).closest(".body") !== null;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && row && onRow) this.open(this.cursor, row);
    else if (move !== undefined) void this.moveTo(this.cursor + move);
    else if (step) void this.moveStep(step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Lists the groups of the next or the previous step: of those listed, or of the current row's. */
  async moveStep(direction: number): Promise<void> {
    const here = this.rows.get(this.cursor)?.step ?? this.run.latestStep;
    const [from, to] = this.selection.step ?? [here, here];
    const step = direction < 0 ? from - 1 : to + 1;
    if (step < 1 || step > this.run.latestStep) return;
    this.select({ step: [step, step], evidence: undefined });
    await this.updateComplete;
    await this.rows.settled();
    await this.moveTo(0);
  }

  private async moveTo(index: number): Promise<void> {
    if (this.follower.follows) this.setFollow(false);
    this.cursor = Math.max(0, Math.min(this.rows.total - 1, index));
    this.virtual.scrollTo(this.cursor);
    await this.rows.fetch(this.cursor);
    // Where it scrolled far, its row comes with the next frame.
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-index="${this.cursor}"]`)
      ?.focus({ preventScroll: true });
  }
}
