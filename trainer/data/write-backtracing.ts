import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { DOMAINS, type Domain } from "./backtracing";
import type { Dataset, Document, Query } from "./dataset";
import { ROLES } from "./splits";
import { makeEmptyFolder } from "./write-beir";

/**
 * Writes sources and the questions asked of them in Backtracing's form, a folder a split, which
 * {@link readBacktracing} reads with `splits: {by: given}`. Causes are named as their domain does.
 *
 * @throws UserError when the folder holds something already.
 */
export async function writeBacktracing(folder: string, { documents, splits }: Dataset) {
  await makeEmptyFolder(folder);
  const sources = byScope(documents);
  const positions = new Map(documents.map(({ id, position }) => [id, position]));
  for (const role of ROLES) {
    const split = splits[role];
    if (!split) continue;
    const causesOf = ({ id }: Query) =>
      [...split.qrels.get(id)!].flatMap(([cause, gain]) =>
        gain > 0 ? (positions.get(cause) ?? []) : [],
      );
    for (const [scope, queries] of byScope(split.queries)) {
      const name = `${scope.replaceAll("/", "-")}.json`;
      await writeJson(path.join(folder, "sources", role, name), sources.get(scope)!.map(sentence));
      const questions = queries.map((query) => questionOf(query, causesOf(query)));
      await writeJson(path.join(folder, "query", role, name), questions);
    }
  }
}

function byScope<T extends { scope?: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    if (item.scope === undefined) continue;
    const group = groups.get(item.scope);
    if (group) group.push(item);
    else groups.set(item.scope, [item]);
  }
  return groups;
}

function sentence({ fields }: Document) {
  return { text: fields.text };
}

function questionOf({ text, columns }: Query, causes: readonly number[]) {
  const { source: _, ...rest } = columns;
  // A domain of the data's own counts from 0, as most do.
  const named = (Object.keys(DOMAINS) as Domain[]).find((one) => DOMAINS[one].name === rest.domain);
  const { key, base } = DOMAINS[named ?? "lecture"];
  const numbers = causes.map((cause) => cause + base);
  return { text, ...rest, [key]: numbers.length === 1 && base === 1 ? numbers[0] : numbers };
}

async function writeJson(file: string, rows: readonly object[]): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(rows, undefined, 1)}\n`);
}
