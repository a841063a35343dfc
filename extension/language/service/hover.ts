import { isScalar } from "yaml";
import { equivalentsOf } from "../../../schemas/engines/equivalents";
import { EXPERIMENT } from "../../../schemas/experiment-schema";
import { valueAt } from "../../../schemas/json";
import { type Origin, originOf } from "../../../schemas/origins";
import type { Range } from "../../../schemas/problem";
import type { Resolution } from "../../../schemas/resolve";
import { choicesOf, type JsonSchema, schemaAt } from "../../../schemas/schema-walk";
import { sweptSetting } from "../../../schemas/sweep";
import { VARIABLE_MEANING } from "../../../schemas/task-variables";
import type { Facts } from "./facts";
import { covers, type Path, type Place, placeAt } from "./nodes";
import { underSweep } from "./sweep-completion";
import { sampleValue, variableAt } from "./variables";

/** What is shown at an offset, as Markdown: of a key, of a value, of a `{{variable}}`. */
export function hover(
  resolution: Resolution,
  offset: number,
  facts: Facts = {},
): { markdown: string; range: Range } | null {
  const { yaml, stated } = resolution;
  const place = placeAt(yaml.document.contents, offset);
  if (!place) return null;
  const variable = variableAt(place, yaml.text, offset);
  if (variable) {
    const sample = facts.data?.sample.map((query) => sampleValue(query, variable.name));
    const known = sample?.filter((value) => value !== undefined) ?? [];
    const parts = [
      ...(VARIABLE_MEANING[variable.name] ? [VARIABLE_MEANING[variable.name]] : []),
      ...(known.length ? [`such as ${known.map(code).join(", ")}`] : []),
    ];
    if (parts.length)
      return {
        markdown: [`**{{${variable.name}}}**`, ...parts].join(" · "),
        range: yaml.range(variable.from, variable.to),
      };
  }
  const node = place.key ?? place.value;
  const swept = sweptSetting(place.path);
  const schema = swept
    ? schemaAt(EXPERIMENT, swept, underSweep(stated, place.path))
    : schemaAt(EXPERIMENT, place.path, stated);
  if (!schema?.description || !node?.range) return null;
  const onValue = isScalar(place.value) && !covers(place.key, offset);
  const [from, to] = (onValue ? place.value! : node).range!;
  const lines = [
    markdownOf(String(swept ? swept.join(".") : place.path.at(-1)), schema),
    ...elsewhere(swept ?? place.path, schema.description),
    ...resolvedTo(resolution, place),
    ...factsAbout(place.path, facts),
  ];
  return { markdown: lines.join("\n\n"), range: yaml.range(from, to) };
}

/** What verl and TRL call a setting, where its description doesn't say so. */
function elsewhere(path: Path, description: string): string[] {
  const names = equivalentsOf(path.join("."))
    .filter(({ theirs }) => !description.includes(theirs.split(".").at(-1)!))
    .map(({ trainer, theirs, how }) => `${trainer}: \`${theirs}\`${how ? ` (${how})` : ""}`);
  return names.length ? [names.join(" · ")] : [];
}

function markdownOf(key: string, schema: JsonSchema): string {
  const list = (values: readonly unknown[]) => values.map(code).join(", ");
  const type = Array.isArray(schema.type) ? schema.type.join(" or ") : schema.type;
  const lines = [`**${key}**${type ? ` · ${type}` : ""}`, "", schema.description!];
  if (schema.enum) lines.push("", `One of ${list(schema.enum)}`);
  if (schema.oneOf) lines.push("", `One of ${list(choicesOf(schema))}`);
  if (schema.default !== undefined) lines.push("", `Default: ${code(schema.default)}`);
  if (schema.examples) lines.push("", `Examples: ${list(schema.examples)}`);
  return lines.join("\n");
}

/** What a value comes to where that is not what is written: a path, an environment variable. */
function resolvedTo(resolution: Resolution, { path, value }: Place): string[] {
  const resolved = valueAt(resolution.experiment, path);
  if (resolved === undefined || typeof resolved === "object") return [];
  if (isScalar(value) && value.value === resolved) return [];
  // A secret of the environment must not show up on a shared screen.
  if (isScalar(value) && String(value.value).includes("${env:")) return [];
  return [`Here: ${code(resolved)}${wording(originOf(resolution, path))}`];
}

function wording(origin: Origin): string {
  return origin.from === "default" ? " (default)" : "";
}

function factsAbout(path: Path, { data, model, encoders }: Facts): string[] {
  const at = path.join(".");
  const encoder = path.at(-1) === "model" && encoders?.get(path.slice(0, -1).join("."));
  if (encoder)
    return [
      [
        ...(encoder.dimension ? [`Vectors of ${encoder.dimension} numbers`] : []),
        ...(encoder.longest ? [`at most ${encoder.longest} tokens`] : []),
        ...(encoder.notes.pooling ? [`made for ${encoder.notes.pooling} pooling`] : []),
      ].join("; "),
    ];
  if (at === "rewriter.model" && model)
    return [
      `${count(model.parameters)} parameters${model.trainable === model.parameters ? "" : `, ${count(model.trainable)} trained`}; at most ${model.context} tokens`,
    ];
  if (!data) return [];
  if (at === "recommender" || at === "recommender.kind")
    return [`Corpus: ${count(data.documents)} documents, fields ${data.fields.join(", ")}`];
  const role = /^data\.splits\.(train|validation|test)$/.exec(at)?.[1];
  if (role) {
    const split = data.splits.find((one) => one.role === role);
    return split ? [`${count(split.queries)} queries, ${count(split.judgements)} judgements`] : [];
  }
  const splits = data.splits.map(({ role, queries }) => `${role} ${count(queries)}`).join(", ");
  if (at === "data.splits" || at === "data.splits.by" || at === "data.splits.items")
    return [`Queries: ${splits}`];
  if (!["data", "data.path", "data.format"].includes(at)) return [];
  return [
    `${count(data.documents)} documents; queries: ${splits}`,
    data.sample.map((query) => `- ${code(query.text)}`).join("\n"),
    ...data.notes.map((note) => `Note: ${code(note)}`),
  ];
}

function code(value: unknown): string {
  const text = JSON.stringify(value);
  // A backtick in the user's data would end the code span.
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function count(value: number): string {
  return value.toLocaleString("en");
}
