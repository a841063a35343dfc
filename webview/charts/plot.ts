import type uPlot from "uplot";
import { compact } from "../format";
import type { ChartSpec } from "../series";
import { type ChartView, drawn, stepsShown } from "./chart-view";
import { logTicks } from "./ticks";

export const PLOT_HEIGHT = 132;

export interface PlotOptions {
  width: number;
  /** What is to be drawn now: ranges are asked for anew whenever data are given. */
  current(): { spec: ChartSpec; view: ChartView };
  /** Charts with the same key share their crosshair and their range of steps. */
  sync: string;
  /** A theme variable's value, or the text colour. */
  color(name: string): string;
  /** Told of the point under the crosshair. */
  pointed(index: number | null): void;
  /** Told of the range of steps that was drawn with the mouse. */
  brushed(from: number, to: number): void;
}

/** Changes when a plot must be built anew rather than given other data. */
export function shapeOf(spec: ChartSpec, view: ChartView): string {
  const { lines, logarithmic } = drawn(spec, view);
  const names = lines.map(
    ({ label, low, faint }) => `${label}${low ? "±" : ""}${faint ? "~" : ""}`,
  );
  return `${names.join("|")}${logarithmic ? " log" : ""}`;
}

/** uPlot's columns: steps, then low and high of banded lines, then the lines. */
export function dataOf(spec: ChartSpec, view: ChartView): uPlot.AlignedData {
  const { lines } = drawn(spec, view);
  const bands = lines.flatMap(({ low, high }) => (low && high ? [low, high] : []));
  return [spec.steps, ...bands, ...lines.map(({ values }) => values)];
}

/** What uPlot is to draw. Its own zooming is off: ranges belong to all charts together. */
export function optionsOf(spec: ChartSpec, options: PlotOptions): uPlot.Options {
  const { width, current, sync, color, pointed, brushed } = options;
  const { lines, logarithmic } = drawn(spec, current().view);
  const chartColor = (name: string) => color(`--vscode-charts-${name}`);
  const banded = lines.filter(({ low, high }) => low && high);
  const text = color("--vscode-descriptionForeground");
  const grid = { stroke: color("--r-line"), width: 0.5 };
  const font = `10px ${color("--vscode-font-family")}`;
  const axis = { stroke: text, grid, ticks: { show: false }, font, gap: 4 };
  const edge: uPlot.Series = { width: 0, points: { show: false } };
  const fixed = spec.range && !logarithmic ? { range: spec.range } : {};
  return {
    width,
    height: PLOT_HEIGHT,
    padding: [8, 8, 0, 0],
    legend: { show: false },
    scales: {
      x: { time: false, range: () => stepsShown(current().spec, current().view.ranges[sync]) },
      y: logarithmic ? { distr: 3, range: (_plot, low, high) => roomy(low, high) } : fixed,
    },
    cursor: {
      y: false,
      drag: { setScale: false, x: true, y: false, dist: 5 },
      points: { size: 6 },
      bind: { dblclick: () => null },
      sync: {
        key: sync,
        setSeries: false,
        scales: ["x", null],
        // A range drawn in one chart is told once, not by each that shows its crosshair.
        filters: { pub: (type) => type === "mousemove" || type === "mouseleave" },
      },
    },
    hooks: {
      setCursor: [(plot) => pointed(plot.cursor.idx ?? null)],
      setSelect: [
        (plot) => {
          const { left, width: wide } = plot.select;
          if (wide < 5) return;
          const ends = [left, left + wide].map((at) => Math.round(plot.posToVal(at, "x")));
          plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
          brushed(ends[0]!, ends[1]!);
        },
      ],
    },
    axes: [
      { ...axis, size: 20, space: 48, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000] },
      {
        ...axis,
        size: 44,
        space: 28,
        values: (_plot, ticks) => ticks.map(compact),
        ...(logarithmic && {
          splits: (_plot, _axis, low, high) => logTicks(low, high),
          filter: (_plot, splits) => splits,
        }),
      },
    ],
    bands: banded.map((line, index) => ({
      series: [2 * index + 2, 2 * index + 1],
      fill: strength(chartColor(line.color), 20),
    })),
    series: [
      {},
      ...banded.flatMap(() => [edge, edge]),
      ...lines.map(
        (line): uPlot.Series => ({
          stroke: line.faint ? strength(chartColor(line.color), 35) : chartColor(line.color),
          width: line.faint ? 1 : 1.5,
          spanGaps: !logarithmic,
          points: { show: line.points === true || spec.steps.length === 1, size: 5 },
          ...(line.dashed && { dash: line.dash ?? [5, 4] }),
        }),
      ),
    ],
  };
}

/** Ends of a logarithmic axis: a fifth beyond the values, which may be missing. */
function roomy(low: number | null, high: number | null): [number, number] {
  return low === null || high === null || low <= 0 ? [0.1, 1] : [low / 1.2, high * 1.2];
}

/** A colour at some per cents of its strength; theme colours come as hex or rgb(). */
function strength(color: string, percents: number): string {
  return `color-mix(in srgb, ${color} ${percents}%, transparent)`;
}
