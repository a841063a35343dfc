import { compact } from "../format";
import type { ChartLine, ChartSpec } from "../series";
import { type ChartView, drawn, pointsIn, stepsShown } from "./chart-view";
import { logTicks, ticks } from "./ticks";

/** Colours of a picture: what the theme has at the time. */
export interface Palette {
  background: string;
  text: string;
  muted: string;
  grid: string;
  /** A `--vscode-charts-*` colour by its name. */
  line(name: string): string;
}

const WIDTH = 640;
const HEIGHT = 360;
const PLOT = { left: 64, right: WIDTH - 16, top: 56, bottom: HEIGHT - 34 };
const FONT = "font-family='system-ui, sans-serif' font-size='12'";

/**
 * A chart as an SVG document of its own: title, legend, axes and lines as they are looked at, in
 * the theme's colours. What it shows stands in it as shapes and text alone.
 */
export function chartSvg(spec: ChartSpec, view: ChartView, sync: string, palette: Palette): string {
  const { lines, logarithmic } = drawn(spec, view);
  const zoomed = stepsShown(spec, view.ranges[sync]);
  const shown = pointsIn(spec.steps, zoomed);
  const heights = heightsOf(lines, shown);
  const range = spec.range && !logarithmic ? spec.range : padded(heights, logarithmic);
  const place = logarithmic ? Math.log10 : (value: number) => value;
  const [low, high] = [place(range[0]), place(range[1])];
  const x = (step: number) =>
    PLOT.left + ((step - zoomed[0]) / (zoomed[1] - zoomed[0])) * (PLOT.right - PLOT.left);
  const y = (value: number) =>
    PLOT.bottom - ((place(value) - low) / (high - low)) * (PLOT.bottom - PLOT.top);
  const across = ticks(zoomed[0], zoomed[1], 8).filter(Number.isInteger);
  const up = logarithmic ? logTicks(range[0], range[1]) : ticks(range[0], range[1], 6);
  const points = shown ? { steps: spec.steps, from: shown[0], to: shown[1] } : undefined;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<title>${escaped(spec.title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.background}"/>`,
    `<clipPath id="plot"><rect x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.right - PLOT.left}" height="${PLOT.bottom - PLOT.top}"/></clipPath>`,
    `<text x="16" y="24" ${FONT} font-weight="600" fill="${palette.text}">${escaped(spec.title)}</text>`,
    legend(spec.lines, palette),
    ...up.map(
      (tick) =>
        `<path d="M${PLOT.left} ${fixed(y(tick))}H${PLOT.right}" stroke="${palette.grid}" stroke-width="0.5"/><text x="${PLOT.left - 6}" y="${fixed(y(tick) + 4)}" ${FONT} text-anchor="end" fill="${palette.muted}">${compact(tick)}</text>`,
    ),
    ...across.map(
      (tick) =>
        `<path d="M${fixed(x(tick))} ${PLOT.top}V${PLOT.bottom}" stroke="${palette.grid}" stroke-width="0.5"/><text x="${fixed(x(tick))}" y="${PLOT.bottom + 16}" ${FONT} text-anchor="middle" fill="${palette.muted}">${tick}</text>`,
    ),
    '<g clip-path="url(#plot)" fill="none">',
    ...(points ? lines.map((line) => band(line, points, x, y, palette)) : []),
    ...(points ? lines.map((line) => stroke(line, points, x, y, palette)) : []),
    "</g></svg>",
  ].join("");
}

interface Points {
  steps: readonly number[];
  from: number;
  to: number;
}

function heightsOf(lines: readonly ChartLine[], shown: [number, number] | undefined): number[] {
  if (!shown) return [];
  return lines
    .flatMap(({ values, low, high }) => [values, low ?? [], high ?? []])
    .flatMap((values) => values.slice(shown[0], shown[1] + 1))
    .filter((value): value is number => value !== null);
}

function padded(values: readonly number[], logarithmic: boolean): [number, number] {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (!(low <= high)) return logarithmic ? [0.1, 1] : [0, 1];
  if (logarithmic) return [low / 1.2, high * 1.2];
  const margin = low === high ? Math.abs(low) * 0.1 || 0.5 : (high - low) * 0.08;
  return [low - margin, high + margin];
}

function band(
  { low, high, color }: ChartLine,
  { steps, from, to }: Points,
  x: (step: number) => number,
  y: (value: number) => number,
  palette: Palette,
): string {
  if (!low || !high) return "";
  const there: number[] = [];
  for (let i = from; i <= to; i++) if (low[i] != null && high[i] != null) there.push(i);
  if (there.length === 0) return "";
  const edge = (values: (number | null)[], order: number[]) =>
    order.map((i) => `${fixed(x(steps[i]!))} ${fixed(y(values[i]!))}`).join("L");
  const path = `M${edge(high, there)}L${edge(low, [...there].reverse())}Z`;
  return `<path d="${path}" fill="${palette.line(color)}" fill-opacity="0.2"/>`;
}

function stroke(
  { values, color, dashed, dash, faint, points }: ChartLine,
  { steps, from, to }: Points,
  x: (step: number) => number,
  y: (value: number) => number,
  palette: Palette,
): string {
  const there: string[] = [];
  for (let i = from; i <= to; i++)
    if (values[i] != null) there.push(`${fixed(x(steps[i]!))} ${fixed(y(values[i]!))}`);
  if (there.length === 0) return "";
  const paint = palette.line(color);
  const style = `stroke="${paint}" stroke-width="1.5"${dashed ? ` stroke-dasharray="${dash?.join(" ") ?? "5 4"}"` : ""}${faint ? ' stroke-opacity="0.3"' : ""}`;
  const marks =
    points || there.length === 1
      ? there
          .map((at) => at.split(" "))
          .map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${paint}"/>`)
          .join("")
      : "";
  return `<path d="M${there.join("L")}" ${style}/>${marks}`;
}

function legend(lines: readonly ChartLine[], palette: Palette): string {
  if (lines.length < 2) return "";
  let left = 16;
  return lines
    .map(({ label, color, dashed, dash: lengths }) => {
      const at = left;
      left += 34 + 6.6 * label.length;
      const dash = dashed ? ` stroke-dasharray="${lengths?.join(" ") ?? "4 3"}"` : "";
      return `<path d="M${at} 40h16" stroke="${palette.line(color)}" stroke-width="2"${dash}/><text x="${at + 20}" y="44" ${FONT} fill="${palette.muted}">${escaped(label)}</text>`;
    })
    .join("");
}

const fixed = (value: number) => value.toFixed(1);

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// Control characters are not allowed in XML at all.
const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** An SVG document drawn as a PNG, twice as fine for screens of today. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * WIDTH;
  canvas.height = 2 * HEIGHT;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made."))),
      "image/png",
    );
  });
}
