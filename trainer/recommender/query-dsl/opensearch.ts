import { fillEnvironment, filledJson } from "../../outside/environment-variables";
import type { Cluster, ClusterAnswer, ClusterSettings } from "./cluster";

interface OpenSearchInfo {
  version: { number: string };
}

interface OpenSearchCount {
  count: number;
}

/** A request under way, as the client has it. */
interface Asking extends Promise<{ body: unknown }> {
  abort(): unknown;
}

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
  const options = { requestTimeout, maxRetries: 0 };
  return {
    searches: async (searches, signal) => {
      const body = searches.flatMap((search) => [search.header, search.body]);
      const answer = await given(client.msearch({ body }, options), signal);
      return (answer as { responses: unknown }).responses as ClusterAnswer[];
    },
    version: async (signal) => {
      const { version } = (await given(client.info({}, options), signal)) as OpenSearchInfo;
      return version.number;
    },
    count: async (index, signal) => {
      const { count } = (await given(client.count({ index }, options), signal)) as OpenSearchCount;
      return count;
    },
    close: () => client.close(),
  };
}

/** The body of an answer, unless nobody waits for it any more. */
async function given(asking: Asking, signal?: AbortSignal): Promise<unknown> {
  const abort = () => void asking.abort();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return (await asking).body;
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}
