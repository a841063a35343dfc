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

/** A run's own name: what people call it, or its experiment with its place in a sweep or its time. */
export function labelText(run: RunSummary): string {
  return run.marks.label ?? `${run.state.name} · ${shortLabelText(run)}`;
}

/** A run's name under its experiment's: what people call it, its place in a sweep, or its time. */
export function shortLabelText({ state, marks }: RunSummary): string {
  if (marks.label) return marks.label;
  return (state.sweep && pointText(state.sweep.settings)) || dateText(state.created);
}

/** `24 Nov 09:34`, in local time; the year where it is another. */
export function dateText(time: string, now: Date = new Date()): string {
  const date = new Date(time);
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: "numeric" as const };
  const day = date.toLocaleDateString("en-GB", { day: "numeric", month: "short", ...year });
  const clock = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `${day} ${clock}`;
}

/**
 * A run beside its name, what matters first: `12/200 · reward 0.41 · 3 min left`, `ndcg@10 0.412 ·
 * 200 steps · 2 h ago`, `crashed at 80/200 · 5 min ago`.
 */
export function rowText(run: RunSummary): string {
  const { state, liveness } = run;
  const { best, reward, eta_seconds, step, steps } = state;
  const figure = best
    ? [`${best.metric} ${best.value.toFixed(3)}`]
    : reward === null
      ? []
      : [`reward ${reward.toFixed(2)}`];
  const ago = `${ageText(state.ended ?? state.heartbeat)} ago`;
  const parts =
    liveness === "queued"
      ? ["waits"]
      : liveness === "live"
        ? [
            ...(state.state === "running" ? [] : [state.state]),
            state.phase === "warm_start" ? "warm start" : `${step}/${steps}`,
            ...(reward === null ? [] : [`reward ${reward.toFixed(2)}`]),
            ...(eta_seconds === null ? [] : [`${timeLeft(eta_seconds)} left`]),
          ]
        : state.state === "completed"
          ? [...figure, `${steps} steps`, ago]
          : [`${stateText(run)} at ${step}/${steps}`, ...figure, ago];
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
