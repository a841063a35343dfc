import { appendFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { RunReader } from "../../../runlog/reader";
import { RunWriter } from "../../../runlog/writer";
import { readDataset } from "../../../trainer/data/read";
import { contentHash } from "../../../trainer/data/record";
import type { Recommender } from "../../../trainer/recommender/recommender";
import { recordData, recordRecommender, recordReward } from "../../../trainer/record-parts";
import { dataFolder } from "../../support/data-folder";
import { resolveData, resolvePart } from "../../support/resolve-part";

const INIT = {
  id: "r",
  name: "r",
  experiment: "r.recr1.yaml",
  engine: "embedded",
  steps: 1,
  versions: {},
};
const FILES = {
  "documents.csv": "id,title\n1,One\n2,Two\n3,Three\n",
  "queries.csv": "query,relevant\nuno,1|1\ndos,2\ntres,3\n",
};

describe("what a run records of its data", () => {
  it("is their hash, counts and what was mended; changed data are warned of", async () => {
    const folder = await dataFolder(FILES);
    const run = path.join(await dataFolder({}), "run");
    const splits = { by: "random", fractions: { validation: 0.3, test: 0.3 } };
    const spec = resolveData({ format: "table", path: folder, splits });
    const record = async (writer: RunWriter) => {
      const said: string[] = [];
      await recordData(writer, await readDataset(spec), folder, (message) => said.push(message));
      writer.close();
      return said;
    };
    const mended =
      "judgements that stand twice count once: 1, such as 1 for query uno (queries.csv:2)";
    expect(await record(RunWriter.create(run, INIT, "", {}))).toEqual([mended]);
    const { data } = RunReader.open(run).state;
    expect(data).toEqual({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      documents: 3,
      queries: { train: 1, validation: 1, test: 1 },
      notes: [mended],
    });
    expect(await record(RunWriter.reopen(run))).toEqual([mended]);
    await appendFile(path.join(folder, "documents.csv"), "4,Four\n");
    expect(await record(RunWriter.reopen(run))).toEqual([
      mended,
      expect.stringMatching(/the data have changed/),
    ]);
    const reader = RunReader.open(run);
    expect(reader.state.data!.hash).not.toBe(data!.hash);
    expect(reader.events.filter(({ type }) => type === "warning")).toHaveLength(1);
    reader.close();
  });

  it("has a hash that a copy shares, and no other content or name does", async () => {
    const hashOf = async (files: Record<string, string>) => {
      const folder = await dataFolder(files);
      return contentHash(
        Object.keys(files).map((name) => path.join(folder, name)),
        folder,
      );
    };
    const hash = await hashOf(FILES);
    const { "queries.csv": queries, ...documents } = FILES;
    expect(await hashOf({ "queries.csv": queries, ...documents })).toBe(hash);
    expect(await hashOf({ ...FILES, "queries.csv": `${queries} ` })).not.toBe(hash);
    expect(await hashOf({ ...documents, "other.csv": queries })).not.toBe(hash);
  });
});

describe("what a run records of its recommender", () => {
  it("is its settings and what it tells of itself; another version is warned of", async () => {
    const run = path.join(await dataFolder({}), "run");
    const record = async (writer: RunWriter, told: Record<string, unknown>) => {
      const said: string[] = [];
      const recommender: Recommender = {
        description: { kind: "opensearch", index: "products" },
        inspect: async () => told,
        search: async () => [],
      };
      await recordRecommender(writer, recommender, (message) => said.push(message));
      writer.close();
      return said;
    };
    const first = { version: "2.19.6", indexed: 5 };
    expect(await record(RunWriter.create(run, INIT, "", {}), first)).toEqual([]);
    expect(RunReader.open(run).state.recommender).toEqual({
      ...{ kind: "opensearch", index: "products" },
      ...first,
    });
    // What is not told any more has not changed as far as is known.
    expect(await record(RunWriter.reopen(run), { version: "2.19.6", indexed: null })).toEqual([]);
    expect(await record(RunWriter.reopen(run), { version: "3.0.0", indexed: 5 })).toEqual([
      expect.stringMatching(/has changed since the run began \(version "2.19.6" → "3.0.0"\)/),
    ]);
    const reader = RunReader.open(run);
    expect(reader.events.filter(({ type }) => type === "warning")).toHaveLength(1);
    reader.close();
  });
});

describe("what a run records of its reward", () => {
  it("is what its programs, modules and logs are; another is warned of", async () => {
    const folder = await dataFolder({ "judge.py": "print(1)", "reward.mjs": "export default 1" });
    const run = path.join(await dataFolder({}), "run");
    const module = path.join(folder, "reward.mjs");
    const command = ["python3", "judge.py"];
    const specs = resolvePart("reward", [
      { kind: "ndcg", k: 10 },
      { kind: "command", command, cwd: folder, components: [{ name: "a" }] },
      { kind: "module", path: module, components: [{ name: "b" }] },
    ]);
    const record = async (writer: RunWriter) => {
      const said: string[] = [];
      await recordReward(writer, specs, (message) => said.push(message));
      writer.close();
      return said;
    };
    expect(await record(RunWriter.create(run, INIT, "", {}))).toEqual([]);
    expect(Object.keys(RunReader.open(run).state.reward_files!)).toEqual(["judge.py", module]);
    expect(await record(RunWriter.reopen(run))).toEqual([]);
    await appendFile(module, "0");
    expect(await record(RunWriter.reopen(run))).toEqual([
      expect.stringMatching(/the reward has changed since the run began .*reward\.mjs/),
    ]);
  });
});
