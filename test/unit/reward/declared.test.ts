import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RewardInput } from "../../../trainer/reward/component";
import { Reward } from "../../../trainer/reward/reward";
import { scriptedProgram } from "../outside/scripted-program";

let folder: string;
let reward: Reward | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rec-r1-declared-"));
});
afterEach(async () => {
  await reward?.dispose();
  reward = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const INPUTS = ["red shoe", "", "boot"].map(
  (text, i): RewardInput => ({
    query: { id: `q${i}`, text: "shoe", columns: { country: "de" } },
    group: i,
    ranked: text ? [{ id: "a", score: 2.5 }] : [],
    gains: new Map([["a", 2]]),
    formatOk: text !== "",
    text,
  }),
);
const COMPONENTS = [
  { name: "words", weight: 2 },
  { name: "clicks", weight: 1, clip_to: { max: 0.5 } },
];
const EXPECTED = [
  { components: { words: 2, clicks: 2.5 }, total: 4.5 },
  { components: { words: 0, clicks: 0 }, total: 0 },
  { components: { words: 1, clicks: 2.5 }, total: 2.5 },
];
const MEASURE = `const measure = (r) => ({
  words: r.search_text ? r.search_text.split(" ").length : 0,
  clicks: r.format_ok && r.relevant.a === 2 && r.columns.country === "de" ? r.retrieved[0].score : 0,
});`;

async function program(body: string): Promise<Reward> {
  const spec = scriptedProgram(folder, "reward", body);
  reward = await Reward.create([
    {
      kind: "command",
      ...spec,
      command: [...spec.command] as [string],
      components: COMPONENTS as never,
    },
  ]);
  return reward;
}

async function module(text: string, name = "reward.mjs", timeout_seconds = 20): Promise<Reward> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  reward = await Reward.create([
    { kind: "module", path: file, components: COMPONENTS as never, timeout_seconds },
  ]);
  return reward;
}

describe("a reward by a program", () => {
  it("is asked once a batch, and its components are weighted and held within their limits", async () => {
    const judge = await program(`${MEASURE}
      let asked = 0;
      const answer = (r) => {
        if (++asked > 3) process.exit(9);
        say({ id: r.id, components: measure(r) });
      };`);
    expect(judge.names).toEqual(["words", "clicks"]);
    expect(await judge.score(INPUTS)).toEqual(EXPECTED);
  });

  it.each<[string, string, RegExp]>([
    ["no components", "{ id }", /gave undefined; expected numbers for words, clicks/],
    [
      "one of two",
      "{ id, components: { words: 1 } }",
      /gave undefined for clicks; expected numbers/,
    ],
    ["a text", '{ id, components: { words: "1", clicks: 1 } }', /gave "1" for words/],
    ["no number", "{ id, components: { words: NaN, clicks: 1 } }", /gave null for words/],
    [
      "one too many",
      "{ id, components: { words: 1, clicks: 1, joy: 1 } }",
      /gave joy, which is not declared/,
    ],
  ])("that gives %s is refused, and no reward is made up", async (_, answer, message) => {
    const judge = await program(`const answer = ({ id }) => say(${answer});`);
    await expect(judge.score(INPUTS)).rejects.toThrow(message);
  });

  it("is asked again after it failed", async () => {
    const judge = await program(`${MEASURE}
      const answer = (r) => {
        if (r.query_id === "die" && !fs.existsSync("died")) { fs.writeFileSync("died", ""); process.exit(1); }
        say({ id: r.id, components: measure(r) });
      };`);
    await judge.score(INPUTS);
    const deadly = [{ ...INPUTS[0]!, query: { ...INPUTS[0]!.query, id: "die" } }];
    await expect(judge.score(deadly)).rejects.toThrow(/exit status 1/);
    expect(await judge.score(deadly)).toEqual([EXPECTED[0]]);
  });
});

describe("a reward by a module", () => {
  it("measures batches, at once or later", async () => {
    const at = await module(`${MEASURE}\nexport default (batch) => batch.map(measure);`);
    expect(await at.score(INPUTS)).toEqual(EXPECTED);
    const later = await module(
      `${MEASURE}\nexport default async (batch) => batch.map(measure);`,
      "later.mjs",
    );
    expect(await later.score(INPUTS)).toEqual(EXPECTED);
  });

  it("is told of each rewrite what it is, and leaves no timer behind", async () => {
    const judge = await module(
      "export default (batch) => { globalThis.told = batch; return batch.map(() => ({ words: 1, clicks: 1 })); };",
    );
    vi.useFakeTimers();
    await judge.score(INPUTS);
    const timers = vi.getTimerCount();
    vi.useRealTimers();
    expect(timers).toBe(0);
    const { told } = globalThis as { told?: unknown[] };
    expect(told).toHaveLength(3);
    expect(told![2]).toEqual({
      query_id: "q2",
      query: "shoe",
      columns: { country: "de" },
      group: 2,
      search_text: "boot",
      format_ok: true,
      retrieved: [{ id: "a", score: 2.5 }],
      relevant: { a: 2 },
    });
  });

  it.each<[string, string, RegExp]>([
    [
      "gives no number",
      "export default (batch) => batch.map(() => ({ words: NaN, clicks: 1 }));",
      /gave NaN for words; expected numbers/,
    ],
    [
      "gives infinity",
      "export default (batch) => batch.map(() => ({ words: 1, clicks: Infinity }));",
      /gave Infinity for clicks; expected numbers/,
    ],
    [
      "throws",
      "export default () => { throw new Error('no licence'); };",
      /the reward failed: no licence/,
    ],
    ["returns nothing", "export default () => {};", /returned no list/],
    [
      "returns too few",
      "export default () => [{ words: 1, clicks: 1 }];",
      /measured 1 rewrites of 3/,
    ],
    ["never returns", "export default () => new Promise(() => {});", /took longer than 0\.3 s/],
  ])("that %s ends the run", async (_, text, message) => {
    const judge = await module(text, "reward.mjs", 0.3);
    await expect(judge.score(INPUTS)).rejects.toThrow(message);
  });

  it.each<[string, string, string, RegExp]>([
    [
      "without a default export",
      "a.mjs",
      "export const score = 1;",
      /no default export that is a function/,
    ],
    ["with a fault of syntax", "b.mjs", "export default (", /b\.mjs: the module cannot be loaded/],
  ])("%s is refused before the run", async (_, name, text, message) => {
    await expect(
      module(text, name).catch((error) => Promise.reject(new Error(String(error)))),
    ).rejects.toThrow(message);
  });

  it("in TypeScript needs a Node that reads it", async () => {
    const text = `${MEASURE.replace("(r)", "(r: any)")}\nexport default (batch: any[]) => batch.map(measure);`;
    const { typescript } = process.features as { typescript?: unknown };
    if (typescript) expect(await (await module(text, "t.ts")).score(INPUTS)).toEqual(EXPECTED);
    else await expect(module(text, "t.ts")).rejects.toThrow(/does not read TypeScript.*22\.18/);
  });
});
