import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { makeTinyExperiment } from "./tiny-experiment";
import { makeTinyModel } from "./tiny-model";

export type TaskKind = ResolvedExperiment["task"]["kind"];

const COLOURS = ["red", "blue", "green", "black"];
const THINGS = ["river", "dawn", "velvet", "mile", "moon", "dog"];

/** Each kind's task and data, and the reward where it is not NDCG. */
const TASKS: Record<Exclude<TaskKind, "query_rewriting">, string> = {
  sequential_recommendation: `task:
  kind: sequential_recommendation
  prompt: "saw {{history}} next :"
  history: { max_items: 3, item_template: "{{title}}", separator: ", " }
  search_text: "{{query}} {{rewrite}}"
  exclude_seen: true
data: { format: interactions, path: films }
recommender: { kind: bm25, fields: { title: 1 } }`,
  backtracing: `task:
  kind: backtracing
  prompt: "asks {{question}} because :"
  search_text: "{{question}} {{rewrite}}"
data:
  format: backtracing
  path: talks
  splits: { by: random, fractions: { validation: 0.2, test: 0.2 } }
recommender: { kind: bm25, fields: { text: 1 } }`,
  reranking: `task:
  kind: reranking
  prompt: "{{query}} of {{candidates}} best :"
  candidates: { max_items: 4, separator: " " }
data: { format: beir, path: data }
recommender: { kind: bm25, fields: { title: 1 } }`,
  custom: `task:
  kind: custom
  prompt: "find {{query}} :"
  output: { format: regex, pattern: "([a-z ]+)" }
data: { format: beir, path: data }
recommender: { kind: bm25, fields: { title: 1 } }`,
};

/** Makes a workspace in which an experiment of a kind of task does two steps within a second. */
export async function makeTinyTask(folder: string, kind: keyof typeof TASKS): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await makeTinyExperiment(folder, 2);
  writeFilms(path.join(folder, "films"));
  writeTalks(path.join(folder, "talks"));
  const words = [...COLOURS, ...THINGS, "saw next : asks because of best find [1] [2] [3] [4]"];
  await makeTinyModel(path.join(folder, "model"), words, { maxPositions: 160 });
  const file = path.join(folder, `${kind}.recr1.yaml`);
  writeFileSync(
    file,
    `name: ${kind}
${TASKS[kind]}
reward:
  - { kind: ndcg, k: 4 }
rewriter: { model: model, sampling: { max_new_tokens: 4 } }
algorithm: { kind: grpo, group_size: 4, learning_rate: 1.0e-3 }
training:
  steps: 2
  prompts_per_step: 4
  warmup_steps: 0
${kind === "custom" ? "" : "  warm_start: { fraction: 0.5, epochs: 1 }"}
evaluation:
  every: 1
  metrics: [ndcg@4${kind === "backtracing" ? ", accuracy@1, min_distance@1" : ""}]
  baselines: [original_query, oracle]
`,
  );
  return file;
}

/** The id of the film that a person sees at a time. */
export function filmSeen(user: number, time: number): number {
  return (user % COLOURS.length) * THINGS.length + ((time + user) % THINGS.length);
}

/** 24 films and 12 people, who stay with a colour. */
function writeFilms(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const films = COLOURS.flatMap((colour) => THINGS.map((thing) => `${colour} ${thing}`));
  const items = films.map((title, i) => `${i},${title}`);
  writeFileSync(path.join(folder, "items.csv"), `item_id,title\n${items.join("\n")}\n`);
  const rows = Array.from({ length: 12 }, (_, user) =>
    THINGS.map((_, t) => {
      return `u${user},${filmSeen(user, t)},${t}`;
    }),
  ).flat();
  writeFileSync(
    path.join(folder, "interactions.csv"),
    `user_id,item_id,timestamp\n${rows.join("\n")}\n`,
  );
}

/** Four talks of five sentences each, and a question about every sentence. */
function writeTalks(folder: string): void {
  for (const part of ["query", "sources"]) mkdirSync(path.join(folder, part), { recursive: true });
  for (const colour of COLOURS) {
    const sentences = THINGS.slice(0, 5).map((thing) => ({ text: `the ${thing} was ${colour}` }));
    const questions = THINGS.slice(0, 5).map((thing, i) => ({
      text: `which ${thing}?`,
      sentence_id: i + 1,
    }));
    const write = (part: string, value: unknown) =>
      writeFileSync(path.join(folder, part, `${colour}.json`), JSON.stringify(value));
    write("sources", sentences);
    write("query", questions);
  }
}
