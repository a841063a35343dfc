// A thread that analyses documents for an index; started by index-builder.ts with the index's spec.
import { parentPort, workerData } from "node:worker_threads";
import { type Batch, BatchReader, type IndexSpec } from "./index-builder";

const reader = new BatchReader(workerData as IndexSpec);

parentPort!.on("message", (batch: Batch) => {
  const analysed = reader.read(batch);
  const arrays = analysed.fields.flatMap(({ newTerms: _, ...arrays }) => Object.values(arrays));
  parentPort!.postMessage(
    analysed,
    arrays.map((array) => array.buffer),
  );
});
