import { messageOf, UserError } from "../schemas/user-error";
import { check } from "./commands/check";
import { data } from "./commands/data";
import { environment } from "./commands/environment";
import { evaluate } from "./commands/eval";
import { exportJob } from "./commands/export";
import { importCommand } from "./commands/import";
import { preview } from "./commands/preview";
import { enqueue, queue, sweep } from "./commands/queue";
import { report } from "./commands/report";
import { compare, list, rm, stop } from "./commands/runs";
import { score } from "./commands/score";
import { show } from "./commands/show";
import { rerun, resume, train } from "./commands/train";
import { ExitStatus } from "./exit-status";

/** A command with its lines of the usage text. */
interface CommandEntry {
  run(args: string[]): Promise<number>;
  usage: string;
}

const COMMANDS: Record<string, CommandEntry> = {
  check: {
    run: check,
    usage: `  rec-r1 check FILE… [--json | --sarif]   say what is wrong with experiments
      --form-only                         leave the data and model files alone`,
  },
  preview: {
    run: preview,
    usage: "  rec-r1 preview FILE [--count N]         show prompts as the rewriter reads them",
  },
  train: {
    run: train,
    usage: `  rec-r1 train FILE [options]             run an experiment
      --run FOLDER                        the run's folder (default: .rec-r1/runs/<name>-<time>)
      --set KEY=VALUE                     override a setting, such as training.steps=10; repeatable
      --threads N                         CPU threads (default: all)`,
  },
  resume: {
    run: resume,
    usage: `  rec-r1 resume RUN [options]             go on from a run's newest checkpoint, as it was started
      --from CHECKPOINT                   from an older one (a step, or best), as a run of its own
      --run FOLDER                        that run's folder
      --set KEY=VALUE                     change a setting from here on
      --threads N                         CPU threads (default: all)`,
  },
  rerun: {
    run: rerun,
    usage: `  rec-r1 rerun RUN [options]              a new run with the settings of another
      --set, --run, --threads             as for train`,
  },
  sweep: {
    run: sweep,
    usage: `  rec-r1 sweep FILE [options]             run all of an experiment's sweep, and compare
      --queue                             let its runs wait for their turn, and go
      --runs FOLDER, --set, --threads, --json, --concurrency as elsewhere`,
  },
  enqueue: {
    run: enqueue,
    usage: "  rec-r1 enqueue FILE [options]           let a run wait for its turn, and go",
  },
  queue: {
    run: queue,
    usage: `  rec-r1 queue [FOLDER]                   start the runs that wait in a folder, in their turn
      --concurrency N                     how many may go on at once (default: 1)
      --detach                            leave that to a process of its own`,
  },
  compare: {
    run: compare,
    usage: `  rec-r1 compare RUN… [--json]            what runs came to on the test split, over their seeds`,
  },
  stop: {
    run: stop,
    usage: `  rec-r1 stop RUN… [--grace SECONDS]      stop after the step in hand; after 10 s, by force`,
  },
  import: {
    run: importCommand,
    usage: `  rec-r1 import FILE… [options]           make runs of other programs' rollouts, to inspect them
      --format verl|trl|rec-r1|jsonl      who wrote them (default: told from the files)
      --out FOLDER                        folder of runs (default: .rec-r1/runs)
      --name NAME                         the run's name (default: after the files)
      --output answer_tag|json|plain      the form of the completions (default: told from them)
      --reward NAME[=WEIGHT]              a reward column that counts (default: all, 1 each); repeatable
      --json                              what was made of them`,
  },
  data: {
    run: data,
    usage: `  rec-r1 data inspect WHAT [--json]       what an experiment's data or a folder hold, and what leaks
  rec-r1 data convert WHAT FOLDER         write them as a BEIR folder
  rec-r1 data sample WHAT FOLDER          write a small part, with all that is judged for its queries,
                                          or all that its users did:
                                          --queries 100 a split, --documents 1000, --seed 0
      --format NAME                       a folder's format (default: told from its files)
      --set KEY=VALUE                     a setting of data, such as splits.by=time; repeatable
  rec-r1 data split FOLDER [options]      divide a BEIR folder's queries: qrels/train, dev, test.tsv
      --by query_group|random             related queries stay together, or not (default: query_group)
      --validation 0.1 --test 0.1         shares; --seed 0
      --qrels NAME, --prefix TEXT         what is divided (default: all), and how the files' names begin`,
  },
  list: {
    run: list,
    usage: "  rec-r1 list [FOLDER] [--json]           the runs in a folder (default: .rec-r1/runs)",
  },
  show: {
    run: show,
    usage:
      "  rec-r1 show RUN [--threshold N=V] [--json]  say where a run stands, and what is amiss",
  },
  report: {
    run: report,
    usage: `  rec-r1 report RUN [options]             the inspector with a run in one HTML file that needs no network
      --out FILE                          default: <run>.html
      --format html|jsonl|csv|parquet|md  other than html: the rollouts alone
      --filter EXPR                       groups with a rollout that passes, such as 'reward < 0 and step > 100'
      --groups N|all                      a report holds 2000 unless told otherwise: first those that findings name
      --json                              file, size and number of groups`,
  },
  eval: {
    run: evaluate,
    usage:
      "  rec-r1 eval RUN|FILE [--split NAME] [--json]  measure a run's best checkpoint, or an experiment before any training, against the users' own queries",
  },
  export: {
    run: exportJob,
    usage: `  rec-r1 export FILE FOLDER [options]     write all that verl or TRL needs, to start it yourself
      --engine verl|trl                   unless the experiment names the engine
      --set KEY=VALUE                     override a setting`,
  },
  score: {
    run: score,
    usage: `  rec-r1 score FILE [options]             answer a trainer's questions for rewards, line by line
      --listen HOST:PORT                  over TCP instead of standard input and output
      --run FOLDER                        record what the trainer tells as a run
      --set KEY=VALUE                     override a setting`,
  },
  environment: {
    run: environment,
    usage: "  rec-r1 environment [--json]             what runs here, for reports of faults",
  },
  rm: { run: rm, usage: "  rec-r1 rm RUN…                          delete runs that have ended" },
};

const STATUSES = "Exit status: 0 done, 1 failed, 2 the input is wrong, 130 stopped on request.\n";

const USAGE = `rec-r1: train a rewriter against a recommender by reinforcement learning

${Object.values(COMMANDS)
  .map(({ usage }) => usage)
  .join("\n")}

${STATUSES}`;

/** Runs a command line and answers its exit status. */
export async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(USAGE);
    return name === undefined ? ExitStatus.badInput : ExitStatus.done;
  }
  const command = COMMANDS[name];
  if (!command) {
    process.stderr.write(`rec-r1: there is no command '${name}'\n\n${USAGE}`);
    return ExitStatus.badInput;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(`${command.usage}\n\n${STATUSES}`);
    return ExitStatus.done;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    process.stderr.write(`rec-r1 ${name}: ${messageOf(error)}\n`);
    const badCall = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
    return error instanceof UserError || badCall ? ExitStatus.badInput : ExitStatus.failed;
  }
}

// A log on a full disk must not end the run, nor a reader that has seen enough.
process.stderr.on("error", () => {});
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(ExitStatus.done);
});

// Exiting by status alone lets output that is still buffered reach a pipe.
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
