import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RunSession } from "../../../extension/inspector/run-session";
import { RunReader } from "../../../runlog/reader";
import { RunWriter } from "../../../runlog/writer";
import { runUpdate } from "../../../webview/protocol/run";
import { groupDetail } from "../../../webview/protocol/samples";

let folder: string;
let writer: RunWriter;
let reader: RunReader;
let session: RunSession;

/** Appends a step of one group: the samples' rewards are ndcg@10 + 0.1. */
function step(number: number, ndcgs: number[]): void {
  writer.appendRollouts(
    ndcgs.map((ndcg, sample) => ({
      step: number,
      group: number - 1,
      sample,
      query_id: "q1",
      prompt: "Rewrite: usb cable",
      completion: `cable ${ndcg}`,
      text: `cable ${ndcg}`,
      search_text: `cable ${ndcg}`,
      components: { "ndcg@10": ndcg, format: 1 },
      reward: ndcg + 0.1,
      advantage: 0,
      retrieved: [
        ["b", 2, 1],
        ["c", 1, 0],
      ],
      found: [["b", 1]],
      tokens: 2,
      finish: "stop",
      used: ndcgs.some((other) => other !== ndcg),
    })),
  );
  const metrics = { "reward/mean": 0.5 };
  const rollouts = 2 * number;
  writer.appendEvent({ type: "step", phase: "rl", step: number, steps: 9, rollouts, metrics });
}

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "inspector-")), "run");
  const init = { id: "r", name: "r", experiment: "r.recr1.yaml", engine: "embedded", steps: 9 };
  writer = RunWriter.create(folder, { ...init, versions: {} }, "name: r\n", {});
  writer.appendDocument({ id: "a", title: "Alpha" });
  writer.appendDocument({ id: "b", title: "Beta" });
  writer.appendQuery({
    id: "q1",
    text: "usb cable",
    split: "train",
    relevant: [["b", 1]],
    original: {
      components: { "ndcg@10": 0.25, format: 1 },
      reward: 0.35,
      retrieved: [
        ["a", 3, 0],
        ["b", 2, 1],
      ],
      found: [["b", 2]],
    },
  });
  step(1, [0.5, 0.5]);
  reader = RunReader.open(folder);
  const arithmetic = { "ndcg@10": { weight: 1 }, format: { weight: 0.1 } };
  session = new RunSession(reader, { arithmetic, depth: 100 });
});

afterEach(() => {
  reader.close();
  writer.close();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

test("the first answer holds the whole overview and is valid", () => {
  const update = session.opened();
  expect(() => runUpdate(update, "update")).not.toThrow();
  expect(update.header).toMatchObject({ groups: 1, rollouts: 2, latestStep: 1 });
  expect(update.rl).toEqual({
    from: 0,
    steps: [1],
    columns: { "reward/mean": [0.5], "reward/original": [0.35] },
  });
});

test("news are only what came since", () => {
  session.opened();
  expect(session.news()?.rl).toBeUndefined();
  step(2, [0.75, 0]);
  const update = session.news();
  expect(update?.header).toMatchObject({ groups: 2, latestStep: 2, rewardRange: [0, 0.85] });
  expect(update?.rl).toMatchObject({ from: 1, steps: [2] });
  expect(update?.evaluations).toBeUndefined();
});

test("an evaluation is told once, behind those that were told before", () => {
  const evaluation = (at: number) =>
    writer.appendEvent({
      type: "evaluation",
      phase: "rl",
      step: at,
      split: "dev",
      system: "policy",
      queries: 2,
      metrics: {},
    });
  evaluation(0);
  reader.refresh();
  expect(session.opened().evaluations).toHaveLength(1);
  evaluation(1);
  evaluation(2);
  reader.refresh();
  const told = session.news();
  expect(told?.evaluationsFrom).toBe(1);
  expect(told?.evaluations?.map(({ step: at }) => at)).toEqual([1, 2]);
  expect(session.news()?.evaluations).toBeUndefined();
});

test("groups come by window, in the order asked for", async () => {
  step(2, [0.75, 0]);
  session.news();
  const sort = { column: "gain", descending: true } as const;
  const { total, rows } = await session.groups({ offset: 0, limit: 1, sort });
  expect(total).toBe(2);
  expect(rows.map(({ group }) => group)).toEqual([1]);
  expect(rows[0]?.gain).toBeCloseTo(0.5, 6);
});

test("a group is located in the order asked for, and has means of its components", async () => {
  step(2, [0.75, 0]);
  step(3, [0, 0]);
  session.news();
  const sort = { column: "component:ndcg@10", descending: true } as const;
  const page = await session.groups({ offset: 0, limit: 0, sort, locate: 2 });
  expect(page).toEqual({ total: 3, rows: [], at: 2 });
  const { rows } = await session.groups({ offset: 1, limit: 1, sort });
  expect(rows[0]).toMatchObject({ group: 1, components: [0.375, 1], tokens: 2 });
  const other = await session.groups({ offset: 0, limit: 0, step: [1, 1], locate: 2 });
  expect(other).toEqual({ total: 1, rows: [] });
});

test("a group has its titles, its experiment's arithmetic and its prompt", () => {
  const detail = session.group(0);
  expect(() => groupDetail(detail, "detail")).not.toThrow();
  expect(detail.titles).toMatchObject({ a: "Alpha", b: "Beta" });
  expect(detail.arithmetic).toMatchObject({ format: { weight: 0.1 } });
  expect(session.prompt(0)).toBe("Rewrite: usb cable");
  expect(() => session.group(5)).toThrow("no group 5");
});

test("what is amiss is told once it was judged, and again only when it changed", async () => {
  const opened = session.opened();
  expect(opened.findings).toBeUndefined();
  await session.judge();
  const update = session.news();
  expect(() => runUpdate(update, "update")).not.toThrow();
  expect(update?.findings?.map(({ check }) => check)).toEqual(["zero_variance"]);
  await session.judge();
  expect(session.news()).toBeUndefined();
  step(2, [0.2, 0.5]);
  step(3, [0.2, 0.5]);
  step(4, [0.2, 0.5]);
  session.news();
  await session.judge();
  expect(session.news()?.findings).toEqual([]);
});

test("a filter narrows the groups down; one that is none is refused by name", async () => {
  step(2, [0, 0.125]);
  session.news();
  const page = await session.groups({ offset: 0, limit: 10, filter: 'text ~ "0.125"' });
  expect(page).toMatchObject({ total: 1, rows: [{ group: 1 }] });
  expect(page.searched).toBeUndefined();
  const wrong = session.groups({ offset: 0, limit: 10, filter: "rewards < 0" });
  await expect(wrong).rejects.toThrow("did you mean reward?");
});

test("what nobody measured is null, is neither gained nor lost, and stays out of the figures", async () => {
  writer.appendQuery({ id: "q2", text: "hdmi", split: "train", relevant: [], original: null });
  writer.appendRollouts([
    {
      ...{ step: 2, group: 7, sample: 0, query_id: "q2", prompt: "p", completion: "c", text: "c" },
      ...{ search_text: null, components: {}, reward: null, advantage: null, retrieved: [] },
      ...{ found: [], tokens: null, finish: "unknown", used: true },
    },
  ]);
  session.news();
  const page = { offset: 0, limit: 9 };
  const { rows } = await session.groups({
    ...page,
    sort: { column: "mean", descending: true },
  });
  expect(rows.map(({ group, mean }) => [group, mean])).toEqual([
    [0, 0.6],
    [7, null],
  ]);
  for (const outcome of ["gained", "lost", "unchanged"] as const)
    expect((await session.groups({ ...page, outcome })).rows.map((r) => r.group)).not.toContain(7);
  const known = await session.groups({ ...page, filter: "finish = unknown or outcome = unknown" });
  expect(known.rows.map(({ group }) => group)).toEqual([7]);
  expect(session.opened().header.rewardRange).toEqual([0, 0.6]);
});
