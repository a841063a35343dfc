import path from "node:path";
import { runExample } from "../support/run-example";
import { prepareDense } from "./prepare";

runExample({
  file: path.join("examples", "icon-vectors", "dense.recr1.yaml"),
  prepare: () => prepareDense(),
});
