import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../../runlog/filter/fields";
import { parseFilter } from "../../../runlog/filter/syntax";
import {
  DEFAULT_THRESHOLDS,
  THRESHOLD_MEANINGS,
  THRESHOLD_NAMES,
} from "../../../runlog/health/thresholds";

const page = readFileSync(path.resolve(__dirname, "../../../docs/inspector.md"), "utf8");

describe("docs/inspector.md", () => {
  it("has every limit of the health checks as it is", () => {
    const rows = page.split("\n").filter((line) => line.startsWith("| `"));
    expect(rows).toEqual(
      THRESHOLD_NAMES.map(
        (name) => `| \`${name}\` | ${DEFAULT_THRESHOLDS[name]} | ${THRESHOLD_MEANINGS[name]} |`,
      ),
    );
  });

  it("names every field of the filter, in expressions that are some", () => {
    const fields = fieldsOf([]);
    expect(fields.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual(
      [],
    );
    const examples = /```\n([\s\S]*?)```/.exec(page)![1]!.trim().split("\n");
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(() => parseFilter(example, fields)).not.toThrow();
  });
});
