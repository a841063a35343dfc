import { type BeirSpec, readBeir } from "./beir";
import type { Dataset } from "./dataset";

/** An experiment's `data` with its defaults filled in and its path absolute. */
export type DataSpec = BeirSpec;

/**
 * Reads the data that an experiment names, by their format.
 *
 * @throws UserError with file and line for anything missing, malformed or contradictory.
 */
export async function readDataset(spec: DataSpec): Promise<Dataset> {
  switch (spec.format) {
    case "beir":
      return readBeir(spec);
  }
}
