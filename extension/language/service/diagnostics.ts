import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type TextEdit,
} from "vscode-languageserver-types";
import { withAllMoved } from "../../../schemas/move-all";
import type { Problem, Suggestion } from "../../../schemas/problem";
import { toLsp } from "./ranges";

export const SOURCE = "Rec-R1";

/** The action that applies every safe mend at once, on save where the user asks for it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.recr1`;

/** A document with very many faults is a wrong document; the first ones say so. */
const MOST = 100;

/** Problems as the editor shows them; a mend travels along for {@link quickFixes}. */
export function diagnosticsOf(problems: readonly Problem[]): Diagnostic[] {
  return problems.slice(0, MOST).map((problem) => ({
    range: toLsp(problem.range),
    severity: problem.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: problem.code,
    source: SOURCE,
    message: problem.message,
    ...(problem.suggestion ? { data: [problem.suggestion, ...(problem.others ?? [])] } : {}),
  }));
}

/** The mends that diagnostics bring along. */
export function quickFixes(uri: string, diagnostics: readonly Diagnostic[]): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.source !== SOURCE) return [];
    return mendsOf(diagnostic).map((mend, i) => ({
      title: mend.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: i === 0,
      edit: { changes: { [uri]: changesOf(diagnostic, mend) } },
    }));
  });
}

/** Brings all settings that stand elsewhere to their places, where there are several. */
export function moveAll(
  uri: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const misplaced = diagnostics.filter((one) => one.source === SOURCE && mendsOf(one)[0]?.moves);
  if (misplaced.length === 0) return [];
  const newText = withAllMoved(text);
  const end = TextDocument.create(uri, "", 0, text).positionAt(text.length);
  const range = { start: { line: 0, character: 0 }, end };
  return [
    {
      title: "Move all such settings to their places",
      kind: CodeActionKind.QuickFix,
      diagnostics: misplaced,
      edit: { changes: { [uri]: [{ range, newText }] } },
    },
  ];
}

/** All mends that can only be what was meant, in one edit. */
export function fixAll(uri: string, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const edits = diagnostics.flatMap((diagnostic) => {
    const [mend] = mendsOf(diagnostic);
    return mend?.safe ? changesOf(diagnostic, mend) : [];
  });
  if (edits.length === 0) return [];
  return [
    {
      title: "Fix all that Rec-R1 can fix safely",
      kind: FIX_ALL,
      edit: { changes: { [uri]: edits } },
    },
  ];
}

/** What a diagnostic brought along, the best first. */
function mendsOf({ data }: Diagnostic): Suggestion[] {
  return (data as Suggestion[] | undefined) ?? [];
}

function changesOf({ range }: Diagnostic, { also, ...mend }: Suggestion): TextEdit[] {
  const own = { range: mend.range ? toLsp(mend.range) : range, newText: mend.newText };
  return [...(also ? [{ range: toLsp(also.range), newText: also.newText }] : []), own];
}
