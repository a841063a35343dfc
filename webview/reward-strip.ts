import { html, svg } from "lit";
import { decimal } from "./format";

const WIDTH = 132;
const HEIGHT = 18;
const RADIUS = 2.5;
const BASE = HEIGHT - RADIUS - 1;

export interface Mark {
  x: number;
  y: number;
  kind: "gained" | "lost" | "unchanged";
}

/** Difference of reward below which two count as equal. */
export const REWARD_EPSILON = 1e-9;

/** How a reward stands to the original query's; as if equal where either is not known. */
export function outcomeOf(reward: number | null, original: number | null): Mark["kind"] {
  if (reward === null || original === null) return "unchanged";
  if (Math.abs(reward - original) <= REWARD_EPSILON) return "unchanged";
  return reward > original ? "gained" : "lost";
}

const place = (reward: number, [low, high]: readonly [number, number]) => {
  const share = high > low ? (reward - low) / (high - low) : 0.5;
  return RADIUS + 1 + Math.min(1, Math.max(0, share)) * (WIDTH - 2 * RADIUS - 2);
};

/** One mark a sample along the reward axis; marks that would overlap are stacked, then overlap. */
export function rewardMarks(
  rewards: readonly number[],
  original: number | null,
  range: readonly [number, number],
): Mark[] {
  const stacked = new Map<number, number>();
  return [...rewards]
    .sort((left, right) => left - right)
    .map((reward) => {
      const x = place(reward, range);
      const column = Math.round(x / (2 * RADIUS));
      const height = stacked.get(column) ?? 0;
      stacked.set(column, height + 1);
      const y = Math.max(RADIUS, BASE - height * RADIUS * 1.6);
      return { x, y, kind: outcomeOf(reward, original) };
    });
}

const dots = (marks: readonly Mark[]) =>
  marks
    .map(({ x, y }) => {
      const start = `M${(x - RADIUS).toFixed(1)} ${y.toFixed(1)}`;
      return `${start}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`;
    })
    .join("");

/** The strip of a group's rewards: filled marks for samples, a hollow one for the original query. */
export function rewardStrip(
  rewards: readonly (number | null)[],
  original: number | null,
  range: readonly [number, number],
) {
  const marks = rewardMarks(
    rewards.filter((reward) => reward !== null),
    original,
    range,
  );
  const kinds = ["unchanged", "lost", "gained"] as const;
  const label = `Rewards ${rewards.map((reward) => decimal(reward)).join(", ")}; original query ${decimal(original)}`;
  const x = original === null ? null : place(original, range);
  return html`<svg class="strip" width=${WIDTH} height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
    <title>${label}</title>
    ${svg`<path class="axis" d="M0 ${HEIGHT - 0.5}H${WIDTH}"></path>
      ${kinds.map((kind) => {
        const shown = marks.filter((mark) => mark.kind === kind);
        return shown.length === 0 ? null : svg`<path class=${kind} d=${dots(shown)}></path>`;
      })}
      ${x === null ? null : svg`<path class="original" d="M${x} ${HEIGHT - 9}l3.5 4.5l-3.5 4.5l-3.5 -4.5z"></path>`}`}
  </svg>`;
}
