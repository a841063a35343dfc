import { beforeAll, describe, expect, it } from "vitest";
import { fieldsOf } from "../../../../runlog/filter/fields";
import { GroupFilter } from "../../../../runlog/filter/group-filter";
import { parseFilter } from "../../../../runlog/filter/syntax";
import { RunReader } from "../../../../runlog/reader";
import { RolloutLine } from "../../../../runlog/rollout-line";
import type { RunWriter } from "../../../../runlog/writer";
import { createRun, queryOf, rolloutOf } from "../sample-run";

let writer: RunWriter;
let reader: RunReader;

beforeAll(() => {
  writer = createRun();
  writer.appendQuery(queryOf("q1", { text: "USB cable" }));
  writer.appendQuery(queryOf("q2", { text: "red shoes" }));
  const rows: [number, number, Parameters<typeof rolloutOf>[2]][] = [
    [0, 0, { step: 1, reward: -1, text: "usb AND cable" }],
    [0, 1, { step: 1, reward: 1, text: "wire" }],
    [1, 0, { step: 2, reward: 0.25, query_id: "q2", finish: "length", tokens: 90 }],
    [1, 1, { step: 2, reward: 0.1, query_id: "q2", text: null, completion: "<think>" }],
    [2, 0, { step: 3, reward: 0.1, components: {}, used: false, text: "usb or cable" }],
  ];
  writer.appendRollouts(rows.map(([group, sample, change]) => rolloutOf(group, sample, change)));
  reader = RunReader.open(writer.folder);
});

async function passing(source: string) {
  const expression = parseFilter(source, fieldsOf(reader.columns.components.keys()));
  const read: number[] = [];
  const filter = new GroupFilter(
    {
      table: reader.table,
      linesAt: (rows) => {
        read.push(...rows);
        return reader.linesAt(rows);
      },
    },
    expression,
  );
  await filter.judge();
  return { groups: [...filter.groups].sort(), read, filter };
}

describe("groups pass a filter when one of their rollouts does", () => {
  it.each([
    ["reward < 0", [0]],
    ["reward < 0 and reward > 0", []],
    ["reward <= 0.1 and step >= 2", [1, 2]],
    ['text ~ "and"', [0]],
    ['text ~ "usb" and not text ~ "AND"', [2]],
    ['reward < 0 and step > 100 and text ~ "AND"', []],
    ['text = "WIRE" or tokens > 50', [0, 1]],
    ['text = ""', [1]],
    ["parsed = no", [1]],
    ["finish = length", [1]],
    ["used = no", [2]],
    ["ndcg@10 >= 0.5", [0, 1]],
    ["ndcg@10 != 0.5", []],
    ["not ndcg@10 = 0.5", [2]],
    ['query ~ "usb"', [0, 2]],
    ["query_id = q2", [1]],
    ["outcome = lost", [2]],
    ["outcome = unchanged", [1]],
    ["mean = 0 and best = 1 and spread = 1 and original = 0.25 and gain = 0.75", [0]],
    ['completion ~ "<think"', [1]],
    ["sample = 1 and group < 2", [0, 1]],
  ])("%s", async (source, expected) => {
    expect((await passing(source)).groups).toEqual(expected);
  });

  it("reads only the lines on which it depends", async () => {
    expect((await passing("reward < 0")).read).toEqual([]);
    expect((await passing('step = 3 and completion ~ "x"')).read).toEqual([4]);
    expect((await passing('step = 3 or text ~ "usb"')).read).toEqual([0, 1, 2]);
  });

  it("knows from a line's bytes what it cannot contain, however it was written", () => {
    const line = (json: string) => new RolloutLine(Buffer.from(json), "rollouts.jsonl", 0);
    expect(line('{"text":"USB AND"}').mayContain("and")).toBe(true);
    expect(line('{"text":"USB or"}').mayContain("and")).toBe(false);
    // Python escapes what is not ASCII; the Kelvin sign has a plain lower case.
    expect(line('{"text":"caf\\u00e9"}').mayContain("é")).toBe(true);
    expect(line('{"text":"CAFÉ"}').mayContain("é")).toBe(true);
    expect(line('{"text":"cafe"}').mayContain("é")).toBe(false);
    expect(line('{"text":"\u212a"}').mayContain("k")).toBe(true);
    for (const escaped of ['"', "\\", "/", "<", "\n"])
      expect(line("{}").mayContain(escaped), escaped).toBe(true);
  });

  it("goes on where it stood, forgets what was written again, and gives up on request", async () => {
    const { filter, groups } = await passing("reward < 0.2");
    expect(groups).toEqual([0, 1, 2]);
    writer.appendRollouts([
      rolloutOf(3, 0, { reward: 0 }),
      rolloutOf(2, 0, { step: 3, reward: 0.9 }),
    ]);
    reader.refresh();
    await filter.judge(() => false);
    expect(filter.seen).toBe(5);
    await filter.judge();
    expect([...filter.groups].sort()).toEqual([0, 1, 3]);
  });
});
