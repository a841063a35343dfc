import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunReader } from "../../../runlog/reader";
import { readRunState } from "../../../runlog/run-directory";
import { requestStop } from "../../../runlog/writer";
import { trainFile } from "../../../trainer/commands/train";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-outside-"));
const DOWN = path.join(folder, "down");
const run = (name: string) => path.join(folder, "runs", name);

/** Ranks by shared words; where the file `down.at` tells it, it makes `down` and dies of it. */
const RANKER = `const fs = require("node:fs");
if (fs.existsSync("down")) { console.error("the index is locked"); process.exit(3); }
const downAt = fs.existsSync("down.at") ? Number(fs.readFileSync("down.at", "utf8")) : Infinity;
const corpus = fs.readFileSync("data/corpus.jsonl", "utf8").trim().split("\\n").map((line) => JSON.parse(line));
let asked = 0;
require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
  if (++asked > downAt) {
    fs.rmSync("down.at");
    fs.writeFileSync("down", "");
    process.exit(3);
  }
  const { id, text, k } = JSON.parse(line);
  const words = new Set(text.split(/\\s+/));
  const scored = corpus.map(({ _id, title }) => [_id, title.split(" ").filter((word) => words.has(word)).length]);
  const found = scored.filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, k);
  console.log(JSON.stringify({ id, ids: found.map(([id]) => id), scores: found.map(([, score]) => score) }));
});
`;
const REWARD = `import { appendFileSync } from "node:fs";
export default (rewrites) => {
  appendFileSync(new URL("rewarded", import.meta.url), rewrites.map(({ query_id }) => query_id + "\\n").join(""));
  return rewrites.map(({ search_text }) => ({ short: search_text.length < 20 ? 1 : 0 }));
};
`;

let file = "";
/** Texts that the module was asked about in the whole run. */
let rewarded = 0;
beforeAll(async () => {
  file = await makeTinyExperiment(folder, 8);
  writeFileSync(path.join(folder, "rank.cjs"), RANKER);
  writeFileSync(path.join(folder, "reward.mjs"), REWARD);
  const text = readFileSync(file, "utf8")
    .replace(
      "{ kind: bm25, fields: { title: 1 } }",
      `{ kind: command, command: [${JSON.stringify(process.execPath)}, rank.cjs], top_k: 20 }`,
    )
    .replace(
      "  - { kind: ndcg, k: 10 }\n",
      "  - { kind: ndcg, k: 10 }\n  - { kind: module, path: reward.mjs, components: [{ name: short, weight: 0.1 }] }\n",
    );
  writeFileSync(file, text);
  await trainFile({ file, run: run("whole"), threads: 1 });
  rewarded = readFileSync(path.join(folder, "rewarded"), "utf8").trim().split("\n").length;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rolloutsOf = (name: string) => {
  const reader = RunReader.open(run(name));
  const groups = Array.from({ length: reader.groupCount }, (_, id) => reader.group(id).rollouts);
  reader.close();
  return groups;
};

/** Until the run waits for its recommender. */
async function paused(name: string): Promise<string> {
  for (;;) {
    const state = existsSync(path.join(run(name), "run.json")) && readRunState(run(name));
    if (state && state.state === "paused") return state.message!;
    if (state && state.ended !== null) throw new Error(`the run ended: ${state.state}`);
    await sleep(20);
  }
}

describe("a run with a recommender outside", () => {
  it("records what the program ranked and the module measured", () => {
    const rollouts = rolloutsOf("whole").flat();
    expect(rollouts.length).toBe(8 * 36);
    for (const { components, reward } of rollouts)
      expect(reward).toBeCloseTo(components["ndcg@10"]! + 0.1 * components.short!, 12);
    expect(new Set(rollouts.map(({ components }) => components["ndcg@10"])).size).toBeGreaterThan(
      2,
    );
  });

  it("asks for rewards of rollouts and their queries alone, and not while it measures", () => {
    const groups = rolloutsOf("whole");
    const queries = new Set(groups.map(([first]) => first!.query_id));
    expect(rewarded).toBe(groups.flat().length + queries.size);
  });

  it.each([260, 330])("waits while it is down, and is the same run then (%i)", async (at) => {
    writeFileSync(path.join(folder, "down.at"), String(at));
    const training = trainFile({ file, run: run(`waits-${at}`), threads: 1 });
    expect(await paused(`waits-${at}`)).toMatch(/^paused: '.*rank\.cjs' ended \(exit status 3\)/);
    rmSync(DOWN);
    expect((await training).ending).toBe("completed");
    expect(rolloutsOf(`waits-${at}`)).toEqual(rolloutsOf("whole"));
  });

  it.each([20, 150, 290, 340])("can be stopped while it waits, and resumed (%i)", async (at) => {
    const name = `stops-${at}`;
    writeFileSync(path.join(folder, "down.at"), String(at));
    const training = trainFile({ file, run: run(name), threads: 1 });
    await paused(name);
    requestStop(run(name));
    expect((await training).ending).toBe("stopped");
    expect(readRunState(run(name)).state).toBe("stopped");
    rmSync(DOWN);
    const resumed = await trainFile({ file, run: run(name), resume: true, threads: 1 });
    expect(resumed.ending).toBe("completed");
    expect(rolloutsOf(name)).toEqual(rolloutsOf("whole"));
  });
});
