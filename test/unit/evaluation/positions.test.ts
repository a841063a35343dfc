import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Measurement } from "../../../schemas/generated/run-events";
import { positionsByDomain, tenths } from "../../../trainer/evaluation/positions";

const NEWS = path.join(
  process.env.REC_R1_TEST_DATA ?? path.join("..", "shared", "data"),
  "backtracing-news",
);
const isThere = existsSync(NEWS);
if (!isThere) console.warn(`skipped: no Backtracing news in ${NEWS} (set REC_R1_TEST_DATA)`);

const line = (domain: string, positions: number[], predicted: number | null): Measurement => ({
  phase: "rl",
  step: 1,
  split: "test",
  system: "policy",
  query_id: `${domain}${positions}`,
  query: "why?",
  text: "why",
  metrics: {},
  domain,
  positions,
  predicted_position: predicted,
});

describe("positions of causes", () => {
  it("are counted in tenths, the end in the last one", () => {
    expect(tenths([0, 0.05, 0.3, 1])).toEqual([0.5, 0, 0, 0.25, 0, 0, 0, 0, 0, 0.25]);
    expect(tenths([])).toBeNull();
  });

  it("stand by domain beside what two systems put first", () => {
    const ours = [line("NEWS ARTICLE", [0, 0.95], 0.95), line("CONVERSATION", [0.9], null)];
    const found = positionsByDomain(ours, [line("NEWS ARTICLE", [0, 0.95], 0.05)]);
    expect(found.map(({ domain }) => domain)).toEqual(["CONVERSATION", "NEWS ARTICLE"]);
    expect(found[0]).toMatchObject({ questions: 1, first: null, second: null });
    expect(found[1]!.truth).toEqual([0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0.5]);
    expect(found[1]!.first![9]).toBe(1);
    expect(found[1]!.second![0]).toBe(1);
  });

  it("are absent in other tasks", () => {
    const { domain: _, positions: __, ...other } = line("x", [0], 0);
    expect(positionsByDomain([other], [other])).toEqual([]);
  });
});

describe.skipIf(!isThere)("Backtracing's news articles", () => {
  it("are asked about early: half of the causes stand in the first tenth", () => {
    const read = <T>(folder: string, file: string) =>
      JSON.parse(readFileSync(path.join(NEWS, folder, "test", file), "utf8")) as T[];
    const positions = readdirSync(path.join(NEWS, "query", "test")).flatMap((file) => {
      const last = read("sources", file).length - 1;
      return read<{ sentence_id: number }>("query", file).map(
        ({ sentence_id }) => (sentence_id - 1) / last,
      );
    });
    expect(positions).toHaveLength(1382);
    // As numpy.histogram(positions, bins=10, range=(0, 1)) counts them, whose edge 0.3 lies above 3/10.
    const counted = [0.5058, 0.2583, 0.1201, 0.0485, 0.0275, 0.0253, 0.0145, 0, 0, 0];
    tenths(positions)!.forEach((share, i) => {
      expect(Math.abs(share - counted[i]!)).toBeLessThan(0.001);
    });
  });
});
