/** What may be filled in: `{{query}}` and `{{k}}`, or for a batch `{{queries}}` and `{{k}}`. */
export interface TemplateValues {
  query?: string;
  queries?: readonly string[];
  k: number;
}

const VARIABLE = /\{\{\s*(query|queries|k)\s*\}\}/g;
const ALONE = /^\s*\{\{\s*(query|queries|k)\s*\}\}\s*$/;

/**
 * Fills variables in every text of a JSON template. A text that is a variable and nothing else
 * becomes its value, so that `"{{k}}"` is a number and `"{{queries}}"` a list. Text from a model is
 * only ever a part of a JSON text: it is not looked at again.
 */
export function fillJson(template: unknown, values: TemplateValues): unknown {
  if (typeof template === "string") {
    const alone = ALONE.exec(template)?.[1];
    return alone ? valueFor(alone, values) : fillText(template, values, (text) => text);
  }
  if (Array.isArray(template)) return template.map((item) => fillJson(item, values));
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [key, fillJson(value, values)]),
  );
}

/** Fills variables in a text, each written by `encode`. */
export function fillText(
  template: string,
  values: TemplateValues,
  encode: (text: string) => string,
): string {
  return template.replace(VARIABLE, (_, name: string) => {
    const value = valueFor(name, values);
    return encode(typeof value === "string" ? value : JSON.stringify(value));
  });
}

/** Lone surrogates, which a model may write, are no text to anyone else. */
function valueFor(name: string, { query, queries, k }: TemplateValues): unknown {
  if (name === "k") return k;
  const value = name === "query" ? query : queries;
  if (value === undefined) throw new Error(`{{${name}}} has no value in this request`);
  return typeof value === "string" ? wellFormed(value) : value.map(wellFormed);
}

function wellFormed(text: string): string {
  return text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "\uFFFD",
  );
}
