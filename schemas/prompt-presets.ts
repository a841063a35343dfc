/** A prompt to begin with, named `preset:<name>` in an experiment. */
export interface PromptPreset {
  /** What it asks for, in a line. */
  about: string;
  text: string;
}

const WORK = "Show your work in <think> </think> tags.";
const ANSWER =
  'Put the result as JSON into <answer> </answer> tags: <answer>{"query": "…"}</answer>';

/**
 * Prompts for each kind of task, in our words; the paper's own stand in examples/rec-r1-paper. All
 * ask for the form `answer_tag`.
 */
export const PROMPT_PRESETS: Readonly<Record<string, PromptPreset>> = {
  boolean: {
    about: "Search terms joined by Boolean operators, for engines that know them",
    text: `Write search terms that retrieve what this query means. Join them with the Boolean operators AND and OR, and group them with parentheses.
Query: {{query}}
${WORK} ${ANSWER}`,
  },
  expansion: {
    about: "The query with related words added, for dense retrieval",
    text: `Prepare this query for dense retrieval: keep its words and add related ones that a relevant text would use. If nothing useful can be added, return it as it is.
Query: {{query}}
${WORK} ${ANSWER}`,
  },
  review: {
    about: "The query as a review of what it looks for, for dense retrieval of products",
    text: `Rewrite this product search as a review by a customer who bought the right product and is pleased with it. Keep every detail of the search.
Query: {{query}}
${WORK} ${ANSWER}`,
  },
  next_item: {
    about: "Search terms for what a user wants next, from the history",
    text: `Here is what a user chose so far:
{{history}}
Work out what kinds of items the user may want next, and write search terms that find them.
${WORK} ${ANSWER}`,
  },
  cause: {
    about: "Search terms for the segment that caused a question",
    text: `While reading or listening, someone asked this question:
{{question}}
Write words that the sentence which made them ask is likely to contain.
${WORK} ${ANSWER}`,
  },
  reranking: {
    about: "An order of candidates, best first",
    text: `Order these candidates by how well they answer the query, best first.
Query: {{query}}
{{candidates}}
${WORK} Name every candidate by its number, as JSON in <answer> </answer> tags: <answer>{"order": [2, 1, 3]}</answer>`,
  },
};
