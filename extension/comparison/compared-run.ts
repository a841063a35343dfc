import { readFileSync } from "node:fs";
import path from "node:path";
import { Measurements } from "../../runlog/measurements";
import { RunReader } from "../../runlog/reader";
import { RunFile } from "../../runlog/run-directory";
import type { EvaluationEvent, Measurement } from "../../schemas/generated/run-events";
import { type ComparedRun, ROLLOUTS } from "../../webview/protocol/runs-panel";
import type { AttemptDetail, QueryName } from "../../webview/protocol/samples";
import { attemptAt } from "../inspector/attempts";
import { promptOf } from "../inspector/group-detail";
import { type RunRules, readRules } from "../inspector/run-rules";
import { RunSession } from "../inspector/run-session";

const POLICY = "policy";
const ORIGINAL = "original_query";
/** Name of the only metric of rollouts. */
export const REWARD = "reward";

/** Curves that are laid over each other; the webview draws no others. */
const CURVES =
  /^(reward\/(mean|original)|kl|entropy|completion_length|zero_variance_share|truncated_share)$/;

/** One of the runs that are compared: its curves, and what it came to query by query. */
export class ComparableRun {
  readonly #reader: RunReader;
  readonly #session: RunSession;
  readonly #measurements: Measurements;
  readonly #rules: RunRules;
  /** The resolved experiment. */
  readonly settings: unknown;
  readonly #known = new Map<string, { mark: string; lines: readonly Measurement[] }>();

  /** @throws UserError when the folder holds no run. */
  constructor(
    readonly folder: string,
    readonly label: string,
  ) {
    this.#reader = RunReader.open(folder);
    this.#rules = readRules(folder);
    this.#session = new RunSession(this.#reader, this.#rules);
    this.#measurements = new Measurements(folder);
    this.settings = readSettings(folder);
  }

  /** Takes in what is new; answers whether anything is. */
  async refresh(): Promise<boolean> {
    const before = this.#measurements.seen;
    const news = this.#session.news();
    await this.#measurements.refresh();
    return news !== undefined || this.#measurements.seen !== before;
  }

  /** Another one, and what was measured may be other. */
  get mark(): string {
    return `${this.#measurements.seen} ${this.#reader.rolloutCount} ${this.#reader.events.length}`;
  }

  /** Where the run stands, with its curves. */
  summary(): ComparedRun {
    const { header, rl, evaluations = [] } = this.#session.opened();
    const { from, steps, columns } = rl!;
    const shown = Object.entries(columns).filter(([name]) => CURVES.test(name));
    return {
      label: this.label,
      id: header.id,
      state: header.liveness === "crashed" ? "crashed" : header.state,
      engine: header.engine,
      step: header.step,
      steps: header.steps,
      rl: { from, steps, columns: Object.fromEntries(shown) },
      evaluations,
    };
  }

  /** What the policy, or the original query, made of each query when it was last measured. */
  measured(split: string, system: "policy" | "original"): readonly Measurement[] {
    const key = `${system} ${split}`;
    const known = this.#known.get(key);
    if (known?.mark === this.mark) return known.lines;
    const lines = this.#measure(split, system);
    this.#known.set(key, { mark: this.mark, lines });
    return lines;
  }

  #measure(split: string, system: "policy" | "original"): Measurement[] {
    if (split === ROLLOUTS) return this.#fromRollouts(system);
    const name = system === "policy" ? POLICY : ORIGINAL;
    const last = this.#reader.events.findLast(
      (event): event is EvaluationEvent =>
        event.type === "evaluation" && event.split === split && event.system === name,
    );
    if (!last) return [];
    const { step, phase } = last;
    return this.#measurements.read({ split, system: name, step, phase });
  }

  /** A sample for a query: of the rollouts where they are of the split, else what was measured. */
  attempt(query: QueryName, split: string): AttemptDetail | null {
    const open = { reader: this.#reader, rules: this.#rules, label: this.label };
    const rolled = attemptAt(open, query, {});
    if (rolled && (split === ROLLOUTS || rolled.split === split)) return rolled;
    const line = this.measured(split, "policy").find(({ query: text }) => isSame(text, query.text));
    return line ? this.#fromMeasurement(line) : rolled;
  }

  promptOf(group: number): string {
    return promptOf(this.#reader, group);
  }

  close(): void {
    this.#reader.close();
  }

  /** The mean reward of the last group on each query, and the original query's own. */
  #fromRollouts(system: "policy" | "original"): Measurement[] {
    const { table } = this.#reader;
    const lines = new Map<string, Measurement>();
    for (let position = 0; position < table.count; position++) {
      const { id, text, original } = table.queryOf(position);
      const { step, mean } = table.figures(position);
      const reward = system === "policy" ? mean : (original?.reward ?? Number.NaN);
      const known = lines.get(id);
      if (known && known.step > step) continue;
      lines.set(id, {
        ...{ phase: "rl", split: ROLLOUTS, system: POLICY, step, query_id: id, query: text },
        text: null,
        metrics: Number.isNaN(reward) ? {} : { [REWARD]: reward },
      });
    }
    return [...lines.values()];
  }

  /** Measurements hold texts and figures, and no lists of what was retrieved. */
  #fromMeasurement({ query_id, query, split, step, text, metrics }: Measurement): AttemptDetail {
    return {
      ...{ group: 0, step, queryId: query_id, query, split, relevant: [], original: null },
      ...{ titles: {}, arithmetic: null, depth: this.#rules.depth, samples: 1 },
      ...{ earlier: null, later: null, runLabel: this.label },
      sample: {
        ...{ sample: 0, completion: text ?? "", text, searchText: null, reward: null },
        components: Object.fromEntries(
          Object.entries(metrics).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
        ),
        ...{
          advantage: null,
          retrieved: [],
          found: [],
          tokens: null,
          finish: "unknown",
          used: false,
          logProbs: null,
        },
      },
    };
  }
}

/** The same words: white space at the ends is no other query. */
export function isSame(a: string, b: string): boolean {
  return a.trim() === b.trim();
}

function readSettings(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(folder, RunFile.resolved), "utf8"));
  } catch {
    return {};
  }
}
