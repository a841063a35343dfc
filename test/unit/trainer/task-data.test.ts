import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadExperiment } from "../../../schemas/resolve";
import { Preflight } from "../../../trainer/preflight/preflight";
import { makeTinyTask } from "../../support/tiny-tasks";

const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-task-data-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KINDS = ["sequential_recommendation", "backtracing", "reranking", "custom"] as const;
beforeAll(async () => {
  for (const kind of KINDS) await makeTinyTask(folder, kind);
});

/** What is wrong with a task's experiment after some of its text was changed. */
async function found(kind: (typeof KINDS)[number], ...changes: [string, string][]) {
  let text = readFileSync(path.join(folder, `${kind}.recr1.yaml`), "utf8");
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  const file = path.join(folder, "changed.recr1.yaml");
  writeFileSync(file, text);
  const loaded = await loadExperiment(file);
  expect(loaded.problems).toEqual([]);
  const { problems } = await new Preflight().inspect(loaded, { large: true });
  return problems
    .filter(({ code }) => !["leaking-split", "few-queries", "unusual-rate"].includes(code))
    .map(({ code, path: at, message }) => `${code} ${at}: ${message}`);
}

describe("a task and its data", () => {
  it.each(KINDS)("%s goes with its own", async (kind) => {
    expect(await found(kind)).toEqual([]);
  });

  it("need a history", async () => {
    const beir: [string, string] = [
      "{ format: interactions, path: films }",
      "{ format: beir, path: data }",
    ];
    const [first, ...others] = await found("sequential_recommendation", beir);
    expect(first).toBe(
      "data-of-other-task task.kind: the queries have no history, which this task needs; take data of interactions: movielens, interactions, amazon_reviews_2023",
    );
    expect(others).toEqual([
      "nothing-seen task.exclude_seen: nothing is known of what users had before",
    ]);
  });

  it("need to know the document that a question was asked of", async () => {
    const problems = await found("custom", [
      'pattern: "([a-z ]+)" }',
      'pattern: "([a-z ]+)" }\n  retrieve_from: own_document',
    ]);
    expect(problems).toEqual([
      "data-of-other-task task.retrieve_from: the queries have no document that they were asked of, which this task needs; take data that name it: backtracing",
    ]);
  });

  it("need candidates where these are to come with the data", async () => {
    const problems = await found("reranking", ["max_items: 4", "max_items: 4, from: data"]);
    expect(problems).toEqual([
      "data-of-other-task task.candidates.from: the queries have no candidates, which this task needs; take them from the recommender, or data that name them: format table with candidates_column",
    ]);
  });

  it("must not leave out what is asked for", async () => {
    const rows = readFileSync(path.join(folder, "films", "interactions.csv"), "utf8");
    const again = rows.replace(/^u0,\d+,5$/m, "u0,0,5");
    expect(again).not.toBe(rows);
    writeFileSync(path.join(folder, "films", "interactions.csv"), again);
    expect(await found("sequential_recommendation")).toEqual([
      "seen-targets task.exclude_seen: 1 of 36 queries ask for an item that the user had before, which can never be found this way",
    ]);
    writeFileSync(path.join(folder, "films", "interactions.csv"), rows);
  });

  it("must have the fields and columns that templates name", async () => {
    expect(
      await found("sequential_recommendation", [
        'item_template: "{{title}}"',
        'item_template: "{{genre}}"',
      ]),
    ).toEqual([
      "unknown-variable task.history.item_template: {{genre}} is no field of the documents; there are position, title, id",
    ]);
    expect(await found("backtracing", ["asks {{question}}", "asks {{qestion}}"])).toEqual([
      "unknown-variable task.prompt: {{qestion}} is no column of the data; there are question, query, domain, source",
    ]);
  });
});
