import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as hungarian } from "@orama/stemmers/hungarian";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as norwegian } from "@orama/stemmers/norwegian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as romanian } from "@orama/stemmers/romanian";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import { type Analyzer, lowerCase } from "./analyzer";
import stopWords from "./stop-words.json";
import { tokenize } from "./tokenizer";

const STEMMERS = {
  danish,
  dutch,
  finnish,
  french,
  german,
  hungarian,
  italian,
  norwegian,
  portuguese,
  romanian,
  russian,
  spanish,
  swedish,
};

/** Languages whose Snowball stems and stop words are Lucene's. */
export type SnowballLanguage = keyof typeof STEMMERS;

export const SNOWBALL_LANGUAGES = Object.keys(STEMMERS) as SnowballLanguage[];

/** Articles that run into the next word: DEFAULT_ARTICLES of Lucene's French and ItalianAnalyzer. */
const ARTICLES: Partial<Record<SnowballLanguage, string>> = {
  french: "l m t qu n s j d c jusqu quoiqu lorsqu puisqu",
  italian: "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d",
};

const APOSTROPHE = /['\u2019]/;

/**
 * Lucene's StandardTokenizer, ElisionFilter (French and Italian), LowerCaseFilter, StopFilter with
 * the language's stop words, and SnowballFilter.
 */
export function snowball(language: SnowballLanguage): Analyzer {
  const stem = STEMMERS[language];
  const stops = new Set(stopWords[language].split(" "));
  const articles = new Set(ARTICLES[language]?.split(" "));
  return {
    split: tokenize,
    termsOf(token) {
      const word = lowerCase(token);
      const at = articles.size ? word.search(APOSTROPHE) : -1;
      const bare = at > 0 && articles.has(word.slice(0, at)) ? word.slice(at + 1) : word;
      return stops.has(bare) ? [] : [stem(bare)];
    },
  };
}
