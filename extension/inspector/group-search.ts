import { setTimeout } from "node:timers/promises";
import { fieldsOf } from "../../runlog/filter/fields";
import { type FilterSource, GroupFilter } from "../../runlog/filter/group-filter";
import { parseFilter } from "../../runlog/filter/syntax";

/** A search that takes longer is answered with what passed so far. */
const ANSWER_WITHIN_MS = 400;

interface Search {
  text: string;
  filter: GroupFilter;
  work: Promise<void> | undefined;
  passing: ReadonlySet<number>;
  /** Rows judged when `passing` was made. */
  seen: number;
}

/** The panel's filter at work: one at a time, going on between the panel's questions. */
export class GroupSearch {
  private current: Search | undefined;
  private resting = false;

  constructor(private readonly source: FilterSource) {}

  /**
   * Groups that pass a filter, and the share of the rollouts looked at while there is more to see.
   *
   * @throws FilterError when the text is no filter.
   */
  async look(text: string): Promise<{ passing: ReadonlySet<number>; searched?: number }> {
    this.resting = false;
    if (this.current?.text !== text) this.current = this.begin(text);
    const search = this.current;
    search.work ??= this.work(search);
    const late = new AbortController();
    const patience = setTimeout(ANSWER_WITHIN_MS, undefined, { signal: late.signal });
    await Promise.race([search.work, patience.catch(() => {})]);
    late.abort();
    // The same set as long as nothing was judged: the reader keeps its selection by it.
    const { count } = this.source.table.columns;
    if (search.filter.seen !== search.seen || search.filter.seen < count) {
      search.passing = search.filter.groups;
      search.seen = search.filter.seen;
    }
    const { passing, seen } = search;
    return { passing, ...(seen < count && { searched: seen / count }) };
  }

  /** Leaves the search where it is until somebody asks for it again. */
  rest(): void {
    this.resting = true;
  }

  /** Judges what is new; a fault goes to whoever waits, and if nobody does the next one meets it. */
  private work(search: Search): Promise<void> {
    const work = search.filter
      .judge(() => this.current === search && !this.resting)
      .finally(() => {
        search.work = undefined;
      });
    work.catch(() => {});
    return work;
  }

  private begin(text: string): Search {
    const fields = fieldsOf(this.source.table.columns.components.keys());
    const filter = new GroupFilter(this.source, parseFilter(text, fields));
    return { text, filter, work: undefined, passing: new Set(), seen: -1 };
  }
}
