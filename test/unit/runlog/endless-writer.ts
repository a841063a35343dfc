/** Writes rollouts until it is killed, and prints after each append how many it has written. */
import { writeSync } from "node:fs";
import { RunWriter } from "../../../runlog/writer";

const writer = RunWriter.create(
  process.argv[2]!,
  { id: "x", name: "x", experiment: "x", engine: "x", steps: 1, versions: {} },
  "",
  {},
);
const components = { "ndcg@10": 0.5 };
writer.appendQuery({
  id: "q",
  text: "q",
  split: "train",
  relevant: [],
  original: { components, reward: 0.5, retrieved: [], found: [] },
});
for (let group = 0, written = 0; ; group++) {
  writer.appendRollouts(
    Array.from({ length: 16 }, (_, sample) => ({
      step: 1,
      group,
      sample,
      query_id: "q",
      prompt: "",
      completion: `completion ${group} `.repeat(200),
      text: null,
      search_text: null,
      components,
      reward: 0.5,
      advantage: 0,
      retrieved: [],
      found: [],
      tokens: 1,
      finish: "stop",
      used: true,
    })),
  );
  written += 16;
  writeSync(1, `${written}\n`);
  if (group % 8 === 0) writer.beat();
}
