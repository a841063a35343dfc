/**
 * Something outside this program, such as a search engine, that cannot be used at the moment. A
 * run waits for it; see {@link Patience}.
 */
export class Unavailable extends Error {
  override readonly name = "Unavailable";

  /** @param retryAfterMs how long it asked to be left alone, in milliseconds. */
  constructor(
    message: string,
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }
}

/** The run was asked to stop while it waited for something outside this program. */
export class StoppedWhileWaiting extends Error {
  override readonly name = "StoppedWhileWaiting";
}
