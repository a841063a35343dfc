/** What a field of the filter language holds, and so how it may be compared. */
export type FieldKind = "number" | "text" | "word";

export interface Field {
  name: string;
  kind: FieldKind;
  meaning: string;
  /** What a `word` field may be. */
  words?: readonly string[];
  /** Whether it stands in the rollout's line alone, which must be read for it. */
  inLine?: true;
}

const YES_NO = ["yes", "no"] as const;

const FIELDS: readonly Field[] = [
  { name: "step", kind: "number", meaning: "RL step" },
  { name: "group", kind: "number", meaning: "number of the group" },
  { name: "sample", kind: "number", meaning: "number of the sample in its group" },
  { name: "reward", kind: "number", meaning: "reward of a sample" },
  { name: "advantage", kind: "number", meaning: "advantage of a sample" },
  { name: "tokens", kind: "number", meaning: "length of a completion in tokens" },
  { name: "mean", kind: "number", meaning: "mean reward of the group" },
  { name: "spread", kind: "number", meaning: "standard deviation of the group's rewards" },
  { name: "best", kind: "number", meaning: "best reward of the group" },
  { name: "original", kind: "number", meaning: "reward of the query as typed" },
  { name: "gain", kind: "number", meaning: "best reward less the original's" },
  {
    name: "outcome",
    kind: "word",
    words: ["gained", "lost", "unchanged", "unknown"],
    meaning: "the group against the query as typed",
  },
  {
    name: "finish",
    kind: "word",
    words: ["stop", "length", "unknown"],
    meaning: "how a completion ended: by itself, or cut",
  },
  { name: "parsed", kind: "word", words: YES_NO, meaning: "whether it has the task's form" },
  { name: "used", kind: "word", words: YES_NO, meaning: "whether it took part in the update" },
  { name: "query", kind: "text", meaning: "the query as typed" },
  { name: "query_id", kind: "text", meaning: "id of the query" },
  { name: "text", kind: "text", meaning: "the rewrite", inLine: true },
  { name: "completion", kind: "text", meaning: "all that the model wrote", inLine: true },
  { name: "prompt", kind: "text", meaning: "what the model was given", inLine: true },
];

/** The fields of a run's rollouts: the ones above and one for each reward component. */
export function fieldsOf(components: Iterable<string>): Field[] {
  const own = new Set(FIELDS.map(({ name }) => name));
  const added = [...components].filter((name) => !own.has(name));
  return [
    ...FIELDS,
    ...added.map((name): Field => ({ name, kind: "number", meaning: "a reward component" })),
  ];
}
