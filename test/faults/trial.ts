import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Random } from "../../trainer/random";
import { buildProgram } from "../support/program";
import { makeTinyExperiment } from "../support/tiny-experiment";

/** A kind of fault, how often it was tried, and what went wrong. */
export interface Outcome {
  fault: string;
  tried: number;
  failures: string[];
  /** What the trials came across, in a few words. */
  note: string;
}

/** What the trials share. */
export interface Ground {
  /** A folder of their own. */
  home: string;
  /** The command line, bundled as it is shipped. */
  program: string;
  random: Random;
  /** An experiment of so many steps that runs for a second or two. */
  experiment(steps: number): Promise<string>;
}

/** Makes the ground, lets something be tried on it, and takes it away. */
export async function onGround<T>(seed: number, work: (ground: Ground) => Promise<T>): Promise<T> {
  const home = mkdtempSync(path.join(tmpdir(), "rec-r1 faults-"));
  try {
    const program = await buildProgram(home);
    const experiment = (steps: number) => makeTinyExperiment(path.join(home, `x${steps}`), steps);
    return await work({ home, program, random: new Random(seed), experiment });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Tries a fault some times; what a trial throws is a failure, and the next one goes on. */
export async function tried(
  fault: string,
  times: number,
  trial: (i: number) => Promise<string | undefined> | string | undefined,
): Promise<Outcome> {
  const failures: string[] = [];
  const notes = new Map<string, number>();
  for (let i = 0; i < times; i++)
    try {
      const note = await trial(i);
      if (note) notes.set(note, (notes.get(note) ?? 0) + 1);
    } catch (error) {
      failures.push(`${fault} ${i}: ${error instanceof Error ? error.message : String(error)}`);
    }
  const note = Array.from(notes, ([text, n]) => `${n} ${text}`).join(", ");
  return { fault, tried: times, failures, note };
}

/** Fails a trial. */
export function expect(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}
