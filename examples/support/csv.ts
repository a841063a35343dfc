/** A table as CSV (RFC 4180), every cell in quotes. */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return `${[header, ...rows].map(line).join("\n")}\n`;
}
