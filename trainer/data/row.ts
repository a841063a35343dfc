/** A row of a table, whatever its file: values by column, and where it stands. */
export interface Row {
  values: Record<string, unknown>;
  place: { file: string; line?: number; row?: number };
}
