import { readFile } from "node:fs/promises";
import path from "node:path";
import { makeFolder } from "../support/files";

/** The compiler's messages in two languages; taken out by extract.mjs. */
const MESSAGES = path.join("examples", "message-cause", "messages.tsv");
/** A chapter is this many codes that follow one another. */
const CODES = 25;

const ABOUT = `# Which message is this?
Made from the TypeScript compiler's messages and their German translations (Apache-2.0, Microsoft, npm
package typescript 5.9.3) by examples/message-cause/data.ts. A source is a chapter of the compiler's
messages in English, in the order of their codes; a question is what a user of the German compiler
got to read; its cause is the message that it translates. Both texts were written by people.`;

/** Makes chapters of messages and questions in German, in Backtracing's form; counts of them. */
export async function buildMessageCause(
  folder: string,
): Promise<{ chapters: number; messages: number }> {
  const [, ...lines] = (await readFile(MESSAGES, "utf8")).trim().split("\n");
  const chapters = new Map<string, { english: string; german: string }[]>();
  const rows = lines.map((line) => line.split("\t") as [string, string, string]);
  for (const [code, english, german] of rows.sort((a, b) => Number(a[0]) - Number(b[0]))) {
    const from = Math.floor(Number(code) / CODES) * CODES;
    const name = `TS${from}-${from + CODES - 1}`;
    const chapter = chapters.get(name);
    if (chapter) chapter.push({ english, german });
    else chapters.set(name, [{ english, german }]);
  }
  const files: Record<string, string> = {};
  let messages = 0;
  for (const [name, chapter] of chapters) {
    // In a chapter of one message there is nothing to find.
    if (chapter.length === 1) continue;
    messages += chapter.length;
    files[`sources/${name}.json`] = json(chapter.map(({ english }) => ({ text: english })));
    files[`query/${name}.json`] = json(
      chapter.map(({ german }, number) => ({
        text: german,
        annotatedSourceSentencesIndices: [number],
        domain: "COMPILER",
      })),
    );
  }
  await makeFolder(folder, files, ABOUT);
  return { chapters: Object.keys(files).length / 2, messages };
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
