import { compile, type JSONPathQuery } from "json-p3";

/** A fault in a JSONPath: what it is, and at which character, from 0. */
export interface JsonPathFault {
  message: string;
  at: number;
}

/** What is wrong with a JSONPath (RFC 9535); undefined for a sound one. */
export function jsonPathFault(text: string): JsonPathFault | undefined {
  try {
    compile(text);
    return undefined;
  } catch (error) {
    const { message, token } = error as Error & { token?: { index: number } };
    // The library appends the path and the place.
    return { message: message.replace(/ \('[\s\S]*$/, ""), at: token?.index ?? 0 };
  }
}

/** A JSONPath ready for use. */
export function jsonPath(text: string): JSONPathQuery {
  return compile(text);
}
