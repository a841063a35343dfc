import { notTaken, type Part } from "./tokenizer-json";

/** By how much a character without a piece is worse than the worst piece. */
const UNKNOWN_PENALTY = 10;
/** Longer words hardly come twice. */
const LONGEST_KEPT = 64;
const MOST_KEPT = 200_000;

/**
 * SentencePiece's unigram language model (Kudo 2018) as Hugging Face's `tokenizers` runs it: the
 * pieces whose scores sum to the most, in double precision, the earliest beginning among equals.
 */
export class Unigram {
  /** A piece's number; of pieces that stand twice the last. */
  readonly #ids: ReadonlyMap<string, number>;
  readonly #scores: Float64Array;
  readonly #unknown: number;
  readonly #unknownScore: number;
  readonly #longestPiece: number;
  readonly #byteFallback: boolean;
  readonly #words = new Map<string, readonly number[]>();

  /** @throws UserError when it is no such model. */
  constructor(model: Part, file: string) {
    const { vocab, unk_id, byte_fallback } = model as unknown as {
      vocab: [string, number][];
      unk_id: number | null;
      byte_fallback?: boolean;
    };
    if (!Array.isArray(vocab) || !vocab.every((entry) => typeof entry?.[1] === "number"))
      throw notTaken(file, "model.vocab", typeof vocab, "a list of pieces with their scores");
    if (typeof unk_id !== "number" || !(unk_id < vocab.length))
      throw notTaken(file, "model.unk_id", unk_id, `a number below ${vocab.length}`);
    this.#ids = new Map(vocab.map(([piece], id) => [piece, id]));
    this.#scores = Float64Array.from(vocab, ([, score]) => score);
    this.#unknown = unk_id;
    this.#unknownScore = this.#scores.reduce((a, b) => Math.min(a, b)) - UNKNOWN_PENALTY;
    this.#longestPiece = vocab.reduce((longest, [{ length }]) => Math.max(longest, length), 1);
    this.#byteFallback = byte_fallback ?? false;
  }

  /** The numbers of a word's pieces. */
  encode(word: string): readonly number[] {
    const known = this.#words.get(word);
    if (known) return known;
    const pieces = this.#best(word).flatMap((piece) => this.#idsOf(piece));
    if (word.length > LONGEST_KEPT) return pieces;
    if (this.#words.size >= MOST_KEPT) this.#words.clear();
    this.#words.set(word, pieces);
    return pieces;
  }

  #idsOf(piece: string): number[] {
    const id = this.#ids.get(piece);
    if (id !== undefined) return [id];
    if (!this.#byteFallback) return [this.#unknown];
    const bytes = Array.from(Buffer.from(piece), (byte) =>
      this.#ids.get(`<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`),
    );
    return bytes.every((each) => each !== undefined) ? bytes : [this.#unknown];
  }

  /** The best path's pieces (Viterbi); unknown ones side by side are one. */
  #best(word: string): string[] {
    const size = word.length;
    const ends = { score: new Float64Array(size + 1), from: new Int32Array(size + 1).fill(-1) };
    const isUnknown = new Uint8Array(size + 1);
    const offer = (from: number, to: number, ownScore: number, unknown: boolean) => {
      const score = ends.score[from]! + ownScore;
      if (ends.from[to]! >= 0 && !(score > ends.score[to]!)) return;
      ends.score[to] = score;
      ends.from[to] = from;
      isUnknown[to] = unknown ? 1 : 0;
    };
    for (let from = 0; from < size; ) {
      const next = from + (word.codePointAt(from)! > 0xffff ? 2 : 1);
      const last = Math.min(size, from + this.#longestPiece);
      let isKnown = false;
      for (let to = next; to <= last; to++) {
        const id = this.#ids.get(word.slice(from, to));
        if (id === undefined) continue;
        offer(from, to, this.#scores[id]!, id === this.#unknown);
        isKnown ||= to === next;
      }
      if (!isKnown) offer(from, next, this.#unknownScore, true);
      from = next;
    }
    const pieces: string[] = [];
    let wasUnknown = false;
    for (let to = size; to > 0; to = ends.from[to]!) {
      const piece = word.slice(ends.from[to]!, to);
      if (isUnknown[to] && wasUnknown) pieces.push(piece + pieces.pop()!);
      else pieces.push(piece);
      wasUnknown = isUnknown[to] === 1;
    }
    return pieces.reverse();
  }
}
