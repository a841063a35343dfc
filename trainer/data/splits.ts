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
    const name = spec.by === "given" && spec[role] !== "from_train" ? (spec[role] ?? role) : role;
    if (queries.length === 0)
      throw new UserError(
        `the ${role} split${name === role ? "" : ` '${name}'`} has no query with a relevant document; ${judged.length} queries have one. ${spec.by === "given" ? `The data's splits are ${[...new Set(collection.given.values())].join(", ") || "none"}: name one as data.splits.${role}.` : `Raise data.splits.fractions.${role} or add queries.`}`,
        { file: place, key: `data.splits.${role}` },
      );
    splits[role] = splitOf(name, queries, collection);
  }
  return splits;
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

function splitOf(name: string, queries: Query[], { qrels }: Collection): Split {
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
    return ROLES.find((role) => spec[role] === name);
  });
  if (spec.validation !== "from_train") return roles;
  const training = queries.flatMap((_, i) => (roles[i] === "train" ? [i] : []));
  const fractions = { validation: spec.fractions.validation, test: 0 };
  const parts = training.map((i) => queries[i]!);
  const drawn = drawGroups(parts, collection, fractions, random, reading);
  training.forEach((i, at) => {
    roles[i] = drawn[at];
  });
  return roles;
}

function drawGroups(
  queries: readonly Query[],
  { qrels }: Collection,
  fractions: Fractions,
  random: Random,
  reading: Reading,
): SplitRole[] {
  const groups = queryGroups(queries, qrels);
  const largest = groups.reduce((most, group) => Math.max(most, group.length), 0);
  if (largest > queries.length / 2 && queries.length > 10)
    reading.say(
      `${largest} of ${queries.length} queries hang together by shared relevant documents or words, so they stay in one split`,
    );
  return draw(groups, queries.length, fractions, random);
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
