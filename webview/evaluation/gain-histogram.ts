import * as l10n from "@vscode/l10n";
import { css, html } from "lit";
import { decimal, signed } from "../format";
import type { ComparisonSummary } from "../protocol/comparison";

const STRINGS = {
  title: l10n.t("Distribution of gains"),
  ties: (count: number) => l10n.t("{0} ties", count),
  bar: (from: number, to: number, count: number) =>
    l10n.t(
      "{0} {1} from {2} to {3}",
      count,
      count === 1 ? l10n.t("query") : l10n.t("queries"),
      signed(from, 2),
      signed(to, 2),
    ),
};

/** Bars of gains, losses left of the ties and wins right of them; each lists its queries. */
export function gainHistogram(
  { bars }: ComparisonSummary,
  chosen: number | undefined,
  pick: (bar: number | undefined) => void,
) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const middle = (bars.length - 1) / 2;
  const [low, high] = [bars[0]?.from ?? 0, bars.at(-1)?.to ?? 0];
  return html`<figure class="gains">
    <figcaption>${STRINGS.title}</figcaption>
    <div class="bars" role="group" aria-label=${STRINGS.title}>
      ${bars.map(({ from, to, count }, i) => {
        const label = i === middle ? STRINGS.ties(count) : STRINGS.bar(from, to, count);
        const kind = i < middle ? "lost" : i > middle ? "gained" : "tied";
        return html`<button
          class="bar ${kind}"
          ?disabled=${count === 0}
          aria-pressed=${chosen === i}
          aria-label=${label}
          title=${label}
          @click=${() => pick(chosen === i ? undefined : i)}
        >
          <span class="count">${count || ""}</span>
          <span class="fill" .style=${`height: calc((100% - 15px) * ${(count / most).toFixed(3)})`}></span>
        </button>`;
      })}
    </div>
    <div class="axis muted number">
      <span>${decimal(low, 2)}</span><span>0</span><span>${signed(high, 2)}</span>
    </div>
  </figure>`;
}

export const gainHistogramStyles = css`
  .gains {
    margin: 0;
  }
  .bars {
    align-items: stretch;
    border-bottom: 1px solid var(--r-line);
    display: flex;
    gap: 2px;
    height: 96px;
  }
  .bar {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: flex;
    flex: 1;
    flex-direction: column;
    font: 10px var(--vscode-font-family, sans-serif);
    justify-content: flex-end;
    min-width: 0;
    padding: 0;
  }
  .bar:disabled {
    cursor: default;
  }
  .bar:hover:not(:disabled),
  .bar[aria-pressed="true"] {
    background: var(--r-hover);
    outline: 1px solid var(--vscode-contrastActiveBorder, transparent);
  }
  .bar[aria-pressed="true"] {
    outline: 1px solid var(--vscode-focusBorder);
  }
  .fill {
    background: var(--r-muted);
    flex: none;
    margin-top: 1px;
  }
  .gained .fill {
    background: var(--r-gain);
  }
  .lost .fill {
    background: var(--r-loss);
  }
  .axis {
    display: flex;
    font-size: 11px;
    justify-content: space-between;
  }
`;
