import { parseArgs } from "node:util";
import { diskFull } from "./disk";
import { clockJumps, nonsense, oddFolders, readOnlyFolders } from "./folders";
import { killedTrainers } from "./kills";
import { processes } from "./processes";
import { type Ground, type Outcome, onGround } from "./trial";

const USAGE = `faults: what can go wrong with a run, many times
  --full          200 killed trainers, 20 of each way to end a process (default: 25 and 3)
  --only NAME     one of kills, disk, folders, processes
  --seed N        other moments
  --json          end with one JSON object on the last line
`;

/** Tries everything, prints a table, and answers the exit status. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      full: { type: "boolean", default: false },
      only: { type: "string" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const many = values.full;
  const suites: Record<string, (ground: Ground) => Promise<Outcome[]>> = {
    kills: async (ground) => [await killedTrainers(ground, many ? 200 : 25)],
    disk: async (ground) => [await diskFull(ground, many ? 20 : 3)],
    folders: async (ground) => [
      await oddFolders(ground),
      await readOnlyFolders(ground),
      await nonsense(ground, many ? 2000 : 300),
      await clockJumps(ground),
    ],
    processes: (ground) => processes(ground, many ? 20 : 3),
  };
  const outcomes: Outcome[] = [];
  await onGround(Number(values.seed), async (ground) => {
    for (const [name, suite] of Object.entries(suites)) {
      if (values.only !== undefined && values.only !== name) continue;
      for (const outcome of await suite(ground)) {
        outcomes.push(outcome);
        const { fault, tried, failures, note } = outcome;
        console.log(
          `${fault.padEnd(58)} ${String(tried).padStart(5)} tried ${String(failures.length).padStart(4)} failed  ${note}`,
        );
        for (const failure of failures.slice(0, 5)) console.log(`  ${failure}`);
      }
    }
  });
  const total = outcomes.reduce((sum, { tried }) => sum + tried, 0);
  const failed = outcomes.reduce((sum, { failures }) => sum + failures.length, 0);
  console.log(`${total} tried, ${failed} failed`);
  if (values.json)
    console.log(
      JSON.stringify({
        suite: "faults",
        seed: Number(values.seed),
        tried: total,
        failed,
        outcomes,
      }),
    );
  return failed > 0 || total === 0 ? 1 : 0;
}
