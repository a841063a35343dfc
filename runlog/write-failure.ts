import { UserError } from "../schemas/user-error";

/** A write that failed for want of space: it can be tried again once there is some. */
export class DiskFullError extends UserError {}

const FULL: Record<string, string> = {
  ENOSPC: "the disk is full",
  EDQUOT: "your disk quota is used up",
};

/** Words a failed write for the user; what is worded already stays as it is. */
export function writeFailure(file: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const { code = "", message } = error as NodeJS.ErrnoException;
  const full = FULL[code];
  if (full)
    return new DiskFullError(
      `${full}; free some space (old folders in .rec-r1/runs, their checkpoints first): nothing written so far is lost`,
      { file },
    );
  return new UserError(
    ["EACCES", "EPERM", "EROFS"].includes(code)
      ? "this file may not be written; check the permissions of the run folder"
      : `cannot write (${message})`,
    { file },
  );
}

/** Whether something failed for want of space. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof DiskFullError || ((error as NodeJS.ErrnoException).code ?? "") in FULL;
}
