import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { RunsHost } from "../../extension/comparison/runs-host";
import { inspectorPage, type PageParts } from "../../extension/inspector/page";
import { type PanelPlace, RunHost } from "../../extension/inspector/run-host";

/** What stands in for VS Code between webview and host: the line, and the state that a panel keeps. */
const BRIDGE = `
  const events = new EventSource("/host");
  events.onmessage = ({ data }) =>
    window.dispatchEvent(new MessageEvent("message", { data: JSON.parse(data) }));
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => fetch("/host", { method: "POST", body: JSON.stringify(message) }),
    getState: () => JSON.parse(sessionStorage.getItem("state")),
    setState: (state) => sessionStorage.setItem("state", JSON.stringify(state)),
  });`;

/** A panel's side in the host, whichever panel it is. */
interface Host {
  receive(message: unknown): Promise<void>;
  prepare?(): void;
  dispose(): void;
}

export interface PanelServer<H extends Host = RunHost> {
  url: string;
  host: H;
  close(): void;
}

/**
 * A run's panel in any browser: the page that VS Code gets, its content policy but for the line to
 * the host, the built webview, the host's side as it runs in VS Code, and a theme's colours, by
 * `?theme=` with the classes of the body; `?translations=` is what VS Code would give for another
 * language.
 */
export function servePanel(
  runFolder: string,
  place: Partial<PanelPlace> = {},
): Promise<PanelServer> {
  const failed = (message: string) => console.error(message);
  const hostOf = (post: Post) =>
    new RunHost(runFolder, { carryOut: () => {}, failed, ...place, post });
  return serve("rec-inspector", hostOf);
}

/** The same for the panel that compares runs. */
export function serveComparison(folders: readonly string[]): Promise<PanelServer<RunsHost>> {
  const away = { openRun() {}, copyText() {}, savePicture() {}, showDiff() {} };
  return serve("rec-runs", (post) => new RunsHost(folders, { ...away, post }));
}

type Post = (message: unknown) => void;

async function serve<H extends Host>(
  root: NonNullable<PageParts["root"]>,
  hostOf: (post: Post) => H,
): Promise<PanelServer<H>> {
  let line: ServerResponse | undefined;
  const unsent: string[] = [];
  const flush = () => {
    for (const data of line ? unsent.splice(0) : []) line!.write(`data: ${data}\n\n`);
  };
  const host = hostOf((message) => {
    unsent.push(JSON.stringify(message));
    flush();
  });
  const script = readFileSync(path.resolve("dist", "webview.js"));
  const style = readFileSync(path.resolve("dist", "report.css"));
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, "http://localhost");
    const address = `${request.method} ${pathname}`;
    if (address === "GET /host") {
      line = response.writeHead(200, { "content-type": "text/event-stream" });
      flush();
    } else if (address === "POST /host") {
      let body = "";
      for await (const piece of request.setEncoding("utf8")) body += piece;
      response.end();
      await host.receive(JSON.parse(body));
    } else if (address === "GET /webview.js")
      response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    else if (address === "GET /style.css")
      response.writeHead(200, { "content-type": "text/css" }).end(style);
    else if (address === "GET /") {
      const theme = searchParams.get("theme") ?? "vscode-dark";
      const said = searchParams.get("translations");
      const translations = said === null ? undefined : (JSON.parse(said) as object);
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(page(root, theme, translations));
      host.prepare?.();
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    host,
    close() {
      host.dispose();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param theme the classes that VS Code gives the body. */
function page(
  root: NonNullable<PageParts["root"]>,
  theme: string,
  translations: object | undefined,
): string {
  const nonce = randomBytes(16).toString("base64url");
  const parts = { root, script: "/webview.js", cspSource: "'self'", nonce, language: "en" };
  return inspectorPage({ ...parts, translations })
    .replace("default-src 'none'", "default-src 'none'; connect-src 'self'")
    .replace("<body>", `<body class="${theme}">\n  <script nonce="${nonce}">${BRIDGE}</script>`)
    .replace(
      "</head>",
      '<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>',
    );
}
