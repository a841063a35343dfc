// The extension as users get it: the files that .vscodeignore lets through, in a folder of their own.
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cleanup } from "./cleanup.mjs";
import { ROOT } from "./root.mjs";

/**
 * Lays out the extension; `remove` deletes it. It must not be the repository's own folder: VS Code
 * takes its theme from the extension under development, and would find there the themes of the VS
 * Code in .cache.
 */
export function stageExtension() {
  const folder = mkdtempSync(path.join(tmpdir(), "rec-r1-extension-"));
  const remove = cleanup(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of shippedFiles()) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    place(path.join(ROOT, file), path.join(folder, file));
  }
  return { folder, remove };
}

/** Paths from the root. The list allows only; nothing in it takes a file out again. */
function shippedFiles() {
  const lines = readFileSync(path.join(ROOT, ".vscodeignore"), "utf8").split(/\r?\n/);
  const allowed = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  return allowed.flatMap((pattern) => {
    const files = pattern.includes("*")
      ? filesUnder(pattern.slice(0, pattern.lastIndexOf("/", pattern.indexOf("*")))).filter(
          (file) => matcher(pattern).test(file),
        )
      : [pattern].filter((file) => existsSync(path.join(ROOT, file)));
    if (files.length === 0)
      throw new Error(`.vscodeignore ships '${pattern}', but there is no such file`);
    return files;
  });
}

/** `*` within a name, `**` across folders; a pattern has no other special characters. */
function matcher(pattern) {
  const source = pattern
    .replace(/[.+^$()[\]{}|\\?]/g, "\\$&")
    .replace(/\*\*\/|\*\*|\*/g, (stars) =>
      stars === "*" ? "[^/]*" : stars === "**" ? ".*" : "(?:.*/)?",
    );
  return new RegExp(`^${source}$`);
}

function filesUnder(folder) {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(file) : [file];
  });
}

/** The native libraries are 290 MB: a link where the disk is the same, else a copy. */
function place(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
