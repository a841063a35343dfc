import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../schemas/user-error";
import { withoutSecrets } from "./environment-variables";
import { RateLimit } from "./rate-limit";
import { Unavailable } from "./unavailable";

/** How patiently a service is asked. */
export interface ServiceSettings {
  /** Further tries after a failure that may pass. */
  retries: number;
  requests_per_second?: number;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
const EXCERPT = 200;
/** Statuses that may pass by themselves: timeouts, too early, too many requests. */
const PASSING = new Set([408, 425, 429]);

/** A service that did not answer as it should. */
export class ServiceFailure extends Error {
  /**
   * @param passes whether trying again may help.
   * @param retryAfterMs how long the service asked to be left alone, in milliseconds.
   */
  constructor(
    message: string,
    readonly passes: boolean,
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }
}

/**
 * A service outside. Failures that may pass are tried again with growing, jittered waits, or as long
 * as the service asks for. What still fails then is {@link Unavailable}, or a UserError when the
 * service never answered as it should: the experiment is wrong then.
 */
export class Service {
  readonly #limit: RateLimit;
  #hasAnswered = false;

  /** @param secrets settings that may name `${env:…}`, which is taken out of messages. */
  constructor(
    readonly settings: ServiceSettings,
    readonly secrets: unknown,
  ) {
    this.#limit = new RateLimit(settings.requests_per_second);
  }

  /** @param attempt throws ServiceFailure where the service is at fault. */
  async ask<T>(attempt: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        await this.#limit.turn(signal);
        const value = await attempt();
        this.#hasAnswered = true;
        return value;
      } catch (failure) {
        signal?.throwIfAborted();
        if (!(failure instanceof ServiceFailure)) throw failure;
        const wait = Math.max(backoff(tries), failure.retryAfterMs ?? 0);
        if (!failure.passes || tries >= this.settings.retries || wait > LONGEST_WAIT_MS)
          throw this.#final(failure);
        await sleep(wait, undefined, signal ? { signal } : {});
      }
    }
  }

  #final({ message, passes, retryAfterMs }: ServiceFailure): Error {
    const safe = withoutSecrets(message, this.secrets);
    return passes || this.#hasAnswered ? new Unavailable(safe, retryAfterMs) : new UserError(safe);
  }
}

/** Half of it by chance, so that many clients do not come again together. */
function backoff(tries: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (0.5 + Math.random() / 2);
}

/** Whether a refusal with this status may pass by itself. */
export function mayPass(status: number): boolean {
  return PASSING.has(status) || status >= 500;
}

/** Retry-After in milliseconds, given in seconds or as a date. */
export function retryAfter(header: string | null | undefined): number | undefined {
  if (header === null || header === undefined) return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return wait > 0 ? wait : undefined;
}

/** The beginning of a text on one line, for a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line || "an empty answer";
}
