import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { WordNet } from "../../models/wordnet";
import { Random } from "../../trainer/random";
import { stem } from "../../trainer/recommender/bm25/english";
import { type Tensor, writeSafetensors } from "../../trainer/rewriter/safetensors";

/** Numbers in a vector. */
const WIDTH = 256;
const SEED = 7;
/** What a word's meanings count beside the word itself, and what their explanations do. */
const MEANING = 1;
const EXPLANATION = 0.5;
const SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];

/**
 * Makes a sentence encoder out of WordNet: a BERT without layers, so that a text's vector is the
 * mean of its words'. A word's vector is a random one of its own, plus random ones of the meanings
 * that it names and of the words that explain those: words for the same thing come to lie close by
 * (random indexing, Kanerva et al. 2000, over a dictionary). It has read no sentence and knows no
 * context: it stands in for a trained model, of which npm has none.
 *
 * @param words what it must know, one by one.
 * @returns how many of the words WordNet knows.
 */
export async function makeEncoder(folder: string, words: readonly string[]): Promise<number> {
  const vectors = await stemVectors(new Set(words.map(stem)));
  const tokens = [...SPECIAL, ...words];
  const data = new Float32Array(tokens.length * WIDTH);
  let known = 0;
  words.forEach((word, i) => {
    const found = vectors.get(stem(word));
    if (found) known++;
    data.set(found ?? randomVector(`word ${stem(word)}`), (SPECIAL.length + i) * WIDTH);
  });
  const constant = (rows: number, value: number): Tensor => ({
    data: new Float32Array(rows * WIDTH).fill(value),
    shape: rows === 1 ? [WIDTH] : [rows, WIDTH],
  });
  const weights = new Map<string, Tensor>([
    ["embeddings.word_embeddings.weight", { data, shape: [tokens.length, WIDTH] }],
    ["embeddings.position_embeddings.weight", constant(64, 0)],
    ["embeddings.token_type_embeddings.weight", { ...constant(1, 0), shape: [1, WIDTH] }],
    ["embeddings.LayerNorm.weight", constant(1, 1)],
    ["embeddings.LayerNorm.bias", constant(1, 0)],
  ]);
  await mkdir(path.dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}.`);
  try {
    await writeFile(
      path.join(fresh, "config.json"),
      `${JSON.stringify(configOf(tokens.length))}\n`,
    );
    await writeFile(path.join(fresh, "tokenizer.json"), `${JSON.stringify(tokenizerOf(tokens))}\n`);
    await writeSafetensors(path.join(fresh, "model.safetensors"), weights, "F16");
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return known;
}

/** The vectors of the wanted stems that WordNet has. */
async function stemVectors(wanted: ReadonlySet<string>): Promise<Map<string, Float32Array>> {
  const wordNet = await WordNet.load();
  const frequency = new Map<string, number>();
  const meanings = Array.from(wordNet.glosses(), (line) => {
    const [names, gloss] = line.split(" : ") as [string, string];
    const stemsOf = (text: string) => [...new Set((text.match(/[a-z]+/g) ?? []).map(stem))];
    const explained = stemsOf(gloss);
    for (const word of explained) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return { names: stemsOf(names), explained };
  });
  const vectors = new Map<string, Float32Array>();
  meanings.forEach(({ names, explained }, number) => {
    if (!names.some((name) => wanted.has(name))) return;
    const meaning = scaled(randomVector(`meaning ${number}`), MEANING);
    for (const word of explained) {
      // Rare words say more of what is explained.
      const weight = Math.log(meanings.length / frequency.get(word)!) / explained.length;
      add(meaning, randomVector(`word ${word}`), EXPLANATION * weight);
    }
    for (const name of names) {
      const vector = vectors.get(name) ?? randomVector(`word ${name}`).slice();
      add(vector, meaning, 1 / Math.sqrt(names.length));
      vectors.set(name, vector);
    }
  });
  return vectors;
}

const randomVectors = new Map<string, Float32Array>();

/** A vector of about length 1, always the same for the same name. */
function randomVector(name: string): Float32Array {
  const known = randomVectors.get(name);
  if (known) return known;
  let hash = SEED;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) >>> 0;
  const random = new Random(hash);
  const vector = Float32Array.from({ length: WIDTH }, () => random.normal() / Math.sqrt(WIDTH));
  if (name.startsWith("word ")) randomVectors.set(name, vector);
  return vector;
}

function add(into: Float32Array, vector: Float32Array, weight: number): void {
  for (let i = 0; i < into.length; i++) into[i]! += weight * vector[i]!;
}

function scaled(vector: Float32Array, weight: number): Float32Array {
  return vector.map((x) => weight * x);
}

function configOf(vocabulary: number) {
  return {
    model_type: "bert",
    hidden_size: WIDTH,
    num_hidden_layers: 0,
    num_attention_heads: 1,
    intermediate_size: WIDTH,
    vocab_size: vocabulary,
    max_position_embeddings: 64,
    type_vocab_size: 1,
    layer_norm_eps: 1e-12,
    hidden_act: "gelu",
  };
}

function tokenizerOf(tokens: readonly string[]) {
  return {
    version: "1.0",
    added_tokens: SPECIAL.map((content, id) => ({ id, content, special: true })),
    normalizer: { type: "BertNormalizer", lowercase: true, clean_text: true },
    pre_tokenizer: { type: "BertPreTokenizer" },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
    },
  };
}
