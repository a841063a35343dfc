import { type ChildProcess, spawn } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { livenessOf } from "../../../runlog/liveness";
import { processStarted } from "../../../runlog/process";
import { RunReader } from "../../../runlog/reader";
import { RunWriter } from "../../../runlog/writer";
import { createRun, queryOf, rolloutOf, temporaryFolder } from "./sample-run";

const GROUPS = 6;
const SIZE = 4;

/** A finished run of 6 groups of 4, and the path of one of its files. */
function finishedRun(): { folder: string; file(name: string): string } {
  const writer = createRun();
  writer.appendQuery(queryOf("q1"));
  for (let group = 0; group < GROUPS; group++)
    writer.appendRollouts(Array.from({ length: SIZE }, (_, i) => rolloutOf(group, i)));
  writer.appendEvent({ type: "run", state: "completed" });
  writer.update({ state: "completed" });
  writer.close();
  return { folder: writer.folder, file: (name) => path.join(writer.folder, name) };
}

function everything(folder: string): unknown {
  const reader = RunReader.open(folder);
  const { columns } = reader;
  return {
    groups: Array.from({ length: reader.groupCount }, (_, group) => reader.group(group)),
    rewards: [...columns.reward.subarray(0, columns.count)],
    components: [...columns.components].map(([name, values]) => [
      name,
      [...values.subarray(0, columns.count)],
    ]),
  };
}

describe("a torn last line", () => {
  it("is left out and reported once", () => {
    const { folder, file } = finishedRun();
    appendFileSync(file("rollouts.jsonl"), '{"step":3,"group":9');
    appendFileSync(file("events.jsonl"), '{"type":"wa');
    const reader = RunReader.open(folder);
    reader.refresh();
    expect(reader.rolloutCount).toBe(GROUPS * SIZE);
    expect(reader.events).toHaveLength(1);
    expect(reader.warnings).toEqual([
      "rollouts.jsonl: the last line was cut off and is left out",
      "events.jsonl: the last line was cut off and is left out",
    ]);
  });

  it("is cut away on reopening, and the run goes on behind it", () => {
    const { folder, file } = finishedRun();
    for (const name of ["rollouts.jsonl", "events.jsonl", "queries.jsonl", "documents.jsonl"])
      appendFileSync(file(name), '{"torn": "li');
    const writer = RunWriter.reopen(folder);
    writer.appendQuery(queryOf("q2"));
    writer.appendRollouts([rolloutOf(GROUPS, 0, { query_id: "q2" })]);
    writer.update({ state: "completed" });
    writer.close();
    const reader = RunReader.open(folder);
    expect(reader.warnings).toEqual([]);
    expect(reader.groupCount).toBe(GROUPS + 1);
    expect(reader.group(GROUPS).query.id).toBe("q2");
    expect(readFileSync(file("documents.jsonl"), "utf8")).toBe("");
  });

  it("is waited for while the trainer lives", () => {
    const writer = createRun();
    writer.appendQuery(queryOf("q1"));
    const reader = RunReader.open(writer.folder);
    const line = `${JSON.stringify(rolloutOf(0, 0))}\n`;
    const file = path.join(writer.folder, "rollouts.jsonl");
    appendFileSync(file, line.slice(0, 40));
    expect(reader.refresh().rollouts).toBe(0);
    appendFileSync(file, line.slice(40));
    expect(reader.refresh().rollouts).toBe(1);
    expect(reader.warnings).toEqual([]);
    writer.close();
  });
});

describe("lines that are no rollouts", () => {
  it("are left out with a warning", () => {
    const { folder, file } = finishedRun();
    const unknown = JSON.stringify(rolloutOf(90, 0, { query_id: "nobody" }));
    appendFileSync(file("rollouts.jsonl"), `garbage\n{"step":1}\n${unknown}\n`);
    const after = `${JSON.stringify(rolloutOf(91, 0))}\n`;
    appendFileSync(file("rollouts.jsonl"), after);
    const reader = RunReader.open(folder);
    expect(reader.rolloutCount).toBe(GROUPS * SIZE + 1);
    expect(reader.group(91).rollouts).toHaveLength(1);
    expect(reader.warnings).toEqual([expect.stringContaining("some lines are no rollouts")]);
  });
});

describe("the index", () => {
  const damages: [string, (index: string, run: ReturnType<typeof finishedRun>) => void][] = [
    ["missing", (index) => rmSync(index)],
    ["empty", (index) => truncateSync(index, 0)],
    ["cut within a record", (index) => truncateSync(index, statSync(index).size - 13)],
    ["short by records", (index) => truncateSync(index, Math.floor(statSync(index).size / 2))],
    ["of another kind", (index) => writeFileSync(index, "something else altogether, and long")],
    ["flipped in a bit of its middle", (index) => flip(index, statSync(index).size >> 1)],
    ["flipped in its first record", (index) => flip(index, 48)],
    ["flipped in its header", (index) => flip(index, 27)],
    ["followed by garbage", (index) => appendFileSync(index, Buffer.alloc(1000, 7))],
    ["that of another run", (index) => copyFileSync(otherRun().file("rollouts.index"), index)],
  ];

  it.each(damages)("may be %s: readers and writers see the same", (_, damage) => {
    const run = finishedRun();
    const sound = everything(run.folder);
    const index = run.file("rollouts.index");
    const original = readFileSync(index);
    damage(index, run);
    expect(everything(run.folder)).toEqual(sound);

    damage(index, run);
    RunWriter.reopen(run.folder).close();
    expect(readFileSync(index).equals(original)).toBe(true);
  });

  it("is repaired by whoever opens an ended run", () => {
    const { folder, file } = finishedRun();
    const original = readFileSync(file("rollouts.index"));
    rmSync(file("rollouts.index"));
    RunReader.open(folder);
    expect(readFileSync(file("rollouts.index")).equals(original)).toBe(true);
  });

  it("is made again from lines of any length, wherever they end", () => {
    const writer = createRun();
    writer.appendQuery(queryOf("q1"));
    const random = mulberry32(7);
    const rollouts = Array.from({ length: 60 }, (_, i) =>
      rolloutOf(i, 0, { completion: "é".repeat(Math.floor(2 ** (random() * 20))) }),
    );
    rollouts.push(rolloutOf(60, 0, { completion: "x".repeat(3 << 20) }), rolloutOf(61, 0));
    writer.appendRollouts(rollouts);
    writer.update({ state: "completed" });
    writer.close();
    rmSync(path.join(writer.folder, "rollouts.index"));
    const reader = RunReader.open(writer.folder);
    expect(reader.groupCount).toBe(rollouts.length);
    const read = rollouts.map(({ group }) => reader.group(group).rollouts[0]);
    expect(JSON.stringify(read) === JSON.stringify(rollouts)).toBe(true);
  });

  it("is not touched by readers of a live run", () => {
    const writer = createRun();
    writer.appendQuery(queryOf("q1"));
    writer.appendRollouts([rolloutOf(0, 0)]);
    rmSync(path.join(writer.folder, "rollouts.index"));
    writer.appendRollouts([rolloutOf(0, 1)]);
    expect(RunReader.open(writer.folder).rolloutCount).toBe(2);
    expect(existsSync(path.join(writer.folder, "rollouts.index"))).toBe(false);
    writer.close();
  });

  it("gains a column when a component first appears, under an open reader", () => {
    const writer = createRun();
    writer.appendQuery(queryOf("q1"));
    writer.appendRollouts([rolloutOf(0, 0, { components: { format: -2 } })]);
    const reader = RunReader.open(writer.folder);
    writer.appendRollouts([rolloutOf(0, 1, { components: { "ndcg@10": 0.5, format: 0.1 } })]);
    writer.appendRollouts([rolloutOf(0, 2, { components: { "ndcg@10": 0.75 } })]);
    reader.refresh();
    for (const { columns } of [reader, RunReader.open(writer.folder)]) {
      const column = (name: string) => [...columns.components.get(name)!.subarray(0, 3)];
      expect(column("format")).toEqual([-2, 0.1, Number.NaN]);
      expect(column("ndcg@10")).toEqual([Number.NaN, 0.5, 0.75]);
    }
    writer.close();
  });
});

function otherRun() {
  const writer = createRun();
  writer.appendQuery(queryOf("q1"));
  writer.appendRollouts([rolloutOf(3, 0, { completion: "another" }), rolloutOf(3, 1)]);
  writer.update({ state: "completed" });
  writer.close();
  return { file: (name: string) => path.join(writer.folder, name) };
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at]! ^= 0x10;
  writeFileSync(file, bytes);
}

describe("a run that was resumed from a checkpoint", () => {
  it("shows the groups behind it once, as they were drawn last", () => {
    const writer = createRun();
    writer.appendQuery(queryOf("q1"));
    writer.appendRollouts([rolloutOf(0, 0), rolloutOf(0, 1), rolloutOf(1, 0), rolloutOf(1, 1)]);
    writer.close();
    const resumed = RunWriter.reopen(writer.folder);
    const again = [rolloutOf(1, 0, { reward: 0.9 }), rolloutOf(1, 1, { reward: 0.7 })];
    resumed.appendRollouts(again);
    resumed.close();
    const reader = RunReader.open(writer.folder);
    expect(reader.groupCount).toBe(2);
    expect(reader.rolloutCount).toBe(4);
    expect(reader.group(1).rollouts).toEqual(again);
    expect(reader.group(0).rollouts).toHaveLength(2);
  });
});

describe("liveness", () => {
  const state = {
    ...createRun().state,
    state: "running" as const,
    pid: process.pid,
    process_started: processStarted(process.pid),
  };
  const beat = Date.parse(state.heartbeat);
  const minute = beat + 60_000;

  it("is live while the process runs, however late its heartbeat", () => {
    expect(livenessOf(state, beat)).toBe("live");
    expect(livenessOf(state, minute)).toBe("live");
  });

  it("is crashed when the process is gone, or its pid was given to another", () => {
    expect(livenessOf({ ...state, pid: 2 ** 22 + 1 }, beat)).toBe("crashed");
    expect(livenessOf({ ...state, process_started: 1 }, minute)).toBe("crashed");
  });

  it("goes by the heartbeat on another computer", () => {
    const remote = { ...state, host: `not-${hostname()}`, pid: 1, process_started: 1 };
    expect(livenessOf(remote, beat + 29_000)).toBe("live");
    expect(livenessOf(remote, beat + 31_000)).toBe("crashed");
  });

  it("is ended for a run that said so", () => {
    expect(livenessOf({ ...state, state: "failed" }, minute)).toBe("ended");
  });

  it("keeps a second writer out while the first lives", () => {
    const folder = temporaryFolder();
    createRun(folder).close();
    const file = path.join(folder, "run.json");
    const other = { ...JSON.parse(readFileSync(file, "utf8")), pid: process.ppid };
    writeFileSync(file, JSON.stringify(other));
    expect(() => RunWriter.reopen(folder)).toThrow(`process ${process.ppid}`);
  });
});

describe("a writer that is killed", () => {
  let script: string;
  beforeAll(async () => {
    script = path.join(temporaryFolder("."), "endless-writer.cjs");
    await build({
      entryPoints: [path.join(import.meta.dirname, "endless-writer.ts")],
      outfile: script,
      bundle: true,
      platform: "node",
      logLevel: "error",
    });
  });

  it("at any moment leaves every rollout that it had appended, whole", async () => {
    const random = mulberry32(20_26);
    for (let trial = 0; trial < 20; trial++) {
      const folder = temporaryFolder();
      const child = spawn(process.execPath, [script, folder], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const acknowledged = await killAfter(child, Math.floor(random() * 40));

      const reader = RunReader.open(folder);
      expect(reader.liveness).toBe("crashed");
      expect(reader.rolloutCount).toBeGreaterThanOrEqual(acknowledged);
      for (let group = 0; group < reader.groupCount; group++)
        for (const { completion } of reader.group(group).rollouts)
          expect(completion).toBe(`completion ${group} `.repeat(200));

      const count = reader.rolloutCount;
      RunWriter.reopen(folder).close();
      expect(RunReader.open(folder).rolloutCount).toBe(count);
    }
  });
});

/** Kills a child some milliseconds after its first sign; answers the last number that it printed. */
async function killAfter(child: ChildProcess, milliseconds: number): Promise<number> {
  let printed = "";
  child.stdout!.setEncoding("utf8").on("data", (text: string) => {
    if (!printed) setTimeout(() => child.kill("SIGKILL"), milliseconds);
    printed += text;
  });
  await new Promise((resolve) => child.on("close", resolve));
  const whole = printed.slice(0, printed.lastIndexOf("\n"));
  return Number(whole.slice(whole.lastIndexOf("\n") + 1));
}

/** Tommy Ettinger's mulberry32. */
function mulberry32(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
