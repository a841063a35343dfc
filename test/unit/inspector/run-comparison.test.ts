import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunsHost, withoutSharedEnd } from "../../../extension/comparison/runs-host";
import { RunWriter } from "../../../runlog/writer";
import { differingSettings, flatSettings } from "../../../trainer/settings-difference";
import { MessageHandler } from "../../../webview/protocol/message-handler";
import {
  type FromRunsPanel,
  MOST_RUNS,
  ROLLOUTS,
  RUNS_PROTOCOL_VERSION,
  type ToRunsPanel,
  toRunsPanel,
} from "../../../webview/protocol/runs-panel";
import { overlayCharts } from "../../../webview/runs/overlay";
import { lookOf } from "../../../webview/runs/run-colours";
import { INIT, temporaryFolder } from "../runlog/sample-run";

const runs = temporaryFolder("runs");
const writers: RunWriter[] = [];

/** A run of two steps that was measured on dev, a value a query; null: not searched for. */
function makeRun(name: string, resolved: object, values: Record<string, number | null>, ids = "q") {
  const init = { ...INIT, id: name, name, experiment: "x.recr1.yaml" };
  const writer = RunWriter.create(path.join(runs, name), init, "name: x\n", resolved);
  writers.push(writer);
  for (const step of [1, 2]) {
    const metrics = { "reward/mean": step / 10, loss: 1 };
    writer.appendEvent({ type: "step", phase: "rl", step, steps: 2, rollouts: 0, metrics });
  }
  for (const system of ["policy", "original_query"]) {
    const measured = Object.entries(values).map(([query, value], i) => ({
      ...({ phase: "rl", step: 2, split: "dev", system, query_id: `${ids}${i}`, query } as const),
      text: `${name}: ${query}`,
      metrics:
        value === null
          ? {}
          : ({ "ndcg@10": system === "policy" ? value : 0.5 } as Record<string, number>),
    }));
    writer.appendMeasurements(measured);
    const metrics = { "ndcg@10": { mean: 0.5, low: 0.4, high: 0.6 } };
    writer.appendEvent({
      ...{ type: "evaluation", phase: "rl", step: 2, split: "dev", system, queries: 3 },
      metrics,
    });
  }
  writer.appendQuery({
    id: "t",
    text: "in training",
    split: "train",
    relevant: [],
    original: null,
  });
  writer.appendRollouts([
    {
      ...{ step: 1, group: 0, sample: 0, query_id: "t", prompt: "p", completion: `by ${name}` },
      ...{ text: "t", search_text: "t", components: {}, reward: 0.25, advantage: 0, retrieved: [] },
      ...{ found: [], tokens: 1, finish: "stop", used: true },
    },
  ]);
}

let host: RunsHost;
let panel: MessageHandler<ToRunsPanel, FromRunsPanel>;
const opened: string[] = [];

beforeAll(() => {
  mkdirSync(runs);
  makeRun("a", { seed: 1, reward: [{ kind: "ndcg", k: 10 }] }, { cat: 0.75, dog: 0.5, fox: 0.25 });
  // The same queries under other ids, and one of its own.
  makeRun(
    "b",
    { seed: 2, reward: [{ kind: "ndcg", k: 10 }] },
    { fox: 1, cat: 0.5, owl: 0.1, dog: 0.5 },
    "z",
  );
  makeRun("c", { seed: 1, reward: [{ kind: "ndcg", k: 5 }] }, { cat: null });
  const sent: unknown[] = [];
  host = new RunsHost(
    ["a", "b", "c"].map((name) => path.join(runs, name)),
    {
      post: (message) => sent.push(message),
      openRun: (folder) => opened.push(path.basename(folder)),
      copyText: () => {},
      savePicture: () => {},
      showDiff: () => {},
    },
  );
  panel = new MessageHandler<ToRunsPanel, FromRunsPanel>({
    receives: toRunsPanel,
    post: async (message) => {
      await host.receive(message);
      for (const answer of sent.splice(0)) await panel.receive(answer);
    },
    handle: () => undefined,
    onFault: (error) => expect.fail(error.message),
  });
});
afterAll(() => {
  host.dispose();
  for (const writer of writers) writer.close();
});

const open = () => panel.request({ type: "ready", version: RUNS_PROTOCOL_VERSION }, "opened");
const measure = { split: "dev", metric: "ndcg@10", reference: 0 };

describe("runs beside each other", () => {
  it("come with what differs between their experiments, and nothing else", async () => {
    const { update } = await open();
    expect(update.runs.map(({ label, rl }) => [label, Object.keys(rl.columns)])).toEqual([
      ["a", ["reward/mean"]],
      ["b", ["reward/mean"]],
      ["c", ["reward/mean"]],
    ]);
    expect(update.differences).toEqual([
      { key: "seed", values: ["1", "2", "1"] },
      { key: "reward.0.k", values: ["10", "10", "5"] },
    ]);
  });

  it("are compared on the queries that they share, whatever the ids are", async () => {
    const { rows } = await panel.request({ type: "standings", query: measure }, "standings");
    expect(rows[0]).toMatchObject({ mean: 0.5, queries: 3, reference: null });
    expect(rows[0]!.original).toMatchObject({ wins: 1, ties: 1, losses: 1, mean: 0 });
    expect(rows[1]!.reference).toMatchObject({ queries: 3, wins: 1, ties: 1, losses: 1 });
    expect(rows[1]!.reference!.mean).toBeCloseTo((0.75 - 0.25) / 3, 12);
    expect(rows[1]!.reference!.p).toBeGreaterThan(0.3);
    expect(rows[2]).toEqual({ mean: null, queries: 0, original: null, reference: null });
  });

  it("list the queries with a value a run, those furthest apart first", async () => {
    const ask = async (more: object) => {
      const query = { ...measure, offset: 0, limit: 9, ...more };
      const { rows } = await panel.request({ type: "queries", query }, "queries");
      return rows.map(({ query: text, values }) => [text, ...values]);
    };
    expect(await ask({})).toEqual([
      ["fox", 0.25, 1, null],
      ["cat", 0.75, 0.5, null],
      ["dog", 0.5, 0.5, null],
      ["owl", null, 0.1, null],
    ]);
    expect((await ask({ sort: { by: "1", descending: false } })).map(([text]) => text)).toEqual([
      ...["owl", "cat", "dog", "fox"],
    ]);
    expect(await ask({ text: "O", sort: { by: "query", descending: false }, limit: 2 })).toEqual([
      ["dog", 0.5, 0.5, null],
      ["fox", 0.25, 1, null],
    ]);
    expect(await ask({ split: ROLLOUTS, metric: "reward" })).toEqual([
      ["in training", 0.25, 0.25, 0.25],
    ]);
  });

  it("show a query as it was measured, or its rollouts where there are some", async () => {
    const ask = async (run: number, text: string, split: string) => {
      const query = { id: "q0", text };
      return (await panel.request({ type: "attempt", run, query, split }, "attempt")).attempt;
    };
    expect(await ask(1, "cat", "dev")).toMatchObject({
      sample: { text: "b: cat", components: { "ndcg@10": 0.5 }, reward: null },
    });
    expect(await ask(2, "in training", ROLLOUTS)).toMatchObject({
      sample: { completion: "by c", reward: 0.25 },
    });
    expect(await ask(0, "owl", "dev")).toBeNull();
    await panel.request({ type: "openRun", run: 1 }, "done");
    expect(opened).toEqual(["b"]);
    await expect(panel.request({ type: "openRun", run: 3 }, "done")).rejects.toThrow("3 runs only");
  });

  it("have their curves laid over each other, told apart without colour", async () => {
    const { update } = await open();
    const [a, b, c] = update.runs;
    const longer = { ...b!, rl: { ...b!.rl, steps: [2, 3] } };
    const [chart] = overlayCharts([a!, longer, c!]);
    expect(chart).toMatchObject({ title: "Reward", steps: [1, 2, 3] });
    expect(chart!.lines.map(({ values }) => values)).toEqual([
      [0.1, 0.2, null],
      [null, 0.1, 0.2],
      [0.1, 0.2, null],
    ]);
    const dashes = Array.from({ length: MOST_RUNS }, (_, i) => lookOf(i).dash.join());
    expect(new Set(dashes).size).toBe(MOST_RUNS);
  });
});

it("leaves the words out that all names end in, and never a whole name", () => {
  expect(withoutSharedEnd(["gpt-4o-esci_Games", "rec-r1-esci_Games"])).toEqual([
    "gpt-4o",
    "rec-r1",
  ]);
  expect(withoutSharedEnd(["a-x", "x"])).toEqual(["a-x", "x"]);
  expect(withoutSharedEnd(["a", "a"])).toEqual(["a", "a"]);
});

describe("the difference of settings", () => {
  it("goes into objects and lists of them, and takes lists of plain values whole", () => {
    const [a, b] = [
      { x: { y: 1 }, list: [{ k: 1 }, { k: 2 }], plain: [1, 2], same: null, only: {} },
      { x: { y: 2 }, list: [{ k: 1 }], plain: [1, 3], same: null },
    ].map((one) => flatSettings(one)) as [Record<string, unknown>, Record<string, unknown>];
    expect(differingSettings([a, b])).toEqual(["x.y", "list.1.k", "plain", "only"]);
    expect(differingSettings([a])).toEqual([]);
  });
});
