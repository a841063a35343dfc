import { Random } from "../random";
import type { Dataset, Document } from "./dataset";
import { ROLES } from "./splits";

/**
 * A small dataset of a large one, for trials: some queries of each split, all documents that are
 * judged for them, and others drawn until there are enough. Judgements and splits stay what they are.
 * Where queries are asked of sources, theirs alone are taken, and whole: others would never be ranked.
 *
 * @param size.queries queries a split at most.
 * @param size.documents documents; more where the judged ones are more.
 */
export function sampleOf(
  dataset: Dataset,
  size: { queries: number; documents: number },
  seed: number,
): Dataset {
  const random = new Random(seed);
  const splits: Dataset["splits"] = {};
  const named = new Set<string>();
  for (const role of ROLES) {
    const split = dataset.splits[role];
    if (!split) continue;
    const drawn = new Set(random.shuffle([...split.queries]).slice(0, size.queries));
    const queries = split.queries.filter((query) => drawn.has(query));
    const qrels = new Map(queries.map(({ id }) => [id, split.qrels.get(id)!]));
    for (const gains of qrels.values()) for (const id of gains.keys()) named.add(id);
    for (const { history, candidates } of queries) {
      for (const { id } of history ?? []) named.add(id);
      for (const id of candidates ?? []) named.add(id);
    }
    splits[role] = { name: split.name, queries, qrels };
  }
  const needed = new Set(dataset.documents.flatMap(({ id }) => (named.has(id) ? [id] : [])));
  const documents = withOthers(dataset.documents, scopesWhole(dataset, needed), size, random);
  const { files, notes } = dataset;
  return { documents, splits, files, notes };
}

/** Of a source document of which one part is needed, every part is. */
function scopesWhole({ documents }: Dataset, needed: ReadonlySet<string>): Set<string> {
  const scopes = new Set(
    documents.flatMap(({ id, scope }) => (scope !== undefined && needed.has(id) ? [scope] : [])),
  );
  const whole = new Set(needed);
  for (const { id, scope } of documents)
    if (scope !== undefined && scopes.has(scope)) whole.add(id);
  return whole;
}

function withOthers(
  documents: readonly Document[],
  needed: ReadonlySet<string>,
  size: { documents: number },
  random: Random,
): Document[] {
  const others = documents.flatMap(({ id, scope }, i) =>
    needed.has(id) || scope !== undefined ? [] : [i],
  );
  const drawn = new Set(random.shuffle(others).slice(0, Math.max(0, size.documents - needed.size)));
  return documents.filter(({ id }, i) => needed.has(id) || drawn.has(i));
}
