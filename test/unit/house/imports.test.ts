import { readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(__dirname, "../../..");

/** From the top of the house down; a folder may import itself and what stands below it. */
const ORDER = ["extension", "webview", "trainer", "runlog", "schemas"];
/** What the host needs of the webview: the words that both speak. They stand by themselves. */
const PROTOCOL = "webview/protocol/";
const NODE = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

/** What belongs to the repository and not to the product. */
const AROUND = ["examples", "models", "bench", "test", "docs"];

interface Import {
  file: string;
  folder: string;
  target: string;
}

function sourcesOf(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (statSync(path.join(ROOT, file)).isDirectory())
      return name === "generated" ? [] : sourcesOf(file);
    return /\.ts$/.test(name) ? [file] : [];
  });
}

/** Every import of the house; those of its own files by their path from the root. */
const imports: Import[] = [...ORDER, "examples", "models", "bench"].flatMap((folder) =>
  sourcesOf(folder).flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), "utf8");
    const specifiers = [...text.matchAll(/(?:from|import|require)\s*\(?\s*"([^"]+)"/g)].map(
      (m) => m[1]!,
    );
    return specifiers.map((specifier) => ({
      file,
      folder,
      target: specifier.startsWith(".")
        ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
        : specifier,
    }));
  }),
);

const broken = (rule: (found: Import) => boolean) =>
  imports.filter(rule).map(({ file, target }) => `${file} imports ${target}`);

describe("the house's rules of import", () => {
  it("sees the imports", () => {
    expect(imports.length).toBeGreaterThan(300);
  });

  it("points downwards only", () => {
    expect(
      broken(({ folder, target }) => {
        const to = ORDER.indexOf(target.split("/")[0]!);
        return to !== -1 && to < ORDER.indexOf(folder);
      }),
    ).toEqual([]);
  });

  it("never leads back to where it began", () => {
    const targets = new Map<string, string[]>();
    for (const { file, target } of imports)
      targets.set(file, [...(targets.get(file) ?? []), `${target}.ts`]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      if (done.has(file) || way.includes(file)) return;
      for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
      done.add(file);
    };
    for (const file of targets.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("ships nothing that stands around the product", () => {
    expect(
      broken(
        ({ folder, target }) => ORDER.includes(folder) && AROUND.includes(target.split("/")[0]!),
      ),
    ).toEqual([]);
  });

  it("lets nothing but benches import what runs in the editor", () => {
    expect(
      broken(
        ({ folder, target }) =>
          !["extension", "webview", "bench"].includes(folder) &&
          /^(extension|webview)\//.test(target),
      ),
    ).toEqual([]);
  });

  it("shows the host nothing of the webview but the protocol, which needs nothing but itself", () => {
    expect(
      broken(
        ({ file, folder, target }) =>
          (folder === "extension" || file.startsWith(PROTOCOL)) &&
          target.startsWith("webview/") &&
          !target.startsWith(PROTOCOL),
      ),
    ).toEqual([]);
  });

  it("keeps vscode in the extension, and Node out of the webview", () => {
    expect(broken(({ folder, target }) => target === "vscode" && folder !== "extension")).toEqual(
      [],
    );
    expect(broken(({ folder, target }) => folder === "webview" && NODE.has(target))).toEqual([]);
  });

  it("keeps the language services free of vscode and of their connection", () => {
    expect(
      broken(
        ({ file, target }) =>
          file.startsWith("extension/language/service/") &&
          (target === "vscode" || target.startsWith("vscode-languageserver/")),
      ),
    ).toEqual([]);
  });

  it("opens one door to the UI toolkit", () => {
    expect(
      broken(
        ({ file, target }) =>
          target.startsWith("@vscode/webview-ui-toolkit") && file !== "webview/toolkit.ts",
      ),
    ).toEqual([]);
  });
});
