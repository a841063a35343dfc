/** Where in an experiment the cursor stands, as the lines above tell: broken YAML included. */
export interface CursorContext {
  /** Keys and positions down to the map, or to the value, that the cursor is in. */
  path: (string | number)[];
  /** Whether a key or a value is being written. */
  place: "key" | "value";
  /** What of it is there already. */
  prefix: string;
  /** Column of the key, for the lines of a snippet. */
  column: number;
  /** Inside `{…}` or `[…]`. */
  flow: boolean;
}

/** A key or a list's dash that is still open, by the column that it began in. */
interface Frame {
  column: number;
  step: string | number;
}

const KEY_LINE = /^([\w.-]+|"[^"]*"|'[^']*')\s*:(?:\s+(.*)|$)/;

/** Finds the context of an offset by indentation, without parsing. */
export function contextAt(text: string, offset: number): CursorContext | null {
  const lines = text.slice(0, offset).split(/\r?\n/);
  const frames: Frame[] = [];
  let flow = "";
  for (const line of lines.slice(0, -1)) {
    const written = withoutComment(line);
    if (flow || opensFlow(written)) flow = stillOpen(`${flow}${written} `);
    if (!flow || frames.length === 0 || opensFlow(written)) openFrames(frames, written);
  }
  const last = lines[lines.length - 1]!;
  if (/(^|\s)#/.test(last) && !/["'].*#.*$/.test(last)) return null;
  const { column, rest } = openDashes(frames, last);
  const entry = KEY_LINE.exec(flow ? "" : rest);
  if (!flow && !entry) {
    if (/^[[{]/.test(rest)) return flowContext(stepsOf(frames, column), rest, column);
    while (frames.length && frames.at(-1)!.column >= column && !isDash(frames.at(-1)!))
      frames.pop();
    if (!/^[\w.@-]*$/.test(rest)) {
      const top = frames.at(-1);
      // An item that no key could be, such as `- models/a`.
      if (!top || !isDash(top) || top.column >= column) return null;
      const prefix = rest.replace(/^["']/, "");
      return { path: stepsOf(frames, column), place: "value", prefix, column, flow: false };
    }
    return { path: stepsOf(frames, column), place: "key", prefix: rest, column, flow: false };
  }
  const value = flow + (entry ? (entry[2] ?? "") : last);
  const path = stepsOf(frames, column);
  if (entry) path.push(unquoted(entry[1]!));
  if (opensFlow(value)) return flowContext(path, value, column);
  if (entry && entry[2] === undefined && !rest.endsWith(" ")) return null;
  return { path, place: "value", prefix: value.replace(/^["']/, ""), column, flow: false };
}

/** Closes what a line's indentation ends and opens its dashes and its key. */
function openFrames(frames: Frame[], line: string): void {
  if (!line.trim()) return;
  const { column, rest } = openDashes(frames, line);
  const entry = KEY_LINE.exec(rest);
  if (!entry) return;
  while (frames.length && frames.at(-1)!.column >= column) frames.pop();
  frames.push({ column, step: unquoted(entry[1]!) });
}

/** Takes a line's dashes; what remains, and its column. */
function openDashes(frames: Frame[], line: string): { column: number; rest: string } {
  let column = line.length - line.trimStart().length;
  let rest = line.slice(column);
  while (/^-(\s|$)/.test(rest)) {
    while (frames.length && frames.at(-1)!.column > column) frames.pop();
    const top = frames.at(-1);
    if (top && isDash(top) && top.column === column) top.step = (top.step as number) + 1;
    else frames.push({ column, step: 0 });
    const width = /^-\s*/.exec(rest)![0].length;
    column += Math.max(2, width);
    rest = rest.slice(width);
  }
  return { column, rest };
}

function isDash(frame: Frame): boolean {
  return typeof frame.step === "number";
}

/** The frames that something at a column is inside of. */
function stepsOf(frames: readonly Frame[], column: number): (string | number)[] {
  return frames.filter((frame) => frame.column < column).map((frame) => frame.step);
}

/** The context at the end of a piece of flow style such as `{kind: ndcg, k: `. */
function flowContext(
  base: readonly (string | number)[],
  text: string,
  column: number,
): CursorContext | null {
  const open: { list: boolean; index: number; key: string | null }[] = [];
  let token = "";
  for (const char of text) {
    const top = open.at(-1);
    if (char === "{" || char === "[") {
      open.push({ list: char === "[", index: 0, key: null });
      token = "";
    } else if (char === "}" || char === "]") {
      open.pop();
      token = "";
    } else if (char === "," && top) {
      top.index++;
      top.key = null;
      token = "";
    } else if (char === ":" && top && !top.list && top.key === null) {
      top.key = unquoted(token.trim());
      token = "";
    } else token += char;
  }
  if (open.length === 0) return null;
  const inner = open.flatMap(({ list, index, key }): (string | number)[] =>
    list ? [index] : key === null ? [] : [key],
  );
  const { list, key } = open.at(-1)!;
  const place = list || key !== null ? "value" : "key";
  return {
    path: [...base, ...inner],
    place,
    prefix: token.trimStart().replace(/^["']/, ""),
    column,
    flow: true,
  };
}

function opensFlow(text: string): boolean {
  return stillOpen(text) !== "";
}

/** The tail of a text from its first bracket that is not closed; empty where all are. */
function stillOpen(text: string): string {
  const opened: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{" && text[i + 1] === "{") i++;
    else if (text[i] === "}" && text[i + 1] === "}" && opened.length === 0) i++;
    else if (text[i] === "{" || text[i] === "[") opened.push(i);
    else if (text[i] === "}" || text[i] === "]") opened.pop();
  }
  return opened.length ? text.slice(opened[0]) : "";
}

function withoutComment(line: string): string {
  return line.replace(/(^|\s)#.*$/, "");
}

function unquoted(key: string): string {
  return key.replace(/^["'](.*)["']$/, "$1");
}
