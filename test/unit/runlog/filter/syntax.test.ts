import { describe, expect, it } from "vitest";
import { completionsAt } from "../../../../runlog/filter/completion";
import { fieldsOf } from "../../../../runlog/filter/fields";
import {
  type Expression,
  FilterError,
  isExpression,
  parseFilter,
} from "../../../../runlog/filter/syntax";

const FIELDS = fieldsOf(["ndcg@10"]);

/** An expression with all its parentheses. */
function shown(expression: Expression): string {
  if (expression.kind === "compare")
    return `${expression.field.name}${expression.operator}${JSON.stringify(expression.value)}`;
  if (expression.kind === "not") return `!(${shown(expression.inner)})`;
  return `(${shown(expression.left)} ${expression.kind} ${shown(expression.right)})`;
}

describe("a filter", () => {
  it.each([
    ['reward < 0 and step > 100 and text ~ "AND"', '((reward<0 and step>100) and text~"AND")'],
    ["step=1 or step=2 and not reward>0.5", "(step=1 or (step=2 and !(reward>0.5)))"],
    ["(step = 1 or step = 2) AND gain >= -.5", "((step=1 or step=2) and gain>=-0.5)"],
    ["ndcg@10 == 1e-3", "ndcg@10=0.001"],
    ["spread > 20%", "spread>0.2"],
    ["finish = length and parsed != no", '(finish="length" and parsed!="no")'],
    [
      String.raw`query ~ 'it\'s' and text !~ "a \"b\""`,
      String.raw`(query~"it's" and text!~"a \"b\"")`,
    ],
    ["query_id = q12", 'query_id="q12"'],
  ])("%s", (source, expected) => {
    expect(shown(parseFilter(source, FIELDS))).toBe(expected);
  });

  it.each([
    ["rewrad < 0", "there is no field “rewrad”; did you mean reward?", 0],
    ["zzz < 0", "there is no field “zzz”; there are step, group,", 0],
    ["reward ~ 1", "reward is compared by < <= > >= = !=, not by “~”", 7],
    ["reward < high", "reward is compared with a number, not “high”", 9],
    ["reward <", "reward is compared with a number", 8],
    ["text ~", "text is compared with a text in quotes", 6],
    ["finish = cut", "finish is stop, length, unknown, not “cut”", 9],
    ["step > 1 reward < 0", "expected “and” or “or” before “reward”", 9],
    ["step > 1 and", "expected a field, such as reward or text", 12],
    ["step > 1 and and", "there is no field “and”", 13],
    ["(step > 1", "a “)” is missing", 9],
    ['text ~ "AND', 'the text from " on is not closed', 7],
    ["step > 1 & reward", "“&” means nothing here", 9],
    ["step > 1x", "“1” means nothing here", 7],
  ])("%s: %s", (source, message, start) => {
    try {
      parseFilter(source, FIELDS);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(FilterError);
      expect((error as FilterError).message).toContain(message);
      expect((error as FilterError).start).toBe(start);
    }
  });

  it("is told apart from words to look for", () => {
    expect(["usb cable", "not bluetooth", 'the "a = b" book', ""].map(isExpression)).toEqual(
      Array(4).fill(false),
    );
    expect(["step>", "query ~ usb", "reward < 0"].map(isExpression)).toEqual(Array(3).fill(true));
  });
});

describe("completion", () => {
  const at = (beginning: string) => {
    const { from, items } = completionsAt(beginning, FIELDS);
    return [from, ...items.map(({ label }) => label)];
  };

  it.each([
    ["re", [0, "reward"]],
    ["step > 1 and nd", [13, "ndcg@10"]],
    ["step ", [5, "<", "<=", ">", ">=", "=", "!="]],
    ["step >", [5, ">="]],
    ["text ", [5, "~", "!~", "=", "!="]],
    ["finish = ", [9, "stop", "length", "unknown"]],
    ["finish = l", [9, "length"]],
    ["parsed=", [6]],
    ["step > 1 ", [9, "and", "or"]],
    ["(step > 1 o", [10, "or"]],
    ["step > ", [7]],
    ["wrong > 1 and re", [14]],
  ])("of “%s”", (beginning, expected) => {
    expect(at(beginning)).toEqual(expected);
  });

  it("offers every field, and not, where a comparison begins", () => {
    expect(at("").length).toBe(FIELDS.length + 2);
    expect(at("step > 1 and not (")).toContain("query_id");
  });
});
