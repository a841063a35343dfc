import type { RunSummary } from "../../runlog/runs";

/** Where a live run stands, for the status bar: `icon-search: step 12/200 · reward 0.41 · 3 min left`. */
export function progressText({ state }: RunSummary): string {
  const { name, phase, step, steps, reward, eta_seconds } = state;
  const parts: string[] = [];
  if (phase === "warm_start") parts.push("warm start");
  else if (phase === null) parts.push("starting");
  else parts.push(`step ${step}/${steps}`);
  if (reward !== null) parts.push(`reward ${reward.toFixed(2)}`);
  if (eta_seconds !== null) parts.push(`${timeLeft(eta_seconds)} left`);
  return `${name}: ${parts.join(" · ")}`;
}

/** What became of a run, in a word or two. */
export function stateText({ state, liveness }: RunSummary): string {
  return liveness === "crashed" ? "crashed" : state.state;
}

/** The best evaluation and the steps done: `best ndcg@10 0.412 at step 80 · step 120/200`. */
export function resultText({ state }: RunSummary): string {
  const { best, step, steps } = state;
  const done = `step ${step}/${steps}`;
  return best
    ? `best ${best.metric} ${best.value.toFixed(3)} at step ${best.step} · ${done}`
    : done;
}

/** Seconds in words, to the minute where there are minutes: a status bar must not flicker. */
function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
