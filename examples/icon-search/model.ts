import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { readConfig } from "../../trainer/rewriter/config";
import { Rewriter } from "../../trainer/rewriter/rewriter";
import { Tokenizer } from "../../trainer/rewriter/tokenizer";

/** The shape and the vocabulary of the demo's model, without weights. */
const SHAPE = path.join("models", "rewriter-mini");
const SEED = 1;

/** Makes the model folder that the demo starts from: random weights, the same every time. */
export async function makeRewriter(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const tokenizer = await Tokenizer.load(SHAPE);
  const rewriter = Rewriter.random(await readConfig(SHAPE), tokenizer, SEED);
  const temporary = `${folder}.part`;
  await rm(temporary, { recursive: true, force: true });
  await rewriter.save(temporary, { dtype: "F32" });
  await rename(temporary, folder);
}
