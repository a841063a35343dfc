import { UserError } from "../../schemas/user-error";
import { Random } from "../random";
import type { Dataset, Document, Query, SplitRole } from "./dataset";
import type { Reading } from "./reading";
import { type Fractions, ROLES } from "./splits";
import type { Steps, UserHistories } from "./user-histories";

/** How interactions become queries: what the formats of interactions have in common. */
export interface SequenceSpec {
  min_rating: number;
  min_interactions: number;
  train_targets: "last" | "all";
  splits: {
    by: "leave_one_out" | "time" | "random" | "given";
    items: "any" | "transductive" | "inductive";
    fractions: Fractions;
    seed: number;
  };
}

/** Titles that the text of a query names, as in Rec-R1. */
const TITLES = 10;

/** A user's items up to a moment, and what came then. */
interface Cut {
  user: string;
  steps: Steps;
  /** Place of the relevant item in the steps; those before it are the history. */
  at: number;
  /** Place of the relevant item in all that the user did. */
  number: number;
}

/**
 * Makes queries of users' histories and divides them: at a moment of a user's history, the item that
 * came next is the relevant one.
 *
 * @param place what is named where a split comes out empty.
 * @throws UserError when a split would be empty.
 */
export function sequenceSplits(
  histories: UserHistories,
  documents: readonly Document[],
  spec: SequenceSpec,
  reading: Reading,
  place: string,
): Dataset["splits"] {
  const cuts = cutsOf(histories, spec, reading);
  if (spec.splits.items !== "any") keepItems(cuts, spec.splits.items, reading);
  const titles = documents.map(({ id, fields }) => fields.title?.trim() || id);
  const splits: Dataset["splits"] = {};
  for (const role of ROLES) {
    if (isUnwanted(role, spec)) continue;
    const queries = cuts[role].map((cut) => queryOf(cut, documents, titles));
    if (queries.length === 0)
      throw new UserError(
        `the ${role} split has no query: of ${histories.count} users none has an item for it and one before. ${remedy(role, spec)}`,
        { file: place, key: "data.splits" },
      );
    const qrels = cuts[role].map(
      ({ steps, at }, i) =>
        [queries[i]!.id, new Map([[documents[steps.items[at]!]!.id, 1]])] as const,
    );
    splits[role] = { name: role, queries, qrels: new Map(qrels) };
  }
  return splits;
}

function isUnwanted(role: SplitRole, { splits }: SequenceSpec): boolean {
  return role !== "train" && splits.by !== "given" && splits.by !== "leave_one_out"
    ? splits.fractions[role] === 0
    : false;
}

function remedy(role: SplitRole, { splits, min_interactions }: SequenceSpec): string {
  if (role === "train" && splits.by === "leave_one_out")
    return `Users of ${min_interactions} interactions have none left for training: more of them are needed.`;
  if (role !== "train" && splits.items !== "any")
    return `Set data.splits.items to any, or raise data.splits.fractions.${role}.`;
  return `Lower data.min_rating or data.min_interactions, or change data.splits.`;
}

function cutsOf(
  histories: UserHistories,
  spec: SequenceSpec,
  reading: Reading,
): Record<SplitRole, Cut[]> {
  const cuts: Record<SplitRole, Cut[]> = { train: [], validation: [], test: [] };
  const divided = spec.splits.items === "inductive" ? itemRoles(histories, spec.splits) : undefined;
  const partOf = divided ? byItem(divided) : byUser(histories, spec.splits);
  let short = 0;
  for (const [user, steps] of histories.users()) {
    if (steps.items.length < spec.min_interactions) {
      short++;
      continue;
    }
    for (const role of ROLES) {
      const part = partOf(steps, role);
      const { train_targets } = spec;
      const first = role === "train" && train_targets === "all" ? part.from : part.to - 1;
      for (let at = Math.max(first, 1); at >= part.from && at < part.to; at++)
        cuts[role].push({ user, steps: part.steps, at, number: part.numbers?.[at] ?? at });
    }
  }
  if (short > 0)
    reading.say(
      `users left out, for they have fewer than ${spec.min_interactions} interactions: ${short.toLocaleString("en")} of ${histories.count.toLocaleString("en")}`,
    );
  return cuts;
}

/** The steps of a user that may be asked for in a role. */
interface Part {
  steps: Steps;
  from: number;
  to: number;
  /** Of each step its place in all that the user did, where these are not all. */
  numbers?: number[];
}
type PartOf = (steps: Steps, role: SplitRole) => Part;

/** The parts that come of dividing users, or the time of each user. */
function byUser(histories: UserHistories, splits: SequenceSpec["splits"]): PartOf {
  const none = (steps: Steps) => ({ steps, from: 0, to: 0 });
  switch (splits.by) {
    case "leave_one_out":
      return (steps, role) => {
        const to = steps.items.length - { test: 0, validation: 1, train: 2 }[role];
        return { steps, from: role === "train" ? 0 : to - 1, to };
      };
    case "time": {
      const ends = quantiles(histories.times(), splits.fractions);
      return (steps, role) => {
        const before = (time: number) => firstAtOrAfter(steps.times, time);
        const [validation, test] = [before(ends.validation), before(ends.test)];
        const [from, to] = {
          train: [0, validation],
          validation: [validation, test],
          test: [test, steps.items.length],
        }[role] as [number, number];
        return { steps, from, to };
      };
    }
    case "random": {
      const roles = drawRoles(histories.count, splits.fractions, splits.seed);
      return (steps, role) =>
        roles[steps.user] === role ? { steps, from: 0, to: steps.items.length } : none(steps);
    }
    case "given":
      return (steps, role) => {
        const number = ROLES.indexOf(role);
        const from = steps.roles.indexOf(number);
        return from < 0 ? none(steps) : { steps, from, to: steps.roles.lastIndexOf(number) + 1 };
      };
  }
}

/** The parts that come of dividing items: of each user, the steps with items of one role. */
function byItem(roles: readonly SplitRole[]): PartOf {
  return (steps, role) => {
    const own = steps.items.flatMap((item, i) => (roles[item] === role ? [i] : []));
    const pick = (values: readonly number[]) => own.map((i) => values[i]!);
    const part = {
      user: steps.user,
      items: pick(steps.items),
      times: pick(steps.times),
      roles: pick(steps.roles),
    };
    return { steps: part, from: 0, to: own.length, numbers: own };
  };
}

/** Items by chance, or by when they first appear; with `given` they are what they are. */
function itemRoles(
  histories: UserHistories,
  { by, fractions, seed }: SequenceSpec["splits"],
): SplitRole[] | undefined {
  if (by === "random") return drawRoles(histories.items, fractions, seed);
  if (by !== "time") return undefined;
  const first = histories.firstTimes();
  const ends = quantiles([...first].filter(Number.isFinite), fractions);
  return Array.from(first, (time) =>
    time < ends.validation ? "train" : time < ends.test ? "validation" : "test",
  );
}

function drawRoles(count: number, fractions: Fractions, seed: number): SplitRole[] {
  const order = new Random(seed).shuffle(Array.from({ length: count }, (_, i) => i));
  const test = Math.round(count * fractions.test);
  const validation = test + Math.round(count * fractions.validation);
  const roles = new Array<SplitRole>(count).fill("train");
  order.forEach((i, at) => {
    if (at < test) roles[i] = "test";
    else if (at < validation) roles[i] = "validation";
  });
  return roles;
}

/** The moments at which validation and testing begin. */
function quantiles(times: readonly number[], { validation, test }: Fractions) {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { validation: at(1 - validation - test), test: test === 0 ? Infinity : at(1 - test) };
}

function firstAtOrAfter(times: readonly number[], moment: number): number {
  const found = times.findIndex((time) => time >= moment);
  return found < 0 ? times.length : found;
}

/** Leaves out queries for validation and testing whose items do not stand to training as wanted. */
function keepItems(
  cuts: Record<SplitRole, Cut[]>,
  items: "transductive" | "inductive",
  reading: Reading,
): void {
  const trained = new Set(cuts.train.flatMap(({ steps, at }) => steps.items.slice(0, at + 1)));
  const wanted = items === "transductive";
  for (const role of ["validation", "test"] as const) {
    const kept = cuts[role].filter(({ steps, at }) =>
      steps.items.slice(0, at + 1).every((item) => trained.has(item) === wanted),
    );
    if (kept.length < cuts[role].length)
      reading.say(
        `${role} queries left out, for they are not ${items}: ${(cuts[role].length - kept.length).toLocaleString("en")} of ${cuts[role].length.toLocaleString("en")}`,
      );
    cuts[role] = kept;
  }
}

/** A query of a user at a moment; its lists are made when they are asked for, for they overlap. */
function queryOf(
  { user, steps, at, number }: Cut,
  documents: readonly Document[],
  titles: readonly string[],
): Query {
  const before = () => steps.items.slice(0, at);
  const text = () =>
    before()
      .slice(-TITLES)
      .map((item, i) => `Item ${i + 1}: ${titles[item]}`)
      .join("\n");
  return {
    id: `${user}:${number}`,
    get text() {
      return text();
    },
    get columns() {
      return { user, history: text() };
    },
    get history() {
      return before().map((item) => ({ id: documents[item]!.id, title: titles[item]! }));
    },
    get seen() {
      return [...new Set(before())].map((item) => documents[item]!.id);
    },
  };
}
