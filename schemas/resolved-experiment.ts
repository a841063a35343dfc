import type { Experiment } from "./generated/experiment";

/** Keys that stay absent where the experiment does not name them. */
type Optional =
  | "lora"
  | "warm_start"
  | "description"
  | "pattern"
  | "extends"
  | "sweep"
  | "seeds"
  | "grid"
  | "list"
  | "clip_to"
  | "requests_per_second"
  | "body"
  | "vectors"
  | "weights"
  | "results"
  | "scores"
  | "cache_file"
  | "min"
  | "max"
  | "category"
  | "rating_column"
  | "query_id_column"
  | "gain_column"
  | "candidates_column"
  | "version"
  | "python"
  | "gradient_accumulation_steps"
  | "loss_type"
  | "log_prob_micro_batch_size_per_gpu"
  | "ppo_mini_batch_size"
  | "ppo_micro_batch_size_per_gpu";

type Filled<T> = T extends readonly (infer Item)[]
  ? Filled<Item>[]
  : T extends object
    ? { [K in keyof T as K extends Optional ? never : K]-?: Filled<Exclude<T[K], undefined>> } & {
        [K in keyof T as K extends Optional ? K : never]?: Filled<Exclude<T[K], undefined>>;
      }
    : T;

/** An experiment with every default filled in and every path absolute; words for kinds are maps. */
export type ResolvedExperiment = Omit<Filled<Experiment>, "engine"> & {
  engine: Extract<Filled<Experiment>["engine"], { kind: string }>;
};
