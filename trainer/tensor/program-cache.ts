import type { Program } from "./program";

/**
 * Compiled programs by their shape, those used last. Each keeps the memory of its intermediate
 * values for its next run, some 100 KB a token of a small model, so they are bounded by tokens.
 */
export class ProgramCache {
  readonly #entries = new Map<string, { program: Program; tokens: number }>();
  #tokens = 0;

  /** @param most tokens that the programs may have together. */
  constructor(readonly most: number) {}

  /**
   * The program of a shape; those unused for longest are disposed of to make room for a new one.
   *
   * @param tokens that one run of it takes.
   */
  async get(shape: string, tokens: number, compile: () => Promise<Program>): Promise<Program> {
    const known = this.#entries.get(shape);
    if (known) {
      this.#entries.delete(shape);
      this.#entries.set(shape, known);
      return known.program;
    }
    for (const [other, unused] of this.#entries) {
      if (this.#tokens + tokens <= this.most) break;
      this.#entries.delete(other);
      this.#tokens -= unused.tokens;
      await unused.program.dispose();
    }
    const program = await compile();
    this.#entries.set(shape, { program, tokens });
    this.#tokens += tokens;
    return program;
  }

  async dispose(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(({ program }) => program.dispose()));
    this.#entries.clear();
    this.#tokens = 0;
  }
}
