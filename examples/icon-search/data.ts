import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { UserError } from "../../schemas/user-error";
import { type Icon, type IconSplits, queriesOf, splitQueries, wordsOf } from "./icons";

/** What the data was made of and how much there is; stands in the folder as report.json. */
export interface SplitReport {
  documents: number;
  /** Queries by split. */
  train: number;
  validation: number;
  test: number;
  /** Held-out queries with a word that no training query has. */
  unseen: number;
  /** Relevant icons of the test queries. */
  test_labels: number;
  /** Aliases left out because they say the name of an icon. */
  left_out: number;
  seed: number;
  source: string;
  licence: string;
}

const LICENCE = "Apache-2.0, Pictogrammers (Material Design Icons), taken from meta.json";

const README = `# Icon search
Made from the names and aliases in Material Design Icons' meta.json (${LICENCE}) by
examples/icon-search/data.ts. A document is an icon: the words of its name. A query is an alias:
what people call the icon. Relevant are the icons with that alias. report.json has the counts.
`;

/**
 * Makes the icon search data from the installed npm package @mdi/svg, as a folder in BEIR's form
 * with the splits train, dev, test and unseen. The same package and seed give the same bytes; a
 * folder that is there already is kept. The folder appears whole or not at all.
 *
 * @param folder the folder to make; its parent folders are made too.
 * @throws UserError when the package is not installed, or another file stands in the way.
 */
export async function buildIconSearch(
  folder: string,
  { seed }: { seed: number },
): Promise<SplitReport> {
  const { icons, source } = await readIcons();
  const { queries, trivial } = queriesOf(icons);
  const splits = splitQueries(queries, seed);
  const report: SplitReport = {
    documents: icons.length,
    train: splits.train.length,
    validation: splits.dev.length,
    test: splits.test.length,
    unseen: splits.unseen.length,
    test_labels: splits.test.reduce((n, query) => n + query.icons.length, 0),
    left_out: trivial,
    seed,
    source,
    licence: LICENCE,
  };
  const reportText = `${JSON.stringify(report, null, 2)}\n`;
  if ((await contentOf(path.join(folder, "report.json"))) === reportText) return report;
  await mkdir(path.dirname(path.resolve(folder)), { recursive: true });
  const fresh = await mkdtemp(`${path.resolve(folder)}.`);
  try {
    await writeBeir(fresh, icons, splits);
    await writeFile(path.join(fresh, "README.md"), README);
    await writeFile(path.join(fresh, "report.json"), reportText);
    await replaceFolder(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return report;
}

async function readIcons(): Promise<{ icons: Icon[]; source: string }> {
  const require = createRequire(path.resolve("package.json"));
  let file: string;
  try {
    file = require.resolve("@mdi/svg/meta.json");
  } catch {
    throw new UserError(
      "the npm package @mdi/svg is not installed. Run npm install in the repository, and this program from its root.",
    );
  }
  const all = JSON.parse(await readFile(file, "utf8")) as Icon[];
  const manifest = JSON.parse(
    await readFile(path.join(path.dirname(file), "package.json"), "utf8"),
  ) as { version: string };
  return { icons: all.filter((icon) => !icon.deprecated), source: `@mdi/svg ${manifest.version}` };
}

async function writeBeir(
  folder: string,
  icons: readonly Icon[],
  splits: IconSplits,
): Promise<void> {
  const corpus = icons.map(({ name }) => ({ _id: name, title: wordsOf(name), text: "" }));
  const queries = Object.values(splits).flat();
  await writeLines(
    folder,
    "corpus.jsonl",
    corpus.map((document) => JSON.stringify(document)),
  );
  await writeLines(
    folder,
    "queries.jsonl",
    queries.map(({ id, text }) => JSON.stringify({ _id: id, text })),
  );
  await mkdir(path.join(folder, "qrels"));
  for (const [name, split] of Object.entries(splits))
    await writeLines(folder, path.join("qrels", `${name}.tsv`), [
      "query-id\tcorpus-id\tscore",
      ...split.flatMap(({ id, icons }) => icons.map((icon) => `${id}\t${icon}\t1`)),
    ]);
}

async function writeLines(folder: string, name: string, lines: readonly string[]): Promise<void> {
  await writeFile(path.join(folder, name), `${lines.join("\n")}\n`);
}

/** Puts a folder in another's place; data of another seed or version makes way. */
async function replaceFolder(fresh: string, folder: string): Promise<void> {
  const isOurs = (await contentOf(path.join(folder, "report.json"))) !== undefined;
  if (isOurs) await rm(folder, { recursive: true });
  try {
    await rename(fresh, folder);
  } catch (error) {
    throw new UserError(
      `cannot be made (${(error as Error).message}); expected nothing here, or data made earlier. Move what is here away.`,
      { file: folder },
    );
  }
}

async function contentOf(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}
