import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const ROOT = process.cwd();

/** Builds the command line into a folder, as it is shipped. */
export async function buildProgram(folder: string): Promise<string> {
  const program = path.join(folder, "rec-r1.js");
  // The native library is found beside the program, as in an installed package.
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "junction");
  await build({
    entryPoints: [path.join(ROOT, "trainer/cli.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    external: ["onnxruntime-node"],
    logLevel: "error",
  });
  return program;
}

/** Runs the command line in a folder to its end. */
export function runProgram(program: string, cwd: string, args: readonly string[], input = "") {
  return spawnSync(process.execPath, [program, ...args], { cwd, encoding: "utf8", input });
}
