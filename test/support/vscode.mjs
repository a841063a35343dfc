// A real VS Code: its server as a process, its workbench in a headless browser.
import { spawn } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { cleanup } from "./cleanup.mjs";
import { browser, vscodeServer } from "./install.mjs";

const START_MS = 60_000;
const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
];

/**
 * Starts a VS Code server with fresh data and a browser; `stop` ends both.
 *
 * @param settings user settings, besides those that keep VS Code quiet.
 */
export async function startVsCode(settings = {}) {
  const { node, main } = vscodeServer();
  const data = mkdtempSync(path.join(tmpdir(), "rec-r1-vscode-"));
  mkdirSync(path.join(data, "data", "User"), { recursive: true });
  writeFileSync(
    path.join(data, "data", "User", "settings.json"),
    JSON.stringify({
      "workbench.startupEditor": "none",
      "chat.disableAIFeatures": true,
      "window.autoDetectHighContrast": false,
      "workbench.secondarySideBar.defaultVisibility": "hidden",
      "git.enabled": false,
      "telemetry.telemetryLevel": "off",
      "security.workspace.trust.enabled": false,
      ...settings,
    }),
  );
  const port = await freePort();
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS)/.test(key),
    ),
  );
  env.EXTENSIONS_GALLERY = "{}";
  // Its sockets go with its data; killed, it would leave them behind.
  env.XDG_RUNTIME_DIR = data;
  const log = openSync(path.join(data, "server.log"), "w");
  const server = spawn(
    node,
    [
      main,
      ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"],
      ...["--accept-server-license-terms", "--telemetry-level", "off", "--disable-telemetry"],
      ...(settings["security.workspace.trust.enabled"] ? [] : ["--disable-workspace-trust"]),
      ...["--skip-welcome", "--enable-smoke-test-driver"],
      ...["--server-data-dir", data, "--extensions-dir", path.join(data, "extensions")],
    ],
    { env, detached: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  const url = `http://127.0.0.1:${port}`;
  let chrome;
  const stop = cleanup(async () => {
    await chrome?.close().catch(() => {});
    try {
      process.kill(-server.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
    // Its processes may still be writing while the signal reaches them.
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  });
  try {
    await answering(url, server, data);
    chrome = await chromium.launch({
      executablePath: browser(),
      args: CHROMIUM_ARGUMENTS,
      // What has to be done on a signal is done in cleanup.mjs, in one order.
      ...{ handleSIGHUP: false, handleSIGINT: false, handleSIGTERM: false },
    });
    // Until a page has been idle, or for a minute, Chromium puts off what it thinks can wait. A
    // webview after a reload of the window is such a thing, and the workbench is never idle.
    await (await chrome.newPage()).goto("data:text/html,idle");
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, port, chrome, stop };
}

/** Address of a workbench on a folder or workspace file, with our extension in its development host. */
export function workbenchUrl({ url, port }, opened, extension, rest = []) {
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${file}`;
  const payload = [
    ["extensionDevelopmentPath", remote(extension)],
    ["skipWelcome", "true"],
    ["enableProposedApi", ""],
    ...rest.map(([key, file]) => [key, remote(file)]),
  ];
  const kind = opened.endsWith(".code-workspace") ? "workspace" : "folder";
  return `${url}/?${kind}=${opened}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** Waits until the server answers; one that ended or stays silent is shown by the end of its log. */
async function answering(url, server, data) {
  const until = Date.now() + START_MS;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch {
      if (server.exitCode !== null || Date.now() > until) {
        const said = readFileSync(path.join(data, "server.log"), "utf8").slice(-2000);
        throw new Error(`the VS Code server did not start\n${said}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
