import path from "node:path";
import { runExample } from "../support/run-example";
import { buildWordReranking } from "./data";

const DATA = path.join(".data", "word-reranking");

runExample({
  file: path.join("examples", "word-reranking", "word-reranking.recr1.yaml"),
  async prepare() {
    const { lists, words, topics } = await buildWordReranking(DATA);
    return `word reranking: ${lists} lists of ${words} words of ${topics} topics (${DATA})`;
  },
});
