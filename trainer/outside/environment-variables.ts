import { UserError } from "../../schemas/user-error";

const VARIABLE = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * Fills `${env:NAME}` in a setting that keeps it until it is used, so that what it stands for is
 * written nowhere.
 *
 * @throws UserError when there is no such variable, as when a run is resumed from elsewhere.
 */
export function fillEnvironment(text: string): string {
  return text.replace(VARIABLE, (_, name: string) => {
    const value = process.env[name];
    if (value === undefined)
      throw new UserError(
        `the environment variable ${name} is not set; the experiment needs it for what it asks outside`,
      );
    return value;
  });
}

/** Takes what `${env:NAME}` stands for in some settings out of a text that others wrote. */
export function withoutSecrets(text: string, settings: unknown): string {
  let safe = text;
  for (const [whole, name] of JSON.stringify(settings ?? null).matchAll(VARIABLE)) {
    const value = process.env[name!];
    if (value) safe = safe.replaceAll(value, whole);
  }
  return safe;
}

/** {@link fillEnvironment} in every text of a JSON value. */
export function filledJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === "string" ? fillEnvironment(inner) : inner,
  ) as T;
}
