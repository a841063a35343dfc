/*
 * The language of `query_mode: boolean`, which is that of Lucene's PrecedenceQueryParser without
 * fields, wildcards, fuzziness, ranges and boosts:
 *
 *   query    = either+                      side by side: each may match, as many as match add up
 *   either   = both { ("OR" | "||") both }
 *   both     = part { ("AND" | "&&") part } all must match
 *   part     = [ "+" | "-" | "!" | "NOT" ] ( word | phrase | "(" query ")" )
 *   phrase   = '"' text '"'                 the words one after the other
 *   word     = whatever else stands between spaces, quotes and brackets
 *
 * `+` must match, `-`, `!` and `NOT` must not. Operators are upper case, and signs count only right
 * before what they sign: a dash between spaces is a dash.
 */

/** A part of a query and whether it must match, may match and adds to the score, or must not. */
export interface Clause {
  occur: "must" | "should" | "must_not";
  query: Query;
}

export type Query =
  | { kind: "words"; text: string }
  | { kind: "phrase"; text: string }
  | { kind: "group"; clauses: Clause[] };

type Token =
  | { kind: "word" | "phrase"; text: string }
  | { kind: "AND" | "OR" | "NOT" | "+" | "(" | ")" };

/** A sign stands right before what it signs. A quote that is not closed is left over by itself. */
const TOKEN = /(?<sign>[+\-!](?=[^\s+\-!)]))|"(?<phrase>[^"]*)"|["()]|[^\s"()]+/gu;
const SIGNS = { "+": "+", "-": "NOT", "!": "NOT" } as const;
const OPERATORS: Record<string, "AND" | "OR" | "NOT" | "(" | ")"> = {
  AND: "AND",
  "&&": "AND",
  OR: "OR",
  "||": "OR",
  NOT: "NOT",
  "(": "(",
  ")": ")",
};
/** Brackets in brackets beyond this are no query that anyone meant. */
const DEEPEST = 50;

class Malformed extends Error {}

/** The query that a text is; undefined when it is malformed, as a language model's may be. */
export function parseBoolean(text: string): Query | undefined {
  try {
    return new Parser(tokensOf(text)).whole();
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, groups }): Token => {
    const { sign, phrase } = groups!;
    if (sign) return { kind: SIGNS[sign as keyof typeof SIGNS] };
    if (phrase !== undefined) return { kind: "phrase", text: phrase };
    if (token === '"') throw new Malformed();
    const operator = OPERATORS[token];
    return operator ? { kind: operator } : { kind: "word", text: token };
  });
}

class Parser {
  #at = 0;
  #depth = 0;

  constructor(readonly tokens: readonly Token[]) {}

  whole(): Query {
    const query = this.#query();
    if (this.#at < this.tokens.length) throw new Malformed();
    return query;
  }

  #query(): Query {
    const clauses: Clause[] = [];
    while (this.#at < this.tokens.length && !this.#isNext(")")) clauses.push(this.#joined("OR"));
    if (clauses.length === 0) throw new Malformed();
    return group(clauses);
  }

  /** Clauses between operators of one kind; all of an AND's must match unless they are signed. */
  #joined(operator: "OR" | "AND"): Clause {
    const clauses: Clause[] = [];
    do clauses.push(operator === "OR" ? this.#joined("AND") : this.#part());
    while (this.#take(operator));
    if (clauses.length === 1) return clauses[0]!;
    if (operator === "AND")
      for (const clause of clauses) if (clause.occur === "should") clause.occur = "must";
    return { occur: "should", query: group(clauses) };
  }

  #part(): Clause {
    const occur = this.#take("+") ? "must" : this.#take("NOT") ? "must_not" : "should";
    const token = this.tokens[this.#at++];
    if (token?.kind === "word") return { occur, query: { kind: "words", text: token.text } };
    if (token?.kind === "phrase") return { occur, query: { kind: "phrase", text: token.text } };
    if (token?.kind !== "(" || ++this.#depth > DEEPEST) throw new Malformed();
    const query = this.#query();
    if (!this.#take(")")) throw new Malformed();
    this.#depth--;
    // `(NOT a)` is `NOT a`: by itself it would match nothing.
    const only =
      query.kind === "group" && query.clauses.length === 1 ? query.clauses[0]! : undefined;
    if (only?.occur === "must_not" && occur !== "must_not") return only;
    return { occur, query };
  }

  #isNext(kind: Token["kind"]): boolean {
    return this.tokens[this.#at]?.kind === kind;
  }

  #take(kind: Token["kind"]): boolean {
    const found = this.#isNext(kind);
    if (found) this.#at++;
    return found;
  }
}

/** One clause that may match is its own query. */
function group(clauses: Clause[]): Query {
  const [only] = clauses;
  return clauses.length === 1 && only!.occur === "should"
    ? only!.query
    : { kind: "group", clauses };
}
