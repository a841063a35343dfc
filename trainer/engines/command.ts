import path from "node:path";
import type { RunWriter } from "../../runlog/writer";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import type { Progress } from "../progress";
import { EngineRun } from "./engine-run";
import { MessageServer } from "./message-server";
import { answerTo, messageIn } from "./messages";
import { runProgram } from "./program";
import { writePrompts } from "./prompts";

/**
 * Trains with the user's own program. What it prints as messages is recorded; it is answered on its
 * standard input, or over the socket that REC_R1_SCORER names.
 *
 * @throws UserError when it fails, or says something that is no message.
 */
export async function trainByCommand(
  experiment: ResolvedExperiment,
  writer: RunWriter,
  progress: Progress,
): Promise<"completed" | "stopped"> {
  const { engine } = experiment;
  if (engine.kind !== "command") throw new Error(`the engine is ${engine.kind}, not command`);
  const [program, ...args] = engine.run as [string, ...string[]];
  const run = await EngineRun.begin(experiment, writer, progress);
  const prompts = path.join(writer.folder, "engine");
  await writePrompts(prompts, run.scoring);
  const server = await MessageServer.listen({
    host: "127.0.0.1",
    handle: (message) => run.handle(message),
    onFault: (error) => progress.say(String(error)),
  });
  try {
    return await runProgram(
      {
        command: [program, ...args],
        folder: path.dirname(writer.state.experiment),
        environment: {
          REC_R1_SCORER: server.variable,
          REC_R1_RUN: writer.folder,
          REC_R1_PROMPTS: prompts,
        },
        remedy: "engine.run names the program, then its arguments",
      },
      writer,
      async (line, reply) => {
        if (!messageIn(line)) return false;
        const answer = await answerTo(line, (message) => run.handle(message));
        if (answer !== undefined) reply(answer);
        return true;
      },
    );
  } finally {
    server.close();
  }
}
