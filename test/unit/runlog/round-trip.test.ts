import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Measurements } from "../../../runlog/measurements";
import { RunReader } from "../../../runlog/reader";
import { RunWriter } from "../../../runlog/writer";
import { createRun, queryOf, rolloutOf, temporaryFolder } from "./sample-run";

describe("what is written", () => {
  it("is read back as it was", () => {
    const writer = createRun();
    const query = queryOf("q1");
    const rollouts = [
      rolloutOf(0, 0),
      rolloutOf(0, 1, { reward: 0.1, finish: "length", text: null }),
    ];
    writer.appendQuery(query);
    writer.appendDocument({ id: "d1", title: "The Title" });
    writer.appendRollouts(rollouts);
    writer.appendEvent({ type: "warning", message: "mind the gap" });
    writer.update({ state: "completed", step: 1, reward: 0.3 });
    writer.close();

    const reader = RunReader.open(writer.folder);
    expect(reader.group(0)).toEqual({ query, rollouts });
    expect(reader.title("d1")).toBe("The Title");
    expect(reader.title("unknown")).toBe("unknown");
    expect(reader.events).toMatchObject([{ type: "warning", message: "mind the gap" }]);
    expect(Date.parse(reader.events[0]!.time)).not.toBeNaN();
    expect(reader.state).toMatchObject({ state: "completed", step: 1, reward: 0.3 });
    expect(reader.liveness).toBe("ended");
    expect(reader.warnings).toEqual([]);
  });

  it.each([
    ["a lone surrogate", "half \ud83d of a pair"],
    ["NUL and controls", "a\0b\u001b[31m\r\n\t"],
    ["line and paragraph separators", "a\u2028b\u2029c\u0085d"],
    ["pairs, accents and right-to-left", "🔍 naïve ёлка שלום"],
    ["a line of three megabytes", "é\n".repeat(1_000_000)],
    ["the empty text", ""],
  ])("survives with %s in it", (_, completion) => {
    const writer = createRun();
    writer.appendQuery(queryOf("q1", { text: completion }));
    writer.appendRollouts([rolloutOf(0, 0, { completion }), rolloutOf(0, 1)]);
    writer.close();
    const { query, rollouts } = RunReader.open(writer.folder).group(0);
    expect(query.text === completion).toBe(true);
    expect(rollouts[0]!.completion === completion).toBe(true);
    expect(rollouts[1]).toEqual(rolloutOf(0, 1));
  });

  it.each(["with space", "with 'quotes' & $dollar", "ёлка 検索", "per%20cent"])(
    "may stand in a folder named %s",
    (name) => {
      const writer = createRun(temporaryFolder(name));
      writer.appendQuery(queryOf("q1"));
      writer.appendRollouts([rolloutOf(0, 0)]);
      writer.close();
      RunWriter.reopen(writer.folder).close();
      expect(RunReader.open(writer.folder).group(0).rollouts).toEqual([rolloutOf(0, 0)]);
    },
  );

  it("writes each query and item once, across reopenings too", () => {
    const first = createRun();
    for (let i = 0; i < 2; i++) {
      first.appendQuery(queryOf("q1"));
      first.appendDocument({ id: "d1", title: "one" });
    }
    first.close();
    const second = RunWriter.reopen(first.folder);
    second.appendQuery(queryOf("q1"));
    second.appendDocument({ id: "d1", title: "two" });
    second.close();
    const lines = (name: string) =>
      readFileSync(path.join(first.folder, name), "utf8").trim().split("\n");
    expect(lines("queries.jsonl")).toHaveLength(1);
    expect(lines("documents.jsonl")).toEqual(['{"id":"d1","title":"one"}']);
  });

  it("says where in its document the segment stands that caused a question", async () => {
    const writer = createRun();
    const placed = { domain: "NEWS ARTICLE", positions: [0, 0.25] };
    writer.appendQuery(queryOf("q1", placed));
    writer.appendDocument({ id: "d1", title: "one", position: 0.25 });
    writer.appendRollouts([rolloutOf(0, 0)]);
    const of = { phase: "rl", step: 0, split: "test", system: "policy" } as const;
    const line = { ...of, query_id: "q1", query: "why?", text: "why", metrics: {}, ...placed };
    writer.appendMeasurements([{ ...line, predicted_position: null }]);
    const beyond = { ...line, positions: [1.5] };
    expect(() => writer.appendMeasurements([beyond])).toThrow("/positions/0");
    writer.close();
    expect(RunReader.open(writer.folder).group(0).query).toMatchObject(placed);
    const measurements = new Measurements(writer.folder);
    await measurements.refresh();
    expect(measurements.read(of)).toEqual([{ ...line, predicted_position: null }]);
  });

  it("keeps the experiment as launched and as resolved", () => {
    const { folder } = createRun();
    expect(readFileSync(path.join(folder, "experiment.yaml"), "utf8")).toBe("name: demo\n");
    const resolved = readFileSync(path.join(folder, "experiment.resolved.json"), "utf8");
    expect(JSON.parse(resolved)).toEqual({ name: "demo" });
  });

  it("says of a figure that is no number that it was not reported", () => {
    const writer = createRun();
    const metrics = { loss: Number.NaN, kl: Number.POSITIVE_INFINITY, entropy: 1.5 };
    writer.appendEvent({ type: "step", phase: "rl", step: 1, steps: 2, rollouts: 8, metrics });
    expect(RunReader.open(writer.folder).events).toMatchObject([
      { metrics: { loss: null, kl: null, entropy: 1.5 } },
    ]);
  });
});

describe("what breaks the contract", () => {
  it("is refused, and the files stay as they were", () => {
    const writer = createRun();
    expect(() => writer.appendRollouts([rolloutOf(0, 0)])).toThrow("query 'q1'");
    writer.appendQuery(queryOf("q1"));
    expect(() => writer.appendRollouts([rolloutOf(0, 0, { reward: Number.NaN })])).toThrow(
      "/reward",
    );
    expect(() => writer.update({ step: -1 })).toThrow("/step");
    writer.close();
    expect(RunReader.open(writer.folder).rolloutCount).toBe(0);
  });

  it("a folder that holds a run is not made into another", () => {
    const { folder } = createRun();
    expect(() => createRun(folder)).toThrow("holds a run already");
  });

  it("a folder without a run is not opened", () => {
    const folder = temporaryFolder();
    expect(() => RunReader.open(folder)).toThrow("run.json is missing");
    expect(() => RunWriter.reopen(folder)).toThrow("run.json is missing");
  });
});

describe("a request to stop", () => {
  it("is seen until the run is reopened", () => {
    const writer = createRun();
    expect(writer.stopRequested()).toBe(false);
    writer.requestStop();
    expect(writer.stopRequested()).toBe(true);
    writer.close();
    const again = RunWriter.reopen(writer.folder);
    expect(again.stopRequested()).toBe(false);
    again.close();
  });
});
