import { UserError } from "../../../schemas/user-error";
import { excerpt, mayPass, retryAfter, ServiceFailure } from "../../outside/service";

/** The errors that both official clients throw, by their names. */
interface ClientError {
  name: string;
  message: string;
  statusCode?: number;
  meta?: { statusCode?: number; headers?: Record<string, string | undefined>; body?: unknown };
}

/** What an error of an official client says of the cluster. */
export function failureOf(error: unknown, name: string): Error {
  const { name: kind, message, meta } = error as ClientError;
  switch (kind) {
    case "ProductNotSupportedError":
      return strange(name);
    case "TimeoutError":
      return new ServiceFailure(`${name} gave no answer in time`, true);
    case "ConnectionError":
    case "NoLivingConnectionsError":
      return new ServiceFailure(`${name} cannot be reached: ${excerpt(message)}`, true);
    case "ResponseError": {
      const status = meta?.statusCode ?? 0;
      const body = meta?.body;
      const said = typeof body === "string" ? body : JSON.stringify(body ?? message);
      // What a server says that does not know Elasticsearch's own media types.
      if (status === 406 && said.includes("compatible-with")) return strange(name);
      return new ServiceFailure(
        `${name} answered ${status}: ${excerpt(said)}`,
        mayPass(status),
        retryAfter(meta?.headers?.["retry-after"]),
      );
    }
    default:
      return new ServiceFailure(`${name} cannot be used: ${excerpt(message)}`, false);
  }
}

function strange(name: string): UserError {
  return new UserError(
    `${name} is no Elasticsearch 8 or later, by its answers; for OpenSearch take kind: opensearch, for others kind: http`,
  );
}
