import type { Rendering } from "../../../schemas/engines/rendering";

/** A setting as an argument of Hydra's command line: `trainer.nnodes=1`. */
export function override(key: string, value: unknown): string {
  return `${key}=${hydraValue(value)}`;
}

/** Settings as arguments of Hydra's command line; `extra` keeps its `+` and `++`. */
export function overridesOf(rendering: Rendering): string[] {
  return [...rendering].map(([key, { value, from }]) =>
    override(from[1] === "extra" ? String(from[2]) : key, value),
  );
}

/** A value in Hydra's grammar of overrides (hydra.cc, "Basic Override syntax"). */
function hydraValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map(hydraValue).join(",")}]`;
  if (typeof value === "object")
    return `{${Object.entries(value as object)
      .map(([key, inner]) => `${key}:${hydraValue(inner)}`)
      .join(",")}}`;
  return typeof value === "string" ? quoted(value) : String(value);
}

/** In quotes only a quote, and a backslash before one or at the end, need a backslash before them. */
function quoted(text: string): string {
  const escaped = text.replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) =>
    quote ? `${slashes}${slashes}\\"` : slashes + slashes,
  );
  return `"${escaped}"`;
}
