import { fillEnvironment, filledJson } from "../../outside/environment-variables";
import type { Cluster, ClusterAnswer, ClusterSettings } from "./cluster";

/** An OpenSearch cluster through its official client, which is loaded only for it. */
export async function opensearchCluster(settings: ClusterSettings): Promise<Cluster> {
  const { Client } = await import("@opensearch-project/opensearch");
  const requestTimeout = settings.timeout_seconds * 1000;
  const client = new Client({
    node: fillEnvironment(settings.url),
    headers: filledJson(settings.headers),
    maxRetries: 0,
    requestTimeout,
  });
  return {
    searches: async (searches, signal) => {
      const asking = client.msearch(
        { body: searches.flatMap(({ header, body }) => [header, body]) },
        { requestTimeout, maxRetries: 0 },
      );
      const abort = () => void asking.abort();
      signal?.addEventListener("abort", abort, { once: true });
      try {
        const { body } = await asking;
        return (body as { responses: unknown }).responses as ClusterAnswer[];
      } finally {
        signal?.removeEventListener("abort", abort);
      }
    },
    close: () => client.close(),
  };
}
