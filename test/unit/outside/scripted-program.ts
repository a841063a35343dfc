import { writeFileSync } from "node:fs";
import path from "node:path";
import type { ProgramSpec } from "../../../trainer/outside/program";

/**
 * Writes a program in JavaScript that calls `answer(request, say)` for every request; `say` writes
 * an object as a JSON line, and `args` are what follows the script's name.
 */
export function scriptedProgram(
  folder: string,
  name: string,
  body: string,
  rest: Partial<ProgramSpec> & { args?: string[] } = {},
): ProgramSpec {
  const script = path.join(folder, `${name}.cjs`);
  writeFileSync(
    script,
    `const fs = require("node:fs");
const args = process.argv.slice(2);
const say = (object) => process.stdout.write(JSON.stringify(object) + "\\n");
const lines = require("node:readline").createInterface({ input: process.stdin });
${body}
lines.on("line", (line) => answer(JSON.parse(line), say));
`,
  );
  const { args = [], ...spec } = rest;
  return {
    command: [process.execPath, script, ...args],
    cwd: folder,
    env: {},
    timeout_seconds: 20,
    ...spec,
  };
}
