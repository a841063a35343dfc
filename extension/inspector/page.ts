/** Addresses and the nonce that the inspector's page is made of. */
export interface PageParts {
  /** The element that is the panel: the inspector, or the comparison of runs. */
  root?: "rec-inspector" | "rec-runs";
  script: string;
  cspSource: string;
  nonce: string;
  language: string;
  /** What is said in another language, by what it is in English; VS Code's `l10n.bundle`. */
  translations?: object | undefined;
}

/**
 * The inspector's page. Nothing but our own bundle runs in it. The `csp-nonce` meta element is
 * where the UI toolkit looks for the nonce of the style element that it adds.
 */
export function inspectorPage({
  root = "rec-inspector",
  script,
  cspSource,
  nonce,
  language,
  translations,
}: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}' ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `font-src ${cspSource}`,
    `img-src ${cspSource} data:`,
  ].join("; ");
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta property="csp-nonce" content="${nonce}">
  ${translations ? `<meta name="translations" content="${attribute(JSON.stringify(translations))}">` : ""}
  <title>Rec-R1 Inspector</title>
  <style nonce="${nonce}">html, body { height: 100%; margin: 0; padding: 0; }</style>
</head>
<body>
  <${root}></${root}>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
