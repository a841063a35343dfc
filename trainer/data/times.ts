import path from "node:path";
import { UserError } from "../../schemas/user-error";
import type { Reading } from "./reading";
import type { Row } from "./row";
import { needText } from "./rows";

/** By the least number of the unit after it, units in which times since 1970 are counted. */
const UNITS: [string, number][] = [
  ["seconds", 1e11],
  ["milliseconds", 1e14],
  ["microseconds", 1e17],
  ["nanoseconds", Number.POSITIVE_INFINITY],
];
/** Smaller numbers may count anything: places in a list, days. */
const LEAST = 1e8;

/** Reads a column of times, and notices where they are not all written alike. */
export class Times {
  #first: { isDate: boolean; text: string; at: string } | undefined;
  #unit: string | undefined;

  constructor(readonly reading: Reading) {}

  /**
   * A time as a number, of whatever unit, or a date in milliseconds. Dates without a time zone are
   * taken for UTC, so that they are the same everywhere.
   *
   * @throws UserError for what is neither, and for a date among numbers or a number among dates.
   */
  of(row: Row, column: string, setting: string): number {
    const text = needText(row, column, setting);
    const number = Number(text);
    const isDate = !Number.isFinite(number);
    const time = isDate ? dateOf(text) : number;
    const place = { ...row.place, key: column };
    if (!Number.isFinite(time))
      throw new UserError(
        `the column ${column} holds ${JSON.stringify(text)}; expected a number or a date such as 2026-01-31T12:00:00Z. Correct or remove the row.`,
        place,
      );
    const at = `${path.basename(place.file)}:${place.line ?? place.row}`;
    this.#first ??= { isDate, text, at };
    if (this.#first.isDate !== isDate)
      throw new UserError(
        `the column ${column} holds ${JSON.stringify(text)} here and ${JSON.stringify(this.#first.text)} at ${this.#first.at}; expected all dates or all numbers. Write them alike.`,
        place,
      );
    if (!isDate) this.#noteUnit(time, `${text} (${at})`);
    return time;
  }

  #noteUnit(time: number, example: string): void {
    if (time < LEAST) return;
    const unit = UNITS.find(([, end]) => time < end)![0];
    this.#unit ??= unit;
    if (unit !== this.#unit)
      this.reading.count(
        `times that seem to be in ${unit}, where the first is in ${this.#unit}, and are ordered by their size as they are`,
        example,
      );
  }
}

function dateOf(text: string): number {
  if (!/^\d{4}-\d{2}/.test(text)) return Number.NaN;
  const hasZone = !/\d[T ]\d/.test(text) || /(Z|[+-]\d{2}:?\d{2})$/i.test(text);
  return Date.parse(hasZone ? text : `${text}Z`);
}
