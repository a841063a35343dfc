import { createHash } from "node:crypto";
import { appendFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { LineTail } from "../../runlog/lines";
import type { Hit } from "./recommender";

/** Hits that are kept in memory, over all lists. */
const MOST_HITS = 1e6;

interface Entry {
  of: string;
  text: string;
  k: number;
  ids: string[];
  scores: number[];
}

/**
 * Ranked lists by text and depth, those used last kept. With a file, they outlive the process: it is
 * only appended to, and holds lists of other settings beside.
 */
export class ListCache {
  readonly #lists = new Map<string, Hit[]>();
  readonly #of: string;
  #hits = 0;
  #read = false;

  /** @param settings lists of other settings are not mixed with these. */
  constructor(
    settings: unknown,
    readonly file: string | undefined,
  ) {
    this.#of = createHash("sha256").update(JSON.stringify(settings)).digest("hex").slice(0, 16);
  }

  get(text: string, k: number): Hit[] | undefined {
    this.#load();
    const key = keyOf(text, k);
    const list = this.#lists.get(key);
    if (!list) return undefined;
    this.#lists.delete(key);
    this.#lists.set(key, list);
    return list;
  }

  /** Keeps lists. A file that cannot be written to only costs time. */
  async put(found: readonly { text: string; list: Hit[] }[], k: number): Promise<void> {
    for (const { text, list } of found) this.#keep(text, k, list);
    if (this.file === undefined) return;
    const lines = found.map(({ text, list }) => {
      const ids = list.map(({ id }) => id);
      const scores = list.map(({ score }) => score);
      const entry: Entry = { of: this.#of, text, k, ids, scores };
      return `${JSON.stringify(entry)}\n`;
    });
    try {
      await mkdir(path.dirname(this.file), { recursive: true });
      await appendFile(this.file, lines.join(""));
    } catch {}
  }

  #keep(text: string, k: number, list: Hit[]): void {
    this.#lists.set(keyOf(text, k), list);
    this.#hits += list.length + 1;
    for (const [key, oldest] of this.#lists) {
      if (this.#hits <= MOST_HITS) break;
      this.#lists.delete(key);
      this.#hits -= oldest.length + 1;
    }
  }

  #load(): void {
    if (this.#read) return;
    this.#read = true;
    if (this.file === undefined) return;
    new LineTail(this.file).read((bytes) => {
      const entry = entryOf(bytes);
      if (entry?.of !== this.#of) return;
      const list = entry.ids.map((id, i) => ({ id, score: entry.scores[i]! }));
      this.#keep(entry.text, entry.k, list);
    });
  }
}

function keyOf(text: string, k: number): string {
  return `${k} ${text}`;
}

/** A line of the file; undefined for one that was torn or is somebody else's. */
function entryOf(bytes: Buffer): Entry | undefined {
  try {
    const entry = JSON.parse(bytes.toString("utf8")) as Entry;
    return entry.ids.length === entry.scores.length ? entry : undefined;
  } catch {
    return undefined;
  }
}
