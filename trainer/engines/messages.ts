import { faultOf } from "../../runlog/run-directory";
import type {
  AttemptMessage,
  CheckpointMessage,
  EvaluationMessage,
  RolloutMessage,
  RolloutsMessage,
  ScoreMessage,
  StepMessage,
  WarningMessage,
} from "../../schemas/generated/engine-messages";
import { validateEngineMessage } from "../../schemas/generated/engine-messages.validate";
import { messageOf, UserError } from "../../schemas/user-error";

export type { AttemptMessage, RolloutMessage };

/** One line of what a trainer says; see schemas/engine-messages.schema.json. */
export type EngineMessage =
  | ScoreMessage
  | RolloutsMessage
  | StepMessage
  | EvaluationMessage
  | CheckpointMessage
  | WarningMessage;

/** What a message is answered with, beside its id. */
export type Answer = Record<string, unknown>;

/** Longest line that is read, in characters: more is no message but a runaway. */
export const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * Reads a line.
 *
 * @returns undefined for what is no message at all, such as a log line.
 * @throws UserError for a message that is not well formed.
 */
export function messageIn(line: string): EngineMessage | undefined {
  if (!line.startsWith("{")) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || !("type" in value)) return undefined;
  if (!validateEngineMessage(value))
    throw new UserError(
      `a message is not well formed: ${faultOf(validateEngineMessage)}; found ${line.slice(0, 200)}`,
    );
  return value as EngineMessage;
}

/**
 * Handles a line and words the answer.
 *
 * @returns the answer's line; undefined for what wants none.
 */
export async function answerTo(
  line: string,
  handle: (message: EngineMessage) => Promise<Answer>,
): Promise<string | undefined> {
  let id: unknown;
  try {
    const message = messageIn(line);
    if (!message) return undefined;
    id = message.id;
    const answer = await handle(message);
    return id === undefined ? undefined : `${JSON.stringify({ id, ...answer })}\n`;
  } catch (error) {
    if (id === undefined) throw error;
    return `${JSON.stringify({ id, error: messageOf(error) })}\n`;
  }
}
