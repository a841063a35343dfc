import type { Dataset, Query, SplitRole } from "./dataset";
import { queryGroups } from "./query-groups";
import { recordOf } from "./record";
import { ROLES } from "./splits";

/** What a dataset holds, in figures. */
export interface Inspection {
  documents: number;
  /** By field: in how many documents it has text, and how many characters on average there. */
  fields: Record<string, { filled: number; characters: number }>;
  columns: string[];
  splits: Partial<Record<SplitRole, SplitFigures>>;
  /** Queries that are related to others of an earlier split: they share an item or nearly their words. */
  leaks: { role: SplitRole; earlier: SplitRole; queries: number; example: string }[];
  notes: string[];
  files: number;
  hash: string;
}

/** A split in figures. */
export interface SplitFigures {
  name: string;
  queries: number;
  judgements: number;
  /** Relevant documents a query: mean and most. */
  relevant: { mean: number; most: number };
  /** Words a query: mean and most. */
  words: { mean: number; most: number };
  /** Items of a user's history: mean and most. */
  history?: { mean: number; most: number };
}

/**
 * Counts what a dataset holds, and finds what leaks between its splits.
 *
 * @param folder the `data.path` that it was read from.
 */
export async function inspect(dataset: Dataset, folder: string): Promise<Inspection> {
  const { documents, splits, files, notes } = dataset;
  // A field may have any name, "constructor" too.
  const fields: Inspection["fields"] = Object.create(null) as Inspection["fields"];
  for (const document of documents)
    for (const [name, text] of Object.entries(document.fields)) {
      fields[name] ??= { filled: 0, characters: 0 };
      if (text.trim() === "") continue;
      fields[name].filled++;
      fields[name].characters += text.length;
    }
  for (const field of Object.values(fields)) field.characters /= field.filled || 1;
  const queries = ROLES.flatMap((role) => splits[role]?.queries ?? []);
  return {
    documents: documents.length,
    fields,
    columns: [...new Set(queries.flatMap(({ columns }) => Object.keys(columns)))],
    splits: Object.fromEntries(
      ROLES.flatMap((role) => (splits[role] ? [[role, figuresOf(splits[role])]] : [])),
    ),
    leaks: leaksOf(dataset),
    notes,
    files: files.length,
    hash: (await recordOf(dataset, folder)).hash,
  };
}

function figuresOf({ name, queries, qrels }: NonNullable<Dataset["splits"]["train"]>) {
  const gains = [...qrels.values()];
  const histories = queries.flatMap(({ history }) => (history ? [history.length] : []));
  const figures: SplitFigures = {
    name,
    queries: queries.length,
    judgements: gains.reduce((sum, { size }) => sum + size, 0),
    relevant: spread(gains.map((one) => [...one.values()].filter((gain) => gain > 0).length)),
    words: spread(queries.map(({ text }) => text.trim().split(/\s+/).length)),
  };
  return histories.length ? { ...figures, history: spread(histories) } : figures;
}

function spread(values: readonly number[]): { mean: number; most: number } {
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    mean: sum / (values.length || 1),
    most: values.reduce((most, value) => Math.max(most, value), 0),
  };
}

/**
 * Related queries in two splits. Not looked for among users' histories, where the items of training
 * are asked for again by their nature.
 */
function leaksOf({ splits }: Dataset): Inspection["leaks"] {
  const placed = ROLES.flatMap((role) =>
    (splits[role]?.queries ?? []).map((query) => ({ role, query })),
  );
  if (placed.some(({ query }) => query.history)) return [];
  const qrels = new Map(ROLES.flatMap((role) => [...(splits[role]?.qrels ?? [])]));
  const groups = queryGroups(
    placed.map(({ query }) => query),
    qrels,
  );
  const leaks = new Map<string, { role: SplitRole; earlier: SplitRole; queries: Query[] }>();
  for (const group of groups) {
    const roles = ROLES.filter((role) => group.some((i) => placed[i]!.role === role));
    for (const role of roles.slice(1)) {
      const key = `${roles[0]} ${role}`;
      const leak = leaks.get(key) ?? { role, earlier: roles[0]!, queries: [] };
      leak.queries.push(
        ...group.filter((i) => placed[i]!.role === role).map((i) => placed[i]!.query),
      );
      leaks.set(key, leak);
    }
  }
  return [...leaks.values()].map(({ queries, ...leak }) => ({
    ...leak,
    queries: queries.length,
    example: queries[0]!.text,
  }));
}
