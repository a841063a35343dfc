import { describe, expect, it } from "vitest";
import { Catalogue, candidatesText, historyText, namesById } from "../../../trainer/task/items";
import { namesIn, orderOf } from "../../../trainer/task/order";

const CANDIDATES = ["a", "b", "c", "d"];

describe("an order of candidates", () => {
  it.each([
    ["plain", "[2] > [1] > [4] > [3]", "badc"],
    ["plain", "2 1 4 3", "badc"],
    ["plain", "The best are [3], then\n[1]; I looked at 4 items.", "ca"],
    ["plain", "3, 3, 9, 0, 1", "ca"],
    ["plain", "none of them", null],
    ["plain", "", null],
    ["json", "[2, 1]", "ba"],
    ["json", '{"reranked_items": ["Item_4", "Item_x", "Item_1", "Item_4"]}', "da"],
    ["json", '{"order": "2 1"}', null],
    ["json", "[2, 1", null],
    ["json", "[99999999999999999999, -1, 1.5]", "a"],
    ["answer_tag", '<think>4?</think><answer>{"order": [3, 2]}</answer>', "cb"],
    ["answer_tag", '<answer>{"order": [3, 2]}</answer>', null],
  ] as const)("%s: %s", (format, completion, wanted) => {
    const names = namesIn(completion, { format }, "");
    const order = names && orderOf(names, CANDIDATES, false);
    expect(order?.join("") ?? null).toBe(wanted);
  });

  it("may go on from a thought that the prompt opened", () => {
    expect(
      namesIn('x</think><answer>{"o": [1]}</answer>', { format: "answer_tag" }, "<think>"),
    ).toEqual(["1"]);
  });

  it("may name candidates by their ids", () => {
    expect(namesById("{{id}}: {{title}}")).toBe(true);
    expect(namesById("[{{number}}] {{id}}")).toBe(false);
    const ids = ["B001", "7", "two words"];
    expect(orderOf(["7 > B001 > B002"], ids, true)).toEqual(["7", "B001"]);
    expect(orderOf(["two words", "7"], ids, true)).toEqual(["two words", "7"]);
    expect(orderOf(["1", "2"], ids, true)).toBeNull();
  });
});

describe("items in a prompt", () => {
  const catalogue = new Catalogue([
    { id: "m1", fields: { title: "Heat", genres: "Crime" } },
    { id: "m2", fields: { title: "{{title}} & co", text: "one two three four" } },
  ]);
  const history = ["m1", "m2"].map((id) => ({ id, title: catalogue.titleOf(id) }));
  const spec = { max_items: 10, item_template: "Item {{position}}: {{title}}", separator: "\n" };

  it("are a history, the newest of it, in the order that is asked for", () => {
    const text = (change: object) =>
      historyText(history, { ...spec, order: "oldest_first", ...change }, catalogue);
    expect(text({})).toBe("Item 1: Heat\nItem 2: {{title}} & co");
    expect(text({ max_items: 1 })).toBe("Item 1: {{title}} & co");
    expect(text({ order: "newest_first", separator: "; " })).toBe(
      "Item 1: {{title}} & co; Item 2: Heat",
    );
    expect(text({ item_template: "{{id}}/{{genres}}" })).toBe("m1/Crime\nm2/");
    expect(() => text({ item_template: "{{year}}" })).toThrow("{{year}} has no value here");
  });

  it("are candidates, numbered from 1, long texts cut", () => {
    const listed = { from: "data", max_items: 20, separator: "\n", max_words: 2 } as const;
    const item_template = "[{{number}}] {{title}}: {{text}}";
    expect(candidatesText(["m2", "m1"], { ...listed, item_template }, catalogue)).toBe(
      "[1] {{title}} & …: one two …\n[2] Heat: ",
    );
  });
});
