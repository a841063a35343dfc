import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edited, editsOf, type Problem } from "../../../schemas/problem";
import { diskFiles, resolveText } from "../../../schemas/resolve";
import { Preflight } from "../../../trainer/preflight/preflight";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const FIXTURES = path.join(__dirname, "../../fixtures/broken");
/** Writes what is found now as what is wanted; the difference is then read by a person. */
const UPDATE = process.env.UPDATE_FIXTURES !== undefined;
const MARK = "# want ";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rec-r1-broken-"));
  await makeTinyExperiment(folder, 1);
  makeEncoder(folder);
  process.env.HF_HUB_CACHE = path.join(folder, "hub");
  writeFileSync(path.join(folder, "circle.recr1.yaml"), "extends: case.recr1.yaml\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A sentence encoder, and vectors that are not this corpus's. */
function makeEncoder(workspace: string): void {
  const encoder = path.join(workspace, "encoder");
  cpSync(path.join(__dirname, "../../fixtures/dense/bert"), encoder, { recursive: true });
  mkdirSync(path.join(encoder, "1_Pooling"));
  writeFileSync(
    path.join(encoder, "1_Pooling", "config.json"),
    JSON.stringify({ pooling_mode_cls_token: false, pooling_mode_mean_tokens: true }),
  );
  const prompted = path.join(workspace, "prompted");
  cpSync(encoder, prompted, { recursive: true });
  writeFileSync(
    path.join(prompted, "config_sentence_transformers.json"),
    JSON.stringify({ prompts: { query: "query: ", passage: "passage: " } }),
  );
  writeFileSync(
    path.join(prompted, "sentence_bert_config.json"),
    JSON.stringify({ max_seq_length: 32 }),
  );
  for (const [name, width] of [
    ["few", 24],
    ["narrow", 3],
  ] as const) {
    const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (2, ${width}), }`;
    const text = `\x93NUMPY\x01\x00\x76\x00${header.padEnd(117)}\n`;
    const numbers = Buffer.alloc(2 * width * 4);
    writeFileSync(
      path.join(workspace, `${name}.npy`),
      Buffer.concat([Buffer.from(text, "latin1"), numbers]),
    );
  }
}

/** A problem on a line: where, what it marks, what it says, and what its mend makes of that. */
function lineOf(problem: Problem, text: string): string {
  const { range, severity, code, message, suggestion, others = [] } = problem;
  const marked = text.slice(range.start.offset, range.end.offset);
  const where = `${range.start.line}:${range.start.column} ${JSON.stringify(marked.slice(0, 60))}`;
  const said = message.replaceAll(folder, "").replaceAll("\\", "/");
  const mend = [...(suggestion ? [suggestion] : []), ...others]
    .map((each) => ` | ${each.title}: ${JSON.stringify(mended(each, range, text))}`)
    .join("");
  return `${MARK}${severity} ${code} ${where} ${said}${mend}`;
}

/** The lines that a mend changes, or adds, as they read after it; what it takes away is not there. */
function mended(
  suggestion: NonNullable<Problem["suggestion"]>,
  own: Problem["range"],
  text: string,
): string {
  const edits = editsOf({ range: own }, suggestion);
  const after = edited(text, edits);
  const changed = edits.filter(({ newText }) => newText !== "" || edits.length === 1);
  return changed
    .map(({ range, newText }) => {
      const earlier = edits.filter((edit) => edit.range.start.offset < range.start.offset);
      const shift = earlier.reduce(
        (sum, edit) =>
          sum + edit.newText.length - (edit.range.end.offset - edit.range.start.offset),
        0,
      );
      const begin = range.start.offset + shift + /^\n*/.exec(newText)![0].length;
      return after.slice(after.lastIndexOf("\n", begin - 1) + 1).split(/\r?\n/, 1)[0]!;
    })
    .join("⏎");
}

const names = readdirSync(FIXTURES).filter((name) => name.endsWith(".recr1.yaml"));

describe("a broken experiment", () => {
  it("comes in many kinds", () => expect(names.length).toBeGreaterThanOrEqual(120));

  it.each(names)("%s", async (name) => {
    const fixture = readFileSync(path.join(FIXTURES, name), "utf8");
    const at = fixture.indexOf(MARK);
    const text = at < 0 ? fixture : fixture.slice(0, at);
    const resolution = await resolveText(text, path.join(folder, "case.recr1.yaml"), diskFiles);
    const problems = [...resolution.problems];
    if (problems.every(({ severity }) => severity !== "error"))
      problems.push(...(await new Preflight().inspect(resolution, { large: true })).problems);
    const found = problems.map((problem) => `${lineOf(problem, text)}\n`).join("");
    if (UPDATE) writeFileSync(path.join(FIXTURES, name), text + found);
    expect(found).not.toBe("");
    expect(found).toBe(UPDATE ? found : fixture.slice(at));
  });

  it.each(names)("%s: each of its mends does away with what it is a mend of", async (name) => {
    const [text] = readFileSync(path.join(FIXTURES, name), "utf8").split(MARK);
    const file = path.join(folder, "case.recr1.yaml");
    const { problems } = await resolveText(text!, file, diskFiles);
    for (const problem of problems) {
      const { suggestion, others = [] } = problem;
      for (const mend of suggestion ? [suggestion, ...others] : []) {
        const after = edited(text!, editsOf(problem, mend));
        const left = (await resolveText(after, file, diskFiles)).problems;
        expect(left.filter(({ code }) => code.startsWith("yaml-")).length).toBeLessThanOrEqual(
          problems.filter(({ code }) => code.startsWith("yaml-")).length,
        );
        expect(left.map(({ message, path: at }) => `${at} ${message}`)).not.toContain(
          `${problem.path} ${problem.message}`,
        );
      }
    }
  });
});
