const VARIABLE = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;

/** The names of the `{{variables}}` in a template, each once, in order. */
export function variablesOf(template: string): string[] {
  return [...new Set([...template.matchAll(VARIABLE)].map((match) => match[1]!))];
}

/**
 * Fills a template's `{{variables}}`. What is filled in is not looked at again, so text from
 * data or from a model cannot introduce variables of its own.
 *
 * @throws Error naming the variable that has no value.
 */
export function render(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(VARIABLE, (_, name: string) => {
    const value = values[name];
    if (value === undefined) {
      const known = Object.keys(values).join(", ");
      throw new Error(`{{${name}}} has no value here; what there is: ${known}`);
    }
    return value;
  });
}
