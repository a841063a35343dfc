import path from "node:path";
import { runExample } from "../support/run-example";
import { buildIconShelf } from "./data";

const DATA = path.join(".data", "icon-shelf");

runExample({
  file: path.join("examples", "icon-shelf", "icon-shelf.recr1.yaml"),
  async prepare() {
    const { shelves, train, dev, test } = await buildIconShelf(DATA);
    return `icon shelf: ${shelves} shelves; ${train} training queries, ${dev} validation, ${test} test (${DATA})`;
  },
});
