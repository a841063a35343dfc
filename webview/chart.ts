import * as l10n from "@vscode/l10n";
import { css, html, LitElement, type PropertyValues, unsafeCSS } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import uPlot from "uplot";
import uplotStyles from "uplot/dist/uPlot.min.css";
import { chartCsv } from "./charts/chart-csv";
import { StepsPicked, TakeAway, ViewChanged } from "./charts/chart-events";
import { chartStyles } from "./charts/chart-styles";
import { chartSvg, type Palette, pngOf } from "./charts/chart-svg";
import { chartTable } from "./charts/chart-table";
import {
  type ChartView,
  canBeLogarithmic,
  drawn,
  PLAIN_VIEW,
  pointByKey,
  pointsIn,
  stepsShown,
  zoomedAround,
} from "./charts/chart-view";
import { dataOf, optionsOf, PLOT_HEIGHT, shapeOf } from "./charts/plot";
import { compact } from "./format";
import type { MenuButton, MenuItem } from "./menu-button";
import type { ChartSpec } from "./series";
import { base, figureTableStyles } from "./theme";
import "./menu-button";

/** A second click within this time makes a double click of it. */
const DOUBLE_CLICK_MS = 250;

const STRINGS = {
  menu: (title: string) => l10n.t("What to do with the chart “{0}”", title),
  logarithmic: l10n.t("Logarithmic scale"),
  table: l10n.t("Show as table"),
  png: l10n.t("Copy as PNG"),
  svg: l10n.t("Copy as SVG"),
  csv: l10n.t("Copy data as CSV"),
  groups: (from: number, to: number) =>
    from === to ? l10n.t("Groups of step {0}", from) : l10n.t("Groups of steps {0}–{1}", from, to),
  all: l10n.t("Show all steps"),
  keys: l10n.t("Arrow keys move along the steps, + and − zoom, Escape shows all steps."),
  pick: l10n.t("Enter lists the groups of the step."),
  left: (count: number) => l10n.t("log; {0} not above 0 left out", count),
  at: (step: number | undefined) => l10n.t("step {0}", step ?? ""),
};

/** A small chart over steps, with values in its head and a crosshair shared by all charts. */
@customElement("rec-chart")
export class Chart extends LitElement {
  static override styles = [
    unsafeCSS(uplotStyles),
    base,
    figureTableStyles,
    chartStyles,
    css`
      .plot {
        height: ${PLOT_HEIGHT}px;
      }
      .table {
        height: ${PLOT_HEIGHT}px;
      }
    `,
  ];

  @property({ attribute: false }) spec!: ChartSpec;
  @property({ attribute: false }) view: ChartView = PLAIN_VIEW;
  @property({ type: Boolean }) selectable = false;
  @property({ type: Number }) theme = 0;
  /** Charts with the same key share their crosshair. */
  @property() sync = "steps";
  @state() private hovered: number | null = null;
  @state() private tabled = false;
  @query(".plot") private plotElement!: HTMLElement;
  private plot: uPlot | undefined;
  private shape = "";
  /** Whether the chart is in sight; one that is not is drawn when it comes there. */
  private seen = false;
  private stale = false;
  private clicked: ReturnType<typeof setTimeout> | undefined;
  private readonly resized = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width <= 0) return;
    if (this.plot) this.plot.setSize({ width, height: PLOT_HEIGHT });
    else this.draw(width);
  });
  private readonly sighted = new IntersectionObserver((entries) => {
    this.seen = entries.at(-1)?.isIntersecting ?? false;
    if (this.seen && this.stale) this.redraw();
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.sighted.disconnect();
    clearTimeout(this.clicked);
    this.plot?.destroy();
    this.plot = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sighted.observe(this);
    if (this.hasUpdated) this.resized.observe(this.plotElement);
  }

  protected override firstUpdated(): void {
    this.resized.observe(this.plotElement);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const other = changed.has("spec") || changed.has("theme") || changed.has("view");
    if (!this.plot || !other) return;
    if (changed.has("theme")) this.shape = "";
    if (this.seen) this.redraw();
    else this.stale = true;
  }

  protected override render() {
    const { title, hint, steps, lines } = this.spec;
    const { logarithmic, left } = drawn(this.spec, this.view);
    const index = Math.min(this.hovered ?? this.lastShown(), steps.length - 1);
    const said = lines
      .map(({ label, values }) => `${label} ${compact(values[index] ?? 0)}`.trim())
      .join(", ");
    return html`
      <header class=${lines.length === 1 ? "single" : ""}>
        <span class="title" title=${hint}>${title}</span>
        ${logarithmic ? html`<span class="value muted">${left > 0 ? STRINGS.left(left) : "log"}</span>` : null}
        <span class="value muted number at">${STRINGS.at(steps[index])}</span>
        ${lines.length > 1 ? html`<span class="row"></span>` : null}
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
            <span class="figure">${value == null ? "–" : compact(value)}</span>
          </span>`;
        })}
        <rec-menu-button
          sign="⋯"
          .label=${STRINGS.menu(title)}
          .items=${this.menu()}
        ></rec-menu-button>
      </header>
      <div
        class="plot"
        role="slider"
        tabindex=${this.tabled ? -1 : 0}
        aria-label=${title}
        aria-description="${hint} ${STRINGS.keys} ${this.selectable ? STRINGS.pick : ""}"
        aria-valuemin=${steps[0] ?? 0}
        aria-valuemax=${steps.at(-1) ?? 0}
        aria-valuenow=${steps[index] ?? 0}
        aria-valuetext="${STRINGS.at(steps[index])}: ${said}"
        ?hidden=${this.tabled}
        @keydown=${this.keyed}
        @contextmenu=${this.showMenu}
        @blur=${() => this.putCursor(-10, -10)}
      ></div>
      ${
        this.tabled
          ? html`<div class="table" tabindex="0" role="region" aria-label=${title}>
              ${chartTable(this.spec, stepsShown(this.spec, this.range()))}
            </div>`
          : null
      }
    `;
  }

  private range(): [number, number] | undefined {
    return this.view.ranges[this.sync];
  }

  /** Index of the newest point in sight: what the head tells when nothing is pointed at. */
  private lastShown(): number {
    const { steps } = this.spec;
    return pointsIn(steps, stepsShown(this.spec, this.range()))?.[1] ?? steps.length - 1;
  }

  private menu(): MenuItem[] {
    const { spec, view } = this;
    const { title } = spec;
    const logarithmic = view.logarithmic.includes(title);
    const others = view.logarithmic.filter((name) => name !== title);
    const [from, to] = stepsShown(spec, this.range());
    return [
      {
        label: STRINGS.logarithmic,
        checked: logarithmic,
        disabled: !canBeLogarithmic(spec),
        run: () => this.change({ logarithmic: logarithmic ? others : [...others, title] }),
      },
      {
        label: STRINGS.table,
        checked: this.tabled,
        run: () => {
          this.tabled = !this.tabled;
        },
      },
      { label: STRINGS.png, run: () => this.takePicture() },
      { label: STRINGS.svg, run: () => this.take(title, this.svg()) },
      { label: STRINGS.csv, run: () => this.take(title, chartCsv(spec)) },
      ...(this.selectable
        ? [
            {
              label: STRINGS.groups(from, to),
              run: () => this.dispatchEvent(new StepsPicked(from, to)),
            },
          ]
        : []),
      { label: STRINGS.all, disabled: !this.range(), run: () => this.zoom(undefined) },
    ];
  }

  private change(change: Partial<ChartView>): void {
    this.dispatchEvent(new ViewChanged({ ...this.view, ...change }));
  }

  private zoom(range: [number, number] | undefined): void {
    const { [this.sync]: _, ...others } = this.view.ranges;
    this.change({ ranges: range ? { ...others, [this.sync]: range } : others });
  }

  private take(what: string, text: string): void {
    this.dispatchEvent(new TakeAway({ what, text }));
  }

  private svg(): string {
    const theme = getComputedStyle(this);
    const value = (name: string) => theme.getPropertyValue(name).trim() || theme.color;
    const palette: Palette = {
      background: value("--vscode-editor-background"),
      text: theme.color,
      muted: value("--vscode-descriptionForeground"),
      grid: value("--r-line"),
      line: (name) => value(`--vscode-charts-${name}`),
    };
    return chartSvg(this.spec, this.view, this.sync, palette);
  }

  private async takePicture(): Promise<void> {
    const picture = await pngOf(this.svg());
    const name = `${this.spec.title.replace(/[^\p{L}\p{N}@-]+/gu, "-")}.png`;
    this.dispatchEvent(new TakeAway({ what: this.spec.title, picture, name }));
  }

  private showMenu(event: Event): void {
    event.preventDefault();
    void this.renderRoot.querySelector<MenuButton>("rec-menu-button")?.show();
  }

  private keyed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { steps } = this.spec;
    const shown = stepsShown(this.spec, this.range());
    const ends = pointsIn(steps, shown) ?? [0, 0];
    const at = this.hovered ?? ends[1];
    const step = steps[at] ?? shown[1];
    const to = pointByKey(event.key, at, ends);
    const times = { "+": 0.5, "=": 0.5, "-": 2 }[event.key];
    if (to !== undefined) this.pointAt(to);
    else if (event.key === "Enter" && this.selectable)
      this.dispatchEvent(new StepsPicked(step, step));
    else if (times) this.zoom(zoomedAround(stepsShown(this.spec, undefined), shown, step, times));
    else if (event.key === "Escape" && this.range()) this.zoom(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private pointAt(index: number): void {
    const step = this.spec.steps[index];
    if (!this.plot || step === undefined) return;
    this.putCursor(this.plot.valToPos(step, "x"), PLOT_HEIGHT / 2);
  }

  /** Puts the crosshair somewhere in all charts, as a mouse does; outside, it goes. */
  private putCursor(left: number, top: number): void {
    // uPlot's types leave out what tells the other charts.
    type Put = (at: { left: number; top: number }, fire: boolean, publish: boolean) => void;
    (this.plot?.setCursor as Put | undefined)?.({ left, top }, true, true);
  }

  private redraw(): void {
    if (!this.plot) return;
    this.stale = false;
    // The range is read from the view that the plot was built with.
    const shape = this.shapeNow();
    if (shape !== this.shape) this.draw(this.plot.width);
    else this.plot.setData(dataOf(this.spec, this.view));
  }

  private shapeNow(): string {
    return `${shapeOf(this.spec, this.view)} ${this.theme}`;
  }

  private draw(width: number): void {
    this.plot?.destroy();
    this.shape = this.shapeNow();
    const theme = getComputedStyle(this);
    const options = optionsOf(this.spec, {
      width,
      current: () => ({ spec: this.spec, view: this.view }),
      sync: this.sync,
      color: (name) => theme.getPropertyValue(name).trim() || theme.color,
      pointed: (index) => {
        this.hovered = index;
      },
      brushed: (from, to) => {
        if (to > from) this.zoom([from, to]);
      },
    });
    this.plot = new uPlot(options, dataOf(this.spec, this.view), this.plotElement);
    this.plot.over.addEventListener("click", () => this.clickedAt());
    this.plot.over.addEventListener("dblclick", () => {
      clearTimeout(this.clicked);
      if (this.range()) this.zoom(undefined);
    });
  }

  /** Where a double click means something, a click waits whether it becomes one. */
  private clickedAt(): void {
    const step = this.hovered === null ? undefined : this.spec.steps[this.hovered];
    if (!this.selectable || step === undefined) return;
    clearTimeout(this.clicked);
    const pick = () => this.dispatchEvent(new StepsPicked(step, step));
    if (this.range()) this.clicked = setTimeout(pick, DOUBLE_CLICK_MS);
    else pick();
  }
}
