import path from "node:path";
import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver-types";
import { rangeOf } from "../../../schemas/parse";
import type { Resolution } from "../../../schemas/resolve";
import type { DataFacts } from "../../../trainer/preflight/data-facts";
import { toLsp } from "./ranges";

/** Code of the problem that {@link deduplicate} mends. */
export const LEAKING_SPLIT = "leaking-split";

/**
 * The mend of a split that shares queries with an earlier one: a new file of judgements without
 * them, and the split's name in its place. The old file stays.
 */
export async function deduplicate(
  uri: string,
  diagnostic: Diagnostic,
  { experiment, yaml }: Resolution,
  data: DataFacts | undefined,
  files: { read(file: string): Promise<string>; uriOf(file: string): string },
): Promise<CodeAction | undefined> {
  const shared = data?.shared.find(({ role }) =>
    String(diagnostic.message).includes(` of ${role} `),
  );
  if (!shared || experiment.data.format !== "beir") return undefined;
  const at = ["data", "splits", shared.role];
  // A split named by default has no text here that could be changed.
  if (!yaml.document.hasIn(at)) return undefined;
  const name = experiment.data.splits[shared.role];
  const folder = path.join(experiment.data.path, "qrels");
  const leaking = new Set(
    data!.shared.filter(({ role }) => role === shared.role).flatMap(({ ids }) => ids),
  );
  const lines = (await files.read(path.join(folder, `${name}.tsv`))).split(/\r?\n/);
  const kept = lines.filter((line) => !leaking.has(line.split("\t", 1)[0]!.trim()));
  const target = files.uriOf(path.join(folder, `${name}-deduplicated.tsv`));
  const start = { line: 0, character: 0 };
  return {
    title: `Write ${name}-deduplicated.tsv without the ${leaking.size} shared, and use it`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: {
      documentChanges: [
        { kind: "create", uri: target, options: { overwrite: false, ignoreIfExists: false } },
        {
          textDocument: { uri: target, version: null },
          edits: [{ range: { start, end: start }, newText: kept.join("\n") }],
        },
        {
          textDocument: { uri, version: null },
          edits: [{ range: toLsp(rangeOf(yaml, at, "value")), newText: `${name}-deduplicated` }],
        },
      ],
    },
  };
}
