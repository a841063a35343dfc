import { FROM_TRAIN } from "../../schemas/data-rules";

/** A format that a folder's files look like, with the settings that name them. */
export interface Sniffed {
  format: string;
  settings: Record<string, unknown>;
}

/**
 * Tells the format of a data folder by the names of the files and folders in it.
 *
 * @returns undefined where no format's files are there.
 */
export function sniffFormat(names: readonly string[]): Sniffed | undefined {
  for (const [format, recognise] of Object.entries(RECOGNISE)) {
    const settings = recognise(names);
    if (settings) return { format, settings };
  }
  return undefined;
}

/** Names that BEIR's files of judgements commonly have, the most common first. */
const SPLITS = {
  train: ["train", "training"],
  validation: ["dev", "validation", "valid", "val"],
  test: ["test"],
};

/**
 * Which of a BEIR folder's splits serves as which; validation is taken from training where there is
 * none of its own.
 *
 * @param names of the splits that there are; without any, BEIR's own names come out.
 */
export function beirSplits(names: readonly string[]): Record<keyof typeof SPLITS, string> {
  const named = (role: keyof typeof SPLITS) => SPLITS[role].find((known) => names.includes(known));
  return {
    train: named("train") ?? "train",
    validation: named("validation") ?? (names.length ? FROM_TRAIN : "dev"),
    test: named("test") ?? "test",
  };
}

type Recognise = (names: readonly string[]) => Record<string, unknown> | undefined;

const TABLE = "(csv|tsv|jsonl|ndjson|json)(\\.gz|\\.zst)?|parquet";

/** The format that is told most surely goes first. */
const RECOGNISE: Record<string, Recognise> = {
  beir: (names) => (all(names, /^corpus\.jsonl$/, /^queries\.jsonl$/) ? {} : undefined),
  backtracing: (names) =>
    all(names, /^query$/, /^sources$/) || all(names, /^sight$/, /^inquisitive$/, /^reccon$/)
      ? {}
      : undefined,
  movielens: (names) =>
    all(names, /^ratings\.csv$/, /^movies\.csv$/) || all(names, /^ratings\.dat$/, /^movies\.dat$/)
      ? {}
      : undefined,
  amazon_reviews_2023: (names) => {
    const meta = names.map((name) => /^meta_(.+?)\.(jsonl|parquet)(\.gz|\.zst)?$/.exec(name)?.[1]);
    const [category, ...others] = meta.filter((name) => name !== undefined);
    return category === undefined ? undefined : others.length ? { category } : {};
  },
  esci: (names) => (all(names, /examples.*\.parquet$/, /products.*\.parquet$/) ? {} : undefined),
  verl: (names) => {
    const corpus = one(names, `^corpus\\.(${TABLE})$`);
    const train = one(names, "^train\\.parquet$");
    return corpus && train ? { corpus } : undefined;
  },
  interactions: (names) => {
    const interactions = one(names, `^(interactions\\.(${TABLE})|.*\\.inter)$`);
    const items = one(names, `^(items\\.(${TABLE})|.*\\.item)$`);
    return interactions && items ? { interactions, items } : undefined;
  },
  table: (names) => {
    const documents = one(names, `^(documents|corpus|docs|products|items)\\.(${TABLE})$`);
    const queries = one(names, `^queries\\.(${TABLE})$`);
    return documents && queries ? { documents, queries } : undefined;
  },
  trec: (names) => {
    const qrels = one(names, "qrels?([._-].*)?(\\.txt)?$");
    const topics = one(names, "(topics?|qry|quer(y|ies))([._-][^/]*)?$");
    const others = names.filter((name) => name !== qrels && name !== topics);
    const documents =
      one(others, "^(documents|docs|corpus)(\\.(xml|sgml|trec|txt))?(\\.gz)?$") ??
      one(others, "\\.(xml|sgml|trec)(\\.gz)?$") ??
      one(others, "^(collection|documents|docs|corpus)\\.(tsv|jsonl)(\\.gz|\\.zst)?$");
    return qrels && topics && documents ? { documents, topics, qrels } : undefined;
  },
};

function all(names: readonly string[], ...patterns: RegExp[]): boolean {
  return patterns.every((pattern) => names.some((name) => pattern.test(name)));
}

function one(names: readonly string[], pattern: string): string | undefined {
  return names.find((name) => new RegExp(pattern, "i").test(name));
}
