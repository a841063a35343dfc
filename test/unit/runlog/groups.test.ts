import { beforeAll, describe, expect, it } from "vitest";
import { fieldsOf } from "../../../runlog/filter/fields";
import { GroupFilter } from "../../../runlog/filter/group-filter";
import { parseFilter } from "../../../runlog/filter/syntax";
import { type GroupColumn, type GroupQuery, RunReader } from "../../../runlog/reader";
import { createRun, queryOf, rolloutOf } from "./sample-run";

const ALL: GroupQuery = { offset: 0, limit: 100 };
const FIELDS = fieldsOf([]);
let reader: RunReader;

/** Rewards of four groups on three queries; the original queries' rewards are 0.25, 0.5 and 1. */
const REWARDS: [query: string, rewards: number[]][] = [
  ["q1", [0, 1]],
  ["q2", [0.5, 0.5]],
  ["q10", [0, 0.25]],
  ["q1", [0.125, 0.125]],
];

beforeAll(() => {
  const writer = createRun();
  writer.appendQuery(queryOf("q1", { text: "Red shoes" }));
  const original = { components: {}, retrieved: [], found: [] };
  writer.appendQuery(queryOf("q2", { text: "blue", original: { ...original, reward: 0.5 } }));
  writer.appendQuery(queryOf("q10", { text: "ÉTÉ shoes", original: { ...original, reward: 1 } }));
  REWARDS.forEach(([query_id, rewards], group) => {
    const rollouts = rewards.map((reward, sample) =>
      rolloutOf(group, sample, { query_id, reward, step: group + 1 }),
    );
    // Asynchronous trainers finish samples in any order.
    writer.appendRollouts(rollouts.reverse());
  });
  writer.close();
  reader = RunReader.open(writer.folder);
});

function selected(query: Partial<GroupQuery>): number[] {
  return reader.groups({ ...ALL, ...query }).rows.map((row) => row.group);
}

describe("groups", () => {
  it("are summed up beside their original query", () => {
    expect(reader.groups(ALL).rows[0]).toEqual({
      group: 0,
      step: 1,
      queryId: "q1",
      query: "Red shoes",
      rewards: [0, 1],
      components: [0.5],
      tokens: 7,
      mean: 0.5,
      spread: 0.5,
      best: 1,
      original: 0.25,
      gain: 0.75,
    });
    expect(reader.group(0).rollouts.map((rollout) => rollout.sample)).toEqual([0, 1]);
  });

  it("come in windows, with the number of all that pass", () => {
    const { total, rows } = reader.groups({ offset: 1, limit: 2 });
    expect(total).toBe(4);
    expect(rows.map((row) => row.group)).toEqual([1, 2]);
    expect(reader.groups({ offset: 9, limit: 2 })).toEqual({ total: 4, rows: [] });
  });

  it.each([
    ["group", true, [3, 2, 1, 0]],
    ["step", false, [0, 1, 2, 3]],
    ["mean", true, [0, 1, 2, 3]],
    ["spread", false, [1, 3, 2, 0]],
    ["best", true, [0, 1, 2, 3]],
    ["original", false, [0, 3, 1, 2]],
    ["gain", false, [2, 3, 1, 0]],
    ["query", false, [1, 2, 0, 3]],
  ] as const)("sort by %s (descending: %s)", (column, descending, expected) => {
    expect(selected({ sort: { column, descending } })).toEqual(expected);
  });

  it("sort by a reward component's mean and by length, unknown ones last, and anew as groups grow", () => {
    const writer = createRun();
    writer.appendQuery(queryOf("q1"));
    const of = (group: number, sample: number, value: number | undefined, tokens: number) =>
      rolloutOf(group, sample, {
        components: value === undefined ? {} : { "ndcg@10": value },
        tokens,
      });
    writer.appendRollouts([of(0, 0, 0.5, 9), of(1, 0, undefined, 3), of(2, 0, 0.25, 5)]);
    const growing = RunReader.open(writer.folder);
    const order = (column: GroupColumn, descending: boolean) =>
      growing.groups({ ...ALL, sort: { column, descending } }).rows.map((row) => row.group);
    expect(order("component:ndcg@10", false)).toEqual([2, 0, 1]);
    expect(order("component:ndcg@10", true)).toEqual([0, 2, 1]);
    expect(order("component:none", true)).toEqual([0, 1, 2]);
    expect(order("tokens", true)).toEqual([0, 2, 1]);
    writer.appendRollouts([of(2, 1, 1, 20)]);
    growing.refresh();
    expect(order("component:ndcg@10", true)).toEqual([2, 0, 1]);
    expect(order("tokens", true)).toEqual([2, 0, 1]);
    writer.close();
  });

  it.each<[string, Partial<GroupQuery>, number[]]>([
    ["part of the query in any case", { text: "SHOES" }, [0, 2, 3]],
    ["accented letters in any case", { text: "été" }, [2]],
    ["the query's id", { text: "q10" }, [2]],
    ["the outcome gained", { outcome: "gained" }, [0]],
    ["the outcome lost", { outcome: "lost" }, [2, 3]],
    ["the outcome unchanged", { outcome: "unchanged" }, [1]],
    ["a closed range of steps", { step: [2, 3] }, [1, 2]],
    ["all at once", { text: "shoes", step: [1, 3], outcome: "lost" }, [2]],
    ["their numbers, in the order given", { groups: [3, 99, 0] }, [3, 0]],
    ["their numbers and more", { groups: [3, 2, 0], outcome: "lost" }, [3, 2]],
    ["what is not there", { text: "green" }, []],
  ])("are filtered by %s", (_, query, expected) => {
    expect(selected(query)).toEqual(expected);
  });

  it("are found by their completions when that is asked for", async () => {
    const filter = new GroupFilter(reader, parseFilter('completion ~ "COMPLETION 3.1"', FIELDS));
    await filter.judge();
    expect([...filter.groups]).toEqual([3]);
    const passing = filter.groups;
    expect(selected({ passing })).toEqual([3]);
    expect(selected({ passing, text: "blue" })).toEqual([]);
    expect(selected({ text: "completion 3.1" })).toEqual([]);
  });

  it("that are not there are refused", () => {
    expect(() => reader.group(99)).toThrow("no group 99");
  });
});

describe("following a run", () => {
  it("tells how much is new, and serves it", () => {
    const writer = createRun();
    writer.appendQuery(queryOf("q1"));
    const following = RunReader.open(writer.folder);
    expect(following.groups(ALL).total).toBe(0);
    writer.appendRollouts([rolloutOf(0, 0), rolloutOf(0, 1)]);
    writer.appendQuery(queryOf("q2"));
    writer.appendRollouts([rolloutOf(7, 0, { query_id: "q2" })]);
    writer.appendEvent({ type: "warning", message: "w" });
    writer.update({ step: 1 });
    expect(following.refresh()).toEqual({ rollouts: 3, events: 1 });
    expect(following.refresh()).toEqual({ rollouts: 0, events: 0 });
    expect(following.groups(ALL).rows.map((row) => row.group)).toEqual([0, 7]);
    expect(following.state.step).toBe(1);
    writer.close();
  });
});
