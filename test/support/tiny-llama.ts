import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { trainBpe } from "../../trainer/rewriter/bpe-training";
import { Rewriter } from "../../trainer/rewriter/rewriter";
import { Tokenizer } from "../../trainer/rewriter/tokenizer";

/** Folder of the tiny Llamas that transformers made. */
export const LLAMAS = path.resolve("test/fixtures/llama");

/** A folder with one of them and a tokenizer: every byte-level vocabulary has 256 tokens. */
export async function llamaFolder(name: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "llama-"));
  cpSync(path.join(LLAMAS, name), folder, { recursive: true });
  const whole = trainBpe([], 257, ["<|endoftext|>"]);
  const vocabulary = Object.fromEntries(Object.entries(whole.vocabulary).slice(0, 64));
  await new Tokenizer(vocabulary, [], whole.added).save(folder);
  return folder;
}

/** One of them. */
export async function loadLlama(name: string): Promise<Rewriter> {
  return Rewriter.load(await llamaFolder(name));
}
