import { availableParallelism, cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { UserError } from "../../schemas/user-error";
import { ExitStatus } from "../exit-status";
import { versions } from "../versions";

/** `rec-r1 environment`: versions and the machine, without names, paths or secrets. */
export async function environment(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  if (positionals.length > 0) throw new UserError("this takes no arguments");
  const found: Record<string, string> = {
    ...versions(),
    processor: cpus()[0]?.model.trim() ?? "unknown",
    threads: String(availableParallelism()),
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
  };
  process.stdout.write(
    values.json
      ? `${JSON.stringify(found)}\n`
      : Object.entries(found)
          .map(([name, value]) => `${name.padEnd(20)} ${value}\n`)
          .join(""),
  );
  return ExitStatus.done;
}
