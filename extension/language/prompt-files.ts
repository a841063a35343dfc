import path from "node:path";
import type { FileSystem } from "../../schemas/problem";
import { resolveText } from "../../schemas/resolve";
import { type ListFolder, nearby } from "./service/nearby";

/** How long an answer holds; experiments are not written by the second. */
const KEPT_MS = 10_000;
/** Experiments that are looked into. */
const MOST = 30;

/** Knows which files are prompts: those that an experiment nearby names, open or not. */
export class PromptFiles {
  readonly #known = new Map<string, { at: number; isPrompt: Promise<boolean> }>();

  /** @param disk what may be read. */
  constructor(readonly disk: { files: FileSystem; list: ListFolder }) {}

  isPrompt(file: string): Promise<boolean> {
    const known = this.#known.get(file);
    if (known && Date.now() - known.at < KEPT_MS) return known.isPrompt;
    const isPrompt = this.#isNamed(file);
    this.#known.set(file, { at: Date.now(), isPrompt });
    return isPrompt;
  }

  async #isNamed(file: string): Promise<boolean> {
    const folder = path.dirname(file);
    const { experiments } = await nearby(folder, this.disk.list);
    for (const relative of experiments.slice(0, MOST)) {
      const experiment = path.resolve(folder, relative);
      const text = await this.disk.files.readFile(experiment).catch(() => "");
      if (!text.includes(path.basename(file)) && !/^extends\s*:/m.test(text)) continue;
      const { experiment: resolved } = await resolveText(text, experiment, this.disk.files);
      if (resolved.task?.prompt === file) return true;
    }
    return false;
  }
}
