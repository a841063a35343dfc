import { type ParseArgsConfig, parseArgs } from "node:util";

/** What every bench may be asked for. */
const COMMON = {
  full: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

/** What a bench is asked for; `--help` prints its usage and ends the program. */
export function benchOptions<T extends Options>(args: string[], usage: string, own: T) {
  const { values } = parseArgs({ args, options: { ...COMMON, ...own } });
  if ("help" in values && values.help) {
    console.log(usage);
    process.exit();
  }
  return values as Values<typeof COMMON> & Values<T>;
}
