import { UserError } from "../../schemas/user-error";
import { fieldsOf } from "../filter/fields";
import { GroupFilter } from "../filter/group-filter";
import { FilterError, parseFilter } from "../filter/syntax";
import type { GroupSelection, RunReader } from "../reader";

/**
 * Numbers of the groups that a list shows, in its order; all of the run's without a selection.
 *
 * @param filter an expression such as `reward < 0 and step > 100`, besides the selection's own filters.
 * @throws UserError when the filter is none.
 */
export async function chosenGroups(
  reader: RunReader,
  selection: GroupSelection = {},
  filter?: string,
): Promise<number[]> {
  const passing = filter === undefined ? undefined : await passingGroups(reader, filter);
  return reader.groupNumbers({ ...selection, ...(passing && { passing }) });
}

async function passingGroups(reader: RunReader, text: string): Promise<ReadonlySet<number>> {
  try {
    const expression = parseFilter(text, fieldsOf(reader.columns.components.keys()));
    const filter = new GroupFilter(reader, expression);
    await filter.judge();
    return filter.groups;
  } catch (error) {
    if (error instanceof FilterError)
      throw new UserError(`the filter '${text}' is none: ${error.message}`);
    throw error;
  }
}

/** Some of a run's groups, and the rule by which they were chosen, in words. */
export interface GroupSample {
  groups: number[];
  rule: string;
}

/**
 * At most so many groups, in the order given: first those that findings name (half of the sample at
 * most), then every n-th of the others.
 */
export function sampleGroups(
  groups: readonly number[],
  named: readonly number[],
  most: number,
): GroupSample {
  const total = groups.length.toLocaleString("en");
  if (groups.length <= most) return { groups: [...groups], rule: `all ${total} groups` };
  const there = new Set(groups);
  const kept = new Set<number>();
  for (const group of named)
    if (kept.size < Math.floor(most / 2) && there.has(group)) kept.add(group);
  const evidence = kept.size;
  const others = groups.filter((group) => !kept.has(group));
  const stride = others.length / (most - evidence);
  for (let i = 0; i < most - evidence; i++) kept.add(others[Math.floor(i * stride)]!);
  const some = kept.size.toLocaleString("en");
  const first = evidence
    ? `the ${evidence.toLocaleString("en")} that findings name first, and `
    : "";
  return {
    groups: groups.filter((group) => kept.has(group)),
    rule: `${some} of ${total} groups: ${first}one in ${stride.toFixed(1)} of ${evidence ? "the others" : "them"}`,
  };
}
