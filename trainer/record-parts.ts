import { isDeepStrictEqual } from "node:util";
import type { RunWriter } from "../runlog/writer";
import type { ResolvedExperiment } from "../schemas/resolved-experiment";
import type { Assembly } from "./assemble";
import type { Dataset } from "./data/dataset";
import { recordOf } from "./data/record";
import { fileHashes } from "./file-hash";
import type { Recommender } from "./recommender/recommender";
import type { ComponentSpec } from "./reward/component";

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
  await warn(CHANGED, writer, say);
}

/** Writes down what a run is made of: its data, its recommender, and what its reward runs. */
export async function recordParts(
  writer: RunWriter,
  { dataset, environment }: Assembly,
  { data, reward }: Pick<ResolvedExperiment, "data" | "reward">,
  say: (message: string) => void,
): Promise<void> {
  await recordData(writer, dataset, data.path, say);
  await recordRecommender(writer, environment.retrieval.recommender, say);
  await recordReward(writer, reward, say);
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
  const before = writer.state.recommender ?? {};
  const now = { ...recommender.description, ...told };
  await writer.whenSpace(() => writer.update({ recommender: now }), say);
  await warnOfChanges("recommender", before, told, writer, say);
}

/**
 * Writes down the programs, modules and logs that the reward is measured with, and warns when one
 * has changed since the run began.
 *
 * @param say is told what is amiss.
 */
export async function recordReward(
  writer: RunWriter,
  specs: readonly ComponentSpec[],
  say: (message: string) => void,
): Promise<void> {
  const files: Record<string, string | null> = {};
  for (const spec of specs) {
    if (spec.kind === "command") Object.assign(files, await fileHashes(spec.command, spec.cwd));
    else if (spec.kind === "module" || spec.kind === "log_engagement")
      Object.assign(files, await fileHashes([spec.path], ""));
  }
  if (Object.keys(files).length === 0) return;
  const before = writer.state.reward_files ?? {};
  await writer.whenSpace(() => writer.update({ reward_files: files }), say);
  await warnOfChanges("reward", before, files, writer, say);
}

/** Says what of a part is another than when the run began, as far as both are known. */
async function warnOfChanges(
  part: string,
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  writer: RunWriter,
  say: (message: string) => void,
): Promise<void> {
  const changes = Object.keys(now)
    .filter((key) => isOther(before[key], now[key]))
    .map((key) => `${key} ${JSON.stringify(before[key])} → ${JSON.stringify(now[key])}`);
  if (changes.length === 0) return;
  const message = `the ${part} has changed since the run began (${changes.join("; ")}), so rewards from here on are another's; start a new run to compare with`;
  await warn(message, writer, say);
}

async function warn(
  message: string,
  writer: RunWriter,
  say: (message: string) => void,
): Promise<void> {
  say(message);
  await writer.whenSpace(() => writer.appendEvent({ type: "warning", message }), say);
}

/** Whether both are known and differ. */
function isOther(before: unknown, now: unknown): boolean {
  const known = (value: unknown) => value !== undefined && value !== null;
  return known(before) && known(now) && !isDeepStrictEqual(before, now);
}
