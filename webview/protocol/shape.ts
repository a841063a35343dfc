/**
 * A check of unknown data that returns it typed. It throws at the first fault, naming the path.
 * Types are inferred from the checks, so that a message and its validator cannot drift apart.
 */
export type Shape<T> = (value: unknown, path: string) => T;

/** The type that a shape admits. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

type Fields = Record<string, Shape<unknown>>;
type ObjectOf<R extends Fields, O extends Fields> = { [K in keyof R]: Infer<R[K]> } & {
  [K in keyof O]?: Infer<O[K]>;
};

function fail(path: string, expected: string, value: unknown): never {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  throw new TypeError(`${path || "message"}: expected ${expected}, found ${found}`);
}

function record(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    fail(path, "object", value);
  }
  return value as Record<string, unknown>;
}

export const text: Shape<string> = (value, path) =>
  typeof value === "string" ? value : fail(path, "string", value);

export const flag: Shape<boolean> = (value, path) =>
  typeof value === "boolean" ? value : fail(path, "boolean", value);

/** A finite number: JSON turns NaN and infinities into null, which is a fault of the sender. */
export const number: Shape<number> = (value, path) =>
  typeof value === "number" && Number.isFinite(value) ? value : fail(path, "finite number", value);

/** A whole number from 0. */
export const count: Shape<number> = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : fail(path, "whole number from 0", value);

export function oneOf<const T extends readonly string[]>(...words: T): Shape<T[number]> {
  return (value, path) =>
    words.includes(value as string) ? (value as T[number]) : fail(path, words.join(" | "), value);
}

export function nullable<T>(inner: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null ? null : inner(value, path));
}

export function list<T>(inner: Shape<T>): Shape<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) fail(path, "array", value);
    value.forEach((item, index) => {
      inner(item, `${path}[${index}]`);
    });
    return value as T[];
  };
}

export function tuple<T extends unknown[]>(...inner: { [K in keyof T]: Shape<T[K]> }): Shape<T> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length !== inner.length) {
      fail(path, `array of ${inner.length}`, value);
    }
    inner.forEach((shape, index) => {
      shape(value[index], `${path}[${index}]`);
    });
    return value as T;
  };
}

export function dictionary<T>(inner: Shape<T>): Shape<Record<string, T>> {
  return (value, path) => {
    const object = record(value, path);
    for (const [key, item] of Object.entries(object)) inner(item, `${path}.${key}`);
    return object as Record<string, T>;
  };
}

export function object<R extends Fields, O extends Fields = Record<never, never>>(
  required: R,
  optional?: O,
): Shape<ObjectOf<R, O>> {
  return (value, path) => {
    const fields = record(value, path);
    for (const [key, shape] of Object.entries(required)) shape(fields[key], `${path}.${key}`);
    for (const [key, shape] of Object.entries(optional ?? {})) {
      if (fields[key] !== undefined) shape(fields[key], `${path}.${key}`);
    }
    return fields as ObjectOf<R, O>;
  };
}

/** A union told apart by `type`. */
export function byType<M extends Record<string, Shape<object>>>(
  members: M,
): Shape<{ [K in keyof M & string]: { type: K } & Infer<M[K]> }[keyof M & string]> {
  return (value, path) => {
    const { type } = record(value, path);
    const shape = typeof type === "string" && Object.hasOwn(members, type) ? members[type] : null;
    if (!shape) fail(`${path}.type`, Object.keys(members).join(" | "), type);
    shape(value, path);
    return value as never;
  };
}
