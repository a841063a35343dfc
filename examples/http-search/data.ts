import { Random } from "../../trainer/random";
import { MAKERS } from "../next-purchase/shop";
import { makeFolder } from "../support/files";
import { GOODS } from "./names";

/** Queries of the splits, by the name of their file. */
const QUERIES = { train: 2200, dev: 360, test: 720 };
const SEED = 7;

const ABOUT = `# What the shop calls it
Made up by examples/http-search/data.ts. A document is what a shop sells: a maker and a kind of goods in
the words of the trade. A query is what people call it: the maker, and a thing of that kind (names.ts).
No two queries are the same; the splits share the things and the makers.`;

/** Makes the shop's things and what people call them, as a folder in BEIR's form; counts of them. */
export async function buildShopSearch(
  folder: string,
): Promise<{ documents: number; train: number; dev: number; test: number }> {
  const idOf = (title: string) => title.replaceAll(" ", "-");
  const kinds = Object.keys(GOODS);
  const titles = kinds.flatMap((kind) => MAKERS.map((maker) => `${maker} ${kind}`));
  const queries = kinds.flatMap((kind) =>
    GOODS[kind]!.flatMap((thing) =>
      MAKERS.map((maker) => ({ text: `${maker} ${thing}`, meant: idOf(`${maker} ${kind}`) })),
    ),
  );
  const random = new Random(SEED);
  random.shuffle(titles); // where the engine finds two things as good, it shows the first of them first
  random.shuffle(queries);
  const files: Record<string, string> = {
    "corpus.jsonl": lines(titles.map((title) => ({ _id: idOf(title), title, text: "" }))),
    "queries.jsonl": lines(queries.map(({ text }) => ({ _id: idOf(text), text }))),
  };
  let from = 0;
  for (const [split, count] of Object.entries(QUERIES)) {
    const rows = queries
      .slice(from, from + count)
      .map(({ text, meant }) => `${idOf(text)}\t${meant}\t1\n`);
    files[`qrels/${split}.tsv`] = `query-id\tcorpus-id\tscore\n${rows.join("")}`;
    from += count;
  }
  await makeFolder(folder, files, ABOUT);
  return { documents: titles.length, ...QUERIES };
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
