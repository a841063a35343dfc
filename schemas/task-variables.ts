import type { ResolvedExperiment } from "./resolved-experiment";

type Kind = ResolvedExperiment["task"]["kind"];

/** What a template's variable stands for, beside the data's own columns. */
export const VARIABLE_MEANING: Readonly<Record<string, string>> = {
  query: "what the user typed; for sequential recommendation, the titles of the history",
  history: "what the user had to do with before, as task.history writes it",
  question: "the user's question",
  candidates: "the candidates to be ordered, as task.candidates writes them",
  rewrite: "the parsed completion",
  position: "the item's place in the history, from 1",
  number: "the candidate's number in the prompt, from 1",
  id: "the item's id",
  title: "the item's title",
};

/** The variables that a task itself gives to its prompt, the one that it cannot do without first. */
export function inputVariables(kind: Kind): string[] {
  switch (kind) {
    case "sequential_recommendation":
      return ["history", "query"];
    case "backtracing":
      return ["question", "query"];
    case "reranking":
      return ["candidates", "query"];
    default:
      return ["query"];
  }
}

/** What a text to search with may name beside the queries' columns. */
export function searchVariables(kind: Kind): string[] {
  return [...(kind === "backtracing" ? inputVariables(kind) : ["query"]), "rewrite"];
}

/** What writes an item of a list, beside the documents' fields. */
export const ITEM_VARIABLES = {
  history: ["position", "title", "id"],
  candidates: ["number", "id"],
} as const;
