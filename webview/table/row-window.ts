import { faultText } from "../format";

/** Rows in one request. */
const PAGE = 100;
/** Pages kept; the least recently asked for go first. */
const MAX_PAGES = 20;
/** Pause before asking again how far a filter has come. */
const SEARCH_MS = 250;

/** A window of rows, and of how many; `searched` while a filter is still at work. */
export interface RowPage<Row> {
  total: number;
  rows: Row[];
  searched?: number;
}

/** Pages asked for together are shown together. */
type Loaded<Row> = [page: number, answer: RowPage<Row>];

/** The rows near what is in sight, fetched page by page; answers to older questions are dropped. */
export class RowWindow<Row, Filter extends object> {
  total = 0;
  loading = true;
  /** Share of the rollouts that the filter has looked at; undefined when it has seen them all. */
  searched: number | undefined;
  private readonly pages = new Map<number, Row[]>();
  private filter: Filter | undefined;
  private generation = 0;
  /** What is asked once the answer under way has come. */
  private next: Filter | undefined;
  private readonly asked = new Map<number, Promise<void>>();
  private inSight: [number, number] = [0, 0];

  constructor(
    private readonly ask: (
      query: Filter & { offset: number; limit: number },
    ) => Promise<RowPage<Row>>,
    /** Told when rows have come, with a message when they have not. */
    private readonly changed: (fault: string) => void,
  ) {}

  /**
   * Asks another question, or the same anew; what is shown stays until the answer comes. An answer
   * to the same question, or to one that only follows the run, is awaited first: a run that grows
   * faster than it can be listed would otherwise never be shown.
   *
   * @param rows those that will be in sight; by default the ones that are.
   * @param follows whether it is the question under way, brought up to date.
   */
  reset(filter: Filter, rows?: [first: number, last: number], follows = false): void {
    if (this.loading && this.asked.size > 0 && (follows || isSame(filter, this.filter))) {
      this.next = filter;
      return;
    }
    this.next = undefined;
    this.filter = filter;
    this.generation++;
    this.loading = true;
    this.asked.clear();
    if (rows) this.inSight = [Math.floor(rows[0] / PAGE), Math.floor(rows[1] / PAGE)];
    const [first, last] = this.inSight;
    const pages = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const loading = this.fetchPages(pages, this.generation);
    for (const page of pages) this.asked.set(page, loading);
  }

  get(index: number): Row | undefined {
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Place of the first of the rows at hand for which something holds. */
  indexOf(holds: (row: Row) => boolean): number | undefined {
    for (const [page, rows] of this.pages) {
      const at = rows.findIndex(holds);
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

  /** Resolves when nothing that was asked for is under way. */
  async settled(): Promise<void> {
    while (this.asked.size > 0) await Promise.all(this.asked.values());
  }

  /** A row, fetched when it is not at hand. */
  async fetch(index: number): Promise<Row | undefined> {
    if (!this.get(index)) await this.load(Math.floor(index / PAGE), this.generation);
    return this.get(index);
  }

  private searchOn(generation: number): void {
    if (generation === this.generation && this.filter) this.reset(this.filter);
  }

  private load(page: number, generation: number): Promise<void> {
    const under = this.asked.get(page);
    if (under) return under;
    const loading = this.fetchPages([page], generation);
    this.asked.set(page, loading);
    return loading;
  }

  private async fetchPages(pages: number[], generation: number): Promise<void> {
    const { filter } = this;
    if (!filter) return;
    let fault = "";
    try {
      const loaded = await Promise.all(
        pages.map(async (page): Promise<Loaded<Row>> => {
          const query = { ...filter, offset: page * PAGE, limit: PAGE };
          return [page, await this.ask(query)];
        }),
      );
      if (generation !== this.generation) return;
      this.take(loaded);
    } catch (error) {
      if (generation !== this.generation) return;
      this.loading = false;
      fault = faultText(error);
    }
    for (const page of pages) this.asked.delete(page);
    this.changed(fault);
    if (this.next) this.reset(this.next);
  }

  private take(loaded: Loaded<Row>[]): void {
    if (this.loading) this.pages.clear();
    this.loading = false;
    const { total, searched } = loaded.at(-1)![1];
    this.total = total;
    this.searched = searched;
    const { generation } = this;
    if (searched !== undefined) setTimeout(() => this.searchOn(generation), SEARCH_MS);
    for (const [page, { rows }] of loaded) this.pages.set(page, rows);
    for (const old of this.pages.keys()) {
      if (this.pages.size <= MAX_PAGES) break;
      this.pages.delete(old);
    }
    // What was in sight lies behind the end now.
    const none = loaded.every(([, { rows }]) => rows.length === 0);
    if (none && total > 0 && loaded[0]![0] > 0) void this.load(0, generation);
  }
}

function isSame(a: object, b: object | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
