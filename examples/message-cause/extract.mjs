// Takes messages.tsv out of TypeScript's own translations: the short ones, with their codes.
//   npm pack typescript@5.9.3 && tar xzf typescript-5.9.3.tgz
//   node examples/message-cause/extract.mjs package > examples/message-cause/messages.tsv
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Words of a German message at most: the example's prompts are short. */
const LONGEST = 9;

const lib = path.resolve(process.argv[2], "lib");
const { Diagnostics } = createRequire(import.meta.url)(path.join(lib, "typescript.js"));
const german = JSON.parse(
  readFileSync(path.join(lib, "de", "diagnosticMessages.generated.json"), "utf8").replace(
    "\uFEFF",
    "",
  ),
);
/** Without the places where a message would name what it speaks of. */
const cleaned = (text) =>
  text
    .replace(/["'„“`]?\{\d+\}["'“”`]?/g, "")
    .replace(/\s+/g, " ")
    .replace(/\s+([.,:;!?])/g, "$1")
    .trim();
console.log("code\tenglish\tgerman");
for (const { code, key, message } of Object.values(Diagnostics)) {
  const said = german[key] && cleaned(german[key]);
  if (!said || said === cleaned(message)) continue;
  if (said.match(/[\p{L}\p{N}]+/gu).length <= LONGEST)
    console.log([code, cleaned(message), said].join("\t"));
}
