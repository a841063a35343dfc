import type { Rewriter } from "./rewriter/rewriter";
import type { Sampler } from "./rewriter/sampler";

/** How completions are drawn. */
export interface SamplingSettings {
  temperature: number;
  top_p: number;
  max_new_tokens: number;
}

/** A completion as the policy wrote it. */
export interface Generation {
  /** Token ids of the prompt. */
  promptTokens: number[];
  /** Token ids that the policy chose, with the end token when it ended. */
  tokens: number[];
  /** Log-probability of each of `tokens`. */
  logProbs: number[];
  /** The same under the reference policy, once the update has asked for it. */
  reference?: number[];
  completion: string;
  finish: "stop" | "length";
}

/** Prompts that evaluation writes for at once; bounds memory. */
const GREEDY_BATCH = 256;

/** The rewriter as a policy: prompts in, completions out. */
export class Policy {
  constructor(
    readonly rewriter: Rewriter,
    readonly sampler: Sampler,
    readonly sampling: SamplingSettings,
  ) {}

  /** Draws `groupSize` completions for each prompt; prompt-major order. */
  async draw(
    prompts: readonly string[],
    groupSize: number,
    rng: () => number,
  ): Promise<Generation[]> {
    return this.#generate(prompts, groupSize, rng);
  }

  /** The likeliest token at each place: what evaluation measures. */
  async greedy(prompts: readonly string[]): Promise<Generation[]> {
    const all: Generation[] = [];
    for (let at = 0; at < prompts.length; at += GREEDY_BATCH)
      all.push(...(await this.#generate(prompts.slice(at, at + GREEDY_BATCH), 1)));
    return all;
  }

  async #generate(
    prompts: readonly string[],
    groupSize: number,
    rng?: () => number,
  ): Promise<Generation[]> {
    const { tokenizer } = this.rewriter;
    const encoded = prompts.map((prompt) => tokenizer.encode(prompt));
    const stopTokens = this.rewriter.config.eosTokenIds;
    const samples = await this.sampler.sample(encoded, {
      groupSize,
      temperature: this.sampling.temperature,
      topP: this.sampling.top_p,
      maxNewTokens: this.sampling.max_new_tokens,
      greedy: !rng,
      rng: rng ?? (() => 0),
      stopTokens,
    });
    return samples.map((sample, i) => ({
      promptTokens: encoded[Math.floor(i / groupSize)]!,
      tokens: sample.finish === "stop" ? [...sample.tokens, sample.stopToken!] : sample.tokens,
      logProbs: sample.logProbs,
      completion: tokenizer.decode(sample.tokens),
      finish: sample.finish,
    }));
  }
}
