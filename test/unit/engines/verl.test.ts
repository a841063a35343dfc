import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunReader } from "../../../runlog/reader";
import { RunWriter } from "../../../runlog/writer";
import type { Rollout } from "../../../schemas/generated/run-events";
import { EngineRun } from "../../../trainer/engines/engine-run";
import { dumpedRollouts, figuresIn } from "../../../trainer/engines/verl/dump";
import { VerlFollower } from "../../../trainer/engines/verl/follow";
import { override } from "../../../trainer/engines/verl/hydra";
import { verlProgram } from "../../../trainer/engines/verl/verl";
import { planRun } from "../../../trainer/prepare";
import { Progress } from "../../../trainer/progress";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const home = mkdtempSync(path.join(tmpdir(), "rec-r1 verl-"));
let file: string;
beforeAll(async () => {
  file = await makeTinyExperiment(home, 2);
  const text = readFileSync(file, "utf8")
    .replace(/ {2}warm_start.*\n/, "")
    .replace("group_size: 6", "group_size: 2");
  writeFileSync(
    file,
    `${text}engine: { kind: verl, gpus: 1, max_prompt_length: 32, actor: { ppo_mini_batch_size: 6 } }\n`,
  );
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("Hydra's arguments", () => {
  it.each([
    ["a.b", 1e-7, "a.b=1e-7"],
    ["a", true, "a=true"],
    ["a", null, "a=null"],
    ["a", ["console", "file"], 'a=["console","file"]'],
    ["a", { min_lr_rate: 0.1 }, "a={min_lr_rate:0.1}"],
    ["a", "C:\\models\\my model", 'a="C:\\models\\my model"'],
    ["a", 'say "no"', 'a="say \\"no\\""'],
    ["a", "ends in \\", 'a="ends in \\\\"'],
  ])("%s = %j", (key, value, wanted) => {
    expect(override(key, value)).toBe(wanted);
  });
});

describe("what verl dumps", () => {
  const none = () => undefined;
  const place = { file: "1.jsonl", name: "1" };

  it("is read with groups by uid since 0.9, and the query from our own ground truth", () => {
    const lines = [
      { uid: "a_b_0_0", gts: { query_id: "q1", target: ["x"] }, output: "one" },
      { uid: "c_0_0", gts: { query_id: "q2", target: [] }, output: "two" },
      { uid: "a_b_1_0", gts: { query_id: "q1", target: ["x"] }, output: "three" },
    ].map((line) => JSON.stringify({ input: "p", score: 0.5, step: 1, ...line }));
    expect(dumpedRollouts(`${lines.join("\n")}\n`, place, none)).toEqual([
      { query_id: "q1", completion: "one", group: "a_b", score: 0.5 },
      { query_id: "q1", completion: "three", group: "a_b", score: 0.5 },
      { query_id: "q2", completion: "two", group: "c", score: 0.5 },
    ]);
  });

  it("is read by its prompt before 0.6, in which it dumps no ground truth", () => {
    const line = JSON.stringify({ input: "find red sneaker :", output: "x", score: 1, step: 4 });
    const query = (prompt: string) => (prompt === "find red sneaker :" ? "q0" : undefined);
    expect(dumpedRollouts(line, place, query)).toEqual([
      { query_id: "q0", completion: "x", group: "find red sneaker :", score: 1 },
    ]);
  });

  it.each([
    ['{"input": "p", "output": "o", "score": 1}', /1\.jsonl:1: this rollout .* names no query/],
    ['{"input": "p", "score": 1}', /1\.jsonl:1: this rollout .* has no text under "output"/],
    ["not JSON", /1\.jsonl:1: this rollout/],
  ])("is refused where it cannot be: %s", (line, message) => {
    expect(() => dumpedRollouts(line, place, none)).toThrow(
      expect.objectContaining({ message: expect.anything() }) as Error,
    );
    try {
      dumpedRollouts(line, place, none);
    } catch (error) {
      expect(String(error)).toMatch(message);
    }
  });

  it("has figures by other names", () => {
    const line = '{"step": 3, "data": {"actor/pg_loss": 0.2, "actor/kl_loss": 0.01, "x": "y"}}';
    expect(figuresIn(line)).toEqual({ step: 3, metrics: { loss: 0.2, kl: 0.01 } });
    expect(figuresIn('{"step": 3')).toBeUndefined();
  });
});

describe("a run of verl's", () => {
  it("is followed while it is written", async () => {
    const { folder, init, text, experiment } = await planRun(file, {
      folder: path.join(home, "run"),
      runs: home,
    });
    const writer = RunWriter.create(folder, init, text, experiment);
    const run = await EngineRun.begin(experiment, writer, new Progress());
    const places = {
      checkpoints: path.join(folder, "checkpoints", "verl"),
      rollouts: path.join(folder, "engine", "rollouts"),
      validation: path.join(folder, "engine", "validation"),
    };
    for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
    const figures = path.join(folder, "engine", "figures.jsonl");
    const follower = new VerlFollower(run, places, figures);
    const following = follower.follow();
    const { queries } = run.scoring.split("train");
    const dump = async (step: number, wrong = 0) => {
      const items = queries
        .slice(0, 2)
        .flatMap(({ id }) => ["shoe", "boot"].map((completion) => ({ query_id: id, completion })));
      const outcomes = await run.scoring.outcomes("train", items);
      const lines = items.map(({ query_id, completion }, i) => ({
        input: "p",
        output: completion,
        gts: { query_id },
        score: outcomes[i]!.reward + wrong,
        step,
        uid: `${query_id}_${i % 2}_0`,
      }));
      // Shuffled over GPUs.
      lines.reverse();
      writeFileSync(
        path.join(places.rollouts, `${step}.jsonl`),
        lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
      );
      writeFileSync(figures, `${JSON.stringify({ step, data: { "actor/pg_loss": step } })}\n`);
    };
    await dump(1);
    while (writer.state.step < 1) await new Promise((resolve) => setTimeout(resolve, 50));
    await dump(2, 0.5);
    const greedy = run.scoring.split("validation").queries.map(({ id }) => ({
      input: "p",
      output: "shoe",
      gts: { query_id: id },
      score: 0,
    }));
    writeFileSync(
      path.join(places.validation, "2.jsonl"),
      greedy.map((line) => `${JSON.stringify(line)}\n`).join(""),
    );
    mkdirSync(path.join(places.checkpoints, "global_step_2"));
    follower.end();
    await following;
    writer.close();
    const reader = RunReader.open(folder);
    const events = reader.events.map((event) => event.type);
    expect(events.filter((type) => type === "step")).toHaveLength(2);
    expect(events).toContain("checkpoint");
    const policy = reader.events.filter(
      (event) => event.type === "evaluation" && event.system === "policy",
    );
    expect(policy).toHaveLength(1);
    // The reward that verl dumped in step 2 is not the one that comes of its completions.
    const warnings = reader.events.filter((event) => event.type === "warning");
    expect(warnings.map(({ message }) => message).join()).toMatch(/step 2 is .* another reward/);
    const lines = readFileSync(path.join(folder, "rollouts.jsonl"), "utf8").trim().split("\n");
    const rollouts = lines.map((line) => JSON.parse(line) as Rollout);
    expect(rollouts).toHaveLength(8);
    expect(rollouts.map(({ tokens, finish }) => [tokens, finish])).toContainEqual([
      null,
      "unknown",
    ]);
    expect(new Set(rollouts.map(({ group, query_id }) => `${group} ${query_id}`)).size).toBe(4);
    reader.close();
  });

  it("is submitted to a Ray cluster with its environment, and stopped there by its name", async () => {
    const { experiment } = await planRun(file, {
      runs: home,
      overrides: ["engine.ray=http://head:8265"],
    });
    if (experiment.engine.kind !== "verl") throw new Error("not verl");
    const launch = { folder: "/job", environment: { A: "b" }, overrides: ["x=1"], job: "tiny-1" };
    const program = verlProgram(experiment.engine, launch);
    const command = program.command.join(" ");
    expect(command).toContain("job submit --address http://head:8265 --submission-id tiny-1");
    expect(program.command).toContain('{"working_dir":"/job","env_vars":{"A":"b"}}');
    expect(command).toMatch(/-- python3 -m verl\.trainer\.main_ppo x=1/);
    expect(program.onStop).toBeDefined();
    const local = verlProgram({ ...experiment.engine, ray: null }, launch);
    expect(local.command.slice(1, 4)).toEqual(["-m", "verl.trainer.main_ppo", "x=1"]);
    expect(local.onStop).toBeUndefined();
  });
});
