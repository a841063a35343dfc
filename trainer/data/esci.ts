import { UserError } from "../../schemas/user-error";
import { Corpus } from "./corpus";
import { filesLike } from "./folders";
import { parquetColumns } from "./parquet";
import { type Collection, judge, type Reading } from "./reading";
import type { Row } from "./row";
import { needText, readRows, textOf } from "./rows";
import type { DividingSpec } from "./splits";

/** An experiment's `data` as Amazon's Shopping Queries Dataset. */
export interface EsciSpec {
  format: "esci";
  path: string;
  locale: "us" | "es" | "jp";
  small_version: boolean;
  products: "all" | "judged";
  gains: Record<"exact" | "substitute" | "complement" | "irrelevant", number>;
  splits: DividingSpec;
}

const EXAMPLES = ["query_id", "query", "product_id", "product_locale", "esci_label"];
const CHOICE = ["small_version", "split"];
/** Columns of the products by the field that they become. */
const FIELDS = {
  title: "product_title",
  description: "product_description",
  bullet_points: "product_bullet_point",
  brand: "product_brand",
  color: "product_color",
};

/**
 * Reads ESCI (Reddy et al. 2022, github.com/amazon-science/esci-data): the parquet files of examples
 * and products, or files that hold both, as Hugging Face serves them. Labels may be letters or words.
 *
 * @throws UserError with file and row for a column that is missing or a label that is none.
 */
export async function readEsci(spec: EsciSpec, reading: Reading): Promise<Collection> {
  const files = await filesLike(spec.path, /\.parquet$/i, "ESCI's parquet files");
  const examples: string[] = [];
  const products: string[] = [];
  for (const file of files) {
    const columns = await parquetColumns(file, "ESCI's examples or products");
    if (columns.includes("esci_label")) examples.push(reading.file(file));
    if (columns.includes(FIELDS.title)) products.push(reading.file(file));
  }
  if (examples.length === 0 || products.length === 0)
    throw new UserError(
      `no parquet file has the column ${examples.length ? FIELDS.title : "esci_label"}; expected ESCI's examples and products. Add the file that is missing.`,
      { file: spec.path, key: "data.path" },
    );
  const collection: Collection = {
    documents: [],
    queries: [],
    qrels: new Map(),
    given: new Map(),
  };
  for (const file of examples) await readExamples(file, spec, collection, reading);
  if (collection.queries.length === 0)
    throw new UserError(
      `no example is of the locale ${spec.locale}${spec.small_version ? " and of the small version" : ""}. Correct data.locale or data.small_version.`,
      { file: examples[0]! },
    );
  collection.documents = await readProducts(products, spec, collection);
  return collection;
}

async function readExamples(
  file: string,
  spec: EsciSpec,
  { queries, qrels, given }: Collection,
  reading: Reading,
): Promise<void> {
  const purpose = "ESCI's examples";
  for await (const row of readRows(file, { purpose, columns: [...EXAMPLES, ...CHOICE] })) {
    if (needText(row, "product_locale") !== spec.locale) continue;
    if (spec.small_version && Number(row.values.small_version ?? 1) !== 1) continue;
    const id = needText(row, "query_id");
    if (!qrels.has(id)) {
      const text = needText(row, "query");
      queries.push({ id, text, columns: { locale: spec.locale } });
      const split = textOf(row.values.split);
      if (split !== undefined) given.set(id, split);
    }
    judge(qrels, reading, id, needText(row, "product_id"), gainOf(row, spec.gains), row.place);
  }
}

function gainOf(row: Row, gains: EsciSpec["gains"]): number {
  const label = needText(row, "esci_label");
  const names = Object.keys(gains) as (keyof EsciSpec["gains"])[];
  const name = names.find((one) => one === label.toLowerCase() || one[0] === label.toLowerCase());
  if (name) return gains[name];
  throw new UserError(
    `the label is ${JSON.stringify(label)}; expected E, S, C or I, or Exact, Substitute, Complement or Irrelevant. Correct the row.`,
    { ...row.place, key: "esci_label" },
  );
}

async function readProducts(
  files: readonly string[],
  { locale, products }: EsciSpec,
  { qrels }: Collection,
): Promise<Collection["documents"]> {
  const judged = new Set([...qrels.values()].flatMap((gains) => [...gains.keys()]));
  const corpus = new Corpus();
  const seen = new Set<string>();
  const columns = ["product_id", "product_locale", ...Object.values(FIELDS)];
  for (const file of files)
    for await (const row of readRows(file, { purpose: "ESCI's products", columns })) {
      if (needText(row, "product_locale") !== locale) continue;
      const id = needText(row, "product_id");
      if (seen.has(id) || (products === "judged" && !judged.has(id))) continue;
      seen.add(id);
      const fields = Object.entries(FIELDS).map(([field, column]) => [
        field,
        textOf(row.values[column]) ?? "",
      ]);
      corpus.add({ id, fields: Object.fromEntries(fields) as Record<string, string> });
    }
  return corpus.documents;
}
