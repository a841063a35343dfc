import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Facts } from "../../../extension/language/service/facts";
import { inlayHints } from "../../../extension/language/service/inlay-hints";
import { diskFiles, type Resolution, resolveText } from "../../../schemas/resolve";
import { Preflight } from "../../../trainer/preflight/preflight";
import { tinyWorkspace } from "./tiny-workspace";

let folder: string;
let file: string;
let text: string;
let tiny: Resolution;
let facts: Facts;
beforeAll(async () => {
  ({ folder, file, text, tiny, facts } = await tinyWorkspace("hints"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("inlay hints", () => {
  it("say how an engine divides a step", async () => {
    const labels = async (engine: string) => {
      const written = `${text.replace(/ {2}warm_start.*\n/, "")}engine: ${engine}\n`;
      return inlayHints(await resolveText(written, file, diskFiles), {}).map(({ label }) => label);
    };
    expect(await labels("{ kind: trl, per_device_train_batch_size: 6 }")).toContain(
      "6 passes, 1 update a step",
    );
    expect(
      await labels("{ kind: verl, gpus: 2, nodes: 2, actor: { ppo_mini_batch_size: 3 } }"),
    ).toEqual(expect.arrayContaining(["× 6 completions, 2 updates a step", "× 2 = 4 GPUs"]));
  });

  it("say what the settings come to", () => {
    const hints = inlayHints(tiny, { ...facts, rolloutsPerSecond: 10 });
    const labels = hints.map(({ label }) => label);
    expect(labels).toContain("× 6 = 36 rollouts a step");
    expect(labels).toContain("720 rollouts, 10 epochs of 2 steps, ≈ 72 s");
    expect(labels.find((label) => String(label).endsWith("parameters"))).toBeDefined();
  });

  it("count the adapters' weights", async () => {
    const lora = await resolveText(
      text.replace("model: model", "model: model\n  lora: { rank: 4 }"),
      file,
      diskFiles,
    );
    const known = await new Preflight().inspect(lora, { large: true });
    // One layer of width 32 and 64 within: q, k, v, o are 32 × 32, gate, up 64 × 32, down 32 × 64.
    expect(known.model!.trainable).toBe(4 * (4 * 64 + 3 * 96));
    expect(inlayHints(lora, known).map(({ label }) => label)).toContain("2,176 trained");
  });
});
