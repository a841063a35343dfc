import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { RunReader } from "../../../runlog/reader";
import type { StepEvent } from "../../../schemas/generated/run-events";
import { messageOf } from "../../../schemas/user-error";
import { importCommand } from "../../../trainer/commands/import";
import { type ImportOptions, importRollouts } from "../../../trainer/import/import";
import { SharedText } from "../../../trainer/import/shared-text";
import { temporaryFolder } from "../runlog/sample-run";

const FIXTURES = path.join(__dirname, "../../fixtures/rollouts");

async function imported(files: string | string[], options: Partial<ImportOptions> = {}) {
  const faults: string[] = [];
  const [made] = await importRollouts([files].flat(), {
    runs: temporaryFolder("runs"),
    onFault: (fault) => faults.push(messageOf(fault)),
    ...options,
  });
  const reader = RunReader.open(made!.run);
  expect(reader.warnings).toEqual([]);
  expect(reader.liveness).toBe("ended");
  const groups = reader.table.numbers.map((group) => reader.group(group));
  const steps = reader.events.filter((event): event is StepEvent => event.type === "step");
  return { made: made!, faults, reader, groups, steps };
}

/** A folder with files by their names. */
function folderOf(files: Record<string, string>): string {
  const folder = temporaryFolder("logs");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

describe("verl's rollouts", () => {
  it("are grouped by their input, with what the reward function returned as components", async () => {
    const { made, groups, steps, reader } = await imported(path.join(FIXTURES, "verl-extras"));
    expect(made).toMatchObject({ rollouts: 12, groups: 4, steps: 2, skipped: 0 });
    expect(steps.map(({ step }) => step)).toEqual([9, 10]);
    const { query, rollouts } = groups[1]!;
    expect(query).toMatchObject({ text: "usb cable", original: null });
    expect(rollouts.map(({ step, reward }) => [step, reward])).toEqual([
      [9, 0.10900000000000001],
      [9, 0.359],
      [9, -2],
    ]);
    expect(rollouts.map(({ components }) => components)).toEqual([
      { ndcg: 0.10900000000000001, format_ok: 1 },
      { ndcg: 0.359, format_ok: 1 },
      { ndcg: 0, format_ok: 0 },
    ]);
    // The opening <think> stands in the prompt.
    expect(rollouts.map(({ text }) => text?.replace(/( cord)+/, " …") ?? null)).toEqual([
      "usb cable …",
      "usb cable …",
      null,
    ]);
    expect(groups[0]!.query.text).toBe("wireless “gaming” mouse");
    expect(reader.state.imported).toEqual({
      format: "verl",
      sources: ["9.jsonl", "10.jsonl"].sort(),
      skipped: 0,
    });
  });

  it("are grouped by uid where there is one", async () => {
    const { groups, steps } = await imported(path.join(FIXTURES, "verl-uid", "3.jsonl"));
    expect(groups.map(({ rollouts }) => rollouts.length)).toEqual([3, 3]);
    expect(groups[0]!.rollouts[0]!.components).toEqual({ score: 0.10300000000000001 });
    expect(steps[0]!.metrics["reward/max"]).toBeCloseTo(0.363, 12);
    expect(steps[0]!.metrics.zero_variance_share).toBe(0);
  });
});

describe("TRL's completions", () => {
  const expected = JSON.parse(readFileSync(path.join(FIXTURES, "trl", "expected.json"), "utf8"));
  const folder = path.join(FIXTURES, "trl", "completions");

  it("hold what pandas reads in them, and come to the reward that TRL logged", async () => {
    const weights = { length: 1, cords: 0.5 };
    const { groups, steps, reader } = await imported(folder, { weights });
    expect(reader.state.name).toBe("trl");
    for (const { step, metrics } of steps) {
      const { reward, rows } = expected[step];
      expect(metrics["reward/mean"]).toBeCloseTo(reward, 12);
      const mine = groups.flatMap(({ rollouts }) => rollouts).filter((r) => r.step === step);
      expect(mine).toHaveLength(rows.length);
      for (const { prompt, completion, length, cords, advantage } of rows)
        expect(mine).toContainEqual(
          expect.objectContaining({
            prompt,
            completion,
            components: cords === null ? { length } : { length, cords },
            advantage: expect.closeTo(advantage, 7),
          }),
        );
    }
    expect(groups.map(({ query }) => query.text)).toContain("usb cable");
  });

  it("count every reward column once where no weights are named", async () => {
    const { groups } = await imported(folder);
    for (const { reward, components } of groups.flatMap(({ rollouts }) => rollouts))
      expect(reward).toBe(components.length! + (components.cords ?? 0));
  });
});

describe("plain JSON lines", () => {
  it("are taken over by any of their common names, in the order of their steps", async () => {
    const lines = [
      { step: 2, input: "p", response: "b", score: 1, group_id: 7, finish_reason: "length" },
      { step: 1, prompt: "p", completion: "a", reward: 0.5, tokens: 3, advantage: -1 },
      { step: 1, prompt: [{ role: "user", content: "p" }], output: "c", rewards: { f: 0.25 } },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join("\r\n");
    const { groups, steps } = await imported(folderOf({ "mine.jsonl": text }));
    expect(steps.map(({ step }) => step)).toEqual([1, 2]);
    expect(groups.map(({ rollouts }) => rollouts.map(({ completion }) => completion))).toEqual([
      ["a", "c"],
      ["b"],
    ]);
    const [a, c, b] = groups.flatMap(({ rollouts }) => rollouts);
    expect(a).toMatchObject({ reward: 0.5, tokens: 3, advantage: -1, finish: "unknown" });
    expect(c).toMatchObject({ reward: null, components: { f: 0.25 }, tokens: null });
    expect(b).toMatchObject({ reward: 1, finish: "length", text: "b" });
  });

  it("that are none are told by file and line, counted, and told in the run", async () => {
    const text = `{"prompt": "p", "completion": "a"}\n{"prompt": "p"\n\n[1]\n{"prompt": "p"}\n{"prompt": "p", "completion": "b", "step": -1}\n`;
    const { made, faults, reader } = await imported(folderOf({ "x.jsonl": text }));
    expect(made).toMatchObject({ rollouts: 1, skipped: 4 });
    expect(faults.map((fault) => fault.replace(/^.*x\.jsonl/, "x.jsonl"))).toEqual([
      expect.stringMatching(/^x\.jsonl:2: not valid JSON/),
      expect.stringMatching(/^x\.jsonl:4: found \[1\], expected one JSON object/),
      expect.stringMatching(/^x\.jsonl:5: has no text under "completion" or "output"/),
      expect.stringMatching(/^x\.jsonl:6: has -1 as its step/),
    ]);
    const warnings = reader.events.filter(({ type }) => type === "warning");
    expect(warnings).toHaveLength(4);
    expect(reader.state.imported!.skipped).toBe(4);
  });

  it("without one rollout are refused, and leave no run", async () => {
    const runs = temporaryFolder("runs");
    const folder = folderOf({ "x.jsonl": "nothing\n" });
    const work = importRollouts([folder], { runs, onFault: () => {} });
    await expect(work).rejects.toThrow("no rollouts in jsonl's form; 1 lines were read");
    expect(() => RunReader.open(runs)).toThrow("holds no run");
    await expect(importRollouts([runs], { runs, onFault: () => {} })).rejects.toThrow("no such");
  });
});

describe("Rec-R1's results", () => {
  const entry = (id: number, query: string, target: string) => ({
    [`${id}_${query}`]: { id, retrieved: "['a', 'b']", target, "ndcg@100": 0.5 },
  });
  const generated = { "0": { generated_text: "usb cord", target: "['b', 'b']" } };

  it("are joined only with results for the same queries", async () => {
    const own = folderOf({
      "us-esci_Toys.json": JSON.stringify(generated),
      "ori_query.json": JSON.stringify(entry(0, "usb_cable", "['b', 'b']")),
      "query_metric_results-us.json": JSON.stringify(entry(0, "usb cord", "['z']")),
    });
    const { groups, reader } = await imported(own);
    expect(groups[0]!.query).toMatchObject({ text: "usb_cable", relevant: [["b", 1]] });
    expect(groups[0]!.rollouts[0]).toMatchObject({ reward: null, search_text: null });
    expect(reader.state.imported!.sources).toEqual(["us-esci_Toys.json", "ori_query.json"]);
  });

  it("without the queries are refused", async () => {
    const folder = folderOf({ "us-esci_Toys.json": JSON.stringify(generated) });
    await expect(imported(folder)).rejects.toThrow("ori_query.json");
  });
});

describe("what prompts share", () => {
  it.each([
    [
      ["find red shoe : go", "find blue shoe : go"],
      ["red", "blue"],
    ],
    [["only one"], ["only one"]],
    [["same", "same"], ["same"]],
    [
      ["a a", "a a a"],
      ["a", "a a"],
    ],
  ])("is left out: %j", (prompts, own) => {
    const shared = SharedText.of(prompts);
    expect([...new Set(prompts)].map((prompt) => shared.without(prompt))).toEqual(own);
    expect(shared.without("something else")).toBe("something else");
  });
});

describe("rec-r1 import", () => {
  /** Exit status, and what it prints. */
  async function run(...args: string[]) {
    const [out, err] = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, "write").mockReturnValue(true),
    );
    try {
      const status = await importCommand(args);
      const said = (spy: typeof out) => spy!.mock.calls.map(([text]) => String(text)).join("");
      return { status, out: said(out), err: said(err) };
    } finally {
      out!.mockRestore();
      err!.mockRestore();
    }
  }

  it("weighs the columns that are named, and tells what it made", async () => {
    const out = temporaryFolder("runs");
    const trl = path.join(FIXTURES, "trl", "completions");
    const { out: text } = await run("--out", out, "--reward", "cords=0.5", "--json", trl);
    const [made] = JSON.parse(text);
    // One prompt was drawn twice in the second step: without ids that is one group.
    expect(made).toMatchObject({ rollouts: 16, groups: 3, steps: 2, skipped: 0 });
    const { rollouts } = RunReader.open(made.run).group(0);
    expect(rollouts.map(({ components }) => Object.keys(components))[0]).toEqual(["cords"]);
    expect(rollouts[0]!.reward).toBe(rollouts[0]!.components.cords! / 2);
  });

  it("names twenty lines that it left out, and counts the others", async () => {
    const lines = `{"prompt": "p", "completion": "a"}\n${"{}\n".repeat(25)}`;
    const folder = folderOf({ "x.jsonl": lines });
    const { status, out, err } = await run("--out", temporaryFolder("runs"), folder);
    expect(status).toBe(0);
    expect(out).toContain("1 rollout in 1 group of 1 step; 25 lines left out");
    expect(err.split("\n").filter((line) => line.includes("x.jsonl:"))).toHaveLength(20);
    expect(err).toContain("… and 5 more lines left out");
  });

  it.each([
    [["--format", "verll", "x"], "--format takes verl, trl, rec-r1, jsonl, not 'verll'"],
    [["--reward", "a=b", "x"], "--reward takes NAME or NAME=WEIGHT, not 'a=b'"],
    [[], "name the files or folders"],
  ])("refuses %j", async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});
