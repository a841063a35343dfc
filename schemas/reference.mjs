// The reference page of a schema: every key with its type, default and meaning, as Markdown.

const PREFACE = `# Every key of an experiment

An experiment is a file \`*.recr1.yaml\`. Paths are relative to it. A key in **bold** must be stated; the others have the default that stands beside them.
`;

/** Markdown for an object schema; sections are its keys in the schema's order. */
export function referenceOf(schema) {
  const sections = Object.entries(schema.properties).map(
    ([key, value]) => `## ${key}\n\n${bodyOf(value, key, 3)}`,
  );
  return `${PREFACE}\n${sections.join("\n")}`;
}

/** What is said of a value: its meaning, then its keys or its kinds. */
function bodyOf(schema, path, level) {
  const about = [schema.description, meta(schema)].filter(Boolean).join(" ");
  return `${about}\n${keysOf(schema, path, level)}`;
}

/** A table of an object's keys, and a section for each that has keys of its own. */
function keysOf(schema, path, level) {
  const inner = innerOf(schema);
  if (inner?.oneOf) return kindsOf(inner, path, level);
  if (!inner?.properties) return "";
  const required = new Set(inner.required);
  const rows = Object.entries(inner.properties)
    .filter(([key]) => key !== inner.of)
    .map(([key, value]) => {
      const name = required.has(key) ? `**\`${key}\`**` : `\`${key}\``;
      return `| ${name} | ${typeOf(value)} | ${defaultOf(value)} | ${cell(value.description ?? "")} |`;
    });
  const table = rows.length
    ? `\n| key | type | default | meaning |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`
    : "";
  const nested = Object.entries(inner.properties)
    .filter(([, value]) => hasKeys(value))
    .map(([key, value]) => section(`${path}.${key}`, value, level));
  return table + nested.join("");
}

/** A section for each branch of a union. */
function kindsOf(schema, path, level) {
  const by = schema.discriminator?.propertyName;
  // Kinds that are told of elsewhere, such as the parts of a hybrid.
  if (schema.oneOf.some(({ $ref }) => $ref)) {
    const [, , home] = schema.oneOf.find(({ $ref }) => $ref).$ref.split("/");
    return `\nEach is written as [${home}](#${home}) is.\n`;
  }
  return schema.oneOf
    .map((branch) => {
      const kind = by && branch.properties?.[by]?.const;
      const title = kind ? `${path}, \`${by}: ${kind}\`` : `${path}, ${typeOf(branch)}`;
      return section(title, { ...branch, of: by }, level);
    })
    .join("");
}

function section(title, schema, level) {
  return `\n${"#".repeat(Math.min(level, 6))} ${title}\n\n${bodyOf(schema, title.split(",")[0], level + 1)}`;
}

function hasKeys(schema) {
  const inner = innerOf(schema);
  return Boolean(inner?.properties ?? inner?.oneOf);
}

/** What has the keys: a list's items, or the map of a place that takes a word or a map. */
function innerOf(schema) {
  const inner = schema.type === "array" ? schema.items : schema;
  return inner?.then ?? inner;
}

function meta(schema) {
  const values = schema.enum ? `One of ${schema.enum.map(code).join(", ")}.` : "";
  const fallback =
    hasKeys(schema) || schema.default === undefined ? "" : `Default: ${defaultOf(schema)}.`;
  return [values, fallback].filter(Boolean).join(" ");
}

function typeOf(schema) {
  if (schema.then) return `${typeOf(schema.else)} or a map`;
  if (schema.enum) return schema.enum.map(code).join(" \\| ");
  if (schema.const !== undefined) return code(schema.const);
  if (schema.type === "array") return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.oneOf ?? schema.anyOf)
    return [...new Set((schema.oneOf ?? schema.anyOf).map(typeOf))].join(" or ");
  const range = rangeOf(schema);
  return `${[schema.type ?? "any"].flat().join(" or ")}${range && ` ${range}`}`;
}

/** `≥ 1`, `0 … 1`, `> 0`. */
function rangeOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) {
  const low =
    minimum !== undefined
      ? `≥ ${minimum}`
      : exclusiveMinimum !== undefined && `> ${exclusiveMinimum}`;
  const high =
    maximum !== undefined
      ? `≤ ${maximum}`
      : exclusiveMaximum !== undefined && `< ${exclusiveMaximum}`;
  return [low, high].filter(Boolean).join(", ");
}

function defaultOf(schema) {
  return schema.default === undefined ? "" : code(JSON.stringify(schema.default));
}

function code(value) {
  return `\`${String(value).replaceAll("|", "\\|")}\``;
}

/** Line breaks and bars would end a cell. */
function cell(text) {
  return text.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
}
