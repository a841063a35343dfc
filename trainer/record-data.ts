import type { RunWriter } from "../runlog/writer";
import type { Assembly } from "./assemble";
import type { Dataset } from "./data/dataset";
import { recordOf } from "./data/record";

const CHANGED =
  "the data have changed since the run began, so it does not go on as it would have; start a new run to compare with";

/**
 * Writes down what data a run reads, and warns when they have changed since it began.
 *
 * @param folder the experiment's `data.path`.
 * @param say is told what was left out or mended in reading, and what is amiss.
 */
export async function recordData(
  writer: RunWriter,
  dataset: Dataset,
  folder: string,
  say: (message: string) => void,
): Promise<void> {
  const data = await recordOf(dataset, folder);
  const before = writer.state.data;
  for (const note of data.notes) say(note);
  await writer.whenSpace(() => writer.update({ data }), say);
  if (!before || before.hash === data.hash) return;
  say(CHANGED);
  await writer.whenSpace(() => writer.appendEvent({ type: "warning", message: CHANGED }), say);
}

/** Writes down what a run is made of: its data, as {@link recordData} does, and its recommender. */
export async function recordParts(
  writer: RunWriter,
  { dataset, environment }: Assembly,
  folder: string,
  say: (message: string) => void,
): Promise<void> {
  await recordData(writer, dataset, folder, say);
  const { description } = environment.retrieval.recommender;
  await writer.whenSpace(() => writer.update({ recommender: description }), say);
}
