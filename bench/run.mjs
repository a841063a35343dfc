// Bundles and runs one bench: `node bench/run.mjs NAME [options]`.
import { createRequire } from "node:module";
import path from "node:path";
import { bundleScript } from "../esbuild.mjs";

const [name, ...args] = process.argv.slice(2);
const file = await bundleScript(`bench/${name}.ts`, `bench-${name}`);
await createRequire(import.meta.url)(path.resolve(file)).main(args);
