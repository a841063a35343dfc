import type { CompletionItem, Range } from "vscode-languageserver-types";
import { contextAt } from "./cursor";

/** What the editor itself takes for a word, as `recr1.language-configuration.json` has it. */
const WORD = /^[\w.@-]*$/;

/**
 * Lets values replace all that is written of one before the cursor. The editor would replace the
 * last word alone, and of `data/qr` make `data/data/qrels/`.
 */
export function replacing(items: CompletionItem[], text: string, offset: number): CompletionItem[] {
  const context = contextAt(text, offset);
  if (context?.place !== "value" || WORD.test(context.prefix)) return items;
  const { prefix } = context;
  if (!text.slice(0, offset).endsWith(prefix) || prefix.includes("\n")) return items;
  const before = text.slice(0, offset).split("\n");
  const end = { line: before.length - 1, character: before.at(-1)!.length };
  const range: Range = { start: { ...end, character: end.character - prefix.length }, end };
  return items.map((item) => ({
    ...item,
    filterText: item.label,
    textEdit: { range, newText: item.insertText ?? item.label },
  }));
}
