import { UserError } from "../../schemas/user-error";
import type { Dataset, Document, Missing, Qrels, Split } from "./dataset";
import { hintOf, type Reading } from "./reading";
import { ROLES } from "./splits";

/**
 * Finds the judgements whose documents are not in the corpus. They stay: trec_eval counts such a
 * document as relevant and never found, which lowers recall and raises the ideal DCG; without it the
 * figures would be too good. Training queries that nothing can be found for are taken out, for
 * nothing can be learned from them.
 *
 * @returns undefined where nothing is missing.
 * @throws UserError when nothing of a split can be found.
 */
export function lookForMissing(
  documents: readonly Document[],
  splits: Dataset["splits"],
  reading: Reading,
): Missing | undefined {
  const known = new Set(documents.map(({ id }) => id));
  const found = { relevant: 0, missing: 0, hopeless: [] as Missing["hopeless"] };
  let example: Missing["example"] | undefined;
  for (const role of ROLES) {
    const split = splits[role];
    if (!split) continue;
    needFindable(split.qrels, known, reading, `of the split ${split.name} `);
    const hopeless: string[] = [];
    for (const { id: query } of split.queries) {
      const relevant = relevantIn(split.qrels.get(query)!);
      const missing = relevant.filter((id) => !known.has(id));
      found.relevant += relevant.length;
      found.missing += missing.length;
      if (missing.length) example ??= { document: missing[0]!, query };
      if (missing.length === relevant.length) hopeless.push(query);
    }
    if (hopeless.length === 0) continue;
    const of = split.queries.length;
    found.hopeless.push({ role, queries: hopeless.length, of, example: hopeless[0]! });
    if (role === "train") splits.train = without(split, new Set(hopeless));
  }
  if (!example) return undefined;
  const all = { ...found, example };
  for (const note of notesOf(all)) reading.say(note);
  return all;
}

/**
 * Makes sure that judgements and corpus speak of the same documents.
 *
 * @param whose of which split the judgements are, with a space behind; "" where of all.
 * @throws UserError when no relevant document is in the corpus.
 */
export function needFindable(
  qrels: Qrels,
  known: ReadonlySet<string>,
  reading: Reading,
  whose = "",
): void {
  let first: { query: string; id: string } | undefined;
  for (const [query, gains] of qrels)
    for (const id of relevantIn(gains)) {
      if (known.has(id)) return;
      first ??= { query, id };
    }
  if (!first) return;
  const [there] = known;
  throw new UserError(
    `no relevant document ${whose}is in the corpus: ids here are such as ${first.id}, in the corpus such as ${there}.${hintOf(first.id, known)} If the corpus was cut, cut it by rec-r1 data sample, which keeps what is judged.`,
    reading.placeOf(first.query),
  );
}

/** What the user is to know, a sentence each. */
function notesOf({ relevant, missing, example, hopeless }: Missing): string[] {
  const n = (count: number) => count.toLocaleString("en");
  return [
    `${n(missing)} of ${n(relevant)} judgements of relevance name documents that are not in the corpus, such as ${example.document} for query ${example.query}: they count as never found, as trec_eval counts them`,
    ...hopeless.map(({ role, queries, of, example }) =>
      role === "train"
        ? `training queries left out, for none of their relevant documents is in the corpus: ${n(queries)} of ${n(of)}, such as ${example}`
        : `queries for ${role === "test" ? "testing" : role} that measure 0 whatever is written, for none of their relevant documents is in the corpus: ${n(queries)} of ${n(of)}, such as ${example}`,
    ),
  ];
}

function without({ name, queries, qrels }: Split, left: ReadonlySet<string>): Split {
  const kept = queries.filter(({ id }) => !left.has(id));
  return { name, queries: kept, qrels: new Map(kept.map(({ id }) => [id, qrels.get(id)!])) };
}

function relevantIn(gains: ReadonlyMap<string, number>): string[] {
  return [...gains].flatMap(([id, gain]) => (gain > 0 ? [id] : []));
}
