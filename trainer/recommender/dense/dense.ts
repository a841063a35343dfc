import { availableParallelism } from "node:os";
import path from "node:path";
import { UserError } from "../../../schemas/user-error";
import type { Document } from "../../data/dataset";
import { modelFolder } from "../../hugging-face";
import { type ArrayCache, contentKey, userCache } from "../array-cache";
import type { Hit, Recommender } from "../recommender";
import { vectorsFault } from "./documents-vectors";
import { type Encoder, normalize, type Pooling } from "./encoder";
import { ExactSearch } from "./exact-search";
import { InvertedLists } from "./inverted-lists";
import { type Neighbour, shareFound } from "./nearest";
import { readNpy } from "./npy";
import { type HeldEncoder, holdEncoder } from "./shared-encoder";
import { DenseSlice } from "./slice";
import { VectorRows } from "./vector-rows";

/** An experiment's `recommender` of kind dense. */
export interface DenseSpec extends Pooling {
  kind: "dense";
  /** A folder or a Hugging Face id. */
  model: string;
  /** Fields of a document whose texts are joined, in this order. */
  fields: string[];
  query_prefix: string;
  document_prefix: string;
  /** A `.npy` file of the documents' vectors, in the corpus's order. */
  vectors?: string;
  /** Whether every vector is looked at, or those in the lists nearest to a query. */
  index: "exact" | "ivf";
  /** How many lists are looked at for a query. */
  probes: number;
  top_k: number;
}

/** How the documents' vectors are kept, and who is told what. */
interface DenseOptions {
  cache?: ArrayCache;
  threads?: number;
  report?: (done: number, documents: number, what: "encoded" | "listed") => void;
  say?: (message: string) => void;
}

/** Raised whenever the same model, settings and texts would make other vectors. */
const VERSION = 1;
/** Documents that are encoded and kept together: a run that is stopped goes on from there. */
const CHUNK = 16_384;
/** Fewer documents are encoded so soon that they are not kept. */
const KEPT_FROM = 256;
/** Texts for which an approximate search is compared with the exact one, the first that come. */
const COMPARED = 16;
/** Share of the exact best from which on an approximation goes without advice. */
const FOUND_ENOUGH = 0.9;

/**
 * Dense retrieval: a sentence-embedding model, and search by inner product, which is the cosine of
 * normalised vectors; exact, or in inverted lists.
 */
export class Dense implements Recommender {
  #numbers: Map<string, number> | undefined;
  #isCompared = false;

  private constructor(
    readonly description: Record<string, unknown>,
    readonly spec: DenseSpec,
    readonly ids: readonly string[],
    readonly held: HeldEncoder,
    readonly vectors: VectorRows,
    readonly exact: ExactSearch,
    readonly lists: InvertedLists | undefined,
    readonly say: (message: string) => void,
  ) {}

  /**
   * Loads the model and encodes the corpus, or reads its vectors from the cache or the user's file.
   *
   * @param options.report is told how many documents are encoded, or in their lists, now and then.
   * @param options.say is told once how much an approximate search finds of the exact one's best.
   * @throws UserError when the model cannot be run here, or the vectors are not this corpus's.
   */
  static async create(
    spec: DenseSpec,
    documents: readonly Document[],
    options: DenseOptions = {},
  ): Promise<Dense> {
    checkFields(spec, documents);
    const threads = options.threads ?? availableParallelism();
    const folder = await modelFolder(spec.model);
    const held = await holdEncoder(folder, spec, threads);
    try {
      const { width } = await held.encoder.encode([spec.query_prefix]);
      const parts = spec.vectors
        ? [await userVectors(spec, documents.length, width)]
        : await documentVectors(spec, documents, held.encoder, held.sha256, options);
      const ids = documents.map((document) => document.id);
      const rows = new VectorRows(parts, width);
      const lists = spec.index === "ivf" ? await inLists(spec, rows, threads, options) : undefined;
      return new Dense(
        descriptionOf(spec, held.sha256, width, documents.length, lists),
        spec,
        ids,
        held,
        rows,
        new ExactSearch(parts, width, threads),
        lists,
        options.say ?? (() => undefined),
      );
    } catch (error) {
      await held.release();
      throw error;
    }
  }

  async search(texts: readonly string[], k: number, signal?: AbortSignal): Promise<Hit[][]> {
    const prefixed = texts.map((text) => this.spec.query_prefix + text);
    const { data } = await this.held.encoder.encode(prefixed, signal);
    const most = Math.min(k, this.ids.length);
    // To rank all there is no other way than to look at all.
    const found =
      this.lists && most < this.ids.length
        ? await this.#approximately(this.lists, data, most, signal)
        : await this.exact.search(data, most, signal);
    return found.map((hits) => hits.map(({ number, score }) => ({ id: this.ids[number]!, score })));
  }

  /** Without encoding anything anew: a part has its slice of the vectors. */
  async within(documents: readonly Document[]): Promise<Recommender> {
    this.#numbers ??= new Map(this.ids.map((id, number) => [id, number]));
    const ids = documents.map(({ id }) => id);
    const numbers = ids.map((id) => this.#numbers!.get(id)!);
    return new DenseSlice(
      { ...this.description, documents: ids.length },
      { ids, numbers, rows: this.vectors },
      this.held.encoder,
      this.spec.query_prefix,
    );
  }

  async #approximately(
    lists: InvertedLists,
    queries: Float32Array,
    k: number,
    signal?: AbortSignal,
  ): Promise<Neighbour[][]> {
    const found = await lists.search(queries, k, signal);
    if (!this.#isCompared && found.length > 0) {
      this.#isCompared = true;
      const compared = Math.min(COMPARED, found.length);
      const exact = await this.exact.search(
        queries.subarray(0, compared * this.vectors.width),
        k,
        signal,
      );
      const share = shareFound(found, exact);
      const advice = share < FOUND_ENOUGH ? "; raise recommender.probes to find more" : "";
      this.say(
        `the index ivf found ${(100 * share).toFixed(0)} % of the ${k} nearest of the first ${compared} texts, looking at ${lists.probes} of ${lists.count} lists${advice}`,
      );
    }
    return found;
  }

  async dispose(): Promise<void> {
    await this.exact.dispose();
    await this.lists?.dispose();
    await this.held.release();
  }
}

function descriptionOf(
  spec: DenseSpec,
  sha256: string,
  dimension: number,
  documents: number,
  lists: InvertedLists | undefined,
): Record<string, unknown> {
  const { kind, model, pooling, normalize, max_length, query_prefix, document_prefix } = spec;
  return {
    kind,
    model,
    model_sha256: sha256,
    dimension,
    pooling,
    normalize,
    max_length,
    query_prefix,
    document_prefix,
    fields: spec.fields,
    ...(spec.vectors ? { vectors: path.basename(spec.vectors) } : {}),
    documents,
    search: spec.index,
    ...(lists ? { lists: lists.count, probes: lists.probes } : {}),
  };
}

function inLists(
  spec: DenseSpec,
  rows: VectorRows,
  threads: number,
  { cache, report }: DenseOptions,
): Promise<InvertedLists> {
  return InvertedLists.create(rows, spec.probes, {
    threads,
    cache: cache ?? userCache(),
    report: (listed, all) => report?.(listed, all, "listed"),
  });
}

function checkFields({ fields }: DenseSpec, documents: readonly Document[]): void {
  const names = new Set<string>();
  for (const document of documents) for (const name in document.fields) names.add(name);
  for (const field of fields)
    if (!names.has(field))
      throw new UserError(
        `no document has the field ${field}; the documents have ${[...names].join(", ") || "no text fields"}. Name the fields to encode in recommender.fields.`,
      );
}

async function userVectors(
  spec: DenseSpec,
  documents: number,
  width: number,
): Promise<Float32Array<ArrayBuffer>> {
  const found = await readNpy(spec.vectors!);
  const wrong = vectorsFault(found, documents, width);
  if (wrong) throw new UserError(wrong, { file: spec.vectors! });
  if (spec.normalize)
    for (let at = 0; at < found.data.length; at += width)
      normalize(found.data.subarray(at, at + width));
  return found.data;
}

/** The documents' vectors, chunk by chunk from the cache or newly encoded. */
async function documentVectors(
  spec: DenseSpec,
  documents: readonly Document[],
  encoder: Encoder,
  model: string,
  options: DenseOptions,
): Promise<Float32Array<ArrayBuffer>[]> {
  const cache = options.cache ?? (documents.length < KEPT_FROM ? undefined : userCache());
  const { pooling, normalize, max_length } = spec;
  const settings = [VERSION, model, pooling, normalize, max_length];
  const parts: Float32Array<ArrayBuffer>[] = [];
  for (let from = 0; from < documents.length; from += CHUNK) {
    const texts = documents.slice(from, from + CHUNK).map((document) => textOf(spec, document));
    const key = `dense-${contentKey(settings, texts)}`;
    const kept = await cache?.get(key);
    const vectors =
      (kept?.vectors as Float32Array<ArrayBuffer> | undefined) ??
      (await encoder.encode(texts)).data;
    if (cache && !kept) await cache.put(key, { vectors });
    parts.push(vectors);
    if (!kept) options.report?.(from + texts.length, documents.length, "encoded");
  }
  return parts;
}

/** What is encoded of a document: its fields' texts, those that are not empty. */
function textOf({ fields, document_prefix }: DenseSpec, document: Document): string {
  const texts = fields.map((field) => document.fields[field] ?? "").filter((text) => text !== "");
  return document_prefix + texts.join(" ");
}
