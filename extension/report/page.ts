/**
 * The host's side of a report: the code that serves the panel in VS Code, in the page itself. The
 * run folder that the page holds is unpacked into memory and read as from a disk; what the code
 * takes from Node is stood in for by stand-ins/.
 */
import type { ReportNotes } from "../../runlog/export/report";
import { RunHost } from "../inspector/run-host";
import { addFile, textOf } from "./stand-ins/fs";

const FOLDER = "/run";

let host: RunHost | undefined;
/** Kept filters, as long as the page is open. */
let filters: string[] = [];
/** What the webview said before the run was unpacked. */
const waiting: unknown[] = [];

/** What VS Code gives a webview; the state is the page's own, so that a reload comes back to it. */
const vscode = {
  postMessage(message: unknown) {
    if (host) void host.receive(message);
    else waiting.push(message);
  },
  getState: () => history.state as unknown,
  setState: (state: unknown) => history.replaceState(state, ""),
};
Object.assign(globalThis, { acquireVsCodeApi: () => vscode });

wearTheme();
open().catch((error: unknown) => {
  document.body.textContent = `This report cannot be shown: ${String(error)}`;
});

async function open(): Promise<void> {
  for (const block of document.querySelectorAll<HTMLElement>("script[data-file]"))
    addFile(`${FOLDER}/${block.dataset.file}`, await unpacked(block.textContent ?? ""));
  const report = JSON.parse(textOf(`${FOLDER}/report.json`)) as ReportNotes;
  host = new RunHost(FOLDER, {
    // As between host and webview of VS Code, neither sees what the other does to its own.
    post: (message) => {
      const data: unknown = JSON.parse(JSON.stringify(message));
      window.dispatchEvent(new MessageEvent("message", { data }));
    },
    carryOut: () => {
      throw new Error("A report can do nothing with the run.");
    },
    failed: (message) => console.error(message),
    copyText: (text) => navigator.clipboard.writeText(text),
    savePicture: download,
    filters: {
      all: () => filters,
      keep(kept) {
        filters = kept;
      },
    },
    showDiff: () => {
      throw new Error("Only in VS Code can the editor compare texts.");
    },
    report,
  });
  for (const message of waiting.splice(0)) void host.receive(message);
}

/** Hands a picture to the browser, which asks where to or has a folder for it. */
function download(name: string, base64: string): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(new Blob([bytesOf(base64)], { type: "image/png" }));
  link.click();
  URL.revokeObjectURL(link.href);
}

function bytesOf(base64: string) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function unpacked(base64: string): Promise<Uint8Array> {
  const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Follows what the reader has asked the browser for, by the classes that VS Code gives a page. */
function wearTheme(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const wear = () => {
    const theme = contrast.matches
      ? dark.matches
        ? "vscode-high-contrast"
        : "vscode-high-contrast vscode-high-contrast-light"
      : dark.matches
        ? "vscode-dark"
        : "vscode-light";
    document.body.className = theme;
  };
  dark.addEventListener("change", wear);
  contrast.addEventListener("change", wear);
  wear();
}
