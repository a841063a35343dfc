import { messageOf, UserError } from "../schemas/user-error";
import { check } from "./commands/check";
import { evaluate } from "./commands/eval";
import { preview } from "./commands/preview";
import { show } from "./commands/show";
import { train } from "./commands/train";
import { ExitStatus } from "./exit-status";

const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  check,
  preview,
  train,
  eval: evaluate,
  show,
};

const USAGE = `rec-r1: train a rewriter against a recommender by reinforcement learning

  rec-r1 check FILE… [--json | --sarif]   say what is wrong with experiments
      --form-only                         leave the data and model files alone
  rec-r1 preview FILE [--count N]         show prompts as the rewriter reads them
  rec-r1 train FILE [options]             run an experiment
      --run FOLDER                        the run's folder (default: .rec-r1/runs/<name>-<time>)
      --resume                            go on from the newest checkpoint in --run
      --set KEY=VALUE                     override a setting, such as training.steps=10; repeatable
      --threads N                         CPU threads (default: all)
  rec-r1 eval RUN [--split NAME] [--json] measure a run's best checkpoint against its baselines
  rec-r1 show RUN [--json]                say where a run stands

Exit status: 0 done, 1 failed, 2 the input is wrong, 130 stopped on request.
`;

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
  try {
    return await command(rest);
  } catch (error) {
    process.stderr.write(`rec-r1 ${name}: ${messageOf(error)}\n`);
    const badCall = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
    return error instanceof UserError || badCall ? ExitStatus.badInput : ExitStatus.failed;
  }
}

// Exiting by status alone lets output that is still buffered reach a pipe.
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
