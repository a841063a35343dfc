import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeTinyModel } from "./tiny-model";

const COLOURS = ["red", "blue", "green", "black", "white", "yellow", "brown", "grey"];
const THINGS = ["shoe", "boot", "coat", "hat", "scarf"];
const NICKNAMES: Record<string, string> = {
  shoe: "sneaker",
  boot: "wellington",
  coat: "jacket",
  hat: "cap",
  scarf: "shawl",
};

/**
 * Makes a workspace in which an experiment trains within seconds: 40 items, a tiny model.
 *
 * @param every steps from one evaluation to the next; checkpoints come half as often.
 */
export async function makeTinyExperiment(
  folder: string,
  steps: number,
  every = 5,
): Promise<string> {
  const data = path.join(folder, "data");
  mkdirSync(path.join(data, "qrels"), { recursive: true });
  const items = COLOURS.flatMap((colour) => THINGS.map((thing) => ({ colour, thing })));
  const lines = (values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
  writeFileSync(
    path.join(data, "corpus.jsonl"),
    lines(
      items.map(({ colour, thing }) => ({
        _id: `${colour}-${thing}`,
        title: `${colour} ${thing}`,
      })),
    ),
  );
  const queries = items.map(({ colour, thing }, i) => ({
    _id: `q${i}`,
    text: `${colour} ${NICKNAMES[thing]}`,
    relevant: `${colour}-${thing}`,
  }));
  writeFileSync(
    path.join(data, "queries.jsonl"),
    lines(queries.map(({ _id, text }) => ({ _id, text }))),
  );
  const splits = {
    train: queries.slice(0, 24),
    dev: queries.slice(24, 32),
    test: queries.slice(32),
  };
  for (const [name, members] of Object.entries(splits))
    writeFileSync(
      path.join(data, "qrels", `${name}.tsv`),
      `query-id\tcorpus-id\tscore\n${members.map((q) => `${q._id}\t${q.relevant}\t1\n`).join("")}`,
    );
  await makeTinyModel(
    path.join(folder, "model"),
    queries.map(({ text, relevant }) => `find ${text} : ${relevant.replace("-", " ")}`),
  );
  const file = path.join(folder, "tiny.recr1.yaml");
  writeFileSync(
    file,
    `name: tiny
task:
  kind: query_rewriting
  prompt: "find {{query}} :"
  search_text: "{{query}} {{rewrite}}"
data: { format: beir, path: data }
recommender: { kind: bm25, fields: { title: 1 } }
reward:
  - { kind: ndcg, k: 10 }
rewriter:
  model: model
  sampling: { max_new_tokens: 4 }
algorithm: { kind: grpo, group_size: 6, learning_rate: 3.0e-3 }
training:
  steps: ${steps}
  prompts_per_step: 6
  checkpoint_every: ${2 * every}
  warm_start: { fraction: 0.5, target: missing_words, epochs: 8, learning_rate: 5.0e-3, batch_size: 8 }
evaluation: { every: ${every}, metrics: [ndcg@10, recall@10] }
`,
  );
  return file;
}
