/** A reward or metric: three decimals, a true minus sign; a dash where it is not known. */
export function decimal(value: number | null, digits = 3): string {
  if (value === null) return "–";
  return value.toFixed(digits).replace("-", "−");
}

/** A difference: always signed; zero has no sign, and one that is not known is a dash. */
export function signed(value: number | null, digits = 3): string {
  if (value === null) return "–";
  const shown = value.toFixed(digits);
  if (Number(shown) === 0) return decimal(0, digits);
  return value > 0 ? `+${shown}` : shown.replace("-", "−");
}

/** Any metric in a few characters, whatever its magnitude. */
export function compact(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size < 0.001 || size >= 100_000) return value.toExponential(1).replace("-", "−");
  if (size >= 100) return value.toFixed(0).replace("-", "−");
  return String(Number(value.toPrecision(3))).replace("-", "−");
}

/** `2 h 05 min`, `3 min 20 s`, `12 s`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const pad = (value: number) => String(value).padStart(2, "0");
  if (hours > 0) return `${hours} h ${pad(minutes)} min`;
  if (minutes > 0) return `${minutes} min ${pad(whole % 60)} s`;
  return `${whole} s`;
}

const GROUPED = new Intl.NumberFormat("en");

/** A count with grouped thousands. */
export function grouped(value: number): string {
  return GROUPED.format(value);
}

/** `original_query` → `original query`. */
export function words(name: string): string {
  return name.replace(/_/g, " ");
}

/** A share as whole per cents. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** What is said of a fault, whatever was thrown. */
export function faultText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
