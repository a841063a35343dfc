import path from "node:path";
import { clusterProblems, httpProblems } from "./http-rules";
import type { FileSystem } from "./problem";
import { recommenderParts } from "./recommender-parts";
import type { Path, Report } from "./report";
import type { ResolvedExperiment } from "./resolved-experiment";

/** What is wrong with the engines, programs and modules that an experiment names; none is asked. */
export async function outsideProblems(
  { recommender, reward }: ResolvedExperiment,
  files: FileSystem,
  error: Report,
  warn: Report,
): Promise<void> {
  for (const { part, at } of recommenderParts(recommender)) {
    if (part.kind === "command") await programProblems(part, at, files, error, warn);
    if (part.kind === "http") httpProblems(part, at, error);
    if (part.kind === "elasticsearch" || part.kind === "opensearch")
      clusterProblems(part, at, error);
  }
  for (const [i, component] of reward.entries()) {
    const at: Path = ["reward", i];
    if (component.kind === "command") await programProblems(component, at, files, error, warn);
    if (component.kind === "module" && !(await files.exists(component.path)))
      error(`${component.path} does not exist`, "missing-module", [...at, "path"]);
  }
}

async function programProblems(
  { command, cwd }: { command: readonly string[]; cwd: string },
  at: Path,
  files: FileSystem,
  error: Report,
  warn: Report,
): Promise<void> {
  if (!(await files.exists(cwd)))
    return error(`${cwd} does not exist`, "missing-folder", [...at, "cwd"]);
  const [program] = command;
  if (!program || program.includes("${env:")) return;
  const place: Path = [...at, "command", 0];
  if (program.includes("/") || program.includes("\\")) {
    const file = path.resolve(cwd, program);
    if (!(await files.exists(file))) error(`${file} does not exist`, "missing-program", place);
    return;
  }
  if (/\s/.test(program))
    return error(
      "the program and its arguments are texts of their own, as in [python3, rank.py]; no shell takes them apart",
      "shell-command",
      place,
    );
  for (const folder of (process.env.PATH ?? "").split(path.delimiter))
    for (const extension of extensions())
      if (await files.exists(path.join(folder, program + extension))) return;
  warn(`there is no program '${program}' on the path`, "missing-program", place);
}

/** What Windows appends to a program's name while it looks for it. */
function extensions(): string[] {
  if (process.platform !== "win32") return [""];
  return ["", ...(process.env.PATHEXT ?? ".COM;.EXE;.BAT;.CMD").split(";")];
}
