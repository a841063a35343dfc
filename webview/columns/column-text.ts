import { decimal, signed } from "../format";
import { visibleLine } from "../text/visible-text";
import { rewriteStats } from "../text/word-diff";
import { type Column, type ColumnContent, comparedText } from "./column";
import { missedItems, rankedItems } from "./ranked-items";
import { rewardSum } from "./reward-terms";

/** Items of a list that are taken along. */
const ITEMS = 20;

/** Columns as Markdown. What a model wrote stands in fences that it cannot close. */
export function markdownOf(query: string, columns: readonly Column[]): string {
  return [`# ${escaped(visibleLine(query))}`, ...columns.map(sectionOf)].join("\n\n").concat("\n");
}

function sectionOf({ label, origin, content, fault }: Column): string {
  const head = `## ${escaped(visibleLine(label))}${origin ? ` (${escaped(visibleLine(origin))})` : ""}`;
  if (!content) return `${head}\n\n${escaped(fault ?? "")}`;
  const { outcome, sample } = content;
  const { terms, note } = rewardSum(outcome, content.arithmetic, content.text !== null);
  const text = comparedText(content);
  const { words, mostRepeated } = rewriteStats(text);
  const facts = [
    `${words} words`,
    ...(mostRepeated ? [`most repeated ×${mostRepeated.times}`] : []),
    ...(sample?.tokens == null ? [] : [`${sample.tokens} tokens`]),
    ...(sample && sample.finish === "length" ? ["truncated"] : []),
    ...(sample?.advantage == null ? [] : [`advantage ${signed(sample.advantage)}`]),
  ];
  const rows = terms.map(({ name, value, held, weight }) =>
    weight === null
      ? `| ${escaped(name)} | | ${decimal(value)} |`
      : `| ${escaped(name)} | ${weight} × ${decimal(held ?? value)} | ${decimal(weight * (held ?? value))} |`,
  );
  const items = rankedItems(content, undefined).slice(0, ITEMS);
  return [
    head,
    fenced(text),
    facts.join(" · "),
    [
      "| reward | | |",
      "|---|---|---|",
      ...rows,
      `| **total** | | **${decimal(outcome.reward)}** |`,
    ].join("\n"),
    ...(note ? [note] : []),
    items
      .map(
        ({ rank, title, gain }) =>
          `${rank}. ${escaped(visibleLine(title))}${gain > 0 ? ` ✓ ${gain}` : ""}`,
      )
      .join("\n"),
    missedItems(content, items.length)
      .map(
        ({ rank, title }) =>
          `- ${escaped(visibleLine(title))}: ${rank ? `rank ${rank}` : "not retrieved"}`,
      )
      .join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** A column as lines for a comparison in the editor: a list's order shows in what moved. */
export function plainTextOf(content: ColumnContent): string {
  const { outcome } = content;
  const components = Object.entries(outcome.components).map(
    ([name, value]) => `${name} ${decimal(value)}`,
  );
  return [
    comparedText(content),
    "",
    ...components,
    `reward ${decimal(outcome.reward)}`,
    "",
    ...rankedItems(content, undefined).map(
      ({ title, gain }) => `${gain > 0 ? "✓ " : "  "}${visibleLine(title)}`,
    ),
    "",
  ].join("\n");
}

function fenced(text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~&]/g, "\\$&");
}
