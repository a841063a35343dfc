import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readMarks, writeMarks } from "../../../runlog/marks";
import { newRunId, readRunState } from "../../../runlog/run-directory";
import { listRuns, RunLister } from "../../../runlog/runs";
import { watchRun } from "../../../runlog/tailer";
import { RunWriter } from "../../../runlog/writer";
import { createRun, INIT, queryOf, rolloutOf, temporaryFolder } from "./sample-run";

describe("a run's id", () => {
  const at = new Date(2026, 10, 24, 9, 5, 7);

  it("is the experiment's name and the local time", () => {
    expect(newRunId("icon-search", at)).toBe("icon-search-20261124-090507");
  });

  it("is numbered while it is taken", () => {
    const taken = new Set(["a-20261124-090507", "a-20261124-090507-2"]);
    expect(newRunId("a", at, (id) => taken.has(id))).toBe("a-20261124-090507-3");
  });
});

describe("the state of a run", () => {
  it("of a newer program says that, and what to do", () => {
    const folder = temporaryFolder("newer");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "run.json"), '{"schema_version": 2}');
    expect(() => readRunState(folder)).toThrow("newer Rec-R1 Studio (version 2");
  });
});

describe("the list of runs", () => {
  it("is newest first and passes over what is no run", () => {
    const runs = temporaryFolder();
    for (const [i, name] of ["b", "c", "a"].entries()) {
      const writer = RunWriter.create(path.join(runs, name), { ...INIT, id: name }, "", {});
      writer.update({ created: `2026-11-2${i}T00:00:00.000Z`, state: "completed" });
      writer.close();
    }
    mkdirSync(path.join(runs, "empty"));
    mkdirSync(path.join(runs, "torn"));
    writeFileSync(path.join(runs, "torn", "run.json"), '{"id": "torn"');
    mkdirSync(path.join(runs, "newer"));
    writeFileSync(path.join(runs, "newer", "run.json"), '{"schema_version": 2}');
    mkdirSync(path.join(runs, "odd", "run.json"), { recursive: true });
    writeFileSync(path.join(runs, "a file"), "");
    symlinkSync(path.join(runs, "nowhere"), path.join(runs, "dangling"), "junction");
    expect(listRuns(runs).map(({ state, liveness }) => [state.id, liveness])).toEqual([
      ["a", "ended"],
      ["c", "ended"],
      ["b", "ended"],
    ]);
  });

  it("read again gives the same objects, but for runs that changed", () => {
    const runs = temporaryFolder();
    const writers = ["old", "new"].map((id) =>
      RunWriter.create(path.join(runs, id), { ...INIT, id }, "", {}),
    );
    const lister = new RunLister();
    const first = lister.list([runs]);
    expect(lister.list([runs])[0]).toBe(first[0]);
    expect(lister.list([runs])[1]).toBe(first[1]);
    const changed = first[0]!.folder;
    writers.find((writer) => writer.folder === changed)!.update({ step: 3 });
    const second = lister.list([runs]);
    expect(second[0]!.state.step).toBe(3);
    expect(second[1]).toBe(first[1]);
    rmSync(changed, { recursive: true });
    expect(lister.list([runs])).toEqual([first[1]]);
    for (const writer of writers) writer.close();
  });

  it("shows the marks that people make, and passes over what is none", () => {
    const runs = temporaryFolder();
    const folder = path.join(runs, "a");
    RunWriter.create(folder, { ...INIT, id: "a" }, "", {}).close();
    const lister = new RunLister();
    const marks = () => lister.list([runs])[0]!.marks;
    expect(marks()).toEqual({});
    writeMarks(folder, { label: "  the\nbest \t one " });
    writeMarks(folder, { pinned: true });
    expect(marks()).toEqual({ label: "the best one", pinned: true });
    writeMarks(folder, { label: " ", pinned: false });
    expect(marks()).toEqual({});
    for (const nonsense of ["null", "[]", "x", '{"label":7,"pinned":"yes"}']) {
      writeFileSync(path.join(folder, "marks.json"), nonsense);
      expect(readMarks(folder)).toEqual({});
    }
  });

  it("is kept from version control in its usual place, and there only", () => {
    const workspace = temporaryFolder();
    const home = path.join(workspace, ".rec-r1");
    RunWriter.create(path.join(home, "runs", "a"), { ...INIT, id: "a" }, "", {}).close();
    expect(readFileSync(path.join(home, ".gitignore"), "utf8")).toBe("*\n");
    writeFileSync(path.join(home, ".gitignore"), "checkpoints\n");
    RunWriter.create(path.join(home, "runs", "b"), { ...INIT, id: "b" }, "", {}).close();
    expect(readFileSync(path.join(home, ".gitignore"), "utf8")).toBe("checkpoints\n");
    RunWriter.create(path.join(workspace, "mine", "c"), { ...INIT, id: "c" }, "", {}).close();
    expect(existsSync(path.join(workspace, ".gitignore"))).toBe(false);
  });

  it("is empty where there is no folder", () => {
    expect(listRuns(temporaryFolder())).toEqual([]);
  });
});

describe("watching a run", () => {
  /** Waits until the watch has called back once more than before. */
  function counter() {
    let calls = 0;
    let wake = () => {};
    return {
      onChange: () => {
        calls++;
        wake();
      },
      next: async () => {
        const before = calls;
        while (calls === before) await new Promise<void>((resolve) => (wake = resolve));
      },
    };
  }

  it("calls back when rollouts, events or the state change", async () => {
    const writer = createRun();
    const { onChange, next } = counter();
    const watch = watchRun(writer.folder, onChange, { intervalMs: 20 });
    writer.appendQuery(queryOf("q1"));
    for (const change of [
      () => writer.appendRollouts([rolloutOf(0, 0)]),
      () => writer.appendEvent({ type: "warning", message: "w" }),
      () => writer.update({ step: 1 }),
    ]) {
      const called = next();
      change();
      await called;
    }
    watch.dispose();
    writer.close();
  });

  it("may begin before the run and outlive it", async () => {
    const folder = temporaryFolder();
    const { onChange, next } = counter();
    const watch = watchRun(folder, onChange, { intervalMs: 20 });
    const begun = next();
    createRun(folder).close();
    await begun;
    const gone = next();
    rmSync(folder, { recursive: true });
    await gone;
    watch.dispose();
  });
});
