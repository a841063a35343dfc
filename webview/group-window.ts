import type { GroupQuery, GroupSummary } from "./protocol/groups";
import { PAGE, RowWindow } from "./row-window";

export type GroupFilter = Omit<GroupQuery, "offset" | "limit">;

/** The groups near what is in sight. */
export class GroupWindow extends RowWindow<GroupSummary, GroupFilter> {
  /** Where a group stands among the rows at hand. */
  indexOf(group: number): number | undefined {
    for (const [page, rows] of this.pages) {
      const at = rows.findIndex((row) => row.group === group);
      if (at >= 0) return page * PAGE + at;
    }
    return undefined;
  }
}
