import path from "node:path";
import { buildIconSearch } from "../icon-search/data";
import { runExample } from "../support/run-example";
import { startEngine } from "./engine";

const DATA = path.join(".data", "icon-search");
/** As the experiment names it. */
const PORT = 8799;

runExample({
  file: path.join("examples", "http-search", "http-search.recr1.yaml"),
  async prepare() {
    const { documents, train } = await buildIconSearch(DATA, { seed: 7 });
    const engine = await startEngine(path.join(DATA, "corpus.jsonl"), PORT);
    return `http search: ${documents} icons, ${train} queries (${DATA}); a search engine answers at ${engine.url}`;
  },
});
