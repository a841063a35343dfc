import type { ChartSpec } from "../series";

/**
 * A chart's figures as RFC 4180 CSV, as they were reported: unsmoothed, at full precision, a row a
 * step. Bands are two further columns.
 */
export function chartCsv({ title, steps, lines }: ChartSpec): string {
  const columns = lines.flatMap(({ label, values, low, high }) => {
    const name = label || title;
    const band: [string, (number | null)[]][] =
      low && high
        ? [
            [`${name} low`, low],
            [`${name} high`, high],
          ]
        : [];
    return [[name, values] as [string, (number | null)[]], ...band];
  });
  const rows = [
    ["step", ...columns.map(([name]) => name)],
    ...steps.map((step, row) => [
      String(step),
      ...columns.map(([, values]) => (values[row] == null ? "" : String(values[row]))),
    ]),
  ];
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** Quoted where it must be; a name that a spreadsheet would take for a formula is text. */
function field(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
