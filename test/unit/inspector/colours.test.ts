import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(__dirname, "../../..");

function sourcesOf(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Text of the stylesheets in a source, without comments. */
function stylesOf(file: string): string {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/css`([^`]*)`/g)]
    .map((match) => match[1]!.replace(/\/\*.*?\*\//gs, ""))
    .join("\n");
}

const NAMED = /:\s[^;{}]*\b(white|black|red|green|blue|gr[ae]y|yellow|orange|purple|silver)\b/;
const COLOUR = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i;

describe("the panel's colours", () => {
  const files = sourcesOf("webview");
  const styles = files.map((file) => ({ file: path.basename(file), text: stylesOf(file) }));

  it("are looked for where they are", () => {
    expect(styles.filter(({ text }) => text.includes("var(--vscode-")).length).toBeGreaterThan(8);
  });

  it("are the theme's, and no others", () => {
    const own = styles.flatMap(({ file, text }) =>
      text
        .split("\n")
        .filter((line) => COLOUR.test(line) || NAMED.test(line.replace(/var\([^)]*\)/g, "")))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(own).toEqual([]);
  });

  it("are all there in a report, in every theme", () => {
    const page = readFileSync(path.join(ROOT, "extension/report/page.css"), "utf8");
    // The contrast borders are there in high contrast alone, in VS Code as well.
    const sometimes = /contrast|inputValidation-(error|warning)Foreground|-font-|-border$|Border$/i;
    const used = new Set(
      files.flatMap((file) => readFileSync(file, "utf8").match(/--vscode-[\w-]+\w/g) ?? []),
    );
    for (const theme of ["vscode-light", "vscode-dark"]) {
      const block = page.slice(page.indexOf(`body.${theme} {`)).split("}")[0]!;
      const missing = [...used].filter(
        (name) => !sometimes.test(name) && !new RegExp(`${name}[:-]`).test(block),
      );
      expect(missing, theme).toEqual([]);
    }
  });
});
