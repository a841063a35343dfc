/** Longest token of Lucene's StandardTokenizer, in UTF-16 units; longer ones are cut into pieces. */
const MAX_TOKEN_LENGTH = 255;

/*
 * Word_Break classes of UAX #29 by the general properties that JavaScript knows. Each character may
 * be followed by marks and format characters (rule WB4), hence the wrapper `ex`.
 */
const ex = (characters: string) => `(?:${characters}[\\p{M}\\p{Cf}]*)`;
const IDEOGRAPHIC = "\\p{Ideographic}\\p{scx=Hira}";
const COMPLEX_CONTEXT = "\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Mymr}\\p{sc=Khmr}\\p{sc=Tale}\\p{sc=Lana}";
const KATAKANA_LETTER =
  "(?![\\u3005\\u3006])[\\p{sc=Kana}\\u30FC\\u3031-\\u3035\\u309B\\u309C\\u30A0\\uFF70]";
const katakana = ex(KATAKANA_LETTER);
const letter = ex(
  `(?![${COMPLEX_CONTEXT}${IDEOGRAPHIC}\\p{M}\\p{Nd}]|${KATAKANA_LETTER})[\\p{Alphabetic}\\u02C2-\\u02C5\\u02D2-\\u02DF\\u05F3]`,
);
const digit = ex("[\\p{Nd}\\u066C]");
const joiner = ex("[\\p{Pc}\\u202F]");
const midLetter = ex(
  "[:\\u00B7\\u0387\\u055F\\u05F4\\u2027\\uFE13\\uFE55\\uFF1A.\\u2018\\u2019\\u2024\\uFE52\\uFF07\\uFF0E']",
);
const midNumber = ex(
  "[,;\\u037E\\u0589\\u060C\\u060D\\u07F8\\u2044\\uFE10\\uFE14\\uFE50\\uFE54\\uFF0C\\uFF1B.\\u2018\\u2019\\u2024\\uFE52\\uFF07\\uFF0E']",
);

const katakanaRun = `${katakana}(?:${joiner}*${katakana})*`;
const numberRun = `${digit}(?:(?:${joiner}*|${midNumber})${digit})*`;
const letterRun = `${letter}(?:(?:${joiner}*|${midLetter})${letter})*`;
const run = `(?:${katakanaRun}|(?:${numberRun}|${letterRun})+)`;
const word = `${joiner}*${run}(?:${joiner}+${run})*${joiner}*`;

const pictograph = "\\p{Emoji}[\\p{EMod}\\uFE0F]?";
const emoji = `(?:\\p{RI}\\p{RI}|[0-9#*]\\uFE0F\\u20E3|(?=\\p{ExtPict})${pictograph}(?:\\u200D${pictograph})*)`;

const TOKEN = new RegExp(
  [emoji, word, `(?:${ex(`[${COMPLEX_CONTEXT}]`)})+`, ex(`[${IDEOGRAPHIC}]`)].join("|"),
  "gu",
);
const ASCII = /^[\0-\x7F]*$/;
const ASCII_TOKEN = /_*(?:(?:[0-9](?:(?:_*|[,;.'])[0-9])*|[A-Za-z](?:(?:_*|[:.'])[A-Za-z])*)+_*)+/g;

/**
 * The words of a text as Lucene's StandardTokenizer finds them (UAX #29, rules WB4 to WB13b;
 * ideographs and Hiragana one by one, emoji kept). A regular expression, because Intl.Segmenter
 * cuts differently from one ICU version to the next.
 */
export function tokenize(text: string): string[] {
  const tokens = text.match(ASCII.test(text) ? ASCII_TOKEN : TOKEN) ?? [];
  return tokens.some((token) => token.length > MAX_TOKEN_LENGTH) ? tokens.flatMap(cut) : tokens;
}

function cut(token: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < token.length; at += MAX_TOKEN_LENGTH)
    pieces.push(token.slice(at, at + MAX_TOKEN_LENGTH));
  return pieces;
}
