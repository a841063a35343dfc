import type { Rollout } from "../schemas/generated/run-events";
import { validateRollout } from "../schemas/generated/run-events.validate";
import { UserError } from "../schemas/user-error";
import { parseLine } from "./lines";

/** What need not be escaped in JSON: a text with it has it as it is … */
const PLAIN = /^[^"\\/<>&'\p{C}]+$/u;
/** … unless it was escaped all the same, in this way. */
const ESCAPED = "\\u";

/** A line of rollouts.jsonl, parsed when that is needed. */
export class RolloutLine {
  #lower: string | undefined;
  #rollout: Rollout | undefined;

  /**
   * @param bytes the line without its newline.
   * @param offset where it begins in the file.
   */
  constructor(
    readonly bytes: Buffer,
    readonly file: string,
    readonly offset: number,
  ) {}

  /** Whether some text of the rollout may contain another, in any case: false is certain. */
  mayContain(lowerCase: string): boolean {
    if (!PLAIN.test(lowerCase)) return true;
    this.#lower ??= this.bytes.toString("utf8").toLowerCase();
    return this.#lower.includes(lowerCase) || this.#lower.includes(ESCAPED);
  }

  /** @throws UserError when the line is not what the index says. */
  get rollout(): Rollout {
    this.#rollout ??= parseLine<Rollout>(this.bytes, validateRollout);
    if (this.#rollout) return this.#rollout;
    throw new UserError(
      `the line at byte ${this.offset} is not a rollout; delete rollouts.index beside it and reopen the run`,
      { file: this.file },
    );
  }
}
