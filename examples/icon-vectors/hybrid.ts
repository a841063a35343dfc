import path from "node:path";
import { runExample } from "../support/run-example";
import { prepare } from "./prepare";

runExample({
  file: path.join("examples", "icon-vectors", "hybrid.recr1.yaml"),
  prepare: () => prepare(),
});
