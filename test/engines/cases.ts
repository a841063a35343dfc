import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../schemas/problem";
import { diskFiles, resolveText } from "../../schemas/resolve";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";

const BROKEN = path.resolve("test/fixtures/broken");

/** A broken experiment of the corpus, with what is said of it. */
export interface BrokenCase {
  name: string;
  experiment: ResolvedExperiment;
  problems: Problem[];
}

/**
 * The corpus' broken experiments of an engine.
 *
 * @param folder holds the data and the model that they name.
 */
export async function brokenCases(prefix: string, folder: string): Promise<BrokenCase[]> {
  const names = readdirSync(BROKEN).filter((name) => name.startsWith(prefix));
  const cases: BrokenCase[] = [];
  for (const name of names) {
    const text = readFileSync(path.join(BROKEN, name), "utf8").split("# want ")[0]!;
    const file = path.join(folder, name);
    const { experiment, problems } = await resolveText(text, file, diskFiles);
    cases.push({ name: name.replace(".recr1.yaml", ""), experiment, problems });
  }
  return cases;
}

/** Experiments with nothing wrong, that differ in what an engine is told. */
export async function soundCases(
  base: string,
  variants: readonly (readonly string[])[],
): Promise<{ name: string; experiment: ResolvedExperiment }[]> {
  const text = readFileSync(base, "utf8");
  const cases: { name: string; experiment: ResolvedExperiment }[] = [];
  for (const overrides of variants) {
    const { experiment, problems } = await resolveText(text, base, diskFiles, overrides);
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length) throw new Error(`${overrides.join(" ")}: ${errors[0]!.message}`);
    cases.push({ name: overrides.join(" ") || "as it is", experiment });
  }
  return cases;
}
