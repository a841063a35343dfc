import { expect, test } from "vitest";
import { SavedFilters } from "../../../extension/inspector/saved-filters";

/** A workspace's memory. */
function memory(initial?: unknown) {
  let value = initial;
  return {
    get: () => value,
    keys: () => [],
    update: async (_key: string, next: unknown) => {
      value = next;
    },
  };
}

test("filters are kept once each, told to every panel, and bounded", async () => {
  let told = 0;
  const filters = new SavedFilters(memory() as never, () => told++);
  expect(filters.all()).toEqual([]);
  await filters.keep(["reward < 0", " reward < 0 ", "", "x".repeat(5_000)]);
  expect(filters.all()).toEqual(["reward < 0"]);
  expect(told).toBe(1);
  await filters.keep(Array.from({ length: 80 }, (_, i) => `step > ${i}`));
  expect(filters.all()).toHaveLength(50);
  expect(filters.all().at(-1)).toBe("step > 79");
});

test("what another version kept is passed over where it is no filter", () => {
  const filters = new SavedFilters(memory(["a", 3, null]) as never, () => {});
  expect(filters.all()).toEqual(["a"]);
  expect(new SavedFilters(memory("no list") as never, () => {}).all()).toEqual([]);
});
