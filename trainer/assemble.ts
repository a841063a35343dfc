import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { promptTemplate } from "../schemas/prompt";
import type { ResolvedExperiment } from "../schemas/resolved-experiment";
import { UserError } from "../schemas/user-error";
import type { Dataset, Split } from "./data/dataset";
import { readDataset } from "./data/read";
import { Environment } from "./environment";
import { Places } from "./evaluation/places";
import { noPatience, type Patience } from "./outside/patience";
import { Policy } from "./policy";
import { createRecommender } from "./recommender/create";
import { patient } from "./recommender/patient";
import { Retrieval } from "./retrieval";
import { Reward } from "./reward/reward";
import { Rewriter } from "./rewriter/rewriter";
import { Sampler } from "./rewriter/sampler";
import { Catalogue } from "./task/items";
import { Task } from "./task/task";

/** The parts of an experiment, made from its description. */
export interface Assembly {
  dataset: Dataset;
  environment: Environment;
  threads: number;
}

/**
 * Reads the data and builds the recommender and the reward: everything but the model. The
 * environment must be disposed of.
 *
 * @param patience with engines and programs outside that are not available at the moment.
 */
export async function assemble(
  experiment: ResolvedExperiment,
  threads = 0,
  patience: Patience = noPatience,
): Promise<Assembly> {
  const dataset = await readDataset(experiment.data);
  const { task, recommender } = experiment;
  const { documents } = dataset;
  const prompt = await promptTemplate(task.prompt, readPrompt);
  const parsed = new Task(task, prompt, new Catalogue(documents));
  const whole = patient(await createRecommender(recommender, documents), patience);
  const environment = new Environment(
    parsed,
    new Retrieval(whole, parsed.reach, documents),
    await Reward.create(experiment.reward, patience),
    recommender.top_k,
    new Places(documents),
  );
  return { dataset, environment, threads: threads || availableParallelism() };
}

/** The split that an experiment uses in a role. */
export function splitOf(dataset: Dataset, role: "train" | "validation" | "test"): Split {
  const split = dataset.splits[role];
  if (!split) throw new UserError(`the data has no ${role} split; name one under data.splits`);
  return split;
}

/** Loads a model folder as the policy that an experiment trains. */
export async function loadPolicy(
  folder: string,
  experiment: ResolvedExperiment,
  threads: number,
): Promise<Policy> {
  const { lora, sampling } = experiment.rewriter;
  const rewriter = await Rewriter.load(folder, lora ? { lora } : {});
  return new Policy(rewriter, new Sampler(rewriter, { threads }), sampling);
}

async function readPrompt(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UserError(`cannot read the prompt (${(error as Error).message})`, {
      file,
      key: "task.prompt",
    });
  }
}
