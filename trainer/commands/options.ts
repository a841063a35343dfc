import path from "node:path";
import { UserError } from "../../schemas/user-error";

/** Where runs are kept unless another folder is named. */
export const RUNS = path.join(".rec-r1", "runs");

/** An option that takes a whole number; without it, the least that it may be. */
export function wholeNumber(option: string, text: string | undefined, least: number): number {
  const value = text === undefined ? least : Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new UserError(`${option} takes a whole number from ${least}, not '${text}'`);
  return value;
}
