import path from "node:path";
import { runExample } from "../support/run-example";
import { prepareHybrid } from "./prepare";

runExample({
  file: path.join("examples", "icon-vectors", "hybrid.recr1.yaml"),
  prepare: () => prepareHybrid(),
});
