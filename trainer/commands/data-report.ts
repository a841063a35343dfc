import { UserError } from "../../schemas/user-error";
import type { Dataset, SplitRole } from "../data/dataset";
import { ROLES } from "../data/splits";
import { SPLIT_FILES } from "../data/write-beir";

/** Options of the commands that read any data. */
export const WHAT = {
  json: { type: "boolean", default: false },
  format: { type: "string" },
  set: { type: "string", multiple: true },
} as const;

export function needTwo(positionals: readonly string[]): [string, string] {
  if (positionals.length !== 2)
    throw new UserError("name an experiment file or folder of data, and the folder to be written");
  return positionals as [string, string];
}

/** What a BEIR folder has no place for. */
export function lostIn({ documents, splits }: Dataset): string[] {
  const queries = ROLES.flatMap((role) => splits[role]?.queries ?? []);
  const lost = [
    ...(queries.some(({ history }) => history)
      ? ["histories (their text is kept, as the query of query_rewriting)"]
      : []),
    ...(queries.some(({ candidates }) => candidates) ? ["queries' candidates"] : []),
    ...(documents.some(({ scope }) => scope !== undefined)
      ? ["which source a document is of"]
      : []),
  ];
  return lost.length ? [`the form beir has no place for ${lost.join(", nor for ")}: left out`] : [];
}

/** Data that were written. */
export interface Written {
  out: string;
  dataset: Dataset;
  notes: readonly string[];
  /** What the dataset is a part of. */
  whole?: Dataset;
  /** What its splits are called; without it as BEIR's are. */
  nameOf?: (role: SplitRole) => string;
}

export function report(json: boolean, { out, dataset, notes, whole, nameOf }: Written): void {
  const called = nameOf ?? ((role: SplitRole) => SPLIT_FILES[role]);
  const splits = Object.fromEntries(
    ROLES.flatMap((role) => {
      const made = dataset.splits[role];
      return made ? [[called(role), made.queries.length]] : [];
    }),
  );
  const of = (count: number | undefined) => (count === undefined ? "" : ` of ${grouped(count)}`);
  const counts = ROLES.flatMap((role) => {
    const count = dataset.splits[role]?.queries.length;
    if (count === undefined) return [];
    return `${called(role)} ${grouped(count)}${of(whole?.splits[role]?.queries.length)}`;
  });
  print(json, { written: out, documents: dataset.documents.length, queries: splits, notes }, () => [
    `${out}: ${grouped(dataset.documents.length)} documents${of(whole?.documents.length)}; queries: ${counts.join(", ")}`,
    ...notes.map((note) => `note: ${note}`),
  ]);
}

export function print(json: boolean, value: unknown, lines: () => string[]): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${lines().join("\n")}\n`);
}

export function grouped(value: number): string {
  return value.toLocaleString("en");
}
