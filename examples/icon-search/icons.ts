import { createHash } from "node:crypto";
import { Random } from "../../trainer/random";
import { stem } from "../../trainer/recommender/bm25/english";

/** What the recipe reads of an entry in Material Design Icons' meta.json. */
export interface Icon {
  name: string;
  aliases: string[];
  deprecated: boolean;
}

/** A query that people would type, and the icons that it names. */
export interface IconQuery {
  id: string;
  text: string;
  icons: string[];
}

/** Shares of the queries; what is left is tested on. */
const TRAIN_SHARE = 0.7;
const VALIDATION_SHARE = 0.12;

/** Queries by the split's file name. */
export type IconSplits = Record<"train" | "dev" | "test" | "unseen", IconQuery[]>;

/** The words of an icon's name or alias. */
export function wordsOf(name: string): string {
  return name.split("-").join(" ");
}

/** The set of a text's stems as one string: `arrows left` and `left arrow` are the same query. */
function stemBag(text: string): string {
  return [...new Set(text.split(" ").map(stem))].sort().join(" ");
}

/**
 * The aliases as queries: those with one stem bag are one query, and those with the stem bag of an
 * icon's name are left out, since any search finds them.
 */
export function queriesOf(icons: readonly Icon[]): { queries: IconQuery[]; trivial: number } {
  const names = new Set(icons.map((icon) => stemBag(wordsOf(icon.name))));
  const byBag = new Map<string, IconQuery>();
  const trivial = new Set<string>();
  for (const { name, aliases } of icons)
    for (const alias of aliases) {
      const text = wordsOf(alias);
      const bag = stemBag(text);
      const query = byBag.get(bag);
      if (names.has(bag)) trivial.add(bag);
      else if (!query) byBag.set(bag, { id: idOf(bag), text, icons: [name] });
      else if (!query.icons.includes(name)) query.icons.push(name);
    }
  return { queries: [...byBag.values()], trivial: trivial.size };
}

function idOf(bag: string): string {
  return `q${createHash("sha256").update(bag).digest("hex").slice(0, 10)}`;
}

/**
 * Divides queries so that splits share neither queries nor icons, nor an icon and its outline:
 * whole groups of queries that are tied by a shared icon go into a split. Held-out queries with a
 * word that no training query has go into `unseen`, where no rewriter can have learnt the word.
 */
export function splitQueries(queries: readonly IconQuery[], seed: number): IconSplits {
  const groups = new Random(seed).shuffle(groupsOf(queries));
  const splits: IconSplits = { train: [], dev: [], test: [], unseen: [] };
  let placed = 0;
  for (const group of groups) {
    const share = placed / queries.length;
    const split =
      share < TRAIN_SHARE ? "train" : share < TRAIN_SHARE + VALIDATION_SHARE ? "dev" : "test";
    splits[split].push(...group);
    placed += group.length;
  }
  const known = new Set(splits.train.flatMap((query) => query.text.split(" ")));
  const isKnown = (query: IconQuery) => query.text.split(" ").every((word) => known.has(word));
  splits.unseen = [...splits.dev, ...splits.test].filter((query) => !isKnown(query));
  splits.dev = splits.dev.filter(isKnown);
  splits.test = splits.test.filter(isKnown);
  return splits;
}

/** Queries by what ties them: union-find over the icons' names without `outline`. */
function groupsOf(queries: readonly IconQuery[]): IconQuery[][] {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    const above = parent.get(name) ?? name;
    if (above === name) return name;
    const root = find(above);
    parent.set(name, root);
    return root;
  };
  const rootOf = (icon: string) => find(icon.replace(/-outline\b/g, ""));
  for (const { icons } of queries)
    for (const icon of icons.slice(1)) parent.set(rootOf(icon), rootOf(icons[0]!));
  const groups = new Map<string, IconQuery[]>();
  for (const query of queries) {
    const root = rootOf(query.icons[0]!);
    const group = groups.get(root);
    if (group) group.push(query);
    else groups.set(root, [query]);
  }
  return [...groups.values()];
}
