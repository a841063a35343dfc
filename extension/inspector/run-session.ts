import { RunHealth } from "../../runlog/health/health";
import type { Thresholds } from "../../runlog/health/thresholds";
import type {
  GroupSummary as ReaderGroup,
  GroupQuery as ReaderQuery,
  RunReader,
} from "../../runlog/reader";
import type { RunEvent } from "../../schemas/generated/run-events";
import type { GroupQuery, GroupSummary } from "../../webview/protocol/groups";
import type {
  Evaluation,
  Finding,
  RunHeader,
  RunUpdate,
  Warning,
} from "../../webview/protocol/run";
import type { GroupDetail } from "../../webview/protocol/samples";
import { clip, groupDetailOf, promptOf } from "./group-detail";
import { GroupSearch } from "./group-search";
import type { RunRules } from "./run-rules";
import { StepSeries } from "./step-series";

/** What the session needs of a run's reader. */
export type RunSource = Pick<
  RunReader,
  | "state"
  | "liveness"
  | "events"
  | "groupCount"
  | "rolloutCount"
  | "groups"
  | "group"
  | "table"
  | "linesAt"
  | "title"
  | "refresh"
>;

/** The step metric added here: mean reward of the untouched queries that took part in a step. */
export const ORIGINAL_REWARD = "reward/original";

/** Longest list of warnings kept. */
const MAX_WARNINGS = 100;
/** Most groups in one reply, and read at a time while following. */
const MAX_WINDOW = 500;

export interface GroupPage {
  total: number;
  rows: GroupSummary[];
  /** Share of the rollouts looked at, while the filter is still at work. */
  searched?: number;
  /** Place of the group that was to be located, where it is among them. */
  at?: number;
}

interface StepOriginals {
  sum: number;
  groups: number;
}

/**
 * One run as one panel sees it: keeps what was already sent, and serves windows of the rest.
 * Knows nothing of VS Code.
 */
export class RunSession {
  private readonly rl = new StepSeries();
  private readonly warmStart = new StepSeries();
  private readonly evaluations: Evaluation[] = [];
  private readonly warnings: Warning[] = [];
  private readonly originals = new Map<number, StepOriginals>();
  private seenEvents = 0;
  private seenGroups = 0;
  private latestStep = 0;
  private low = 0;
  private high = 0;
  private sentEvaluations = 0;
  private sentWarnings = -1;
  private sentHeader = "";
  private readonly health: RunHealth;
  private readonly search: GroupSearch;
  private findings: Finding[] | undefined;
  private sentFindings = "";

  constructor(
    private readonly source: RunSource,
    private readonly rules: RunRules,
  ) {
    this.health = new RunHealth(source);
    this.search = new GroupSearch(source);
  }

  /** Judges the run as far as it was read; what was found is told by the next news. */
  async judge(): Promise<void> {
    this.judged(await this.health.findings());
  }

  /** Leaves what is under way alone while nobody looks. */
  rest(): void {
    this.search.rest();
  }

  /** Sets the limits that the next judgement is by. */
  setThresholds(thresholds: Thresholds): void {
    this.health.thresholds = thresholds;
  }

  /** Takes what was found by whoever judged the run. */
  judged(findings: Finding[]): void {
    this.findings = findings;
  }

  /** Everything the overview shows, for a webview that has nothing yet. */
  opened(): RunUpdate {
    this.takeNews();
    this.sentEvaluations = this.evaluations.length;
    this.sentWarnings = this.warnings.length;
    const header = this.header();
    this.sentHeader = JSON.stringify(header);
    this.sentFindings = JSON.stringify(this.findings ?? null);
    return {
      header,
      rl: this.rl.all(),
      warmStart: this.warmStart.all(),
      evaluations: this.evaluations,
      warnings: this.warnings,
      ...(this.findings && { findings: this.findings }),
    };
  }

  /** What changed since the last call of this or of `opened`; undefined when nothing did. */
  news(): RunUpdate | undefined {
    this.source.refresh();
    this.takeNews();
    const rl = this.rl.news();
    const warmStart = this.warmStart.news();
    const header = this.header();
    const headerText = JSON.stringify(header);
    const evaluationsFrom = this.sentEvaluations;
    const measured = this.evaluations.length !== evaluationsFrom;
    const warned = this.warnings.length !== this.sentWarnings;
    const findingsText = JSON.stringify(this.findings ?? null);
    const judged = this.findings !== undefined && findingsText !== this.sentFindings;
    const unchanged = !measured && !warned && !judged && headerText === this.sentHeader;
    if (!rl && !warmStart && unchanged) return undefined;
    if (judged) this.sentFindings = findingsText;
    this.sentEvaluations = this.evaluations.length;
    this.sentWarnings = this.warnings.length;
    this.sentHeader = headerText;
    return {
      header,
      ...(rl && { rl }),
      ...(warmStart && { warmStart }),
      ...(measured && {
        evaluations: this.evaluations.slice(evaluationsFrom),
        evaluationsFrom,
      }),
      ...(warned && { warnings: this.warnings }),
      ...(judged && this.findings && { findings: this.findings }),
    };
  }

  /**
   * A window of the list of groups; with a filter that takes long, of what passed so far.
   *
   * @throws FilterError when the filter is none.
   */
  async groups({ filter, ...query }: GroupQuery): Promise<GroupPage> {
    const asked: ReaderQuery = { ...query, limit: Math.min(query.limit, MAX_WINDOW) };
    const found = filter ? await this.search.look(filter) : undefined;
    if (found) asked.passing = found.passing;
    const { total, rows, at } = this.source.groups(asked);
    return {
      total,
      rows: rows.map(rowOf),
      ...(at !== undefined && { at }),
      ...(found?.searched !== undefined && { searched: found.searched }),
    };
  }

  /** A group with all its samples, and the titles of every item they name. */
  group(id: number): GroupDetail {
    // Not by the count: a report's groups, and those of a trainer elsewhere, are numbered with gaps.
    if (this.source.table.positionOf(id) === undefined)
      throw new Error(`This run has no group ${id} yet.`);
    return groupDetailOf(this.source, id, this.rules);
  }

  /** The prompt that all samples of a group were given. */
  prompt(id: number): string {
    return promptOf(this.source, id);
  }

  private takeNews(): void {
    const { events } = this.source;
    for (; this.seenEvents < events.length; this.seenEvents++) {
      this.takeEvent(events[this.seenEvents]!);
    }
    this.takeGroups();
  }

  private takeEvent(event: RunEvent): void {
    if (event.type === "step") {
      const series = event.phase === "rl" ? this.rl : this.warmStart;
      series.add(event.step, { ...event.metrics });
      if (event.phase === "rl") this.setOriginal(event.step);
    } else if (event.type === "evaluation") {
      const { phase, step, split, system, queries } = event;
      const metrics: Evaluation["metrics"] = {};
      for (const [metric, value] of Object.entries(event.metrics)) {
        if (value) metrics[metric] = value;
      }
      this.evaluations.push({ phase, step, split, system, queries, metrics });
    } else if (event.type === "warning") {
      if (this.warnings.length === MAX_WARNINGS) return;
      const { time, message, step } = event;
      this.warnings.push({ time, message, ...(step !== undefined && { step }) });
    }
  }

  /** Walks the groups that are new, once each, for the range of rewards and the original queries' level. */
  private takeGroups(): void {
    const { table } = this.source;
    const { reward, step } = table.columns;
    const see = (value: number) => {
      if (value < this.low) this.low = value;
      if (value > this.high) this.high = value;
    };
    const touched = new Set<number>();
    for (; this.seenGroups < table.count; this.seenGroups++) {
      let first = -1;
      table.forEachRow(this.seenGroups, (row) => {
        if (first < 0) first = row;
        see(reward[row]!);
      });
      const at = step[first]!;
      this.latestStep = Math.max(this.latestStep, at);
      const { original } = table.queryOf(this.seenGroups);
      if (!original) continue;
      see(original.reward);
      const known = this.originals.get(at) ?? { sum: 0, groups: 0 };
      known.sum += original.reward;
      known.groups++;
      this.originals.set(at, known);
      touched.add(at);
    }
    for (const at of touched) this.setOriginal(at);
  }

  private setOriginal(step: number): void {
    const known = this.originals.get(step);
    if (known) this.rl.set(step, ORIGINAL_REWARD, known.sum / known.groups);
  }

  private header(): RunHeader {
    const { state, liveness } = this.source;
    return {
      id: state.id,
      name: state.name,
      state: state.state,
      liveness,
      engine: state.engine,
      phase: state.phase,
      step: state.step,
      steps: state.steps,
      reward: state.reward,
      etaSeconds: state.eta_seconds,
      best: state.best,
      started: state.started,
      ended: state.ended,
      heartbeat: state.heartbeat,
      rollouts: this.source.rolloutCount,
      groups: this.source.groupCount,
      latestStep: this.latestStep,
      rewardRange: [this.low, this.high],
      components: [...this.source.table.columns.components.keys()],
      ...(state.message !== undefined && { message: state.message }),
    };
  }
}

/** A row as the list shows it; what is not known is null, since JSON has no NaN. */
function rowOf(row: ReaderGroup): GroupSummary {
  const known = (figure: number) => (Number.isNaN(figure) ? null : figure);
  return {
    ...row,
    query: clip(row.query, 500),
    rewards: row.rewards.map(known),
    components: row.components.map(known),
    // A length of 0 stands for one that was not recorded.
    tokens: row.tokens || null,
    mean: known(row.mean),
    spread: known(row.spread),
    best: known(row.best),
    original: known(row.original),
    gain: known(row.gain),
  };
}
