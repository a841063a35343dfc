import type { Field } from "./fields";

export type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" | "!~";

/** A comparison of a field with a value, or such combined. */
export type Expression =
  | { kind: "compare"; field: Field; operator: Operator; value: number | string }
  | { kind: "not"; inner: Expression }
  | { kind: "and" | "or"; left: Expression; right: Expression };

/** What may stand at a place of an expression. */
export type Expected = "field" | "operator" | "value" | "connective";

/** What is wrong with an expression, where, and what was expected there. */
export class FilterError extends Error {
  constructor(
    message: string,
    readonly start: number,
    readonly end: number,
    readonly expected: Expected,
    /** The field whose operator or value is expected. */
    readonly field?: Field,
  ) {
    super(message);
  }
}

export const OPERATORS: Record<Field["kind"], readonly Operator[]> = {
  number: ["<", "<=", ">", ">=", "=", "!="],
  text: ["~", "!~", "=", "!="],
  word: ["=", "!="],
};

interface Token {
  kind: "word" | "number" | "string" | "operator" | "(" | ")" | "end";
  text: string;
  start: number;
  end: number;
}

const TOKEN =
  /\s*(?:(?<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<number>[-−+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?%?)(?![\w@])|(?<operator><=|>=|!=|!~|==|[<>=~])|(?<paren>[()])|(?<word>[\p{L}_][\p{L}\p{N}_@.:-]*))/uy;

/** Comparisons show that a line of text is meant as an expression and not as words to look for. */
export function isExpression(text: string): boolean {
  return /[<>=~]/.test(text.replace(/"[^"]*"|'[^']*'/g, ""));
}

/**
 * Parses a filter such as `reward < 0 and step > 100 and text ~ "AND"`: comparisons joined by
 * `and`, `or`, `not` and parentheses; `not` binds closest, then `and`.
 *
 * @throws FilterError saying what is wrong and what is expected.
 */
export function parseFilter(source: string, fields: readonly Field[]): Expression {
  return new Parser(tokensOf(source), fields).whole();
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (source.slice(at).trim() !== "") {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    const start = at + (source.slice(at).length - source.slice(at).trimStart().length);
    if (!match) {
      const quote = /["']/.test(source[start]!);
      const message = quote
        ? `the text from ${source[start]} on is not closed`
        : `“${source[start]}” means nothing here`;
      throw new FilterError(message, start, source.length, quote ? "value" : "field");
    }
    const { string, number, operator, paren, word } = match.groups!;
    const text = string ?? number ?? operator ?? paren ?? word!;
    const kind = string
      ? "string"
      : number
        ? "number"
        : operator
          ? "operator"
          : ((paren as "(" | ")" | undefined) ?? "word");
    tokens.push({ kind, text: operator === "==" ? "=" : text, start, end: TOKEN.lastIndex });
    at = TOKEN.lastIndex;
  }
  return [...tokens, { kind: "end", text: "", start: source.length, end: source.length }];
}

class Parser {
  #at = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly fields: readonly Field[],
  ) {}

  whole(): Expression {
    const expression = this.#or();
    const rest = this.#next();
    if (rest.kind === "end") return expression;
    throw this.#fault(`expected “and” or “or” before “${rest.text}”`, "connective");
  }

  #next(): Token {
    return this.tokens[this.#at]!;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#takes("or")) left = { kind: "or", left, right: this.#and() };
    return left;
  }

  #and(): Expression {
    let left = this.#term();
    while (this.#takes("and")) left = { kind: "and", left, right: this.#term() };
    return left;
  }

  #term(): Expression {
    if (this.#takes("not")) return { kind: "not", inner: this.#term() };
    if (this.#next().kind !== "(") return this.#comparison();
    this.#at++;
    const inner = this.#or();
    if (this.#next().kind !== ")") throw this.#fault("a “)” is missing", "connective");
    this.#at++;
    return inner;
  }

  #comparison(): Expression {
    const name = this.#next();
    if (name.kind !== "word")
      throw this.#fault(
        name.kind === "end"
          ? "expected a field, such as reward or text"
          : `expected a field, such as reward or text, but found “${name.text}”`,
        "field",
      );
    const field = this.fields.find((one) => one.name === name.text);
    if (!field) throw this.#fault(this.#unknown(name.text), "field");
    this.#at++;
    const sign = this.#next();
    const allowed = OPERATORS[field.kind];
    if (sign.kind !== "operator" || !(allowed as readonly string[]).includes(sign.text))
      throw this.#fault(
        `${field.name} is compared by ${allowed.join(" ")}${sign.kind === "end" ? "" : `, not by “${sign.text}”`}`,
        "operator",
        field,
      );
    this.#at++;
    const operator = sign.text as Operator;
    return { kind: "compare", field, operator, value: this.#value(field) };
  }

  #value(field: Field): number | string {
    const token = this.#next();
    const found = token.kind === "end" ? "" : `, not “${token.text}”`;
    if (field.kind === "number") {
      if (token.kind !== "number")
        throw this.#fault(`${field.name} is compared with a number${found}`, "value", field);
      this.#at++;
      const plain = token.text.replace("−", "-");
      return plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
    }
    const text = textOf(token);
    if (text === undefined)
      throw this.#fault(`${field.name} is compared with a text in quotes${found}`, "value", field);
    if (field.words && !field.words.includes(text))
      throw this.#fault(`${field.name} is ${field.words.join(", ")}${found}`, "value", field);
    this.#at++;
    return text;
  }

  #takes(word: string): boolean {
    const { kind, text } = this.#next();
    if (kind !== "word" || text.toLowerCase() !== word) return false;
    this.#at++;
    return true;
  }

  #unknown(name: string): string {
    const near = this.fields.find(
      (field) =>
        field.name.toLowerCase() === name.toLowerCase() ||
        (name.length > 1 && field.name.startsWith(name.slice(0, 3))),
    );
    const known = this.fields.map((field) => field.name).join(", ");
    return `there is no field “${name}”; ${near ? `did you mean ${near.name}?` : `there are ${known}`}`;
  }

  #fault(message: string, expected: Expected, field?: Field): FilterError {
    const { start, end } = this.#next();
    return new FilterError(message, start, end, expected, field);
  }
}

function textOf({ kind, text }: Token): string | undefined {
  if (kind === "string") return text.slice(1, -1).replace(/\\(.)/g, "$1");
  return kind === "word" || kind === "number" ? text : undefined;
}
