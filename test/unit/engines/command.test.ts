import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunReader } from "../../../runlog/reader";
import { trainFile } from "../../../trainer/commands/train";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const home = mkdtempSync(path.join(tmpdir(), "rec-r1 engines-"));
let file: string;

/** A trainer that learns nothing: its completions are words that it counts up. */
const TRAINER = `
const { createInterface } = require("node:readline");
const { readFileSync } = require("node:fs");
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
let id = 0;
async function ask(message) {
  console.log(JSON.stringify({ ...message, id: ++id }));
  const answer = JSON.parse((await lines.next()).value);
  if (answer.id !== id) throw new Error("another answer");
  if (answer.error) throw new Error(answer.error);
  return answer;
}
const rows = (split) =>
  readFileSync(process.env.REC_R1_PROMPTS + "/" + split + ".jsonl", "utf8").trim().split("\\n").map((line) => JSON.parse(line));
const shoes = ({ prompt, query_id }) => ({ query_id, completion: / (\\w+) :/.exec(prompt)[1] === "sneaker" ? "shoe" : "nothing" });
async function main() {
  console.log("a line for the log");
  const some = rows("train").slice(0, 6);
  for (let step = 1; step <= 3; step++) {
    const items = some.flatMap((row, group) => ["shoe", "boot"].map((completion) => ({ query_id: row.query_id, completion, group })));
    const { results } = await ask({ type: "score", items });
    if (results.length !== items.length) throw new Error("some are missing");
    const told = items.map((item, i) => ({ ...item, tokens: 1, finish: "stop", ...(step === 1 ? { advantage: results[i].reward } : {}) }));
    console.log(JSON.stringify({ type: "rollouts", step, items: told }));
    const { stop } = await ask({ type: "step", step, metrics: { loss: step / 10 } });
    if (stop) return;
  }
  const { best } = await ask({ type: "evaluation", step: 3, split: "validation", items: rows("validation").map(shoes) });
  console.log(JSON.stringify({ type: "checkpoint", step: 3, path: "checkpoints/last", best }));
  await ask({ type: "MODE" });
}
main().then(() => process.exit(0), (error) => { console.error(error.message); process.exit(3); });
`;

beforeAll(async () => {
  file = await makeTinyExperiment(home, 3);
  const text = readFileSync(file, "utf8").replace(/ {2}warm_start.*\n/, "");
  writeFileSync(file, text.replace("group_size: 6", "group_size: 2"));
  appendFileSync(
    file,
    `engine: { kind: command, run: [${JSON.stringify(process.execPath)}, trainer.cjs] }\n`,
  );
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function trainer(mode: string): void {
  const last = mode === "" ? "" : mode;
  writeFileSync(
    path.join(home, "trainer.cjs"),
    TRAINER.replace('  await ask({ type: "MODE" });\n', last),
  );
}

describe("the engine command", () => {
  it("records what a program tells as a run like any other", async () => {
    trainer("");
    const { folder, ending } = await trainFile({ file, run: path.join(home, "run") });
    expect(ending).toBe("completed");
    const reader = RunReader.open(folder);
    expect(reader.state).toMatchObject({ engine: "command", state: "completed", step: 3 });
    expect(reader.state.rollouts).toBe(36);
    const steps = reader.events.filter((event) => event.type === "step");
    expect(steps.map(({ step, metrics }) => [step, metrics.loss])).toEqual([
      [1, 0.1],
      [2, 0.2],
      [3, 0.3],
    ]);
    const lines = readFileSync(path.join(folder, "rollouts.jsonl"), "utf8").trim().split("\n");
    const rollouts = lines.map((line) => JSON.parse(line) as Record<string, never>);
    expect(rollouts).toHaveLength(36);
    expect(new Set(rollouts.map(({ group }) => group)).size).toBe(18);
    // What it said of advantages is kept; what it did not say follows from the rewards.
    const [first, second] = rollouts;
    expect(first!.advantage).toBe(first!.reward);
    const [third, fourth] = rollouts.slice(12);
    expect(Number(third!.advantage) + Number(fourth!.advantage)).toBeCloseTo(0, 6);
    expect(second!.retrieved).not.toHaveLength(0);
    const measured = reader.events.filter((event) => event.type === "evaluation");
    expect(measured.map(({ system, split }) => `${system} ${split}`)).toContain("policy dev");
    expect(reader.events.at(-2)).toMatchObject({ type: "checkpoint", path: "checkpoints/last" });
    reader.close();
  });

  it("says what the program said when it failed", async () => {
    trainer('  throw new Error("out of ideas");');
    const training = trainFile({ file, run: path.join(home, "failed") });
    await expect(training).rejects.toThrow(/ended with exit status 3\n.*out of ideas/s);
  });

  it.each([
    [
      'console.log(JSON.stringify({ type: "step", step: "two" })); await lines.next();',
      /\/step must be integer/,
    ],
    [
      'console.log(JSON.stringify({ type: "rollouts", step: 4, items: [{ query_id: "nobody", completion: "" }] })); await lines.next();',
      /train has no query 'nobody'/,
    ],
    [
      'await ask({ type: "evaluation", step: 3, split: "test", items: [] });',
      /no completion for 8 of its 8 queries/,
    ],
  ])("names the fault of a message: %s", async (line, message) => {
    trainer(`${line}\n`);
    const run = path.join(home, `bad-${Math.abs(hash(line))}`);
    await expect(trainFile({ file, run })).rejects.toThrow(message);
  });

  it("names a program that does not exist", async () => {
    const text = readFileSync(file, "utf8").replace(
      JSON.stringify(process.execPath),
      "no-such-program",
    );
    const other = path.join(home, "other.recr1.yaml");
    writeFileSync(other, text);
    const training = trainFile({ file: other, run: path.join(home, "none") });
    await expect(training).rejects.toThrow(/'no-such-program' cannot be started/);
  });

  it("tells the program to stop, and goes on from there", async () => {
    trainer("");
    const run = path.join(home, "stopped");
    const training = trainFile({ file, run });
    const timer = setInterval(() => {
      try {
        writeFileSync(path.join(run, "stop"), "");
      } catch {
        // The run's folder is not there yet.
      }
    }, 1);
    const { ending } = await training.finally(() => clearInterval(timer));
    expect(ending).toBe("stopped");
    const { ending: second } = await trainFile({ file, run, resume: true });
    expect(second).toBe("completed");
    expect(JSON.parse(readFileSync(path.join(run, "run.json"), "utf8"))).toMatchObject({
      state: "completed",
      step: 3,
    });
  });
});

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0);
}
