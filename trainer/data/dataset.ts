/** An item that can be retrieved: its id and its text by field name. */
export interface Document {
  id: string;
  fields: Record<string, string>;
  /** The source document that this is a part of: a query of the same scope is asked of it alone. */
  scope?: string;
  /** Place within the source document, from 0: the number of a sentence, say. */
  position?: number;
}

/** An item that a user had to do with, as a prompt names it. */
export interface HistoryItem {
  id: string;
  title: string;
}

/** A user's query, with the further columns that a prompt may name. */
export interface Query {
  id: string;
  text: string;
  columns: Record<string, string>;
  /** The source document whose parts alone can answer. */
  scope?: string;
  /** What the user had to do with before, oldest first, no more of it than the data's settings say. */
  history?: readonly HistoryItem[];
  /** Items that the user had to do with before, all of them: a recommender may leave them out. */
  seen?: readonly string[];
  /** The only items that may be ranked; absent where any may. */
  candidates?: readonly string[];
}

/** Relevance judgements: query id to document id to gain. A gain of 0 or less is not relevant. */
export type Qrels = Map<string, Map<string, number>>;

/** Queries with their judgements; every query has at least one relevant document. */
export interface Split {
  /** Name of the split's file of judgements, e.g. `dev`. */
  name: string;
  queries: Query[];
  qrels: Qrels;
}

/** The part that a split plays in an experiment. */
export type SplitRole = "train" | "validation" | "test";

/** Relevant documents that judgements name and the corpus has not, as in a corpus that was cut. */
export interface Missing {
  /** Judgements of relevance in all splits, and those whose documents are missing. */
  relevant: number;
  missing: number;
  example: { document: string; query: string };
  /** Queries none of whose relevant documents is there, by split; those for training are left out. */
  hopeless: { role: SplitRole; queries: number; of: number; example: string }[];
}

/** A corpus and the queries asked of it. */
export interface Dataset {
  documents: Document[];
  splits: Partial<Record<SplitRole, Split>>;
  /** The files that were read, absolute. */
  files: string[];
  /** What was left out, mended or made of them, a sentence each. */
  notes: string[];
  /** Where judgements name documents that the corpus has not. */
  missing?: Missing;
}
