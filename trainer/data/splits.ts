import { UserError } from "../../schemas/user-error";
import { Random } from "../random";
import type { Dataset, Query, Split, SplitRole } from "./dataset";
import { queryGroups } from "./query-groups";
import type { Collection, Reading } from "./reading";

/** How a collection's queries are divided: `data.splits` of every format that has no files of its own. */
export interface DividingSpec {
  by: "given" | "query_group" | "random";
  fractions: Fractions;
  seed: number;
  /** With `given`: the names of the splits, `from_train` for a validation split that is made. */
  train?: string;
  validation?: string;
  test?: string;
}

/** Shares of the queries; the rest is for training. */
export interface Fractions {
  validation: number;
  test: number;
}

export const ROLES = ["train", "validation", "test"] as const;

/** In place of the validation split's name: it is made of training queries. */
export const FROM_TRAIN = "from_train";

/**
 * Divides a collection's queries, those without a relevant document aside, as trec_eval leaves them
 * out of its means.
 *
 * @param place what is named where a split comes out empty.
 * @throws UserError when a split would be empty.
 */
export function divide(
  collection: Collection,
  spec: DividingSpec,
  reading: Reading,
  place: string,
): Dataset["splits"] {
  const judged = judgedQueries(collection, reading);
  const roles = rolesOf(judged, collection, spec, reading);
  const splits: Dataset["splits"] = {};
  for (const role of ROLES) {
    if (spec.by !== "given" && role !== "train" && spec.fractions[role] === 0) continue;
    const queries = judged.filter((_, i) => roles[i] === role);
    const name = givenName(spec, role) ?? role;
    if (queries.length === 0) throw emptySplit(role, spec, judged, collection, place);
    splits[role] = splitOf(name, queries, collection);
  }
  return splits;
}

/** What the data call a split; undefined where it is made. */
function givenName(spec: DividingSpec, role: SplitRole): string | undefined {
  if (spec.by !== "given") return undefined;
  const name = spec[role] ?? (role === "validation" ? FROM_TRAIN : role);
  return name === FROM_TRAIN ? undefined : name;
}

function emptySplit(
  role: SplitRole,
  spec: DividingSpec,
  queries: readonly Query[],
  { given, qrels }: Collection,
  file: string,
): UserError {
  const judged = queries.length;
  if (judged === 0)
    return new UserError(
      "no query has a relevant document; expected judgements with a gain above 0. Correct the judgements, or the settings that read them.",
      { file },
    );
  const name = givenName(spec, role);
  const there = [...new Set(given.values())].join(", ") || "none";
  const largest = spec.by === "random" ? 1 : largestOf(queryGroups(queries, qrels));
  const why =
    largest > 1
      ? `: up to ${largest} hang together by shared relevant documents or words, and stay in one split`
      : "";
  return new UserError(
    name === undefined
      ? `the ${role} split would have none of the ${judged} queries with a relevant document${why}. Change data.splits.fractions or add queries.`
      : `the split '${name}' has no query with a relevant document; the data's splits are ${there}. Name one of them as data.splits.${role}.`,
    { file, key: "data.splits" },
  );
}

/** The queries that have a relevant document. */
function judgedQueries({ queries, qrels }: Collection, reading: Reading): Query[] {
  return queries.filter((query) => {
    const gains = qrels.get(query.id);
    if (gains && [...gains.values()].some((gain) => gain > 0)) return true;
    reading.count("queries left out, for no document is relevant to them", query.id);
    return false;
  });
}

function splitOf(name: string, queries: Query[], { qrels }: Pick<Collection, "qrels">): Split {
  return { name, queries, qrels: new Map(queries.map(({ id }) => [id, qrels.get(id)!])) };
}

/** A query's part in the experiment; undefined for one of a split that no role names. */
function rolesOf(
  queries: readonly Query[],
  collection: Collection,
  spec: DividingSpec,
  reading: Reading,
): (SplitRole | undefined)[] {
  const random = new Random(spec.seed);
  if (spec.by === "random")
    return draw(
      queries.map((_, i) => [i]),
      queries.length,
      spec.fractions,
      random,
    );
  if (spec.by === "query_group")
    return drawGroups(queries, collection, spec.fractions, random, reading);
  const roles = queries.map(({ id }) => {
    const name = collection.given.get(id);
    return ROLES.find((role) => name !== undefined && givenName(spec, role) === name);
  });
  if (givenName(spec, "validation") !== undefined) return roles;
  const training = queries.flatMap((_, i) => (roles[i] === "train" ? [i] : []));
  const fractions = { validation: spec.fractions.validation, test: 0 };
  const parts = training.map((i) => queries[i]!);
  const drawn = drawGroups(parts, collection, fractions, random, reading);
  training.forEach((i, at) => {
    roles[i] = drawn[at];
  });
  return roles;
}

/**
 * Takes queries for validation out of a split, whole groups at a time.
 *
 * @param share of the split's queries.
 * @throws UserError when there are too few of them.
 */
export function takeValidation(
  { name, queries, qrels }: Split,
  share: number,
  seed: number,
  reading: Reading,
  place: string,
): { train: Split; validation: Split } {
  const fractions = { validation: share, test: 0 };
  const roles = drawGroups(queries, { qrels }, fractions, new Random(seed), reading);
  const part = (role: SplitRole, called: string) => {
    const own = queries.filter((_, i) => roles[i] === role);
    if (own.length === 0)
      throw new UserError(
        `the ${role} split would have none of the ${queries.length} queries of ${name}. Change data.splits.fractions or add queries.`,
        { file: place, key: "data.splits" },
      );
    return splitOf(called, own, { qrels });
  };
  return { train: part("train", name), validation: part("validation", "validation") };
}

function drawGroups(
  queries: readonly Query[],
  { qrels }: Pick<Collection, "qrels">,
  fractions: Fractions,
  random: Random,
  reading: Reading,
): SplitRole[] {
  const groups = queryGroups(queries, qrels);
  const largest = largestOf(groups);
  if (largest > queries.length / 2 && queries.length > 10)
    reading.say(
      `${largest} of ${queries.length} queries hang together by shared relevant documents or words, so they stay in one split`,
    );
  return draw(groups, queries.length, fractions, random);
}

function largestOf(groups: readonly number[][]): number {
  return groups.reduce((most, group) => Math.max(most, group.length), 0);
}

/** Draws whole groups for testing and validation until their shares are full. */
function draw(
  groups: readonly number[][],
  count: number,
  fractions: Fractions,
  random: Random,
): SplitRole[] {
  const roles = new Array<SplitRole>(count).fill("train");
  const room = {
    test: Math.round(count * fractions.test),
    validation: Math.round(count * fractions.validation),
  };
  for (const group of random.shuffle([...groups])) {
    const role = (["test", "validation"] as const).find((one) => group.length <= room[one]);
    if (!role) continue;
    room[role] -= group.length;
    for (const i of group) roles[i] = role;
  }
  return roles;
}
