import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { chartCsv } from "../../../../webview/charts/chart-csv";
import { chartSvg } from "../../../../webview/charts/chart-svg";
import {
  drawn,
  PLAIN_VIEW,
  pointByKey,
  pointsIn,
  stepsShown,
  zoomedAround,
} from "../../../../webview/charts/chart-view";
import { smoothed, smoothedLines } from "../../../../webview/charts/smoothing";
import { logTicks, ticks } from "../../../../webview/charts/ticks";
import { chartView } from "../../../../webview/protocol/run";
import type { ChartSpec } from "../../../../webview/series";

const { smoothing } = JSON.parse(
  readFileSync(path.join(__dirname, "../../../fixtures/statistics/expected.json"), "utf8"),
) as { smoothing: { values: (number | null)[]; averages: Record<string, (number | null)[]> } };

const spec: ChartSpec = {
  title: "KL to reference",
  hint: "",
  steps: [1, 2, 3, 4],
  lines: [
    {
      label: "mean",
      values: [0.5, null, 2, -1],
      color: "blue",
      low: [0, 0, 1, -2],
      high: [1, 1, 3, 0],
    },
    { label: "original, typed", values: [1, 1, 1, 1], color: "yellow", dashed: true },
  ],
};

describe("smoothing", () => {
  test.each(Object.entries(smoothing.averages))("by %s is pandas'", (weight, expected) => {
    const found = smoothed(smoothing.values, Number(weight));
    smoothing.values.forEach((value, i) => {
      if (value === null) expect(found[i]).toBeNull();
      else expect(found[i]).toBeCloseTo(expected[i]!, 10);
    });
  });

  test("keeps what was reported behind it, and leaves measured figures alone", () => {
    const lines = smoothedLines(spec, 0.5);
    expect(lines.map(({ faint }) => faint === true)).toEqual([true, false, true, false]);
    expect(lines[0]!.values).toBe(spec.lines[0]!.values);
    expect(lines[1]!.low).toHaveLength(4);
    expect(smoothedLines({ ...spec, measured: true }, 0.5)).toBe(spec.lines);
    expect(smoothedLines(spec, 0)).toBe(spec.lines);
  });
});

describe("a chart's view", () => {
  test("on a logarithmic axis says how many values have no place there", () => {
    const { lines, logarithmic, left } = drawn(spec, { ...PLAIN_VIEW, logarithmic: [spec.title] });
    expect({ logarithmic, left }).toEqual({ logarithmic: true, left: 1 });
    expect(lines[0]!.values).toEqual([0.5, null, 2, null]);
    expect(lines[0]!.low).toEqual([null, null, 1, null]);
    const negative = { ...spec, lines: [{ label: "", values: [-1, 0], color: "blue" }] };
    expect(drawn(negative, { ...PLAIN_VIEW, logarithmic: [spec.title] }).logarithmic).toBe(false);
  });

  test("shows a range of steps, or all; a single step has room about it", () => {
    expect(stepsShown(spec, [2, 3])).toEqual([2, 3]);
    expect(stepsShown(spec, undefined)).toEqual([1, 4]);
    expect(stepsShown({ ...spec, steps: [7] }, undefined)).toEqual([6, 8]);
    expect(pointsIn([10, 20, 30], [11, 30])).toEqual([1, 2]);
    expect(pointsIn([10, 20, 30], [11, 19])).toBeUndefined();
  });

  test("zooms about a step, never beyond the steps there are nor below three", () => {
    expect(zoomedAround([0, 100], [0, 100], 50, 0.5)).toEqual([25, 75]);
    expect(zoomedAround([0, 100], [25, 75], 25, 0.5)).toEqual([25, 50]);
    expect(zoomedAround([0, 100], [25, 75], 50, 2)).toBeUndefined();
    expect(zoomedAround([0, 100], [50, 52], 51, 0.5)).toEqual([50, 52]);
  });

  test("is walked through by keys, within what is in sight", () => {
    expect(pointByKey("ArrowLeft", 5, [5, 9])).toBe(5);
    expect(pointByKey("PageUp", 5, [5, 9])).toBe(9);
    expect(pointByKey("Home", 7, [5, 9])).toBe(5);
    expect(pointByKey("x", 7, [5, 9])).toBeUndefined();
  });

  test("is kept with the panel as it is", () => {
    expect(chartView(JSON.parse(JSON.stringify(PLAIN_VIEW)), "")).toEqual(PLAIN_VIEW);
  });
});

describe("what a chart gives away", () => {
  test("CSV has what was reported, with bands, gaps empty and names quoted", () => {
    expect(chartCsv(spec)).toBe(
      [
        'step,mean,mean low,mean high,"original, typed"',
        "1,0.5,0,1,1",
        "2,,0,1,1",
        "3,2,1,3,1",
        "4,-1,-2,0,1",
        "",
      ].join("\r\n"),
    );
  });

  test("no name becomes a spreadsheet's formula", () => {
    const lines = [{ label: "", values: [1], color: "blue" }];
    const csv = chartCsv({ title: '=HYPERLINK("x")', hint: "", steps: [1], lines });
    expect(csv).toBe('step,"\'=HYPERLINK(""x"")"\r\n1,1\r\n');
  });

  const palette = {
    background: "#111",
    text: "#eee",
    muted: "#999",
    grid: "#333",
    line: (name: string) => name,
  };

  test("SVG holds each value at its place, and a title as text", () => {
    const hostile = { ...spec, title: "<script>&\u0000", lines: [spec.lines[1]!] };
    const svg = chartSvg(hostile, PLAIN_VIEW, "steps", palette);
    expect(svg).toContain("&lt;script&gt;&amp;\ufffd");
    expect(svg).not.toContain("<script");
    // Four equal values: a level line from the left end of the plot to its right end.
    expect(svg).toContain("M64.0 191.0L250.7 191.0L437.3 191.0L624.0 191.0");
  });

  test("SVG is of the steps in sight", () => {
    const lines = [{ label: "", values: [0, 1, 2, 3], color: "blue" }];
    const view = { ...PLAIN_VIEW, ranges: { steps: [2, 3] as [number, number] } };
    const svg = chartSvg({ ...spec, lines }, view, "steps", palette);
    expect(svg.match(/d="(M64\.0[^"]*)" stroke="blue"/)?.[1]?.match(/L/g)).toHaveLength(1);
  });
});

describe("ticks", () => {
  test("are round and within", () => {
    expect(ticks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticks(-0.3, 0.29, 6)).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2]);
    expect(ticks(3, 3, 5)).toEqual([3]);
  });

  test("of a logarithmic axis are powers of ten, with 2 and 5 where those are few", () => {
    expect(logTicks(0.09, 2)).toEqual([0.1, 0.2, 0.5, 1, 2]);
    expect(logTicks(1e-6, 1)).toEqual([1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1]);
    expect(logTicks(1e-20, 1).length).toBeLessThan(10);
  });
});
