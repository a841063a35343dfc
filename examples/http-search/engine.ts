import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import MiniSearch from "minisearch";

/** A search engine that runs, and how it was asked. */
export interface RunningEngine {
  url: string;
  /** Texts that were searched for. */
  searches(): number;
  /** Requests that they came in. */
  requests(): number;
  close(): Promise<void>;
}

interface SearchRequest {
  queries: string[];
  size: number;
}

/**
 * Starts a small search engine over a corpus in BEIR's form, as a stand-in for one that is live: it
 * knows nothing of this trainer. POST /search takes `{"queries": […], "size": …}` and answers
 * `{"results": [{"hits": [{"id", "score"}]}]}`. MiniSearch ranks, and finds prefixes and words
 * with a letter wrong, too. It does not keep the process alive.
 *
 * @param port 0 for any that is free.
 */
export async function startEngine(corpus: string, port: number): Promise<RunningEngine> {
  const index = new MiniSearch<{ id: string; title: string }>({
    fields: ["title"],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  for (const line of readFileSync(corpus, "utf8").split("\n")) {
    if (line === "") continue;
    const { _id, title } = JSON.parse(line) as { _id: string; title: string };
    index.add({ id: _id, title });
  }
  let searches = 0;
  let requests = 0;
  const search = ({ queries, size }: SearchRequest) => {
    requests++;
    searches += queries.length;
    return queries.map((query) => ({
      hits: index
        .search(query)
        .slice(0, size)
        .map(({ id, score }) => ({ id: id as string, score })),
    }));
  };
  const server = createServer((request, response) => void answer(request, response, search));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/search`,
    searches: () => searches,
    requests: () => requests,
    close: () => closed(server),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  search: (request: SearchRequest) => unknown,
): Promise<void> {
  const reply = (status: number, body: unknown) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  };
  if (request.method !== "POST" || request.url !== "/search")
    return reply(404, { error: "there is only POST /search" });
  try {
    let text = "";
    for await (const piece of request.setEncoding("utf8")) text += piece as string;
    return reply(200, { results: search(JSON.parse(text) as SearchRequest) });
  } catch (error) {
    return reply(400, { error: (error as Error).message });
  }
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
