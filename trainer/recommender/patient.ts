import type { Patience } from "../outside/patience";
import type { Recommender } from "./recommender";

/** A recommender that is waited for while it is unavailable. */
export function patient(recommender: Recommender, patience: Patience): Recommender {
  return {
    description: recommender.description,
    inspect: () => patience(async (signal) => (await recommender.inspect?.(signal)) ?? {}),
    search: (texts, k) => patience((signal) => recommender.search(texts, k, signal)),
    ...(recommender.within && {
      within: async (documents) => patient(await recommender.within!(documents), patience),
    }),
    dispose: async () => recommender.dispose?.(),
  };
}
