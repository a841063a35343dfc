import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { livenessOf } from "../../runlog/liveness";
import { processStarted } from "../../runlog/process";
import { RunReader } from "../../runlog/reader";
import { RunFile, readRunState, writeRunState } from "../../runlog/run-directory";
import { listRuns } from "../../runlog/runs";
import { UserError } from "../../schemas/user-error";
import { compareRuns } from "../../trainer/comparison";
import type { Random } from "../../trainer/random";
import { runProgram } from "../support/program";
import { expect, type Ground, type Outcome, tried } from "./trial";

/** Names that a folder can have; a newline only where file systems take one. */
const NAMES = [
  "with space",
  'it\'s "quoted"',
  "ёлка 検索 🎄",
  "100%25 $HOME `id` ; & |",
  "-leading-dash",
  "trailing.",
  "#hash?query=1",
  "a".repeat(180),
  ...(process.platform === "win32" ? [] : ["new\nline", "back\\slash", "colon:*<>"]),
].filter((name) => process.platform !== "win32" || !/["|?*<>:]|\.$/.test(name));

/** Trains, lists, shows, compares, evaluates and deletes in folders with odd names. */
export async function oddFolders(ground: Ground): Promise<Outcome> {
  const { home, program } = ground;
  return tried("a folder with an odd name", NAMES.length, async (i) => {
    const folder = path.join(home, "odd", NAMES[i]!);
    mkdirSync(folder, { recursive: true });
    const experiment = path.join(folder, "tiny.recr1.yaml");
    cpSync(path.dirname(await ground.experiment(1)), folder, { recursive: true });
    const run = path.join(folder, ".rec-r1", "runs", NAMES[i]!);
    for (const args of [
      ["check", experiment],
      ["train", experiment, "--run", run],
      ["list", path.dirname(run)],
      ["show", run],
      ["compare", run],
      ["eval", run],
      ["rm", run],
    ]) {
      const { status, stderr } = runProgram(program, folder, args);
      expect(status === 0, `${args[0]} ended with ${status}: ${stderr}`);
    }
    return undefined;
  });
}

/** Opens, lists, resumes and stops a run that lies where nothing can be written. */
export async function readOnlyFolders(ground: Ground): Promise<Outcome> {
  const { home, program } = ground;
  const fault = "a read-only folder";
  const disk = path.join(home, "read-only");
  mkdirSync(disk);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=16m", "none", disk]).status !== 0)
    return { fault, tried: 0, failures: [], note: "no tmpfs can be mounted here" };
  try {
    const experiment = await ground.experiment(2);
    const run = path.join(disk, "run");
    const made = runProgram(program, home, ["train", experiment, "--run", run]);
    expect(made.status === 0, made.stderr);
    const live = path.join(disk, "live");
    cpSync(run, live, { recursive: true });
    const { pid } = process;
    const alive = { pid, process_started: processStarted(pid), host: hostname() };
    writeRunState(live, { ...readRunState(live), state: "running", ...alive });
    rmSync(path.join(run, RunFile.index));
    spawnSync("mount", ["-o", "remount,ro", disk]);
    const refused = /may not be written|cannot write/;
    const calls: [string[], number, RegExp?][] = [
      [["show", run], 0],
      [["list", disk], 0],
      [["compare", run], 0],
      [["resume", run, "--set", "training.steps=3"], 2, refused],
      [["stop", live, "--grace", "1"], 2, refused],
      [["train", experiment, "--run", path.join(disk, "new")], 2, refused],
      [["enqueue", experiment, "--runs", path.join(disk, "new")], 2],
      [["rm", run], 2],
    ];
    return await tried(fault, calls.length, (i) => {
      const [args, status, words] = calls[i]!;
      const called = runProgram(program, home, args);
      const said = `${args[0]} ended with ${called.status}: ${called.stderr}`;
      expect(called.status === status, said);
      expect(!/\n\s+at /.test(called.stderr), said);
      expect(words === undefined || words.test(called.stderr), said);
      return undefined;
    });
  } finally {
    spawnSync("umount", [disk]);
  }
}

const FILES = [
  RunFile.state,
  RunFile.events,
  RunFile.rollouts,
  RunFile.index,
  RunFile.queries,
  RunFile.documents,
  RunFile.resolved,
];

/**
 * Edits a run's files into nonsense. Whatever reads it must read the rest, or say in words what is
 * wrong.
 */
export async function nonsense(ground: Ground, times: number): Promise<Outcome> {
  const { home, program, random } = ground;
  const runs = path.join(home, "nonsense");
  const sound = path.join(home, "sound");
  const experiment = await ground.experiment(4);
  const made = runProgram(program, home, ["train", experiment, "--run", sound]);
  expect(made.status === 0, made.stderr);
  return tried("a file of a run edited into nonsense", times, () => {
    const run = path.join(runs, "run");
    rmSync(runs, { recursive: true, force: true });
    cpSync(sound, run, { recursive: true, filter: (file) => !file.includes("checkpoints") });
    for (let edits = 1 + random.below(3); edits > 0; edits--)
      spoil(path.join(run, FILES[random.below(FILES.length)]!), random);
    try {
      listRuns(runs);
      const reader = RunReader.open(run);
      const { total } = reader.groups({ offset: 0, limit: 10, text: "red" });
      for (let g = 0; g < reader.groupCount; g++)
        try {
          reader.group(g);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      reader.close();
      compareRuns(listRuns(runs));
      return total >= 0 ? "read" : undefined;
    } catch (error) {
      if (error instanceof UserError) return "refused in words";
      throw error;
    }
  });
}

/** One of the things that hands, editors and disks do to files. */
function spoil(file: string, random: Random): void {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return;
  }
  const at = random.below(Math.max(1, bytes.length));
  const lines = bytes.toString("latin1").split("\n");
  const line = random.below(lines.length);
  const ways = [
    () => unlinkSync(file),
    () => writeFileSync(file, ""),
    () => writeFileSync(file, bytes.subarray(0, at)),
    () => {
      bytes[at] = random.below(256);
      writeFileSync(file, bytes);
    },
    () => writeFileSync(file, bytes.fill(0, at, Math.min(at + 64, bytes.length))),
    () => writeFileSync(file, Buffer.concat([bytes, bytes.subarray(at)])),
    () => {
      lines.splice(line, 1);
      writeFileSync(file, lines.join("\n"), "latin1");
    },
    () => {
      lines.splice(line, 0, lines[random.below(lines.length)]!);
      writeFileSync(file, lines.join("\n"), "latin1");
    },
    () => {
      const numbers = /-?\d+(\.\d+)?/g;
      const others = ["null", '"text"', "-1", "1e308", "999999999999", "[]", "{}", "NaN"];
      lines[line] = lines[line]!.replace(numbers, (n) =>
        random.next() < 0.3 ? others[random.below(others.length)]! : n,
      );
      writeFileSync(file, lines.join("\n"), "latin1");
    },
    () => writeFileSync(file, `\uFEFF${lines.join("\r\n")}`, "utf8"),
    () => writeFileSync(file, "<html>not found</html>\n"),
  ];
  ways[random.below(ways.length)]!();
}

/** A live process is live and a dead one is dead, whatever the clock says. */
export async function clockJumps(ground: Ground): Promise<Outcome> {
  const { home, program } = ground;
  const experiment = await ground.experiment(2);
  const run = path.join(home, "clock");
  const made = runProgram(program, home, ["train", experiment, "--run", run]);
  expect(made.status === 0, made.stderr);
  const { pid } = process;
  const state = { ...readRunState(run), state: "running" as const, host: hostname() };
  const live = { ...state, pid, process_started: processStarted(pid) };
  const hours = [-1e5, -24, -1, -0.1, 0, 0.1, 1, 24, 1e5];
  return tried("the clock jumps", hours.length, (i) => {
    const now = Date.now() + hours[i]! * 3_600_000;
    expect(livenessOf(live, now) === "live", `a live run is ${livenessOf(live, now)}`);
    const dead = { ...state, pid: 4_194_303, process_started: 1 };
    expect(livenessOf(dead, now) === "crashed", `a dead run is ${livenessOf(dead, now)}`);
    const created = new Date(now).toISOString();
    writeRunState(run, { ...readRunState(run), created, started: created, heartbeat: created });
    const reader = RunReader.open(run);
    reader.close();
    expect(
      listRuns(home).some(({ folder }) => folder === run),
      "it is not listed",
    );
    return undefined;
  });
}
