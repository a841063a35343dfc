import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProgram, runProgram } from "../../support/program";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const home = mkdtempSync(path.join(tmpdir(), "rec-r1 engines-"));
let program: string;
let file: string;

beforeAll(async () => {
  program = await buildProgram(home);
  file = await makeTinyExperiment(home, 2);
  writeFileSync(file, readFileSync(file, "utf8").replace(/ {2}warm_start.*\n/, ""));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const recR1 = (...args: string[]) => runProgram(program, home, args);

describe("engines on the command line", () => {
  it("show prompts for a model on the Hub, and say that they cannot measure it", () => {
    const text = readFileSync(file, "utf8").replace("model: model", "model: Qwen/Qwen2.5-0.5B");
    const hub = path.join(home, "hub.recr1.yaml");
    writeFileSync(hub, `${text}engine: { kind: trl, per_device_train_batch_size: 6 }\n`);
    expect(recR1("check", hub).status).toBe(0);
    const preview = recR1("preview", hub);
    expect(preview.status).toBe(0);
    expect(preview.stdout).toContain("Tokens are not counted");
    const measured = recR1("eval", hub);
    expect(measured.status).toBe(2);
    expect(measured.stderr).toContain("is a name on the Hugging Face Hub");
  });

  it("answer a trainer's questions line by line", () => {
    const { query_id } = JSON.parse(
      readFileSync(path.join(home, "data", "queries.jsonl"), "utf8")
        .split("\n")[0]!
        .replace("_id", "query_id"),
    ) as { query_id: string };
    const ask = (message: object) => `${JSON.stringify(message)}\n`;
    const input = [
      ask({ type: "score", id: 1, items: [{ query_id, completion: "shoe" }] }),
      "not a message\n",
      ask({ type: "score", id: 2, items: [{ query_id: "nobody", completion: "" }] }),
      ask({ type: "step", id: 3, step: 1 }),
    ].join("");
    const { stdout, status } = runProgram(program, home, ["score", file], input);
    const [first, second, third] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(first).toMatchObject({ id: 1, results: [{ text: "shoe", reward: expect.any(Number) }] });
    expect(second).toMatchObject({ id: 2, error: "the split train has no query 'nobody'" });
    expect(third).toEqual({ id: 3, stop: false });
  });

  it.each([
    [["export", "tiny.recr1.yaml"], /name one experiment file, and a folder/],
    [["export", "tiny.recr1.yaml", "out"], /the experiment's engine is embedded; say --engine/],
    [["export", "tiny.recr1.yaml", "out", "--engine", "slime"], /takes verl or trl, not 'slime'/],
    [
      [
        "export",
        "tiny.recr1.yaml",
        "data",
        "--engine",
        "verl",
        "--set",
        "engine.gpus=2",
        "--set",
        "engine.max_prompt_length=32",
      ],
      /this folder is not empty/,
    ],
    [["export", "tiny.recr1.yaml", "out", "--engine", "trl"], /which passes of 8 do not divide/],
    [["score", "tiny.recr1.yaml", "--listen", "8900"], /takes an address and a port/],
  ])("refuse %j", (args, message) => {
    const { status, stderr } = recR1(...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
