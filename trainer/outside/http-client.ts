import {
  excerpt,
  mayPass,
  retryAfter,
  Service,
  ServiceFailure,
  type ServiceSettings,
} from "./service";

/** How a service is asked over HTTP. */
export interface HttpSettings extends ServiceSettings {
  /** The address as the experiment names it, for messages: without what `${env:…}` stands for. */
  label: string;
  method: "GET" | "POST";
  timeout_seconds: number;
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

const MOST_REDIRECTS = 3;
const MOST_BYTES = 64 * 2 ** 20;

/**
 * Asks one service over HTTP for JSON. Redirects are followed on the same host alone: no other
 * address is contacted.
 */
export class HttpClient {
  readonly #service: Service;

  constructor(readonly settings: HttpSettings) {
    this.#service = new Service(settings, settings.secrets);
  }

  /**
   * @param read makes of an answer what is wanted of it; what it throws is a failure of the service.
   * @throws as {@link Service.ask} does.
   */
  ask<T>(request: HttpRequest, read: (answer: unknown) => T, signal?: AbortSignal): Promise<T> {
    return this.#service.ask(
      async () => this.#read(await this.#send(request, signal), read),
      signal,
    );
  }

  #read<T>(answer: unknown, read: (answer: unknown) => T): T {
    try {
      return read(answer);
    } catch (error) {
      const shown = excerpt(JSON.stringify(answer));
      throw new ServiceFailure(
        this.#says(`answered ${shown}, but ${(error as Error).message}`),
        false,
      );
    }
  }

  async #send(request: HttpRequest, signal?: AbortSignal): Promise<unknown> {
    const { timeout_seconds } = this.settings;
    const late = AbortSignal.timeout(timeout_seconds * 1000);
    const limit = signal ? AbortSignal.any([signal, late]) : late;
    try {
      const response = await this.#fetch(request, limit);
      const text = await bodyOf(response);
      if (text === undefined)
        throw new ServiceFailure(
          this.#says(`answered with more than ${MOST_BYTES / 2 ** 20} MiB`),
          false,
        );
      if (!response.ok) throw this.#refusal(response, text);
      return parsed(
        text,
        (what) => new ServiceFailure(this.#says(`${what}: ${excerpt(text)}`), false),
      );
    } catch (error) {
      if (error instanceof ServiceFailure) throw error;
      if (late.aborted)
        throw new ServiceFailure(this.#says(`gave no answer within ${timeout_seconds} s`), true);
      throw new ServiceFailure(this.#says(`cannot be reached: ${reasonOf(error)}`), true);
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
        throw new ServiceFailure(
          this.#says(
            `redirects to ${next.origin}; only the address that the experiment names is contacted, so name the new one`,
          ),
          false,
        );
      const keepsMethod = method === "GET" || response.status === 307 || response.status === 308;
      if (!keepsMethod || redirects === MOST_REDIRECTS)
        throw new ServiceFailure(
          this.#says(`answered ${response.status}, a redirect to ${next.pathname}`),
          false,
        );
      target = next.href;
    }
  }

  #refusal(response: Response, text: string): ServiceFailure {
    const { status, statusText, headers } = response;
    const said = text.trim() ? `: ${excerpt(text)}` : "";
    return new ServiceFailure(
      this.#says(`answered ${status} ${statusText}${said}`),
      mayPass(status),
      retryAfter(headers.get("retry-after")),
    );
  }

  #says(what: string): string {
    const { method, label } = this.settings;
    return `${method} ${label} ${what}`;
  }
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

/** fetch hides what happened in the cause. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: Error & { code?: string } };
  return cause?.message || cause?.code || message;
}
