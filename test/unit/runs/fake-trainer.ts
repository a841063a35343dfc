/**
 * Stands in for the trainer: `train FILE --run FOLDER --set mode=MODE`. `dies` at once; `obeys` a
 * request to stop; `deaf` heeds neither that nor SIGTERM, and has a child of its own, whose pid it
 * prints.
 */
import { spawn } from "node:child_process";
import { RunWriter } from "../../../runlog/writer";

const args = process.argv.slice(2);
const optionOf = (option: string) => args[args.indexOf(option) + 1]!;
const mode = optionOf("--set").replace("mode=", "");
if (mode === "dies") {
  process.stderr.write("reading the data\nrec-r1 train: the model is missing\n");
  process.exit(2);
}
const writer = RunWriter.create(
  optionOf("--run"),
  { id: "fake", name: "fake", experiment: args[1]!, engine: "fake", steps: 9, versions: {} },
  JSON.stringify({ args, electron: process.env.ELECTRON_RUN_AS_NODE }),
  {},
);
writer.update({ state: "running" });
if (mode === "deaf") {
  process.on("SIGTERM", () => {});
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
  console.log(child.pid);
}
setInterval(() => {
  if (mode !== "obeys" || !writer.stopRequested()) return;
  writer.update({ state: "stopped", ended: new Date().toISOString() });
  writer.close();
  process.exit(130);
}, 20);
