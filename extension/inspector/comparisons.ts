import type { GroupTable } from "../../runlog/group-table";
import { type Measured, Measurements } from "../../runlog/measurements";
import {
  barOf,
  type ComparedQuery,
  compareSystems,
  type PairedComparison,
} from "../../trainer/evaluation/paired-comparison";
import { positionsByDomain } from "../../trainer/evaluation/positions";
import type {
  ComparisonPage,
  ComparisonQuery,
  ComparisonSummary,
} from "../../webview/protocol/comparison";

/** Most queries in one reply. */
const MAX_WINDOW = 500;
/** Longest text sent; what is longer is cut. */
const MAX_TEXT = 4_000;

interface Known {
  key: string;
  comparison: PairedComparison | undefined;
  summary: ComparisonSummary | null;
}

/** Serves the evaluation page: two systems compared query by query, and windows of the queries. */
export class Comparisons {
  readonly #measurements: Measurements;
  #known: Known | undefined;
  #groups = { count: -1, byQuery: new Map<string, number>() };

  constructor(
    folder: string,
    private readonly table: GroupTable,
  ) {
    this.#measurements = new Measurements(folder);
  }

  async page(query: ComparisonQuery): Promise<ComparisonPage> {
    await this.#measurements.refresh();
    const { comparison, summary } = this.#compare(query);
    if (!comparison) return { summary: null, total: 0, rows: [] };
    const rows = ordered(comparison.queries.filter(filterOf(query, comparison)), query.sort);
    const groups = this.#groupsByQuery();
    const window = rows.slice(query.offset, query.offset + Math.min(query.limit, MAX_WINDOW));
    return {
      summary,
      total: rows.length,
      rows: window.map((row) => ({
        ...row,
        query: row.query.slice(0, MAX_TEXT),
        texts: [clip(row.texts[0]), clip(row.texts[1])],
        groups: groups.get(row.queryId) ?? 0,
      })),
    };
  }

  #compare({ split, first, second, metric }: ComparisonQuery): Known {
    const key = JSON.stringify([split, first, second, metric, this.#measurements.seen]);
    if (this.#known?.key === key) return this.#known;
    const sides = [first, second].map((side): Measured => ({ split, ...side }));
    const [ours, theirs] = sides.map((side) => this.#measurements.read(side));
    const comparison = compareSystems(ours!, theirs!, metric);
    const summary = comparison && {
      ...figuresOf(comparison),
      positions: positionsByDomain(ours!, theirs!),
    };
    this.#known = { key, comparison, summary: summary ?? null };
    return this.#known;
  }

  #groupsByQuery(): ReadonlyMap<string, number> {
    const { count } = this.table;
    if (this.#groups.count === count) return this.#groups.byQuery;
    const byQuery = new Map<string, number>();
    for (let position = 0; position < count; position++) {
      const { id } = this.table.queryOf(position);
      byQuery.set(id, (byQuery.get(id) ?? 0) + 1);
    }
    this.#groups = { count, byQuery };
    return byQuery;
  }
}

function figuresOf(comparison: PairedComparison): Omit<ComparisonSummary, "positions"> {
  const { queries, unpaired, means, mean, low, high, wins, ties, losses, p, bars } = comparison;
  const figures = { unpaired, means, mean, low, high, wins, ties, losses, p, bars };
  return { queries: queries.length, ...figures };
}

function filterOf(query: ComparisonQuery, { bars }: PairedComparison) {
  const wanted = query.text?.toLowerCase();
  const has = (text: string | null) => text?.toLowerCase().includes(wanted!) ?? false;
  const middle = (bars.length - 1) / 2;
  const signs = { gained: 1, lost: -1, unchanged: 0 };
  const sign = query.outcome && signs[query.outcome];
  return ({ query: text, texts, gain }: ComparedQuery) =>
    (!wanted || has(text) || texts.some(has)) &&
    (sign === undefined || Math.sign(barOf(gain, bars) - middle) === sign) &&
    (query.bar === undefined || barOf(gain, bars) === query.bar);
}

/** Queries in the order asked for; by default the largest loss first. */
function ordered(queries: ComparedQuery[], sort: ComparisonQuery["sort"]): ComparedQuery[] {
  if (!sort) return queries;
  const sign = sort.descending ? -1 : 1;
  if (sort.column === "query") {
    const { compare } = new Intl.Collator("en", { numeric: true });
    return queries.sort((a, b) => sign * compare(a.query, b.query));
  }
  const keys = {
    gain: ({ gain }: ComparedQuery) => gain,
    first: ({ values }: ComparedQuery) => values[0],
    second: ({ values }: ComparedQuery) => values[1],
  };
  const key = keys[sort.column];
  return queries.sort((a, b) => sign * (key(a) - key(b)));
}

function clip(text: string | null): string | null {
  return text === null ? null : text.slice(0, MAX_TEXT);
}
