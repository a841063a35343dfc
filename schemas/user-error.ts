/** Where in the user's own files a fault lies; line, column and row are 1-based. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  /** Of a table whose file has no lines, or whose rows are not lines. */
  row?: number;
  key?: string;
}

/**
 * A fault in something the user gave us, worded for the user: what was found, what is
 * expected, and the remedy. Programs print its message alone, without a stack trace.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly place: Place | undefined;

  constructor(message: string, place?: Place) {
    super(message);
    this.place = place;
  }

  /** `file:line:column: row 1: key: message`, as far as each part is known. */
  override toString(): string {
    if (!this.place) return this.message;
    const { file, line, column, row, key } = this.place;
    const at = [file, line, line === undefined ? undefined : column].filter((p) => p !== undefined);
    const inside = [...(row === undefined ? [] : [`row ${row}`]), ...(key ? [key] : []), ""];
    return `${at.join(":")}: ${inside.join(": ")}${this.message}`;
  }
}

/** The message of anything thrown, without a stack trace. */
export function messageOf(error: unknown): string {
  if (error instanceof UserError) return error.toString();
  return error instanceof Error ? error.message : String(error);
}
