import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

/** Checks that were made, one after the other. */
export class Checks {
  #passed = 0;
  #failed = 0;

  /** Makes a check; what it throws or answers is why it failed. */
  async check(name: string, work: () => Promise<string | undefined> | string | undefined) {
    let fault: string | undefined;
    try {
      fault = await work();
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    }
    if (fault === undefined) this.#passed++;
    else this.#failed++;
    console.log(
      `${fault === undefined ? "passed" : "FAILED"}  ${name}${fault ? `\n        ${fault}` : ""}`,
    );
  }

  /** The exit status, after a line with the counts. */
  status(): number {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed || this.#passed === 0 ? 1 : 0;
  }
}

/**
 * The interpreter that `--python` names, with the versions of some packages in it.
 *
 * @returns undefined, after saying so, when none is named.
 * @throws Error when it has not all of them.
 */
export function pythonIn(args: string[], packages: readonly string[]): string | undefined {
  const { values } = parseArgs({ args, options: { python: { type: "string" } } });
  const python = values.python;
  if (!python) {
    console.log(`skipped: name a Python that has ${packages.join(", ")} by -- --python PATH`);
    return undefined;
  }
  const code = `from importlib.metadata import version\nprint(", ".join(f"{p} {version(p)}" for p in ${JSON.stringify(packages)}))`;
  const { status, stdout, stderr, error } = spawnSync(python, ["-c", code], { encoding: "utf8" });
  if (error) throw new Error(`'${python}' cannot be started (${error.message})`);
  if (status !== 0) throw new Error(stderr.trim().split("\n").at(-1));
  console.log(stdout.trim());
  return python;
}

/** What differs between two values that should be the same, as far as `near` allows. */
export function difference(what: string, found: unknown, wanted: unknown, near = 0): string[] {
  const same =
    typeof found === "number" && typeof wanted === "number"
      ? Math.abs(found - wanted) <= near
      : JSON.stringify(found) === JSON.stringify(wanted);
  return same ? [] : [`${what} is ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`];
}

/** The lines of a file in a run's folder. */
export function linesOf<T>(folder: string, name: string): T[] {
  const lines = readFileSync(path.join(folder, name), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as T);
}

/** What a trainer said of settings: why it refuses them, or what it has them as. */
export interface Checked {
  error: string | null;
  values: Record<string, unknown>;
}

/** Lets a Python script beside this file check cases: JSON in, a JSON line for each out. */
export function checkedBy(python: string, script: string, cases: readonly unknown[]): Checked[] {
  const { stdout, stderr, status } = spawnSync(python, [path.resolve("test/engines", script)], {
    input: JSON.stringify(cases),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  const lines = stdout.trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Checked);
}
