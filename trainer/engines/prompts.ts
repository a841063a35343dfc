import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SplitRole } from "../data/dataset";
import type { Scoring } from "./scoring";

/** A prompt of a split, by the query that it was made of. */
export interface PromptRow {
  query_id: string;
  prompt: string;
}

/** The splits that an engine is given, by their part in the experiment. */
export const ROLES: readonly SplitRole[] = ["train", "validation", "test"];

/** The prompts of a split, as the task renders them. */
export async function promptRows(scoring: Scoring, role: SplitRole): Promise<PromptRow[]> {
  const { queries } = scoring.split(role);
  const prompts = await scoring.assembly.environment.promptsOf(queries);
  return queries.map(({ id }, i) => ({ query_id: id, prompt: prompts[i]! }));
}

/** Writes `train.jsonl`, `validation.jsonl` and `test.jsonl`, a prompt a line. */
export async function writePrompts(folder: string, scoring: Scoring): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const role of ROLES) {
    const lines = (await promptRows(scoring, role)).map((row) => `${JSON.stringify(row)}\n`);
    await writeFile(path.join(folder, `${role}.jsonl`), lines.join(""));
  }
}
