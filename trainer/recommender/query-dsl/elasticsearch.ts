import type { Client } from "@elastic/elasticsearch";
import { fillEnvironment, filledJson } from "../../outside/environment-variables";
import type { Cluster, ClusterAnswer, ClusterSettings } from "./cluster";

/** An Elasticsearch cluster (8 or 9) through its official client, which is loaded only for it. */
export async function elasticsearchCluster(settings: ClusterSettings): Promise<Cluster> {
  const { Client } = await import("@elastic/elasticsearch");
  const requestTimeout = settings.timeout_seconds * 1000;
  const client: Client = new Client({
    node: fillEnvironment(settings.url),
    headers: filledJson(settings.headers),
    maxRetries: 0,
    requestTimeout,
    // Nothing is told about this program beside what is searched.
    enableMetaHeader: false,
  });
  const options = (signal?: AbortSignal) => ({
    ...(signal ? { signal } : {}),
    requestTimeout,
    maxRetries: 0,
  });
  return {
    searches: async (searches, signal) => {
      const { responses } = await client.msearch(
        { searches: searches.flatMap(({ header, body }) => [header, body]) },
        options(signal),
      );
      return responses as unknown as ClusterAnswer[];
    },
    version: async (signal) => (await client.info(undefined, options(signal))).version.number,
    count: async (index, signal) => (await client.count({ index }, options(signal))).count,
    close: () => client.close(),
  };
}
