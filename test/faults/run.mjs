// `npm run test:faults`: runs what can go wrong, many times: `-- --full`, `--only NAME`, `--json`.
import { createRequire } from "node:module";
import path from "node:path";
import { bundleScript } from "../../esbuild.mjs";

const file = await bundleScript("test/faults/faults.ts", "faults");
process.exitCode = await createRequire(import.meta.url)(path.resolve(file)).main(
  process.argv.slice(2),
);
