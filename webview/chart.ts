import { css, html, LitElement, type PropertyValues, unsafeCSS } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import uPlot from "uplot";
import uplotStyles from "uplot/dist/uPlot.min.css";
import { compact } from "./format";
import type { ChartSpec } from "./series";
import { base } from "./theme";

const HEIGHT = 132;

/** Asks that the rollouts of a step be listed. */
export class StepPicked extends CustomEvent<number> {
  constructor(step: number) {
    super("step-picked", { detail: step, bubbles: true, composed: true });
  }
}

/** A small chart over steps, with values in its head and a crosshair shared by all charts. */
@customElement("rec-chart")
export class Chart extends LitElement {
  static override styles = [
    unsafeCSS(uplotStyles),
    base,
    css`
      :host {
        border: 1px solid var(--r-line);
        border-radius: 3px;
        display: block;
        min-width: 0;
        padding: 6px 8px 2px;
      }
      header {
        align-items: baseline;
        display: flex;
        flex-wrap: wrap;
        gap: 0 10px;
        min-height: 20px;
      }
      header.single {
        flex-wrap: nowrap;
      }
      .title {
        font-weight: 600;
        margin-inline-end: auto;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .value {
        font-size: 12px;
        white-space: nowrap;
      }
      .swatch {
        border-top: 2px solid;
        display: inline-block;
        margin-inline-end: 4px;
        vertical-align: 3px;
        width: 12px;
      }
      .swatch.dashed {
        border-top-style: dashed;
      }
      .plot {
        cursor: crosshair;
        height: ${HEIGHT}px;
        overflow: hidden;
      }
      .u-over:focus-visible {
        outline: 1px solid var(--vscode-focusBorder);
      }
      .u-cursor-x {
        border-color: var(--vscode-foreground) !important;
        opacity: 0.6;
      }
    `,
  ];

  @property({ attribute: false }) spec!: ChartSpec;
  @property({ type: Boolean }) selectable = false;
  @property({ type: Number }) theme = 0;
  /** Charts with the same key share their crosshair. */
  @property() sync = "steps";
  @state() private hovered: number | null = null;
  @query(".plot") private plotElement!: HTMLElement;
  private plot: uPlot | undefined;
  private shape = "";
  private readonly resized = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width > 0) this.plot ? this.plot.setSize({ width, height: HEIGHT }) : this.draw(width);
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.plot?.destroy();
    this.plot = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.resized.observe(this.plotElement);
  }

  protected override firstUpdated(): void {
    this.resized.observe(this.plotElement);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.plot || !(changed.has("spec") || changed.has("theme"))) return;
    if (changed.has("theme") || this.shape !== shapeOf(this.spec)) this.draw(this.plot.width);
    else this.plot.setData(dataOf(this.spec));
  }

  protected override render() {
    const { title, hint, steps, lines } = this.spec;
    const index = this.hovered ?? steps.length - 1;
    const at = steps[index];
    const summary = lines
      .map(({ label, values }) => `${label} ${compact(values[index] ?? 0)}`)
      .join(", ");
    return html`
      <header class=${lines.length === 1 ? "single" : ""}>
        <span class="title" title=${hint}>${title}</span>
        <span class="value muted number">step ${at}</span>
        ${lines.map(({ label, values, color, dashed }) => {
          const value = values[index];
          return html`<span class="value number">
            ${
              lines.length > 1
                ? html`<span
                      class="swatch ${dashed ? "dashed" : ""}"
                      .style=${`border-top-color: var(--vscode-charts-${color})`}
                    ></span
                    ><span class="muted">${label}</span>`
                : null
            }
            ${value === null || value === undefined ? "–" : compact(value)}
          </span>`;
        })}
      </header>
      <div
        class="plot"
        role="img"
        aria-label="${title}: ${steps.length} points, last at step ${steps.at(-1)}: ${summary}"
      ></div>
    `;
  }

  private draw(width: number): void {
    this.plot?.destroy();
    this.shape = shapeOf(this.spec);
    const theme = getComputedStyle(this);
    const color = (name: string) => theme.getPropertyValue(name).trim() || theme.color;
    const options = optionsOf(this.spec, width, color, this.sync);
    options.hooks = {
      setCursor: [
        (plot) => {
          this.hovered = plot.cursor.idx ?? null;
        },
      ],
    };
    this.plot = new uPlot(options, dataOf(this.spec), this.plotElement);
    this.plot.over.addEventListener("click", () => {
      const step = this.hovered === null ? undefined : this.spec.steps[this.hovered];
      if (this.selectable && step !== undefined) this.dispatchEvent(new StepPicked(step));
    });
  }
}

/** Changes when a chart must be built anew rather than given other data. */
const shapeOf = ({ lines }: ChartSpec) =>
  lines.map(({ label, low }) => `${label}${low ? "±" : ""}`).join("|");

/** uPlot's columns: steps, then low and high of banded lines, then the lines. */
function dataOf({ steps, lines }: ChartSpec): uPlot.AlignedData {
  const bands = lines.flatMap(({ low, high }) => (low && high ? [low, high] : []));
  return [steps, ...bands, ...lines.map(({ values }) => values)];
}

function optionsOf(
  { lines, steps, range }: ChartSpec,
  width: number,
  color: (name: string) => string,
  sync: string,
): uPlot.Options {
  const chartColor = (name: string) => color(`--vscode-charts-${name}`);
  const banded = lines.filter(({ low, high }) => low && high);
  const text = color("--vscode-descriptionForeground");
  const grid = { stroke: color("--r-line"), width: 0.5 };
  const font = `10px ${color("--vscode-font-family")}`;
  const axis = { stroke: text, grid, ticks: { show: false }, font, gap: 4 };
  const edge: uPlot.Series = { width: 0, points: { show: false } };
  return {
    width,
    height: HEIGHT,
    padding: [8, 8, 0, 0],
    legend: { show: false },
    scales: { x: { time: false }, ...(range && { y: { range } }) },
    cursor: {
      y: false,
      drag: { setScale: false, x: false, y: false },
      points: { size: 6 },
      sync: { key: sync, setSeries: false, scales: ["x", null] },
    },
    axes: [
      { ...axis, size: 20, space: 48, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000] },
      { ...axis, size: 44, space: 28, values: (_plot, ticks) => ticks.map(compact) },
    ],
    bands: banded.map((line, index) => ({
      series: [2 * index + 2, 2 * index + 1],
      fill: translucent(chartColor(line.color)),
    })),
    series: [
      {},
      ...banded.flatMap(() => [edge, edge]),
      ...lines.map(
        (line): uPlot.Series => ({
          stroke: chartColor(line.color),
          width: 1.5,
          spanGaps: true,
          points: { show: line.points === true || steps.length === 1, size: 5 },
          ...(line.dashed && { dash: [5, 4] }),
        }),
      ),
    ],
  };
}

/** The colour at a fifth of its strength; theme colours come as hex or rgb(). */
function translucent(color: string): string {
  return `color-mix(in srgb, ${color} 20%, transparent)`;
}
