/** Settings as they were read. */
export type Json = Record<string, unknown>;

/** Whether a value is a map of keys: neither a list nor nothing. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
