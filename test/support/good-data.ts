import path from "node:path";
import type { Dataset, Query } from "../../trainer/data/dataset";
import { readDataset } from "../../trainer/data/read";
import { ROLES } from "../../trainer/data/splits";
import { resolveData } from "./resolve-part";

export const GOOD = path.resolve("test/fixtures/bad-data");
export const goodFolder = (format: string) => path.join(GOOD, format, "good");
export const read = (data: object) => readDataset(resolveData(data));
export const good = (format: string, settings: object = {}) =>
  read({ format, path: goodFolder(format), ...settings });

export const queriesOf = ({ splits }: Dataset): Query[] =>
  ROLES.flatMap((role) => splits[role]!.queries);
export const gainsOf = ({ splits }: Dataset) =>
  Object.fromEntries(
    ROLES.flatMap((role) =>
      [...splits[role]!.qrels].map(([id, gains]) => [id, Object.fromEntries(gains)]),
    ),
  );
/** All of a dataset that does not depend on where it lies. */
export const contentOf = ({ documents, splits }: Dataset) =>
  JSON.stringify([
    documents,
    ROLES.map((role) => [
      splits[role],
      [...splits[role]!.qrels].map(([id, gains]) => [id, ...gains]),
    ]),
  ]);
