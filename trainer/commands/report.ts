import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chosenGroups } from "../../runlog/export/groups";
import {
  chooseReport,
  REPORT_GROUPS,
  readReportAssets,
  writeReport,
} from "../../runlog/export/report";
import { TABLE_FORMATS, type TableFormat, writeTable } from "../../runlog/export/table-file";
import { RunReader } from "../../runlog/reader";
import { UserError } from "../../schemas/user-error";
import { ExitStatus } from "../exit-status";
import { wholeNumber } from "./options";

/** `rec-r1 report RUN`: the inspector with a run in one HTML file, or its rollouts in another format. */
export async function report(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string" },
      format: { type: "string", default: "html" },
      filter: { type: "string" },
      groups: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (positionals.length !== 1) throw new UserError("name one run folder");
  const { format } = values;
  if (format !== "html" && !isTableFormat(format))
    throw new UserError(`--format takes html, ${TABLE_FORMATS.join(", ")}, not '${format}'`);
  const reader = RunReader.open(positionals[0]!);
  try {
    const file = values.out ?? `${reader.state.id}.${format}`;
    const all = await chosenGroups(reader, {}, values.filter);
    if (all.length === 0)
      throw new UserError(
        values.filter === undefined
          ? "the run has no rollouts yet"
          : `no group passes the filter '${values.filter}'`,
      );
    const { groups, holds } = await write(format, file, reader, all, values.groups);
    const bytes = statSync(file).size;
    if (values.json) process.stdout.write(`${JSON.stringify({ file, format, bytes, groups })}\n`);
    else process.stdout.write(`${file}: ${holds}, ${(bytes / 1e6).toFixed(1)} MB\n`);
    return ExitStatus.done;
  } finally {
    reader.close();
  }
}

/** Writes the file; answers how many groups it holds, in a number and in words. */
async function write(
  format: "html" | TableFormat,
  file: string,
  reader: RunReader,
  all: number[],
  most: string | undefined,
): Promise<{ groups: number; holds: string }> {
  if (format !== "html") {
    const groups = most === undefined || most === "all" ? all : all.slice(0, countOf(most));
    await writeTable(format, file, { reader, groups });
    return { groups: groups.length, holds: `${groups.length} groups` };
  }
  const room = most === "all" ? all.length : most === undefined ? REPORT_GROUPS : countOf(most);
  const { groups, notes } = await chooseReport(reader, all, room);
  // The page's parts stand beside this program.
  await writeReport(file, { reader, groups }, notes, readReportAssets(path.resolve(__dirname)));
  return { groups: groups.length, holds: notes.note };
}

function countOf(text: string): number {
  return wholeNumber("--groups", text, 1);
}

function isTableFormat(format: string): format is TableFormat {
  return (TABLE_FORMATS as readonly string[]).includes(format);
}
