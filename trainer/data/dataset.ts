/** An item that can be retrieved: its id and its text by field name. */
export interface Document {
  id: string;
  fields: Record<string, string>;
}

/** A user's query, with the further columns that a prompt may name. */
export interface Query {
  id: string;
  text: string;
  columns: Record<string, string>;
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

/** A corpus and the queries asked of it. */
export interface Dataset {
  documents: Document[];
  splits: Partial<Record<SplitRole, Split>>;
}
