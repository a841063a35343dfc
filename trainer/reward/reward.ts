import { UserError } from "../../schemas/user-error";
import { noPatience, type Patience } from "../outside/patience";
import { type Component, type ComponentSpec, type RewardInput, singly } from "./component";
import { engagementComponent } from "./engagement";
import { moduleComponents } from "./module";
import { programComponents } from "./program";
import { gainComponent, metricComponent } from "./retrieval";
import { diversityComponent, lengthComponent, repetitionComponent } from "./wording";

/** A reward and the components that it was made of, neither clipped nor weighted. */
export interface RewardScore {
  components: Record<string, number>;
  total: number;
}

type Disposable = () => Promise<void>;

interface Parts {
  components: Component[];
  disposables: Disposable[];
}

/** What the form of a completion is worth. */
interface FormRule {
  component: string;
  invalid: number;
  /** The component without which a well-formed completion is worth nothing. */
  onlyWith?: string;
}

/**
 * The reward of a completion: total = Σ weight · clip_to(component).
 *
 * With a component `format`, the total of a malformed completion is its `invalid`, whatever else
 * was scored, and a well-formed one is given its `valid`, whether or not it found anything. `rec_r1`
 * is the rule of Rec-R1's code (arXiv 2503.24289; verl/utils/reward_score/esci.py): NDCG and
 * `valid` when the rewrite found something, 0 when it found nothing, `invalid` when it is malformed.
 *
 * A retrieval that fails is an error of the recommender and never gets here: Rec-R1's code scored
 * it as if the policy had failed.
 */
export class Reward {
  readonly #components: Component[];
  readonly #form: FormRule | undefined;
  readonly #patience: Patience;
  readonly #disposables: Disposable[];

  private constructor(parts: Parts, form: FormRule | undefined, patience: Patience) {
    this.#components = parts.components;
    this.#disposables = parts.disposables;
    this.#form = form;
    this.#patience = patience;
  }

  /**
   * @param patience with programs that are not available at the moment.
   * @throws UserError when two components are the same, which would be recorded as one, or when a
   * file that one needs cannot be used.
   */
  static async create(
    specs: readonly ComponentSpec[],
    patience: Patience = noPatience,
  ): Promise<Reward> {
    const parts: Parts = { components: [], disposables: [] };
    for (const spec of specs) await addComponents(spec, parts);
    const { components } = parts;
    const names = components.map((component) => component.name);
    const twice = names.find((name, i) => names.indexOf(name) < i);
    if (twice !== undefined)
      throw new UserError(
        `reward has the component ${twice} twice. Keep one and set its weight instead.`,
      );
    return new Reward(parts, formRuleOf(specs), patience);
  }

  /** Names of the components, as the keys of {@link RewardScore.components}. */
  get names(): string[] {
    return this.#components.map((component) => component.name);
  }

  /**
   * Scores what came of completions; those of one group must be scored together.
   *
   * @returns one score a completion, in their order.
   * @throws when a component cannot be measured, or is no finite number: a reward is never made up.
   */
  score(inputs: readonly RewardInput[]): Promise<RewardScore[]> {
    return this.#patience((signal) => this.#score(inputs, signal));
  }

  /** Ends the programs that measure components. */
  async dispose(): Promise<void> {
    await Promise.all(this.#disposables.map((dispose) => dispose()));
  }

  async #score(inputs: readonly RewardInput[], signal?: AbortSignal): Promise<RewardScore[]> {
    const scores = inputs.map((): RewardScore => ({ components: {}, total: 0 }));
    for (const { name, weight, clip_to, score } of this.#components) {
      const values = await score(inputs, signal);
      values.forEach((value, i) => {
        if (!Number.isFinite(value))
          throw new Error(`the component ${name} of the reward came to ${value}`);
        scores[i]!.components[name] = value;
        scores[i]!.total += weight * clipped(value, clip_to);
      });
    }
    return scores.map((score, i) => this.#withForm(score, inputs[i]!.formatOk));
  }

  #withForm({ components, total }: RewardScore, formatOk: boolean): RewardScore {
    if (!this.#form) return { components, total };
    const { component, invalid, onlyWith } = this.#form;
    if (!formatOk) return { components, total: invalid };
    const foundNothing = onlyWith !== undefined && components[onlyWith]! <= 0;
    return { components, total: foundNothing ? total - components[component]! : total };
  }
}

function formRuleOf(specs: readonly ComponentSpec[]): FormRule | undefined {
  for (const spec of specs) {
    if (spec.kind === "format") return { component: "format", invalid: spec.invalid };
    if (spec.kind === "rec_r1")
      return { component: "format", invalid: spec.invalid, onlyWith: `ndcg@${spec.k}` };
  }
  return undefined;
}

async function addComponents(spec: ComponentSpec, parts: Parts): Promise<void> {
  const { components, disposables } = parts;
  switch (spec.kind) {
    case "format":
      components.push(formatComponent(spec));
      break;
    case "rec_r1":
      components.push(
        metricComponent({ kind: "ndcg", k: spec.k, gain: "linear", weight: 1 }),
        formatComponent(spec),
      );
      break;
    case "length":
      components.push(lengthComponent(spec));
      break;
    case "repetition":
      components.push(repetitionComponent(spec));
      break;
    case "diversity":
      components.push(diversityComponent(spec));
      break;
    case "gain":
      components.push(gainComponent(spec));
      break;
    case "log_engagement":
      components.push(await engagementComponent(spec));
      break;
    case "module":
      components.push(...(await moduleComponents(spec)));
      break;
    case "command": {
      const program = programComponents(spec);
      components.push(...program.components);
      disposables.push(program.dispose);
      break;
    }
    default:
      components.push(metricComponent(spec));
  }
}

function formatComponent({ valid, invalid }: { valid: number; invalid: number }): Component {
  return singly("format", { weight: 1 }, ({ formatOk }) => (formatOk ? valid : invalid));
}

function clipped(value: number, limits: Component["clip_to"]): number {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = limits ?? {};
  return Math.min(max, Math.max(min, value));
}
