import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { newRunId } from "../../runlog/run-directory";
import { RunWriter } from "../../runlog/writer";
import type { Rollout, RunQuery, RunState } from "../../schemas/generated/run-events";
import { type AnswerFormat, parseAnswer } from "../task/answer";
import { versions } from "../versions";
import { importedMetrics } from "./imported-metrics";
import type { Logged } from "./logged";
import { SharedText } from "./shared-text";

/** A run that was made of other programs' rollouts. */
export interface ImportedRun {
  run: string;
  rollouts: number;
  groups: number;
  steps: number;
  skipped: number;
}

export interface RunBuilderInit {
  /** Folder of runs. */
  runs: string;
  name: string;
  imported: Omit<NonNullable<RunState["imported"]>, "skipped">;
  /** As the trainer writes it: what is known of the experiment. */
  resolved?: Record<string, unknown>;
}

const ROLLOUTS_AT_A_TIME = 1_000;
/** A prompt that ends in it leaves the completion to begin inside the thought. */
const PREFILL = /<think>\s*$/;

/** Writes rollouts of another program as a run of ours, a step after the other. */
export class RunBuilder {
  readonly writer: RunWriter;
  #rollouts = 0;
  #groups = 0;
  #nextGroup = 0;
  #steps = 0;
  #reward: number | null = null;
  #shared: SharedText | undefined;
  #format: AnswerFormat | "whole" | undefined;

  /**
   * @param init.resolved also says the weights of the reward components.
   * @param format the form of the completions; by default told from the first step's.
   */
  constructor(
    readonly init: RunBuilderInit,
    format?: AnswerFormat,
  ) {
    const { runs, name, imported, resolved } = init;
    const taken = (other: string) => existsSync(path.join(runs, other));
    const id = newRunId(safe(name), new Date(), taken);
    const from = imported.sources.map((file) => `#   ${file.replace(/\s+/g, " ")}\n`).join("");
    this.writer = RunWriter.create(
      path.join(runs, id),
      { id, name, experiment: "", engine: imported.format, steps: 0, versions: versions() },
      `# Rollouts of another program, imported in the form "${imported.format}" from\n${from}# There is no experiment of ours behind them.\nname: ${JSON.stringify(name)}\n`,
      { name, ...resolved },
    );
    this.writer.update({ imported: { ...imported, skipped: 0 }, phase: "rl" });
    this.#format = format;
  }

  /** Takes over a step's rollouts, group by group in the order in which they first appear. */
  add(step: number, logged: readonly Logged[]): void {
    this.#shared ??= SharedText.of(logged.map(({ prompt }) => prompt));
    this.#format ??= formatOf(logged);
    const groups = new Map<string, Logged[]>();
    for (const one of logged) {
      const group = groups.get(one.group);
      if (group) group.push(one);
      else groups.set(one.group, [one]);
    }
    const rollouts = [...groups.values()].flatMap((group) => this.#group(step, group));
    this.write(step, rollouts);
  }

  /** Writes the rollouts of a step, whose queries were appended, and its figures. */
  write(step: number, rollouts: readonly Rollout[]): void {
    for (let at = 0; at < rollouts.length; at += ROLLOUTS_AT_A_TIME)
      this.writer.appendRollouts(rollouts.slice(at, at + ROLLOUTS_AT_A_TIME));
    this.#rollouts += rollouts.length;
    this.#groups += new Set(rollouts.map(({ group }) => group)).size;
    this.#steps++;
    const metrics = importedMetrics(rollouts);
    this.#reward = metrics["reward/mean"] ?? null;
    const counts = { steps: step, rollouts: this.#rollouts };
    this.writer.appendEvent({ type: "step", phase: "rl", step, ...counts, metrics });
    this.writer.update({ step, ...counts, reward: this.#reward });
  }

  /** Ends the run. */
  finish(skipped: number): ImportedRun {
    const { writer, init } = this;
    writer.appendEvent({ type: "run", state: "completed" });
    writer.update({
      state: "completed",
      ended: new Date().toISOString(),
      phase: null,
      imported: { ...init.imported, skipped },
    });
    writer.close();
    const counts = { rollouts: this.#rollouts, groups: this.#groups, steps: this.#steps };
    return { run: writer.folder, ...counts, skipped };
  }

  #group(step: number, samples: readonly Logged[]): Rollout[] {
    const { prompt } = samples[0]!;
    const query: RunQuery = {
      id: `p${createHash("sha1").update(prompt).digest("hex").slice(0, 12)}`,
      text: this.#shared!.without(prompt),
      split: "imported",
      relevant: [],
      original: null,
    };
    this.writer.appendQuery(query);
    const group = this.#nextGroup++;
    const prefill = PREFILL.test(prompt) ? "<think>" : "";
    return samples.map((logged, sample) => ({
      step,
      group,
      sample,
      query_id: query.id,
      prompt: logged.prompt,
      completion: logged.completion,
      text:
        this.#format === "whole"
          ? logged.completion
          : parseAnswer(logged.completion, { format: this.#format! }, prefill),
      search_text: null,
      components: logged.components,
      reward: logged.reward,
      advantage: logged.advantage,
      retrieved: [],
      found: [],
      tokens: logged.tokens,
      finish: logged.finish,
      used: true,
    }));
  }
}

/** What most of some completions look like. */
function formatOf(logged: readonly Logged[]): AnswerFormat | "whole" {
  const most = (holds: (one: Logged) => boolean) => logged.filter(holds).length * 2 > logged.length;
  if (most(({ completion }) => completion.includes("<answer>"))) return "answer_tag";
  if (most(({ completion }) => parseAnswer(completion, { format: "json" }) !== null)) return "json";
  return "whole";
}

/** A name that any file system takes. */
function safe(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "") || "imported";
}
