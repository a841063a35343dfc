/** Settings by their dotted names, entries of lists by their places: `reward.0.weight`. */
export function flatSettings(value: unknown, prefix = ""): Record<string, unknown> {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  // A list of plain values is one value.
  const plain = Array.isArray(value) && value.every((one) => typeof one !== "object");
  if (inner.length === 0 || plain) return prefix ? { [prefix]: value } : {};
  return Object.assign(
    {},
    ...inner.map(([key, one]) => flatSettings(one, prefix ? `${prefix}.${key}` : key)),
  );
}

/** The names under which some settings hold different values, in the order in which they stand. */
export function differingSettings(settings: readonly Record<string, unknown>[]): string[] {
  const names = new Set(settings.flatMap((one) => Object.keys(one)));
  const [first, ...others] = settings;
  return [...names].filter((name) => others.some((one) => !isSame(one[name], first![name])));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
