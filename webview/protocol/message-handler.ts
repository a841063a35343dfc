import { byType, count, type Infer, object, type Shape, text } from "./shape";

/** How long a request may take; the host reads local files, so longer means it is gone. */
export const REQUEST_TIMEOUT_MS = 15_000;

interface Message {
  type: string;
}

const anyMessage: Shape<unknown> = (value) => value;

const envelope = byType({
  event: object({ body: anyMessage }),
  request: object({ id: count, body: anyMessage }),
  reply: object({ id: count, body: anyMessage }),
  failure: object({ id: count, error: text }),
});
type Envelope = Infer<typeof envelope>;

interface Pending {
  type: string;
  resolve(message: never): void;
  reject(error: Error): void;
  timer: ReturnType<typeof setTimeout>;
}

export interface MessageHandlerOptions<Receives extends Message, Sends extends Message> {
  /** Validates what the other side says. */
  receives: Shape<Receives>;
  /** Hands an envelope to the other side. */
  post(message: unknown): unknown;
  /** Answers a request, or takes note of an event (and returns nothing). */
  handle(message: Receives): Promise<Sends | undefined> | Sends | undefined;
  /** Told of messages that are not valid and of events whose handling failed. */
  onFault(error: Error): void;
  timeoutMs?: number;
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

/**
 * One end of the line between host and webview; both ends are this class with the parameters
 * swapped (as vscode-hexeditor does). Requests are matched to replies by id, fail with the other
 * side's message, and time out.
 */
export class MessageHandler<Receives extends Message, Sends extends Message> {
  private readonly pending = new Map<number, Pending>();
  private nextId = 0;

  constructor(private readonly options: MessageHandlerOptions<Receives, Sends>) {}

  sendEvent(body: Sends): void {
    this.post({ type: "event", body });
  }

  /** Asks, and resolves with the reply, which must be of the type named. */
  request<T extends Receives["type"]>(
    body: Sends,
    type: T,
  ): Promise<Extract<Receives, { type: T }>> {
    const id = this.nextId++;
    const timeoutMs = this.options.timeoutMs ?? REQUEST_TIMEOUT_MS;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.pending.delete(id);
        reject(new Error(`No answer to “${body.type}” within ${timeoutMs / 1000} s.`));
      }, timeoutMs);
      this.pending.set(id, { type, resolve, reject, timer });
      this.post({ type: "request", id, body });
    });
  }

  /** Takes whatever arrived from the other side; never throws. */
  async receive(raw: unknown): Promise<void> {
    try {
      const message = envelope(raw, "");
      switch (message.type) {
        case "event":
          await this.options.handle(this.options.receives(message.body, message.type));
          break;
        case "request":
          await this.answer(message.id, message.body);
          break;
        case "reply":
          this.settle(message.id, (pending) => {
            const body = this.options.receives(message.body, message.type);
            if (body.type !== pending.type) {
              throw new TypeError(`Expected “${pending.type}” as the reply, found “${body.type}”.`);
            }
            pending.resolve(body as never);
          });
          break;
        case "failure":
          this.settle(message.id, (pending) => pending.reject(new Error(message.error)));
          break;
      }
    } catch (error) {
      this.options.onFault(asError(error));
    }
  }

  /** Fails all requests under way. */
  dispose(): void {
    for (const id of [...this.pending.keys()]) {
      this.settle(id, (pending) => pending.reject(new Error("The panel was closed.")));
    }
  }

  private post(message: Envelope): void {
    this.options.post(message);
  }

  private async answer(id: number, raw: unknown): Promise<void> {
    try {
      const body = await this.options.handle(this.options.receives(raw, "request"));
      if (body === undefined) throw new Error("This request has no answer.");
      this.post({ type: "reply", id, body });
    } catch (error) {
      this.post({ type: "failure", id, error: asError(error).message });
    }
  }

  private settle(id: number, by: (pending: Pending) => void): void {
    const pending = this.pending.get(id);
    if (!pending) return;
    this.pending.delete(id);
    clearTimeout(pending.timer);
    try {
      by(pending);
    } catch (error) {
      pending.reject(asError(error));
    }
  }
}
