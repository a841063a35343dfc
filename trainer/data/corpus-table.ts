import { UserError } from "../../schemas/user-error";
import { Corpus } from "./corpus";
import type { Document } from "./dataset";
import type { Row } from "./row";
import { needText, readRows, textOf } from "./rows";
import { fieldsOf } from "./text-fields";

/**
 * Reads documents from a table: a row each, an id, and text in the other columns.
 *
 * @param setting the setting that names the column of ids, told when there is no such column.
 * @param columns the columns that become fields; an empty list takes every one that holds text.
 * @param titleColumn the column of the field `title`, if there must be one.
 * @throws UserError with file and line for a missing or doubled id, or a missing column.
 */
export async function readCorpusTable(
  file: string,
  idColumn: string,
  setting: string,
  columns: readonly string[],
  titleColumn?: string,
): Promise<Document[]> {
  const corpus = new Corpus();
  const ids = new Map<string, number>();
  for await (const row of readRows(file, { purpose: "the items, a row each" })) {
    const id = needText(row, idColumn, setting);
    refuseDoubled(ids, id, row);
    const { [idColumn]: _, ...values } = row.values;
    // The title is a field of that name, and not once more of its column's.
    if (titleColumn && columns.length === 0) delete values[titleColumn];
    const fields = fieldsOf({ ...row, values }, columns);
    corpus.add({
      id,
      fields: titleColumn ? { ...fields, title: titleOf(row, titleColumn) } : fields,
    });
  }
  return corpus.documents;
}

/**
 * Notes an id, which names one item only.
 *
 * @param ids the ids so far, with the line or row of each.
 */
export function refuseDoubled(ids: Map<string, number>, id: string, { place }: Row): void {
  const earlier = ids.get(id);
  if (earlier !== undefined)
    throw new UserError(
      `the id ${id} stands on ${place.line === undefined ? "row" : "line"} ${earlier} too. Remove one of the two.`,
      place,
    );
  ids.set(id, place.line ?? place.row!);
}

/** A title may be blank, but its column must be there. */
function titleOf(row: Row, column: string): string {
  if (column in row.values) return textOf(row.values[column])?.trim() ?? "";
  return needText(row, column, "data.title_column");
}
