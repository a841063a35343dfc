import { figureOf, type Logged, RowFault, stepOf, textUnder } from "./logged";

/** What programs call the same thing; the first that is there counts. */
export const ALIASES = {
  prompt: ["prompt", "input", "query", "question"],
  completion: ["completion", "output", "response", "generated_text"],
  reward: ["reward", "score", "total_reward", "final_reward"],
  group: ["group", "group_id", "uid", "prompt_id"],
  step: ["step", "global_step", "iteration"],
  tokens: ["tokens", "completion_tokens", "response_length"],
  finish: ["finish", "finish_reason", "stop_reason"],
} as const;

const ENDED = new Set(["stop", "eos", "completed", "end_turn"]);
const CUT = new Set(["length", "truncated", "max_tokens"]);

/** A line of JSON with a prompt and a completion, and as much else as there is. */
export function fromPlain(value: Record<string, unknown>): Logged {
  const prompt = textUnder(value, ...ALIASES.prompt);
  const completion = textUnder(value, ...ALIASES.completion);
  const said = first(value, ALIASES.step);
  const step = said === undefined ? 1 : stepOf(said);
  if (step === undefined) throw new RowFault(`has ${JSON.stringify(said)} as its step`);
  const components = figuresIn(value.components ?? value.rewards);
  const reward = figureOf(first(value, ALIASES.reward)) ?? null;
  if (reward !== null && Object.keys(components).length === 0) components.reward = reward;
  const group = first(value, ALIASES.group);
  const tokens = figureOf(first(value, ALIASES.tokens));
  return {
    step,
    group: group === undefined ? prompt : String(group),
    prompt,
    completion,
    components,
    reward,
    advantage: figureOf(value.advantage) ?? null,
    tokens: tokens !== undefined && Number.isInteger(tokens) && tokens >= 0 ? tokens : null,
    finish: finishOf(first(value, ALIASES.finish)),
  };
}

function first(value: Record<string, unknown>, keys: readonly string[]): unknown {
  const key = keys.find((one) => value[one] !== undefined && value[one] !== null);
  return key && value[key];
}

function figuresIn(value: unknown): Record<string, number> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const figures: Record<string, number> = {};
  for (const [name, one] of Object.entries(value)) {
    const figure = figureOf(one);
    if (figure !== undefined) figures[name] = figure;
  }
  return figures;
}

function finishOf(value: unknown): Logged["finish"] {
  if (ENDED.has(String(value))) return "stop";
  return CUT.has(String(value)) ? "length" : "unknown";
}
