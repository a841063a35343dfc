import { nearest } from "./problem";
import { PROMPT_PRESETS } from "./prompt-presets";
import { UserError } from "./user-error";

const PRESET = /^preset:(.*)$/;
const FILE = /\.(md|txt)$/;

/** Whether a `task.prompt` names a file and is not the prompt itself. */
export function isPromptFile(prompt: string): boolean {
  return FILE.test(prompt) && !PRESET.test(prompt);
}

/**
 * The prompt template that a `task.prompt` stands for: itself, a file's text without its last line
 * break, or a preset's.
 *
 * @param read reads a file; what it throws is passed on.
 * @throws UserError when there is no such preset.
 */
export async function promptTemplate(
  prompt: string,
  read: (file: string) => Promise<string>,
): Promise<string> {
  const name = PRESET.exec(prompt)?.[1]?.trim();
  if (name !== undefined) {
    if (Object.hasOwn(PROMPT_PRESETS, name)) return PROMPT_PRESETS[name]!.text;
    const names = Object.keys(PROMPT_PRESETS);
    const meant = nearest(name, names);
    throw new UserError(
      `there is no prompt preset '${name}'; ${meant ? `did you mean preset:${meant}?` : `there are ${names.join(", ")}`}`,
    );
  }
  return isPromptFile(prompt) ? (await read(prompt)).replace(/\r?\n$/, "") : prompt;
}
