import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { getL10nJson } from "@vscode/l10n-dev";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(__dirname, "../../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

/** What of the manifest is shown to people, by its place; ids and categories are not. */
function shown(value: unknown, place = ""): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => shown(item, `${place}[${i}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" &&
    /^(title|description|contents|displayName|.*Description)$/.test(key)
      ? [[`${place}.${key}`, inner] as [string, string]]
      : shown(inner, `${place}.${key}`),
  );
}

describe("what people read", () => {
  const manifest = JSON.parse(read("package.json")) as Record<string, unknown>;
  const texts = JSON.parse(read("package.nls.json")) as Record<string, string>;

  it("stands in package.nls.json as far as the manifest says it", () => {
    const { displayName, description, capabilities, contributes } = manifest;
    const places = shown({ displayName, description, capabilities, contributes });
    expect(places.length).toBeGreaterThan(50);
    expect(places.filter(([, text]) => !/^%[\w.]+%$/.test(text))).toEqual([]);
  });

  it("is named by the manifest, all of it", () => {
    const named = read("package.json").match(/(?<=")%[\w.]+%(?=")/g) ?? [];
    const names = named.map((name) => name.slice(1, -1));
    expect([...new Set(names)].sort()).toEqual(Object.keys(texts).sort());
    expect(names.filter((name) => !texts[name])).toEqual([]);
  });

  it("stands in l10n/bundle.l10n.json as far as the extension and its panel say it (npm run l10n)", async () => {
    const sources = ["extension", "webview"].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => ({ extension: ".ts" as const, contents: read(path.join(folder, file)) })),
    );
    const said = await getL10nJson(sources);
    expect(Object.keys(said).length).toBeGreaterThan(300);
    expect(JSON.parse(read("l10n/bundle.l10n.json"))).toEqual(said);
  });
});
