// Builds the bundles: extension, language server, trainer and webview. `--watch` rebuilds on change.
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
  if (watch) for (const options of bundles) await (await context(options)).watch();
  else await Promise.all(bundles.map((options) => build(options)));
}
