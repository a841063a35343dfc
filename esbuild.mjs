// Builds the bundles: extension, language server, trainer, webview, and the page of a report. `--watch` rebuilds on change.
import { cpSync } from "node:fs";
import { build, context } from "esbuild";

const watch = process.argv.includes("--watch");
const node = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  mainFields: ["module", "main"],
  sourcemap: true,
  logLevel: "warning",
};

/** What stands in for Node's modules where the panel's host side runs in a page; others are empty. */
const STAND_INS = {
  "node:fs": "./extension/report/stand-ins/fs.ts",
  "node:os": "./extension/report/stand-ins/os.ts",
  "node:path": "pathe",
  "node:timers/promises": "./extension/report/stand-ins/timers.ts",
};
const nodeInPage = {
  name: "node-in-page",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: "stand-in" }));
    onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path }) => ({
      contents: STAND_INS[path]
        ? `module.exports = require("${STAND_INS[path]}")`
        : "module.exports = {}",
      resolveDir: import.meta.dirname,
    }));
  },
};

export const bundles = [
  {
    ...node,
    entryPoints: {
      extension: "extension/extension.ts",
      server: "extension/language/server.ts",
      uninstall: "extension/uninstall.ts",
    },
    outdir: "dist",
    external: ["vscode"],
    minify: true,
  },
  {
    ...node,
    entryPoints: {
      "rec-r1": "trainer/cli.ts",
      "index-worker": "trainer/recommender/bm25/index-worker.ts",
    },
    outdir: "dist",
    external: ["onnxruntime-node"],
    banner: { js: "#!/usr/bin/env node" },
  },
  {
    bundle: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    entryPoints: { webview: "webview/main.ts" },
    outdir: "dist",
    loader: { ".css": "text" },
    minify: true,
    sourcemap: true,
    legalComments: "none",
    logLevel: "warning",
  },
  {
    bundle: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    entryPoints: { report: "extension/report/page.ts" },
    outdir: "dist",
    plugins: [nodeInPage],
    inject: ["extension/report/stand-ins/globals.ts"],
    define: { "process.platform": '"browser"', global: "globalThis" },
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  },
  {
    entryPoints: { report: "extension/report/page.css" },
    outdir: "dist",
    minify: true,
    logLevel: "warning",
  },
];

/** Bundles the thread that indexes large corpora, which scripts find in the folder above theirs. */
async function bundleWorker() {
  const { entryPoints, ...options } = bundles.find(({ entryPoints }) => "rec-r1" in entryPoints);
  await build({ ...options, entryPoints: { "index-worker": entryPoints["index-worker"] } });
}

/** Bundles one script that belongs to the repository (demo, benches, model building) and returns its path. */
export async function bundleScript(entry, name) {
  const outfile = `dist/scripts/${name}.cjs`;
  await bundleWorker();
  await build({
    ...node,
    entryPoints: [entry],
    outfile,
    external: ["onnxruntime-node", "esbuild", "playwright-core"],
  });
  return outfile;
}

if (process.argv[1]?.endsWith("esbuild.mjs")) {
  // The trainer's Python side runs as it is.
  cpSync("trainer/engines/python", "dist/python", {
    recursive: true,
    filter: (file) => !file.includes("__pycache__"),
  });
  if (watch) for (const options of bundles) await (await context(options)).watch();
  else await Promise.all(bundles.map((options) => build(options)));
}
