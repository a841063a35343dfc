import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset, Query, Split } from "../../../trainer/data/dataset";
import type { InteractionsSpec } from "../../../trainer/data/interactions";
import { readDataset } from "../../../trainer/data/read";
import { ROLES } from "../../../trainer/data/splits";
import { Random } from "../../../trainer/random";
import { dataFolder } from "../../support/data-folder";

type Changes = Partial<Omit<InteractionsSpec, "splits">> & {
  splits?: Partial<InteractionsSpec["splits"]>;
};

const ITEMS = "item_id,title\n1,One\n2,Two\n3,Three\n4,Four\n5,Five\n";

function spec(folder: string, { splits, ...changes }: Changes = {}): InteractionsSpec {
  return {
    format: "interactions",
    path: folder,
    interactions: "interactions.csv",
    user_column: "user_id",
    item_column: "item_id",
    time_column: "timestamp",
    items: "items.csv",
    item_id_column: "item_id",
    title_column: "title",
    fields: [],
    min_rating: 0,
    min_interactions: 3,
    train_targets: "last",
    ...changes,
    splits: {
      by: "leave_one_out",
      items: "any",
      fractions: { validation: 0.1, test: 0.1 },
      seed: 0,
      train: "train.csv",
      validation: "valid.csv",
      test: "test.csv",
      ...splits,
    },
  };
}

async function read(rows: string[], changes?: Changes, items = ITEMS): Promise<Dataset> {
  const interactions = `user_id,item_id,timestamp\n${rows.join("\n")}\n`;
  const folder = await dataFolder({ "items.csv": items, "interactions.csv": interactions });
  return readDataset(spec(folder, changes));
}

/** Every user's items by time, and what is asked of them. */
const asked = ({ splits }: Dataset) =>
  Object.fromEntries(
    ROLES.map((role) => [
      role,
      splits[role]?.queries.map((query) => [
        ...query.history!.map(({ id }) => id),
        "→",
        ...splits[role]!.qrels.get(query.id)!.keys(),
      ]),
    ]),
  );

const itemsOf = (query: Query, { qrels }: Split) => [
  ...query.history!.map(({ id }) => id),
  ...qrels.get(query.id)!.keys(),
];

/** Users with histories of chance. */
function randomRows(random: Random, users: number, items: number): string[] {
  return Array.from({ length: users }, (_, user) =>
    Array.from(
      { length: 1 + random.below(8) },
      () => `u${user},${1 + random.below(items)},${random.below(1000)}`,
    ),
  ).flat();
}

const manyItems = (count: number) =>
  `item_id,title\n${Array.from({ length: count }, (_, i) => `${i + 1},Title ${i + 1}`).join("\n")}\n`;

describe("queries of interactions", () => {
  it("leave one out: the last item is for testing, the one before for validation", async () => {
    const dataset = await read(["u,3,30", "u,1,10", "u,2,20", "u,4,40", "v,5,1", "v,4,2", "v,3,3"]);
    expect(asked(dataset)).toEqual({
      train: [["1", "→", "2"]],
      validation: [
        ["1", "2", "→", "3"],
        ["5", "→", "4"],
      ],
      test: [
        ["1", "2", "3", "→", "4"],
        ["5", "4", "→", "3"],
      ],
    });
    const [query] = dataset.splits.test!.queries;
    expect({ ...query }).toEqual({
      id: "u:3",
      text: "Item 1: One\nItem 2: Two\nItem 3: Three",
      columns: { user: "u", history: "Item 1: One\nItem 2: Two\nItem 3: Three" },
      history: [
        { id: "1", title: "One" },
        { id: "2", title: "Two" },
        { id: "3", title: "Three" },
      ],
      seen: ["1", "2", "3"],
    });
  });

  it("asks for every item of training where it is told to", async () => {
    const rows = ["u,1,1", "u,2,2", "u,3,3", "u,4,4", "u,5,5"];
    expect(asked(await read(rows, { train_targets: "all" })).train).toEqual([
      ["1", "→", "2"],
      ["1", "2", "→", "3"],
    ]);
  });

  it("divides by time at the same moment for all", async () => {
    const rows = ["u,1,1", "u,2,2", "u,3,8", "v,1,3", "v,2,9", "v,4,10", "w,1,4", "w,2,5", "w,3,6"];
    const fractions = { validation: 0.25, test: 0.25 };
    const dataset = await read(rows, { splits: { by: "time", fractions } });
    expect(asked(dataset)).toEqual({
      train: [["1", "→", "2"]],
      validation: [["1", "2", "→", "3"]],
      test: [
        ["1", "2", "→", "3"],
        ["1", "2", "→", "4"],
      ],
    });
  });

  it("takes splits from files of their own, with the whole history before", async () => {
    const head = "user_id,item_id,timestamp\n";
    const folder = await dataFolder({
      "items.csv": ITEMS,
      "train.csv": `${head}u,1,1\nu,2,2\n`,
      "valid.csv": `${head}u,3,3\n`,
      "test.csv": `${head}u,4,4\n`,
    });
    expect(asked(await readDataset(spec(folder, { splits: { by: "given" } })))).toEqual({
      train: [["1", "→", "2"]],
      validation: [["1", "2", "→", "3"]],
      test: [["1", "2", "3", "→", "4"]],
    });
  });

  it("says what it left out", async () => {
    const rows = ["u,1,1", "u,2,2", "u,2,2", "u,3,3", "u,4,4", "u,99,5", "w,1,1"];
    const { notes } = await read(rows);
    expect(notes).toEqual([
      "interactions that stand twice count once: 1",
      "users left out, for they have fewer than 3 interactions: 1 of 2",
      "interactions left out, for their items are not in the file of items: 1, such as 99 (interactions.csv:7)",
    ]);
  });

  it("takes dates, leading zeros and RecBole's headers", async () => {
    const folder = await dataFolder({
      "a.inter":
        "user_id:token\titem_id:token\ttimestamp:float\n07\t001\t2020-01-03\n07\t002\t2020-01-01T00:00:00Z\n07\t003\t2020-01-02\n07\t004\t2020-02-01\n",
      "a.item": "item_id:token\ttitle:token_seq\n001\tOne\n002\tTwo\n003\tThree\n004\tFour\n",
    });
    const dataset = await readDataset(spec(folder, { interactions: "a.inter", items: "a.item" }));
    expect(asked(dataset).test).toEqual([["002", "003", "001", "→", "004"]]);
  });

  it("keeps histories, items and users apart as asked, whatever the data", async () => {
    const random = new Random(11);
    for (let trial = 0; trial < 60; trial++) {
      const items = 30 + random.below(300);
      const rows = randomRows(random, 30 + random.below(80), items);
      const by = (["leave_one_out", "time", "random"] as const)[trial % 3]!;
      for (const kind of ["any", "transductive", "inductive"] as const) {
        if (kind === "inductive" && by === "leave_one_out") continue;
        const splits = { by, items: kind, fractions: { validation: 0.3, test: 0.3 }, seed: trial };
        const changes = { splits, train_targets: trial % 2 ? "last" : "all" } as const;
        const dataset = await read(rows, changes, manyItems(items)).catch((error: Error) => {
          expect(error.message).toMatch(/split has no query/);
        });
        if (!dataset) continue;
        const ids = ROLES.flatMap((role) => dataset.splits[role]!.queries.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        const { train } = dataset.splits;
        const trained = new Set(train!.queries.flatMap((query) => itemsOf(query, train!)));
        for (const role of ["validation", "test"] as const)
          for (const query of dataset.splits[role]!.queries) {
            const own = itemsOf(query, dataset.splits[role]!);
            expect(query.history!.length).toBeGreaterThan(0);
            if (kind !== "any")
              expect(own.every((item) => trained.has(item) === (kind === "transductive"))).toBe(
                true,
              );
          }
        if (by === "random" && kind === "any") {
          const users = ROLES.map(
            (role) => new Set(dataset.splits[role]!.queries.map(({ columns }) => columns.user)),
          );
          expect([...users[2]!].filter((user) => users[0]!.has(user))).toEqual([]);
        }
      }
    }
  });

  it("names what it cannot read", async () => {
    const folder = await dataFolder({ "items.csv": ITEMS, "interactions.csv": "user,item\nu,1\n" });
    await expect(readDataset(spec(folder))).rejects.toMatchObject({
      message:
        "there is no column user_id; the columns are user, item. Set data.user_column to one of them.",
      place: { file: path.join(folder, "interactions.csv"), line: 2, key: "user_id" },
    });
  });
});
