import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groupDetailOf } from "../../../extension/inspector/group-detail";
import { RunReader } from "../../../runlog/reader";
import { trainFile } from "../../../trainer/commands/train";
import { Tokenizer } from "../../../trainer/rewriter/tokenizer";
import { groupDetail } from "../../../webview/protocol/samples";
import { makeTinyExperiment } from "../../support/tiny-experiment";

const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-log-probs-"));
let reader: RunReader;
let tokenizer: Tokenizer;

beforeAll(async () => {
  const file = await makeTinyExperiment(folder, 3);
  await trainFile({
    file,
    run: path.join(folder, "run"),
    overrides: ["training.record_log_probs=true", "algorithm.kl.coef=0.01"],
    threads: 1,
  });
  reader = RunReader.open(path.join(folder, "run"));
  tokenizer = await Tokenizer.load(path.join(folder, "model"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("log-probabilities of tokens, where they are asked for", () => {
  const rollouts = () => reader.table.numbers.flatMap((group) => reader.group(group).rollouts);

  it("stand with every rollout, one for each token", () => {
    for (const { token_log_probs: found, tokens, completion } of rollouts()) {
      expect(found!.policy).toHaveLength(tokens!);
      expect(found!.tokens).toHaveLength(tokens!);
      expect(found!.policy.every((value) => value <= 0)).toBe(true);
      expect(found!.tokens.join("").replace("<|endoftext|>", "")).toBe(completion);
    }
  });

  it("are those of the reference in the first step, and no longer after it has learnt", () => {
    const gap = (step: number) => {
      const used = rollouts().filter((rollout) => rollout.step === step && rollout.used);
      expect(used.length).toBeGreaterThan(0);
      return Math.max(
        ...used.flatMap(({ token_log_probs: found }) =>
          found!.policy.map((value, i) => Math.abs(value - found!.reference![i]!)),
        ),
      );
    };
    expect(gap(1)).toBeLessThan(2e-3);
    expect(gap(3)).toBeGreaterThan(2e-3);
  });

  it("reach the panel in the form that it takes", () => {
    const detail = groupDetailOf(reader, 0, { arithmetic: null, depth: null });
    expect(() => groupDetail(detail, "")).not.toThrow();
    expect(detail.samples[0]!.logProbs!.policy.length).toBeGreaterThan(0);
  });

  it("stand with the texts of tokens, a character of several with its last", () => {
    const text = "red é🙂 boot";
    const ids = tokenizer.encode(text);
    const pieces = tokenizer.pieces(ids);
    expect(pieces).toHaveLength(ids.length);
    expect(pieces.join("")).toBe(text);
    expect(pieces).toContain("🙂");
    expect(tokenizer.pieces(ids.slice(0, ids.length - 6)).join("")).toContain("\ufffd");
    expect(tokenizer.pieces([])).toEqual([]);
  });
});
