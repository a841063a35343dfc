import { expect, it } from "vitest";
import type { Dataset } from "../../../trainer/data/dataset";
import { type DataSpec, readDataset } from "../../../trainer/data/read";
import { ROLES } from "../../../trainer/data/splits";
import { onRealData } from "../../support/data-folder";

const counts = ({ splits }: Dataset) => ROLES.map((role) => splits[role]?.queries.length);
const dividing = (by: "query_group" | "random") =>
  ({ by, fractions: { validation: 0.1, test: 0.1 }, seed: 0 }) as const;

onRealData("movielens-latest-small", (path) => {
  const spec = (splits: object): DataSpec => ({
    format: "movielens",
    path,
    min_rating: 0,
    min_interactions: 5,
    train_targets: "last",
    splits: {
      by: "leave_one_out",
      items: "any",
      fractions: { validation: 0.1, test: 0.1 },
      seed: 0,
      ...splits,
    },
  });

  it("gives every user a query in every split", async () => {
    const dataset = await readDataset(spec({}));
    expect(dataset.documents).toHaveLength(9742);
    expect(counts(dataset)).toEqual([610, 610, 610]);
    const [query] = dataset.splits.test!.queries;
    // User 1 rated 232 films, the last one, film 2492, at 964984176.
    expect(query).toMatchObject({ id: "1:231", columns: { user: "1" } });
    expect([...dataset.splits.test!.qrels.get("1:231")!.keys()]).toEqual(["2492"]);
    expect(query!.history).toHaveLength(231);
    expect(dataset.notes).toEqual([]);
  });

  it("makes splits by time, and inductive ones", async () => {
    expect(counts(await readDataset(spec({ by: "time" })))).toEqual([522, 62, 74]);
    const { splits } = await readDataset(spec({ by: "random", items: "inductive" }));
    const trained = new Set(splits.train!.queries.flatMap((query) => query.seen!));
    for (const query of splits.test!.queries)
      expect(query.seen!.filter((id) => trained.has(id))).toEqual([]);
  });
});

onRealData("backtracing-news", (path) => {
  it("has 112 sources and 1,382 questions, none torn from its source's others", async () => {
    const splits = dividing("query_group");
    const dataset = await readDataset({ format: "backtracing", path, domain: "auto", splits });
    const { documents } = dataset;
    expect(new Set(documents.map(({ scope }) => scope)).size).toBe(112);
    expect(counts(dataset).reduce((sum, count) => sum! + count!, 0)).toBe(1382);
    const scopes = ROLES.map(
      (role) => new Set(dataset.splits[role]!.queries.map(({ scope }) => scope!)),
    );
    expect(scopes.reduce((sum, { size }) => sum + size, 0)).toBe(112);
    const gains = new Map(ROLES.flatMap((role) => [...dataset.splits[role]!.qrels]));
    const [cause] = gains.get("test/0102?2")!.keys();
    expect(documents.find(({ id }) => id === cause)!.fields.text).toMatch(/profit dropped/);
  });
});
