import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { UserError } from "../../schemas/user-error";

/** A line of a text file with its 1-based number. */
export interface Line {
  text: string;
  number: number;
}

/**
 * Streams the lines of a UTF-8 file that are not blank, without their line ends and without a byte
 * order mark.
 *
 * @param purpose what the file is for, told to the user when it cannot be read.
 * @throws UserError when the file is absent or cannot be read.
 */
export async function* readLines(file: string, purpose: string): AsyncGenerator<Line> {
  const lines = createInterface({
    input: createReadStream(file, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      const text = number === 1 ? line.replace(/^\uFEFF/, "") : line;
      if (text.trim() !== "") yield { text, number };
    }
  } catch (error) {
    throw unreadable(file, purpose, error);
  } finally {
    lines.close();
  }
}

/**
 * The JSON object on a line.
 *
 * @throws UserError with file and line when the line is not one JSON object.
 */
export function parseObject(line: Line, file: string): Record<string, unknown> {
  const place = { file, line: line.number };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    throw new UserError(
      `not valid JSON (${(error as Error).message}); expected one JSON object a line. Correct or remove this line.`,
      place,
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UserError(
      `found ${line.text.slice(0, 40)}, expected one JSON object a line. Correct or remove this line.`,
      place,
    );
  return value as Record<string, unknown>;
}

function unreadable(file: string, purpose: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  if (code === "ENOENT")
    return new UserError(`no such file; expected ${purpose}. Create it or correct data.path.`, {
      file,
    });
  return new UserError(`cannot be read (${message}); expected ${purpose}.`, { file });
}
