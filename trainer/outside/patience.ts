import { setTimeout as sleep } from "node:timers/promises";
import type { RunWriter } from "../../runlog/writer";
import type { RunState } from "../../schemas/generated/run-events";
import { StoppedWhileWaiting, Unavailable } from "./unavailable";

/**
 * Does what something outside this program has a part in.
 *
 * @param work must be something that can be done twice, and gives up when the signal is aborted.
 */
export type Patience = <T>(work: (signal?: AbortSignal) => Promise<T>) => Promise<T>;

/** Fails where something outside fails. */
export const noPatience: Patience = (work) => work();

/** How long things take, in milliseconds. */
interface Times {
  /** First wait before trying again; it doubles up to {@link longest}. */
  first: number;
  longest: number;
  /** Between looks for a request to stop. */
  poll: number;
  /** How long work may go on after a request to stop, before it is given up. */
  grace: number;
}

const TIMES: Times = { first: 1_000, longest: 30_000, poll: 250, grace: 4_000 };

/**
 * The patience of a run: while something outside is unavailable, the run is `paused` and says why;
 * it tries again, and goes on when it is answered. Throws StoppedWhileWaiting when the run is asked
 * to stop meanwhile.
 */
export function patienceOf(
  writer: RunWriter,
  say: (message: string) => void,
  times: Times = TIMES,
): Patience {
  // Several may wait at once; the run goes on when the last of them is answered.
  let waiting = 0;
  let before: RunState["state"] = "running";
  return async (work) => {
    let said: string | undefined;
    for (let wait = times.first; ; wait = Math.min(2 * wait, times.longest)) {
      try {
        const done = await untilStopped(work, writer, times);
        if (said !== undefined && --waiting === 0) {
          writer.goOn(before);
          note(writer, { type: "run", state: "running" });
          say("it answers again; going on");
        }
        return done;
      } catch (error) {
        if (!(error instanceof Unavailable)) {
          if (said !== undefined) waiting--;
          throw error;
        }
        if (said === undefined && waiting++ === 0) before = writer.state.state;
        if (error.message !== said) {
          said = error.message;
          const message = `paused: ${said}`;
          if (writer.state.message !== message) {
            say(message);
            pause(writer, message);
          }
        }
        await waitOrStop(Math.max(wait, error.retryAfterMs ?? 0), writer, times);
      }
    }
  };
}

/** Gives work up when the run is asked to stop and it does not end by itself. */
async function untilStopped<T>(
  work: (signal: AbortSignal) => Promise<T>,
  writer: RunWriter,
  { poll, grace }: Times,
): Promise<T> {
  const controller = new AbortController();
  let asked: number | undefined;
  const timer = setInterval(() => {
    if (!writer.stopRequested()) return;
    asked ??= performance.now();
    if (performance.now() - asked >= grace) controller.abort();
  }, poll);
  try {
    return await work(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? new StoppedWhileWaiting() : error;
  } finally {
    clearInterval(timer);
  }
}

async function waitOrStop(milliseconds: number, writer: RunWriter, { poll }: Times): Promise<void> {
  for (const until = performance.now() + milliseconds; ; ) {
    if (writer.stopRequested()) throw new StoppedWhileWaiting();
    const left = until - performance.now();
    if (left <= 0) return;
    await sleep(Math.min(poll, left));
  }
}

/** A run goes on waiting on a full disk: what it waits for it has said aloud. */
function pause(writer: RunWriter, message: string): void {
  try {
    writer.pause(message);
  } catch {}
  note(writer, { type: "run", state: "paused", message });
}

function note(writer: RunWriter, event: Parameters<RunWriter["appendEvent"]>[0]): void {
  try {
    writer.appendEvent(event);
  } catch {}
}
