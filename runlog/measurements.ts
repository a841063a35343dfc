import path from "node:path";
import type { Measurement } from "../schemas/generated/run-events";
import { validateMeasurement } from "../schemas/generated/run-events.validate";
import { LineTail, parseLine } from "./lines";
import { RunFile } from "./run-directory";

/** Who was measured, on what and when. */
export type Measured = Pick<Measurement, "split" | "system" | "step" | "phase">;

/**
 * Reads what systems did with single queries, as far as it is written: one list for each of those
 * asked for, by query. Runs of versions that did not record it have none.
 */
export function readMeasurements(folder: string, wanted: readonly Measured[]): Measurement[][] {
  const found = wanted.map(() => new Map<string, Measurement>());
  new LineTail(path.join(folder, RunFile.evaluations)).read((bytes) => {
    const line = parseLine<Measurement>(bytes, validateMeasurement);
    if (!line) return;
    wanted.forEach((one, i) => {
      if (isOf(line, one)) found[i]!.set(line.query_id, line);
    });
  });
  return found.map((lines) => [...lines.values()]);
}

function isOf(line: Measurement, { split, system, step, phase }: Measured): boolean {
  return (
    line.split === split && line.system === system && line.step === step && line.phase === phase
  );
}
