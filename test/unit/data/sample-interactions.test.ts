import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Dataset, Query, SplitRole } from "../../../trainer/data/dataset";
import { readDataset } from "../../../trainer/data/read";
import { ROLES } from "../../../trainer/data/splits";
import { Random } from "../../../trainer/random";
import { printed } from "../../support/data-command";
import { dataFolder, onRealData } from "../../support/data-folder";
import { resolveData } from "../../support/resolve-part";

/** Samples a folder and reads the sample by the settings that the command prints. */
async function sampled(folder: string, ...options: string[]) {
  const out = path.join(await dataFolder({}), "small");
  const lines = await printed("sample", folder, out, ...options);
  const settings = (parse(lines.at(-1)!.replace("to use it: ", "")) as { data: object }).data;
  return { out, lines, settings, dataset: await readDataset(resolveData(settings)) };
}

/** All that a query is, with its judgements. */
const whatIs = (
  { id, text, columns, history, seen }: Query,
  { splits }: Dataset,
  role: SplitRole,
) => ({ id, text, columns, history, seen, qrels: splits[role]!.qrels.get(id) });

const asked = (dataset: Dataset) =>
  ROLES.map((role) => dataset.splits[role]!.queries.map((query) => whatIs(query, dataset, role)));

/** Every query of the sample is the one of the whole, in the same split. */
function expectPart(sample: Dataset, whole: Dataset): void {
  for (const [i, part] of asked(sample).entries()) {
    expect(part.length).toBeGreaterThan(0);
    const queries = new Map(whole.splits[ROLES[i]!]!.queries.map((query) => [query.id, query]));
    for (const query of part)
      expect(query).toEqual(whatIs(queries.get(query.id)!, whole, ROLES[i]!));
  }
}

const USERS = 12;
const random = new Random(4);
const rows = Array.from({ length: USERS }, (_, user) =>
  Array.from({ length: 4 + random.below(4) }, () => ({
    user: `u${user}`,
    item: String(random.below(30)),
    time: random.below(1000),
    rating: 1 + random.below(5),
  })),
).flat();
// Rows of users stand mixed, and one names an item that is not there.
random.shuffle(rows);
rows.push({ ...rows[0]!, item: "gone" });
const titles = Array.from({ length: 40 }, (_, i) => `A "film", no. ${i}\nof many`);
const ITEM = { csv: (title: string) => `"${title.replaceAll('"', '""')}"` };

const table = (head: string, delimiter: string) =>
  [head, ...rows.map((row) => [row.user, row.item, row.rating, row.time].join(delimiter))].join(
    "\n",
  );
const jsonl = (user: string, item: string) =>
  rows
    .map(
      (row) =>
        `${JSON.stringify({ [user]: row.user, [item]: row.item, ...row, timestamp: row.time })}\n`,
    )
    .join("");

type Form = [string, Record<string, string | Uint8Array>, object, string[]];
const FORMS: Form[] = [
  [
    "MovieLens' tables",
    {
      "ratings.csv": table("userId,movieId,rating,timestamp", ","),
      "movies.csv": `movieId,title,genres\n${titles.map((title, i) => `${i},${ITEM.csv(title)},Drama|War`).join("\n")}\n`,
    },
    { format: "movielens" },
    ["movies.csv", "ratings.csv"],
  ],
  [
    "MovieLens' older sets",
    {
      "ratings.dat": table("", "::").slice(1),
      "movies.dat": Buffer.from(
        titles.map((_, i) => `${i}::Misérables, Les "${i}"::Drama`).join("\n"),
        "latin1",
      ),
    },
    { format: "movielens", min_rating: 2 },
    ["movies.dat", "ratings.dat"],
  ],
  [
    "Amazon's lines, compressed",
    {
      "A_B.jsonl.gz": gzipSync(jsonl("user_id", "parent_asin")),
      "meta_A_B.jsonl": titles
        .map(
          (title, i) => `${JSON.stringify({ parent_asin: String(i), title, features: ["x"] })}\n`,
        )
        .join(""),
    },
    { format: "amazon_reviews_2023" },
    ["A_B.jsonl", "meta_A_B.jsonl"],
  ],
  [
    "tables of one's own",
    {
      "raw/clicks.tsv": table("who\twhat\trating\ttimestamp", "\t"),
      "things.csv": `item_id,title\n${titles.map((title, i) => `${i},${ITEM.csv(title)}`).join("\n")}\n`,
    },
    {
      format: "interactions",
      interactions: "raw/clicks.tsv",
      items: "things.csv",
      user_column: "who",
      item_column: "what",
      rating_column: "rating",
      min_rating: 2,
    },
    ["raw", "things.csv"],
  ],
  [
    "RecBole's files",
    {
      "x.inter": table("user_id:token\titem_id:token\trating:float\ttimestamp:float", "\t"),
      "x.item": `item_id:token\ttitle:token_seq\n${titles.map((_, i) => `${i}\tTitle ${i}`).join("\n")}\n`,
    },
    { format: "interactions", interactions: "x.inter", items: "x.item" },
    ["x.inter", "x.item"],
  ],
];

const options = (settings: object) =>
  Object.entries(settings).flatMap(([key, value]) =>
    key === "format" ? ["--format", String(value)] : ["--set", `${key}=${value}`],
  );

describe("a sample of interactions", () => {
  it.each(FORMS)("stays what it is, users whole: %s", async (_, files, settings, names) => {
    const folder = await dataFolder(files);
    const whole = await readDataset(resolveData({ path: folder, ...settings }));
    const made = await sampled(folder, ...options(settings), "--queries", "4", "--documents", "5");
    expect(made.settings).toEqual({ ...settings, path: made.out });
    expect(readdirSync(made.out).sort()).toEqual(names);
    expectPart(made.dataset, whole);
    for (const role of ROLES)
      expect(made.dataset.splits[role]!.queries.length).toBeLessThanOrEqual(4);
    expect(made.dataset.splits.test!.queries).toHaveLength(4);
    const fields = new Map(whole.documents.map((one) => [one.id, one.fields]));
    for (const { id, fields: own } of made.dataset.documents) expect(own).toEqual(fields.get(id));
    expect(made.lines[1]).toBe(
      "note: more documents than the 5 asked for: all that these users had to do with stays",
    );
    const again = await sampled(folder, ...options(settings), "--queries", "4", "--documents", "5");
    expect(asked(again.dataset)).toEqual(asked(made.dataset));
    const other = await sampled(folder, ...options(settings), "--queries", "4", "--seed", "1");
    expect(asked(other.dataset)).not.toEqual(asked(made.dataset));
  });

  it("fills up with other items, and keeps the types in RecBole's header", async () => {
    const [, files, settings] = FORMS[4]!;
    const folder = await dataFolder(files);
    const made = await sampled(folder, ...options(settings), "--queries", "1", "--documents", "33");
    expect(made.dataset.documents).toHaveLength(33);
    const inter = readFileSync(path.join(made.out, "x.inter"), "utf8").split("\n");
    expect(inter[0]).toBe("user_id:token\titem_id:token\trating:float\ttimestamp:float");
    expect(new Set(inter.slice(1, -1).map((line) => line.split("\t")[0])).size).toBe(1);
    // What an item of the user's is not known by is not taken out.
    const user = rows[0]!.user;
    const all = await sampled(folder, ...options(settings), "--queries", "12");
    expect(readFileSync(path.join(all.out, "x.inter"), "utf8")).toContain(`${user}\tgone\t`);
  });

  it("keeps the files that splits are given by", async () => {
    const parts = ["train.csv", "valid.csv", "test.csv"].map((name, part) => [
      name,
      `user_id,item_id,timestamp\n${rows.map(({ user, item }, i) => `${user},${item},${part * 10_000 + i}`).join("\n")}\n`,
    ]);
    const folder = await dataFolder({
      ...Object.fromEntries(parts),
      "items.csv": `item_id,title\n${titles.map((_, i) => `${i},Title ${i}`).join("\n")}\n`,
    });
    const splits = { by: "given" };
    const whole = await readDataset(resolveData({ format: "interactions", path: folder, splits }));
    const given = ["--format", "interactions", "--set", "splits.by=given", "--queries", "3"];
    const made = await sampled(folder, ...given);
    expect(made.settings).toEqual({ format: "interactions", path: made.out, splits });
    expectPart(made.dataset, whole);
  });

  it("says what is divided anew, and where too little is left for that", async () => {
    const [, files] = FORMS[0]!;
    const folder = await dataFolder(files);
    const made = await sampled(folder, "--set", "splits.by=time", "--queries", "8");
    expect(made.lines).toContain(
      "note: splits (by: time) are made anew of these users, and need not be as before",
    );
    expect(made.settings).toMatchObject({ splits: { by: "time" } });
    await expect(sampled(folder, "--set", "splits.by=random", "--queries", "1")).rejects.toThrow(
      /^the sample is too small to be divided as its whole: .* Or delete it and raise --queries\.$/,
    );
  });
});

onRealData("movielens-latest-small", (folder) => {
  it("is sampled with histories as they were", async () => {
    const whole = await readDataset(resolveData({ format: "movielens", path: folder }));
    const made = await sampled(folder, "--queries", "20");
    expectPart(made.dataset, whole);
    expect(made.dataset.splits.test!.queries).toHaveLength(20);
  });
});
