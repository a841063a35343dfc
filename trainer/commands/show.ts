import { parseArgs } from "node:util";
import type { Finding } from "../../runlog/health/finding";
import { RunHealth } from "../../runlog/health/health";
import {
  DEFAULT_THRESHOLDS,
  isThresholdName,
  THRESHOLD_MEANINGS,
  THRESHOLD_NAMES,
  type ThresholdName,
  type Thresholds,
  thresholdsWith,
} from "../../runlog/health/thresholds";
import { RunReader } from "../../runlog/reader";
import type { EvaluationEvent, RunState } from "../../schemas/generated/run-events";
import { UserError } from "../../schemas/user-error";
import { ExitStatus } from "../exit-status";
import { duration } from "../progress";

/** `rec-r1 show RUN`: where a run stands, what was measured, and what is amiss. */
export async function show(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      threshold: { type: "string", multiple: true, default: [] },
    },
  });
  if (positionals.length !== 1) throw new UserError("name one run folder");
  const thresholds = thresholdsOf(values.threshold);
  const reader = RunReader.open(positionals[0]!);
  try {
    const { state, liveness } = reader;
    const evaluations = reader.events.filter((event) => event.type === "evaluation");
    const health = await new RunHealth(reader, thresholds).findings();
    if (values.json) {
      const summary = { ...state, liveness, groups: reader.groupCount, evaluations, health };
      process.stdout.write(`${JSON.stringify(summary)}\n`);
      return ExitStatus.done;
    }
    const shown = liveness === "crashed" ? "crashed" : state.state;
    const lines = [
      `${state.name}: ${shown}${state.message ? ` (${state.message})` : ""}`,
      `step ${state.step} of ${state.steps}, ${reader.rolloutCount} rollouts in ${reader.groupCount} groups`,
    ];
    if (state.data) lines.push(dataLine(state.data));
    if (state.reward !== null)
      lines.push(`mean reward of the last step ${state.reward.toFixed(4)}`);
    if (state.best)
      lines.push(
        `best validation ${state.best.metric} ${state.best.value.toFixed(4)} at step ${state.best.step}`,
      );
    if (liveness === "live" && state.eta_seconds !== null)
      lines.push(`${duration(state.eta_seconds)} left`);
    lines.push("", ...evaluationTable(evaluations), "", ...healthLines(health));
    process.stdout.write(`${lines.join("\n")}\n`);
    return ExitStatus.done;
  } finally {
    reader.close();
  }
}

function dataLine({ documents, queries, hash }: NonNullable<RunState["data"]>): string {
  const splits = Object.entries(queries).map(([role, count]) => `${role} ${count}`);
  return `data ${hash.slice(0, 12)}: ${documents} documents; queries: ${splits.join(", ")}`;
}

/** The limits of the health checks with those given as NAME=VALUE in place of their defaults. */
function thresholdsOf(given: readonly string[]): Thresholds {
  const change = new Map(
    given.map((one): [ThresholdName, number] => {
      const [, name = "", typed = ""] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(one) ?? [];
      const value = typed === "" ? Number.NaN : Number(typed);
      if (name === "" && isThresholdName(one))
        throw new UserError(
          `--threshold ${one}: write NAME=VALUE, such as ${one}=${DEFAULT_THRESHOLDS[one]}`,
        );
      if (!isThresholdName(name))
        throw new UserError(
          `--threshold ${one}: there is no limit '${name || one}'; there are ${knownLimits()}`,
        );
      if (!Number.isFinite(value) || value < 0)
        throw new UserError(
          `--threshold ${one}: ${name} takes a number from 0 (default ${DEFAULT_THRESHOLDS[name]}): ${THRESHOLD_MEANINGS[name]}`,
        );
      return [name, value];
    }),
  );
  return thresholdsWith((name) => change.get(name));
}

function knownLimits(): string {
  return THRESHOLD_NAMES.map((name) => `${name}=${DEFAULT_THRESHOLDS[name]}`).join(", ");
}

/** Groups named in a line; all of them stand in --json. */
const GROUPS_NAMED = 5;

function healthLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ["health: nothing is beyond its threshold"];
  return findings.flatMap(({ level, title, detail, steps, groups, meaning, threshold }) => {
    const named = groups.slice(0, GROUPS_NAMED).join(", ");
    const more = groups.length > GROUPS_NAMED ? ", …" : "";
    return [
      `${level === "severe" ? "!!" : " !"} ${title}`,
      `     ${detail}`,
      `     steps ${steps[0]}–${steps[1]}${named && `, groups ${named}${more}`}; limit ${threshold}: ${meaning}`,
    ];
  });
}

function evaluationTable(evaluations: readonly EvaluationEvent[]): string[] {
  return evaluations.map(({ phase, step, split, system, metrics }) => {
    const figures = Object.entries(metrics)
      .flatMap(([name, figure]) => (figure ? [figureText(name, figure)] : []))
      .join("  ");
    return `${phase.padEnd(10)} step ${String(step).padStart(5)}  ${split.padEnd(10)} ${system.padEnd(14)} ${figures}`;
  });
}

function figureText(
  name: string,
  { mean, low, high }: { mean: number; low: number; high: number },
) {
  return `${name} ${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}
