import { JSONPathQuery, jsonpath } from "json-p3";
import { jsonPath } from "../../../schemas/json-path";
import { BadAnswer, rankedAnswer } from "../ranked-answer";
import type { Hit } from "../recommender";

/** Where ids and scores stand in an answer, as JSONPaths (RFC 9535). */
export interface AnswerPaths {
  /** One node a text of a batch; without it the answer is one text's. */
  results?: string;
  ids: string;
  scores?: string;
}

type Json = Parameters<JSONPathQuery["query"]>[0];

/** Takes ranked lists out of answers. */
export class AnswerReader {
  readonly #results: JSONPathQuery | undefined;
  readonly #ids: ListPath;
  readonly #scores: ListPath | undefined;

  constructor({ results, ids, scores }: AnswerPaths) {
    this.#results = results === undefined ? undefined : jsonPath(results);
    this.#ids = new ListPath(ids);
    this.#scores = scores === undefined ? undefined : new ListPath(scores);
  }

  /**
   * The lists of an answer to some texts, in their order.
   *
   * @throws BadAnswer when there are not as many, or there is no list where the paths lead.
   */
  lists(answer: unknown, texts: number, k: number): Hit[][] {
    const nodes = this.#results ? this.#results.query(answer as Json).values() : [answer];
    if (nodes.length !== texts)
      throw new BadAnswer(
        `results led to ${nodes.length} results for ${texts} texts; expected one a text`,
      );
    return nodes.map((node) => rankedAnswer(this.#ids.values(node), this.#scores?.values(node), k));
  }
}

/**
 * The one value to which a path leads.
 *
 * @throws BadAnswer when there is none, or more than one.
 */
export function valueAt(path: string, answer: unknown): unknown {
  const values = jsonPath(path)
    .query(answer as Json)
    .values();
  if (values.length !== 1)
    throw new BadAnswer(`${path} led to ${values.length} values; expected one`);
  return values[0];
}

/**
 * A path to a list, or to each of a list's parts. An empty list is what an engine says that found
 * nothing; that the list itself is missing says that the path is wrong, or the engine ill.
 */
class ListPath {
  readonly #path: JSONPathQuery;
  /** The path as far as it leads to one place: the list. */
  readonly #stem: JSONPathQuery;
  /** Whether it leads to one value in each entry of the list. */
  readonly #oneEach: boolean;

  constructor(text: string) {
    this.#path = jsonPath(text);
    const { environment, segments } = this.#path;
    const part = (from: number, to?: number) =>
      new JSONPathQuery(environment, segments.slice(from, to));
    let length = segments.length;
    while (!part(0, length).singularQuery()) length--;
    this.#stem = part(0, length);
    const [each] = segments[length]?.selectors ?? [];
    this.#oneEach =
      each instanceof jsonpath.selectors.WildcardSelector && part(length + 1).singularQuery();
  }

  values(node: unknown): unknown {
    const list = this.#stem.match(node as Json)?.value;
    if (list === undefined) throw new BadAnswer(`there is nothing at ${this.#stem.toString()}`);
    if (this.#path.singularQuery()) return list;
    const values = this.#path.query(node as Json).values();
    if (this.#oneEach && Array.isArray(list) && values.length < list.length)
      throw new BadAnswer(
        `of the ${list.length} entries at ${this.#stem.toString()}, ${list.length - values.length} have nothing at ${this.#path.toString()}`,
      );
    return values;
  }
}
