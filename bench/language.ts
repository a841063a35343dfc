import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { TextDocument } from "vscode-languageserver-textdocument";
import { completions } from "../extension/language/service/completion";
import { diagnosticsOf } from "../extension/language/service/diagnostics";
import { hover } from "../extension/language/service/hover";
import type { FileSystem } from "../schemas/problem";
import { resolveText } from "../schemas/resolve";
import { benchOptions } from "./options";

const USAGE = `language: validation, completion and hover of experiments, beside yaml-language-server
  --full          also 5,000 lines, and more repetitions
  --json          end with one JSON object on the last line
The peer is installed by npm into .cache/peers the first time.
`;

const PEER = "yaml-language-server";
const PEER_VERSION = "1.25.0";
const PEERS = path.resolve(".cache", "peers");
const SCHEMA = path.resolve("schemas", "experiment.schema.json");

/** Both sides are compiled by then: people type for hours. */
const WARM_UPS = 60;

/** A language service, reduced to what is measured. */
interface Service {
  validate(text: string): Promise<number>;
  complete(text: string, offset: number): Promise<number>;
  hover(text: string, offset: number): Promise<boolean>;
}

type Figures = Record<string, number>;

/** Measures, prints a table, and with --json the same figures as the last line. */
export async function main(args: string[]): Promise<void> {
  const values = benchOptions(args, USAGE, {});
  installPeer();
  const cold = await coldStarts();
  const rows: Figures[] = [];
  for (const lines of values.full ? [100, 1000, 5000] : [100, 1000]) {
    const repetitions = values.full ? 200 : 60;
    const text = experimentOf(lines);
    const here = await measure(ours, text, repetitions);
    const there = await measure(peer(), text, repetitions);
    const row: Figures = { lines };
    for (const [name, value] of Object.entries(here)) {
      row[name] = value;
      row[`${name}_peer`] = there[name]!;
      row[`${name}_ratio`] = there[name]! / value;
    }
    rows.push(row);
  }
  print(cold, rows);
  if (values.json) console.log(JSON.stringify({ bench: "language", ...cold, sizes: rows }));
}

const noFiles: FileSystem = {
  readFile: async () => "",
  exists: async () => true,
};

const ours: Service = {
  async validate(text) {
    const { problems } = await resolveText(text, path.resolve("bench.recr1.yaml"), noFiles);
    return diagnosticsOf(problems).length;
  },
  complete: async (text, offset) => completions(text, offset).length,
  async hover(text, offset) {
    const resolution = await resolveText(text, path.resolve("bench.recr1.yaml"), noFiles);
    return hover(resolution, offset) !== null;
  },
};

/** What of the peer's interface is used; its package has no types that fit without its own. */
interface PeerService {
  configure(settings: object): void;
  doValidation(document: TextDocument, isKubernetes: boolean): Promise<unknown[]>;
  doComplete(
    document: TextDocument,
    position: object,
    isKubernetes: boolean,
  ): Promise<{ items: unknown[] }>;
  doHover(document: TextDocument, position: object): Promise<unknown>;
}

function peer(): Service {
  const require = createRequire(path.join(PEERS, "package.json"));
  const { getLanguageService } = require(PEER) as {
    getLanguageService(parameters: object): PeerService;
  };
  const service = getLanguageService({
    schemaRequestService: async () => readFileSync(SCHEMA, "utf8"),
    workspaceContext: { resolveRelativePath: (relative: string) => relative },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas: [
      { uri: "bench://schema", fileMatch: ["*"], schema: JSON.parse(readFileSync(SCHEMA, "utf8")) },
    ],
  });
  let version = 0;
  // A new version each time: neither side may answer from its cache.
  const documentOf = (text: string) =>
    TextDocument.create("file:///bench.recr1.yaml", "yaml", ++version, text);
  return {
    validate: async (text) => (await service.doValidation(documentOf(text), false)).length,
    async complete(text, offset) {
      const document = documentOf(text);
      return (await service.doComplete(document, document.positionAt(offset), false)).items.length;
    },
    async hover(text, offset) {
      const document = documentOf(text);
      return Boolean(await service.doHover(document, document.positionAt(offset)));
    },
  };
}

/** A valid experiment of so many lines: settings, comments, and a reward of many components. */
function experimentOf(lines: number): string {
  const head = readFileSync(path.join("examples", "icon-search.recr1.yaml"), "utf8");
  const [before, after] = head.split("  - { kind: ndcg, k: 1000 }\n") as [string, string];
  const wanted = lines - head.split("\n").length;
  const components: string[] = [];
  for (let i = 0; components.length * 4 < wanted; i++)
    components.push(
      `  # Component ${i}: a cutoff of its own.\n  - kind: ${i % 2 ? "ndcg" : "recall"}\n    k: ${1 + (i % 999)}\n    weight: ${(i % 7) / 10}\n`,
    );
  return before + components.join("") + after;
}

async function measure(service: Service, text: string, repetitions: number): Promise<Figures> {
  const typo = text.replace("kind: bm25", "kind: bm52");
  const key = text.lastIndexOf("  seed:");
  const half = `${text.slice(0, key)}  \n${text.slice(key)}`;
  const on = text.lastIndexOf("prompts_per_step") + 3;
  const works: [string, () => Promise<boolean>][] = [
    ["validate", async () => (await service.validate(typo)) > 0],
    ["complete", async () => (await service.complete(half, key + 2)) > 0],
    ["hover", () => service.hover(text, on)],
  ];
  const figures: Figures = {};
  for (const [name, work] of works) {
    for (let i = 0; i < WARM_UPS; i++)
      if (!(await work())) throw new Error(`${name} answered nothing, so its time means nothing`);
    const times: number[] = [];
    for (let i = 0; i < repetitions; i++) {
      const begun = performance.now();
      await work();
      times.push(performance.now() - begun);
    }
    times.sort((a, b) => a - b);
    figures[`${name}_p50_ms`] = times[Math.floor(times.length * 0.5)]!;
    figures[`${name}_p95_ms`] = times[Math.floor(times.length * 0.95)]!;
  }
  return figures;
}

/** Process start to first diagnostics, bundled and minified alike; medians, and the bundles' sizes. */
async function coldStarts(): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-bench-"));
  try {
    const schema = JSON.stringify(SCHEMA);
    const text = JSON.stringify(experimentOf(100).replace("kind: bm25", "kind: bm52"));
    const entries = {
      ours: `import { resolveText } from ${JSON.stringify(path.resolve("schemas/resolve.ts"))};
        resolveText(${text}, "/x.recr1.yaml", { readFile: async () => "", exists: async () => true })
          .then(({ problems }) => { if (!problems.length) process.exit(1); });`,
      peer: `import { readFileSync } from "node:fs";
        import { getLanguageService } from ${JSON.stringify(PEER)};
        import { TextDocument } from "vscode-languageserver-textdocument";
        const service = getLanguageService({ schemaRequestService: async () => "{}", workspaceContext: { resolveRelativePath: (r) => r } });
        service.configure({ validate: true, schemas: [{ uri: "bench://schema", fileMatch: ["*"], schema: JSON.parse(readFileSync(${schema}, "utf8")) }] });
        service.doValidation(TextDocument.create("file:///x.yaml", "yaml", 1, ${text}), false)
          .then((problems) => { if (!problems.length) process.exit(1); });`,
    };
    const figures: Figures = {};
    for (const [name, contents] of Object.entries(entries)) {
      const outfile = path.join(folder, `${name}.cjs`);
      await build({
        stdin: { contents, resolveDir: name === "peer" ? PEERS : process.cwd(), loader: "ts" },
        bundle: true,
        platform: "node",
        format: "cjs",
        mainFields: ["module", "main"],
        minify: true,
        outfile,
        logLevel: "error",
      });
      const times = Array.from({ length: 9 }, () => {
        const begun = performance.now();
        const { status, stderr } = spawnSync(process.execPath, [outfile], { encoding: "utf8" });
        if (status !== 0) throw new Error(`${name}: no diagnostics\n${stderr}`);
        return performance.now() - begun;
      }).sort((a, b) => a - b);
      const bundle = readFileSync(outfile);
      figures[`cold_${name}_ms`] = times[4]! - nodeStart();
      figures[`bundle_${name}_kb`] = bundle.length / 1024;
      figures[`bundle_${name}_gzip_kb`] = gzipSync(bundle).length / 1024;
    }
    figures.cold_ratio = figures.cold_peer_ms! / figures.cold_ours_ms!;
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What an empty program takes, which neither side can help. */
function nodeStart(): number {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    execFileSync(process.execPath, ["-e", "0"]);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  return times[2]!;
}

function installPeer(): void {
  if (existsSync(path.join(PEERS, "node_modules", PEER, "package.json"))) return;
  mkdirSync(PEERS, { recursive: true });
  writeFileSync(
    path.join(PEERS, "package.json"),
    JSON.stringify({ name: "peers", private: true, dependencies: { [PEER]: PEER_VERSION } }),
  );
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status, stderr } = spawnSync(npm, args, {
    cwd: PEERS,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm could not install ${PEER}\n${stderr.slice(-1000)}`);
}

function print(cold: Figures, rows: readonly Figures[]): void {
  const fixed = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  for (const [name, value] of Object.entries(cold))
    console.log(`${name.replaceAll("_", " ").padEnd(28)} ${fixed(value)}`);
  console.log(
    `\n${"lines".padEnd(8)}${"".padEnd(18)}${"ms".padStart(8)}${"peer ms".padStart(10)}${"ratio".padStart(8)}`,
  );
  for (const row of rows)
    for (const name of Object.keys(row).filter((key) => key.endsWith("_ms")))
      console.log(
        `${String(row.lines).padEnd(8)}${name.replace(/_ms$/, "").replaceAll("_", " ").padEnd(18)}${fixed(row[name]!).padStart(8)}${fixed(row[`${name}_peer`]!).padStart(10)}${fixed(row[`${name}_ratio`]!).padStart(8)}`,
      );
}
