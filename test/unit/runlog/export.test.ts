import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { csvRow } from "../../../runlog/export/csv";
import { chosenGroups, sampleGroups } from "../../../runlog/export/groups";
import { inertMarkdown } from "../../../runlog/export/markdown";
import { chooseReport, writeReport } from "../../../runlog/export/report";
import { type TableFormat, writeTable } from "../../../runlog/export/table-file";
import { RunReader } from "../../../runlog/reader";
import { createRun, queryOf, rolloutOf, temporaryFolder } from "./sample-run";

const FORMULA = '=HYPERLINK("http://example.invalid")';

/** Ten groups of two samples; group g earns g / 10 and g / 20. */
function aRun(): RunReader {
  const writer = createRun();
  writer.appendQuery(queryOf("q1", { text: "größe, “blue”" }));
  writer.appendQuery(queryOf("q2", { text: FORMULA, original: null }));
  for (let group = 0; group < 10; group++)
    writer.appendRollouts(
      [0, 1].map((sample) =>
        rolloutOf(group, sample, {
          ...{ query_id: group % 2 ? "q2" : "q1", completion: "two\nlines\u202e" },
          ...{ reward: group / (10 * (sample + 1)), text: sample ? null : FORMULA },
        }),
      ),
    );
  writer.close();
  return RunReader.open(writer.folder);
}

async function written(format: TableFormat, reader: RunReader, groups: number[]): Promise<Buffer> {
  const file = `${temporaryFolder()}.${format}`;
  await writeTable(format, file, { reader, groups });
  return readFileSync(file);
}

describe("the groups of an export", () => {
  it("are all, or those that pass a filter, in the order asked for", async () => {
    const reader = aRun();
    expect(await chosenGroups(reader)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const sort = { column: "best", descending: true } as const;
    expect(await chosenGroups(reader, { sort }, "reward > 0.65 and sample = 0")).toEqual([9, 8, 7]);
  });

  it("say what is wrong with a filter", async () => {
    await expect(chosenGroups(aRun(), {}, "reward >")).rejects.toThrow(/'reward >'/);
  });

  it("are sampled evenly, those that findings name first", () => {
    const all = Array.from({ length: 100 }, (_, i) => i);
    const { groups, rule } = sampleGroups(all, [97, 3, 500], 10);
    expect(groups).toHaveLength(10);
    expect(groups).toEqual(expect.arrayContaining([3, 97]));
    const gaps = groups.slice(1).map((group, i) => group - groups[i]!);
    expect(Math.max(...gaps)).toBeLessThan(20);
    expect(rule).toBe(
      "10 of 100 groups: the 2 that findings name first, and one in 12.3 of the others",
    );
    expect(sampleGroups(all, [], 100)).toEqual({ groups: all, rule: "all 100 groups" });
  });
});

describe("an exported table", () => {
  it("is every rollout with its query, as JSON lines", async () => {
    const reader = aRun();
    const lines = (await written("jsonl", reader, [3, 0])).toString().trim().split("\n");
    const expected = [3, 0].flatMap((group) => {
      const { query, rollouts } = reader.group(group);
      return rollouts.map((rollout) => ({ ...rollout, query }));
    });
    expect(lines.map((line) => JSON.parse(line))).toEqual(expected);
  });

  it("is Parquet that another program reads", async () => {
    const reader = aRun();
    const { buffer, byteOffset, byteLength } = await written("parquet", reader, [2, 5]);
    const rows = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
    });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      ...{ step: 1, group: 2, sample: 0, query: "größe, “blue”", reward: 0.2, used: true },
      ...{ original_reward: 0.25, "component.ndcg@10": 0.5, text: FORMULA, finish: "stop" },
      ...{ completion: "two\nlines\u202e", retrieved: '[["d1",3.5,1]]' },
    });
    expect(rows[3]).toMatchObject({ group: 5, text: null, original_reward: null });
  });

  it("is CSV in which nothing is a formula", async () => {
    const text = (await written("csv", aRun(), [1])).toString();
    const [header, first] = text.split("\r\n");
    expect(header).toMatch(/^step,group,sample,query_id,query,/);
    expect(first).toContain(`,"'=HYPERLINK(""http://example.invalid"")",`);
    for (const start of ["=", "+", "-", "@", "\t", "\r"])
      expect(csvRow([`${start}1`])).toMatch(/^"?'/);
    expect(csvRow([-1.5, null, true, "a,b", "\0"])).toBe('-1.5,,true,"a,b",\ufffd\r\n');
  });

  it("is Markdown in which a rewrite is nothing but text", async () => {
    const text = (await written("md", aRun(), [0])).toString();
    expect(text).toContain("## Step 1, group 0: größe, “blue”");
    expect(text).toContain("| 1 | 0.000 | -0.125 | -0.250 | stop | two lines\\[U\\+202E\\] |");
    expect(inertMarkdown("<b>|`*\n#")).toBe("\\<b\\>\\|\\`\\* \\#");
  });
});

describe("a report", () => {
  const assets = { host: "let a = '</script><!--'", webview: "let b", style: "p{}" };

  it("is written whole, with a policy that lets its own scripts run and nothing else", async () => {
    const reader = aRun();
    const file = path.join(path.dirname(temporaryFolder()), "report.html");
    writeFileSync(file, "an older one");
    const { groups, notes } = await chooseReport(reader, await chosenGroups(reader), 4);
    const size = await writeReport(file, { reader, groups }, notes, assets);
    const html = readFileSync(file, "utf8");
    expect(size).toBe(Buffer.byteLength(html));
    expect(notes.note).toMatch(/with 4 of 10 groups/);
    expect(html).toMatch(/default-src 'none'; script-src 'sha256-[^ ]+' 'sha256-[^ ]+'; style-src/);
    expect(html.match(/<\/script/g)).toHaveLength(html.match(/<script/g)!.length);
    expect(html).not.toContain("unsafe");
  });

  it("tells nothing of the computer", async () => {
    const { runFiles } = await import("../../../runlog/export/run-files");
    const reader = aRun();
    for await (const { name, text } of runFiles({ reader, groups: [0] }))
      if (name === "run.json")
        expect(JSON.parse(text)).toMatchObject({ host: "", pid: null, process_started: null });
  });
});
