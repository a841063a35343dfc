// Packages the extension for one platform, this machine's unless named:
// `npm run package -- --target linux-x64` makes rec-r1-studio-linux-x64-<version>.vsix.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

const VSCE = "@vscode/vsce@3.9.2";
const LIBRARIES = "node_modules/onnxruntime-node/bin/napi-v6";

/** The platforms that onnxruntime has libraries for, as VS Code names them. */
const targets = readdirSync(LIBRARIES).flatMap((system) =>
  readdirSync(path.join(LIBRARIES, system)).map((arch) => `${system}-${arch}`),
);

const { values } = parseArgs({
  options: { target: { type: "string", default: `${process.platform}-${process.arch}` } },
});
const { target } = values;
if (!targets.includes(target)) {
  console.error(`--target ${target}: found no libraries for it; there are ${targets.join(", ")}`);
  process.exit(2);
}

// What is shipped, but of the native libraries only those of the one platform.
const all = `!node_modules/onnxruntime-node/bin/**`;
const shipped = readFileSync(".vscodeignore", "utf8");
if (!shipped.includes(all)) throw new Error(`.vscodeignore has no line '${all}'`);
const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-package-"));
try {
  const ignoreFile = path.join(folder, "vscodeignore");
  writeFileSync(ignoreFile, shipped.replace(all, `!${LIBRARIES}/${target.replace("-", "/")}/**`));
  const { version, name } = JSON.parse(readFileSync("package.json", "utf8"));
  const file = `${name}-${target}-${version}.vsix`;
  // npm's own script, so that no shell is needed to find it on Windows.
  const { status } = spawnSync(
    process.execPath,
    [
      process.env.npm_execpath,
      ...[
        "exec",
        "--yes",
        `--package=${VSCE}`,
        "--",
        "vsce",
        "package",
        "--no-rewrite-relative-links",
      ],
      ...["--target", target, "--ignoreFile", ignoreFile, "--out", file],
    ],
    { stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
