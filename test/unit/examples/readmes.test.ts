import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const EXAMPLES = "examples";
/** What the examples share. */
const SHARED = "support";

const names = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== SHARED)
  .map(({ name }) => name);
const list = readFileSync(path.join(EXAMPLES, "README.md"), "utf8");

describe("the examples", () => {
  it.each(names)("%s is listed, and says what its data are and how it is run", (name) => {
    expect(list).toContain(`](${name}/README.md)`);
    const readme = readFileSync(path.join(EXAMPLES, name, "README.md"), "utf8");
    expect(readme).toMatch(/^\*\*Data\.\*\* /m);
    const [, command] = /^\*\*Run\*\* `([^`]+)`/m.exec(readme) ?? [];
    const [file] = /\bexamples\/\S+\.(ts|yaml)/.exec(command!) ?? [];
    if (file) expect(existsSync(file)).toBe(true);
    else expect(command).toBe("npm run demo");
  });
});
