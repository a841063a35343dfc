import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** A request and what a cluster answered to it. */
interface Exchange {
  request: { method: string; path: string; type: string; body: string };
  response: { status: number; headers: Record<string, string>; body: string };
}

const KEPT_HEADERS = ["content-type", "x-elastic-product"];

/**
 * Stands before a cluster. With its address it passes requests on and remembers what came of them;
 * without, it answers as the recorded cluster did, to the very requests that this was asked.
 */
export class ClusterPeer {
  readonly #file: string;
  readonly #recorded: Exchange[];
  readonly #made: Exchange[] = [];
  readonly #server: Server;

  private constructor(
    kind: string,
    readonly live: string | undefined,
  ) {
    this.#file = path.join("test", "fixtures", "clusters", `${kind}.json`);
    this.#recorded = live ? [] : (JSON.parse(readFileSync(this.#file, "utf8")) as Exchange[]);
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(kind: string, live: string | undefined): Promise<ClusterPeer> {
    const peer = new ClusterPeer(kind, live);
    await new Promise<void>((resolve) => peer.#server.listen(0, "127.0.0.1", resolve));
    return peer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** @param record whether what a live cluster answered is to be the fixture. */
  async stop(record: boolean): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    if (record) writeFileSync(this.#file, `${JSON.stringify(this.#made, null, 1)}\n`);
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of incoming) pieces.push(piece as Buffer);
    const request: Exchange["request"] = {
      method: incoming.method!,
      path: incoming.url!,
      type: incoming.headers["content-type"] ?? "",
      body: Buffer.concat(pieces).toString("utf8"),
    };
    const response = await (this.live ? this.#pass(request) : this.#recall(request));
    outgoing.writeHead(response.status, response.headers);
    outgoing.end(response.body);
  }

  #recall(request: Exchange["request"]): Exchange["response"] {
    const wanted = JSON.stringify(request);
    const known = this.#recorded.find((made) => JSON.stringify(made.request) === wanted);
    return known?.response ?? { status: 599, headers: {}, body: `never recorded: ${wanted}` };
  }

  async #pass(request: Exchange["request"]): Promise<Exchange["response"]> {
    const { method, path: at, type, body } = request;
    const accepted = type.replace("x-ndjson", "json");
    const answer = await fetch(this.live + at, {
      method,
      ...(body ? { body, headers: { "content-type": type, accept: accepted } } : {}),
    });
    const headers = KEPT_HEADERS.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    const text = (await answer.text()).replace(/"took":\d+/g, '"took":1');
    const response = { status: answer.status, headers: Object.fromEntries(headers), body: text };
    this.#made.push({ request, response });
    return response;
  }
}
