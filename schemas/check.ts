import type { FileSystem, Problem } from "./problem";
import { resolveText } from "./resolve";

/**
 * All that is wrong with an experiment's text: YAML, form by the schema, and, once those are right,
 * meaning across keys and against the files that it names.
 *
 * @param file where the text stands or would stand; paths in it are relative to that.
 */
export async function checkExperiment(
  text: string,
  file: string,
  files: FileSystem,
): Promise<Problem[]> {
  return (await resolveText(text, file, files)).problems;
}
