import path from "node:path";
import type { FileSystem } from "../../../schemas/problem";
import { type Resolution, resolveText } from "../../../schemas/resolve";

export const NO_FILES: FileSystem = {
  readFile: () => Promise.reject(new Error("no such file")),
  exists: async () => false,
};

/** An experiment's text, resolved where no other file exists. */
export function resolved(text: string, files: FileSystem = NO_FILES): Promise<Resolution> {
  return resolveText(text, path.resolve("/experiments/shoes.recr1.yaml"), files);
}
