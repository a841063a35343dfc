import { UserError } from "../../schemas/user-error";
import { type Encoding, readText } from "./text-file";

/** A line of a text file with its 1-based number. */
export interface Line {
  text: string;
  number: number;
}

/**
 * Streams the lines of a file that are not blank, without their line ends and without a byte order
 * mark. Only LF and CRLF end a line: JSON may hold U+2028 as it is.
 *
 * @param purpose what the file is for, told to the user when it cannot be read.
 * @throws UserError when the file is absent or cannot be read.
 */
export async function* readLines(
  file: string,
  purpose: string,
  encoding?: Encoding,
): AsyncGenerator<Line> {
  for await (const lines of readLineBatches(file, purpose, encoding)) yield* lines;
}

/** As {@link readLines}, many lines at a time: a corpus has too many to wait for each. */
export async function* readLineBatches(
  file: string,
  purpose: string,
  encoding?: Encoding,
): AsyncGenerator<Line[]> {
  let number = 0;
  let rest = "";
  const lineOf = (text: string): Line | undefined => {
    number++;
    const line = text.endsWith("\r") ? text.slice(0, -1) : text;
    return line.trim() === "" ? undefined : { text: line, number };
  };
  for await (const chunk of readText(file, purpose, encoding)) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", start)) {
      const line = lineOf(rest + chunk.slice(start, end));
      rest = "";
      start = end + 1;
      if (line) lines.push(line);
    }
    rest += chunk.slice(start);
    yield lines;
  }
  const last = lineOf(rest);
  if (last) yield [last];
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
      `not valid JSON (${(error as Error).message}); expected one JSON object a line. ${remedyFor(line.text)}`,
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

/** What is commonly taken for JSON lines, and what is to be done with it. */
function remedyFor(text: string): string {
  const line = text.trim();
  if (/^\{.*\},$/.test(line)) return "Remove the comma at the end of this line, and of the others.";
  if (/^[[{]$/.test(line)) return "Write each object on one line: this is JSON over many lines.";
  if (/^<(!doctype|html)/i.test(line)) return "Put the data themselves there: this is a web page.";
  if (line.includes("\r")) return "Write LF or CRLF at the end of lines: these have CR alone.";
  if (/[:[,]\s*(NaN|-?Infinity)\b/.test(line))
    return "Write null: JSON has no NaN and no Infinity.";
  return "Correct or remove this line.";
}
