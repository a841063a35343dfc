import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Facts } from "../../../extension/language/service/facts";
import { diskFiles, type Resolution, resolveText } from "../../../schemas/resolve";
import { Preflight } from "../../../trainer/preflight/preflight";
import { makeTinyExperiment } from "../../support/tiny-experiment";

/** A small experiment in a folder of its own, and what is known of it. */
export interface TinyWorkspace {
  folder: string;
  file: string;
  text: string;
  tiny: Resolution;
  facts: Facts;
}

/** @param name what is tested with it. */
export async function tinyWorkspace(name: string): Promise<TinyWorkspace> {
  const folder = mkdtempSync(path.join(tmpdir(), `rec-r1-${name}-`));
  const file = await makeTinyExperiment(folder, 20);
  const text = readFileSync(file, "utf8");
  const tiny = await resolveText(text, file, diskFiles);
  const facts = await new Preflight().inspect(tiny, { large: true });
  return { folder, file, text, tiny, facts };
}
