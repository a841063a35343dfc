import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { replaceFile } from "./replace-file";
import { writeFailure } from "./write-failure";

/** What people say of a run, beside what its trainer says. */
export interface RunMarks {
  /** A name to show in place of its id. */
  label?: string;
  /** Kept at the top of lists. */
  pinned?: boolean;
}

/** File of the marks in a run's folder: run.json is the trainer's alone. */
export const MARKS_FILE = "marks.json";
/** Longer labels are cut. */
const LONGEST_LABEL = 120;

/** A run's marks; what is no mark in the file is passed over. */
export function readMarks(folder: string): RunMarks {
  try {
    const found: unknown = JSON.parse(readFileSync(path.join(folder, MARKS_FILE), "utf8"));
    const { label, pinned } = found as Record<string, unknown>;
    return {
      ...(typeof label === "string" && label.trim() ? { label: tidy(label) } : {}),
      ...(pinned === true ? { pinned } : {}),
    };
  } catch {
    return {};
  }
}

/**
 * Changes a run's marks; an empty label takes it away.
 *
 * @throws UserError when the folder cannot be written.
 */
export function writeMarks(folder: string, change: RunMarks): void {
  const marks = { ...readMarks(folder), ...change };
  if (!marks.label?.trim()) delete marks.label;
  else marks.label = tidy(marks.label);
  if (!marks.pinned) delete marks.pinned;
  const file = path.join(folder, MARKS_FILE);
  try {
    if (Object.keys(marks).length === 0) rmSync(file, { force: true });
    else {
      writeFileSync(`${file}.part`, `${JSON.stringify(marks)}\n`);
      replaceFile(`${file}.part`, file);
    }
  } catch (error) {
    throw writeFailure(file, error);
  }
}

function tidy(label: string): string {
  return label.replace(/\s+/g, " ").trim().slice(0, LONGEST_LABEL);
}
