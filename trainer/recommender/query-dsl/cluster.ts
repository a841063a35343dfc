/** A request to search, as the _msearch API takes it: its header and its body. */
export interface ClusterSearch {
  header: { index: string };
  body: Record<string, unknown>;
}

/** What a cluster answered to one search of several. */
export interface ClusterAnswer {
  status?: number;
  error?: { type?: string; reason?: string };
  hits?: { hits?: unknown };
  timed_out?: boolean;
  _shards?: { failed?: number };
}

/** How a cluster is reached. */
export interface ClusterSettings {
  url: string;
  headers: Record<string, string>;
  timeout_seconds: number;
}

/** A cluster through its official client. */
export interface Cluster {
  /** @throws what the client throws; see {@link failureOf}. */
  searches(searches: readonly ClusterSearch[], signal?: AbortSignal): Promise<ClusterAnswer[]>;
  /** The version of the cluster. @throws what the client throws. */
  version(signal?: AbortSignal): Promise<string>;
  /** How many documents an index holds. @throws what the client throws. */
  count(index: string, signal?: AbortSignal): Promise<number>;
  close(): Promise<void>;
}
