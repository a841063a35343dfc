import { describe, expect, it } from "vitest";
import { PromptOrder } from "../../../trainer/prompt-order";
import { parseAnswer } from "../../../trainer/task/answer";
import { render, variablesOf } from "../../../trainer/task/template";
import { missingWords, splitForWarmStart } from "../../../trainer/warm-start";

describe("templates", () => {
  it("fill their variables once: what is filled in is only text", () => {
    expect(render("find {{ query }} in {{country}}", { query: "{{country}}", country: "us" })).toBe(
      "find {{country}} in us",
    );
    expect(variablesOf("{{a}} {{ b_1 }} {{a}}")).toEqual(["a", "b_1"]);
    expect(() => render("{{nope}}", { query: "x" })).toThrow("{{nope}} has no value here");
  });
});

describe("answers", () => {
  const rec = '<think>shoes</think>\n<answer>{"query": "red  shoe"}</answer>';

  it.each([
    ["plain", " red shoe\nand more", "red shoe"],
    ["plain", "", ""],
    ["answer_tag", rec, "red shoe"],
    ["answer_tag", rec.replace("<think>", ""), null],
    ["answer_tag", `${rec}</answer>`, null],
    ["answer_tag", rec.replace('"query"', '"text"'), null],
    ["answer_tag", '<answer>{"query": "x"}</answer><think></think>', null],
    ["answer_tag", rec.replace("{", ""), null],
    ["json", '{"query": "red shoe", "why": 1}', "red shoe"],
    ["json", '["red shoe"]', null],
    ["json", '{"query": 7}', null],
  ] as const)("%s: %s", (format, completion, rewrite) => {
    expect(parseAnswer(completion, { format })).toBe(rewrite);
  });

  it("may begin inside a thought that the prompt opened", () => {
    expect(parseAnswer(rec.replace("<think>", ""), { format: "answer_tag" }, "<think>")).toBe(
      "red shoe",
    );
  });
});

describe("the order of prompts", () => {
  it("deals every item once an epoch, differently each time, and goes on from its state", () => {
    const items = Array.from({ length: 10 }, (_, i) => i);
    const order = new PromptOrder(items, 3);
    const first = order.next(10);
    const { state } = order;
    const second = order.next(10);
    expect([...first].sort((a, b) => a - b)).toEqual(items);
    expect([...second].sort((a, b) => a - b)).toEqual(items);
    expect(second).not.toEqual(first);
    expect(new PromptOrder(items, 3, state).next(10)).toEqual(second);
    expect(new PromptOrder(items, 4).next(10)).not.toEqual(first);
  });
});

describe("the warm start", () => {
  it("takes its share by the seed, and leaves the rest to reinforcement", () => {
    const queries = Array.from({ length: 40 }, (_, i) => ({ id: `${i}`, text: "", columns: {} }));
    const { taught, rest } = splitForWarmStart(queries, 0.1, 7);
    expect(taught).toHaveLength(4);
    expect(new Set([...taught, ...rest]).size).toBe(40);
    expect(splitForWarmStart(queries, 0.1, 7).taught).toEqual(taught);
    expect(splitForWarmStart(queries, 0.1, 8).taught).not.toEqual(taught);
  });

  it("teaches the words that a query lacks, by stem", () => {
    expect(missingWords("switching accounts", "account switch outline")).toBe("outline");
    expect(missingWords("user", "account circle")).toBe("account circle");
  });
});
