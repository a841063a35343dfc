import { existsSync } from "node:fs";
import { cp, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../schemas/user-error";
import type { PromptOrderState } from "./prompt-order";
import type { RandomState } from "./random";
import type { Rewriter } from "./rewriter/rewriter";

/** What a run needs beside the weights to go on exactly where it stood. */
export interface LoopState {
  /** RL steps done. */
  step: number;
  /** Groups and rollouts written so far. */
  groups: number;
  rollouts: number;
  random: RandomState;
  order: PromptOrderState;
  best: { metric: string; value: number; step: number } | null;
}

const STATE = "loop.json";
/** Behind the name of a checkpoint while another takes its place. */
const OLD = ".old";

/** What writes into a checkpoint, and takes it back, what its next update depends on. */
interface Stateful {
  save(folder: string): Promise<void>;
  restore(folder: string): Promise<void>;
}

/**
 * Writes a checkpoint: a model folder as any other, with the update's and the loop's state beside
 * the weights. It gets its name only when it is whole.
 */
export async function writeCheckpoint(
  folder: string,
  rewriter: Rewriter,
  extra?: { update: Stateful; state: LoopState },
): Promise<void> {
  const temporary = `${folder}.part`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  await rewriter.save(temporary, { dtype: "F32" });
  if (extra) {
    await extra.update.save(temporary);
    await writeFile(path.join(temporary, STATE), `${JSON.stringify(extra.state)}\n`);
  }
  for (const name of await readdir(temporary)) await reachDisk(path.join(temporary, name));
  const old = `${folder}${OLD}`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, old);
  await rename(temporary, folder);
  await rm(old, { recursive: true, force: true });
}

/** A computer that loses its power must not be left with a name and no weights behind it. */
async function reachDisk(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives checkpoints back their names that were being replaced when their trainer died. */
export async function restoreCheckpoints(checkpoints: string): Promise<void> {
  if (!existsSync(checkpoints)) return;
  for (const name of await readdir(checkpoints)) {
    if (!name.endsWith(OLD)) continue;
    const old = path.join(checkpoints, name);
    const folder = old.slice(0, -OLD.length);
    if (existsSync(folder)) await rm(old, { recursive: true });
    else await rename(old, folder);
  }
}

/** Takes what {@link writeCheckpoint} wrote beside the weights, and answers the loop's state. */
export async function restoreState(folder: string, update: Stateful): Promise<LoopState> {
  const state = await readLoopState(folder);
  await update.restore(folder).catch((error: unknown) => {
    throw unusable(folder, error);
  });
  return state;
}

async function readLoopState(folder: string): Promise<LoopState> {
  try {
    return JSON.parse(await readFile(path.join(folder, STATE), "utf8")) as LoopState;
  } catch (error) {
    throw unusable(folder, error);
  }
}

function unusable(folder: string, error: unknown): UserError {
  return new UserError(
    `cannot resume from this checkpoint (${(error as Error).message}); delete its folder and resume again to use the one before it`,
    { file: folder },
  );
}

/** Name of the checkpoint after an RL step; names sort as the steps do. */
export function checkpointName(step: number): string {
  return `step-${String(step).padStart(6, "0")}`;
}

/** The newest checkpoint that RL can go on from, or null. */
export async function newestCheckpoint(checkpoints: string): Promise<string | null> {
  if (!existsSync(checkpoints)) return null;
  const names = (await readdir(checkpoints)).filter((name) => /^step-\d{6,}$/.test(name)).sort();
  const newest = names.at(-1);
  return newest ? path.join(checkpoints, newest) : null;
}

/** A checkpoint of an RL step, which a run can go on from. */
export interface StepCheckpoint {
  /** Its folder's name: `step-000050`, or `best`. */
  name: string;
  step: number;
}

/** The checkpoints that RL can go on from, by their step; the best one last. */
export async function stepCheckpoints(checkpoints: string): Promise<StepCheckpoint[]> {
  if (!existsSync(checkpoints)) return [];
  const found: StepCheckpoint[] = [];
  for (const name of (await readdir(checkpoints)).sort().reverse()) {
    const file = path.join(checkpoints, name, STATE);
    if (!/^(step-\d{6,}|best)$/.test(name) || !existsSync(file)) continue;
    found.unshift({ name, step: (JSON.parse(await readFile(file, "utf8")) as LoopState).step });
  }
  return found.sort((a, b) => Number(a.name === "best") - Number(b.name === "best"));
}

/**
 * Copies a checkpoint into another run, which counts its groups and rollouts from 0.
 *
 * @param best the best evaluation that goes with it there; null when none was copied.
 */
export async function copyCheckpoint(
  from: string,
  to: string,
  best: LoopState["best"] | "as it was",
): Promise<LoopState> {
  const state = await readLoopState(from);
  const own: LoopState = {
    ...state,
    groups: 0,
    rollouts: 0,
    best: best === "as it was" ? state.best : best,
  };
  const temporary = `${to}.part`;
  await cp(from, temporary, { recursive: true });
  await writeFile(path.join(temporary, STATE), `${JSON.stringify(own)}\n`);
  await rename(temporary, to);
  return own;
}

/** Deletes all but the newest `keep` checkpoints of RL steps. */
export async function pruneCheckpoints(checkpoints: string, keep: number): Promise<void> {
  const names = (await readdir(checkpoints)).filter((name) => /^step-\d{6,}$/.test(name)).sort();
  for (const name of names.slice(0, -keep))
    await rm(path.join(checkpoints, name), { recursive: true, force: true });
}
