import path from "node:path";
import { UserError } from "../../schemas/user-error";
import { foldersOf, jsonFilesIn } from "./backtracing-folders";
import { Corpus } from "./corpus";
import type { Query } from "./dataset";
import { type Collection, judge, type Reading } from "./reading";
import type { Row } from "./row";
import { readJsonList, textOf } from "./rows";
import type { DividingSpec } from "./splits";

/** An experiment's `data` as Backtracing's questions and sources. */
export interface BacktracingSpec {
  format: "backtracing";
  path: string;
  domain: "auto" | Domain;
  splits: DividingSpec;
}

export type Domain = "lecture" | "news_article" | "conversation";

/** How a domain's questions name the sentences that caused them, and its name in the paper. */
export const DOMAINS: Record<Domain, { key: string; base: 0 | 1; name: string }> = {
  lecture: { key: "annotatedSourceSentencesIndices", base: 0, name: "LECTURE" },
  news_article: { key: "sentence_id", base: 1, name: "NEWS ARTICLE" },
  conversation: { key: "source_sentences", base: 0, name: "CONVERSATION" },
};

/** What a conversation says of a question, which prompts may name as the paper's own do. */
const ABOUT = ["speaker", "emotion"];

/**
 * Reads Backtracing (Wang et al. 2024, github.com/rosewang2008/backtracing): below `query` and
 * `sources` a file a source each, of the same name, at most one folder deep; or folders of domains
 * with these two in them. SIGHT's questions (lectures) and RECCON's (conversations) count sentences
 * from 0, INQUISITIVE's (news) from 1. A document is a sentence, `<source>#<number>` from 0, whose
 * scope is its source; a question has the columns `domain`, by its own key of that name or else the
 * paper's, and `source`, those of conversations also `speaker` and `emotion`.
 *
 * @throws UserError with file and row for a sentence that is not there.
 */
export async function readBacktracing(
  spec: BacktracingSpec,
  reading: Reading,
): Promise<Collection> {
  const corpus = new Corpus();
  const collection: Collection = {
    documents: corpus.documents,
    queries: [],
    qrels: new Map(),
    given: new Map(),
  };
  for (const folder of await foldersOf(spec, reading))
    for (const name of await jsonFilesIn(folder.query)) {
      const scope = path.posix.join(folder.name, name.slice(0, -".json".length));
      const sources = reading.file(path.join(folder.sources, name));
      const sentences = await readJsonList(sources, "the sentences of a source, objects with text");
      sentences.forEach((sentence, position) => {
        const text = textOf(sentence.text) ?? textOf(sentence.utterance);
        if (text === undefined)
          throw new UserError(
            `found ${JSON.stringify(sentence.text) ?? "no text"}; expected the sentence's text. Correct it: positions are counted by it.`,
            { file: sources, row: position + 1, key: "text" },
          );
        corpus.add({ id: `${scope}#${position}`, fields: { text }, scope, position });
      });
      const file = reading.file(path.join(folder.query, name));
      const questions = await readJsonList(file, "questions, objects with text");
      questions.forEach((question, i) => {
        const row = { values: question, place: { file, row: i + 1 } };
        addQuestion(row, scope, sentences.length, spec, collection, reading);
        if (folder.split) collection.given.set(`${scope}?${i}`, folder.split);
      });
    }
  return collection;
}

function addQuestion(
  { values, place }: Row,
  scope: string,
  sentences: number,
  spec: BacktracingSpec,
  { queries, qrels }: Collection,
  reading: Reading,
): void {
  const id = `${scope}?${place.row! - 1}`;
  const text = textOf(values.text)?.trim() ?? "";
  if (text === "") {
    reading.count("questions left out, for they have no text", id);
    return;
  }
  const domain = spec.domain === "auto" ? domainOf({ values, place }) : spec.domain;
  const { key, base, name } = DOMAINS[domain];
  if (!(key in values))
    throw new UserError(
      `there is no ${key}, by which questions of the domain ${domain} name their sentences; the keys are ${Object.keys(values).join(", ")}. Correct data.domain.`,
      { ...place, key },
    );
  const named = ([] as unknown[]).concat(values[key] ?? []);
  for (const value of named) {
    const position = numberOf(value) - base;
    if (!Number.isInteger(position) || position < 0 || position >= sentences)
      throw new UserError(
        `names the sentence ${JSON.stringify(value)}; the source has ${sentences}, counted from ${base} in the domain ${domain}. Correct it, or data.domain.`,
        { ...place, key },
      );
    judge(qrels, reading, id, `${scope}#${position}`, 1, place);
  }
  const about = domain === "conversation" ? ABOUT : [];
  const columns = {
    domain: textOf(values.domain) ?? name,
    source: scope,
    ...Object.fromEntries(about.map((key) => [key, textOf(values[key]) ?? ""])),
  };
  const query: Query = { id, text, columns, scope };
  queries.push(query);
}

/** A sentence's number; what only counts as one in JavaScript (null, true, "") is none. */
function numberOf(value: unknown): number {
  return typeof value === "number" || /^\d+$/.test(textOf(value) ?? "")
    ? Number(value)
    : Number.NaN;
}

function domainOf({ values, place }: Row): Domain {
  const found = (Object.keys(DOMAINS) as Domain[]).find((domain) => DOMAINS[domain].key in values);
  if (found) return found;
  const keys = Object.values(DOMAINS).map(({ key }) => key);
  throw new UserError(
    `none of the keys ${keys.join(", ")} names the sentences that caused the question; the keys are ${Object.keys(values).join(", ")}. Add one.`,
    place,
  );
}
