import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { namesOf } from "../../../schemas/engines/extra";
import type { Mapping } from "../../../schemas/engines/rendering";
import trlKeys from "../../../schemas/engines/trl-keys.json";
import { TRL_MAPPING } from "../../../schemas/engines/trl-mapping";
import verlKeys from "../../../schemas/engines/verl-keys.json";
import { VERL_MAPPING } from "../../../schemas/engines/verl-mapping";
import { EXPERIMENT } from "../../../schemas/experiment-schema";
import { branchOf, type JsonSchema } from "../../../schemas/schema-walk";

const DOC = path.join(__dirname, "../../../docs/engines.md");

const TRAINERS = [
  ["trl", TRL_MAPPING, trlKeys.keys],
  ["verl", VERL_MAPPING, verlKeys.keys],
] as const;

/** The table that the documentation shows. */
function table(mappings: readonly Mapping[]): string {
  const rows = mappings.map(
    ({ theirs, ours, how }) => `| ${ours ? `\`${ours}\`` : ""} | \`${theirs}\` | ${how ?? ""} |`,
  );
  return ["| here | there | how |", "|---|---|---|", ...rows].join("\n");
}

/** Whether the experiment's schema has a setting, with an engine of a kind and some algorithm. */
function exists(engine: string, dotted: string): boolean {
  return ["grpo", "ppo"].some((algorithm) => {
    let here: JsonSchema | undefined = EXPERIMENT;
    for (const step of dotted.split(".")) {
      const kind: string = here === EXPERIMENT.properties!.engine ? engine : algorithm;
      here = here && branchOf(here, { kind }).properties?.[step];
    }
    return here !== undefined;
  });
}

describe.each(TRAINERS)("the mapping to %s", (trainer, mappings, keys) => {
  it("names settings that the trainer has, each once", () => {
    const known = new Set(namesOf(keys));
    const names = mappings.map(({ theirs }) => theirs);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("names settings that an experiment has", () => {
    const ours = mappings.flatMap((mapping) => mapping.ours ?? []);
    expect(ours.filter((name) => !exists(trainer, name))).toEqual([]);
  });

  it("is what the documentation shows", () => {
    const text = readFileSync(DOC, "utf8");
    const shown = new RegExp(`(<!-- ${trainer} -->\n)[^]*(<!-- /${trainer} -->)`);
    const current = text.replace(shown, `$1${table(mappings)}\n$2`);
    if (process.env.UPDATE_FIXTURES) writeFileSync(DOC, current);
    else expect(text).toBe(current);
  });
});
