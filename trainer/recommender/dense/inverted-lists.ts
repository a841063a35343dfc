import { tensorOf } from "../../tensor/program";
import { type ArrayCache, arraysKey } from "../array-cache";
import { normalize } from "./encoder";
import { ExactSearch } from "./exact-search";
import { Nearest, type Neighbour } from "./nearest";
import { Products, QUERIES } from "./products";
import { VectorRows } from "./vector-rows";

/** Vectors of a list on average, and rows of one matrix product. */
const ROWS = 256;
/** Vectors for each list from which the centroids are learnt, and how often they are moved. */
const SAMPLES = 64;
const ITERATIONS = 10;
/** Vectors that are put into lists at a time. */
const ASSIGNED = 8192;
/** Raised whenever the same vectors would make other lists. */
const VERSION = 1;

/** Which vectors are in which list. */
export interface Lists {
  /** A unit vector for each list, one after the other. */
  centroids: Float32Array<ArrayBuffer>;
  /** Numbers of the vectors, list after list, rising in each. */
  numbers: Uint32Array<ArrayBuffer>;
  /** Where each list begins in them, and where the last ends. */
  starts: Uint32Array<ArrayBuffer>;
}

/** How lists are made. */
interface Listing {
  threads: number;
  report?: (listed: number, all: number) => void;
}

/**
 * Approximate search by cosine: vectors stand in lists by their nearest centroid, and only the lists
 * whose centroids are nearest to a query are looked at (FAISS's IndexIVFFlat; Jégou, Douze and
 * Schmid 2011). Centroids are learnt by spherical k-means (Dhillon and Modha 2001).
 */
export class InvertedLists {
  readonly #coarse: ExactSearch;
  readonly #products: Products;
  /** The vectors list after list, so that products need no copies, and rows to fill up the last. */
  readonly #sorted: Float32Array<ArrayBuffer>;

  /**
   * Puts vectors into lists of about {@link ROWS}, or finds how they were put before.
   *
   * @param rows unit vectors.
   * @param probes how many lists are looked at for a query.
   * @param options.report is told how many vectors are in their lists, now and then.
   */
  static async create(
    rows: VectorRows,
    probes: number,
    options: Listing & { cache?: ArrayCache },
  ): Promise<InvertedLists> {
    const key = `ivf-${arraysKey([VERSION, ROWS, rows.width], rows.parts)}`;
    const kept = await options.cache?.get(key);
    const lists = (kept as Lists | undefined) ?? (await makeLists(rows, options));
    if (!kept) await options.cache?.put(key, { ...lists });
    return new InvertedLists(rows, lists, Math.min(probes, countOf(lists)), options.threads);
  }

  /** @param probes how many lists are looked at for a query. */
  constructor(
    readonly rows: VectorRows,
    readonly lists: Lists,
    readonly probes: number,
    threads: number,
  ) {
    this.#coarse = new ExactSearch([lists.centroids], rows.width, threads);
    this.#products = new Products(rows.width, threads);
    this.#sorted = new Float32Array((rows.count + ROWS) * rows.width);
    lists.numbers.forEach((number, row) => {
      rows.copy(number, this.#sorted, row);
    });
  }

  /** How many lists there are. */
  get count(): number {
    return countOf(this.lists);
  }

  /**
   * @param queries unit vectors, one after the other.
   * @returns for each query the best k of the vectors looked at, best first; equal ones in their
   * order; fewer where the lists have fewer.
   */
  async search(queries: Float32Array, k: number, signal?: AbortSignal): Promise<Neighbour[][]> {
    const { width } = this.rows;
    const probed = await this.#coarse.search(queries, this.probes, signal);
    const askers = new Map<number, number[]>();
    probed.forEach((lists, query) => {
      for (const { number } of lists) {
        const asking = askers.get(number);
        if (asking) asking.push(query);
        else askers.set(number, [query]);
      }
    });
    const best = probed.map(() => new Nearest(k));
    const all = new VectorRows([queries], width);
    for (const [list, asking] of askers) {
      signal?.throwIfAborted();
      for (let at = 0; at < asking.length; at += QUERIES) {
        const some = asking.slice(at, at + QUERIES);
        await this.#look(list, some, all.gather(some), best);
      }
    }
    return best.map((nearest) => nearest.ranked());
  }

  async dispose(): Promise<void> {
    await this.#coarse.dispose();
    await this.#products.dispose();
  }

  /** Offers a list's vectors to some queries. */
  async #look(
    list: number,
    asking: readonly number[],
    queries: Float32Array,
    best: readonly Nearest[],
  ): Promise<void> {
    const { numbers, starts } = this.lists;
    const { width } = this.rows;
    const padded = this.#products.padded(queries);
    for (let from = starts[list]!; from < starts[list + 1]!; from += ROWS) {
      const some = numbers.subarray(from, Math.min(from + ROWS, starts[list + 1]!));
      // What stands in rows beyond the list's is another's, and is not looked at.
      const block = this.#sorted.subarray(from * width, (from + ROWS) * width);
      const scores = await this.#products.of(padded, tensorOf(block, [ROWS, width]));
      asking.forEach((query, q) => {
        const nearest = best[query]!;
        for (let i = 0; i < some.length; i++) nearest.offer(scores[q * ROWS + i]!, some[i]!);
      });
    }
  }
}

async function makeLists(rows: VectorRows, listing: Listing): Promise<Lists> {
  return assign(rows, await learnCentroids(rows, listing.threads), listing);
}

function countOf({ starts }: Lists): number {
  return starts.length - 1;
}

/** Spherical k-means over vectors at even distances: the same vectors give the same centroids. */
async function learnCentroids(
  rows: VectorRows,
  threads: number,
): Promise<Float32Array<ArrayBuffer>> {
  const { count, width } = rows;
  const lists = Math.max(1, Math.round(count / ROWS));
  const samples = Math.min(count, SAMPLES * lists);
  const evenly = (of: number, some: number) =>
    Array.from({ length: some }, (_, i) => Math.floor((i * of) / some));
  const sample = new VectorRows([rows.gather(evenly(count, samples))], width);
  const centroids = sample.gather(evenly(samples, lists));
  const search = new ExactSearch([centroids], width, threads);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    // The search reads the centroids where they are moved.
    const nearest = await nearestOf(search, sample.parts[0]!);
    const sums = new Float64Array(centroids.length);
    const sizes = new Uint32Array(lists);
    const vectors = sample.parts[0]!;
    nearest.forEach((list, i) => {
      sizes[list]!++;
      for (let j = 0; j < width; j++) sums[list * width + j]! += vectors[i * width + j]!;
    });
    // A list that nothing is nearest to keeps its centroid.
    for (let list = 0; list < lists; list++)
      if (sizes[list]! > 0) {
        const centroid = centroids.subarray(list * width, (list + 1) * width);
        centroid.set(sums.subarray(list * width, (list + 1) * width));
        normalize(centroid);
      }
  }
  await search.dispose();
  return centroids;
}

/** Puts each vector into the list of its nearest centroid. */
export async function assign(
  rows: VectorRows,
  centroids: Float32Array<ArrayBuffer>,
  { threads, report }: Listing,
): Promise<Lists> {
  const { count, width } = rows;
  const listOf = new Uint32Array(count);
  const starts = new Uint32Array(centroids.length / width + 1);
  const search = new ExactSearch([centroids], width, threads);
  for (let from = 0; from < count; from += ASSIGNED) {
    const some = Array.from({ length: Math.min(ASSIGNED, count - from) }, (_, i) => from + i);
    listOf.set(await nearestOf(search, rows.gather(some)), from);
    report?.(from + some.length, count);
  }
  await search.dispose();
  for (const list of listOf) starts[list + 1]!++;
  for (let list = 1; list < starts.length; list++) starts[list]! += starts[list - 1]!;
  const next = starts.slice();
  const numbers = new Uint32Array(count);
  listOf.forEach((list, number) => {
    numbers[next[list]!++] = number;
  });
  return { centroids, numbers, starts };
}

/** The number of the nearest centroid of each vector. */
async function nearestOf(search: ExactSearch, vectors: Float32Array): Promise<Uint32Array> {
  return Uint32Array.from(await search.search(vectors, 1), ([best]) => best!.number);
}
