import { isObject } from "../../schemas/json";
/** How a rewriter says its rewrite. */
export type AnswerFormat = "plain" | "answer_tag" | "json";

/** The form in which a rewriter answers: an experiment's `task.output`, defaults filled in. */
export interface OutputSpec {
  format: AnswerFormat | "regex";
  /** Key of the JSON object; `query` unless a custom task says otherwise. */
  key?: string;
  /** For `regex`. */
  pattern?: string;
}

/** Tags that Rec-R1 asks for: each exactly once and in this order. */
const TAGS = ["<think>", "</think>", "<answer>", "</answer>"];

/** The JSON key that Rec-R1 asks for. */
const QUERY_KEY = "query";

/** Longest completion that a user's pattern is tried on, in characters: patterns may be slow. */
const MATCHED = 20_000;

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
export function parseAnswer(completion: string, output: OutputSpec, prefill = ""): string | null {
  if (output.format === "plain") return oneLine(completion.split("\n", 1)[0]!);
  if (output.format === "regex") return matchOf(completion, output.pattern ?? "");
  const value = parseJson(completion, output.format, prefill);
  const key = output.key ?? QUERY_KEY;
  if (!isObject(value) || !Object.hasOwn(value, key)) return null;
  const text = value[key];
  return typeof text === "string" ? oneLine(text) || null : null;
}

/** The JSON of a completion, or of the answer in its tags; undefined when it has not that form. */
export function parseJson(
  completion: string,
  format: "json" | "answer_tag",
  prefill: string,
): unknown {
  const body = format === "json" ? completion : answerBody(prefill + completion);
  if (body === null) return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** A completion that says a rewrite in the asked form, as a warm start teaches it. */
export function answerWith(value: unknown, output: OutputSpec, prefill: string): string {
  const key = output.key ?? QUERY_KEY;
  const json = () => JSON.stringify(Array.isArray(value) ? { order: value } : { [key]: value });
  switch (output.format) {
    case "json":
      return json();
    case "answer_tag":
      return `${prefill ? "" : "<think>"}</think>\n<answer>${json()}</answer>`;
    default:
      return String(value);
  }
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
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

function matchOf(completion: string, pattern: string): string | null {
  const match = new RegExp(pattern, "mu").exec(completion.slice(0, MATCHED));
  return match ? oneLine(match[1] ?? match[0]) || null : null;
}
