import path from "node:path";
import { UserError } from "../../schemas/user-error";
import { Corpus } from "./corpus";
import type { Dataset } from "./dataset";
import { filesLike } from "./folders";
import { type Interaction, type InteractionTables, sequenceDataset } from "./interactions";
import type { Reading } from "./reading";
import { needNumber, needText, readRows, textOf } from "./rows";
import type { SequenceSpec } from "./sequences";
import { joined } from "./text-fields";

/** An experiment's `data` as a category of Amazon Reviews 2023. */
export interface AmazonReviewsSpec extends SequenceSpec {
  format: "amazon_reviews_2023";
  path: string;
  category?: string;
}

const META = /^meta_(.+?)\.(jsonl|parquet)(\.gz|\.zst)?$/;
const REVIEWS = "reviews, a row each";
const INTERACTIONS = "(jsonl|csv|parquet)(\\.gz|\\.zst)?";

/**
 * Reads a category of Amazon Reviews 2023 (Hou et al. 2024): `meta_<category>.jsonl`, and
 * `<category>.jsonl` of reviews or `<category>.csv` of interactions. Items go by `parent_asin`, as in
 * the authors' own splits; an item has the fields `title`, `text` (features and description), `store`
 * and `categories`.
 *
 * @throws UserError with file and line for anything missing or malformed.
 */
export async function readAmazonReviews(
  spec: AmazonReviewsSpec,
  reading: Reading,
): Promise<Dataset> {
  const { items, interactions } = await amazonTables(spec);
  reading.file(items.file);
  const reviews = reading.file(interactions[0]!.file);
  const corpus = new Corpus();
  const seen = new Set<string>();
  for await (const row of items.rows()) {
    const id = needText(row, "parent_asin");
    if (seen.has(id)) {
      reading.count("items that stand twice count once", id);
      continue;
    }
    seen.add(id);
    const { title, features, description, store, categories } = row.values;
    const text = [joined(features), joined(description)].filter(Boolean).join("\n");
    corpus.add({
      id,
      fields: {
        title: textOf(title)?.trim() ?? "",
        text,
        store: textOf(store) ?? "",
        categories: joined(categories) ?? "",
      },
    });
  }
  return sequenceDataset(corpus.documents, interactionsOf(reviews), spec, reading, reviews);
}

/** The tables of a category, with all their columns. */
export async function amazonTables(spec: AmazonReviewsSpec): Promise<InteractionTables> {
  const meta = await metaOf(spec);
  const category = META.exec(path.basename(meta))![1]!;
  const pattern = new RegExp(`^${category.replace(/[^\w]/g, "\\$&")}\\.${INTERACTIONS}$`);
  const expected = `${category}.jsonl of reviews or ${category}.csv of interactions`;
  const file = (await filesLike(spec.path, pattern, expected))[0]!;
  const items = () => readRows(meta, { purpose: "the items of a category" });
  const rows = () => readRows(file, { purpose: REVIEWS });
  return {
    items: { file: meta, rows: items, idColumn: "parent_asin" },
    interactions: [{ file, rows, userColumn: "user_id", itemColumn: "parent_asin" }],
  };
}

async function metaOf({ path: folder, category }: AmazonReviewsSpec): Promise<string> {
  const found = await filesLike(folder, META, "meta_<category>.jsonl of Amazon Reviews 2023");
  const categories = found.map((file) => META.exec(path.basename(file))![1]!);
  if (category === undefined && found.length === 1) return found[0]!;
  const wanted = categories.indexOf(category ?? "");
  if (wanted >= 0) return found[wanted]!;
  throw new UserError(
    `${category === undefined ? "holds several categories" : `has no category ${category}`}; there are ${categories.join(", ")}. Set data.category to one of them.`,
    { file: folder, key: "data.category" },
  );
}

async function* interactionsOf(file: string): AsyncGenerator<Interaction> {
  const columns = ["user_id", "parent_asin", "timestamp", "rating"];
  for await (const row of readRows(file, { purpose: REVIEWS, columns }))
    yield {
      user: needText(row, "user_id"),
      item: needText(row, "parent_asin"),
      time: needNumber(row, "timestamp"),
      rating: needNumber(row, "rating"),
      place: row.place,
    };
}
