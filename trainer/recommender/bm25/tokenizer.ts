/** Longest token of Lucene's tokenizers, in UTF-16 units; longer ones are cut into pieces. */
const MAX_TOKEN_LENGTH = 255;

/*
 * The classes of Lucene's StandardTokenizerImpl.jflex by the properties that JavaScript knows. Each
 * character may be followed by marks and format characters (rule WB4), hence `ex`. A word never begins behind a
 * joiner, which keeps the search through a long row of underscores linear.
 */
const EXTENDERS = "(?:(?!\\u200B)[\\p{M}\\p{Cf}\\uFF9E\\uFF9F])*";
const ex = (characters: string) => `(?:${characters}${EXTENDERS})`;
const IDEOGRAPH = "(?![\\u3005\\u303B])[\\p{sc=Han}\\p{sc=Hira}]";
const COMPLEX_CONTEXT =
  "(?=[\\p{L}\\p{M}])[\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Mymr}\\p{sc=Khmr}\\p{sc=Tale}\\p{sc=Talu}\\p{sc=Lana}\\p{sc=Tavt}]";
const KATAKANA = "[\\p{sc=Kana}\\u30FC\\u3031-\\u3035\\u309B\\u309C\\u30A0\\uFF70]";
const MODIFIERS =
  "\\u02C2-\\u02C5\\u02D2-\\u02D7\\u02DE\\u02DF\\u02ED\\u02EF-\\u02FF\\u055B\\u055C\\u055E\\u05F3\\uA720\\uA721\\uA789\\uA78A\\uAB5B";
const APOSTROPHES = ".'\\u2018\\u2019\\u2024\\uFE52\\uFF07\\uFF0E";
/** Unicode 17 no longer counts some of the Miscellaneous Symbols as pictographs; Lucene does. */
const PICTOGRAPH =
  "[\\p{ExtPict}\\u2600-\\u2605\\u2607-\\u2612\\u2614-\\u2685\\u2690-\\u2705\\u2708-\\u2712\\u2763-\\u2767]";

const katakana = ex(KATAKANA);
const letter = ex(
  `(?!${COMPLEX_CONTEXT}|${IDEOGRAPH}|${KATAKANA}|[\\p{M}\\u3006])[\\p{Alphabetic}${MODIFIERS}]`,
);
const digit = ex("[\\p{Nd}\\u066B]");
const joiner = ex("[\\p{Pc}\\u202F]");
const midLetter = ex(`[${APOSTROPHES}:\\u00B7\\u0387\\u05F4\\u2027\\uFE13\\uFE55\\uFF1A]`);
const midNumber = ex(
  `[${APOSTROPHES},;\\u037E\\u0589\\u060C\\u060D\\u066C\\u07F8\\u2044\\uFE10\\uFE14\\uFE50\\uFE54\\uFF0C\\uFF1B]`,
);
const afterHebrew = `(?<=\\p{sc=Hebr}${EXTENDERS})`;
const gershayim = `${afterHebrew}${ex('"')}(?=\\p{sc=Hebr})`;
const geresh = `${afterHebrew}${ex("'")}`;

const katakanaRun = `${katakana}(?:${joiner}*${katakana})*`;
const numberRun = `${digit}(?:(?:${joiner}*|${midNumber})${digit})*`;
const letterRun = `${letter}(?:(?:${joiner}*|${midLetter}|${gershayim})${letter})*(?:${geresh})?`;
const run = `(?:${katakanaRun}|(?:${numberRun}|${letterRun})+)`;
const word = `(?<![\\p{Pc}\\u202F])${joiner}*${run}(?:${joiner}+${run})*${joiner}*`;

const pictograph = `${PICTOGRAPH}[\\p{EMod}\\uFE0F]?`;
const emoji = `(?:\\p{RI}\\p{RI}|[#*]\\uFE0F?\\u20E3|${pictograph}(?:\\u200D${pictograph})*)${EXTENDERS}`;

const TOKEN = new RegExp([word, emoji, `${ex(COMPLEX_CONTEXT)}+`, ex(IDEOGRAPH)].join("|"), "gu");
const ASCII = /^[\0-\x7F]*$/;
const ASCII_TOKEN =
  /(?<!_)_*(?:(?:[0-9](?:(?:_*|[,;.'])[0-9])*|[A-Za-z](?:(?:_*|[:.'])[A-Za-z])*)+_*)+/g;

/**
 * The words of a text as Lucene's StandardTokenizer finds them (UAX #29, rules WB4 to WB13b;
 * ideographs and Hiragana one by one, emoji kept). A regular expression, because Intl.Segmenter
 * cuts differently from one ICU version to the next.
 */
export function tokenize(text: string): string[] {
  return cutLongWords(text.match(ASCII.test(text) ? ASCII_TOKEN : TOKEN) ?? []);
}

/** Words with those cut into pieces that are longer than Lucene's tokenizers take. */
export function cutLongWords(words: string[]): string[] {
  return words.some((word) => word.length > MAX_TOKEN_LENGTH) ? words.flatMap(cut) : words;
}

function cut(token: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < token.length; at += MAX_TOKEN_LENGTH)
    pieces.push(token.slice(at, at + MAX_TOKEN_LENGTH));
  return pieces;
}
