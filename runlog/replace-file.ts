import { renameSync } from "node:fs";

/** Windows refuses to replace a file while another process has it open; readers are quick. */
const ATTEMPTS = 20;
const WAIT_MS = 10;

/** Gives a finished file its name, in place of the one that has it. */
export function replaceFile(finished: string, file: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(finished, file);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const busy = code === "EPERM" || code === "EACCES" || code === "EBUSY";
      if (!busy || attempt === ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
    }
  }
}
