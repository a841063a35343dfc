import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RunReader } from "../../../runlog/reader";
import { RunWriter } from "../../../runlog/writer";
import { createRun, queryOf, rolloutOf } from "./sample-run";

/** Bytes that the disk still takes; a write that goes beyond is done in part, as disks do. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }));

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const full = () => Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" });
  return {
    ...fs,
    writeSync(fd: number, bytes: Uint8Array, from: number, length: number, position: number) {
      const taken = Math.min(length, disk.room);
      if (taken === 0 && length > 0) throw full();
      disk.room -= taken;
      return fs.writeSync(fd, bytes, from, taken, position);
    },
    writeFileSync(...args: Parameters<typeof fs.writeFileSync>) {
      if (disk.room === 0) throw full();
      fs.writeFileSync(...args);
    },
  };
});

afterEach(() => {
  disk.room = Number.POSITIVE_INFINITY;
});

function runWith(rollouts: number): RunWriter {
  const writer = createRun();
  writer.appendQuery(queryOf("q1"));
  for (let i = 0; i < rollouts; i++) writer.appendRollouts([rolloutOf(i, 0)]);
  return writer;
}

describe("a disk that fills up", () => {
  it.each([0, 1, 100, 350])("after %i bytes of a batch keeps what was there", (room) => {
    const writer = runWith(3);
    const file = path.join(writer.folder, "rollouts.jsonl");
    const before = readFileSync(file, "utf8");
    disk.room = room;
    const batch = [rolloutOf(3, 0), rolloutOf(3, 1)];
    expect(() => writer.appendRollouts(batch)).toThrow("the disk is full");
    expect(readFileSync(file, "utf8")).toBe(before);

    disk.room = Number.POSITIVE_INFINITY;
    writer.appendRollouts(batch);
    writer.close();
    expect(RunReader.open(writer.folder).group(3).rollouts).toEqual(batch);
  });

  it("within the index loses nothing, and the next opening repairs it", () => {
    const writer = runWith(3);
    const line = `${JSON.stringify(rolloutOf(3, 0))}\n`;
    disk.room = line.length + 10;
    writer.appendRollouts([rolloutOf(3, 0)]);
    disk.room = Number.POSITIVE_INFINITY;
    writer.appendRollouts([rolloutOf(4, 0)]);
    writer.close();
    expect(RunReader.open(writer.folder).rolloutCount).toBe(5);
    RunWriter.reopen(writer.folder).close();
    expect(RunReader.open(writer.folder).group(4).rollouts).toEqual([rolloutOf(4, 0)]);
  });

  it("fails an update of run.json in words, and leaves the last one readable", () => {
    const writer = runWith(0);
    writer.update({ state: "running", step: 7 });
    disk.room = 0;
    expect(() => writer.update({ step: 8 })).toThrow(/the disk is full.*nothing written/);
    expect(RunReader.open(writer.folder).state.step).toBe(7);
    writer.close();
  });

  it("counts a query that was not written as not written", () => {
    const writer = runWith(0);
    disk.room = 5;
    expect(() => writer.appendQuery(queryOf("q2"))).toThrow("the disk is full");
    disk.room = Number.POSITIVE_INFINITY;
    writer.appendQuery(queryOf("q2"));
    writer.appendRollouts([rolloutOf(0, 0, { query_id: "q2" })]);
    writer.close();
    expect(RunReader.open(writer.folder).group(0).query.id).toBe("q2");
  });
});
