import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../schemas/user-error";
import { withoutSecrets } from "./environment-variables";
import { RateLimit } from "./rate-limit";
import { Unavailable } from "./unavailable";

/** How a service is asked. */
export interface HttpSettings {
  /** The address as the experiment names it, for messages: without what `${env:…}` stands for. */
  label: string;
  method: "GET" | "POST";
  timeout_seconds: number;
  /** Further tries after a failure that may pass. */
  retries: number;
  requests_per_second?: number;
  /** Settings that may name `${env:…}`: what these stand for is taken out of messages. */
  secrets: unknown;
}

/** A request, filled in. */
export interface HttpRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
const MOST_REDIRECTS = 3;
const MOST_BYTES = 64 * 2 ** 20;
const EXCERPT = 200;
/** Statuses that may pass by themselves: timeouts, too early, too many requests. */
const PASSING = new Set([408, 425, 429]);

/** A failure, and whether trying again may help. */
class Failure extends Error {
  constructor(
    message: string,
    readonly passes: boolean,
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }
}

/**
 * Asks one service over HTTP for JSON. Failures that may pass are tried again with growing, jittered
 * waits, or as long as the service asks for by Retry-After. What still fails then is
 * {@link Unavailable}, or a UserError when the service never answered as it should: the experiment
 * is wrong then. Redirects are followed on the same host alone: no other address is contacted.
 */
export class HttpClient {
  readonly #limit: RateLimit;
  #hasAnswered = false;

  constructor(readonly settings: HttpSettings) {
    this.#limit = new RateLimit(settings.requests_per_second);
  }

  /**
   * @param read makes of an answer what is wanted of it; what it throws is a failure of the service.
   */
  async ask<T>(
    request: HttpRequest,
    read: (answer: unknown) => T,
    signal?: AbortSignal,
  ): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        await this.#limit.turn(signal);
        const value = this.#read(await this.#send(request, signal), read);
        this.#hasAnswered = true;
        return value;
      } catch (failure) {
        signal?.throwIfAborted();
        if (!(failure instanceof Failure)) throw failure;
        const wait = Math.max(backoff(tries), failure.retryAfterMs ?? 0);
        if (!failure.passes || tries >= this.settings.retries || wait > LONGEST_WAIT_MS)
          throw this.#final(failure);
        await sleep(wait, undefined, signal ? { signal } : {});
      }
    }
  }

  #read<T>(answer: unknown, read: (answer: unknown) => T): T {
    try {
      return read(answer);
    } catch (error) {
      const shown = excerpt(JSON.stringify(answer));
      throw new Failure(this.#says(`answered ${shown}, but ${(error as Error).message}`), false);
    }
  }

  #final({ message, passes, retryAfterMs }: Failure): Error {
    const safe = withoutSecrets(message, this.settings.secrets);
    return passes || this.#hasAnswered ? new Unavailable(safe, retryAfterMs) : new UserError(safe);
  }

  async #send(request: HttpRequest, signal?: AbortSignal): Promise<unknown> {
    const { timeout_seconds } = this.settings;
    const late = AbortSignal.timeout(timeout_seconds * 1000);
    const limit = signal ? AbortSignal.any([signal, late]) : late;
    try {
      const response = await this.#fetch(request, limit);
      const text = await bodyOf(response);
      if (text === undefined)
        throw new Failure(this.#says(`answered with more than ${MOST_BYTES / 2 ** 20} MiB`), false);
      if (!response.ok) throw this.#refusal(response, text);
      return parsed(text, (what) => new Failure(this.#says(`${what}: ${excerpt(text)}`), false));
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (late.aborted)
        throw new Failure(this.#says(`gave no answer within ${timeout_seconds} s`), true);
      throw new Failure(this.#says(`cannot be reached: ${reasonOf(error)}`), true);
    }
  }

  async #fetch({ url, headers, body }: HttpRequest, signal: AbortSignal): Promise<Response> {
    const { method } = this.settings;
    const { origin } = new URL(url);
    let target = url;
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(target, {
        method,
        headers: {
          accept: "application/json",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: "manual",
        signal,
      });
      const location = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || location === null) return response;
      await response.body?.cancel();
      const next = new URL(location, target);
      if (next.origin !== origin)
        throw new Failure(
          this.#says(
            `redirects to ${next.origin}; only the address that the experiment names is contacted, so name the new one`,
          ),
          false,
        );
      const keepsMethod = method === "GET" || response.status === 307 || response.status === 308;
      if (!keepsMethod || redirects === MOST_REDIRECTS)
        throw new Failure(
          this.#says(`answered ${response.status}, a redirect to ${next.pathname}`),
          false,
        );
      target = next.href;
    }
  }

  #refusal(response: Response, text: string): Failure {
    const { status, statusText, headers } = response;
    const said = text.trim() ? `: ${excerpt(text)}` : "";
    return new Failure(
      this.#says(`answered ${status} ${statusText}${said}`),
      PASSING.has(status) || status >= 500,
      retryAfter(headers.get("retry-after")),
    );
  }

  #says(what: string): string {
    const { method, label } = this.settings;
    return `${method} ${label} ${what}`;
  }
}

/** Half of it by chance, so that many clients do not come again together. */
function backoff(tries: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (0.5 + Math.random() / 2);
}

/** The text of an answer; undefined when it is too long. */
async function bodyOf(response: Response): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (!response.body) return "";
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > MOST_BYTES) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function parsed(text: string, fault: (what: string) => Error): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fault("answered with what is not JSON");
  }
}

/** Retry-After in milliseconds, given in seconds or as a date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return wait > 0 ? wait : undefined;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line || "an empty answer";
}

/** fetch hides what happened in the cause. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: Error & { code?: string } };
  return cause?.message || cause?.code || message;
}
