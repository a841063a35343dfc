import * as l10n from "@vscode/l10n";
import { html, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { isExpression } from "../runlog/filter/syntax";
import { grouped, percent } from "./format";
import type { GroupFilterBar } from "./group-filter";
import { groupListStyles } from "./group-list-styles";
import { type Column, columnsOf, templateOf, widthOf } from "./groups/columns";
import { Follower } from "./groups/follower";
import type { GroupQuery, GroupSummary } from "./protocol/groups";
import type { Selection } from "./protocol/inspector";
import type { RunHeader } from "./protocol/run";
import type { RunStore } from "./run-store";
import { columnHead } from "./table/column-head";
import { tableStyles } from "./table/table-styles";
import { VirtualTable } from "./table/virtual-table";
import { base } from "./theme";
import type { ViewChange } from "./view-change";
import "./group-filter";

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

type GroupFilter = Omit<GroupQuery, "offset" | "limit">;

/**
 * All groups of the run. Unless it follows, the list is cut at the newest step known when it was
 * asked for, and what came since is listed without moving what is being read.
 */
@customElement("rec-group-list")
export class GroupList extends VirtualTable<GroupSummary, GroupFilter> {
  static override styles = [base, tableStyles, groupListStyles];

  @property({ attribute: false }) store!: RunStore;
  @property({ attribute: false }) run!: RunHeader;
  @property({ attribute: false }) selection!: Selection;
  @state() private width = 0;
  protected readonly rowHeight = 26;
  protected readonly name = STRINGS.list;
  private columns: readonly Column[] = [];
  private readonly follower = new Follower();
  private settled: ReturnType<typeof setTimeout> | undefined;
  private readonly resized = new ResizeObserver(([entry]) => {
    this.width = Math.floor(entry?.contentRect.width ?? 0);
  });

  /** The group `distance` rows from the one given, in the order shown. */
  async neighbour(group: number, distance: number): Promise<number | undefined> {
    const index = this.placeOf(group) ?? this.cursor;
    const next = index + distance;
    if (next < 0 || next >= this.rows.total) return undefined;
    this.cursor = next;
    return (await this.rows.fetch(next))?.group;
  }

  focusFilter(): void {
    this.renderRoot.querySelector<GroupFilterBar>("rec-group-filter")?.focusText();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.columns = columnsOf(this.run.components, this.selection.listColumns, this.width);
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
    const { columns } = this;
    const least = this.selection.listColumns ? widthOf(columns) : 0;
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
      ${this.renderTable(`--columns: ${templateOf(columns)}; min-width: ${least}px`)}
    `;
  }

  private countText(): string {
    const { total, searched } = this.rows;
    const count = STRINGS.count(total, this.run.groups);
    return searched === undefined ? count : count + STRINGS.searched(searched);
  }

  protected override renderHeads() {
    const { sort } = this.selection;
    const order = sort && { by: sort.column, descending: sort.descending };
    return this.columns.map((column) =>
      columnHead(column, order, ({ by, descending }) =>
        this.select({ sort: { column: by, descending } }),
      ),
    );
  }

  protected override renderCells(row: GroupSummary) {
    return this.columns.map(
      (column) => html`<div class="cell ${column.start ? "start" : "number"}" role="gridcell">
        ${column.cell(row, this.run)}
      </div>`,
    );
  }

  protected override renderNone() {
    const { text, step, outcome, evidence } = this.selection;
    if (!(text || step || outcome || evidence))
      return this.run.liveness === "live" ? STRINGS.soon : STRINGS.none;
    const all = { text: undefined, step: undefined, outcome: undefined, evidence: undefined };
    return html`${STRINGS.unmatched}
      <button class="plain" @click=${() => this.select(all)}>${STRINGS.clear}</button>`;
  }

  protected override fetchRows(asked: GroupQuery) {
    return this.store.groups(asked);
  }

  private placeOf(group: number): number | undefined {
    return this.rows.indexOf((row) => row.group === group);
  }

  /** Brings the list up to date; from the top when what is asked for is another list. */
  private ask(anew: boolean): void {
    this.follower.take(this.run);
    this.rows.reset(this.question(), anew ? [0, this.rowsInSight] : undefined);
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
    this.rows.reset(question, [at, at + this.rowsInSight]);
    await this.rows.fetch(at);
    this.requestUpdate();
    await this.updateComplete;
    this.body.scrollTop = at * this.rowHeight + offset;
    this.cursor = (current !== undefined && this.placeOf(current)) || at;
  }

  private takeFresh(): void {
    const { scrollTop } = this.body;
    const first = this.rows.get(Math.floor(scrollTop / this.rowHeight));
    if (first) void this.refresh(first.group, scrollTop % this.rowHeight);
    else this.ask(false);
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

  private select(change: ViewChange<Selection>): void {
    this.dispatchEvent(
      new CustomEvent("selection-changed", { detail: change, bubbles: true, composed: true }),
    );
  }

  protected override scrolled(): void {
    if (this.follower.follows && this.body.scrollTop > this.rowHeight) this.setFollow(false);
    clearTimeout(this.settled);
    this.settled = setTimeout(() => {
      const at = Math.floor(this.body.scrollTop / this.rowHeight);
      const top = at === 0 ? undefined : this.rows.get(at)?.group;
      if (top !== this.selection.top) this.select({ top });
    }, SETTLED_MS);
  }

  protected override pick({ group }: GroupSummary): void {
    if (this.follower.follows) this.setFollow(false);
    this.dispatchEvent(new GroupPicked(group));
  }

  protected override pressed(key: string, row: GroupSummary | undefined): boolean {
    const step = { h: -1, l: 1 }[key];
    if (!step) return super.pressed(key, row);
    void this.moveStep(step);
    return true;
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

  protected override moveTo(index: number): Promise<void> {
    if (this.follower.follows) this.setFollow(false);
    return super.moveTo(index);
  }
}
