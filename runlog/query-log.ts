import type { RunQuery } from "../schemas/generated/run-events";
import { validateRunQuery } from "../schemas/generated/run-events.validate";
import { LineTail, parseLine } from "./lines";

/** The queries of a run, numbered in the order of queries.jsonl; the first line of an id counts. */
export class QueryLog {
  readonly list: RunQuery[] = [];
  readonly numbers = new Map<string, number>();
  readonly #tail: LineTail;

  constructor(file: string) {
    this.#tail = new LineTail(file);
  }

  /** Reads the queries that are new. */
  refresh(): void {
    this.#tail.read((bytes) => {
      const query = parseLine<RunQuery>(bytes, validateRunQuery);
      if (!query || this.numbers.has(query.id)) return;
      this.numbers.set(query.id, this.list.length);
      this.list.push(query);
    });
  }
}
