import type { Rollout } from "../../schemas/generated/run-events";

/** How a completion misses the form that its task asks for. */
export type FormFault =
  | "empty"
  | "cut off before the answer ended"
  | "neither an answer tag nor JSON"
  | "no <answer> tag"
  | "<answer> is not closed"
  | "a tag stands more than once"
  | "a <think> tag is missing or out of order"
  | "the answer is not JSON"
  | "the answer's JSON does not hold what was asked for";

const TAGS = ["<think>", "</think>", "<answer>", "</answer>"];

/**
 * Names what is wrong with a completion that did not parse, by the forms that a task can ask for
 * (Rec-R1's tags with JSON in the answer, or JSON alone). The form itself is not in the run's
 * lines: the tags in the completion tell which was tried.
 */
export function formFault(completion: string, finish: Rollout["finish"]): FormFault {
  const text = completion.trim();
  if (text === "") return "empty";
  const count = (tag: string) => text.split(tag).length - 1;
  const tagged = TAGS.some((tag) => text.includes(tag));
  if (!tagged && !/^(```(json)?\s*)?[{[]/.test(text))
    return finish === "length"
      ? "cut off before the answer ended"
      : "neither an answer tag nor JSON";
  if (tagged) {
    const closed = text.includes("</answer>");
    if (!closed && finish === "length") return "cut off before the answer ended";
    if (!text.includes("<answer>")) return "no <answer> tag";
    if (!closed) return "<answer> is not closed";
    if (TAGS.some((tag) => count(tag) > 1)) return "a tag stands more than once";
  }
  const body = tagged
    ? text.slice(text.indexOf("<answer>") + "<answer>".length, text.indexOf("</answer>"))
    : text;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return !tagged && finish === "length"
      ? "cut off before the answer ended"
      : "the answer is not JSON";
  }
  const query =
    typeof value === "object" && value !== null && "query" in value ? value.query : undefined;
  if (typeof query !== "string" || query.trim() === "")
    return "the answer's JSON does not hold what was asked for";
  return "a <think> tag is missing or out of order";
}
