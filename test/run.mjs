// `npm test`: every check and test, one part after the other, and a plain line with the counts.
// `--only types,unit` runs some parts; those that need the bundles build first, so that none tests old bundles.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (name, file) => path.join(ROOT, "node_modules", name, file);
const node = (...args) => run(process.execPath, args);

/** Each answers how many tests passed, failed and were skipped; a check counts as one. */
const PARTS = {
  types: () => check(node(bin("typescript", "bin/tsc"), "--noEmit")),
  lint: () => check(node(bin("@biomejs/biome", "bin/biome"), "check", ".")),
  generated: () => check(node("schemas/generate.mjs", "--check")),
  unit,
  build: () => check(node("esbuild.mjs")),
  examples: () => check(node("dist/rec-r1.js", "check", "--form-only", ...examples())),
  panel: () => inBrowser("panel"),
  host: () => inBrowser("host"),
  workbench: () => inBrowser("workbench"),
};

const { values } = parseArgs({ options: { only: { type: "string" } } });
const names = Object.keys(PARTS);
const asked = new Set(values.only?.split(",") ?? names);
for (const name of asked)
  if (!names.includes(name)) {
    console.error(`there is no part '${name}'; there are ${names.join(", ")}`);
    process.exit(2);
  }
if (["examples", "panel", "host", "workbench"].some((name) => asked.has(name))) asked.add("build");
const chosen = names.filter((name) => asked.has(name));

const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of chosen) {
  const begun = performance.now();
  const counts = await outcome(name);
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${name}: ${counts.failed ? "FAILED" : "passed"} in ${seconds} s`);
}
const skipped = total.skipped ? `, ${total.skipped} skipped` : "";
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed || total.passed === 0 ? 1 : 0;

/** A part that breaks down has failed; the others still have their turn. */
async function outcome(name) {
  try {
    return await PARTS[name]();
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

function run(command, args) {
  return spawnSync(command, args, { cwd: ROOT, stdio: "inherit" }).status === 0;
}

/** Every example, in whatever folder; their data may not have been made here. */
function examples() {
  return readdirSync(path.join(ROOT, "examples"), { recursive: true })
    .filter((name) => name.endsWith(".recr1.yaml"))
    .map((name) => path.join("examples", name));
}

function check(passed) {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts come from vitest's own report; a run that leaves none has failed. */
function unit() {
  const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-unit-"));
  const report = path.join(folder, "report.json");
  const ok = node(
    bin("vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  );
  const text = existsSync(report) ? readFileSync(report, "utf8") : undefined;
  rmSync(folder, { recursive: true });
  if (text === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(text);
  // A file that cannot even be loaded has no tests to count, but the run is not green.
  const failed = numFailedTests || (ok ? 0 : 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

async function inBrowser(suite) {
  const { runSuite } = await import(`./support/${suite}.mjs`);
  return runSuite();
}
