import { stat } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../schemas/user-error";
import { Corpus } from "./corpus";
import type { Query } from "./dataset";
import { filesBelow } from "./folders";
import { type Judgement, readJudgements } from "./judgement-lines";
import { type Collection, judge, type Reading } from "./reading";
import { type DividingSpec, FROM_TRAIN, ROLES } from "./splits";
import { type Element, readElements } from "./trec-elements";
import { holdsLines, readDocumentLines, readTopicLines } from "./trec-lines";

/** An experiment's `data` as a TREC test collection. */
export interface TrecSpec {
  format: "trec";
  path: string;
  documents: string;
  topics: string;
  qrels: string;
  topic_text: "title" | "description" | "title_description";
  query_ids: "auto" | "number" | "position";
  splits: DividingSpec;
}

interface Topic {
  number: string;
  texts: Record<"title" | "description" | "narrative", string>;
  place: { file: string; line: number };
}

/**
 * Reads a TREC collection: documents as `<DOC>` elements whose other elements are their fields,
 * topics as `<top>` elements in TREC's SGML (end tags may be missing) or in XML, and judgements as
 * lines of `topic iteration document relevance`, or in BEIR's form. Documents and topics may also be lines, as MS
 * MARCO's are. Judgements of topics that are not there are left out.
 *
 * @throws UserError with file and line for anything malformed.
 */
export async function readTrec(spec: TrecSpec, reading: Reading): Promise<Collection> {
  const at = (name: string) => path.join(spec.path, name);
  const corpus = await readDocuments(at(spec.documents), reading);
  const topics = await readTopics(reading.file(at(spec.topics)));
  const judgements: Judgement[] = [];
  const roleOf = new Map<string, string>();
  for (const name of qrelsFiles(spec))
    for await (const judgement of readJudgements(
      reading.file(at(name)),
      "judgements, a line each",
    )) {
      const other = roleOf.get(judgement.query) ?? name;
      if (other !== name)
        throw new UserError(
          `topic ${judgement.query} is judged in ${other} too. Give the splits topics of their own.`,
          judgement.place,
        );
      roleOf.set(judgement.query, name);
      judgements.push(judgement);
    }
  const byId = topicsById(topics, judgements, spec, reading);
  const collection: Collection = {
    documents: corpus.documents,
    queries: [...byId].flatMap(([id, topic]) => queryOf(id, topic, spec, reading)),
    qrels: new Map(),
    given: roleOf,
  };
  for (const { query: topic, document, gain, place } of judgements)
    if (byId.has(topic)) judge(collection.qrels, reading, topic, document, gain, place);
  return collection;
}

async function readDocuments(place: string, reading: Reading): Promise<Corpus> {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const corpus = new Corpus();
  const lines = new Map<string, string>();
  for (const file of isFolder ? await filesBelow(place) : [place])
    for await (const { parts, line } of documentsIn(reading.file(file))) {
      const id = parts.docno?.trim() ?? "";
      const at = { file, line };
      if (id === "") throw new UserError("the document has no <DOCNO>. Give it one.", at);
      const earlier = lines.get(id);
      if (earlier !== undefined)
        throw new UserError(
          `the document ${id} stands at ${earlier} too. Remove one of the two.`,
          at,
        );
      lines.set(id, `${path.basename(file)}:${line}`);
      const { docno: _, ...fields } = parts;
      if (Object.values(fields).every((text) => text.trim() === ""))
        reading.count("documents without text, which nothing can find", id);
      corpus.add({ id, fields });
    }
  if (corpus.documents.length === 0)
    throw new UserError(
      "no documents; expected <DOC> elements, or lines in a .tsv or .jsonl. Correct data.documents.",
      {
        file: place,
        key: "data.documents",
      },
    );
  return corpus;
}

function documentsIn(file: string): AsyncGenerator<Element> {
  return holdsLines(file) ? readDocumentLines(file) : readElements(file, "doc", "<DOC> elements");
}

async function readTopics(file: string): Promise<Topic[]> {
  const topics: Topic[] = [];
  const elements = holdsLines(file)
    ? readTopicLines(file)
    : readElements(file, "top", "<top> elements");
  for await (const element of elements) topics.push(topicOf(element, file));
  if (topics.length === 0)
    throw new UserError(
      "no topics; expected <top> elements, or lines of id and text in a .tsv. Correct data.topics.",
      {
        file,
        key: "data.topics",
      },
    );
  return topics;
}

function topicOf({ parts, line }: Element, file: string): Topic {
  const place = { file, line };
  const part = (...names: string[]) => {
    const text = names.map((name) => parts[name]).find((found) => found !== undefined) ?? "";
    return text
      .replace(/^\s*(Number|Topic|Description|Narrative)\s*:/i, "")
      .replace(/\s+/g, " ")
      .trim();
  };
  const number = part("num", "number");
  if (number === "")
    throw new UserError("the topic has no <num>. Give it the number of the judgements.", place);
  const texts = {
    title: part("title", "query"),
    description: part("desc", "description"),
    narrative: part("narr", "narrative"),
  };
  return { number, texts, place };
}

function qrelsFiles({ splits, qrels }: TrecSpec): string[] {
  if (splits.by !== "given") return [qrels];
  return ROLES.flatMap((role) => {
    const name = splits[role];
    return name === undefined || name === FROM_TRAIN ? [] : [name];
  });
}

/** The judged topics by what the judgements call them: their numbers, or their positions. */
function topicsById(
  topics: readonly Topic[],
  judgements: readonly Judgement[],
  { query_ids }: TrecSpec,
  reading: Reading,
): Map<string, Topic> {
  const byNumber = new Map<string, Topic>();
  for (const topic of topics) {
    const earlier = byNumber.get(topic.number);
    if (earlier && query_ids !== "position")
      throw new UserError(
        `the topic ${topic.number} stands on line ${earlier.place.line} too. Remove one of the two.`,
        topic.place,
      );
    byNumber.set(topic.number, topic);
  }
  const byPosition = new Map(topics.map((topic, i) => [String(i + 1), topic]));
  const strayOf = (ids: ReadonlyMap<string, Topic>) =>
    judgements.find(({ query }) => !ids.has(query));
  const positions = () => {
    reading.say(
      `the judgements name topics by position: topic ${topics.at(-1)!.number} is number ${topics.length} of the file`,
    );
    return byPosition;
  };
  const stray = strayOf(byNumber);
  if (query_ids === "auto" && stray && !strayOf(byPosition)) return positions();
  if (query_ids !== "position") {
    // Judgements of all topics are common beside the topics of one part.
    for (const { query: topic, place } of judgements)
      if (!byNumber.has(topic))
        reading.count(
          "judgements left out, for their topics are not in the file of topics",
          `${topic} (${path.basename(place.file)}:${place.line})`,
        );
    if (!stray || judgements.some(({ query }) => byNumber.has(query))) return byNumber;
    throw new UserError(
      `no judgement names one of the topics: ids here are such as ${stray.query}, there ${topics[0]!.number} to ${topics.at(-1)!.number}. Check that both files are of the same collection${query_ids === "number" ? "; if the judgements count topics by position, set data.query_ids to position" : ""}.`,
      stray.place,
    );
  }
  const beyond = strayOf(byPosition);
  if (!beyond) return positions();
  throw new UserError(
    `topic ${beyond.query} is no position from 1 to ${topics.length}. Set data.query_ids to number, or correct the line.`,
    beyond.place,
  );
}

function queryOf(
  id: string,
  { number, texts }: Topic,
  { topic_text }: TrecSpec,
  reading: Reading,
): Query[] {
  const { title, description } = texts;
  const text = { title, description, title_description: `${title} ${description}`.trim() }[
    topic_text
  ];
  if (text !== "") return [{ id, text, columns: { number, ...texts } }];
  reading.count(`topics left out, for they have no ${topic_text.replace("_", " or ")}`, number);
  return [];
}
