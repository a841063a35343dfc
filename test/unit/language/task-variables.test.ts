import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fileCompletions } from "../../../extension/language/service/file-completion";
import { hover } from "../../../extension/language/service/hover";
import { loadExperiment } from "../../../schemas/resolve";
import { Preflight } from "../../../trainer/preflight/preflight";
import { makeTinyTask } from "../../support/tiny-tasks";

const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-variables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A task's experiment with what its files hold. */
async function opened(kind: Parameters<typeof makeTinyTask>[1]) {
  const file = await makeTinyTask(folder, kind);
  const resolution = await loadExperiment(file);
  const { data } = await new Preflight().inspect(resolution, { large: true });
  return { file, resolution, facts: { data: data! }, text: readFileSync(file, "utf8") };
}

describe("the variables of a task", () => {
  it.each([
    ["sequential_recommendation", "prompt", ["history", "query", "user"]],
    ["sequential_recommendation", "item_template", ["position", "title", "id"]],
    ["sequential_recommendation", "search_text", ["query", "rewrite", "user", "history"]],
    ["backtracing", "prompt", ["question", "query", "domain", "source"]],
    ["backtracing", "search_text", ["question", "query", "rewrite", "domain", "source"]],
    ["reranking", "prompt", ["candidates", "query"]],
    ["reranking", "item_template", ["number", "id", "title"]],
  ] as const)("of %s in %s are offered", async (kind, key, wanted) => {
    const { file, resolution, facts } = await opened(kind);
    const text = `task:\n  ${key}: "{{`;
    const items = await fileCompletions(text, text.length, file, {
      experiment: resolution.experiment,
      facts,
      list: async () => [],
      columns: async () => [],
    });
    expect(items.map(({ label }) => label)).toEqual(wanted);
  });

  it("say what they stand for, and what that is in the data", async () => {
    const { resolution, facts, text } = await opened("sequential_recommendation");
    const shown = (variable: string) =>
      hover(resolution, text.indexOf(variable) + 3, facts)!.markdown;
    expect(shown("{{history}}")).toMatch(
      /^\*\*\{\{history\}\}\*\* · what the user had to do with before.* · such as `"red /,
    );
    expect(shown("{{title}}")).toMatch(/^\*\*\{\{title\}\}\*\* · the item's title/);
    expect(shown("{{rewrite}}")).toBe("**{{rewrite}}** · the parsed completion");
  });
});
