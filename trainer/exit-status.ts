/** Exit statuses of the command line. */
export const ExitStatus = { done: 0, failed: 1, badInput: 2, stopped: 130 } as const;
