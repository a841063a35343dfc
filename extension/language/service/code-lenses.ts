import type { CodeLens } from "vscode-languageserver-types";

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What can be done with an experiment, above its first line: titles with their commands. */
const LENSES: [string, string][] = [
  ["$(play) Run", "recR1.run"],
  ["$(beaker) Smoke run (2 steps)", "recR1.smokeRun"],
  ["$(checklist) Evaluate baseline", "recR1.evaluateBaseline"],
  ["$(book) Preview prompts", "recR1.previewPrompts"],
  ["$(list-tree) Show resolved", "recR1.showResolved"],
];

export function codeLenses(uri: string): CodeLens[] {
  return LENSES.map(([title, command]) => ({
    range: TOP,
    command: { title, command, arguments: [uri] },
  }));
}
