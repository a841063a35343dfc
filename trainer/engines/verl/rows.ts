import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { SplitRole } from "../../data/dataset";
import { promptRows } from "../prompts";
import type { Scoring } from "../scoring";

/** A row as verl reads it (its data preparation's schema, which Rec-R1's rows follow too). */
export interface VerlRow {
  data_source: string;
  prompt: { role: "user"; content: string }[];
  ability: string;
  reward_model: { style: "rule"; ground_truth: { query_id: string; target: string[] } };
  extra_info: { index: number; split: SplitRole; query_id: string };
  query: string;
}

const text = (name: string) => ({
  name,
  type: "BYTE_ARRAY" as const,
  converted_type: "UTF8" as const,
  repetition_type: "OPTIONAL" as const,
});
const group = (name: string, num_children: number) => ({
  name,
  num_children,
  repetition_type: "OPTIONAL" as const,
});
const list = (name: string) => [
  { ...group(name, 1), converted_type: "LIST" as const },
  { name: "list", num_children: 1, repetition_type: "REPEATED" as const },
];

/** The rows' Parquet schema, parents before their children. */
const SCHEMA = [
  { name: "root", num_children: 6 },
  text("data_source"),
  ...list("prompt"),
  group("element", 2),
  text("role"),
  text("content"),
  text("ability"),
  group("reward_model", 2),
  text("style"),
  group("ground_truth", 2),
  text("query_id"),
  ...list("target"),
  text("element"),
  group("extra_info", 3),
  { name: "index", type: "INT64" as const, repetition_type: "OPTIONAL" as const },
  text("split"),
  text("query_id"),
  text("query"),
];

/** A split's rows. */
export async function verlRows(
  name: string,
  scoring: Scoring,
  role: SplitRole,
): Promise<VerlRow[]> {
  const { qrels } = scoring.split(role);
  return (await promptRows(scoring, role)).map(({ query_id, prompt }, index) => ({
    // verl averages validation by it.
    data_source: `${name}_${role}`,
    prompt: [{ role: "user", content: prompt }],
    ability: scoring.assembly.environment.task.spec.kind,
    reward_model: {
      style: "rule",
      ground_truth: { query_id, target: relevantIn(qrels.get(query_id)!) },
    },
    extra_info: { index, split: role, query_id },
    query: scoring.assembly.environment.task.originalOf(scoring.query(role, query_id)),
  }));
}

/** Writes rows as Parquet. */
export async function writeRows(file: string, rows: readonly VerlRow[]): Promise<void> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const column = (name: keyof VerlRow) => ({
    name,
    data:
      name === "extra_info"
        ? rows.map(({ extra_info }) => ({ ...extra_info, index: BigInt(extra_info.index) }))
        : rows.map((row) => row[name]),
  });
  const buffer = parquetWriteBuffer({
    schema: SCHEMA,
    columnData: (
      ["data_source", "prompt", "ability", "reward_model", "extra_info", "query"] as const
    ).map(column),
  });
  await writeFile(file, Buffer.from(buffer));
}

/** The file of a split's rows in a folder. */
export function rowsFile(folder: string, role: SplitRole): string {
  return path.join(folder, `${role}.parquet`);
}

function relevantIn(gains: ReadonlyMap<string, number>): string[] {
  return [...gains].filter(([, gain]) => gain > 0).map(([id]) => id);
}
