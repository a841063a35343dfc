// Generated from schemas/experiment.schema.json by `npm run generate`; do not edit.

/**
 * A Rec-R1 experiment: a rewriter, a fixed recommender, a reward, and the reinforcement learning that joins them.
 */
export interface Experiment {
  /**
   * Names the experiment and its runs: letters, digits, dots, dashes and underscores.
   */
  name: string;
  /**
   * What the experiment is meant to find out; shown beside its runs.
   */
  description?: string;
  /**
   * Another experiment whose settings this one starts from, as a path relative to this file. Objects are merged key by key; lists and values replace.
   */
  extends?: string;
  /**
   * What the rewriter is asked to do: input to prompt, completion to search text.
   */
  task: QueryRewriting | SequentialRecommendation | Backtracing | Reranking | Custom;
  /**
   * Queries, judgements and the corpus.
   */
  data: BEIR | TREC | ESCI | AmazonReviews2023 | MovieLens | Interactions | VerlRows | Tables | Backtracing1;
  /**
   * The fixed black box that retrieves with the rewriter's text. No gradient passes through it, and the rewriter never sees its items.
   */
  recommender: BM25 | Program | EngineOverHTTP | Dense | Hybrid | Elasticsearch | OpenSearch;
  /**
   * The reward of a completion: the sum of weight × component over these components, each recorded apart. With `format`, a malformed completion is worth its `invalid` alone.
   *
   * @minItems 1
   *
   * Items: One component of the reward.
   */
  reward: [
    (
      | NDCG
      | Recall
      | ReciprocalRank
      | Precision
      | HitRate
      | AveragePrecision
      | RankBiasedPrecision
      | Accuracy
      | Closeness
      | GainOverTheOriginalQuery
      | RecR1SReward
      | Format
      | LengthPenalty
      | RepetitionPenalty
      | DiversityWithinTheGroup
      | EngagementByLoggedInteractions
      | RewardByAProgram
      | RewardByAModule
    ),
    ...(
      | NDCG
      | Recall
      | ReciprocalRank
      | Precision
      | HitRate
      | AveragePrecision
      | RankBiasedPrecision
      | Accuracy
      | Closeness
      | GainOverTheOriginalQuery
      | RecR1SReward
      | Format
      | LengthPenalty
      | RepetitionPenalty
      | DiversityWithinTheGroup
      | EngagementByLoggedInteractions
      | RewardByAProgram
      | RewardByAModule
    )[]
  ];
  /**
   * The language model that is trained, and how it writes.
   */
  rewriter: {
    /**
     * A folder with config.json, model.safetensors and tokenizer.json of a Llama-architecture model, relative to this file.
     */
    model: string;
    /**
     * Train low-rank adapters (Hu et al. 2021) instead of all weights.
     */
    lora?: {
      /**
       * Rank of the adapters.
       */
      rank?: number;
      /**
       * Scale: the adapters' product counts alpha / rank.
       */
      alpha?: number;
    };
    /**
     * How completions are drawn while training.
     */
    sampling?: {
      /**
       * Softmax temperature of the rollouts; evaluation is greedy.
       */
      temperature?: number;
      /**
       * Nucleus: the smallest set of tokens with this much probability.
       */
      top_p?: number;
      /**
       * Longest completion, in tokens.
       */
      max_new_tokens?: number;
    };
  };
  /**
   * The policy-gradient algorithm.
   */
  algorithm: GRPO | PPO;
  /**
   * How long and on how much.
   */
  training?: {
    /**
     * RL steps; each draws rollouts and updates the policy.
     */
    steps?: number;
    /**
     * Prompts a step; rollouts a step = prompts_per_step × group_size. verl: data.train_batch_size.
     */
    prompts_per_step?: number;
    /**
     * Seed of everything random: same machine, same seed, same run.
     */
    seed?: number;
    /**
     * Steps between checkpoints; the last and the best are always kept.
     */
    checkpoint_every?: number;
    /**
     * Steps over which the learning rate rises from 0.
     */
    warmup_steps?: number;
    /**
     * After the warm-up: hold, or fall along a half cosine to a tenth.
     */
    learning_rate_schedule?: "constant" | "cosine";
    /**
     * AdamW's decoupled weight decay.
     */
    weight_decay?: number;
    /**
     * Largest norm of the gradient.
     */
    grad_clip?: number;
    /**
     * Whether the log-probability of each token is written down with its rollout, and that under the reference policy where there is one (algorithm.kl.coef above 0). The inspector shows them under the text. It takes about 30 bytes a token. The embedded engine only.
     */
    record_log_probs?: boolean;
    /**
     * Supervised warm start before RL, on a share of the training queries with their relevant items. For models that do not know the domain's language; pretrained models do without.
     */
    warm_start?: {
      /**
       * Share of the training queries used, chosen by the seed. The other queries give RL their reward only.
       */
      fraction?: number;
      /**
       * What the rewriter is taught to write. `document`: the text of a relevant item. `missing_words`: only the words that the query lacks. Reranking is taught the best order of the candidates.
       */
      target?: "document" | "missing_words";
      /**
       * Passes over the pairs; the best on validation is kept.
       */
      epochs?: number;
      /**
       * AdamW's peak learning rate of the warm start.
       */
      learning_rate?: number;
      /**
       * Pairs in an update.
       */
      batch_size?: number;
    };
  };
  /**
   * What is measured on held-out queries, with greedy rewrites.
   */
  evaluation?: {
    /**
     * RL steps between evaluations on the validation split.
     */
    every?: number;
    /**
     * Metrics with cutoffs; the first chooses the checkpoint. `ndcg_exp`: exponential gains. `rbp50`, `rbp80`, `rbp95`: rank-biased precision by its persistence in percent. For backtracing: `accuracy`, `closeness`, and `min_distance`, of which less is better.
     *
     * @minItems 1
     *
     * Items: A metric with its cutoff.
     */
    metrics?: [string, ...string[]];
    /**
     * What the policy is compared with.
     *
     * Items: `original_query`: the user's own input, which is the query as typed, the titles of a history, a question. `oracle`: the relevant item's own title as the query; for reranking the best order.
     */
    baselines?: ("original_query" | "oracle")[];
  };
  /**
   * Several runs of this experiment, each with some settings of its own: every point of the grid, or every entry of the list, with every seed. `rec-r1 sweep` runs them one after the other; their table shows mean and standard deviation over the seeds.
   */
  sweep?: {
    /**
     * Values of training.seed; each point of the sweep is run with all of them.
     *
     * @minItems 1
     *
     * Items: A seed.
     */
    seeds?: [number, ...number[]];
    /**
     * Settings by their dotted names, each with its values; all combinations are run. Paths are relative to this file.
     */
    grid?: {
      /**
       * The values that the setting takes in turn.
       *
       * @minItems 1
       */
      [k: string]: [unknown, ...unknown[]] | undefined;
    };
    /**
     * Points of the sweep one by one, each with its settings by their dotted names; instead of a grid, or beside it. Paths are relative to this file.
     *
     * @minItems 1
     *
     * Items: One point: settings by their dotted names.
     */
    list?: [
      {
        [k: string]: unknown | undefined;
      },
      ...{
        [k: string]: unknown | undefined;
      }[]
    ];
  };
  /**
   * What trains: a word, or its kind with settings.
   */
  engine?: ("embedded" | "trl" | "verl") | Embedded | TRL | Verl | Command;
}
/**
 * A user's query becomes the text that is searched with.
 */
export interface QueryRewriting {
  /**
   * A user's query becomes the text that is searched with.
   */
  kind: "query_rewriting";
  /**
   * The prompt, inline, or a path ending in .md or .txt relative to this file. `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.
   */
  prompt: string;
  /**
   * The form in which the rewriter must answer.
   */
  output?: {
    /**
     * `plain`: the completion is the rewrite. `answer_tag`: Rec-R1's `<think>…</think><answer>{"query": …}</answer>`, each tag once and in order. `json`: an object with the key `query`.
     */
    format?: "plain" | "answer_tag" | "json";
  };
  /**
   * What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.
   */
  search_text?: string;
}
/**
 * What a user had to do with before becomes the text that finds the next item. The original query, as a baseline, is the titles of the history.
 */
export interface SequentialRecommendation {
  /**
   * What a user had to do with before becomes the text that finds the next item. The original query, as a baseline, is the titles of the history.
   */
  kind: "sequential_recommendation";
  /**
   * The prompt, inline, or a path ending in .md or .txt relative to this file. `{{history}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.
   */
  prompt: string;
  /**
   * How a prompt names what the user had to do with.
   */
  history?: {
    /**
     * The most recent items that stand in the prompt; Rec-R1 takes 10.
     */
    max_items?: number;
    /**
     * How an item is written; `{{position}}`, `{{id}}` and the documents' fields are filled in.
     */
    item_template?: string;
    /**
     * What stands between two items.
     */
    separator?: string;
    /**
     * Which of the items comes first.
     */
    order?: "oldest_first" | "newest_first";
  };
  /**
   * The form in which the rewriter must answer.
   */
  output?: {
    /**
     * `plain`: the completion is the rewrite. `answer_tag`: Rec-R1's `<think>…</think><answer>{"query": …}</answer>`, each tag once and in order. `json`: an object with the key `query`.
     */
    format?: "plain" | "answer_tag" | "json";
  };
  /**
   * What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.
   */
  search_text?: string;
  /**
   * Leave out of what is retrieved all that the user had to do with before. Right where nobody takes an item twice, as with films.
   */
  exclude_seen?: boolean;
}
/**
 * A question becomes the text that finds, among the segments of the document it was asked of, the one that caused it (Wang et al. 2024, arXiv 2403.03956). Only the document's own segments are ranked, by the statistics of that document; those that nothing matches follow in the document's order.
 */
export interface Backtracing {
  /**
   * A question becomes the text that finds, among the segments of the document it was asked of, the one that caused it (Wang et al. 2024, arXiv 2403.03956). Only the document's own segments are ranked, by the statistics of that document; those that nothing matches follow in the document's order.
   */
  kind: "backtracing";
  /**
   * The prompt, inline, or a path ending in .md or .txt relative to this file. `{{question}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.
   */
  prompt: string;
  /**
   * The form in which the rewriter must answer.
   */
  output?: {
    /**
     * `plain`: the completion is the rewrite. `answer_tag`: Rec-R1's `<think>…</think><answer>{"query": …}</answer>`, each tag once and in order. `json`: an object with the key `query`.
     */
    format?: "plain" | "answer_tag" | "json";
  };
  /**
   * What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.
   */
  search_text?: string;
}
/**
 * The rewriter orders candidates itself; what it writes is not searched with. The candidates come with the data, or are what the recommender retrieves with the user's own query.
 */
export interface Reranking {
  /**
   * The rewriter orders candidates itself; what it writes is not searched with. The candidates come with the data, or are what the recommender retrieves with the user's own query.
   */
  kind: "reranking";
  /**
   * The prompt, inline, or a path ending in .md or .txt relative to this file. `{{candidates}}`, `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.
   */
  prompt: string;
  /**
   * What is ordered, and how the prompt lists it.
   */
  candidates?: {
    /**
     * `recommender`: the first items that the recommender retrieves with the user's own query. `data`: the candidates that each query has in the data.
     */
    from?: "recommender" | "data";
    /**
     * Candidates in a prompt at most; those behind them are left out.
     */
    max_items?: number;
    /**
     * How a candidate is written; `{{number}}`, `{{id}}` and the documents' fields are filled in. With `{{id}}` and without `{{number}}` the order is read as ids.
     */
    item_template?: string;
    /**
     * What stands between two candidates.
     */
    separator?: string;
    /**
     * Words of a field that are shown of a candidate; long texts are cut.
     */
    max_words?: number;
  };
  /**
   * The form in which the rewriter must answer.
   */
  output?: {
    /**
     * `plain`: the completion names the candidates, best first, as in `[2] > [1] > [3]`. `answer_tag`: Rec-R1's `<think>…</think><answer>{"order": [2, 1, 3]}</answer>`, each tag once and in order; the key may be any. `json`: a list, or an object with one. What is named twice, or is no candidate, is passed over; candidates that are not named follow in their first order; a completion that names none is malformed.
     */
    format?: "plain" | "answer_tag" | "json";
  };
}
/**
 * A task of your own: a template in, a parser out, any of the rewards.
 */
export interface Custom {
  /**
   * A task of your own: a template in, a parser out, any of the rewards.
   */
  kind: "custom";
  /**
   * The prompt, inline, or a path ending in .md or .txt relative to this file. `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.
   */
  prompt: string;
  /**
   * The form in which the rewriter must answer.
   */
  output?: {
    /**
     * `plain`: the first line of the completion. `answer_tag`: `<think>…</think><answer>…</answer>`, each tag once and in order, with JSON in the answer. `json`: an object. `regex`: what `pattern` finds.
     */
    format?: "plain" | "answer_tag" | "json" | "regex";
    /**
     * Key of the JSON object whose text is the rewrite; for `json` and `answer_tag`.
     */
    key?: string;
    /**
     * JavaScript's regular expression, for `regex`: its first group, or all of the match where it has none, is the rewrite. A completion without a match is malformed.
     */
    pattern?: string;
  };
  /**
   * What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.
   */
  search_text?: string;
  /**
   * `all`: the whole corpus. `unseen`: all but what the user had to do with before. `own_document`: the segments of the document that the query was asked of.
   */
  retrieve_from?: "all" | "unseen" | "own_document";
}
/**
 * A folder with corpus.jsonl, queries.jsonl and qrels/<split>.tsv.
 */
export interface BEIR {
  /**
   * A folder with corpus.jsonl, queries.jsonl and qrels/<split>.tsv.
   */
  format: "beir";
  /**
   * The data folder, relative to this file.
   */
  path: string;
  /**
   * Which file of qrels serves as which split. The three must not share queries.
   */
  splits?: {
    /**
     * Queries that the rewriter is trained on.
     */
    train?: string;
    /**
     * Queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.
     */
    validation?: string;
    /**
     * Queries that are only reported on.
     */
    test?: string;
    /**
     * Shares of the made splits: of `validation`, where it is taken from the training queries.
     */
    fractions?: {
      /**
       * Share for validation.
       */
      validation?: number;
    };
    /**
     * Seed of what is drawn when a split is made: the same seed makes the same split.
     */
    seed?: number;
  };
}
/**
 * A TREC test collection: documents and topics in SGML or XML, or as lines, judgements as `topic iteration document relevance`.
 */
export interface TREC {
  /**
   * A TREC test collection: documents and topics in SGML or XML, or as lines, judgements as `topic iteration document relevance`.
   */
  format: "trec";
  /**
   * The folder of the collection, relative to this file.
   */
  path: string;
  /**
   * The file of `<DOC>` elements, relative to `path`; a folder is read file by file. A `.tsv` has a line `id ⇥ text` a document, a `.jsonl` an object with an id and texts.
   */
  documents?: string;
  /**
   * The file of `<top>` elements, relative to `path`. A `.tsv` has a line `id ⇥ text` a topic.
   */
  topics?: string;
  /**
   * The file of judgements, relative to `path`.
   */
  qrels?: string;
  /**
   * What of a topic is the query. Title, description and narrative are columns for the prompt all the same.
   */
  topic_text?: "title" | "description" | "title_description";
  /**
   * What the first column of the judgements means: the topic's `number`, or its `position` in the file, counted from 1, as in Cranfield's. `auto`: the number if every one is a topic's number, else the position.
   */
  query_ids?: "auto" | "number" | "position";
  /**
   * How the queries come to be for training, validation and testing.
   */
  splits?: {
    /**
     * How the queries are divided. `given`: each split has a qrels file of its own. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.
     */
    by?: "given" | "query_group" | "random";
    /**
     * With `by: given`: the qrels file of the training queries.
     */
    train?: string;
    /**
     * With `by: given`: the qrels file of the queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.
     */
    validation?: string;
    /**
     * With `by: given`: the qrels file of the queries that are only reported on.
     */
    test?: string;
    /**
     * Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.
     */
    fractions?: {
      /**
       * Share for validation.
       */
      validation?: number;
      /**
       * Share for testing.
       */
      test?: number;
    };
    /**
     * Seed of what is drawn when splits are made: the same seed makes the same splits.
     */
    seed?: number;
  };
}
/**
 * Amazon's Shopping Queries Dataset (Reddy et al. 2022): the examples and products as parquet files, or one file with both.
 */
export interface ESCI {
  /**
   * Amazon's Shopping Queries Dataset (Reddy et al. 2022): the examples and products as parquet files, or one file with both.
   */
  format: "esci";
  /**
   * The folder of the parquet files, relative to this file.
   */
  path: string;
  /**
   * The marketplace.
   */
  locale?: "us" | "es" | "jp";
  /**
   * Only the harder queries, of the dataset's first task; Rec-R1 uses these.
   */
  small_version?: boolean;
  /**
   * The corpus: `all` products of the locale, or the `judged` ones, which is a far easier search.
   */
  products?: "all" | "judged";
  /**
   * What each label is worth. The defaults are those of the dataset's paper; Rec-R1 counts exact matches alone.
   */
  gains?: {
    /**
     * Gain of the label E.
     */
    exact?: number;
    /**
     * Gain of the label S.
     */
    substitute?: number;
    /**
     * Gain of the label C.
     */
    complement?: number;
    /**
     * Gain of the label I.
     */
    irrelevant?: number;
  };
  /**
   * How the queries come to be for training, validation and testing.
   */
  splits?: {
    /**
     * How the queries are divided. `given`: as the dataset's column `split` says; validation is taken from train. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.
     */
    by?: "given" | "query_group" | "random";
    /**
     * Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.
     */
    fractions?: {
      /**
       * Share for validation.
       */
      validation?: number;
      /**
       * Share for testing.
       */
      test?: number;
    };
    /**
     * Seed of what is drawn when splits are made: the same seed makes the same splits.
     */
    seed?: number;
  };
}
/**
 * Amazon Reviews 2023 (Hou et al. 2024): `meta_<category>.jsonl` and `<category>.jsonl`, or the dataset's own tables of interactions.
 */
export interface AmazonReviews2023 {
  /**
   * Amazon Reviews 2023 (Hou et al. 2024): `meta_<category>.jsonl` and `<category>.jsonl`, or the dataset's own tables of interactions.
   */
  format: "amazon_reviews_2023";
  /**
   * The folder of the files, relative to this file.
   */
  path: string;
  /**
   * The category, as the files are named. Needed where the folder holds more than one.
   */
  category?: string;
  /**
   * Interactions rated lower are left out; 0 keeps all.
   */
  min_rating?: number;
  /**
   * Users with fewer interactions are left out.
   */
  min_interactions?: number;
  /**
   * `last`: one training query a user, as Rec-R1 has it. `all`: one for every item of the training part but the first, as sequential recommenders are usually trained.
   */
  train_targets?: "last" | "all";
  /**
   * How the users' interactions become queries for training, validation and testing. A query is a user at a moment; the relevant item is what came next.
   */
  splits?: {
    /**
     * `leave_one_out`: of every user the last item is for testing, the one before for validation, the one before that for training. `time`: what happened after the dates that `fractions` come to is for validation and testing. `random`: the users are divided, the last item of each is the relevant one.
     */
    by?: "leave_one_out" | "time" | "random";
    /**
     * Which items validation and testing may ask for. `any`: all. `transductive`: only queries whose items, history included, all occur in training. `inductive`: only queries none of whose items occur in training; with `time` and `random` the items are divided first, so that there are such queries.
     */
    items?: "any" | "transductive" | "inductive";
    /**
     * Shares of the made splits; the rest is for training. Of the interactions with `time`, of the users with `random`; `leave_one_out` needs none.
     */
    fractions?: {
      /**
       * Share for validation.
       */
      validation?: number;
      /**
       * Share for testing.
       */
      test?: number;
    };
    /**
     * Seed of what is drawn when splits are made: the same seed makes the same splits.
     */
    seed?: number;
  };
}
/**
 * GroupLens' MovieLens: ratings.csv and movies.csv, or ratings.dat and movies.dat of the older sets.
 */
export interface MovieLens {
  /**
   * GroupLens' MovieLens: ratings.csv and movies.csv, or ratings.dat and movies.dat of the older sets.
   */
  format: "movielens";
  /**
   * The folder of the files, relative to this file.
   */
  path: string;
  /**
   * Interactions rated lower are left out; 0 keeps all.
   */
  min_rating?: number;
  /**
   * Users with fewer interactions are left out.
   */
  min_interactions?: number;
  /**
   * `last`: one training query a user, as Rec-R1 has it. `all`: one for every item of the training part but the first, as sequential recommenders are usually trained.
   */
  train_targets?: "last" | "all";
  /**
   * How the users' interactions become queries for training, validation and testing. A query is a user at a moment; the relevant item is what came next.
   */
  splits?: {
    /**
     * `leave_one_out`: of every user the last item is for testing, the one before for validation, the one before that for training. `time`: what happened after the dates that `fractions` come to is for validation and testing. `random`: the users are divided, the last item of each is the relevant one.
     */
    by?: "leave_one_out" | "time" | "random";
    /**
     * Which items validation and testing may ask for. `any`: all. `transductive`: only queries whose items, history included, all occur in training. `inductive`: only queries none of whose items occur in training; with `time` and `random` the items are divided first, so that there are such queries.
     */
    items?: "any" | "transductive" | "inductive";
    /**
     * Shares of the made splits; the rest is for training. Of the interactions with `time`, of the users with `random`; `leave_one_out` needs none.
     */
    fractions?: {
      /**
       * Share for validation.
       */
      validation?: number;
      /**
       * Share for testing.
       */
      test?: number;
    };
    /**
     * Seed of what is drawn when splits are made: the same seed makes the same splits.
     */
    seed?: number;
  };
}
/**
 * Your own interactions of users with items, and a file of the items: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind.
 */
export interface Interactions {
  /**
   * Your own interactions of users with items, and a file of the items: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind.
   */
  format: "interactions";
  /**
   * The folder of the files, relative to this file.
   */
  path: string;
  /**
   * The file with a row an interaction, relative to `path`.
   */
  interactions?: string;
  /**
   * The column of the user's id.
   */
  user_column?: string;
  /**
   * The column of the item's id.
   */
  item_column?: string;
  /**
   * The column of the time: a number, or a date such as 2026-01-31T12:00:00Z. Rows of one user must have different times, or stand in order.
   */
  time_column?: string;
  /**
   * The column of the rating, for `min_rating`.
   */
  rating_column?: string;
  /**
   * The file with a row an item, relative to `path`.
   */
  items?: string;
  /**
   * The column of the item's id in the file of items.
   */
  item_id_column?: string;
  /**
   * The column by which a prompt names an item.
   */
  title_column?: string;
  /**
   * Columns that become the documents' text fields; an empty list takes every column that holds text.
   *
   * Items: A column.
   */
  fields?: string[];
  /**
   * Interactions rated lower are left out; 0 keeps all.
   */
  min_rating?: number;
  /**
   * Users with fewer interactions are left out.
   */
  min_interactions?: number;
  /**
   * `last`: one training query a user, as Rec-R1 has it. `all`: one for every item of the training part but the first, as sequential recommenders are usually trained.
   */
  train_targets?: "last" | "all";
  /**
   * How the users' interactions become queries for training, validation and testing. A query is a user at a moment; the relevant item is what came next.
   */
  splits?: {
    /**
     * `leave_one_out`: of every user the last item is for testing, the one before for validation, the one before that for training. `time`: what happened after the dates that `fractions` come to is for validation and testing. `random`: the users are divided, the last item of each is the relevant one. `given`: each split has an interactions file of its own.
     */
    by?: "leave_one_out" | "time" | "random" | "given";
    /**
     * With `by: given`: the interactions file whose items are the relevant ones of the train queries.
     */
    train?: string;
    /**
     * With `by: given`: the interactions file whose items are the relevant ones of the validation queries.
     */
    validation?: string;
    /**
     * With `by: given`: the interactions file whose items are the relevant ones of the test queries.
     */
    test?: string;
    /**
     * Which items validation and testing may ask for. `any`: all. `transductive`: only queries whose items, history included, all occur in training. `inductive`: only queries none of whose items occur in training; with `time` and `random` the items are divided first, so that there are such queries.
     */
    items?: "any" | "transductive" | "inductive";
    /**
     * Shares of the made splits; the rest is for training. Of the interactions with `time`, of the users with `random`; `leave_one_out` needs none.
     */
    fractions?: {
      /**
       * Share for validation.
       */
      validation?: number;
      /**
       * Share for testing.
       */
      test?: number;
    };
    /**
     * Seed of what is drawn when splits are made: the same seed makes the same splits.
     */
    seed?: number;
  };
}
/**
 * Rows as verl and Rec-R1 train on them (`prompt`, `reward_model.ground_truth.target`, `query` or `extra_info`), and the corpus in a file of its own.
 */
export interface VerlRows {
  /**
   * Rows as verl and Rec-R1 train on them (`prompt`, `reward_model.ground_truth.target`, `query` or `extra_info`), and the corpus in a file of its own.
   */
  format: "verl";
  /**
   * The folder of the files, relative to this file.
   */
  path: string;
  /**
   * The file of the items, relative to `path`: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind.
   */
  corpus?: string;
  /**
   * The column of the item's id in the corpus.
   */
  item_id_column?: string;
  /**
   * Columns that become the documents' text fields; an empty list takes every column that holds text.
   *
   * Items: A column.
   */
  fields?: string[];
  /**
   * How the queries come to be for training, validation and testing.
   */
  splits?: {
    /**
     * How the queries are divided. `given`: each split has a file of rows of its own. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.
     */
    by?: "given" | "query_group" | "random";
    /**
     * With `by: given`: the file of rows of the training queries.
     */
    train?: string;
    /**
     * With `by: given`: the file of rows of the queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.
     */
    validation?: string;
    /**
     * With `by: given`: the file of rows of the queries that are only reported on.
     */
    test?: string;
    /**
     * Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.
     */
    fractions?: {
      /**
       * Share for validation.
       */
      validation?: number;
      /**
       * Share for testing.
       */
      test?: number;
    };
    /**
     * Seed of what is drawn when splits are made: the same seed makes the same splits.
     */
    seed?: number;
  };
}
/**
 * Your own queries and documents as tables: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind.
 */
export interface Tables {
  /**
   * Your own queries and documents as tables: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind.
   */
  format: "table";
  /**
   * The folder of the files, relative to this file.
   */
  path: string;
  /**
   * The file with a row a document, relative to `path`.
   */
  documents?: string;
  /**
   * The column of the document's id.
   */
  document_id_column?: string;
  /**
   * Columns that become the documents' text fields; an empty list takes every column that holds text.
   *
   * Items: A column.
   */
  fields?: string[];
  /**
   * The file of queries, relative to `path`: a row a query, or a row a judgement with the query repeated.
   */
  queries?: string;
  /**
   * The column of the query's text.
   */
  query_column?: string;
  /**
   * The column of the query's id. Without it equal texts are one query.
   */
  query_id_column?: string;
  /**
   * The column of the relevant documents' ids: one, a JSON list, or several with the separator between them.
   */
  relevant_column?: string;
  /**
   * What stands between ids in the column of relevant documents.
   */
  separator?: string;
  /**
   * The column of the gain; without it every relevant document has 1.
   */
  gain_column?: string;
  /**
   * The column of the ids of the only documents that may be ranked for a query, written as the relevant ones are; without it any may. Reranking with `task.candidates.from: data` takes them in this order.
   */
  candidates_column?: string;
  /**
   * With `splits.by: given`: the column that says which split a query is of.
   */
  split_column?: string;
  /**
   * How the queries come to be for training, validation and testing.
   */
  splits?: {
    /**
     * How the queries are divided. `given`: as the `split_column` says. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.
     */
    by?: "given" | "query_group" | "random";
    /**
     * With `by: given`: the value of the training queries.
     */
    train?: string;
    /**
     * With `by: given`: the value of the queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.
     */
    validation?: string;
    /**
     * With `by: given`: the value of the queries that are only reported on.
     */
    test?: string;
    /**
     * Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.
     */
    fractions?: {
      /**
       * Share for validation.
       */
      validation?: number;
      /**
       * Share for testing.
       */
      test?: number;
    };
    /**
     * Seed of what is drawn when splits are made: the same seed makes the same splits.
     */
    seed?: number;
  };
}
/**
 * Backtracing (Wang et al. 2024): questions, and the sentences of the document that each was asked of. A document is a sentence; a question is answered from its own source alone.
 */
export interface Backtracing1 {
  /**
   * Backtracing (Wang et al. 2024): questions, and the sentences of the document that each was asked of. A document is a sentence; a question is answered from its own source alone.
   */
  format: "backtracing";
  /**
   * The folder with `query` and `sources` in it, or with a folder for each domain that has them, as the published `data`; relative to this file.
   */
  path: string;
  /**
   * The domain, by which the questions name their causes in different ways. `auto`: told by the questions' keys.
   */
  domain?: "auto" | "lecture" | "news_article" | "conversation";
  /**
   * How the queries come to be for training, validation and testing.
   */
  splits?: {
    /**
     * How the queries are divided. `given`: the folders of `query` and `sources` are the splits. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.
     */
    by?: "given" | "query_group" | "random";
    /**
     * With `by: given`: the folder of the training queries.
     */
    train?: string;
    /**
     * With `by: given`: the folder of the queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.
     */
    validation?: string;
    /**
     * With `by: given`: the folder of the queries that are only reported on.
     */
    test?: string;
    /**
     * Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.
     */
    fractions?: {
      /**
       * Share for validation.
       */
      validation?: number;
      /**
       * Share for testing.
       */
      test?: number;
    };
    /**
     * Seed of what is drawn when splits are made: the same seed makes the same splits.
     */
    seed?: number;
  };
}
/**
 * BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems).
 */
export interface BM25 {
  /**
   * BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems).
   */
  kind: "bm25";
  /**
   * Fields of the documents that are searched, with their weights.
   */
  fields?: {
    [k: string]: number | undefined;
  };
  /**
   * Saturation of term frequency. Anserini's default is 0.9, Lucene's and Rec-R1's 1.2.
   */
  k1?: number;
  /**
   * Strength of length normalisation, 0 to 1. Anserini's default is 0.4, Lucene's and Rec-R1's 0.75.
   */
  b?: number;
  /**
   * How texts become terms, of documents and queries alike, as Lucene does it. `english`: Anserini's default (possessives, lower case, stop words, Porter stems). `simple`: runs of letters in lower case. `whitespace`: what stands between spaces, as it stands. `ngram`: runs of characters within words, see the key `ngram`; against misspellings and for languages without spaces. A language: lower case, its stop words and Snowball stems; articles are cut off in French and Italian.
   */
  analyzer?:
    | "english"
    | "simple"
    | "whitespace"
    | "ngram"
    | "danish"
    | "dutch"
    | "finnish"
    | "french"
    | "german"
    | "hungarian"
    | "italian"
    | "norwegian"
    | "portuguese"
    | "romanian"
    | "russian"
    | "spanish"
    | "swedish";
  /**
   * How many characters the terms of the analyzer `ngram` have. A word of fewer than `min_length` has no terms.
   */
  ngram?: {
    /**
     * Characters of the shortest terms.
     */
    min_length?: number;
    /**
     * Characters of the longest terms; at least `min_length`.
     */
    max_length?: number;
  };
  /**
   * How a text is read as a query. `bag_of_words`, as Anserini and Rec-R1: operators and quotes mean nothing, and a word that is repeated weighs as often as it stands there, which policies learn to exploit (Rec-R1's median query has 167 words, the most frequent 26 times). `deduplicated`: a bag of words in which each term counts once, so repetition is not paid for; more different words still are. `boolean`: AND, OR, NOT, +, -, brackets and quotes work as in Lucene (NOT binds before AND, AND before OR; words side by side may each match); repeated words still add weight unless a clause excludes the document, and a malformed query is read as a bag of words.
   */
  query_mode?: "bag_of_words" | "boolean" | "deduplicated";
  /**
   * How many items are retrieved for a text. No metric may look deeper.
   */
  top_k?: number;
}
/**
 * A program that ranks, such as a recommender in Python. It reads JSON lines {"id", "text", "k"} and answers each, in any order, with {"id", "ids": […], "scores": […]}; scores may be left out. One process serves the whole run; it is started again when it dies, and the run waits meanwhile.
 */
export interface Program {
  /**
   * A program that ranks, such as a recommender in Python. It reads JSON lines {"id", "text", "k"} and answers each, in any order, with {"id", "ids": […], "scores": […]}; scores may be left out. One process serves the whole run; it is started again when it dies, and the run waits meanwhile.
   */
  kind: "command";
  /**
   * The program and its arguments, each a text of its own; no shell reads them. `${env:…}` is filled in when it is started.
   *
   * @minItems 1
   *
   * Items: The program, or one argument.
   */
  command: [string, ...string[]];
  /**
   * Folder that the program is started in, relative to this file.
   */
  cwd?: string;
  /**
   * Environment variables for the program beside the trainer's own. `${env:…}` is filled in when it is started, and its value is written nowhere.
   */
  env?: {
    [k: string]: string | undefined;
  };
  /**
   * Texts in a line. Above 1 the program reads {"id", "texts", "k"} and answers {"id", "results": [{"ids", "scores"}, …]}, one result a text.
   */
  batch_size?: number;
  /**
   * Longest wait for the next answer, in seconds.
   */
  timeout_seconds?: number;
  /**
   * How many items are retrieved for a text. No metric may look deeper.
   */
  top_k?: number;
}
/**
 * Any live engine as a black box, asked over HTTP: the request by templates, ids and scores by JSONPaths. Only the address that is named is contacted. While the engine fails, the run is paused and says why; no rollout is given a made-up reward.
 */
export interface EngineOverHTTP {
  /**
   * Any live engine as a black box, asked over HTTP: the request by templates, ids and scores by JSONPaths. Only the address that is named is contacted. While the engine fails, the run is paused and says why; no rollout is given a made-up reward.
   */
  kind: "http";
  /**
   * The address. `{{query}}` (URL-encoded) and `{{k}}` may stand behind the `?`; `${env:…}` is filled in when it is used.
   */
  url: string;
  /**
   * How it is asked. With GET the query stands in the url, with POST in the body.
   */
  method?: "GET" | "POST";
  /**
   * Headers of each request. `${env:…}` is filled in when they are sent, and its value is written nowhere.
   */
  headers?: {
    [k: string]: string | undefined;
  };
  /**
   * The request's body, sent as JSON. `{{query}}` and `{{k}}` are filled in, in quotes; a text that is `{{k}}` alone becomes a number, and `{{queries}}` alone the list of a batch's texts.
   */
  body?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Texts in a request. Above 1 the body needs `{{queries}}`, and `results` leads to one result a text, in their order.
   */
  batch_size?: number;
  /**
   * A JSONPath (RFC 9535) from the answer to the results of a batch, one a text; `ids` and `scores` begin there.
   */
  results?: string;
  /**
   * A JSONPath (RFC 9535) to the ids of the items found, best first.
   */
  ids: string;
  /**
   * A JSONPath to their scores; without it, 1 / rank is shown in their place.
   */
  scores?: string;
  /**
   * Where the engine tells which version of itself, or of its index, answers. It is asked with GET and the same headers before the first search and stands in the run's record; a resumed run that finds another says so.
   */
  version?: {
    /**
     * The address that tells it; `${env:…}` is filled in when it is used.
     */
    url: string;
    /**
     * A JSONPath (RFC 9535) from the answer to the version.
     */
    at: string;
  };
  /**
   * Requests under way at once.
   */
  concurrency?: number;
  /**
   * Longest wait for an answer, in seconds.
   */
  timeout_seconds?: number;
  /**
   * Further tries after a failure that may pass (no connection, time-out, 408, 425, 429, 5xx), with growing, jittered waits, or as long as Retry-After says. After them the run is paused until the engine answers.
   */
  retries?: number;
  /**
   * Most requests a second; without it there is no limit.
   */
  requests_per_second?: number;
  /**
   * Remember what was found for a text, so that equal rewrites are searched once.
   */
  cache?: boolean;
  /**
   * A file, relative to this one, in which what was found is kept from run to run. Lists of another version of the engine are left aside where the version is known; delete the file when the index has changed otherwise.
   */
  cache_file?: string;
  /**
   * How many items are retrieved for a text. No metric may look deeper.
   */
  top_k?: number;
}
/**
 * A sentence-embedding model, run here without Python: documents' vectors are compared with the text's. Documents are encoded once and their vectors kept in the cache. Repeated words change a vector little, so repetition is hardly paid for.
 */
export interface Dense {
  /**
   * A sentence-embedding model, run here without Python: documents' vectors are compared with the text's. Documents are encoded once and their vectors kept in the cache. Repeated words change a vector little, so repetition is hardly paid for.
   */
  kind: "dense";
  /**
   * A folder with config.json, tokenizer.json or vocab.txt, and model.onnx, onnx/model.onnx or model.safetensors (BERT, DistilBERT, RoBERTa, XLM-RoBERTa, MPNet, ModernBERT; other architectures as ONNX), relative to this file. Or a Hugging Face id, which is looked for in Hugging Face's cache on this machine; nothing is downloaded.
   */
  model: string;
  /**
   * Fields of a document whose texts are joined and encoded, in this order.
   *
   * @minItems 1
   *
   * Items: A field of the documents.
   */
  fields?: [string, ...string[]];
  /**
   * How the states of a text's tokens become one vector. `mean`: their mean, as in most sentence-transformers. `cls`: the first token's, as in BLaIR, SimCSE and BGE. The model's card, or its 1_Pooling/config.json, says which.
   */
  pooling?: "mean" | "cls";
  /**
   * Scale vectors to length 1, so that scores are cosines; else they are inner products.
   */
  normalize?: boolean;
  /**
   * Tokens of a text that are read, [CLS] and [SEP] included; the rest is cut off. Never more than the model takes.
   */
  max_length?: number;
  /**
   * Put before each text that is searched with, where the model wants one.
   */
  query_prefix?: string;
  /**
   * Put before each document's text, where the model wants one.
   */
  document_prefix?: string;
  /**
   * The documents' vectors, as numpy.save writes a float32 or float16 matrix: one row a document, in the corpus's order, relative to this file. They must be made by the same model, pooling and prefix. Without it they are computed here.
   */
  vectors?: string;
  /**
   * `exact`: every vector is looked at, in a time that grows with the corpus. `ivf`: vectors stand in lists of about 256 by their nearest centroid, and the lists nearest to a text are looked at (FAISS's IndexIVFFlat): for corpora from some 200,000 documents on. It misses some of the nearest; how much of the exact search's it finds is told at the first search. The lists are made once and kept in the cache.
   */
  index?: "exact" | "ivf";
  /**
   * With index ivf, how many lists are looked at for a text: more find more of the nearest and take longer (FAISS: nprobe).
   */
  probes?: number;
  /**
   * How many items are retrieved for a text. No metric may look deeper.
   */
  top_k?: number;
}
/**
 * Two or more recommenders whose lists are fused into one. Each part retrieves its own top_k, which is the depth that is fused.
 */
export interface Hybrid {
  /**
   * Two or more recommenders whose lists are fused into one. Each part retrieves its own top_k, which is the depth that is fused.
   */
  kind: "hybrid";
  /**
   * The recommenders that are fused, each with its own settings.
   *
   * @minItems 2
   *
   * Items: One of the recommenders that are fused.
   */
  of: [
    BM25 | Program | EngineOverHTTP | Dense | Elasticsearch | OpenSearch,
    BM25 | Program | EngineOverHTTP | Dense | Elasticsearch | OpenSearch,
    ...(BM25 | Program | EngineOverHTTP | Dense | Elasticsearch | OpenSearch)[]
  ];
  /**
   * How the lists become one.
   */
  fusion?: ReciprocalRankFusion | WeightedSum;
  /**
   * How many items are retrieved for a text. No metric may look deeper.
   */
  top_k?: number;
}
/**
 * An index of Elasticsearch (8 or 9), through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why.
 */
export interface Elasticsearch {
  /**
   * An index of Elasticsearch (8 or 9), through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why.
   */
  kind: "elasticsearch";
  /**
   * The cluster's address. `${env:…}` is filled in when it is used.
   */
  url: string;
  /**
   * The index that is searched, or an alias of it.
   */
  index: string;
  /**
   * The body of a search, in query DSL. `{{query}}` and `{{k}}` are filled in, in quotes; `size` is top_k.
   */
  search: {
    [k: string]: unknown | undefined;
  };
  /**
   * Where a hit names the item as the corpus does: `_id`, or a field of its source.
   */
  id_field?: string;
  /**
   * Headers of each request. `${env:…}` is filled in when they are sent, and its value is written nowhere.
   */
  headers?: {
    [k: string]: string | undefined;
  };
  /**
   * Searches in a request (the _msearch API).
   */
  batch_size?: number;
  /**
   * Requests under way at once.
   */
  concurrency?: number;
  /**
   * Longest wait for an answer, in seconds.
   */
  timeout_seconds?: number;
  /**
   * Further tries after a failure that may pass (no connection, time-out, 408, 425, 429, 5xx), with growing, jittered waits, or as long as Retry-After says. After them the run is paused until the engine answers.
   */
  retries?: number;
  /**
   * Most requests a second; without it there is no limit.
   */
  requests_per_second?: number;
  /**
   * Remember what was found for a text, so that equal rewrites are searched once.
   */
  cache?: boolean;
  /**
   * A file, relative to this one, in which what was found is kept from run to run. Lists of another version of the engine are left aside where the version is known; delete the file when the index has changed otherwise.
   */
  cache_file?: string;
  /**
   * How many items are retrieved for a text. No metric may look deeper.
   */
  top_k?: number;
}
/**
 * An index of OpenSearch, through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why.
 */
export interface OpenSearch {
  /**
   * An index of OpenSearch, through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why.
   */
  kind: "opensearch";
  /**
   * The cluster's address. `${env:…}` is filled in when it is used.
   */
  url: string;
  /**
   * The index that is searched, or an alias of it.
   */
  index: string;
  /**
   * The body of a search, in query DSL. `{{query}}` and `{{k}}` are filled in, in quotes; `size` is top_k.
   */
  search: {
    [k: string]: unknown | undefined;
  };
  /**
   * Where a hit names the item as the corpus does: `_id`, or a field of its source.
   */
  id_field?: string;
  /**
   * Headers of each request. `${env:…}` is filled in when they are sent, and its value is written nowhere.
   */
  headers?: {
    [k: string]: string | undefined;
  };
  /**
   * Searches in a request (the _msearch API).
   */
  batch_size?: number;
  /**
   * Requests under way at once.
   */
  concurrency?: number;
  /**
   * Longest wait for an answer, in seconds.
   */
  timeout_seconds?: number;
  /**
   * Further tries after a failure that may pass (no connection, time-out, 408, 425, 429, 5xx), with growing, jittered waits, or as long as Retry-After says. After them the run is paused until the engine answers.
   */
  retries?: number;
  /**
   * Most requests a second; without it there is no limit.
   */
  requests_per_second?: number;
  /**
   * Remember what was found for a text, so that equal rewrites are searched once.
   */
  cache?: boolean;
  /**
   * A file, relative to this one, in which what was found is kept from run to run. Lists of another version of the engine are left aside where the version is known; delete the file when the index has changed otherwise.
   */
  cache_file?: string;
  /**
   * How many items are retrieved for a text. No metric may look deeper.
   */
  top_k?: number;
}
/**
 * Reciprocal rank fusion (Cormack et al. 2009): a document's score is the sum over the lists of weight / (k + rank). Scores do not matter, only ranks.
 */
export interface ReciprocalRankFusion {
  /**
   * Reciprocal rank fusion (Cormack et al. 2009): a document's score is the sum over the lists of weight / (k + rank). Scores do not matter, only ranks.
   */
  kind: "rrf";
  /**
   * Evens out the first ranks; 60 in the paper and in most engines.
   */
  k?: number;
  /**
   * A factor for each part, in their order; all 1 when left out.
   *
   * @minItems 2
   *
   * Items: A part's factor.
   */
  weights?: [number, number, ...number[]];
}
/**
 * The weighted sum of the parts' scores, each list's brought to one scale first.
 */
export interface WeightedSum {
  /**
   * The weighted sum of the parts' scores, each list's brought to one scale first.
   */
  kind: "weighted";
  /**
   * A factor for each part, in their order; all 1 when left out.
   *
   * @minItems 2
   *
   * Items: A part's factor.
   */
  weights?: [number, number, ...number[]];
  /**
   * `min_max`: a list's scores to 0…1. `z_score`: a list's scores less their mean, by their standard deviation. A document that a list lacks counts as that list's lowest.
   */
  normalization?: "min_max" | "z_score";
}
/**
 * Normalised discounted cumulative gain at a cutoff, as trec_eval's ndcg_cut.
 */
export interface NDCG {
  /**
   * Normalised discounted cumulative gain at a cutoff, as trec_eval's ndcg_cut.
   */
  kind: "ndcg";
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * What a judgement adds. `linear`: itself, as in trec_eval and Rec-R1. `exponential`: 2^judgement − 1 (Burges et al. 2005), recorded as ndcg_exp. Equal where judgements are 0 and 1.
   */
  gain?: "linear" | "exponential";
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * Share of the relevant items among the first k.
 */
export interface Recall {
  /**
   * Share of the relevant items among the first k.
   */
  kind: "recall";
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * 1 / rank of the first relevant item, 0 beyond the cutoff.
 */
export interface ReciprocalRank {
  /**
   * 1 / rank of the first relevant item, 0 beyond the cutoff.
   */
  kind: "mrr";
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * Share of relevant items among the first k.
 */
export interface Precision {
  /**
   * Share of relevant items among the first k.
   */
  kind: "precision";
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * 1 if any relevant item is among the first k, else 0.
 */
export interface HitRate {
  /**
   * 1 if any relevant item is among the first k, else 0.
   */
  kind: "hit_rate";
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * Mean of the precision at the ranks of the relevant items among the first k, as trec_eval's map_cut.
 */
export interface AveragePrecision {
  /**
   * Mean of the precision at the ranks of the relevant items among the first k, as trec_eval's map_cut.
   */
  kind: "map";
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * Rank-biased precision (Moffat and Zobel 2008), cut off: (1 − p) Σ p^(rank − 1) over the relevant items among the first k.
 */
export interface RankBiasedPrecision {
  /**
   * Rank-biased precision (Moffat and Zobel 2008), cut off: (1 − p) Σ p^(rank − 1) over the relevant items among the first k.
   */
  kind: "rbp";
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * p: the probability that a user who has looked at an item looks at the next. 0.5: impatient; 0.8: usual; 0.95: patient.
   */
  persistence?: number;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * Backtracing's accuracy: 1 if any of the first k segments is one that caused the question, else 0.
 */
export interface Accuracy {
  /**
   * Backtracing's accuracy: 1 if any of the first k segments is one that caused the question, else 0.
   */
  kind: "accuracy";
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * For backtracing: 1 / (1 + distance), where distance is the least number of positions between one of the first k segments and a relevant one. 1 for a hit, 0.5 for its neighbour. The documents need positions.
 */
export interface Closeness {
  /**
   * For backtracing: 1 / (1 + distance), where distance is the least number of positions between one of the first k segments and a relevant one. 1 for a hit, 0.5 for its neighbour. The documents need positions.
   */
  kind: "closeness";
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * The metric of the rewritten query minus the metric of the original one.
 */
export interface GainOverTheOriginalQuery {
  /**
   * The metric of the rewritten query minus the metric of the original one.
   */
  kind: "gain";
  /**
   * A metric with its cutoff.
   */
  metric?: string;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * The rule of Rec-R1's code, whole: NDCG@k plus `valid` for a rewrite that finds something, 0 for one that finds nothing, `invalid` for a malformed one. Recorded as ndcg and format. Unlike that code, items that are listed twice count once, and a search that fails is no reward.
 */
export interface RecR1SReward {
  /**
   * The rule of Rec-R1's code, whole: NDCG@k plus `valid` for a rewrite that finds something, 0 for one that finds nothing, `invalid` for a malformed one. Recorded as ndcg and format. Unlike that code, items that are listed twice count once, and a search that fails is no reward.
   */
  kind: "rec_r1";
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * Added to a well-formed completion that found something.
   */
  valid?: number;
  /**
   * The total of a malformed completion.
   */
  invalid?: number;
}
/**
 * Rec-R1's format reward: `valid` is added when the completion has the task's output form; otherwise the total is `invalid`, whatever was retrieved.
 */
export interface Format {
  /**
   * Rec-R1's format reward: `valid` is added when the completion has the task's output form; otherwise the total is `invalid`, whatever was retrieved.
   */
  kind: "format";
  /**
   * Added to a well-formed completion.
   */
  valid?: number;
  /**
   * The total of a malformed completion.
   */
  invalid?: number;
}
/**
 * Subtracts `penalty` for every word of the search text beyond `max_words`: against rewards for mere length.
 */
export interface LengthPenalty {
  /**
   * Subtracts `penalty` for every word of the search text beyond `max_words`: against rewards for mere length.
   */
  kind: "length";
  /**
   * Words that cost nothing.
   */
  max_words?: number;
  /**
   * Subtracted for each word beyond.
   */
  penalty?: number;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * Subtracts `penalty` for every repeated word of the search text: BM25 adds a term's weight each time it stands in the query, which policies exploit.
 */
export interface RepetitionPenalty {
  /**
   * Subtracts `penalty` for every repeated word of the search text: BM25 adds a term's weight each time it stands in the query, which policies exploit.
   */
  kind: "repetition";
  /**
   * Subtracted for each repetition.
   */
  penalty?: number;
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * How much a rewrite differs from the others of its group: 1 less the mean overlap (Jaccard) of its words with theirs. 0 when all are the same, 1 when none shares a word.
 */
export interface DiversityWithinTheGroup {
  /**
   * How much a rewrite differs from the others of its group: 1 less the mean overlap (Jaccard) of its words with theirs. 0 when all are the same, 1 when none shares a word.
   */
  kind: "diversity";
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * What users did with the retrieved items before: NDCG with each item's engagement, estimated from a log of interactions by inverse propensity weighting, as its gain. Items that were never logged for the query count nothing.
 */
export interface EngagementByLoggedInteractions {
  /**
   * What users did with the retrieved items before: NDCG with each item's engagement, estimated from a log of interactions by inverse propensity weighting, as its gain. Items that were never logged for the query count nothing.
   */
  kind: "log_engagement";
  /**
   * The log, a row an interaction: .csv or .tsv with a header, .jsonl (each also .gz or .zst) or .parquet, relative to this file.
   */
  path: string;
  /**
   * Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.
   */
  k?: number;
  /**
   * Weights 1 / propensity are clipped to this: less variance for some bias.
   */
  max_inverse_propensity?: number;
  /**
   * Names of the log's columns.
   */
  columns?: {
    /**
     * The query's id.
     */
    query?: string;
    /**
     * The item's id.
     */
    item?: string;
    /**
     * What was counted, at least 0: clicks, conversions, seconds.
     */
    engagement?: string;
    /**
     * Probability that the user saw the item, above 0, at most 1.
     */
    propensity?: string;
    /**
     * Where there is no column of propensities: the rank at which the item was shown, from 1, of which 1 / rank is taken for the propensity.
     */
    rank?: string;
  };
  /**
   * Factor of this component in the total reward.
   */
  weight?: number;
  /**
   * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
   */
  clip_to?: {
    /**
     * Least value that counts.
     */
    min?: number;
    /**
     * Largest value that counts.
     */
    max?: number;
  };
}
/**
 * Components that a program measures. It reads a JSON line for each rewrite (id, query_id, query, columns, group, search_text, format_ok, retrieved, relevant) and answers each, in any order, with a line {"id": …, "components": {name: number}}. One process serves the whole run; it is started again when it dies, and a failure pauses or ends the run: no reward is made up.
 */
export interface RewardByAProgram {
  /**
   * Components that a program measures. It reads a JSON line for each rewrite (id, query_id, query, columns, group, search_text, format_ok, retrieved, relevant) and answers each, in any order, with a line {"id": …, "components": {name: number}}. One process serves the whole run; it is started again when it dies, and a failure pauses or ends the run: no reward is made up.
   */
  kind: "command";
  /**
   * The program and its arguments, each a text of its own; no shell reads them. `${env:…}` is filled in when it is started.
   *
   * @minItems 1
   *
   * Items: The program, or one argument.
   */
  command: [string, ...string[]];
  /**
   * The components that it measures; each rewrite must be given a number for every one of them, and for nothing else.
   *
   * @minItems 1
   *
   * Items: A component as it is recorded.
   */
  components: [
    {
      /**
       * Names the component in answers, records and charts.
       */
      name: string;
      /**
       * What it measures.
       */
      description?: string;
      /**
       * Factor of this component in the total reward.
       */
      weight?: number;
      /**
       * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
       */
      clip_to?: {
        /**
         * Least value that counts.
         */
        min?: number;
        /**
         * Largest value that counts.
         */
        max?: number;
      };
    },
    ...{
      /**
       * Names the component in answers, records and charts.
       */
      name: string;
      /**
       * What it measures.
       */
      description?: string;
      /**
       * Factor of this component in the total reward.
       */
      weight?: number;
      /**
       * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
       */
      clip_to?: {
        /**
         * Least value that counts.
         */
        min?: number;
        /**
         * Largest value that counts.
         */
        max?: number;
      };
    }[]
  ];
  /**
   * Folder that the program is started in, relative to this file.
   */
  cwd?: string;
  /**
   * Environment variables for the program beside the trainer's own. `${env:…}` is filled in when it is started, and its value is written nowhere.
   */
  env?: {
    [k: string]: string | undefined;
  };
  /**
   * Longest wait for the next answer, in seconds.
   */
  timeout_seconds?: number;
}
/**
 * Components that a JavaScript module measures (TypeScript with Node 22.18 or later). Its default export is given a list of rewrites, with the keys that a program reads, and returns or promises a list of records of numbers. It runs in the trainer, and never in the editor.
 */
export interface RewardByAModule {
  /**
   * Components that a JavaScript module measures (TypeScript with Node 22.18 or later). Its default export is given a list of rewrites, with the keys that a program reads, and returns or promises a list of records of numbers. It runs in the trainer, and never in the editor.
   */
  kind: "module";
  /**
   * The module (.mjs, .js or .ts), relative to this file.
   */
  path: string;
  /**
   * The components that it measures; each rewrite must be given a number for every one of them, and for nothing else.
   *
   * @minItems 1
   *
   * Items: A component as it is recorded.
   */
  components: [
    {
      /**
       * Names the component in answers, records and charts.
       */
      name: string;
      /**
       * What it measures.
       */
      description?: string;
      /**
       * Factor of this component in the total reward.
       */
      weight?: number;
      /**
       * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
       */
      clip_to?: {
        /**
         * Least value that counts.
         */
        min?: number;
        /**
         * Largest value that counts.
         */
        max?: number;
      };
    },
    ...{
      /**
       * Names the component in answers, records and charts.
       */
      name: string;
      /**
       * What it measures.
       */
      description?: string;
      /**
       * Factor of this component in the total reward.
       */
      weight?: number;
      /**
       * What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.
       */
      clip_to?: {
        /**
         * Least value that counts.
         */
        min?: number;
        /**
         * Largest value that counts.
         */
        max?: number;
      };
    }[]
  ];
  /**
   * Longest time for one batch, in seconds.
   */
  timeout_seconds?: number;
}
/**
 * Group Relative Policy Optimization (arXiv 2402.03300): the advantage of a completion is its reward relative to the other completions of the same prompt. verl: algorithm.adv_estimator=grpo; TRL: GRPOTrainer.
 */
export interface GRPO {
  /**
   * Group Relative Policy Optimization (arXiv 2402.03300): the advantage of a completion is its reward relative to the other completions of the same prompt. verl: algorithm.adv_estimator=grpo; TRL: GRPOTrainer.
   */
  kind: "grpo";
  /**
   * Completions a prompt. verl: actor_rollout_ref.rollout.n; TRL: num_generations.
   */
  group_size?: number;
  /**
   * AdamW's peak learning rate. Full fine-tuning of billions: about 1e-6; LoRA: about 1e-5 to 1e-4; models of a few million parameters: about 1e-4 to 1e-3.
   */
  learning_rate?: number;
  /**
   * Penalty for leaving the reference policy, which is the policy that RL started from.
   */
  kl?: {
    /**
     * Weight of the KL term in the loss; 0 leaves the reference out. verl: kl_loss_coef; TRL: beta.
     */
    coef?: number;
    /**
     * `k3`: exp(d) − d − 1 with d = log p_ref − log p (Schulman); `k1`: −d; `k2`: d²/2.
     */
    estimator?: "k1" | "k2" | "k3";
  };
  /**
   * PPO's clipping of the probability ratio to [1 − low, 1 + high].
   */
  clip?: {
    /**
     * Lower clip. verl: clip_ratio_low; TRL: epsilon.
     */
    low?: number;
    /**
     * Upper clip; DAPO raises it to 0.28 to keep exploring. verl: clip_ratio_high; TRL: epsilon_high.
     */
    high?: number;
  };
  /**
   * Weight of the entropy bonus: holds exploration up. verl: entropy_coeff.
   */
  entropy_coef?: number;
  /**
   * Divide advantages by the group's standard deviation; false is Dr. GRPO. verl: norm_adv_by_std_in_grpo.
   */
  normalize_by_std?: boolean;
  /**
   * `sequence_mean`: mean over tokens of each completion, then over completions (GRPO's paper). `token_mean`: mean over all tokens (DAPO).
   */
  loss_aggregation?: "sequence_mean" | "token_mean";
  /**
   * Passes of the optimizer over each batch of rollouts. verl: ppo_epochs; TRL: num_iterations.
   */
  epochs_per_batch?: number;
  /**
   * Leave groups without reward variance out of the update and draw other prompts in their place, as DAPO does. verl: algorithm.filter_groups.
   */
  dynamic_sampling?: boolean;
}
/**
 * Proximal Policy Optimization (arXiv 1707.06347): a critic, a second model of the rewriter's size, learns which reward to expect at each token, and advantages are what came beyond it (generalised advantage estimation, arXiv 1506.02438). verl: algorithm.adv_estimator=gae.
 */
export interface PPO {
  /**
   * Proximal Policy Optimization (arXiv 1707.06347): a critic, a second model of the rewriter's size, learns which reward to expect at each token, and advantages are what came beyond it (generalised advantage estimation, arXiv 1506.02438). verl: algorithm.adv_estimator=gae.
   */
  kind: "ppo";
  /**
   * Completions a prompt. The critic needs no group: more of them only show more of what the policy writes for a prompt. verl: actor_rollout_ref.rollout.n.
   */
  group_size?: number;
  /**
   * AdamW's peak learning rate. Full fine-tuning of billions: about 1e-6; LoRA: about 1e-5 to 1e-4; models of a few million parameters: about 1e-4 to 1e-3.
   */
  learning_rate?: number;
  /**
   * The model that learns which reward to expect. It begins with the body of the policy that RL starts from, adapters included, and expects 0.
   */
  critic?: {
    /**
     * Peak learning rate of the critic, on the schedule of the policy's. verl: critic.optim.lr.
     */
    learning_rate?: number;
    /**
     * How far a value may move in the passes over one batch before its loss is held. verl: critic.cliprange_value.
     */
    value_clip?: number;
    /**
     * First RL steps in which the critic learns and the policy is left as it is. verl: trainer.critic_warmup.
     */
    warmup_steps?: number;
  };
  /**
   * Discount of a reward a token later. verl: algorithm.gamma.
   */
  gamma?: number;
  /**
   * How far advantages trust what came (1) over what the critic expects next (0). verl: algorithm.lam.
   */
  lambda?: number;
  /**
   * Penalty for leaving the reference policy, which is the policy that RL started from.
   */
  kl?: {
    /**
     * Weight of the KL term in the loss; 0 leaves the reference out. verl: kl_loss_coef; TRL: beta.
     */
    coef?: number;
    /**
     * `k3`: exp(d) − d − 1 with d = log p_ref − log p (Schulman); `k1`: −d; `k2`: d²/2.
     */
    estimator?: "k1" | "k2" | "k3";
  };
  /**
   * PPO's clipping of the probability ratio to [1 − low, 1 + high].
   */
  clip?: {
    /**
     * Lower clip. verl: clip_ratio_low; TRL: epsilon.
     */
    low?: number;
    /**
     * Upper clip; DAPO raises it to 0.28 to keep exploring. verl: clip_ratio_high; TRL: epsilon_high.
     */
    high?: number;
  };
  /**
   * Weight of the entropy bonus: holds exploration up. verl: entropy_coeff.
   */
  entropy_coef?: number;
  /**
   * `sequence_mean`: mean over tokens of each completion, then over completions (GRPO's paper). `token_mean`: mean over all tokens (DAPO).
   */
  loss_aggregation?: "sequence_mean" | "token_mean";
  /**
   * Passes of the optimizer over each batch of rollouts. verl: ppo_epochs; TRL: num_iterations.
   */
  epochs_per_batch?: number;
}
/**
 * This program's own trainer, on this machine's CPU, without Python.
 */
export interface Embedded {
  /**
   * This program's own trainer, on this machine's CPU, without Python.
   */
  kind: "embedded";
}
/**
 * TRL's GRPOTrainer (Hugging Face), in a Python process that this program starts. The recommender and the reward stay here: TRL asks for them over a socket of this machine.
 */
export interface TRL {
  /**
   * TRL's GRPOTrainer (Hugging Face), in a Python process that this program starts. The recommender and the reward stay here: TRL asks for them over a socket of this machine.
   */
  kind: "trl";
  /**
   * The Python interpreter that has the trainer installed: a program's name or a path. Without it the setting recR1.pythonPath or the variable REC_R1_PYTHON counts, then `python3` (`python` on Windows).
   */
  python?: string;
  /**
   * Processes, one a GPU, started by `torchrun`; 1 starts Python alone.
   */
  num_processes?: number;
  /**
   * Completions in a forward and backward pass of one process. prompts_per_step × group_size must be divisible by it times num_processes. TRL: per_device_train_batch_size.
   */
  per_device_train_batch_size?: number;
  /**
   * Passes before an update. Without it, as many as make one update of a step's rollouts; fewer make several updates of them. TRL: gradient_accumulation_steps.
   */
  gradient_accumulation_steps?: number;
  /**
   * Another loss than the one that algorithm.loss_aggregation stands for (`sequence_mean`: grpo, `token_mean`: dapo). TRL: loss_type.
   */
  loss_type?: "grpo" | "dr_grpo" | "dapo" | "bnpo" | "cispo" | "sapo" | "luspo" | "vespo";
  /**
   * Probability ratios of tokens, or of whole sequences (GSPO). TRL: importance_sampling_level.
   */
  importance_sampling_level?: "token" | "sequence";
  /**
   * Sample with vLLM instead of transformers' generate. TRL: use_vllm.
   */
  use_vllm?: boolean;
  /**
   * `colocate`: on the GPUs that train. `server`: on others, where `trl vllm-serve` runs. TRL: vllm_mode.
   */
  vllm_mode?: "colocate" | "server";
  /**
   * Share of the GPU's memory that vLLM takes. TRL: vllm_gpu_memory_utilization.
   */
  vllm_gpu_memory_utilization?: number;
  /**
   * Compute in bfloat16 where the weights stay as they are stored; needs hardware that can. TRL: bf16.
   */
  bf16?: boolean;
  /**
   * Compute activations again in the backward pass instead of keeping them. TRL: gradient_checkpointing.
   */
  gradient_checkpointing?: boolean;
  /**
   * Further settings of TRL's GRPOConfig by their own names, handed on as they are.
   */
  extra?: {
    [k: string]: unknown | undefined;
  };
}
/**
 * verl on one machine or on a Ray cluster, with GPUs. The recommender and the reward stay here: verl's reward workers ask for them.
 */
export interface Verl {
  /**
   * verl on one machine or on a Ray cluster, with GPUs. The recommender and the reward stay here: verl's reward workers ask for them.
   */
  kind: "verl";
  /**
   * The Python interpreter that has the trainer installed: a program's name or a path. Without it the setting recR1.pythonPath or the variable REC_R1_PYTHON counts, then `python3` (`python` on Windows).
   */
  python?: string;
  /**
   * Address of a Ray cluster's dashboard, to which the job is submitted (`ray job submit`); null starts verl on this machine.
   */
  ray?: string | null;
  /**
   * GPUs of a machine. verl: trainer.n_gpus_per_node.
   */
  gpus?: number;
  /**
   * Machines. verl: trainer.nnodes.
   */
  nodes?: number;
  /**
   * Longest prompt, in tokens; a longer one ends the run. verl: data.max_prompt_length.
   */
  max_prompt_length?: number;
  /**
   * `raw`: the model reads the prompt just as task.prompt renders it, as with the other engines. `model`: the prompt is a user's message in the model's own chat template. verl: actor_rollout_ref.model.custom_chat_template.
   */
  chat_template?: "raw" | "model";
  /**
   * Compute activations again in the backward pass instead of keeping them. verl: model.enable_gradient_checkpointing.
   */
  gradient_checkpointing?: boolean;
  /**
   * How verl samples.
   */
  rollout?: {
    /**
     * The inference engine. verl: actor_rollout_ref.rollout.name.
     */
    name?: "vllm" | "sglang" | "trtllm";
    /**
     * GPUs that one copy of the model is spread over while sampling. verl: rollout.tensor_model_parallel_size.
     */
    tensor_parallel_size?: number;
    /**
     * Share of the GPU's memory that sampling takes. verl: rollout.gpu_memory_utilization.
     */
    gpu_memory_utilization?: number;
    /**
     * Tokens in a pass of the inference engine. verl: rollout.max_num_batched_tokens.
     */
    max_num_batched_tokens?: number;
    /**
     * Completions in a forward pass that computes log-probabilities, without use_dynamic_bsz. verl: rollout.log_prob_micro_batch_size_per_gpu and ref.log_prob_micro_batch_size_per_gpu.
     */
    log_prob_micro_batch_size_per_gpu?: number;
  };
  /**
   * How verl updates the policy.
   */
  actor?: {
    /**
     * How weights are spread over the GPUs. verl: actor_rollout_ref.actor.strategy.
     */
    strategy?: "fsdp" | "fsdp2";
    /**
     * Prompts in an update, over all GPUs. Without it prompts_per_step, which makes one update a step. verl: actor.ppo_mini_batch_size.
     */
    ppo_mini_batch_size?: number;
    /**
     * Completions in a forward and backward pass of one GPU, without use_dynamic_bsz. verl: actor.ppo_micro_batch_size_per_gpu.
     */
    ppo_micro_batch_size_per_gpu?: number;
    /**
     * Fill passes by tokens instead of by completions. verl: actor.use_dynamic_bsz and rollout.log_prob_use_dynamic_bsz.
     */
    use_dynamic_bsz?: boolean;
    /**
     * Tokens in a pass of one GPU with use_dynamic_bsz; at least prompt and completion. verl: actor.ppo_max_token_len_per_gpu.
     */
    ppo_max_token_len_per_gpu?: number;
    /**
     * GPUs that share a sequence. verl: actor.ulysses_sequence_parallel_size.
     */
    ulysses_sequence_parallel_size?: number;
    /**
     * Keep weights in main memory while sampling. verl: actor.fsdp_config.param_offload.
     */
    param_offload?: boolean;
    /**
     * Keep the optimizer's state in main memory. verl: actor.fsdp_config.optimizer_offload.
     */
    optimizer_offload?: boolean;
  };
  /**
   * Address of this machine at which verl's reward workers reach the recommender; on a cluster one that the other machines can reach.
   */
  reward_host?: string;
  /**
   * Further settings of verl by their dotted names, handed on as they are; a name that begins with + adds a setting that verl's own files don't name.
   */
  extra?: {
    [k: string]: unknown | undefined;
  };
}
/**
 * Any trainer: a program that prints its rollouts and steps as JSON lines, and may ask for rewards. See docs/engines.md.
 */
export interface Command {
  /**
   * Any trainer: a program that prints its rollouts and steps as JSON lines, and may ask for rewards. See docs/engines.md.
   */
  kind: "command";
  /**
   * The program and its arguments, started without a shell in the experiment's folder.
   *
   * @minItems 1
   *
   * Items: The program, or one argument.
   */
  run: [string, ...string[]];
}
