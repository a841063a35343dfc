// `npm run test:trl` and `test:verl`, each with `-- --python PATH`: what needs the trainers themselves.
import { createRequire } from "node:module";
import path from "node:path";
import { bundleScript } from "../../esbuild.mjs";

const [name, ...args] = process.argv.slice(2);
const file = await bundleScript(`test/engines/${name}.ts`, `test-${name}`);
process.exitCode = await createRequire(import.meta.url)(path.resolve(file)).main(args);
