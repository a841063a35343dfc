import { expect, test } from "vitest";
import { formFault } from "../../../../runlog/health/form-fault";

test.each([
  ["", "stop", "empty"],
  ["usb cable", "stop", "neither an answer tag nor JSON"],
  ["usb cable usb", "length", "cut off before the answer ended"],
  ["<think>hm", "length", "cut off before the answer ended"],
  ["<think>hm</think> usb", "stop", "no <answer> tag"],
  ['<think></think><answer>{"query":"a"}', "stop", "<answer> is not closed"],
  ["<answer>a</answer><answer>b</answer>", "stop", "a tag stands more than once"],
  ["<think></think><answer>usb</answer>", "stop", "the answer is not JSON"],
  ['{"query":', "length", "cut off before the answer ended"],
  ["{query: usb}", "stop", "the answer is not JSON"],
  ['{"text":"usb"}', "stop", "the answer's JSON does not hold what was asked for"],
  ['{"query":["usb"]}', "stop", "the answer's JSON does not hold what was asked for"],
  ['<answer>{"query":"usb"}</answer>', "stop", "a <think> tag is missing or out of order"],
] as const)("%j, ended by %s: %s", (completion, finish, fault) => {
  expect(formFault(completion, finish)).toBe(fault);
});
