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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://rec-r1.studio/schemas/experiment.schema.json", "title": "Experiment", "type": "object", "description": "A Rec-R1 experiment: a rewriter, a fixed recommender, a reward, and the reinforcement learning that joins them.", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Names the experiment and its runs: letters, digits, dots, dashes and underscores.", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": 80, "examples": ["icon-search"] }, "description": { "type": "string", "description": "What the experiment is meant to find out; shown beside its runs." }, "extends": { "type": "string", "description": "Another experiment whose settings this one starts from, as a path relative to this file. Objects are merged key by key; lists and values replace.", "examples": ["../base.recr1.yaml"] }, "task": { "type": "object", "description": "What the rewriter is asked to do: input to prompt, completion to search text.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "A user's query becomes the text that is searched with.", "additionalProperties": false, "properties": { "kind": { "const": "query_rewriting", "description": "A user's query becomes the text that is searched with." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{query}} :", "prompts/rewrite.md", "preset:boolean", "preset:expansion"] }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion is the rewrite. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"query": \u2026}</answer>`, each tag once and in order. `json`: an object with the key `query`.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}", "{{query}} {{rewrite}}"] } }, "required": ["kind", "prompt"], "title": "Query rewriting" }, { "type": "object", "description": "What a user had to do with before becomes the text that finds the next item. The original query, as a baseline, is the titles of the history.", "additionalProperties": false, "properties": { "kind": { "const": "sequential_recommendation", "description": "What a user had to do with before becomes the text that finds the next item. The original query, as a baseline, is the titles of the history." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{history}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["bought {{history}} next :", "prompts/next.md", "preset:next_item"] }, "history": { "type": "object", "description": "How a prompt names what the user had to do with.", "additionalProperties": false, "properties": { "max_items": { "type": "integer", "description": "The most recent items that stand in the prompt; Rec-R1 takes 10.", "minimum": 1, "default": 10 }, "item_template": { "type": "string", "description": "How an item is written; `{{position}}`, `{{id}}` and the documents' fields are filled in.", "default": "Item {{position}}: {{title}}", "examples": ["Item {{position}}: {{title}}", "{{title}}"] }, "separator": { "type": "string", "description": "What stands between two items.", "default": "\n", "examples": ["\n", "; "] }, "order": { "type": "string", "description": "Which of the items comes first.", "enum": ["oldest_first", "newest_first"], "default": "oldest_first" } }, "default": { "max_items": 10, "item_template": "Item {{position}}: {{title}}", "separator": "\n", "order": "oldest_first" } }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion is the rewrite. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"query": \u2026}</answer>`, each tag once and in order. `json`: an object with the key `query`.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}"] }, "exclude_seen": { "type": "boolean", "description": "Leave out of what is retrieved all that the user had to do with before. Right where nobody takes an item twice, as with films.", "default": false } }, "required": ["kind", "prompt"], "title": "Sequential recommendation" }, { "type": "object", "description": "A question becomes the text that finds, among the segments of the document it was asked of, the one that caused it (Wang et al. 2024, arXiv 2403.03956). Only the document's own segments are ranked, by the statistics of that document; those that nothing matches follow in the document's order.", "additionalProperties": false, "properties": { "kind": { "const": "backtracing", "description": "A question becomes the text that finds, among the segments of the document it was asked of, the one that caused it (Wang et al. 2024, arXiv 2403.03956). Only the document's own segments are ranked, by the statistics of that document; those that nothing matches follow in the document's order." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{question}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{question}} is about :", "prompts/cause.md", "preset:cause"] }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion is the rewrite. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"query": \u2026}</answer>`, each tag once and in order. `json`: an object with the key `query`.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}", "{{question}} {{rewrite}}"] } }, "required": ["kind", "prompt"], "title": "Backtracing" }, { "type": "object", "description": "The rewriter orders candidates itself; what it writes is not searched with. The candidates come with the data, or are what the recommender retrieves with the user's own query.", "additionalProperties": false, "properties": { "kind": { "const": "reranking", "description": "The rewriter orders candidates itself; what it writes is not searched with. The candidates come with the data, or are what the recommender retrieves with the user's own query." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{candidates}}`, `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{query}}\n{{candidates}}\nbest first:", "prompts/rerank.md", "preset:reranking"] }, "candidates": { "type": "object", "description": "What is ordered, and how the prompt lists it.", "additionalProperties": false, "properties": { "from": { "type": "string", "description": "`recommender`: the first items that the recommender retrieves with the user's own query. `data`: the candidates that each query has in the data.", "enum": ["recommender", "data"], "default": "recommender" }, "max_items": { "type": "integer", "description": "Candidates in a prompt at most; those behind them are left out.", "minimum": 2, "maximum": 1e3, "default": 20 }, "item_template": { "type": "string", "description": "How a candidate is written; `{{number}}`, `{{id}}` and the documents' fields are filled in. With `{{id}}` and without `{{number}}` the order is read as ids.", "default": "[{{number}}] {{title}}", "examples": ["[{{number}}] {{title}}", "Item_{{number}}: {{text}}"] }, "separator": { "type": "string", "description": "What stands between two candidates.", "default": "\n", "examples": ["\n", "\n\n"] }, "max_words": { "type": "integer", "description": "Words of a field that are shown of a candidate; long texts are cut.", "minimum": 1, "default": 60 } }, "default": { "from": "recommender", "max_items": 20, "item_template": "[{{number}}] {{title}}", "separator": "\n", "max_words": 60 } }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion names the candidates, best first, as in `[2] > [1] > [3]`. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"order": [2, 1, 3]}</answer>`, each tag once and in order; the key may be any. `json`: a list, or an object with one. What is named twice, or is no candidate, is passed over; candidates that are not named follow in their first order; a completion that names none is malformed.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } } }, "required": ["kind", "prompt"], "title": "Reranking" }, { "type": "object", "description": "A task of your own: a template in, a parser out, any of the rewards.", "additionalProperties": false, "properties": { "kind": { "const": "custom", "description": "A task of your own: a template in, a parser out, any of the rewards." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{query}} :", "prompts/own.md"] }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": "`plain`: the first line of the completion. `answer_tag`: `<think>\u2026</think><answer>\u2026</answer>`, each tag once and in order, with JSON in the answer. `json`: an object. `regex`: what `pattern` finds.", "enum": ["plain", "answer_tag", "json", "regex"], "default": "plain" }, "key": { "type": "string", "description": "Key of the JSON object whose text is the rewrite; for `json` and `answer_tag`.", "minLength": 1, "default": "query", "examples": ["query", "terms"] }, "pattern": { "type": "string", "description": "JavaScript's regular expression, for `regex`: its first group, or all of the match where it has none, is the rewrite. A completion without a match is malformed.", "minLength": 1, "examples": ["^Search: (.+)$"] } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}", "{{query}} {{rewrite}}"] }, "retrieve_from": { "type": "string", "description": "`all`: the whole corpus. `unseen`: all but what the user had to do with before. `own_document`: the segments of the document that the query was asked of.", "enum": ["all", "unseen", "own_document"], "default": "all" } }, "required": ["kind", "prompt"], "title": "Custom" }] }, "data": { "type": "object", "description": "Queries, judgements and the corpus.", "required": ["format"], "discriminator": { "propertyName": "format" }, "oneOf": [{ "type": "object", "description": "A folder with corpus.jsonl, queries.jsonl and qrels/<split>.tsv.", "additionalProperties": false, "properties": { "format": { "const": "beir", "description": "A folder with corpus.jsonl, queries.jsonl and qrels/<split>.tsv." }, "path": { "type": "string", "description": "The data folder, relative to this file.", "minLength": 1, "examples": ["data/icon-search"] }, "splits": { "type": "object", "description": "Which file of qrels serves as which split. The three must not share queries.", "additionalProperties": false, "properties": { "train": { "type": "string", "description": "Queries that the rewriter is trained on.", "default": "train" }, "validation": { "type": "string", "description": "Queries that choose the checkpoint.", "default": "dev", "examples": ["dev", "validation"] }, "test": { "type": "string", "description": "Queries that are only reported on.", "default": "test" } }, "default": { "train": "train", "validation": "dev", "test": "test" } } }, "required": ["format", "path"], "title": "BEIR" }, { "type": "object", "description": "GroupLens' MovieLens: ratings.csv and movies.csv, or ratings.dat and movies.dat of the older sets.", "additionalProperties": false, "properties": { "format": { "const": "movielens", "description": "GroupLens' MovieLens: ratings.csv and movies.csv, or ratings.dat and movies.dat of the older sets." }, "path": { "type": "string", "description": "The folder of the files, relative to this file.", "minLength": 1, "examples": ["data/ml-latest-small"] }, "min_rating": { "type": "number", "description": "Interactions rated lower are left out; 0 keeps all.", "minimum": 0, "default": 0, "examples": [0, 4] }, "min_interactions": { "type": "integer", "description": "Users with fewer interactions are left out.", "minimum": 2, "default": 3, "examples": [3, 5] }, "train_targets": { "type": "string", "description": "`last`: one training query a user, as Rec-R1 has it. `all`: one for every item of the training part but the first, as sequential recommenders are usually trained.", "enum": ["last", "all"], "default": "last" }, "splits": { "type": "object", "description": "How the users' interactions become queries for training, validation and testing. A query is a user at a moment; the relevant item is what came next.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "`leave_one_out`: of every user the last item is for testing, the one before for validation, the one before that for training. `time`: what happened after the dates that `fractions` come to is for validation and testing. `random`: the users are divided, the last item of each is the relevant one.", "enum": ["leave_one_out", "time", "random"], "default": "leave_one_out" }, "items": { "type": "string", "description": "Which items validation and testing may ask for. `any`: all. `transductive`: only queries whose items, history included, all occur in training. `inductive`: only queries none of whose items occur in training; with `time` and `random` the items are divided first, so that there are such queries.", "enum": ["any", "transductive", "inductive"], "default": "any" }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. Of the interactions with `time`, of the users with `random`; `leave_one_out` needs none.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "leave_one_out", "items": "any", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "MovieLens" }, { "type": "object", "description": "Your own interactions of users with items, and a file of the items: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind.", "additionalProperties": false, "properties": { "format": { "const": "interactions", "description": "Your own interactions of users with items, and a file of the items: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind." }, "path": { "type": "string", "description": "The folder of the files, relative to this file.", "minLength": 1, "examples": ["data/shop"] }, "interactions": { "type": "string", "description": "The file with a row an interaction, relative to `path`.", "minLength": 1, "default": "interactions.csv", "examples": ["interactions.csv"] }, "user_column": { "type": "string", "description": "The column of the user's id.", "minLength": 1, "examples": ["user_id"], "default": "user_id" }, "item_column": { "type": "string", "description": "The column of the item's id.", "minLength": 1, "examples": ["item_id"], "default": "item_id" }, "time_column": { "type": "string", "description": "The column of the time: a number, or a date such as 2026-01-31T12:00:00Z. Rows of one user must have different times, or stand in order.", "minLength": 1, "examples": ["timestamp"], "default": "timestamp" }, "rating_column": { "type": "string", "description": "The column of the rating, for `min_rating`.", "minLength": 1, "examples": ["rating"] }, "items": { "type": "string", "description": "The file with a row an item, relative to `path`.", "minLength": 1, "default": "items.csv", "examples": ["items.csv"] }, "item_id_column": { "type": "string", "description": "The column of the item's id in the file of items.", "minLength": 1, "examples": ["item_id"], "default": "item_id" }, "title_column": { "type": "string", "description": "The column by which a prompt names an item.", "minLength": 1, "examples": ["title"], "default": "title" }, "fields": { "type": "array", "description": "Columns that become the documents' text fields; an empty list takes every column that holds text.", "items": { "type": "string", "description": "A column.", "minLength": 1 }, "default": [], "examples": [["title", "description"]] }, "min_rating": { "type": "number", "description": "Interactions rated lower are left out; 0 keeps all.", "minimum": 0, "default": 0, "examples": [0, 4] }, "min_interactions": { "type": "integer", "description": "Users with fewer interactions are left out.", "minimum": 2, "default": 3, "examples": [3, 5] }, "train_targets": { "type": "string", "description": "`last`: one training query a user, as Rec-R1 has it. `all`: one for every item of the training part but the first, as sequential recommenders are usually trained.", "enum": ["last", "all"], "default": "last" }, "splits": { "type": "object", "description": "How the users' interactions become queries for training, validation and testing. A query is a user at a moment; the relevant item is what came next.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "`leave_one_out`: of every user the last item is for testing, the one before for validation, the one before that for training. `time`: what happened after the dates that `fractions` come to is for validation and testing. `random`: the users are divided, the last item of each is the relevant one. `given`: each split has an interactions file of its own.", "enum": ["leave_one_out", "time", "random", "given"], "default": "leave_one_out" }, "train": { "type": "string", "description": "With `by: given`: the interactions file whose items are the relevant ones of the train queries.", "minLength": 1, "default": "train.csv", "examples": ["train.csv"] }, "validation": { "type": "string", "description": "With `by: given`: the interactions file whose items are the relevant ones of the validation queries.", "minLength": 1, "default": "valid.csv", "examples": ["valid.csv"] }, "test": { "type": "string", "description": "With `by: given`: the interactions file whose items are the relevant ones of the test queries.", "minLength": 1, "default": "test.csv", "examples": ["test.csv"] }, "items": { "type": "string", "description": "Which items validation and testing may ask for. `any`: all. `transductive`: only queries whose items, history included, all occur in training. `inductive`: only queries none of whose items occur in training; with `time` and `random` the items are divided first, so that there are such queries.", "enum": ["any", "transductive", "inductive"], "default": "any" }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. Of the interactions with `time`, of the users with `random`; `leave_one_out` needs none.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "leave_one_out", "train": "train.csv", "validation": "valid.csv", "test": "test.csv", "items": "any", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "Interactions" }, { "type": "object", "description": "Backtracing (Wang et al. 2024): questions, and the sentences of the document that each was asked of. A document is a sentence; a question is answered from its own source alone.", "additionalProperties": false, "properties": { "format": { "const": "backtracing", "description": "Backtracing (Wang et al. 2024): questions, and the sentences of the document that each was asked of. A document is a sentence; a question is answered from its own source alone." }, "path": { "type": "string", "description": "The folder with `query` and `sources` in it, relative to this file.", "minLength": 1, "examples": ["data/inquisitive"] }, "domain": { "type": "string", "description": "The domain, by which the questions name their causes in different ways. `auto`: told by the questions' keys.", "enum": ["auto", "lecture", "news_article", "conversation"], "default": "auto" }, "splits": { "type": "object", "description": "How the queries come to be for training, validation and testing.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "How the queries are divided. `given`: the folders of `query` and `sources` are the splits. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.", "enum": ["given", "query_group", "random"], "default": "query_group" }, "train": { "type": "string", "description": "With `by: given`: the folder of the training queries.", "minLength": 1, "default": "train", "examples": ["train"] }, "validation": { "type": "string", "description": "With `by: given`: the folder of the queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.", "minLength": 1, "default": "from_train", "examples": ["from_train", "validation"] }, "test": { "type": "string", "description": "With `by: given`: the folder of the queries that are only reported on.", "minLength": 1, "default": "test", "examples": ["test"] }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "query_group", "train": "train", "validation": "from_train", "test": "test", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "Backtracing" }] }, "recommender": { "type": "object", "description": "The fixed black box that retrieves with the rewriter's text. No gradient passes through it, and the rewriter never sees its items.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems).", "additionalProperties": false, "properties": { "kind": { "const": "bm25", "description": "BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems)." }, "fields": { "type": "object", "description": "Fields of the documents that are searched, with their weights.", "additionalProperties": { "type": "number", "exclusiveMinimum": 0 }, "minProperties": 1, "default": { "title": 1, "text": 1 }, "examples": [{ "title": 2, "text": 1 }] }, "k1": { "type": "number", "description": "Saturation of term frequency. Anserini's default is 0.9, Lucene's and Rec-R1's 1.2.", "minimum": 0, "default": 0.9 }, "b": { "type": "number", "description": "Strength of length normalisation, 0 to 1. Anserini's default is 0.4, Lucene's and Rec-R1's 0.75.", "minimum": 0, "maximum": 1, "default": 0.4 }, "analyzer": { "type": "string", "description": "How texts become terms, of documents and queries alike, as Lucene does it. `english`: Anserini's default (possessives, lower case, stop words, Porter stems). `simple`: runs of letters in lower case. `whitespace`: what stands between spaces, as it stands. `ngram`: runs of characters within words, see the key `ngram`; against misspellings and for languages without spaces. A language: lower case, its stop words and Snowball stems; articles are cut off in French and Italian.", "enum": ["english", "simple", "whitespace", "ngram", "danish", "dutch", "finnish", "french", "german", "hungarian", "italian", "norwegian", "portuguese", "romanian", "russian", "spanish", "swedish"], "default": "english" }, "ngram": { "type": "object", "description": "How many characters the terms of the analyzer `ngram` have. A word of fewer than `min_length` has no terms.", "additionalProperties": false, "properties": { "min_length": { "type": "integer", "description": "Characters of the shortest terms.", "minimum": 1, "maximum": 10, "default": 3 }, "max_length": { "type": "integer", "description": "Characters of the longest terms; at least `min_length`.", "minimum": 1, "maximum": 10, "default": 3, "examples": [3, 4, 5] } }, "default": { "min_length": 3, "max_length": 3 } }, "query_mode": { "type": "string", "description": "How a text is read as a query. `bag_of_words`, as Anserini and Rec-R1: operators and quotes mean nothing, and a word that is repeated weighs as often as it stands there, which policies learn to exploit (Rec-R1's median query has 167 words, the most frequent 26 times). `deduplicated`: a bag of words in which each term counts once, so repetition is not paid for; more different words still are. `boolean`: AND, OR, NOT, +, -, brackets and quotes work as in Lucene (NOT binds before AND, AND before OR; words side by side may each match); repeated words still add weight unless a clause excludes the document, and a malformed query is read as a bag of words.", "enum": ["bag_of_words", "boolean", "deduplicated"], "default": "bag_of_words" }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind"], "title": "BM25" }, { "type": "object", "description": 'A program that ranks, such as a recommender in Python. It reads JSON lines {"id", "text", "k"} and answers each, in any order, with {"id", "ids": [\u2026], "scores": [\u2026]}; scores may be left out. One process serves the whole run; it is started again when it dies, and the run waits meanwhile.', "additionalProperties": false, "properties": { "kind": { "const": "command", "description": 'A program that ranks, such as a recommender in Python. It reads JSON lines {"id", "text", "k"} and answers each, in any order, with {"id", "ids": [\u2026], "scores": [\u2026]}; scores may be left out. One process serves the whole run; it is started again when it dies, and the run waits meanwhile.' }, "command": { "type": "array", "description": "The program and its arguments, each a text of its own; no shell reads them. `${env:\u2026}` is filled in when it is started.", "minItems": 1, "items": { "type": "string", "description": "The program, or one argument." }, "writeOnly": true, "examples": [["python3", "rank.py"]] }, "cwd": { "type": "string", "description": "Folder that the program is started in, relative to this file.", "minLength": 1, "default": ".", "examples": ["."] }, "env": { "type": "object", "description": "Environment variables for the program beside the trainer's own. `${env:\u2026}` is filled in when it is started, and its value is written nowhere.", "additionalProperties": { "type": "string" }, "writeOnly": true, "default": {}, "examples": [{ "API_KEY": "${env:API_KEY}" }] }, "batch_size": { "type": "integer", "description": 'Texts in a line. Above 1 the program reads {"id", "texts", "k"} and answers {"id", "results": [{"ids", "scores"}, \u2026]}, one result a text.', "minimum": 1, "default": 1, "examples": [1, 32] }, "timeout_seconds": { "type": "number", "description": "Longest wait for the next answer, in seconds.", "exclusiveMinimum": 0, "maximum": 86400, "default": 60 }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "command"], "title": "Program" }] }, "reward": { "type": "array", "minItems": 1, "description": "The reward of a completion: the sum of weight \xD7 component over these components, each recorded apart. With `format`, a malformed completion is worth its `invalid` alone.", "default": [{ "kind": "ndcg", "k": 10 }], "items": { "type": "object", "description": "One component of the reward.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "Normalised discounted cumulative gain at a cutoff, as trec_eval's ndcg_cut.", "additionalProperties": false, "properties": { "kind": { "const": "ndcg", "description": "Normalised discounted cumulative gain at a cutoff, as trec_eval's ndcg_cut." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100, 1e3] }, "gain": { "type": "string", "description": "What a judgement adds. `linear`: itself, as in trec_eval and Rec-R1. `exponential`: 2^judgement \u2212 1 (Burges et al. 2005), recorded as ndcg_exp. Equal where judgements are 0 and 1.", "enum": ["linear", "exponential"], "default": "linear" }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "NDCG" }, { "type": "object", "description": "Share of the relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "recall", "description": "Share of the relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Recall" }, { "type": "object", "description": "1 / rank of the first relevant item, 0 beyond the cutoff.", "additionalProperties": false, "properties": { "kind": { "const": "mrr", "description": "1 / rank of the first relevant item, 0 beyond the cutoff." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Reciprocal rank" }, { "type": "object", "description": "Share of relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "precision", "description": "Share of relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Precision" }, { "type": "object", "description": "1 if any relevant item is among the first k, else 0.", "additionalProperties": false, "properties": { "kind": { "const": "hit_rate", "description": "1 if any relevant item is among the first k, else 0." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Hit rate" }, { "type": "object", "description": "Mean of the precision at the ranks of the relevant items among the first k, as trec_eval's map_cut.", "additionalProperties": false, "properties": { "kind": { "const": "map", "description": "Mean of the precision at the ranks of the relevant items among the first k, as trec_eval's map_cut." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Average precision" }, { "type": "object", "description": "Rank-biased precision (Moffat and Zobel 2008), cut off: (1 \u2212 p) \u03A3 p^(rank \u2212 1) over the relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "rbp", "description": "Rank-biased precision (Moffat and Zobel 2008), cut off: (1 \u2212 p) \u03A3 p^(rank \u2212 1) over the relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "persistence": { "type": "number", "description": "p: the probability that a user who has looked at an item looks at the next. 0.5: impatient; 0.8: usual; 0.95: patient.", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "default": 0.8, "examples": [0.5, 0.8, 0.95] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Rank-biased precision" }, { "type": "object", "description": "Backtracing's accuracy: 1 if any of the first k segments is one that caused the question, else 0.", "additionalProperties": false, "properties": { "kind": { "const": "accuracy", "description": "Backtracing's accuracy: 1 if any of the first k segments is one that caused the question, else 0." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1, "examples": [1, 3] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Accuracy" }, { "type": "object", "description": "For backtracing: 1 / (1 + distance), where distance is the least number of positions between one of the first k segments and a relevant one. 1 for a hit, 0.5 for its neighbour. The documents need positions.", "additionalProperties": false, "properties": { "kind": { "const": "closeness", "description": "For backtracing: 1 / (1 + distance), where distance is the least number of positions between one of the first k segments and a relevant one. 1 for a hit, 0.5 for its neighbour. The documents need positions." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1, "examples": [1, 3] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Closeness" }, { "type": "object", "description": "The metric of the rewritten query minus the metric of the original one.", "additionalProperties": false, "properties": { "kind": { "const": "gain", "description": "The metric of the rewritten query minus the metric of the original one." }, "metric": { "type": "string", "description": "A metric with its cutoff.", "default": "ndcg@10", "pattern": "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$", "examples": ["ndcg@10", "recall@100"] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Gain over the original query" }, { "type": "object", "description": "The rule of Rec-R1's code, whole: NDCG@k plus `valid` for a rewrite that finds something, 0 for one that finds nothing, `invalid` for a malformed one. Recorded as ndcg and format. Unlike that code, items that are listed twice count once, and a search that fails is no reward.", "additionalProperties": false, "properties": { "kind": { "const": "rec_r1", "description": "The rule of Rec-R1's code, whole: NDCG@k plus `valid` for a rewrite that finds something, 0 for one that finds nothing, `invalid` for a malformed one. Recorded as ndcg and format. Unlike that code, items that are listed twice count once, and a search that fails is no reward." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1e3, "examples": [100, 1e3, 5e3] }, "valid": { "type": "number", "description": "Added to a well-formed completion that found something.", "default": 0.1 }, "invalid": { "type": "number", "description": "The total of a malformed completion.", "default": -2 } }, "required": ["kind"], "title": "Rec-R1's reward" }, { "type": "object", "description": "Rec-R1's format reward: `valid` is added when the completion has the task's output form; otherwise the total is `invalid`, whatever was retrieved.", "additionalProperties": false, "properties": { "kind": { "const": "format", "description": "Rec-R1's format reward: `valid` is added when the completion has the task's output form; otherwise the total is `invalid`, whatever was retrieved." }, "valid": { "type": "number", "description": "Added to a well-formed completion.", "default": 0.1 }, "invalid": { "type": "number", "description": "The total of a malformed completion.", "default": -2 } }, "required": ["kind"], "title": "Format" }, { "type": "object", "description": "Subtracts `penalty` for every word of the search text beyond `max_words`: against rewards for mere length.", "additionalProperties": false, "properties": { "kind": { "const": "length", "description": "Subtracts `penalty` for every word of the search text beyond `max_words`: against rewards for mere length." }, "max_words": { "type": "integer", "description": "Words that cost nothing.", "minimum": 1, "default": 32 }, "penalty": { "type": "number", "description": "Subtracted for each word beyond.", "minimum": 0, "default": 0.01 }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Length penalty" }, { "type": "object", "description": "Subtracts `penalty` for every repeated word of the search text: BM25 adds a term's weight each time it stands in the query, which policies exploit.", "additionalProperties": false, "properties": { "kind": { "const": "repetition", "description": "Subtracts `penalty` for every repeated word of the search text: BM25 adds a term's weight each time it stands in the query, which policies exploit." }, "penalty": { "type": "number", "description": "Subtracted for each repetition.", "minimum": 0, "default": 0.05 }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Repetition penalty" }, { "type": "object", "description": "How much a rewrite differs from the others of its group: 1 less the mean overlap (Jaccard) of its words with theirs. 0 when all are the same, 1 when none shares a word.", "additionalProperties": false, "properties": { "kind": { "const": "diversity", "description": "How much a rewrite differs from the others of its group: 1 less the mean overlap (Jaccard) of its words with theirs. 0 when all are the same, 1 when none shares a word." }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Diversity within the group" }, { "type": "object", "description": "What users did with the retrieved items before: NDCG with each item's engagement, estimated from a log of interactions by inverse propensity weighting, as its gain. Items that were never logged for the query count nothing.", "additionalProperties": false, "properties": { "kind": { "const": "log_engagement", "description": "What users did with the retrieved items before: NDCG with each item's engagement, estimated from a log of interactions by inverse propensity weighting, as its gain. Items that were never logged for the query count nothing." }, "path": { "type": "string", "description": "The log: .jsonl, or .tsv with a header, a line an interaction, relative to this file.", "minLength": 1, "examples": ["logs/clicks.tsv"] }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "max_inverse_propensity": { "type": "number", "description": "Weights 1 / propensity are clipped to this: less variance for some bias.", "minimum": 1, "default": 10 }, "columns": { "type": "object", "description": "Names of the log's columns.", "additionalProperties": false, "properties": { "query": { "type": "string", "description": "The query's id.", "default": "query_id" }, "item": { "type": "string", "description": "The item's id.", "default": "item_id" }, "engagement": { "type": "string", "description": "What was counted, at least 0: clicks, conversions, seconds.", "default": "clicks" }, "propensity": { "type": "string", "description": "Probability that the user saw the item, above 0, at most 1.", "default": "propensity" }, "rank": { "type": "string", "description": "Where there is no column of propensities: the rank at which the item was shown, from 1, of which 1 / rank is taken for the propensity.", "default": "rank" } }, "default": { "query": "query_id", "item": "item_id", "engagement": "clicks", "propensity": "propensity", "rank": "rank" } }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind", "path"], "title": "Engagement by logged interactions" }, { "type": "object", "description": 'Components that a program measures. It reads a JSON line for each rewrite (id, query_id, query, columns, group, search_text, format_ok, retrieved, relevant) and answers each, in any order, with a line {"id": \u2026, "components": {name: number}}. One process serves the whole run; it is started again when it dies, and a failure pauses or ends the run: no reward is made up.', "additionalProperties": false, "properties": { "kind": { "const": "command", "description": 'Components that a program measures. It reads a JSON line for each rewrite (id, query_id, query, columns, group, search_text, format_ok, retrieved, relevant) and answers each, in any order, with a line {"id": \u2026, "components": {name: number}}. One process serves the whole run; it is started again when it dies, and a failure pauses or ends the run: no reward is made up.' }, "command": { "type": "array", "description": "The program and its arguments, each a text of its own; no shell reads them. `${env:\u2026}` is filled in when it is started.", "minItems": 1, "items": { "type": "string", "description": "The program, or one argument." }, "writeOnly": true, "examples": [["python3", "reward.py"]] }, "components": { "type": "array", "description": "The components that it measures; each rewrite must be given a number for every one of them, and for nothing else.", "minItems": 1, "items": { "type": "object", "description": "A component as it is recorded.", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "description": "Names the component in answers, records and charts.", "pattern": "^[A-Za-z][A-Za-z0-9_@.-]*$", "examples": ["clicks"] }, "description": { "type": "string", "description": "What it measures." }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } } }, "examples": [[{ "name": "clicks" }]] }, "cwd": { "type": "string", "description": "Folder that the program is started in, relative to this file.", "minLength": 1, "default": ".", "examples": ["."] }, "env": { "type": "object", "description": "Environment variables for the program beside the trainer's own. `${env:\u2026}` is filled in when it is started, and its value is written nowhere.", "additionalProperties": { "type": "string" }, "writeOnly": true, "default": {}, "examples": [{ "API_KEY": "${env:API_KEY}" }] }, "timeout_seconds": { "type": "number", "description": "Longest wait for the next answer, in seconds.", "exclusiveMinimum": 0, "maximum": 86400, "default": 60 } }, "required": ["kind", "command", "components"], "title": "Reward by a program" }, { "type": "object", "description": "Components that a JavaScript module measures (TypeScript with Node 22.18 or later). Its default export is given a list of rewrites, with the keys that a program reads, and returns or promises a list of records of numbers. It runs in the trainer, and never in the editor.", "additionalProperties": false, "properties": { "kind": { "const": "module", "description": "Components that a JavaScript module measures (TypeScript with Node 22.18 or later). Its default export is given a list of rewrites, with the keys that a program reads, and returns or promises a list of records of numbers. It runs in the trainer, and never in the editor." }, "path": { "type": "string", "description": "The module (.mjs, .js or .ts), relative to this file.", "minLength": 1, "pattern": "\\.[cm]?[jt]s$", "examples": ["reward.mjs"] }, "components": { "type": "array", "description": "The components that it measures; each rewrite must be given a number for every one of them, and for nothing else.", "minItems": 1, "items": { "type": "object", "description": "A component as it is recorded.", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "description": "Names the component in answers, records and charts.", "pattern": "^[A-Za-z][A-Za-z0-9_@.-]*$", "examples": ["clicks"] }, "description": { "type": "string", "description": "What it measures." }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } } }, "examples": [[{ "name": "clicks" }]] }, "timeout_seconds": { "type": "number", "description": "Longest time for one batch, in seconds.", "exclusiveMinimum": 0, "maximum": 86400, "default": 60 } }, "required": ["kind", "path", "components"], "title": "Reward by a module" }] } }, "rewriter": { "type": "object", "description": "The language model that is trained, and how it writes.", "additionalProperties": false, "properties": { "model": { "type": "string", "description": "A folder with config.json, model.safetensors and tokenizer.json of a Llama-architecture model, relative to this file.", "minLength": 1, "examples": ["models/rewriter-mini"] }, "lora": { "type": "object", "description": "Train low-rank adapters (Hu et al. 2021) instead of all weights.", "additionalProperties": false, "properties": { "rank": { "type": "integer", "description": "Rank of the adapters.", "minimum": 1, "default": 16 }, "alpha": { "type": "number", "description": "Scale: the adapters' product counts alpha / rank.", "exclusiveMinimum": 0, "default": 32 } } }, "sampling": { "type": "object", "description": "How completions are drawn while training.", "additionalProperties": false, "properties": { "temperature": { "type": "number", "description": "Softmax temperature of the rollouts; evaluation is greedy.", "exclusiveMinimum": 0, "default": 1 }, "top_p": { "type": "number", "description": "Nucleus: the smallest set of tokens with this much probability.", "exclusiveMinimum": 0, "maximum": 1, "default": 1 }, "max_new_tokens": { "type": "integer", "description": "Longest completion, in tokens.", "minimum": 1, "default": 32 } }, "default": { "temperature": 1, "top_p": 1, "max_new_tokens": 32 } } }, "required": ["model"] }, "algorithm": { "type": "object", "description": "The policy-gradient algorithm.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "Group Relative Policy Optimization (arXiv 2402.03300): the advantage of a completion is its reward relative to the other completions of the same prompt. verl: algorithm.adv_estimator=grpo; TRL: GRPOTrainer.", "additionalProperties": false, "properties": { "kind": { "const": "grpo", "description": "Group Relative Policy Optimization (arXiv 2402.03300): the advantage of a completion is its reward relative to the other completions of the same prompt. verl: algorithm.adv_estimator=grpo; TRL: GRPOTrainer." }, "group_size": { "type": "integer", "description": "Completions a prompt. verl: actor_rollout_ref.rollout.n; TRL: num_generations.", "minimum": 2, "default": 8, "examples": [8, 12, 16] }, "learning_rate": { "type": "number", "description": "AdamW's peak learning rate. Full fine-tuning of billions: about 1e-6; LoRA: about 1e-5 to 1e-4; models of a few million parameters: about 1e-4 to 1e-3.", "exclusiveMinimum": 0, "default": 1e-6 }, "kl": { "type": "object", "description": "Penalty for leaving the reference policy, which is the policy that RL started from.", "additionalProperties": false, "properties": { "coef": { "type": "number", "description": "Weight of the KL term in the loss; 0 leaves the reference out. verl: kl_loss_coef; TRL: beta.", "minimum": 0, "default": 1e-3 }, "estimator": { "type": "string", "description": "`k3`: exp(d) \u2212 d \u2212 1 with d = log p_ref \u2212 log p (Schulman); `k1`: \u2212d; `k2`: d\xB2/2.", "enum": ["k1", "k2", "k3"], "default": "k3" } }, "default": { "coef": 1e-3, "estimator": "k3" } }, "clip": { "type": "object", "description": "PPO's clipping of the probability ratio to [1 \u2212 low, 1 + high].", "additionalProperties": false, "properties": { "low": { "type": "number", "description": "Lower clip. verl: clip_ratio_low; TRL: epsilon.", "exclusiveMinimum": 0, "maximum": 1, "default": 0.2 }, "high": { "type": "number", "description": "Upper clip; DAPO raises it to 0.28 to keep exploring. verl: clip_ratio_high; TRL: epsilon_high.", "exclusiveMinimum": 0, "default": 0.2 } }, "default": { "low": 0.2, "high": 0.2 } }, "entropy_coef": { "type": "number", "description": "Weight of the entropy bonus: holds exploration up. verl: entropy_coeff.", "minimum": 0, "default": 0 }, "normalize_by_std": { "type": "boolean", "description": "Divide advantages by the group's standard deviation; false is Dr. GRPO. verl: norm_adv_by_std_in_grpo.", "default": true }, "loss_aggregation": { "type": "string", "description": "`sequence_mean`: mean over tokens of each completion, then over completions (GRPO's paper). `token_mean`: mean over all tokens (DAPO).", "enum": ["sequence_mean", "token_mean"], "default": "token_mean" }, "epochs_per_batch": { "type": "integer", "description": "Passes of the optimizer over each batch of rollouts. verl: ppo_epochs; TRL: num_iterations.", "minimum": 1, "default": 1 }, "dynamic_sampling": { "type": "boolean", "description": "Leave groups without reward variance out of the update and draw other prompts in their place, as DAPO does. verl: algorithm.filter_groups.", "default": false } }, "required": ["kind"], "title": "GRPO" }] }, "training": { "type": "object", "description": "How long and on how much.", "additionalProperties": false, "properties": { "steps": { "type": "integer", "description": "RL steps; each draws rollouts and updates the policy.", "minimum": 1, "default": 200 }, "prompts_per_step": { "type": "integer", "description": "Prompts a step; rollouts a step = prompts_per_step \xD7 group_size. verl: data.train_batch_size.", "minimum": 1, "default": 16 }, "seed": { "type": "integer", "description": "Seed of everything random: same machine, same seed, same run.", "minimum": 0, "default": 7 }, "checkpoint_every": { "type": "integer", "description": "Steps between checkpoints; the last and the best are always kept.", "minimum": 1, "default": 50 }, "warmup_steps": { "type": "integer", "description": "Steps over which the learning rate rises from 0.", "minimum": 0, "default": 5 }, "learning_rate_schedule": { "type": "string", "description": "After the warm-up: hold, or fall along a half cosine to a tenth.", "enum": ["constant", "cosine"], "default": "constant" }, "weight_decay": { "type": "number", "description": "AdamW's decoupled weight decay.", "minimum": 0, "default": 0 }, "grad_clip": { "type": "number", "description": "Largest norm of the gradient.", "exclusiveMinimum": 0, "default": 1 }, "warm_start": { "type": "object", "description": "Supervised warm start before RL, on a share of the training queries with their relevant items. For models that do not know the domain's language; pretrained models do without.", "additionalProperties": false, "properties": { "fraction": { "type": "number", "description": "Share of the training queries used, chosen by the seed. The other queries give RL their reward only.", "exclusiveMinimum": 0, "maximum": 1, "default": 0.1 }, "target": { "type": "string", "description": "What the rewriter is taught to write. `document`: the text of a relevant item. `missing_words`: only the words that the query lacks.", "enum": ["document", "missing_words"], "default": "document" }, "epochs": { "type": "integer", "description": "Passes over the pairs; the best on validation is kept.", "minimum": 1, "default": 10 }, "learning_rate": { "type": "number", "description": "AdamW's peak learning rate of the warm start.", "exclusiveMinimum": 0, "default": 5e-4 }, "batch_size": { "type": "integer", "description": "Pairs in an update.", "minimum": 1, "default": 32 } } } }, "default": { "steps": 200, "prompts_per_step": 16, "seed": 7 } }, "evaluation": { "type": "object", "description": "What is measured on held-out queries, with greedy rewrites.", "additionalProperties": false, "properties": { "every": { "type": "integer", "description": "RL steps between evaluations on the validation split.", "minimum": 1, "default": 20 }, "metrics": { "type": "array", "minItems": 1, "description": "Metrics with cutoffs; the first chooses the checkpoint. `ndcg_exp`: exponential gains. `rbp50`, `rbp80`, `rbp95`: rank-biased precision by its persistence in percent. For backtracing: `accuracy`, `closeness`, and `min_distance`, of which less is better.", "items": { "type": "string", "description": "A metric with its cutoff.", "pattern": "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$", "examples": ["ndcg@10", "recall@10", "mrr@10"] }, "default": ["ndcg@10", "recall@10"] }, "baselines": { "type": "array", "description": "What the policy is compared with.", "items": { "type": "string", "description": "`original_query`: the user's query as typed. `oracle`: the relevant item's own text as the query.", "enum": ["original_query", "oracle"] }, "default": ["original_query"] } }, "default": { "every": 20, "metrics": ["ndcg@10", "recall@10"], "baselines": ["original_query"] } }, "sweep": { "type": "object", "description": "Several runs of this experiment, each with some settings of its own: every point of the grid, or every entry of the list, with every seed. `rec-r1 sweep` runs them one after the other; their table shows mean and standard deviation over the seeds.", "additionalProperties": false, "minProperties": 1, "properties": { "seeds": { "type": "array", "description": "Values of training.seed; each point of the sweep is run with all of them.", "minItems": 1, "items": { "type": "integer", "description": "A seed.", "minimum": 0 }, "examples": [[1, 2, 3]] }, "grid": { "type": "object", "description": "Settings by their dotted names, each with its values; all combinations are run.", "minProperties": 1, "additionalProperties": { "type": "array", "description": "The values that the setting takes in turn.", "minItems": 1 }, "examples": [{ "algorithm.learning_rate": [1e-4, 3e-4] }] }, "list": { "type": "array", "description": "Points of the sweep one by one, each with its settings by their dotted names; instead of a grid, or beside it.", "minItems": 1, "items": { "type": "object", "description": "One point: settings by their dotted names.", "minProperties": 1, "additionalProperties": true } } } }, "engine": { "type": "string", "description": "What trains. `embedded`: this program's own trainer, on this machine's CPU, no Python.", "enum": ["embedded"], "default": "embedded" } }, "required": ["name", "task", "data", "recommender", "reward", "rewriter", "algorithm"] };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var pattern1 = new RegExp("^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$", "u");
var pattern2 = new RegExp("^[A-Za-z][A-Za-z0-9_@.-]*$", "u");
var pattern3 = new RegExp("\\.[cm]?[jt]s$", "u");
var pattern5 = new RegExp("^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$", "u");
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
          } else if (tag2 === "command") {
            if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
              if (data99.kind === void 0) {
                const err259 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.recommender.oneOf[1].required, parentSchema: schema11.properties.recommender.oneOf[1], data: data99 };
                if (vErrors === null) {
                  vErrors = [err259];
                } else {
                  vErrors.push(err259);
                }
                errors++;
              }
              if (data99.command === void 0) {
                const err260 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/1/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'", schema: schema11.properties.recommender.oneOf[1].required, parentSchema: schema11.properties.recommender.oneOf[1], data: data99 };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
              for (const key27 in data99) {
                if (!(key27 === "kind" || key27 === "command" || key27 === "cwd" || key27 === "env" || key27 === "batch_size" || key27 === "timeout_seconds" || key27 === "top_k")) {
                  const err261 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.recommender.oneOf[1], data: data99 };
                  if (vErrors === null) {
                    vErrors = [err261];
                  } else {
                    vErrors.push(err261);
                  }
                  errors++;
                }
              }
              if (data99.kind !== void 0) {
                let data111 = data99.kind;
                if ("command" !== data111) {
                  const err262 = { instancePath: instancePath + "/recommender/kind", schemaPath: "#/properties/recommender/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, message: "must be equal to constant", schema: "command", parentSchema: schema11.properties.recommender.oneOf[1].properties.kind, data: data111 };
                  if (vErrors === null) {
                    vErrors = [err262];
                  } else {
                    vErrors.push(err262);
                  }
                  errors++;
                }
              }
              if (data99.command !== void 0) {
                let data112 = data99.command;
                if (Array.isArray(data112)) {
                  if (data112.length < 1) {
                    const err263 = { instancePath: instancePath + "/recommender/command", schemaPath: "#/properties/recommender/oneOf/1/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.recommender.oneOf[1].properties.command, data: data112 };
                    if (vErrors === null) {
                      vErrors = [err263];
                    } else {
                      vErrors.push(err263);
                    }
                    errors++;
                  }
                  const len1 = data112.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data113 = data112[i1];
                    if (typeof data113 !== "string") {
                      const err264 = { instancePath: instancePath + "/recommender/command/" + i1, schemaPath: "#/properties/recommender/oneOf/1/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.recommender.oneOf[1].properties.command.items.type, parentSchema: schema11.properties.recommender.oneOf[1].properties.command.items, data: data113 };
                      if (vErrors === null) {
                        vErrors = [err264];
                      } else {
                        vErrors.push(err264);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err265 = { instancePath: instancePath + "/recommender/command", schemaPath: "#/properties/recommender/oneOf/1/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.recommender.oneOf[1].properties.command.type, parentSchema: schema11.properties.recommender.oneOf[1].properties.command, data: data112 };
                  if (vErrors === null) {
                    vErrors = [err265];
                  } else {
                    vErrors.push(err265);
                  }
                  errors++;
                }
              }
              if (data99.cwd !== void 0) {
                let data114 = data99.cwd;
                if (typeof data114 === "string") {
                  if (func3(data114) < 1) {
                    const err266 = { instancePath: instancePath + "/recommender/cwd", schemaPath: "#/properties/recommender/oneOf/1/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.recommender.oneOf[1].properties.cwd, data: data114 };
                    if (vErrors === null) {
                      vErrors = [err266];
                    } else {
                      vErrors.push(err266);
                    }
                    errors++;
                  }
                } else {
                  const err267 = { instancePath: instancePath + "/recommender/cwd", schemaPath: "#/properties/recommender/oneOf/1/properties/cwd/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.recommender.oneOf[1].properties.cwd.type, parentSchema: schema11.properties.recommender.oneOf[1].properties.cwd, data: data114 };
                  if (vErrors === null) {
                    vErrors = [err267];
                  } else {
                    vErrors.push(err267);
                  }
                  errors++;
                }
              }
              if (data99.env !== void 0) {
                let data115 = data99.env;
                if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                  for (const key28 in data115) {
                    let data116 = data115[key28];
                    if (typeof data116 !== "string") {
                      const err268 = { instancePath: instancePath + "/recommender/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/1/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.recommender.oneOf[1].properties.env.additionalProperties.type, parentSchema: schema11.properties.recommender.oneOf[1].properties.env.additionalProperties, data: data116 };
                      if (vErrors === null) {
                        vErrors = [err268];
                      } else {
                        vErrors.push(err268);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err269 = { instancePath: instancePath + "/recommender/env", schemaPath: "#/properties/recommender/oneOf/1/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.oneOf[1].properties.env.type, parentSchema: schema11.properties.recommender.oneOf[1].properties.env, data: data115 };
                  if (vErrors === null) {
                    vErrors = [err269];
                  } else {
                    vErrors.push(err269);
                  }
                  errors++;
                }
              }
              if (data99.batch_size !== void 0) {
                let data117 = data99.batch_size;
                if (!(typeof data117 == "number" && (!(data117 % 1) && !isNaN(data117)) && isFinite(data117))) {
                  const err270 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/1/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.recommender.oneOf[1].properties.batch_size.type, parentSchema: schema11.properties.recommender.oneOf[1].properties.batch_size, data: data117 };
                  if (vErrors === null) {
                    vErrors = [err270];
                  } else {
                    vErrors.push(err270);
                  }
                  errors++;
                }
                if (typeof data117 == "number" && isFinite(data117)) {
                  if (data117 < 1 || isNaN(data117)) {
                    const err271 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/1/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.recommender.oneOf[1].properties.batch_size, data: data117 };
                    if (vErrors === null) {
                      vErrors = [err271];
                    } else {
                      vErrors.push(err271);
                    }
                    errors++;
                  }
                }
              }
              if (data99.timeout_seconds !== void 0) {
                let data118 = data99.timeout_seconds;
                if (typeof data118 == "number" && isFinite(data118)) {
                  if (data118 > 86400 || isNaN(data118)) {
                    const err272 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/1/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema11.properties.recommender.oneOf[1].properties.timeout_seconds, data: data118 };
                    if (vErrors === null) {
                      vErrors = [err272];
                    } else {
                      vErrors.push(err272);
                    }
                    errors++;
                  }
                  if (data118 <= 0 || isNaN(data118)) {
                    const err273 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/1/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.recommender.oneOf[1].properties.timeout_seconds, data: data118 };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                } else {
                  const err274 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/1/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.recommender.oneOf[1].properties.timeout_seconds.type, parentSchema: schema11.properties.recommender.oneOf[1].properties.timeout_seconds, data: data118 };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
              }
              if (data99.top_k !== void 0) {
                let data119 = data99.top_k;
                if (!(typeof data119 == "number" && (!(data119 % 1) && !isNaN(data119)) && isFinite(data119))) {
                  const err275 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/1/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.recommender.oneOf[1].properties.top_k.type, parentSchema: schema11.properties.recommender.oneOf[1].properties.top_k, data: data119 };
                  if (vErrors === null) {
                    vErrors = [err275];
                  } else {
                    vErrors.push(err275);
                  }
                  errors++;
                }
                if (typeof data119 == "number" && isFinite(data119)) {
                  if (data119 > 1e4 || isNaN(data119)) {
                    const err276 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/1/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema11.properties.recommender.oneOf[1].properties.top_k, data: data119 };
                    if (vErrors === null) {
                      vErrors = [err276];
                    } else {
                      vErrors.push(err276);
                    }
                    errors++;
                  }
                  if (data119 < 1 || isNaN(data119)) {
                    const err277 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/1/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.recommender.oneOf[1].properties.top_k, data: data119 };
                    if (vErrors === null) {
                      vErrors = [err277];
                    } else {
                      vErrors.push(err277);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err278 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.oneOf[1].type, parentSchema: schema11.properties.recommender.oneOf[1], data: data99 };
              if (vErrors === null) {
                vErrors = [err278];
              } else {
                vErrors.push(err278);
              }
              errors++;
            }
          } else {
            const err279 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag2 }, message: 'value of tag "kind" must be in oneOf', schema: schema11.properties.recommender.discriminator, parentSchema: schema11.properties.recommender, data: data99 };
            if (vErrors === null) {
              vErrors = [err279];
            } else {
              vErrors.push(err279);
            }
            errors++;
          }
        } else {
          const err280 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag2 }, message: 'tag "kind" must be string', schema: schema11.properties.recommender.discriminator, parentSchema: schema11.properties.recommender, data: data99 };
          if (vErrors === null) {
            vErrors = [err280];
          } else {
            vErrors.push(err280);
          }
          errors++;
        }
      } else {
        const err281 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.type, parentSchema: schema11.properties.recommender, data: data99 };
        if (vErrors === null) {
          vErrors = [err281];
        } else {
          vErrors.push(err281);
        }
        errors++;
      }
    }
    if (data.reward !== void 0) {
      let data120 = data.reward;
      if (Array.isArray(data120)) {
        if (data120.length < 1) {
          const err282 = { instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.reward, data: data120 };
          if (vErrors === null) {
            vErrors = [err282];
          } else {
            vErrors.push(err282);
          }
          errors++;
        }
        const len2 = data120.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data121 = data120[i2];
          if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
            if (data121.kind === void 0) {
              const err283 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.required, parentSchema: schema11.properties.reward.items, data: data121 };
              if (vErrors === null) {
                vErrors = [err283];
              } else {
                vErrors.push(err283);
              }
              errors++;
            }
            const tag3 = data121.kind;
            if (typeof tag3 == "string") {
              if (tag3 === "ndcg") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err284 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[0].required, parentSchema: schema11.properties.reward.items.oneOf[0], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err284];
                    } else {
                      vErrors.push(err284);
                    }
                    errors++;
                  }
                  for (const key29 in data121) {
                    if (!(key29 === "kind" || key29 === "k" || key29 === "gain" || key29 === "weight" || key29 === "clip_to")) {
                      const err285 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[0], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err285];
                      } else {
                        vErrors.push(err285);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data122 = data121.kind;
                    if ("ndcg" !== data122) {
                      const err286 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "ndcg" }, message: "must be equal to constant", schema: "ndcg", parentSchema: schema11.properties.reward.items.oneOf[0].properties.kind, data: data122 };
                      if (vErrors === null) {
                        vErrors = [err286];
                      } else {
                        vErrors.push(err286);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data123 = data121.k;
                    if (!(typeof data123 == "number" && (!(data123 % 1) && !isNaN(data123)) && isFinite(data123))) {
                      const err287 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/0/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[0].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.k, data: data123 };
                      if (vErrors === null) {
                        vErrors = [err287];
                      } else {
                        vErrors.push(err287);
                      }
                      errors++;
                    }
                    if (typeof data123 == "number" && isFinite(data123)) {
                      if (data123 < 1 || isNaN(data123)) {
                        const err288 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/0/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[0].properties.k, data: data123 };
                        if (vErrors === null) {
                          vErrors = [err288];
                        } else {
                          vErrors.push(err288);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.gain !== void 0) {
                    let data124 = data121.gain;
                    if (typeof data124 !== "string") {
                      const err289 = { instancePath: instancePath + "/reward/" + i2 + "/gain", schemaPath: "#/properties/reward/items/oneOf/0/properties/gain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[0].properties.gain.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.gain, data: data124 };
                      if (vErrors === null) {
                        vErrors = [err289];
                      } else {
                        vErrors.push(err289);
                      }
                      errors++;
                    }
                    if (!(data124 === "linear" || data124 === "exponential")) {
                      const err290 = { instancePath: instancePath + "/reward/" + i2 + "/gain", schemaPath: "#/properties/reward/items/oneOf/0/properties/gain/enum", keyword: "enum", params: { allowedValues: schema11.properties.reward.items.oneOf[0].properties.gain.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.reward.items.oneOf[0].properties.gain.enum, parentSchema: schema11.properties.reward.items.oneOf[0].properties.gain, data: data124 };
                      if (vErrors === null) {
                        vErrors = [err290];
                      } else {
                        vErrors.push(err290);
                      }
                      errors++;
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data125 = data121.weight;
                    if (!(typeof data125 == "number" && isFinite(data125))) {
                      const err291 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/0/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[0].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.weight, data: data125 };
                      if (vErrors === null) {
                        vErrors = [err291];
                      } else {
                        vErrors.push(err291);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data126 = data121.clip_to;
                    if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                      if (Object.keys(data126).length < 1) {
                        const err292 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to, data: data126 };
                        if (vErrors === null) {
                          vErrors = [err292];
                        } else {
                          vErrors.push(err292);
                        }
                        errors++;
                      }
                      for (const key30 in data126) {
                        if (!(key30 === "min" || key30 === "max")) {
                          const err293 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to, data: data126 };
                          if (vErrors === null) {
                            vErrors = [err293];
                          } else {
                            vErrors.push(err293);
                          }
                          errors++;
                        }
                      }
                      if (data126.min !== void 0) {
                        let data127 = data126.min;
                        if (!(typeof data127 == "number" && isFinite(data127))) {
                          const err294 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.min, data: data127 };
                          if (vErrors === null) {
                            vErrors = [err294];
                          } else {
                            vErrors.push(err294);
                          }
                          errors++;
                        }
                      }
                      if (data126.max !== void 0) {
                        let data128 = data126.max;
                        if (!(typeof data128 == "number" && isFinite(data128))) {
                          const err295 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.max, data: data128 };
                          if (vErrors === null) {
                            vErrors = [err295];
                          } else {
                            vErrors.push(err295);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err296 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[0].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to, data: data126 };
                      if (vErrors === null) {
                        vErrors = [err296];
                      } else {
                        vErrors.push(err296);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err297 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[0].type, parentSchema: schema11.properties.reward.items.oneOf[0], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err297];
                  } else {
                    vErrors.push(err297);
                  }
                  errors++;
                }
              } else if (tag3 === "recall") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err298 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[1].required, parentSchema: schema11.properties.reward.items.oneOf[1], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err298];
                    } else {
                      vErrors.push(err298);
                    }
                    errors++;
                  }
                  for (const key31 in data121) {
                    if (!(key31 === "kind" || key31 === "k" || key31 === "weight" || key31 === "clip_to")) {
                      const err299 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[1], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err299];
                      } else {
                        vErrors.push(err299);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data129 = data121.kind;
                    if ("recall" !== data129) {
                      const err300 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "recall" }, message: "must be equal to constant", schema: "recall", parentSchema: schema11.properties.reward.items.oneOf[1].properties.kind, data: data129 };
                      if (vErrors === null) {
                        vErrors = [err300];
                      } else {
                        vErrors.push(err300);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data130 = data121.k;
                    if (!(typeof data130 == "number" && (!(data130 % 1) && !isNaN(data130)) && isFinite(data130))) {
                      const err301 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/1/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[1].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.k, data: data130 };
                      if (vErrors === null) {
                        vErrors = [err301];
                      } else {
                        vErrors.push(err301);
                      }
                      errors++;
                    }
                    if (typeof data130 == "number" && isFinite(data130)) {
                      if (data130 < 1 || isNaN(data130)) {
                        const err302 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/1/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[1].properties.k, data: data130 };
                        if (vErrors === null) {
                          vErrors = [err302];
                        } else {
                          vErrors.push(err302);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data131 = data121.weight;
                    if (!(typeof data131 == "number" && isFinite(data131))) {
                      const err303 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/1/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[1].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.weight, data: data131 };
                      if (vErrors === null) {
                        vErrors = [err303];
                      } else {
                        vErrors.push(err303);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data132 = data121.clip_to;
                    if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                      if (Object.keys(data132).length < 1) {
                        const err304 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to, data: data132 };
                        if (vErrors === null) {
                          vErrors = [err304];
                        } else {
                          vErrors.push(err304);
                        }
                        errors++;
                      }
                      for (const key32 in data132) {
                        if (!(key32 === "min" || key32 === "max")) {
                          const err305 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to, data: data132 };
                          if (vErrors === null) {
                            vErrors = [err305];
                          } else {
                            vErrors.push(err305);
                          }
                          errors++;
                        }
                      }
                      if (data132.min !== void 0) {
                        let data133 = data132.min;
                        if (!(typeof data133 == "number" && isFinite(data133))) {
                          const err306 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.min, data: data133 };
                          if (vErrors === null) {
                            vErrors = [err306];
                          } else {
                            vErrors.push(err306);
                          }
                          errors++;
                        }
                      }
                      if (data132.max !== void 0) {
                        let data134 = data132.max;
                        if (!(typeof data134 == "number" && isFinite(data134))) {
                          const err307 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.max, data: data134 };
                          if (vErrors === null) {
                            vErrors = [err307];
                          } else {
                            vErrors.push(err307);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err308 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[1].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to, data: data132 };
                      if (vErrors === null) {
                        vErrors = [err308];
                      } else {
                        vErrors.push(err308);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err309 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[1].type, parentSchema: schema11.properties.reward.items.oneOf[1], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err309];
                  } else {
                    vErrors.push(err309);
                  }
                  errors++;
                }
              } else if (tag3 === "mrr") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err310 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[2].required, parentSchema: schema11.properties.reward.items.oneOf[2], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err310];
                    } else {
                      vErrors.push(err310);
                    }
                    errors++;
                  }
                  for (const key33 in data121) {
                    if (!(key33 === "kind" || key33 === "k" || key33 === "weight" || key33 === "clip_to")) {
                      const err311 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[2], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err311];
                      } else {
                        vErrors.push(err311);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data135 = data121.kind;
                    if ("mrr" !== data135) {
                      const err312 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "mrr" }, message: "must be equal to constant", schema: "mrr", parentSchema: schema11.properties.reward.items.oneOf[2].properties.kind, data: data135 };
                      if (vErrors === null) {
                        vErrors = [err312];
                      } else {
                        vErrors.push(err312);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data136 = data121.k;
                    if (!(typeof data136 == "number" && (!(data136 % 1) && !isNaN(data136)) && isFinite(data136))) {
                      const err313 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/2/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[2].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.k, data: data136 };
                      if (vErrors === null) {
                        vErrors = [err313];
                      } else {
                        vErrors.push(err313);
                      }
                      errors++;
                    }
                    if (typeof data136 == "number" && isFinite(data136)) {
                      if (data136 < 1 || isNaN(data136)) {
                        const err314 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/2/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[2].properties.k, data: data136 };
                        if (vErrors === null) {
                          vErrors = [err314];
                        } else {
                          vErrors.push(err314);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data137 = data121.weight;
                    if (!(typeof data137 == "number" && isFinite(data137))) {
                      const err315 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/2/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[2].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.weight, data: data137 };
                      if (vErrors === null) {
                        vErrors = [err315];
                      } else {
                        vErrors.push(err315);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data138 = data121.clip_to;
                    if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                      if (Object.keys(data138).length < 1) {
                        const err316 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to, data: data138 };
                        if (vErrors === null) {
                          vErrors = [err316];
                        } else {
                          vErrors.push(err316);
                        }
                        errors++;
                      }
                      for (const key34 in data138) {
                        if (!(key34 === "min" || key34 === "max")) {
                          const err317 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to, data: data138 };
                          if (vErrors === null) {
                            vErrors = [err317];
                          } else {
                            vErrors.push(err317);
                          }
                          errors++;
                        }
                      }
                      if (data138.min !== void 0) {
                        let data139 = data138.min;
                        if (!(typeof data139 == "number" && isFinite(data139))) {
                          const err318 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.min, data: data139 };
                          if (vErrors === null) {
                            vErrors = [err318];
                          } else {
                            vErrors.push(err318);
                          }
                          errors++;
                        }
                      }
                      if (data138.max !== void 0) {
                        let data140 = data138.max;
                        if (!(typeof data140 == "number" && isFinite(data140))) {
                          const err319 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.max, data: data140 };
                          if (vErrors === null) {
                            vErrors = [err319];
                          } else {
                            vErrors.push(err319);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err320 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[2].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to, data: data138 };
                      if (vErrors === null) {
                        vErrors = [err320];
                      } else {
                        vErrors.push(err320);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err321 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[2].type, parentSchema: schema11.properties.reward.items.oneOf[2], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err321];
                  } else {
                    vErrors.push(err321);
                  }
                  errors++;
                }
              } else if (tag3 === "precision") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err322 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[3].required, parentSchema: schema11.properties.reward.items.oneOf[3], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err322];
                    } else {
                      vErrors.push(err322);
                    }
                    errors++;
                  }
                  for (const key35 in data121) {
                    if (!(key35 === "kind" || key35 === "k" || key35 === "weight" || key35 === "clip_to")) {
                      const err323 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[3], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err323];
                      } else {
                        vErrors.push(err323);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data141 = data121.kind;
                    if ("precision" !== data141) {
                      const err324 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "precision" }, message: "must be equal to constant", schema: "precision", parentSchema: schema11.properties.reward.items.oneOf[3].properties.kind, data: data141 };
                      if (vErrors === null) {
                        vErrors = [err324];
                      } else {
                        vErrors.push(err324);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data142 = data121.k;
                    if (!(typeof data142 == "number" && (!(data142 % 1) && !isNaN(data142)) && isFinite(data142))) {
                      const err325 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/3/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[3].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.k, data: data142 };
                      if (vErrors === null) {
                        vErrors = [err325];
                      } else {
                        vErrors.push(err325);
                      }
                      errors++;
                    }
                    if (typeof data142 == "number" && isFinite(data142)) {
                      if (data142 < 1 || isNaN(data142)) {
                        const err326 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/3/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[3].properties.k, data: data142 };
                        if (vErrors === null) {
                          vErrors = [err326];
                        } else {
                          vErrors.push(err326);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data143 = data121.weight;
                    if (!(typeof data143 == "number" && isFinite(data143))) {
                      const err327 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/3/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[3].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.weight, data: data143 };
                      if (vErrors === null) {
                        vErrors = [err327];
                      } else {
                        vErrors.push(err327);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data144 = data121.clip_to;
                    if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
                      if (Object.keys(data144).length < 1) {
                        const err328 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to, data: data144 };
                        if (vErrors === null) {
                          vErrors = [err328];
                        } else {
                          vErrors.push(err328);
                        }
                        errors++;
                      }
                      for (const key36 in data144) {
                        if (!(key36 === "min" || key36 === "max")) {
                          const err329 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to, data: data144 };
                          if (vErrors === null) {
                            vErrors = [err329];
                          } else {
                            vErrors.push(err329);
                          }
                          errors++;
                        }
                      }
                      if (data144.min !== void 0) {
                        let data145 = data144.min;
                        if (!(typeof data145 == "number" && isFinite(data145))) {
                          const err330 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.min, data: data145 };
                          if (vErrors === null) {
                            vErrors = [err330];
                          } else {
                            vErrors.push(err330);
                          }
                          errors++;
                        }
                      }
                      if (data144.max !== void 0) {
                        let data146 = data144.max;
                        if (!(typeof data146 == "number" && isFinite(data146))) {
                          const err331 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.max, data: data146 };
                          if (vErrors === null) {
                            vErrors = [err331];
                          } else {
                            vErrors.push(err331);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err332 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[3].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to, data: data144 };
                      if (vErrors === null) {
                        vErrors = [err332];
                      } else {
                        vErrors.push(err332);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err333 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[3].type, parentSchema: schema11.properties.reward.items.oneOf[3], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err333];
                  } else {
                    vErrors.push(err333);
                  }
                  errors++;
                }
              } else if (tag3 === "hit_rate") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err334 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[4].required, parentSchema: schema11.properties.reward.items.oneOf[4], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err334];
                    } else {
                      vErrors.push(err334);
                    }
                    errors++;
                  }
                  for (const key37 in data121) {
                    if (!(key37 === "kind" || key37 === "k" || key37 === "weight" || key37 === "clip_to")) {
                      const err335 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[4], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err335];
                      } else {
                        vErrors.push(err335);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data147 = data121.kind;
                    if ("hit_rate" !== data147) {
                      const err336 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "hit_rate" }, message: "must be equal to constant", schema: "hit_rate", parentSchema: schema11.properties.reward.items.oneOf[4].properties.kind, data: data147 };
                      if (vErrors === null) {
                        vErrors = [err336];
                      } else {
                        vErrors.push(err336);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data148 = data121.k;
                    if (!(typeof data148 == "number" && (!(data148 % 1) && !isNaN(data148)) && isFinite(data148))) {
                      const err337 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/4/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[4].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.k, data: data148 };
                      if (vErrors === null) {
                        vErrors = [err337];
                      } else {
                        vErrors.push(err337);
                      }
                      errors++;
                    }
                    if (typeof data148 == "number" && isFinite(data148)) {
                      if (data148 < 1 || isNaN(data148)) {
                        const err338 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/4/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[4].properties.k, data: data148 };
                        if (vErrors === null) {
                          vErrors = [err338];
                        } else {
                          vErrors.push(err338);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data149 = data121.weight;
                    if (!(typeof data149 == "number" && isFinite(data149))) {
                      const err339 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/4/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[4].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.weight, data: data149 };
                      if (vErrors === null) {
                        vErrors = [err339];
                      } else {
                        vErrors.push(err339);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data150 = data121.clip_to;
                    if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                      if (Object.keys(data150).length < 1) {
                        const err340 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to, data: data150 };
                        if (vErrors === null) {
                          vErrors = [err340];
                        } else {
                          vErrors.push(err340);
                        }
                        errors++;
                      }
                      for (const key38 in data150) {
                        if (!(key38 === "min" || key38 === "max")) {
                          const err341 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to, data: data150 };
                          if (vErrors === null) {
                            vErrors = [err341];
                          } else {
                            vErrors.push(err341);
                          }
                          errors++;
                        }
                      }
                      if (data150.min !== void 0) {
                        let data151 = data150.min;
                        if (!(typeof data151 == "number" && isFinite(data151))) {
                          const err342 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.min, data: data151 };
                          if (vErrors === null) {
                            vErrors = [err342];
                          } else {
                            vErrors.push(err342);
                          }
                          errors++;
                        }
                      }
                      if (data150.max !== void 0) {
                        let data152 = data150.max;
                        if (!(typeof data152 == "number" && isFinite(data152))) {
                          const err343 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.max, data: data152 };
                          if (vErrors === null) {
                            vErrors = [err343];
                          } else {
                            vErrors.push(err343);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err344 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[4].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to, data: data150 };
                      if (vErrors === null) {
                        vErrors = [err344];
                      } else {
                        vErrors.push(err344);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err345 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[4].type, parentSchema: schema11.properties.reward.items.oneOf[4], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err345];
                  } else {
                    vErrors.push(err345);
                  }
                  errors++;
                }
              } else if (tag3 === "map") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err346 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[5].required, parentSchema: schema11.properties.reward.items.oneOf[5], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err346];
                    } else {
                      vErrors.push(err346);
                    }
                    errors++;
                  }
                  for (const key39 in data121) {
                    if (!(key39 === "kind" || key39 === "k" || key39 === "weight" || key39 === "clip_to")) {
                      const err347 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[5], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err347];
                      } else {
                        vErrors.push(err347);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data153 = data121.kind;
                    if ("map" !== data153) {
                      const err348 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "map" }, message: "must be equal to constant", schema: "map", parentSchema: schema11.properties.reward.items.oneOf[5].properties.kind, data: data153 };
                      if (vErrors === null) {
                        vErrors = [err348];
                      } else {
                        vErrors.push(err348);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data154 = data121.k;
                    if (!(typeof data154 == "number" && (!(data154 % 1) && !isNaN(data154)) && isFinite(data154))) {
                      const err349 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/5/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[5].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.k, data: data154 };
                      if (vErrors === null) {
                        vErrors = [err349];
                      } else {
                        vErrors.push(err349);
                      }
                      errors++;
                    }
                    if (typeof data154 == "number" && isFinite(data154)) {
                      if (data154 < 1 || isNaN(data154)) {
                        const err350 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/5/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[5].properties.k, data: data154 };
                        if (vErrors === null) {
                          vErrors = [err350];
                        } else {
                          vErrors.push(err350);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data155 = data121.weight;
                    if (!(typeof data155 == "number" && isFinite(data155))) {
                      const err351 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/5/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[5].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.weight, data: data155 };
                      if (vErrors === null) {
                        vErrors = [err351];
                      } else {
                        vErrors.push(err351);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data156 = data121.clip_to;
                    if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                      if (Object.keys(data156).length < 1) {
                        const err352 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to, data: data156 };
                        if (vErrors === null) {
                          vErrors = [err352];
                        } else {
                          vErrors.push(err352);
                        }
                        errors++;
                      }
                      for (const key40 in data156) {
                        if (!(key40 === "min" || key40 === "max")) {
                          const err353 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to, data: data156 };
                          if (vErrors === null) {
                            vErrors = [err353];
                          } else {
                            vErrors.push(err353);
                          }
                          errors++;
                        }
                      }
                      if (data156.min !== void 0) {
                        let data157 = data156.min;
                        if (!(typeof data157 == "number" && isFinite(data157))) {
                          const err354 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.min, data: data157 };
                          if (vErrors === null) {
                            vErrors = [err354];
                          } else {
                            vErrors.push(err354);
                          }
                          errors++;
                        }
                      }
                      if (data156.max !== void 0) {
                        let data158 = data156.max;
                        if (!(typeof data158 == "number" && isFinite(data158))) {
                          const err355 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.max, data: data158 };
                          if (vErrors === null) {
                            vErrors = [err355];
                          } else {
                            vErrors.push(err355);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err356 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[5].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to, data: data156 };
                      if (vErrors === null) {
                        vErrors = [err356];
                      } else {
                        vErrors.push(err356);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err357 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[5].type, parentSchema: schema11.properties.reward.items.oneOf[5], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err357];
                  } else {
                    vErrors.push(err357);
                  }
                  errors++;
                }
              } else if (tag3 === "rbp") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err358 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[6].required, parentSchema: schema11.properties.reward.items.oneOf[6], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err358];
                    } else {
                      vErrors.push(err358);
                    }
                    errors++;
                  }
                  for (const key41 in data121) {
                    if (!(key41 === "kind" || key41 === "k" || key41 === "persistence" || key41 === "weight" || key41 === "clip_to")) {
                      const err359 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[6], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err359];
                      } else {
                        vErrors.push(err359);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data159 = data121.kind;
                    if ("rbp" !== data159) {
                      const err360 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "rbp" }, message: "must be equal to constant", schema: "rbp", parentSchema: schema11.properties.reward.items.oneOf[6].properties.kind, data: data159 };
                      if (vErrors === null) {
                        vErrors = [err360];
                      } else {
                        vErrors.push(err360);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data160 = data121.k;
                    if (!(typeof data160 == "number" && (!(data160 % 1) && !isNaN(data160)) && isFinite(data160))) {
                      const err361 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/6/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[6].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.k, data: data160 };
                      if (vErrors === null) {
                        vErrors = [err361];
                      } else {
                        vErrors.push(err361);
                      }
                      errors++;
                    }
                    if (typeof data160 == "number" && isFinite(data160)) {
                      if (data160 < 1 || isNaN(data160)) {
                        const err362 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/6/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[6].properties.k, data: data160 };
                        if (vErrors === null) {
                          vErrors = [err362];
                        } else {
                          vErrors.push(err362);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.persistence !== void 0) {
                    let data161 = data121.persistence;
                    if (typeof data161 == "number" && isFinite(data161)) {
                      if (data161 >= 1 || isNaN(data161)) {
                        const err363 = { instancePath: instancePath + "/reward/" + i2 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[6].properties.persistence, data: data161 };
                        if (vErrors === null) {
                          vErrors = [err363];
                        } else {
                          vErrors.push(err363);
                        }
                        errors++;
                      }
                      if (data161 <= 0 || isNaN(data161)) {
                        const err364 = { instancePath: instancePath + "/reward/" + i2 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[6].properties.persistence, data: data161 };
                        if (vErrors === null) {
                          vErrors = [err364];
                        } else {
                          vErrors.push(err364);
                        }
                        errors++;
                      }
                    } else {
                      const err365 = { instancePath: instancePath + "/reward/" + i2 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.persistence.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.persistence, data: data161 };
                      if (vErrors === null) {
                        vErrors = [err365];
                      } else {
                        vErrors.push(err365);
                      }
                      errors++;
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data162 = data121.weight;
                    if (!(typeof data162 == "number" && isFinite(data162))) {
                      const err366 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/6/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.weight, data: data162 };
                      if (vErrors === null) {
                        vErrors = [err366];
                      } else {
                        vErrors.push(err366);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data163 = data121.clip_to;
                    if (data163 && typeof data163 == "object" && !Array.isArray(data163)) {
                      if (Object.keys(data163).length < 1) {
                        const err367 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to, data: data163 };
                        if (vErrors === null) {
                          vErrors = [err367];
                        } else {
                          vErrors.push(err367);
                        }
                        errors++;
                      }
                      for (const key42 in data163) {
                        if (!(key42 === "min" || key42 === "max")) {
                          const err368 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to, data: data163 };
                          if (vErrors === null) {
                            vErrors = [err368];
                          } else {
                            vErrors.push(err368);
                          }
                          errors++;
                        }
                      }
                      if (data163.min !== void 0) {
                        let data164 = data163.min;
                        if (!(typeof data164 == "number" && isFinite(data164))) {
                          const err369 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.min, data: data164 };
                          if (vErrors === null) {
                            vErrors = [err369];
                          } else {
                            vErrors.push(err369);
                          }
                          errors++;
                        }
                      }
                      if (data163.max !== void 0) {
                        let data165 = data163.max;
                        if (!(typeof data165 == "number" && isFinite(data165))) {
                          const err370 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.max, data: data165 };
                          if (vErrors === null) {
                            vErrors = [err370];
                          } else {
                            vErrors.push(err370);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err371 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[6].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to, data: data163 };
                      if (vErrors === null) {
                        vErrors = [err371];
                      } else {
                        vErrors.push(err371);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err372 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[6].type, parentSchema: schema11.properties.reward.items.oneOf[6], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err372];
                  } else {
                    vErrors.push(err372);
                  }
                  errors++;
                }
              } else if (tag3 === "accuracy") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err373 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/7/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[7].required, parentSchema: schema11.properties.reward.items.oneOf[7], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err373];
                    } else {
                      vErrors.push(err373);
                    }
                    errors++;
                  }
                  for (const key43 in data121) {
                    if (!(key43 === "kind" || key43 === "k" || key43 === "weight" || key43 === "clip_to")) {
                      const err374 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[7], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err374];
                      } else {
                        vErrors.push(err374);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data166 = data121.kind;
                    if ("accuracy" !== data166) {
                      const err375 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "accuracy" }, message: "must be equal to constant", schema: "accuracy", parentSchema: schema11.properties.reward.items.oneOf[7].properties.kind, data: data166 };
                      if (vErrors === null) {
                        vErrors = [err375];
                      } else {
                        vErrors.push(err375);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data167 = data121.k;
                    if (!(typeof data167 == "number" && (!(data167 % 1) && !isNaN(data167)) && isFinite(data167))) {
                      const err376 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/7/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[7].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.k, data: data167 };
                      if (vErrors === null) {
                        vErrors = [err376];
                      } else {
                        vErrors.push(err376);
                      }
                      errors++;
                    }
                    if (typeof data167 == "number" && isFinite(data167)) {
                      if (data167 < 1 || isNaN(data167)) {
                        const err377 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/7/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[7].properties.k, data: data167 };
                        if (vErrors === null) {
                          vErrors = [err377];
                        } else {
                          vErrors.push(err377);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data168 = data121.weight;
                    if (!(typeof data168 == "number" && isFinite(data168))) {
                      const err378 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/7/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[7].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.weight, data: data168 };
                      if (vErrors === null) {
                        vErrors = [err378];
                      } else {
                        vErrors.push(err378);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data169 = data121.clip_to;
                    if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
                      if (Object.keys(data169).length < 1) {
                        const err379 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to, data: data169 };
                        if (vErrors === null) {
                          vErrors = [err379];
                        } else {
                          vErrors.push(err379);
                        }
                        errors++;
                      }
                      for (const key44 in data169) {
                        if (!(key44 === "min" || key44 === "max")) {
                          const err380 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to, data: data169 };
                          if (vErrors === null) {
                            vErrors = [err380];
                          } else {
                            vErrors.push(err380);
                          }
                          errors++;
                        }
                      }
                      if (data169.min !== void 0) {
                        let data170 = data169.min;
                        if (!(typeof data170 == "number" && isFinite(data170))) {
                          const err381 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.min, data: data170 };
                          if (vErrors === null) {
                            vErrors = [err381];
                          } else {
                            vErrors.push(err381);
                          }
                          errors++;
                        }
                      }
                      if (data169.max !== void 0) {
                        let data171 = data169.max;
                        if (!(typeof data171 == "number" && isFinite(data171))) {
                          const err382 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.max, data: data171 };
                          if (vErrors === null) {
                            vErrors = [err382];
                          } else {
                            vErrors.push(err382);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err383 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[7].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to, data: data169 };
                      if (vErrors === null) {
                        vErrors = [err383];
                      } else {
                        vErrors.push(err383);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err384 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[7].type, parentSchema: schema11.properties.reward.items.oneOf[7], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err384];
                  } else {
                    vErrors.push(err384);
                  }
                  errors++;
                }
              } else if (tag3 === "closeness") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err385 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/8/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[8].required, parentSchema: schema11.properties.reward.items.oneOf[8], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err385];
                    } else {
                      vErrors.push(err385);
                    }
                    errors++;
                  }
                  for (const key45 in data121) {
                    if (!(key45 === "kind" || key45 === "k" || key45 === "weight" || key45 === "clip_to")) {
                      const err386 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[8], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err386];
                      } else {
                        vErrors.push(err386);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data172 = data121.kind;
                    if ("closeness" !== data172) {
                      const err387 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "closeness" }, message: "must be equal to constant", schema: "closeness", parentSchema: schema11.properties.reward.items.oneOf[8].properties.kind, data: data172 };
                      if (vErrors === null) {
                        vErrors = [err387];
                      } else {
                        vErrors.push(err387);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data173 = data121.k;
                    if (!(typeof data173 == "number" && (!(data173 % 1) && !isNaN(data173)) && isFinite(data173))) {
                      const err388 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/8/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[8].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.k, data: data173 };
                      if (vErrors === null) {
                        vErrors = [err388];
                      } else {
                        vErrors.push(err388);
                      }
                      errors++;
                    }
                    if (typeof data173 == "number" && isFinite(data173)) {
                      if (data173 < 1 || isNaN(data173)) {
                        const err389 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/8/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[8].properties.k, data: data173 };
                        if (vErrors === null) {
                          vErrors = [err389];
                        } else {
                          vErrors.push(err389);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data174 = data121.weight;
                    if (!(typeof data174 == "number" && isFinite(data174))) {
                      const err390 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/8/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[8].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.weight, data: data174 };
                      if (vErrors === null) {
                        vErrors = [err390];
                      } else {
                        vErrors.push(err390);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data175 = data121.clip_to;
                    if (data175 && typeof data175 == "object" && !Array.isArray(data175)) {
                      if (Object.keys(data175).length < 1) {
                        const err391 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to, data: data175 };
                        if (vErrors === null) {
                          vErrors = [err391];
                        } else {
                          vErrors.push(err391);
                        }
                        errors++;
                      }
                      for (const key46 in data175) {
                        if (!(key46 === "min" || key46 === "max")) {
                          const err392 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to, data: data175 };
                          if (vErrors === null) {
                            vErrors = [err392];
                          } else {
                            vErrors.push(err392);
                          }
                          errors++;
                        }
                      }
                      if (data175.min !== void 0) {
                        let data176 = data175.min;
                        if (!(typeof data176 == "number" && isFinite(data176))) {
                          const err393 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.min, data: data176 };
                          if (vErrors === null) {
                            vErrors = [err393];
                          } else {
                            vErrors.push(err393);
                          }
                          errors++;
                        }
                      }
                      if (data175.max !== void 0) {
                        let data177 = data175.max;
                        if (!(typeof data177 == "number" && isFinite(data177))) {
                          const err394 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.max, data: data177 };
                          if (vErrors === null) {
                            vErrors = [err394];
                          } else {
                            vErrors.push(err394);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err395 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[8].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to, data: data175 };
                      if (vErrors === null) {
                        vErrors = [err395];
                      } else {
                        vErrors.push(err395);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err396 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[8].type, parentSchema: schema11.properties.reward.items.oneOf[8], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err396];
                  } else {
                    vErrors.push(err396);
                  }
                  errors++;
                }
              } else if (tag3 === "gain") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err397 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/9/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[9].required, parentSchema: schema11.properties.reward.items.oneOf[9], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err397];
                    } else {
                      vErrors.push(err397);
                    }
                    errors++;
                  }
                  for (const key47 in data121) {
                    if (!(key47 === "kind" || key47 === "metric" || key47 === "weight" || key47 === "clip_to")) {
                      const err398 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[9], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err398];
                      } else {
                        vErrors.push(err398);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data178 = data121.kind;
                    if ("gain" !== data178) {
                      const err399 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "gain" }, message: "must be equal to constant", schema: "gain", parentSchema: schema11.properties.reward.items.oneOf[9].properties.kind, data: data178 };
                      if (vErrors === null) {
                        vErrors = [err399];
                      } else {
                        vErrors.push(err399);
                      }
                      errors++;
                    }
                  }
                  if (data121.metric !== void 0) {
                    let data179 = data121.metric;
                    if (typeof data179 === "string") {
                      if (!pattern1.test(data179)) {
                        const err400 = { instancePath: instancePath + "/reward/" + i2 + "/metric", schemaPath: "#/properties/reward/items/oneOf/9/properties/metric/pattern", keyword: "pattern", params: { pattern: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$" }, message: 'must match pattern "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$"', schema: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$", parentSchema: schema11.properties.reward.items.oneOf[9].properties.metric, data: data179 };
                        if (vErrors === null) {
                          vErrors = [err400];
                        } else {
                          vErrors.push(err400);
                        }
                        errors++;
                      }
                    } else {
                      const err401 = { instancePath: instancePath + "/reward/" + i2 + "/metric", schemaPath: "#/properties/reward/items/oneOf/9/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[9].properties.metric.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.metric, data: data179 };
                      if (vErrors === null) {
                        vErrors = [err401];
                      } else {
                        vErrors.push(err401);
                      }
                      errors++;
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data180 = data121.weight;
                    if (!(typeof data180 == "number" && isFinite(data180))) {
                      const err402 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/9/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[9].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.weight, data: data180 };
                      if (vErrors === null) {
                        vErrors = [err402];
                      } else {
                        vErrors.push(err402);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data181 = data121.clip_to;
                    if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
                      if (Object.keys(data181).length < 1) {
                        const err403 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to, data: data181 };
                        if (vErrors === null) {
                          vErrors = [err403];
                        } else {
                          vErrors.push(err403);
                        }
                        errors++;
                      }
                      for (const key48 in data181) {
                        if (!(key48 === "min" || key48 === "max")) {
                          const err404 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to, data: data181 };
                          if (vErrors === null) {
                            vErrors = [err404];
                          } else {
                            vErrors.push(err404);
                          }
                          errors++;
                        }
                      }
                      if (data181.min !== void 0) {
                        let data182 = data181.min;
                        if (!(typeof data182 == "number" && isFinite(data182))) {
                          const err405 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.min, data: data182 };
                          if (vErrors === null) {
                            vErrors = [err405];
                          } else {
                            vErrors.push(err405);
                          }
                          errors++;
                        }
                      }
                      if (data181.max !== void 0) {
                        let data183 = data181.max;
                        if (!(typeof data183 == "number" && isFinite(data183))) {
                          const err406 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.max, data: data183 };
                          if (vErrors === null) {
                            vErrors = [err406];
                          } else {
                            vErrors.push(err406);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err407 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[9].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to, data: data181 };
                      if (vErrors === null) {
                        vErrors = [err407];
                      } else {
                        vErrors.push(err407);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err408 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[9].type, parentSchema: schema11.properties.reward.items.oneOf[9], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err408];
                  } else {
                    vErrors.push(err408);
                  }
                  errors++;
                }
              } else if (tag3 === "rec_r1") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err409 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/10/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[10].required, parentSchema: schema11.properties.reward.items.oneOf[10], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err409];
                    } else {
                      vErrors.push(err409);
                    }
                    errors++;
                  }
                  for (const key49 in data121) {
                    if (!(key49 === "kind" || key49 === "k" || key49 === "valid" || key49 === "invalid")) {
                      const err410 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[10], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err410];
                      } else {
                        vErrors.push(err410);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data184 = data121.kind;
                    if ("rec_r1" !== data184) {
                      const err411 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "rec_r1" }, message: "must be equal to constant", schema: "rec_r1", parentSchema: schema11.properties.reward.items.oneOf[10].properties.kind, data: data184 };
                      if (vErrors === null) {
                        vErrors = [err411];
                      } else {
                        vErrors.push(err411);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data185 = data121.k;
                    if (!(typeof data185 == "number" && (!(data185 % 1) && !isNaN(data185)) && isFinite(data185))) {
                      const err412 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/10/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[10].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[10].properties.k, data: data185 };
                      if (vErrors === null) {
                        vErrors = [err412];
                      } else {
                        vErrors.push(err412);
                      }
                      errors++;
                    }
                    if (typeof data185 == "number" && isFinite(data185)) {
                      if (data185 < 1 || isNaN(data185)) {
                        const err413 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/10/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[10].properties.k, data: data185 };
                        if (vErrors === null) {
                          vErrors = [err413];
                        } else {
                          vErrors.push(err413);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.valid !== void 0) {
                    let data186 = data121.valid;
                    if (!(typeof data186 == "number" && isFinite(data186))) {
                      const err414 = { instancePath: instancePath + "/reward/" + i2 + "/valid", schemaPath: "#/properties/reward/items/oneOf/10/properties/valid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[10].properties.valid.type, parentSchema: schema11.properties.reward.items.oneOf[10].properties.valid, data: data186 };
                      if (vErrors === null) {
                        vErrors = [err414];
                      } else {
                        vErrors.push(err414);
                      }
                      errors++;
                    }
                  }
                  if (data121.invalid !== void 0) {
                    let data187 = data121.invalid;
                    if (!(typeof data187 == "number" && isFinite(data187))) {
                      const err415 = { instancePath: instancePath + "/reward/" + i2 + "/invalid", schemaPath: "#/properties/reward/items/oneOf/10/properties/invalid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[10].properties.invalid.type, parentSchema: schema11.properties.reward.items.oneOf[10].properties.invalid, data: data187 };
                      if (vErrors === null) {
                        vErrors = [err415];
                      } else {
                        vErrors.push(err415);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err416 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[10].type, parentSchema: schema11.properties.reward.items.oneOf[10], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err416];
                  } else {
                    vErrors.push(err416);
                  }
                  errors++;
                }
              } else if (tag3 === "format") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err417 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/11/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[11].required, parentSchema: schema11.properties.reward.items.oneOf[11], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err417];
                    } else {
                      vErrors.push(err417);
                    }
                    errors++;
                  }
                  for (const key50 in data121) {
                    if (!(key50 === "kind" || key50 === "valid" || key50 === "invalid")) {
                      const err418 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[11], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err418];
                      } else {
                        vErrors.push(err418);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data188 = data121.kind;
                    if ("format" !== data188) {
                      const err419 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "format" }, message: "must be equal to constant", schema: "format", parentSchema: schema11.properties.reward.items.oneOf[11].properties.kind, data: data188 };
                      if (vErrors === null) {
                        vErrors = [err419];
                      } else {
                        vErrors.push(err419);
                      }
                      errors++;
                    }
                  }
                  if (data121.valid !== void 0) {
                    let data189 = data121.valid;
                    if (!(typeof data189 == "number" && isFinite(data189))) {
                      const err420 = { instancePath: instancePath + "/reward/" + i2 + "/valid", schemaPath: "#/properties/reward/items/oneOf/11/properties/valid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[11].properties.valid.type, parentSchema: schema11.properties.reward.items.oneOf[11].properties.valid, data: data189 };
                      if (vErrors === null) {
                        vErrors = [err420];
                      } else {
                        vErrors.push(err420);
                      }
                      errors++;
                    }
                  }
                  if (data121.invalid !== void 0) {
                    let data190 = data121.invalid;
                    if (!(typeof data190 == "number" && isFinite(data190))) {
                      const err421 = { instancePath: instancePath + "/reward/" + i2 + "/invalid", schemaPath: "#/properties/reward/items/oneOf/11/properties/invalid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[11].properties.invalid.type, parentSchema: schema11.properties.reward.items.oneOf[11].properties.invalid, data: data190 };
                      if (vErrors === null) {
                        vErrors = [err421];
                      } else {
                        vErrors.push(err421);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err422 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[11].type, parentSchema: schema11.properties.reward.items.oneOf[11], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err422];
                  } else {
                    vErrors.push(err422);
                  }
                  errors++;
                }
              } else if (tag3 === "length") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err423 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/12/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[12].required, parentSchema: schema11.properties.reward.items.oneOf[12], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err423];
                    } else {
                      vErrors.push(err423);
                    }
                    errors++;
                  }
                  for (const key51 in data121) {
                    if (!(key51 === "kind" || key51 === "max_words" || key51 === "penalty" || key51 === "weight" || key51 === "clip_to")) {
                      const err424 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[12], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err424];
                      } else {
                        vErrors.push(err424);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data191 = data121.kind;
                    if ("length" !== data191) {
                      const err425 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "length" }, message: "must be equal to constant", schema: "length", parentSchema: schema11.properties.reward.items.oneOf[12].properties.kind, data: data191 };
                      if (vErrors === null) {
                        vErrors = [err425];
                      } else {
                        vErrors.push(err425);
                      }
                      errors++;
                    }
                  }
                  if (data121.max_words !== void 0) {
                    let data192 = data121.max_words;
                    if (!(typeof data192 == "number" && (!(data192 % 1) && !isNaN(data192)) && isFinite(data192))) {
                      const err426 = { instancePath: instancePath + "/reward/" + i2 + "/max_words", schemaPath: "#/properties/reward/items/oneOf/12/properties/max_words/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[12].properties.max_words.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.max_words, data: data192 };
                      if (vErrors === null) {
                        vErrors = [err426];
                      } else {
                        vErrors.push(err426);
                      }
                      errors++;
                    }
                    if (typeof data192 == "number" && isFinite(data192)) {
                      if (data192 < 1 || isNaN(data192)) {
                        const err427 = { instancePath: instancePath + "/reward/" + i2 + "/max_words", schemaPath: "#/properties/reward/items/oneOf/12/properties/max_words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[12].properties.max_words, data: data192 };
                        if (vErrors === null) {
                          vErrors = [err427];
                        } else {
                          vErrors.push(err427);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.penalty !== void 0) {
                    let data193 = data121.penalty;
                    if (typeof data193 == "number" && isFinite(data193)) {
                      if (data193 < 0 || isNaN(data193)) {
                        const err428 = { instancePath: instancePath + "/reward/" + i2 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/12/properties/penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[12].properties.penalty, data: data193 };
                        if (vErrors === null) {
                          vErrors = [err428];
                        } else {
                          vErrors.push(err428);
                        }
                        errors++;
                      }
                    } else {
                      const err429 = { instancePath: instancePath + "/reward/" + i2 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/12/properties/penalty/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.penalty.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.penalty, data: data193 };
                      if (vErrors === null) {
                        vErrors = [err429];
                      } else {
                        vErrors.push(err429);
                      }
                      errors++;
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data194 = data121.weight;
                    if (!(typeof data194 == "number" && isFinite(data194))) {
                      const err430 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/12/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.weight, data: data194 };
                      if (vErrors === null) {
                        vErrors = [err430];
                      } else {
                        vErrors.push(err430);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data195 = data121.clip_to;
                    if (data195 && typeof data195 == "object" && !Array.isArray(data195)) {
                      if (Object.keys(data195).length < 1) {
                        const err431 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to, data: data195 };
                        if (vErrors === null) {
                          vErrors = [err431];
                        } else {
                          vErrors.push(err431);
                        }
                        errors++;
                      }
                      for (const key52 in data195) {
                        if (!(key52 === "min" || key52 === "max")) {
                          const err432 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to, data: data195 };
                          if (vErrors === null) {
                            vErrors = [err432];
                          } else {
                            vErrors.push(err432);
                          }
                          errors++;
                        }
                      }
                      if (data195.min !== void 0) {
                        let data196 = data195.min;
                        if (!(typeof data196 == "number" && isFinite(data196))) {
                          const err433 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.min, data: data196 };
                          if (vErrors === null) {
                            vErrors = [err433];
                          } else {
                            vErrors.push(err433);
                          }
                          errors++;
                        }
                      }
                      if (data195.max !== void 0) {
                        let data197 = data195.max;
                        if (!(typeof data197 == "number" && isFinite(data197))) {
                          const err434 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.max, data: data197 };
                          if (vErrors === null) {
                            vErrors = [err434];
                          } else {
                            vErrors.push(err434);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err435 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[12].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to, data: data195 };
                      if (vErrors === null) {
                        vErrors = [err435];
                      } else {
                        vErrors.push(err435);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err436 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[12].type, parentSchema: schema11.properties.reward.items.oneOf[12], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err436];
                  } else {
                    vErrors.push(err436);
                  }
                  errors++;
                }
              } else if (tag3 === "repetition") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err437 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/13/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[13].required, parentSchema: schema11.properties.reward.items.oneOf[13], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err437];
                    } else {
                      vErrors.push(err437);
                    }
                    errors++;
                  }
                  for (const key53 in data121) {
                    if (!(key53 === "kind" || key53 === "penalty" || key53 === "weight" || key53 === "clip_to")) {
                      const err438 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[13], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err438];
                      } else {
                        vErrors.push(err438);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data198 = data121.kind;
                    if ("repetition" !== data198) {
                      const err439 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "repetition" }, message: "must be equal to constant", schema: "repetition", parentSchema: schema11.properties.reward.items.oneOf[13].properties.kind, data: data198 };
                      if (vErrors === null) {
                        vErrors = [err439];
                      } else {
                        vErrors.push(err439);
                      }
                      errors++;
                    }
                  }
                  if (data121.penalty !== void 0) {
                    let data199 = data121.penalty;
                    if (typeof data199 == "number" && isFinite(data199)) {
                      if (data199 < 0 || isNaN(data199)) {
                        const err440 = { instancePath: instancePath + "/reward/" + i2 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/13/properties/penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[13].properties.penalty, data: data199 };
                        if (vErrors === null) {
                          vErrors = [err440];
                        } else {
                          vErrors.push(err440);
                        }
                        errors++;
                      }
                    } else {
                      const err441 = { instancePath: instancePath + "/reward/" + i2 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/13/properties/penalty/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.penalty.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.penalty, data: data199 };
                      if (vErrors === null) {
                        vErrors = [err441];
                      } else {
                        vErrors.push(err441);
                      }
                      errors++;
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data200 = data121.weight;
                    if (!(typeof data200 == "number" && isFinite(data200))) {
                      const err442 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/13/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.weight, data: data200 };
                      if (vErrors === null) {
                        vErrors = [err442];
                      } else {
                        vErrors.push(err442);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data201 = data121.clip_to;
                    if (data201 && typeof data201 == "object" && !Array.isArray(data201)) {
                      if (Object.keys(data201).length < 1) {
                        const err443 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to, data: data201 };
                        if (vErrors === null) {
                          vErrors = [err443];
                        } else {
                          vErrors.push(err443);
                        }
                        errors++;
                      }
                      for (const key54 in data201) {
                        if (!(key54 === "min" || key54 === "max")) {
                          const err444 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to, data: data201 };
                          if (vErrors === null) {
                            vErrors = [err444];
                          } else {
                            vErrors.push(err444);
                          }
                          errors++;
                        }
                      }
                      if (data201.min !== void 0) {
                        let data202 = data201.min;
                        if (!(typeof data202 == "number" && isFinite(data202))) {
                          const err445 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.min, data: data202 };
                          if (vErrors === null) {
                            vErrors = [err445];
                          } else {
                            vErrors.push(err445);
                          }
                          errors++;
                        }
                      }
                      if (data201.max !== void 0) {
                        let data203 = data201.max;
                        if (!(typeof data203 == "number" && isFinite(data203))) {
                          const err446 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.max, data: data203 };
                          if (vErrors === null) {
                            vErrors = [err446];
                          } else {
                            vErrors.push(err446);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err447 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[13].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to, data: data201 };
                      if (vErrors === null) {
                        vErrors = [err447];
                      } else {
                        vErrors.push(err447);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err448 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[13].type, parentSchema: schema11.properties.reward.items.oneOf[13], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err448];
                  } else {
                    vErrors.push(err448);
                  }
                  errors++;
                }
              } else if (tag3 === "diversity") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err449 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/14/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[14].required, parentSchema: schema11.properties.reward.items.oneOf[14], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err449];
                    } else {
                      vErrors.push(err449);
                    }
                    errors++;
                  }
                  for (const key55 in data121) {
                    if (!(key55 === "kind" || key55 === "weight" || key55 === "clip_to")) {
                      const err450 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[14], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err450];
                      } else {
                        vErrors.push(err450);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data204 = data121.kind;
                    if ("diversity" !== data204) {
                      const err451 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/14/properties/kind/const", keyword: "const", params: { allowedValue: "diversity" }, message: "must be equal to constant", schema: "diversity", parentSchema: schema11.properties.reward.items.oneOf[14].properties.kind, data: data204 };
                      if (vErrors === null) {
                        vErrors = [err451];
                      } else {
                        vErrors.push(err451);
                      }
                      errors++;
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data205 = data121.weight;
                    if (!(typeof data205 == "number" && isFinite(data205))) {
                      const err452 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/14/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[14].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.weight, data: data205 };
                      if (vErrors === null) {
                        vErrors = [err452];
                      } else {
                        vErrors.push(err452);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data206 = data121.clip_to;
                    if (data206 && typeof data206 == "object" && !Array.isArray(data206)) {
                      if (Object.keys(data206).length < 1) {
                        const err453 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to, data: data206 };
                        if (vErrors === null) {
                          vErrors = [err453];
                        } else {
                          vErrors.push(err453);
                        }
                        errors++;
                      }
                      for (const key56 in data206) {
                        if (!(key56 === "min" || key56 === "max")) {
                          const err454 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to, data: data206 };
                          if (vErrors === null) {
                            vErrors = [err454];
                          } else {
                            vErrors.push(err454);
                          }
                          errors++;
                        }
                      }
                      if (data206.min !== void 0) {
                        let data207 = data206.min;
                        if (!(typeof data207 == "number" && isFinite(data207))) {
                          const err455 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.min, data: data207 };
                          if (vErrors === null) {
                            vErrors = [err455];
                          } else {
                            vErrors.push(err455);
                          }
                          errors++;
                        }
                      }
                      if (data206.max !== void 0) {
                        let data208 = data206.max;
                        if (!(typeof data208 == "number" && isFinite(data208))) {
                          const err456 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.max, data: data208 };
                          if (vErrors === null) {
                            vErrors = [err456];
                          } else {
                            vErrors.push(err456);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err457 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[14].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to, data: data206 };
                      if (vErrors === null) {
                        vErrors = [err457];
                      } else {
                        vErrors.push(err457);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err458 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/14/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[14].type, parentSchema: schema11.properties.reward.items.oneOf[14], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err458];
                  } else {
                    vErrors.push(err458);
                  }
                  errors++;
                }
              } else if (tag3 === "log_engagement") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err459 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/15/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[15].required, parentSchema: schema11.properties.reward.items.oneOf[15], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err459];
                    } else {
                      vErrors.push(err459);
                    }
                    errors++;
                  }
                  if (data121.path === void 0) {
                    const err460 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/15/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.reward.items.oneOf[15].required, parentSchema: schema11.properties.reward.items.oneOf[15], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err460];
                    } else {
                      vErrors.push(err460);
                    }
                    errors++;
                  }
                  for (const key57 in data121) {
                    if (!(key57 === "kind" || key57 === "path" || key57 === "k" || key57 === "max_inverse_propensity" || key57 === "columns" || key57 === "weight" || key57 === "clip_to")) {
                      const err461 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[15], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err461];
                      } else {
                        vErrors.push(err461);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data209 = data121.kind;
                    if ("log_engagement" !== data209) {
                      const err462 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/15/properties/kind/const", keyword: "const", params: { allowedValue: "log_engagement" }, message: "must be equal to constant", schema: "log_engagement", parentSchema: schema11.properties.reward.items.oneOf[15].properties.kind, data: data209 };
                      if (vErrors === null) {
                        vErrors = [err462];
                      } else {
                        vErrors.push(err462);
                      }
                      errors++;
                    }
                  }
                  if (data121.path !== void 0) {
                    let data210 = data121.path;
                    if (typeof data210 === "string") {
                      if (func3(data210) < 1) {
                        const err463 = { instancePath: instancePath + "/reward/" + i2 + "/path", schemaPath: "#/properties/reward/items/oneOf/15/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.path, data: data210 };
                        if (vErrors === null) {
                          vErrors = [err463];
                        } else {
                          vErrors.push(err463);
                        }
                        errors++;
                      }
                    } else {
                      const err464 = { instancePath: instancePath + "/reward/" + i2 + "/path", schemaPath: "#/properties/reward/items/oneOf/15/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.path.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.path, data: data210 };
                      if (vErrors === null) {
                        vErrors = [err464];
                      } else {
                        vErrors.push(err464);
                      }
                      errors++;
                    }
                  }
                  if (data121.k !== void 0) {
                    let data211 = data121.k;
                    if (!(typeof data211 == "number" && (!(data211 % 1) && !isNaN(data211)) && isFinite(data211))) {
                      const err465 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/15/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[15].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.k, data: data211 };
                      if (vErrors === null) {
                        vErrors = [err465];
                      } else {
                        vErrors.push(err465);
                      }
                      errors++;
                    }
                    if (typeof data211 == "number" && isFinite(data211)) {
                      if (data211 < 1 || isNaN(data211)) {
                        const err466 = { instancePath: instancePath + "/reward/" + i2 + "/k", schemaPath: "#/properties/reward/items/oneOf/15/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.k, data: data211 };
                        if (vErrors === null) {
                          vErrors = [err466];
                        } else {
                          vErrors.push(err466);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data121.max_inverse_propensity !== void 0) {
                    let data212 = data121.max_inverse_propensity;
                    if (typeof data212 == "number" && isFinite(data212)) {
                      if (data212 < 1 || isNaN(data212)) {
                        const err467 = { instancePath: instancePath + "/reward/" + i2 + "/max_inverse_propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/max_inverse_propensity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.max_inverse_propensity, data: data212 };
                        if (vErrors === null) {
                          vErrors = [err467];
                        } else {
                          vErrors.push(err467);
                        }
                        errors++;
                      }
                    } else {
                      const err468 = { instancePath: instancePath + "/reward/" + i2 + "/max_inverse_propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/max_inverse_propensity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.max_inverse_propensity.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.max_inverse_propensity, data: data212 };
                      if (vErrors === null) {
                        vErrors = [err468];
                      } else {
                        vErrors.push(err468);
                      }
                      errors++;
                    }
                  }
                  if (data121.columns !== void 0) {
                    let data213 = data121.columns;
                    if (data213 && typeof data213 == "object" && !Array.isArray(data213)) {
                      for (const key58 in data213) {
                        if (!(key58 === "query" || key58 === "item" || key58 === "engagement" || key58 === "propensity" || key58 === "rank")) {
                          const err469 = { instancePath: instancePath + "/reward/" + i2 + "/columns", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns, data: data213 };
                          if (vErrors === null) {
                            vErrors = [err469];
                          } else {
                            vErrors.push(err469);
                          }
                          errors++;
                        }
                      }
                      if (data213.query !== void 0) {
                        let data214 = data213.query;
                        if (typeof data214 !== "string") {
                          const err470 = { instancePath: instancePath + "/reward/" + i2 + "/columns/query", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.query.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.query, data: data214 };
                          if (vErrors === null) {
                            vErrors = [err470];
                          } else {
                            vErrors.push(err470);
                          }
                          errors++;
                        }
                      }
                      if (data213.item !== void 0) {
                        let data215 = data213.item;
                        if (typeof data215 !== "string") {
                          const err471 = { instancePath: instancePath + "/reward/" + i2 + "/columns/item", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/item/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.item.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.item, data: data215 };
                          if (vErrors === null) {
                            vErrors = [err471];
                          } else {
                            vErrors.push(err471);
                          }
                          errors++;
                        }
                      }
                      if (data213.engagement !== void 0) {
                        let data216 = data213.engagement;
                        if (typeof data216 !== "string") {
                          const err472 = { instancePath: instancePath + "/reward/" + i2 + "/columns/engagement", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/engagement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.engagement.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.engagement, data: data216 };
                          if (vErrors === null) {
                            vErrors = [err472];
                          } else {
                            vErrors.push(err472);
                          }
                          errors++;
                        }
                      }
                      if (data213.propensity !== void 0) {
                        let data217 = data213.propensity;
                        if (typeof data217 !== "string") {
                          const err473 = { instancePath: instancePath + "/reward/" + i2 + "/columns/propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/propensity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.propensity.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.propensity, data: data217 };
                          if (vErrors === null) {
                            vErrors = [err473];
                          } else {
                            vErrors.push(err473);
                          }
                          errors++;
                        }
                      }
                      if (data213.rank !== void 0) {
                        let data218 = data213.rank;
                        if (typeof data218 !== "string") {
                          const err474 = { instancePath: instancePath + "/reward/" + i2 + "/columns/rank", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/rank/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.rank.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.rank, data: data218 };
                          if (vErrors === null) {
                            vErrors = [err474];
                          } else {
                            vErrors.push(err474);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err475 = { instancePath: instancePath + "/reward/" + i2 + "/columns", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[15].properties.columns.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns, data: data213 };
                      if (vErrors === null) {
                        vErrors = [err475];
                      } else {
                        vErrors.push(err475);
                      }
                      errors++;
                    }
                  }
                  if (data121.weight !== void 0) {
                    let data219 = data121.weight;
                    if (!(typeof data219 == "number" && isFinite(data219))) {
                      const err476 = { instancePath: instancePath + "/reward/" + i2 + "/weight", schemaPath: "#/properties/reward/items/oneOf/15/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.weight, data: data219 };
                      if (vErrors === null) {
                        vErrors = [err476];
                      } else {
                        vErrors.push(err476);
                      }
                      errors++;
                    }
                  }
                  if (data121.clip_to !== void 0) {
                    let data220 = data121.clip_to;
                    if (data220 && typeof data220 == "object" && !Array.isArray(data220)) {
                      if (Object.keys(data220).length < 1) {
                        const err477 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to, data: data220 };
                        if (vErrors === null) {
                          vErrors = [err477];
                        } else {
                          vErrors.push(err477);
                        }
                        errors++;
                      }
                      for (const key59 in data220) {
                        if (!(key59 === "min" || key59 === "max")) {
                          const err478 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key59 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to, data: data220 };
                          if (vErrors === null) {
                            vErrors = [err478];
                          } else {
                            vErrors.push(err478);
                          }
                          errors++;
                        }
                      }
                      if (data220.min !== void 0) {
                        let data221 = data220.min;
                        if (!(typeof data221 == "number" && isFinite(data221))) {
                          const err479 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.min, data: data221 };
                          if (vErrors === null) {
                            vErrors = [err479];
                          } else {
                            vErrors.push(err479);
                          }
                          errors++;
                        }
                      }
                      if (data220.max !== void 0) {
                        let data222 = data220.max;
                        if (!(typeof data222 == "number" && isFinite(data222))) {
                          const err480 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.max, data: data222 };
                          if (vErrors === null) {
                            vErrors = [err480];
                          } else {
                            vErrors.push(err480);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err481 = { instancePath: instancePath + "/reward/" + i2 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[15].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to, data: data220 };
                      if (vErrors === null) {
                        vErrors = [err481];
                      } else {
                        vErrors.push(err481);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err482 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/15/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[15].type, parentSchema: schema11.properties.reward.items.oneOf[15], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err482];
                  } else {
                    vErrors.push(err482);
                  }
                  errors++;
                }
              } else if (tag3 === "command") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err483 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/16/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[16].required, parentSchema: schema11.properties.reward.items.oneOf[16], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err483];
                    } else {
                      vErrors.push(err483);
                    }
                    errors++;
                  }
                  if (data121.command === void 0) {
                    const err484 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/16/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'", schema: schema11.properties.reward.items.oneOf[16].required, parentSchema: schema11.properties.reward.items.oneOf[16], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err484];
                    } else {
                      vErrors.push(err484);
                    }
                    errors++;
                  }
                  if (data121.components === void 0) {
                    const err485 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/16/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'", schema: schema11.properties.reward.items.oneOf[16].required, parentSchema: schema11.properties.reward.items.oneOf[16], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err485];
                    } else {
                      vErrors.push(err485);
                    }
                    errors++;
                  }
                  for (const key60 in data121) {
                    if (!(key60 === "kind" || key60 === "command" || key60 === "components" || key60 === "cwd" || key60 === "env" || key60 === "timeout_seconds")) {
                      const err486 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[16], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err486];
                      } else {
                        vErrors.push(err486);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data223 = data121.kind;
                    if ("command" !== data223) {
                      const err487 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/16/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, message: "must be equal to constant", schema: "command", parentSchema: schema11.properties.reward.items.oneOf[16].properties.kind, data: data223 };
                      if (vErrors === null) {
                        vErrors = [err487];
                      } else {
                        vErrors.push(err487);
                      }
                      errors++;
                    }
                  }
                  if (data121.command !== void 0) {
                    let data224 = data121.command;
                    if (Array.isArray(data224)) {
                      if (data224.length < 1) {
                        const err488 = { instancePath: instancePath + "/reward/" + i2 + "/command", schemaPath: "#/properties/reward/items/oneOf/16/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[16].properties.command, data: data224 };
                        if (vErrors === null) {
                          vErrors = [err488];
                        } else {
                          vErrors.push(err488);
                        }
                        errors++;
                      }
                      const len3 = data224.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let data225 = data224[i3];
                        if (typeof data225 !== "string") {
                          const err489 = { instancePath: instancePath + "/reward/" + i2 + "/command/" + i3, schemaPath: "#/properties/reward/items/oneOf/16/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[16].properties.command.items.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.command.items, data: data225 };
                          if (vErrors === null) {
                            vErrors = [err489];
                          } else {
                            vErrors.push(err489);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err490 = { instancePath: instancePath + "/reward/" + i2 + "/command", schemaPath: "#/properties/reward/items/oneOf/16/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.reward.items.oneOf[16].properties.command.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.command, data: data224 };
                      if (vErrors === null) {
                        vErrors = [err490];
                      } else {
                        vErrors.push(err490);
                      }
                      errors++;
                    }
                  }
                  if (data121.components !== void 0) {
                    let data226 = data121.components;
                    if (Array.isArray(data226)) {
                      if (data226.length < 1) {
                        const err491 = { instancePath: instancePath + "/reward/" + i2 + "/components", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components, data: data226 };
                        if (vErrors === null) {
                          vErrors = [err491];
                        } else {
                          vErrors.push(err491);
                        }
                        errors++;
                      }
                      const len4 = data226.length;
                      for (let i4 = 0; i4 < len4; i4++) {
                        let data227 = data226[i4];
                        if (data227 && typeof data227 == "object" && !Array.isArray(data227)) {
                          if (data227.name === void 0) {
                            const err492 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4, schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.reward.items.oneOf[16].properties.components.items.required, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items, data: data227 };
                            if (vErrors === null) {
                              vErrors = [err492];
                            } else {
                              vErrors.push(err492);
                            }
                            errors++;
                          }
                          for (const key61 in data227) {
                            if (!(key61 === "name" || key61 === "description" || key61 === "weight" || key61 === "clip_to")) {
                              const err493 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4, schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items, data: data227 };
                              if (vErrors === null) {
                                vErrors = [err493];
                              } else {
                                vErrors.push(err493);
                              }
                              errors++;
                            }
                          }
                          if (data227.name !== void 0) {
                            let data228 = data227.name;
                            if (typeof data228 === "string") {
                              if (!pattern2.test(data228)) {
                                const err494 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4 + "/name", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_@.-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_@.-]*$"', schema: "^[A-Za-z][A-Za-z0-9_@.-]*$", parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.name, data: data228 };
                                if (vErrors === null) {
                                  vErrors = [err494];
                                } else {
                                  vErrors.push(err494);
                                }
                                errors++;
                              }
                            } else {
                              const err495 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4 + "/name", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.name.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.name, data: data228 };
                              if (vErrors === null) {
                                vErrors = [err495];
                              } else {
                                vErrors.push(err495);
                              }
                              errors++;
                            }
                          }
                          if (data227.description !== void 0) {
                            let data229 = data227.description;
                            if (typeof data229 !== "string") {
                              const err496 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4 + "/description", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.description.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.description, data: data229 };
                              if (vErrors === null) {
                                vErrors = [err496];
                              } else {
                                vErrors.push(err496);
                              }
                              errors++;
                            }
                          }
                          if (data227.weight !== void 0) {
                            let data230 = data227.weight;
                            if (!(typeof data230 == "number" && isFinite(data230))) {
                              const err497 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4 + "/weight", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.weight, data: data230 };
                              if (vErrors === null) {
                                vErrors = [err497];
                              } else {
                                vErrors.push(err497);
                              }
                              errors++;
                            }
                          }
                          if (data227.clip_to !== void 0) {
                            let data231 = data227.clip_to;
                            if (data231 && typeof data231 == "object" && !Array.isArray(data231)) {
                              if (Object.keys(data231).length < 1) {
                                const err498 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.clip_to, data: data231 };
                                if (vErrors === null) {
                                  vErrors = [err498];
                                } else {
                                  vErrors.push(err498);
                                }
                                errors++;
                              }
                              for (const key62 in data231) {
                                if (!(key62 === "min" || key62 === "max")) {
                                  const err499 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.clip_to, data: data231 };
                                  if (vErrors === null) {
                                    vErrors = [err499];
                                  } else {
                                    vErrors.push(err499);
                                  }
                                  errors++;
                                }
                              }
                              if (data231.min !== void 0) {
                                let data232 = data231.min;
                                if (!(typeof data232 == "number" && isFinite(data232))) {
                                  const err500 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.clip_to.properties.min, data: data232 };
                                  if (vErrors === null) {
                                    vErrors = [err500];
                                  } else {
                                    vErrors.push(err500);
                                  }
                                  errors++;
                                }
                              }
                              if (data231.max !== void 0) {
                                let data233 = data231.max;
                                if (!(typeof data233 == "number" && isFinite(data233))) {
                                  const err501 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.clip_to.properties.max, data: data233 };
                                  if (vErrors === null) {
                                    vErrors = [err501];
                                  } else {
                                    vErrors.push(err501);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err502 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items.properties.clip_to, data: data231 };
                              if (vErrors === null) {
                                vErrors = [err502];
                              } else {
                                vErrors.push(err502);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err503 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i4, schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[16].properties.components.items.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components.items, data: data227 };
                          if (vErrors === null) {
                            vErrors = [err503];
                          } else {
                            vErrors.push(err503);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err504 = { instancePath: instancePath + "/reward/" + i2 + "/components", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.reward.items.oneOf[16].properties.components.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.components, data: data226 };
                      if (vErrors === null) {
                        vErrors = [err504];
                      } else {
                        vErrors.push(err504);
                      }
                      errors++;
                    }
                  }
                  if (data121.cwd !== void 0) {
                    let data234 = data121.cwd;
                    if (typeof data234 === "string") {
                      if (func3(data234) < 1) {
                        const err505 = { instancePath: instancePath + "/reward/" + i2 + "/cwd", schemaPath: "#/properties/reward/items/oneOf/16/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[16].properties.cwd, data: data234 };
                        if (vErrors === null) {
                          vErrors = [err505];
                        } else {
                          vErrors.push(err505);
                        }
                        errors++;
                      }
                    } else {
                      const err506 = { instancePath: instancePath + "/reward/" + i2 + "/cwd", schemaPath: "#/properties/reward/items/oneOf/16/properties/cwd/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[16].properties.cwd.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.cwd, data: data234 };
                      if (vErrors === null) {
                        vErrors = [err506];
                      } else {
                        vErrors.push(err506);
                      }
                      errors++;
                    }
                  }
                  if (data121.env !== void 0) {
                    let data235 = data121.env;
                    if (data235 && typeof data235 == "object" && !Array.isArray(data235)) {
                      for (const key63 in data235) {
                        let data236 = data235[key63];
                        if (typeof data236 !== "string") {
                          const err507 = { instancePath: instancePath + "/reward/" + i2 + "/env/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reward/items/oneOf/16/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[16].properties.env.additionalProperties.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.env.additionalProperties, data: data236 };
                          if (vErrors === null) {
                            vErrors = [err507];
                          } else {
                            vErrors.push(err507);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err508 = { instancePath: instancePath + "/reward/" + i2 + "/env", schemaPath: "#/properties/reward/items/oneOf/16/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[16].properties.env.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.env, data: data235 };
                      if (vErrors === null) {
                        vErrors = [err508];
                      } else {
                        vErrors.push(err508);
                      }
                      errors++;
                    }
                  }
                  if (data121.timeout_seconds !== void 0) {
                    let data237 = data121.timeout_seconds;
                    if (typeof data237 == "number" && isFinite(data237)) {
                      if (data237 > 86400 || isNaN(data237)) {
                        const err509 = { instancePath: instancePath + "/reward/" + i2 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/16/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema11.properties.reward.items.oneOf[16].properties.timeout_seconds, data: data237 };
                        if (vErrors === null) {
                          vErrors = [err509];
                        } else {
                          vErrors.push(err509);
                        }
                        errors++;
                      }
                      if (data237 <= 0 || isNaN(data237)) {
                        const err510 = { instancePath: instancePath + "/reward/" + i2 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/16/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[16].properties.timeout_seconds, data: data237 };
                        if (vErrors === null) {
                          vErrors = [err510];
                        } else {
                          vErrors.push(err510);
                        }
                        errors++;
                      }
                    } else {
                      const err511 = { instancePath: instancePath + "/reward/" + i2 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/16/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[16].properties.timeout_seconds.type, parentSchema: schema11.properties.reward.items.oneOf[16].properties.timeout_seconds, data: data237 };
                      if (vErrors === null) {
                        vErrors = [err511];
                      } else {
                        vErrors.push(err511);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err512 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/16/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[16].type, parentSchema: schema11.properties.reward.items.oneOf[16], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err512];
                  } else {
                    vErrors.push(err512);
                  }
                  errors++;
                }
              } else if (tag3 === "module") {
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  if (data121.kind === void 0) {
                    const err513 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/17/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[17].required, parentSchema: schema11.properties.reward.items.oneOf[17], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err513];
                    } else {
                      vErrors.push(err513);
                    }
                    errors++;
                  }
                  if (data121.path === void 0) {
                    const err514 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/17/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.reward.items.oneOf[17].required, parentSchema: schema11.properties.reward.items.oneOf[17], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err514];
                    } else {
                      vErrors.push(err514);
                    }
                    errors++;
                  }
                  if (data121.components === void 0) {
                    const err515 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/17/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'", schema: schema11.properties.reward.items.oneOf[17].required, parentSchema: schema11.properties.reward.items.oneOf[17], data: data121 };
                    if (vErrors === null) {
                      vErrors = [err515];
                    } else {
                      vErrors.push(err515);
                    }
                    errors++;
                  }
                  for (const key64 in data121) {
                    if (!(key64 === "kind" || key64 === "path" || key64 === "components" || key64 === "timeout_seconds")) {
                      const err516 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key64 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[17], data: data121 };
                      if (vErrors === null) {
                        vErrors = [err516];
                      } else {
                        vErrors.push(err516);
                      }
                      errors++;
                    }
                  }
                  if (data121.kind !== void 0) {
                    let data238 = data121.kind;
                    if ("module" !== data238) {
                      const err517 = { instancePath: instancePath + "/reward/" + i2 + "/kind", schemaPath: "#/properties/reward/items/oneOf/17/properties/kind/const", keyword: "const", params: { allowedValue: "module" }, message: "must be equal to constant", schema: "module", parentSchema: schema11.properties.reward.items.oneOf[17].properties.kind, data: data238 };
                      if (vErrors === null) {
                        vErrors = [err517];
                      } else {
                        vErrors.push(err517);
                      }
                      errors++;
                    }
                  }
                  if (data121.path !== void 0) {
                    let data239 = data121.path;
                    if (typeof data239 === "string") {
                      if (func3(data239) < 1) {
                        const err518 = { instancePath: instancePath + "/reward/" + i2 + "/path", schemaPath: "#/properties/reward/items/oneOf/17/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[17].properties.path, data: data239 };
                        if (vErrors === null) {
                          vErrors = [err518];
                        } else {
                          vErrors.push(err518);
                        }
                        errors++;
                      }
                      if (!pattern3.test(data239)) {
                        const err519 = { instancePath: instancePath + "/reward/" + i2 + "/path", schemaPath: "#/properties/reward/items/oneOf/17/properties/path/pattern", keyword: "pattern", params: { pattern: "\\.[cm]?[jt]s$" }, message: 'must match pattern "\\.[cm]?[jt]s$"', schema: "\\.[cm]?[jt]s$", parentSchema: schema11.properties.reward.items.oneOf[17].properties.path, data: data239 };
                        if (vErrors === null) {
                          vErrors = [err519];
                        } else {
                          vErrors.push(err519);
                        }
                        errors++;
                      }
                    } else {
                      const err520 = { instancePath: instancePath + "/reward/" + i2 + "/path", schemaPath: "#/properties/reward/items/oneOf/17/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[17].properties.path.type, parentSchema: schema11.properties.reward.items.oneOf[17].properties.path, data: data239 };
                      if (vErrors === null) {
                        vErrors = [err520];
                      } else {
                        vErrors.push(err520);
                      }
                      errors++;
                    }
                  }
                  if (data121.components !== void 0) {
                    let data240 = data121.components;
                    if (Array.isArray(data240)) {
                      if (data240.length < 1) {
                        const err521 = { instancePath: instancePath + "/reward/" + i2 + "/components", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components, data: data240 };
                        if (vErrors === null) {
                          vErrors = [err521];
                        } else {
                          vErrors.push(err521);
                        }
                        errors++;
                      }
                      const len5 = data240.length;
                      for (let i5 = 0; i5 < len5; i5++) {
                        let data241 = data240[i5];
                        if (data241 && typeof data241 == "object" && !Array.isArray(data241)) {
                          if (data241.name === void 0) {
                            const err522 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5, schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.reward.items.oneOf[17].properties.components.items.required, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items, data: data241 };
                            if (vErrors === null) {
                              vErrors = [err522];
                            } else {
                              vErrors.push(err522);
                            }
                            errors++;
                          }
                          for (const key65 in data241) {
                            if (!(key65 === "name" || key65 === "description" || key65 === "weight" || key65 === "clip_to")) {
                              const err523 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5, schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key65 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items, data: data241 };
                              if (vErrors === null) {
                                vErrors = [err523];
                              } else {
                                vErrors.push(err523);
                              }
                              errors++;
                            }
                          }
                          if (data241.name !== void 0) {
                            let data242 = data241.name;
                            if (typeof data242 === "string") {
                              if (!pattern2.test(data242)) {
                                const err524 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5 + "/name", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_@.-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_@.-]*$"', schema: "^[A-Za-z][A-Za-z0-9_@.-]*$", parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.name, data: data242 };
                                if (vErrors === null) {
                                  vErrors = [err524];
                                } else {
                                  vErrors.push(err524);
                                }
                                errors++;
                              }
                            } else {
                              const err525 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5 + "/name", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.name.type, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.name, data: data242 };
                              if (vErrors === null) {
                                vErrors = [err525];
                              } else {
                                vErrors.push(err525);
                              }
                              errors++;
                            }
                          }
                          if (data241.description !== void 0) {
                            let data243 = data241.description;
                            if (typeof data243 !== "string") {
                              const err526 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5 + "/description", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.description.type, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.description, data: data243 };
                              if (vErrors === null) {
                                vErrors = [err526];
                              } else {
                                vErrors.push(err526);
                              }
                              errors++;
                            }
                          }
                          if (data241.weight !== void 0) {
                            let data244 = data241.weight;
                            if (!(typeof data244 == "number" && isFinite(data244))) {
                              const err527 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5 + "/weight", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.weight, data: data244 };
                              if (vErrors === null) {
                                vErrors = [err527];
                              } else {
                                vErrors.push(err527);
                              }
                              errors++;
                            }
                          }
                          if (data241.clip_to !== void 0) {
                            let data245 = data241.clip_to;
                            if (data245 && typeof data245 == "object" && !Array.isArray(data245)) {
                              if (Object.keys(data245).length < 1) {
                                const err528 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.clip_to, data: data245 };
                                if (vErrors === null) {
                                  vErrors = [err528];
                                } else {
                                  vErrors.push(err528);
                                }
                                errors++;
                              }
                              for (const key66 in data245) {
                                if (!(key66 === "min" || key66 === "max")) {
                                  const err529 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key66 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.clip_to, data: data245 };
                                  if (vErrors === null) {
                                    vErrors = [err529];
                                  } else {
                                    vErrors.push(err529);
                                  }
                                  errors++;
                                }
                              }
                              if (data245.min !== void 0) {
                                let data246 = data245.min;
                                if (!(typeof data246 == "number" && isFinite(data246))) {
                                  const err530 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.clip_to.properties.min, data: data246 };
                                  if (vErrors === null) {
                                    vErrors = [err530];
                                  } else {
                                    vErrors.push(err530);
                                  }
                                  errors++;
                                }
                              }
                              if (data245.max !== void 0) {
                                let data247 = data245.max;
                                if (!(typeof data247 == "number" && isFinite(data247))) {
                                  const err531 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.clip_to.properties.max, data: data247 };
                                  if (vErrors === null) {
                                    vErrors = [err531];
                                  } else {
                                    vErrors.push(err531);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err532 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items.properties.clip_to, data: data245 };
                              if (vErrors === null) {
                                vErrors = [err532];
                              } else {
                                vErrors.push(err532);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err533 = { instancePath: instancePath + "/reward/" + i2 + "/components/" + i5, schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[17].properties.components.items.type, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components.items, data: data241 };
                          if (vErrors === null) {
                            vErrors = [err533];
                          } else {
                            vErrors.push(err533);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err534 = { instancePath: instancePath + "/reward/" + i2 + "/components", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.reward.items.oneOf[17].properties.components.type, parentSchema: schema11.properties.reward.items.oneOf[17].properties.components, data: data240 };
                      if (vErrors === null) {
                        vErrors = [err534];
                      } else {
                        vErrors.push(err534);
                      }
                      errors++;
                    }
                  }
                  if (data121.timeout_seconds !== void 0) {
                    let data248 = data121.timeout_seconds;
                    if (typeof data248 == "number" && isFinite(data248)) {
                      if (data248 > 86400 || isNaN(data248)) {
                        const err535 = { instancePath: instancePath + "/reward/" + i2 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/17/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema11.properties.reward.items.oneOf[17].properties.timeout_seconds, data: data248 };
                        if (vErrors === null) {
                          vErrors = [err535];
                        } else {
                          vErrors.push(err535);
                        }
                        errors++;
                      }
                      if (data248 <= 0 || isNaN(data248)) {
                        const err536 = { instancePath: instancePath + "/reward/" + i2 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/17/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[17].properties.timeout_seconds, data: data248 };
                        if (vErrors === null) {
                          vErrors = [err536];
                        } else {
                          vErrors.push(err536);
                        }
                        errors++;
                      }
                    } else {
                      const err537 = { instancePath: instancePath + "/reward/" + i2 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/17/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[17].properties.timeout_seconds.type, parentSchema: schema11.properties.reward.items.oneOf[17].properties.timeout_seconds, data: data248 };
                      if (vErrors === null) {
                        vErrors = [err537];
                      } else {
                        vErrors.push(err537);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err538 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/oneOf/17/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[17].type, parentSchema: schema11.properties.reward.items.oneOf[17], data: data121 };
                  if (vErrors === null) {
                    vErrors = [err538];
                  } else {
                    vErrors.push(err538);
                  }
                  errors++;
                }
              } else {
                const err539 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag3 }, message: 'value of tag "kind" must be in oneOf', schema: schema11.properties.reward.items.discriminator, parentSchema: schema11.properties.reward.items, data: data121 };
                if (vErrors === null) {
                  vErrors = [err539];
                } else {
                  vErrors.push(err539);
                }
                errors++;
              }
            } else {
              const err540 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag3 }, message: 'tag "kind" must be string', schema: schema11.properties.reward.items.discriminator, parentSchema: schema11.properties.reward.items, data: data121 };
              if (vErrors === null) {
                vErrors = [err540];
              } else {
                vErrors.push(err540);
              }
              errors++;
            }
          } else {
            const err541 = { instancePath: instancePath + "/reward/" + i2, schemaPath: "#/properties/reward/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.type, parentSchema: schema11.properties.reward.items, data: data121 };
            if (vErrors === null) {
              vErrors = [err541];
            } else {
              vErrors.push(err541);
            }
            errors++;
          }
        }
      } else {
        const err542 = { instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.reward.type, parentSchema: schema11.properties.reward, data: data120 };
        if (vErrors === null) {
          vErrors = [err542];
        } else {
          vErrors.push(err542);
        }
        errors++;
      }
    }
    if (data.rewriter !== void 0) {
      let data249 = data.rewriter;
      if (data249 && typeof data249 == "object" && !Array.isArray(data249)) {
        if (data249.model === void 0) {
          const err543 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema11.properties.rewriter.required, parentSchema: schema11.properties.rewriter, data: data249 };
          if (vErrors === null) {
            vErrors = [err543];
          } else {
            vErrors.push(err543);
          }
          errors++;
        }
        for (const key67 in data249) {
          if (!(key67 === "model" || key67 === "lora" || key67 === "sampling")) {
            const err544 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key67 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rewriter, data: data249 };
            if (vErrors === null) {
              vErrors = [err544];
            } else {
              vErrors.push(err544);
            }
            errors++;
          }
        }
        if (data249.model !== void 0) {
          let data250 = data249.model;
          if (typeof data250 === "string") {
            if (func3(data250) < 1) {
              const err545 = { instancePath: instancePath + "/rewriter/model", schemaPath: "#/properties/rewriter/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.rewriter.properties.model, data: data250 };
              if (vErrors === null) {
                vErrors = [err545];
              } else {
                vErrors.push(err545);
              }
              errors++;
            }
          } else {
            const err546 = { instancePath: instancePath + "/rewriter/model", schemaPath: "#/properties/rewriter/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.rewriter.properties.model.type, parentSchema: schema11.properties.rewriter.properties.model, data: data250 };
            if (vErrors === null) {
              vErrors = [err546];
            } else {
              vErrors.push(err546);
            }
            errors++;
          }
        }
        if (data249.lora !== void 0) {
          let data251 = data249.lora;
          if (data251 && typeof data251 == "object" && !Array.isArray(data251)) {
            for (const key68 in data251) {
              if (!(key68 === "rank" || key68 === "alpha")) {
                const err547 = { instancePath: instancePath + "/rewriter/lora", schemaPath: "#/properties/rewriter/properties/lora/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key68 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rewriter.properties.lora, data: data251 };
                if (vErrors === null) {
                  vErrors = [err547];
                } else {
                  vErrors.push(err547);
                }
                errors++;
              }
            }
            if (data251.rank !== void 0) {
              let data252 = data251.rank;
              if (!(typeof data252 == "number" && (!(data252 % 1) && !isNaN(data252)) && isFinite(data252))) {
                const err548 = { instancePath: instancePath + "/rewriter/lora/rank", schemaPath: "#/properties/rewriter/properties/lora/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.rewriter.properties.lora.properties.rank.type, parentSchema: schema11.properties.rewriter.properties.lora.properties.rank, data: data252 };
                if (vErrors === null) {
                  vErrors = [err548];
                } else {
                  vErrors.push(err548);
                }
                errors++;
              }
              if (typeof data252 == "number" && isFinite(data252)) {
                if (data252 < 1 || isNaN(data252)) {
                  const err549 = { instancePath: instancePath + "/rewriter/lora/rank", schemaPath: "#/properties/rewriter/properties/lora/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.rewriter.properties.lora.properties.rank, data: data252 };
                  if (vErrors === null) {
                    vErrors = [err549];
                  } else {
                    vErrors.push(err549);
                  }
                  errors++;
                }
              }
            }
            if (data251.alpha !== void 0) {
              let data253 = data251.alpha;
              if (typeof data253 == "number" && isFinite(data253)) {
                if (data253 <= 0 || isNaN(data253)) {
                  const err550 = { instancePath: instancePath + "/rewriter/lora/alpha", schemaPath: "#/properties/rewriter/properties/lora/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.rewriter.properties.lora.properties.alpha, data: data253 };
                  if (vErrors === null) {
                    vErrors = [err550];
                  } else {
                    vErrors.push(err550);
                  }
                  errors++;
                }
              } else {
                const err551 = { instancePath: instancePath + "/rewriter/lora/alpha", schemaPath: "#/properties/rewriter/properties/lora/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.rewriter.properties.lora.properties.alpha.type, parentSchema: schema11.properties.rewriter.properties.lora.properties.alpha, data: data253 };
                if (vErrors === null) {
                  vErrors = [err551];
                } else {
                  vErrors.push(err551);
                }
                errors++;
              }
            }
          } else {
            const err552 = { instancePath: instancePath + "/rewriter/lora", schemaPath: "#/properties/rewriter/properties/lora/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rewriter.properties.lora.type, parentSchema: schema11.properties.rewriter.properties.lora, data: data251 };
            if (vErrors === null) {
              vErrors = [err552];
            } else {
              vErrors.push(err552);
            }
            errors++;
          }
        }
        if (data249.sampling !== void 0) {
          let data254 = data249.sampling;
          if (data254 && typeof data254 == "object" && !Array.isArray(data254)) {
            for (const key69 in data254) {
              if (!(key69 === "temperature" || key69 === "top_p" || key69 === "max_new_tokens")) {
                const err553 = { instancePath: instancePath + "/rewriter/sampling", schemaPath: "#/properties/rewriter/properties/sampling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key69 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rewriter.properties.sampling, data: data254 };
                if (vErrors === null) {
                  vErrors = [err553];
                } else {
                  vErrors.push(err553);
                }
                errors++;
              }
            }
            if (data254.temperature !== void 0) {
              let data255 = data254.temperature;
              if (typeof data255 == "number" && isFinite(data255)) {
                if (data255 <= 0 || isNaN(data255)) {
                  const err554 = { instancePath: instancePath + "/rewriter/sampling/temperature", schemaPath: "#/properties/rewriter/properties/sampling/properties/temperature/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.rewriter.properties.sampling.properties.temperature, data: data255 };
                  if (vErrors === null) {
                    vErrors = [err554];
                  } else {
                    vErrors.push(err554);
                  }
                  errors++;
                }
              } else {
                const err555 = { instancePath: instancePath + "/rewriter/sampling/temperature", schemaPath: "#/properties/rewriter/properties/sampling/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.rewriter.properties.sampling.properties.temperature.type, parentSchema: schema11.properties.rewriter.properties.sampling.properties.temperature, data: data255 };
                if (vErrors === null) {
                  vErrors = [err555];
                } else {
                  vErrors.push(err555);
                }
                errors++;
              }
            }
            if (data254.top_p !== void 0) {
              let data256 = data254.top_p;
              if (typeof data256 == "number" && isFinite(data256)) {
                if (data256 > 1 || isNaN(data256)) {
                  const err556 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.rewriter.properties.sampling.properties.top_p, data: data256 };
                  if (vErrors === null) {
                    vErrors = [err556];
                  } else {
                    vErrors.push(err556);
                  }
                  errors++;
                }
                if (data256 <= 0 || isNaN(data256)) {
                  const err557 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.rewriter.properties.sampling.properties.top_p, data: data256 };
                  if (vErrors === null) {
                    vErrors = [err557];
                  } else {
                    vErrors.push(err557);
                  }
                  errors++;
                }
              } else {
                const err558 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.rewriter.properties.sampling.properties.top_p.type, parentSchema: schema11.properties.rewriter.properties.sampling.properties.top_p, data: data256 };
                if (vErrors === null) {
                  vErrors = [err558];
                } else {
                  vErrors.push(err558);
                }
                errors++;
              }
            }
            if (data254.max_new_tokens !== void 0) {
              let data257 = data254.max_new_tokens;
              if (!(typeof data257 == "number" && (!(data257 % 1) && !isNaN(data257)) && isFinite(data257))) {
                const err559 = { instancePath: instancePath + "/rewriter/sampling/max_new_tokens", schemaPath: "#/properties/rewriter/properties/sampling/properties/max_new_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.rewriter.properties.sampling.properties.max_new_tokens.type, parentSchema: schema11.properties.rewriter.properties.sampling.properties.max_new_tokens, data: data257 };
                if (vErrors === null) {
                  vErrors = [err559];
                } else {
                  vErrors.push(err559);
                }
                errors++;
              }
              if (typeof data257 == "number" && isFinite(data257)) {
                if (data257 < 1 || isNaN(data257)) {
                  const err560 = { instancePath: instancePath + "/rewriter/sampling/max_new_tokens", schemaPath: "#/properties/rewriter/properties/sampling/properties/max_new_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.rewriter.properties.sampling.properties.max_new_tokens, data: data257 };
                  if (vErrors === null) {
                    vErrors = [err560];
                  } else {
                    vErrors.push(err560);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err561 = { instancePath: instancePath + "/rewriter/sampling", schemaPath: "#/properties/rewriter/properties/sampling/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rewriter.properties.sampling.type, parentSchema: schema11.properties.rewriter.properties.sampling, data: data254 };
            if (vErrors === null) {
              vErrors = [err561];
            } else {
              vErrors.push(err561);
            }
            errors++;
          }
        }
      } else {
        const err562 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rewriter.type, parentSchema: schema11.properties.rewriter, data: data249 };
        if (vErrors === null) {
          vErrors = [err562];
        } else {
          vErrors.push(err562);
        }
        errors++;
      }
    }
    if (data.algorithm !== void 0) {
      let data258 = data.algorithm;
      if (data258 && typeof data258 == "object" && !Array.isArray(data258)) {
        if (data258.kind === void 0) {
          const err563 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.algorithm.required, parentSchema: schema11.properties.algorithm, data: data258 };
          if (vErrors === null) {
            vErrors = [err563];
          } else {
            vErrors.push(err563);
          }
          errors++;
        }
        const tag4 = data258.kind;
        if (typeof tag4 == "string") {
          if (tag4 === "grpo") {
            if (data258 && typeof data258 == "object" && !Array.isArray(data258)) {
              if (data258.kind === void 0) {
                const err564 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.algorithm.oneOf[0].required, parentSchema: schema11.properties.algorithm.oneOf[0], data: data258 };
                if (vErrors === null) {
                  vErrors = [err564];
                } else {
                  vErrors.push(err564);
                }
                errors++;
              }
              for (const key70 in data258) {
                if (!func2.call(schema11.properties.algorithm.oneOf[0].properties, key70)) {
                  const err565 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key70 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.algorithm.oneOf[0], data: data258 };
                  if (vErrors === null) {
                    vErrors = [err565];
                  } else {
                    vErrors.push(err565);
                  }
                  errors++;
                }
              }
              if (data258.kind !== void 0) {
                let data259 = data258.kind;
                if ("grpo" !== data259) {
                  const err566 = { instancePath: instancePath + "/algorithm/kind", schemaPath: "#/properties/algorithm/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "grpo" }, message: "must be equal to constant", schema: "grpo", parentSchema: schema11.properties.algorithm.oneOf[0].properties.kind, data: data259 };
                  if (vErrors === null) {
                    vErrors = [err566];
                  } else {
                    vErrors.push(err566);
                  }
                  errors++;
                }
              }
              if (data258.group_size !== void 0) {
                let data260 = data258.group_size;
                if (!(typeof data260 == "number" && (!(data260 % 1) && !isNaN(data260)) && isFinite(data260))) {
                  const err567 = { instancePath: instancePath + "/algorithm/group_size", schemaPath: "#/properties/algorithm/oneOf/0/properties/group_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.algorithm.oneOf[0].properties.group_size.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.group_size, data: data260 };
                  if (vErrors === null) {
                    vErrors = [err567];
                  } else {
                    vErrors.push(err567);
                  }
                  errors++;
                }
                if (typeof data260 == "number" && isFinite(data260)) {
                  if (data260 < 2 || isNaN(data260)) {
                    const err568 = { instancePath: instancePath + "/algorithm/group_size", schemaPath: "#/properties/algorithm/oneOf/0/properties/group_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.algorithm.oneOf[0].properties.group_size, data: data260 };
                    if (vErrors === null) {
                      vErrors = [err568];
                    } else {
                      vErrors.push(err568);
                    }
                    errors++;
                  }
                }
              }
              if (data258.learning_rate !== void 0) {
                let data261 = data258.learning_rate;
                if (typeof data261 == "number" && isFinite(data261)) {
                  if (data261 <= 0 || isNaN(data261)) {
                    const err569 = { instancePath: instancePath + "/algorithm/learning_rate", schemaPath: "#/properties/algorithm/oneOf/0/properties/learning_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.learning_rate, data: data261 };
                    if (vErrors === null) {
                      vErrors = [err569];
                    } else {
                      vErrors.push(err569);
                    }
                    errors++;
                  }
                } else {
                  const err570 = { instancePath: instancePath + "/algorithm/learning_rate", schemaPath: "#/properties/algorithm/oneOf/0/properties/learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.learning_rate.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.learning_rate, data: data261 };
                  if (vErrors === null) {
                    vErrors = [err570];
                  } else {
                    vErrors.push(err570);
                  }
                  errors++;
                }
              }
              if (data258.kl !== void 0) {
                let data262 = data258.kl;
                if (data262 && typeof data262 == "object" && !Array.isArray(data262)) {
                  for (const key71 in data262) {
                    if (!(key71 === "coef" || key71 === "estimator")) {
                      const err571 = { instancePath: instancePath + "/algorithm/kl", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key71 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl, data: data262 };
                      if (vErrors === null) {
                        vErrors = [err571];
                      } else {
                        vErrors.push(err571);
                      }
                      errors++;
                    }
                  }
                  if (data262.coef !== void 0) {
                    let data263 = data262.coef;
                    if (typeof data263 == "number" && isFinite(data263)) {
                      if (data263 < 0 || isNaN(data263)) {
                        const err572 = { instancePath: instancePath + "/algorithm/kl/coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/coef/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.coef, data: data263 };
                        if (vErrors === null) {
                          vErrors = [err572];
                        } else {
                          vErrors.push(err572);
                        }
                        errors++;
                      }
                    } else {
                      const err573 = { instancePath: instancePath + "/algorithm/kl/coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/coef/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.coef.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.coef, data: data263 };
                      if (vErrors === null) {
                        vErrors = [err573];
                      } else {
                        vErrors.push(err573);
                      }
                      errors++;
                    }
                  }
                  if (data262.estimator !== void 0) {
                    let data264 = data262.estimator;
                    if (typeof data264 !== "string") {
                      const err574 = { instancePath: instancePath + "/algorithm/kl/estimator", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/estimator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator, data: data264 };
                      if (vErrors === null) {
                        vErrors = [err574];
                      } else {
                        vErrors.push(err574);
                      }
                      errors++;
                    }
                    if (!(data264 === "k1" || data264 === "k2" || data264 === "k3")) {
                      const err575 = { instancePath: instancePath + "/algorithm/kl/estimator", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/estimator/enum", keyword: "enum", params: { allowedValues: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator.enum, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator, data: data264 };
                      if (vErrors === null) {
                        vErrors = [err575];
                      } else {
                        vErrors.push(err575);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err576 = { instancePath: instancePath + "/algorithm/kl", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.oneOf[0].properties.kl.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl, data: data262 };
                  if (vErrors === null) {
                    vErrors = [err576];
                  } else {
                    vErrors.push(err576);
                  }
                  errors++;
                }
              }
              if (data258.clip !== void 0) {
                let data265 = data258.clip;
                if (data265 && typeof data265 == "object" && !Array.isArray(data265)) {
                  for (const key72 in data265) {
                    if (!(key72 === "low" || key72 === "high")) {
                      const err577 = { instancePath: instancePath + "/algorithm/clip", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key72 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip, data: data265 };
                      if (vErrors === null) {
                        vErrors = [err577];
                      } else {
                        vErrors.push(err577);
                      }
                      errors++;
                    }
                  }
                  if (data265.low !== void 0) {
                    let data266 = data265.low;
                    if (typeof data266 == "number" && isFinite(data266)) {
                      if (data266 > 1 || isNaN(data266)) {
                        const err578 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low, data: data266 };
                        if (vErrors === null) {
                          vErrors = [err578];
                        } else {
                          vErrors.push(err578);
                        }
                        errors++;
                      }
                      if (data266 <= 0 || isNaN(data266)) {
                        const err579 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low, data: data266 };
                        if (vErrors === null) {
                          vErrors = [err579];
                        } else {
                          vErrors.push(err579);
                        }
                        errors++;
                      }
                    } else {
                      const err580 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low, data: data266 };
                      if (vErrors === null) {
                        vErrors = [err580];
                      } else {
                        vErrors.push(err580);
                      }
                      errors++;
                    }
                  }
                  if (data265.high !== void 0) {
                    let data267 = data265.high;
                    if (typeof data267 == "number" && isFinite(data267)) {
                      if (data267 <= 0 || isNaN(data267)) {
                        const err581 = { instancePath: instancePath + "/algorithm/clip/high", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/high/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.high, data: data267 };
                        if (vErrors === null) {
                          vErrors = [err581];
                        } else {
                          vErrors.push(err581);
                        }
                        errors++;
                      }
                    } else {
                      const err582 = { instancePath: instancePath + "/algorithm/clip/high", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.high.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.high, data: data267 };
                      if (vErrors === null) {
                        vErrors = [err582];
                      } else {
                        vErrors.push(err582);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err583 = { instancePath: instancePath + "/algorithm/clip", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.oneOf[0].properties.clip.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip, data: data265 };
                  if (vErrors === null) {
                    vErrors = [err583];
                  } else {
                    vErrors.push(err583);
                  }
                  errors++;
                }
              }
              if (data258.entropy_coef !== void 0) {
                let data268 = data258.entropy_coef;
                if (typeof data268 == "number" && isFinite(data268)) {
                  if (data268 < 0 || isNaN(data268)) {
                    const err584 = { instancePath: instancePath + "/algorithm/entropy_coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/entropy_coef/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.entropy_coef, data: data268 };
                    if (vErrors === null) {
                      vErrors = [err584];
                    } else {
                      vErrors.push(err584);
                    }
                    errors++;
                  }
                } else {
                  const err585 = { instancePath: instancePath + "/algorithm/entropy_coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/entropy_coef/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.entropy_coef.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.entropy_coef, data: data268 };
                  if (vErrors === null) {
                    vErrors = [err585];
                  } else {
                    vErrors.push(err585);
                  }
                  errors++;
                }
              }
              if (data258.normalize_by_std !== void 0) {
                let data269 = data258.normalize_by_std;
                if (typeof data269 !== "boolean") {
                  const err586 = { instancePath: instancePath + "/algorithm/normalize_by_std", schemaPath: "#/properties/algorithm/oneOf/0/properties/normalize_by_std/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.algorithm.oneOf[0].properties.normalize_by_std.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.normalize_by_std, data: data269 };
                  if (vErrors === null) {
                    vErrors = [err586];
                  } else {
                    vErrors.push(err586);
                  }
                  errors++;
                }
              }
              if (data258.loss_aggregation !== void 0) {
                let data270 = data258.loss_aggregation;
                if (typeof data270 !== "string") {
                  const err587 = { instancePath: instancePath + "/algorithm/loss_aggregation", schemaPath: "#/properties/algorithm/oneOf/0/properties/loss_aggregation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation, data: data270 };
                  if (vErrors === null) {
                    vErrors = [err587];
                  } else {
                    vErrors.push(err587);
                  }
                  errors++;
                }
                if (!(data270 === "sequence_mean" || data270 === "token_mean")) {
                  const err588 = { instancePath: instancePath + "/algorithm/loss_aggregation", schemaPath: "#/properties/algorithm/oneOf/0/properties/loss_aggregation/enum", keyword: "enum", params: { allowedValues: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation.enum, parentSchema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation, data: data270 };
                  if (vErrors === null) {
                    vErrors = [err588];
                  } else {
                    vErrors.push(err588);
                  }
                  errors++;
                }
              }
              if (data258.epochs_per_batch !== void 0) {
                let data271 = data258.epochs_per_batch;
                if (!(typeof data271 == "number" && (!(data271 % 1) && !isNaN(data271)) && isFinite(data271))) {
                  const err589 = { instancePath: instancePath + "/algorithm/epochs_per_batch", schemaPath: "#/properties/algorithm/oneOf/0/properties/epochs_per_batch/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.algorithm.oneOf[0].properties.epochs_per_batch.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.epochs_per_batch, data: data271 };
                  if (vErrors === null) {
                    vErrors = [err589];
                  } else {
                    vErrors.push(err589);
                  }
                  errors++;
                }
                if (typeof data271 == "number" && isFinite(data271)) {
                  if (data271 < 1 || isNaN(data271)) {
                    const err590 = { instancePath: instancePath + "/algorithm/epochs_per_batch", schemaPath: "#/properties/algorithm/oneOf/0/properties/epochs_per_batch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.algorithm.oneOf[0].properties.epochs_per_batch, data: data271 };
                    if (vErrors === null) {
                      vErrors = [err590];
                    } else {
                      vErrors.push(err590);
                    }
                    errors++;
                  }
                }
              }
              if (data258.dynamic_sampling !== void 0) {
                let data272 = data258.dynamic_sampling;
                if (typeof data272 !== "boolean") {
                  const err591 = { instancePath: instancePath + "/algorithm/dynamic_sampling", schemaPath: "#/properties/algorithm/oneOf/0/properties/dynamic_sampling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.algorithm.oneOf[0].properties.dynamic_sampling.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.dynamic_sampling, data: data272 };
                  if (vErrors === null) {
                    vErrors = [err591];
                  } else {
                    vErrors.push(err591);
                  }
                  errors++;
                }
              }
            } else {
              const err592 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.oneOf[0].type, parentSchema: schema11.properties.algorithm.oneOf[0], data: data258 };
              if (vErrors === null) {
                vErrors = [err592];
              } else {
                vErrors.push(err592);
              }
              errors++;
            }
          } else {
            const err593 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag4 }, message: 'value of tag "kind" must be in oneOf', schema: schema11.properties.algorithm.discriminator, parentSchema: schema11.properties.algorithm, data: data258 };
            if (vErrors === null) {
              vErrors = [err593];
            } else {
              vErrors.push(err593);
            }
            errors++;
          }
        } else {
          const err594 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag4 }, message: 'tag "kind" must be string', schema: schema11.properties.algorithm.discriminator, parentSchema: schema11.properties.algorithm, data: data258 };
          if (vErrors === null) {
            vErrors = [err594];
          } else {
            vErrors.push(err594);
          }
          errors++;
        }
      } else {
        const err595 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.type, parentSchema: schema11.properties.algorithm, data: data258 };
        if (vErrors === null) {
          vErrors = [err595];
        } else {
          vErrors.push(err595);
        }
        errors++;
      }
    }
    if (data.training !== void 0) {
      let data273 = data.training;
      if (data273 && typeof data273 == "object" && !Array.isArray(data273)) {
        for (const key73 in data273) {
          if (!func2.call(schema11.properties.training.properties, key73)) {
            const err596 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key73 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.training, data: data273 };
            if (vErrors === null) {
              vErrors = [err596];
            } else {
              vErrors.push(err596);
            }
            errors++;
          }
        }
        if (data273.steps !== void 0) {
          let data274 = data273.steps;
          if (!(typeof data274 == "number" && (!(data274 % 1) && !isNaN(data274)) && isFinite(data274))) {
            const err597 = { instancePath: instancePath + "/training/steps", schemaPath: "#/properties/training/properties/steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.steps.type, parentSchema: schema11.properties.training.properties.steps, data: data274 };
            if (vErrors === null) {
              vErrors = [err597];
            } else {
              vErrors.push(err597);
            }
            errors++;
          }
          if (typeof data274 == "number" && isFinite(data274)) {
            if (data274 < 1 || isNaN(data274)) {
              const err598 = { instancePath: instancePath + "/training/steps", schemaPath: "#/properties/training/properties/steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.steps, data: data274 };
              if (vErrors === null) {
                vErrors = [err598];
              } else {
                vErrors.push(err598);
              }
              errors++;
            }
          }
        }
        if (data273.prompts_per_step !== void 0) {
          let data275 = data273.prompts_per_step;
          if (!(typeof data275 == "number" && (!(data275 % 1) && !isNaN(data275)) && isFinite(data275))) {
            const err599 = { instancePath: instancePath + "/training/prompts_per_step", schemaPath: "#/properties/training/properties/prompts_per_step/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.prompts_per_step.type, parentSchema: schema11.properties.training.properties.prompts_per_step, data: data275 };
            if (vErrors === null) {
              vErrors = [err599];
            } else {
              vErrors.push(err599);
            }
            errors++;
          }
          if (typeof data275 == "number" && isFinite(data275)) {
            if (data275 < 1 || isNaN(data275)) {
              const err600 = { instancePath: instancePath + "/training/prompts_per_step", schemaPath: "#/properties/training/properties/prompts_per_step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.prompts_per_step, data: data275 };
              if (vErrors === null) {
                vErrors = [err600];
              } else {
                vErrors.push(err600);
              }
              errors++;
            }
          }
        }
        if (data273.seed !== void 0) {
          let data276 = data273.seed;
          if (!(typeof data276 == "number" && (!(data276 % 1) && !isNaN(data276)) && isFinite(data276))) {
            const err601 = { instancePath: instancePath + "/training/seed", schemaPath: "#/properties/training/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.seed.type, parentSchema: schema11.properties.training.properties.seed, data: data276 };
            if (vErrors === null) {
              vErrors = [err601];
            } else {
              vErrors.push(err601);
            }
            errors++;
          }
          if (typeof data276 == "number" && isFinite(data276)) {
            if (data276 < 0 || isNaN(data276)) {
              const err602 = { instancePath: instancePath + "/training/seed", schemaPath: "#/properties/training/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.training.properties.seed, data: data276 };
              if (vErrors === null) {
                vErrors = [err602];
              } else {
                vErrors.push(err602);
              }
              errors++;
            }
          }
        }
        if (data273.checkpoint_every !== void 0) {
          let data277 = data273.checkpoint_every;
          if (!(typeof data277 == "number" && (!(data277 % 1) && !isNaN(data277)) && isFinite(data277))) {
            const err603 = { instancePath: instancePath + "/training/checkpoint_every", schemaPath: "#/properties/training/properties/checkpoint_every/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.checkpoint_every.type, parentSchema: schema11.properties.training.properties.checkpoint_every, data: data277 };
            if (vErrors === null) {
              vErrors = [err603];
            } else {
              vErrors.push(err603);
            }
            errors++;
          }
          if (typeof data277 == "number" && isFinite(data277)) {
            if (data277 < 1 || isNaN(data277)) {
              const err604 = { instancePath: instancePath + "/training/checkpoint_every", schemaPath: "#/properties/training/properties/checkpoint_every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.checkpoint_every, data: data277 };
              if (vErrors === null) {
                vErrors = [err604];
              } else {
                vErrors.push(err604);
              }
              errors++;
            }
          }
        }
        if (data273.warmup_steps !== void 0) {
          let data278 = data273.warmup_steps;
          if (!(typeof data278 == "number" && (!(data278 % 1) && !isNaN(data278)) && isFinite(data278))) {
            const err605 = { instancePath: instancePath + "/training/warmup_steps", schemaPath: "#/properties/training/properties/warmup_steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.warmup_steps.type, parentSchema: schema11.properties.training.properties.warmup_steps, data: data278 };
            if (vErrors === null) {
              vErrors = [err605];
            } else {
              vErrors.push(err605);
            }
            errors++;
          }
          if (typeof data278 == "number" && isFinite(data278)) {
            if (data278 < 0 || isNaN(data278)) {
              const err606 = { instancePath: instancePath + "/training/warmup_steps", schemaPath: "#/properties/training/properties/warmup_steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.training.properties.warmup_steps, data: data278 };
              if (vErrors === null) {
                vErrors = [err606];
              } else {
                vErrors.push(err606);
              }
              errors++;
            }
          }
        }
        if (data273.learning_rate_schedule !== void 0) {
          let data279 = data273.learning_rate_schedule;
          if (typeof data279 !== "string") {
            const err607 = { instancePath: instancePath + "/training/learning_rate_schedule", schemaPath: "#/properties/training/properties/learning_rate_schedule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.training.properties.learning_rate_schedule.type, parentSchema: schema11.properties.training.properties.learning_rate_schedule, data: data279 };
            if (vErrors === null) {
              vErrors = [err607];
            } else {
              vErrors.push(err607);
            }
            errors++;
          }
          if (!(data279 === "constant" || data279 === "cosine")) {
            const err608 = { instancePath: instancePath + "/training/learning_rate_schedule", schemaPath: "#/properties/training/properties/learning_rate_schedule/enum", keyword: "enum", params: { allowedValues: schema11.properties.training.properties.learning_rate_schedule.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.training.properties.learning_rate_schedule.enum, parentSchema: schema11.properties.training.properties.learning_rate_schedule, data: data279 };
            if (vErrors === null) {
              vErrors = [err608];
            } else {
              vErrors.push(err608);
            }
            errors++;
          }
        }
        if (data273.weight_decay !== void 0) {
          let data280 = data273.weight_decay;
          if (typeof data280 == "number" && isFinite(data280)) {
            if (data280 < 0 || isNaN(data280)) {
              const err609 = { instancePath: instancePath + "/training/weight_decay", schemaPath: "#/properties/training/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.training.properties.weight_decay, data: data280 };
              if (vErrors === null) {
                vErrors = [err609];
              } else {
                vErrors.push(err609);
              }
              errors++;
            }
          } else {
            const err610 = { instancePath: instancePath + "/training/weight_decay", schemaPath: "#/properties/training/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.weight_decay.type, parentSchema: schema11.properties.training.properties.weight_decay, data: data280 };
            if (vErrors === null) {
              vErrors = [err610];
            } else {
              vErrors.push(err610);
            }
            errors++;
          }
        }
        if (data273.grad_clip !== void 0) {
          let data281 = data273.grad_clip;
          if (typeof data281 == "number" && isFinite(data281)) {
            if (data281 <= 0 || isNaN(data281)) {
              const err611 = { instancePath: instancePath + "/training/grad_clip", schemaPath: "#/properties/training/properties/grad_clip/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.training.properties.grad_clip, data: data281 };
              if (vErrors === null) {
                vErrors = [err611];
              } else {
                vErrors.push(err611);
              }
              errors++;
            }
          } else {
            const err612 = { instancePath: instancePath + "/training/grad_clip", schemaPath: "#/properties/training/properties/grad_clip/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.grad_clip.type, parentSchema: schema11.properties.training.properties.grad_clip, data: data281 };
            if (vErrors === null) {
              vErrors = [err612];
            } else {
              vErrors.push(err612);
            }
            errors++;
          }
        }
        if (data273.warm_start !== void 0) {
          let data282 = data273.warm_start;
          if (data282 && typeof data282 == "object" && !Array.isArray(data282)) {
            for (const key74 in data282) {
              if (!(key74 === "fraction" || key74 === "target" || key74 === "epochs" || key74 === "learning_rate" || key74 === "batch_size")) {
                const err613 = { instancePath: instancePath + "/training/warm_start", schemaPath: "#/properties/training/properties/warm_start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key74 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.training.properties.warm_start, data: data282 };
                if (vErrors === null) {
                  vErrors = [err613];
                } else {
                  vErrors.push(err613);
                }
                errors++;
              }
            }
            if (data282.fraction !== void 0) {
              let data283 = data282.fraction;
              if (typeof data283 == "number" && isFinite(data283)) {
                if (data283 > 1 || isNaN(data283)) {
                  const err614 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.training.properties.warm_start.properties.fraction, data: data283 };
                  if (vErrors === null) {
                    vErrors = [err614];
                  } else {
                    vErrors.push(err614);
                  }
                  errors++;
                }
                if (data283 <= 0 || isNaN(data283)) {
                  const err615 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.training.properties.warm_start.properties.fraction, data: data283 };
                  if (vErrors === null) {
                    vErrors = [err615];
                  } else {
                    vErrors.push(err615);
                  }
                  errors++;
                }
              } else {
                const err616 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.warm_start.properties.fraction.type, parentSchema: schema11.properties.training.properties.warm_start.properties.fraction, data: data283 };
                if (vErrors === null) {
                  vErrors = [err616];
                } else {
                  vErrors.push(err616);
                }
                errors++;
              }
            }
            if (data282.target !== void 0) {
              let data284 = data282.target;
              if (typeof data284 !== "string") {
                const err617 = { instancePath: instancePath + "/training/warm_start/target", schemaPath: "#/properties/training/properties/warm_start/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.training.properties.warm_start.properties.target.type, parentSchema: schema11.properties.training.properties.warm_start.properties.target, data: data284 };
                if (vErrors === null) {
                  vErrors = [err617];
                } else {
                  vErrors.push(err617);
                }
                errors++;
              }
              if (!(data284 === "document" || data284 === "missing_words")) {
                const err618 = { instancePath: instancePath + "/training/warm_start/target", schemaPath: "#/properties/training/properties/warm_start/properties/target/enum", keyword: "enum", params: { allowedValues: schema11.properties.training.properties.warm_start.properties.target.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.training.properties.warm_start.properties.target.enum, parentSchema: schema11.properties.training.properties.warm_start.properties.target, data: data284 };
                if (vErrors === null) {
                  vErrors = [err618];
                } else {
                  vErrors.push(err618);
                }
                errors++;
              }
            }
            if (data282.epochs !== void 0) {
              let data285 = data282.epochs;
              if (!(typeof data285 == "number" && (!(data285 % 1) && !isNaN(data285)) && isFinite(data285))) {
                const err619 = { instancePath: instancePath + "/training/warm_start/epochs", schemaPath: "#/properties/training/properties/warm_start/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.warm_start.properties.epochs.type, parentSchema: schema11.properties.training.properties.warm_start.properties.epochs, data: data285 };
                if (vErrors === null) {
                  vErrors = [err619];
                } else {
                  vErrors.push(err619);
                }
                errors++;
              }
              if (typeof data285 == "number" && isFinite(data285)) {
                if (data285 < 1 || isNaN(data285)) {
                  const err620 = { instancePath: instancePath + "/training/warm_start/epochs", schemaPath: "#/properties/training/properties/warm_start/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.warm_start.properties.epochs, data: data285 };
                  if (vErrors === null) {
                    vErrors = [err620];
                  } else {
                    vErrors.push(err620);
                  }
                  errors++;
                }
              }
            }
            if (data282.learning_rate !== void 0) {
              let data286 = data282.learning_rate;
              if (typeof data286 == "number" && isFinite(data286)) {
                if (data286 <= 0 || isNaN(data286)) {
                  const err621 = { instancePath: instancePath + "/training/warm_start/learning_rate", schemaPath: "#/properties/training/properties/warm_start/properties/learning_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.training.properties.warm_start.properties.learning_rate, data: data286 };
                  if (vErrors === null) {
                    vErrors = [err621];
                  } else {
                    vErrors.push(err621);
                  }
                  errors++;
                }
              } else {
                const err622 = { instancePath: instancePath + "/training/warm_start/learning_rate", schemaPath: "#/properties/training/properties/warm_start/properties/learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.warm_start.properties.learning_rate.type, parentSchema: schema11.properties.training.properties.warm_start.properties.learning_rate, data: data286 };
                if (vErrors === null) {
                  vErrors = [err622];
                } else {
                  vErrors.push(err622);
                }
                errors++;
              }
            }
            if (data282.batch_size !== void 0) {
              let data287 = data282.batch_size;
              if (!(typeof data287 == "number" && (!(data287 % 1) && !isNaN(data287)) && isFinite(data287))) {
                const err623 = { instancePath: instancePath + "/training/warm_start/batch_size", schemaPath: "#/properties/training/properties/warm_start/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.warm_start.properties.batch_size.type, parentSchema: schema11.properties.training.properties.warm_start.properties.batch_size, data: data287 };
                if (vErrors === null) {
                  vErrors = [err623];
                } else {
                  vErrors.push(err623);
                }
                errors++;
              }
              if (typeof data287 == "number" && isFinite(data287)) {
                if (data287 < 1 || isNaN(data287)) {
                  const err624 = { instancePath: instancePath + "/training/warm_start/batch_size", schemaPath: "#/properties/training/properties/warm_start/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.warm_start.properties.batch_size, data: data287 };
                  if (vErrors === null) {
                    vErrors = [err624];
                  } else {
                    vErrors.push(err624);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err625 = { instancePath: instancePath + "/training/warm_start", schemaPath: "#/properties/training/properties/warm_start/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.training.properties.warm_start.type, parentSchema: schema11.properties.training.properties.warm_start, data: data282 };
            if (vErrors === null) {
              vErrors = [err625];
            } else {
              vErrors.push(err625);
            }
            errors++;
          }
        }
      } else {
        const err626 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.training.type, parentSchema: schema11.properties.training, data: data273 };
        if (vErrors === null) {
          vErrors = [err626];
        } else {
          vErrors.push(err626);
        }
        errors++;
      }
    }
    if (data.evaluation !== void 0) {
      let data288 = data.evaluation;
      if (data288 && typeof data288 == "object" && !Array.isArray(data288)) {
        for (const key75 in data288) {
          if (!(key75 === "every" || key75 === "metrics" || key75 === "baselines")) {
            const err627 = { instancePath: instancePath + "/evaluation", schemaPath: "#/properties/evaluation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key75 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.evaluation, data: data288 };
            if (vErrors === null) {
              vErrors = [err627];
            } else {
              vErrors.push(err627);
            }
            errors++;
          }
        }
        if (data288.every !== void 0) {
          let data289 = data288.every;
          if (!(typeof data289 == "number" && (!(data289 % 1) && !isNaN(data289)) && isFinite(data289))) {
            const err628 = { instancePath: instancePath + "/evaluation/every", schemaPath: "#/properties/evaluation/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.evaluation.properties.every.type, parentSchema: schema11.properties.evaluation.properties.every, data: data289 };
            if (vErrors === null) {
              vErrors = [err628];
            } else {
              vErrors.push(err628);
            }
            errors++;
          }
          if (typeof data289 == "number" && isFinite(data289)) {
            if (data289 < 1 || isNaN(data289)) {
              const err629 = { instancePath: instancePath + "/evaluation/every", schemaPath: "#/properties/evaluation/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.evaluation.properties.every, data: data289 };
              if (vErrors === null) {
                vErrors = [err629];
              } else {
                vErrors.push(err629);
              }
              errors++;
            }
          }
        }
        if (data288.metrics !== void 0) {
          let data290 = data288.metrics;
          if (Array.isArray(data290)) {
            if (data290.length < 1) {
              const err630 = { instancePath: instancePath + "/evaluation/metrics", schemaPath: "#/properties/evaluation/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.evaluation.properties.metrics, data: data290 };
              if (vErrors === null) {
                vErrors = [err630];
              } else {
                vErrors.push(err630);
              }
              errors++;
            }
            const len6 = data290.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data291 = data290[i6];
              if (typeof data291 === "string") {
                if (!pattern5.test(data291)) {
                  const err631 = { instancePath: instancePath + "/evaluation/metrics/" + i6, schemaPath: "#/properties/evaluation/properties/metrics/items/pattern", keyword: "pattern", params: { pattern: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$" }, message: 'must match pattern "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$"', schema: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$", parentSchema: schema11.properties.evaluation.properties.metrics.items, data: data291 };
                  if (vErrors === null) {
                    vErrors = [err631];
                  } else {
                    vErrors.push(err631);
                  }
                  errors++;
                }
              } else {
                const err632 = { instancePath: instancePath + "/evaluation/metrics/" + i6, schemaPath: "#/properties/evaluation/properties/metrics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.evaluation.properties.metrics.items.type, parentSchema: schema11.properties.evaluation.properties.metrics.items, data: data291 };
                if (vErrors === null) {
                  vErrors = [err632];
                } else {
                  vErrors.push(err632);
                }
                errors++;
              }
            }
          } else {
            const err633 = { instancePath: instancePath + "/evaluation/metrics", schemaPath: "#/properties/evaluation/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.evaluation.properties.metrics.type, parentSchema: schema11.properties.evaluation.properties.metrics, data: data290 };
            if (vErrors === null) {
              vErrors = [err633];
            } else {
              vErrors.push(err633);
            }
            errors++;
          }
        }
        if (data288.baselines !== void 0) {
          let data292 = data288.baselines;
          if (Array.isArray(data292)) {
            const len7 = data292.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data293 = data292[i7];
              if (typeof data293 !== "string") {
                const err634 = { instancePath: instancePath + "/evaluation/baselines/" + i7, schemaPath: "#/properties/evaluation/properties/baselines/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.evaluation.properties.baselines.items.type, parentSchema: schema11.properties.evaluation.properties.baselines.items, data: data293 };
                if (vErrors === null) {
                  vErrors = [err634];
                } else {
                  vErrors.push(err634);
                }
                errors++;
              }
              if (!(data293 === "original_query" || data293 === "oracle")) {
                const err635 = { instancePath: instancePath + "/evaluation/baselines/" + i7, schemaPath: "#/properties/evaluation/properties/baselines/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.evaluation.properties.baselines.items.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.evaluation.properties.baselines.items.enum, parentSchema: schema11.properties.evaluation.properties.baselines.items, data: data293 };
                if (vErrors === null) {
                  vErrors = [err635];
                } else {
                  vErrors.push(err635);
                }
                errors++;
              }
            }
          } else {
            const err636 = { instancePath: instancePath + "/evaluation/baselines", schemaPath: "#/properties/evaluation/properties/baselines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.evaluation.properties.baselines.type, parentSchema: schema11.properties.evaluation.properties.baselines, data: data292 };
            if (vErrors === null) {
              vErrors = [err636];
            } else {
              vErrors.push(err636);
            }
            errors++;
          }
        }
      } else {
        const err637 = { instancePath: instancePath + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.evaluation.type, parentSchema: schema11.properties.evaluation, data: data288 };
        if (vErrors === null) {
          vErrors = [err637];
        } else {
          vErrors.push(err637);
        }
        errors++;
      }
    }
    if (data.sweep !== void 0) {
      let data294 = data.sweep;
      if (data294 && typeof data294 == "object" && !Array.isArray(data294)) {
        if (Object.keys(data294).length < 1) {
          const err638 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.sweep, data: data294 };
          if (vErrors === null) {
            vErrors = [err638];
          } else {
            vErrors.push(err638);
          }
          errors++;
        }
        for (const key76 in data294) {
          if (!(key76 === "seeds" || key76 === "grid" || key76 === "list")) {
            const err639 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key76 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.sweep, data: data294 };
            if (vErrors === null) {
              vErrors = [err639];
            } else {
              vErrors.push(err639);
            }
            errors++;
          }
        }
        if (data294.seeds !== void 0) {
          let data295 = data294.seeds;
          if (Array.isArray(data295)) {
            if (data295.length < 1) {
              const err640 = { instancePath: instancePath + "/sweep/seeds", schemaPath: "#/properties/sweep/properties/seeds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.sweep.properties.seeds, data: data295 };
              if (vErrors === null) {
                vErrors = [err640];
              } else {
                vErrors.push(err640);
              }
              errors++;
            }
            const len8 = data295.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data296 = data295[i8];
              if (!(typeof data296 == "number" && (!(data296 % 1) && !isNaN(data296)) && isFinite(data296))) {
                const err641 = { instancePath: instancePath + "/sweep/seeds/" + i8, schemaPath: "#/properties/sweep/properties/seeds/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.sweep.properties.seeds.items.type, parentSchema: schema11.properties.sweep.properties.seeds.items, data: data296 };
                if (vErrors === null) {
                  vErrors = [err641];
                } else {
                  vErrors.push(err641);
                }
                errors++;
              }
              if (typeof data296 == "number" && isFinite(data296)) {
                if (data296 < 0 || isNaN(data296)) {
                  const err642 = { instancePath: instancePath + "/sweep/seeds/" + i8, schemaPath: "#/properties/sweep/properties/seeds/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.sweep.properties.seeds.items, data: data296 };
                  if (vErrors === null) {
                    vErrors = [err642];
                  } else {
                    vErrors.push(err642);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err643 = { instancePath: instancePath + "/sweep/seeds", schemaPath: "#/properties/sweep/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.sweep.properties.seeds.type, parentSchema: schema11.properties.sweep.properties.seeds, data: data295 };
            if (vErrors === null) {
              vErrors = [err643];
            } else {
              vErrors.push(err643);
            }
            errors++;
          }
        }
        if (data294.grid !== void 0) {
          let data297 = data294.grid;
          if (data297 && typeof data297 == "object" && !Array.isArray(data297)) {
            if (Object.keys(data297).length < 1) {
              const err644 = { instancePath: instancePath + "/sweep/grid", schemaPath: "#/properties/sweep/properties/grid/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.sweep.properties.grid, data: data297 };
              if (vErrors === null) {
                vErrors = [err644];
              } else {
                vErrors.push(err644);
              }
              errors++;
            }
            for (const key77 in data297) {
              let data298 = data297[key77];
              if (Array.isArray(data298)) {
                if (data298.length < 1) {
                  const err645 = { instancePath: instancePath + "/sweep/grid/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/grid/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.sweep.properties.grid.additionalProperties, data: data298 };
                  if (vErrors === null) {
                    vErrors = [err645];
                  } else {
                    vErrors.push(err645);
                  }
                  errors++;
                }
              } else {
                const err646 = { instancePath: instancePath + "/sweep/grid/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/grid/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.sweep.properties.grid.additionalProperties.type, parentSchema: schema11.properties.sweep.properties.grid.additionalProperties, data: data298 };
                if (vErrors === null) {
                  vErrors = [err646];
                } else {
                  vErrors.push(err646);
                }
                errors++;
              }
            }
          } else {
            const err647 = { instancePath: instancePath + "/sweep/grid", schemaPath: "#/properties/sweep/properties/grid/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sweep.properties.grid.type, parentSchema: schema11.properties.sweep.properties.grid, data: data297 };
            if (vErrors === null) {
              vErrors = [err647];
            } else {
              vErrors.push(err647);
            }
            errors++;
          }
        }
        if (data294.list !== void 0) {
          let data299 = data294.list;
          if (Array.isArray(data299)) {
            if (data299.length < 1) {
              const err648 = { instancePath: instancePath + "/sweep/list", schemaPath: "#/properties/sweep/properties/list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.sweep.properties.list, data: data299 };
              if (vErrors === null) {
                vErrors = [err648];
              } else {
                vErrors.push(err648);
              }
              errors++;
            }
            const len9 = data299.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data300 = data299[i9];
              if (data300 && typeof data300 == "object" && !Array.isArray(data300)) {
                if (Object.keys(data300).length < 1) {
                  const err649 = { instancePath: instancePath + "/sweep/list/" + i9, schemaPath: "#/properties/sweep/properties/list/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.sweep.properties.list.items, data: data300 };
                  if (vErrors === null) {
                    vErrors = [err649];
                  } else {
                    vErrors.push(err649);
                  }
                  errors++;
                }
              } else {
                const err650 = { instancePath: instancePath + "/sweep/list/" + i9, schemaPath: "#/properties/sweep/properties/list/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sweep.properties.list.items.type, parentSchema: schema11.properties.sweep.properties.list.items, data: data300 };
                if (vErrors === null) {
                  vErrors = [err650];
                } else {
                  vErrors.push(err650);
                }
                errors++;
              }
            }
          } else {
            const err651 = { instancePath: instancePath + "/sweep/list", schemaPath: "#/properties/sweep/properties/list/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.sweep.properties.list.type, parentSchema: schema11.properties.sweep.properties.list, data: data299 };
            if (vErrors === null) {
              vErrors = [err651];
            } else {
              vErrors.push(err651);
            }
            errors++;
          }
        }
      } else {
        const err652 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sweep.type, parentSchema: schema11.properties.sweep, data: data294 };
        if (vErrors === null) {
          vErrors = [err652];
        } else {
          vErrors.push(err652);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data301 = data.engine;
      if (typeof data301 !== "string") {
        const err653 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.engine.type, parentSchema: schema11.properties.engine, data: data301 };
        if (vErrors === null) {
          vErrors = [err653];
        } else {
          vErrors.push(err653);
        }
        errors++;
      }
      if (!(data301 === "embedded")) {
        const err654 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.engine.enum, parentSchema: schema11.properties.engine, data: data301 };
        if (vErrors === null) {
          vErrors = [err654];
        } else {
          vErrors.push(err654);
        }
        errors++;
      }
    }
  } else {
    const err655 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err655];
    } else {
      vErrors.push(err655);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateExperiment
};
