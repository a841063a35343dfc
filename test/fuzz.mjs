// `npm run test:fuzz`: mutates valid experiments 20,000 times; nothing may throw, hang or point
// outside of the text. `npm test` does the same with fewer.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "test/unit/language/service.test.ts", "-t", "damaged text"],
  { stdio: "inherit", env: { ...process.env, FUZZ_CASES: process.env.FUZZ_CASES ?? "20000" } },
);
process.exitCode = status ?? 1;
