/** Stands in for an editor window: starts a trainer with the launch given as JSON, then dies. */
import { startTrainer, type TrainerLaunch } from "../../../trainer/trainer-process";

await startTrainer(JSON.parse(process.argv[2]!) as TrainerLaunch);
process.kill(process.pid, "SIGKILL");
