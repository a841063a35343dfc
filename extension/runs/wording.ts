import type { RunSummary } from "../../runlog/runs";
import { pointText } from "../../schemas/sweep";

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

/** A run's own name in a list: what people call it, its place in a sweep, or when it was made. */
export function labelText({ state, marks }: RunSummary): string {
  if (marks.label) return marks.label;
  if (state.sweep) return pointText(state.sweep.settings) || state.id;
  return state.id;
}

/** A run in a list: `running · step 12/200 · reward 0.41 · 3 min left`. */
export function rowText(run: RunSummary): string {
  const { state, liveness } = run;
  const parts = [stateText(run)];
  if (liveness === "live" && state.phase === "warm_start") parts.push("warm start");
  else if (liveness !== "queued") parts.push(`step ${state.step}/${state.steps}`);
  if (state.best) parts.push(`${state.best.metric} ${state.best.value.toFixed(3)}`);
  else if (state.reward !== null) parts.push(`reward ${state.reward.toFixed(2)}`);
  if (liveness === "live" && state.eta_seconds !== null)
    parts.push(`${timeLeft(state.eta_seconds)} left`);
  else parts.push(`${ageText(state.ended ?? state.created)} ago`);
  return parts.join(" · ");
}

/** How long ago: `5 s`, `12 min`, `3 h`, `4 d`. */
export function ageText(time: string, now: number = Date.now()): string {
  const seconds = Math.max(0, (now - Date.parse(time)) / 1000);
  if (seconds < 60) return `${Math.round(seconds)} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800
    ? `${Math.round(seconds / 3600)} h`
    : `${Math.round(seconds / 86_400)} d`;
}
