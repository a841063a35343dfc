import { describe, expect, it } from "vitest";
import { Reading } from "../../../trainer/data/reading";
import { Times } from "../../../trainer/data/times";

function read(...texts: unknown[]) {
  const reading = new Reading();
  const times = new Times(reading);
  const found = texts.map((time, i) =>
    times.of(
      { values: { time }, place: { file: "a/x.csv", line: i + 2 } },
      "time",
      "data.time_column",
    ),
  );
  return { found, notes: reading.notes };
}

describe("times of interactions", () => {
  it.each([
    ["2026-01-31T12:00:00Z", Date.UTC(2026, 0, 31, 12)],
    ["2026-01-31T12:00:00+02:00", Date.UTC(2026, 0, 31, 10)],
    ["2026-01-31 12:00:00", Date.UTC(2026, 0, 31, 12)],
    ["2026-01-31T12:00", Date.UTC(2026, 0, 31, 12)],
    ["2026-01-31 12:00:00.250", Date.UTC(2026, 0, 31, 12, 0, 0, 250)],
    ["2026-01-31", Date.UTC(2026, 0, 31)],
    ["2026-01", Date.UTC(2026, 0)],
    [new Date(5), 5],
    [12n, 12],
    ["1.5e9", 1.5e9],
  ])("%s is the same wherever it is read", (text, time) => {
    const zone = process.env.TZ;
    for (process.env.TZ of ["UTC", "America/Los_Angeles", "Asia/Kolkata"])
      expect(read(text).found).toEqual([time]);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("are all dates or all numbers", () => {
    expect(() => read("1", "2026-01-31")).toThrow(
      'the column time holds "2026-01-31" here and "1" at x.csv:2; expected all dates or all numbers. Write them alike.',
    );
    expect(() => read("2026-01-31", "1")).toThrow(/"1" here and "2026-01-31"/);
    expect(() => read("1e400")).toThrow(/expected a number or a date/);
  });

  it("are noted where they seem to be of several units", () => {
    expect(read("1700000000", "5", "1700000001000", "1700000002000").notes).toEqual([
      "times that seem to be in milliseconds, where the first is in seconds, and are ordered by their size as they are: 2, such as 1700000001000 (x.csv:4)",
    ]);
    expect(read("1", "20", "99999999").notes).toEqual([]);
    expect(read("1588687728923", "899999999999").notes).toEqual([]);
  });
});
