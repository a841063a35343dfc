import path from "node:path";
import { loadExperiment } from "../../schemas/resolve";
import { readDataset } from "../../trainer/data/read";
import { buildIconSearch } from "../icon-search/data";
import { buildIconShelf } from "../icon-shelf/data";
import { makeEncoder } from "./encoder";

/**
 * Makes the icon search data, and an encoder that knows the words of its icons and queries.
 *
 * @param folder gets the folders icon-search and icon-encoder.
 */
export async function prepareDense(folder = ".data"): Promise<string> {
  const { documents } = await buildIconSearch(path.join(folder, "icon-search"), { seed: 7 });
  const encoder = path.join(folder, "icon-encoder");
  return `icon vectors: ${documents} icons; ${await encoderOf(encoder, await iconTexts(folder))}`;
}

/**
 * Makes the data of the icons' shelves, and an encoder that knows the words of the icons and of their
 * shelves.
 *
 * @param folder gets the folders icon-search, icon-shelf and shelf-encoder.
 */
export async function prepareHybrid(folder = ".data"): Promise<string> {
  await buildIconSearch(path.join(folder, "icon-search"), { seed: 7 });
  const data = path.join(folder, "icon-shelf");
  const { shelves } = await buildIconShelf(data);
  const texts = [...(await iconTexts(folder)), ...(await textsOf("hybrid", data))];
  const encoder = path.join(folder, "shelf-encoder");
  return `icon vectors: ${shelves} shelves; ${await encoderOf(encoder, texts)}`;
}

function iconTexts(folder: string): Promise<string[]> {
  return textsOf("dense", path.join(folder, "icon-search"));
}

/** What an experiment has to search for and to search with. */
async function textsOf(name: string, data: string): Promise<string[]> {
  const file = path.join("examples", "icon-vectors", `${name}.recr1.yaml`);
  const overrides = [`data.path=${path.resolve(data)}`];
  const { documents, splits } = await readDataset(
    (await loadExperiment(file, { overrides })).experiment.data,
  );
  return [
    ...documents.map(({ fields }) => fields.title ?? ""),
    ...Object.values(splits).flatMap(({ queries }) => queries.map(({ text }) => text)),
  ];
}

/** Makes an encoder of the texts' words; says how many they are. */
async function encoderOf(folder: string, texts: readonly string[]): Promise<string> {
  const words = [
    ...new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [])),
  ];
  const known = await makeEncoder(folder, words);
  return `an encoder of ${words.length} words, ${known} of them in WordNet (${folder})`;
}
