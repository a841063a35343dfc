import { makeFolder, packaged } from "../support/files";

/** Texts of checks, nested by how many and which elements they speak of. */
type Texts = string | { [variant: string]: Texts };

/** As much as is needed of axe-core's locale file. */
interface Locale {
  rules: Record<string, { description: string }>;
  checks: Record<string, { fail?: Texts; incomplete?: Texts }>;
}

/** As much as is needed of axe-core's own account of its rules. */
interface Axe {
  version: string;
  _audit: {
    rules: { id: string; tags: string[]; any: Check[]; all: Check[]; none: Check[] }[];
  };
}

type Check = string | { id: string };

/** A message, with the numbers of the rules of its chapter that it can come from. */
interface Question {
  text: string;
  annotatedSourceSentencesIndices: number[];
  domain: string;
}

const ABOUT = `# Which rule caused this message?
Made from axe-core's rules and messages (MPL-2.0, Deque Systems, npm package axe-core) by
examples/message-cause/data.ts. A source is a chapter of the accessibility rules, its segments the
rules' descriptions, in the package's order. A question is a message that somebody whose page is
checked gets to see; its causes are the rules of the chapter whose checks give that message. Both
texts were written by people; nobody asked the questions aloud.`;

/** Makes chapters of rules and the messages that they cause, in Backtracing's form; counts of them. */
export async function buildMessageCause(
  folder: string,
): Promise<{ chapters: number; rules: number; messages: number }> {
  const { _audit } = packaged<Axe>("axe-core");
  const locale = packaged<Locale>("axe-core/locales/_template.json");
  const chapters = new Map<string, { rules: string[]; questions: Map<string, Question> }>();
  for (const rule of _audit.rules) {
    const name = rule.tags.find((tag) => tag.startsWith("cat."))!.slice("cat.".length);
    if (!chapters.has(name)) chapters.set(name, { rules: [], questions: new Map() });
    const { rules, questions } = chapters.get(name)!;
    const number = rules.push(locale.rules[rule.id]!.description) - 1;
    for (const check of [...rule.any, ...rule.all, ...rule.none])
      for (const text of messagesOf(locale.checks[typeof check === "string" ? check : check.id])) {
        const question = questions.get(text);
        const causes = question?.annotatedSourceSentencesIndices ?? [];
        if (!causes.includes(number)) causes.push(number);
        questions.set(text, {
          text,
          annotatedSourceSentencesIndices: causes,
          domain: "RULE BOOK",
        });
      }
  }
  const files: Record<string, string> = {};
  let messages = 0;
  for (const [name, { rules, questions }] of chapters) {
    files[`sources/${name}.json`] = JSON.stringify(
      rules.map((text) => ({ text })),
      null,
      1,
    );
    files[`query/${name}.json`] = JSON.stringify([...questions.values()], null, 1);
    messages += questions.size;
  }
  await makeFolder(folder, files, ABOUT);
  return { chapters: chapters.size, rules: _audit.rules.length, messages };
}

/** What a check can say, without the places where it would name elements and values. */
function messagesOf(check: Locale["checks"][string] | undefined): string[] {
  const texts = [check?.fail, check?.incomplete].flatMap(textsIn);
  const cleaned = texts.map((text) =>
    text
      .replace(/\$\{[^}]*\}/g, "")
      .replace(/\s+/g, " ")
      .replace(/[\s:]+$/, "")
      .trim(),
  );
  return [...new Set(cleaned.filter((text) => text !== ""))];
}

function textsIn(texts: Texts | undefined): string[] {
  if (texts === undefined) return [];
  return typeof texts === "string" ? [texts] : Object.values(texts).flatMap(textsIn);
}
