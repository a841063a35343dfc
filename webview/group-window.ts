import type { GroupQuery, GroupSummary } from "./protocol";

/** Rows in one request. */
export const PAGE = 100;
/** Pages kept; the least recently asked for go first. */
const MAX_PAGES = 20;

export type GroupFilter = Omit<GroupQuery, "offset" | "limit">;
type Page = GroupSummary[];
type Answer = { total: number; rows: Page; searched?: number };

/** Pause before asking again how far a filter has come. */
const SEARCH_MS = 250;

/** The rows near what is in sight, fetched page by page; answers to older questions are dropped. */
export class GroupWindow {
  total = 0;
  loading = true;
  /** Share of the rollouts that the filter has looked at; undefined when it has seen them all. */
  searched: number | undefined;
  private filter: GroupFilter = {};
  private generation = 0;
  /** The same question was asked again while its answer was under way. */
  private again = false;
  private readonly pages = new Map<number, Page>();
  private readonly asked = new Map<number, Promise<void>>();
  private inSight: [number, number] = [0, 0];

  constructor(
    private readonly ask: (query: GroupQuery) => Promise<Answer>,
    /** Told when rows have come, with a message when they have not. */
    private readonly changed: (fault: string) => void,
  ) {}

  /**
   * Asks another question, or the same anew; what is shown stays until the answer comes. An answer
   * to the same question is awaited first: a run that grows faster than it can be listed would
   * otherwise never be shown.
   */
  reset(filter: GroupFilter): void {
    if (this.loading && this.asked.size > 0 && isSame(filter, this.filter)) {
      this.again = true;
      return;
    }
    this.again = false;
    this.filter = filter;
    this.generation++;
    this.loading = true;
    this.asked.clear();
    void this.load(this.inSight[0], this.generation);
  }

  get(index: number): GroupSummary | undefined {
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Where a group stands among the rows at hand. */
  indexOf(group: number): number | undefined {
    for (const [page, rows] of this.pages) {
      const at = rows.findIndex((row) => row.group === group);
      if (at >= 0) return page * PAGE + at;
    }
    return undefined;
  }

  /** Makes sure of rows `first` to `last`. */
  need(first: number, last: number): void {
    const pages: [number, number] = [Math.floor(first / PAGE), Math.floor(last / PAGE)];
    this.inSight = pages;
    for (let page = pages[0]; page <= pages[1]; page++) {
      if (!this.pages.has(page)) void this.load(page, this.generation);
    }
  }

  /** A row, fetched when it is not at hand. */
  async fetch(index: number): Promise<GroupSummary | undefined> {
    if (!this.get(index)) await this.load(Math.floor(index / PAGE), this.generation);
    return this.get(index);
  }

  private searchOn(generation: number): void {
    if (generation === this.generation) this.reset(this.filter);
  }

  private load(page: number, generation: number): Promise<void> {
    const under = this.asked.get(page);
    if (under) return under;
    const loading = this.fetchPage(page, generation);
    this.asked.set(page, loading);
    return loading;
  }

  private async fetchPage(page: number, generation: number): Promise<void> {
    let fault = "";
    try {
      const query = { ...this.filter, offset: page * PAGE, limit: PAGE };
      const { total, rows, searched } = await this.ask(query);
      if (generation !== this.generation) return;
      if (this.loading) this.pages.clear();
      this.loading = false;
      this.total = total;
      this.searched = searched;
      if (searched !== undefined) setTimeout(() => this.searchOn(generation), SEARCH_MS);
      this.pages.set(page, rows);
      this.asked.delete(page);
      for (const old of this.pages.keys()) {
        if (this.pages.size <= MAX_PAGES) break;
        this.pages.delete(old);
      }
      if (rows.length === 0 && total > 0 && page > 0) void this.load(0, generation);
    } catch (error) {
      if (generation !== this.generation) return;
      this.loading = false;
      this.asked.delete(page);
      fault = error instanceof Error ? error.message : String(error);
    }
    this.changed(fault);
    if (this.again) this.reset(this.filter);
  }
}

function isSame(a: GroupFilter, b: GroupFilter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
