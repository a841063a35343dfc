import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attemptAt, attemptsAt } from "../../../extension/inspector/attempts";
import { RunHost } from "../../../extension/inspector/run-host";
import { RunShelf } from "../../../extension/inspector/run-shelf";
import { RunReader } from "../../../runlog/reader";
import { RunWriter } from "../../../runlog/writer";
import { type FromWebview, type ToWebview, toWebview } from "../../../webview/protocol/inspector";
import { MessageHandler } from "../../../webview/protocol/message-handler";
import { INIT, temporaryFolder } from "../runlog/sample-run";

const runs = temporaryFolder("runs");
const writers: RunWriter[] = [];

/** A run that attempts queries at steps, two samples each; the second earns what is given. */
function makeRun(
  name: string,
  queries: [id: string, text: string][],
  attempts: [number, number, number][],
) {
  const writer = RunWriter.create(path.join(runs, name), { ...INIT, id: name, name }, "name: x\n", {
    reward: [{ kind: "ndcg", k: 10 }],
    recommender: { top_k: 50 },
  });
  for (const [id, text] of queries)
    writer.appendQuery({ id, text, split: "train", relevant: [], original: null });
  attempts.forEach(([step, query, reward], group) => {
    writer.appendRollouts(
      [0.1, reward].map((earned, sample) => ({
        ...{ step, group, sample, query_id: queries[query]![0], prompt: `${name} ${step}` },
        ...{ completion: `c${step}${sample}`, text: "t", search_text: "s", components: {} },
        ...{ reward: earned, advantage: 0, retrieved: [], found: [], tokens: 1, finish: "stop" },
        used: true,
      })),
    );
  });
  writers.push(writer);
}

beforeAll(() => {
  mkdirSync(runs);
  makeRun(
    "ours",
    [
      ["q1", "usb cable"],
      ["q2", "mouse"],
    ],
    [
      [1, 0, 0.5],
      [1, 1, 0.5],
      [4, 0, 0],
      [9, 0, 0.75],
    ],
  );
  makeRun(
    "theirs",
    [
      ["q1", "something else"],
      ["x", " usb cable "],
    ],
    [
      [2, 1, 1],
      [3, 0, 1],
    ],
  );
});
afterAll(() => {
  for (const writer of writers) writer.close();
});

const query = { id: "q1", text: "usb cable" };

test("the attempts at a query come by window, in the order of their steps", () => {
  const reader = RunReader.open(path.join(runs, "ours"));
  expect(attemptsAt(reader, query, 1, 1)).toEqual({
    total: 3,
    rows: [{ group: 2, step: 4, rewards: [0.1, 0] }],
  });
  expect(attemptsAt(reader, { id: "q1", text: "no such" }, 0, 9).total).toBe(0);
});

test("one attempt is the best sample of the last one until a step, unless it is named", () => {
  const run = new RunShelf(path.join(runs, "theirs")).get("ours");
  const at = (choice: Parameters<typeof attemptAt>[2]) => {
    const found = attemptAt(run, query, choice)!;
    return [found.step, found.sample.sample, found.earlier, found.later];
  };
  expect(at({})).toEqual([9, 1, 4, null]);
  expect(at({ step: 8 })).toEqual([4, 0, 1, 9]);
  expect(at({ step: 4, sample: 1 })).toEqual([4, 1, 1, 9]);
  expect(at({ step: 0 })).toEqual([1, 1, null, 4]);
  expect(attemptAt(run, query, {})).toMatchObject({
    ...{ samples: 2, runLabel: "ours", depth: 50, arithmetic: { "ndcg@10": { weight: 1 } } },
  });
});

test("in another run the query is known by its text: the same id may be another query there", () => {
  const { reader } = new RunShelf(path.join(runs, "ours")).get("theirs");
  expect(attemptsAt(reader, query, 0, 9).rows.map(({ step }) => step)).toEqual([2]);
});

test("a panel answers for its own and for other runs, and names one that is gone", async () => {
  const sent: unknown[] = [];
  const host = new RunHost(path.join(runs, "ours"), {
    post: (message) => sent.push(message),
    carryOut: () => {},
    failed: (message) => expect.fail(message),
  });
  const panel = new MessageHandler<ToWebview, FromWebview>({
    receives: toWebview,
    post: async (message) => {
      await host.receive(message);
      for (const answer of sent.splice(0)) await panel.receive(answer);
    },
    handle: () => undefined,
    onFault: (error) => expect.fail(error.message),
  });
  const { runs: others } = await panel.request({ type: "runs" }, "runs");
  expect(others.map(({ run }) => run)).toEqual(["theirs"]);
  const ask = (run?: string) =>
    panel.request({ type: "attempt", query, ...(run && { run }) }, "attempt");
  expect((await ask()).attempt).toMatchObject({ step: 9 });
  const theirs = (await ask("theirs")).attempt!;
  expect(theirs).toMatchObject({ step: 2, queryId: "x" });
  const { prompt } = await panel.request(
    { type: "prompt", group: theirs.group, run: "theirs" },
    "prompt",
  );
  expect(prompt).toBe("theirs 2");
  await expect(ask("../elsewhere")).rejects.toThrow("no run “../elsewhere” here any more");
  host.dispose();
});
