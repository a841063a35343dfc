import type { Experiment } from "../../schemas/generated/experiment";

export type AnswerFormat = NonNullable<NonNullable<Experiment["task"]["output"]>["format"]>;

/** Tags that Rec-R1 asks for: each exactly once and in this order. */
const TAGS = ["<think>", "</think>", "<answer>", "</answer>"];

/**
 * Takes the rewrite out of a completion. Every completion has the form `plain`, an empty one too:
 * an expander of queries says by it that nothing is missing.
 *
 * `answer_tag` follows Rec-R1's reward code (verl/utils/reward_score/esci.py): each tag once, in
 * order, and JSON with the key `query` in the answer. A prompt that ends inside `<think>` must be
 * passed as `prefill`, since the opening tag then stands in the prompt.
 *
 * @returns the rewrite on one line, or null when the completion has not the asked form.
 */
export function parseAnswer(completion: string, format: AnswerFormat, prefill = ""): string | null {
  if (format === "plain") return oneLine(completion.split("\n", 1)[0]!);
  const body = format === "json" ? completion : answerBody(prefill + completion);
  return body === null ? null : queryOf(body);
}

function answerBody(text: string): string | null {
  let from = 0;
  for (const tag of TAGS) {
    const at = text.indexOf(tag);
    if (at < from || text.indexOf(tag, at + 1) !== -1) return null;
    from = at + tag.length;
  }
  return text.slice(text.indexOf("<answer>") + "<answer>".length, text.indexOf("</answer>"));
}

function queryOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== "object" || value === null || !("query" in value)) return null;
    return typeof value.query === "string" ? oneLine(value.query) || null : null;
  } catch {
    return null;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
