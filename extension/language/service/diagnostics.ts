import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
} from "vscode-languageserver-types";
import type { Problem } from "../../../schemas/problem";

export const SOURCE = "Rec-R1";

/** A document with very many faults is a wrong document; the first ones say so. */
const MOST = 100;

/** Problems as the editor shows them; a mend travels along for {@link quickFixes}. */
export function diagnosticsOf(problems: readonly Problem[]): Diagnostic[] {
  return problems.slice(0, MOST).map((problem) => ({
    range: {
      start: { line: problem.range.start.line - 1, character: problem.range.start.column - 1 },
      end: { line: problem.range.end.line - 1, character: problem.range.end.column - 1 },
    },
    severity: problem.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: problem.code,
    source: SOURCE,
    message: problem.message,
    ...(problem.suggestion ? { data: problem.suggestion } : {}),
  }));
}

/** The mends that diagnostics bring along. */
export function quickFixes(uri: string, diagnostics: readonly Diagnostic[]): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    const mend = diagnostic.data as Problem["suggestion"];
    if (diagnostic.source !== SOURCE || !mend) return [];
    return [
      {
        title: mend.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: { changes: { [uri]: [{ range: diagnostic.range, newText: mend.newText }] } },
      },
    ];
  });
}
