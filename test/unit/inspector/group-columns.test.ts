import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../../runlog/filter/fields";
import { parseFilter } from "../../../runlog/filter/syntax";
import { columnsOf, templateOf, widthOf } from "../../../webview/groups/columns";
import { clausesOf, narrowed, quoted } from "../../../webview/groups/filter-clauses";
import { Follower } from "../../../webview/groups/follower";
import { groupQuery } from "../../../webview/protocol/groups";

const COMPONENTS = ["ndcg@10", "format"];
const ids = (chosen: string[] | undefined, width: number) =>
  columnsOf(COMPONENTS, chosen, width).map(({ id }) => id);

describe("the columns of groups", () => {
  it("are as many of the most telling as fit", () => {
    expect(ids(undefined, 900)).toEqual(["step", "query", "rewards", "mean", "spread", "gain"]);
    expect(ids(undefined, 320)).toEqual(["step", "query", "rewards", "gain"]);
    for (let width = 400; width < 900; width += 10) {
      const columns = columnsOf(COMPONENTS, undefined, width);
      expect(widthOf(columns), `at ${width}`).toBeLessThanOrEqual(width);
    }
  });

  it("are the chosen ones, whatever their width, in one order", () => {
    const chosen = ["component:format", "best", "component:gone"];
    expect(ids(chosen, 200)).toEqual(["step", "query", "rewards", "best", "component:format"]);
    expect(templateOf(columnsOf(COMPONENTS, [], 600))).toBe("40px minmax(100px, 1fr) 132px");
  });

  it("sort by what the host knows", () => {
    for (const { sort } of columnsOf(COMPONENTS, ["component:ndcg@10", "tokens"], 900)) {
      const query = {
        offset: 0,
        limit: 1,
        ...(sort && { sort: { column: sort, descending: true } }),
      };
      expect(() => groupQuery(query, "query")).not.toThrow();
    }
    const wrong = { offset: 0, limit: 1, sort: { column: "rewards", descending: true } };
    expect(() => groupQuery(wrong, "query")).toThrow("query.sort.column");
  });
});

describe("clauses of the filter's form", () => {
  const form = (change: object) => ({ ranges: {}, text: "", finish: "", ...change });

  it("are closed ranges, texts and words, in the filter's own language", () => {
    const given = form({
      ranges: { step: ["100", ""], reward: ["", "0"], "ndcg@10": ["0.25", "0.25"] },
      text: 'say "AND"',
      finish: "length",
    });
    const clauses = clausesOf(given);
    expect(clauses).toBe(
      'step >= 100 and reward <= 0 and ndcg@10 = 0.25 and text ~ "say \\"AND\\"" and finish = length',
    );
    expect(() => parseFilter(clauses, fieldsOf(COMPONENTS))).not.toThrow();
    expect(clausesOf(form({}))).toBe("");
  });

  it("narrow down what is there", () => {
    expect(narrowed("", "step >= 1")).toBe("step >= 1");
    expect(narrowed("reward < 0", "step >= 1")).toBe("reward < 0 and step >= 1");
    expect(narrowed("reward < 0 or gain > 1", "step >= 1")).toBe(
      "(reward < 0 or gain > 1) and step >= 1",
    );
    expect(narrowed('text ~ "this or that"', "step >= 1")).toBe(
      'text ~ "this or that" and step >= 1',
    );
    expect(narrowed("red shoes", "step >= 1")).toBe('query ~ "red shoes" and step >= 1');
  });

  it("quote any text so that it is read as it was", () => {
    for (const text of ['a "b" c', "back\\slash", "it's", "\\n"]) {
      const parsed = parseFilter(`query_id = ${quoted(text)}`, fieldsOf([]));
      expect(parsed).toMatchObject({ value: text });
    }
  });
});

describe("following a run", () => {
  it("takes what is new by itself, or counts it while the list holds still", () => {
    const follower = new Follower();
    follower.take({ groups: 8, latestStep: 2 });
    const grown = { groups: 12, latestStep: 3 };
    expect(follower.wants(grown)).toBe(false);
    expect(follower.waiting(grown)).toBe(4);
    expect(follower.cut()).toEqual([0, 2]);
    follower.follows = true;
    expect(follower.wants(grown)).toBe(true);
    expect(follower.waiting(grown)).toBe(0);
    expect(follower.cut()).toBeUndefined();
  });
});
