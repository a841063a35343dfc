import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { LineTail } from "../runlog/lines";
import { RunFile } from "../runlog/run-directory";
import type { Rollout } from "../schemas/generated/run-events";
import { firstRows, frames, jumps, select } from "./inspector-page";
import { MadeRun } from "./made-run";
import { benchOptions } from "./options";
import { privateMegabytes } from "./process-memory";

const USAGE = `inspector: the panel on a run of 200,000 rollouts of about 1 KB, in a headless Chromium
  --full          a million rollouts
  --python PATH   a Python with verl and textual==0.52.1, to load the same with verl's rollout_viewer.py
  --json          end with one JSON object on the last line
`;

const JUMPS = 60;
const LIVE_MS = 10_000;
const LIVE_PER_SECOND = 5_000;
/** Rollouts in one of verl's files, which holds a step. */
const VERL_STEP = 2_000;

type Figures = Record<string, number>;

/** Measures, prints a table, and with --json the same figures as the last line. */
export async function main(args: string[]): Promise<void> {
  const values = benchOptions(args, USAGE, { python: { type: "string" } });
  const rollouts = values.full ? 1_000_000 : 200_000;
  const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-bench-"));
  try {
    const run = new MadeRun(folder);
    run.append(rollouts);
    run.endStep();
    run.writer.update({ state: "running" });
    const figures = {
      rollouts,
      ...(await panel(run)),
      ...(await bundleSizes()),
      ...(values.python && verlViewer(values.python, run.folder, folder)),
    };
    for (const [name, value] of Object.entries(figures))
      console.log(
        `${name.replaceAll("_", " ").padEnd(34)} ${value.toLocaleString("en", { maximumFractionDigits: 1 })}`,
      );
    if (values.json) console.log(JSON.stringify({ bench: "inspector", ...figures }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function panel(run: MadeRun): Promise<Figures> {
  const host = fork(path.resolve("bench/run.mjs"), ["inspector-host", run.folder], {
    execArgv: ["--expose-gc"],
  });
  const install: { browser(): string } = await import(path.resolve("test/support/install.mjs"));
  let browser: Browser | undefined;
  try {
    const { url } = await answer<{ url: string }>(host);
    const args = ["--no-sandbox", "--disable-dev-shm-usage", "--enable-precise-memory-info"];
    browser = await chromium.launch({ executablePath: install.browser(), args });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on("pageerror", (error) => console.error(error));
    await page.goto(url);
    const figures: Figures = { first_rows_ms: await page.evaluate(firstRows) };
    await page.evaluate(select, { tab: "rollouts" });
    Object.assign(figures, spread("jump", await page.evaluate(jumps, JUMPS)));
    for (const [name, change] of Object.entries(QUESTIONS)) {
      const { milliseconds, groups } = await page.evaluate(select, { ...NOTHING, ...change });
      figures[`${name}_ms`] = milliseconds;
      if (groups === 0) throw new Error(`${name} found nothing, so its time means nothing`);
    }
    await page.evaluate(select, NOTHING);
    Object.assign(figures, await live(page, run));
    const { resident, used } = await ask<{ resident: number; used: number }>(host);
    figures.host_resident_mb = resident;
    figures.host_heap_and_buffers_mb = used;
    return { ...figures, ...(await webviewMemory(browser, page)) };
  } finally {
    await browser?.close();
    host.disconnect();
    run.writer.close();
  }
}

/** What is asked of all groups. The last two read every rollout's text from the disk. */
const NOTHING = { sort: undefined, text: undefined, step: undefined, outcome: undefined };
const QUESTIONS: Record<string, object> = {
  sort_by_gain: { sort: { column: "gain", descending: true } },
  sort_by_mean: { sort: { column: "mean", descending: false } },
  sort_by_spread: { sort: { column: "spread", descending: true } },
  sort_by_query: { sort: { column: "query", descending: false } },
  filter_by_outcome: { outcome: "lost" },
  filter_by_query_text: { text: "cloud" },
  filter_by_expression: { text: "reward < 0.2 and step > 100" },
  filter_by_group_figures: { text: "gain > 0.5 and spread < 0.2" },
  filter_and_sort: { text: "reward > 1", sort: { column: "gain", descending: true } },
  filter_by_rollouts_text: { text: 'text ~ "cloud cloud cloud"' },
};

/** Follows the run while rollouts arrive, with charts and list in sight. */
async function live(page: Page, run: MadeRun): Promise<Figures> {
  const begun = performance.now();
  const before = run.rollouts;
  const writing = setInterval(() => {
    const due = before + ((performance.now() - begun) / 1000) * LIVE_PER_SECOND;
    run.append(Math.max(0, Math.floor(due - run.rollouts)));
    run.endStep();
  }, 50);
  try {
    // The first news after a pause are not what following is like.
    await page.waitForTimeout(2_000);
    const { times, groups } = await page.evaluate(frames, LIVE_MS);
    if (groups === 0) throw new Error("no group arrived, so the frames mean nothing");
    const late = times.filter((time) => time >= 20).length / times.length;
    return {
      live_rollouts_per_second: (run.rollouts - before) / ((performance.now() - begun) / 1000),
      ...spread("frame", times),
      frames_under_20_ms_percent: 100 * (1 - late),
    };
  } finally {
    clearInterval(writing);
  }
}

/** The page's JavaScript heap, and where the system tells it, what its process has for itself. */
async function webviewMemory(browser: Browser, page: Page): Promise<Figures> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const system = await browser.newBrowserCDPSession();
  const { processInfo } = await system.send("SystemInfo.getProcessInfo");
  const own = processInfo
    .filter(({ type }) => type === "renderer")
    .flatMap(({ id }) => privateMegabytes(id) ?? []);
  return {
    webview_heap_mb: usedSize / 1e6,
    ...(own.length > 0 && { webview_process_mb: Math.max(...own) }),
  };
}

/** Gzipped size of the webview's bundle without the UI toolkit, and what that adds. */
async function bundleSizes(): Promise<Figures> {
  const sizeOf = async (external: string[]) => {
    const { outputFiles } = await build({
      entryPoints: ["webview/main.ts"],
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      loader: { ".css": "text" },
      external,
      write: false,
      legalComments: "none",
    });
    return gzipSync(outputFiles[0]!.contents).length / 1024;
  };
  const whole = await sizeOf([]);
  const own = await sizeOf(["@vscode/webview-ui-toolkit"]);
  return { bundle_gzip_kb: own, toolkit_gzip_kb: whole - own };
}

/** The same rollouts as verl writes them, loaded by verl's own viewer. */
function verlViewer(python: string, run: string, folder: string): Figures {
  const dumps = path.join(folder, "verl");
  mkdirSync(dumps);
  let lines: string[] = [];
  let step = 0;
  const flush = () => {
    if (lines.length > 0) writeFileSync(path.join(dumps, `${++step}.jsonl`), lines.join(""));
    lines = [];
  };
  new LineTail(path.join(run, RunFile.rollouts)).read((bytes) => {
    const { prompt, completion, reward, components } = JSON.parse(bytes.toString()) as Rollout;
    const dumped = { input: prompt, output: completion, gts: "d1", score: reward, step: step + 1 };
    lines.push(`${JSON.stringify({ ...dumped, ...components })}\n`);
    if (lines.length === VERL_STEP) flush();
  });
  flush();
  const { status, stdout, stderr } = spawnSync(python, ["bench/verl_viewer_peer.py", dumps], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`verl's viewer did not load the rollouts\n${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as Figures;
}

function spread(name: string, times: number[]): Figures {
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { [`${name}_p50_ms`]: at(0.5), [`${name}_p95_ms`]: at(0.95), [`${name}_max_ms`]: at(1) };
}

function ask<T>(child: ChildProcess): Promise<T> {
  const answered = answer<T>(child);
  child.send("memory");
  return answered;
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as T));
    child.once("exit", (status) => reject(new Error(`the host's process ended with ${status}`)));
  });
}
