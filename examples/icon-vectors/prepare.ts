import path from "node:path";
import { readDataset } from "../../trainer/data/read";
import { buildIconSearch } from "../icon-search/data";
import { makeEncoder } from "./encoder";

/**
 * Makes the icon search data, and an encoder that knows the words of its icons and queries.
 *
 * @param folder gets the folders icon-search and icon-encoder.
 */
export async function prepare(folder = ".data"): Promise<string> {
  const data = path.join(folder, "icon-search");
  const encoder = path.join(folder, "icon-encoder");
  const { documents, train } = await buildIconSearch(data, { seed: 7 });
  const dataset = await readDataset({
    format: "beir",
    path: data,
    splits: { train: "train", validation: "dev", test: "test" },
  });
  const texts = [
    ...dataset.documents.map((document) => document.fields.title ?? ""),
    ...Object.values(dataset.splits).flatMap(({ queries }) => queries.map((query) => query.text)),
  ];
  const words = [
    ...new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [])),
  ];
  const known = await makeEncoder(encoder, words);
  return `icon vectors: ${documents} icons, ${train} training queries (${data}); an encoder of ${words.length} words, ${known} of them in WordNet (${encoder})`;
}
