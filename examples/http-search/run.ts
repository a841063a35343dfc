import path from "node:path";
import { runExample } from "../support/run-example";
import { buildShopSearch } from "./data";
import { startEngine } from "./engine";

const DATA = path.join(".data", "shop-search");
/** As the experiment names it. */
const PORT = 8799;

runExample({
  file: path.join("examples", "http-search", "http-search.recr1.yaml"),
  async prepare() {
    const { documents, train } = await buildShopSearch(DATA);
    const engine = await startEngine(path.join(DATA, "corpus.jsonl"), PORT);
    return `http search: ${documents} kinds of goods by maker, ${train} training queries (${DATA}); a search engine answers at ${engine.url}`;
  },
});
