import type { Rollout, RunQuery } from "../../schemas/generated/run-events";

/** Texts are told up to here; the other formats have them whole. */
const MOST_TEXT = 2_000;

/** A group as a section of Markdown: the query, and a table of its samples by reward. */
export function markdownGroup(
  group: number,
  query: RunQuery,
  rollouts: readonly Rollout[],
): string {
  const original = query.original;
  const rows = rollouts
    .toSorted((a, b) => (b.reward ?? 0) - (a.reward ?? 0))
    .map(({ sample, reward, advantage, finish, text, completion }) =>
      row([
        String(sample),
        figure(reward),
        figure(advantage),
        original ? figure(reward === null ? null : reward - original.reward) : "–",
        finish,
        inertMarkdown(text ?? completion),
      ]),
    );
  const step = rollouts[0]?.step ?? 0;
  return [
    `## Step ${step}, group ${group}: ${inertMarkdown(query.text)}`,
    "",
    original ? `The original query earns ${figure(original.reward)}.` : "",
    "",
    row(["sample", "reward", "advantage", "gain", "finish", "rewrite"]),
    row(["---:", "---:", "---:", "---:", "---", "---"]),
    ...rows,
    "",
    "",
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function figure(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}

/** Invisible and direction-changing characters, and line ends, which would end a table's row. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;

/** Untrusted text on one line, in which nothing is Markdown or HTML, and what is hidden is named. */
export function inertMarkdown(text: string): string {
  const left = text.length - MOST_TEXT;
  const shown = left > 0 ? text.slice(0, MOST_TEXT) : text;
  const inert = shown
    .replace(/[\t\r\n]+/g, " ")
    .replace(HIDDEN, (hidden) => `[U+${hidden.codePointAt(0)!.toString(16).toUpperCase()}]`)
    .replace(/[\\`*_{}[\]()<>#+\-.!|~$&:@]/g, "\\$&");
  return left > 0 ? `${inert} … (${left} more characters)` : inert;
}
