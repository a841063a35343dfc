import { readFileSync } from "node:fs";
import path from "node:path";
import { RunFile } from "../runlog/run-directory";
import type { Json } from "../schemas/json";
import { completed } from "../schemas/resolve";
import type { ResolvedExperiment } from "../schemas/resolved-experiment";
import { UserError } from "../schemas/user-error";

/** The experiment as a run was started with it, every default filled in. */
export function readResolved(run: string): ResolvedExperiment {
  const file = path.join(run, RunFile.resolved);
  try {
    return completed(JSON.parse(readFileSync(file, "utf8")) as Json);
  } catch (error) {
    throw new UserError(`this is not a run folder (${(error as Error).message})`, { file });
  }
}
