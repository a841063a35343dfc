import { createRequire } from "node:module";
import packageJson from "../package.json";

/** Versions of what runs, for run.json and bug reports. */
export function versions(): Record<string, string> {
  return {
    "rec-r1-studio": packageJson.version,
    node: process.versions.node,
    "onnxruntime-node": (
      createRequire(__filename)("onnxruntime-node/package.json") as { version: string }
    ).version,
    platform: `${process.platform}-${process.arch}`,
  };
}
