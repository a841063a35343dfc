import { UserError } from "../../../../schemas/user-error";

/** A part of a fast tokenizer's file: what kind it is, and that kind's settings. */
export interface Part {
  type: string;
  [setting: string]: unknown;
}

/** A token that is taken whole where it stands in a text. */
export interface AddedToken {
  id: number;
  content: string;
  /** Whether it counts only where no letter or digit touches it. */
  single_word?: boolean;
  /** Whether it takes the white space before it along. */
  lstrip?: boolean;
  rstrip?: boolean;
  /** Whether it is looked for in the normalised text, not in the text as it is given. */
  normalized?: boolean;
}

/** Hugging Face's `tokenizer.json`, as much of it as matters here. */
export interface TokenizerJson {
  added_tokens?: AddedToken[];
  normalizer?: Part | null;
  pre_tokenizer?: Part | null;
  post_processor?: Part | null;
  padding?: { pad_id?: number } | null;
  model: Part;
}

/** A refusal that names the file, the key, what was found and what is taken instead. */
export function notTaken(file: string, key: string, found: unknown, taken: string): UserError {
  return new UserError(
    `found ${JSON.stringify(found) ?? "nothing"}, expected ${taken}. Another model, or a program that runs this one (recommender.kind: command or http), can take its place`,
    { file, key },
  );
}
