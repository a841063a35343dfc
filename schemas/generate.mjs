// Generates everything that follows from the schemas: the types, the compiled validators, and the
// reference page.
// `--check` compares with what is committed and fails on any difference.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { referenceOf } from "./reference.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, "generated");
const banner = (source) =>
  `// Generated from schemas/${source} by \`npm run generate\`; do not edit.\n`;

/** For the types, a place that takes a word or a map (`if`/`then`/`else`) is a union of the two. */
function withUnions(value) {
  if (Array.isArray(value)) return value.map(withUnions);
  if (typeof value !== "object" || value === null) return value;
  const { if: condition, then: map, else: word, ...own } = value;
  const whole = Object.fromEntries(Object.entries(own).map(([key, v]) => [key, withUnions(v)]));
  return condition ? { ...whole, anyOf: [word, ...map.oneOf].map(withUnions) } : whole;
}

async function readSchema(name) {
  return JSON.parse(await readFile(path.join(here, `${name}.schema.json`), "utf8"));
}

/** The types that a schema describes. */
function typesOf(name, schema) {
  return compile(withUnions(schema), name, {
    bannerComment: banner(`${name}.schema.json`),
    additionalProperties: false,
    strictIndexSignatures: true,
    unreachableDefinitions: true,
  });
}

/** The types of what is stored or sent, and validators that are fast for many small values. */
async function filesOf(name, roots) {
  const source = `${name}.schema.json`;
  const schema = await readSchema(name);
  const ajv = new Ajv({
    code: { source: true, esm: true },
    allErrors: true,
    discriminator: true,
    allowUnionTypes: true,
    strictTuples: false,
  });
  ajv.addSchema(schema);
  const code = standalone.default(
    ajv,
    Object.fromEntries(
      Object.entries(roots).map(([fn, pointer]) => [fn, `${schema.$id}${pointer}`]),
    ),
  );
  // ajv's helpers are CommonJS `require`s in the midst of a module: bundling them makes it one plain module.
  const bundled = await build({
    stdin: { contents: code, resolveDir: here, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    legalComments: "none",
  });
  const declarations = Object.keys(roots)
    .map((fn) => `export declare const ${fn}: ValidateFunction;`)
    .join("\n");
  return {
    [`${name}.ts`]: await typesOf(name, schema),
    [`${name}.validate.js`]: `${banner(source)}${bundled.outputFiles[0].text}`,
    [`${name}.validate.d.ts`]: `${banner(source)}import type { ValidateFunction } from "ajv";\n\n${declarations}\n`,
  };
}

const experiment = await readSchema("experiment");
const REFERENCE = "../../docs/experiment.md";
const files = {
  [REFERENCE]: `<!-- Generated from schemas/experiment.schema.json by \`npm run generate\`; do not edit. -->\n${referenceOf(experiment)}`,
  "experiment.ts": await typesOf("experiment", experiment),
  ...(await filesOf("run-events", {
    validateRunState: "#/definitions/RunState",
    validateRunEvent: "#/definitions/RunEvent",
    validateRollout: "#/definitions/Rollout",
    validateRunQuery: "#/definitions/RunQuery",
    validateRunDocument: "#/definitions/RunDocument",
    validateMeasurement: "#/definitions/Measurement",
  })),
  ...(await filesOf("engine-messages", { validateEngineMessage: "#/definitions/EngineMessage" })),
};

const check = process.argv.includes("--check");
await mkdir(out, { recursive: true });
let stale = 0;
for (const [name, text] of Object.entries(files)) {
  const file = path.join(out, name);
  const now = await readFile(file, "utf8").catch(() => "");
  if (now === text) continue;
  if (check) {
    console.error(
      `${path.posix.join("schemas/generated", name)} is not current: run \`npm run generate\` and commit it`,
    );
    stale++;
  } else await writeFile(file, text);
}
process.exitCode = stale ? 1 : 0;
