import type { CodeLens } from "vscode-languageserver-types";

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What can be done with an experiment, above its first line. */
export function codeLenses(uri: string): CodeLens[] {
  return [
    { range: TOP, command: { title: "$(play) Run", command: "recR1.run", arguments: [uri] } },
    {
      range: TOP,
      command: {
        title: "$(beaker) Smoke run (2 steps)",
        command: "recR1.smokeRun",
        arguments: [uri],
      },
    },
  ];
}
