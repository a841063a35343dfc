import path from "node:path";
import type { FileSystem } from "./problem";

/** A name on the Hugging Face Hub: an owner and a model. */
const HUB_NAME = /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/;

/**
 * A model as an engine in Python is given it: a folder where there is one, else the name on the
 * Hugging Face Hub that the experiment states.
 *
 * @param model the setting's value, made an absolute path already.
 * @param layers the experiment and what it extends.
 */
export async function folderOrHubName(
  model: string,
  layers: readonly { file: string }[],
  files: FileSystem,
): Promise<string> {
  if (!path.isAbsolute(model) || (await files.exists(model))) return model;
  const names = layers.map(({ file }) =>
    path.relative(path.dirname(file), model).replaceAll("\\", "/"),
  );
  return names.find(isHubName) ?? model;
}

/** Whether a model is named on the Hub, and not a folder here. */
export function isHubName(model: string): boolean {
  return HUB_NAME.test(model);
}
