import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { UserError } from "../../schemas/user-error";
import type { Finding } from "../health/finding";
import { RunHealth } from "../health/health";
import type { RunReader } from "../reader";
import { replaceFile } from "../replace-file";
import { writeFailure } from "../write-failure";
import { sampleGroups } from "./groups";
import type { ExportSource } from "./records";
import { runFiles } from "./run-files";

const zip = promisify(gzip);

/** Text that is compressed at once. */
const PIECE = 4 << 20;
/** Compressed texts of more than this make pages that browsers do not open. */
const MOST_BYTES = 256e6;
/** Groups from which a report's size is reckoned. */
const MEASURED_GROUPS = 100;

/** Groups in a report unless more are asked for. */
export const REPORT_GROUPS = 2_000;

/** The page's scripts and style, as esbuild.mjs makes them. */
export interface ReportAssets {
  host: string;
  webview: string;
  style: string;
}

/** What a report tells besides the run folder. */
export interface ReportNotes {
  /** What it holds of the run, in words. */
  note: string;
  /** Of all groups, whatever the report holds of them. */
  findings: Finding[];
}

/**
 * Reads the page's parts from the folder of the bundles.
 *
 * @throws UserError when they are missing.
 */
export function readReportAssets(dist: string): ReportAssets {
  const read = (name: string) => readFileSync(path.join(dist, name), "utf8");
  try {
    return { host: read("report.js"), webview: read("webview.js"), style: read("report.css") };
  } catch (error) {
    throw new UserError(`the report's parts are missing (${(error as Error).message})`, {
      file: dist,
    });
  }
}

/** The groups of a report, and what is said of them; see {@link sampleGroups}. */
export async function chooseReport(
  reader: RunReader,
  groups: readonly number[],
  most: number,
): Promise<{ groups: number[]; notes: ReportNotes }> {
  const findings = await new RunHealth(reader).findings();
  const named = findings.flatMap((finding) => finding.groups);
  const sample = sampleGroups(groups, named, most);
  const when = new Date().toISOString().slice(0, 16).replace("T", " ");
  const note = `Report of ${when} UTC with ${sample.rule}. Findings and evaluations are of the whole run.`;
  return { groups: sample.groups, notes: { note, findings } };
}

/** About how many bytes a report will have, from compressing some of its groups. */
export async function reckonReport(source: ExportSource, assets: ReportAssets): Promise<number> {
  const { groups } = source;
  const stride = Math.max(1, Math.floor(groups.length / MEASURED_GROUPS));
  const some = groups.filter((_, i) => i % stride === 0);
  const sizes = { rollouts: 0, rest: 0 };
  for await (const { name, bytes } of packed({ reader: source.reader, groups: some }))
    sizes[name === "rollouts.jsonl" ? "rollouts" : "rest"] += bytes.length;
  const rollouts = some.length ? (sizes.rollouts * groups.length) / some.length : 0;
  const fixed = assets.host.length + assets.webview.length + assets.style.length;
  return Math.round(fixed + ((rollouts + sizes.rest) * 4) / 3);
}

/**
 * Writes the inspector with a run as one HTML file, which asks nobody for anything: the panel's own
 * bundle, its host's side, and the run folder, compressed.
 *
 * @returns how many bytes it has.
 * @throws UserError when it cannot be written, or would be too large to be opened.
 */
export async function writeReport(
  file: string,
  source: ExportSource,
  notes: ReportNotes,
  assets: ReportAssets,
): Promise<number> {
  const part = `${file}.part`;
  let size = 0;
  try {
    const fd = openSync(part, "w");
    const write = (text: string) => {
      const bytes = Buffer.from(text, "utf8");
      for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
      size += bytes.length;
      if (size > MOST_BYTES)
        throw new UserError(
          `the report would have more than ${MOST_BYTES / 1e6} MB; choose fewer groups`,
          { file },
        );
    };
    try {
      write(head(source.reader.state.name, assets));
      write(dataBlock("report.json", await zip(JSON.stringify(notes))));
      for await (const { name, bytes } of packed(source)) write(dataBlock(name, bytes));
      write(foot(assets));
    } finally {
      closeSync(fd);
    }
    replaceFile(part, file);
    return size;
  } catch (error) {
    rmSync(part, { force: true });
    throw (error as NodeJS.ErrnoException).code ? writeFailure(file, error) : error;
  }
}

/** The run's files in compressed pieces, of which each can be unpacked by itself. */
async function* packed(source: ExportSource): AsyncGenerator<{ name: string; bytes: Buffer }> {
  let held = { name: "", text: "" };
  for await (const { name, text } of runFiles(source)) {
    if (held.name && (name !== held.name || held.text.length > PIECE)) {
      yield { name: held.name, bytes: await zip(held.text) };
      held = { name, text: "" };
    }
    held = { name, text: held.text + text };
  }
  if (held.name) yield { name: held.name, bytes: await zip(held.text) };
}

function dataBlock(name: string, bytes: Buffer): string {
  return `<script type="application/gzip" data-file="${name}">${bytes.toString("base64")}</script>\n`;
}

/** A script that may stand in HTML: no text of it ends the element or begins a comment. */
function inline(script: string): string {
  return script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/** The toolkit adds a style element and takes its nonce from the page. */
const STYLE_NONCE = "rec-r1-report";

function head(name: string, { host, webview, style }: ReportAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hash(inline(host))} ${hash(inline(webview))}`,
    `style-src 'nonce-${STYLE_NONCE}'`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta property="csp-nonce" content="${STYLE_NONCE}">
<link rel="icon" href="data:,">
<title>${escaped(name)} · Rec-R1</title>
<style nonce="${STYLE_NONCE}">${coloursUsed(style, webview)}</style>
</head>
<body>
<rec-inspector></rec-inspector>
`;
}

function foot({ host, webview }: ReportAssets): string {
  return `<script>${inline(host)}</script>\n<script>${inline(webview)}</script>\n</body>\n</html>\n`;
}

/** A style without the theme's colours that the panel doesn't name. */
function coloursUsed(style: string, webview: string): string {
  const used = new Set(webview.match(/--vscode-[\w-]+/g));
  for (const name of style.match(/var\((--vscode-[\w-]+)/g) ?? []) used.add(name.slice(4));
  return style.replace(/(--vscode-[\w-]+):[^;}]*;?/g, (declared: string, name: string) =>
    used.has(name) || used.has(name.replace(/[^-]*$/, "")) ? declared : "",
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
