import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { LineTail } from "../runlog/lines";
import { RunReader } from "../runlog/reader";
import { RunFile } from "../runlog/run-directory";
import { MadeRun } from "./made-run";
import { benchOptions } from "./options";

const USAGE = `runlog: a run folder of 100,000 rollouts of about 1 KB, written and opened
  --full          a million rollouts
  --json          end with one JSON object on the last line
`;

/** Measures, prints a table, and with --json the same figures as the last line. */
export async function main(args: string[]): Promise<void> {
  const values = benchOptions(args, USAGE, {});
  const count = values.full ? 1_000_000 : 100_000;
  const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-bench-"));
  try {
    const figures = { rollouts: count, ...write(new MadeRun(folder), count), ...read(folder) };
    for (const [name, value] of Object.entries(figures))
      console.log(
        `${name.replaceAll("_", " ").padEnd(28)} ${value.toLocaleString("en", { maximumFractionDigits: 2 })}`,
      );
    if (values.json) console.log(JSON.stringify({ bench: "runlog", ...figures }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(run: MadeRun, count: number) {
  run.append(count);
  run.writer.update({ state: "completed" });
  run.writer.close();
  const bytes = (name: string) => statSync(path.join(run.folder, name)).size / 1e6;
  return {
    rollouts_written_per_second: (count / run.milliseconds) * 1000,
    rollouts_megabytes: bytes(RunFile.rollouts),
    index_megabytes: bytes(RunFile.index),
  };
}

function read(folder: string) {
  const run = path.join(folder, "run");
  const index = path.join(run, RunFile.index);
  const before = memory();
  const opened = timed(() => RunReader.open(run));
  const held = memory() - before;
  const reader = opened.value;
  const sort = { column: "gain", descending: true } as const;
  const sorted = timed(() => reader.groups({ offset: 0, limit: 50, sort }));
  const next = timed(() => reader.groups({ offset: 50, limit: 50, sort }));
  const filtered = timed(() => reader.groups({ offset: 0, limit: 50, text: "cloud" }));
  const groups = Math.min(1000, reader.groupCount);
  const detail = timed(() => {
    for (let i = 0; i < groups; i++) reader.group(Math.floor((i * reader.groupCount) / groups));
  });
  const refreshed = timed(() => reader.refresh());
  const original = readFileSync(index);
  rmSync(index);
  const rebuilt = timed(() => RunReader.open(run));
  if (!readFileSync(index).equals(original)) throw new Error("the rebuilt index differs");
  return {
    open_ms: opened.milliseconds,
    open_without_index_ms: rebuilt.milliseconds,
    parse_every_line_ms: timed(() => parseAll(run)).milliseconds,
    memory_megabytes: held,
    sort_groups_ms: sorted.milliseconds,
    next_window_ms: next.milliseconds,
    filter_groups_ms: filtered.milliseconds,
    read_group_ms: detail.milliseconds / groups,
    refresh_ms: refreshed.milliseconds,
  };
}

/** What opening costs where every line is parsed, without any check and without keeping a row. */
function parseAll(run: string): void {
  new LineTail(path.join(run, RunFile.rollouts)).read((bytes) => {
    JSON.parse(bytes.toString("utf8"));
  });
}

function timed<T>(work: () => T): { value: T; milliseconds: number } {
  const begun = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - begun };
}

/** Megabytes of heap and array buffers in use, after a collection where Node allows one. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
