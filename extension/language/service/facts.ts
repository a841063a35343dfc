import type { DataFacts } from "../../../trainer/preflight/data-facts";
import type { DenseFacts } from "../../../trainer/preflight/dense-facts";
import type { ModelFacts } from "../../../trainer/preflight/model-facts";

/** What is known of the files that an experiment names; what is not known yet is absent. */
export interface Facts {
  data?: DataFacts;
  model?: ModelFacts;
  /** Of dense recommenders, by their place in the experiment. */
  encoders?: ReadonlyMap<string, DenseFacts>;
  /** Rollouts a second of this model on this machine, as the newest run of it measured. */
  rolloutsPerSecond?: number;
}
