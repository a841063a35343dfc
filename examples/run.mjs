// Bundles and runs a script of the repository: `node examples/run.mjs FILE.ts [options]`.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { bundleScript } from "../esbuild.mjs";

const [entry, ...args] = process.argv.slice(2);
const file = await bundleScript(entry, entry.replace(/\.ts$/, "").replaceAll(/[\\/]/g, "-"));
// Ctrl-C reaches the script, which stops cleanly; this process only waits for it.
process.on("SIGINT", () => {});
const { status } = spawnSync(process.execPath, [path.resolve(file), ...args], { stdio: "inherit" });
process.exitCode = status ?? 1;
