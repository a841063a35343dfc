import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type Server, type Socket } from "node:net";
import { UserError } from "../../schemas/user-error";
import { type Answer, answerTo, type EngineMessage, LONGEST_LINE } from "./messages";

/** Where trainers in other processes find this one. */
export interface MessageAddress {
  host: string;
  port: number;
  /** The first line of a connection: other programs of this machine cannot know it. */
  token: string;
}

/** Messages of trainers over TCP: a line with the token, then a JSON object a line each way. */
export class MessageServer {
  readonly #sockets = new Set<Socket>();

  private constructor(
    readonly server: Server,
    readonly address: MessageAddress,
  ) {}

  /**
   * Listens on a free port.
   *
   * @param options.host an address of this machine; the loopback is reached from this machine alone.
   * @throws UserError when this machine has no such address.
   */
  static async listen(options: {
    host: string;
    port?: number;
    token?: string;
    handle(message: EngineMessage): Promise<Answer>;
    /** Is told of what breaks a connection: a message without an id that was wrong. */
    onFault(error: unknown): void;
  }): Promise<MessageServer> {
    const { host, port = 0, token = randomBytes(24).toString("hex") } = options;
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once("error", (error) =>
        reject(new UserError(`cannot listen on ${host} (${error.message})`)),
      );
      server.listen(port, host, resolve);
    });
    const bound = server.address() as { port: number };
    const messages = new MessageServer(server, { host, port: bound.port, token });
    server.on("connection", (socket) => {
      messages.#serve(socket, options.handle).catch((error: unknown) => {
        socket.destroy();
        options.onFault(error);
      });
    });
    return messages;
  }

  /** The address as the variable REC_R1_SCORER says it. */
  get variable(): string {
    const { host, port, token } = this.address;
    return `${host}:${port}:${token}`;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.server.close();
  }

  async #serve(socket: Socket, handle: (message: EngineMessage) => Promise<Answer>): Promise<void> {
    this.#sockets.add(socket);
    socket.setNoDelay(true).setEncoding("utf8");
    socket.on("error", () => {}).on("close", () => this.#sockets.delete(socket));
    let known = false;
    for await (const line of linesOf(socket)) {
      if (!known) {
        if (!isSame(line, this.address.token)) return void socket.destroy();
        known = true;
        continue;
      }
      const answer = await answerTo(line, handle);
      if (answer !== undefined && !socket.write(answer))
        await new Promise((resolve) => socket.once("drain", resolve).once("close", resolve));
    }
  }
}

/** The lines of a stream of text. */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of stream) {
    rest += text;
    let at = rest.indexOf("\n");
    if (at < 0 && rest.length > LONGEST_LINE) throw new UserError("a message has no end");
    for (; at >= 0; at = rest.indexOf("\n")) {
      yield rest.slice(0, at).replace(/\r$/, "");
      rest = rest.slice(at + 1);
    }
  }
  if (rest) yield rest;
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
