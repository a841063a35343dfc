import { UserError } from "../../schemas/user-error";
import { readLines } from "./lines";

/** A line of judgements. */
export interface Judgement {
  query: string;
  document: string;
  gain: number;
  place: { file: string; line: number };
}

/** Columns of a file of judgements in BEIR's form, as its first line names them. */
export const HEADER = ["query-id", "corpus-id", "score"];

const NAMES = { 3: HEADER.join(", "), 4: "query, iteration, document, relevance" };

/** How a file's lines are cut. */
interface Form {
  cells: (text: string) => string[];
  columns: 3 | 4;
  separator: string;
  isHeader: boolean;
}

/**
 * Streams a file of judgements in BEIR's form (query, document, gain, with or without a header line)
 * or in TREC's (query, iteration, document, gain): its first line tells which. Columns stand between
 * white space; where there are three and a tab in the first line, between tabs alone.
 *
 * @param purpose what the file is for.
 * @throws UserError with file and line for a line of other columns, or a gain that is no number.
 */
export async function* readJudgements(file: string, purpose: string): AsyncGenerator<Judgement> {
  let form: Form | undefined;
  for await (const { text, number } of readLines(file, purpose)) {
    const place = { file, line: number };
    if (!form) {
      form = formOf(text, place);
      if (form.isHeader) continue;
    }
    const cells = form.cells(text);
    if (cells.length !== form.columns)
      throw new UserError(
        `found ${cells.length} ${form.separator}-separated column(s), expected ${form.columns}: ${NAMES[form.columns]}. Separate the columns by ${form.separator}s.`,
        place,
      );
    const [query, document, score] = cells.length === 3 ? cells : [cells[0], cells[2], cells[3]];
    const gain = gainOf(score!);
    if (!Number.isFinite(gain))
      throw new UserError(
        `the gain is ${JSON.stringify(score)}, expected a number. Correct the line.`,
        place,
      );
    yield { query: query!, document: document!, gain, place };
  }
}

function formOf(text: string, place: Judgement["place"]): Form {
  const bySpace: Form["cells"] = (line) => line.trim().split(/\s+/);
  const byTab: Form["cells"] = (line) => line.split("\t").map((cell) => cell.trim());
  const [spaced, tabbed] = [bySpace(text), byTab(text)];
  const tabs = tabbed.length === 3;
  const three = { cells: tabs ? byTab : bySpace, columns: 3, separator: tabs ? "tab" : "space" };
  if (spaced.join() === HEADER.join()) return { ...three, columns: 3, isHeader: true };
  if (spaced.length === 4 && !tabs)
    return { cells: bySpace, columns: 4, separator: "space", isHeader: false };
  const cells = three.cells(text);
  if (cells.length === 3 && !Number.isNaN(gainOf(cells[2]!)))
    return { ...three, columns: 3, isHeader: false };
  const run = spaced.length === 6 ? " Six columns are those of a run, which is no judgement." : "";
  throw new UserError(
    `found ${JSON.stringify(text.slice(0, 80))} as first line; expected BEIR's ${NAMES[3]}, or TREC's ${NAMES[4]}.${run} Correct the line, or put the header ${JSON.stringify(HEADER.join("\t"))} there.`,
    place,
  );
}

function gainOf(text: string): number {
  return text === "" ? Number.NaN : Number(text);
}
