import { isDeepStrictEqual } from "node:util";
import type { RunWriter } from "../runlog/writer";
import type { Assembly } from "./assemble";
import type { Dataset } from "./data/dataset";
import { recordOf } from "./data/record";
import type { Recommender } from "./recommender/recommender";

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

/** Writes down what a run is made of: its data and its recommender. */
export async function recordParts(
  writer: RunWriter,
  { dataset, environment }: Assembly,
  folder: string,
  say: (message: string) => void,
): Promise<void> {
  await recordData(writer, dataset, folder, say);
  await recordRecommender(writer, environment.retrieval.recommender, say);
}

/**
 * Writes down what retrieves, and warns when what is outside has changed since the run began.
 *
 * @param say is told what is amiss.
 */
export async function recordRecommender(
  writer: RunWriter,
  recommender: Recommender,
  say: (message: string) => void,
): Promise<void> {
  const told = (await recommender.inspect?.()) ?? {};
  const before = writer.state.recommender;
  const now = { ...recommender.description, ...told };
  await writer.whenSpace(() => writer.update({ recommender: now }), say);
  const changes = Object.keys(told)
    .filter((key) => isOther(before?.[key], now[key]))
    .map((key) => `${key} ${JSON.stringify(before?.[key])} → ${JSON.stringify(now[key])}`);
  if (changes.length === 0) return;
  const message = `the recommender has changed since the run began (${changes.join("; ")}), so rewards from here on are another's; start a new run to compare with`;
  say(message);
  await writer.whenSpace(() => writer.appendEvent({ type: "warning", message }), say);
}

/** Whether both are known and differ. */
function isOther(before: unknown, now: unknown): boolean {
  const known = (value: unknown) => value !== undefined && value !== null;
  return known(before) && known(now) && !isDeepStrictEqual(before, now);
}
