// Generated from schemas/experiment.schema.json by `npm run generate`; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateExperiment = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://rec-r1.studio/schemas/experiment.schema.json", "title": "Experiment", "type": "object", "description": "A Rec-R1 experiment: a rewriter, a fixed recommender, a reward, and the reinforcement learning that joins them.", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Names the experiment and its runs: letters, digits, dots, dashes and underscores.", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": 80, "examples": ["icon-search"] }, "description": { "type": "string", "description": "What the experiment is meant to find out; shown beside its runs." }, "extends": { "type": "string", "description": "Another experiment whose settings this one starts from, as a path relative to this file. Objects are merged key by key; lists and values replace.", "examples": ["../base.recr1.yaml"] }, "task": { "type": "object", "description": "What the rewriter is asked to do: input to prompt, completion to search text.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "A user's query becomes the text that is searched with.", "additionalProperties": false, "properties": { "kind": { "const": "query_rewriting", "description": "A user's query becomes the text that is searched with." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{query}} :", "prompts/rewrite.md", "preset:boolean", "preset:expansion"] }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion is the rewrite. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"query": \u2026}</answer>`, each tag once and in order. `json`: an object with the key `query`.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}", "{{query}} {{rewrite}}"] } }, "required": ["kind", "prompt"], "title": "Query rewriting" }, { "type": "object", "description": "What a user had to do with before becomes the text that finds the next item. The original query, as a baseline, is the titles of the history.", "additionalProperties": false, "properties": { "kind": { "const": "sequential_recommendation", "description": "What a user had to do with before becomes the text that finds the next item. The original query, as a baseline, is the titles of the history." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{history}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["bought {{history}} next :", "prompts/next.md", "preset:next_item"] }, "history": { "type": "object", "description": "How a prompt names what the user had to do with.", "additionalProperties": false, "properties": { "max_items": { "type": "integer", "description": "The most recent items that stand in the prompt; Rec-R1 takes 10.", "minimum": 1, "default": 10 }, "item_template": { "type": "string", "description": "How an item is written; `{{position}}`, `{{id}}` and the documents' fields are filled in.", "default": "Item {{position}}: {{title}}", "examples": ["Item {{position}}: {{title}}", "{{title}}"] }, "separator": { "type": "string", "description": "What stands between two items.", "default": "\n", "examples": ["\n", "; "] }, "order": { "type": "string", "description": "Which of the items comes first.", "enum": ["oldest_first", "newest_first"], "default": "oldest_first" } }, "default": { "max_items": 10, "item_template": "Item {{position}}: {{title}}", "separator": "\n", "order": "oldest_first" } }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion is the rewrite. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"query": \u2026}</answer>`, each tag once and in order. `json`: an object with the key `query`.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}"] }, "exclude_seen": { "type": "boolean", "description": "Leave out of what is retrieved all that the user had to do with before. Right where nobody takes an item twice, as with films.", "default": false } }, "required": ["kind", "prompt"], "title": "Sequential recommendation" }, { "type": "object", "description": "A question becomes the text that finds, among the segments of the document it was asked of, the one that caused it (Wang et al. 2024, arXiv 2403.03956). Only the document's own segments are ranked, by the statistics of that document; those that nothing matches follow in the document's order.", "additionalProperties": false, "properties": { "kind": { "const": "backtracing", "description": "A question becomes the text that finds, among the segments of the document it was asked of, the one that caused it (Wang et al. 2024, arXiv 2403.03956). Only the document's own segments are ranked, by the statistics of that document; those that nothing matches follow in the document's order." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{question}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{question}} is about :", "prompts/cause.md", "preset:cause"] }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion is the rewrite. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"query": \u2026}</answer>`, each tag once and in order. `json`: an object with the key `query`.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}", "{{question}} {{rewrite}}"] } }, "required": ["kind", "prompt"], "title": "Backtracing" }, { "type": "object", "description": "The rewriter orders candidates itself; what it writes is not searched with. The candidates come with the data, or are what the recommender retrieves with the user's own query.", "additionalProperties": false, "properties": { "kind": { "const": "reranking", "description": "The rewriter orders candidates itself; what it writes is not searched with. The candidates come with the data, or are what the recommender retrieves with the user's own query." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{candidates}}`, `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{query}}\n{{candidates}}\nbest first:", "prompts/rerank.md", "preset:reranking"] }, "candidates": { "type": "object", "description": "What is ordered, and how the prompt lists it.", "additionalProperties": false, "properties": { "from": { "type": "string", "description": "`recommender`: the first items that the recommender retrieves with the user's own query. `data`: the candidates that each query has in the data.", "enum": ["recommender", "data"], "default": "recommender" }, "max_items": { "type": "integer", "description": "Candidates in a prompt at most; those behind them are left out.", "minimum": 2, "maximum": 1e3, "default": 20 }, "item_template": { "type": "string", "description": "How a candidate is written; `{{number}}`, `{{id}}` and the documents' fields are filled in. With `{{id}}` and without `{{number}}` the order is read as ids.", "default": "[{{number}}] {{title}}", "examples": ["[{{number}}] {{title}}", "Item_{{number}}: {{text}}"] }, "separator": { "type": "string", "description": "What stands between two candidates.", "default": "\n", "examples": ["\n", "\n\n"] }, "max_words": { "type": "integer", "description": "Words of a field that are shown of a candidate; long texts are cut.", "minimum": 1, "default": 60 } }, "default": { "from": "recommender", "max_items": 20, "item_template": "[{{number}}] {{title}}", "separator": "\n", "max_words": 60 } }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion names the candidates, best first, as in `[2] > [1] > [3]`. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"order": [2, 1, 3]}</answer>`, each tag once and in order; the key may be any. `json`: a list, or an object with one. What is named twice, or is no candidate, is passed over; candidates that are not named follow in their first order; a completion that names none is malformed.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } } }, "required": ["kind", "prompt"], "title": "Reranking" }, { "type": "object", "description": "A task of your own: a template in, a parser out, any of the rewards.", "additionalProperties": false, "properties": { "kind": { "const": "custom", "description": "A task of your own: a template in, a parser out, any of the rewards." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{query}} :", "prompts/own.md"] }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": "`plain`: the first line of the completion. `answer_tag`: `<think>\u2026</think><answer>\u2026</answer>`, each tag once and in order, with JSON in the answer. `json`: an object. `regex`: what `pattern` finds.", "enum": ["plain", "answer_tag", "json", "regex"], "default": "plain" }, "key": { "type": "string", "description": "Key of the JSON object whose text is the rewrite; for `json` and `answer_tag`.", "minLength": 1, "default": "query", "examples": ["query", "terms"] }, "pattern": { "type": "string", "description": "JavaScript's regular expression, for `regex`: its first group, or all of the match where it has none, is the rewrite. A completion without a match is malformed.", "minLength": 1, "examples": ["^Search: (.+)$"] } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}", "{{query}} {{rewrite}}"] }, "retrieve_from": { "type": "string", "description": "`all`: the whole corpus. `unseen`: all but what the user had to do with before. `own_document`: the segments of the document that the query was asked of.", "enum": ["all", "unseen", "own_document"], "default": "all" } }, "required": ["kind", "prompt"], "title": "Custom" }] }, "data": { "type": "object", "description": "Queries, judgements and the corpus.", "required": ["format"], "discriminator": { "propertyName": "format" }, "oneOf": [{ "type": "object", "description": "A folder with corpus.jsonl, queries.jsonl and qrels/<split>.tsv.", "additionalProperties": false, "properties": { "format": { "const": "beir", "description": "A folder with corpus.jsonl, queries.jsonl and qrels/<split>.tsv." }, "path": { "type": "string", "description": "The data folder, relative to this file.", "minLength": 1, "examples": ["data/icon-search"] }, "splits": { "type": "object", "description": "Which file of qrels serves as which split. The three must not share queries.", "additionalProperties": false, "properties": { "train": { "type": "string", "description": "Queries that the rewriter is trained on.", "default": "train" }, "validation": { "type": "string", "description": "Queries that choose the checkpoint.", "default": "dev", "examples": ["dev", "validation"] }, "test": { "type": "string", "description": "Queries that are only reported on.", "default": "test" } }, "default": { "train": "train", "validation": "dev", "test": "test" } } }, "required": ["format", "path"], "title": "BEIR" }, { "type": "object", "description": "GroupLens' MovieLens: ratings.csv and movies.csv, or ratings.dat and movies.dat of the older sets.", "additionalProperties": false, "properties": { "format": { "const": "movielens", "description": "GroupLens' MovieLens: ratings.csv and movies.csv, or ratings.dat and movies.dat of the older sets." }, "path": { "type": "string", "description": "The folder of the files, relative to this file.", "minLength": 1, "examples": ["data/ml-latest-small"] }, "min_rating": { "type": "number", "description": "Interactions rated lower are left out; 0 keeps all.", "minimum": 0, "default": 0, "examples": [0, 4] }, "min_interactions": { "type": "integer", "description": "Users with fewer interactions are left out.", "minimum": 2, "default": 3, "examples": [3, 5] }, "train_targets": { "type": "string", "description": "`last`: one training query a user, as Rec-R1 has it. `all`: one for every item of the training part but the first, as sequential recommenders are usually trained.", "enum": ["last", "all"], "default": "last" }, "splits": { "type": "object", "description": "How the users' interactions become queries for training, validation and testing. A query is a user at a moment; the relevant item is what came next.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "`leave_one_out`: of every user the last item is for testing, the one before for validation, the one before that for training. `time`: what happened after the dates that `fractions` come to is for validation and testing. `random`: the users are divided, the last item of each is the relevant one.", "enum": ["leave_one_out", "time", "random"], "default": "leave_one_out" }, "items": { "type": "string", "description": "Which items validation and testing may ask for. `any`: all. `transductive`: only queries whose items, history included, all occur in training. `inductive`: only queries none of whose items occur in training; with `time` and `random` the items are divided first, so that there are such queries.", "enum": ["any", "transductive", "inductive"], "default": "any" }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. Of the interactions with `time`, of the users with `random`; `leave_one_out` needs none.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "leave_one_out", "items": "any", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "MovieLens" }, { "type": "object", "description": "Your own interactions of users with items, and a file of the items: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind.", "additionalProperties": false, "properties": { "format": { "const": "interactions", "description": "Your own interactions of users with items, and a file of the items: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind." }, "path": { "type": "string", "description": "The folder of the files, relative to this file.", "minLength": 1, "examples": ["data/shop"] }, "interactions": { "type": "string", "description": "The file with a row an interaction, relative to `path`.", "minLength": 1, "default": "interactions.csv", "examples": ["interactions.csv"] }, "user_column": { "type": "string", "description": "The column of the user's id.", "minLength": 1, "examples": ["user_id"], "default": "user_id" }, "item_column": { "type": "string", "description": "The column of the item's id.", "minLength": 1, "examples": ["item_id"], "default": "item_id" }, "time_column": { "type": "string", "description": "The column of the time: a number, or a date such as 2026-01-31T12:00:00Z. Rows of one user must have different times, or stand in order.", "minLength": 1, "examples": ["timestamp"], "default": "timestamp" }, "rating_column": { "type": "string", "description": "The column of the rating, for `min_rating`.", "minLength": 1, "examples": ["rating"] }, "items": { "type": "string", "description": "The file with a row an item, relative to `path`.", "minLength": 1, "default": "items.csv", "examples": ["items.csv"] }, "item_id_column": { "type": "string", "description": "The column of the item's id in the file of items.", "minLength": 1, "examples": ["item_id"], "default": "item_id" }, "title_column": { "type": "string", "description": "The column by which a prompt names an item.", "minLength": 1, "examples": ["title"], "default": "title" }, "fields": { "type": "array", "description": "Columns that become the documents' text fields; an empty list takes every column that holds text.", "items": { "type": "string", "description": "A column.", "minLength": 1 }, "default": [], "examples": [["title", "description"]] }, "min_rating": { "type": "number", "description": "Interactions rated lower are left out; 0 keeps all.", "minimum": 0, "default": 0, "examples": [0, 4] }, "min_interactions": { "type": "integer", "description": "Users with fewer interactions are left out.", "minimum": 2, "default": 3, "examples": [3, 5] }, "train_targets": { "type": "string", "description": "`last`: one training query a user, as Rec-R1 has it. `all`: one for every item of the training part but the first, as sequential recommenders are usually trained.", "enum": ["last", "all"], "default": "last" }, "splits": { "type": "object", "description": "How the users' interactions become queries for training, validation and testing. A query is a user at a moment; the relevant item is what came next.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "`leave_one_out`: of every user the last item is for testing, the one before for validation, the one before that for training. `time`: what happened after the dates that `fractions` come to is for validation and testing. `random`: the users are divided, the last item of each is the relevant one. `given`: each split has an interactions file of its own.", "enum": ["leave_one_out", "time", "random", "given"], "default": "leave_one_out" }, "train": { "type": "string", "description": "With `by: given`: the interactions file whose items are the relevant ones of the train queries.", "minLength": 1, "default": "train.csv", "examples": ["train.csv"] }, "validation": { "type": "string", "description": "With `by: given`: the interactions file whose items are the relevant ones of the validation queries.", "minLength": 1, "default": "valid.csv", "examples": ["valid.csv"] }, "test": { "type": "string", "description": "With `by: given`: the interactions file whose items are the relevant ones of the test queries.", "minLength": 1, "default": "test.csv", "examples": ["test.csv"] }, "items": { "type": "string", "description": "Which items validation and testing may ask for. `any`: all. `transductive`: only queries whose items, history included, all occur in training. `inductive`: only queries none of whose items occur in training; with `time` and `random` the items are divided first, so that there are such queries.", "enum": ["any", "transductive", "inductive"], "default": "any" }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. Of the interactions with `time`, of the users with `random`; `leave_one_out` needs none.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "leave_one_out", "train": "train.csv", "validation": "valid.csv", "test": "test.csv", "items": "any", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "Interactions" }, { "type": "object", "description": "Backtracing (Wang et al. 2024): questions, and the sentences of the document that each was asked of. A document is a sentence; a question is answered from its own source alone.", "additionalProperties": false, "properties": { "format": { "const": "backtracing", "description": "Backtracing (Wang et al. 2024): questions, and the sentences of the document that each was asked of. A document is a sentence; a question is answered from its own source alone." }, "path": { "type": "string", "description": "The folder with `query` and `sources` in it, relative to this file.", "minLength": 1, "examples": ["data/inquisitive"] }, "domain": { "type": "string", "description": "The domain, by which the questions name their causes in different ways. `auto`: told by the questions' keys.", "enum": ["auto", "lecture", "news_article", "conversation"], "default": "auto" }, "splits": { "type": "object", "description": "How the queries come to be for training, validation and testing.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "How the queries are divided. `given`: the folders of `query` and `sources` are the splits. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.", "enum": ["given", "query_group", "random"], "default": "query_group" }, "train": { "type": "string", "description": "With `by: given`: the folder of the training queries.", "minLength": 1, "default": "train", "examples": ["train"] }, "validation": { "type": "string", "description": "With `by: given`: the folder of the queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.", "minLength": 1, "default": "from_train", "examples": ["from_train", "validation"] }, "test": { "type": "string", "description": "With `by: given`: the folder of the queries that are only reported on.", "minLength": 1, "default": "test", "examples": ["test"] }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "query_group", "train": "train", "validation": "from_train", "test": "test", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "Backtracing" }] }, "recommender": { "type": "object", "description": "The fixed black box that retrieves with the rewriter's text. No gradient passes through it, and the rewriter never sees its items.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems).", "additionalProperties": false, "properties": { "kind": { "const": "bm25", "description": "BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems)." }, "fields": { "type": "object", "description": "Fields of the documents that are searched, with their weights.", "additionalProperties": { "type": "number", "exclusiveMinimum": 0 }, "minProperties": 1, "default": { "title": 1, "text": 1 }, "examples": [{ "title": 2, "text": 1 }] }, "k1": { "type": "number", "description": "Saturation of term frequency. Anserini's default is 0.9, Lucene's and Rec-R1's 1.2.", "minimum": 0, "default": 0.9 }, "b": { "type": "number", "description": "Strength of length normalisation, 0 to 1. Anserini's default is 0.4, Lucene's and Rec-R1's 0.75.", "minimum": 0, "maximum": 1, "default": 0.4 }, "analyzer": { "type": "string", "description": "How texts become terms, of documents and queries alike, as Lucene does it. `english`: Anserini's default (possessives, lower case, stop words, Porter stems). `simple`: runs of letters in lower case. `whitespace`: what stands between spaces, as it stands. `ngram`: runs of characters within words, see the key `ngram`; against misspellings and for languages without spaces. A language: lower case, its stop words and Snowball stems; articles are cut off in French and Italian.", "enum": ["english", "simple", "whitespace", "ngram", "danish", "dutch", "finnish", "french", "german", "hungarian", "italian", "norwegian", "portuguese", "romanian", "russian", "spanish", "swedish"], "default": "english" }, "ngram": { "type": "object", "description": "How many characters the terms of the analyzer `ngram` have. A word of fewer than `min_length` has no terms.", "additionalProperties": false, "properties": { "min_length": { "type": "integer", "description": "Characters of the shortest terms.", "minimum": 1, "maximum": 10, "default": 3 }, "max_length": { "type": "integer", "description": "Characters of the longest terms; at least `min_length`.", "minimum": 1, "maximum": 10, "default": 3, "examples": [3, 4, 5] } }, "default": { "min_length": 3, "max_length": 3 } }, "query_mode": { "type": "string", "description": "How a text is read as a query. `bag_of_words`, as Anserini and Rec-R1: operators and quotes mean nothing, and a word that is repeated weighs as often as it stands there, which policies learn to exploit (Rec-R1's median query has 167 words, the most frequent 26 times). `deduplicated`: a bag of words in which each term counts once, so repetition is not paid for; more different words still are. `boolean`: AND, OR, NOT, +, -, brackets and quotes work as in Lucene (NOT binds before AND, AND before OR; words side by side may each match); repeated words still add weight unless a clause excludes the document, and a malformed query is read as a bag of words.", "enum": ["bag_of_words", "boolean", "deduplicated"], "default": "bag_of_words" }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind"], "title": "BM25" }] }, "reward": { "type": "array", "minItems": 1, "description": "The reward of a completion: the sum of weight \xD7 component over these components, each recorded apart. With `format`, a malformed completion is worth its `invalid` alone.", "default": [{ "kind": "ndcg", "k": 10 }], "items": { "type": "object", "description": "One component of the reward.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "Normalised discounted cumulative gain at a cutoff, as trec_eval's ndcg_cut.", "additionalProperties": false, "properties": { "kind": { "const": "ndcg", "description": "Normalised discounted cumulative gain at a cutoff, as trec_eval's ndcg_cut." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100, 1e3] }, "gain": { "type": "string", "description": "What a judgement adds. `linear`: itself, as in trec_eval and Rec-R1. `exponential`: 2^judgement \u2212 1 (Burges et al. 2005), recorded as ndcg_exp. Equal where judgements are 0 and 1.", "enum": ["linear", "exponential"], "default": "linear" }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "NDCG" }, { "type": "object", "description": "Share of the relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "recall", "description": "Share of the relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Recall" }, { "type": "object", "description": "1 / rank of the first relevant item, 0 beyond the cutoff.", "additionalProperties": false, "properties": { "kind": { "const": "mrr", "description": "1 / rank of the first relevant item, 0 beyond the cutoff." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Reciprocal rank" }, { "type": "object", "description": "Share of relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "precision", "description": "Share of relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Precision" }, { "type": "object", "description": "1 if any relevant item is among the first k, else 0.", "additionalProperties": false, "properties": { "kind": { "const": "hit_rate", "description": "1 if any relevant item is among the first k, else 0." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Hit rate" }, { "type": "object", "description": "Mean of the precision at the ranks of the relevant items among the first k, as trec_eval's map_cut.", "additionalProperties": false, "properties": { "kind": { "const": "map", "description": "Mean of the precision at the ranks of the relevant items among the first k, as trec_eval's map_cut." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Average precision" }, { "type": "object", "description": "Rank-biased precision (Moffat and Zobel 2008), cut off: (1 \u2212 p) \u03A3 p^(rank \u2212 1) over the relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "rbp", "description": "Rank-biased precision (Moffat and Zobel 2008), cut off: (1 \u2212 p) \u03A3 p^(rank \u2212 1) over the relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "persistence": { "type": "number", "description": "p: the probability that a user who has looked at an item looks at the next. 0.5: impatient; 0.8: usual; 0.95: patient.", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "default": 0.8, "examples": [0.5, 0.8, 0.95] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Rank-biased precision" }, { "type": "object", "description": "Backtracing's accuracy: 1 if any of the first k segments is one that caused the question, else 0.", "additionalProperties": false, "properties": { "kind": { "const": "accuracy", "description": "Backtracing's accuracy: 1 if any of the first k segments is one that caused the question, else 0." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1, "examples": [1, 3] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Accuracy" }, { "type": "object", "description": "For backtracing: 1 / (1 + distance), where distance is the least number of positions between one of the first k segments and a relevant one. 1 for a hit, 0.5 for its neighbour. The documents need positions.", "additionalProperties": false, "properties": { "kind": { "const": "closeness", "description": "For backtracing: 1 / (1 + distance), where distance is the least number of positions between one of the first k segments and a relevant one. 1 for a hit, 0.5 for its neighbour. The documents need positions." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1, "examples": [1, 3] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Closeness" }, { "type": "object", "description": "The metric of the rewritten query minus the metric of the original one.", "additionalProperties": false, "properties": { "kind": { "const": "gain", "description": "The metric of the rewritten query minus the metric of the original one." }, "metric": { "type": "string", "description": "A metric with its cutoff.", "default": "ndcg@10", "pattern": "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$", "examples": ["ndcg@10", "recall@100"] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Gain over the original query" }, { "type": "object", "description": "The rule of Rec-R1's code, whole: NDCG@k plus `valid` for a rewrite that finds something, 0 for one that finds nothing, `invalid` for a malformed one. Recorded as ndcg and format. Unlike that code, items that are listed twice count once, and a search that fails is no reward.", "additionalProperties": false, "properties": { "kind": { "const": "rec_r1", "description": "The rule of Rec-R1's code, whole: NDCG@k plus `valid` for a rewrite that finds something, 0 for one that finds nothing, `invalid` for a malformed one. Recorded as ndcg and format. Unlike that code, items that are listed twice count once, and a search that fails is no reward." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1e3, "examples": [100, 1e3, 5e3] }, "valid": { "type": "number", "description": "Added to a well-formed completion that found something.", "default": 0.1 }, "invalid": { "type": "number", "description": "The total of a malformed completion.", "default": -2 } }, "required": ["kind"], "title": "Rec-R1's reward" }, { "type": "object", "description": "Rec-R1's format reward: `valid` is added when the completion has the task's output form; otherwise the total is `invalid`, whatever was retrieved.", "additionalProperties": false, "properties": { "kind": { "const": "format", "description": "Rec-R1's format reward: `valid` is added when the completion has the task's output form; otherwise the total is `invalid`, whatever was retrieved." }, "valid": { "type": "number", "description": "Added to a well-formed completion.", "default": 0.1 }, "invalid": { "type": "number", "description": "The total of a malformed completion.", "default": -2 } }, "required": ["kind"], "title": "Format" }, { "type": "object", "description": "Subtracts `penalty` for every word of the search text beyond `max_words`: against rewards for mere length.", "additionalProperties": false, "properties": { "kind": { "const": "length", "description": "Subtracts `penalty` for every word of the search text beyond `max_words`: against rewards for mere length." }, "max_words": { "type": "integer", "description": "Words that cost nothing.", "minimum": 1, "default": 32 }, "penalty": { "type": "number", "description": "Subtracted for each word beyond.", "minimum": 0, "default": 0.01 }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Length penalty" }, { "type": "object", "description": "Subtracts `penalty` for every repeated word of the search text: BM25 adds a term's weight each time it stands in the query, which policies exploit.", "additionalProperties": false, "properties": { "kind": { "const": "repetition", "description": "Subtracts `penalty` for every repeated word of the search text: BM25 adds a term's weight each time it stands in the query, which policies exploit." }, "penalty": { "type": "number", "description": "Subtracted for each repetition.", "minimum": 0, "default": 0.05 }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Repetition penalty" }, { "type": "object", "description": "How much a rewrite differs from the others of its group: 1 less the mean overlap (Jaccard) of its words with theirs. 0 when all are the same, 1 when none shares a word.", "additionalProperties": false, "properties": { "kind": { "const": "diversity", "description": "How much a rewrite differs from the others of its group: 1 less the mean overlap (Jaccard) of its words with theirs. 0 when all are the same, 1 when none shares a word." }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Diversity within the group" }, { "type": "object", "description": "What users did with the retrieved items before: NDCG with each item's engagement, estimated from a log of interactions by inverse propensity weighting, as its gain. Items that were never logged for the query count nothing.", "additionalProperties": false, "properties": { "kind": { "const": "log_engagement", "description": "What users did with the retrieved items before: NDCG with each item's engagement, estimated from a log of interactions by inverse propensity weighting, as its gain. Items that were never logged for the query count nothing." }, "path": { "type": "string", "description": "The log: .jsonl, or .tsv with a header, a line an interaction, relative to this file.", "minLength": 1, "examples": ["logs/clicks.tsv"] }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "max_inverse_propensity": { "type": "number", "description": "Weights 1 / propensity are clipped to this: less variance for some bias.", "minimum": 1, "default": 10 }, "columns": { "type": "object", "description": "Names of the log's columns.", "additionalProperties": false, "properties": { "query": { "type": "string", "description": "The query's id.", "default": "query_id" }, "item": { "type": "string", "description": "The item's id.", "default": "item_id" }, "engagement": { "type": "string", "description": "What was counted, at least 0: clicks, conversions, seconds.", "default": "clicks" }, "propensity": { "type": "string", "description": "Probability that the user saw the item, above 0, at most 1.", "default": "propensity" }, "rank": { "type": "string", "description": "Where there is no column of propensities: the rank at which the item was shown, from 1, of which 1 / rank is taken for the propensity.", "default": "rank" } }, "default": { "query": "query_id", "item": "item_id", "engagement": "clicks", "propensity": "propensity", "rank": "rank" } }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind", "path"], "title": "Engagement by logged interactions" }] } }, "rewriter": { "type": "object", "description": "The language model that is trained, and how it writes.", "additionalProperties": false, "properties": { "model": { "type": "string", "description": "A folder with config.json, model.safetensors and tokenizer.json of a Llama-architecture model, relative to this file.", "minLength": 1, "examples": ["models/rewriter-mini"] }, "lora": { "type": "object", "description": "Train low-rank adapters (Hu et al. 2021) instead of all weights.", "additionalProperties": false, "properties": { "rank": { "type": "integer", "description": "Rank of the adapters.", "minimum": 1, "default": 16 }, "alpha": { "type": "number", "description": "Scale: the adapters' product counts alpha / rank.", "exclusiveMinimum": 0, "default": 32 } } }, "sampling": { "type": "object", "description": "How completions are drawn while training.", "additionalProperties": false, "properties": { "temperature": { "type": "number", "description": "Softmax temperature of the rollouts; evaluation is greedy.", "exclusiveMinimum": 0, "default": 1 }, "top_p": { "type": "number", "description": "Nucleus: the smallest set of tokens with this much probability.", "exclusiveMinimum": 0, "maximum": 1, "default": 1 }, "max_new_tokens": { "type": "integer", "description": "Longest completion, in tokens.", "minimum": 1, "default": 32 } }, "default": { "temperature": 1, "top_p": 1, "max_new_tokens": 32 } } }, "required": ["model"] }, "algorithm": { "type": "object", "description": "The policy-gradient algorithm.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "Group Relative Policy Optimization (arXiv 2402.03300): the advantage of a completion is its reward relative to the other completions of the same prompt. verl: algorithm.adv_estimator=grpo; TRL: GRPOTrainer.", "additionalProperties": false, "properties": { "kind": { "const": "grpo", "description": "Group Relative Policy Optimization (arXiv 2402.03300): the advantage of a completion is its reward relative to the other completions of the same prompt. verl: algorithm.adv_estimator=grpo; TRL: GRPOTrainer." }, "group_size": { "type": "integer", "description": "Completions a prompt. verl: actor_rollout_ref.rollout.n; TRL: num_generations.", "minimum": 2, "default": 8, "examples": [8, 12, 16] }, "learning_rate": { "type": "number", "description": "AdamW's peak learning rate. Full fine-tuning of billions: about 1e-6; LoRA: about 1e-5 to 1e-4; models of a few million parameters: about 1e-4 to 1e-3.", "exclusiveMinimum": 0, "default": 1e-6 }, "kl": { "type": "object", "description": "Penalty for leaving the reference policy, which is the policy that RL started from.", "additionalProperties": false, "properties": { "coef": { "type": "number", "description": "Weight of the KL term in the loss; 0 leaves the reference out. verl: kl_loss_coef; TRL: beta.", "minimum": 0, "default": 1e-3 }, "estimator": { "type": "string", "description": "`k3`: exp(d) \u2212 d \u2212 1 with d = log p_ref \u2212 log p (Schulman); `k1`: \u2212d; `k2`: d\xB2/2.", "enum": ["k1", "k2", "k3"], "default": "k3" } }, "default": { "coef": 1e-3, "estimator": "k3" } }, "clip": { "type": "object", "description": "PPO's clipping of the probability ratio to [1 \u2212 low, 1 + high].", "additionalProperties": false, "properties": { "low": { "type": "number", "description": "Lower clip. verl: clip_ratio_low; TRL: epsilon.", "exclusiveMinimum": 0, "maximum": 1, "default": 0.2 }, "high": { "type": "number", "description": "Upper clip; DAPO raises it to 0.28 to keep exploring. verl: clip_ratio_high; TRL: epsilon_high.", "exclusiveMinimum": 0, "default": 0.2 } }, "default": { "low": 0.2, "high": 0.2 } }, "entropy_coef": { "type": "number", "description": "Weight of the entropy bonus: holds exploration up. verl: entropy_coeff.", "minimum": 0, "default": 0 }, "normalize_by_std": { "type": "boolean", "description": "Divide advantages by the group's standard deviation; false is Dr. GRPO. verl: norm_adv_by_std_in_grpo.", "default": true }, "loss_aggregation": { "type": "string", "description": "`sequence_mean`: mean over tokens of each completion, then over completions (GRPO's paper). `token_mean`: mean over all tokens (DAPO).", "enum": ["sequence_mean", "token_mean"], "default": "token_mean" }, "epochs_per_batch": { "type": "integer", "description": "Passes of the optimizer over each batch of rollouts. verl: ppo_epochs; TRL: num_iterations.", "minimum": 1, "default": 1 }, "dynamic_sampling": { "type": "boolean", "description": "Leave groups without reward variance out of the update and draw other prompts in their place, as DAPO does. verl: algorithm.filter_groups.", "default": false } }, "required": ["kind"], "title": "GRPO" }] }, "training": { "type": "object", "description": "How long and on how much.", "additionalProperties": false, "properties": { "steps": { "type": "integer", "description": "RL steps; each draws rollouts and updates the policy.", "minimum": 1, "default": 200 }, "prompts_per_step": { "type": "integer", "description": "Prompts a step; rollouts a step = prompts_per_step \xD7 group_size. verl: data.train_batch_size.", "minimum": 1, "default": 16 }, "seed": { "type": "integer", "description": "Seed of everything random: same machine, same seed, same run.", "minimum": 0, "default": 7 }, "checkpoint_every": { "type": "integer", "description": "Steps between checkpoints; the last and the best are always kept.", "minimum": 1, "default": 50 }, "warmup_steps": { "type": "integer", "description": "Steps over which the learning rate rises from 0.", "minimum": 0, "default": 5 }, "learning_rate_schedule": { "type": "string", "description": "After the warm-up: hold, or fall along a half cosine to a tenth.", "enum": ["constant", "cosine"], "default": "constant" }, "weight_decay": { "type": "number", "description": "AdamW's decoupled weight decay.", "minimum": 0, "default": 0 }, "grad_clip": { "type": "number", "description": "Largest norm of the gradient.", "exclusiveMinimum": 0, "default": 1 }, "warm_start": { "type": "object", "description": "Supervised warm start before RL, on a share of the training queries with their relevant items. For models that do not know the domain's language; pretrained models do without.", "additionalProperties": false, "properties": { "fraction": { "type": "number", "description": "Share of the training queries used, chosen by the seed. The other queries give RL their reward only.", "exclusiveMinimum": 0, "maximum": 1, "default": 0.1 }, "target": { "type": "string", "description": "What the rewriter is taught to write. `document`: the text of a relevant item. `missing_words`: only the words that the query lacks.", "enum": ["document", "missing_words"], "default": "document" }, "epochs": { "type": "integer", "description": "Passes over the pairs; the best on validation is kept.", "minimum": 1, "default": 10 }, "learning_rate": { "type": "number", "description": "AdamW's peak learning rate of the warm start.", "exclusiveMinimum": 0, "default": 5e-4 }, "batch_size": { "type": "integer", "description": "Pairs in an update.", "minimum": 1, "default": 32 } } } }, "default": { "steps": 200, "prompts_per_step": 16, "seed": 7 } }, "evaluation": { "type": "object", "description": "What is measured on held-out queries, with greedy rewrites.", "additionalProperties": false, "properties": { "every": { "type": "integer", "description": "RL steps between evaluations on the validation split.", "minimum": 1, "default": 20 }, "metrics": { "type": "array", "minItems": 1, "description": "Metrics with cutoffs; the first chooses the checkpoint. `ndcg_exp`: exponential gains. `rbp50`, `rbp80`, `rbp95`: rank-biased precision by its persistence in percent. For backtracing: `accuracy`, `closeness`, and `min_distance`, of which less is better.", "items": { "type": "string", "description": "A metric with its cutoff.", "pattern": "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$", "examples": ["ndcg@10", "recall@10", "mrr@10"] }, "default": ["ndcg@10", "recall@10"] }, "baselines": { "type": "array", "description": "What the policy is compared with.", "items": { "type": "string", "description": "`original_query`: the user's query as typed. `oracle`: the relevant item's own text as the query.", "enum": ["original_query", "oracle"] }, "default": ["original_query"] } }, "default": { "every": 20, "metrics": ["ndcg@10", "recall@10"], "baselines": ["original_query"] } }, "sweep": { "type": "object", "description": "Several runs of this experiment, each with some settings of its own: every point of the grid, or every entry of the list, with every seed. `rec-r1 sweep` runs them one after the other; their table shows mean and standard deviation over the seeds.", "additionalProperties": false, "minProperties": 1, "properties": { "seeds": { "type": "array", "description": "Values of training.seed; each point of the sweep is run with all of them.", "minItems": 1, "items": { "type": "integer", "description": "A seed.", "minimum": 0 }, "examples": [[1, 2, 3]] }, "grid": { "type": "object", "description": "Settings by their dotted names, each with its values; all combinations are run.", "minProperties": 1, "additionalProperties": { "type": "array", "description": "The values that the setting takes in turn.", "minItems": 1 }, "examples": [{ "algorithm.learning_rate": [1e-4, 3e-4] }] }, "list": { "type": "array", "description": "Points of the sweep one by one, each with its settings by their dotted names; instead of a grid, or beside it.", "minItems": 1, "items": { "type": "object", "description": "One point: settings by their dotted names.", "minProperties": 1, "additionalProperties": true } } } }, "engine": { "type": "string", "description": "What trains. `embedded`: this program's own trainer, on this machine's CPU, no Python.", "enum": ["embedded"], "default": "embedded" } }, "required": ["name", "task", "data", "recommender", "reward", "rewriter", "algorithm"] };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var pattern1 = new RegExp("^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$", "u");
var pattern2 = new RegExp("^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.task === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.recommender === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommender" }, message: "must have required property 'recommender'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reward === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reward" }, message: "must have required property 'reward'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.rewriter === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rewriter" }, message: "must have required property 'rewriter'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.algorithm === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" }, message: "must have required property 'algorithm'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) > 80) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters", schema: 80, parentSchema: schema11.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]*$", parentSchema: schema11.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.name.type, parentSchema: schema11.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        const err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.description.type, parentSchema: schema11.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data2 = data.extends;
      if (typeof data2 !== "string") {
        const err12 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.extends.type, parentSchema: schema11.properties.extends, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.task !== void 0) {
      let data3 = data.task;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.kind === void 0) {
          const err13 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.task.required, parentSchema: schema11.properties.task, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const tag0 = data3.kind;
        if (typeof tag0 == "string") {
          if (tag0 === "query_rewriting") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.kind === void 0) {
                const err14 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.task.oneOf[0].required, parentSchema: schema11.properties.task.oneOf[0], data: data3 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (data3.prompt === void 0) {
                const err15 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/0/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'", schema: schema11.properties.task.oneOf[0].required, parentSchema: schema11.properties.task.oneOf[0], data: data3 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              for (const key1 in data3) {
                if (!(key1 === "kind" || key1 === "prompt" || key1 === "output" || key1 === "search_text")) {
                  const err16 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[0], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                let data4 = data3.kind;
                if ("query_rewriting" !== data4) {
                  const err17 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "query_rewriting" }, message: "must be equal to constant", schema: "query_rewriting", parentSchema: schema11.properties.task.oneOf[0].properties.kind, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
              if (data3.prompt !== void 0) {
                let data5 = data3.prompt;
                if (typeof data5 === "string") {
                  if (func3(data5) < 1) {
                    const err18 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/0/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.task.oneOf[0].properties.prompt, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                } else {
                  const err19 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/0/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[0].properties.prompt.type, parentSchema: schema11.properties.task.oneOf[0].properties.prompt, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
              if (data3.output !== void 0) {
                let data6 = data3.output;
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                  for (const key2 in data6) {
                    if (!(key2 === "format")) {
                      const err20 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/0/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[0].properties.output, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  }
                  if (data6.format !== void 0) {
                    let data7 = data6.format;
                    if (typeof data7 !== "string") {
                      const err21 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/0/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[0].properties.output.properties.format.type, parentSchema: schema11.properties.task.oneOf[0].properties.output.properties.format, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    if (!(data7 === "plain" || data7 === "answer_tag" || data7 === "json")) {
                      const err22 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/0/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[0].properties.output.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.task.oneOf[0].properties.output.properties.format.enum, parentSchema: schema11.properties.task.oneOf[0].properties.output.properties.format, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err23 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/0/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[0].properties.output.type, parentSchema: schema11.properties.task.oneOf[0].properties.output, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
              if (data3.search_text !== void 0) {
                let data8 = data3.search_text;
                if (typeof data8 !== "string") {
                  const err24 = { instancePath: instancePath + "/task/search_text", schemaPath: "#/properties/task/oneOf/0/properties/search_text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[0].properties.search_text.type, parentSchema: schema11.properties.task.oneOf[0].properties.search_text, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            } else {
              const err25 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[0].type, parentSchema: schema11.properties.task.oneOf[0], data: data3 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else if (tag0 === "sequential_recommendation") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.kind === void 0) {
                const err26 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.task.oneOf[1].required, parentSchema: schema11.properties.task.oneOf[1], data: data3 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (data3.prompt === void 0) {
                const err27 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/1/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'", schema: schema11.properties.task.oneOf[1].required, parentSchema: schema11.properties.task.oneOf[1], data: data3 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              for (const key3 in data3) {
                if (!(key3 === "kind" || key3 === "prompt" || key3 === "history" || key3 === "output" || key3 === "search_text" || key3 === "exclude_seen")) {
                  const err28 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[1], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                let data9 = data3.kind;
                if ("sequential_recommendation" !== data9) {
                  const err29 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sequential_recommendation" }, message: "must be equal to constant", schema: "sequential_recommendation", parentSchema: schema11.properties.task.oneOf[1].properties.kind, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
              if (data3.prompt !== void 0) {
                let data10 = data3.prompt;
                if (typeof data10 === "string") {
                  if (func3(data10) < 1) {
                    const err30 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/1/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.task.oneOf[1].properties.prompt, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                } else {
                  const err31 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/1/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[1].properties.prompt.type, parentSchema: schema11.properties.task.oneOf[1].properties.prompt, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              }
              if (data3.history !== void 0) {
                let data11 = data3.history;
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  for (const key4 in data11) {
                    if (!(key4 === "max_items" || key4 === "item_template" || key4 === "separator" || key4 === "order")) {
                      const err32 = { instancePath: instancePath + "/task/history", schemaPath: "#/properties/task/oneOf/1/properties/history/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[1].properties.history, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  }
                  if (data11.max_items !== void 0) {
                    let data12 = data11.max_items;
                    if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                      const err33 = { instancePath: instancePath + "/task/history/max_items", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/max_items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.task.oneOf[1].properties.history.properties.max_items.type, parentSchema: schema11.properties.task.oneOf[1].properties.history.properties.max_items, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    if (typeof data12 == "number" && isFinite(data12)) {
                      if (data12 < 1 || isNaN(data12)) {
                        const err34 = { instancePath: instancePath + "/task/history/max_items", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/max_items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.task.oneOf[1].properties.history.properties.max_items, data: data12 };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data11.item_template !== void 0) {
                    let data13 = data11.item_template;
                    if (typeof data13 !== "string") {
                      const err35 = { instancePath: instancePath + "/task/history/item_template", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/item_template/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[1].properties.history.properties.item_template.type, parentSchema: schema11.properties.task.oneOf[1].properties.history.properties.item_template, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  }
                  if (data11.separator !== void 0) {
                    let data14 = data11.separator;
                    if (typeof data14 !== "string") {
                      const err36 = { instancePath: instancePath + "/task/history/separator", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/separator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[1].properties.history.properties.separator.type, parentSchema: schema11.properties.task.oneOf[1].properties.history.properties.separator, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  }
                  if (data11.order !== void 0) {
                    let data15 = data11.order;
                    if (typeof data15 !== "string") {
                      const err37 = { instancePath: instancePath + "/task/history/order", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[1].properties.history.properties.order.type, parentSchema: schema11.properties.task.oneOf[1].properties.history.properties.order, data: data15 };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (!(data15 === "oldest_first" || data15 === "newest_first")) {
                      const err38 = { instancePath: instancePath + "/task/history/order", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/order/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[1].properties.history.properties.order.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.task.oneOf[1].properties.history.properties.order.enum, parentSchema: schema11.properties.task.oneOf[1].properties.history.properties.order, data: data15 };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err39 = { instancePath: instancePath + "/task/history", schemaPath: "#/properties/task/oneOf/1/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[1].properties.history.type, parentSchema: schema11.properties.task.oneOf[1].properties.history, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
              if (data3.output !== void 0) {
                let data16 = data3.output;
                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                  for (const key5 in data16) {
                    if (!(key5 === "format")) {
                      const err40 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/1/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[1].properties.output, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                  }
                  if (data16.format !== void 0) {
                    let data17 = data16.format;
                    if (typeof data17 !== "string") {
                      const err41 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/1/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[1].properties.output.properties.format.type, parentSchema: schema11.properties.task.oneOf[1].properties.output.properties.format, data: data17 };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (!(data17 === "plain" || data17 === "answer_tag" || data17 === "json")) {
                      const err42 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/1/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[1].properties.output.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.task.oneOf[1].properties.output.properties.format.enum, parentSchema: schema11.properties.task.oneOf[1].properties.output.properties.format, data: data17 };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err43 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/1/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[1].properties.output.type, parentSchema: schema11.properties.task.oneOf[1].properties.output, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
              if (data3.search_text !== void 0) {
                let data18 = data3.search_text;
                if (typeof data18 !== "string") {
                  const err44 = { instancePath: instancePath + "/task/search_text", schemaPath: "#/properties/task/oneOf/1/properties/search_text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[1].properties.search_text.type, parentSchema: schema11.properties.task.oneOf[1].properties.search_text, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
              if (data3.exclude_seen !== void 0) {
                let data19 = data3.exclude_seen;
                if (typeof data19 !== "boolean") {
                  const err45 = { instancePath: instancePath + "/task/exclude_seen", schemaPath: "#/properties/task/oneOf/1/properties/exclude_seen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.task.oneOf[1].properties.exclude_seen.type, parentSchema: schema11.properties.task.oneOf[1].properties.exclude_seen, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
            } else {
              const err46 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[1].type, parentSchema: schema11.properties.task.oneOf[1], data: data3 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else if (tag0 === "backtracing") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.kind === void 0) {
                const err47 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.task.oneOf[2].required, parentSchema: schema11.properties.task.oneOf[2], data: data3 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (data3.prompt === void 0) {
                const err48 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/2/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'", schema: schema11.properties.task.oneOf[2].required, parentSchema: schema11.properties.task.oneOf[2], data: data3 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              for (const key6 in data3) {
                if (!(key6 === "kind" || key6 === "prompt" || key6 === "output" || key6 === "search_text")) {
                  const err49 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[2], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                let data20 = data3.kind;
                if ("backtracing" !== data20) {
                  const err50 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "backtracing" }, message: "must be equal to constant", schema: "backtracing", parentSchema: schema11.properties.task.oneOf[2].properties.kind, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
              if (data3.prompt !== void 0) {
                let data21 = data3.prompt;
                if (typeof data21 === "string") {
                  if (func3(data21) < 1) {
                    const err51 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/2/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.task.oneOf[2].properties.prompt, data: data21 };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                } else {
                  const err52 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/2/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[2].properties.prompt.type, parentSchema: schema11.properties.task.oneOf[2].properties.prompt, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
              if (data3.output !== void 0) {
                let data22 = data3.output;
                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                  for (const key7 in data22) {
                    if (!(key7 === "format")) {
                      const err53 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/2/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[2].properties.output, data: data22 };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  }
                  if (data22.format !== void 0) {
                    let data23 = data22.format;
                    if (typeof data23 !== "string") {
                      const err54 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/2/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[2].properties.output.properties.format.type, parentSchema: schema11.properties.task.oneOf[2].properties.output.properties.format, data: data23 };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                    if (!(data23 === "plain" || data23 === "answer_tag" || data23 === "json")) {
                      const err55 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/2/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[2].properties.output.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.task.oneOf[2].properties.output.properties.format.enum, parentSchema: schema11.properties.task.oneOf[2].properties.output.properties.format, data: data23 };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err56 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/2/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[2].properties.output.type, parentSchema: schema11.properties.task.oneOf[2].properties.output, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
              if (data3.search_text !== void 0) {
                let data24 = data3.search_text;
                if (typeof data24 !== "string") {
                  const err57 = { instancePath: instancePath + "/task/search_text", schemaPath: "#/properties/task/oneOf/2/properties/search_text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[2].properties.search_text.type, parentSchema: schema11.properties.task.oneOf[2].properties.search_text, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
            } else {
              const err58 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[2].type, parentSchema: schema11.properties.task.oneOf[2], data: data3 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else if (tag0 === "reranking") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.kind === void 0) {
                const err59 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.task.oneOf[3].required, parentSchema: schema11.properties.task.oneOf[3], data: data3 };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (data3.prompt === void 0) {
                const err60 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/3/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'", schema: schema11.properties.task.oneOf[3].required, parentSchema: schema11.properties.task.oneOf[3], data: data3 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              for (const key8 in data3) {
                if (!(key8 === "kind" || key8 === "prompt" || key8 === "candidates" || key8 === "output")) {
                  const err61 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[3], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                let data25 = data3.kind;
                if ("reranking" !== data25) {
                  const err62 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "reranking" }, message: "must be equal to constant", schema: "reranking", parentSchema: schema11.properties.task.oneOf[3].properties.kind, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              }
              if (data3.prompt !== void 0) {
                let data26 = data3.prompt;
                if (typeof data26 === "string") {
                  if (func3(data26) < 1) {
                    const err63 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/3/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.task.oneOf[3].properties.prompt, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                } else {
                  const err64 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/3/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[3].properties.prompt.type, parentSchema: schema11.properties.task.oneOf[3].properties.prompt, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
              if (data3.candidates !== void 0) {
                let data27 = data3.candidates;
                if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                  for (const key9 in data27) {
                    if (!(key9 === "from" || key9 === "max_items" || key9 === "item_template" || key9 === "separator" || key9 === "max_words")) {
                      const err65 = { instancePath: instancePath + "/task/candidates", schemaPath: "#/properties/task/oneOf/3/properties/candidates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[3].properties.candidates, data: data27 };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  }
                  if (data27.from !== void 0) {
                    let data28 = data27.from;
                    if (typeof data28 !== "string") {
                      const err66 = { instancePath: instancePath + "/task/candidates/from", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[3].properties.candidates.properties.from.type, parentSchema: schema11.properties.task.oneOf[3].properties.candidates.properties.from, data: data28 };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                    if (!(data28 === "recommender" || data28 === "data")) {
                      const err67 = { instancePath: instancePath + "/task/candidates/from", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/from/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[3].properties.candidates.properties.from.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.task.oneOf[3].properties.candidates.properties.from.enum, parentSchema: schema11.properties.task.oneOf[3].properties.candidates.properties.from, data: data28 };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  }
                  if (data27.max_items !== void 0) {
                    let data29 = data27.max_items;
                    if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                      const err68 = { instancePath: instancePath + "/task/candidates/max_items", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/max_items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.task.oneOf[3].properties.candidates.properties.max_items.type, parentSchema: schema11.properties.task.oneOf[3].properties.candidates.properties.max_items, data: data29 };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                    if (typeof data29 == "number" && isFinite(data29)) {
                      if (data29 > 1e3 || isNaN(data29)) {
                        const err69 = { instancePath: instancePath + "/task/candidates/max_items", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/max_items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema11.properties.task.oneOf[3].properties.candidates.properties.max_items, data: data29 };
                        if (vErrors === null) {
                          vErrors = [err69];
                        } else {
                          vErrors.push(err69);
                        }
                        errors++;
                      }
                      if (data29 < 2 || isNaN(data29)) {
                        const err70 = { instancePath: instancePath + "/task/candidates/max_items", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/max_items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.task.oneOf[3].properties.candidates.properties.max_items, data: data29 };
                        if (vErrors === null) {
                          vErrors = [err70];
                        } else {
                          vErrors.push(err70);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data27.item_template !== void 0) {
                    let data30 = data27.item_template;
                    if (typeof data30 !== "string") {
                      const err71 = { instancePath: instancePath + "/task/candidates/item_template", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/item_template/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[3].properties.candidates.properties.item_template.type, parentSchema: schema11.properties.task.oneOf[3].properties.candidates.properties.item_template, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                  }
                  if (data27.separator !== void 0) {
                    let data31 = data27.separator;
                    if (typeof data31 !== "string") {
                      const err72 = { instancePath: instancePath + "/task/candidates/separator", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/separator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[3].properties.candidates.properties.separator.type, parentSchema: schema11.properties.task.oneOf[3].properties.candidates.properties.separator, data: data31 };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  }
                  if (data27.max_words !== void 0) {
                    let data32 = data27.max_words;
                    if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                      const err73 = { instancePath: instancePath + "/task/candidates/max_words", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/max_words/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.task.oneOf[3].properties.candidates.properties.max_words.type, parentSchema: schema11.properties.task.oneOf[3].properties.candidates.properties.max_words, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                    if (typeof data32 == "number" && isFinite(data32)) {
                      if (data32 < 1 || isNaN(data32)) {
                        const err74 = { instancePath: instancePath + "/task/candidates/max_words", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/max_words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.task.oneOf[3].properties.candidates.properties.max_words, data: data32 };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err75 = { instancePath: instancePath + "/task/candidates", schemaPath: "#/properties/task/oneOf/3/properties/candidates/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[3].properties.candidates.type, parentSchema: schema11.properties.task.oneOf[3].properties.candidates, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              }
              if (data3.output !== void 0) {
                let data33 = data3.output;
                if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                  for (const key10 in data33) {
                    if (!(key10 === "format")) {
                      const err76 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/3/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[3].properties.output, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                  }
                  if (data33.format !== void 0) {
                    let data34 = data33.format;
                    if (typeof data34 !== "string") {
                      const err77 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/3/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[3].properties.output.properties.format.type, parentSchema: schema11.properties.task.oneOf[3].properties.output.properties.format, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                    if (!(data34 === "plain" || data34 === "answer_tag" || data34 === "json")) {
                      const err78 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/3/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[3].properties.output.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.task.oneOf[3].properties.output.properties.format.enum, parentSchema: schema11.properties.task.oneOf[3].properties.output.properties.format, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err79 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/3/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[3].properties.output.type, parentSchema: schema11.properties.task.oneOf[3].properties.output, data: data33 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
            } else {
              const err80 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[3].type, parentSchema: schema11.properties.task.oneOf[3], data: data3 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else if (tag0 === "custom") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.kind === void 0) {
                const err81 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.task.oneOf[4].required, parentSchema: schema11.properties.task.oneOf[4], data: data3 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              if (data3.prompt === void 0) {
                const err82 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/4/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'", schema: schema11.properties.task.oneOf[4].required, parentSchema: schema11.properties.task.oneOf[4], data: data3 };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              for (const key11 in data3) {
                if (!(key11 === "kind" || key11 === "prompt" || key11 === "output" || key11 === "search_text" || key11 === "retrieve_from")) {
                  const err83 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[4], data: data3 };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                let data35 = data3.kind;
                if ("custom" !== data35) {
                  const err84 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "custom" }, message: "must be equal to constant", schema: "custom", parentSchema: schema11.properties.task.oneOf[4].properties.kind, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
              if (data3.prompt !== void 0) {
                let data36 = data3.prompt;
                if (typeof data36 === "string") {
                  if (func3(data36) < 1) {
                    const err85 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/4/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.task.oneOf[4].properties.prompt, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                } else {
                  const err86 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/4/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[4].properties.prompt.type, parentSchema: schema11.properties.task.oneOf[4].properties.prompt, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
              if (data3.output !== void 0) {
                let data37 = data3.output;
                if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                  for (const key12 in data37) {
                    if (!(key12 === "format" || key12 === "key" || key12 === "pattern")) {
                      const err87 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/4/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.oneOf[4].properties.output, data: data37 };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                  }
                  if (data37.format !== void 0) {
                    let data38 = data37.format;
                    if (typeof data38 !== "string") {
                      const err88 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[4].properties.output.properties.format.type, parentSchema: schema11.properties.task.oneOf[4].properties.output.properties.format, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                    if (!(data38 === "plain" || data38 === "answer_tag" || data38 === "json" || data38 === "regex")) {
                      const err89 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[4].properties.output.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.task.oneOf[4].properties.output.properties.format.enum, parentSchema: schema11.properties.task.oneOf[4].properties.output.properties.format, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                  }
                  if (data37.key !== void 0) {
                    let data39 = data37.key;
                    if (typeof data39 === "string") {
                      if (func3(data39) < 1) {
                        const err90 = { instancePath: instancePath + "/task/output/key", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.task.oneOf[4].properties.output.properties.key, data: data39 };
                        if (vErrors === null) {
                          vErrors = [err90];
                        } else {
                          vErrors.push(err90);
                        }
                        errors++;
                      }
                    } else {
                      const err91 = { instancePath: instancePath + "/task/output/key", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[4].properties.output.properties.key.type, parentSchema: schema11.properties.task.oneOf[4].properties.output.properties.key, data: data39 };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                  }
                  if (data37.pattern !== void 0) {
                    let data40 = data37.pattern;
                    if (typeof data40 === "string") {
                      if (func3(data40) < 1) {
                        const err92 = { instancePath: instancePath + "/task/output/pattern", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.task.oneOf[4].properties.output.properties.pattern, data: data40 };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                    } else {
                      const err93 = { instancePath: instancePath + "/task/output/pattern", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[4].properties.output.properties.pattern.type, parentSchema: schema11.properties.task.oneOf[4].properties.output.properties.pattern, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err94 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/4/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[4].properties.output.type, parentSchema: schema11.properties.task.oneOf[4].properties.output, data: data37 };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              }
              if (data3.search_text !== void 0) {
                let data41 = data3.search_text;
                if (typeof data41 !== "string") {
                  const err95 = { instancePath: instancePath + "/task/search_text", schemaPath: "#/properties/task/oneOf/4/properties/search_text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[4].properties.search_text.type, parentSchema: schema11.properties.task.oneOf[4].properties.search_text, data: data41 };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              }
              if (data3.retrieve_from !== void 0) {
                let data42 = data3.retrieve_from;
                if (typeof data42 !== "string") {
                  const err96 = { instancePath: instancePath + "/task/retrieve_from", schemaPath: "#/properties/task/oneOf/4/properties/retrieve_from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.oneOf[4].properties.retrieve_from.type, parentSchema: schema11.properties.task.oneOf[4].properties.retrieve_from, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (!(data42 === "all" || data42 === "unseen" || data42 === "own_document")) {
                  const err97 = { instancePath: instancePath + "/task/retrieve_from", schemaPath: "#/properties/task/oneOf/4/properties/retrieve_from/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[4].properties.retrieve_from.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.task.oneOf[4].properties.retrieve_from.enum, parentSchema: schema11.properties.task.oneOf[4].properties.retrieve_from, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
            } else {
              const err98 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.oneOf[4].type, parentSchema: schema11.properties.task.oneOf[4], data: data3 };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf', schema: schema11.properties.task.discriminator, parentSchema: schema11.properties.task, data: data3 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        } else {
          const err100 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string', schema: schema11.properties.task.discriminator, parentSchema: schema11.properties.task, data: data3 };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
      } else {
        const err101 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.type, parentSchema: schema11.properties.task, data: data3 };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data43 = data.data;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        if (data43.format === void 0) {
          const err102 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema11.properties.data.required, parentSchema: schema11.properties.data, data: data43 };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
        const tag1 = data43.format;
        if (typeof tag1 == "string") {
          if (tag1 === "beir") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err103 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/0/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema11.properties.data.oneOf[0].required, parentSchema: schema11.properties.data.oneOf[0], data: data43 };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err104 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.data.oneOf[0].required, parentSchema: schema11.properties.data.oneOf[0], data: data43 };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
              for (const key13 in data43) {
                if (!(key13 === "format" || key13 === "path" || key13 === "splits")) {
                  const err105 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[0], data: data43 };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                let data44 = data43.format;
                if ("beir" !== data44) {
                  const err106 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/0/properties/format/const", keyword: "const", params: { allowedValue: "beir" }, message: "must be equal to constant", schema: "beir", parentSchema: schema11.properties.data.oneOf[0].properties.format, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data45 = data43.path;
                if (typeof data45 === "string") {
                  if (func3(data45) < 1) {
                    const err107 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/0/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[0].properties.path, data: data45 };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                } else {
                  const err108 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[0].properties.path.type, parentSchema: schema11.properties.data.oneOf[0].properties.path, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data46 = data43.splits;
                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                  for (const key14 in data46) {
                    if (!(key14 === "train" || key14 === "validation" || key14 === "test")) {
                      const err109 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/0/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[0].properties.splits, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                  }
                  if (data46.train !== void 0) {
                    let data47 = data46.train;
                    if (typeof data47 !== "string") {
                      const err110 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/0/properties/splits/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[0].properties.splits.properties.train.type, parentSchema: schema11.properties.data.oneOf[0].properties.splits.properties.train, data: data47 };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                  }
                  if (data46.validation !== void 0) {
                    let data48 = data46.validation;
                    if (typeof data48 !== "string") {
                      const err111 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/0/properties/splits/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[0].properties.splits.properties.validation.type, parentSchema: schema11.properties.data.oneOf[0].properties.splits.properties.validation, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                    }
                  }
                  if (data46.test !== void 0) {
                    let data49 = data46.test;
                    if (typeof data49 !== "string") {
                      const err112 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/0/properties/splits/properties/test/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[0].properties.splits.properties.test.type, parentSchema: schema11.properties.data.oneOf[0].properties.splits.properties.test, data: data49 };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err113 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/0/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[0].properties.splits.type, parentSchema: schema11.properties.data.oneOf[0].properties.splits, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              }
            } else {
              const err114 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[0].type, parentSchema: schema11.properties.data.oneOf[0], data: data43 };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          } else if (tag1 === "movielens") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err115 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/1/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema11.properties.data.oneOf[1].required, parentSchema: schema11.properties.data.oneOf[1], data: data43 };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err116 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/1/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.data.oneOf[1].required, parentSchema: schema11.properties.data.oneOf[1], data: data43 };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              for (const key15 in data43) {
                if (!(key15 === "format" || key15 === "path" || key15 === "min_rating" || key15 === "min_interactions" || key15 === "train_targets" || key15 === "splits")) {
                  const err117 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[1], data: data43 };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                let data50 = data43.format;
                if ("movielens" !== data50) {
                  const err118 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/1/properties/format/const", keyword: "const", params: { allowedValue: "movielens" }, message: "must be equal to constant", schema: "movielens", parentSchema: schema11.properties.data.oneOf[1].properties.format, data: data50 };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data51 = data43.path;
                if (typeof data51 === "string") {
                  if (func3(data51) < 1) {
                    const err119 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/1/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[1].properties.path, data: data51 };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                } else {
                  const err120 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[1].properties.path.type, parentSchema: schema11.properties.data.oneOf[1].properties.path, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              }
              if (data43.min_rating !== void 0) {
                let data52 = data43.min_rating;
                if (typeof data52 == "number" && isFinite(data52)) {
                  if (data52 < 0 || isNaN(data52)) {
                    const err121 = { instancePath: instancePath + "/data/min_rating", schemaPath: "#/properties/data/oneOf/1/properties/min_rating/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[1].properties.min_rating, data: data52 };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                } else {
                  const err122 = { instancePath: instancePath + "/data/min_rating", schemaPath: "#/properties/data/oneOf/1/properties/min_rating/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.data.oneOf[1].properties.min_rating.type, parentSchema: schema11.properties.data.oneOf[1].properties.min_rating, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              }
              if (data43.min_interactions !== void 0) {
                let data53 = data43.min_interactions;
                if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                  const err123 = { instancePath: instancePath + "/data/min_interactions", schemaPath: "#/properties/data/oneOf/1/properties/min_interactions/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.data.oneOf[1].properties.min_interactions.type, parentSchema: schema11.properties.data.oneOf[1].properties.min_interactions, data: data53 };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
                if (typeof data53 == "number" && isFinite(data53)) {
                  if (data53 < 2 || isNaN(data53)) {
                    const err124 = { instancePath: instancePath + "/data/min_interactions", schemaPath: "#/properties/data/oneOf/1/properties/min_interactions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.data.oneOf[1].properties.min_interactions, data: data53 };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
              }
              if (data43.train_targets !== void 0) {
                let data54 = data43.train_targets;
                if (typeof data54 !== "string") {
                  const err125 = { instancePath: instancePath + "/data/train_targets", schemaPath: "#/properties/data/oneOf/1/properties/train_targets/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[1].properties.train_targets.type, parentSchema: schema11.properties.data.oneOf[1].properties.train_targets, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
                if (!(data54 === "last" || data54 === "all")) {
                  const err126 = { instancePath: instancePath + "/data/train_targets", schemaPath: "#/properties/data/oneOf/1/properties/train_targets/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[1].properties.train_targets.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.data.oneOf[1].properties.train_targets.enum, parentSchema: schema11.properties.data.oneOf[1].properties.train_targets, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data55 = data43.splits;
                if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                  for (const key16 in data55) {
                    if (!(key16 === "by" || key16 === "items" || key16 === "fractions" || key16 === "seed")) {
                      const err127 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/1/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[1].properties.splits, data: data55 };
                      if (vErrors === null) {
                        vErrors = [err127];
                      } else {
                        vErrors.push(err127);
                      }
                      errors++;
                    }
                  }
                  if (data55.by !== void 0) {
                    let data56 = data55.by;
                    if (typeof data56 !== "string") {
                      const err128 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[1].properties.splits.properties.by.type, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.by, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err128];
                      } else {
                        vErrors.push(err128);
                      }
                      errors++;
                    }
                    if (!(data56 === "leave_one_out" || data56 === "time" || data56 === "random")) {
                      const err129 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[1].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.data.oneOf[1].properties.splits.properties.by.enum, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.by, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                  }
                  if (data55.items !== void 0) {
                    let data57 = data55.items;
                    if (typeof data57 !== "string") {
                      const err130 = { instancePath: instancePath + "/data/splits/items", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[1].properties.splits.properties.items.type, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.items, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err130];
                      } else {
                        vErrors.push(err130);
                      }
                      errors++;
                    }
                    if (!(data57 === "any" || data57 === "transductive" || data57 === "inductive")) {
                      const err131 = { instancePath: instancePath + "/data/splits/items", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[1].properties.splits.properties.items.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.data.oneOf[1].properties.splits.properties.items.enum, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.items, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    }
                  }
                  if (data55.fractions !== void 0) {
                    let data58 = data55.fractions;
                    if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                      for (const key17 in data58) {
                        if (!(key17 === "validation" || key17 === "test")) {
                          const err132 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions, data: data58 };
                          if (vErrors === null) {
                            vErrors = [err132];
                          } else {
                            vErrors.push(err132);
                          }
                          errors++;
                        }
                      }
                      if (data58.validation !== void 0) {
                        let data59 = data58.validation;
                        if (typeof data59 == "number" && isFinite(data59)) {
                          if (data59 < 0 || isNaN(data59)) {
                            const err133 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions.properties.validation, data: data59 };
                            if (vErrors === null) {
                              vErrors = [err133];
                            } else {
                              vErrors.push(err133);
                            }
                            errors++;
                          }
                          if (data59 >= 1 || isNaN(data59)) {
                            const err134 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions.properties.validation, data: data59 };
                            if (vErrors === null) {
                              vErrors = [err134];
                            } else {
                              vErrors.push(err134);
                            }
                            errors++;
                          }
                        } else {
                          const err135 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions.properties.validation.type, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions.properties.validation, data: data59 };
                          if (vErrors === null) {
                            vErrors = [err135];
                          } else {
                            vErrors.push(err135);
                          }
                          errors++;
                        }
                      }
                      if (data58.test !== void 0) {
                        let data60 = data58.test;
                        if (typeof data60 == "number" && isFinite(data60)) {
                          if (data60 < 0 || isNaN(data60)) {
                            const err136 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions.properties.test, data: data60 };
                            if (vErrors === null) {
                              vErrors = [err136];
                            } else {
                              vErrors.push(err136);
                            }
                            errors++;
                          }
                          if (data60 >= 1 || isNaN(data60)) {
                            const err137 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions.properties.test, data: data60 };
                            if (vErrors === null) {
                              vErrors = [err137];
                            } else {
                              vErrors.push(err137);
                            }
                            errors++;
                          }
                        } else {
                          const err138 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions.properties.test.type, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions.properties.test, data: data60 };
                          if (vErrors === null) {
                            vErrors = [err138];
                          } else {
                            vErrors.push(err138);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err139 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions.type, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.fractions, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  }
                  if (data55.seed !== void 0) {
                    let data61 = data55.seed;
                    if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                      const err140 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.data.oneOf[1].properties.splits.properties.seed.type, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.seed, data: data61 };
                      if (vErrors === null) {
                        vErrors = [err140];
                      } else {
                        vErrors.push(err140);
                      }
                      errors++;
                    }
                    if (typeof data61 == "number" && isFinite(data61)) {
                      if (data61 < 0 || isNaN(data61)) {
                        const err141 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[1].properties.splits.properties.seed, data: data61 };
                        if (vErrors === null) {
                          vErrors = [err141];
                        } else {
                          vErrors.push(err141);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err142 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/1/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[1].properties.splits.type, parentSchema: schema11.properties.data.oneOf[1].properties.splits, data: data55 };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              }
            } else {
              const err143 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[1].type, parentSchema: schema11.properties.data.oneOf[1], data: data43 };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
          } else if (tag1 === "interactions") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err144 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/2/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema11.properties.data.oneOf[2].required, parentSchema: schema11.properties.data.oneOf[2], data: data43 };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err145 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.data.oneOf[2].required, parentSchema: schema11.properties.data.oneOf[2], data: data43 };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
              for (const key18 in data43) {
                if (!func2.call(schema11.properties.data.oneOf[2].properties, key18)) {
                  const err146 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[2], data: data43 };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                let data62 = data43.format;
                if ("interactions" !== data62) {
                  const err147 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/2/properties/format/const", keyword: "const", params: { allowedValue: "interactions" }, message: "must be equal to constant", schema: "interactions", parentSchema: schema11.properties.data.oneOf[2].properties.format, data: data62 };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data63 = data43.path;
                if (typeof data63 === "string") {
                  if (func3(data63) < 1) {
                    const err148 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/2/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.path, data: data63 };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                } else {
                  const err149 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.path.type, parentSchema: schema11.properties.data.oneOf[2].properties.path, data: data63 };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
              }
              if (data43.interactions !== void 0) {
                let data64 = data43.interactions;
                if (typeof data64 === "string") {
                  if (func3(data64) < 1) {
                    const err150 = { instancePath: instancePath + "/data/interactions", schemaPath: "#/properties/data/oneOf/2/properties/interactions/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.interactions, data: data64 };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                } else {
                  const err151 = { instancePath: instancePath + "/data/interactions", schemaPath: "#/properties/data/oneOf/2/properties/interactions/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.interactions.type, parentSchema: schema11.properties.data.oneOf[2].properties.interactions, data: data64 };
                  if (vErrors === null) {
                    vErrors = [err151];
                  } else {
                    vErrors.push(err151);
                  }
                  errors++;
                }
              }
              if (data43.user_column !== void 0) {
                let data65 = data43.user_column;
                if (typeof data65 === "string") {
                  if (func3(data65) < 1) {
                    const err152 = { instancePath: instancePath + "/data/user_column", schemaPath: "#/properties/data/oneOf/2/properties/user_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.user_column, data: data65 };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                } else {
                  const err153 = { instancePath: instancePath + "/data/user_column", schemaPath: "#/properties/data/oneOf/2/properties/user_column/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.user_column.type, parentSchema: schema11.properties.data.oneOf[2].properties.user_column, data: data65 };
                  if (vErrors === null) {
                    vErrors = [err153];
                  } else {
                    vErrors.push(err153);
                  }
                  errors++;
                }
              }
              if (data43.item_column !== void 0) {
                let data66 = data43.item_column;
                if (typeof data66 === "string") {
                  if (func3(data66) < 1) {
                    const err154 = { instancePath: instancePath + "/data/item_column", schemaPath: "#/properties/data/oneOf/2/properties/item_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.item_column, data: data66 };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                } else {
                  const err155 = { instancePath: instancePath + "/data/item_column", schemaPath: "#/properties/data/oneOf/2/properties/item_column/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.item_column.type, parentSchema: schema11.properties.data.oneOf[2].properties.item_column, data: data66 };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
              }
              if (data43.time_column !== void 0) {
                let data67 = data43.time_column;
                if (typeof data67 === "string") {
                  if (func3(data67) < 1) {
                    const err156 = { instancePath: instancePath + "/data/time_column", schemaPath: "#/properties/data/oneOf/2/properties/time_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.time_column, data: data67 };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                } else {
                  const err157 = { instancePath: instancePath + "/data/time_column", schemaPath: "#/properties/data/oneOf/2/properties/time_column/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.time_column.type, parentSchema: schema11.properties.data.oneOf[2].properties.time_column, data: data67 };
                  if (vErrors === null) {
                    vErrors = [err157];
                  } else {
                    vErrors.push(err157);
                  }
                  errors++;
                }
              }
              if (data43.rating_column !== void 0) {
                let data68 = data43.rating_column;
                if (typeof data68 === "string") {
                  if (func3(data68) < 1) {
                    const err158 = { instancePath: instancePath + "/data/rating_column", schemaPath: "#/properties/data/oneOf/2/properties/rating_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.rating_column, data: data68 };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                } else {
                  const err159 = { instancePath: instancePath + "/data/rating_column", schemaPath: "#/properties/data/oneOf/2/properties/rating_column/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.rating_column.type, parentSchema: schema11.properties.data.oneOf[2].properties.rating_column, data: data68 };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
              }
              if (data43.items !== void 0) {
                let data69 = data43.items;
                if (typeof data69 === "string") {
                  if (func3(data69) < 1) {
                    const err160 = { instancePath: instancePath + "/data/items", schemaPath: "#/properties/data/oneOf/2/properties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.items, data: data69 };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                } else {
                  const err161 = { instancePath: instancePath + "/data/items", schemaPath: "#/properties/data/oneOf/2/properties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.items.type, parentSchema: schema11.properties.data.oneOf[2].properties.items, data: data69 };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
              }
              if (data43.item_id_column !== void 0) {
                let data70 = data43.item_id_column;
                if (typeof data70 === "string") {
                  if (func3(data70) < 1) {
                    const err162 = { instancePath: instancePath + "/data/item_id_column", schemaPath: "#/properties/data/oneOf/2/properties/item_id_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.item_id_column, data: data70 };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                } else {
                  const err163 = { instancePath: instancePath + "/data/item_id_column", schemaPath: "#/properties/data/oneOf/2/properties/item_id_column/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.item_id_column.type, parentSchema: schema11.properties.data.oneOf[2].properties.item_id_column, data: data70 };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
              }
              if (data43.title_column !== void 0) {
                let data71 = data43.title_column;
                if (typeof data71 === "string") {
                  if (func3(data71) < 1) {
                    const err164 = { instancePath: instancePath + "/data/title_column", schemaPath: "#/properties/data/oneOf/2/properties/title_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.title_column, data: data71 };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                } else {
                  const err165 = { instancePath: instancePath + "/data/title_column", schemaPath: "#/properties/data/oneOf/2/properties/title_column/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.title_column.type, parentSchema: schema11.properties.data.oneOf[2].properties.title_column, data: data71 };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              }
              if (data43.fields !== void 0) {
                let data72 = data43.fields;
                if (Array.isArray(data72)) {
                  const len0 = data72.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data73 = data72[i0];
                    if (typeof data73 === "string") {
                      if (func3(data73) < 1) {
                        const err166 = { instancePath: instancePath + "/data/fields/" + i0, schemaPath: "#/properties/data/oneOf/2/properties/fields/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.fields.items, data: data73 };
                        if (vErrors === null) {
                          vErrors = [err166];
                        } else {
                          vErrors.push(err166);
                        }
                        errors++;
                      }
                    } else {
                      const err167 = { instancePath: instancePath + "/data/fields/" + i0, schemaPath: "#/properties/data/oneOf/2/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.fields.items.type, parentSchema: schema11.properties.data.oneOf[2].properties.fields.items, data: data73 };
                      if (vErrors === null) {
                        vErrors = [err167];
                      } else {
                        vErrors.push(err167);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err168 = { instancePath: instancePath + "/data/fields", schemaPath: "#/properties/data/oneOf/2/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.data.oneOf[2].properties.fields.type, parentSchema: schema11.properties.data.oneOf[2].properties.fields, data: data72 };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              }
              if (data43.min_rating !== void 0) {
                let data74 = data43.min_rating;
                if (typeof data74 == "number" && isFinite(data74)) {
                  if (data74 < 0 || isNaN(data74)) {
                    const err169 = { instancePath: instancePath + "/data/min_rating", schemaPath: "#/properties/data/oneOf/2/properties/min_rating/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[2].properties.min_rating, data: data74 };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                } else {
                  const err170 = { instancePath: instancePath + "/data/min_rating", schemaPath: "#/properties/data/oneOf/2/properties/min_rating/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.data.oneOf[2].properties.min_rating.type, parentSchema: schema11.properties.data.oneOf[2].properties.min_rating, data: data74 };
                  if (vErrors === null) {
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
              }
              if (data43.min_interactions !== void 0) {
                let data75 = data43.min_interactions;
                if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                  const err171 = { instancePath: instancePath + "/data/min_interactions", schemaPath: "#/properties/data/oneOf/2/properties/min_interactions/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.data.oneOf[2].properties.min_interactions.type, parentSchema: schema11.properties.data.oneOf[2].properties.min_interactions, data: data75 };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
                if (typeof data75 == "number" && isFinite(data75)) {
                  if (data75 < 2 || isNaN(data75)) {
                    const err172 = { instancePath: instancePath + "/data/min_interactions", schemaPath: "#/properties/data/oneOf/2/properties/min_interactions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.data.oneOf[2].properties.min_interactions, data: data75 };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
              }
              if (data43.train_targets !== void 0) {
                let data76 = data43.train_targets;
                if (typeof data76 !== "string") {
                  const err173 = { instancePath: instancePath + "/data/train_targets", schemaPath: "#/properties/data/oneOf/2/properties/train_targets/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.train_targets.type, parentSchema: schema11.properties.data.oneOf[2].properties.train_targets, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
                if (!(data76 === "last" || data76 === "all")) {
                  const err174 = { instancePath: instancePath + "/data/train_targets", schemaPath: "#/properties/data/oneOf/2/properties/train_targets/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[2].properties.train_targets.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.data.oneOf[2].properties.train_targets.enum, parentSchema: schema11.properties.data.oneOf[2].properties.train_targets, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err174];
                  } else {
                    vErrors.push(err174);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data77 = data43.splits;
                if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                  for (const key19 in data77) {
                    if (!(key19 === "by" || key19 === "train" || key19 === "validation" || key19 === "test" || key19 === "items" || key19 === "fractions" || key19 === "seed")) {
                      const err175 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/2/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[2].properties.splits, data: data77 };
                      if (vErrors === null) {
                        vErrors = [err175];
                      } else {
                        vErrors.push(err175);
                      }
                      errors++;
                    }
                  }
                  if (data77.by !== void 0) {
                    let data78 = data77.by;
                    if (typeof data78 !== "string") {
                      const err176 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.splits.properties.by.type, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.by, data: data78 };
                      if (vErrors === null) {
                        vErrors = [err176];
                      } else {
                        vErrors.push(err176);
                      }
                      errors++;
                    }
                    if (!(data78 === "leave_one_out" || data78 === "time" || data78 === "random" || data78 === "given")) {
                      const err177 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[2].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.data.oneOf[2].properties.splits.properties.by.enum, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.by, data: data78 };
                      if (vErrors === null) {
                        vErrors = [err177];
                      } else {
                        vErrors.push(err177);
                      }
                      errors++;
                    }
                  }
                  if (data77.train !== void 0) {
                    let data79 = data77.train;
                    if (typeof data79 === "string") {
                      if (func3(data79) < 1) {
                        const err178 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/train/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.train, data: data79 };
                        if (vErrors === null) {
                          vErrors = [err178];
                        } else {
                          vErrors.push(err178);
                        }
                        errors++;
                      }
                    } else {
                      const err179 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.splits.properties.train.type, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.train, data: data79 };
                      if (vErrors === null) {
                        vErrors = [err179];
                      } else {
                        vErrors.push(err179);
                      }
                      errors++;
                    }
                  }
                  if (data77.validation !== void 0) {
                    let data80 = data77.validation;
                    if (typeof data80 === "string") {
                      if (func3(data80) < 1) {
                        const err180 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/validation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.validation, data: data80 };
                        if (vErrors === null) {
                          vErrors = [err180];
                        } else {
                          vErrors.push(err180);
                        }
                        errors++;
                      }
                    } else {
                      const err181 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.splits.properties.validation.type, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.validation, data: data80 };
                      if (vErrors === null) {
                        vErrors = [err181];
                      } else {
                        vErrors.push(err181);
                      }
                      errors++;
                    }
                  }
                  if (data77.test !== void 0) {
                    let data81 = data77.test;
                    if (typeof data81 === "string") {
                      if (func3(data81) < 1) {
                        const err182 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.test, data: data81 };
                        if (vErrors === null) {
                          vErrors = [err182];
                        } else {
                          vErrors.push(err182);
                        }
                        errors++;
                      }
                    } else {
                      const err183 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/test/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.splits.properties.test.type, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.test, data: data81 };
                      if (vErrors === null) {
                        vErrors = [err183];
                      } else {
                        vErrors.push(err183);
                      }
                      errors++;
                    }
                  }
                  if (data77.items !== void 0) {
                    let data82 = data77.items;
                    if (typeof data82 !== "string") {
                      const err184 = { instancePath: instancePath + "/data/splits/items", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[2].properties.splits.properties.items.type, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.items, data: data82 };
                      if (vErrors === null) {
                        vErrors = [err184];
                      } else {
                        vErrors.push(err184);
                      }
                      errors++;
                    }
                    if (!(data82 === "any" || data82 === "transductive" || data82 === "inductive")) {
                      const err185 = { instancePath: instancePath + "/data/splits/items", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[2].properties.splits.properties.items.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.data.oneOf[2].properties.splits.properties.items.enum, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.items, data: data82 };
                      if (vErrors === null) {
                        vErrors = [err185];
                      } else {
                        vErrors.push(err185);
                      }
                      errors++;
                    }
                  }
                  if (data77.fractions !== void 0) {
                    let data83 = data77.fractions;
                    if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                      for (const key20 in data83) {
                        if (!(key20 === "validation" || key20 === "test")) {
                          const err186 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions, data: data83 };
                          if (vErrors === null) {
                            vErrors = [err186];
                          } else {
                            vErrors.push(err186);
                          }
                          errors++;
                        }
                      }
                      if (data83.validation !== void 0) {
                        let data84 = data83.validation;
                        if (typeof data84 == "number" && isFinite(data84)) {
                          if (data84 < 0 || isNaN(data84)) {
                            const err187 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions.properties.validation, data: data84 };
                            if (vErrors === null) {
                              vErrors = [err187];
                            } else {
                              vErrors.push(err187);
                            }
                            errors++;
                          }
                          if (data84 >= 1 || isNaN(data84)) {
                            const err188 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions.properties.validation, data: data84 };
                            if (vErrors === null) {
                              vErrors = [err188];
                            } else {
                              vErrors.push(err188);
                            }
                            errors++;
                          }
                        } else {
                          const err189 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions.properties.validation.type, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions.properties.validation, data: data84 };
                          if (vErrors === null) {
                            vErrors = [err189];
                          } else {
                            vErrors.push(err189);
                          }
                          errors++;
                        }
                      }
                      if (data83.test !== void 0) {
                        let data85 = data83.test;
                        if (typeof data85 == "number" && isFinite(data85)) {
                          if (data85 < 0 || isNaN(data85)) {
                            const err190 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions.properties.test, data: data85 };
                            if (vErrors === null) {
                              vErrors = [err190];
                            } else {
                              vErrors.push(err190);
                            }
                            errors++;
                          }
                          if (data85 >= 1 || isNaN(data85)) {
                            const err191 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions.properties.test, data: data85 };
                            if (vErrors === null) {
                              vErrors = [err191];
                            } else {
                              vErrors.push(err191);
                            }
                            errors++;
                          }
                        } else {
                          const err192 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions.properties.test.type, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions.properties.test, data: data85 };
                          if (vErrors === null) {
                            vErrors = [err192];
                          } else {
                            vErrors.push(err192);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err193 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions.type, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.fractions, data: data83 };
                      if (vErrors === null) {
                        vErrors = [err193];
                      } else {
                        vErrors.push(err193);
                      }
                      errors++;
                    }
                  }
                  if (data77.seed !== void 0) {
                    let data86 = data77.seed;
                    if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86))) {
                      const err194 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.data.oneOf[2].properties.splits.properties.seed.type, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.seed, data: data86 };
                      if (vErrors === null) {
                        vErrors = [err194];
                      } else {
                        vErrors.push(err194);
                      }
                      errors++;
                    }
                    if (typeof data86 == "number" && isFinite(data86)) {
                      if (data86 < 0 || isNaN(data86)) {
                        const err195 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[2].properties.splits.properties.seed, data: data86 };
                        if (vErrors === null) {
                          vErrors = [err195];
                        } else {
                          vErrors.push(err195);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err196 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/2/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[2].properties.splits.type, parentSchema: schema11.properties.data.oneOf[2].properties.splits, data: data77 };
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
              }
            } else {
              const err197 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[2].type, parentSchema: schema11.properties.data.oneOf[2], data: data43 };
              if (vErrors === null) {
                vErrors = [err197];
              } else {
                vErrors.push(err197);
              }
              errors++;
            }
          } else if (tag1 === "backtracing") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err198 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/3/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema11.properties.data.oneOf[3].required, parentSchema: schema11.properties.data.oneOf[3], data: data43 };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err199 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/3/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.data.oneOf[3].required, parentSchema: schema11.properties.data.oneOf[3], data: data43 };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
              for (const key21 in data43) {
                if (!(key21 === "format" || key21 === "path" || key21 === "domain" || key21 === "splits")) {
                  const err200 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[3], data: data43 };
                  if (vErrors === null) {
                    vErrors = [err200];
                  } else {
                    vErrors.push(err200);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                let data87 = data43.format;
                if ("backtracing" !== data87) {
                  const err201 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/3/properties/format/const", keyword: "const", params: { allowedValue: "backtracing" }, message: "must be equal to constant", schema: "backtracing", parentSchema: schema11.properties.data.oneOf[3].properties.format, data: data87 };
                  if (vErrors === null) {
                    vErrors = [err201];
                  } else {
                    vErrors.push(err201);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data88 = data43.path;
                if (typeof data88 === "string") {
                  if (func3(data88) < 1) {
                    const err202 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/3/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[3].properties.path, data: data88 };
                    if (vErrors === null) {
                      vErrors = [err202];
                    } else {
                      vErrors.push(err202);
                    }
                    errors++;
                  }
                } else {
                  const err203 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/3/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[3].properties.path.type, parentSchema: schema11.properties.data.oneOf[3].properties.path, data: data88 };
                  if (vErrors === null) {
                    vErrors = [err203];
                  } else {
                    vErrors.push(err203);
                  }
                  errors++;
                }
              }
              if (data43.domain !== void 0) {
                let data89 = data43.domain;
                if (typeof data89 !== "string") {
                  const err204 = { instancePath: instancePath + "/data/domain", schemaPath: "#/properties/data/oneOf/3/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[3].properties.domain.type, parentSchema: schema11.properties.data.oneOf[3].properties.domain, data: data89 };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
                if (!(data89 === "auto" || data89 === "lecture" || data89 === "news_article" || data89 === "conversation")) {
                  const err205 = { instancePath: instancePath + "/data/domain", schemaPath: "#/properties/data/oneOf/3/properties/domain/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[3].properties.domain.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.data.oneOf[3].properties.domain.enum, parentSchema: schema11.properties.data.oneOf[3].properties.domain, data: data89 };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data90 = data43.splits;
                if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                  for (const key22 in data90) {
                    if (!(key22 === "by" || key22 === "train" || key22 === "validation" || key22 === "test" || key22 === "fractions" || key22 === "seed")) {
                      const err206 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/3/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[3].properties.splits, data: data90 };
                      if (vErrors === null) {
                        vErrors = [err206];
                      } else {
                        vErrors.push(err206);
                      }
                      errors++;
                    }
                  }
                  if (data90.by !== void 0) {
                    let data91 = data90.by;
                    if (typeof data91 !== "string") {
                      const err207 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[3].properties.splits.properties.by.type, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.by, data: data91 };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                    if (!(data91 === "given" || data91 === "query_group" || data91 === "random")) {
                      const err208 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[3].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.data.oneOf[3].properties.splits.properties.by.enum, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.by, data: data91 };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                  }
                  if (data90.train !== void 0) {
                    let data92 = data90.train;
                    if (typeof data92 === "string") {
                      if (func3(data92) < 1) {
                        const err209 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/train/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.train, data: data92 };
                        if (vErrors === null) {
                          vErrors = [err209];
                        } else {
                          vErrors.push(err209);
                        }
                        errors++;
                      }
                    } else {
                      const err210 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[3].properties.splits.properties.train.type, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.train, data: data92 };
                      if (vErrors === null) {
                        vErrors = [err210];
                      } else {
                        vErrors.push(err210);
                      }
                      errors++;
                    }
                  }
                  if (data90.validation !== void 0) {
                    let data93 = data90.validation;
                    if (typeof data93 === "string") {
                      if (func3(data93) < 1) {
                        const err211 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/validation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.validation, data: data93 };
                        if (vErrors === null) {
                          vErrors = [err211];
                        } else {
                          vErrors.push(err211);
                        }
                        errors++;
                      }
                    } else {
                      const err212 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[3].properties.splits.properties.validation.type, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.validation, data: data93 };
                      if (vErrors === null) {
                        vErrors = [err212];
                      } else {
                        vErrors.push(err212);
                      }
                      errors++;
                    }
                  }
                  if (data90.test !== void 0) {
                    let data94 = data90.test;
                    if (typeof data94 === "string") {
                      if (func3(data94) < 1) {
                        const err213 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.test, data: data94 };
                        if (vErrors === null) {
                          vErrors = [err213];
                        } else {
                          vErrors.push(err213);
                        }
                        errors++;
                      }
                    } else {
                      const err214 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/test/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.oneOf[3].properties.splits.properties.test.type, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.test, data: data94 };
                      if (vErrors === null) {
                        vErrors = [err214];
                      } else {
                        vErrors.push(err214);
                      }
                      errors++;
                    }
                  }
                  if (data90.fractions !== void 0) {
                    let data95 = data90.fractions;
                    if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                      for (const key23 in data95) {
                        if (!(key23 === "validation" || key23 === "test")) {
                          const err215 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions, data: data95 };
                          if (vErrors === null) {
                            vErrors = [err215];
                          } else {
                            vErrors.push(err215);
                          }
                          errors++;
                        }
                      }
                      if (data95.validation !== void 0) {
                        let data96 = data95.validation;
                        if (typeof data96 == "number" && isFinite(data96)) {
                          if (data96 < 0 || isNaN(data96)) {
                            const err216 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions.properties.validation, data: data96 };
                            if (vErrors === null) {
                              vErrors = [err216];
                            } else {
                              vErrors.push(err216);
                            }
                            errors++;
                          }
                          if (data96 >= 1 || isNaN(data96)) {
                            const err217 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions.properties.validation, data: data96 };
                            if (vErrors === null) {
                              vErrors = [err217];
                            } else {
                              vErrors.push(err217);
                            }
                            errors++;
                          }
                        } else {
                          const err218 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions.properties.validation.type, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions.properties.validation, data: data96 };
                          if (vErrors === null) {
                            vErrors = [err218];
                          } else {
                            vErrors.push(err218);
                          }
                          errors++;
                        }
                      }
                      if (data95.test !== void 0) {
                        let data97 = data95.test;
                        if (typeof data97 == "number" && isFinite(data97)) {
                          if (data97 < 0 || isNaN(data97)) {
                            const err219 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions.properties.test, data: data97 };
                            if (vErrors === null) {
                              vErrors = [err219];
                            } else {
                              vErrors.push(err219);
                            }
                            errors++;
                          }
                          if (data97 >= 1 || isNaN(data97)) {
                            const err220 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions.properties.test, data: data97 };
                            if (vErrors === null) {
                              vErrors = [err220];
                            } else {
                              vErrors.push(err220);
                            }
                            errors++;
                          }
                        } else {
                          const err221 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions.properties.test.type, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions.properties.test, data: data97 };
                          if (vErrors === null) {
                            vErrors = [err221];
                          } else {
                            vErrors.push(err221);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err222 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions.type, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.fractions, data: data95 };
                      if (vErrors === null) {
                        vErrors = [err222];
                      } else {
                        vErrors.push(err222);
                      }
                      errors++;
                    }
                  }
                  if (data90.seed !== void 0) {
                    let data98 = data90.seed;
                    if (!(typeof data98 == "number" && (!(data98 % 1) && !isNaN(data98)) && isFinite(data98))) {
                      const err223 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.data.oneOf[3].properties.splits.properties.seed.type, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.seed, data: data98 };
                      if (vErrors === null) {
                        vErrors = [err223];
                      } else {
                        vErrors.push(err223);
                      }
                      errors++;
                    }
                    if (typeof data98 == "number" && isFinite(data98)) {
                      if (data98 < 0 || isNaN(data98)) {
                        const err224 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.data.oneOf[3].properties.splits.properties.seed, data: data98 };
                        if (vErrors === null) {
                          vErrors = [err224];
                        } else {
                          vErrors.push(err224);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err225 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/3/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[3].properties.splits.type, parentSchema: schema11.properties.data.oneOf[3].properties.splits, data: data90 };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
              }
            } else {
              const err226 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.oneOf[3].type, parentSchema: schema11.properties.data.oneOf[3], data: data43 };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
            }
          } else {
            const err227 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "format", tagValue: tag1 }, message: 'value of tag "format" must be in oneOf', schema: schema11.properties.data.discriminator, parentSchema: schema11.properties.data, data: data43 };
            if (vErrors === null) {
              vErrors = [err227];
            } else {
              vErrors.push(err227);
            }
            errors++;
          }
        } else {
          const err228 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/discriminator", keyword: "discriminator", params: { error: "tag", tag: "format", tagValue: tag1 }, message: 'tag "format" must be string', schema: schema11.properties.data.discriminator, parentSchema: schema11.properties.data, data: data43 };
          if (vErrors === null) {
            vErrors = [err228];
          } else {
            vErrors.push(err228);
          }
          errors++;
        }
      } else {
        const err229 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.type, parentSchema: schema11.properties.data, data: data43 };
        if (vErrors === null) {
          vErrors = [err229];
        } else {
          vErrors.push(err229);
        }
        errors++;
      }
    }
    if (data.recommender !== void 0) {
      let data99 = data.recommender;
      if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
        if (data99.kind === void 0) {
          const err230 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.recommender.required, parentSchema: schema11.properties.recommender, data: data99 };
          if (vErrors === null) {
            vErrors = [err230];
          } else {
            vErrors.push(err230);
          }
          errors++;
        }
        const tag2 = data99.kind;
        if (typeof tag2 == "string") {
          if (tag2 === "bm25") {
            if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
              if (data99.kind === void 0) {
                const err231 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.recommender.oneOf[0].required, parentSchema: schema11.properties.recommender.oneOf[0], data: data99 };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
              for (const key24 in data99) {
                if (!(key24 === "kind" || key24 === "fields" || key24 === "k1" || key24 === "b" || key24 === "analyzer" || key24 === "ngram" || key24 === "query_mode" || key24 === "top_k")) {
                  const err232 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.recommender.oneOf[0], data: data99 };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              }
              if (data99.kind !== void 0) {
                let data100 = data99.kind;
                if ("bm25" !== data100) {
                  const err233 = { instancePath: instancePath + "/recommender/kind", schemaPath: "#/properties/recommender/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "bm25" }, message: "must be equal to constant", schema: "bm25", parentSchema: schema11.properties.recommender.oneOf[0].properties.kind, data: data100 };
                  if (vErrors === null) {
                    vErrors = [err233];
                  } else {
                    vErrors.push(err233);
                  }
                  errors++;
                }
              }
              if (data99.fields !== void 0) {
                let data101 = data99.fields;
                if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                  if (Object.keys(data101).length < 1) {
                    const err234 = { instancePath: instancePath + "/recommender/fields", schemaPath: "#/properties/recommender/oneOf/0/properties/fields/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.recommender.oneOf[0].properties.fields, data: data101 };
                    if (vErrors === null) {
                      vErrors = [err234];
                    } else {
                      vErrors.push(err234);
                    }
                    errors++;
                  }
                  for (const key25 in data101) {
                    let data102 = data101[key25];
                    if (typeof data102 == "number" && isFinite(data102)) {
                      if (data102 <= 0 || isNaN(data102)) {
                        const err235 = { instancePath: instancePath + "/recommender/fields/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/0/properties/fields/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.recommender.oneOf[0].properties.fields.additionalProperties, data: data102 };
                        if (vErrors === null) {
                          vErrors = [err235];
                        } else {
                          vErrors.push(err235);
                        }
                        errors++;
                      }
                    } else {
                      const err236 = { instancePath: instancePath + "/recommender/fields/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/0/properties/fields/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.recommender.oneOf[0].properties.fields.additionalProperties.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.fields.additionalProperties, data: data102 };
                      if (vErrors === null) {
                        vErrors = [err236];
                      } else {
                        vErrors.push(err236);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err237 = { instancePath: instancePath + "/recommender/fields", schemaPath: "#/properties/recommender/oneOf/0/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.oneOf[0].properties.fields.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.fields, data: data101 };
                  if (vErrors === null) {
                    vErrors = [err237];
                  } else {
                    vErrors.push(err237);
                  }
                  errors++;
                }
              }
              if (data99.k1 !== void 0) {
                let data103 = data99.k1;
                if (typeof data103 == "number" && isFinite(data103)) {
                  if (data103 < 0 || isNaN(data103)) {
                    const err238 = { instancePath: instancePath + "/recommender/k1", schemaPath: "#/properties/recommender/oneOf/0/properties/k1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.recommender.oneOf[0].properties.k1, data: data103 };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                } else {
                  const err239 = { instancePath: instancePath + "/recommender/k1", schemaPath: "#/properties/recommender/oneOf/0/properties/k1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.recommender.oneOf[0].properties.k1.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.k1, data: data103 };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors++;
                }
              }
              if (data99.b !== void 0) {
                let data104 = data99.b;
                if (typeof data104 == "number" && isFinite(data104)) {
                  if (data104 > 1 || isNaN(data104)) {
                    const err240 = { instancePath: instancePath + "/recommender/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.recommender.oneOf[0].properties.b, data: data104 };
                    if (vErrors === null) {
                      vErrors = [err240];
                    } else {
                      vErrors.push(err240);
                    }
                    errors++;
                  }
                  if (data104 < 0 || isNaN(data104)) {
                    const err241 = { instancePath: instancePath + "/recommender/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.recommender.oneOf[0].properties.b, data: data104 };
                    if (vErrors === null) {
                      vErrors = [err241];
                    } else {
                      vErrors.push(err241);
                    }
                    errors++;
                  }
                } else {
                  const err242 = { instancePath: instancePath + "/recommender/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.recommender.oneOf[0].properties.b.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.b, data: data104 };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors++;
                }
              }
              if (data99.analyzer !== void 0) {
                let data105 = data99.analyzer;
                if (typeof data105 !== "string") {
                  const err243 = { instancePath: instancePath + "/recommender/analyzer", schemaPath: "#/properties/recommender/oneOf/0/properties/analyzer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.recommender.oneOf[0].properties.analyzer.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.analyzer, data: data105 };
                  if (vErrors === null) {
                    vErrors = [err243];
                  } else {
                    vErrors.push(err243);
                  }
                  errors++;
                }
                if (!(data105 === "english" || data105 === "simple" || data105 === "whitespace" || data105 === "ngram" || data105 === "danish" || data105 === "dutch" || data105 === "finnish" || data105 === "french" || data105 === "german" || data105 === "hungarian" || data105 === "italian" || data105 === "norwegian" || data105 === "portuguese" || data105 === "romanian" || data105 === "russian" || data105 === "spanish" || data105 === "swedish")) {
                  const err244 = { instancePath: instancePath + "/recommender/analyzer", schemaPath: "#/properties/recommender/oneOf/0/properties/analyzer/enum", keyword: "enum", params: { allowedValues: schema11.properties.recommender.oneOf[0].properties.analyzer.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.recommender.oneOf[0].properties.analyzer.enum, parentSchema: schema11.properties.recommender.oneOf[0].properties.analyzer, data: data105 };
                  if (vErrors === null) {
                    vErrors = [err244];
                  } else {
                    vErrors.push(err244);
                  }
                  errors++;
                }
              }
              if (data99.ngram !== void 0) {
                let data106 = data99.ngram;
                if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                  for (const key26 in data106) {
                    if (!(key26 === "min_length" || key26 === "max_length")) {
                      const err245 = { instancePath: instancePath + "/recommender/ngram", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram, data: data106 };
                      if (vErrors === null) {
                        vErrors = [err245];
                      } else {
                        vErrors.push(err245);
                      }
                      errors++;
                    }
                  }
                  if (data106.min_length !== void 0) {
                    let data107 = data106.min_length;
                    if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
                      const err246 = { instancePath: instancePath + "/recommender/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.min_length.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.min_length, data: data107 };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                    if (typeof data107 == "number" && isFinite(data107)) {
                      if (data107 > 10 || isNaN(data107)) {
                        const err247 = { instancePath: instancePath + "/recommender/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.min_length, data: data107 };
                        if (vErrors === null) {
                          vErrors = [err247];
                        } else {
                          vErrors.push(err247);
                        }
                        errors++;
                      }
                      if (data107 < 1 || isNaN(data107)) {
                        const err248 = { instancePath: instancePath + "/recommender/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.min_length, data: data107 };
                        if (vErrors === null) {
                          vErrors = [err248];
                        } else {
                          vErrors.push(err248);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data106.max_length !== void 0) {
                    let data108 = data106.max_length;
                    if (!(typeof data108 == "number" && (!(data108 % 1) && !isNaN(data108)) && isFinite(data108))) {
                      const err249 = { instancePath: instancePath + "/recommender/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.max_length.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.max_length, data: data108 };
                      if (vErrors === null) {
                        vErrors = [err249];
                      } else {
                        vErrors.push(err249);
                      }
                      errors++;
                    }
                    if (typeof data108 == "number" && isFinite(data108)) {
                      if (data108 > 10 || isNaN(data108)) {
                        const err250 = { instancePath: instancePath + "/recommender/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.max_length, data: data108 };
                        if (vErrors === null) {
                          vErrors = [err250];
                        } else {
                          vErrors.push(err250);
                        }
                        errors++;
                      }
                      if (data108 < 1 || isNaN(data108)) {
                        const err251 = { instancePath: instancePath + "/recommender/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.max_length, data: data108 };
                        if (vErrors === null) {
                          vErrors = [err251];
                        } else {
                          vErrors.push(err251);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err252 = { instancePath: instancePath + "/recommender/ngram", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.oneOf[0].properties.ngram.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram, data: data106 };
                  if (vErrors === null) {
                    vErrors = [err252];
                  } else {
                    vErrors.push(err252);
                  }
                  errors++;
                }
              }
              if (data99.query_mode !== void 0) {
                let data109 = data99.query_mode;
                if (typeof data109 !== "string") {
                  const err253 = { instancePath: instancePath + "/recommender/query_mode", schemaPath: "#/properties/recommender/oneOf/0/properties/query_mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.recommender.oneOf[0].properties.query_mode.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.query_mode, data: data109 };
                  if (vErrors === null) {
                    vErrors = [err253];
                  } else {
                    vErrors.push(err253);
                  }
                  errors++;
                }
                if (!(data109 === "bag_of_words" || data109 === "boolean" || data109 === "deduplicated")) {
                  const err254 = { instancePath: instancePath + "/recommender/query_mode", schemaPath: "#/properties/recommender/oneOf/0/properties/query_mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.recommender.oneOf[0].properties.query_mode.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.recommender.oneOf[0].properties.query_mode.enum, parentSchema: schema11.properties.recommender.oneOf[0].properties.query_mode, data: data109 };
                  if (vErrors === null) {
                    vErrors = [err254];
                  } else {
                    vErrors.push(err254);
                  }
                  errors++;
                }
              }
              if (data99.top_k !== void 0) {
                let data110 = data99.top_k;
                if (!(typeof data110 == "number" && (!(data110 % 1) && !isNaN(data110)) && isFinite(data110))) {
                  const err255 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.recommender.oneOf[0].properties.top_k.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.top_k, data: data110 };
                  if (vErrors === null) {
                    vErrors = [err255];
                  } else {
                    vErrors.push(err255);
                  }
                  errors++;
                }
                if (typeof data110 == "number" && isFinite(data110)) {
                  if (data110 > 1e4 || isNaN(data110)) {
                    const err256 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema11.properties.recommender.oneOf[0].properties.top_k, data: data110 };
                    if (vErrors === null) {
                      vErrors = [err256];
                    } else {
                      vErrors.push(err256);
                    }
                    errors++;
                  }
                  if (data110 < 1 || isNaN(data110)) {
                    const err257 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.recommender.oneOf[0].properties.top_k, data: data110 };
                    if (vErrors === null) {
                      vErrors = [err257];
                    } else {
                      vErrors.push(err257);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err258 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.oneOf[0].type, parentSchema: schema11.properties.recommender.oneOf[0], data: data99 };
              if (vErrors === null) {
                vErrors = [err258];
              } else {
                vErrors.push(err258);
              }
              errors++;
            }
          } else {
            const err259 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag2 }, message: 'value of tag "kind" must be in oneOf', schema: schema11.properties.recommender.discriminator, parentSchema: schema11.properties.recommender, data: data99 };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors++;
          }
        } else {
          const err260 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag2 }, message: 'tag "kind" must be string', schema: schema11.properties.recommender.discriminator, parentSchema: schema11.properties.recommender, data: data99 };
          if (vErrors === null) {
            vErrors = [err260];
          } else {
            vErrors.push(err260);
          }
          errors++;
        }
      } else {
        const err261 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.type, parentSchema: schema11.properties.recommender, data: data99 };
        if (vErrors === null) {
          vErrors = [err261];
        } else {
          vErrors.push(err261);
        }
        errors++;
      }
    }
    if (data.reward !== void 0) {
      let data111 = data.reward;
      if (Array.isArray(data111)) {
        if (data111.length < 1) {
          const err262 = { instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.reward, data: data111 };
          if (vErrors === null) {
            vErrors = [err262];
          } else {
            vErrors.push(err262);
          }
          errors++;
        }
        const len1 = data111.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data112 = data111[i1];
          if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
            if (data112.kind === void 0) {
              const err263 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.required, parentSchema: schema11.properties.reward.items, data: data112 };
              if (vErrors === null) {
                vErrors = [err263];
              } else {
                vErrors.push(err263);
              }
              errors++;
            }
            const tag3 = data112.kind;
            if (typeof tag3 == "string") {
              if (tag3 === "ndcg") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err264 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[0].required, parentSchema: schema11.properties.reward.items.oneOf[0], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err264];
                    } else {
                      vErrors.push(err264);
                    }
                    errors++;
                  }
                  for (const key27 in data112) {
                    if (!(key27 === "kind" || key27 === "k" || key27 === "gain" || key27 === "weight" || key27 === "clip_to")) {
                      const err265 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[0], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err265];
                      } else {
                        vErrors.push(err265);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data113 = data112.kind;
                    if ("ndcg" !== data113) {
                      const err266 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "ndcg" }, message: "must be equal to constant", schema: "ndcg", parentSchema: schema11.properties.reward.items.oneOf[0].properties.kind, data: data113 };
                      if (vErrors === null) {
                        vErrors = [err266];
                      } else {
                        vErrors.push(err266);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data114 = data112.k;
                    if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114))) {
                      const err267 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/0/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[0].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.k, data: data114 };
                      if (vErrors === null) {
                        vErrors = [err267];
                      } else {
                        vErrors.push(err267);
                      }
                      errors++;
                    }
                    if (typeof data114 == "number" && isFinite(data114)) {
                      if (data114 < 1 || isNaN(data114)) {
                        const err268 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/0/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[0].properties.k, data: data114 };
                        if (vErrors === null) {
                          vErrors = [err268];
                        } else {
                          vErrors.push(err268);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.gain !== void 0) {
                    let data115 = data112.gain;
                    if (typeof data115 !== "string") {
                      const err269 = { instancePath: instancePath + "/reward/" + i1 + "/gain", schemaPath: "#/properties/reward/items/oneOf/0/properties/gain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[0].properties.gain.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.gain, data: data115 };
                      if (vErrors === null) {
                        vErrors = [err269];
                      } else {
                        vErrors.push(err269);
                      }
                      errors++;
                    }
                    if (!(data115 === "linear" || data115 === "exponential")) {
                      const err270 = { instancePath: instancePath + "/reward/" + i1 + "/gain", schemaPath: "#/properties/reward/items/oneOf/0/properties/gain/enum", keyword: "enum", params: { allowedValues: schema11.properties.reward.items.oneOf[0].properties.gain.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.reward.items.oneOf[0].properties.gain.enum, parentSchema: schema11.properties.reward.items.oneOf[0].properties.gain, data: data115 };
                      if (vErrors === null) {
                        vErrors = [err270];
                      } else {
                        vErrors.push(err270);
                      }
                      errors++;
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data116 = data112.weight;
                    if (!(typeof data116 == "number" && isFinite(data116))) {
                      const err271 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/0/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[0].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.weight, data: data116 };
                      if (vErrors === null) {
                        vErrors = [err271];
                      } else {
                        vErrors.push(err271);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data117 = data112.clip_to;
                    if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                      if (Object.keys(data117).length < 1) {
                        const err272 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to, data: data117 };
                        if (vErrors === null) {
                          vErrors = [err272];
                        } else {
                          vErrors.push(err272);
                        }
                        errors++;
                      }
                      for (const key28 in data117) {
                        if (!(key28 === "min" || key28 === "max")) {
                          const err273 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to, data: data117 };
                          if (vErrors === null) {
                            vErrors = [err273];
                          } else {
                            vErrors.push(err273);
                          }
                          errors++;
                        }
                      }
                      if (data117.min !== void 0) {
                        let data118 = data117.min;
                        if (!(typeof data118 == "number" && isFinite(data118))) {
                          const err274 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.min, data: data118 };
                          if (vErrors === null) {
                            vErrors = [err274];
                          } else {
                            vErrors.push(err274);
                          }
                          errors++;
                        }
                      }
                      if (data117.max !== void 0) {
                        let data119 = data117.max;
                        if (!(typeof data119 == "number" && isFinite(data119))) {
                          const err275 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.max, data: data119 };
                          if (vErrors === null) {
                            vErrors = [err275];
                          } else {
                            vErrors.push(err275);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err276 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[0].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to, data: data117 };
                      if (vErrors === null) {
                        vErrors = [err276];
                      } else {
                        vErrors.push(err276);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err277 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[0].type, parentSchema: schema11.properties.reward.items.oneOf[0], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err277];
                  } else {
                    vErrors.push(err277);
                  }
                  errors++;
                }
              } else if (tag3 === "recall") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err278 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[1].required, parentSchema: schema11.properties.reward.items.oneOf[1], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err278];
                    } else {
                      vErrors.push(err278);
                    }
                    errors++;
                  }
                  for (const key29 in data112) {
                    if (!(key29 === "kind" || key29 === "k" || key29 === "weight" || key29 === "clip_to")) {
                      const err279 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[1], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err279];
                      } else {
                        vErrors.push(err279);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data120 = data112.kind;
                    if ("recall" !== data120) {
                      const err280 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "recall" }, message: "must be equal to constant", schema: "recall", parentSchema: schema11.properties.reward.items.oneOf[1].properties.kind, data: data120 };
                      if (vErrors === null) {
                        vErrors = [err280];
                      } else {
                        vErrors.push(err280);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data121 = data112.k;
                    if (!(typeof data121 == "number" && (!(data121 % 1) && !isNaN(data121)) && isFinite(data121))) {
                      const err281 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/1/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[1].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.k, data: data121 };
                      if (vErrors === null) {
                        vErrors = [err281];
                      } else {
                        vErrors.push(err281);
                      }
                      errors++;
                    }
                    if (typeof data121 == "number" && isFinite(data121)) {
                      if (data121 < 1 || isNaN(data121)) {
                        const err282 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/1/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[1].properties.k, data: data121 };
                        if (vErrors === null) {
                          vErrors = [err282];
                        } else {
                          vErrors.push(err282);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data122 = data112.weight;
                    if (!(typeof data122 == "number" && isFinite(data122))) {
                      const err283 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/1/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[1].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.weight, data: data122 };
                      if (vErrors === null) {
                        vErrors = [err283];
                      } else {
                        vErrors.push(err283);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data123 = data112.clip_to;
                    if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
                      if (Object.keys(data123).length < 1) {
                        const err284 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to, data: data123 };
                        if (vErrors === null) {
                          vErrors = [err284];
                        } else {
                          vErrors.push(err284);
                        }
                        errors++;
                      }
                      for (const key30 in data123) {
                        if (!(key30 === "min" || key30 === "max")) {
                          const err285 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to, data: data123 };
                          if (vErrors === null) {
                            vErrors = [err285];
                          } else {
                            vErrors.push(err285);
                          }
                          errors++;
                        }
                      }
                      if (data123.min !== void 0) {
                        let data124 = data123.min;
                        if (!(typeof data124 == "number" && isFinite(data124))) {
                          const err286 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.min, data: data124 };
                          if (vErrors === null) {
                            vErrors = [err286];
                          } else {
                            vErrors.push(err286);
                          }
                          errors++;
                        }
                      }
                      if (data123.max !== void 0) {
                        let data125 = data123.max;
                        if (!(typeof data125 == "number" && isFinite(data125))) {
                          const err287 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.max, data: data125 };
                          if (vErrors === null) {
                            vErrors = [err287];
                          } else {
                            vErrors.push(err287);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err288 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[1].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to, data: data123 };
                      if (vErrors === null) {
                        vErrors = [err288];
                      } else {
                        vErrors.push(err288);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err289 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[1].type, parentSchema: schema11.properties.reward.items.oneOf[1], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err289];
                  } else {
                    vErrors.push(err289);
                  }
                  errors++;
                }
              } else if (tag3 === "mrr") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err290 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[2].required, parentSchema: schema11.properties.reward.items.oneOf[2], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err290];
                    } else {
                      vErrors.push(err290);
                    }
                    errors++;
                  }
                  for (const key31 in data112) {
                    if (!(key31 === "kind" || key31 === "k" || key31 === "weight" || key31 === "clip_to")) {
                      const err291 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[2], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err291];
                      } else {
                        vErrors.push(err291);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data126 = data112.kind;
                    if ("mrr" !== data126) {
                      const err292 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "mrr" }, message: "must be equal to constant", schema: "mrr", parentSchema: schema11.properties.reward.items.oneOf[2].properties.kind, data: data126 };
                      if (vErrors === null) {
                        vErrors = [err292];
                      } else {
                        vErrors.push(err292);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data127 = data112.k;
                    if (!(typeof data127 == "number" && (!(data127 % 1) && !isNaN(data127)) && isFinite(data127))) {
                      const err293 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/2/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[2].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.k, data: data127 };
                      if (vErrors === null) {
                        vErrors = [err293];
                      } else {
                        vErrors.push(err293);
                      }
                      errors++;
                    }
                    if (typeof data127 == "number" && isFinite(data127)) {
                      if (data127 < 1 || isNaN(data127)) {
                        const err294 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/2/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[2].properties.k, data: data127 };
                        if (vErrors === null) {
                          vErrors = [err294];
                        } else {
                          vErrors.push(err294);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data128 = data112.weight;
                    if (!(typeof data128 == "number" && isFinite(data128))) {
                      const err295 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/2/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[2].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.weight, data: data128 };
                      if (vErrors === null) {
                        vErrors = [err295];
                      } else {
                        vErrors.push(err295);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data129 = data112.clip_to;
                    if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
                      if (Object.keys(data129).length < 1) {
                        const err296 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to, data: data129 };
                        if (vErrors === null) {
                          vErrors = [err296];
                        } else {
                          vErrors.push(err296);
                        }
                        errors++;
                      }
                      for (const key32 in data129) {
                        if (!(key32 === "min" || key32 === "max")) {
                          const err297 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to, data: data129 };
                          if (vErrors === null) {
                            vErrors = [err297];
                          } else {
                            vErrors.push(err297);
                          }
                          errors++;
                        }
                      }
                      if (data129.min !== void 0) {
                        let data130 = data129.min;
                        if (!(typeof data130 == "number" && isFinite(data130))) {
                          const err298 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.min, data: data130 };
                          if (vErrors === null) {
                            vErrors = [err298];
                          } else {
                            vErrors.push(err298);
                          }
                          errors++;
                        }
                      }
                      if (data129.max !== void 0) {
                        let data131 = data129.max;
                        if (!(typeof data131 == "number" && isFinite(data131))) {
                          const err299 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.max, data: data131 };
                          if (vErrors === null) {
                            vErrors = [err299];
                          } else {
                            vErrors.push(err299);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err300 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[2].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to, data: data129 };
                      if (vErrors === null) {
                        vErrors = [err300];
                      } else {
                        vErrors.push(err300);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err301 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[2].type, parentSchema: schema11.properties.reward.items.oneOf[2], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err301];
                  } else {
                    vErrors.push(err301);
                  }
                  errors++;
                }
              } else if (tag3 === "precision") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err302 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[3].required, parentSchema: schema11.properties.reward.items.oneOf[3], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err302];
                    } else {
                      vErrors.push(err302);
                    }
                    errors++;
                  }
                  for (const key33 in data112) {
                    if (!(key33 === "kind" || key33 === "k" || key33 === "weight" || key33 === "clip_to")) {
                      const err303 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[3], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err303];
                      } else {
                        vErrors.push(err303);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data132 = data112.kind;
                    if ("precision" !== data132) {
                      const err304 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "precision" }, message: "must be equal to constant", schema: "precision", parentSchema: schema11.properties.reward.items.oneOf[3].properties.kind, data: data132 };
                      if (vErrors === null) {
                        vErrors = [err304];
                      } else {
                        vErrors.push(err304);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data133 = data112.k;
                    if (!(typeof data133 == "number" && (!(data133 % 1) && !isNaN(data133)) && isFinite(data133))) {
                      const err305 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/3/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[3].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.k, data: data133 };
                      if (vErrors === null) {
                        vErrors = [err305];
                      } else {
                        vErrors.push(err305);
                      }
                      errors++;
                    }
                    if (typeof data133 == "number" && isFinite(data133)) {
                      if (data133 < 1 || isNaN(data133)) {
                        const err306 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/3/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[3].properties.k, data: data133 };
                        if (vErrors === null) {
                          vErrors = [err306];
                        } else {
                          vErrors.push(err306);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data134 = data112.weight;
                    if (!(typeof data134 == "number" && isFinite(data134))) {
                      const err307 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/3/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[3].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.weight, data: data134 };
                      if (vErrors === null) {
                        vErrors = [err307];
                      } else {
                        vErrors.push(err307);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data135 = data112.clip_to;
                    if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                      if (Object.keys(data135).length < 1) {
                        const err308 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to, data: data135 };
                        if (vErrors === null) {
                          vErrors = [err308];
                        } else {
                          vErrors.push(err308);
                        }
                        errors++;
                      }
                      for (const key34 in data135) {
                        if (!(key34 === "min" || key34 === "max")) {
                          const err309 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to, data: data135 };
                          if (vErrors === null) {
                            vErrors = [err309];
                          } else {
                            vErrors.push(err309);
                          }
                          errors++;
                        }
                      }
                      if (data135.min !== void 0) {
                        let data136 = data135.min;
                        if (!(typeof data136 == "number" && isFinite(data136))) {
                          const err310 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.min, data: data136 };
                          if (vErrors === null) {
                            vErrors = [err310];
                          } else {
                            vErrors.push(err310);
                          }
                          errors++;
                        }
                      }
                      if (data135.max !== void 0) {
                        let data137 = data135.max;
                        if (!(typeof data137 == "number" && isFinite(data137))) {
                          const err311 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.max, data: data137 };
                          if (vErrors === null) {
                            vErrors = [err311];
                          } else {
                            vErrors.push(err311);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err312 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[3].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to, data: data135 };
                      if (vErrors === null) {
                        vErrors = [err312];
                      } else {
                        vErrors.push(err312);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err313 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[3].type, parentSchema: schema11.properties.reward.items.oneOf[3], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err313];
                  } else {
                    vErrors.push(err313);
                  }
                  errors++;
                }
              } else if (tag3 === "hit_rate") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err314 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[4].required, parentSchema: schema11.properties.reward.items.oneOf[4], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err314];
                    } else {
                      vErrors.push(err314);
                    }
                    errors++;
                  }
                  for (const key35 in data112) {
                    if (!(key35 === "kind" || key35 === "k" || key35 === "weight" || key35 === "clip_to")) {
                      const err315 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[4], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err315];
                      } else {
                        vErrors.push(err315);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data138 = data112.kind;
                    if ("hit_rate" !== data138) {
                      const err316 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "hit_rate" }, message: "must be equal to constant", schema: "hit_rate", parentSchema: schema11.properties.reward.items.oneOf[4].properties.kind, data: data138 };
                      if (vErrors === null) {
                        vErrors = [err316];
                      } else {
                        vErrors.push(err316);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data139 = data112.k;
                    if (!(typeof data139 == "number" && (!(data139 % 1) && !isNaN(data139)) && isFinite(data139))) {
                      const err317 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/4/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[4].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.k, data: data139 };
                      if (vErrors === null) {
                        vErrors = [err317];
                      } else {
                        vErrors.push(err317);
                      }
                      errors++;
                    }
                    if (typeof data139 == "number" && isFinite(data139)) {
                      if (data139 < 1 || isNaN(data139)) {
                        const err318 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/4/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[4].properties.k, data: data139 };
                        if (vErrors === null) {
                          vErrors = [err318];
                        } else {
                          vErrors.push(err318);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data140 = data112.weight;
                    if (!(typeof data140 == "number" && isFinite(data140))) {
                      const err319 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/4/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[4].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.weight, data: data140 };
                      if (vErrors === null) {
                        vErrors = [err319];
                      } else {
                        vErrors.push(err319);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data141 = data112.clip_to;
                    if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                      if (Object.keys(data141).length < 1) {
                        const err320 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to, data: data141 };
                        if (vErrors === null) {
                          vErrors = [err320];
                        } else {
                          vErrors.push(err320);
                        }
                        errors++;
                      }
                      for (const key36 in data141) {
                        if (!(key36 === "min" || key36 === "max")) {
                          const err321 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to, data: data141 };
                          if (vErrors === null) {
                            vErrors = [err321];
                          } else {
                            vErrors.push(err321);
                          }
                          errors++;
                        }
                      }
                      if (data141.min !== void 0) {
                        let data142 = data141.min;
                        if (!(typeof data142 == "number" && isFinite(data142))) {
                          const err322 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.min, data: data142 };
                          if (vErrors === null) {
                            vErrors = [err322];
                          } else {
                            vErrors.push(err322);
                          }
                          errors++;
                        }
                      }
                      if (data141.max !== void 0) {
                        let data143 = data141.max;
                        if (!(typeof data143 == "number" && isFinite(data143))) {
                          const err323 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.max, data: data143 };
                          if (vErrors === null) {
                            vErrors = [err323];
                          } else {
                            vErrors.push(err323);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err324 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[4].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to, data: data141 };
                      if (vErrors === null) {
                        vErrors = [err324];
                      } else {
                        vErrors.push(err324);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err325 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[4].type, parentSchema: schema11.properties.reward.items.oneOf[4], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err325];
                  } else {
                    vErrors.push(err325);
                  }
                  errors++;
                }
              } else if (tag3 === "map") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err326 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[5].required, parentSchema: schema11.properties.reward.items.oneOf[5], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err326];
                    } else {
                      vErrors.push(err326);
                    }
                    errors++;
                  }
                  for (const key37 in data112) {
                    if (!(key37 === "kind" || key37 === "k" || key37 === "weight" || key37 === "clip_to")) {
                      const err327 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[5], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err327];
                      } else {
                        vErrors.push(err327);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data144 = data112.kind;
                    if ("map" !== data144) {
                      const err328 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "map" }, message: "must be equal to constant", schema: "map", parentSchema: schema11.properties.reward.items.oneOf[5].properties.kind, data: data144 };
                      if (vErrors === null) {
                        vErrors = [err328];
                      } else {
                        vErrors.push(err328);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data145 = data112.k;
                    if (!(typeof data145 == "number" && (!(data145 % 1) && !isNaN(data145)) && isFinite(data145))) {
                      const err329 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/5/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[5].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.k, data: data145 };
                      if (vErrors === null) {
                        vErrors = [err329];
                      } else {
                        vErrors.push(err329);
                      }
                      errors++;
                    }
                    if (typeof data145 == "number" && isFinite(data145)) {
                      if (data145 < 1 || isNaN(data145)) {
                        const err330 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/5/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[5].properties.k, data: data145 };
                        if (vErrors === null) {
                          vErrors = [err330];
                        } else {
                          vErrors.push(err330);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data146 = data112.weight;
                    if (!(typeof data146 == "number" && isFinite(data146))) {
                      const err331 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/5/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[5].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.weight, data: data146 };
                      if (vErrors === null) {
                        vErrors = [err331];
                      } else {
                        vErrors.push(err331);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data147 = data112.clip_to;
                    if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                      if (Object.keys(data147).length < 1) {
                        const err332 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to, data: data147 };
                        if (vErrors === null) {
                          vErrors = [err332];
                        } else {
                          vErrors.push(err332);
                        }
                        errors++;
                      }
                      for (const key38 in data147) {
                        if (!(key38 === "min" || key38 === "max")) {
                          const err333 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to, data: data147 };
                          if (vErrors === null) {
                            vErrors = [err333];
                          } else {
                            vErrors.push(err333);
                          }
                          errors++;
                        }
                      }
                      if (data147.min !== void 0) {
                        let data148 = data147.min;
                        if (!(typeof data148 == "number" && isFinite(data148))) {
                          const err334 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.min, data: data148 };
                          if (vErrors === null) {
                            vErrors = [err334];
                          } else {
                            vErrors.push(err334);
                          }
                          errors++;
                        }
                      }
                      if (data147.max !== void 0) {
                        let data149 = data147.max;
                        if (!(typeof data149 == "number" && isFinite(data149))) {
                          const err335 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.max, data: data149 };
                          if (vErrors === null) {
                            vErrors = [err335];
                          } else {
                            vErrors.push(err335);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err336 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[5].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to, data: data147 };
                      if (vErrors === null) {
                        vErrors = [err336];
                      } else {
                        vErrors.push(err336);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err337 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[5].type, parentSchema: schema11.properties.reward.items.oneOf[5], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err337];
                  } else {
                    vErrors.push(err337);
                  }
                  errors++;
                }
              } else if (tag3 === "rbp") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err338 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[6].required, parentSchema: schema11.properties.reward.items.oneOf[6], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err338];
                    } else {
                      vErrors.push(err338);
                    }
                    errors++;
                  }
                  for (const key39 in data112) {
                    if (!(key39 === "kind" || key39 === "k" || key39 === "persistence" || key39 === "weight" || key39 === "clip_to")) {
                      const err339 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[6], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err339];
                      } else {
                        vErrors.push(err339);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data150 = data112.kind;
                    if ("rbp" !== data150) {
                      const err340 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "rbp" }, message: "must be equal to constant", schema: "rbp", parentSchema: schema11.properties.reward.items.oneOf[6].properties.kind, data: data150 };
                      if (vErrors === null) {
                        vErrors = [err340];
                      } else {
                        vErrors.push(err340);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data151 = data112.k;
                    if (!(typeof data151 == "number" && (!(data151 % 1) && !isNaN(data151)) && isFinite(data151))) {
                      const err341 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/6/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[6].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.k, data: data151 };
                      if (vErrors === null) {
                        vErrors = [err341];
                      } else {
                        vErrors.push(err341);
                      }
                      errors++;
                    }
                    if (typeof data151 == "number" && isFinite(data151)) {
                      if (data151 < 1 || isNaN(data151)) {
                        const err342 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/6/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[6].properties.k, data: data151 };
                        if (vErrors === null) {
                          vErrors = [err342];
                        } else {
                          vErrors.push(err342);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.persistence !== void 0) {
                    let data152 = data112.persistence;
                    if (typeof data152 == "number" && isFinite(data152)) {
                      if (data152 >= 1 || isNaN(data152)) {
                        const err343 = { instancePath: instancePath + "/reward/" + i1 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[6].properties.persistence, data: data152 };
                        if (vErrors === null) {
                          vErrors = [err343];
                        } else {
                          vErrors.push(err343);
                        }
                        errors++;
                      }
                      if (data152 <= 0 || isNaN(data152)) {
                        const err344 = { instancePath: instancePath + "/reward/" + i1 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[6].properties.persistence, data: data152 };
                        if (vErrors === null) {
                          vErrors = [err344];
                        } else {
                          vErrors.push(err344);
                        }
                        errors++;
                      }
                    } else {
                      const err345 = { instancePath: instancePath + "/reward/" + i1 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.persistence.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.persistence, data: data152 };
                      if (vErrors === null) {
                        vErrors = [err345];
                      } else {
                        vErrors.push(err345);
                      }
                      errors++;
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data153 = data112.weight;
                    if (!(typeof data153 == "number" && isFinite(data153))) {
                      const err346 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/6/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.weight, data: data153 };
                      if (vErrors === null) {
                        vErrors = [err346];
                      } else {
                        vErrors.push(err346);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data154 = data112.clip_to;
                    if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
                      if (Object.keys(data154).length < 1) {
                        const err347 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to, data: data154 };
                        if (vErrors === null) {
                          vErrors = [err347];
                        } else {
                          vErrors.push(err347);
                        }
                        errors++;
                      }
                      for (const key40 in data154) {
                        if (!(key40 === "min" || key40 === "max")) {
                          const err348 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to, data: data154 };
                          if (vErrors === null) {
                            vErrors = [err348];
                          } else {
                            vErrors.push(err348);
                          }
                          errors++;
                        }
                      }
                      if (data154.min !== void 0) {
                        let data155 = data154.min;
                        if (!(typeof data155 == "number" && isFinite(data155))) {
                          const err349 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.min, data: data155 };
                          if (vErrors === null) {
                            vErrors = [err349];
                          } else {
                            vErrors.push(err349);
                          }
                          errors++;
                        }
                      }
                      if (data154.max !== void 0) {
                        let data156 = data154.max;
                        if (!(typeof data156 == "number" && isFinite(data156))) {
                          const err350 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.max, data: data156 };
                          if (vErrors === null) {
                            vErrors = [err350];
                          } else {
                            vErrors.push(err350);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err351 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[6].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to, data: data154 };
                      if (vErrors === null) {
                        vErrors = [err351];
                      } else {
                        vErrors.push(err351);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err352 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[6].type, parentSchema: schema11.properties.reward.items.oneOf[6], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err352];
                  } else {
                    vErrors.push(err352);
                  }
                  errors++;
                }
              } else if (tag3 === "accuracy") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err353 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/7/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[7].required, parentSchema: schema11.properties.reward.items.oneOf[7], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err353];
                    } else {
                      vErrors.push(err353);
                    }
                    errors++;
                  }
                  for (const key41 in data112) {
                    if (!(key41 === "kind" || key41 === "k" || key41 === "weight" || key41 === "clip_to")) {
                      const err354 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[7], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err354];
                      } else {
                        vErrors.push(err354);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data157 = data112.kind;
                    if ("accuracy" !== data157) {
                      const err355 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "accuracy" }, message: "must be equal to constant", schema: "accuracy", parentSchema: schema11.properties.reward.items.oneOf[7].properties.kind, data: data157 };
                      if (vErrors === null) {
                        vErrors = [err355];
                      } else {
                        vErrors.push(err355);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data158 = data112.k;
                    if (!(typeof data158 == "number" && (!(data158 % 1) && !isNaN(data158)) && isFinite(data158))) {
                      const err356 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/7/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[7].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.k, data: data158 };
                      if (vErrors === null) {
                        vErrors = [err356];
                      } else {
                        vErrors.push(err356);
                      }
                      errors++;
                    }
                    if (typeof data158 == "number" && isFinite(data158)) {
                      if (data158 < 1 || isNaN(data158)) {
                        const err357 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/7/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[7].properties.k, data: data158 };
                        if (vErrors === null) {
                          vErrors = [err357];
                        } else {
                          vErrors.push(err357);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data159 = data112.weight;
                    if (!(typeof data159 == "number" && isFinite(data159))) {
                      const err358 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/7/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[7].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.weight, data: data159 };
                      if (vErrors === null) {
                        vErrors = [err358];
                      } else {
                        vErrors.push(err358);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data160 = data112.clip_to;
                    if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
                      if (Object.keys(data160).length < 1) {
                        const err359 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to, data: data160 };
                        if (vErrors === null) {
                          vErrors = [err359];
                        } else {
                          vErrors.push(err359);
                        }
                        errors++;
                      }
                      for (const key42 in data160) {
                        if (!(key42 === "min" || key42 === "max")) {
                          const err360 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to, data: data160 };
                          if (vErrors === null) {
                            vErrors = [err360];
                          } else {
                            vErrors.push(err360);
                          }
                          errors++;
                        }
                      }
                      if (data160.min !== void 0) {
                        let data161 = data160.min;
                        if (!(typeof data161 == "number" && isFinite(data161))) {
                          const err361 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.min, data: data161 };
                          if (vErrors === null) {
                            vErrors = [err361];
                          } else {
                            vErrors.push(err361);
                          }
                          errors++;
                        }
                      }
                      if (data160.max !== void 0) {
                        let data162 = data160.max;
                        if (!(typeof data162 == "number" && isFinite(data162))) {
                          const err362 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.max, data: data162 };
                          if (vErrors === null) {
                            vErrors = [err362];
                          } else {
                            vErrors.push(err362);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err363 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[7].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to, data: data160 };
                      if (vErrors === null) {
                        vErrors = [err363];
                      } else {
                        vErrors.push(err363);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err364 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[7].type, parentSchema: schema11.properties.reward.items.oneOf[7], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err364];
                  } else {
                    vErrors.push(err364);
                  }
                  errors++;
                }
              } else if (tag3 === "closeness") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err365 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/8/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[8].required, parentSchema: schema11.properties.reward.items.oneOf[8], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err365];
                    } else {
                      vErrors.push(err365);
                    }
                    errors++;
                  }
                  for (const key43 in data112) {
                    if (!(key43 === "kind" || key43 === "k" || key43 === "weight" || key43 === "clip_to")) {
                      const err366 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[8], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err366];
                      } else {
                        vErrors.push(err366);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data163 = data112.kind;
                    if ("closeness" !== data163) {
                      const err367 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "closeness" }, message: "must be equal to constant", schema: "closeness", parentSchema: schema11.properties.reward.items.oneOf[8].properties.kind, data: data163 };
                      if (vErrors === null) {
                        vErrors = [err367];
                      } else {
                        vErrors.push(err367);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data164 = data112.k;
                    if (!(typeof data164 == "number" && (!(data164 % 1) && !isNaN(data164)) && isFinite(data164))) {
                      const err368 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/8/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[8].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.k, data: data164 };
                      if (vErrors === null) {
                        vErrors = [err368];
                      } else {
                        vErrors.push(err368);
                      }
                      errors++;
                    }
                    if (typeof data164 == "number" && isFinite(data164)) {
                      if (data164 < 1 || isNaN(data164)) {
                        const err369 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/8/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[8].properties.k, data: data164 };
                        if (vErrors === null) {
                          vErrors = [err369];
                        } else {
                          vErrors.push(err369);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data165 = data112.weight;
                    if (!(typeof data165 == "number" && isFinite(data165))) {
                      const err370 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/8/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[8].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.weight, data: data165 };
                      if (vErrors === null) {
                        vErrors = [err370];
                      } else {
                        vErrors.push(err370);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data166 = data112.clip_to;
                    if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
                      if (Object.keys(data166).length < 1) {
                        const err371 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to, data: data166 };
                        if (vErrors === null) {
                          vErrors = [err371];
                        } else {
                          vErrors.push(err371);
                        }
                        errors++;
                      }
                      for (const key44 in data166) {
                        if (!(key44 === "min" || key44 === "max")) {
                          const err372 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to, data: data166 };
                          if (vErrors === null) {
                            vErrors = [err372];
                          } else {
                            vErrors.push(err372);
                          }
                          errors++;
                        }
                      }
                      if (data166.min !== void 0) {
                        let data167 = data166.min;
                        if (!(typeof data167 == "number" && isFinite(data167))) {
                          const err373 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.min, data: data167 };
                          if (vErrors === null) {
                            vErrors = [err373];
                          } else {
                            vErrors.push(err373);
                          }
                          errors++;
                        }
                      }
                      if (data166.max !== void 0) {
                        let data168 = data166.max;
                        if (!(typeof data168 == "number" && isFinite(data168))) {
                          const err374 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.max, data: data168 };
                          if (vErrors === null) {
                            vErrors = [err374];
                          } else {
                            vErrors.push(err374);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err375 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[8].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to, data: data166 };
                      if (vErrors === null) {
                        vErrors = [err375];
                      } else {
                        vErrors.push(err375);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err376 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[8].type, parentSchema: schema11.properties.reward.items.oneOf[8], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err376];
                  } else {
                    vErrors.push(err376);
                  }
                  errors++;
                }
              } else if (tag3 === "gain") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err377 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/9/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[9].required, parentSchema: schema11.properties.reward.items.oneOf[9], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err377];
                    } else {
                      vErrors.push(err377);
                    }
                    errors++;
                  }
                  for (const key45 in data112) {
                    if (!(key45 === "kind" || key45 === "metric" || key45 === "weight" || key45 === "clip_to")) {
                      const err378 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[9], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err378];
                      } else {
                        vErrors.push(err378);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data169 = data112.kind;
                    if ("gain" !== data169) {
                      const err379 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "gain" }, message: "must be equal to constant", schema: "gain", parentSchema: schema11.properties.reward.items.oneOf[9].properties.kind, data: data169 };
                      if (vErrors === null) {
                        vErrors = [err379];
                      } else {
                        vErrors.push(err379);
                      }
                      errors++;
                    }
                  }
                  if (data112.metric !== void 0) {
                    let data170 = data112.metric;
                    if (typeof data170 === "string") {
                      if (!pattern1.test(data170)) {
                        const err380 = { instancePath: instancePath + "/reward/" + i1 + "/metric", schemaPath: "#/properties/reward/items/oneOf/9/properties/metric/pattern", keyword: "pattern", params: { pattern: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$" }, message: 'must match pattern "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$"', schema: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$", parentSchema: schema11.properties.reward.items.oneOf[9].properties.metric, data: data170 };
                        if (vErrors === null) {
                          vErrors = [err380];
                        } else {
                          vErrors.push(err380);
                        }
                        errors++;
                      }
                    } else {
                      const err381 = { instancePath: instancePath + "/reward/" + i1 + "/metric", schemaPath: "#/properties/reward/items/oneOf/9/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[9].properties.metric.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.metric, data: data170 };
                      if (vErrors === null) {
                        vErrors = [err381];
                      } else {
                        vErrors.push(err381);
                      }
                      errors++;
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data171 = data112.weight;
                    if (!(typeof data171 == "number" && isFinite(data171))) {
                      const err382 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/9/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[9].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.weight, data: data171 };
                      if (vErrors === null) {
                        vErrors = [err382];
                      } else {
                        vErrors.push(err382);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data172 = data112.clip_to;
                    if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
                      if (Object.keys(data172).length < 1) {
                        const err383 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to, data: data172 };
                        if (vErrors === null) {
                          vErrors = [err383];
                        } else {
                          vErrors.push(err383);
                        }
                        errors++;
                      }
                      for (const key46 in data172) {
                        if (!(key46 === "min" || key46 === "max")) {
                          const err384 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to, data: data172 };
                          if (vErrors === null) {
                            vErrors = [err384];
                          } else {
                            vErrors.push(err384);
                          }
                          errors++;
                        }
                      }
                      if (data172.min !== void 0) {
                        let data173 = data172.min;
                        if (!(typeof data173 == "number" && isFinite(data173))) {
                          const err385 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.min, data: data173 };
                          if (vErrors === null) {
                            vErrors = [err385];
                          } else {
                            vErrors.push(err385);
                          }
                          errors++;
                        }
                      }
                      if (data172.max !== void 0) {
                        let data174 = data172.max;
                        if (!(typeof data174 == "number" && isFinite(data174))) {
                          const err386 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.max, data: data174 };
                          if (vErrors === null) {
                            vErrors = [err386];
                          } else {
                            vErrors.push(err386);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err387 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[9].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to, data: data172 };
                      if (vErrors === null) {
                        vErrors = [err387];
                      } else {
                        vErrors.push(err387);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err388 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[9].type, parentSchema: schema11.properties.reward.items.oneOf[9], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err388];
                  } else {
                    vErrors.push(err388);
                  }
                  errors++;
                }
              } else if (tag3 === "rec_r1") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err389 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/10/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[10].required, parentSchema: schema11.properties.reward.items.oneOf[10], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err389];
                    } else {
                      vErrors.push(err389);
                    }
                    errors++;
                  }
                  for (const key47 in data112) {
                    if (!(key47 === "kind" || key47 === "k" || key47 === "valid" || key47 === "invalid")) {
                      const err390 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[10], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err390];
                      } else {
                        vErrors.push(err390);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data175 = data112.kind;
                    if ("rec_r1" !== data175) {
                      const err391 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "rec_r1" }, message: "must be equal to constant", schema: "rec_r1", parentSchema: schema11.properties.reward.items.oneOf[10].properties.kind, data: data175 };
                      if (vErrors === null) {
                        vErrors = [err391];
                      } else {
                        vErrors.push(err391);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data176 = data112.k;
                    if (!(typeof data176 == "number" && (!(data176 % 1) && !isNaN(data176)) && isFinite(data176))) {
                      const err392 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/10/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[10].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[10].properties.k, data: data176 };
                      if (vErrors === null) {
                        vErrors = [err392];
                      } else {
                        vErrors.push(err392);
                      }
                      errors++;
                    }
                    if (typeof data176 == "number" && isFinite(data176)) {
                      if (data176 < 1 || isNaN(data176)) {
                        const err393 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/10/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[10].properties.k, data: data176 };
                        if (vErrors === null) {
                          vErrors = [err393];
                        } else {
                          vErrors.push(err393);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.valid !== void 0) {
                    let data177 = data112.valid;
                    if (!(typeof data177 == "number" && isFinite(data177))) {
                      const err394 = { instancePath: instancePath + "/reward/" + i1 + "/valid", schemaPath: "#/properties/reward/items/oneOf/10/properties/valid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[10].properties.valid.type, parentSchema: schema11.properties.reward.items.oneOf[10].properties.valid, data: data177 };
                      if (vErrors === null) {
                        vErrors = [err394];
                      } else {
                        vErrors.push(err394);
                      }
                      errors++;
                    }
                  }
                  if (data112.invalid !== void 0) {
                    let data178 = data112.invalid;
                    if (!(typeof data178 == "number" && isFinite(data178))) {
                      const err395 = { instancePath: instancePath + "/reward/" + i1 + "/invalid", schemaPath: "#/properties/reward/items/oneOf/10/properties/invalid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[10].properties.invalid.type, parentSchema: schema11.properties.reward.items.oneOf[10].properties.invalid, data: data178 };
                      if (vErrors === null) {
                        vErrors = [err395];
                      } else {
                        vErrors.push(err395);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err396 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[10].type, parentSchema: schema11.properties.reward.items.oneOf[10], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err396];
                  } else {
                    vErrors.push(err396);
                  }
                  errors++;
                }
              } else if (tag3 === "format") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err397 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/11/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[11].required, parentSchema: schema11.properties.reward.items.oneOf[11], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err397];
                    } else {
                      vErrors.push(err397);
                    }
                    errors++;
                  }
                  for (const key48 in data112) {
                    if (!(key48 === "kind" || key48 === "valid" || key48 === "invalid")) {
                      const err398 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[11], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err398];
                      } else {
                        vErrors.push(err398);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data179 = data112.kind;
                    if ("format" !== data179) {
                      const err399 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "format" }, message: "must be equal to constant", schema: "format", parentSchema: schema11.properties.reward.items.oneOf[11].properties.kind, data: data179 };
                      if (vErrors === null) {
                        vErrors = [err399];
                      } else {
                        vErrors.push(err399);
                      }
                      errors++;
                    }
                  }
                  if (data112.valid !== void 0) {
                    let data180 = data112.valid;
                    if (!(typeof data180 == "number" && isFinite(data180))) {
                      const err400 = { instancePath: instancePath + "/reward/" + i1 + "/valid", schemaPath: "#/properties/reward/items/oneOf/11/properties/valid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[11].properties.valid.type, parentSchema: schema11.properties.reward.items.oneOf[11].properties.valid, data: data180 };
                      if (vErrors === null) {
                        vErrors = [err400];
                      } else {
                        vErrors.push(err400);
                      }
                      errors++;
                    }
                  }
                  if (data112.invalid !== void 0) {
                    let data181 = data112.invalid;
                    if (!(typeof data181 == "number" && isFinite(data181))) {
                      const err401 = { instancePath: instancePath + "/reward/" + i1 + "/invalid", schemaPath: "#/properties/reward/items/oneOf/11/properties/invalid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[11].properties.invalid.type, parentSchema: schema11.properties.reward.items.oneOf[11].properties.invalid, data: data181 };
                      if (vErrors === null) {
                        vErrors = [err401];
                      } else {
                        vErrors.push(err401);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err402 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[11].type, parentSchema: schema11.properties.reward.items.oneOf[11], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err402];
                  } else {
                    vErrors.push(err402);
                  }
                  errors++;
                }
              } else if (tag3 === "length") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err403 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/12/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[12].required, parentSchema: schema11.properties.reward.items.oneOf[12], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err403];
                    } else {
                      vErrors.push(err403);
                    }
                    errors++;
                  }
                  for (const key49 in data112) {
                    if (!(key49 === "kind" || key49 === "max_words" || key49 === "penalty" || key49 === "weight" || key49 === "clip_to")) {
                      const err404 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[12], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err404];
                      } else {
                        vErrors.push(err404);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data182 = data112.kind;
                    if ("length" !== data182) {
                      const err405 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "length" }, message: "must be equal to constant", schema: "length", parentSchema: schema11.properties.reward.items.oneOf[12].properties.kind, data: data182 };
                      if (vErrors === null) {
                        vErrors = [err405];
                      } else {
                        vErrors.push(err405);
                      }
                      errors++;
                    }
                  }
                  if (data112.max_words !== void 0) {
                    let data183 = data112.max_words;
                    if (!(typeof data183 == "number" && (!(data183 % 1) && !isNaN(data183)) && isFinite(data183))) {
                      const err406 = { instancePath: instancePath + "/reward/" + i1 + "/max_words", schemaPath: "#/properties/reward/items/oneOf/12/properties/max_words/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[12].properties.max_words.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.max_words, data: data183 };
                      if (vErrors === null) {
                        vErrors = [err406];
                      } else {
                        vErrors.push(err406);
                      }
                      errors++;
                    }
                    if (typeof data183 == "number" && isFinite(data183)) {
                      if (data183 < 1 || isNaN(data183)) {
                        const err407 = { instancePath: instancePath + "/reward/" + i1 + "/max_words", schemaPath: "#/properties/reward/items/oneOf/12/properties/max_words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[12].properties.max_words, data: data183 };
                        if (vErrors === null) {
                          vErrors = [err407];
                        } else {
                          vErrors.push(err407);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.penalty !== void 0) {
                    let data184 = data112.penalty;
                    if (typeof data184 == "number" && isFinite(data184)) {
                      if (data184 < 0 || isNaN(data184)) {
                        const err408 = { instancePath: instancePath + "/reward/" + i1 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/12/properties/penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[12].properties.penalty, data: data184 };
                        if (vErrors === null) {
                          vErrors = [err408];
                        } else {
                          vErrors.push(err408);
                        }
                        errors++;
                      }
                    } else {
                      const err409 = { instancePath: instancePath + "/reward/" + i1 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/12/properties/penalty/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.penalty.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.penalty, data: data184 };
                      if (vErrors === null) {
                        vErrors = [err409];
                      } else {
                        vErrors.push(err409);
                      }
                      errors++;
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data185 = data112.weight;
                    if (!(typeof data185 == "number" && isFinite(data185))) {
                      const err410 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/12/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.weight, data: data185 };
                      if (vErrors === null) {
                        vErrors = [err410];
                      } else {
                        vErrors.push(err410);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data186 = data112.clip_to;
                    if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
                      if (Object.keys(data186).length < 1) {
                        const err411 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to, data: data186 };
                        if (vErrors === null) {
                          vErrors = [err411];
                        } else {
                          vErrors.push(err411);
                        }
                        errors++;
                      }
                      for (const key50 in data186) {
                        if (!(key50 === "min" || key50 === "max")) {
                          const err412 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to, data: data186 };
                          if (vErrors === null) {
                            vErrors = [err412];
                          } else {
                            vErrors.push(err412);
                          }
                          errors++;
                        }
                      }
                      if (data186.min !== void 0) {
                        let data187 = data186.min;
                        if (!(typeof data187 == "number" && isFinite(data187))) {
                          const err413 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.min, data: data187 };
                          if (vErrors === null) {
                            vErrors = [err413];
                          } else {
                            vErrors.push(err413);
                          }
                          errors++;
                        }
                      }
                      if (data186.max !== void 0) {
                        let data188 = data186.max;
                        if (!(typeof data188 == "number" && isFinite(data188))) {
                          const err414 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.max, data: data188 };
                          if (vErrors === null) {
                            vErrors = [err414];
                          } else {
                            vErrors.push(err414);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err415 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[12].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to, data: data186 };
                      if (vErrors === null) {
                        vErrors = [err415];
                      } else {
                        vErrors.push(err415);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err416 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[12].type, parentSchema: schema11.properties.reward.items.oneOf[12], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err416];
                  } else {
                    vErrors.push(err416);
                  }
                  errors++;
                }
              } else if (tag3 === "repetition") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err417 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/13/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[13].required, parentSchema: schema11.properties.reward.items.oneOf[13], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err417];
                    } else {
                      vErrors.push(err417);
                    }
                    errors++;
                  }
                  for (const key51 in data112) {
                    if (!(key51 === "kind" || key51 === "penalty" || key51 === "weight" || key51 === "clip_to")) {
                      const err418 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[13], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err418];
                      } else {
                        vErrors.push(err418);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data189 = data112.kind;
                    if ("repetition" !== data189) {
                      const err419 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "repetition" }, message: "must be equal to constant", schema: "repetition", parentSchema: schema11.properties.reward.items.oneOf[13].properties.kind, data: data189 };
                      if (vErrors === null) {
                        vErrors = [err419];
                      } else {
                        vErrors.push(err419);
                      }
                      errors++;
                    }
                  }
                  if (data112.penalty !== void 0) {
                    let data190 = data112.penalty;
                    if (typeof data190 == "number" && isFinite(data190)) {
                      if (data190 < 0 || isNaN(data190)) {
                        const err420 = { instancePath: instancePath + "/reward/" + i1 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/13/properties/penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[13].properties.penalty, data: data190 };
                        if (vErrors === null) {
                          vErrors = [err420];
                        } else {
                          vErrors.push(err420);
                        }
                        errors++;
                      }
                    } else {
                      const err421 = { instancePath: instancePath + "/reward/" + i1 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/13/properties/penalty/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.penalty.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.penalty, data: data190 };
                      if (vErrors === null) {
                        vErrors = [err421];
                      } else {
                        vErrors.push(err421);
                      }
                      errors++;
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data191 = data112.weight;
                    if (!(typeof data191 == "number" && isFinite(data191))) {
                      const err422 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/13/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.weight, data: data191 };
                      if (vErrors === null) {
                        vErrors = [err422];
                      } else {
                        vErrors.push(err422);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data192 = data112.clip_to;
                    if (data192 && typeof data192 == "object" && !Array.isArray(data192)) {
                      if (Object.keys(data192).length < 1) {
                        const err423 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to, data: data192 };
                        if (vErrors === null) {
                          vErrors = [err423];
                        } else {
                          vErrors.push(err423);
                        }
                        errors++;
                      }
                      for (const key52 in data192) {
                        if (!(key52 === "min" || key52 === "max")) {
                          const err424 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to, data: data192 };
                          if (vErrors === null) {
                            vErrors = [err424];
                          } else {
                            vErrors.push(err424);
                          }
                          errors++;
                        }
                      }
                      if (data192.min !== void 0) {
                        let data193 = data192.min;
                        if (!(typeof data193 == "number" && isFinite(data193))) {
                          const err425 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.min, data: data193 };
                          if (vErrors === null) {
                            vErrors = [err425];
                          } else {
                            vErrors.push(err425);
                          }
                          errors++;
                        }
                      }
                      if (data192.max !== void 0) {
                        let data194 = data192.max;
                        if (!(typeof data194 == "number" && isFinite(data194))) {
                          const err426 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.max, data: data194 };
                          if (vErrors === null) {
                            vErrors = [err426];
                          } else {
                            vErrors.push(err426);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err427 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[13].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to, data: data192 };
                      if (vErrors === null) {
                        vErrors = [err427];
                      } else {
                        vErrors.push(err427);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err428 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[13].type, parentSchema: schema11.properties.reward.items.oneOf[13], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err428];
                  } else {
                    vErrors.push(err428);
                  }
                  errors++;
                }
              } else if (tag3 === "diversity") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err429 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/14/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[14].required, parentSchema: schema11.properties.reward.items.oneOf[14], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err429];
                    } else {
                      vErrors.push(err429);
                    }
                    errors++;
                  }
                  for (const key53 in data112) {
                    if (!(key53 === "kind" || key53 === "weight" || key53 === "clip_to")) {
                      const err430 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[14], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err430];
                      } else {
                        vErrors.push(err430);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data195 = data112.kind;
                    if ("diversity" !== data195) {
                      const err431 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/14/properties/kind/const", keyword: "const", params: { allowedValue: "diversity" }, message: "must be equal to constant", schema: "diversity", parentSchema: schema11.properties.reward.items.oneOf[14].properties.kind, data: data195 };
                      if (vErrors === null) {
                        vErrors = [err431];
                      } else {
                        vErrors.push(err431);
                      }
                      errors++;
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data196 = data112.weight;
                    if (!(typeof data196 == "number" && isFinite(data196))) {
                      const err432 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/14/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[14].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.weight, data: data196 };
                      if (vErrors === null) {
                        vErrors = [err432];
                      } else {
                        vErrors.push(err432);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data197 = data112.clip_to;
                    if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
                      if (Object.keys(data197).length < 1) {
                        const err433 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to, data: data197 };
                        if (vErrors === null) {
                          vErrors = [err433];
                        } else {
                          vErrors.push(err433);
                        }
                        errors++;
                      }
                      for (const key54 in data197) {
                        if (!(key54 === "min" || key54 === "max")) {
                          const err434 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to, data: data197 };
                          if (vErrors === null) {
                            vErrors = [err434];
                          } else {
                            vErrors.push(err434);
                          }
                          errors++;
                        }
                      }
                      if (data197.min !== void 0) {
                        let data198 = data197.min;
                        if (!(typeof data198 == "number" && isFinite(data198))) {
                          const err435 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.min, data: data198 };
                          if (vErrors === null) {
                            vErrors = [err435];
                          } else {
                            vErrors.push(err435);
                          }
                          errors++;
                        }
                      }
                      if (data197.max !== void 0) {
                        let data199 = data197.max;
                        if (!(typeof data199 == "number" && isFinite(data199))) {
                          const err436 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.max, data: data199 };
                          if (vErrors === null) {
                            vErrors = [err436];
                          } else {
                            vErrors.push(err436);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err437 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[14].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to, data: data197 };
                      if (vErrors === null) {
                        vErrors = [err437];
                      } else {
                        vErrors.push(err437);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err438 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/14/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[14].type, parentSchema: schema11.properties.reward.items.oneOf[14], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err438];
                  } else {
                    vErrors.push(err438);
                  }
                  errors++;
                }
              } else if (tag3 === "log_engagement") {
                if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                  if (data112.kind === void 0) {
                    const err439 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/15/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[15].required, parentSchema: schema11.properties.reward.items.oneOf[15], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err439];
                    } else {
                      vErrors.push(err439);
                    }
                    errors++;
                  }
                  if (data112.path === void 0) {
                    const err440 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/15/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.reward.items.oneOf[15].required, parentSchema: schema11.properties.reward.items.oneOf[15], data: data112 };
                    if (vErrors === null) {
                      vErrors = [err440];
                    } else {
                      vErrors.push(err440);
                    }
                    errors++;
                  }
                  for (const key55 in data112) {
                    if (!(key55 === "kind" || key55 === "path" || key55 === "k" || key55 === "max_inverse_propensity" || key55 === "columns" || key55 === "weight" || key55 === "clip_to")) {
                      const err441 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[15], data: data112 };
                      if (vErrors === null) {
                        vErrors = [err441];
                      } else {
                        vErrors.push(err441);
                      }
                      errors++;
                    }
                  }
                  if (data112.kind !== void 0) {
                    let data200 = data112.kind;
                    if ("log_engagement" !== data200) {
                      const err442 = { instancePath: instancePath + "/reward/" + i1 + "/kind", schemaPath: "#/properties/reward/items/oneOf/15/properties/kind/const", keyword: "const", params: { allowedValue: "log_engagement" }, message: "must be equal to constant", schema: "log_engagement", parentSchema: schema11.properties.reward.items.oneOf[15].properties.kind, data: data200 };
                      if (vErrors === null) {
                        vErrors = [err442];
                      } else {
                        vErrors.push(err442);
                      }
                      errors++;
                    }
                  }
                  if (data112.path !== void 0) {
                    let data201 = data112.path;
                    if (typeof data201 === "string") {
                      if (func3(data201) < 1) {
                        const err443 = { instancePath: instancePath + "/reward/" + i1 + "/path", schemaPath: "#/properties/reward/items/oneOf/15/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.path, data: data201 };
                        if (vErrors === null) {
                          vErrors = [err443];
                        } else {
                          vErrors.push(err443);
                        }
                        errors++;
                      }
                    } else {
                      const err444 = { instancePath: instancePath + "/reward/" + i1 + "/path", schemaPath: "#/properties/reward/items/oneOf/15/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.path.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.path, data: data201 };
                      if (vErrors === null) {
                        vErrors = [err444];
                      } else {
                        vErrors.push(err444);
                      }
                      errors++;
                    }
                  }
                  if (data112.k !== void 0) {
                    let data202 = data112.k;
                    if (!(typeof data202 == "number" && (!(data202 % 1) && !isNaN(data202)) && isFinite(data202))) {
                      const err445 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/15/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[15].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.k, data: data202 };
                      if (vErrors === null) {
                        vErrors = [err445];
                      } else {
                        vErrors.push(err445);
                      }
                      errors++;
                    }
                    if (typeof data202 == "number" && isFinite(data202)) {
                      if (data202 < 1 || isNaN(data202)) {
                        const err446 = { instancePath: instancePath + "/reward/" + i1 + "/k", schemaPath: "#/properties/reward/items/oneOf/15/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.k, data: data202 };
                        if (vErrors === null) {
                          vErrors = [err446];
                        } else {
                          vErrors.push(err446);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data112.max_inverse_propensity !== void 0) {
                    let data203 = data112.max_inverse_propensity;
                    if (typeof data203 == "number" && isFinite(data203)) {
                      if (data203 < 1 || isNaN(data203)) {
                        const err447 = { instancePath: instancePath + "/reward/" + i1 + "/max_inverse_propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/max_inverse_propensity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.max_inverse_propensity, data: data203 };
                        if (vErrors === null) {
                          vErrors = [err447];
                        } else {
                          vErrors.push(err447);
                        }
                        errors++;
                      }
                    } else {
                      const err448 = { instancePath: instancePath + "/reward/" + i1 + "/max_inverse_propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/max_inverse_propensity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.max_inverse_propensity.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.max_inverse_propensity, data: data203 };
                      if (vErrors === null) {
                        vErrors = [err448];
                      } else {
                        vErrors.push(err448);
                      }
                      errors++;
                    }
                  }
                  if (data112.columns !== void 0) {
                    let data204 = data112.columns;
                    if (data204 && typeof data204 == "object" && !Array.isArray(data204)) {
                      for (const key56 in data204) {
                        if (!(key56 === "query" || key56 === "item" || key56 === "engagement" || key56 === "propensity" || key56 === "rank")) {
                          const err449 = { instancePath: instancePath + "/reward/" + i1 + "/columns", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns, data: data204 };
                          if (vErrors === null) {
                            vErrors = [err449];
                          } else {
                            vErrors.push(err449);
                          }
                          errors++;
                        }
                      }
                      if (data204.query !== void 0) {
                        let data205 = data204.query;
                        if (typeof data205 !== "string") {
                          const err450 = { instancePath: instancePath + "/reward/" + i1 + "/columns/query", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.query.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.query, data: data205 };
                          if (vErrors === null) {
                            vErrors = [err450];
                          } else {
                            vErrors.push(err450);
                          }
                          errors++;
                        }
                      }
                      if (data204.item !== void 0) {
                        let data206 = data204.item;
                        if (typeof data206 !== "string") {
                          const err451 = { instancePath: instancePath + "/reward/" + i1 + "/columns/item", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/item/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.item.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.item, data: data206 };
                          if (vErrors === null) {
                            vErrors = [err451];
                          } else {
                            vErrors.push(err451);
                          }
                          errors++;
                        }
                      }
                      if (data204.engagement !== void 0) {
                        let data207 = data204.engagement;
                        if (typeof data207 !== "string") {
                          const err452 = { instancePath: instancePath + "/reward/" + i1 + "/columns/engagement", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/engagement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.engagement.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.engagement, data: data207 };
                          if (vErrors === null) {
                            vErrors = [err452];
                          } else {
                            vErrors.push(err452);
                          }
                          errors++;
                        }
                      }
                      if (data204.propensity !== void 0) {
                        let data208 = data204.propensity;
                        if (typeof data208 !== "string") {
                          const err453 = { instancePath: instancePath + "/reward/" + i1 + "/columns/propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/propensity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.propensity.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.propensity, data: data208 };
                          if (vErrors === null) {
                            vErrors = [err453];
                          } else {
                            vErrors.push(err453);
                          }
                          errors++;
                        }
                      }
                      if (data204.rank !== void 0) {
                        let data209 = data204.rank;
                        if (typeof data209 !== "string") {
                          const err454 = { instancePath: instancePath + "/reward/" + i1 + "/columns/rank", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/rank/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.rank.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.rank, data: data209 };
                          if (vErrors === null) {
                            vErrors = [err454];
                          } else {
                            vErrors.push(err454);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err455 = { instancePath: instancePath + "/reward/" + i1 + "/columns", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[15].properties.columns.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns, data: data204 };
                      if (vErrors === null) {
                        vErrors = [err455];
                      } else {
                        vErrors.push(err455);
                      }
                      errors++;
                    }
                  }
                  if (data112.weight !== void 0) {
                    let data210 = data112.weight;
                    if (!(typeof data210 == "number" && isFinite(data210))) {
                      const err456 = { instancePath: instancePath + "/reward/" + i1 + "/weight", schemaPath: "#/properties/reward/items/oneOf/15/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.weight, data: data210 };
                      if (vErrors === null) {
                        vErrors = [err456];
                      } else {
                        vErrors.push(err456);
                      }
                      errors++;
                    }
                  }
                  if (data112.clip_to !== void 0) {
                    let data211 = data112.clip_to;
                    if (data211 && typeof data211 == "object" && !Array.isArray(data211)) {
                      if (Object.keys(data211).length < 1) {
                        const err457 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to, data: data211 };
                        if (vErrors === null) {
                          vErrors = [err457];
                        } else {
                          vErrors.push(err457);
                        }
                        errors++;
                      }
                      for (const key57 in data211) {
                        if (!(key57 === "min" || key57 === "max")) {
                          const err458 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to, data: data211 };
                          if (vErrors === null) {
                            vErrors = [err458];
                          } else {
                            vErrors.push(err458);
                          }
                          errors++;
                        }
                      }
                      if (data211.min !== void 0) {
                        let data212 = data211.min;
                        if (!(typeof data212 == "number" && isFinite(data212))) {
                          const err459 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.min, data: data212 };
                          if (vErrors === null) {
                            vErrors = [err459];
                          } else {
                            vErrors.push(err459);
                          }
                          errors++;
                        }
                      }
                      if (data211.max !== void 0) {
                        let data213 = data211.max;
                        if (!(typeof data213 == "number" && isFinite(data213))) {
                          const err460 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.max, data: data213 };
                          if (vErrors === null) {
                            vErrors = [err460];
                          } else {
                            vErrors.push(err460);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err461 = { instancePath: instancePath + "/reward/" + i1 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[15].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to, data: data211 };
                      if (vErrors === null) {
                        vErrors = [err461];
                      } else {
                        vErrors.push(err461);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err462 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/oneOf/15/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[15].type, parentSchema: schema11.properties.reward.items.oneOf[15], data: data112 };
                  if (vErrors === null) {
                    vErrors = [err462];
                  } else {
                    vErrors.push(err462);
                  }
                  errors++;
                }
              } else {
                const err463 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag3 }, message: 'value of tag "kind" must be in oneOf', schema: schema11.properties.reward.items.discriminator, parentSchema: schema11.properties.reward.items, data: data112 };
                if (vErrors === null) {
                  vErrors = [err463];
                } else {
                  vErrors.push(err463);
                }
                errors++;
              }
            } else {
              const err464 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag3 }, message: 'tag "kind" must be string', schema: schema11.properties.reward.items.discriminator, parentSchema: schema11.properties.reward.items, data: data112 };
              if (vErrors === null) {
                vErrors = [err464];
              } else {
                vErrors.push(err464);
              }
              errors++;
            }
          } else {
            const err465 = { instancePath: instancePath + "/reward/" + i1, schemaPath: "#/properties/reward/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.type, parentSchema: schema11.properties.reward.items, data: data112 };
            if (vErrors === null) {
              vErrors = [err465];
            } else {
              vErrors.push(err465);
            }
            errors++;
          }
        }
      } else {
        const err466 = { instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.reward.type, parentSchema: schema11.properties.reward, data: data111 };
        if (vErrors === null) {
          vErrors = [err466];
        } else {
          vErrors.push(err466);
        }
        errors++;
      }
    }
    if (data.rewriter !== void 0) {
      let data214 = data.rewriter;
      if (data214 && typeof data214 == "object" && !Array.isArray(data214)) {
        if (data214.model === void 0) {
          const err467 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema11.properties.rewriter.required, parentSchema: schema11.properties.rewriter, data: data214 };
          if (vErrors === null) {
            vErrors = [err467];
          } else {
            vErrors.push(err467);
          }
          errors++;
        }
        for (const key58 in data214) {
          if (!(key58 === "model" || key58 === "lora" || key58 === "sampling")) {
            const err468 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rewriter, data: data214 };
            if (vErrors === null) {
              vErrors = [err468];
            } else {
              vErrors.push(err468);
            }
            errors++;
          }
        }
        if (data214.model !== void 0) {
          let data215 = data214.model;
          if (typeof data215 === "string") {
            if (func3(data215) < 1) {
              const err469 = { instancePath: instancePath + "/rewriter/model", schemaPath: "#/properties/rewriter/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.rewriter.properties.model, data: data215 };
              if (vErrors === null) {
                vErrors = [err469];
              } else {
                vErrors.push(err469);
              }
              errors++;
            }
          } else {
            const err470 = { instancePath: instancePath + "/rewriter/model", schemaPath: "#/properties/rewriter/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.rewriter.properties.model.type, parentSchema: schema11.properties.rewriter.properties.model, data: data215 };
            if (vErrors === null) {
              vErrors = [err470];
            } else {
              vErrors.push(err470);
            }
            errors++;
          }
        }
        if (data214.lora !== void 0) {
          let data216 = data214.lora;
          if (data216 && typeof data216 == "object" && !Array.isArray(data216)) {
            for (const key59 in data216) {
              if (!(key59 === "rank" || key59 === "alpha")) {
                const err471 = { instancePath: instancePath + "/rewriter/lora", schemaPath: "#/properties/rewriter/properties/lora/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key59 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rewriter.properties.lora, data: data216 };
                if (vErrors === null) {
                  vErrors = [err471];
                } else {
                  vErrors.push(err471);
                }
                errors++;
              }
            }
            if (data216.rank !== void 0) {
              let data217 = data216.rank;
              if (!(typeof data217 == "number" && (!(data217 % 1) && !isNaN(data217)) && isFinite(data217))) {
                const err472 = { instancePath: instancePath + "/rewriter/lora/rank", schemaPath: "#/properties/rewriter/properties/lora/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.rewriter.properties.lora.properties.rank.type, parentSchema: schema11.properties.rewriter.properties.lora.properties.rank, data: data217 };
                if (vErrors === null) {
                  vErrors = [err472];
                } else {
                  vErrors.push(err472);
                }
                errors++;
              }
              if (typeof data217 == "number" && isFinite(data217)) {
                if (data217 < 1 || isNaN(data217)) {
                  const err473 = { instancePath: instancePath + "/rewriter/lora/rank", schemaPath: "#/properties/rewriter/properties/lora/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.rewriter.properties.lora.properties.rank, data: data217 };
                  if (vErrors === null) {
                    vErrors = [err473];
                  } else {
                    vErrors.push(err473);
                  }
                  errors++;
                }
              }
            }
            if (data216.alpha !== void 0) {
              let data218 = data216.alpha;
              if (typeof data218 == "number" && isFinite(data218)) {
                if (data218 <= 0 || isNaN(data218)) {
                  const err474 = { instancePath: instancePath + "/rewriter/lora/alpha", schemaPath: "#/properties/rewriter/properties/lora/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.rewriter.properties.lora.properties.alpha, data: data218 };
                  if (vErrors === null) {
                    vErrors = [err474];
                  } else {
                    vErrors.push(err474);
                  }
                  errors++;
                }
              } else {
                const err475 = { instancePath: instancePath + "/rewriter/lora/alpha", schemaPath: "#/properties/rewriter/properties/lora/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.rewriter.properties.lora.properties.alpha.type, parentSchema: schema11.properties.rewriter.properties.lora.properties.alpha, data: data218 };
                if (vErrors === null) {
                  vErrors = [err475];
                } else {
                  vErrors.push(err475);
                }
                errors++;
              }
            }
          } else {
            const err476 = { instancePath: instancePath + "/rewriter/lora", schemaPath: "#/properties/rewriter/properties/lora/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rewriter.properties.lora.type, parentSchema: schema11.properties.rewriter.properties.lora, data: data216 };
            if (vErrors === null) {
              vErrors = [err476];
            } else {
              vErrors.push(err476);
            }
            errors++;
          }
        }
        if (data214.sampling !== void 0) {
          let data219 = data214.sampling;
          if (data219 && typeof data219 == "object" && !Array.isArray(data219)) {
            for (const key60 in data219) {
              if (!(key60 === "temperature" || key60 === "top_p" || key60 === "max_new_tokens")) {
                const err477 = { instancePath: instancePath + "/rewriter/sampling", schemaPath: "#/properties/rewriter/properties/sampling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rewriter.properties.sampling, data: data219 };
                if (vErrors === null) {
                  vErrors = [err477];
                } else {
                  vErrors.push(err477);
                }
                errors++;
              }
            }
            if (data219.temperature !== void 0) {
              let data220 = data219.temperature;
              if (typeof data220 == "number" && isFinite(data220)) {
                if (data220 <= 0 || isNaN(data220)) {
                  const err478 = { instancePath: instancePath + "/rewriter/sampling/temperature", schemaPath: "#/properties/rewriter/properties/sampling/properties/temperature/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.rewriter.properties.sampling.properties.temperature, data: data220 };
                  if (vErrors === null) {
                    vErrors = [err478];
                  } else {
                    vErrors.push(err478);
                  }
                  errors++;
                }
              } else {
                const err479 = { instancePath: instancePath + "/rewriter/sampling/temperature", schemaPath: "#/properties/rewriter/properties/sampling/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.rewriter.properties.sampling.properties.temperature.type, parentSchema: schema11.properties.rewriter.properties.sampling.properties.temperature, data: data220 };
                if (vErrors === null) {
                  vErrors = [err479];
                } else {
                  vErrors.push(err479);
                }
                errors++;
              }
            }
            if (data219.top_p !== void 0) {
              let data221 = data219.top_p;
              if (typeof data221 == "number" && isFinite(data221)) {
                if (data221 > 1 || isNaN(data221)) {
                  const err480 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.rewriter.properties.sampling.properties.top_p, data: data221 };
                  if (vErrors === null) {
                    vErrors = [err480];
                  } else {
                    vErrors.push(err480);
                  }
                  errors++;
                }
                if (data221 <= 0 || isNaN(data221)) {
                  const err481 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.rewriter.properties.sampling.properties.top_p, data: data221 };
                  if (vErrors === null) {
                    vErrors = [err481];
                  } else {
                    vErrors.push(err481);
                  }
                  errors++;
                }
              } else {
                const err482 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.rewriter.properties.sampling.properties.top_p.type, parentSchema: schema11.properties.rewriter.properties.sampling.properties.top_p, data: data221 };
                if (vErrors === null) {
                  vErrors = [err482];
                } else {
                  vErrors.push(err482);
                }
                errors++;
              }
            }
            if (data219.max_new_tokens !== void 0) {
              let data222 = data219.max_new_tokens;
              if (!(typeof data222 == "number" && (!(data222 % 1) && !isNaN(data222)) && isFinite(data222))) {
                const err483 = { instancePath: instancePath + "/rewriter/sampling/max_new_tokens", schemaPath: "#/properties/rewriter/properties/sampling/properties/max_new_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.rewriter.properties.sampling.properties.max_new_tokens.type, parentSchema: schema11.properties.rewriter.properties.sampling.properties.max_new_tokens, data: data222 };
                if (vErrors === null) {
                  vErrors = [err483];
                } else {
                  vErrors.push(err483);
                }
                errors++;
              }
              if (typeof data222 == "number" && isFinite(data222)) {
                if (data222 < 1 || isNaN(data222)) {
                  const err484 = { instancePath: instancePath + "/rewriter/sampling/max_new_tokens", schemaPath: "#/properties/rewriter/properties/sampling/properties/max_new_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.rewriter.properties.sampling.properties.max_new_tokens, data: data222 };
                  if (vErrors === null) {
                    vErrors = [err484];
                  } else {
                    vErrors.push(err484);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err485 = { instancePath: instancePath + "/rewriter/sampling", schemaPath: "#/properties/rewriter/properties/sampling/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rewriter.properties.sampling.type, parentSchema: schema11.properties.rewriter.properties.sampling, data: data219 };
            if (vErrors === null) {
              vErrors = [err485];
            } else {
              vErrors.push(err485);
            }
            errors++;
          }
        }
      } else {
        const err486 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rewriter.type, parentSchema: schema11.properties.rewriter, data: data214 };
        if (vErrors === null) {
          vErrors = [err486];
        } else {
          vErrors.push(err486);
        }
        errors++;
      }
    }
    if (data.algorithm !== void 0) {
      let data223 = data.algorithm;
      if (data223 && typeof data223 == "object" && !Array.isArray(data223)) {
        if (data223.kind === void 0) {
          const err487 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.algorithm.required, parentSchema: schema11.properties.algorithm, data: data223 };
          if (vErrors === null) {
            vErrors = [err487];
          } else {
            vErrors.push(err487);
          }
          errors++;
        }
        const tag4 = data223.kind;
        if (typeof tag4 == "string") {
          if (tag4 === "grpo") {
            if (data223 && typeof data223 == "object" && !Array.isArray(data223)) {
              if (data223.kind === void 0) {
                const err488 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.algorithm.oneOf[0].required, parentSchema: schema11.properties.algorithm.oneOf[0], data: data223 };
                if (vErrors === null) {
                  vErrors = [err488];
                } else {
                  vErrors.push(err488);
                }
                errors++;
              }
              for (const key61 in data223) {
                if (!func2.call(schema11.properties.algorithm.oneOf[0].properties, key61)) {
                  const err489 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.algorithm.oneOf[0], data: data223 };
                  if (vErrors === null) {
                    vErrors = [err489];
                  } else {
                    vErrors.push(err489);
                  }
                  errors++;
                }
              }
              if (data223.kind !== void 0) {
                let data224 = data223.kind;
                if ("grpo" !== data224) {
                  const err490 = { instancePath: instancePath + "/algorithm/kind", schemaPath: "#/properties/algorithm/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "grpo" }, message: "must be equal to constant", schema: "grpo", parentSchema: schema11.properties.algorithm.oneOf[0].properties.kind, data: data224 };
                  if (vErrors === null) {
                    vErrors = [err490];
                  } else {
                    vErrors.push(err490);
                  }
                  errors++;
                }
              }
              if (data223.group_size !== void 0) {
                let data225 = data223.group_size;
                if (!(typeof data225 == "number" && (!(data225 % 1) && !isNaN(data225)) && isFinite(data225))) {
                  const err491 = { instancePath: instancePath + "/algorithm/group_size", schemaPath: "#/properties/algorithm/oneOf/0/properties/group_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.algorithm.oneOf[0].properties.group_size.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.group_size, data: data225 };
                  if (vErrors === null) {
                    vErrors = [err491];
                  } else {
                    vErrors.push(err491);
                  }
                  errors++;
                }
                if (typeof data225 == "number" && isFinite(data225)) {
                  if (data225 < 2 || isNaN(data225)) {
                    const err492 = { instancePath: instancePath + "/algorithm/group_size", schemaPath: "#/properties/algorithm/oneOf/0/properties/group_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.algorithm.oneOf[0].properties.group_size, data: data225 };
                    if (vErrors === null) {
                      vErrors = [err492];
                    } else {
                      vErrors.push(err492);
                    }
                    errors++;
                  }
                }
              }
              if (data223.learning_rate !== void 0) {
                let data226 = data223.learning_rate;
                if (typeof data226 == "number" && isFinite(data226)) {
                  if (data226 <= 0 || isNaN(data226)) {
                    const err493 = { instancePath: instancePath + "/algorithm/learning_rate", schemaPath: "#/properties/algorithm/oneOf/0/properties/learning_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.learning_rate, data: data226 };
                    if (vErrors === null) {
                      vErrors = [err493];
                    } else {
                      vErrors.push(err493);
                    }
                    errors++;
                  }
                } else {
                  const err494 = { instancePath: instancePath + "/algorithm/learning_rate", schemaPath: "#/properties/algorithm/oneOf/0/properties/learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.learning_rate.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.learning_rate, data: data226 };
                  if (vErrors === null) {
                    vErrors = [err494];
                  } else {
                    vErrors.push(err494);
                  }
                  errors++;
                }
              }
              if (data223.kl !== void 0) {
                let data227 = data223.kl;
                if (data227 && typeof data227 == "object" && !Array.isArray(data227)) {
                  for (const key62 in data227) {
                    if (!(key62 === "coef" || key62 === "estimator")) {
                      const err495 = { instancePath: instancePath + "/algorithm/kl", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl, data: data227 };
                      if (vErrors === null) {
                        vErrors = [err495];
                      } else {
                        vErrors.push(err495);
                      }
                      errors++;
                    }
                  }
                  if (data227.coef !== void 0) {
                    let data228 = data227.coef;
                    if (typeof data228 == "number" && isFinite(data228)) {
                      if (data228 < 0 || isNaN(data228)) {
                        const err496 = { instancePath: instancePath + "/algorithm/kl/coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/coef/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.coef, data: data228 };
                        if (vErrors === null) {
                          vErrors = [err496];
                        } else {
                          vErrors.push(err496);
                        }
                        errors++;
                      }
                    } else {
                      const err497 = { instancePath: instancePath + "/algorithm/kl/coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/coef/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.coef.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.coef, data: data228 };
                      if (vErrors === null) {
                        vErrors = [err497];
                      } else {
                        vErrors.push(err497);
                      }
                      errors++;
                    }
                  }
                  if (data227.estimator !== void 0) {
                    let data229 = data227.estimator;
                    if (typeof data229 !== "string") {
                      const err498 = { instancePath: instancePath + "/algorithm/kl/estimator", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/estimator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator, data: data229 };
                      if (vErrors === null) {
                        vErrors = [err498];
                      } else {
                        vErrors.push(err498);
                      }
                      errors++;
                    }
                    if (!(data229 === "k1" || data229 === "k2" || data229 === "k3")) {
                      const err499 = { instancePath: instancePath + "/algorithm/kl/estimator", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/estimator/enum", keyword: "enum", params: { allowedValues: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator.enum, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator, data: data229 };
                      if (vErrors === null) {
                        vErrors = [err499];
                      } else {
                        vErrors.push(err499);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err500 = { instancePath: instancePath + "/algorithm/kl", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.oneOf[0].properties.kl.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl, data: data227 };
                  if (vErrors === null) {
                    vErrors = [err500];
                  } else {
                    vErrors.push(err500);
                  }
                  errors++;
                }
              }
              if (data223.clip !== void 0) {
                let data230 = data223.clip;
                if (data230 && typeof data230 == "object" && !Array.isArray(data230)) {
                  for (const key63 in data230) {
                    if (!(key63 === "low" || key63 === "high")) {
                      const err501 = { instancePath: instancePath + "/algorithm/clip", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key63 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip, data: data230 };
                      if (vErrors === null) {
                        vErrors = [err501];
                      } else {
                        vErrors.push(err501);
                      }
                      errors++;
                    }
                  }
                  if (data230.low !== void 0) {
                    let data231 = data230.low;
                    if (typeof data231 == "number" && isFinite(data231)) {
                      if (data231 > 1 || isNaN(data231)) {
                        const err502 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low, data: data231 };
                        if (vErrors === null) {
                          vErrors = [err502];
                        } else {
                          vErrors.push(err502);
                        }
                        errors++;
                      }
                      if (data231 <= 0 || isNaN(data231)) {
                        const err503 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low, data: data231 };
                        if (vErrors === null) {
                          vErrors = [err503];
                        } else {
                          vErrors.push(err503);
                        }
                        errors++;
                      }
                    } else {
                      const err504 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low, data: data231 };
                      if (vErrors === null) {
                        vErrors = [err504];
                      } else {
                        vErrors.push(err504);
                      }
                      errors++;
                    }
                  }
                  if (data230.high !== void 0) {
                    let data232 = data230.high;
                    if (typeof data232 == "number" && isFinite(data232)) {
                      if (data232 <= 0 || isNaN(data232)) {
                        const err505 = { instancePath: instancePath + "/algorithm/clip/high", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/high/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.high, data: data232 };
                        if (vErrors === null) {
                          vErrors = [err505];
                        } else {
                          vErrors.push(err505);
                        }
                        errors++;
                      }
                    } else {
                      const err506 = { instancePath: instancePath + "/algorithm/clip/high", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.high.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.high, data: data232 };
                      if (vErrors === null) {
                        vErrors = [err506];
                      } else {
                        vErrors.push(err506);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err507 = { instancePath: instancePath + "/algorithm/clip", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.oneOf[0].properties.clip.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip, data: data230 };
                  if (vErrors === null) {
                    vErrors = [err507];
                  } else {
                    vErrors.push(err507);
                  }
                  errors++;
                }
              }
              if (data223.entropy_coef !== void 0) {
                let data233 = data223.entropy_coef;
                if (typeof data233 == "number" && isFinite(data233)) {
                  if (data233 < 0 || isNaN(data233)) {
                    const err508 = { instancePath: instancePath + "/algorithm/entropy_coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/entropy_coef/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.entropy_coef, data: data233 };
                    if (vErrors === null) {
                      vErrors = [err508];
                    } else {
                      vErrors.push(err508);
                    }
                    errors++;
                  }
                } else {
                  const err509 = { instancePath: instancePath + "/algorithm/entropy_coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/entropy_coef/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.entropy_coef.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.entropy_coef, data: data233 };
                  if (vErrors === null) {
                    vErrors = [err509];
                  } else {
                    vErrors.push(err509);
                  }
                  errors++;
                }
              }
              if (data223.normalize_by_std !== void 0) {
                let data234 = data223.normalize_by_std;
                if (typeof data234 !== "boolean") {
                  const err510 = { instancePath: instancePath + "/algorithm/normalize_by_std", schemaPath: "#/properties/algorithm/oneOf/0/properties/normalize_by_std/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.algorithm.oneOf[0].properties.normalize_by_std.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.normalize_by_std, data: data234 };
                  if (vErrors === null) {
                    vErrors = [err510];
                  } else {
                    vErrors.push(err510);
                  }
                  errors++;
                }
              }
              if (data223.loss_aggregation !== void 0) {
                let data235 = data223.loss_aggregation;
                if (typeof data235 !== "string") {
                  const err511 = { instancePath: instancePath + "/algorithm/loss_aggregation", schemaPath: "#/properties/algorithm/oneOf/0/properties/loss_aggregation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation, data: data235 };
                  if (vErrors === null) {
                    vErrors = [err511];
                  } else {
                    vErrors.push(err511);
                  }
                  errors++;
                }
                if (!(data235 === "sequence_mean" || data235 === "token_mean")) {
                  const err512 = { instancePath: instancePath + "/algorithm/loss_aggregation", schemaPath: "#/properties/algorithm/oneOf/0/properties/loss_aggregation/enum", keyword: "enum", params: { allowedValues: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation.enum, parentSchema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation, data: data235 };
                  if (vErrors === null) {
                    vErrors = [err512];
                  } else {
                    vErrors.push(err512);
                  }
                  errors++;
                }
              }
              if (data223.epochs_per_batch !== void 0) {
                let data236 = data223.epochs_per_batch;
                if (!(typeof data236 == "number" && (!(data236 % 1) && !isNaN(data236)) && isFinite(data236))) {
                  const err513 = { instancePath: instancePath + "/algorithm/epochs_per_batch", schemaPath: "#/properties/algorithm/oneOf/0/properties/epochs_per_batch/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.algorithm.oneOf[0].properties.epochs_per_batch.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.epochs_per_batch, data: data236 };
                  if (vErrors === null) {
                    vErrors = [err513];
                  } else {
                    vErrors.push(err513);
                  }
                  errors++;
                }
                if (typeof data236 == "number" && isFinite(data236)) {
                  if (data236 < 1 || isNaN(data236)) {
                    const err514 = { instancePath: instancePath + "/algorithm/epochs_per_batch", schemaPath: "#/properties/algorithm/oneOf/0/properties/epochs_per_batch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.algorithm.oneOf[0].properties.epochs_per_batch, data: data236 };
                    if (vErrors === null) {
                      vErrors = [err514];
                    } else {
                      vErrors.push(err514);
                    }
                    errors++;
                  }
                }
              }
              if (data223.dynamic_sampling !== void 0) {
                let data237 = data223.dynamic_sampling;
                if (typeof data237 !== "boolean") {
                  const err515 = { instancePath: instancePath + "/algorithm/dynamic_sampling", schemaPath: "#/properties/algorithm/oneOf/0/properties/dynamic_sampling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.algorithm.oneOf[0].properties.dynamic_sampling.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.dynamic_sampling, data: data237 };
                  if (vErrors === null) {
                    vErrors = [err515];
                  } else {
                    vErrors.push(err515);
                  }
                  errors++;
                }
              }
            } else {
              const err516 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.oneOf[0].type, parentSchema: schema11.properties.algorithm.oneOf[0], data: data223 };
              if (vErrors === null) {
                vErrors = [err516];
              } else {
                vErrors.push(err516);
              }
              errors++;
            }
          } else {
            const err517 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag4 }, message: 'value of tag "kind" must be in oneOf', schema: schema11.properties.algorithm.discriminator, parentSchema: schema11.properties.algorithm, data: data223 };
            if (vErrors === null) {
              vErrors = [err517];
            } else {
              vErrors.push(err517);
            }
            errors++;
          }
        } else {
          const err518 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag4 }, message: 'tag "kind" must be string', schema: schema11.properties.algorithm.discriminator, parentSchema: schema11.properties.algorithm, data: data223 };
          if (vErrors === null) {
            vErrors = [err518];
          } else {
            vErrors.push(err518);
          }
          errors++;
        }
      } else {
        const err519 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.type, parentSchema: schema11.properties.algorithm, data: data223 };
        if (vErrors === null) {
          vErrors = [err519];
        } else {
          vErrors.push(err519);
        }
        errors++;
      }
    }
    if (data.training !== void 0) {
      let data238 = data.training;
      if (data238 && typeof data238 == "object" && !Array.isArray(data238)) {
        for (const key64 in data238) {
          if (!func2.call(schema11.properties.training.properties, key64)) {
            const err520 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key64 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.training, data: data238 };
            if (vErrors === null) {
              vErrors = [err520];
            } else {
              vErrors.push(err520);
            }
            errors++;
          }
        }
        if (data238.steps !== void 0) {
          let data239 = data238.steps;
          if (!(typeof data239 == "number" && (!(data239 % 1) && !isNaN(data239)) && isFinite(data239))) {
            const err521 = { instancePath: instancePath + "/training/steps", schemaPath: "#/properties/training/properties/steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.steps.type, parentSchema: schema11.properties.training.properties.steps, data: data239 };
            if (vErrors === null) {
              vErrors = [err521];
            } else {
              vErrors.push(err521);
            }
            errors++;
          }
          if (typeof data239 == "number" && isFinite(data239)) {
            if (data239 < 1 || isNaN(data239)) {
              const err522 = { instancePath: instancePath + "/training/steps", schemaPath: "#/properties/training/properties/steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.steps, data: data239 };
              if (vErrors === null) {
                vErrors = [err522];
              } else {
                vErrors.push(err522);
              }
              errors++;
            }
          }
        }
        if (data238.prompts_per_step !== void 0) {
          let data240 = data238.prompts_per_step;
          if (!(typeof data240 == "number" && (!(data240 % 1) && !isNaN(data240)) && isFinite(data240))) {
            const err523 = { instancePath: instancePath + "/training/prompts_per_step", schemaPath: "#/properties/training/properties/prompts_per_step/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.prompts_per_step.type, parentSchema: schema11.properties.training.properties.prompts_per_step, data: data240 };
            if (vErrors === null) {
              vErrors = [err523];
            } else {
              vErrors.push(err523);
            }
            errors++;
          }
          if (typeof data240 == "number" && isFinite(data240)) {
            if (data240 < 1 || isNaN(data240)) {
              const err524 = { instancePath: instancePath + "/training/prompts_per_step", schemaPath: "#/properties/training/properties/prompts_per_step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.prompts_per_step, data: data240 };
              if (vErrors === null) {
                vErrors = [err524];
              } else {
                vErrors.push(err524);
              }
              errors++;
            }
          }
        }
        if (data238.seed !== void 0) {
          let data241 = data238.seed;
          if (!(typeof data241 == "number" && (!(data241 % 1) && !isNaN(data241)) && isFinite(data241))) {
            const err525 = { instancePath: instancePath + "/training/seed", schemaPath: "#/properties/training/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.seed.type, parentSchema: schema11.properties.training.properties.seed, data: data241 };
            if (vErrors === null) {
              vErrors = [err525];
            } else {
              vErrors.push(err525);
            }
            errors++;
          }
          if (typeof data241 == "number" && isFinite(data241)) {
            if (data241 < 0 || isNaN(data241)) {
              const err526 = { instancePath: instancePath + "/training/seed", schemaPath: "#/properties/training/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.training.properties.seed, data: data241 };
              if (vErrors === null) {
                vErrors = [err526];
              } else {
                vErrors.push(err526);
              }
              errors++;
            }
          }
        }
        if (data238.checkpoint_every !== void 0) {
          let data242 = data238.checkpoint_every;
          if (!(typeof data242 == "number" && (!(data242 % 1) && !isNaN(data242)) && isFinite(data242))) {
            const err527 = { instancePath: instancePath + "/training/checkpoint_every", schemaPath: "#/properties/training/properties/checkpoint_every/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.checkpoint_every.type, parentSchema: schema11.properties.training.properties.checkpoint_every, data: data242 };
            if (vErrors === null) {
              vErrors = [err527];
            } else {
              vErrors.push(err527);
            }
            errors++;
          }
          if (typeof data242 == "number" && isFinite(data242)) {
            if (data242 < 1 || isNaN(data242)) {
              const err528 = { instancePath: instancePath + "/training/checkpoint_every", schemaPath: "#/properties/training/properties/checkpoint_every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.checkpoint_every, data: data242 };
              if (vErrors === null) {
                vErrors = [err528];
              } else {
                vErrors.push(err528);
              }
              errors++;
            }
          }
        }
        if (data238.warmup_steps !== void 0) {
          let data243 = data238.warmup_steps;
          if (!(typeof data243 == "number" && (!(data243 % 1) && !isNaN(data243)) && isFinite(data243))) {
            const err529 = { instancePath: instancePath + "/training/warmup_steps", schemaPath: "#/properties/training/properties/warmup_steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.warmup_steps.type, parentSchema: schema11.properties.training.properties.warmup_steps, data: data243 };
            if (vErrors === null) {
              vErrors = [err529];
            } else {
              vErrors.push(err529);
            }
            errors++;
          }
          if (typeof data243 == "number" && isFinite(data243)) {
            if (data243 < 0 || isNaN(data243)) {
              const err530 = { instancePath: instancePath + "/training/warmup_steps", schemaPath: "#/properties/training/properties/warmup_steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.training.properties.warmup_steps, data: data243 };
              if (vErrors === null) {
                vErrors = [err530];
              } else {
                vErrors.push(err530);
              }
              errors++;
            }
          }
        }
        if (data238.learning_rate_schedule !== void 0) {
          let data244 = data238.learning_rate_schedule;
          if (typeof data244 !== "string") {
            const err531 = { instancePath: instancePath + "/training/learning_rate_schedule", schemaPath: "#/properties/training/properties/learning_rate_schedule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.training.properties.learning_rate_schedule.type, parentSchema: schema11.properties.training.properties.learning_rate_schedule, data: data244 };
            if (vErrors === null) {
              vErrors = [err531];
            } else {
              vErrors.push(err531);
            }
            errors++;
          }
          if (!(data244 === "constant" || data244 === "cosine")) {
            const err532 = { instancePath: instancePath + "/training/learning_rate_schedule", schemaPath: "#/properties/training/properties/learning_rate_schedule/enum", keyword: "enum", params: { allowedValues: schema11.properties.training.properties.learning_rate_schedule.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.training.properties.learning_rate_schedule.enum, parentSchema: schema11.properties.training.properties.learning_rate_schedule, data: data244 };
            if (vErrors === null) {
              vErrors = [err532];
            } else {
              vErrors.push(err532);
            }
            errors++;
          }
        }
        if (data238.weight_decay !== void 0) {
          let data245 = data238.weight_decay;
          if (typeof data245 == "number" && isFinite(data245)) {
            if (data245 < 0 || isNaN(data245)) {
              const err533 = { instancePath: instancePath + "/training/weight_decay", schemaPath: "#/properties/training/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.training.properties.weight_decay, data: data245 };
              if (vErrors === null) {
                vErrors = [err533];
              } else {
                vErrors.push(err533);
              }
              errors++;
            }
          } else {
            const err534 = { instancePath: instancePath + "/training/weight_decay", schemaPath: "#/properties/training/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.weight_decay.type, parentSchema: schema11.properties.training.properties.weight_decay, data: data245 };
            if (vErrors === null) {
              vErrors = [err534];
            } else {
              vErrors.push(err534);
            }
            errors++;
          }
        }
        if (data238.grad_clip !== void 0) {
          let data246 = data238.grad_clip;
          if (typeof data246 == "number" && isFinite(data246)) {
            if (data246 <= 0 || isNaN(data246)) {
              const err535 = { instancePath: instancePath + "/training/grad_clip", schemaPath: "#/properties/training/properties/grad_clip/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.training.properties.grad_clip, data: data246 };
              if (vErrors === null) {
                vErrors = [err535];
              } else {
                vErrors.push(err535);
              }
              errors++;
            }
          } else {
            const err536 = { instancePath: instancePath + "/training/grad_clip", schemaPath: "#/properties/training/properties/grad_clip/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.grad_clip.type, parentSchema: schema11.properties.training.properties.grad_clip, data: data246 };
            if (vErrors === null) {
              vErrors = [err536];
            } else {
              vErrors.push(err536);
            }
            errors++;
          }
        }
        if (data238.warm_start !== void 0) {
          let data247 = data238.warm_start;
          if (data247 && typeof data247 == "object" && !Array.isArray(data247)) {
            for (const key65 in data247) {
              if (!(key65 === "fraction" || key65 === "target" || key65 === "epochs" || key65 === "learning_rate" || key65 === "batch_size")) {
                const err537 = { instancePath: instancePath + "/training/warm_start", schemaPath: "#/properties/training/properties/warm_start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key65 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.training.properties.warm_start, data: data247 };
                if (vErrors === null) {
                  vErrors = [err537];
                } else {
                  vErrors.push(err537);
                }
                errors++;
              }
            }
            if (data247.fraction !== void 0) {
              let data248 = data247.fraction;
              if (typeof data248 == "number" && isFinite(data248)) {
                if (data248 > 1 || isNaN(data248)) {
                  const err538 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.training.properties.warm_start.properties.fraction, data: data248 };
                  if (vErrors === null) {
                    vErrors = [err538];
                  } else {
                    vErrors.push(err538);
                  }
                  errors++;
                }
                if (data248 <= 0 || isNaN(data248)) {
                  const err539 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.training.properties.warm_start.properties.fraction, data: data248 };
                  if (vErrors === null) {
                    vErrors = [err539];
                  } else {
                    vErrors.push(err539);
                  }
                  errors++;
                }
              } else {
                const err540 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.warm_start.properties.fraction.type, parentSchema: schema11.properties.training.properties.warm_start.properties.fraction, data: data248 };
                if (vErrors === null) {
                  vErrors = [err540];
                } else {
                  vErrors.push(err540);
                }
                errors++;
              }
            }
            if (data247.target !== void 0) {
              let data249 = data247.target;
              if (typeof data249 !== "string") {
                const err541 = { instancePath: instancePath + "/training/warm_start/target", schemaPath: "#/properties/training/properties/warm_start/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.training.properties.warm_start.properties.target.type, parentSchema: schema11.properties.training.properties.warm_start.properties.target, data: data249 };
                if (vErrors === null) {
                  vErrors = [err541];
                } else {
                  vErrors.push(err541);
                }
                errors++;
              }
              if (!(data249 === "document" || data249 === "missing_words")) {
                const err542 = { instancePath: instancePath + "/training/warm_start/target", schemaPath: "#/properties/training/properties/warm_start/properties/target/enum", keyword: "enum", params: { allowedValues: schema11.properties.training.properties.warm_start.properties.target.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.training.properties.warm_start.properties.target.enum, parentSchema: schema11.properties.training.properties.warm_start.properties.target, data: data249 };
                if (vErrors === null) {
                  vErrors = [err542];
                } else {
                  vErrors.push(err542);
                }
                errors++;
              }
            }
            if (data247.epochs !== void 0) {
              let data250 = data247.epochs;
              if (!(typeof data250 == "number" && (!(data250 % 1) && !isNaN(data250)) && isFinite(data250))) {
                const err543 = { instancePath: instancePath + "/training/warm_start/epochs", schemaPath: "#/properties/training/properties/warm_start/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.warm_start.properties.epochs.type, parentSchema: schema11.properties.training.properties.warm_start.properties.epochs, data: data250 };
                if (vErrors === null) {
                  vErrors = [err543];
                } else {
                  vErrors.push(err543);
                }
                errors++;
              }
              if (typeof data250 == "number" && isFinite(data250)) {
                if (data250 < 1 || isNaN(data250)) {
                  const err544 = { instancePath: instancePath + "/training/warm_start/epochs", schemaPath: "#/properties/training/properties/warm_start/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.warm_start.properties.epochs, data: data250 };
                  if (vErrors === null) {
                    vErrors = [err544];
                  } else {
                    vErrors.push(err544);
                  }
                  errors++;
                }
              }
            }
            if (data247.learning_rate !== void 0) {
              let data251 = data247.learning_rate;
              if (typeof data251 == "number" && isFinite(data251)) {
                if (data251 <= 0 || isNaN(data251)) {
                  const err545 = { instancePath: instancePath + "/training/warm_start/learning_rate", schemaPath: "#/properties/training/properties/warm_start/properties/learning_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.training.properties.warm_start.properties.learning_rate, data: data251 };
                  if (vErrors === null) {
                    vErrors = [err545];
                  } else {
                    vErrors.push(err545);
                  }
                  errors++;
                }
              } else {
                const err546 = { instancePath: instancePath + "/training/warm_start/learning_rate", schemaPath: "#/properties/training/properties/warm_start/properties/learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.warm_start.properties.learning_rate.type, parentSchema: schema11.properties.training.properties.warm_start.properties.learning_rate, data: data251 };
                if (vErrors === null) {
                  vErrors = [err546];
                } else {
                  vErrors.push(err546);
                }
                errors++;
              }
            }
            if (data247.batch_size !== void 0) {
              let data252 = data247.batch_size;
              if (!(typeof data252 == "number" && (!(data252 % 1) && !isNaN(data252)) && isFinite(data252))) {
                const err547 = { instancePath: instancePath + "/training/warm_start/batch_size", schemaPath: "#/properties/training/properties/warm_start/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.warm_start.properties.batch_size.type, parentSchema: schema11.properties.training.properties.warm_start.properties.batch_size, data: data252 };
                if (vErrors === null) {
                  vErrors = [err547];
                } else {
                  vErrors.push(err547);
                }
                errors++;
              }
              if (typeof data252 == "number" && isFinite(data252)) {
                if (data252 < 1 || isNaN(data252)) {
                  const err548 = { instancePath: instancePath + "/training/warm_start/batch_size", schemaPath: "#/properties/training/properties/warm_start/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.warm_start.properties.batch_size, data: data252 };
                  if (vErrors === null) {
                    vErrors = [err548];
                  } else {
                    vErrors.push(err548);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err549 = { instancePath: instancePath + "/training/warm_start", schemaPath: "#/properties/training/properties/warm_start/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.training.properties.warm_start.type, parentSchema: schema11.properties.training.properties.warm_start, data: data247 };
            if (vErrors === null) {
              vErrors = [err549];
            } else {
              vErrors.push(err549);
            }
            errors++;
          }
        }
      } else {
        const err550 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.training.type, parentSchema: schema11.properties.training, data: data238 };
        if (vErrors === null) {
          vErrors = [err550];
        } else {
          vErrors.push(err550);
        }
        errors++;
      }
    }
    if (data.evaluation !== void 0) {
      let data253 = data.evaluation;
      if (data253 && typeof data253 == "object" && !Array.isArray(data253)) {
        for (const key66 in data253) {
          if (!(key66 === "every" || key66 === "metrics" || key66 === "baselines")) {
            const err551 = { instancePath: instancePath + "/evaluation", schemaPath: "#/properties/evaluation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key66 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.evaluation, data: data253 };
            if (vErrors === null) {
              vErrors = [err551];
            } else {
              vErrors.push(err551);
            }
            errors++;
          }
        }
        if (data253.every !== void 0) {
          let data254 = data253.every;
          if (!(typeof data254 == "number" && (!(data254 % 1) && !isNaN(data254)) && isFinite(data254))) {
            const err552 = { instancePath: instancePath + "/evaluation/every", schemaPath: "#/properties/evaluation/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.evaluation.properties.every.type, parentSchema: schema11.properties.evaluation.properties.every, data: data254 };
            if (vErrors === null) {
              vErrors = [err552];
            } else {
              vErrors.push(err552);
            }
            errors++;
          }
          if (typeof data254 == "number" && isFinite(data254)) {
            if (data254 < 1 || isNaN(data254)) {
              const err553 = { instancePath: instancePath + "/evaluation/every", schemaPath: "#/properties/evaluation/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.evaluation.properties.every, data: data254 };
              if (vErrors === null) {
                vErrors = [err553];
              } else {
                vErrors.push(err553);
              }
              errors++;
            }
          }
        }
        if (data253.metrics !== void 0) {
          let data255 = data253.metrics;
          if (Array.isArray(data255)) {
            if (data255.length < 1) {
              const err554 = { instancePath: instancePath + "/evaluation/metrics", schemaPath: "#/properties/evaluation/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.evaluation.properties.metrics, data: data255 };
              if (vErrors === null) {
                vErrors = [err554];
              } else {
                vErrors.push(err554);
              }
              errors++;
            }
            const len2 = data255.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data256 = data255[i2];
              if (typeof data256 === "string") {
                if (!pattern2.test(data256)) {
                  const err555 = { instancePath: instancePath + "/evaluation/metrics/" + i2, schemaPath: "#/properties/evaluation/properties/metrics/items/pattern", keyword: "pattern", params: { pattern: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$" }, message: 'must match pattern "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$"', schema: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$", parentSchema: schema11.properties.evaluation.properties.metrics.items, data: data256 };
                  if (vErrors === null) {
                    vErrors = [err555];
                  } else {
                    vErrors.push(err555);
                  }
                  errors++;
                }
              } else {
                const err556 = { instancePath: instancePath + "/evaluation/metrics/" + i2, schemaPath: "#/properties/evaluation/properties/metrics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.evaluation.properties.metrics.items.type, parentSchema: schema11.properties.evaluation.properties.metrics.items, data: data256 };
                if (vErrors === null) {
                  vErrors = [err556];
                } else {
                  vErrors.push(err556);
                }
                errors++;
              }
            }
          } else {
            const err557 = { instancePath: instancePath + "/evaluation/metrics", schemaPath: "#/properties/evaluation/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.evaluation.properties.metrics.type, parentSchema: schema11.properties.evaluation.properties.metrics, data: data255 };
            if (vErrors === null) {
              vErrors = [err557];
            } else {
              vErrors.push(err557);
            }
            errors++;
          }
        }
        if (data253.baselines !== void 0) {
          let data257 = data253.baselines;
          if (Array.isArray(data257)) {
            const len3 = data257.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data258 = data257[i3];
              if (typeof data258 !== "string") {
                const err558 = { instancePath: instancePath + "/evaluation/baselines/" + i3, schemaPath: "#/properties/evaluation/properties/baselines/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.evaluation.properties.baselines.items.type, parentSchema: schema11.properties.evaluation.properties.baselines.items, data: data258 };
                if (vErrors === null) {
                  vErrors = [err558];
                } else {
                  vErrors.push(err558);
                }
                errors++;
              }
              if (!(data258 === "original_query" || data258 === "oracle")) {
                const err559 = { instancePath: instancePath + "/evaluation/baselines/" + i3, schemaPath: "#/properties/evaluation/properties/baselines/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.evaluation.properties.baselines.items.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.evaluation.properties.baselines.items.enum, parentSchema: schema11.properties.evaluation.properties.baselines.items, data: data258 };
                if (vErrors === null) {
                  vErrors = [err559];
                } else {
                  vErrors.push(err559);
                }
                errors++;
              }
            }
          } else {
            const err560 = { instancePath: instancePath + "/evaluation/baselines", schemaPath: "#/properties/evaluation/properties/baselines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.evaluation.properties.baselines.type, parentSchema: schema11.properties.evaluation.properties.baselines, data: data257 };
            if (vErrors === null) {
              vErrors = [err560];
            } else {
              vErrors.push(err560);
            }
            errors++;
          }
        }
      } else {
        const err561 = { instancePath: instancePath + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.evaluation.type, parentSchema: schema11.properties.evaluation, data: data253 };
        if (vErrors === null) {
          vErrors = [err561];
        } else {
          vErrors.push(err561);
        }
        errors++;
      }
    }
    if (data.sweep !== void 0) {
      let data259 = data.sweep;
      if (data259 && typeof data259 == "object" && !Array.isArray(data259)) {
        if (Object.keys(data259).length < 1) {
          const err562 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.sweep, data: data259 };
          if (vErrors === null) {
            vErrors = [err562];
          } else {
            vErrors.push(err562);
          }
          errors++;
        }
        for (const key67 in data259) {
          if (!(key67 === "seeds" || key67 === "grid" || key67 === "list")) {
            const err563 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key67 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.sweep, data: data259 };
            if (vErrors === null) {
              vErrors = [err563];
            } else {
              vErrors.push(err563);
            }
            errors++;
          }
        }
        if (data259.seeds !== void 0) {
          let data260 = data259.seeds;
          if (Array.isArray(data260)) {
            if (data260.length < 1) {
              const err564 = { instancePath: instancePath + "/sweep/seeds", schemaPath: "#/properties/sweep/properties/seeds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.sweep.properties.seeds, data: data260 };
              if (vErrors === null) {
                vErrors = [err564];
              } else {
                vErrors.push(err564);
              }
              errors++;
            }
            const len4 = data260.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data261 = data260[i4];
              if (!(typeof data261 == "number" && (!(data261 % 1) && !isNaN(data261)) && isFinite(data261))) {
                const err565 = { instancePath: instancePath + "/sweep/seeds/" + i4, schemaPath: "#/properties/sweep/properties/seeds/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.sweep.properties.seeds.items.type, parentSchema: schema11.properties.sweep.properties.seeds.items, data: data261 };
                if (vErrors === null) {
                  vErrors = [err565];
                } else {
                  vErrors.push(err565);
                }
                errors++;
              }
              if (typeof data261 == "number" && isFinite(data261)) {
                if (data261 < 0 || isNaN(data261)) {
                  const err566 = { instancePath: instancePath + "/sweep/seeds/" + i4, schemaPath: "#/properties/sweep/properties/seeds/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.sweep.properties.seeds.items, data: data261 };
                  if (vErrors === null) {
                    vErrors = [err566];
                  } else {
                    vErrors.push(err566);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err567 = { instancePath: instancePath + "/sweep/seeds", schemaPath: "#/properties/sweep/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.sweep.properties.seeds.type, parentSchema: schema11.properties.sweep.properties.seeds, data: data260 };
            if (vErrors === null) {
              vErrors = [err567];
            } else {
              vErrors.push(err567);
            }
            errors++;
          }
        }
        if (data259.grid !== void 0) {
          let data262 = data259.grid;
          if (data262 && typeof data262 == "object" && !Array.isArray(data262)) {
            if (Object.keys(data262).length < 1) {
              const err568 = { instancePath: instancePath + "/sweep/grid", schemaPath: "#/properties/sweep/properties/grid/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.sweep.properties.grid, data: data262 };
              if (vErrors === null) {
                vErrors = [err568];
              } else {
                vErrors.push(err568);
              }
              errors++;
            }
            for (const key68 in data262) {
              let data263 = data262[key68];
              if (Array.isArray(data263)) {
                if (data263.length < 1) {
                  const err569 = { instancePath: instancePath + "/sweep/grid/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/grid/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.sweep.properties.grid.additionalProperties, data: data263 };
                  if (vErrors === null) {
                    vErrors = [err569];
                  } else {
                    vErrors.push(err569);
                  }
                  errors++;
                }
              } else {
                const err570 = { instancePath: instancePath + "/sweep/grid/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/grid/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.sweep.properties.grid.additionalProperties.type, parentSchema: schema11.properties.sweep.properties.grid.additionalProperties, data: data263 };
                if (vErrors === null) {
                  vErrors = [err570];
                } else {
                  vErrors.push(err570);
                }
                errors++;
              }
            }
          } else {
            const err571 = { instancePath: instancePath + "/sweep/grid", schemaPath: "#/properties/sweep/properties/grid/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sweep.properties.grid.type, parentSchema: schema11.properties.sweep.properties.grid, data: data262 };
            if (vErrors === null) {
              vErrors = [err571];
            } else {
              vErrors.push(err571);
            }
            errors++;
          }
        }
        if (data259.list !== void 0) {
          let data264 = data259.list;
          if (Array.isArray(data264)) {
            if (data264.length < 1) {
              const err572 = { instancePath: instancePath + "/sweep/list", schemaPath: "#/properties/sweep/properties/list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.sweep.properties.list, data: data264 };
              if (vErrors === null) {
                vErrors = [err572];
              } else {
                vErrors.push(err572);
              }
              errors++;
            }
            const len5 = data264.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data265 = data264[i5];
              if (data265 && typeof data265 == "object" && !Array.isArray(data265)) {
                if (Object.keys(data265).length < 1) {
                  const err573 = { instancePath: instancePath + "/sweep/list/" + i5, schemaPath: "#/properties/sweep/properties/list/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.sweep.properties.list.items, data: data265 };
                  if (vErrors === null) {
                    vErrors = [err573];
                  } else {
                    vErrors.push(err573);
                  }
                  errors++;
                }
              } else {
                const err574 = { instancePath: instancePath + "/sweep/list/" + i5, schemaPath: "#/properties/sweep/properties/list/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sweep.properties.list.items.type, parentSchema: schema11.properties.sweep.properties.list.items, data: data265 };
                if (vErrors === null) {
                  vErrors = [err574];
                } else {
                  vErrors.push(err574);
                }
                errors++;
              }
            }
          } else {
            const err575 = { instancePath: instancePath + "/sweep/list", schemaPath: "#/properties/sweep/properties/list/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.sweep.properties.list.type, parentSchema: schema11.properties.sweep.properties.list, data: data264 };
            if (vErrors === null) {
              vErrors = [err575];
            } else {
              vErrors.push(err575);
            }
            errors++;
          }
        }
      } else {
        const err576 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sweep.type, parentSchema: schema11.properties.sweep, data: data259 };
        if (vErrors === null) {
          vErrors = [err576];
        } else {
          vErrors.push(err576);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data266 = data.engine;
      if (typeof data266 !== "string") {
        const err577 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.engine.type, parentSchema: schema11.properties.engine, data: data266 };
        if (vErrors === null) {
          vErrors = [err577];
        } else {
          vErrors.push(err577);
        }
        errors++;
      }
      if (!(data266 === "embedded")) {
        const err578 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.engine.enum, parentSchema: schema11.properties.engine, data: data266 };
        if (vErrors === null) {
          vErrors = [err578];
        } else {
          vErrors.push(err578);
        }
        errors++;
      }
    }
  } else {
    const err579 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err579];
    } else {
      vErrors.push(err579);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateExperiment
};
