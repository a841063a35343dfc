import { UserError } from "../../schemas/user-error";
import { readLines } from "./lines";
import type { Row } from "./row";
import { readRows, textOf } from "./rows";
import { bareName } from "./text-file";
import type { Element } from "./trec-elements";

/** Keys by which collections in JSON lines name a document. */
const ID_KEYS = ["docno", "id", "_id", "docid", "doc_id", "pid"];

/** Whether a file's name says that it holds lines, and not elements. */
export function holdsLines(file: string): boolean {
  return /\.(tsv|jsonl|ndjson)$/i.test(bareName(file));
}

/**
 * Streams documents as MS MARCO has them, `id ⇥ text` a line, or as Pyserini's JSON lines: an id, and
 * texts by their keys.
 *
 * @throws UserError with file and line for a line that is neither.
 */
export async function* readDocumentLines(file: string): AsyncGenerator<Element> {
  if (/\.tsv$/i.test(bareName(file))) {
    for await (const { id, text, line } of readPairs(file, "documents, id and text a line"))
      yield { parts: { docno: id, text }, line };
    return;
  }
  for await (const row of readRows(file, { purpose: "documents, an object a line" }))
    yield { parts: partsOf(row), line: row.place.line! };
}

/** Streams topics as TREC's deep learning tracks have them: `id ⇥ text` a line. */
export async function* readTopicLines(file: string): AsyncGenerator<Element> {
  for await (const { id, text, line } of readPairs(file, "topics, id and text a line"))
    yield { parts: { num: id, title: text }, line };
}

async function* readPairs(file: string, purpose: string) {
  for await (const { text: whole, number: line } of readLines(file, purpose)) {
    const tab = whole.indexOf("\t");
    if (tab < 1)
      throw new UserError(
        `found ${JSON.stringify(whole.slice(0, 40))}; expected an id, a tab and a text. Separate them by a tab.`,
        { file, line },
      );
    yield { id: whole.slice(0, tab).trim(), text: whole.slice(tab + 1).trim(), line };
  }
}

function partsOf({ values, place }: Row): Record<string, string> {
  const key = ID_KEYS.find((name) => textOf(values[name]) !== undefined);
  if (key === undefined)
    throw new UserError(
      `none of the keys ${ID_KEYS.join(", ")} names the document; the keys are ${Object.keys(values).join(", ")}. Add one.`,
      place,
    );
  const parts: Record<string, string> = {};
  for (const [name, value] of Object.entries(values))
    if (typeof value === "string" && name !== key) parts[name] = value;
  return { ...parts, docno: textOf(values[key])! };
}
