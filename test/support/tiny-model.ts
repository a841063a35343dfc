import { trainBpe } from "../../trainer/rewriter/bpe-training";
import { Rewriter } from "../../trainer/rewriter/rewriter";

/**
 * Makes a model folder with random weights and a vocabulary learnt from texts: a layer of width 32.
 *
 * @param options.maxPositions longest prompt and completion together, in tokens.
 */
export async function makeTinyModel(
  folder: string,
  texts: readonly string[],
  options: { vocabulary?: number; maxPositions?: number } = {},
): Promise<void> {
  const { vocabulary = 400, maxPositions = 64 } = options;
  const tokenizer = trainBpe(texts, vocabulary, ["<|endoftext|>"]);
  const rewriter = Rewriter.random(
    {
      hiddenSize: 32,
      layers: 1,
      heads: 2,
      kvHeads: 2,
      headSize: 16,
      intermediateSize: 64,
      vocabularySize: tokenizer.size,
      maxPositions,
      ropeTheta: 10000,
      rmsNormEpsilon: 1e-5,
      tiedEmbeddings: true,
      bosTokenId: null,
      eosTokenIds: [0],
    },
    tokenizer,
    1,
  );
  await rewriter.save(folder, { dtype: "F32" });
}
