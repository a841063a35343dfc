import * as l10n from "@vscode/l10n";
import { css, html, svg } from "lit";
import { grouped, percent } from "../format";
import type { PositionHistogram } from "../protocol/comparison";

const WIDTH = 260;
const HEIGHT = 96;
const TENTHS = 10;

const STRINGS = {
  title: l10n.t("Where in its document"),
  hint: l10n.t(
    "Share of the causes in each tenth of their document, from its beginning to its end; lines: what each system put first.",
  ),
  questions: (count: number) =>
    `${grouped(count)} ${count === 1 ? l10n.t("question") : l10n.t("questions")}`,
  unnamed: l10n.t("all documents"),
  truth: l10n.t("cause"),
  tenth: (i: number) => `${10 * i}–${10 * (i + 1)} %`,
  most: (share: string) => l10n.t("up to {0}", share),
  begin: l10n.t("beginning"),
  end: l10n.t("end"),
};

const COLORS = ["var(--r-policy)", "var(--r-baseline)"];

/** Backtracing: the causes' positions by domain as bars, the two systems' choices as lines. */
export function positionHistograms(
  histograms: readonly PositionHistogram[],
  names: readonly [string, string],
) {
  if (histograms.length === 0) return null;
  return html`<section class="positions" aria-label=${STRINGS.title}>
    <h3 title=${STRINGS.hint}>${STRINGS.title}</h3>
    <div class="legend">
      <span class="key truth"></span>${STRINGS.truth}
      ${names.map(
        (name, i) =>
          html`<span class="key" .style=${`border-top-color: ${COLORS[i]}`}></span>${name}`,
      )}
    </div>
    <div class="domains">${histograms.map((histogram) => domain(histogram, names))}</div>
  </section>`;
}

function domain(histogram: PositionHistogram, names: readonly [string, string]) {
  const { truth, first, second, questions } = histogram;
  const title = histogram.domain || STRINGS.unnamed;
  const most = Math.max(...truth, ...(first ?? []), ...(second ?? []), 0.01);
  const y = (share: number) => HEIGHT - (share / most) * (HEIGHT - 4);
  const wide = WIDTH / TENTHS;
  const line = (shares: number[]) =>
    `M${shares.map((share, i) => `${((i + 0.5) * wide).toFixed(1)} ${y(share).toFixed(1)}`).join("L")}`;
  return html`<figure>
    <figcaption>
      ${title}
      <span class="muted">${STRINGS.questions(questions)} · ${STRINGS.most(percent(most))}</span>
    </figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      ${truth.map(
        (share, i) => svg`<rect
          class="truth" x=${i * wide + 1} width=${wide - 2} y=${y(share)} height=${HEIGHT - y(share)}
        ><title>${STRINGS.tenth(i)}: ${percent(share)}</title></rect>`,
      )}
      ${[first, second].map((shares, i) =>
        shares ? svg`<path d=${line(shares)} stroke=${COLORS[i]!}></path>` : null,
      )}
    </svg>
    <div class="axis muted"><span>${STRINGS.begin}</span><span>${STRINGS.end}</span></div>
    <table class="sr">
      <caption>${title}</caption>
      <tr><th></th><th>${STRINGS.truth}</th><th>${names[0]}</th><th>${names[1]}</th></tr>
      ${truth.map(
        (share, i) => html`<tr>
          <th>${STRINGS.tenth(i)}</th>
          ${[share, first?.[i], second?.[i]].map((value) => html`<td>${value == null ? "–" : percent(value)}</td>`)}
        </tr>`,
      )}
    </table>
  </figure>`;
}

export const positionHistogramStyles = css`
  .positions h3 {
    color: var(--r-muted);
    padding: 8px 0 2px;
  }
  .legend {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: 12px;
    gap: 2px 6px;
  }
  .key {
    border-top: 2px solid;
    display: inline-block;
    margin-inline-start: 8px;
    width: 14px;
  }
  .key.truth {
    background: var(--r-muted);
    border: 0;
    height: 10px;
    margin: 0;
    opacity: 0.6;
  }
  .domains {
    align-items: end;
    display: grid;
    gap: 8px 16px;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    padding-top: 4px;
  }
  .domains figure {
    margin: 0;
    min-width: 0;
  }
  .domains svg {
    border-bottom: 1px solid var(--r-line);
    display: block;
    width: 100%;
  }
  rect.truth {
    fill: var(--r-muted);
    fill-opacity: 0.6;
  }
  .domains path {
    fill: none;
    stroke-width: 2;
  }
`;
