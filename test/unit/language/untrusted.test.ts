import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Experiments } from "../../../extension/language/experiments";
import { PromptFiles } from "../../../extension/language/prompt-files";
import { filesWithin, isWithin } from "../../../extension/language/within";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const home = mkdtempSync(path.join(tmpdir(), "rec-r1-untrusted-"));
const workspace = path.join(home, "workspace");
const outside = path.join(home, "outside");

beforeAll(async () => {
  mkdirSync(workspace);
  await makeTinyExperiment(outside, 2);
  writeFileSync(path.join(outside, "secret.md"), "hush {{query}}\n");
  // A link is how a workspace could reach out of itself.
  symlinkSync(outside, path.join(workspace, "linked"), "junction");
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function experiment(data: string, model: string, prompt = "find {{query}} :") {
  const text = `name: a
task: { kind: query_rewriting, prompt: "${prompt}" }
data: { format: beir, path: ${data} }
recommender: { kind: bm25, fields: { title: 1 } }
reward: [{ kind: ndcg, k: 10 }]
rewriter: { model: ${model}, sampling: { max_new_tokens: 4 } }
algorithm: { kind: grpo, group_size: 6, learning_rate: 1.0e-3 }
training: { steps: 20, prompts_per_step: 6 }
`;
  const uri = `file://${path.join(workspace, "a.recr1.yaml")}`;
  return TextDocument.create(uri, "recr1", 1, text);
}

describe("an untrusted workspace", () => {
  it.each([
    ["../outside/data", "../outside/model"],
    ["linked/data", "linked/model"],
  ])("is not left for data and models: %s", async (data, model) => {
    const trusted = await new Experiments(undefined, []).analyse(experiment(data, model));
    expect(trusted.facts.data?.documents).toBe(40);
    const { facts, problems } = await new Experiments([workspace], []).analyse(
      experiment(data, model),
    );
    expect(facts.data).toBeUndefined();
    expect(facts.model).toBeUndefined();
    // What cannot be looked at is not said to be missing either.
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(["../outside/secret.md", "linked/secret.md"])(
    "is not left for prompts: %s",
    async (prompt) => {
      const document = experiment("linked/data", "linked/model", prompt);
      const { problems } = await new Experiments([workspace], []).analyse(document);
      expect(problems.map(({ message }) => message).join()).toContain("cannot be read");
    },
  );

  it("is read itself, and knows what is in it whatever links say", async () => {
    expect(isWithin([workspace], path.join(workspace, "not", "there.md"))).toBe(true);
    expect(isWithin([workspace], path.join(workspace, "..mine", "x.md"))).toBe(true);
    expect(isWithin([workspace], path.join(workspace, "linked", "secret.md"))).toBe(false);
    expect(isWithin([workspace], path.join(home, "workspace-2"))).toBe(false);
    expect(isWithin([path.join(workspace, "linked")], path.join(outside, "secret.md"))).toBe(true);
  });

  it("still tells prompts from other texts", async () => {
    const prompts = path.join(workspace, "prompts");
    mkdirSync(prompts);
    for (const name of ["rewrite.md", "notes.md"])
      writeFileSync(path.join(prompts, name), "{{query}}");
    const base = experiment("linked/data", "linked/model", "prompts/rewrite.md").getText();
    writeFileSync(path.join(workspace, "base.recr1.yaml"), base);
    const files = new PromptFiles({
      files: filesWithin([workspace]),
      list: async (folder) =>
        folder === workspace
          ? ["base.recr1.yaml", "prompts/"]
          : folder === prompts
            ? ["rewrite.md"]
            : [],
    });
    expect(await files.isPrompt(path.join(prompts, "rewrite.md"))).toBe(true);
    expect(await files.isPrompt(path.join(prompts, "notes.md"))).toBe(false);
  });
});
