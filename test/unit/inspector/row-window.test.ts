import { describe, expect, it } from "vitest";
import type { GroupQuery, GroupSummary } from "../../../webview/protocol/groups";
import { RowWindow } from "../../../webview/table/row-window";

const row = (group: number): GroupSummary => ({
  group,
  step: group,
  queryId: "q",
  query: "q",
  rewards: [0],
  components: [],
  tokens: null,
  mean: 0,
  spread: 0,
  best: 0,
  original: 0,
  gain: 0,
});

/** A host that answers when it is told to. */
function host() {
  const waiting: ((answer: { total: number; rows: GroupSummary[] }) => void)[] = [];
  const questions: GroupQuery[] = [];
  const faults: string[] = [];
  const window = new RowWindow<GroupSummary, Omit<GroupQuery, "offset" | "limit">>(
    (query) => {
      questions.push(query);
      return new Promise((resolve) => waiting.push(resolve));
    },
    (fault) => faults.push(fault),
  );
  const answer = async (...groups: number[]) => {
    waiting.shift()!({ total: groups.length, rows: groups.map(row) });
    await new Promise(setImmediate);
  };
  return { window, questions, faults, answer };
}

describe("a window of rows", () => {
  it("shows something though the same is asked again before each answer", async () => {
    const { window, questions, answer } = host();
    for (let i = 0; i < 10; i++) window.reset({});
    expect(questions).toHaveLength(1);
    await answer(3, 2, 1);
    expect(window.get(0)?.group).toBe(3);
    expect(window.total).toBe(3);
    // Once more, for what came while it waited.
    expect(questions).toHaveLength(2);
    await answer(4, 3, 2, 1);
    expect(window.get(0)?.group).toBe(4);
    expect(questions).toHaveLength(2);
  });

  it("awaits an answer before it asks the same brought up to date", async () => {
    const { window, questions, answer } = host();
    for (let step = 1; step <= 5; step++) window.reset({ step: [0, step] }, undefined, true);
    expect(questions).toHaveLength(1);
    await answer(1);
    expect(window.get(0)?.group).toBe(1);
    expect(questions.map(({ step }) => step?.[1])).toEqual([1, 5]);
    await answer(5);
    expect(window.get(0)?.group).toBe(5);
    expect(questions).toHaveLength(2);
  });

  it("drops the answer to an older question", async () => {
    const { window, answer } = host();
    window.reset({ text: "a" });
    window.reset({ text: "b" });
    await answer(1);
    expect(window.get(0)).toBeUndefined();
    await answer(2);
    expect(window.get(0)?.group).toBe(2);
  });

  it("shows the pages in sight together, once all of them came", async () => {
    const { window, questions, answer } = host();
    window.reset({}, [90, 110]);
    expect(questions.map(({ offset }) => offset)).toEqual([0, 100]);
    await answer(1);
    expect(window.get(0)).toBeUndefined();
    await answer(2);
    expect([window.get(0)?.group, window.get(100)?.group]).toEqual([1, 2]);
    await window.settled();
  });

  it("tells where a row at hand stands, by its place among all", async () => {
    const { window, answer } = host();
    window.reset({}, [200, 210]);
    await answer(8, 9);
    expect(window.indexOf(({ group }) => group === 9)).toBe(201);
    expect(window.indexOf(({ group }) => group === 1)).toBeUndefined();
  });

  it("says what went wrong, and can be asked again", async () => {
    const faults: string[] = [];
    let fail = true;
    const window = new RowWindow<GroupSummary, Omit<GroupQuery, "offset" | "limit">>(
      async () => {
        if (fail) throw new Error("no such run");
        return { total: 1, rows: [row(7)] };
      },
      (fault) => faults.push(fault),
    );
    window.reset({});
    await new Promise(setImmediate);
    fail = false;
    window.reset({});
    await new Promise(setImmediate);
    expect(faults).toEqual(["no such run", ""]);
    expect(window.get(0)?.group).toBe(7);
  });
});
