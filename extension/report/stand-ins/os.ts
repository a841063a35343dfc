/** `node:os` in a page: no run is taken for one of this computer. */
export function hostname(): string {
  return "(a report)";
}
