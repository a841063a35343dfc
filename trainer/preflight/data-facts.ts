import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import type { Dataset, Document, Missing, Query, SplitRole } from "../data/dataset";
import { readDataset } from "../data/read";
import { Catalogue } from "../task/items";
import { type TaskFacts, taskFactsOf } from "./task-facts";

/** A split as it is read. */
export interface SplitFacts {
  role: SplitRole;
  name: string;
  queries: number;
  judgements: number;
}

/** What an experiment's data hold. */
export interface DataFacts {
  documents: number;
  /** The documents' text fields. */
  fields: string[];
  /** Columns of the queries beside their text. */
  columns: string[];
  splits: SplitFacts[];
  /** The first training queries. */
  sample: Query[];
  /** The queries with the most text, for which prompts are longest. */
  longest: Query[];
  shared: SharedTexts[];
  /** What was left out or mended in reading, a sentence each. */
  notes: string[];
  /** Where judgements name documents that the corpus has not. */
  missing?: Missing;
  task: TaskFacts;
  /** What the longest queries and {@link longestDocuments} name. */
  catalogue: Catalogue;
  /** Ids of the documents with the most text, the longest first. */
  longestDocuments: string[];
}

/** Queries of one split that an earlier split has too, under another id. */
export interface SharedTexts {
  role: SplitRole;
  earlier: SplitRole;
  ids: string[];
  example: string;
}

const ROLES = ["train", "validation", "test"] as const;
/** Folders below data.path: a domain of Backtracing, `query`, and a split. */
const DEEPEST = 3;
const SAMPLE = 3;
const LONGEST = 50;
/** The first documents show the fields there are. */
const PEEKED = 200;

/** Reads the data of experiments, each once as long as its files do not change. */
export class DataReader {
  #stamp = "";
  #facts: Promise<DataFacts> | undefined;

  /** @throws UserError with file and line for anything that the data's reader refuses. */
  async facts(data: ResolvedExperiment["data"]): Promise<DataFacts> {
    const stamp = `${JSON.stringify(data)} ${await stampOf(data.path)}`;
    if (!this.#facts || stamp !== this.#stamp) {
      this.#stamp = stamp;
      this.#facts = readDataset(data).then(factsOf);
    }
    return this.#facts;
  }
}

/** Bytes of a file, or of the files in a folder and in the folders in it, as deep as data go. */
export async function sizeOf(place: string): Promise<number> {
  return (await filesIn(place)).reduce((sum, file) => sum + file.size, 0);
}

async function stampOf(place: string): Promise<string> {
  const files = await filesIn(place);
  return files.map(({ name, size, mtimeMs }) => `${name} ${size} ${mtimeMs}`).join("\n");
}

async function filesIn(place: string, depth = DEEPEST) {
  const found = await stat(place).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [{ name: place, size: found.size, mtimeMs: found.mtimeMs }];
  if (!found.isDirectory() || depth < 0) return [];
  const names = (await readdir(place)).sort();
  const inner: { name: string; size: number; mtimeMs: number }[] = [];
  for (const name of names) inner.push(...(await filesIn(path.join(place, name), depth - 1)));
  return inner;
}

function factsOf({ documents, splits, notes, missing }: Dataset): DataFacts {
  const fields = new Set(documents.slice(0, PEEKED).flatMap((d) => Object.keys(d.fields)));
  const roles = ROLES.filter((role) => splits[role]);
  const queries = roles.flatMap((role) => splits[role]!.queries);
  const length = (query: Query) =>
    Object.values(query.columns).reduce((sum, value) => sum + value.length, query.text.length);
  const longest = [...queries].sort((a, b) => length(b) - length(a)).slice(0, LONGEST);
  const longestDocuments = longestOf(documents);
  const named = new Set([
    ...longestDocuments,
    ...longest.flatMap(({ candidates = [], history = [] }) => [
      ...candidates,
      ...history.map(({ id }) => id),
    ]),
  ]);
  return {
    documents: documents.length,
    fields: [...fields],
    columns: [...new Set(queries.slice(0, PEEKED).flatMap((query) => Object.keys(query.columns)))],
    splits: roles.map((role) => {
      const { name, queries, qrels } = splits[role]!;
      const judgements = [...qrels.values()].reduce((sum, gains) => sum + gains.size, 0);
      return { role, name, queries: queries.length, judgements };
    }),
    sample: queries.slice(0, SAMPLE),
    longest,
    shared: sharedTexts(splits),
    notes,
    ...(missing && { missing }),
    task: taskFactsOf(splits),
    catalogue: new Catalogue(
      documents.filter(({ id }) => named.has(id)),
      fields,
    ),
    longestDocuments,
  };
}

function longestOf(documents: readonly Document[]): string[] {
  const lengths = documents.map(({ id, fields }) => {
    const length = Object.values(fields).reduce((sum, text) => sum + text.length, 0);
    return { id, length };
  });
  lengths.sort((a, b) => b.length - a.length);
  return lengths.slice(0, LONGEST).map(({ id }) => id);
}

/**
 * Equal texts, letter case and space aside: what is measured on them was seen in training. Over
 * other candidates the same text asks for something else.
 */
function sharedTexts(splits: Dataset["splits"]): SharedTexts[] {
  const owner = new Map<string, SplitRole>();
  const shared = new Map<string, SharedTexts>();
  for (const role of ROLES)
    for (const { id, text, candidates } of splits[role]?.queries ?? []) {
      const asked = text.toLowerCase().replace(/\s+/g, " ").trim();
      const key = candidates ? JSON.stringify([asked, ...[...candidates].sort()]) : asked;
      const earlier = owner.get(key);
      if (!earlier) owner.set(key, role);
      else if (earlier !== role) {
        const at = `${earlier} ${role}`;
        const known = shared.get(at) ?? { role, earlier, ids: [], example: text };
        known.ids.push(id);
        shared.set(at, known);
      }
    }
  return [...shared.values()];
}
