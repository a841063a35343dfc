import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RunFile, readRunState } from "../../../runlog/run-directory";
import { RunWriter } from "../../../runlog/writer";
import { patienceOf } from "../../../trainer/outside/patience";
import { StoppedWhileWaiting, Unavailable } from "../../../trainer/outside/unavailable";

const TIMES = { first: 5, longest: 20, poll: 5, grace: 30 };

let folder: string;
let writer: RunWriter;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rec-r1-patience-"));
  writer = RunWriter.create(
    path.join(folder, "run"),
    { id: "run", name: "run", experiment: "x", engine: "embedded", steps: 1, versions: {} },
    "",
    {},
  );
  writer.update({ state: "running" });
  said = [];
});
afterEach(() => {
  writer.close();
  rmSync(folder, { recursive: true, force: true });
});

const patience = () => patienceOf(writer, (message) => void said.push(message), TIMES);
const stateOf = () => readRunState(writer.folder);

describe("patience", () => {
  it("pauses the run with the reason until it is answered", async () => {
    const states: [string, string | undefined][] = [];
    let tries = 0;
    const done = await patience()(async () => {
      const { state, message } = stateOf();
      states.push([state, message]);
      if (tries++ < 2) throw new Unavailable("http://engine answered 503");
      return 42;
    });
    expect(done).toBe(42);
    const paused = ["paused", "paused: http://engine answered 503"];
    expect(states).toEqual([["running", undefined], paused, paused]);
    expect(stateOf()).toMatchObject({ state: "running" });
    expect(stateOf().message).toBeUndefined();
    expect(said).toEqual(["paused: http://engine answered 503", "it answers again; going on"]);
    const events = readFileSync(path.join(writer.folder, RunFile.events), "utf8")
      .trim()
      .split("\n");
    expect(events.map((line) => (JSON.parse(line) as { state: string }).state)).toEqual([
      "paused",
      "running",
    ]);
  });

  it("says so when the reason changes", async () => {
    let tries = 0;
    await patience()(async () => {
      if (tries++ < 4) throw new Unavailable(tries < 3 ? "refused" : "429");
    });
    expect(said).toEqual(["paused: refused", "paused: 429", "it answers again; going on"]);
  });

  it("goes on when the last of several that wait at once is answered", async () => {
    const wait = patience();
    const down = { first: true, second: true };
    const ask = (name: "first" | "second") =>
      wait(async () => {
        if (down[name]) throw new Unavailable("down");
      });
    const [first, second] = [ask("first"), ask("second")];
    await sleep(20);
    down.first = false;
    await first;
    expect(stateOf().state).toBe("paused");
    down.second = false;
    await second;
    expect(stateOf().state).toBe("running");
    expect(said).toEqual(["paused: down", "it answers again; going on"]);
  });

  it("passes on what is no unavailability", async () => {
    await expect(patience()(() => Promise.reject(new TypeError("a bug")))).rejects.toThrow("a bug");
    expect(stateOf().state).toBe("running");
  });

  it("ends when the run is stopped while it is paused", async () => {
    const waiting = patience()(() => Promise.reject(new Unavailable("down")));
    await sleep(20);
    writer.requestStop();
    await expect(waiting).rejects.toThrow(StoppedWhileWaiting);
  });

  it("gives up work that hangs when the run is stopped, and only then", async () => {
    const hanging = patience()(
      (signal) =>
        new Promise((_, reject) => {
          signal!.addEventListener("abort", () => reject(signal!.reason as Error));
        }),
    );
    let ended = false;
    const waiting = hanging.catch((error: unknown) => {
      ended = true;
      return error;
    });
    await sleep(60);
    expect(ended).toBe(false);
    writer.requestStop();
    expect(await waiting).toBeInstanceOf(StoppedWhileWaiting);
  });

  it("lets work that ends by itself be, when the run is stopped", async () => {
    writer.requestStop();
    expect(await patience()(async () => "done")).toBe("done");
  });
});
