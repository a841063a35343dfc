import type { FileOperationRegistrationOptions } from "vscode-languageserver/node";
import { LANGUAGE_ID } from "../commands";

/** The documents that the language is about. */
export const EXPERIMENTS = [
  { language: LANGUAGE_ID, scheme: "file" },
  { language: LANGUAGE_ID, scheme: "untitled" },
];

/** Prompts in files of their own: their variables are coloured, and lead to who uses them. */
export const PROMPTS = [{ language: "markdown", scheme: "file", pattern: "**/prompts/**" }];

/** The files that an experiment can be or name, and the folders that they are in. */
export const MOVED_FILES: FileOperationRegistrationOptions = {
  filters: [
    {
      scheme: "file",
      pattern: {
        glob: "**/*.{yaml,yml,md,txt,js,cjs,mjs,ts,mts,py,sh,npy,csv,tsv,json,jsonl,xml,parquet,gz,zst}",
        matches: "file",
      },
    },
    { scheme: "file", pattern: { glob: "**", matches: "folder" } },
  ],
};
