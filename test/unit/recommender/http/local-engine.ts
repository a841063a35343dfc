import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Arrived {
  method: string;
  url: URL;
  headers: IncomingMessage["headers"];
  /** The body's JSON; its text where it is none, and undefined for an empty one. */
  body: unknown;
}

/** Answers a request: with JSON, or by hand. */
export type Answer = (request: Arrived, response: ServerResponse) => unknown;

/** A search engine on this machine that answers as a test says. */
export class LocalEngine {
  readonly arrived: Arrived[] = [];
  /** Requests under way at once, at most. */
  most = 0;
  #open = 0;
  #server: Server | undefined;
  answer: Answer = () => ({ hits: [] });

  /** Starts, or starts again on the same port. */
  async start(): Promise<this> {
    const port = this.#server ? this.port : 0;
    const server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    return this;
  }

  #port = 0;
  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/search`;
  }

  /** Stops answering; the port stays its own for {@link start}. */
  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(undefined));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.most = Math.max(this.most, ++this.#open);
    response.on("close", () => this.#open--);
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const text = Buffer.concat(pieces).toString("utf8");
    const arrived: Arrived = {
      method: request.method!,
      url: new URL(request.url!, this.url),
      headers: request.headers,
      body: jsonOf(text),
    };
    this.arrived.push(arrived);
    const answer = await this.answer(arrived, response);
    if (answer === undefined || response.writableEnded) return;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer));
  }
}

/** Answers with a status, headers and a text. */
export function refuse(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  text = "",
): void {
  response.writeHead(status, headers);
  response.end(text);
}

function jsonOf(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
