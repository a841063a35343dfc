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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://rec-r1.studio/schemas/experiment.schema.json", "title": "Experiment", "type": "object", "description": "A Rec-R1 experiment: a rewriter, a fixed recommender, a reward, and the reinforcement learning that joins them.", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Names the experiment and its runs: letters, digits, dots, dashes and underscores.", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": 80, "examples": ["icon-search"] }, "description": { "type": "string", "description": "What the experiment is meant to find out; shown beside its runs." }, "extends": { "type": "string", "description": "Another experiment whose settings this one starts from, as a path relative to this file. Objects are merged key by key; lists and values replace.", "examples": ["../base.recr1.yaml"] }, "task": { "type": "object", "description": "What the rewriter is asked to do: input to prompt, completion to search text.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "A user's query becomes the text that is searched with.", "additionalProperties": false, "properties": { "kind": { "const": "query_rewriting", "description": "A user's query becomes the text that is searched with." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{query}} :", "prompts/rewrite.md", "preset:boolean", "preset:expansion"] }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion is the rewrite. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"query": \u2026}</answer>`, each tag once and in order. `json`: an object with the key `query`.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}", "{{query}} {{rewrite}}"] } }, "required": ["kind", "prompt"], "title": "Query rewriting" }, { "type": "object", "description": "What a user had to do with before becomes the text that finds the next item. The original query, as a baseline, is the titles of the history.", "additionalProperties": false, "properties": { "kind": { "const": "sequential_recommendation", "description": "What a user had to do with before becomes the text that finds the next item. The original query, as a baseline, is the titles of the history." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{history}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["bought {{history}} next :", "prompts/next.md", "preset:next_item"] }, "history": { "type": "object", "description": "How a prompt names what the user had to do with.", "additionalProperties": false, "properties": { "max_items": { "type": "integer", "description": "The most recent items that stand in the prompt; Rec-R1 takes 10.", "minimum": 1, "default": 10 }, "item_template": { "type": "string", "description": "How an item is written; `{{position}}`, `{{id}}` and the documents' fields are filled in.", "default": "Item {{position}}: {{title}}", "examples": ["Item {{position}}: {{title}}", "{{title}}"] }, "separator": { "type": "string", "description": "What stands between two items.", "default": "\n", "examples": ["\n", "; "] }, "order": { "type": "string", "description": "Which of the items comes first.", "enum": ["oldest_first", "newest_first"], "default": "oldest_first" } }, "default": { "max_items": 10, "item_template": "Item {{position}}: {{title}}", "separator": "\n", "order": "oldest_first" } }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion is the rewrite. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"query": \u2026}</answer>`, each tag once and in order. `json`: an object with the key `query`.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}"] }, "exclude_seen": { "type": "boolean", "description": "Leave out of what is retrieved all that the user had to do with before. Right where nobody takes an item twice, as with films.", "default": false } }, "required": ["kind", "prompt"], "title": "Sequential recommendation" }, { "type": "object", "description": "A question becomes the text that finds, among the segments of the document it was asked of, the one that caused it (Wang et al. 2024, arXiv 2403.03956). Only the document's own segments are ranked, by the statistics of that document; those that nothing matches follow in the document's order.", "additionalProperties": false, "properties": { "kind": { "const": "backtracing", "description": "A question becomes the text that finds, among the segments of the document it was asked of, the one that caused it (Wang et al. 2024, arXiv 2403.03956). Only the document's own segments are ranked, by the statistics of that document; those that nothing matches follow in the document's order." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{question}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{question}} is about :", "prompts/cause.md", "preset:cause"] }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion is the rewrite. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"query": \u2026}</answer>`, each tag once and in order. `json`: an object with the key `query`.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}", "{{question}} {{rewrite}}"] } }, "required": ["kind", "prompt"], "title": "Backtracing" }, { "type": "object", "description": "The rewriter orders candidates itself; what it writes is not searched with. The candidates come with the data, or are what the recommender retrieves with the user's own query.", "additionalProperties": false, "properties": { "kind": { "const": "reranking", "description": "The rewriter orders candidates itself; what it writes is not searched with. The candidates come with the data, or are what the recommender retrieves with the user's own query." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{candidates}}`, `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{query}}\n{{candidates}}\nbest first:", "prompts/rerank.md", "preset:reranking"] }, "candidates": { "type": "object", "description": "What is ordered, and how the prompt lists it.", "additionalProperties": false, "properties": { "from": { "type": "string", "description": "`recommender`: the first items that the recommender retrieves with the user's own query. `data`: the candidates that each query has in the data.", "enum": ["recommender", "data"], "default": "recommender" }, "max_items": { "type": "integer", "description": "Candidates in a prompt at most; those behind them are left out.", "minimum": 2, "maximum": 1e3, "default": 20 }, "item_template": { "type": "string", "description": "How a candidate is written; `{{number}}`, `{{id}}` and the documents' fields are filled in. With `{{id}}` and without `{{number}}` the order is read as ids.", "default": "[{{number}}] {{title}}", "examples": ["[{{number}}] {{title}}", "Item_{{number}}: {{text}}"] }, "separator": { "type": "string", "description": "What stands between two candidates.", "default": "\n", "examples": ["\n", "\n\n"] }, "max_words": { "type": "integer", "description": "Words of a field that are shown of a candidate; long texts are cut.", "minimum": 1, "default": 60 } }, "default": { "from": "recommender", "max_items": 20, "item_template": "[{{number}}] {{title}}", "separator": "\n", "max_words": 60 } }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion names the candidates, best first, as in `[2] > [1] > [3]`. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"order": [2, 1, 3]}</answer>`, each tag once and in order; the key may be any. `json`: a list, or an object with one. What is named twice, or is no candidate, is passed over; candidates that are not named follow in their first order; a completion that names none is malformed.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } } }, "required": ["kind", "prompt"], "title": "Reranking" }, { "type": "object", "description": "A task of your own: a template in, a parser out, any of the rewards.", "additionalProperties": false, "properties": { "kind": { "const": "custom", "description": "A task of your own: a template in, a parser out, any of the rewards." }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{query}}` and any other column of the queries are filled in. `preset:NAME` is a prompt to begin with.", "minLength": 1, "examples": ["{{query}} :", "prompts/own.md"] }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": "`plain`: the first line of the completion. `answer_tag`: `<think>\u2026</think><answer>\u2026</answer>`, each tag once and in order, with JSON in the answer. `json`: an object. `regex`: what `pattern` finds.", "enum": ["plain", "answer_tag", "json", "regex"], "default": "plain" }, "key": { "type": "string", "description": "Key of the JSON object whose text is the rewrite; for `json` and `answer_tag`.", "minLength": 1, "default": "query", "examples": ["query", "terms"] }, "pattern": { "type": "string", "description": "JavaScript's regular expression, for `regex`: its first group, or all of the match where it has none, is the rewrite. A completion without a match is malformed.", "minLength": 1, "examples": ["^Search: (.+)$"] } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; a column beside it makes the rewriter an expander.", "default": "{{rewrite}}", "examples": ["{{rewrite}}", "{{query}} {{rewrite}}"] }, "retrieve_from": { "type": "string", "description": "`all`: the whole corpus. `unseen`: all but what the user had to do with before. `own_document`: the segments of the document that the query was asked of.", "enum": ["all", "unseen", "own_document"], "default": "all" } }, "required": ["kind", "prompt"], "title": "Custom" }] }, "data": { "type": "object", "description": "Queries, judgements and the corpus.", "required": ["format"], "discriminator": { "propertyName": "format" }, "oneOf": [{ "type": "object", "description": "A folder with corpus.jsonl, queries.jsonl and qrels/<split>.tsv.", "additionalProperties": false, "properties": { "format": { "const": "beir", "description": "A folder with corpus.jsonl, queries.jsonl and qrels/<split>.tsv." }, "path": { "type": "string", "description": "The data folder, relative to this file.", "minLength": 1, "examples": ["data/icon-search"] }, "splits": { "type": "object", "description": "Which file of qrels serves as which split. The three must not share queries.", "additionalProperties": false, "properties": { "train": { "type": "string", "description": "Queries that the rewriter is trained on.", "default": "train" }, "validation": { "type": "string", "description": "Queries that choose the checkpoint.", "default": "dev", "examples": ["dev", "validation"] }, "test": { "type": "string", "description": "Queries that are only reported on.", "default": "test" } }, "default": { "train": "train", "validation": "dev", "test": "test" } } }, "required": ["format", "path"], "title": "BEIR" }, { "type": "object", "description": "A TREC test collection: documents and topics in SGML or XML, or as lines, judgements as `topic iteration document relevance`.", "additionalProperties": false, "properties": { "format": { "const": "trec", "description": "A TREC test collection: documents and topics in SGML or XML, or as lines, judgements as `topic iteration document relevance`." }, "path": { "type": "string", "description": "The folder of the collection, relative to this file.", "minLength": 1, "examples": ["data/cranfield"] }, "documents": { "type": "string", "description": "The file of `<DOC>` elements, relative to `path`; a folder is read file by file. A `.tsv` has a line `id \u21E5 text` a document, a `.jsonl` an object with an id and texts.", "minLength": 1, "default": "documents.xml", "examples": ["documents.xml"] }, "topics": { "type": "string", "description": "The file of `<top>` elements, relative to `path`. A `.tsv` has a line `id \u21E5 text` a topic.", "minLength": 1, "default": "topics.xml", "examples": ["topics.xml"] }, "qrels": { "type": "string", "description": "The file of judgements, relative to `path`.", "minLength": 1, "default": "qrels.txt", "examples": ["qrels.txt"] }, "topic_text": { "type": "string", "description": "What of a topic is the query. Title, description and narrative are columns for the prompt all the same.", "enum": ["title", "description", "title_description"], "default": "title" }, "query_ids": { "type": "string", "description": "What the first column of the judgements means: the topic's `number`, or its `position` in the file, counted from 1, as in Cranfield's. `auto`: the number if every one is a topic's number, else the position.", "enum": ["auto", "number", "position"], "default": "auto" }, "splits": { "type": "object", "description": "How the queries come to be for training, validation and testing.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "How the queries are divided. `given`: each split has a qrels file of its own. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.", "enum": ["given", "query_group", "random"], "default": "query_group" }, "train": { "type": "string", "description": "With `by: given`: the qrels file of the training queries.", "minLength": 1, "default": "qrels.train.txt", "examples": ["qrels.train.txt"] }, "validation": { "type": "string", "description": "With `by: given`: the qrels file of the queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.", "minLength": 1, "default": "from_train", "examples": ["from_train", "qrels.dev.txt"] }, "test": { "type": "string", "description": "With `by: given`: the qrels file of the queries that are only reported on.", "minLength": 1, "default": "qrels.test.txt", "examples": ["qrels.test.txt"] }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "query_group", "train": "qrels.train.txt", "validation": "from_train", "test": "qrels.test.txt", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "TREC" }, { "type": "object", "description": "Amazon's Shopping Queries Dataset (Reddy et al. 2022): the examples and products as parquet files, or one file with both.", "additionalProperties": false, "properties": { "format": { "const": "esci", "description": "Amazon's Shopping Queries Dataset (Reddy et al. 2022): the examples and products as parquet files, or one file with both." }, "path": { "type": "string", "description": "The folder of the parquet files, relative to this file.", "minLength": 1, "examples": ["data/esci"] }, "locale": { "type": "string", "description": "The marketplace.", "enum": ["us", "es", "jp"], "default": "us" }, "small_version": { "type": "boolean", "description": "Only the harder queries, of the dataset's first task; Rec-R1 uses these.", "default": true }, "products": { "type": "string", "description": "The corpus: `all` products of the locale, or the `judged` ones, which is a far easier search.", "enum": ["all", "judged"], "default": "all" }, "gains": { "type": "object", "description": "What each label is worth. The defaults are those of the dataset's paper; Rec-R1 counts exact matches alone.", "additionalProperties": false, "properties": { "exact": { "type": "number", "description": "Gain of the label E.", "default": 1, "examples": [1] }, "substitute": { "type": "number", "description": "Gain of the label S.", "default": 0.1, "examples": [0.1] }, "complement": { "type": "number", "description": "Gain of the label C.", "default": 0.01, "examples": [0.01] }, "irrelevant": { "type": "number", "description": "Gain of the label I.", "default": 0, "examples": [0] } }, "default": { "exact": 1, "substitute": 0.1, "complement": 0.01, "irrelevant": 0 }, "examples": [{ "exact": 1, "substitute": 0, "complement": 0, "irrelevant": 0 }] }, "splits": { "type": "object", "description": "How the queries come to be for training, validation and testing.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "How the queries are divided. `given`: as the dataset's column `split` says; validation is taken from train. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.", "enum": ["given", "query_group", "random"], "default": "given" }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "given", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "ESCI" }, { "type": "object", "description": "Amazon Reviews 2023 (Hou et al. 2024): `meta_<category>.jsonl` and `<category>.jsonl`, or the dataset's own tables of interactions.", "additionalProperties": false, "properties": { "format": { "const": "amazon_reviews_2023", "description": "Amazon Reviews 2023 (Hou et al. 2024): `meta_<category>.jsonl` and `<category>.jsonl`, or the dataset's own tables of interactions." }, "path": { "type": "string", "description": "The folder of the files, relative to this file.", "minLength": 1, "examples": ["data/amazon"] }, "category": { "type": "string", "description": "The category, as the files are named. Needed where the folder holds more than one.", "minLength": 1, "examples": ["All_Beauty"] }, "min_rating": { "type": "number", "description": "Interactions rated lower are left out; 0 keeps all.", "minimum": 0, "default": 0, "examples": [0, 4] }, "min_interactions": { "type": "integer", "description": "Users with fewer interactions are left out.", "minimum": 2, "default": 3, "examples": [3, 5] }, "train_targets": { "type": "string", "description": "`last`: one training query a user, as Rec-R1 has it. `all`: one for every item of the training part but the first, as sequential recommenders are usually trained.", "enum": ["last", "all"], "default": "last" }, "splits": { "type": "object", "description": "How the users' interactions become queries for training, validation and testing. A query is a user at a moment; the relevant item is what came next.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "`leave_one_out`: of every user the last item is for testing, the one before for validation, the one before that for training. `time`: what happened after the dates that `fractions` come to is for validation and testing. `random`: the users are divided, the last item of each is the relevant one.", "enum": ["leave_one_out", "time", "random"], "default": "leave_one_out" }, "items": { "type": "string", "description": "Which items validation and testing may ask for. `any`: all. `transductive`: only queries whose items, history included, all occur in training. `inductive`: only queries none of whose items occur in training; with `time` and `random` the items are divided first, so that there are such queries.", "enum": ["any", "transductive", "inductive"], "default": "any" }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. Of the interactions with `time`, of the users with `random`; `leave_one_out` needs none.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "leave_one_out", "items": "any", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "Amazon Reviews 2023" }, { "type": "object", "description": "GroupLens' MovieLens: ratings.csv and movies.csv, or ratings.dat and movies.dat of the older sets.", "additionalProperties": false, "properties": { "format": { "const": "movielens", "description": "GroupLens' MovieLens: ratings.csv and movies.csv, or ratings.dat and movies.dat of the older sets." }, "path": { "type": "string", "description": "The folder of the files, relative to this file.", "minLength": 1, "examples": ["data/ml-latest-small"] }, "min_rating": { "type": "number", "description": "Interactions rated lower are left out; 0 keeps all.", "minimum": 0, "default": 0, "examples": [0, 4] }, "min_interactions": { "type": "integer", "description": "Users with fewer interactions are left out.", "minimum": 2, "default": 3, "examples": [3, 5] }, "train_targets": { "type": "string", "description": "`last`: one training query a user, as Rec-R1 has it. `all`: one for every item of the training part but the first, as sequential recommenders are usually trained.", "enum": ["last", "all"], "default": "last" }, "splits": { "type": "object", "description": "How the users' interactions become queries for training, validation and testing. A query is a user at a moment; the relevant item is what came next.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "`leave_one_out`: of every user the last item is for testing, the one before for validation, the one before that for training. `time`: what happened after the dates that `fractions` come to is for validation and testing. `random`: the users are divided, the last item of each is the relevant one.", "enum": ["leave_one_out", "time", "random"], "default": "leave_one_out" }, "items": { "type": "string", "description": "Which items validation and testing may ask for. `any`: all. `transductive`: only queries whose items, history included, all occur in training. `inductive`: only queries none of whose items occur in training; with `time` and `random` the items are divided first, so that there are such queries.", "enum": ["any", "transductive", "inductive"], "default": "any" }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. Of the interactions with `time`, of the users with `random`; `leave_one_out` needs none.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "leave_one_out", "items": "any", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "MovieLens" }, { "type": "object", "description": "Your own interactions of users with items, and a file of the items: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind.", "additionalProperties": false, "properties": { "format": { "const": "interactions", "description": "Your own interactions of users with items, and a file of the items: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind." }, "path": { "type": "string", "description": "The folder of the files, relative to this file.", "minLength": 1, "examples": ["data/shop"] }, "interactions": { "type": "string", "description": "The file with a row an interaction, relative to `path`.", "minLength": 1, "default": "interactions.csv", "examples": ["interactions.csv"] }, "user_column": { "type": "string", "description": "The column of the user's id.", "minLength": 1, "examples": ["user_id"], "default": "user_id" }, "item_column": { "type": "string", "description": "The column of the item's id.", "minLength": 1, "examples": ["item_id"], "default": "item_id" }, "time_column": { "type": "string", "description": "The column of the time: a number, or a date such as 2026-01-31T12:00:00Z. Rows of one user must have different times, or stand in order.", "minLength": 1, "examples": ["timestamp"], "default": "timestamp" }, "rating_column": { "type": "string", "description": "The column of the rating, for `min_rating`.", "minLength": 1, "examples": ["rating"] }, "items": { "type": "string", "description": "The file with a row an item, relative to `path`.", "minLength": 1, "default": "items.csv", "examples": ["items.csv"] }, "item_id_column": { "type": "string", "description": "The column of the item's id in the file of items.", "minLength": 1, "examples": ["item_id"], "default": "item_id" }, "title_column": { "type": "string", "description": "The column by which a prompt names an item.", "minLength": 1, "examples": ["title"], "default": "title" }, "fields": { "type": "array", "description": "Columns that become the documents' text fields; an empty list takes every column that holds text.", "items": { "type": "string", "description": "A column.", "minLength": 1 }, "default": [], "examples": [["title", "description"]] }, "min_rating": { "type": "number", "description": "Interactions rated lower are left out; 0 keeps all.", "minimum": 0, "default": 0, "examples": [0, 4] }, "min_interactions": { "type": "integer", "description": "Users with fewer interactions are left out.", "minimum": 2, "default": 3, "examples": [3, 5] }, "train_targets": { "type": "string", "description": "`last`: one training query a user, as Rec-R1 has it. `all`: one for every item of the training part but the first, as sequential recommenders are usually trained.", "enum": ["last", "all"], "default": "last" }, "splits": { "type": "object", "description": "How the users' interactions become queries for training, validation and testing. A query is a user at a moment; the relevant item is what came next.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "`leave_one_out`: of every user the last item is for testing, the one before for validation, the one before that for training. `time`: what happened after the dates that `fractions` come to is for validation and testing. `random`: the users are divided, the last item of each is the relevant one. `given`: each split has an interactions file of its own.", "enum": ["leave_one_out", "time", "random", "given"], "default": "leave_one_out" }, "train": { "type": "string", "description": "With `by: given`: the interactions file whose items are the relevant ones of the train queries.", "minLength": 1, "default": "train.csv", "examples": ["train.csv"] }, "validation": { "type": "string", "description": "With `by: given`: the interactions file whose items are the relevant ones of the validation queries.", "minLength": 1, "default": "valid.csv", "examples": ["valid.csv"] }, "test": { "type": "string", "description": "With `by: given`: the interactions file whose items are the relevant ones of the test queries.", "minLength": 1, "default": "test.csv", "examples": ["test.csv"] }, "items": { "type": "string", "description": "Which items validation and testing may ask for. `any`: all. `transductive`: only queries whose items, history included, all occur in training. `inductive`: only queries none of whose items occur in training; with `time` and `random` the items are divided first, so that there are such queries.", "enum": ["any", "transductive", "inductive"], "default": "any" }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. Of the interactions with `time`, of the users with `random`; `leave_one_out` needs none.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "leave_one_out", "train": "train.csv", "validation": "valid.csv", "test": "test.csv", "items": "any", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "Interactions" }, { "type": "object", "description": "Rows as verl and Rec-R1 train on them (`prompt`, `reward_model.ground_truth.target`, `query` or `extra_info`), and the corpus in a file of its own.", "additionalProperties": false, "properties": { "format": { "const": "verl", "description": "Rows as verl and Rec-R1 train on them (`prompt`, `reward_model.ground_truth.target`, `query` or `extra_info`), and the corpus in a file of its own." }, "path": { "type": "string", "description": "The folder of the files, relative to this file.", "minLength": 1, "examples": ["data/rec-r1"] }, "corpus": { "type": "string", "description": "The file of the items, relative to `path`: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind.", "minLength": 1, "default": "corpus.jsonl", "examples": ["corpus.jsonl"] }, "item_id_column": { "type": "string", "description": "The column of the item's id in the corpus.", "minLength": 1, "examples": ["item_id"], "default": "item_id" }, "fields": { "type": "array", "description": "Columns that become the documents' text fields; an empty list takes every column that holds text.", "items": { "type": "string", "description": "A column.", "minLength": 1 }, "default": [], "examples": [["title", "description"]] }, "splits": { "type": "object", "description": "How the queries come to be for training, validation and testing.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "How the queries are divided. `given`: each split has a file of rows of its own. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.", "enum": ["given", "query_group", "random"], "default": "given" }, "train": { "type": "string", "description": "With `by: given`: the file of rows of the training queries.", "minLength": 1, "default": "train.parquet", "examples": ["train.parquet"] }, "validation": { "type": "string", "description": "With `by: given`: the file of rows of the queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.", "minLength": 1, "default": "from_train", "examples": ["from_train", "val.parquet"] }, "test": { "type": "string", "description": "With `by: given`: the file of rows of the queries that are only reported on.", "minLength": 1, "default": "test.parquet", "examples": ["test.parquet"] }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "given", "train": "train.parquet", "validation": "from_train", "test": "test.parquet", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "verl rows" }, { "type": "object", "description": "Your own queries and documents as tables: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind.", "additionalProperties": false, "properties": { "format": { "const": "table", "description": "Your own queries and documents as tables: `.csv`, `.tsv`, `.jsonl`, `.json` or `.parquet`, the first four also with `.gz` or `.zst` behind." }, "path": { "type": "string", "description": "The folder of the files, relative to this file.", "minLength": 1, "examples": ["data/shop"] }, "documents": { "type": "string", "description": "The file with a row a document, relative to `path`.", "minLength": 1, "default": "documents.csv", "examples": ["documents.csv"] }, "document_id_column": { "type": "string", "description": "The column of the document's id.", "minLength": 1, "examples": ["id"], "default": "id" }, "fields": { "type": "array", "description": "Columns that become the documents' text fields; an empty list takes every column that holds text.", "items": { "type": "string", "description": "A column.", "minLength": 1 }, "default": [], "examples": [["title", "description"]] }, "queries": { "type": "string", "description": "The file of queries, relative to `path`: a row a query, or a row a judgement with the query repeated.", "minLength": 1, "default": "queries.csv", "examples": ["queries.csv"] }, "query_column": { "type": "string", "description": "The column of the query's text.", "minLength": 1, "examples": ["query"], "default": "query" }, "query_id_column": { "type": "string", "description": "The column of the query's id. Without it equal texts are one query.", "minLength": 1, "examples": ["query_id"] }, "relevant_column": { "type": "string", "description": "The column of the relevant documents' ids: one, a JSON list, or several with the separator between them.", "minLength": 1, "examples": ["relevant"], "default": "relevant" }, "separator": { "type": "string", "description": "What stands between ids in the column of relevant documents.", "minLength": 1, "default": "|", "examples": ["|", ";", " "] }, "gain_column": { "type": "string", "description": "The column of the gain; without it every relevant document has 1.", "minLength": 1, "examples": ["gain"] }, "split_column": { "type": "string", "description": "With `splits.by: given`: the column that says which split a query is of.", "minLength": 1, "examples": ["split"], "default": "split" }, "splits": { "type": "object", "description": "How the queries come to be for training, validation and testing.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "How the queries are divided. `given`: as the `split_column` says. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.", "enum": ["given", "query_group", "random"], "default": "query_group" }, "train": { "type": "string", "description": "With `by: given`: the value of the training queries.", "minLength": 1, "default": "train", "examples": ["train"] }, "validation": { "type": "string", "description": "With `by: given`: the value of the queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.", "minLength": 1, "default": "from_train", "examples": ["from_train", "dev"] }, "test": { "type": "string", "description": "With `by: given`: the value of the queries that are only reported on.", "minLength": 1, "default": "test", "examples": ["test"] }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "query_group", "train": "train", "validation": "from_train", "test": "test", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "Tables" }, { "type": "object", "description": "Backtracing (Wang et al. 2024): questions, and the sentences of the document that each was asked of. A document is a sentence; a question is answered from its own source alone.", "additionalProperties": false, "properties": { "format": { "const": "backtracing", "description": "Backtracing (Wang et al. 2024): questions, and the sentences of the document that each was asked of. A document is a sentence; a question is answered from its own source alone." }, "path": { "type": "string", "description": "The folder with `query` and `sources` in it, relative to this file.", "minLength": 1, "examples": ["data/inquisitive"] }, "domain": { "type": "string", "description": "The domain, by which the questions name their causes in different ways. `auto`: told by the questions' keys.", "enum": ["auto", "lecture", "news_article", "conversation"], "default": "auto" }, "splits": { "type": "object", "description": "How the queries come to be for training, validation and testing.", "additionalProperties": false, "properties": { "by": { "type": "string", "description": "How the queries are divided. `given`: the folders of `query` and `sources` are the splits. `query_group`: at random, but queries that share a relevant item or nearly their words stay together, so that nothing leaks. `random`: each query by itself.", "enum": ["given", "query_group", "random"], "default": "query_group" }, "train": { "type": "string", "description": "With `by: given`: the folder of the training queries.", "minLength": 1, "default": "train", "examples": ["train"] }, "validation": { "type": "string", "description": "With `by: given`: the folder of the queries that choose the checkpoint; `from_train`: whole query groups of the training queries, as many as `fractions.validation` says.", "minLength": 1, "default": "from_train", "examples": ["from_train", "validation"] }, "test": { "type": "string", "description": "With `by: given`: the folder of the queries that are only reported on.", "minLength": 1, "default": "test", "examples": ["test"] }, "fractions": { "type": "object", "description": "Shares of the made splits; the rest is for training. With `by: given` only `validation` is used, where it is taken from the training queries.", "additionalProperties": false, "properties": { "validation": { "type": "number", "description": "Share for validation.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] }, "test": { "type": "number", "description": "Share for testing.", "minimum": 0, "exclusiveMaximum": 1, "default": 0.1, "examples": [0.1] } }, "default": { "validation": 0.1, "test": 0.1 } }, "seed": { "type": "integer", "description": "Seed of what is drawn when splits are made: the same seed makes the same splits.", "minimum": 0, "default": 0, "examples": [0] } }, "default": { "by": "query_group", "train": "train", "validation": "from_train", "test": "test", "fractions": { "validation": 0.1, "test": 0.1 }, "seed": 0 } } }, "required": ["format", "path"], "title": "Backtracing" }] }, "recommender": { "type": "object", "description": "The fixed black box that retrieves with the rewriter's text. No gradient passes through it, and the rewriter never sees its items.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems).", "additionalProperties": false, "properties": { "kind": { "const": "bm25", "description": "BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems)." }, "fields": { "type": "object", "description": "Fields of the documents that are searched, with their weights.", "additionalProperties": { "type": "number", "exclusiveMinimum": 0 }, "minProperties": 1, "default": { "title": 1, "text": 1 }, "examples": [{ "title": 2, "text": 1 }] }, "k1": { "type": "number", "description": "Saturation of term frequency. Anserini's default is 0.9, Lucene's and Rec-R1's 1.2.", "minimum": 0, "default": 0.9 }, "b": { "type": "number", "description": "Strength of length normalisation, 0 to 1. Anserini's default is 0.4, Lucene's and Rec-R1's 0.75.", "minimum": 0, "maximum": 1, "default": 0.4 }, "analyzer": { "type": "string", "description": "How texts become terms, of documents and queries alike, as Lucene does it. `english`: Anserini's default (possessives, lower case, stop words, Porter stems). `simple`: runs of letters in lower case. `whitespace`: what stands between spaces, as it stands. `ngram`: runs of characters within words, see the key `ngram`; against misspellings and for languages without spaces. A language: lower case, its stop words and Snowball stems; articles are cut off in French and Italian.", "enum": ["english", "simple", "whitespace", "ngram", "danish", "dutch", "finnish", "french", "german", "hungarian", "italian", "norwegian", "portuguese", "romanian", "russian", "spanish", "swedish"], "default": "english" }, "ngram": { "type": "object", "description": "How many characters the terms of the analyzer `ngram` have. A word of fewer than `min_length` has no terms.", "additionalProperties": false, "properties": { "min_length": { "type": "integer", "description": "Characters of the shortest terms.", "minimum": 1, "maximum": 10, "default": 3 }, "max_length": { "type": "integer", "description": "Characters of the longest terms; at least `min_length`.", "minimum": 1, "maximum": 10, "default": 3, "examples": [3, 4, 5] } }, "default": { "min_length": 3, "max_length": 3 } }, "query_mode": { "type": "string", "description": "How a text is read as a query. `bag_of_words`, as Anserini and Rec-R1: operators and quotes mean nothing, and a word that is repeated weighs as often as it stands there, which policies learn to exploit (Rec-R1's median query has 167 words, the most frequent 26 times). `deduplicated`: a bag of words in which each term counts once, so repetition is not paid for; more different words still are. `boolean`: AND, OR, NOT, +, -, brackets and quotes work as in Lucene (NOT binds before AND, AND before OR; words side by side may each match); repeated words still add weight unless a clause excludes the document, and a malformed query is read as a bag of words.", "enum": ["bag_of_words", "boolean", "deduplicated"], "default": "bag_of_words" }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind"], "title": "BM25" }, { "type": "object", "description": 'A program that ranks, such as a recommender in Python. It reads JSON lines {"id", "text", "k"} and answers each, in any order, with {"id", "ids": [\u2026], "scores": [\u2026]}; scores may be left out. One process serves the whole run; it is started again when it dies, and the run waits meanwhile.', "additionalProperties": false, "properties": { "kind": { "const": "command", "description": 'A program that ranks, such as a recommender in Python. It reads JSON lines {"id", "text", "k"} and answers each, in any order, with {"id", "ids": [\u2026], "scores": [\u2026]}; scores may be left out. One process serves the whole run; it is started again when it dies, and the run waits meanwhile.' }, "command": { "type": "array", "description": "The program and its arguments, each a text of its own; no shell reads them. `${env:\u2026}` is filled in when it is started.", "minItems": 1, "items": { "type": "string", "description": "The program, or one argument." }, "writeOnly": true, "examples": [["python3", "rank.py"]] }, "cwd": { "type": "string", "description": "Folder that the program is started in, relative to this file.", "minLength": 1, "default": ".", "examples": ["."] }, "env": { "type": "object", "description": "Environment variables for the program beside the trainer's own. `${env:\u2026}` is filled in when it is started, and its value is written nowhere.", "additionalProperties": { "type": "string" }, "writeOnly": true, "default": {}, "examples": [{ "API_KEY": "${env:API_KEY}" }] }, "batch_size": { "type": "integer", "description": 'Texts in a line. Above 1 the program reads {"id", "texts", "k"} and answers {"id", "results": [{"ids", "scores"}, \u2026]}, one result a text.', "minimum": 1, "default": 1, "examples": [1, 32] }, "timeout_seconds": { "type": "number", "description": "Longest wait for the next answer, in seconds.", "exclusiveMinimum": 0, "maximum": 86400, "default": 60 }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "command"], "title": "Program" }, { "type": "object", "description": "Any live engine as a black box, asked over HTTP: the request by templates, ids and scores by JSONPaths. Only the address that is named is contacted. While the engine fails, the run is paused and says why; no rollout is given a made-up reward.", "additionalProperties": false, "properties": { "kind": { "const": "http", "description": "Any live engine as a black box, asked over HTTP: the request by templates, ids and scores by JSONPaths. Only the address that is named is contacted. While the engine fails, the run is paused and says why; no rollout is given a made-up reward." }, "url": { "type": "string", "description": "The address. `{{query}}` (URL-encoded) and `{{k}}` may stand behind the `?`; `${env:\u2026}` is filled in when it is used.", "minLength": 1, "writeOnly": true, "examples": ["http://localhost:9000/search"] }, "method": { "type": "string", "description": "How it is asked. With GET the query stands in the url, with POST in the body.", "enum": ["GET", "POST"], "default": "POST" }, "headers": { "type": "object", "description": "Headers of each request. `${env:\u2026}` is filled in when they are sent, and its value is written nowhere.", "additionalProperties": { "type": "string" }, "writeOnly": true, "default": {}, "examples": [{ "Authorization": "Bearer ${env:SEARCH_TOKEN}" }] }, "body": { "type": "object", "description": "The request's body, sent as JSON. `{{query}}` and `{{k}}` are filled in, in quotes; a text that is `{{k}}` alone becomes a number, and `{{queries}}` alone the list of a batch's texts.", "additionalProperties": true, "writeOnly": true, "examples": [{ "query": "{{query}}", "size": "{{k}}" }] }, "batch_size": { "type": "integer", "description": "Texts in a request. Above 1 the body needs `{{queries}}`, and `results` leads to one result a text, in their order.", "minimum": 1, "default": 1, "examples": [1, 32] }, "results": { "type": "string", "description": "A JSONPath (RFC 9535) from the answer to the results of a batch, one a text; `ids` and `scores` begin there.", "minLength": 1, "examples": ["$.results[*]"] }, "ids": { "type": "string", "description": "A JSONPath (RFC 9535) to the ids of the items found, best first.", "minLength": 1, "examples": ["$.hits[*].id"] }, "scores": { "type": "string", "description": "A JSONPath to their scores; without it, 1 / rank is shown in their place.", "minLength": 1, "examples": ["$.hits[*].score"] }, "concurrency": { "type": "integer", "description": "Requests under way at once.", "minimum": 1, "maximum": 256, "default": 4 }, "timeout_seconds": { "type": "number", "description": "Longest wait for an answer, in seconds.", "default": 10, "exclusiveMinimum": 0, "maximum": 300 }, "retries": { "type": "integer", "description": "Further tries after a failure that may pass (no connection, time-out, 408, 425, 429, 5xx), with growing, jittered waits, or as long as Retry-After says. After them the run is paused until the engine answers.", "minimum": 0, "maximum": 20, "default": 4 }, "requests_per_second": { "type": "number", "description": "Most requests a second; without it there is no limit.", "exclusiveMinimum": 0, "examples": [20] }, "cache": { "type": "boolean", "description": "Remember what was found for a text, so that equal rewrites are searched once.", "default": true }, "cache_file": { "type": "string", "description": "A file, relative to this one, in which what was found is kept from run to run. Delete it when the engine's index has changed.", "minLength": 1, "examples": ["cache/search.jsonl"] }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "url", "ids"], "title": "Engine over HTTP" }, { "type": "object", "description": "A sentence-embedding model, run here without Python, and exact search: every document's vector is compared with the text's. Documents are encoded once and their vectors kept in the cache. Repeated words change a vector little, so repetition is hardly paid for.", "additionalProperties": false, "properties": { "kind": { "const": "dense", "description": "A sentence-embedding model, run here without Python, and exact search: every document's vector is compared with the text's. Documents are encoded once and their vectors kept in the cache. Repeated words change a vector little, so repetition is hardly paid for." }, "model": { "type": "string", "description": "A folder with config.json, tokenizer.json or vocab.txt, and model.onnx, onnx/model.onnx or model.safetensors (BERT or RoBERTa; other architectures as ONNX), relative to this file. Or a Hugging Face id, which is looked for in Hugging Face's cache on this machine; nothing is downloaded.", "minLength": 1, "examples": ["models/all-MiniLM-L6-v2", "sentence-transformers/all-MiniLM-L6-v2"] }, "fields": { "type": "array", "description": "Fields of a document whose texts are joined and encoded, in this order.", "minItems": 1, "items": { "type": "string", "description": "A field of the documents." }, "default": ["title", "text"], "examples": [["title", "text"]] }, "pooling": { "type": "string", "description": "How the states of a text's tokens become one vector. `mean`: their mean, as in most sentence-transformers. `cls`: the first token's, as in BLaIR, SimCSE and BGE. The model's card, or its 1_Pooling/config.json, says which.", "enum": ["mean", "cls"], "default": "mean" }, "normalize": { "type": "boolean", "description": "Scale vectors to length 1, so that scores are cosines; else they are inner products.", "default": true }, "max_length": { "type": "integer", "description": "Tokens of a text that are read, [CLS] and [SEP] included; the rest is cut off. Never more than the model takes.", "minimum": 3, "maximum": 8192, "default": 256 }, "query_prefix": { "type": "string", "description": "Put before each text that is searched with, where the model wants one.", "default": "", "examples": ["query: "] }, "document_prefix": { "type": "string", "description": "Put before each document's text, where the model wants one.", "default": "", "examples": ["passage: "] }, "vectors": { "type": "string", "description": "The documents' vectors, as numpy.save writes a float32 or float16 matrix: one row a document, in the corpus's order, relative to this file. They must be made by the same model, pooling and prefix. Without it they are computed here.", "minLength": 1, "examples": ["data/vectors.npy"] }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "model"], "title": "Dense" }, { "type": "object", "description": "Two or more recommenders whose lists are fused into one. Each part retrieves its own top_k, which is the depth that is fused.", "additionalProperties": false, "properties": { "kind": { "const": "hybrid", "description": "Two or more recommenders whose lists are fused into one. Each part retrieves its own top_k, which is the depth that is fused." }, "of": { "type": "array", "description": "The recommenders that are fused, each with its own settings.", "minItems": 2, "examples": [[{ "kind": "bm25" }, { "kind": "dense", "model": "models/all-MiniLM-L6-v2" }]], "items": { "type": "object", "description": "One of the recommenders that are fused.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "#/properties/recommender/oneOf/0" }, { "$ref": "#/properties/recommender/oneOf/1" }, { "$ref": "#/properties/recommender/oneOf/2" }, { "$ref": "#/properties/recommender/oneOf/3" }, { "$ref": "#/properties/recommender/oneOf/5" }, { "$ref": "#/properties/recommender/oneOf/6" }] } }, "fusion": { "type": "object", "description": "How the lists become one.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "default": { "kind": "rrf" }, "oneOf": [{ "type": "object", "description": "Reciprocal rank fusion (Cormack et al. 2009): a document's score is the sum over the lists of weight / (k + rank). Scores do not matter, only ranks.", "additionalProperties": false, "properties": { "kind": { "const": "rrf", "description": "Reciprocal rank fusion (Cormack et al. 2009): a document's score is the sum over the lists of weight / (k + rank). Scores do not matter, only ranks." }, "k": { "type": "number", "description": "Evens out the first ranks; 60 in the paper and in most engines.", "minimum": 0, "default": 60 }, "weights": { "type": "array", "description": "A factor for each part, in their order; all 1 when left out.", "minItems": 2, "items": { "type": "number", "description": "A part's factor.", "exclusiveMinimum": 0 }, "examples": [[1, 1], [0.7, 0.3]] } }, "required": ["kind"], "title": "Reciprocal rank fusion" }, { "type": "object", "description": "The weighted sum of the parts' scores, each list's brought to one scale first.", "additionalProperties": false, "properties": { "kind": { "const": "weighted", "description": "The weighted sum of the parts' scores, each list's brought to one scale first." }, "weights": { "type": "array", "description": "A factor for each part, in their order; all 1 when left out.", "minItems": 2, "items": { "type": "number", "description": "A part's factor.", "exclusiveMinimum": 0 }, "examples": [[1, 1], [0.7, 0.3]] }, "normalization": { "type": "string", "description": "`min_max`: a list's scores to 0\u20261. `z_score`: a list's scores less their mean, by their standard deviation. A document that a list lacks counts as that list's lowest.", "enum": ["min_max", "z_score"], "default": "min_max" } }, "required": ["kind"], "title": "Weighted sum" }] }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "of"], "title": "Hybrid" }, { "type": "object", "description": "An index of Elasticsearch (8 or 9), through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why.", "additionalProperties": false, "properties": { "kind": { "const": "elasticsearch", "description": "An index of Elasticsearch (8 or 9), through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why." }, "url": { "type": "string", "description": "The cluster's address. `${env:\u2026}` is filled in when it is used.", "minLength": 1, "writeOnly": true, "examples": ["http://localhost:9200"] }, "index": { "type": "string", "description": "The index that is searched, or an alias of it.", "minLength": 1, "examples": ["products"] }, "search": { "type": "object", "description": "The body of a search, in query DSL. `{{query}}` and `{{k}}` are filled in, in quotes; `size` is top_k.", "additionalProperties": true, "writeOnly": true, "minProperties": 1, "examples": [{ "query": { "multi_match": { "query": "{{query}}", "fields": ["title^2", "text"] } } }] }, "id_field": { "type": "string", "description": "Where a hit names the item as the corpus does: `_id`, or a field of its source.", "minLength": 1, "default": "_id", "examples": ["_id", "asin"] }, "headers": { "type": "object", "description": "Headers of each request. `${env:\u2026}` is filled in when they are sent, and its value is written nowhere.", "additionalProperties": { "type": "string" }, "writeOnly": true, "default": {}, "examples": [{ "Authorization": "ApiKey ${env:SEARCH_KEY}" }] }, "batch_size": { "type": "integer", "description": "Searches in a request (the _msearch API).", "minimum": 1, "maximum": 1e3, "default": 32 }, "concurrency": { "type": "integer", "description": "Requests under way at once.", "minimum": 1, "maximum": 256, "default": 4 }, "timeout_seconds": { "type": "number", "description": "Longest wait for an answer, in seconds.", "default": 10, "exclusiveMinimum": 0, "maximum": 300 }, "retries": { "type": "integer", "description": "Further tries after a failure that may pass (no connection, time-out, 408, 425, 429, 5xx), with growing, jittered waits, or as long as Retry-After says. After them the run is paused until the engine answers.", "minimum": 0, "maximum": 20, "default": 4 }, "requests_per_second": { "type": "number", "description": "Most requests a second; without it there is no limit.", "exclusiveMinimum": 0, "examples": [20] }, "cache": { "type": "boolean", "description": "Remember what was found for a text, so that equal rewrites are searched once.", "default": true }, "cache_file": { "type": "string", "description": "A file, relative to this one, in which what was found is kept from run to run. Delete it when the engine's index has changed.", "minLength": 1, "examples": ["cache/search.jsonl"] }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "url", "index", "search"], "title": "Elasticsearch" }, { "type": "object", "description": "An index of OpenSearch, through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why.", "additionalProperties": false, "properties": { "kind": { "const": "opensearch", "description": "An index of OpenSearch, through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why." }, "url": { "type": "string", "description": "The cluster's address. `${env:\u2026}` is filled in when it is used.", "minLength": 1, "writeOnly": true, "examples": ["http://localhost:9200"] }, "index": { "type": "string", "description": "The index that is searched, or an alias of it.", "minLength": 1, "examples": ["products"] }, "search": { "type": "object", "description": "The body of a search, in query DSL. `{{query}}` and `{{k}}` are filled in, in quotes; `size` is top_k.", "additionalProperties": true, "writeOnly": true, "minProperties": 1, "examples": [{ "query": { "multi_match": { "query": "{{query}}", "fields": ["title^2", "text"] } } }] }, "id_field": { "type": "string", "description": "Where a hit names the item as the corpus does: `_id`, or a field of its source.", "minLength": 1, "default": "_id", "examples": ["_id", "asin"] }, "headers": { "type": "object", "description": "Headers of each request. `${env:\u2026}` is filled in when they are sent, and its value is written nowhere.", "additionalProperties": { "type": "string" }, "writeOnly": true, "default": {}, "examples": [{ "Authorization": "ApiKey ${env:SEARCH_KEY}" }] }, "batch_size": { "type": "integer", "description": "Searches in a request (the _msearch API).", "minimum": 1, "maximum": 1e3, "default": 32 }, "concurrency": { "type": "integer", "description": "Requests under way at once.", "minimum": 1, "maximum": 256, "default": 4 }, "timeout_seconds": { "type": "number", "description": "Longest wait for an answer, in seconds.", "default": 10, "exclusiveMinimum": 0, "maximum": 300 }, "retries": { "type": "integer", "description": "Further tries after a failure that may pass (no connection, time-out, 408, 425, 429, 5xx), with growing, jittered waits, or as long as Retry-After says. After them the run is paused until the engine answers.", "minimum": 0, "maximum": 20, "default": 4 }, "requests_per_second": { "type": "number", "description": "Most requests a second; without it there is no limit.", "exclusiveMinimum": 0, "examples": [20] }, "cache": { "type": "boolean", "description": "Remember what was found for a text, so that equal rewrites are searched once.", "default": true }, "cache_file": { "type": "string", "description": "A file, relative to this one, in which what was found is kept from run to run. Delete it when the engine's index has changed.", "minLength": 1, "examples": ["cache/search.jsonl"] }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "url", "index", "search"], "title": "OpenSearch" }] }, "reward": { "type": "array", "minItems": 1, "description": "The reward of a completion: the sum of weight \xD7 component over these components, each recorded apart. With `format`, a malformed completion is worth its `invalid` alone.", "default": [{ "kind": "ndcg", "k": 10 }], "items": { "type": "object", "description": "One component of the reward.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "Normalised discounted cumulative gain at a cutoff, as trec_eval's ndcg_cut.", "additionalProperties": false, "properties": { "kind": { "const": "ndcg", "description": "Normalised discounted cumulative gain at a cutoff, as trec_eval's ndcg_cut." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100, 1e3] }, "gain": { "type": "string", "description": "What a judgement adds. `linear`: itself, as in trec_eval and Rec-R1. `exponential`: 2^judgement \u2212 1 (Burges et al. 2005), recorded as ndcg_exp. Equal where judgements are 0 and 1.", "enum": ["linear", "exponential"], "default": "linear" }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "NDCG" }, { "type": "object", "description": "Share of the relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "recall", "description": "Share of the relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Recall" }, { "type": "object", "description": "1 / rank of the first relevant item, 0 beyond the cutoff.", "additionalProperties": false, "properties": { "kind": { "const": "mrr", "description": "1 / rank of the first relevant item, 0 beyond the cutoff." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Reciprocal rank" }, { "type": "object", "description": "Share of relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "precision", "description": "Share of relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Precision" }, { "type": "object", "description": "1 if any relevant item is among the first k, else 0.", "additionalProperties": false, "properties": { "kind": { "const": "hit_rate", "description": "1 if any relevant item is among the first k, else 0." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Hit rate" }, { "type": "object", "description": "Mean of the precision at the ranks of the relevant items among the first k, as trec_eval's map_cut.", "additionalProperties": false, "properties": { "kind": { "const": "map", "description": "Mean of the precision at the ranks of the relevant items among the first k, as trec_eval's map_cut." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Average precision" }, { "type": "object", "description": "Rank-biased precision (Moffat and Zobel 2008), cut off: (1 \u2212 p) \u03A3 p^(rank \u2212 1) over the relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "rbp", "description": "Rank-biased precision (Moffat and Zobel 2008), cut off: (1 \u2212 p) \u03A3 p^(rank \u2212 1) over the relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "persistence": { "type": "number", "description": "p: the probability that a user who has looked at an item looks at the next. 0.5: impatient; 0.8: usual; 0.95: patient.", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "default": 0.8, "examples": [0.5, 0.8, 0.95] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Rank-biased precision" }, { "type": "object", "description": "Backtracing's accuracy: 1 if any of the first k segments is one that caused the question, else 0.", "additionalProperties": false, "properties": { "kind": { "const": "accuracy", "description": "Backtracing's accuracy: 1 if any of the first k segments is one that caused the question, else 0." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1, "examples": [1, 3] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Accuracy" }, { "type": "object", "description": "For backtracing: 1 / (1 + distance), where distance is the least number of positions between one of the first k segments and a relevant one. 1 for a hit, 0.5 for its neighbour. The documents need positions.", "additionalProperties": false, "properties": { "kind": { "const": "closeness", "description": "For backtracing: 1 / (1 + distance), where distance is the least number of positions between one of the first k segments and a relevant one. 1 for a hit, 0.5 for its neighbour. The documents need positions." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1, "examples": [1, 3] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Closeness" }, { "type": "object", "description": "The metric of the rewritten query minus the metric of the original one.", "additionalProperties": false, "properties": { "kind": { "const": "gain", "description": "The metric of the rewritten query minus the metric of the original one." }, "metric": { "type": "string", "description": "A metric with its cutoff.", "default": "ndcg@10", "pattern": "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$", "examples": ["ndcg@10", "recall@100"] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Gain over the original query" }, { "type": "object", "description": "The rule of Rec-R1's code, whole: NDCG@k plus `valid` for a rewrite that finds something, 0 for one that finds nothing, `invalid` for a malformed one. Recorded as ndcg and format. Unlike that code, items that are listed twice count once, and a search that fails is no reward.", "additionalProperties": false, "properties": { "kind": { "const": "rec_r1", "description": "The rule of Rec-R1's code, whole: NDCG@k plus `valid` for a rewrite that finds something, 0 for one that finds nothing, `invalid` for a malformed one. Recorded as ndcg and format. Unlike that code, items that are listed twice count once, and a search that fails is no reward." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1e3, "examples": [100, 1e3, 5e3] }, "valid": { "type": "number", "description": "Added to a well-formed completion that found something.", "default": 0.1 }, "invalid": { "type": "number", "description": "The total of a malformed completion.", "default": -2 } }, "required": ["kind"], "title": "Rec-R1's reward" }, { "type": "object", "description": "Rec-R1's format reward: `valid` is added when the completion has the task's output form; otherwise the total is `invalid`, whatever was retrieved.", "additionalProperties": false, "properties": { "kind": { "const": "format", "description": "Rec-R1's format reward: `valid` is added when the completion has the task's output form; otherwise the total is `invalid`, whatever was retrieved." }, "valid": { "type": "number", "description": "Added to a well-formed completion.", "default": 0.1 }, "invalid": { "type": "number", "description": "The total of a malformed completion.", "default": -2 } }, "required": ["kind"], "title": "Format" }, { "type": "object", "description": "Subtracts `penalty` for every word of the search text beyond `max_words`: against rewards for mere length.", "additionalProperties": false, "properties": { "kind": { "const": "length", "description": "Subtracts `penalty` for every word of the search text beyond `max_words`: against rewards for mere length." }, "max_words": { "type": "integer", "description": "Words that cost nothing.", "minimum": 1, "default": 32 }, "penalty": { "type": "number", "description": "Subtracted for each word beyond.", "minimum": 0, "default": 0.01 }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Length penalty" }, { "type": "object", "description": "Subtracts `penalty` for every repeated word of the search text: BM25 adds a term's weight each time it stands in the query, which policies exploit.", "additionalProperties": false, "properties": { "kind": { "const": "repetition", "description": "Subtracts `penalty` for every repeated word of the search text: BM25 adds a term's weight each time it stands in the query, which policies exploit." }, "penalty": { "type": "number", "description": "Subtracted for each repetition.", "minimum": 0, "default": 0.05 }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Repetition penalty" }, { "type": "object", "description": "How much a rewrite differs from the others of its group: 1 less the mean overlap (Jaccard) of its words with theirs. 0 when all are the same, 1 when none shares a word.", "additionalProperties": false, "properties": { "kind": { "const": "diversity", "description": "How much a rewrite differs from the others of its group: 1 less the mean overlap (Jaccard) of its words with theirs. 0 when all are the same, 1 when none shares a word." }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Diversity within the group" }, { "type": "object", "description": "What users did with the retrieved items before: NDCG with each item's engagement, estimated from a log of interactions by inverse propensity weighting, as its gain. Items that were never logged for the query count nothing.", "additionalProperties": false, "properties": { "kind": { "const": "log_engagement", "description": "What users did with the retrieved items before: NDCG with each item's engagement, estimated from a log of interactions by inverse propensity weighting, as its gain. Items that were never logged for the query count nothing." }, "path": { "type": "string", "description": "The log, a row an interaction: .csv or .tsv with a header, .jsonl (each also .gz or .zst) or .parquet, relative to this file.", "minLength": 1, "examples": ["logs/clicks.csv"] }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "max_inverse_propensity": { "type": "number", "description": "Weights 1 / propensity are clipped to this: less variance for some bias.", "minimum": 1, "default": 10 }, "columns": { "type": "object", "description": "Names of the log's columns.", "additionalProperties": false, "properties": { "query": { "type": "string", "description": "The query's id.", "default": "query_id" }, "item": { "type": "string", "description": "The item's id.", "default": "item_id" }, "engagement": { "type": "string", "description": "What was counted, at least 0: clicks, conversions, seconds.", "default": "clicks" }, "propensity": { "type": "string", "description": "Probability that the user saw the item, above 0, at most 1.", "default": "propensity" }, "rank": { "type": "string", "description": "Where there is no column of propensities: the rank at which the item was shown, from 1, of which 1 / rank is taken for the propensity.", "default": "rank" } }, "default": { "query": "query_id", "item": "item_id", "engagement": "clicks", "propensity": "propensity", "rank": "rank" } }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind", "path"], "title": "Engagement by logged interactions" }, { "type": "object", "description": 'Components that a program measures. It reads a JSON line for each rewrite (id, query_id, query, columns, group, search_text, format_ok, retrieved, relevant) and answers each, in any order, with a line {"id": \u2026, "components": {name: number}}. One process serves the whole run; it is started again when it dies, and a failure pauses or ends the run: no reward is made up.', "additionalProperties": false, "properties": { "kind": { "const": "command", "description": 'Components that a program measures. It reads a JSON line for each rewrite (id, query_id, query, columns, group, search_text, format_ok, retrieved, relevant) and answers each, in any order, with a line {"id": \u2026, "components": {name: number}}. One process serves the whole run; it is started again when it dies, and a failure pauses or ends the run: no reward is made up.' }, "command": { "type": "array", "description": "The program and its arguments, each a text of its own; no shell reads them. `${env:\u2026}` is filled in when it is started.", "minItems": 1, "items": { "type": "string", "description": "The program, or one argument." }, "writeOnly": true, "examples": [["python3", "reward.py"]] }, "components": { "type": "array", "description": "The components that it measures; each rewrite must be given a number for every one of them, and for nothing else.", "minItems": 1, "items": { "type": "object", "description": "A component as it is recorded.", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "description": "Names the component in answers, records and charts.", "pattern": "^[A-Za-z][A-Za-z0-9_@.-]*$", "examples": ["clicks"] }, "description": { "type": "string", "description": "What it measures." }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } } }, "examples": [[{ "name": "clicks" }]] }, "cwd": { "type": "string", "description": "Folder that the program is started in, relative to this file.", "minLength": 1, "default": ".", "examples": ["."] }, "env": { "type": "object", "description": "Environment variables for the program beside the trainer's own. `${env:\u2026}` is filled in when it is started, and its value is written nowhere.", "additionalProperties": { "type": "string" }, "writeOnly": true, "default": {}, "examples": [{ "API_KEY": "${env:API_KEY}" }] }, "timeout_seconds": { "type": "number", "description": "Longest wait for the next answer, in seconds.", "exclusiveMinimum": 0, "maximum": 86400, "default": 60 } }, "required": ["kind", "command", "components"], "title": "Reward by a program" }, { "type": "object", "description": "Components that a JavaScript module measures (TypeScript with Node 22.18 or later). Its default export is given a list of rewrites, with the keys that a program reads, and returns or promises a list of records of numbers. It runs in the trainer, and never in the editor.", "additionalProperties": false, "properties": { "kind": { "const": "module", "description": "Components that a JavaScript module measures (TypeScript with Node 22.18 or later). Its default export is given a list of rewrites, with the keys that a program reads, and returns or promises a list of records of numbers. It runs in the trainer, and never in the editor." }, "path": { "type": "string", "description": "The module (.mjs, .js or .ts), relative to this file.", "minLength": 1, "pattern": "\\.[cm]?[jt]s$", "examples": ["reward.mjs"] }, "components": { "type": "array", "description": "The components that it measures; each rewrite must be given a number for every one of them, and for nothing else.", "minItems": 1, "items": { "type": "object", "description": "A component as it is recorded.", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "description": "Names the component in answers, records and charts.", "pattern": "^[A-Za-z][A-Za-z0-9_@.-]*$", "examples": ["clicks"] }, "description": { "type": "string", "description": "What it measures." }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } } }, "examples": [[{ "name": "clicks" }]] }, "timeout_seconds": { "type": "number", "description": "Longest time for one batch, in seconds.", "exclusiveMinimum": 0, "maximum": 86400, "default": 60 } }, "required": ["kind", "path", "components"], "title": "Reward by a module" }] } }, "rewriter": { "type": "object", "description": "The language model that is trained, and how it writes.", "additionalProperties": false, "properties": { "model": { "type": "string", "description": "A folder with config.json, model.safetensors and tokenizer.json of a Llama-architecture model, relative to this file.", "minLength": 1, "examples": ["models/rewriter-mini"] }, "lora": { "type": "object", "description": "Train low-rank adapters (Hu et al. 2021) instead of all weights.", "additionalProperties": false, "properties": { "rank": { "type": "integer", "description": "Rank of the adapters.", "minimum": 1, "default": 16 }, "alpha": { "type": "number", "description": "Scale: the adapters' product counts alpha / rank.", "exclusiveMinimum": 0, "default": 32 } } }, "sampling": { "type": "object", "description": "How completions are drawn while training.", "additionalProperties": false, "properties": { "temperature": { "type": "number", "description": "Softmax temperature of the rollouts; evaluation is greedy.", "exclusiveMinimum": 0, "default": 1 }, "top_p": { "type": "number", "description": "Nucleus: the smallest set of tokens with this much probability.", "exclusiveMinimum": 0, "maximum": 1, "default": 1 }, "max_new_tokens": { "type": "integer", "description": "Longest completion, in tokens.", "minimum": 1, "default": 32 } }, "default": { "temperature": 1, "top_p": 1, "max_new_tokens": 32 } } }, "required": ["model"] }, "algorithm": { "type": "object", "description": "The policy-gradient algorithm.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "Group Relative Policy Optimization (arXiv 2402.03300): the advantage of a completion is its reward relative to the other completions of the same prompt. verl: algorithm.adv_estimator=grpo; TRL: GRPOTrainer.", "additionalProperties": false, "properties": { "kind": { "const": "grpo", "description": "Group Relative Policy Optimization (arXiv 2402.03300): the advantage of a completion is its reward relative to the other completions of the same prompt. verl: algorithm.adv_estimator=grpo; TRL: GRPOTrainer." }, "group_size": { "type": "integer", "description": "Completions a prompt. verl: actor_rollout_ref.rollout.n; TRL: num_generations.", "minimum": 2, "default": 8, "examples": [8, 12, 16] }, "learning_rate": { "type": "number", "description": "AdamW's peak learning rate. Full fine-tuning of billions: about 1e-6; LoRA: about 1e-5 to 1e-4; models of a few million parameters: about 1e-4 to 1e-3.", "exclusiveMinimum": 0, "default": 1e-6 }, "kl": { "type": "object", "description": "Penalty for leaving the reference policy, which is the policy that RL started from.", "additionalProperties": false, "properties": { "coef": { "type": "number", "description": "Weight of the KL term in the loss; 0 leaves the reference out. verl: kl_loss_coef; TRL: beta.", "minimum": 0, "default": 1e-3 }, "estimator": { "type": "string", "description": "`k3`: exp(d) \u2212 d \u2212 1 with d = log p_ref \u2212 log p (Schulman); `k1`: \u2212d; `k2`: d\xB2/2.", "enum": ["k1", "k2", "k3"], "default": "k3" } }, "default": { "coef": 1e-3, "estimator": "k3" } }, "clip": { "type": "object", "description": "PPO's clipping of the probability ratio to [1 \u2212 low, 1 + high].", "additionalProperties": false, "properties": { "low": { "type": "number", "description": "Lower clip. verl: clip_ratio_low; TRL: epsilon.", "exclusiveMinimum": 0, "maximum": 1, "default": 0.2 }, "high": { "type": "number", "description": "Upper clip; DAPO raises it to 0.28 to keep exploring. verl: clip_ratio_high; TRL: epsilon_high.", "exclusiveMinimum": 0, "default": 0.2 } }, "default": { "low": 0.2, "high": 0.2 } }, "entropy_coef": { "type": "number", "description": "Weight of the entropy bonus: holds exploration up. verl: entropy_coeff.", "minimum": 0, "default": 0 }, "normalize_by_std": { "type": "boolean", "description": "Divide advantages by the group's standard deviation; false is Dr. GRPO. verl: norm_adv_by_std_in_grpo.", "default": true }, "loss_aggregation": { "type": "string", "description": "`sequence_mean`: mean over tokens of each completion, then over completions (GRPO's paper). `token_mean`: mean over all tokens (DAPO).", "enum": ["sequence_mean", "token_mean"], "default": "token_mean" }, "epochs_per_batch": { "type": "integer", "description": "Passes of the optimizer over each batch of rollouts. verl: ppo_epochs; TRL: num_iterations.", "minimum": 1, "default": 1 }, "dynamic_sampling": { "type": "boolean", "description": "Leave groups without reward variance out of the update and draw other prompts in their place, as DAPO does. verl: algorithm.filter_groups.", "default": false } }, "required": ["kind"], "title": "GRPO" }] }, "training": { "type": "object", "description": "How long and on how much.", "additionalProperties": false, "properties": { "steps": { "type": "integer", "description": "RL steps; each draws rollouts and updates the policy.", "minimum": 1, "default": 200 }, "prompts_per_step": { "type": "integer", "description": "Prompts a step; rollouts a step = prompts_per_step \xD7 group_size. verl: data.train_batch_size.", "minimum": 1, "default": 16 }, "seed": { "type": "integer", "description": "Seed of everything random: same machine, same seed, same run.", "minimum": 0, "default": 7 }, "checkpoint_every": { "type": "integer", "description": "Steps between checkpoints; the last and the best are always kept.", "minimum": 1, "default": 50 }, "warmup_steps": { "type": "integer", "description": "Steps over which the learning rate rises from 0.", "minimum": 0, "default": 5 }, "learning_rate_schedule": { "type": "string", "description": "After the warm-up: hold, or fall along a half cosine to a tenth.", "enum": ["constant", "cosine"], "default": "constant" }, "weight_decay": { "type": "number", "description": "AdamW's decoupled weight decay.", "minimum": 0, "default": 0 }, "grad_clip": { "type": "number", "description": "Largest norm of the gradient.", "exclusiveMinimum": 0, "default": 1 }, "record_log_probs": { "type": "boolean", "description": "Whether the log-probability of each token is written down with its rollout, and that under the reference policy where there is one (algorithm.kl.coef above 0). The inspector shows them under the text. It takes about 30 bytes a token. The embedded engine only.", "default": false }, "warm_start": { "type": "object", "description": "Supervised warm start before RL, on a share of the training queries with their relevant items. For models that do not know the domain's language; pretrained models do without.", "additionalProperties": false, "properties": { "fraction": { "type": "number", "description": "Share of the training queries used, chosen by the seed. The other queries give RL their reward only.", "exclusiveMinimum": 0, "maximum": 1, "default": 0.1 }, "target": { "type": "string", "description": "What the rewriter is taught to write. `document`: the text of a relevant item. `missing_words`: only the words that the query lacks. Reranking is taught the best order of the candidates.", "enum": ["document", "missing_words"], "default": "document" }, "epochs": { "type": "integer", "description": "Passes over the pairs; the best on validation is kept.", "minimum": 1, "default": 10 }, "learning_rate": { "type": "number", "description": "AdamW's peak learning rate of the warm start.", "exclusiveMinimum": 0, "default": 5e-4 }, "batch_size": { "type": "integer", "description": "Pairs in an update.", "minimum": 1, "default": 32 } } } }, "default": { "steps": 200, "prompts_per_step": 16, "seed": 7 } }, "evaluation": { "type": "object", "description": "What is measured on held-out queries, with greedy rewrites.", "additionalProperties": false, "properties": { "every": { "type": "integer", "description": "RL steps between evaluations on the validation split.", "minimum": 1, "default": 20 }, "metrics": { "type": "array", "minItems": 1, "description": "Metrics with cutoffs; the first chooses the checkpoint. `ndcg_exp`: exponential gains. `rbp50`, `rbp80`, `rbp95`: rank-biased precision by its persistence in percent. For backtracing: `accuracy`, `closeness`, and `min_distance`, of which less is better.", "items": { "type": "string", "description": "A metric with its cutoff.", "pattern": "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$", "examples": ["ndcg@10", "recall@10", "mrr@10"] }, "default": ["ndcg@10", "recall@10"] }, "baselines": { "type": "array", "description": "What the policy is compared with.", "items": { "type": "string", "description": "`original_query`: the user's own input, which is the query as typed, the titles of a history, a question. `oracle`: the relevant item's own title as the query; for reranking the best order.", "enum": ["original_query", "oracle"] }, "default": ["original_query"] } }, "default": { "every": 20, "metrics": ["ndcg@10", "recall@10"], "baselines": ["original_query"] } }, "sweep": { "type": "object", "description": "Several runs of this experiment, each with some settings of its own: every point of the grid, or every entry of the list, with every seed. `rec-r1 sweep` runs them one after the other; their table shows mean and standard deviation over the seeds.", "additionalProperties": false, "minProperties": 1, "properties": { "seeds": { "type": "array", "description": "Values of training.seed; each point of the sweep is run with all of them.", "minItems": 1, "items": { "type": "integer", "description": "A seed.", "minimum": 0 }, "examples": [[1, 2, 3]] }, "grid": { "type": "object", "description": "Settings by their dotted names, each with its values; all combinations are run.", "minProperties": 1, "additionalProperties": { "type": "array", "description": "The values that the setting takes in turn.", "minItems": 1 }, "examples": [{ "algorithm.learning_rate": [1e-4, 3e-4] }] }, "list": { "type": "array", "description": "Points of the sweep one by one, each with its settings by their dotted names; instead of a grid, or beside it.", "minItems": 1, "items": { "type": "object", "description": "One point: settings by their dotted names.", "minProperties": 1, "additionalProperties": true } } } }, "engine": { "description": "What trains: a word, or its kind with settings.", "default": "embedded", "examples": ["embedded", { "kind": "trl", "per_device_train_batch_size": 8 }], "if": { "type": "object" }, "then": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "This program's own trainer, on this machine's CPU, without Python.", "additionalProperties": false, "properties": { "kind": { "const": "embedded", "description": "This program's own trainer, on this machine's CPU, without Python." } }, "required": ["kind"], "title": "Embedded" }, { "type": "object", "description": "TRL's GRPOTrainer (Hugging Face), in a Python process that this program starts. The recommender and the reward stay here: TRL asks for them over a socket of this machine.", "additionalProperties": false, "properties": { "kind": { "const": "trl", "description": "TRL's GRPOTrainer (Hugging Face), in a Python process that this program starts. The recommender and the reward stay here: TRL asks for them over a socket of this machine." }, "python": { "type": "string", "minLength": 1, "description": "The Python interpreter that has the trainer installed: a program's name or a path. Without it the setting recR1.pythonPath or the variable REC_R1_PYTHON counts, then `python3` (`python` on Windows).", "examples": ["/opt/venv/bin/python", "python3.11"] }, "num_processes": { "type": "integer", "description": "Processes, one a GPU, started by `torchrun`; 1 starts Python alone.", "minimum": 1, "default": 1, "examples": [1, 4] }, "per_device_train_batch_size": { "type": "integer", "description": "Completions in a forward and backward pass of one process. prompts_per_step \xD7 group_size must be divisible by it times num_processes. TRL: per_device_train_batch_size.", "minimum": 1, "default": 8, "examples": [4, 8, 16] }, "gradient_accumulation_steps": { "type": "integer", "description": "Passes before an update. Without it, as many as make one update of a step's rollouts; fewer make several updates of them. TRL: gradient_accumulation_steps.", "minimum": 1, "examples": [4, 8] }, "loss_type": { "type": "string", "description": "Another loss than the one that algorithm.loss_aggregation stands for (`sequence_mean`: grpo, `token_mean`: dapo). TRL: loss_type.", "enum": ["grpo", "dr_grpo", "dapo", "bnpo", "cispo", "sapo", "luspo", "vespo"] }, "importance_sampling_level": { "type": "string", "description": "Probability ratios of tokens, or of whole sequences (GSPO). TRL: importance_sampling_level.", "enum": ["token", "sequence"], "default": "token" }, "use_vllm": { "type": "boolean", "description": "Sample with vLLM instead of transformers' generate. TRL: use_vllm.", "default": false }, "vllm_mode": { "type": "string", "description": "`colocate`: on the GPUs that train. `server`: on others, where `trl vllm-serve` runs. TRL: vllm_mode.", "enum": ["colocate", "server"], "default": "colocate" }, "vllm_gpu_memory_utilization": { "type": "number", "description": "Share of the GPU's memory that vLLM takes. TRL: vllm_gpu_memory_utilization.", "default": 0.3, "exclusiveMinimum": 0, "maximum": 1 }, "bf16": { "type": "boolean", "description": "Compute in bfloat16 where the weights stay as they are stored; needs hardware that can. TRL: bf16.", "default": false }, "gradient_checkpointing": { "type": "boolean", "description": "Compute activations again in the backward pass instead of keeping them. TRL: gradient_checkpointing.", "default": true }, "extra": { "type": "object", "description": "Further settings of TRL's GRPOConfig by their own names, handed on as they are.", "additionalProperties": true, "default": {}, "examples": [{ "optim": "adamw_torch_fused" }] } }, "required": ["kind"], "title": "TRL" }, { "type": "object", "description": "verl on one machine or on a Ray cluster, with GPUs. The recommender and the reward stay here: verl's reward workers ask for them.", "additionalProperties": false, "properties": { "kind": { "const": "verl", "description": "verl on one machine or on a Ray cluster, with GPUs. The recommender and the reward stay here: verl's reward workers ask for them." }, "python": { "type": "string", "minLength": 1, "description": "The Python interpreter that has the trainer installed: a program's name or a path. Without it the setting recR1.pythonPath or the variable REC_R1_PYTHON counts, then `python3` (`python` on Windows).", "examples": ["/opt/venv/bin/python", "python3.11"] }, "ray": { "type": ["string", "null"], "description": "Address of a Ray cluster's dashboard, to which the job is submitted (`ray job submit`); null starts verl on this machine.", "pattern": "^https?://", "default": null, "examples": ["http://127.0.0.1:8265"] }, "gpus": { "type": "integer", "description": "GPUs of a machine. verl: trainer.n_gpus_per_node.", "minimum": 1, "default": 8, "examples": [2, 8] }, "nodes": { "type": "integer", "description": "Machines. verl: trainer.nnodes.", "minimum": 1, "default": 1 }, "max_prompt_length": { "type": "integer", "description": "Longest prompt, in tokens; a longer one ends the run. verl: data.max_prompt_length.", "minimum": 1, "default": 512, "examples": [512, 1024] }, "chat_template": { "type": "string", "description": "`raw`: the model reads the prompt just as task.prompt renders it, as with the other engines. `model`: the prompt is a user's message in the model's own chat template. verl: actor_rollout_ref.model.custom_chat_template.", "enum": ["raw", "model"], "default": "raw" }, "gradient_checkpointing": { "type": "boolean", "description": "Compute activations again in the backward pass instead of keeping them. verl: model.enable_gradient_checkpointing.", "default": true }, "rollout": { "type": "object", "description": "How verl samples.", "additionalProperties": false, "default": {}, "properties": { "name": { "type": "string", "description": "The inference engine. verl: actor_rollout_ref.rollout.name.", "enum": ["vllm", "sglang", "trtllm"], "default": "vllm" }, "tensor_parallel_size": { "type": "integer", "description": "GPUs that one copy of the model is spread over while sampling. verl: rollout.tensor_model_parallel_size.", "minimum": 1, "default": 1, "examples": [1, 2] }, "gpu_memory_utilization": { "type": "number", "description": "Share of the GPU's memory that sampling takes. verl: rollout.gpu_memory_utilization.", "default": 0.5, "exclusiveMinimum": 0, "maximum": 1 }, "max_num_batched_tokens": { "type": "integer", "description": "Tokens in a pass of the inference engine. verl: rollout.max_num_batched_tokens.", "minimum": 1, "default": 8192 }, "log_prob_micro_batch_size_per_gpu": { "type": "integer", "description": "Completions in a forward pass that computes log-probabilities, without use_dynamic_bsz. verl: rollout.log_prob_micro_batch_size_per_gpu and ref.log_prob_micro_batch_size_per_gpu.", "minimum": 1, "examples": [8, 16] } } }, "actor": { "type": "object", "description": "How verl updates the policy.", "additionalProperties": false, "default": {}, "properties": { "strategy": { "type": "string", "description": "How weights are spread over the GPUs. verl: actor_rollout_ref.actor.strategy.", "enum": ["fsdp", "fsdp2"], "default": "fsdp" }, "ppo_mini_batch_size": { "type": "integer", "description": "Prompts in an update, over all GPUs. Without it prompts_per_step, which makes one update a step. verl: actor.ppo_mini_batch_size.", "minimum": 1, "examples": [16, 32] }, "ppo_micro_batch_size_per_gpu": { "type": "integer", "description": "Completions in a forward and backward pass of one GPU, without use_dynamic_bsz. verl: actor.ppo_micro_batch_size_per_gpu.", "minimum": 1, "examples": [2, 4] }, "use_dynamic_bsz": { "type": "boolean", "description": "Fill passes by tokens instead of by completions. verl: actor.use_dynamic_bsz and rollout.log_prob_use_dynamic_bsz.", "default": true }, "ppo_max_token_len_per_gpu": { "type": "integer", "description": "Tokens in a pass of one GPU with use_dynamic_bsz; at least prompt and completion. verl: actor.ppo_max_token_len_per_gpu.", "minimum": 1, "default": 16384 }, "ulysses_sequence_parallel_size": { "type": "integer", "description": "GPUs that share a sequence. verl: actor.ulysses_sequence_parallel_size.", "minimum": 1, "default": 1 }, "param_offload": { "type": "boolean", "description": "Keep weights in main memory while sampling. verl: actor.fsdp_config.param_offload.", "default": false }, "optimizer_offload": { "type": "boolean", "description": "Keep the optimizer's state in main memory. verl: actor.fsdp_config.optimizer_offload.", "default": false } } }, "reward_host": { "type": "string", "description": "Address of this machine at which verl's reward workers reach the recommender; on a cluster one that the other machines can reach.", "default": "127.0.0.1", "examples": ["127.0.0.1", "192.168.1.10"], "minLength": 1 }, "extra": { "type": "object", "description": "Further settings of verl by their dotted names, handed on as they are; a name that begins with + adds a setting that verl's own files don't name.", "additionalProperties": true, "default": {}, "examples": [{ "trainer.balance_batch": false }] } }, "required": ["kind"], "title": "verl" }, { "type": "object", "description": "Any trainer: a program that prints its rollouts and steps as JSON lines, and may ask for rewards. See docs/engines.md.", "additionalProperties": false, "properties": { "kind": { "const": "command", "description": "Any trainer: a program that prints its rollouts and steps as JSON lines, and may ask for rewards. See docs/engines.md." }, "run": { "type": "array", "minItems": 1, "description": "The program and its arguments, started without a shell in the experiment's folder.", "items": { "type": "string", "description": "The program, or one argument.", "minLength": 1 }, "examples": [["python3", "train.py"]] } }, "required": ["kind", "run"], "title": "Command" }] }, "else": { "enum": ["embedded", "trl", "verl"] } } }, "required": ["name", "task", "data", "recommender", "reward", "rewriter", "algorithm"] };
var schema12 = { "type": "object", "description": "BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems).", "additionalProperties": false, "properties": { "kind": { "const": "bm25", "description": "BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems)." }, "fields": { "type": "object", "description": "Fields of the documents that are searched, with their weights.", "additionalProperties": { "type": "number", "exclusiveMinimum": 0 }, "minProperties": 1, "default": { "title": 1, "text": 1 }, "examples": [{ "title": 2, "text": 1 }] }, "k1": { "type": "number", "description": "Saturation of term frequency. Anserini's default is 0.9, Lucene's and Rec-R1's 1.2.", "minimum": 0, "default": 0.9 }, "b": { "type": "number", "description": "Strength of length normalisation, 0 to 1. Anserini's default is 0.4, Lucene's and Rec-R1's 0.75.", "minimum": 0, "maximum": 1, "default": 0.4 }, "analyzer": { "type": "string", "description": "How texts become terms, of documents and queries alike, as Lucene does it. `english`: Anserini's default (possessives, lower case, stop words, Porter stems). `simple`: runs of letters in lower case. `whitespace`: what stands between spaces, as it stands. `ngram`: runs of characters within words, see the key `ngram`; against misspellings and for languages without spaces. A language: lower case, its stop words and Snowball stems; articles are cut off in French and Italian.", "enum": ["english", "simple", "whitespace", "ngram", "danish", "dutch", "finnish", "french", "german", "hungarian", "italian", "norwegian", "portuguese", "romanian", "russian", "spanish", "swedish"], "default": "english" }, "ngram": { "type": "object", "description": "How many characters the terms of the analyzer `ngram` have. A word of fewer than `min_length` has no terms.", "additionalProperties": false, "properties": { "min_length": { "type": "integer", "description": "Characters of the shortest terms.", "minimum": 1, "maximum": 10, "default": 3 }, "max_length": { "type": "integer", "description": "Characters of the longest terms; at least `min_length`.", "minimum": 1, "maximum": 10, "default": 3, "examples": [3, 4, 5] } }, "default": { "min_length": 3, "max_length": 3 } }, "query_mode": { "type": "string", "description": "How a text is read as a query. `bag_of_words`, as Anserini and Rec-R1: operators and quotes mean nothing, and a word that is repeated weighs as often as it stands there, which policies learn to exploit (Rec-R1's median query has 167 words, the most frequent 26 times). `deduplicated`: a bag of words in which each term counts once, so repetition is not paid for; more different words still are. `boolean`: AND, OR, NOT, +, -, brackets and quotes work as in Lucene (NOT binds before AND, AND before OR; words side by side may each match); repeated words still add weight unless a clause excludes the document, and a malformed query is read as a bag of words.", "enum": ["bag_of_words", "boolean", "deduplicated"], "default": "bag_of_words" }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind"], "title": "BM25" };
var schema14 = { "type": "object", "description": "Any live engine as a black box, asked over HTTP: the request by templates, ids and scores by JSONPaths. Only the address that is named is contacted. While the engine fails, the run is paused and says why; no rollout is given a made-up reward.", "additionalProperties": false, "properties": { "kind": { "const": "http", "description": "Any live engine as a black box, asked over HTTP: the request by templates, ids and scores by JSONPaths. Only the address that is named is contacted. While the engine fails, the run is paused and says why; no rollout is given a made-up reward." }, "url": { "type": "string", "description": "The address. `{{query}}` (URL-encoded) and `{{k}}` may stand behind the `?`; `${env:\u2026}` is filled in when it is used.", "minLength": 1, "writeOnly": true, "examples": ["http://localhost:9000/search"] }, "method": { "type": "string", "description": "How it is asked. With GET the query stands in the url, with POST in the body.", "enum": ["GET", "POST"], "default": "POST" }, "headers": { "type": "object", "description": "Headers of each request. `${env:\u2026}` is filled in when they are sent, and its value is written nowhere.", "additionalProperties": { "type": "string" }, "writeOnly": true, "default": {}, "examples": [{ "Authorization": "Bearer ${env:SEARCH_TOKEN}" }] }, "body": { "type": "object", "description": "The request's body, sent as JSON. `{{query}}` and `{{k}}` are filled in, in quotes; a text that is `{{k}}` alone becomes a number, and `{{queries}}` alone the list of a batch's texts.", "additionalProperties": true, "writeOnly": true, "examples": [{ "query": "{{query}}", "size": "{{k}}" }] }, "batch_size": { "type": "integer", "description": "Texts in a request. Above 1 the body needs `{{queries}}`, and `results` leads to one result a text, in their order.", "minimum": 1, "default": 1, "examples": [1, 32] }, "results": { "type": "string", "description": "A JSONPath (RFC 9535) from the answer to the results of a batch, one a text; `ids` and `scores` begin there.", "minLength": 1, "examples": ["$.results[*]"] }, "ids": { "type": "string", "description": "A JSONPath (RFC 9535) to the ids of the items found, best first.", "minLength": 1, "examples": ["$.hits[*].id"] }, "scores": { "type": "string", "description": "A JSONPath to their scores; without it, 1 / rank is shown in their place.", "minLength": 1, "examples": ["$.hits[*].score"] }, "concurrency": { "type": "integer", "description": "Requests under way at once.", "minimum": 1, "maximum": 256, "default": 4 }, "timeout_seconds": { "type": "number", "description": "Longest wait for an answer, in seconds.", "default": 10, "exclusiveMinimum": 0, "maximum": 300 }, "retries": { "type": "integer", "description": "Further tries after a failure that may pass (no connection, time-out, 408, 425, 429, 5xx), with growing, jittered waits, or as long as Retry-After says. After them the run is paused until the engine answers.", "minimum": 0, "maximum": 20, "default": 4 }, "requests_per_second": { "type": "number", "description": "Most requests a second; without it there is no limit.", "exclusiveMinimum": 0, "examples": [20] }, "cache": { "type": "boolean", "description": "Remember what was found for a text, so that equal rewrites are searched once.", "default": true }, "cache_file": { "type": "string", "description": "A file, relative to this one, in which what was found is kept from run to run. Delete it when the engine's index has changed.", "minLength": 1, "examples": ["cache/search.jsonl"] }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "url", "ids"], "title": "Engine over HTTP" };
var schema15 = { "type": "object", "description": "A sentence-embedding model, run here without Python, and exact search: every document's vector is compared with the text's. Documents are encoded once and their vectors kept in the cache. Repeated words change a vector little, so repetition is hardly paid for.", "additionalProperties": false, "properties": { "kind": { "const": "dense", "description": "A sentence-embedding model, run here without Python, and exact search: every document's vector is compared with the text's. Documents are encoded once and their vectors kept in the cache. Repeated words change a vector little, so repetition is hardly paid for." }, "model": { "type": "string", "description": "A folder with config.json, tokenizer.json or vocab.txt, and model.onnx, onnx/model.onnx or model.safetensors (BERT or RoBERTa; other architectures as ONNX), relative to this file. Or a Hugging Face id, which is looked for in Hugging Face's cache on this machine; nothing is downloaded.", "minLength": 1, "examples": ["models/all-MiniLM-L6-v2", "sentence-transformers/all-MiniLM-L6-v2"] }, "fields": { "type": "array", "description": "Fields of a document whose texts are joined and encoded, in this order.", "minItems": 1, "items": { "type": "string", "description": "A field of the documents." }, "default": ["title", "text"], "examples": [["title", "text"]] }, "pooling": { "type": "string", "description": "How the states of a text's tokens become one vector. `mean`: their mean, as in most sentence-transformers. `cls`: the first token's, as in BLaIR, SimCSE and BGE. The model's card, or its 1_Pooling/config.json, says which.", "enum": ["mean", "cls"], "default": "mean" }, "normalize": { "type": "boolean", "description": "Scale vectors to length 1, so that scores are cosines; else they are inner products.", "default": true }, "max_length": { "type": "integer", "description": "Tokens of a text that are read, [CLS] and [SEP] included; the rest is cut off. Never more than the model takes.", "minimum": 3, "maximum": 8192, "default": 256 }, "query_prefix": { "type": "string", "description": "Put before each text that is searched with, where the model wants one.", "default": "", "examples": ["query: "] }, "document_prefix": { "type": "string", "description": "Put before each document's text, where the model wants one.", "default": "", "examples": ["passage: "] }, "vectors": { "type": "string", "description": "The documents' vectors, as numpy.save writes a float32 or float16 matrix: one row a document, in the corpus's order, relative to this file. They must be made by the same model, pooling and prefix. Without it they are computed here.", "minLength": 1, "examples": ["data/vectors.npy"] }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "model"], "title": "Dense" };
var schema16 = { "type": "object", "description": "An index of Elasticsearch (8 or 9), through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why.", "additionalProperties": false, "properties": { "kind": { "const": "elasticsearch", "description": "An index of Elasticsearch (8 or 9), through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why." }, "url": { "type": "string", "description": "The cluster's address. `${env:\u2026}` is filled in when it is used.", "minLength": 1, "writeOnly": true, "examples": ["http://localhost:9200"] }, "index": { "type": "string", "description": "The index that is searched, or an alias of it.", "minLength": 1, "examples": ["products"] }, "search": { "type": "object", "description": "The body of a search, in query DSL. `{{query}}` and `{{k}}` are filled in, in quotes; `size` is top_k.", "additionalProperties": true, "writeOnly": true, "minProperties": 1, "examples": [{ "query": { "multi_match": { "query": "{{query}}", "fields": ["title^2", "text"] } } }] }, "id_field": { "type": "string", "description": "Where a hit names the item as the corpus does: `_id`, or a field of its source.", "minLength": 1, "default": "_id", "examples": ["_id", "asin"] }, "headers": { "type": "object", "description": "Headers of each request. `${env:\u2026}` is filled in when they are sent, and its value is written nowhere.", "additionalProperties": { "type": "string" }, "writeOnly": true, "default": {}, "examples": [{ "Authorization": "ApiKey ${env:SEARCH_KEY}" }] }, "batch_size": { "type": "integer", "description": "Searches in a request (the _msearch API).", "minimum": 1, "maximum": 1e3, "default": 32 }, "concurrency": { "type": "integer", "description": "Requests under way at once.", "minimum": 1, "maximum": 256, "default": 4 }, "timeout_seconds": { "type": "number", "description": "Longest wait for an answer, in seconds.", "default": 10, "exclusiveMinimum": 0, "maximum": 300 }, "retries": { "type": "integer", "description": "Further tries after a failure that may pass (no connection, time-out, 408, 425, 429, 5xx), with growing, jittered waits, or as long as Retry-After says. After them the run is paused until the engine answers.", "minimum": 0, "maximum": 20, "default": 4 }, "requests_per_second": { "type": "number", "description": "Most requests a second; without it there is no limit.", "exclusiveMinimum": 0, "examples": [20] }, "cache": { "type": "boolean", "description": "Remember what was found for a text, so that equal rewrites are searched once.", "default": true }, "cache_file": { "type": "string", "description": "A file, relative to this one, in which what was found is kept from run to run. Delete it when the engine's index has changed.", "minLength": 1, "examples": ["cache/search.jsonl"] }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "url", "index", "search"], "title": "Elasticsearch" };
var schema17 = { "type": "object", "description": "An index of OpenSearch, through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why.", "additionalProperties": false, "properties": { "kind": { "const": "opensearch", "description": "An index of OpenSearch, through its official client, searched with any query DSL. Only the address that is named is contacted. While the engine fails, the run is paused and says why." }, "url": { "type": "string", "description": "The cluster's address. `${env:\u2026}` is filled in when it is used.", "minLength": 1, "writeOnly": true, "examples": ["http://localhost:9200"] }, "index": { "type": "string", "description": "The index that is searched, or an alias of it.", "minLength": 1, "examples": ["products"] }, "search": { "type": "object", "description": "The body of a search, in query DSL. `{{query}}` and `{{k}}` are filled in, in quotes; `size` is top_k.", "additionalProperties": true, "writeOnly": true, "minProperties": 1, "examples": [{ "query": { "multi_match": { "query": "{{query}}", "fields": ["title^2", "text"] } } }] }, "id_field": { "type": "string", "description": "Where a hit names the item as the corpus does: `_id`, or a field of its source.", "minLength": 1, "default": "_id", "examples": ["_id", "asin"] }, "headers": { "type": "object", "description": "Headers of each request. `${env:\u2026}` is filled in when they are sent, and its value is written nowhere.", "additionalProperties": { "type": "string" }, "writeOnly": true, "default": {}, "examples": [{ "Authorization": "ApiKey ${env:SEARCH_KEY}" }] }, "batch_size": { "type": "integer", "description": "Searches in a request (the _msearch API).", "minimum": 1, "maximum": 1e3, "default": 32 }, "concurrency": { "type": "integer", "description": "Requests under way at once.", "minimum": 1, "maximum": 256, "default": 4 }, "timeout_seconds": { "type": "number", "description": "Longest wait for an answer, in seconds.", "default": 10, "exclusiveMinimum": 0, "maximum": 300 }, "retries": { "type": "integer", "description": "Further tries after a failure that may pass (no connection, time-out, 408, 425, 429, 5xx), with growing, jittered waits, or as long as Retry-After says. After them the run is paused until the engine answers.", "minimum": 0, "maximum": 20, "default": 4 }, "requests_per_second": { "type": "number", "description": "Most requests a second; without it there is no limit.", "exclusiveMinimum": 0, "examples": [20] }, "cache": { "type": "boolean", "description": "Remember what was found for a text, so that equal rewrites are searched once.", "default": true }, "cache_file": { "type": "string", "description": "A file, relative to this one, in which what was found is kept from run to run. Delete it when the engine's index has changed.", "minLength": 1, "examples": ["cache/search.jsonl"] }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind", "url", "index", "search"], "title": "OpenSearch" };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var pattern1 = new RegExp("^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$", "u");
var pattern2 = new RegExp("^[A-Za-z][A-Za-z0-9_@.-]*$", "u");
var pattern3 = new RegExp("\\.[cm]?[jt]s$", "u");
var pattern5 = new RegExp("^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$", "u");
var pattern6 = new RegExp("^https?://", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.task === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.recommender === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recommender" }, message: "must have required property 'recommender'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reward === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reward" }, message: "must have required property 'reward'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.rewriter === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rewriter" }, message: "must have required property 'rewriter'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.algorithm === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" }, message: "must have required property 'algorithm'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      if (typeof data.extends !== "string") {
        const err12 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
          const err13 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
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
                const err14 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (data3.prompt === void 0) {
                const err15 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/0/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              for (const key1 in data3) {
                if (!(key1 === "kind" || key1 === "prompt" || key1 === "output" || key1 === "search_text")) {
                  const err16 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                if ("query_rewriting" !== data3.kind) {
                  const err17 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "query_rewriting" }, message: "must be equal to constant" };
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
                    const err18 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/0/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                } else {
                  const err19 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/0/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                      const err20 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/0/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
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
                      const err21 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/0/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    if (!(data7 === "plain" || data7 === "answer_tag" || data7 === "json")) {
                      const err22 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/0/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[0].properties.output.properties.format.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err23 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/0/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
              if (data3.search_text !== void 0) {
                if (typeof data3.search_text !== "string") {
                  const err24 = { instancePath: instancePath + "/task/search_text", schemaPath: "#/properties/task/oneOf/0/properties/search_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            } else {
              const err25 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                const err26 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (data3.prompt === void 0) {
                const err27 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/1/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              for (const key3 in data3) {
                if (!(key3 === "kind" || key3 === "prompt" || key3 === "history" || key3 === "output" || key3 === "search_text" || key3 === "exclude_seen")) {
                  const err28 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                if ("sequential_recommendation" !== data3.kind) {
                  const err29 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sequential_recommendation" }, message: "must be equal to constant" };
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
                    const err30 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/1/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                } else {
                  const err31 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/1/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                      const err32 = { instancePath: instancePath + "/task/history", schemaPath: "#/properties/task/oneOf/1/properties/history/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
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
                      const err33 = { instancePath: instancePath + "/task/history/max_items", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/max_items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    if (typeof data12 == "number" && isFinite(data12)) {
                      if (data12 < 1 || isNaN(data12)) {
                        const err34 = { instancePath: instancePath + "/task/history/max_items", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/max_items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                    if (typeof data11.item_template !== "string") {
                      const err35 = { instancePath: instancePath + "/task/history/item_template", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/item_template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  }
                  if (data11.separator !== void 0) {
                    if (typeof data11.separator !== "string") {
                      const err36 = { instancePath: instancePath + "/task/history/separator", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/separator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                      const err37 = { instancePath: instancePath + "/task/history/order", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (!(data15 === "oldest_first" || data15 === "newest_first")) {
                      const err38 = { instancePath: instancePath + "/task/history/order", schemaPath: "#/properties/task/oneOf/1/properties/history/properties/order/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[1].properties.history.properties.order.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err39 = { instancePath: instancePath + "/task/history", schemaPath: "#/properties/task/oneOf/1/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                      const err40 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/1/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
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
                      const err41 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/1/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (!(data17 === "plain" || data17 === "answer_tag" || data17 === "json")) {
                      const err42 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/1/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[1].properties.output.properties.format.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err43 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/1/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
              if (data3.search_text !== void 0) {
                if (typeof data3.search_text !== "string") {
                  const err44 = { instancePath: instancePath + "/task/search_text", schemaPath: "#/properties/task/oneOf/1/properties/search_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
              if (data3.exclude_seen !== void 0) {
                if (typeof data3.exclude_seen !== "boolean") {
                  const err45 = { instancePath: instancePath + "/task/exclude_seen", schemaPath: "#/properties/task/oneOf/1/properties/exclude_seen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
            } else {
              const err46 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                const err47 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (data3.prompt === void 0) {
                const err48 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/2/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              for (const key6 in data3) {
                if (!(key6 === "kind" || key6 === "prompt" || key6 === "output" || key6 === "search_text")) {
                  const err49 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                if ("backtracing" !== data3.kind) {
                  const err50 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "backtracing" }, message: "must be equal to constant" };
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
                    const err51 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/2/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                } else {
                  const err52 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/2/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                      const err53 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/2/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
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
                      const err54 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/2/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                    if (!(data23 === "plain" || data23 === "answer_tag" || data23 === "json")) {
                      const err55 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/2/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[2].properties.output.properties.format.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err56 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/2/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
              if (data3.search_text !== void 0) {
                if (typeof data3.search_text !== "string") {
                  const err57 = { instancePath: instancePath + "/task/search_text", schemaPath: "#/properties/task/oneOf/2/properties/search_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
            } else {
              const err58 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                const err59 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (data3.prompt === void 0) {
                const err60 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/3/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              for (const key8 in data3) {
                if (!(key8 === "kind" || key8 === "prompt" || key8 === "candidates" || key8 === "output")) {
                  const err61 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                if ("reranking" !== data3.kind) {
                  const err62 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "reranking" }, message: "must be equal to constant" };
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
                    const err63 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/3/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                } else {
                  const err64 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/3/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                      const err65 = { instancePath: instancePath + "/task/candidates", schemaPath: "#/properties/task/oneOf/3/properties/candidates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
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
                      const err66 = { instancePath: instancePath + "/task/candidates/from", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                    if (!(data28 === "recommender" || data28 === "data")) {
                      const err67 = { instancePath: instancePath + "/task/candidates/from", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/from/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[3].properties.candidates.properties.from.enum }, message: "must be equal to one of the allowed values" };
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
                      const err68 = { instancePath: instancePath + "/task/candidates/max_items", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/max_items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                    if (typeof data29 == "number" && isFinite(data29)) {
                      if (data29 > 1e3 || isNaN(data29)) {
                        const err69 = { instancePath: instancePath + "/task/candidates/max_items", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/max_items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                        if (vErrors === null) {
                          vErrors = [err69];
                        } else {
                          vErrors.push(err69);
                        }
                        errors++;
                      }
                      if (data29 < 2 || isNaN(data29)) {
                        const err70 = { instancePath: instancePath + "/task/candidates/max_items", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/max_items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
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
                    if (typeof data27.item_template !== "string") {
                      const err71 = { instancePath: instancePath + "/task/candidates/item_template", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/item_template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                  }
                  if (data27.separator !== void 0) {
                    if (typeof data27.separator !== "string") {
                      const err72 = { instancePath: instancePath + "/task/candidates/separator", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/separator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                      const err73 = { instancePath: instancePath + "/task/candidates/max_words", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/max_words/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                    if (typeof data32 == "number" && isFinite(data32)) {
                      if (data32 < 1 || isNaN(data32)) {
                        const err74 = { instancePath: instancePath + "/task/candidates/max_words", schemaPath: "#/properties/task/oneOf/3/properties/candidates/properties/max_words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                  const err75 = { instancePath: instancePath + "/task/candidates", schemaPath: "#/properties/task/oneOf/3/properties/candidates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                      const err76 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/3/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
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
                      const err77 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/3/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                    if (!(data34 === "plain" || data34 === "answer_tag" || data34 === "json")) {
                      const err78 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/3/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[3].properties.output.properties.format.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err79 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/3/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
            } else {
              const err80 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                const err81 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              if (data3.prompt === void 0) {
                const err82 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/4/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              for (const key11 in data3) {
                if (!(key11 === "kind" || key11 === "prompt" || key11 === "output" || key11 === "search_text" || key11 === "retrieve_from")) {
                  const err83 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                if ("custom" !== data3.kind) {
                  const err84 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "custom" }, message: "must be equal to constant" };
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
                    const err85 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/4/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                } else {
                  const err86 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/oneOf/4/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                      const err87 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/4/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
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
                      const err88 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                    if (!(data38 === "plain" || data38 === "answer_tag" || data38 === "json" || data38 === "regex")) {
                      const err89 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[4].properties.output.properties.format.enum }, message: "must be equal to one of the allowed values" };
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
                        const err90 = { instancePath: instancePath + "/task/output/key", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err90];
                        } else {
                          vErrors.push(err90);
                        }
                        errors++;
                      }
                    } else {
                      const err91 = { instancePath: instancePath + "/task/output/key", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                        const err92 = { instancePath: instancePath + "/task/output/pattern", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                    } else {
                      const err93 = { instancePath: instancePath + "/task/output/pattern", schemaPath: "#/properties/task/oneOf/4/properties/output/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err94 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/oneOf/4/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              }
              if (data3.search_text !== void 0) {
                if (typeof data3.search_text !== "string") {
                  const err95 = { instancePath: instancePath + "/task/search_text", schemaPath: "#/properties/task/oneOf/4/properties/search_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                  const err96 = { instancePath: instancePath + "/task/retrieve_from", schemaPath: "#/properties/task/oneOf/4/properties/retrieve_from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (!(data42 === "all" || data42 === "unseen" || data42 === "own_document")) {
                  const err97 = { instancePath: instancePath + "/task/retrieve_from", schemaPath: "#/properties/task/oneOf/4/properties/retrieve_from/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.oneOf[4].properties.retrieve_from.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
            } else {
              const err98 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        } else {
          const err100 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
      } else {
        const err101 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
          const err102 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
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
                const err103 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/0/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err104 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
              for (const key13 in data43) {
                if (!(key13 === "format" || key13 === "path" || key13 === "splits")) {
                  const err105 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                if ("beir" !== data43.format) {
                  const err106 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/0/properties/format/const", keyword: "const", params: { allowedValue: "beir" }, message: "must be equal to constant" };
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
                    const err107 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/0/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                } else {
                  const err108 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                      const err109 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/0/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                  }
                  if (data46.train !== void 0) {
                    if (typeof data46.train !== "string") {
                      const err110 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/0/properties/splits/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                  }
                  if (data46.validation !== void 0) {
                    if (typeof data46.validation !== "string") {
                      const err111 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/0/properties/splits/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                    }
                  }
                  if (data46.test !== void 0) {
                    if (typeof data46.test !== "string") {
                      const err112 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/0/properties/splits/properties/test/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err113 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/0/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              }
            } else {
              const err114 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          } else if (tag1 === "trec") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err115 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/1/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err116 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/1/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              for (const key15 in data43) {
                if (!(key15 === "format" || key15 === "path" || key15 === "documents" || key15 === "topics" || key15 === "qrels" || key15 === "topic_text" || key15 === "query_ids" || key15 === "splits")) {
                  const err117 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                if ("trec" !== data43.format) {
                  const err118 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/1/properties/format/const", keyword: "const", params: { allowedValue: "trec" }, message: "must be equal to constant" };
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
                    const err119 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/1/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                } else {
                  const err120 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              }
              if (data43.documents !== void 0) {
                let data52 = data43.documents;
                if (typeof data52 === "string") {
                  if (func3(data52) < 1) {
                    const err121 = { instancePath: instancePath + "/data/documents", schemaPath: "#/properties/data/oneOf/1/properties/documents/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                } else {
                  const err122 = { instancePath: instancePath + "/data/documents", schemaPath: "#/properties/data/oneOf/1/properties/documents/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              }
              if (data43.topics !== void 0) {
                let data53 = data43.topics;
                if (typeof data53 === "string") {
                  if (func3(data53) < 1) {
                    const err123 = { instancePath: instancePath + "/data/topics", schemaPath: "#/properties/data/oneOf/1/properties/topics/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                } else {
                  const err124 = { instancePath: instancePath + "/data/topics", schemaPath: "#/properties/data/oneOf/1/properties/topics/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              }
              if (data43.qrels !== void 0) {
                let data54 = data43.qrels;
                if (typeof data54 === "string") {
                  if (func3(data54) < 1) {
                    const err125 = { instancePath: instancePath + "/data/qrels", schemaPath: "#/properties/data/oneOf/1/properties/qrels/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                } else {
                  const err126 = { instancePath: instancePath + "/data/qrels", schemaPath: "#/properties/data/oneOf/1/properties/qrels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
              if (data43.topic_text !== void 0) {
                let data55 = data43.topic_text;
                if (typeof data55 !== "string") {
                  const err127 = { instancePath: instancePath + "/data/topic_text", schemaPath: "#/properties/data/oneOf/1/properties/topic_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
                if (!(data55 === "title" || data55 === "description" || data55 === "title_description")) {
                  const err128 = { instancePath: instancePath + "/data/topic_text", schemaPath: "#/properties/data/oneOf/1/properties/topic_text/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[1].properties.topic_text.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              }
              if (data43.query_ids !== void 0) {
                let data56 = data43.query_ids;
                if (typeof data56 !== "string") {
                  const err129 = { instancePath: instancePath + "/data/query_ids", schemaPath: "#/properties/data/oneOf/1/properties/query_ids/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
                if (!(data56 === "auto" || data56 === "number" || data56 === "position")) {
                  const err130 = { instancePath: instancePath + "/data/query_ids", schemaPath: "#/properties/data/oneOf/1/properties/query_ids/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[1].properties.query_ids.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data57 = data43.splits;
                if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                  for (const key16 in data57) {
                    if (!(key16 === "by" || key16 === "train" || key16 === "validation" || key16 === "test" || key16 === "fractions" || key16 === "seed")) {
                      const err131 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/1/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    }
                  }
                  if (data57.by !== void 0) {
                    let data58 = data57.by;
                    if (typeof data58 !== "string") {
                      const err132 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err132];
                      } else {
                        vErrors.push(err132);
                      }
                      errors++;
                    }
                    if (!(data58 === "given" || data58 === "query_group" || data58 === "random")) {
                      const err133 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[1].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                  }
                  if (data57.train !== void 0) {
                    let data59 = data57.train;
                    if (typeof data59 === "string") {
                      if (func3(data59) < 1) {
                        const err134 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/train/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err134];
                        } else {
                          vErrors.push(err134);
                        }
                        errors++;
                      }
                    } else {
                      const err135 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err135];
                      } else {
                        vErrors.push(err135);
                      }
                      errors++;
                    }
                  }
                  if (data57.validation !== void 0) {
                    let data60 = data57.validation;
                    if (typeof data60 === "string") {
                      if (func3(data60) < 1) {
                        const err136 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/validation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err136];
                        } else {
                          vErrors.push(err136);
                        }
                        errors++;
                      }
                    } else {
                      const err137 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  }
                  if (data57.test !== void 0) {
                    let data61 = data57.test;
                    if (typeof data61 === "string") {
                      if (func3(data61) < 1) {
                        const err138 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err138];
                        } else {
                          vErrors.push(err138);
                        }
                        errors++;
                      }
                    } else {
                      const err139 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/test/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  }
                  if (data57.fractions !== void 0) {
                    let data62 = data57.fractions;
                    if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                      for (const key17 in data62) {
                        if (!(key17 === "validation" || key17 === "test")) {
                          const err140 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err140];
                          } else {
                            vErrors.push(err140);
                          }
                          errors++;
                        }
                      }
                      if (data62.validation !== void 0) {
                        let data63 = data62.validation;
                        if (typeof data63 == "number" && isFinite(data63)) {
                          if (data63 < 0 || isNaN(data63)) {
                            const err141 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err141];
                            } else {
                              vErrors.push(err141);
                            }
                            errors++;
                          }
                          if (data63 >= 1 || isNaN(data63)) {
                            const err142 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err142];
                            } else {
                              vErrors.push(err142);
                            }
                            errors++;
                          }
                        } else {
                          const err143 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err143];
                          } else {
                            vErrors.push(err143);
                          }
                          errors++;
                        }
                      }
                      if (data62.test !== void 0) {
                        let data64 = data62.test;
                        if (typeof data64 == "number" && isFinite(data64)) {
                          if (data64 < 0 || isNaN(data64)) {
                            const err144 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err144];
                            } else {
                              vErrors.push(err144);
                            }
                            errors++;
                          }
                          if (data64 >= 1 || isNaN(data64)) {
                            const err145 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err145];
                            } else {
                              vErrors.push(err145);
                            }
                            errors++;
                          }
                        } else {
                          const err146 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err146];
                          } else {
                            vErrors.push(err146);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err147 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err147];
                      } else {
                        vErrors.push(err147);
                      }
                      errors++;
                    }
                  }
                  if (data57.seed !== void 0) {
                    let data65 = data57.seed;
                    if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                      const err148 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err148];
                      } else {
                        vErrors.push(err148);
                      }
                      errors++;
                    }
                    if (typeof data65 == "number" && isFinite(data65)) {
                      if (data65 < 0 || isNaN(data65)) {
                        const err149 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/1/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err150 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/1/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err150];
                  } else {
                    vErrors.push(err150);
                  }
                  errors++;
                }
              }
            } else {
              const err151 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
          } else if (tag1 === "esci") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err152 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/2/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err153 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
              for (const key18 in data43) {
                if (!(key18 === "format" || key18 === "path" || key18 === "locale" || key18 === "small_version" || key18 === "products" || key18 === "gains" || key18 === "splits")) {
                  const err154 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                if ("esci" !== data43.format) {
                  const err155 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/2/properties/format/const", keyword: "const", params: { allowedValue: "esci" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data67 = data43.path;
                if (typeof data67 === "string") {
                  if (func3(data67) < 1) {
                    const err156 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/2/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                } else {
                  const err157 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err157];
                  } else {
                    vErrors.push(err157);
                  }
                  errors++;
                }
              }
              if (data43.locale !== void 0) {
                let data68 = data43.locale;
                if (typeof data68 !== "string") {
                  const err158 = { instancePath: instancePath + "/data/locale", schemaPath: "#/properties/data/oneOf/2/properties/locale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
                if (!(data68 === "us" || data68 === "es" || data68 === "jp")) {
                  const err159 = { instancePath: instancePath + "/data/locale", schemaPath: "#/properties/data/oneOf/2/properties/locale/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[2].properties.locale.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
              }
              if (data43.small_version !== void 0) {
                if (typeof data43.small_version !== "boolean") {
                  const err160 = { instancePath: instancePath + "/data/small_version", schemaPath: "#/properties/data/oneOf/2/properties/small_version/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              }
              if (data43.products !== void 0) {
                let data70 = data43.products;
                if (typeof data70 !== "string") {
                  const err161 = { instancePath: instancePath + "/data/products", schemaPath: "#/properties/data/oneOf/2/properties/products/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
                if (!(data70 === "all" || data70 === "judged")) {
                  const err162 = { instancePath: instancePath + "/data/products", schemaPath: "#/properties/data/oneOf/2/properties/products/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[2].properties.products.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
              }
              if (data43.gains !== void 0) {
                let data71 = data43.gains;
                if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                  for (const key19 in data71) {
                    if (!(key19 === "exact" || key19 === "substitute" || key19 === "complement" || key19 === "irrelevant")) {
                      const err163 = { instancePath: instancePath + "/data/gains", schemaPath: "#/properties/data/oneOf/2/properties/gains/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                  }
                  if (data71.exact !== void 0) {
                    let data72 = data71.exact;
                    if (!(typeof data72 == "number" && isFinite(data72))) {
                      const err164 = { instancePath: instancePath + "/data/gains/exact", schemaPath: "#/properties/data/oneOf/2/properties/gains/properties/exact/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err164];
                      } else {
                        vErrors.push(err164);
                      }
                      errors++;
                    }
                  }
                  if (data71.substitute !== void 0) {
                    let data73 = data71.substitute;
                    if (!(typeof data73 == "number" && isFinite(data73))) {
                      const err165 = { instancePath: instancePath + "/data/gains/substitute", schemaPath: "#/properties/data/oneOf/2/properties/gains/properties/substitute/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err165];
                      } else {
                        vErrors.push(err165);
                      }
                      errors++;
                    }
                  }
                  if (data71.complement !== void 0) {
                    let data74 = data71.complement;
                    if (!(typeof data74 == "number" && isFinite(data74))) {
                      const err166 = { instancePath: instancePath + "/data/gains/complement", schemaPath: "#/properties/data/oneOf/2/properties/gains/properties/complement/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                    }
                  }
                  if (data71.irrelevant !== void 0) {
                    let data75 = data71.irrelevant;
                    if (!(typeof data75 == "number" && isFinite(data75))) {
                      const err167 = { instancePath: instancePath + "/data/gains/irrelevant", schemaPath: "#/properties/data/oneOf/2/properties/gains/properties/irrelevant/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err167];
                      } else {
                        vErrors.push(err167);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err168 = { instancePath: instancePath + "/data/gains", schemaPath: "#/properties/data/oneOf/2/properties/gains/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data76 = data43.splits;
                if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                  for (const key20 in data76) {
                    if (!(key20 === "by" || key20 === "fractions" || key20 === "seed")) {
                      const err169 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/2/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err169];
                      } else {
                        vErrors.push(err169);
                      }
                      errors++;
                    }
                  }
                  if (data76.by !== void 0) {
                    let data77 = data76.by;
                    if (typeof data77 !== "string") {
                      const err170 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err170];
                      } else {
                        vErrors.push(err170);
                      }
                      errors++;
                    }
                    if (!(data77 === "given" || data77 === "query_group" || data77 === "random")) {
                      const err171 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[2].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err171];
                      } else {
                        vErrors.push(err171);
                      }
                      errors++;
                    }
                  }
                  if (data76.fractions !== void 0) {
                    let data78 = data76.fractions;
                    if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                      for (const key21 in data78) {
                        if (!(key21 === "validation" || key21 === "test")) {
                          const err172 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err172];
                          } else {
                            vErrors.push(err172);
                          }
                          errors++;
                        }
                      }
                      if (data78.validation !== void 0) {
                        let data79 = data78.validation;
                        if (typeof data79 == "number" && isFinite(data79)) {
                          if (data79 < 0 || isNaN(data79)) {
                            const err173 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err173];
                            } else {
                              vErrors.push(err173);
                            }
                            errors++;
                          }
                          if (data79 >= 1 || isNaN(data79)) {
                            const err174 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err174];
                            } else {
                              vErrors.push(err174);
                            }
                            errors++;
                          }
                        } else {
                          const err175 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err175];
                          } else {
                            vErrors.push(err175);
                          }
                          errors++;
                        }
                      }
                      if (data78.test !== void 0) {
                        let data80 = data78.test;
                        if (typeof data80 == "number" && isFinite(data80)) {
                          if (data80 < 0 || isNaN(data80)) {
                            const err176 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err176];
                            } else {
                              vErrors.push(err176);
                            }
                            errors++;
                          }
                          if (data80 >= 1 || isNaN(data80)) {
                            const err177 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err177];
                            } else {
                              vErrors.push(err177);
                            }
                            errors++;
                          }
                        } else {
                          const err178 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err178];
                          } else {
                            vErrors.push(err178);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err179 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err179];
                      } else {
                        vErrors.push(err179);
                      }
                      errors++;
                    }
                  }
                  if (data76.seed !== void 0) {
                    let data81 = data76.seed;
                    if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
                      const err180 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err180];
                      } else {
                        vErrors.push(err180);
                      }
                      errors++;
                    }
                    if (typeof data81 == "number" && isFinite(data81)) {
                      if (data81 < 0 || isNaN(data81)) {
                        const err181 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/2/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err181];
                        } else {
                          vErrors.push(err181);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err182 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/2/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err182];
                  } else {
                    vErrors.push(err182);
                  }
                  errors++;
                }
              }
            } else {
              const err183 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
          } else if (tag1 === "amazon_reviews_2023") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err184 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/3/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err185 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/3/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
              for (const key22 in data43) {
                if (!(key22 === "format" || key22 === "path" || key22 === "category" || key22 === "min_rating" || key22 === "min_interactions" || key22 === "train_targets" || key22 === "splits")) {
                  const err186 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                if ("amazon_reviews_2023" !== data43.format) {
                  const err187 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/3/properties/format/const", keyword: "const", params: { allowedValue: "amazon_reviews_2023" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data83 = data43.path;
                if (typeof data83 === "string") {
                  if (func3(data83) < 1) {
                    const err188 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/3/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                } else {
                  const err189 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/3/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
              }
              if (data43.category !== void 0) {
                let data84 = data43.category;
                if (typeof data84 === "string") {
                  if (func3(data84) < 1) {
                    const err190 = { instancePath: instancePath + "/data/category", schemaPath: "#/properties/data/oneOf/3/properties/category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                } else {
                  const err191 = { instancePath: instancePath + "/data/category", schemaPath: "#/properties/data/oneOf/3/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
              }
              if (data43.min_rating !== void 0) {
                let data85 = data43.min_rating;
                if (typeof data85 == "number" && isFinite(data85)) {
                  if (data85 < 0 || isNaN(data85)) {
                    const err192 = { instancePath: instancePath + "/data/min_rating", schemaPath: "#/properties/data/oneOf/3/properties/min_rating/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err192];
                    } else {
                      vErrors.push(err192);
                    }
                    errors++;
                  }
                } else {
                  const err193 = { instancePath: instancePath + "/data/min_rating", schemaPath: "#/properties/data/oneOf/3/properties/min_rating/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
              }
              if (data43.min_interactions !== void 0) {
                let data86 = data43.min_interactions;
                if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86))) {
                  const err194 = { instancePath: instancePath + "/data/min_interactions", schemaPath: "#/properties/data/oneOf/3/properties/min_interactions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err194];
                  } else {
                    vErrors.push(err194);
                  }
                  errors++;
                }
                if (typeof data86 == "number" && isFinite(data86)) {
                  if (data86 < 2 || isNaN(data86)) {
                    const err195 = { instancePath: instancePath + "/data/min_interactions", schemaPath: "#/properties/data/oneOf/3/properties/min_interactions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                    if (vErrors === null) {
                      vErrors = [err195];
                    } else {
                      vErrors.push(err195);
                    }
                    errors++;
                  }
                }
              }
              if (data43.train_targets !== void 0) {
                let data87 = data43.train_targets;
                if (typeof data87 !== "string") {
                  const err196 = { instancePath: instancePath + "/data/train_targets", schemaPath: "#/properties/data/oneOf/3/properties/train_targets/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
                if (!(data87 === "last" || data87 === "all")) {
                  const err197 = { instancePath: instancePath + "/data/train_targets", schemaPath: "#/properties/data/oneOf/3/properties/train_targets/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[3].properties.train_targets.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data88 = data43.splits;
                if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                  for (const key23 in data88) {
                    if (!(key23 === "by" || key23 === "items" || key23 === "fractions" || key23 === "seed")) {
                      const err198 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/3/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err198];
                      } else {
                        vErrors.push(err198);
                      }
                      errors++;
                    }
                  }
                  if (data88.by !== void 0) {
                    let data89 = data88.by;
                    if (typeof data89 !== "string") {
                      const err199 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err199];
                      } else {
                        vErrors.push(err199);
                      }
                      errors++;
                    }
                    if (!(data89 === "leave_one_out" || data89 === "time" || data89 === "random")) {
                      const err200 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[3].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err200];
                      } else {
                        vErrors.push(err200);
                      }
                      errors++;
                    }
                  }
                  if (data88.items !== void 0) {
                    let data90 = data88.items;
                    if (typeof data90 !== "string") {
                      const err201 = { instancePath: instancePath + "/data/splits/items", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err201];
                      } else {
                        vErrors.push(err201);
                      }
                      errors++;
                    }
                    if (!(data90 === "any" || data90 === "transductive" || data90 === "inductive")) {
                      const err202 = { instancePath: instancePath + "/data/splits/items", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[3].properties.splits.properties.items.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err202];
                      } else {
                        vErrors.push(err202);
                      }
                      errors++;
                    }
                  }
                  if (data88.fractions !== void 0) {
                    let data91 = data88.fractions;
                    if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                      for (const key24 in data91) {
                        if (!(key24 === "validation" || key24 === "test")) {
                          const err203 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err203];
                          } else {
                            vErrors.push(err203);
                          }
                          errors++;
                        }
                      }
                      if (data91.validation !== void 0) {
                        let data92 = data91.validation;
                        if (typeof data92 == "number" && isFinite(data92)) {
                          if (data92 < 0 || isNaN(data92)) {
                            const err204 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err204];
                            } else {
                              vErrors.push(err204);
                            }
                            errors++;
                          }
                          if (data92 >= 1 || isNaN(data92)) {
                            const err205 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err205];
                            } else {
                              vErrors.push(err205);
                            }
                            errors++;
                          }
                        } else {
                          const err206 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err206];
                          } else {
                            vErrors.push(err206);
                          }
                          errors++;
                        }
                      }
                      if (data91.test !== void 0) {
                        let data93 = data91.test;
                        if (typeof data93 == "number" && isFinite(data93)) {
                          if (data93 < 0 || isNaN(data93)) {
                            const err207 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err207];
                            } else {
                              vErrors.push(err207);
                            }
                            errors++;
                          }
                          if (data93 >= 1 || isNaN(data93)) {
                            const err208 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err208];
                            } else {
                              vErrors.push(err208);
                            }
                            errors++;
                          }
                        } else {
                          const err209 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err209];
                          } else {
                            vErrors.push(err209);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err210 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err210];
                      } else {
                        vErrors.push(err210);
                      }
                      errors++;
                    }
                  }
                  if (data88.seed !== void 0) {
                    let data94 = data88.seed;
                    if (!(typeof data94 == "number" && (!(data94 % 1) && !isNaN(data94)) && isFinite(data94))) {
                      const err211 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err211];
                      } else {
                        vErrors.push(err211);
                      }
                      errors++;
                    }
                    if (typeof data94 == "number" && isFinite(data94)) {
                      if (data94 < 0 || isNaN(data94)) {
                        const err212 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/3/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err212];
                        } else {
                          vErrors.push(err212);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err213 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/3/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
              }
            } else {
              const err214 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
          } else if (tag1 === "movielens") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err215 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/4/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err216 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/4/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
              for (const key25 in data43) {
                if (!(key25 === "format" || key25 === "path" || key25 === "min_rating" || key25 === "min_interactions" || key25 === "train_targets" || key25 === "splits")) {
                  const err217 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                if ("movielens" !== data43.format) {
                  const err218 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/4/properties/format/const", keyword: "const", params: { allowedValue: "movielens" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err218];
                  } else {
                    vErrors.push(err218);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data96 = data43.path;
                if (typeof data96 === "string") {
                  if (func3(data96) < 1) {
                    const err219 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/4/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err219];
                    } else {
                      vErrors.push(err219);
                    }
                    errors++;
                  }
                } else {
                  const err220 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/4/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err220];
                  } else {
                    vErrors.push(err220);
                  }
                  errors++;
                }
              }
              if (data43.min_rating !== void 0) {
                let data97 = data43.min_rating;
                if (typeof data97 == "number" && isFinite(data97)) {
                  if (data97 < 0 || isNaN(data97)) {
                    const err221 = { instancePath: instancePath + "/data/min_rating", schemaPath: "#/properties/data/oneOf/4/properties/min_rating/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err221];
                    } else {
                      vErrors.push(err221);
                    }
                    errors++;
                  }
                } else {
                  const err222 = { instancePath: instancePath + "/data/min_rating", schemaPath: "#/properties/data/oneOf/4/properties/min_rating/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err222];
                  } else {
                    vErrors.push(err222);
                  }
                  errors++;
                }
              }
              if (data43.min_interactions !== void 0) {
                let data98 = data43.min_interactions;
                if (!(typeof data98 == "number" && (!(data98 % 1) && !isNaN(data98)) && isFinite(data98))) {
                  const err223 = { instancePath: instancePath + "/data/min_interactions", schemaPath: "#/properties/data/oneOf/4/properties/min_interactions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                }
                if (typeof data98 == "number" && isFinite(data98)) {
                  if (data98 < 2 || isNaN(data98)) {
                    const err224 = { instancePath: instancePath + "/data/min_interactions", schemaPath: "#/properties/data/oneOf/4/properties/min_interactions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                    if (vErrors === null) {
                      vErrors = [err224];
                    } else {
                      vErrors.push(err224);
                    }
                    errors++;
                  }
                }
              }
              if (data43.train_targets !== void 0) {
                let data99 = data43.train_targets;
                if (typeof data99 !== "string") {
                  const err225 = { instancePath: instancePath + "/data/train_targets", schemaPath: "#/properties/data/oneOf/4/properties/train_targets/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
                if (!(data99 === "last" || data99 === "all")) {
                  const err226 = { instancePath: instancePath + "/data/train_targets", schemaPath: "#/properties/data/oneOf/4/properties/train_targets/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[4].properties.train_targets.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data100 = data43.splits;
                if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                  for (const key26 in data100) {
                    if (!(key26 === "by" || key26 === "items" || key26 === "fractions" || key26 === "seed")) {
                      const err227 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/4/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err227];
                      } else {
                        vErrors.push(err227);
                      }
                      errors++;
                    }
                  }
                  if (data100.by !== void 0) {
                    let data101 = data100.by;
                    if (typeof data101 !== "string") {
                      const err228 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err228];
                      } else {
                        vErrors.push(err228);
                      }
                      errors++;
                    }
                    if (!(data101 === "leave_one_out" || data101 === "time" || data101 === "random")) {
                      const err229 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[4].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err229];
                      } else {
                        vErrors.push(err229);
                      }
                      errors++;
                    }
                  }
                  if (data100.items !== void 0) {
                    let data102 = data100.items;
                    if (typeof data102 !== "string") {
                      const err230 = { instancePath: instancePath + "/data/splits/items", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err230];
                      } else {
                        vErrors.push(err230);
                      }
                      errors++;
                    }
                    if (!(data102 === "any" || data102 === "transductive" || data102 === "inductive")) {
                      const err231 = { instancePath: instancePath + "/data/splits/items", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[4].properties.splits.properties.items.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err231];
                      } else {
                        vErrors.push(err231);
                      }
                      errors++;
                    }
                  }
                  if (data100.fractions !== void 0) {
                    let data103 = data100.fractions;
                    if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                      for (const key27 in data103) {
                        if (!(key27 === "validation" || key27 === "test")) {
                          const err232 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err232];
                          } else {
                            vErrors.push(err232);
                          }
                          errors++;
                        }
                      }
                      if (data103.validation !== void 0) {
                        let data104 = data103.validation;
                        if (typeof data104 == "number" && isFinite(data104)) {
                          if (data104 < 0 || isNaN(data104)) {
                            const err233 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err233];
                            } else {
                              vErrors.push(err233);
                            }
                            errors++;
                          }
                          if (data104 >= 1 || isNaN(data104)) {
                            const err234 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err234];
                            } else {
                              vErrors.push(err234);
                            }
                            errors++;
                          }
                        } else {
                          const err235 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err235];
                          } else {
                            vErrors.push(err235);
                          }
                          errors++;
                        }
                      }
                      if (data103.test !== void 0) {
                        let data105 = data103.test;
                        if (typeof data105 == "number" && isFinite(data105)) {
                          if (data105 < 0 || isNaN(data105)) {
                            const err236 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err236];
                            } else {
                              vErrors.push(err236);
                            }
                            errors++;
                          }
                          if (data105 >= 1 || isNaN(data105)) {
                            const err237 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err237];
                            } else {
                              vErrors.push(err237);
                            }
                            errors++;
                          }
                        } else {
                          const err238 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err238];
                          } else {
                            vErrors.push(err238);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err239 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                  }
                  if (data100.seed !== void 0) {
                    let data106 = data100.seed;
                    if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106))) {
                      const err240 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err240];
                      } else {
                        vErrors.push(err240);
                      }
                      errors++;
                    }
                    if (typeof data106 == "number" && isFinite(data106)) {
                      if (data106 < 0 || isNaN(data106)) {
                        const err241 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/4/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err241];
                        } else {
                          vErrors.push(err241);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err242 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/4/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors++;
                }
              }
            } else {
              const err243 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err243];
              } else {
                vErrors.push(err243);
              }
              errors++;
            }
          } else if (tag1 === "interactions") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err244 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/5/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err245 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/5/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              }
              for (const key28 in data43) {
                if (!func2.call(schema11.properties.data.oneOf[5].properties, key28)) {
                  const err246 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err246];
                  } else {
                    vErrors.push(err246);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                if ("interactions" !== data43.format) {
                  const err247 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/5/properties/format/const", keyword: "const", params: { allowedValue: "interactions" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err247];
                  } else {
                    vErrors.push(err247);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data108 = data43.path;
                if (typeof data108 === "string") {
                  if (func3(data108) < 1) {
                    const err248 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/5/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err248];
                    } else {
                      vErrors.push(err248);
                    }
                    errors++;
                  }
                } else {
                  const err249 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/5/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err249];
                  } else {
                    vErrors.push(err249);
                  }
                  errors++;
                }
              }
              if (data43.interactions !== void 0) {
                let data109 = data43.interactions;
                if (typeof data109 === "string") {
                  if (func3(data109) < 1) {
                    const err250 = { instancePath: instancePath + "/data/interactions", schemaPath: "#/properties/data/oneOf/5/properties/interactions/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err250];
                    } else {
                      vErrors.push(err250);
                    }
                    errors++;
                  }
                } else {
                  const err251 = { instancePath: instancePath + "/data/interactions", schemaPath: "#/properties/data/oneOf/5/properties/interactions/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err251];
                  } else {
                    vErrors.push(err251);
                  }
                  errors++;
                }
              }
              if (data43.user_column !== void 0) {
                let data110 = data43.user_column;
                if (typeof data110 === "string") {
                  if (func3(data110) < 1) {
                    const err252 = { instancePath: instancePath + "/data/user_column", schemaPath: "#/properties/data/oneOf/5/properties/user_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err252];
                    } else {
                      vErrors.push(err252);
                    }
                    errors++;
                  }
                } else {
                  const err253 = { instancePath: instancePath + "/data/user_column", schemaPath: "#/properties/data/oneOf/5/properties/user_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err253];
                  } else {
                    vErrors.push(err253);
                  }
                  errors++;
                }
              }
              if (data43.item_column !== void 0) {
                let data111 = data43.item_column;
                if (typeof data111 === "string") {
                  if (func3(data111) < 1) {
                    const err254 = { instancePath: instancePath + "/data/item_column", schemaPath: "#/properties/data/oneOf/5/properties/item_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                } else {
                  const err255 = { instancePath: instancePath + "/data/item_column", schemaPath: "#/properties/data/oneOf/5/properties/item_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err255];
                  } else {
                    vErrors.push(err255);
                  }
                  errors++;
                }
              }
              if (data43.time_column !== void 0) {
                let data112 = data43.time_column;
                if (typeof data112 === "string") {
                  if (func3(data112) < 1) {
                    const err256 = { instancePath: instancePath + "/data/time_column", schemaPath: "#/properties/data/oneOf/5/properties/time_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err256];
                    } else {
                      vErrors.push(err256);
                    }
                    errors++;
                  }
                } else {
                  const err257 = { instancePath: instancePath + "/data/time_column", schemaPath: "#/properties/data/oneOf/5/properties/time_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err257];
                  } else {
                    vErrors.push(err257);
                  }
                  errors++;
                }
              }
              if (data43.rating_column !== void 0) {
                let data113 = data43.rating_column;
                if (typeof data113 === "string") {
                  if (func3(data113) < 1) {
                    const err258 = { instancePath: instancePath + "/data/rating_column", schemaPath: "#/properties/data/oneOf/5/properties/rating_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err258];
                    } else {
                      vErrors.push(err258);
                    }
                    errors++;
                  }
                } else {
                  const err259 = { instancePath: instancePath + "/data/rating_column", schemaPath: "#/properties/data/oneOf/5/properties/rating_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err259];
                  } else {
                    vErrors.push(err259);
                  }
                  errors++;
                }
              }
              if (data43.items !== void 0) {
                let data114 = data43.items;
                if (typeof data114 === "string") {
                  if (func3(data114) < 1) {
                    const err260 = { instancePath: instancePath + "/data/items", schemaPath: "#/properties/data/oneOf/5/properties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err260];
                    } else {
                      vErrors.push(err260);
                    }
                    errors++;
                  }
                } else {
                  const err261 = { instancePath: instancePath + "/data/items", schemaPath: "#/properties/data/oneOf/5/properties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err261];
                  } else {
                    vErrors.push(err261);
                  }
                  errors++;
                }
              }
              if (data43.item_id_column !== void 0) {
                let data115 = data43.item_id_column;
                if (typeof data115 === "string") {
                  if (func3(data115) < 1) {
                    const err262 = { instancePath: instancePath + "/data/item_id_column", schemaPath: "#/properties/data/oneOf/5/properties/item_id_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err262];
                    } else {
                      vErrors.push(err262);
                    }
                    errors++;
                  }
                } else {
                  const err263 = { instancePath: instancePath + "/data/item_id_column", schemaPath: "#/properties/data/oneOf/5/properties/item_id_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err263];
                  } else {
                    vErrors.push(err263);
                  }
                  errors++;
                }
              }
              if (data43.title_column !== void 0) {
                let data116 = data43.title_column;
                if (typeof data116 === "string") {
                  if (func3(data116) < 1) {
                    const err264 = { instancePath: instancePath + "/data/title_column", schemaPath: "#/properties/data/oneOf/5/properties/title_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err264];
                    } else {
                      vErrors.push(err264);
                    }
                    errors++;
                  }
                } else {
                  const err265 = { instancePath: instancePath + "/data/title_column", schemaPath: "#/properties/data/oneOf/5/properties/title_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err265];
                  } else {
                    vErrors.push(err265);
                  }
                  errors++;
                }
              }
              if (data43.fields !== void 0) {
                let data117 = data43.fields;
                if (Array.isArray(data117)) {
                  const len0 = data117.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data118 = data117[i0];
                    if (typeof data118 === "string") {
                      if (func3(data118) < 1) {
                        const err266 = { instancePath: instancePath + "/data/fields/" + i0, schemaPath: "#/properties/data/oneOf/5/properties/fields/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err266];
                        } else {
                          vErrors.push(err266);
                        }
                        errors++;
                      }
                    } else {
                      const err267 = { instancePath: instancePath + "/data/fields/" + i0, schemaPath: "#/properties/data/oneOf/5/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err267];
                      } else {
                        vErrors.push(err267);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err268 = { instancePath: instancePath + "/data/fields", schemaPath: "#/properties/data/oneOf/5/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err268];
                  } else {
                    vErrors.push(err268);
                  }
                  errors++;
                }
              }
              if (data43.min_rating !== void 0) {
                let data119 = data43.min_rating;
                if (typeof data119 == "number" && isFinite(data119)) {
                  if (data119 < 0 || isNaN(data119)) {
                    const err269 = { instancePath: instancePath + "/data/min_rating", schemaPath: "#/properties/data/oneOf/5/properties/min_rating/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err269];
                    } else {
                      vErrors.push(err269);
                    }
                    errors++;
                  }
                } else {
                  const err270 = { instancePath: instancePath + "/data/min_rating", schemaPath: "#/properties/data/oneOf/5/properties/min_rating/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err270];
                  } else {
                    vErrors.push(err270);
                  }
                  errors++;
                }
              }
              if (data43.min_interactions !== void 0) {
                let data120 = data43.min_interactions;
                if (!(typeof data120 == "number" && (!(data120 % 1) && !isNaN(data120)) && isFinite(data120))) {
                  const err271 = { instancePath: instancePath + "/data/min_interactions", schemaPath: "#/properties/data/oneOf/5/properties/min_interactions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
                if (typeof data120 == "number" && isFinite(data120)) {
                  if (data120 < 2 || isNaN(data120)) {
                    const err272 = { instancePath: instancePath + "/data/min_interactions", schemaPath: "#/properties/data/oneOf/5/properties/min_interactions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                    if (vErrors === null) {
                      vErrors = [err272];
                    } else {
                      vErrors.push(err272);
                    }
                    errors++;
                  }
                }
              }
              if (data43.train_targets !== void 0) {
                let data121 = data43.train_targets;
                if (typeof data121 !== "string") {
                  const err273 = { instancePath: instancePath + "/data/train_targets", schemaPath: "#/properties/data/oneOf/5/properties/train_targets/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err273];
                  } else {
                    vErrors.push(err273);
                  }
                  errors++;
                }
                if (!(data121 === "last" || data121 === "all")) {
                  const err274 = { instancePath: instancePath + "/data/train_targets", schemaPath: "#/properties/data/oneOf/5/properties/train_targets/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[5].properties.train_targets.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data122 = data43.splits;
                if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
                  for (const key29 in data122) {
                    if (!(key29 === "by" || key29 === "train" || key29 === "validation" || key29 === "test" || key29 === "items" || key29 === "fractions" || key29 === "seed")) {
                      const err275 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/5/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err275];
                      } else {
                        vErrors.push(err275);
                      }
                      errors++;
                    }
                  }
                  if (data122.by !== void 0) {
                    let data123 = data122.by;
                    if (typeof data123 !== "string") {
                      const err276 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err276];
                      } else {
                        vErrors.push(err276);
                      }
                      errors++;
                    }
                    if (!(data123 === "leave_one_out" || data123 === "time" || data123 === "random" || data123 === "given")) {
                      const err277 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[5].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err277];
                      } else {
                        vErrors.push(err277);
                      }
                      errors++;
                    }
                  }
                  if (data122.train !== void 0) {
                    let data124 = data122.train;
                    if (typeof data124 === "string") {
                      if (func3(data124) < 1) {
                        const err278 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/train/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err278];
                        } else {
                          vErrors.push(err278);
                        }
                        errors++;
                      }
                    } else {
                      const err279 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err279];
                      } else {
                        vErrors.push(err279);
                      }
                      errors++;
                    }
                  }
                  if (data122.validation !== void 0) {
                    let data125 = data122.validation;
                    if (typeof data125 === "string") {
                      if (func3(data125) < 1) {
                        const err280 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/validation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err280];
                        } else {
                          vErrors.push(err280);
                        }
                        errors++;
                      }
                    } else {
                      const err281 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err281];
                      } else {
                        vErrors.push(err281);
                      }
                      errors++;
                    }
                  }
                  if (data122.test !== void 0) {
                    let data126 = data122.test;
                    if (typeof data126 === "string") {
                      if (func3(data126) < 1) {
                        const err282 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err282];
                        } else {
                          vErrors.push(err282);
                        }
                        errors++;
                      }
                    } else {
                      const err283 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/test/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err283];
                      } else {
                        vErrors.push(err283);
                      }
                      errors++;
                    }
                  }
                  if (data122.items !== void 0) {
                    let data127 = data122.items;
                    if (typeof data127 !== "string") {
                      const err284 = { instancePath: instancePath + "/data/splits/items", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err284];
                      } else {
                        vErrors.push(err284);
                      }
                      errors++;
                    }
                    if (!(data127 === "any" || data127 === "transductive" || data127 === "inductive")) {
                      const err285 = { instancePath: instancePath + "/data/splits/items", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[5].properties.splits.properties.items.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err285];
                      } else {
                        vErrors.push(err285);
                      }
                      errors++;
                    }
                  }
                  if (data122.fractions !== void 0) {
                    let data128 = data122.fractions;
                    if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
                      for (const key30 in data128) {
                        if (!(key30 === "validation" || key30 === "test")) {
                          const err286 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err286];
                          } else {
                            vErrors.push(err286);
                          }
                          errors++;
                        }
                      }
                      if (data128.validation !== void 0) {
                        let data129 = data128.validation;
                        if (typeof data129 == "number" && isFinite(data129)) {
                          if (data129 < 0 || isNaN(data129)) {
                            const err287 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err287];
                            } else {
                              vErrors.push(err287);
                            }
                            errors++;
                          }
                          if (data129 >= 1 || isNaN(data129)) {
                            const err288 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err288];
                            } else {
                              vErrors.push(err288);
                            }
                            errors++;
                          }
                        } else {
                          const err289 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err289];
                          } else {
                            vErrors.push(err289);
                          }
                          errors++;
                        }
                      }
                      if (data128.test !== void 0) {
                        let data130 = data128.test;
                        if (typeof data130 == "number" && isFinite(data130)) {
                          if (data130 < 0 || isNaN(data130)) {
                            const err290 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err290];
                            } else {
                              vErrors.push(err290);
                            }
                            errors++;
                          }
                          if (data130 >= 1 || isNaN(data130)) {
                            const err291 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err291];
                            } else {
                              vErrors.push(err291);
                            }
                            errors++;
                          }
                        } else {
                          const err292 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err292];
                          } else {
                            vErrors.push(err292);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err293 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err293];
                      } else {
                        vErrors.push(err293);
                      }
                      errors++;
                    }
                  }
                  if (data122.seed !== void 0) {
                    let data131 = data122.seed;
                    if (!(typeof data131 == "number" && (!(data131 % 1) && !isNaN(data131)) && isFinite(data131))) {
                      const err294 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err294];
                      } else {
                        vErrors.push(err294);
                      }
                      errors++;
                    }
                    if (typeof data131 == "number" && isFinite(data131)) {
                      if (data131 < 0 || isNaN(data131)) {
                        const err295 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/5/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err295];
                        } else {
                          vErrors.push(err295);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err296 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/5/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err296];
                  } else {
                    vErrors.push(err296);
                  }
                  errors++;
                }
              }
            } else {
              const err297 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err297];
              } else {
                vErrors.push(err297);
              }
              errors++;
            }
          } else if (tag1 === "verl") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err298 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/6/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                if (vErrors === null) {
                  vErrors = [err298];
                } else {
                  vErrors.push(err298);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err299 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/6/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err299];
                } else {
                  vErrors.push(err299);
                }
                errors++;
              }
              for (const key31 in data43) {
                if (!(key31 === "format" || key31 === "path" || key31 === "corpus" || key31 === "item_id_column" || key31 === "fields" || key31 === "splits")) {
                  const err300 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err300];
                  } else {
                    vErrors.push(err300);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                if ("verl" !== data43.format) {
                  const err301 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/6/properties/format/const", keyword: "const", params: { allowedValue: "verl" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err301];
                  } else {
                    vErrors.push(err301);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data133 = data43.path;
                if (typeof data133 === "string") {
                  if (func3(data133) < 1) {
                    const err302 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/6/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err302];
                    } else {
                      vErrors.push(err302);
                    }
                    errors++;
                  }
                } else {
                  const err303 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/6/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err303];
                  } else {
                    vErrors.push(err303);
                  }
                  errors++;
                }
              }
              if (data43.corpus !== void 0) {
                let data134 = data43.corpus;
                if (typeof data134 === "string") {
                  if (func3(data134) < 1) {
                    const err304 = { instancePath: instancePath + "/data/corpus", schemaPath: "#/properties/data/oneOf/6/properties/corpus/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err304];
                    } else {
                      vErrors.push(err304);
                    }
                    errors++;
                  }
                } else {
                  const err305 = { instancePath: instancePath + "/data/corpus", schemaPath: "#/properties/data/oneOf/6/properties/corpus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err305];
                  } else {
                    vErrors.push(err305);
                  }
                  errors++;
                }
              }
              if (data43.item_id_column !== void 0) {
                let data135 = data43.item_id_column;
                if (typeof data135 === "string") {
                  if (func3(data135) < 1) {
                    const err306 = { instancePath: instancePath + "/data/item_id_column", schemaPath: "#/properties/data/oneOf/6/properties/item_id_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err306];
                    } else {
                      vErrors.push(err306);
                    }
                    errors++;
                  }
                } else {
                  const err307 = { instancePath: instancePath + "/data/item_id_column", schemaPath: "#/properties/data/oneOf/6/properties/item_id_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err307];
                  } else {
                    vErrors.push(err307);
                  }
                  errors++;
                }
              }
              if (data43.fields !== void 0) {
                let data136 = data43.fields;
                if (Array.isArray(data136)) {
                  const len1 = data136.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data137 = data136[i1];
                    if (typeof data137 === "string") {
                      if (func3(data137) < 1) {
                        const err308 = { instancePath: instancePath + "/data/fields/" + i1, schemaPath: "#/properties/data/oneOf/6/properties/fields/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err308];
                        } else {
                          vErrors.push(err308);
                        }
                        errors++;
                      }
                    } else {
                      const err309 = { instancePath: instancePath + "/data/fields/" + i1, schemaPath: "#/properties/data/oneOf/6/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err309];
                      } else {
                        vErrors.push(err309);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err310 = { instancePath: instancePath + "/data/fields", schemaPath: "#/properties/data/oneOf/6/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err310];
                  } else {
                    vErrors.push(err310);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data138 = data43.splits;
                if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                  for (const key32 in data138) {
                    if (!(key32 === "by" || key32 === "train" || key32 === "validation" || key32 === "test" || key32 === "fractions" || key32 === "seed")) {
                      const err311 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/6/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err311];
                      } else {
                        vErrors.push(err311);
                      }
                      errors++;
                    }
                  }
                  if (data138.by !== void 0) {
                    let data139 = data138.by;
                    if (typeof data139 !== "string") {
                      const err312 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err312];
                      } else {
                        vErrors.push(err312);
                      }
                      errors++;
                    }
                    if (!(data139 === "given" || data139 === "query_group" || data139 === "random")) {
                      const err313 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[6].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err313];
                      } else {
                        vErrors.push(err313);
                      }
                      errors++;
                    }
                  }
                  if (data138.train !== void 0) {
                    let data140 = data138.train;
                    if (typeof data140 === "string") {
                      if (func3(data140) < 1) {
                        const err314 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/train/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err314];
                        } else {
                          vErrors.push(err314);
                        }
                        errors++;
                      }
                    } else {
                      const err315 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err315];
                      } else {
                        vErrors.push(err315);
                      }
                      errors++;
                    }
                  }
                  if (data138.validation !== void 0) {
                    let data141 = data138.validation;
                    if (typeof data141 === "string") {
                      if (func3(data141) < 1) {
                        const err316 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/validation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err316];
                        } else {
                          vErrors.push(err316);
                        }
                        errors++;
                      }
                    } else {
                      const err317 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err317];
                      } else {
                        vErrors.push(err317);
                      }
                      errors++;
                    }
                  }
                  if (data138.test !== void 0) {
                    let data142 = data138.test;
                    if (typeof data142 === "string") {
                      if (func3(data142) < 1) {
                        const err318 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err318];
                        } else {
                          vErrors.push(err318);
                        }
                        errors++;
                      }
                    } else {
                      const err319 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/test/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err319];
                      } else {
                        vErrors.push(err319);
                      }
                      errors++;
                    }
                  }
                  if (data138.fractions !== void 0) {
                    let data143 = data138.fractions;
                    if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                      for (const key33 in data143) {
                        if (!(key33 === "validation" || key33 === "test")) {
                          const err320 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err320];
                          } else {
                            vErrors.push(err320);
                          }
                          errors++;
                        }
                      }
                      if (data143.validation !== void 0) {
                        let data144 = data143.validation;
                        if (typeof data144 == "number" && isFinite(data144)) {
                          if (data144 < 0 || isNaN(data144)) {
                            const err321 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err321];
                            } else {
                              vErrors.push(err321);
                            }
                            errors++;
                          }
                          if (data144 >= 1 || isNaN(data144)) {
                            const err322 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err322];
                            } else {
                              vErrors.push(err322);
                            }
                            errors++;
                          }
                        } else {
                          const err323 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err323];
                          } else {
                            vErrors.push(err323);
                          }
                          errors++;
                        }
                      }
                      if (data143.test !== void 0) {
                        let data145 = data143.test;
                        if (typeof data145 == "number" && isFinite(data145)) {
                          if (data145 < 0 || isNaN(data145)) {
                            const err324 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err324];
                            } else {
                              vErrors.push(err324);
                            }
                            errors++;
                          }
                          if (data145 >= 1 || isNaN(data145)) {
                            const err325 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err325];
                            } else {
                              vErrors.push(err325);
                            }
                            errors++;
                          }
                        } else {
                          const err326 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err326];
                          } else {
                            vErrors.push(err326);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err327 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err327];
                      } else {
                        vErrors.push(err327);
                      }
                      errors++;
                    }
                  }
                  if (data138.seed !== void 0) {
                    let data146 = data138.seed;
                    if (!(typeof data146 == "number" && (!(data146 % 1) && !isNaN(data146)) && isFinite(data146))) {
                      const err328 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err328];
                      } else {
                        vErrors.push(err328);
                      }
                      errors++;
                    }
                    if (typeof data146 == "number" && isFinite(data146)) {
                      if (data146 < 0 || isNaN(data146)) {
                        const err329 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/6/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err329];
                        } else {
                          vErrors.push(err329);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err330 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/6/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err330];
                  } else {
                    vErrors.push(err330);
                  }
                  errors++;
                }
              }
            } else {
              const err331 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err331];
              } else {
                vErrors.push(err331);
              }
              errors++;
            }
          } else if (tag1 === "table") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err332 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/7/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                if (vErrors === null) {
                  vErrors = [err332];
                } else {
                  vErrors.push(err332);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err333 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/7/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err333];
                } else {
                  vErrors.push(err333);
                }
                errors++;
              }
              for (const key34 in data43) {
                if (!func2.call(schema11.properties.data.oneOf[7].properties, key34)) {
                  const err334 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err334];
                  } else {
                    vErrors.push(err334);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                if ("table" !== data43.format) {
                  const err335 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/7/properties/format/const", keyword: "const", params: { allowedValue: "table" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err335];
                  } else {
                    vErrors.push(err335);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data148 = data43.path;
                if (typeof data148 === "string") {
                  if (func3(data148) < 1) {
                    const err336 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/7/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err336];
                    } else {
                      vErrors.push(err336);
                    }
                    errors++;
                  }
                } else {
                  const err337 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/7/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err337];
                  } else {
                    vErrors.push(err337);
                  }
                  errors++;
                }
              }
              if (data43.documents !== void 0) {
                let data149 = data43.documents;
                if (typeof data149 === "string") {
                  if (func3(data149) < 1) {
                    const err338 = { instancePath: instancePath + "/data/documents", schemaPath: "#/properties/data/oneOf/7/properties/documents/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err338];
                    } else {
                      vErrors.push(err338);
                    }
                    errors++;
                  }
                } else {
                  const err339 = { instancePath: instancePath + "/data/documents", schemaPath: "#/properties/data/oneOf/7/properties/documents/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err339];
                  } else {
                    vErrors.push(err339);
                  }
                  errors++;
                }
              }
              if (data43.document_id_column !== void 0) {
                let data150 = data43.document_id_column;
                if (typeof data150 === "string") {
                  if (func3(data150) < 1) {
                    const err340 = { instancePath: instancePath + "/data/document_id_column", schemaPath: "#/properties/data/oneOf/7/properties/document_id_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err340];
                    } else {
                      vErrors.push(err340);
                    }
                    errors++;
                  }
                } else {
                  const err341 = { instancePath: instancePath + "/data/document_id_column", schemaPath: "#/properties/data/oneOf/7/properties/document_id_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err341];
                  } else {
                    vErrors.push(err341);
                  }
                  errors++;
                }
              }
              if (data43.fields !== void 0) {
                let data151 = data43.fields;
                if (Array.isArray(data151)) {
                  const len2 = data151.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data152 = data151[i2];
                    if (typeof data152 === "string") {
                      if (func3(data152) < 1) {
                        const err342 = { instancePath: instancePath + "/data/fields/" + i2, schemaPath: "#/properties/data/oneOf/7/properties/fields/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err342];
                        } else {
                          vErrors.push(err342);
                        }
                        errors++;
                      }
                    } else {
                      const err343 = { instancePath: instancePath + "/data/fields/" + i2, schemaPath: "#/properties/data/oneOf/7/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err343];
                      } else {
                        vErrors.push(err343);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err344 = { instancePath: instancePath + "/data/fields", schemaPath: "#/properties/data/oneOf/7/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err344];
                  } else {
                    vErrors.push(err344);
                  }
                  errors++;
                }
              }
              if (data43.queries !== void 0) {
                let data153 = data43.queries;
                if (typeof data153 === "string") {
                  if (func3(data153) < 1) {
                    const err345 = { instancePath: instancePath + "/data/queries", schemaPath: "#/properties/data/oneOf/7/properties/queries/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err345];
                    } else {
                      vErrors.push(err345);
                    }
                    errors++;
                  }
                } else {
                  const err346 = { instancePath: instancePath + "/data/queries", schemaPath: "#/properties/data/oneOf/7/properties/queries/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err346];
                  } else {
                    vErrors.push(err346);
                  }
                  errors++;
                }
              }
              if (data43.query_column !== void 0) {
                let data154 = data43.query_column;
                if (typeof data154 === "string") {
                  if (func3(data154) < 1) {
                    const err347 = { instancePath: instancePath + "/data/query_column", schemaPath: "#/properties/data/oneOf/7/properties/query_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err347];
                    } else {
                      vErrors.push(err347);
                    }
                    errors++;
                  }
                } else {
                  const err348 = { instancePath: instancePath + "/data/query_column", schemaPath: "#/properties/data/oneOf/7/properties/query_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err348];
                  } else {
                    vErrors.push(err348);
                  }
                  errors++;
                }
              }
              if (data43.query_id_column !== void 0) {
                let data155 = data43.query_id_column;
                if (typeof data155 === "string") {
                  if (func3(data155) < 1) {
                    const err349 = { instancePath: instancePath + "/data/query_id_column", schemaPath: "#/properties/data/oneOf/7/properties/query_id_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err349];
                    } else {
                      vErrors.push(err349);
                    }
                    errors++;
                  }
                } else {
                  const err350 = { instancePath: instancePath + "/data/query_id_column", schemaPath: "#/properties/data/oneOf/7/properties/query_id_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err350];
                  } else {
                    vErrors.push(err350);
                  }
                  errors++;
                }
              }
              if (data43.relevant_column !== void 0) {
                let data156 = data43.relevant_column;
                if (typeof data156 === "string") {
                  if (func3(data156) < 1) {
                    const err351 = { instancePath: instancePath + "/data/relevant_column", schemaPath: "#/properties/data/oneOf/7/properties/relevant_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err351];
                    } else {
                      vErrors.push(err351);
                    }
                    errors++;
                  }
                } else {
                  const err352 = { instancePath: instancePath + "/data/relevant_column", schemaPath: "#/properties/data/oneOf/7/properties/relevant_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err352];
                  } else {
                    vErrors.push(err352);
                  }
                  errors++;
                }
              }
              if (data43.separator !== void 0) {
                let data157 = data43.separator;
                if (typeof data157 === "string") {
                  if (func3(data157) < 1) {
                    const err353 = { instancePath: instancePath + "/data/separator", schemaPath: "#/properties/data/oneOf/7/properties/separator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err353];
                    } else {
                      vErrors.push(err353);
                    }
                    errors++;
                  }
                } else {
                  const err354 = { instancePath: instancePath + "/data/separator", schemaPath: "#/properties/data/oneOf/7/properties/separator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err354];
                  } else {
                    vErrors.push(err354);
                  }
                  errors++;
                }
              }
              if (data43.gain_column !== void 0) {
                let data158 = data43.gain_column;
                if (typeof data158 === "string") {
                  if (func3(data158) < 1) {
                    const err355 = { instancePath: instancePath + "/data/gain_column", schemaPath: "#/properties/data/oneOf/7/properties/gain_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err355];
                    } else {
                      vErrors.push(err355);
                    }
                    errors++;
                  }
                } else {
                  const err356 = { instancePath: instancePath + "/data/gain_column", schemaPath: "#/properties/data/oneOf/7/properties/gain_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err356];
                  } else {
                    vErrors.push(err356);
                  }
                  errors++;
                }
              }
              if (data43.split_column !== void 0) {
                let data159 = data43.split_column;
                if (typeof data159 === "string") {
                  if (func3(data159) < 1) {
                    const err357 = { instancePath: instancePath + "/data/split_column", schemaPath: "#/properties/data/oneOf/7/properties/split_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err357];
                    } else {
                      vErrors.push(err357);
                    }
                    errors++;
                  }
                } else {
                  const err358 = { instancePath: instancePath + "/data/split_column", schemaPath: "#/properties/data/oneOf/7/properties/split_column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err358];
                  } else {
                    vErrors.push(err358);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data160 = data43.splits;
                if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
                  for (const key35 in data160) {
                    if (!(key35 === "by" || key35 === "train" || key35 === "validation" || key35 === "test" || key35 === "fractions" || key35 === "seed")) {
                      const err359 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/7/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err359];
                      } else {
                        vErrors.push(err359);
                      }
                      errors++;
                    }
                  }
                  if (data160.by !== void 0) {
                    let data161 = data160.by;
                    if (typeof data161 !== "string") {
                      const err360 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err360];
                      } else {
                        vErrors.push(err360);
                      }
                      errors++;
                    }
                    if (!(data161 === "given" || data161 === "query_group" || data161 === "random")) {
                      const err361 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[7].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err361];
                      } else {
                        vErrors.push(err361);
                      }
                      errors++;
                    }
                  }
                  if (data160.train !== void 0) {
                    let data162 = data160.train;
                    if (typeof data162 === "string") {
                      if (func3(data162) < 1) {
                        const err362 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/train/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err362];
                        } else {
                          vErrors.push(err362);
                        }
                        errors++;
                      }
                    } else {
                      const err363 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err363];
                      } else {
                        vErrors.push(err363);
                      }
                      errors++;
                    }
                  }
                  if (data160.validation !== void 0) {
                    let data163 = data160.validation;
                    if (typeof data163 === "string") {
                      if (func3(data163) < 1) {
                        const err364 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/validation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err364];
                        } else {
                          vErrors.push(err364);
                        }
                        errors++;
                      }
                    } else {
                      const err365 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err365];
                      } else {
                        vErrors.push(err365);
                      }
                      errors++;
                    }
                  }
                  if (data160.test !== void 0) {
                    let data164 = data160.test;
                    if (typeof data164 === "string") {
                      if (func3(data164) < 1) {
                        const err366 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err366];
                        } else {
                          vErrors.push(err366);
                        }
                        errors++;
                      }
                    } else {
                      const err367 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/test/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err367];
                      } else {
                        vErrors.push(err367);
                      }
                      errors++;
                    }
                  }
                  if (data160.fractions !== void 0) {
                    let data165 = data160.fractions;
                    if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
                      for (const key36 in data165) {
                        if (!(key36 === "validation" || key36 === "test")) {
                          const err368 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err368];
                          } else {
                            vErrors.push(err368);
                          }
                          errors++;
                        }
                      }
                      if (data165.validation !== void 0) {
                        let data166 = data165.validation;
                        if (typeof data166 == "number" && isFinite(data166)) {
                          if (data166 < 0 || isNaN(data166)) {
                            const err369 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err369];
                            } else {
                              vErrors.push(err369);
                            }
                            errors++;
                          }
                          if (data166 >= 1 || isNaN(data166)) {
                            const err370 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err370];
                            } else {
                              vErrors.push(err370);
                            }
                            errors++;
                          }
                        } else {
                          const err371 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err371];
                          } else {
                            vErrors.push(err371);
                          }
                          errors++;
                        }
                      }
                      if (data165.test !== void 0) {
                        let data167 = data165.test;
                        if (typeof data167 == "number" && isFinite(data167)) {
                          if (data167 < 0 || isNaN(data167)) {
                            const err372 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err372];
                            } else {
                              vErrors.push(err372);
                            }
                            errors++;
                          }
                          if (data167 >= 1 || isNaN(data167)) {
                            const err373 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err373];
                            } else {
                              vErrors.push(err373);
                            }
                            errors++;
                          }
                        } else {
                          const err374 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err374];
                          } else {
                            vErrors.push(err374);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err375 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err375];
                      } else {
                        vErrors.push(err375);
                      }
                      errors++;
                    }
                  }
                  if (data160.seed !== void 0) {
                    let data168 = data160.seed;
                    if (!(typeof data168 == "number" && (!(data168 % 1) && !isNaN(data168)) && isFinite(data168))) {
                      const err376 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err376];
                      } else {
                        vErrors.push(err376);
                      }
                      errors++;
                    }
                    if (typeof data168 == "number" && isFinite(data168)) {
                      if (data168 < 0 || isNaN(data168)) {
                        const err377 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/7/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err377];
                        } else {
                          vErrors.push(err377);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err378 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/7/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err378];
                  } else {
                    vErrors.push(err378);
                  }
                  errors++;
                }
              }
            } else {
              const err379 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err379];
              } else {
                vErrors.push(err379);
              }
              errors++;
            }
          } else if (tag1 === "backtracing") {
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
              if (data43.format === void 0) {
                const err380 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/8/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
                if (vErrors === null) {
                  vErrors = [err380];
                } else {
                  vErrors.push(err380);
                }
                errors++;
              }
              if (data43.path === void 0) {
                const err381 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/8/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                if (vErrors === null) {
                  vErrors = [err381];
                } else {
                  vErrors.push(err381);
                }
                errors++;
              }
              for (const key37 in data43) {
                if (!(key37 === "format" || key37 === "path" || key37 === "domain" || key37 === "splits")) {
                  const err382 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err382];
                  } else {
                    vErrors.push(err382);
                  }
                  errors++;
                }
              }
              if (data43.format !== void 0) {
                if ("backtracing" !== data43.format) {
                  const err383 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/oneOf/8/properties/format/const", keyword: "const", params: { allowedValue: "backtracing" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err383];
                  } else {
                    vErrors.push(err383);
                  }
                  errors++;
                }
              }
              if (data43.path !== void 0) {
                let data170 = data43.path;
                if (typeof data170 === "string") {
                  if (func3(data170) < 1) {
                    const err384 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/8/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err384];
                    } else {
                      vErrors.push(err384);
                    }
                    errors++;
                  }
                } else {
                  const err385 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/oneOf/8/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err385];
                  } else {
                    vErrors.push(err385);
                  }
                  errors++;
                }
              }
              if (data43.domain !== void 0) {
                let data171 = data43.domain;
                if (typeof data171 !== "string") {
                  const err386 = { instancePath: instancePath + "/data/domain", schemaPath: "#/properties/data/oneOf/8/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err386];
                  } else {
                    vErrors.push(err386);
                  }
                  errors++;
                }
                if (!(data171 === "auto" || data171 === "lecture" || data171 === "news_article" || data171 === "conversation")) {
                  const err387 = { instancePath: instancePath + "/data/domain", schemaPath: "#/properties/data/oneOf/8/properties/domain/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[8].properties.domain.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err387];
                  } else {
                    vErrors.push(err387);
                  }
                  errors++;
                }
              }
              if (data43.splits !== void 0) {
                let data172 = data43.splits;
                if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
                  for (const key38 in data172) {
                    if (!(key38 === "by" || key38 === "train" || key38 === "validation" || key38 === "test" || key38 === "fractions" || key38 === "seed")) {
                      const err388 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/8/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err388];
                      } else {
                        vErrors.push(err388);
                      }
                      errors++;
                    }
                  }
                  if (data172.by !== void 0) {
                    let data173 = data172.by;
                    if (typeof data173 !== "string") {
                      const err389 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err389];
                      } else {
                        vErrors.push(err389);
                      }
                      errors++;
                    }
                    if (!(data173 === "given" || data173 === "query_group" || data173 === "random")) {
                      const err390 = { instancePath: instancePath + "/data/splits/by", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.oneOf[8].properties.splits.properties.by.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err390];
                      } else {
                        vErrors.push(err390);
                      }
                      errors++;
                    }
                  }
                  if (data172.train !== void 0) {
                    let data174 = data172.train;
                    if (typeof data174 === "string") {
                      if (func3(data174) < 1) {
                        const err391 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/train/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err391];
                        } else {
                          vErrors.push(err391);
                        }
                        errors++;
                      }
                    } else {
                      const err392 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err392];
                      } else {
                        vErrors.push(err392);
                      }
                      errors++;
                    }
                  }
                  if (data172.validation !== void 0) {
                    let data175 = data172.validation;
                    if (typeof data175 === "string") {
                      if (func3(data175) < 1) {
                        const err393 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/validation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err393];
                        } else {
                          vErrors.push(err393);
                        }
                        errors++;
                      }
                    } else {
                      const err394 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err394];
                      } else {
                        vErrors.push(err394);
                      }
                      errors++;
                    }
                  }
                  if (data172.test !== void 0) {
                    let data176 = data172.test;
                    if (typeof data176 === "string") {
                      if (func3(data176) < 1) {
                        const err395 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err395];
                        } else {
                          vErrors.push(err395);
                        }
                        errors++;
                      }
                    } else {
                      const err396 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/test/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err396];
                      } else {
                        vErrors.push(err396);
                      }
                      errors++;
                    }
                  }
                  if (data172.fractions !== void 0) {
                    let data177 = data172.fractions;
                    if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
                      for (const key39 in data177) {
                        if (!(key39 === "validation" || key39 === "test")) {
                          const err397 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/fractions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err397];
                          } else {
                            vErrors.push(err397);
                          }
                          errors++;
                        }
                      }
                      if (data177.validation !== void 0) {
                        let data178 = data177.validation;
                        if (typeof data178 == "number" && isFinite(data178)) {
                          if (data178 < 0 || isNaN(data178)) {
                            const err398 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/fractions/properties/validation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err398];
                            } else {
                              vErrors.push(err398);
                            }
                            errors++;
                          }
                          if (data178 >= 1 || isNaN(data178)) {
                            const err399 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/fractions/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err399];
                            } else {
                              vErrors.push(err399);
                            }
                            errors++;
                          }
                        } else {
                          const err400 = { instancePath: instancePath + "/data/splits/fractions/validation", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/fractions/properties/validation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err400];
                          } else {
                            vErrors.push(err400);
                          }
                          errors++;
                        }
                      }
                      if (data177.test !== void 0) {
                        let data179 = data177.test;
                        if (typeof data179 == "number" && isFinite(data179)) {
                          if (data179 < 0 || isNaN(data179)) {
                            const err401 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/fractions/properties/test/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err401];
                            } else {
                              vErrors.push(err401);
                            }
                            errors++;
                          }
                          if (data179 >= 1 || isNaN(data179)) {
                            const err402 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/fractions/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                            if (vErrors === null) {
                              vErrors = [err402];
                            } else {
                              vErrors.push(err402);
                            }
                            errors++;
                          }
                        } else {
                          const err403 = { instancePath: instancePath + "/data/splits/fractions/test", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/fractions/properties/test/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err403];
                          } else {
                            vErrors.push(err403);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err404 = { instancePath: instancePath + "/data/splits/fractions", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/fractions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err404];
                      } else {
                        vErrors.push(err404);
                      }
                      errors++;
                    }
                  }
                  if (data172.seed !== void 0) {
                    let data180 = data172.seed;
                    if (!(typeof data180 == "number" && (!(data180 % 1) && !isNaN(data180)) && isFinite(data180))) {
                      const err405 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err405];
                      } else {
                        vErrors.push(err405);
                      }
                      errors++;
                    }
                    if (typeof data180 == "number" && isFinite(data180)) {
                      if (data180 < 0 || isNaN(data180)) {
                        const err406 = { instancePath: instancePath + "/data/splits/seed", schemaPath: "#/properties/data/oneOf/8/properties/splits/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err406];
                        } else {
                          vErrors.push(err406);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err407 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/oneOf/8/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err407];
                  } else {
                    vErrors.push(err407);
                  }
                  errors++;
                }
              }
            } else {
              const err408 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err408];
              } else {
                vErrors.push(err408);
              }
              errors++;
            }
          } else {
            const err409 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "format", tagValue: tag1 }, message: 'value of tag "format" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err409];
            } else {
              vErrors.push(err409);
            }
            errors++;
          }
        } else {
          const err410 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/discriminator", keyword: "discriminator", params: { error: "tag", tag: "format", tagValue: tag1 }, message: 'tag "format" must be string' };
          if (vErrors === null) {
            vErrors = [err410];
          } else {
            vErrors.push(err410);
          }
          errors++;
        }
      } else {
        const err411 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err411];
        } else {
          vErrors.push(err411);
        }
        errors++;
      }
    }
    if (data.recommender !== void 0) {
      let data181 = data.recommender;
      if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
        if (data181.kind === void 0) {
          const err412 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          if (vErrors === null) {
            vErrors = [err412];
          } else {
            vErrors.push(err412);
          }
          errors++;
        }
        const tag2 = data181.kind;
        if (typeof tag2 == "string") {
          if (tag2 === "bm25") {
            if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
              if (data181.kind === void 0) {
                const err413 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err413];
                } else {
                  vErrors.push(err413);
                }
                errors++;
              }
              for (const key40 in data181) {
                if (!(key40 === "kind" || key40 === "fields" || key40 === "k1" || key40 === "b" || key40 === "analyzer" || key40 === "ngram" || key40 === "query_mode" || key40 === "top_k")) {
                  const err414 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err414];
                  } else {
                    vErrors.push(err414);
                  }
                  errors++;
                }
              }
              if (data181.kind !== void 0) {
                if ("bm25" !== data181.kind) {
                  const err415 = { instancePath: instancePath + "/recommender/kind", schemaPath: "#/properties/recommender/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "bm25" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err415];
                  } else {
                    vErrors.push(err415);
                  }
                  errors++;
                }
              }
              if (data181.fields !== void 0) {
                let data183 = data181.fields;
                if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
                  if (Object.keys(data183).length < 1) {
                    const err416 = { instancePath: instancePath + "/recommender/fields", schemaPath: "#/properties/recommender/oneOf/0/properties/fields/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                      vErrors = [err416];
                    } else {
                      vErrors.push(err416);
                    }
                    errors++;
                  }
                  for (const key41 in data183) {
                    let data184 = data183[key41];
                    if (typeof data184 == "number" && isFinite(data184)) {
                      if (data184 <= 0 || isNaN(data184)) {
                        const err417 = { instancePath: instancePath + "/recommender/fields/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/0/properties/fields/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                        if (vErrors === null) {
                          vErrors = [err417];
                        } else {
                          vErrors.push(err417);
                        }
                        errors++;
                      }
                    } else {
                      const err418 = { instancePath: instancePath + "/recommender/fields/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/0/properties/fields/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err418];
                      } else {
                        vErrors.push(err418);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err419 = { instancePath: instancePath + "/recommender/fields", schemaPath: "#/properties/recommender/oneOf/0/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err419];
                  } else {
                    vErrors.push(err419);
                  }
                  errors++;
                }
              }
              if (data181.k1 !== void 0) {
                let data185 = data181.k1;
                if (typeof data185 == "number" && isFinite(data185)) {
                  if (data185 < 0 || isNaN(data185)) {
                    const err420 = { instancePath: instancePath + "/recommender/k1", schemaPath: "#/properties/recommender/oneOf/0/properties/k1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err420];
                    } else {
                      vErrors.push(err420);
                    }
                    errors++;
                  }
                } else {
                  const err421 = { instancePath: instancePath + "/recommender/k1", schemaPath: "#/properties/recommender/oneOf/0/properties/k1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err421];
                  } else {
                    vErrors.push(err421);
                  }
                  errors++;
                }
              }
              if (data181.b !== void 0) {
                let data186 = data181.b;
                if (typeof data186 == "number" && isFinite(data186)) {
                  if (data186 > 1 || isNaN(data186)) {
                    const err422 = { instancePath: instancePath + "/recommender/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                    if (vErrors === null) {
                      vErrors = [err422];
                    } else {
                      vErrors.push(err422);
                    }
                    errors++;
                  }
                  if (data186 < 0 || isNaN(data186)) {
                    const err423 = { instancePath: instancePath + "/recommender/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err423];
                    } else {
                      vErrors.push(err423);
                    }
                    errors++;
                  }
                } else {
                  const err424 = { instancePath: instancePath + "/recommender/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err424];
                  } else {
                    vErrors.push(err424);
                  }
                  errors++;
                }
              }
              if (data181.analyzer !== void 0) {
                let data187 = data181.analyzer;
                if (typeof data187 !== "string") {
                  const err425 = { instancePath: instancePath + "/recommender/analyzer", schemaPath: "#/properties/recommender/oneOf/0/properties/analyzer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err425];
                  } else {
                    vErrors.push(err425);
                  }
                  errors++;
                }
                if (!(data187 === "english" || data187 === "simple" || data187 === "whitespace" || data187 === "ngram" || data187 === "danish" || data187 === "dutch" || data187 === "finnish" || data187 === "french" || data187 === "german" || data187 === "hungarian" || data187 === "italian" || data187 === "norwegian" || data187 === "portuguese" || data187 === "romanian" || data187 === "russian" || data187 === "spanish" || data187 === "swedish")) {
                  const err426 = { instancePath: instancePath + "/recommender/analyzer", schemaPath: "#/properties/recommender/oneOf/0/properties/analyzer/enum", keyword: "enum", params: { allowedValues: schema11.properties.recommender.oneOf[0].properties.analyzer.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err426];
                  } else {
                    vErrors.push(err426);
                  }
                  errors++;
                }
              }
              if (data181.ngram !== void 0) {
                let data188 = data181.ngram;
                if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
                  for (const key42 in data188) {
                    if (!(key42 === "min_length" || key42 === "max_length")) {
                      const err427 = { instancePath: instancePath + "/recommender/ngram", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err427];
                      } else {
                        vErrors.push(err427);
                      }
                      errors++;
                    }
                  }
                  if (data188.min_length !== void 0) {
                    let data189 = data188.min_length;
                    if (!(typeof data189 == "number" && (!(data189 % 1) && !isNaN(data189)) && isFinite(data189))) {
                      const err428 = { instancePath: instancePath + "/recommender/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err428];
                      } else {
                        vErrors.push(err428);
                      }
                      errors++;
                    }
                    if (typeof data189 == "number" && isFinite(data189)) {
                      if (data189 > 10 || isNaN(data189)) {
                        const err429 = { instancePath: instancePath + "/recommender/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                        if (vErrors === null) {
                          vErrors = [err429];
                        } else {
                          vErrors.push(err429);
                        }
                        errors++;
                      }
                      if (data189 < 1 || isNaN(data189)) {
                        const err430 = { instancePath: instancePath + "/recommender/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err430];
                        } else {
                          vErrors.push(err430);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data188.max_length !== void 0) {
                    let data190 = data188.max_length;
                    if (!(typeof data190 == "number" && (!(data190 % 1) && !isNaN(data190)) && isFinite(data190))) {
                      const err431 = { instancePath: instancePath + "/recommender/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err431];
                      } else {
                        vErrors.push(err431);
                      }
                      errors++;
                    }
                    if (typeof data190 == "number" && isFinite(data190)) {
                      if (data190 > 10 || isNaN(data190)) {
                        const err432 = { instancePath: instancePath + "/recommender/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                        if (vErrors === null) {
                          vErrors = [err432];
                        } else {
                          vErrors.push(err432);
                        }
                        errors++;
                      }
                      if (data190 < 1 || isNaN(data190)) {
                        const err433 = { instancePath: instancePath + "/recommender/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err433];
                        } else {
                          vErrors.push(err433);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err434 = { instancePath: instancePath + "/recommender/ngram", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err434];
                  } else {
                    vErrors.push(err434);
                  }
                  errors++;
                }
              }
              if (data181.query_mode !== void 0) {
                let data191 = data181.query_mode;
                if (typeof data191 !== "string") {
                  const err435 = { instancePath: instancePath + "/recommender/query_mode", schemaPath: "#/properties/recommender/oneOf/0/properties/query_mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err435];
                  } else {
                    vErrors.push(err435);
                  }
                  errors++;
                }
                if (!(data191 === "bag_of_words" || data191 === "boolean" || data191 === "deduplicated")) {
                  const err436 = { instancePath: instancePath + "/recommender/query_mode", schemaPath: "#/properties/recommender/oneOf/0/properties/query_mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.recommender.oneOf[0].properties.query_mode.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err436];
                  } else {
                    vErrors.push(err436);
                  }
                  errors++;
                }
              }
              if (data181.top_k !== void 0) {
                let data192 = data181.top_k;
                if (!(typeof data192 == "number" && (!(data192 % 1) && !isNaN(data192)) && isFinite(data192))) {
                  const err437 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err437];
                  } else {
                    vErrors.push(err437);
                  }
                  errors++;
                }
                if (typeof data192 == "number" && isFinite(data192)) {
                  if (data192 > 1e4 || isNaN(data192)) {
                    const err438 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                    if (vErrors === null) {
                      vErrors = [err438];
                    } else {
                      vErrors.push(err438);
                    }
                    errors++;
                  }
                  if (data192 < 1 || isNaN(data192)) {
                    const err439 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err439];
                    } else {
                      vErrors.push(err439);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err440 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err440];
              } else {
                vErrors.push(err440);
              }
              errors++;
            }
          } else if (tag2 === "command") {
            if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
              if (data181.kind === void 0) {
                const err441 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err441];
                } else {
                  vErrors.push(err441);
                }
                errors++;
              }
              if (data181.command === void 0) {
                const err442 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/1/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
                if (vErrors === null) {
                  vErrors = [err442];
                } else {
                  vErrors.push(err442);
                }
                errors++;
              }
              for (const key43 in data181) {
                if (!(key43 === "kind" || key43 === "command" || key43 === "cwd" || key43 === "env" || key43 === "batch_size" || key43 === "timeout_seconds" || key43 === "top_k")) {
                  const err443 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err443];
                  } else {
                    vErrors.push(err443);
                  }
                  errors++;
                }
              }
              if (data181.kind !== void 0) {
                if ("command" !== data181.kind) {
                  const err444 = { instancePath: instancePath + "/recommender/kind", schemaPath: "#/properties/recommender/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err444];
                  } else {
                    vErrors.push(err444);
                  }
                  errors++;
                }
              }
              if (data181.command !== void 0) {
                let data194 = data181.command;
                if (Array.isArray(data194)) {
                  if (data194.length < 1) {
                    const err445 = { instancePath: instancePath + "/recommender/command", schemaPath: "#/properties/recommender/oneOf/1/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err445];
                    } else {
                      vErrors.push(err445);
                    }
                    errors++;
                  }
                  const len3 = data194.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data194[i3] !== "string") {
                      const err446 = { instancePath: instancePath + "/recommender/command/" + i3, schemaPath: "#/properties/recommender/oneOf/1/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err446];
                      } else {
                        vErrors.push(err446);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err447 = { instancePath: instancePath + "/recommender/command", schemaPath: "#/properties/recommender/oneOf/1/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err447];
                  } else {
                    vErrors.push(err447);
                  }
                  errors++;
                }
              }
              if (data181.cwd !== void 0) {
                let data196 = data181.cwd;
                if (typeof data196 === "string") {
                  if (func3(data196) < 1) {
                    const err448 = { instancePath: instancePath + "/recommender/cwd", schemaPath: "#/properties/recommender/oneOf/1/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err448];
                    } else {
                      vErrors.push(err448);
                    }
                    errors++;
                  }
                } else {
                  const err449 = { instancePath: instancePath + "/recommender/cwd", schemaPath: "#/properties/recommender/oneOf/1/properties/cwd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err449];
                  } else {
                    vErrors.push(err449);
                  }
                  errors++;
                }
              }
              if (data181.env !== void 0) {
                let data197 = data181.env;
                if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
                  for (const key44 in data197) {
                    if (typeof data197[key44] !== "string") {
                      const err450 = { instancePath: instancePath + "/recommender/env/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/1/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err450];
                      } else {
                        vErrors.push(err450);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err451 = { instancePath: instancePath + "/recommender/env", schemaPath: "#/properties/recommender/oneOf/1/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err451];
                  } else {
                    vErrors.push(err451);
                  }
                  errors++;
                }
              }
              if (data181.batch_size !== void 0) {
                let data199 = data181.batch_size;
                if (!(typeof data199 == "number" && (!(data199 % 1) && !isNaN(data199)) && isFinite(data199))) {
                  const err452 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/1/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err452];
                  } else {
                    vErrors.push(err452);
                  }
                  errors++;
                }
                if (typeof data199 == "number" && isFinite(data199)) {
                  if (data199 < 1 || isNaN(data199)) {
                    const err453 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/1/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err453];
                    } else {
                      vErrors.push(err453);
                    }
                    errors++;
                  }
                }
              }
              if (data181.timeout_seconds !== void 0) {
                let data200 = data181.timeout_seconds;
                if (typeof data200 == "number" && isFinite(data200)) {
                  if (data200 > 86400 || isNaN(data200)) {
                    const err454 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/1/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                    if (vErrors === null) {
                      vErrors = [err454];
                    } else {
                      vErrors.push(err454);
                    }
                    errors++;
                  }
                  if (data200 <= 0 || isNaN(data200)) {
                    const err455 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/1/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                      vErrors = [err455];
                    } else {
                      vErrors.push(err455);
                    }
                    errors++;
                  }
                } else {
                  const err456 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/1/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err456];
                  } else {
                    vErrors.push(err456);
                  }
                  errors++;
                }
              }
              if (data181.top_k !== void 0) {
                let data201 = data181.top_k;
                if (!(typeof data201 == "number" && (!(data201 % 1) && !isNaN(data201)) && isFinite(data201))) {
                  const err457 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/1/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err457];
                  } else {
                    vErrors.push(err457);
                  }
                  errors++;
                }
                if (typeof data201 == "number" && isFinite(data201)) {
                  if (data201 > 1e4 || isNaN(data201)) {
                    const err458 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/1/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                    if (vErrors === null) {
                      vErrors = [err458];
                    } else {
                      vErrors.push(err458);
                    }
                    errors++;
                  }
                  if (data201 < 1 || isNaN(data201)) {
                    const err459 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/1/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err459];
                    } else {
                      vErrors.push(err459);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err460 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err460];
              } else {
                vErrors.push(err460);
              }
              errors++;
            }
          } else if (tag2 === "http") {
            if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
              if (data181.kind === void 0) {
                const err461 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err461];
                } else {
                  vErrors.push(err461);
                }
                errors++;
              }
              if (data181.url === void 0) {
                const err462 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/2/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                if (vErrors === null) {
                  vErrors = [err462];
                } else {
                  vErrors.push(err462);
                }
                errors++;
              }
              if (data181.ids === void 0) {
                const err463 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/2/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'" };
                if (vErrors === null) {
                  vErrors = [err463];
                } else {
                  vErrors.push(err463);
                }
                errors++;
              }
              for (const key45 in data181) {
                if (!func2.call(schema11.properties.recommender.oneOf[2].properties, key45)) {
                  const err464 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err464];
                  } else {
                    vErrors.push(err464);
                  }
                  errors++;
                }
              }
              if (data181.kind !== void 0) {
                if ("http" !== data181.kind) {
                  const err465 = { instancePath: instancePath + "/recommender/kind", schemaPath: "#/properties/recommender/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "http" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err465];
                  } else {
                    vErrors.push(err465);
                  }
                  errors++;
                }
              }
              if (data181.url !== void 0) {
                let data203 = data181.url;
                if (typeof data203 === "string") {
                  if (func3(data203) < 1) {
                    const err466 = { instancePath: instancePath + "/recommender/url", schemaPath: "#/properties/recommender/oneOf/2/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err466];
                    } else {
                      vErrors.push(err466);
                    }
                    errors++;
                  }
                } else {
                  const err467 = { instancePath: instancePath + "/recommender/url", schemaPath: "#/properties/recommender/oneOf/2/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err467];
                  } else {
                    vErrors.push(err467);
                  }
                  errors++;
                }
              }
              if (data181.method !== void 0) {
                let data204 = data181.method;
                if (typeof data204 !== "string") {
                  const err468 = { instancePath: instancePath + "/recommender/method", schemaPath: "#/properties/recommender/oneOf/2/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err468];
                  } else {
                    vErrors.push(err468);
                  }
                  errors++;
                }
                if (!(data204 === "GET" || data204 === "POST")) {
                  const err469 = { instancePath: instancePath + "/recommender/method", schemaPath: "#/properties/recommender/oneOf/2/properties/method/enum", keyword: "enum", params: { allowedValues: schema11.properties.recommender.oneOf[2].properties.method.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err469];
                  } else {
                    vErrors.push(err469);
                  }
                  errors++;
                }
              }
              if (data181.headers !== void 0) {
                let data205 = data181.headers;
                if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
                  for (const key46 in data205) {
                    if (typeof data205[key46] !== "string") {
                      const err470 = { instancePath: instancePath + "/recommender/headers/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/2/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err470];
                      } else {
                        vErrors.push(err470);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err471 = { instancePath: instancePath + "/recommender/headers", schemaPath: "#/properties/recommender/oneOf/2/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err471];
                  } else {
                    vErrors.push(err471);
                  }
                  errors++;
                }
              }
              if (data181.body !== void 0) {
                let data207 = data181.body;
                if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
                } else {
                  const err472 = { instancePath: instancePath + "/recommender/body", schemaPath: "#/properties/recommender/oneOf/2/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err472];
                  } else {
                    vErrors.push(err472);
                  }
                  errors++;
                }
              }
              if (data181.batch_size !== void 0) {
                let data208 = data181.batch_size;
                if (!(typeof data208 == "number" && (!(data208 % 1) && !isNaN(data208)) && isFinite(data208))) {
                  const err473 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/2/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err473];
                  } else {
                    vErrors.push(err473);
                  }
                  errors++;
                }
                if (typeof data208 == "number" && isFinite(data208)) {
                  if (data208 < 1 || isNaN(data208)) {
                    const err474 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/2/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err474];
                    } else {
                      vErrors.push(err474);
                    }
                    errors++;
                  }
                }
              }
              if (data181.results !== void 0) {
                let data209 = data181.results;
                if (typeof data209 === "string") {
                  if (func3(data209) < 1) {
                    const err475 = { instancePath: instancePath + "/recommender/results", schemaPath: "#/properties/recommender/oneOf/2/properties/results/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err475];
                    } else {
                      vErrors.push(err475);
                    }
                    errors++;
                  }
                } else {
                  const err476 = { instancePath: instancePath + "/recommender/results", schemaPath: "#/properties/recommender/oneOf/2/properties/results/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err476];
                  } else {
                    vErrors.push(err476);
                  }
                  errors++;
                }
              }
              if (data181.ids !== void 0) {
                let data210 = data181.ids;
                if (typeof data210 === "string") {
                  if (func3(data210) < 1) {
                    const err477 = { instancePath: instancePath + "/recommender/ids", schemaPath: "#/properties/recommender/oneOf/2/properties/ids/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err477];
                    } else {
                      vErrors.push(err477);
                    }
                    errors++;
                  }
                } else {
                  const err478 = { instancePath: instancePath + "/recommender/ids", schemaPath: "#/properties/recommender/oneOf/2/properties/ids/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err478];
                  } else {
                    vErrors.push(err478);
                  }
                  errors++;
                }
              }
              if (data181.scores !== void 0) {
                let data211 = data181.scores;
                if (typeof data211 === "string") {
                  if (func3(data211) < 1) {
                    const err479 = { instancePath: instancePath + "/recommender/scores", schemaPath: "#/properties/recommender/oneOf/2/properties/scores/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err479];
                    } else {
                      vErrors.push(err479);
                    }
                    errors++;
                  }
                } else {
                  const err480 = { instancePath: instancePath + "/recommender/scores", schemaPath: "#/properties/recommender/oneOf/2/properties/scores/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err480];
                  } else {
                    vErrors.push(err480);
                  }
                  errors++;
                }
              }
              if (data181.concurrency !== void 0) {
                let data212 = data181.concurrency;
                if (!(typeof data212 == "number" && (!(data212 % 1) && !isNaN(data212)) && isFinite(data212))) {
                  const err481 = { instancePath: instancePath + "/recommender/concurrency", schemaPath: "#/properties/recommender/oneOf/2/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err481];
                  } else {
                    vErrors.push(err481);
                  }
                  errors++;
                }
                if (typeof data212 == "number" && isFinite(data212)) {
                  if (data212 > 256 || isNaN(data212)) {
                    const err482 = { instancePath: instancePath + "/recommender/concurrency", schemaPath: "#/properties/recommender/oneOf/2/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                    if (vErrors === null) {
                      vErrors = [err482];
                    } else {
                      vErrors.push(err482);
                    }
                    errors++;
                  }
                  if (data212 < 1 || isNaN(data212)) {
                    const err483 = { instancePath: instancePath + "/recommender/concurrency", schemaPath: "#/properties/recommender/oneOf/2/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err483];
                    } else {
                      vErrors.push(err483);
                    }
                    errors++;
                  }
                }
              }
              if (data181.timeout_seconds !== void 0) {
                let data213 = data181.timeout_seconds;
                if (typeof data213 == "number" && isFinite(data213)) {
                  if (data213 > 300 || isNaN(data213)) {
                    const err484 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/2/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
                    if (vErrors === null) {
                      vErrors = [err484];
                    } else {
                      vErrors.push(err484);
                    }
                    errors++;
                  }
                  if (data213 <= 0 || isNaN(data213)) {
                    const err485 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/2/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                      vErrors = [err485];
                    } else {
                      vErrors.push(err485);
                    }
                    errors++;
                  }
                } else {
                  const err486 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/2/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err486];
                  } else {
                    vErrors.push(err486);
                  }
                  errors++;
                }
              }
              if (data181.retries !== void 0) {
                let data214 = data181.retries;
                if (!(typeof data214 == "number" && (!(data214 % 1) && !isNaN(data214)) && isFinite(data214))) {
                  const err487 = { instancePath: instancePath + "/recommender/retries", schemaPath: "#/properties/recommender/oneOf/2/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err487];
                  } else {
                    vErrors.push(err487);
                  }
                  errors++;
                }
                if (typeof data214 == "number" && isFinite(data214)) {
                  if (data214 > 20 || isNaN(data214)) {
                    const err488 = { instancePath: instancePath + "/recommender/retries", schemaPath: "#/properties/recommender/oneOf/2/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                    if (vErrors === null) {
                      vErrors = [err488];
                    } else {
                      vErrors.push(err488);
                    }
                    errors++;
                  }
                  if (data214 < 0 || isNaN(data214)) {
                    const err489 = { instancePath: instancePath + "/recommender/retries", schemaPath: "#/properties/recommender/oneOf/2/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err489];
                    } else {
                      vErrors.push(err489);
                    }
                    errors++;
                  }
                }
              }
              if (data181.requests_per_second !== void 0) {
                let data215 = data181.requests_per_second;
                if (typeof data215 == "number" && isFinite(data215)) {
                  if (data215 <= 0 || isNaN(data215)) {
                    const err490 = { instancePath: instancePath + "/recommender/requests_per_second", schemaPath: "#/properties/recommender/oneOf/2/properties/requests_per_second/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                      vErrors = [err490];
                    } else {
                      vErrors.push(err490);
                    }
                    errors++;
                  }
                } else {
                  const err491 = { instancePath: instancePath + "/recommender/requests_per_second", schemaPath: "#/properties/recommender/oneOf/2/properties/requests_per_second/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err491];
                  } else {
                    vErrors.push(err491);
                  }
                  errors++;
                }
              }
              if (data181.cache !== void 0) {
                if (typeof data181.cache !== "boolean") {
                  const err492 = { instancePath: instancePath + "/recommender/cache", schemaPath: "#/properties/recommender/oneOf/2/properties/cache/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err492];
                  } else {
                    vErrors.push(err492);
                  }
                  errors++;
                }
              }
              if (data181.cache_file !== void 0) {
                let data217 = data181.cache_file;
                if (typeof data217 === "string") {
                  if (func3(data217) < 1) {
                    const err493 = { instancePath: instancePath + "/recommender/cache_file", schemaPath: "#/properties/recommender/oneOf/2/properties/cache_file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err493];
                    } else {
                      vErrors.push(err493);
                    }
                    errors++;
                  }
                } else {
                  const err494 = { instancePath: instancePath + "/recommender/cache_file", schemaPath: "#/properties/recommender/oneOf/2/properties/cache_file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err494];
                  } else {
                    vErrors.push(err494);
                  }
                  errors++;
                }
              }
              if (data181.top_k !== void 0) {
                let data218 = data181.top_k;
                if (!(typeof data218 == "number" && (!(data218 % 1) && !isNaN(data218)) && isFinite(data218))) {
                  const err495 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/2/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err495];
                  } else {
                    vErrors.push(err495);
                  }
                  errors++;
                }
                if (typeof data218 == "number" && isFinite(data218)) {
                  if (data218 > 1e4 || isNaN(data218)) {
                    const err496 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/2/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                    if (vErrors === null) {
                      vErrors = [err496];
                    } else {
                      vErrors.push(err496);
                    }
                    errors++;
                  }
                  if (data218 < 1 || isNaN(data218)) {
                    const err497 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/2/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err497];
                    } else {
                      vErrors.push(err497);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err498 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err498];
              } else {
                vErrors.push(err498);
              }
              errors++;
            }
          } else if (tag2 === "dense") {
            if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
              if (data181.kind === void 0) {
                const err499 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err499];
                } else {
                  vErrors.push(err499);
                }
                errors++;
              }
              if (data181.model === void 0) {
                const err500 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/3/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
                if (vErrors === null) {
                  vErrors = [err500];
                } else {
                  vErrors.push(err500);
                }
                errors++;
              }
              for (const key47 in data181) {
                if (!func2.call(schema11.properties.recommender.oneOf[3].properties, key47)) {
                  const err501 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err501];
                  } else {
                    vErrors.push(err501);
                  }
                  errors++;
                }
              }
              if (data181.kind !== void 0) {
                if ("dense" !== data181.kind) {
                  const err502 = { instancePath: instancePath + "/recommender/kind", schemaPath: "#/properties/recommender/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "dense" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err502];
                  } else {
                    vErrors.push(err502);
                  }
                  errors++;
                }
              }
              if (data181.model !== void 0) {
                let data220 = data181.model;
                if (typeof data220 === "string") {
                  if (func3(data220) < 1) {
                    const err503 = { instancePath: instancePath + "/recommender/model", schemaPath: "#/properties/recommender/oneOf/3/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err503];
                    } else {
                      vErrors.push(err503);
                    }
                    errors++;
                  }
                } else {
                  const err504 = { instancePath: instancePath + "/recommender/model", schemaPath: "#/properties/recommender/oneOf/3/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err504];
                  } else {
                    vErrors.push(err504);
                  }
                  errors++;
                }
              }
              if (data181.fields !== void 0) {
                let data221 = data181.fields;
                if (Array.isArray(data221)) {
                  if (data221.length < 1) {
                    const err505 = { instancePath: instancePath + "/recommender/fields", schemaPath: "#/properties/recommender/oneOf/3/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err505];
                    } else {
                      vErrors.push(err505);
                    }
                    errors++;
                  }
                  const len4 = data221.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    if (typeof data221[i4] !== "string") {
                      const err506 = { instancePath: instancePath + "/recommender/fields/" + i4, schemaPath: "#/properties/recommender/oneOf/3/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err506];
                      } else {
                        vErrors.push(err506);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err507 = { instancePath: instancePath + "/recommender/fields", schemaPath: "#/properties/recommender/oneOf/3/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err507];
                  } else {
                    vErrors.push(err507);
                  }
                  errors++;
                }
              }
              if (data181.pooling !== void 0) {
                let data223 = data181.pooling;
                if (typeof data223 !== "string") {
                  const err508 = { instancePath: instancePath + "/recommender/pooling", schemaPath: "#/properties/recommender/oneOf/3/properties/pooling/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err508];
                  } else {
                    vErrors.push(err508);
                  }
                  errors++;
                }
                if (!(data223 === "mean" || data223 === "cls")) {
                  const err509 = { instancePath: instancePath + "/recommender/pooling", schemaPath: "#/properties/recommender/oneOf/3/properties/pooling/enum", keyword: "enum", params: { allowedValues: schema11.properties.recommender.oneOf[3].properties.pooling.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err509];
                  } else {
                    vErrors.push(err509);
                  }
                  errors++;
                }
              }
              if (data181.normalize !== void 0) {
                if (typeof data181.normalize !== "boolean") {
                  const err510 = { instancePath: instancePath + "/recommender/normalize", schemaPath: "#/properties/recommender/oneOf/3/properties/normalize/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err510];
                  } else {
                    vErrors.push(err510);
                  }
                  errors++;
                }
              }
              if (data181.max_length !== void 0) {
                let data225 = data181.max_length;
                if (!(typeof data225 == "number" && (!(data225 % 1) && !isNaN(data225)) && isFinite(data225))) {
                  const err511 = { instancePath: instancePath + "/recommender/max_length", schemaPath: "#/properties/recommender/oneOf/3/properties/max_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err511];
                  } else {
                    vErrors.push(err511);
                  }
                  errors++;
                }
                if (typeof data225 == "number" && isFinite(data225)) {
                  if (data225 > 8192 || isNaN(data225)) {
                    const err512 = { instancePath: instancePath + "/recommender/max_length", schemaPath: "#/properties/recommender/oneOf/3/properties/max_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                    if (vErrors === null) {
                      vErrors = [err512];
                    } else {
                      vErrors.push(err512);
                    }
                    errors++;
                  }
                  if (data225 < 3 || isNaN(data225)) {
                    const err513 = { instancePath: instancePath + "/recommender/max_length", schemaPath: "#/properties/recommender/oneOf/3/properties/max_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 }, message: "must be >= 3" };
                    if (vErrors === null) {
                      vErrors = [err513];
                    } else {
                      vErrors.push(err513);
                    }
                    errors++;
                  }
                }
              }
              if (data181.query_prefix !== void 0) {
                if (typeof data181.query_prefix !== "string") {
                  const err514 = { instancePath: instancePath + "/recommender/query_prefix", schemaPath: "#/properties/recommender/oneOf/3/properties/query_prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err514];
                  } else {
                    vErrors.push(err514);
                  }
                  errors++;
                }
              }
              if (data181.document_prefix !== void 0) {
                if (typeof data181.document_prefix !== "string") {
                  const err515 = { instancePath: instancePath + "/recommender/document_prefix", schemaPath: "#/properties/recommender/oneOf/3/properties/document_prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err515];
                  } else {
                    vErrors.push(err515);
                  }
                  errors++;
                }
              }
              if (data181.vectors !== void 0) {
                let data228 = data181.vectors;
                if (typeof data228 === "string") {
                  if (func3(data228) < 1) {
                    const err516 = { instancePath: instancePath + "/recommender/vectors", schemaPath: "#/properties/recommender/oneOf/3/properties/vectors/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err516];
                    } else {
                      vErrors.push(err516);
                    }
                    errors++;
                  }
                } else {
                  const err517 = { instancePath: instancePath + "/recommender/vectors", schemaPath: "#/properties/recommender/oneOf/3/properties/vectors/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err517];
                  } else {
                    vErrors.push(err517);
                  }
                  errors++;
                }
              }
              if (data181.top_k !== void 0) {
                let data229 = data181.top_k;
                if (!(typeof data229 == "number" && (!(data229 % 1) && !isNaN(data229)) && isFinite(data229))) {
                  const err518 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/3/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err518];
                  } else {
                    vErrors.push(err518);
                  }
                  errors++;
                }
                if (typeof data229 == "number" && isFinite(data229)) {
                  if (data229 > 1e4 || isNaN(data229)) {
                    const err519 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/3/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                    if (vErrors === null) {
                      vErrors = [err519];
                    } else {
                      vErrors.push(err519);
                    }
                    errors++;
                  }
                  if (data229 < 1 || isNaN(data229)) {
                    const err520 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/3/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err520];
                    } else {
                      vErrors.push(err520);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err521 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err521];
              } else {
                vErrors.push(err521);
              }
              errors++;
            }
          } else if (tag2 === "hybrid") {
            if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
              if (data181.kind === void 0) {
                const err522 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err522];
                } else {
                  vErrors.push(err522);
                }
                errors++;
              }
              if (data181.of === void 0) {
                const err523 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/4/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
                if (vErrors === null) {
                  vErrors = [err523];
                } else {
                  vErrors.push(err523);
                }
                errors++;
              }
              for (const key48 in data181) {
                if (!(key48 === "kind" || key48 === "of" || key48 === "fusion" || key48 === "top_k")) {
                  const err524 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err524];
                  } else {
                    vErrors.push(err524);
                  }
                  errors++;
                }
              }
              if (data181.kind !== void 0) {
                if ("hybrid" !== data181.kind) {
                  const err525 = { instancePath: instancePath + "/recommender/kind", schemaPath: "#/properties/recommender/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "hybrid" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err525];
                  } else {
                    vErrors.push(err525);
                  }
                  errors++;
                }
              }
              if (data181.of !== void 0) {
                let data231 = data181.of;
                if (Array.isArray(data231)) {
                  if (data231.length < 2) {
                    const err526 = { instancePath: instancePath + "/recommender/of", schemaPath: "#/properties/recommender/oneOf/4/properties/of/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                    if (vErrors === null) {
                      vErrors = [err526];
                    } else {
                      vErrors.push(err526);
                    }
                    errors++;
                  }
                  const len5 = data231.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    let data232 = data231[i5];
                    if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
                      if (data232.kind === void 0) {
                        const err527 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/4/properties/of/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                        if (vErrors === null) {
                          vErrors = [err527];
                        } else {
                          vErrors.push(err527);
                        }
                        errors++;
                      }
                      const tag3 = data232.kind;
                      if (typeof tag3 == "string") {
                        if (tag3 === "bm25") {
                          if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
                            if (data232.kind === void 0) {
                              const err528 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                              if (vErrors === null) {
                                vErrors = [err528];
                              } else {
                                vErrors.push(err528);
                              }
                              errors++;
                            }
                            for (const key49 in data232) {
                              if (!(key49 === "kind" || key49 === "fields" || key49 === "k1" || key49 === "b" || key49 === "analyzer" || key49 === "ngram" || key49 === "query_mode" || key49 === "top_k")) {
                                const err529 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err529];
                                } else {
                                  vErrors.push(err529);
                                }
                                errors++;
                              }
                            }
                            if (data232.kind !== void 0) {
                              if ("bm25" !== data232.kind) {
                                const err530 = { instancePath: instancePath + "/recommender/of/" + i5 + "/kind", schemaPath: "#/properties/recommender/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "bm25" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err530];
                                } else {
                                  vErrors.push(err530);
                                }
                                errors++;
                              }
                            }
                            if (data232.fields !== void 0) {
                              let data234 = data232.fields;
                              if (data234 && typeof data234 == "object" && !Array.isArray(data234)) {
                                if (Object.keys(data234).length < 1) {
                                  const err531 = { instancePath: instancePath + "/recommender/of/" + i5 + "/fields", schemaPath: "#/properties/recommender/oneOf/0/properties/fields/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                                  if (vErrors === null) {
                                    vErrors = [err531];
                                  } else {
                                    vErrors.push(err531);
                                  }
                                  errors++;
                                }
                                for (const key50 in data234) {
                                  let data235 = data234[key50];
                                  if (typeof data235 == "number" && isFinite(data235)) {
                                    if (data235 <= 0 || isNaN(data235)) {
                                      const err532 = { instancePath: instancePath + "/recommender/of/" + i5 + "/fields/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/0/properties/fields/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                      if (vErrors === null) {
                                        vErrors = [err532];
                                      } else {
                                        vErrors.push(err532);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err533 = { instancePath: instancePath + "/recommender/of/" + i5 + "/fields/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/0/properties/fields/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                    if (vErrors === null) {
                                      vErrors = [err533];
                                    } else {
                                      vErrors.push(err533);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err534 = { instancePath: instancePath + "/recommender/of/" + i5 + "/fields", schemaPath: "#/properties/recommender/oneOf/0/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err534];
                                } else {
                                  vErrors.push(err534);
                                }
                                errors++;
                              }
                            }
                            if (data232.k1 !== void 0) {
                              let data236 = data232.k1;
                              if (typeof data236 == "number" && isFinite(data236)) {
                                if (data236 < 0 || isNaN(data236)) {
                                  const err535 = { instancePath: instancePath + "/recommender/of/" + i5 + "/k1", schemaPath: "#/properties/recommender/oneOf/0/properties/k1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                  if (vErrors === null) {
                                    vErrors = [err535];
                                  } else {
                                    vErrors.push(err535);
                                  }
                                  errors++;
                                }
                              } else {
                                const err536 = { instancePath: instancePath + "/recommender/of/" + i5 + "/k1", schemaPath: "#/properties/recommender/oneOf/0/properties/k1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err536];
                                } else {
                                  vErrors.push(err536);
                                }
                                errors++;
                              }
                            }
                            if (data232.b !== void 0) {
                              let data237 = data232.b;
                              if (typeof data237 == "number" && isFinite(data237)) {
                                if (data237 > 1 || isNaN(data237)) {
                                  const err537 = { instancePath: instancePath + "/recommender/of/" + i5 + "/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err537];
                                  } else {
                                    vErrors.push(err537);
                                  }
                                  errors++;
                                }
                                if (data237 < 0 || isNaN(data237)) {
                                  const err538 = { instancePath: instancePath + "/recommender/of/" + i5 + "/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                  if (vErrors === null) {
                                    vErrors = [err538];
                                  } else {
                                    vErrors.push(err538);
                                  }
                                  errors++;
                                }
                              } else {
                                const err539 = { instancePath: instancePath + "/recommender/of/" + i5 + "/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err539];
                                } else {
                                  vErrors.push(err539);
                                }
                                errors++;
                              }
                            }
                            if (data232.analyzer !== void 0) {
                              let data238 = data232.analyzer;
                              if (typeof data238 !== "string") {
                                const err540 = { instancePath: instancePath + "/recommender/of/" + i5 + "/analyzer", schemaPath: "#/properties/recommender/oneOf/0/properties/analyzer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err540];
                                } else {
                                  vErrors.push(err540);
                                }
                                errors++;
                              }
                              if (!(data238 === "english" || data238 === "simple" || data238 === "whitespace" || data238 === "ngram" || data238 === "danish" || data238 === "dutch" || data238 === "finnish" || data238 === "french" || data238 === "german" || data238 === "hungarian" || data238 === "italian" || data238 === "norwegian" || data238 === "portuguese" || data238 === "romanian" || data238 === "russian" || data238 === "spanish" || data238 === "swedish")) {
                                const err541 = { instancePath: instancePath + "/recommender/of/" + i5 + "/analyzer", schemaPath: "#/properties/recommender/oneOf/0/properties/analyzer/enum", keyword: "enum", params: { allowedValues: schema12.properties.analyzer.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err541];
                                } else {
                                  vErrors.push(err541);
                                }
                                errors++;
                              }
                            }
                            if (data232.ngram !== void 0) {
                              let data239 = data232.ngram;
                              if (data239 && typeof data239 == "object" && !Array.isArray(data239)) {
                                for (const key51 in data239) {
                                  if (!(key51 === "min_length" || key51 === "max_length")) {
                                    const err542 = { instancePath: instancePath + "/recommender/of/" + i5 + "/ngram", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                      vErrors = [err542];
                                    } else {
                                      vErrors.push(err542);
                                    }
                                    errors++;
                                  }
                                }
                                if (data239.min_length !== void 0) {
                                  let data240 = data239.min_length;
                                  if (!(typeof data240 == "number" && (!(data240 % 1) && !isNaN(data240)) && isFinite(data240))) {
                                    const err543 = { instancePath: instancePath + "/recommender/of/" + i5 + "/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                      vErrors = [err543];
                                    } else {
                                      vErrors.push(err543);
                                    }
                                    errors++;
                                  }
                                  if (typeof data240 == "number" && isFinite(data240)) {
                                    if (data240 > 10 || isNaN(data240)) {
                                      const err544 = { instancePath: instancePath + "/recommender/of/" + i5 + "/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                                      if (vErrors === null) {
                                        vErrors = [err544];
                                      } else {
                                        vErrors.push(err544);
                                      }
                                      errors++;
                                    }
                                    if (data240 < 1 || isNaN(data240)) {
                                      const err545 = { instancePath: instancePath + "/recommender/of/" + i5 + "/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                      if (vErrors === null) {
                                        vErrors = [err545];
                                      } else {
                                        vErrors.push(err545);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                                if (data239.max_length !== void 0) {
                                  let data241 = data239.max_length;
                                  if (!(typeof data241 == "number" && (!(data241 % 1) && !isNaN(data241)) && isFinite(data241))) {
                                    const err546 = { instancePath: instancePath + "/recommender/of/" + i5 + "/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                      vErrors = [err546];
                                    } else {
                                      vErrors.push(err546);
                                    }
                                    errors++;
                                  }
                                  if (typeof data241 == "number" && isFinite(data241)) {
                                    if (data241 > 10 || isNaN(data241)) {
                                      const err547 = { instancePath: instancePath + "/recommender/of/" + i5 + "/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                                      if (vErrors === null) {
                                        vErrors = [err547];
                                      } else {
                                        vErrors.push(err547);
                                      }
                                      errors++;
                                    }
                                    if (data241 < 1 || isNaN(data241)) {
                                      const err548 = { instancePath: instancePath + "/recommender/of/" + i5 + "/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                const err549 = { instancePath: instancePath + "/recommender/of/" + i5 + "/ngram", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err549];
                                } else {
                                  vErrors.push(err549);
                                }
                                errors++;
                              }
                            }
                            if (data232.query_mode !== void 0) {
                              let data242 = data232.query_mode;
                              if (typeof data242 !== "string") {
                                const err550 = { instancePath: instancePath + "/recommender/of/" + i5 + "/query_mode", schemaPath: "#/properties/recommender/oneOf/0/properties/query_mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err550];
                                } else {
                                  vErrors.push(err550);
                                }
                                errors++;
                              }
                              if (!(data242 === "bag_of_words" || data242 === "boolean" || data242 === "deduplicated")) {
                                const err551 = { instancePath: instancePath + "/recommender/of/" + i5 + "/query_mode", schemaPath: "#/properties/recommender/oneOf/0/properties/query_mode/enum", keyword: "enum", params: { allowedValues: schema12.properties.query_mode.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err551];
                                } else {
                                  vErrors.push(err551);
                                }
                                errors++;
                              }
                            }
                            if (data232.top_k !== void 0) {
                              let data243 = data232.top_k;
                              if (!(typeof data243 == "number" && (!(data243 % 1) && !isNaN(data243)) && isFinite(data243))) {
                                const err552 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err552];
                                } else {
                                  vErrors.push(err552);
                                }
                                errors++;
                              }
                              if (typeof data243 == "number" && isFinite(data243)) {
                                if (data243 > 1e4 || isNaN(data243)) {
                                  const err553 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                                  if (vErrors === null) {
                                    vErrors = [err553];
                                  } else {
                                    vErrors.push(err553);
                                  }
                                  errors++;
                                }
                                if (data243 < 1 || isNaN(data243)) {
                                  const err554 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err554];
                                  } else {
                                    vErrors.push(err554);
                                  }
                                  errors++;
                                }
                              }
                            }
                          } else {
                            const err555 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err555];
                            } else {
                              vErrors.push(err555);
                            }
                            errors++;
                          }
                        } else if (tag3 === "command") {
                          if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
                            if (data232.kind === void 0) {
                              const err556 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                              if (vErrors === null) {
                                vErrors = [err556];
                              } else {
                                vErrors.push(err556);
                              }
                              errors++;
                            }
                            if (data232.command === void 0) {
                              const err557 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/1/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
                              if (vErrors === null) {
                                vErrors = [err557];
                              } else {
                                vErrors.push(err557);
                              }
                              errors++;
                            }
                            for (const key52 in data232) {
                              if (!(key52 === "kind" || key52 === "command" || key52 === "cwd" || key52 === "env" || key52 === "batch_size" || key52 === "timeout_seconds" || key52 === "top_k")) {
                                const err558 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err558];
                                } else {
                                  vErrors.push(err558);
                                }
                                errors++;
                              }
                            }
                            if (data232.kind !== void 0) {
                              if ("command" !== data232.kind) {
                                const err559 = { instancePath: instancePath + "/recommender/of/" + i5 + "/kind", schemaPath: "#/properties/recommender/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err559];
                                } else {
                                  vErrors.push(err559);
                                }
                                errors++;
                              }
                            }
                            if (data232.command !== void 0) {
                              let data245 = data232.command;
                              if (Array.isArray(data245)) {
                                if (data245.length < 1) {
                                  const err560 = { instancePath: instancePath + "/recommender/of/" + i5 + "/command", schemaPath: "#/properties/recommender/oneOf/1/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                  if (vErrors === null) {
                                    vErrors = [err560];
                                  } else {
                                    vErrors.push(err560);
                                  }
                                  errors++;
                                }
                                const len6 = data245.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                  if (typeof data245[i6] !== "string") {
                                    const err561 = { instancePath: instancePath + "/recommender/of/" + i5 + "/command/" + i6, schemaPath: "#/properties/recommender/oneOf/1/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err561];
                                    } else {
                                      vErrors.push(err561);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err562 = { instancePath: instancePath + "/recommender/of/" + i5 + "/command", schemaPath: "#/properties/recommender/oneOf/1/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                  vErrors = [err562];
                                } else {
                                  vErrors.push(err562);
                                }
                                errors++;
                              }
                            }
                            if (data232.cwd !== void 0) {
                              let data247 = data232.cwd;
                              if (typeof data247 === "string") {
                                if (func3(data247) < 1) {
                                  const err563 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cwd", schemaPath: "#/properties/recommender/oneOf/1/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err563];
                                  } else {
                                    vErrors.push(err563);
                                  }
                                  errors++;
                                }
                              } else {
                                const err564 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cwd", schemaPath: "#/properties/recommender/oneOf/1/properties/cwd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err564];
                                } else {
                                  vErrors.push(err564);
                                }
                                errors++;
                              }
                            }
                            if (data232.env !== void 0) {
                              let data248 = data232.env;
                              if (data248 && typeof data248 == "object" && !Array.isArray(data248)) {
                                for (const key53 in data248) {
                                  if (typeof data248[key53] !== "string") {
                                    const err565 = { instancePath: instancePath + "/recommender/of/" + i5 + "/env/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/1/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err565];
                                    } else {
                                      vErrors.push(err565);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err566 = { instancePath: instancePath + "/recommender/of/" + i5 + "/env", schemaPath: "#/properties/recommender/oneOf/1/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err566];
                                } else {
                                  vErrors.push(err566);
                                }
                                errors++;
                              }
                            }
                            if (data232.batch_size !== void 0) {
                              let data250 = data232.batch_size;
                              if (!(typeof data250 == "number" && (!(data250 % 1) && !isNaN(data250)) && isFinite(data250))) {
                                const err567 = { instancePath: instancePath + "/recommender/of/" + i5 + "/batch_size", schemaPath: "#/properties/recommender/oneOf/1/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err567];
                                } else {
                                  vErrors.push(err567);
                                }
                                errors++;
                              }
                              if (typeof data250 == "number" && isFinite(data250)) {
                                if (data250 < 1 || isNaN(data250)) {
                                  const err568 = { instancePath: instancePath + "/recommender/of/" + i5 + "/batch_size", schemaPath: "#/properties/recommender/oneOf/1/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err568];
                                  } else {
                                    vErrors.push(err568);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.timeout_seconds !== void 0) {
                              let data251 = data232.timeout_seconds;
                              if (typeof data251 == "number" && isFinite(data251)) {
                                if (data251 > 86400 || isNaN(data251)) {
                                  const err569 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/1/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                                  if (vErrors === null) {
                                    vErrors = [err569];
                                  } else {
                                    vErrors.push(err569);
                                  }
                                  errors++;
                                }
                                if (data251 <= 0 || isNaN(data251)) {
                                  const err570 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/1/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                  if (vErrors === null) {
                                    vErrors = [err570];
                                  } else {
                                    vErrors.push(err570);
                                  }
                                  errors++;
                                }
                              } else {
                                const err571 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/1/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err571];
                                } else {
                                  vErrors.push(err571);
                                }
                                errors++;
                              }
                            }
                            if (data232.top_k !== void 0) {
                              let data252 = data232.top_k;
                              if (!(typeof data252 == "number" && (!(data252 % 1) && !isNaN(data252)) && isFinite(data252))) {
                                const err572 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/1/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err572];
                                } else {
                                  vErrors.push(err572);
                                }
                                errors++;
                              }
                              if (typeof data252 == "number" && isFinite(data252)) {
                                if (data252 > 1e4 || isNaN(data252)) {
                                  const err573 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/1/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                                  if (vErrors === null) {
                                    vErrors = [err573];
                                  } else {
                                    vErrors.push(err573);
                                  }
                                  errors++;
                                }
                                if (data252 < 1 || isNaN(data252)) {
                                  const err574 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/1/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err574];
                                  } else {
                                    vErrors.push(err574);
                                  }
                                  errors++;
                                }
                              }
                            }
                          } else {
                            const err575 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err575];
                            } else {
                              vErrors.push(err575);
                            }
                            errors++;
                          }
                        } else if (tag3 === "http") {
                          if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
                            if (data232.kind === void 0) {
                              const err576 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                              if (vErrors === null) {
                                vErrors = [err576];
                              } else {
                                vErrors.push(err576);
                              }
                              errors++;
                            }
                            if (data232.url === void 0) {
                              const err577 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/2/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                              if (vErrors === null) {
                                vErrors = [err577];
                              } else {
                                vErrors.push(err577);
                              }
                              errors++;
                            }
                            if (data232.ids === void 0) {
                              const err578 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/2/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'" };
                              if (vErrors === null) {
                                vErrors = [err578];
                              } else {
                                vErrors.push(err578);
                              }
                              errors++;
                            }
                            for (const key54 in data232) {
                              if (!func2.call(schema14.properties, key54)) {
                                const err579 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err579];
                                } else {
                                  vErrors.push(err579);
                                }
                                errors++;
                              }
                            }
                            if (data232.kind !== void 0) {
                              if ("http" !== data232.kind) {
                                const err580 = { instancePath: instancePath + "/recommender/of/" + i5 + "/kind", schemaPath: "#/properties/recommender/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "http" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err580];
                                } else {
                                  vErrors.push(err580);
                                }
                                errors++;
                              }
                            }
                            if (data232.url !== void 0) {
                              let data254 = data232.url;
                              if (typeof data254 === "string") {
                                if (func3(data254) < 1) {
                                  const err581 = { instancePath: instancePath + "/recommender/of/" + i5 + "/url", schemaPath: "#/properties/recommender/oneOf/2/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err581];
                                  } else {
                                    vErrors.push(err581);
                                  }
                                  errors++;
                                }
                              } else {
                                const err582 = { instancePath: instancePath + "/recommender/of/" + i5 + "/url", schemaPath: "#/properties/recommender/oneOf/2/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err582];
                                } else {
                                  vErrors.push(err582);
                                }
                                errors++;
                              }
                            }
                            if (data232.method !== void 0) {
                              let data255 = data232.method;
                              if (typeof data255 !== "string") {
                                const err583 = { instancePath: instancePath + "/recommender/of/" + i5 + "/method", schemaPath: "#/properties/recommender/oneOf/2/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err583];
                                } else {
                                  vErrors.push(err583);
                                }
                                errors++;
                              }
                              if (!(data255 === "GET" || data255 === "POST")) {
                                const err584 = { instancePath: instancePath + "/recommender/of/" + i5 + "/method", schemaPath: "#/properties/recommender/oneOf/2/properties/method/enum", keyword: "enum", params: { allowedValues: schema14.properties.method.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err584];
                                } else {
                                  vErrors.push(err584);
                                }
                                errors++;
                              }
                            }
                            if (data232.headers !== void 0) {
                              let data256 = data232.headers;
                              if (data256 && typeof data256 == "object" && !Array.isArray(data256)) {
                                for (const key55 in data256) {
                                  if (typeof data256[key55] !== "string") {
                                    const err585 = { instancePath: instancePath + "/recommender/of/" + i5 + "/headers/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/2/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err585];
                                    } else {
                                      vErrors.push(err585);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err586 = { instancePath: instancePath + "/recommender/of/" + i5 + "/headers", schemaPath: "#/properties/recommender/oneOf/2/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err586];
                                } else {
                                  vErrors.push(err586);
                                }
                                errors++;
                              }
                            }
                            if (data232.body !== void 0) {
                              let data258 = data232.body;
                              if (data258 && typeof data258 == "object" && !Array.isArray(data258)) {
                              } else {
                                const err587 = { instancePath: instancePath + "/recommender/of/" + i5 + "/body", schemaPath: "#/properties/recommender/oneOf/2/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err587];
                                } else {
                                  vErrors.push(err587);
                                }
                                errors++;
                              }
                            }
                            if (data232.batch_size !== void 0) {
                              let data259 = data232.batch_size;
                              if (!(typeof data259 == "number" && (!(data259 % 1) && !isNaN(data259)) && isFinite(data259))) {
                                const err588 = { instancePath: instancePath + "/recommender/of/" + i5 + "/batch_size", schemaPath: "#/properties/recommender/oneOf/2/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err588];
                                } else {
                                  vErrors.push(err588);
                                }
                                errors++;
                              }
                              if (typeof data259 == "number" && isFinite(data259)) {
                                if (data259 < 1 || isNaN(data259)) {
                                  const err589 = { instancePath: instancePath + "/recommender/of/" + i5 + "/batch_size", schemaPath: "#/properties/recommender/oneOf/2/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err589];
                                  } else {
                                    vErrors.push(err589);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.results !== void 0) {
                              let data260 = data232.results;
                              if (typeof data260 === "string") {
                                if (func3(data260) < 1) {
                                  const err590 = { instancePath: instancePath + "/recommender/of/" + i5 + "/results", schemaPath: "#/properties/recommender/oneOf/2/properties/results/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err590];
                                  } else {
                                    vErrors.push(err590);
                                  }
                                  errors++;
                                }
                              } else {
                                const err591 = { instancePath: instancePath + "/recommender/of/" + i5 + "/results", schemaPath: "#/properties/recommender/oneOf/2/properties/results/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err591];
                                } else {
                                  vErrors.push(err591);
                                }
                                errors++;
                              }
                            }
                            if (data232.ids !== void 0) {
                              let data261 = data232.ids;
                              if (typeof data261 === "string") {
                                if (func3(data261) < 1) {
                                  const err592 = { instancePath: instancePath + "/recommender/of/" + i5 + "/ids", schemaPath: "#/properties/recommender/oneOf/2/properties/ids/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err592];
                                  } else {
                                    vErrors.push(err592);
                                  }
                                  errors++;
                                }
                              } else {
                                const err593 = { instancePath: instancePath + "/recommender/of/" + i5 + "/ids", schemaPath: "#/properties/recommender/oneOf/2/properties/ids/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err593];
                                } else {
                                  vErrors.push(err593);
                                }
                                errors++;
                              }
                            }
                            if (data232.scores !== void 0) {
                              let data262 = data232.scores;
                              if (typeof data262 === "string") {
                                if (func3(data262) < 1) {
                                  const err594 = { instancePath: instancePath + "/recommender/of/" + i5 + "/scores", schemaPath: "#/properties/recommender/oneOf/2/properties/scores/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err594];
                                  } else {
                                    vErrors.push(err594);
                                  }
                                  errors++;
                                }
                              } else {
                                const err595 = { instancePath: instancePath + "/recommender/of/" + i5 + "/scores", schemaPath: "#/properties/recommender/oneOf/2/properties/scores/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err595];
                                } else {
                                  vErrors.push(err595);
                                }
                                errors++;
                              }
                            }
                            if (data232.concurrency !== void 0) {
                              let data263 = data232.concurrency;
                              if (!(typeof data263 == "number" && (!(data263 % 1) && !isNaN(data263)) && isFinite(data263))) {
                                const err596 = { instancePath: instancePath + "/recommender/of/" + i5 + "/concurrency", schemaPath: "#/properties/recommender/oneOf/2/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err596];
                                } else {
                                  vErrors.push(err596);
                                }
                                errors++;
                              }
                              if (typeof data263 == "number" && isFinite(data263)) {
                                if (data263 > 256 || isNaN(data263)) {
                                  const err597 = { instancePath: instancePath + "/recommender/of/" + i5 + "/concurrency", schemaPath: "#/properties/recommender/oneOf/2/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                                  if (vErrors === null) {
                                    vErrors = [err597];
                                  } else {
                                    vErrors.push(err597);
                                  }
                                  errors++;
                                }
                                if (data263 < 1 || isNaN(data263)) {
                                  const err598 = { instancePath: instancePath + "/recommender/of/" + i5 + "/concurrency", schemaPath: "#/properties/recommender/oneOf/2/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err598];
                                  } else {
                                    vErrors.push(err598);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.timeout_seconds !== void 0) {
                              let data264 = data232.timeout_seconds;
                              if (typeof data264 == "number" && isFinite(data264)) {
                                if (data264 > 300 || isNaN(data264)) {
                                  const err599 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/2/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
                                  if (vErrors === null) {
                                    vErrors = [err599];
                                  } else {
                                    vErrors.push(err599);
                                  }
                                  errors++;
                                }
                                if (data264 <= 0 || isNaN(data264)) {
                                  const err600 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/2/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                  if (vErrors === null) {
                                    vErrors = [err600];
                                  } else {
                                    vErrors.push(err600);
                                  }
                                  errors++;
                                }
                              } else {
                                const err601 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/2/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err601];
                                } else {
                                  vErrors.push(err601);
                                }
                                errors++;
                              }
                            }
                            if (data232.retries !== void 0) {
                              let data265 = data232.retries;
                              if (!(typeof data265 == "number" && (!(data265 % 1) && !isNaN(data265)) && isFinite(data265))) {
                                const err602 = { instancePath: instancePath + "/recommender/of/" + i5 + "/retries", schemaPath: "#/properties/recommender/oneOf/2/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err602];
                                } else {
                                  vErrors.push(err602);
                                }
                                errors++;
                              }
                              if (typeof data265 == "number" && isFinite(data265)) {
                                if (data265 > 20 || isNaN(data265)) {
                                  const err603 = { instancePath: instancePath + "/recommender/of/" + i5 + "/retries", schemaPath: "#/properties/recommender/oneOf/2/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                                  if (vErrors === null) {
                                    vErrors = [err603];
                                  } else {
                                    vErrors.push(err603);
                                  }
                                  errors++;
                                }
                                if (data265 < 0 || isNaN(data265)) {
                                  const err604 = { instancePath: instancePath + "/recommender/of/" + i5 + "/retries", schemaPath: "#/properties/recommender/oneOf/2/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                  if (vErrors === null) {
                                    vErrors = [err604];
                                  } else {
                                    vErrors.push(err604);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.requests_per_second !== void 0) {
                              let data266 = data232.requests_per_second;
                              if (typeof data266 == "number" && isFinite(data266)) {
                                if (data266 <= 0 || isNaN(data266)) {
                                  const err605 = { instancePath: instancePath + "/recommender/of/" + i5 + "/requests_per_second", schemaPath: "#/properties/recommender/oneOf/2/properties/requests_per_second/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                  if (vErrors === null) {
                                    vErrors = [err605];
                                  } else {
                                    vErrors.push(err605);
                                  }
                                  errors++;
                                }
                              } else {
                                const err606 = { instancePath: instancePath + "/recommender/of/" + i5 + "/requests_per_second", schemaPath: "#/properties/recommender/oneOf/2/properties/requests_per_second/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err606];
                                } else {
                                  vErrors.push(err606);
                                }
                                errors++;
                              }
                            }
                            if (data232.cache !== void 0) {
                              if (typeof data232.cache !== "boolean") {
                                const err607 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cache", schemaPath: "#/properties/recommender/oneOf/2/properties/cache/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                  vErrors = [err607];
                                } else {
                                  vErrors.push(err607);
                                }
                                errors++;
                              }
                            }
                            if (data232.cache_file !== void 0) {
                              let data268 = data232.cache_file;
                              if (typeof data268 === "string") {
                                if (func3(data268) < 1) {
                                  const err608 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cache_file", schemaPath: "#/properties/recommender/oneOf/2/properties/cache_file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err608];
                                  } else {
                                    vErrors.push(err608);
                                  }
                                  errors++;
                                }
                              } else {
                                const err609 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cache_file", schemaPath: "#/properties/recommender/oneOf/2/properties/cache_file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err609];
                                } else {
                                  vErrors.push(err609);
                                }
                                errors++;
                              }
                            }
                            if (data232.top_k !== void 0) {
                              let data269 = data232.top_k;
                              if (!(typeof data269 == "number" && (!(data269 % 1) && !isNaN(data269)) && isFinite(data269))) {
                                const err610 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/2/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err610];
                                } else {
                                  vErrors.push(err610);
                                }
                                errors++;
                              }
                              if (typeof data269 == "number" && isFinite(data269)) {
                                if (data269 > 1e4 || isNaN(data269)) {
                                  const err611 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/2/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                                  if (vErrors === null) {
                                    vErrors = [err611];
                                  } else {
                                    vErrors.push(err611);
                                  }
                                  errors++;
                                }
                                if (data269 < 1 || isNaN(data269)) {
                                  const err612 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/2/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err612];
                                  } else {
                                    vErrors.push(err612);
                                  }
                                  errors++;
                                }
                              }
                            }
                          } else {
                            const err613 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err613];
                            } else {
                              vErrors.push(err613);
                            }
                            errors++;
                          }
                        } else if (tag3 === "dense") {
                          if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
                            if (data232.kind === void 0) {
                              const err614 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                              if (vErrors === null) {
                                vErrors = [err614];
                              } else {
                                vErrors.push(err614);
                              }
                              errors++;
                            }
                            if (data232.model === void 0) {
                              const err615 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/3/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
                              if (vErrors === null) {
                                vErrors = [err615];
                              } else {
                                vErrors.push(err615);
                              }
                              errors++;
                            }
                            for (const key56 in data232) {
                              if (!func2.call(schema15.properties, key56)) {
                                const err616 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err616];
                                } else {
                                  vErrors.push(err616);
                                }
                                errors++;
                              }
                            }
                            if (data232.kind !== void 0) {
                              if ("dense" !== data232.kind) {
                                const err617 = { instancePath: instancePath + "/recommender/of/" + i5 + "/kind", schemaPath: "#/properties/recommender/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "dense" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err617];
                                } else {
                                  vErrors.push(err617);
                                }
                                errors++;
                              }
                            }
                            if (data232.model !== void 0) {
                              let data271 = data232.model;
                              if (typeof data271 === "string") {
                                if (func3(data271) < 1) {
                                  const err618 = { instancePath: instancePath + "/recommender/of/" + i5 + "/model", schemaPath: "#/properties/recommender/oneOf/3/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err618];
                                  } else {
                                    vErrors.push(err618);
                                  }
                                  errors++;
                                }
                              } else {
                                const err619 = { instancePath: instancePath + "/recommender/of/" + i5 + "/model", schemaPath: "#/properties/recommender/oneOf/3/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err619];
                                } else {
                                  vErrors.push(err619);
                                }
                                errors++;
                              }
                            }
                            if (data232.fields !== void 0) {
                              let data272 = data232.fields;
                              if (Array.isArray(data272)) {
                                if (data272.length < 1) {
                                  const err620 = { instancePath: instancePath + "/recommender/of/" + i5 + "/fields", schemaPath: "#/properties/recommender/oneOf/3/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                  if (vErrors === null) {
                                    vErrors = [err620];
                                  } else {
                                    vErrors.push(err620);
                                  }
                                  errors++;
                                }
                                const len7 = data272.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                  if (typeof data272[i7] !== "string") {
                                    const err621 = { instancePath: instancePath + "/recommender/of/" + i5 + "/fields/" + i7, schemaPath: "#/properties/recommender/oneOf/3/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err621];
                                    } else {
                                      vErrors.push(err621);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err622 = { instancePath: instancePath + "/recommender/of/" + i5 + "/fields", schemaPath: "#/properties/recommender/oneOf/3/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                  vErrors = [err622];
                                } else {
                                  vErrors.push(err622);
                                }
                                errors++;
                              }
                            }
                            if (data232.pooling !== void 0) {
                              let data274 = data232.pooling;
                              if (typeof data274 !== "string") {
                                const err623 = { instancePath: instancePath + "/recommender/of/" + i5 + "/pooling", schemaPath: "#/properties/recommender/oneOf/3/properties/pooling/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err623];
                                } else {
                                  vErrors.push(err623);
                                }
                                errors++;
                              }
                              if (!(data274 === "mean" || data274 === "cls")) {
                                const err624 = { instancePath: instancePath + "/recommender/of/" + i5 + "/pooling", schemaPath: "#/properties/recommender/oneOf/3/properties/pooling/enum", keyword: "enum", params: { allowedValues: schema15.properties.pooling.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err624];
                                } else {
                                  vErrors.push(err624);
                                }
                                errors++;
                              }
                            }
                            if (data232.normalize !== void 0) {
                              if (typeof data232.normalize !== "boolean") {
                                const err625 = { instancePath: instancePath + "/recommender/of/" + i5 + "/normalize", schemaPath: "#/properties/recommender/oneOf/3/properties/normalize/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                  vErrors = [err625];
                                } else {
                                  vErrors.push(err625);
                                }
                                errors++;
                              }
                            }
                            if (data232.max_length !== void 0) {
                              let data276 = data232.max_length;
                              if (!(typeof data276 == "number" && (!(data276 % 1) && !isNaN(data276)) && isFinite(data276))) {
                                const err626 = { instancePath: instancePath + "/recommender/of/" + i5 + "/max_length", schemaPath: "#/properties/recommender/oneOf/3/properties/max_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err626];
                                } else {
                                  vErrors.push(err626);
                                }
                                errors++;
                              }
                              if (typeof data276 == "number" && isFinite(data276)) {
                                if (data276 > 8192 || isNaN(data276)) {
                                  const err627 = { instancePath: instancePath + "/recommender/of/" + i5 + "/max_length", schemaPath: "#/properties/recommender/oneOf/3/properties/max_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                                  if (vErrors === null) {
                                    vErrors = [err627];
                                  } else {
                                    vErrors.push(err627);
                                  }
                                  errors++;
                                }
                                if (data276 < 3 || isNaN(data276)) {
                                  const err628 = { instancePath: instancePath + "/recommender/of/" + i5 + "/max_length", schemaPath: "#/properties/recommender/oneOf/3/properties/max_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 }, message: "must be >= 3" };
                                  if (vErrors === null) {
                                    vErrors = [err628];
                                  } else {
                                    vErrors.push(err628);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.query_prefix !== void 0) {
                              if (typeof data232.query_prefix !== "string") {
                                const err629 = { instancePath: instancePath + "/recommender/of/" + i5 + "/query_prefix", schemaPath: "#/properties/recommender/oneOf/3/properties/query_prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err629];
                                } else {
                                  vErrors.push(err629);
                                }
                                errors++;
                              }
                            }
                            if (data232.document_prefix !== void 0) {
                              if (typeof data232.document_prefix !== "string") {
                                const err630 = { instancePath: instancePath + "/recommender/of/" + i5 + "/document_prefix", schemaPath: "#/properties/recommender/oneOf/3/properties/document_prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err630];
                                } else {
                                  vErrors.push(err630);
                                }
                                errors++;
                              }
                            }
                            if (data232.vectors !== void 0) {
                              let data279 = data232.vectors;
                              if (typeof data279 === "string") {
                                if (func3(data279) < 1) {
                                  const err631 = { instancePath: instancePath + "/recommender/of/" + i5 + "/vectors", schemaPath: "#/properties/recommender/oneOf/3/properties/vectors/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err631];
                                  } else {
                                    vErrors.push(err631);
                                  }
                                  errors++;
                                }
                              } else {
                                const err632 = { instancePath: instancePath + "/recommender/of/" + i5 + "/vectors", schemaPath: "#/properties/recommender/oneOf/3/properties/vectors/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err632];
                                } else {
                                  vErrors.push(err632);
                                }
                                errors++;
                              }
                            }
                            if (data232.top_k !== void 0) {
                              let data280 = data232.top_k;
                              if (!(typeof data280 == "number" && (!(data280 % 1) && !isNaN(data280)) && isFinite(data280))) {
                                const err633 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/3/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err633];
                                } else {
                                  vErrors.push(err633);
                                }
                                errors++;
                              }
                              if (typeof data280 == "number" && isFinite(data280)) {
                                if (data280 > 1e4 || isNaN(data280)) {
                                  const err634 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/3/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                                  if (vErrors === null) {
                                    vErrors = [err634];
                                  } else {
                                    vErrors.push(err634);
                                  }
                                  errors++;
                                }
                                if (data280 < 1 || isNaN(data280)) {
                                  const err635 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/3/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err635];
                                  } else {
                                    vErrors.push(err635);
                                  }
                                  errors++;
                                }
                              }
                            }
                          } else {
                            const err636 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err636];
                            } else {
                              vErrors.push(err636);
                            }
                            errors++;
                          }
                        } else if (tag3 === "elasticsearch") {
                          if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
                            if (data232.kind === void 0) {
                              const err637 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                              if (vErrors === null) {
                                vErrors = [err637];
                              } else {
                                vErrors.push(err637);
                              }
                              errors++;
                            }
                            if (data232.url === void 0) {
                              const err638 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/5/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                              if (vErrors === null) {
                                vErrors = [err638];
                              } else {
                                vErrors.push(err638);
                              }
                              errors++;
                            }
                            if (data232.index === void 0) {
                              const err639 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/5/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'" };
                              if (vErrors === null) {
                                vErrors = [err639];
                              } else {
                                vErrors.push(err639);
                              }
                              errors++;
                            }
                            if (data232.search === void 0) {
                              const err640 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/5/required", keyword: "required", params: { missingProperty: "search" }, message: "must have required property 'search'" };
                              if (vErrors === null) {
                                vErrors = [err640];
                              } else {
                                vErrors.push(err640);
                              }
                              errors++;
                            }
                            for (const key57 in data232) {
                              if (!func2.call(schema16.properties, key57)) {
                                const err641 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err641];
                                } else {
                                  vErrors.push(err641);
                                }
                                errors++;
                              }
                            }
                            if (data232.kind !== void 0) {
                              if ("elasticsearch" !== data232.kind) {
                                const err642 = { instancePath: instancePath + "/recommender/of/" + i5 + "/kind", schemaPath: "#/properties/recommender/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "elasticsearch" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err642];
                                } else {
                                  vErrors.push(err642);
                                }
                                errors++;
                              }
                            }
                            if (data232.url !== void 0) {
                              let data282 = data232.url;
                              if (typeof data282 === "string") {
                                if (func3(data282) < 1) {
                                  const err643 = { instancePath: instancePath + "/recommender/of/" + i5 + "/url", schemaPath: "#/properties/recommender/oneOf/5/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err643];
                                  } else {
                                    vErrors.push(err643);
                                  }
                                  errors++;
                                }
                              } else {
                                const err644 = { instancePath: instancePath + "/recommender/of/" + i5 + "/url", schemaPath: "#/properties/recommender/oneOf/5/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err644];
                                } else {
                                  vErrors.push(err644);
                                }
                                errors++;
                              }
                            }
                            if (data232.index !== void 0) {
                              let data283 = data232.index;
                              if (typeof data283 === "string") {
                                if (func3(data283) < 1) {
                                  const err645 = { instancePath: instancePath + "/recommender/of/" + i5 + "/index", schemaPath: "#/properties/recommender/oneOf/5/properties/index/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err645];
                                  } else {
                                    vErrors.push(err645);
                                  }
                                  errors++;
                                }
                              } else {
                                const err646 = { instancePath: instancePath + "/recommender/of/" + i5 + "/index", schemaPath: "#/properties/recommender/oneOf/5/properties/index/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err646];
                                } else {
                                  vErrors.push(err646);
                                }
                                errors++;
                              }
                            }
                            if (data232.search !== void 0) {
                              let data284 = data232.search;
                              if (data284 && typeof data284 == "object" && !Array.isArray(data284)) {
                                if (Object.keys(data284).length < 1) {
                                  const err647 = { instancePath: instancePath + "/recommender/of/" + i5 + "/search", schemaPath: "#/properties/recommender/oneOf/5/properties/search/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                                  if (vErrors === null) {
                                    vErrors = [err647];
                                  } else {
                                    vErrors.push(err647);
                                  }
                                  errors++;
                                }
                              } else {
                                const err648 = { instancePath: instancePath + "/recommender/of/" + i5 + "/search", schemaPath: "#/properties/recommender/oneOf/5/properties/search/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err648];
                                } else {
                                  vErrors.push(err648);
                                }
                                errors++;
                              }
                            }
                            if (data232.id_field !== void 0) {
                              let data285 = data232.id_field;
                              if (typeof data285 === "string") {
                                if (func3(data285) < 1) {
                                  const err649 = { instancePath: instancePath + "/recommender/of/" + i5 + "/id_field", schemaPath: "#/properties/recommender/oneOf/5/properties/id_field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err649];
                                  } else {
                                    vErrors.push(err649);
                                  }
                                  errors++;
                                }
                              } else {
                                const err650 = { instancePath: instancePath + "/recommender/of/" + i5 + "/id_field", schemaPath: "#/properties/recommender/oneOf/5/properties/id_field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err650];
                                } else {
                                  vErrors.push(err650);
                                }
                                errors++;
                              }
                            }
                            if (data232.headers !== void 0) {
                              let data286 = data232.headers;
                              if (data286 && typeof data286 == "object" && !Array.isArray(data286)) {
                                for (const key58 in data286) {
                                  if (typeof data286[key58] !== "string") {
                                    const err651 = { instancePath: instancePath + "/recommender/of/" + i5 + "/headers/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/5/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err651];
                                    } else {
                                      vErrors.push(err651);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err652 = { instancePath: instancePath + "/recommender/of/" + i5 + "/headers", schemaPath: "#/properties/recommender/oneOf/5/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err652];
                                } else {
                                  vErrors.push(err652);
                                }
                                errors++;
                              }
                            }
                            if (data232.batch_size !== void 0) {
                              let data288 = data232.batch_size;
                              if (!(typeof data288 == "number" && (!(data288 % 1) && !isNaN(data288)) && isFinite(data288))) {
                                const err653 = { instancePath: instancePath + "/recommender/of/" + i5 + "/batch_size", schemaPath: "#/properties/recommender/oneOf/5/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err653];
                                } else {
                                  vErrors.push(err653);
                                }
                                errors++;
                              }
                              if (typeof data288 == "number" && isFinite(data288)) {
                                if (data288 > 1e3 || isNaN(data288)) {
                                  const err654 = { instancePath: instancePath + "/recommender/of/" + i5 + "/batch_size", schemaPath: "#/properties/recommender/oneOf/5/properties/batch_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                                  if (vErrors === null) {
                                    vErrors = [err654];
                                  } else {
                                    vErrors.push(err654);
                                  }
                                  errors++;
                                }
                                if (data288 < 1 || isNaN(data288)) {
                                  const err655 = { instancePath: instancePath + "/recommender/of/" + i5 + "/batch_size", schemaPath: "#/properties/recommender/oneOf/5/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err655];
                                  } else {
                                    vErrors.push(err655);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.concurrency !== void 0) {
                              let data289 = data232.concurrency;
                              if (!(typeof data289 == "number" && (!(data289 % 1) && !isNaN(data289)) && isFinite(data289))) {
                                const err656 = { instancePath: instancePath + "/recommender/of/" + i5 + "/concurrency", schemaPath: "#/properties/recommender/oneOf/5/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err656];
                                } else {
                                  vErrors.push(err656);
                                }
                                errors++;
                              }
                              if (typeof data289 == "number" && isFinite(data289)) {
                                if (data289 > 256 || isNaN(data289)) {
                                  const err657 = { instancePath: instancePath + "/recommender/of/" + i5 + "/concurrency", schemaPath: "#/properties/recommender/oneOf/5/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                                  if (vErrors === null) {
                                    vErrors = [err657];
                                  } else {
                                    vErrors.push(err657);
                                  }
                                  errors++;
                                }
                                if (data289 < 1 || isNaN(data289)) {
                                  const err658 = { instancePath: instancePath + "/recommender/of/" + i5 + "/concurrency", schemaPath: "#/properties/recommender/oneOf/5/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err658];
                                  } else {
                                    vErrors.push(err658);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.timeout_seconds !== void 0) {
                              let data290 = data232.timeout_seconds;
                              if (typeof data290 == "number" && isFinite(data290)) {
                                if (data290 > 300 || isNaN(data290)) {
                                  const err659 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/5/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
                                  if (vErrors === null) {
                                    vErrors = [err659];
                                  } else {
                                    vErrors.push(err659);
                                  }
                                  errors++;
                                }
                                if (data290 <= 0 || isNaN(data290)) {
                                  const err660 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/5/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                  if (vErrors === null) {
                                    vErrors = [err660];
                                  } else {
                                    vErrors.push(err660);
                                  }
                                  errors++;
                                }
                              } else {
                                const err661 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/5/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err661];
                                } else {
                                  vErrors.push(err661);
                                }
                                errors++;
                              }
                            }
                            if (data232.retries !== void 0) {
                              let data291 = data232.retries;
                              if (!(typeof data291 == "number" && (!(data291 % 1) && !isNaN(data291)) && isFinite(data291))) {
                                const err662 = { instancePath: instancePath + "/recommender/of/" + i5 + "/retries", schemaPath: "#/properties/recommender/oneOf/5/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err662];
                                } else {
                                  vErrors.push(err662);
                                }
                                errors++;
                              }
                              if (typeof data291 == "number" && isFinite(data291)) {
                                if (data291 > 20 || isNaN(data291)) {
                                  const err663 = { instancePath: instancePath + "/recommender/of/" + i5 + "/retries", schemaPath: "#/properties/recommender/oneOf/5/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                                  if (vErrors === null) {
                                    vErrors = [err663];
                                  } else {
                                    vErrors.push(err663);
                                  }
                                  errors++;
                                }
                                if (data291 < 0 || isNaN(data291)) {
                                  const err664 = { instancePath: instancePath + "/recommender/of/" + i5 + "/retries", schemaPath: "#/properties/recommender/oneOf/5/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                  if (vErrors === null) {
                                    vErrors = [err664];
                                  } else {
                                    vErrors.push(err664);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.requests_per_second !== void 0) {
                              let data292 = data232.requests_per_second;
                              if (typeof data292 == "number" && isFinite(data292)) {
                                if (data292 <= 0 || isNaN(data292)) {
                                  const err665 = { instancePath: instancePath + "/recommender/of/" + i5 + "/requests_per_second", schemaPath: "#/properties/recommender/oneOf/5/properties/requests_per_second/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                  if (vErrors === null) {
                                    vErrors = [err665];
                                  } else {
                                    vErrors.push(err665);
                                  }
                                  errors++;
                                }
                              } else {
                                const err666 = { instancePath: instancePath + "/recommender/of/" + i5 + "/requests_per_second", schemaPath: "#/properties/recommender/oneOf/5/properties/requests_per_second/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err666];
                                } else {
                                  vErrors.push(err666);
                                }
                                errors++;
                              }
                            }
                            if (data232.cache !== void 0) {
                              if (typeof data232.cache !== "boolean") {
                                const err667 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cache", schemaPath: "#/properties/recommender/oneOf/5/properties/cache/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                  vErrors = [err667];
                                } else {
                                  vErrors.push(err667);
                                }
                                errors++;
                              }
                            }
                            if (data232.cache_file !== void 0) {
                              let data294 = data232.cache_file;
                              if (typeof data294 === "string") {
                                if (func3(data294) < 1) {
                                  const err668 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cache_file", schemaPath: "#/properties/recommender/oneOf/5/properties/cache_file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err668];
                                  } else {
                                    vErrors.push(err668);
                                  }
                                  errors++;
                                }
                              } else {
                                const err669 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cache_file", schemaPath: "#/properties/recommender/oneOf/5/properties/cache_file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err669];
                                } else {
                                  vErrors.push(err669);
                                }
                                errors++;
                              }
                            }
                            if (data232.top_k !== void 0) {
                              let data295 = data232.top_k;
                              if (!(typeof data295 == "number" && (!(data295 % 1) && !isNaN(data295)) && isFinite(data295))) {
                                const err670 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/5/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err670];
                                } else {
                                  vErrors.push(err670);
                                }
                                errors++;
                              }
                              if (typeof data295 == "number" && isFinite(data295)) {
                                if (data295 > 1e4 || isNaN(data295)) {
                                  const err671 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/5/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                                  if (vErrors === null) {
                                    vErrors = [err671];
                                  } else {
                                    vErrors.push(err671);
                                  }
                                  errors++;
                                }
                                if (data295 < 1 || isNaN(data295)) {
                                  const err672 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/5/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err672];
                                  } else {
                                    vErrors.push(err672);
                                  }
                                  errors++;
                                }
                              }
                            }
                          } else {
                            const err673 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err673];
                            } else {
                              vErrors.push(err673);
                            }
                            errors++;
                          }
                        } else if (tag3 === "opensearch") {
                          if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
                            if (data232.kind === void 0) {
                              const err674 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                              if (vErrors === null) {
                                vErrors = [err674];
                              } else {
                                vErrors.push(err674);
                              }
                              errors++;
                            }
                            if (data232.url === void 0) {
                              const err675 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/6/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                              if (vErrors === null) {
                                vErrors = [err675];
                              } else {
                                vErrors.push(err675);
                              }
                              errors++;
                            }
                            if (data232.index === void 0) {
                              const err676 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/6/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'" };
                              if (vErrors === null) {
                                vErrors = [err676];
                              } else {
                                vErrors.push(err676);
                              }
                              errors++;
                            }
                            if (data232.search === void 0) {
                              const err677 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/6/required", keyword: "required", params: { missingProperty: "search" }, message: "must have required property 'search'" };
                              if (vErrors === null) {
                                vErrors = [err677];
                              } else {
                                vErrors.push(err677);
                              }
                              errors++;
                            }
                            for (const key59 in data232) {
                              if (!func2.call(schema17.properties, key59)) {
                                const err678 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key59 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err678];
                                } else {
                                  vErrors.push(err678);
                                }
                                errors++;
                              }
                            }
                            if (data232.kind !== void 0) {
                              if ("opensearch" !== data232.kind) {
                                const err679 = { instancePath: instancePath + "/recommender/of/" + i5 + "/kind", schemaPath: "#/properties/recommender/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "opensearch" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err679];
                                } else {
                                  vErrors.push(err679);
                                }
                                errors++;
                              }
                            }
                            if (data232.url !== void 0) {
                              let data297 = data232.url;
                              if (typeof data297 === "string") {
                                if (func3(data297) < 1) {
                                  const err680 = { instancePath: instancePath + "/recommender/of/" + i5 + "/url", schemaPath: "#/properties/recommender/oneOf/6/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err680];
                                  } else {
                                    vErrors.push(err680);
                                  }
                                  errors++;
                                }
                              } else {
                                const err681 = { instancePath: instancePath + "/recommender/of/" + i5 + "/url", schemaPath: "#/properties/recommender/oneOf/6/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err681];
                                } else {
                                  vErrors.push(err681);
                                }
                                errors++;
                              }
                            }
                            if (data232.index !== void 0) {
                              let data298 = data232.index;
                              if (typeof data298 === "string") {
                                if (func3(data298) < 1) {
                                  const err682 = { instancePath: instancePath + "/recommender/of/" + i5 + "/index", schemaPath: "#/properties/recommender/oneOf/6/properties/index/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err682];
                                  } else {
                                    vErrors.push(err682);
                                  }
                                  errors++;
                                }
                              } else {
                                const err683 = { instancePath: instancePath + "/recommender/of/" + i5 + "/index", schemaPath: "#/properties/recommender/oneOf/6/properties/index/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err683];
                                } else {
                                  vErrors.push(err683);
                                }
                                errors++;
                              }
                            }
                            if (data232.search !== void 0) {
                              let data299 = data232.search;
                              if (data299 && typeof data299 == "object" && !Array.isArray(data299)) {
                                if (Object.keys(data299).length < 1) {
                                  const err684 = { instancePath: instancePath + "/recommender/of/" + i5 + "/search", schemaPath: "#/properties/recommender/oneOf/6/properties/search/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                                  if (vErrors === null) {
                                    vErrors = [err684];
                                  } else {
                                    vErrors.push(err684);
                                  }
                                  errors++;
                                }
                              } else {
                                const err685 = { instancePath: instancePath + "/recommender/of/" + i5 + "/search", schemaPath: "#/properties/recommender/oneOf/6/properties/search/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err685];
                                } else {
                                  vErrors.push(err685);
                                }
                                errors++;
                              }
                            }
                            if (data232.id_field !== void 0) {
                              let data300 = data232.id_field;
                              if (typeof data300 === "string") {
                                if (func3(data300) < 1) {
                                  const err686 = { instancePath: instancePath + "/recommender/of/" + i5 + "/id_field", schemaPath: "#/properties/recommender/oneOf/6/properties/id_field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err686];
                                  } else {
                                    vErrors.push(err686);
                                  }
                                  errors++;
                                }
                              } else {
                                const err687 = { instancePath: instancePath + "/recommender/of/" + i5 + "/id_field", schemaPath: "#/properties/recommender/oneOf/6/properties/id_field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err687];
                                } else {
                                  vErrors.push(err687);
                                }
                                errors++;
                              }
                            }
                            if (data232.headers !== void 0) {
                              let data301 = data232.headers;
                              if (data301 && typeof data301 == "object" && !Array.isArray(data301)) {
                                for (const key60 in data301) {
                                  if (typeof data301[key60] !== "string") {
                                    const err688 = { instancePath: instancePath + "/recommender/of/" + i5 + "/headers/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/6/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err688];
                                    } else {
                                      vErrors.push(err688);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err689 = { instancePath: instancePath + "/recommender/of/" + i5 + "/headers", schemaPath: "#/properties/recommender/oneOf/6/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err689];
                                } else {
                                  vErrors.push(err689);
                                }
                                errors++;
                              }
                            }
                            if (data232.batch_size !== void 0) {
                              let data303 = data232.batch_size;
                              if (!(typeof data303 == "number" && (!(data303 % 1) && !isNaN(data303)) && isFinite(data303))) {
                                const err690 = { instancePath: instancePath + "/recommender/of/" + i5 + "/batch_size", schemaPath: "#/properties/recommender/oneOf/6/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err690];
                                } else {
                                  vErrors.push(err690);
                                }
                                errors++;
                              }
                              if (typeof data303 == "number" && isFinite(data303)) {
                                if (data303 > 1e3 || isNaN(data303)) {
                                  const err691 = { instancePath: instancePath + "/recommender/of/" + i5 + "/batch_size", schemaPath: "#/properties/recommender/oneOf/6/properties/batch_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                                  if (vErrors === null) {
                                    vErrors = [err691];
                                  } else {
                                    vErrors.push(err691);
                                  }
                                  errors++;
                                }
                                if (data303 < 1 || isNaN(data303)) {
                                  const err692 = { instancePath: instancePath + "/recommender/of/" + i5 + "/batch_size", schemaPath: "#/properties/recommender/oneOf/6/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err692];
                                  } else {
                                    vErrors.push(err692);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.concurrency !== void 0) {
                              let data304 = data232.concurrency;
                              if (!(typeof data304 == "number" && (!(data304 % 1) && !isNaN(data304)) && isFinite(data304))) {
                                const err693 = { instancePath: instancePath + "/recommender/of/" + i5 + "/concurrency", schemaPath: "#/properties/recommender/oneOf/6/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err693];
                                } else {
                                  vErrors.push(err693);
                                }
                                errors++;
                              }
                              if (typeof data304 == "number" && isFinite(data304)) {
                                if (data304 > 256 || isNaN(data304)) {
                                  const err694 = { instancePath: instancePath + "/recommender/of/" + i5 + "/concurrency", schemaPath: "#/properties/recommender/oneOf/6/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                                  if (vErrors === null) {
                                    vErrors = [err694];
                                  } else {
                                    vErrors.push(err694);
                                  }
                                  errors++;
                                }
                                if (data304 < 1 || isNaN(data304)) {
                                  const err695 = { instancePath: instancePath + "/recommender/of/" + i5 + "/concurrency", schemaPath: "#/properties/recommender/oneOf/6/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err695];
                                  } else {
                                    vErrors.push(err695);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.timeout_seconds !== void 0) {
                              let data305 = data232.timeout_seconds;
                              if (typeof data305 == "number" && isFinite(data305)) {
                                if (data305 > 300 || isNaN(data305)) {
                                  const err696 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/6/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
                                  if (vErrors === null) {
                                    vErrors = [err696];
                                  } else {
                                    vErrors.push(err696);
                                  }
                                  errors++;
                                }
                                if (data305 <= 0 || isNaN(data305)) {
                                  const err697 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/6/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                  if (vErrors === null) {
                                    vErrors = [err697];
                                  } else {
                                    vErrors.push(err697);
                                  }
                                  errors++;
                                }
                              } else {
                                const err698 = { instancePath: instancePath + "/recommender/of/" + i5 + "/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/6/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err698];
                                } else {
                                  vErrors.push(err698);
                                }
                                errors++;
                              }
                            }
                            if (data232.retries !== void 0) {
                              let data306 = data232.retries;
                              if (!(typeof data306 == "number" && (!(data306 % 1) && !isNaN(data306)) && isFinite(data306))) {
                                const err699 = { instancePath: instancePath + "/recommender/of/" + i5 + "/retries", schemaPath: "#/properties/recommender/oneOf/6/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err699];
                                } else {
                                  vErrors.push(err699);
                                }
                                errors++;
                              }
                              if (typeof data306 == "number" && isFinite(data306)) {
                                if (data306 > 20 || isNaN(data306)) {
                                  const err700 = { instancePath: instancePath + "/recommender/of/" + i5 + "/retries", schemaPath: "#/properties/recommender/oneOf/6/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                                  if (vErrors === null) {
                                    vErrors = [err700];
                                  } else {
                                    vErrors.push(err700);
                                  }
                                  errors++;
                                }
                                if (data306 < 0 || isNaN(data306)) {
                                  const err701 = { instancePath: instancePath + "/recommender/of/" + i5 + "/retries", schemaPath: "#/properties/recommender/oneOf/6/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                  if (vErrors === null) {
                                    vErrors = [err701];
                                  } else {
                                    vErrors.push(err701);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data232.requests_per_second !== void 0) {
                              let data307 = data232.requests_per_second;
                              if (typeof data307 == "number" && isFinite(data307)) {
                                if (data307 <= 0 || isNaN(data307)) {
                                  const err702 = { instancePath: instancePath + "/recommender/of/" + i5 + "/requests_per_second", schemaPath: "#/properties/recommender/oneOf/6/properties/requests_per_second/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                  if (vErrors === null) {
                                    vErrors = [err702];
                                  } else {
                                    vErrors.push(err702);
                                  }
                                  errors++;
                                }
                              } else {
                                const err703 = { instancePath: instancePath + "/recommender/of/" + i5 + "/requests_per_second", schemaPath: "#/properties/recommender/oneOf/6/properties/requests_per_second/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err703];
                                } else {
                                  vErrors.push(err703);
                                }
                                errors++;
                              }
                            }
                            if (data232.cache !== void 0) {
                              if (typeof data232.cache !== "boolean") {
                                const err704 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cache", schemaPath: "#/properties/recommender/oneOf/6/properties/cache/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                  vErrors = [err704];
                                } else {
                                  vErrors.push(err704);
                                }
                                errors++;
                              }
                            }
                            if (data232.cache_file !== void 0) {
                              let data309 = data232.cache_file;
                              if (typeof data309 === "string") {
                                if (func3(data309) < 1) {
                                  const err705 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cache_file", schemaPath: "#/properties/recommender/oneOf/6/properties/cache_file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err705];
                                  } else {
                                    vErrors.push(err705);
                                  }
                                  errors++;
                                }
                              } else {
                                const err706 = { instancePath: instancePath + "/recommender/of/" + i5 + "/cache_file", schemaPath: "#/properties/recommender/oneOf/6/properties/cache_file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err706];
                                } else {
                                  vErrors.push(err706);
                                }
                                errors++;
                              }
                            }
                            if (data232.top_k !== void 0) {
                              let data310 = data232.top_k;
                              if (!(typeof data310 == "number" && (!(data310 % 1) && !isNaN(data310)) && isFinite(data310))) {
                                const err707 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/6/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err707];
                                } else {
                                  vErrors.push(err707);
                                }
                                errors++;
                              }
                              if (typeof data310 == "number" && isFinite(data310)) {
                                if (data310 > 1e4 || isNaN(data310)) {
                                  const err708 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/6/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                                  if (vErrors === null) {
                                    vErrors = [err708];
                                  } else {
                                    vErrors.push(err708);
                                  }
                                  errors++;
                                }
                                if (data310 < 1 || isNaN(data310)) {
                                  const err709 = { instancePath: instancePath + "/recommender/of/" + i5 + "/top_k", schemaPath: "#/properties/recommender/oneOf/6/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                  if (vErrors === null) {
                                    vErrors = [err709];
                                  } else {
                                    vErrors.push(err709);
                                  }
                                  errors++;
                                }
                              }
                            }
                          } else {
                            const err710 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err710];
                            } else {
                              vErrors.push(err710);
                            }
                            errors++;
                          }
                        } else {
                          const err711 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/4/properties/of/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag3 }, message: 'value of tag "kind" must be in oneOf' };
                          if (vErrors === null) {
                            vErrors = [err711];
                          } else {
                            vErrors.push(err711);
                          }
                          errors++;
                        }
                      } else {
                        const err712 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/4/properties/of/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag3 }, message: 'tag "kind" must be string' };
                        if (vErrors === null) {
                          vErrors = [err712];
                        } else {
                          vErrors.push(err712);
                        }
                        errors++;
                      }
                    } else {
                      const err713 = { instancePath: instancePath + "/recommender/of/" + i5, schemaPath: "#/properties/recommender/oneOf/4/properties/of/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err713];
                      } else {
                        vErrors.push(err713);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err714 = { instancePath: instancePath + "/recommender/of", schemaPath: "#/properties/recommender/oneOf/4/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err714];
                  } else {
                    vErrors.push(err714);
                  }
                  errors++;
                }
              }
              if (data181.fusion !== void 0) {
                let data311 = data181.fusion;
                if (data311 && typeof data311 == "object" && !Array.isArray(data311)) {
                  if (data311.kind === void 0) {
                    const err715 = { instancePath: instancePath + "/recommender/fusion", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err715];
                    } else {
                      vErrors.push(err715);
                    }
                    errors++;
                  }
                  const tag4 = data311.kind;
                  if (typeof tag4 == "string") {
                    if (tag4 === "rrf") {
                      if (data311 && typeof data311 == "object" && !Array.isArray(data311)) {
                        if (data311.kind === void 0) {
                          const err716 = { instancePath: instancePath + "/recommender/fusion", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                          if (vErrors === null) {
                            vErrors = [err716];
                          } else {
                            vErrors.push(err716);
                          }
                          errors++;
                        }
                        for (const key61 in data311) {
                          if (!(key61 === "kind" || key61 === "k" || key61 === "weights")) {
                            const err717 = { instancePath: instancePath + "/recommender/fusion", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err717];
                            } else {
                              vErrors.push(err717);
                            }
                            errors++;
                          }
                        }
                        if (data311.kind !== void 0) {
                          if ("rrf" !== data311.kind) {
                            const err718 = { instancePath: instancePath + "/recommender/fusion/kind", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "rrf" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err718];
                            } else {
                              vErrors.push(err718);
                            }
                            errors++;
                          }
                        }
                        if (data311.k !== void 0) {
                          let data313 = data311.k;
                          if (typeof data313 == "number" && isFinite(data313)) {
                            if (data313 < 0 || isNaN(data313)) {
                              const err719 = { instancePath: instancePath + "/recommender/fusion/k", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/0/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              if (vErrors === null) {
                                vErrors = [err719];
                              } else {
                                vErrors.push(err719);
                              }
                              errors++;
                            }
                          } else {
                            const err720 = { instancePath: instancePath + "/recommender/fusion/k", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/0/properties/k/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                              vErrors = [err720];
                            } else {
                              vErrors.push(err720);
                            }
                            errors++;
                          }
                        }
                        if (data311.weights !== void 0) {
                          let data314 = data311.weights;
                          if (Array.isArray(data314)) {
                            if (data314.length < 2) {
                              const err721 = { instancePath: instancePath + "/recommender/fusion/weights", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/0/properties/weights/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                              if (vErrors === null) {
                                vErrors = [err721];
                              } else {
                                vErrors.push(err721);
                              }
                              errors++;
                            }
                            const len8 = data314.length;
                            for (let i8 = 0; i8 < len8; i8++) {
                              let data315 = data314[i8];
                              if (typeof data315 == "number" && isFinite(data315)) {
                                if (data315 <= 0 || isNaN(data315)) {
                                  const err722 = { instancePath: instancePath + "/recommender/fusion/weights/" + i8, schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/0/properties/weights/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                  if (vErrors === null) {
                                    vErrors = [err722];
                                  } else {
                                    vErrors.push(err722);
                                  }
                                  errors++;
                                }
                              } else {
                                const err723 = { instancePath: instancePath + "/recommender/fusion/weights/" + i8, schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/0/properties/weights/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err723];
                                } else {
                                  vErrors.push(err723);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err724 = { instancePath: instancePath + "/recommender/fusion/weights", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/0/properties/weights/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err724];
                            } else {
                              vErrors.push(err724);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err725 = { instancePath: instancePath + "/recommender/fusion", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err725];
                        } else {
                          vErrors.push(err725);
                        }
                        errors++;
                      }
                    } else if (tag4 === "weighted") {
                      if (data311 && typeof data311 == "object" && !Array.isArray(data311)) {
                        if (data311.kind === void 0) {
                          const err726 = { instancePath: instancePath + "/recommender/fusion", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                          if (vErrors === null) {
                            vErrors = [err726];
                          } else {
                            vErrors.push(err726);
                          }
                          errors++;
                        }
                        for (const key62 in data311) {
                          if (!(key62 === "kind" || key62 === "weights" || key62 === "normalization")) {
                            const err727 = { instancePath: instancePath + "/recommender/fusion", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err727];
                            } else {
                              vErrors.push(err727);
                            }
                            errors++;
                          }
                        }
                        if (data311.kind !== void 0) {
                          if ("weighted" !== data311.kind) {
                            const err728 = { instancePath: instancePath + "/recommender/fusion/kind", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "weighted" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                              vErrors = [err728];
                            } else {
                              vErrors.push(err728);
                            }
                            errors++;
                          }
                        }
                        if (data311.weights !== void 0) {
                          let data317 = data311.weights;
                          if (Array.isArray(data317)) {
                            if (data317.length < 2) {
                              const err729 = { instancePath: instancePath + "/recommender/fusion/weights", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/1/properties/weights/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                              if (vErrors === null) {
                                vErrors = [err729];
                              } else {
                                vErrors.push(err729);
                              }
                              errors++;
                            }
                            const len9 = data317.length;
                            for (let i9 = 0; i9 < len9; i9++) {
                              let data318 = data317[i9];
                              if (typeof data318 == "number" && isFinite(data318)) {
                                if (data318 <= 0 || isNaN(data318)) {
                                  const err730 = { instancePath: instancePath + "/recommender/fusion/weights/" + i9, schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/1/properties/weights/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                  if (vErrors === null) {
                                    vErrors = [err730];
                                  } else {
                                    vErrors.push(err730);
                                  }
                                  errors++;
                                }
                              } else {
                                const err731 = { instancePath: instancePath + "/recommender/fusion/weights/" + i9, schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/1/properties/weights/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err731];
                                } else {
                                  vErrors.push(err731);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err732 = { instancePath: instancePath + "/recommender/fusion/weights", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/1/properties/weights/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err732];
                            } else {
                              vErrors.push(err732);
                            }
                            errors++;
                          }
                        }
                        if (data311.normalization !== void 0) {
                          let data319 = data311.normalization;
                          if (typeof data319 !== "string") {
                            const err733 = { instancePath: instancePath + "/recommender/fusion/normalization", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/1/properties/normalization/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err733];
                            } else {
                              vErrors.push(err733);
                            }
                            errors++;
                          }
                          if (!(data319 === "min_max" || data319 === "z_score")) {
                            const err734 = { instancePath: instancePath + "/recommender/fusion/normalization", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/1/properties/normalization/enum", keyword: "enum", params: { allowedValues: schema11.properties.recommender.oneOf[4].properties.fusion.oneOf[1].properties.normalization.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err734];
                            } else {
                              vErrors.push(err734);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err735 = { instancePath: instancePath + "/recommender/fusion", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err735];
                        } else {
                          vErrors.push(err735);
                        }
                        errors++;
                      }
                    } else {
                      const err736 = { instancePath: instancePath + "/recommender/fusion", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag4 }, message: 'value of tag "kind" must be in oneOf' };
                      if (vErrors === null) {
                        vErrors = [err736];
                      } else {
                        vErrors.push(err736);
                      }
                      errors++;
                    }
                  } else {
                    const err737 = { instancePath: instancePath + "/recommender/fusion", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag4 }, message: 'tag "kind" must be string' };
                    if (vErrors === null) {
                      vErrors = [err737];
                    } else {
                      vErrors.push(err737);
                    }
                    errors++;
                  }
                } else {
                  const err738 = { instancePath: instancePath + "/recommender/fusion", schemaPath: "#/properties/recommender/oneOf/4/properties/fusion/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err738];
                  } else {
                    vErrors.push(err738);
                  }
                  errors++;
                }
              }
              if (data181.top_k !== void 0) {
                let data320 = data181.top_k;
                if (!(typeof data320 == "number" && (!(data320 % 1) && !isNaN(data320)) && isFinite(data320))) {
                  const err739 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/4/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err739];
                  } else {
                    vErrors.push(err739);
                  }
                  errors++;
                }
                if (typeof data320 == "number" && isFinite(data320)) {
                  if (data320 > 1e4 || isNaN(data320)) {
                    const err740 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/4/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                    if (vErrors === null) {
                      vErrors = [err740];
                    } else {
                      vErrors.push(err740);
                    }
                    errors++;
                  }
                  if (data320 < 1 || isNaN(data320)) {
                    const err741 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/4/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err741];
                    } else {
                      vErrors.push(err741);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err742 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err742];
              } else {
                vErrors.push(err742);
              }
              errors++;
            }
          } else if (tag2 === "elasticsearch") {
            if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
              if (data181.kind === void 0) {
                const err743 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err743];
                } else {
                  vErrors.push(err743);
                }
                errors++;
              }
              if (data181.url === void 0) {
                const err744 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/5/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                if (vErrors === null) {
                  vErrors = [err744];
                } else {
                  vErrors.push(err744);
                }
                errors++;
              }
              if (data181.index === void 0) {
                const err745 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/5/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'" };
                if (vErrors === null) {
                  vErrors = [err745];
                } else {
                  vErrors.push(err745);
                }
                errors++;
              }
              if (data181.search === void 0) {
                const err746 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/5/required", keyword: "required", params: { missingProperty: "search" }, message: "must have required property 'search'" };
                if (vErrors === null) {
                  vErrors = [err746];
                } else {
                  vErrors.push(err746);
                }
                errors++;
              }
              for (const key63 in data181) {
                if (!func2.call(schema11.properties.recommender.oneOf[5].properties, key63)) {
                  const err747 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key63 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err747];
                  } else {
                    vErrors.push(err747);
                  }
                  errors++;
                }
              }
              if (data181.kind !== void 0) {
                if ("elasticsearch" !== data181.kind) {
                  const err748 = { instancePath: instancePath + "/recommender/kind", schemaPath: "#/properties/recommender/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "elasticsearch" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err748];
                  } else {
                    vErrors.push(err748);
                  }
                  errors++;
                }
              }
              if (data181.url !== void 0) {
                let data322 = data181.url;
                if (typeof data322 === "string") {
                  if (func3(data322) < 1) {
                    const err749 = { instancePath: instancePath + "/recommender/url", schemaPath: "#/properties/recommender/oneOf/5/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err749];
                    } else {
                      vErrors.push(err749);
                    }
                    errors++;
                  }
                } else {
                  const err750 = { instancePath: instancePath + "/recommender/url", schemaPath: "#/properties/recommender/oneOf/5/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err750];
                  } else {
                    vErrors.push(err750);
                  }
                  errors++;
                }
              }
              if (data181.index !== void 0) {
                let data323 = data181.index;
                if (typeof data323 === "string") {
                  if (func3(data323) < 1) {
                    const err751 = { instancePath: instancePath + "/recommender/index", schemaPath: "#/properties/recommender/oneOf/5/properties/index/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err751];
                    } else {
                      vErrors.push(err751);
                    }
                    errors++;
                  }
                } else {
                  const err752 = { instancePath: instancePath + "/recommender/index", schemaPath: "#/properties/recommender/oneOf/5/properties/index/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err752];
                  } else {
                    vErrors.push(err752);
                  }
                  errors++;
                }
              }
              if (data181.search !== void 0) {
                let data324 = data181.search;
                if (data324 && typeof data324 == "object" && !Array.isArray(data324)) {
                  if (Object.keys(data324).length < 1) {
                    const err753 = { instancePath: instancePath + "/recommender/search", schemaPath: "#/properties/recommender/oneOf/5/properties/search/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                      vErrors = [err753];
                    } else {
                      vErrors.push(err753);
                    }
                    errors++;
                  }
                } else {
                  const err754 = { instancePath: instancePath + "/recommender/search", schemaPath: "#/properties/recommender/oneOf/5/properties/search/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err754];
                  } else {
                    vErrors.push(err754);
                  }
                  errors++;
                }
              }
              if (data181.id_field !== void 0) {
                let data325 = data181.id_field;
                if (typeof data325 === "string") {
                  if (func3(data325) < 1) {
                    const err755 = { instancePath: instancePath + "/recommender/id_field", schemaPath: "#/properties/recommender/oneOf/5/properties/id_field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err755];
                    } else {
                      vErrors.push(err755);
                    }
                    errors++;
                  }
                } else {
                  const err756 = { instancePath: instancePath + "/recommender/id_field", schemaPath: "#/properties/recommender/oneOf/5/properties/id_field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err756];
                  } else {
                    vErrors.push(err756);
                  }
                  errors++;
                }
              }
              if (data181.headers !== void 0) {
                let data326 = data181.headers;
                if (data326 && typeof data326 == "object" && !Array.isArray(data326)) {
                  for (const key64 in data326) {
                    if (typeof data326[key64] !== "string") {
                      const err757 = { instancePath: instancePath + "/recommender/headers/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/5/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err757];
                      } else {
                        vErrors.push(err757);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err758 = { instancePath: instancePath + "/recommender/headers", schemaPath: "#/properties/recommender/oneOf/5/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err758];
                  } else {
                    vErrors.push(err758);
                  }
                  errors++;
                }
              }
              if (data181.batch_size !== void 0) {
                let data328 = data181.batch_size;
                if (!(typeof data328 == "number" && (!(data328 % 1) && !isNaN(data328)) && isFinite(data328))) {
                  const err759 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/5/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err759];
                  } else {
                    vErrors.push(err759);
                  }
                  errors++;
                }
                if (typeof data328 == "number" && isFinite(data328)) {
                  if (data328 > 1e3 || isNaN(data328)) {
                    const err760 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/5/properties/batch_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                    if (vErrors === null) {
                      vErrors = [err760];
                    } else {
                      vErrors.push(err760);
                    }
                    errors++;
                  }
                  if (data328 < 1 || isNaN(data328)) {
                    const err761 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/5/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err761];
                    } else {
                      vErrors.push(err761);
                    }
                    errors++;
                  }
                }
              }
              if (data181.concurrency !== void 0) {
                let data329 = data181.concurrency;
                if (!(typeof data329 == "number" && (!(data329 % 1) && !isNaN(data329)) && isFinite(data329))) {
                  const err762 = { instancePath: instancePath + "/recommender/concurrency", schemaPath: "#/properties/recommender/oneOf/5/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err762];
                  } else {
                    vErrors.push(err762);
                  }
                  errors++;
                }
                if (typeof data329 == "number" && isFinite(data329)) {
                  if (data329 > 256 || isNaN(data329)) {
                    const err763 = { instancePath: instancePath + "/recommender/concurrency", schemaPath: "#/properties/recommender/oneOf/5/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                    if (vErrors === null) {
                      vErrors = [err763];
                    } else {
                      vErrors.push(err763);
                    }
                    errors++;
                  }
                  if (data329 < 1 || isNaN(data329)) {
                    const err764 = { instancePath: instancePath + "/recommender/concurrency", schemaPath: "#/properties/recommender/oneOf/5/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err764];
                    } else {
                      vErrors.push(err764);
                    }
                    errors++;
                  }
                }
              }
              if (data181.timeout_seconds !== void 0) {
                let data330 = data181.timeout_seconds;
                if (typeof data330 == "number" && isFinite(data330)) {
                  if (data330 > 300 || isNaN(data330)) {
                    const err765 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/5/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
                    if (vErrors === null) {
                      vErrors = [err765];
                    } else {
                      vErrors.push(err765);
                    }
                    errors++;
                  }
                  if (data330 <= 0 || isNaN(data330)) {
                    const err766 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/5/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                      vErrors = [err766];
                    } else {
                      vErrors.push(err766);
                    }
                    errors++;
                  }
                } else {
                  const err767 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/5/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err767];
                  } else {
                    vErrors.push(err767);
                  }
                  errors++;
                }
              }
              if (data181.retries !== void 0) {
                let data331 = data181.retries;
                if (!(typeof data331 == "number" && (!(data331 % 1) && !isNaN(data331)) && isFinite(data331))) {
                  const err768 = { instancePath: instancePath + "/recommender/retries", schemaPath: "#/properties/recommender/oneOf/5/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err768];
                  } else {
                    vErrors.push(err768);
                  }
                  errors++;
                }
                if (typeof data331 == "number" && isFinite(data331)) {
                  if (data331 > 20 || isNaN(data331)) {
                    const err769 = { instancePath: instancePath + "/recommender/retries", schemaPath: "#/properties/recommender/oneOf/5/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                    if (vErrors === null) {
                      vErrors = [err769];
                    } else {
                      vErrors.push(err769);
                    }
                    errors++;
                  }
                  if (data331 < 0 || isNaN(data331)) {
                    const err770 = { instancePath: instancePath + "/recommender/retries", schemaPath: "#/properties/recommender/oneOf/5/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err770];
                    } else {
                      vErrors.push(err770);
                    }
                    errors++;
                  }
                }
              }
              if (data181.requests_per_second !== void 0) {
                let data332 = data181.requests_per_second;
                if (typeof data332 == "number" && isFinite(data332)) {
                  if (data332 <= 0 || isNaN(data332)) {
                    const err771 = { instancePath: instancePath + "/recommender/requests_per_second", schemaPath: "#/properties/recommender/oneOf/5/properties/requests_per_second/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                      vErrors = [err771];
                    } else {
                      vErrors.push(err771);
                    }
                    errors++;
                  }
                } else {
                  const err772 = { instancePath: instancePath + "/recommender/requests_per_second", schemaPath: "#/properties/recommender/oneOf/5/properties/requests_per_second/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err772];
                  } else {
                    vErrors.push(err772);
                  }
                  errors++;
                }
              }
              if (data181.cache !== void 0) {
                if (typeof data181.cache !== "boolean") {
                  const err773 = { instancePath: instancePath + "/recommender/cache", schemaPath: "#/properties/recommender/oneOf/5/properties/cache/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err773];
                  } else {
                    vErrors.push(err773);
                  }
                  errors++;
                }
              }
              if (data181.cache_file !== void 0) {
                let data334 = data181.cache_file;
                if (typeof data334 === "string") {
                  if (func3(data334) < 1) {
                    const err774 = { instancePath: instancePath + "/recommender/cache_file", schemaPath: "#/properties/recommender/oneOf/5/properties/cache_file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err774];
                    } else {
                      vErrors.push(err774);
                    }
                    errors++;
                  }
                } else {
                  const err775 = { instancePath: instancePath + "/recommender/cache_file", schemaPath: "#/properties/recommender/oneOf/5/properties/cache_file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err775];
                  } else {
                    vErrors.push(err775);
                  }
                  errors++;
                }
              }
              if (data181.top_k !== void 0) {
                let data335 = data181.top_k;
                if (!(typeof data335 == "number" && (!(data335 % 1) && !isNaN(data335)) && isFinite(data335))) {
                  const err776 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/5/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err776];
                  } else {
                    vErrors.push(err776);
                  }
                  errors++;
                }
                if (typeof data335 == "number" && isFinite(data335)) {
                  if (data335 > 1e4 || isNaN(data335)) {
                    const err777 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/5/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                    if (vErrors === null) {
                      vErrors = [err777];
                    } else {
                      vErrors.push(err777);
                    }
                    errors++;
                  }
                  if (data335 < 1 || isNaN(data335)) {
                    const err778 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/5/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err778];
                    } else {
                      vErrors.push(err778);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err779 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err779];
              } else {
                vErrors.push(err779);
              }
              errors++;
            }
          } else if (tag2 === "opensearch") {
            if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
              if (data181.kind === void 0) {
                const err780 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err780];
                } else {
                  vErrors.push(err780);
                }
                errors++;
              }
              if (data181.url === void 0) {
                const err781 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/6/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                if (vErrors === null) {
                  vErrors = [err781];
                } else {
                  vErrors.push(err781);
                }
                errors++;
              }
              if (data181.index === void 0) {
                const err782 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/6/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'" };
                if (vErrors === null) {
                  vErrors = [err782];
                } else {
                  vErrors.push(err782);
                }
                errors++;
              }
              if (data181.search === void 0) {
                const err783 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/6/required", keyword: "required", params: { missingProperty: "search" }, message: "must have required property 'search'" };
                if (vErrors === null) {
                  vErrors = [err783];
                } else {
                  vErrors.push(err783);
                }
                errors++;
              }
              for (const key65 in data181) {
                if (!func2.call(schema11.properties.recommender.oneOf[6].properties, key65)) {
                  const err784 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key65 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err784];
                  } else {
                    vErrors.push(err784);
                  }
                  errors++;
                }
              }
              if (data181.kind !== void 0) {
                if ("opensearch" !== data181.kind) {
                  const err785 = { instancePath: instancePath + "/recommender/kind", schemaPath: "#/properties/recommender/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "opensearch" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err785];
                  } else {
                    vErrors.push(err785);
                  }
                  errors++;
                }
              }
              if (data181.url !== void 0) {
                let data337 = data181.url;
                if (typeof data337 === "string") {
                  if (func3(data337) < 1) {
                    const err786 = { instancePath: instancePath + "/recommender/url", schemaPath: "#/properties/recommender/oneOf/6/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err786];
                    } else {
                      vErrors.push(err786);
                    }
                    errors++;
                  }
                } else {
                  const err787 = { instancePath: instancePath + "/recommender/url", schemaPath: "#/properties/recommender/oneOf/6/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err787];
                  } else {
                    vErrors.push(err787);
                  }
                  errors++;
                }
              }
              if (data181.index !== void 0) {
                let data338 = data181.index;
                if (typeof data338 === "string") {
                  if (func3(data338) < 1) {
                    const err788 = { instancePath: instancePath + "/recommender/index", schemaPath: "#/properties/recommender/oneOf/6/properties/index/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err788];
                    } else {
                      vErrors.push(err788);
                    }
                    errors++;
                  }
                } else {
                  const err789 = { instancePath: instancePath + "/recommender/index", schemaPath: "#/properties/recommender/oneOf/6/properties/index/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err789];
                  } else {
                    vErrors.push(err789);
                  }
                  errors++;
                }
              }
              if (data181.search !== void 0) {
                let data339 = data181.search;
                if (data339 && typeof data339 == "object" && !Array.isArray(data339)) {
                  if (Object.keys(data339).length < 1) {
                    const err790 = { instancePath: instancePath + "/recommender/search", schemaPath: "#/properties/recommender/oneOf/6/properties/search/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                      vErrors = [err790];
                    } else {
                      vErrors.push(err790);
                    }
                    errors++;
                  }
                } else {
                  const err791 = { instancePath: instancePath + "/recommender/search", schemaPath: "#/properties/recommender/oneOf/6/properties/search/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err791];
                  } else {
                    vErrors.push(err791);
                  }
                  errors++;
                }
              }
              if (data181.id_field !== void 0) {
                let data340 = data181.id_field;
                if (typeof data340 === "string") {
                  if (func3(data340) < 1) {
                    const err792 = { instancePath: instancePath + "/recommender/id_field", schemaPath: "#/properties/recommender/oneOf/6/properties/id_field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err792];
                    } else {
                      vErrors.push(err792);
                    }
                    errors++;
                  }
                } else {
                  const err793 = { instancePath: instancePath + "/recommender/id_field", schemaPath: "#/properties/recommender/oneOf/6/properties/id_field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err793];
                  } else {
                    vErrors.push(err793);
                  }
                  errors++;
                }
              }
              if (data181.headers !== void 0) {
                let data341 = data181.headers;
                if (data341 && typeof data341 == "object" && !Array.isArray(data341)) {
                  for (const key66 in data341) {
                    if (typeof data341[key66] !== "string") {
                      const err794 = { instancePath: instancePath + "/recommender/headers/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/6/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err794];
                      } else {
                        vErrors.push(err794);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err795 = { instancePath: instancePath + "/recommender/headers", schemaPath: "#/properties/recommender/oneOf/6/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err795];
                  } else {
                    vErrors.push(err795);
                  }
                  errors++;
                }
              }
              if (data181.batch_size !== void 0) {
                let data343 = data181.batch_size;
                if (!(typeof data343 == "number" && (!(data343 % 1) && !isNaN(data343)) && isFinite(data343))) {
                  const err796 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/6/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err796];
                  } else {
                    vErrors.push(err796);
                  }
                  errors++;
                }
                if (typeof data343 == "number" && isFinite(data343)) {
                  if (data343 > 1e3 || isNaN(data343)) {
                    const err797 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/6/properties/batch_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                    if (vErrors === null) {
                      vErrors = [err797];
                    } else {
                      vErrors.push(err797);
                    }
                    errors++;
                  }
                  if (data343 < 1 || isNaN(data343)) {
                    const err798 = { instancePath: instancePath + "/recommender/batch_size", schemaPath: "#/properties/recommender/oneOf/6/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err798];
                    } else {
                      vErrors.push(err798);
                    }
                    errors++;
                  }
                }
              }
              if (data181.concurrency !== void 0) {
                let data344 = data181.concurrency;
                if (!(typeof data344 == "number" && (!(data344 % 1) && !isNaN(data344)) && isFinite(data344))) {
                  const err799 = { instancePath: instancePath + "/recommender/concurrency", schemaPath: "#/properties/recommender/oneOf/6/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err799];
                  } else {
                    vErrors.push(err799);
                  }
                  errors++;
                }
                if (typeof data344 == "number" && isFinite(data344)) {
                  if (data344 > 256 || isNaN(data344)) {
                    const err800 = { instancePath: instancePath + "/recommender/concurrency", schemaPath: "#/properties/recommender/oneOf/6/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                    if (vErrors === null) {
                      vErrors = [err800];
                    } else {
                      vErrors.push(err800);
                    }
                    errors++;
                  }
                  if (data344 < 1 || isNaN(data344)) {
                    const err801 = { instancePath: instancePath + "/recommender/concurrency", schemaPath: "#/properties/recommender/oneOf/6/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err801];
                    } else {
                      vErrors.push(err801);
                    }
                    errors++;
                  }
                }
              }
              if (data181.timeout_seconds !== void 0) {
                let data345 = data181.timeout_seconds;
                if (typeof data345 == "number" && isFinite(data345)) {
                  if (data345 > 300 || isNaN(data345)) {
                    const err802 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/6/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
                    if (vErrors === null) {
                      vErrors = [err802];
                    } else {
                      vErrors.push(err802);
                    }
                    errors++;
                  }
                  if (data345 <= 0 || isNaN(data345)) {
                    const err803 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/6/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                      vErrors = [err803];
                    } else {
                      vErrors.push(err803);
                    }
                    errors++;
                  }
                } else {
                  const err804 = { instancePath: instancePath + "/recommender/timeout_seconds", schemaPath: "#/properties/recommender/oneOf/6/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err804];
                  } else {
                    vErrors.push(err804);
                  }
                  errors++;
                }
              }
              if (data181.retries !== void 0) {
                let data346 = data181.retries;
                if (!(typeof data346 == "number" && (!(data346 % 1) && !isNaN(data346)) && isFinite(data346))) {
                  const err805 = { instancePath: instancePath + "/recommender/retries", schemaPath: "#/properties/recommender/oneOf/6/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err805];
                  } else {
                    vErrors.push(err805);
                  }
                  errors++;
                }
                if (typeof data346 == "number" && isFinite(data346)) {
                  if (data346 > 20 || isNaN(data346)) {
                    const err806 = { instancePath: instancePath + "/recommender/retries", schemaPath: "#/properties/recommender/oneOf/6/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                    if (vErrors === null) {
                      vErrors = [err806];
                    } else {
                      vErrors.push(err806);
                    }
                    errors++;
                  }
                  if (data346 < 0 || isNaN(data346)) {
                    const err807 = { instancePath: instancePath + "/recommender/retries", schemaPath: "#/properties/recommender/oneOf/6/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err807];
                    } else {
                      vErrors.push(err807);
                    }
                    errors++;
                  }
                }
              }
              if (data181.requests_per_second !== void 0) {
                let data347 = data181.requests_per_second;
                if (typeof data347 == "number" && isFinite(data347)) {
                  if (data347 <= 0 || isNaN(data347)) {
                    const err808 = { instancePath: instancePath + "/recommender/requests_per_second", schemaPath: "#/properties/recommender/oneOf/6/properties/requests_per_second/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                      vErrors = [err808];
                    } else {
                      vErrors.push(err808);
                    }
                    errors++;
                  }
                } else {
                  const err809 = { instancePath: instancePath + "/recommender/requests_per_second", schemaPath: "#/properties/recommender/oneOf/6/properties/requests_per_second/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err809];
                  } else {
                    vErrors.push(err809);
                  }
                  errors++;
                }
              }
              if (data181.cache !== void 0) {
                if (typeof data181.cache !== "boolean") {
                  const err810 = { instancePath: instancePath + "/recommender/cache", schemaPath: "#/properties/recommender/oneOf/6/properties/cache/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err810];
                  } else {
                    vErrors.push(err810);
                  }
                  errors++;
                }
              }
              if (data181.cache_file !== void 0) {
                let data349 = data181.cache_file;
                if (typeof data349 === "string") {
                  if (func3(data349) < 1) {
                    const err811 = { instancePath: instancePath + "/recommender/cache_file", schemaPath: "#/properties/recommender/oneOf/6/properties/cache_file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err811];
                    } else {
                      vErrors.push(err811);
                    }
                    errors++;
                  }
                } else {
                  const err812 = { instancePath: instancePath + "/recommender/cache_file", schemaPath: "#/properties/recommender/oneOf/6/properties/cache_file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err812];
                  } else {
                    vErrors.push(err812);
                  }
                  errors++;
                }
              }
              if (data181.top_k !== void 0) {
                let data350 = data181.top_k;
                if (!(typeof data350 == "number" && (!(data350 % 1) && !isNaN(data350)) && isFinite(data350))) {
                  const err813 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/6/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err813];
                  } else {
                    vErrors.push(err813);
                  }
                  errors++;
                }
                if (typeof data350 == "number" && isFinite(data350)) {
                  if (data350 > 1e4 || isNaN(data350)) {
                    const err814 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/6/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                    if (vErrors === null) {
                      vErrors = [err814];
                    } else {
                      vErrors.push(err814);
                    }
                    errors++;
                  }
                  if (data350 < 1 || isNaN(data350)) {
                    const err815 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/6/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err815];
                    } else {
                      vErrors.push(err815);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err816 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err816];
              } else {
                vErrors.push(err816);
              }
              errors++;
            }
          } else {
            const err817 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag2 }, message: 'value of tag "kind" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err817];
            } else {
              vErrors.push(err817);
            }
            errors++;
          }
        } else {
          const err818 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag2 }, message: 'tag "kind" must be string' };
          if (vErrors === null) {
            vErrors = [err818];
          } else {
            vErrors.push(err818);
          }
          errors++;
        }
      } else {
        const err819 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err819];
        } else {
          vErrors.push(err819);
        }
        errors++;
      }
    }
    if (data.reward !== void 0) {
      let data351 = data.reward;
      if (Array.isArray(data351)) {
        if (data351.length < 1) {
          const err820 = { instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err820];
          } else {
            vErrors.push(err820);
          }
          errors++;
        }
        const len10 = data351.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data352 = data351[i10];
          if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
            if (data352.kind === void 0) {
              const err821 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err821];
              } else {
                vErrors.push(err821);
              }
              errors++;
            }
            const tag5 = data352.kind;
            if (typeof tag5 == "string") {
              if (tag5 === "ndcg") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err822 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err822];
                    } else {
                      vErrors.push(err822);
                    }
                    errors++;
                  }
                  for (const key67 in data352) {
                    if (!(key67 === "kind" || key67 === "k" || key67 === "gain" || key67 === "weight" || key67 === "clip_to")) {
                      const err823 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key67 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err823];
                      } else {
                        vErrors.push(err823);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("ndcg" !== data352.kind) {
                      const err824 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "ndcg" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err824];
                      } else {
                        vErrors.push(err824);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data354 = data352.k;
                    if (!(typeof data354 == "number" && (!(data354 % 1) && !isNaN(data354)) && isFinite(data354))) {
                      const err825 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/0/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err825];
                      } else {
                        vErrors.push(err825);
                      }
                      errors++;
                    }
                    if (typeof data354 == "number" && isFinite(data354)) {
                      if (data354 < 1 || isNaN(data354)) {
                        const err826 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/0/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err826];
                        } else {
                          vErrors.push(err826);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.gain !== void 0) {
                    let data355 = data352.gain;
                    if (typeof data355 !== "string") {
                      const err827 = { instancePath: instancePath + "/reward/" + i10 + "/gain", schemaPath: "#/properties/reward/items/oneOf/0/properties/gain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err827];
                      } else {
                        vErrors.push(err827);
                      }
                      errors++;
                    }
                    if (!(data355 === "linear" || data355 === "exponential")) {
                      const err828 = { instancePath: instancePath + "/reward/" + i10 + "/gain", schemaPath: "#/properties/reward/items/oneOf/0/properties/gain/enum", keyword: "enum", params: { allowedValues: schema11.properties.reward.items.oneOf[0].properties.gain.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err828];
                      } else {
                        vErrors.push(err828);
                      }
                      errors++;
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data356 = data352.weight;
                    if (!(typeof data356 == "number" && isFinite(data356))) {
                      const err829 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/0/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err829];
                      } else {
                        vErrors.push(err829);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data357 = data352.clip_to;
                    if (data357 && typeof data357 == "object" && !Array.isArray(data357)) {
                      if (Object.keys(data357).length < 1) {
                        const err830 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err830];
                        } else {
                          vErrors.push(err830);
                        }
                        errors++;
                      }
                      for (const key68 in data357) {
                        if (!(key68 === "min" || key68 === "max")) {
                          const err831 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key68 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err831];
                          } else {
                            vErrors.push(err831);
                          }
                          errors++;
                        }
                      }
                      if (data357.min !== void 0) {
                        let data358 = data357.min;
                        if (!(typeof data358 == "number" && isFinite(data358))) {
                          const err832 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err832];
                          } else {
                            vErrors.push(err832);
                          }
                          errors++;
                        }
                      }
                      if (data357.max !== void 0) {
                        let data359 = data357.max;
                        if (!(typeof data359 == "number" && isFinite(data359))) {
                          const err833 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err833];
                          } else {
                            vErrors.push(err833);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err834 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err834];
                      } else {
                        vErrors.push(err834);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err835 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err835];
                  } else {
                    vErrors.push(err835);
                  }
                  errors++;
                }
              } else if (tag5 === "recall") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err836 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err836];
                    } else {
                      vErrors.push(err836);
                    }
                    errors++;
                  }
                  for (const key69 in data352) {
                    if (!(key69 === "kind" || key69 === "k" || key69 === "weight" || key69 === "clip_to")) {
                      const err837 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key69 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err837];
                      } else {
                        vErrors.push(err837);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("recall" !== data352.kind) {
                      const err838 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "recall" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err838];
                      } else {
                        vErrors.push(err838);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data361 = data352.k;
                    if (!(typeof data361 == "number" && (!(data361 % 1) && !isNaN(data361)) && isFinite(data361))) {
                      const err839 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/1/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err839];
                      } else {
                        vErrors.push(err839);
                      }
                      errors++;
                    }
                    if (typeof data361 == "number" && isFinite(data361)) {
                      if (data361 < 1 || isNaN(data361)) {
                        const err840 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/1/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err840];
                        } else {
                          vErrors.push(err840);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data362 = data352.weight;
                    if (!(typeof data362 == "number" && isFinite(data362))) {
                      const err841 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/1/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err841];
                      } else {
                        vErrors.push(err841);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data363 = data352.clip_to;
                    if (data363 && typeof data363 == "object" && !Array.isArray(data363)) {
                      if (Object.keys(data363).length < 1) {
                        const err842 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err842];
                        } else {
                          vErrors.push(err842);
                        }
                        errors++;
                      }
                      for (const key70 in data363) {
                        if (!(key70 === "min" || key70 === "max")) {
                          const err843 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key70 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err843];
                          } else {
                            vErrors.push(err843);
                          }
                          errors++;
                        }
                      }
                      if (data363.min !== void 0) {
                        let data364 = data363.min;
                        if (!(typeof data364 == "number" && isFinite(data364))) {
                          const err844 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err844];
                          } else {
                            vErrors.push(err844);
                          }
                          errors++;
                        }
                      }
                      if (data363.max !== void 0) {
                        let data365 = data363.max;
                        if (!(typeof data365 == "number" && isFinite(data365))) {
                          const err845 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err845];
                          } else {
                            vErrors.push(err845);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err846 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err846];
                      } else {
                        vErrors.push(err846);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err847 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err847];
                  } else {
                    vErrors.push(err847);
                  }
                  errors++;
                }
              } else if (tag5 === "mrr") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err848 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err848];
                    } else {
                      vErrors.push(err848);
                    }
                    errors++;
                  }
                  for (const key71 in data352) {
                    if (!(key71 === "kind" || key71 === "k" || key71 === "weight" || key71 === "clip_to")) {
                      const err849 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key71 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err849];
                      } else {
                        vErrors.push(err849);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("mrr" !== data352.kind) {
                      const err850 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "mrr" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err850];
                      } else {
                        vErrors.push(err850);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data367 = data352.k;
                    if (!(typeof data367 == "number" && (!(data367 % 1) && !isNaN(data367)) && isFinite(data367))) {
                      const err851 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/2/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err851];
                      } else {
                        vErrors.push(err851);
                      }
                      errors++;
                    }
                    if (typeof data367 == "number" && isFinite(data367)) {
                      if (data367 < 1 || isNaN(data367)) {
                        const err852 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/2/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err852];
                        } else {
                          vErrors.push(err852);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data368 = data352.weight;
                    if (!(typeof data368 == "number" && isFinite(data368))) {
                      const err853 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/2/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err853];
                      } else {
                        vErrors.push(err853);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data369 = data352.clip_to;
                    if (data369 && typeof data369 == "object" && !Array.isArray(data369)) {
                      if (Object.keys(data369).length < 1) {
                        const err854 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err854];
                        } else {
                          vErrors.push(err854);
                        }
                        errors++;
                      }
                      for (const key72 in data369) {
                        if (!(key72 === "min" || key72 === "max")) {
                          const err855 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key72 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err855];
                          } else {
                            vErrors.push(err855);
                          }
                          errors++;
                        }
                      }
                      if (data369.min !== void 0) {
                        let data370 = data369.min;
                        if (!(typeof data370 == "number" && isFinite(data370))) {
                          const err856 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err856];
                          } else {
                            vErrors.push(err856);
                          }
                          errors++;
                        }
                      }
                      if (data369.max !== void 0) {
                        let data371 = data369.max;
                        if (!(typeof data371 == "number" && isFinite(data371))) {
                          const err857 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err857];
                          } else {
                            vErrors.push(err857);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err858 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err858];
                      } else {
                        vErrors.push(err858);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err859 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err859];
                  } else {
                    vErrors.push(err859);
                  }
                  errors++;
                }
              } else if (tag5 === "precision") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err860 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err860];
                    } else {
                      vErrors.push(err860);
                    }
                    errors++;
                  }
                  for (const key73 in data352) {
                    if (!(key73 === "kind" || key73 === "k" || key73 === "weight" || key73 === "clip_to")) {
                      const err861 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key73 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err861];
                      } else {
                        vErrors.push(err861);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("precision" !== data352.kind) {
                      const err862 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "precision" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err862];
                      } else {
                        vErrors.push(err862);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data373 = data352.k;
                    if (!(typeof data373 == "number" && (!(data373 % 1) && !isNaN(data373)) && isFinite(data373))) {
                      const err863 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/3/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err863];
                      } else {
                        vErrors.push(err863);
                      }
                      errors++;
                    }
                    if (typeof data373 == "number" && isFinite(data373)) {
                      if (data373 < 1 || isNaN(data373)) {
                        const err864 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/3/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err864];
                        } else {
                          vErrors.push(err864);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data374 = data352.weight;
                    if (!(typeof data374 == "number" && isFinite(data374))) {
                      const err865 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/3/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err865];
                      } else {
                        vErrors.push(err865);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data375 = data352.clip_to;
                    if (data375 && typeof data375 == "object" && !Array.isArray(data375)) {
                      if (Object.keys(data375).length < 1) {
                        const err866 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err866];
                        } else {
                          vErrors.push(err866);
                        }
                        errors++;
                      }
                      for (const key74 in data375) {
                        if (!(key74 === "min" || key74 === "max")) {
                          const err867 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key74 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err867];
                          } else {
                            vErrors.push(err867);
                          }
                          errors++;
                        }
                      }
                      if (data375.min !== void 0) {
                        let data376 = data375.min;
                        if (!(typeof data376 == "number" && isFinite(data376))) {
                          const err868 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err868];
                          } else {
                            vErrors.push(err868);
                          }
                          errors++;
                        }
                      }
                      if (data375.max !== void 0) {
                        let data377 = data375.max;
                        if (!(typeof data377 == "number" && isFinite(data377))) {
                          const err869 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err869];
                          } else {
                            vErrors.push(err869);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err870 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err870];
                      } else {
                        vErrors.push(err870);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err871 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err871];
                  } else {
                    vErrors.push(err871);
                  }
                  errors++;
                }
              } else if (tag5 === "hit_rate") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err872 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err872];
                    } else {
                      vErrors.push(err872);
                    }
                    errors++;
                  }
                  for (const key75 in data352) {
                    if (!(key75 === "kind" || key75 === "k" || key75 === "weight" || key75 === "clip_to")) {
                      const err873 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key75 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err873];
                      } else {
                        vErrors.push(err873);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("hit_rate" !== data352.kind) {
                      const err874 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "hit_rate" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err874];
                      } else {
                        vErrors.push(err874);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data379 = data352.k;
                    if (!(typeof data379 == "number" && (!(data379 % 1) && !isNaN(data379)) && isFinite(data379))) {
                      const err875 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/4/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err875];
                      } else {
                        vErrors.push(err875);
                      }
                      errors++;
                    }
                    if (typeof data379 == "number" && isFinite(data379)) {
                      if (data379 < 1 || isNaN(data379)) {
                        const err876 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/4/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err876];
                        } else {
                          vErrors.push(err876);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data380 = data352.weight;
                    if (!(typeof data380 == "number" && isFinite(data380))) {
                      const err877 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/4/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err877];
                      } else {
                        vErrors.push(err877);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data381 = data352.clip_to;
                    if (data381 && typeof data381 == "object" && !Array.isArray(data381)) {
                      if (Object.keys(data381).length < 1) {
                        const err878 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err878];
                        } else {
                          vErrors.push(err878);
                        }
                        errors++;
                      }
                      for (const key76 in data381) {
                        if (!(key76 === "min" || key76 === "max")) {
                          const err879 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key76 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err879];
                          } else {
                            vErrors.push(err879);
                          }
                          errors++;
                        }
                      }
                      if (data381.min !== void 0) {
                        let data382 = data381.min;
                        if (!(typeof data382 == "number" && isFinite(data382))) {
                          const err880 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err880];
                          } else {
                            vErrors.push(err880);
                          }
                          errors++;
                        }
                      }
                      if (data381.max !== void 0) {
                        let data383 = data381.max;
                        if (!(typeof data383 == "number" && isFinite(data383))) {
                          const err881 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err881];
                          } else {
                            vErrors.push(err881);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err882 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err882];
                      } else {
                        vErrors.push(err882);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err883 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err883];
                  } else {
                    vErrors.push(err883);
                  }
                  errors++;
                }
              } else if (tag5 === "map") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err884 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err884];
                    } else {
                      vErrors.push(err884);
                    }
                    errors++;
                  }
                  for (const key77 in data352) {
                    if (!(key77 === "kind" || key77 === "k" || key77 === "weight" || key77 === "clip_to")) {
                      const err885 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key77 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err885];
                      } else {
                        vErrors.push(err885);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("map" !== data352.kind) {
                      const err886 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "map" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err886];
                      } else {
                        vErrors.push(err886);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data385 = data352.k;
                    if (!(typeof data385 == "number" && (!(data385 % 1) && !isNaN(data385)) && isFinite(data385))) {
                      const err887 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/5/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err887];
                      } else {
                        vErrors.push(err887);
                      }
                      errors++;
                    }
                    if (typeof data385 == "number" && isFinite(data385)) {
                      if (data385 < 1 || isNaN(data385)) {
                        const err888 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/5/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err888];
                        } else {
                          vErrors.push(err888);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data386 = data352.weight;
                    if (!(typeof data386 == "number" && isFinite(data386))) {
                      const err889 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/5/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err889];
                      } else {
                        vErrors.push(err889);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data387 = data352.clip_to;
                    if (data387 && typeof data387 == "object" && !Array.isArray(data387)) {
                      if (Object.keys(data387).length < 1) {
                        const err890 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err890];
                        } else {
                          vErrors.push(err890);
                        }
                        errors++;
                      }
                      for (const key78 in data387) {
                        if (!(key78 === "min" || key78 === "max")) {
                          const err891 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key78 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err891];
                          } else {
                            vErrors.push(err891);
                          }
                          errors++;
                        }
                      }
                      if (data387.min !== void 0) {
                        let data388 = data387.min;
                        if (!(typeof data388 == "number" && isFinite(data388))) {
                          const err892 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err892];
                          } else {
                            vErrors.push(err892);
                          }
                          errors++;
                        }
                      }
                      if (data387.max !== void 0) {
                        let data389 = data387.max;
                        if (!(typeof data389 == "number" && isFinite(data389))) {
                          const err893 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err893];
                          } else {
                            vErrors.push(err893);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err894 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err894];
                      } else {
                        vErrors.push(err894);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err895 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err895];
                  } else {
                    vErrors.push(err895);
                  }
                  errors++;
                }
              } else if (tag5 === "rbp") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err896 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err896];
                    } else {
                      vErrors.push(err896);
                    }
                    errors++;
                  }
                  for (const key79 in data352) {
                    if (!(key79 === "kind" || key79 === "k" || key79 === "persistence" || key79 === "weight" || key79 === "clip_to")) {
                      const err897 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key79 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err897];
                      } else {
                        vErrors.push(err897);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("rbp" !== data352.kind) {
                      const err898 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "rbp" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err898];
                      } else {
                        vErrors.push(err898);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data391 = data352.k;
                    if (!(typeof data391 == "number" && (!(data391 % 1) && !isNaN(data391)) && isFinite(data391))) {
                      const err899 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/6/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err899];
                      } else {
                        vErrors.push(err899);
                      }
                      errors++;
                    }
                    if (typeof data391 == "number" && isFinite(data391)) {
                      if (data391 < 1 || isNaN(data391)) {
                        const err900 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/6/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err900];
                        } else {
                          vErrors.push(err900);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.persistence !== void 0) {
                    let data392 = data352.persistence;
                    if (typeof data392 == "number" && isFinite(data392)) {
                      if (data392 >= 1 || isNaN(data392)) {
                        const err901 = { instancePath: instancePath + "/reward/" + i10 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                        if (vErrors === null) {
                          vErrors = [err901];
                        } else {
                          vErrors.push(err901);
                        }
                        errors++;
                      }
                      if (data392 <= 0 || isNaN(data392)) {
                        const err902 = { instancePath: instancePath + "/reward/" + i10 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                        if (vErrors === null) {
                          vErrors = [err902];
                        } else {
                          vErrors.push(err902);
                        }
                        errors++;
                      }
                    } else {
                      const err903 = { instancePath: instancePath + "/reward/" + i10 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err903];
                      } else {
                        vErrors.push(err903);
                      }
                      errors++;
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data393 = data352.weight;
                    if (!(typeof data393 == "number" && isFinite(data393))) {
                      const err904 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/6/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err904];
                      } else {
                        vErrors.push(err904);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data394 = data352.clip_to;
                    if (data394 && typeof data394 == "object" && !Array.isArray(data394)) {
                      if (Object.keys(data394).length < 1) {
                        const err905 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err905];
                        } else {
                          vErrors.push(err905);
                        }
                        errors++;
                      }
                      for (const key80 in data394) {
                        if (!(key80 === "min" || key80 === "max")) {
                          const err906 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key80 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err906];
                          } else {
                            vErrors.push(err906);
                          }
                          errors++;
                        }
                      }
                      if (data394.min !== void 0) {
                        let data395 = data394.min;
                        if (!(typeof data395 == "number" && isFinite(data395))) {
                          const err907 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err907];
                          } else {
                            vErrors.push(err907);
                          }
                          errors++;
                        }
                      }
                      if (data394.max !== void 0) {
                        let data396 = data394.max;
                        if (!(typeof data396 == "number" && isFinite(data396))) {
                          const err908 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err908];
                          } else {
                            vErrors.push(err908);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err909 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err909];
                      } else {
                        vErrors.push(err909);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err910 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err910];
                  } else {
                    vErrors.push(err910);
                  }
                  errors++;
                }
              } else if (tag5 === "accuracy") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err911 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/7/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err911];
                    } else {
                      vErrors.push(err911);
                    }
                    errors++;
                  }
                  for (const key81 in data352) {
                    if (!(key81 === "kind" || key81 === "k" || key81 === "weight" || key81 === "clip_to")) {
                      const err912 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key81 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err912];
                      } else {
                        vErrors.push(err912);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("accuracy" !== data352.kind) {
                      const err913 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "accuracy" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err913];
                      } else {
                        vErrors.push(err913);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data398 = data352.k;
                    if (!(typeof data398 == "number" && (!(data398 % 1) && !isNaN(data398)) && isFinite(data398))) {
                      const err914 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/7/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err914];
                      } else {
                        vErrors.push(err914);
                      }
                      errors++;
                    }
                    if (typeof data398 == "number" && isFinite(data398)) {
                      if (data398 < 1 || isNaN(data398)) {
                        const err915 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/7/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err915];
                        } else {
                          vErrors.push(err915);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data399 = data352.weight;
                    if (!(typeof data399 == "number" && isFinite(data399))) {
                      const err916 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/7/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err916];
                      } else {
                        vErrors.push(err916);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data400 = data352.clip_to;
                    if (data400 && typeof data400 == "object" && !Array.isArray(data400)) {
                      if (Object.keys(data400).length < 1) {
                        const err917 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err917];
                        } else {
                          vErrors.push(err917);
                        }
                        errors++;
                      }
                      for (const key82 in data400) {
                        if (!(key82 === "min" || key82 === "max")) {
                          const err918 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key82 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err918];
                          } else {
                            vErrors.push(err918);
                          }
                          errors++;
                        }
                      }
                      if (data400.min !== void 0) {
                        let data401 = data400.min;
                        if (!(typeof data401 == "number" && isFinite(data401))) {
                          const err919 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err919];
                          } else {
                            vErrors.push(err919);
                          }
                          errors++;
                        }
                      }
                      if (data400.max !== void 0) {
                        let data402 = data400.max;
                        if (!(typeof data402 == "number" && isFinite(data402))) {
                          const err920 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err920];
                          } else {
                            vErrors.push(err920);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err921 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err921];
                      } else {
                        vErrors.push(err921);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err922 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err922];
                  } else {
                    vErrors.push(err922);
                  }
                  errors++;
                }
              } else if (tag5 === "closeness") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err923 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/8/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err923];
                    } else {
                      vErrors.push(err923);
                    }
                    errors++;
                  }
                  for (const key83 in data352) {
                    if (!(key83 === "kind" || key83 === "k" || key83 === "weight" || key83 === "clip_to")) {
                      const err924 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key83 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err924];
                      } else {
                        vErrors.push(err924);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("closeness" !== data352.kind) {
                      const err925 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "closeness" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err925];
                      } else {
                        vErrors.push(err925);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data404 = data352.k;
                    if (!(typeof data404 == "number" && (!(data404 % 1) && !isNaN(data404)) && isFinite(data404))) {
                      const err926 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/8/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err926];
                      } else {
                        vErrors.push(err926);
                      }
                      errors++;
                    }
                    if (typeof data404 == "number" && isFinite(data404)) {
                      if (data404 < 1 || isNaN(data404)) {
                        const err927 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/8/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err927];
                        } else {
                          vErrors.push(err927);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data405 = data352.weight;
                    if (!(typeof data405 == "number" && isFinite(data405))) {
                      const err928 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/8/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err928];
                      } else {
                        vErrors.push(err928);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data406 = data352.clip_to;
                    if (data406 && typeof data406 == "object" && !Array.isArray(data406)) {
                      if (Object.keys(data406).length < 1) {
                        const err929 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err929];
                        } else {
                          vErrors.push(err929);
                        }
                        errors++;
                      }
                      for (const key84 in data406) {
                        if (!(key84 === "min" || key84 === "max")) {
                          const err930 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key84 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err930];
                          } else {
                            vErrors.push(err930);
                          }
                          errors++;
                        }
                      }
                      if (data406.min !== void 0) {
                        let data407 = data406.min;
                        if (!(typeof data407 == "number" && isFinite(data407))) {
                          const err931 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err931];
                          } else {
                            vErrors.push(err931);
                          }
                          errors++;
                        }
                      }
                      if (data406.max !== void 0) {
                        let data408 = data406.max;
                        if (!(typeof data408 == "number" && isFinite(data408))) {
                          const err932 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err932];
                          } else {
                            vErrors.push(err932);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err933 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err933];
                      } else {
                        vErrors.push(err933);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err934 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err934];
                  } else {
                    vErrors.push(err934);
                  }
                  errors++;
                }
              } else if (tag5 === "gain") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err935 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/9/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err935];
                    } else {
                      vErrors.push(err935);
                    }
                    errors++;
                  }
                  for (const key85 in data352) {
                    if (!(key85 === "kind" || key85 === "metric" || key85 === "weight" || key85 === "clip_to")) {
                      const err936 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key85 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err936];
                      } else {
                        vErrors.push(err936);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("gain" !== data352.kind) {
                      const err937 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "gain" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err937];
                      } else {
                        vErrors.push(err937);
                      }
                      errors++;
                    }
                  }
                  if (data352.metric !== void 0) {
                    let data410 = data352.metric;
                    if (typeof data410 === "string") {
                      if (!pattern1.test(data410)) {
                        const err938 = { instancePath: instancePath + "/reward/" + i10 + "/metric", schemaPath: "#/properties/reward/items/oneOf/9/properties/metric/pattern", keyword: "pattern", params: { pattern: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$" }, message: 'must match pattern "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$"' };
                        if (vErrors === null) {
                          vErrors = [err938];
                        } else {
                          vErrors.push(err938);
                        }
                        errors++;
                      }
                    } else {
                      const err939 = { instancePath: instancePath + "/reward/" + i10 + "/metric", schemaPath: "#/properties/reward/items/oneOf/9/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err939];
                      } else {
                        vErrors.push(err939);
                      }
                      errors++;
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data411 = data352.weight;
                    if (!(typeof data411 == "number" && isFinite(data411))) {
                      const err940 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/9/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err940];
                      } else {
                        vErrors.push(err940);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data412 = data352.clip_to;
                    if (data412 && typeof data412 == "object" && !Array.isArray(data412)) {
                      if (Object.keys(data412).length < 1) {
                        const err941 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err941];
                        } else {
                          vErrors.push(err941);
                        }
                        errors++;
                      }
                      for (const key86 in data412) {
                        if (!(key86 === "min" || key86 === "max")) {
                          const err942 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key86 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err942];
                          } else {
                            vErrors.push(err942);
                          }
                          errors++;
                        }
                      }
                      if (data412.min !== void 0) {
                        let data413 = data412.min;
                        if (!(typeof data413 == "number" && isFinite(data413))) {
                          const err943 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err943];
                          } else {
                            vErrors.push(err943);
                          }
                          errors++;
                        }
                      }
                      if (data412.max !== void 0) {
                        let data414 = data412.max;
                        if (!(typeof data414 == "number" && isFinite(data414))) {
                          const err944 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err944];
                          } else {
                            vErrors.push(err944);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err945 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err945];
                      } else {
                        vErrors.push(err945);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err946 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err946];
                  } else {
                    vErrors.push(err946);
                  }
                  errors++;
                }
              } else if (tag5 === "rec_r1") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err947 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/10/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err947];
                    } else {
                      vErrors.push(err947);
                    }
                    errors++;
                  }
                  for (const key87 in data352) {
                    if (!(key87 === "kind" || key87 === "k" || key87 === "valid" || key87 === "invalid")) {
                      const err948 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key87 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err948];
                      } else {
                        vErrors.push(err948);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("rec_r1" !== data352.kind) {
                      const err949 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "rec_r1" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err949];
                      } else {
                        vErrors.push(err949);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data416 = data352.k;
                    if (!(typeof data416 == "number" && (!(data416 % 1) && !isNaN(data416)) && isFinite(data416))) {
                      const err950 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/10/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err950];
                      } else {
                        vErrors.push(err950);
                      }
                      errors++;
                    }
                    if (typeof data416 == "number" && isFinite(data416)) {
                      if (data416 < 1 || isNaN(data416)) {
                        const err951 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/10/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err951];
                        } else {
                          vErrors.push(err951);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.valid !== void 0) {
                    let data417 = data352.valid;
                    if (!(typeof data417 == "number" && isFinite(data417))) {
                      const err952 = { instancePath: instancePath + "/reward/" + i10 + "/valid", schemaPath: "#/properties/reward/items/oneOf/10/properties/valid/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err952];
                      } else {
                        vErrors.push(err952);
                      }
                      errors++;
                    }
                  }
                  if (data352.invalid !== void 0) {
                    let data418 = data352.invalid;
                    if (!(typeof data418 == "number" && isFinite(data418))) {
                      const err953 = { instancePath: instancePath + "/reward/" + i10 + "/invalid", schemaPath: "#/properties/reward/items/oneOf/10/properties/invalid/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err953];
                      } else {
                        vErrors.push(err953);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err954 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err954];
                  } else {
                    vErrors.push(err954);
                  }
                  errors++;
                }
              } else if (tag5 === "format") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err955 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/11/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err955];
                    } else {
                      vErrors.push(err955);
                    }
                    errors++;
                  }
                  for (const key88 in data352) {
                    if (!(key88 === "kind" || key88 === "valid" || key88 === "invalid")) {
                      const err956 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key88 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err956];
                      } else {
                        vErrors.push(err956);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("format" !== data352.kind) {
                      const err957 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "format" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err957];
                      } else {
                        vErrors.push(err957);
                      }
                      errors++;
                    }
                  }
                  if (data352.valid !== void 0) {
                    let data420 = data352.valid;
                    if (!(typeof data420 == "number" && isFinite(data420))) {
                      const err958 = { instancePath: instancePath + "/reward/" + i10 + "/valid", schemaPath: "#/properties/reward/items/oneOf/11/properties/valid/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err958];
                      } else {
                        vErrors.push(err958);
                      }
                      errors++;
                    }
                  }
                  if (data352.invalid !== void 0) {
                    let data421 = data352.invalid;
                    if (!(typeof data421 == "number" && isFinite(data421))) {
                      const err959 = { instancePath: instancePath + "/reward/" + i10 + "/invalid", schemaPath: "#/properties/reward/items/oneOf/11/properties/invalid/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err959];
                      } else {
                        vErrors.push(err959);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err960 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err960];
                  } else {
                    vErrors.push(err960);
                  }
                  errors++;
                }
              } else if (tag5 === "length") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err961 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/12/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err961];
                    } else {
                      vErrors.push(err961);
                    }
                    errors++;
                  }
                  for (const key89 in data352) {
                    if (!(key89 === "kind" || key89 === "max_words" || key89 === "penalty" || key89 === "weight" || key89 === "clip_to")) {
                      const err962 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key89 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err962];
                      } else {
                        vErrors.push(err962);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("length" !== data352.kind) {
                      const err963 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "length" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err963];
                      } else {
                        vErrors.push(err963);
                      }
                      errors++;
                    }
                  }
                  if (data352.max_words !== void 0) {
                    let data423 = data352.max_words;
                    if (!(typeof data423 == "number" && (!(data423 % 1) && !isNaN(data423)) && isFinite(data423))) {
                      const err964 = { instancePath: instancePath + "/reward/" + i10 + "/max_words", schemaPath: "#/properties/reward/items/oneOf/12/properties/max_words/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err964];
                      } else {
                        vErrors.push(err964);
                      }
                      errors++;
                    }
                    if (typeof data423 == "number" && isFinite(data423)) {
                      if (data423 < 1 || isNaN(data423)) {
                        const err965 = { instancePath: instancePath + "/reward/" + i10 + "/max_words", schemaPath: "#/properties/reward/items/oneOf/12/properties/max_words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err965];
                        } else {
                          vErrors.push(err965);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.penalty !== void 0) {
                    let data424 = data352.penalty;
                    if (typeof data424 == "number" && isFinite(data424)) {
                      if (data424 < 0 || isNaN(data424)) {
                        const err966 = { instancePath: instancePath + "/reward/" + i10 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/12/properties/penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err966];
                        } else {
                          vErrors.push(err966);
                        }
                        errors++;
                      }
                    } else {
                      const err967 = { instancePath: instancePath + "/reward/" + i10 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/12/properties/penalty/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err967];
                      } else {
                        vErrors.push(err967);
                      }
                      errors++;
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data425 = data352.weight;
                    if (!(typeof data425 == "number" && isFinite(data425))) {
                      const err968 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/12/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err968];
                      } else {
                        vErrors.push(err968);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data426 = data352.clip_to;
                    if (data426 && typeof data426 == "object" && !Array.isArray(data426)) {
                      if (Object.keys(data426).length < 1) {
                        const err969 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err969];
                        } else {
                          vErrors.push(err969);
                        }
                        errors++;
                      }
                      for (const key90 in data426) {
                        if (!(key90 === "min" || key90 === "max")) {
                          const err970 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key90 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err970];
                          } else {
                            vErrors.push(err970);
                          }
                          errors++;
                        }
                      }
                      if (data426.min !== void 0) {
                        let data427 = data426.min;
                        if (!(typeof data427 == "number" && isFinite(data427))) {
                          const err971 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err971];
                          } else {
                            vErrors.push(err971);
                          }
                          errors++;
                        }
                      }
                      if (data426.max !== void 0) {
                        let data428 = data426.max;
                        if (!(typeof data428 == "number" && isFinite(data428))) {
                          const err972 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err972];
                          } else {
                            vErrors.push(err972);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err973 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err973];
                      } else {
                        vErrors.push(err973);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err974 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err974];
                  } else {
                    vErrors.push(err974);
                  }
                  errors++;
                }
              } else if (tag5 === "repetition") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err975 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/13/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err975];
                    } else {
                      vErrors.push(err975);
                    }
                    errors++;
                  }
                  for (const key91 in data352) {
                    if (!(key91 === "kind" || key91 === "penalty" || key91 === "weight" || key91 === "clip_to")) {
                      const err976 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key91 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err976];
                      } else {
                        vErrors.push(err976);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("repetition" !== data352.kind) {
                      const err977 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "repetition" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err977];
                      } else {
                        vErrors.push(err977);
                      }
                      errors++;
                    }
                  }
                  if (data352.penalty !== void 0) {
                    let data430 = data352.penalty;
                    if (typeof data430 == "number" && isFinite(data430)) {
                      if (data430 < 0 || isNaN(data430)) {
                        const err978 = { instancePath: instancePath + "/reward/" + i10 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/13/properties/penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err978];
                        } else {
                          vErrors.push(err978);
                        }
                        errors++;
                      }
                    } else {
                      const err979 = { instancePath: instancePath + "/reward/" + i10 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/13/properties/penalty/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err979];
                      } else {
                        vErrors.push(err979);
                      }
                      errors++;
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data431 = data352.weight;
                    if (!(typeof data431 == "number" && isFinite(data431))) {
                      const err980 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/13/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err980];
                      } else {
                        vErrors.push(err980);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data432 = data352.clip_to;
                    if (data432 && typeof data432 == "object" && !Array.isArray(data432)) {
                      if (Object.keys(data432).length < 1) {
                        const err981 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err981];
                        } else {
                          vErrors.push(err981);
                        }
                        errors++;
                      }
                      for (const key92 in data432) {
                        if (!(key92 === "min" || key92 === "max")) {
                          const err982 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key92 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err982];
                          } else {
                            vErrors.push(err982);
                          }
                          errors++;
                        }
                      }
                      if (data432.min !== void 0) {
                        let data433 = data432.min;
                        if (!(typeof data433 == "number" && isFinite(data433))) {
                          const err983 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err983];
                          } else {
                            vErrors.push(err983);
                          }
                          errors++;
                        }
                      }
                      if (data432.max !== void 0) {
                        let data434 = data432.max;
                        if (!(typeof data434 == "number" && isFinite(data434))) {
                          const err984 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err984];
                          } else {
                            vErrors.push(err984);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err985 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err985];
                      } else {
                        vErrors.push(err985);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err986 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err986];
                  } else {
                    vErrors.push(err986);
                  }
                  errors++;
                }
              } else if (tag5 === "diversity") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err987 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/14/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err987];
                    } else {
                      vErrors.push(err987);
                    }
                    errors++;
                  }
                  for (const key93 in data352) {
                    if (!(key93 === "kind" || key93 === "weight" || key93 === "clip_to")) {
                      const err988 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key93 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err988];
                      } else {
                        vErrors.push(err988);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("diversity" !== data352.kind) {
                      const err989 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/14/properties/kind/const", keyword: "const", params: { allowedValue: "diversity" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err989];
                      } else {
                        vErrors.push(err989);
                      }
                      errors++;
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data436 = data352.weight;
                    if (!(typeof data436 == "number" && isFinite(data436))) {
                      const err990 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/14/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err990];
                      } else {
                        vErrors.push(err990);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data437 = data352.clip_to;
                    if (data437 && typeof data437 == "object" && !Array.isArray(data437)) {
                      if (Object.keys(data437).length < 1) {
                        const err991 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err991];
                        } else {
                          vErrors.push(err991);
                        }
                        errors++;
                      }
                      for (const key94 in data437) {
                        if (!(key94 === "min" || key94 === "max")) {
                          const err992 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key94 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err992];
                          } else {
                            vErrors.push(err992);
                          }
                          errors++;
                        }
                      }
                      if (data437.min !== void 0) {
                        let data438 = data437.min;
                        if (!(typeof data438 == "number" && isFinite(data438))) {
                          const err993 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err993];
                          } else {
                            vErrors.push(err993);
                          }
                          errors++;
                        }
                      }
                      if (data437.max !== void 0) {
                        let data439 = data437.max;
                        if (!(typeof data439 == "number" && isFinite(data439))) {
                          const err994 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err994];
                          } else {
                            vErrors.push(err994);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err995 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err995];
                      } else {
                        vErrors.push(err995);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err996 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/14/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err996];
                  } else {
                    vErrors.push(err996);
                  }
                  errors++;
                }
              } else if (tag5 === "log_engagement") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err997 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/15/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err997];
                    } else {
                      vErrors.push(err997);
                    }
                    errors++;
                  }
                  if (data352.path === void 0) {
                    const err998 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/15/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                    if (vErrors === null) {
                      vErrors = [err998];
                    } else {
                      vErrors.push(err998);
                    }
                    errors++;
                  }
                  for (const key95 in data352) {
                    if (!(key95 === "kind" || key95 === "path" || key95 === "k" || key95 === "max_inverse_propensity" || key95 === "columns" || key95 === "weight" || key95 === "clip_to")) {
                      const err999 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key95 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err999];
                      } else {
                        vErrors.push(err999);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("log_engagement" !== data352.kind) {
                      const err1000 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/15/properties/kind/const", keyword: "const", params: { allowedValue: "log_engagement" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err1000];
                      } else {
                        vErrors.push(err1000);
                      }
                      errors++;
                    }
                  }
                  if (data352.path !== void 0) {
                    let data441 = data352.path;
                    if (typeof data441 === "string") {
                      if (func3(data441) < 1) {
                        const err1001 = { instancePath: instancePath + "/reward/" + i10 + "/path", schemaPath: "#/properties/reward/items/oneOf/15/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err1001];
                        } else {
                          vErrors.push(err1001);
                        }
                        errors++;
                      }
                    } else {
                      const err1002 = { instancePath: instancePath + "/reward/" + i10 + "/path", schemaPath: "#/properties/reward/items/oneOf/15/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err1002];
                      } else {
                        vErrors.push(err1002);
                      }
                      errors++;
                    }
                  }
                  if (data352.k !== void 0) {
                    let data442 = data352.k;
                    if (!(typeof data442 == "number" && (!(data442 % 1) && !isNaN(data442)) && isFinite(data442))) {
                      const err1003 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/15/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err1003];
                      } else {
                        vErrors.push(err1003);
                      }
                      errors++;
                    }
                    if (typeof data442 == "number" && isFinite(data442)) {
                      if (data442 < 1 || isNaN(data442)) {
                        const err1004 = { instancePath: instancePath + "/reward/" + i10 + "/k", schemaPath: "#/properties/reward/items/oneOf/15/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err1004];
                        } else {
                          vErrors.push(err1004);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data352.max_inverse_propensity !== void 0) {
                    let data443 = data352.max_inverse_propensity;
                    if (typeof data443 == "number" && isFinite(data443)) {
                      if (data443 < 1 || isNaN(data443)) {
                        const err1005 = { instancePath: instancePath + "/reward/" + i10 + "/max_inverse_propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/max_inverse_propensity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err1005];
                        } else {
                          vErrors.push(err1005);
                        }
                        errors++;
                      }
                    } else {
                      const err1006 = { instancePath: instancePath + "/reward/" + i10 + "/max_inverse_propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/max_inverse_propensity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err1006];
                      } else {
                        vErrors.push(err1006);
                      }
                      errors++;
                    }
                  }
                  if (data352.columns !== void 0) {
                    let data444 = data352.columns;
                    if (data444 && typeof data444 == "object" && !Array.isArray(data444)) {
                      for (const key96 in data444) {
                        if (!(key96 === "query" || key96 === "item" || key96 === "engagement" || key96 === "propensity" || key96 === "rank")) {
                          const err1007 = { instancePath: instancePath + "/reward/" + i10 + "/columns", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key96 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err1007];
                          } else {
                            vErrors.push(err1007);
                          }
                          errors++;
                        }
                      }
                      if (data444.query !== void 0) {
                        if (typeof data444.query !== "string") {
                          const err1008 = { instancePath: instancePath + "/reward/" + i10 + "/columns/query", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err1008];
                          } else {
                            vErrors.push(err1008);
                          }
                          errors++;
                        }
                      }
                      if (data444.item !== void 0) {
                        if (typeof data444.item !== "string") {
                          const err1009 = { instancePath: instancePath + "/reward/" + i10 + "/columns/item", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/item/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err1009];
                          } else {
                            vErrors.push(err1009);
                          }
                          errors++;
                        }
                      }
                      if (data444.engagement !== void 0) {
                        if (typeof data444.engagement !== "string") {
                          const err1010 = { instancePath: instancePath + "/reward/" + i10 + "/columns/engagement", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/engagement/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err1010];
                          } else {
                            vErrors.push(err1010);
                          }
                          errors++;
                        }
                      }
                      if (data444.propensity !== void 0) {
                        if (typeof data444.propensity !== "string") {
                          const err1011 = { instancePath: instancePath + "/reward/" + i10 + "/columns/propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/propensity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err1011];
                          } else {
                            vErrors.push(err1011);
                          }
                          errors++;
                        }
                      }
                      if (data444.rank !== void 0) {
                        if (typeof data444.rank !== "string") {
                          const err1012 = { instancePath: instancePath + "/reward/" + i10 + "/columns/rank", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/rank/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err1012];
                          } else {
                            vErrors.push(err1012);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err1013 = { instancePath: instancePath + "/reward/" + i10 + "/columns", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err1013];
                      } else {
                        vErrors.push(err1013);
                      }
                      errors++;
                    }
                  }
                  if (data352.weight !== void 0) {
                    let data450 = data352.weight;
                    if (!(typeof data450 == "number" && isFinite(data450))) {
                      const err1014 = { instancePath: instancePath + "/reward/" + i10 + "/weight", schemaPath: "#/properties/reward/items/oneOf/15/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err1014];
                      } else {
                        vErrors.push(err1014);
                      }
                      errors++;
                    }
                  }
                  if (data352.clip_to !== void 0) {
                    let data451 = data352.clip_to;
                    if (data451 && typeof data451 == "object" && !Array.isArray(data451)) {
                      if (Object.keys(data451).length < 1) {
                        const err1015 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                          vErrors = [err1015];
                        } else {
                          vErrors.push(err1015);
                        }
                        errors++;
                      }
                      for (const key97 in data451) {
                        if (!(key97 === "min" || key97 === "max")) {
                          const err1016 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key97 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err1016];
                          } else {
                            vErrors.push(err1016);
                          }
                          errors++;
                        }
                      }
                      if (data451.min !== void 0) {
                        let data452 = data451.min;
                        if (!(typeof data452 == "number" && isFinite(data452))) {
                          const err1017 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err1017];
                          } else {
                            vErrors.push(err1017);
                          }
                          errors++;
                        }
                      }
                      if (data451.max !== void 0) {
                        let data453 = data451.max;
                        if (!(typeof data453 == "number" && isFinite(data453))) {
                          const err1018 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err1018];
                          } else {
                            vErrors.push(err1018);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err1019 = { instancePath: instancePath + "/reward/" + i10 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err1019];
                      } else {
                        vErrors.push(err1019);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err1020 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/15/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err1020];
                  } else {
                    vErrors.push(err1020);
                  }
                  errors++;
                }
              } else if (tag5 === "command") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err1021 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/16/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err1021];
                    } else {
                      vErrors.push(err1021);
                    }
                    errors++;
                  }
                  if (data352.command === void 0) {
                    const err1022 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/16/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
                    if (vErrors === null) {
                      vErrors = [err1022];
                    } else {
                      vErrors.push(err1022);
                    }
                    errors++;
                  }
                  if (data352.components === void 0) {
                    const err1023 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/16/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'" };
                    if (vErrors === null) {
                      vErrors = [err1023];
                    } else {
                      vErrors.push(err1023);
                    }
                    errors++;
                  }
                  for (const key98 in data352) {
                    if (!(key98 === "kind" || key98 === "command" || key98 === "components" || key98 === "cwd" || key98 === "env" || key98 === "timeout_seconds")) {
                      const err1024 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key98 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err1024];
                      } else {
                        vErrors.push(err1024);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("command" !== data352.kind) {
                      const err1025 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/16/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err1025];
                      } else {
                        vErrors.push(err1025);
                      }
                      errors++;
                    }
                  }
                  if (data352.command !== void 0) {
                    let data455 = data352.command;
                    if (Array.isArray(data455)) {
                      if (data455.length < 1) {
                        const err1026 = { instancePath: instancePath + "/reward/" + i10 + "/command", schemaPath: "#/properties/reward/items/oneOf/16/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err1026];
                        } else {
                          vErrors.push(err1026);
                        }
                        errors++;
                      }
                      const len11 = data455.length;
                      for (let i11 = 0; i11 < len11; i11++) {
                        if (typeof data455[i11] !== "string") {
                          const err1027 = { instancePath: instancePath + "/reward/" + i10 + "/command/" + i11, schemaPath: "#/properties/reward/items/oneOf/16/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err1027];
                          } else {
                            vErrors.push(err1027);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err1028 = { instancePath: instancePath + "/reward/" + i10 + "/command", schemaPath: "#/properties/reward/items/oneOf/16/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1028];
                      } else {
                        vErrors.push(err1028);
                      }
                      errors++;
                    }
                  }
                  if (data352.components !== void 0) {
                    let data457 = data352.components;
                    if (Array.isArray(data457)) {
                      if (data457.length < 1) {
                        const err1029 = { instancePath: instancePath + "/reward/" + i10 + "/components", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err1029];
                        } else {
                          vErrors.push(err1029);
                        }
                        errors++;
                      }
                      const len12 = data457.length;
                      for (let i12 = 0; i12 < len12; i12++) {
                        let data458 = data457[i12];
                        if (data458 && typeof data458 == "object" && !Array.isArray(data458)) {
                          if (data458.name === void 0) {
                            const err1030 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12, schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                            if (vErrors === null) {
                              vErrors = [err1030];
                            } else {
                              vErrors.push(err1030);
                            }
                            errors++;
                          }
                          for (const key99 in data458) {
                            if (!(key99 === "name" || key99 === "description" || key99 === "weight" || key99 === "clip_to")) {
                              const err1031 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12, schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key99 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err1031];
                              } else {
                                vErrors.push(err1031);
                              }
                              errors++;
                            }
                          }
                          if (data458.name !== void 0) {
                            let data459 = data458.name;
                            if (typeof data459 === "string") {
                              if (!pattern2.test(data459)) {
                                const err1032 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12 + "/name", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_@.-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_@.-]*$"' };
                                if (vErrors === null) {
                                  vErrors = [err1032];
                                } else {
                                  vErrors.push(err1032);
                                }
                                errors++;
                              }
                            } else {
                              const err1033 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12 + "/name", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err1033];
                              } else {
                                vErrors.push(err1033);
                              }
                              errors++;
                            }
                          }
                          if (data458.description !== void 0) {
                            if (typeof data458.description !== "string") {
                              const err1034 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12 + "/description", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err1034];
                              } else {
                                vErrors.push(err1034);
                              }
                              errors++;
                            }
                          }
                          if (data458.weight !== void 0) {
                            let data461 = data458.weight;
                            if (!(typeof data461 == "number" && isFinite(data461))) {
                              const err1035 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12 + "/weight", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err1035];
                              } else {
                                vErrors.push(err1035);
                              }
                              errors++;
                            }
                          }
                          if (data458.clip_to !== void 0) {
                            let data462 = data458.clip_to;
                            if (data462 && typeof data462 == "object" && !Array.isArray(data462)) {
                              if (Object.keys(data462).length < 1) {
                                const err1036 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                                if (vErrors === null) {
                                  vErrors = [err1036];
                                } else {
                                  vErrors.push(err1036);
                                }
                                errors++;
                              }
                              for (const key100 in data462) {
                                if (!(key100 === "min" || key100 === "max")) {
                                  const err1037 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key100 }, message: "must NOT have additional properties" };
                                  if (vErrors === null) {
                                    vErrors = [err1037];
                                  } else {
                                    vErrors.push(err1037);
                                  }
                                  errors++;
                                }
                              }
                              if (data462.min !== void 0) {
                                let data463 = data462.min;
                                if (!(typeof data463 == "number" && isFinite(data463))) {
                                  const err1038 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                  if (vErrors === null) {
                                    vErrors = [err1038];
                                  } else {
                                    vErrors.push(err1038);
                                  }
                                  errors++;
                                }
                              }
                              if (data462.max !== void 0) {
                                let data464 = data462.max;
                                if (!(typeof data464 == "number" && isFinite(data464))) {
                                  const err1039 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                  if (vErrors === null) {
                                    vErrors = [err1039];
                                  } else {
                                    vErrors.push(err1039);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err1040 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err1040];
                              } else {
                                vErrors.push(err1040);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err1041 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i12, schemaPath: "#/properties/reward/items/oneOf/16/properties/components/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err1041];
                          } else {
                            vErrors.push(err1041);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err1042 = { instancePath: instancePath + "/reward/" + i10 + "/components", schemaPath: "#/properties/reward/items/oneOf/16/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1042];
                      } else {
                        vErrors.push(err1042);
                      }
                      errors++;
                    }
                  }
                  if (data352.cwd !== void 0) {
                    let data465 = data352.cwd;
                    if (typeof data465 === "string") {
                      if (func3(data465) < 1) {
                        const err1043 = { instancePath: instancePath + "/reward/" + i10 + "/cwd", schemaPath: "#/properties/reward/items/oneOf/16/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err1043];
                        } else {
                          vErrors.push(err1043);
                        }
                        errors++;
                      }
                    } else {
                      const err1044 = { instancePath: instancePath + "/reward/" + i10 + "/cwd", schemaPath: "#/properties/reward/items/oneOf/16/properties/cwd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err1044];
                      } else {
                        vErrors.push(err1044);
                      }
                      errors++;
                    }
                  }
                  if (data352.env !== void 0) {
                    let data466 = data352.env;
                    if (data466 && typeof data466 == "object" && !Array.isArray(data466)) {
                      for (const key101 in data466) {
                        if (typeof data466[key101] !== "string") {
                          const err1045 = { instancePath: instancePath + "/reward/" + i10 + "/env/" + key101.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reward/items/oneOf/16/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err1045];
                          } else {
                            vErrors.push(err1045);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err1046 = { instancePath: instancePath + "/reward/" + i10 + "/env", schemaPath: "#/properties/reward/items/oneOf/16/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err1046];
                      } else {
                        vErrors.push(err1046);
                      }
                      errors++;
                    }
                  }
                  if (data352.timeout_seconds !== void 0) {
                    let data468 = data352.timeout_seconds;
                    if (typeof data468 == "number" && isFinite(data468)) {
                      if (data468 > 86400 || isNaN(data468)) {
                        const err1047 = { instancePath: instancePath + "/reward/" + i10 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/16/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                        if (vErrors === null) {
                          vErrors = [err1047];
                        } else {
                          vErrors.push(err1047);
                        }
                        errors++;
                      }
                      if (data468 <= 0 || isNaN(data468)) {
                        const err1048 = { instancePath: instancePath + "/reward/" + i10 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/16/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                        if (vErrors === null) {
                          vErrors = [err1048];
                        } else {
                          vErrors.push(err1048);
                        }
                        errors++;
                      }
                    } else {
                      const err1049 = { instancePath: instancePath + "/reward/" + i10 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/16/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err1049];
                      } else {
                        vErrors.push(err1049);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err1050 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/16/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err1050];
                  } else {
                    vErrors.push(err1050);
                  }
                  errors++;
                }
              } else if (tag5 === "module") {
                if (data352 && typeof data352 == "object" && !Array.isArray(data352)) {
                  if (data352.kind === void 0) {
                    const err1051 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/17/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err1051];
                    } else {
                      vErrors.push(err1051);
                    }
                    errors++;
                  }
                  if (data352.path === void 0) {
                    const err1052 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/17/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                    if (vErrors === null) {
                      vErrors = [err1052];
                    } else {
                      vErrors.push(err1052);
                    }
                    errors++;
                  }
                  if (data352.components === void 0) {
                    const err1053 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/17/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'" };
                    if (vErrors === null) {
                      vErrors = [err1053];
                    } else {
                      vErrors.push(err1053);
                    }
                    errors++;
                  }
                  for (const key102 in data352) {
                    if (!(key102 === "kind" || key102 === "path" || key102 === "components" || key102 === "timeout_seconds")) {
                      const err1054 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key102 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err1054];
                      } else {
                        vErrors.push(err1054);
                      }
                      errors++;
                    }
                  }
                  if (data352.kind !== void 0) {
                    if ("module" !== data352.kind) {
                      const err1055 = { instancePath: instancePath + "/reward/" + i10 + "/kind", schemaPath: "#/properties/reward/items/oneOf/17/properties/kind/const", keyword: "const", params: { allowedValue: "module" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err1055];
                      } else {
                        vErrors.push(err1055);
                      }
                      errors++;
                    }
                  }
                  if (data352.path !== void 0) {
                    let data470 = data352.path;
                    if (typeof data470 === "string") {
                      if (func3(data470) < 1) {
                        const err1056 = { instancePath: instancePath + "/reward/" + i10 + "/path", schemaPath: "#/properties/reward/items/oneOf/17/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err1056];
                        } else {
                          vErrors.push(err1056);
                        }
                        errors++;
                      }
                      if (!pattern3.test(data470)) {
                        const err1057 = { instancePath: instancePath + "/reward/" + i10 + "/path", schemaPath: "#/properties/reward/items/oneOf/17/properties/path/pattern", keyword: "pattern", params: { pattern: "\\.[cm]?[jt]s$" }, message: 'must match pattern "\\.[cm]?[jt]s$"' };
                        if (vErrors === null) {
                          vErrors = [err1057];
                        } else {
                          vErrors.push(err1057);
                        }
                        errors++;
                      }
                    } else {
                      const err1058 = { instancePath: instancePath + "/reward/" + i10 + "/path", schemaPath: "#/properties/reward/items/oneOf/17/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err1058];
                      } else {
                        vErrors.push(err1058);
                      }
                      errors++;
                    }
                  }
                  if (data352.components !== void 0) {
                    let data471 = data352.components;
                    if (Array.isArray(data471)) {
                      if (data471.length < 1) {
                        const err1059 = { instancePath: instancePath + "/reward/" + i10 + "/components", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err1059];
                        } else {
                          vErrors.push(err1059);
                        }
                        errors++;
                      }
                      const len13 = data471.length;
                      for (let i13 = 0; i13 < len13; i13++) {
                        let data472 = data471[i13];
                        if (data472 && typeof data472 == "object" && !Array.isArray(data472)) {
                          if (data472.name === void 0) {
                            const err1060 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13, schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                            if (vErrors === null) {
                              vErrors = [err1060];
                            } else {
                              vErrors.push(err1060);
                            }
                            errors++;
                          }
                          for (const key103 in data472) {
                            if (!(key103 === "name" || key103 === "description" || key103 === "weight" || key103 === "clip_to")) {
                              const err1061 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13, schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key103 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err1061];
                              } else {
                                vErrors.push(err1061);
                              }
                              errors++;
                            }
                          }
                          if (data472.name !== void 0) {
                            let data473 = data472.name;
                            if (typeof data473 === "string") {
                              if (!pattern2.test(data473)) {
                                const err1062 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13 + "/name", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_@.-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_@.-]*$"' };
                                if (vErrors === null) {
                                  vErrors = [err1062];
                                } else {
                                  vErrors.push(err1062);
                                }
                                errors++;
                              }
                            } else {
                              const err1063 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13 + "/name", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err1063];
                              } else {
                                vErrors.push(err1063);
                              }
                              errors++;
                            }
                          }
                          if (data472.description !== void 0) {
                            if (typeof data472.description !== "string") {
                              const err1064 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13 + "/description", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err1064];
                              } else {
                                vErrors.push(err1064);
                              }
                              errors++;
                            }
                          }
                          if (data472.weight !== void 0) {
                            let data475 = data472.weight;
                            if (!(typeof data475 == "number" && isFinite(data475))) {
                              const err1065 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13 + "/weight", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err1065];
                              } else {
                                vErrors.push(err1065);
                              }
                              errors++;
                            }
                          }
                          if (data472.clip_to !== void 0) {
                            let data476 = data472.clip_to;
                            if (data476 && typeof data476 == "object" && !Array.isArray(data476)) {
                              if (Object.keys(data476).length < 1) {
                                const err1066 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                                if (vErrors === null) {
                                  vErrors = [err1066];
                                } else {
                                  vErrors.push(err1066);
                                }
                                errors++;
                              }
                              for (const key104 in data476) {
                                if (!(key104 === "min" || key104 === "max")) {
                                  const err1067 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key104 }, message: "must NOT have additional properties" };
                                  if (vErrors === null) {
                                    vErrors = [err1067];
                                  } else {
                                    vErrors.push(err1067);
                                  }
                                  errors++;
                                }
                              }
                              if (data476.min !== void 0) {
                                let data477 = data476.min;
                                if (!(typeof data477 == "number" && isFinite(data477))) {
                                  const err1068 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                  if (vErrors === null) {
                                    vErrors = [err1068];
                                  } else {
                                    vErrors.push(err1068);
                                  }
                                  errors++;
                                }
                              }
                              if (data476.max !== void 0) {
                                let data478 = data476.max;
                                if (!(typeof data478 == "number" && isFinite(data478))) {
                                  const err1069 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                  if (vErrors === null) {
                                    vErrors = [err1069];
                                  } else {
                                    vErrors.push(err1069);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err1070 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err1070];
                              } else {
                                vErrors.push(err1070);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err1071 = { instancePath: instancePath + "/reward/" + i10 + "/components/" + i13, schemaPath: "#/properties/reward/items/oneOf/17/properties/components/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err1071];
                          } else {
                            vErrors.push(err1071);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err1072 = { instancePath: instancePath + "/reward/" + i10 + "/components", schemaPath: "#/properties/reward/items/oneOf/17/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1072];
                      } else {
                        vErrors.push(err1072);
                      }
                      errors++;
                    }
                  }
                  if (data352.timeout_seconds !== void 0) {
                    let data479 = data352.timeout_seconds;
                    if (typeof data479 == "number" && isFinite(data479)) {
                      if (data479 > 86400 || isNaN(data479)) {
                        const err1073 = { instancePath: instancePath + "/reward/" + i10 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/17/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                        if (vErrors === null) {
                          vErrors = [err1073];
                        } else {
                          vErrors.push(err1073);
                        }
                        errors++;
                      }
                      if (data479 <= 0 || isNaN(data479)) {
                        const err1074 = { instancePath: instancePath + "/reward/" + i10 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/17/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                        if (vErrors === null) {
                          vErrors = [err1074];
                        } else {
                          vErrors.push(err1074);
                        }
                        errors++;
                      }
                    } else {
                      const err1075 = { instancePath: instancePath + "/reward/" + i10 + "/timeout_seconds", schemaPath: "#/properties/reward/items/oneOf/17/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err1075];
                      } else {
                        vErrors.push(err1075);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err1076 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/oneOf/17/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err1076];
                  } else {
                    vErrors.push(err1076);
                  }
                  errors++;
                }
              } else {
                const err1077 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag5 }, message: 'value of tag "kind" must be in oneOf' };
                if (vErrors === null) {
                  vErrors = [err1077];
                } else {
                  vErrors.push(err1077);
                }
                errors++;
              }
            } else {
              const err1078 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag5 }, message: 'tag "kind" must be string' };
              if (vErrors === null) {
                vErrors = [err1078];
              } else {
                vErrors.push(err1078);
              }
              errors++;
            }
          } else {
            const err1079 = { instancePath: instancePath + "/reward/" + i10, schemaPath: "#/properties/reward/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err1079];
            } else {
              vErrors.push(err1079);
            }
            errors++;
          }
        }
      } else {
        const err1080 = { instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1080];
        } else {
          vErrors.push(err1080);
        }
        errors++;
      }
    }
    if (data.rewriter !== void 0) {
      let data480 = data.rewriter;
      if (data480 && typeof data480 == "object" && !Array.isArray(data480)) {
        if (data480.model === void 0) {
          const err1081 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'" };
          if (vErrors === null) {
            vErrors = [err1081];
          } else {
            vErrors.push(err1081);
          }
          errors++;
        }
        for (const key105 in data480) {
          if (!(key105 === "model" || key105 === "lora" || key105 === "sampling")) {
            const err1082 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key105 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1082];
            } else {
              vErrors.push(err1082);
            }
            errors++;
          }
        }
        if (data480.model !== void 0) {
          let data481 = data480.model;
          if (typeof data481 === "string") {
            if (func3(data481) < 1) {
              const err1083 = { instancePath: instancePath + "/rewriter/model", schemaPath: "#/properties/rewriter/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err1083];
              } else {
                vErrors.push(err1083);
              }
              errors++;
            }
          } else {
            const err1084 = { instancePath: instancePath + "/rewriter/model", schemaPath: "#/properties/rewriter/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1084];
            } else {
              vErrors.push(err1084);
            }
            errors++;
          }
        }
        if (data480.lora !== void 0) {
          let data482 = data480.lora;
          if (data482 && typeof data482 == "object" && !Array.isArray(data482)) {
            for (const key106 in data482) {
              if (!(key106 === "rank" || key106 === "alpha")) {
                const err1085 = { instancePath: instancePath + "/rewriter/lora", schemaPath: "#/properties/rewriter/properties/lora/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key106 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err1085];
                } else {
                  vErrors.push(err1085);
                }
                errors++;
              }
            }
            if (data482.rank !== void 0) {
              let data483 = data482.rank;
              if (!(typeof data483 == "number" && (!(data483 % 1) && !isNaN(data483)) && isFinite(data483))) {
                const err1086 = { instancePath: instancePath + "/rewriter/lora/rank", schemaPath: "#/properties/rewriter/properties/lora/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err1086];
                } else {
                  vErrors.push(err1086);
                }
                errors++;
              }
              if (typeof data483 == "number" && isFinite(data483)) {
                if (data483 < 1 || isNaN(data483)) {
                  const err1087 = { instancePath: instancePath + "/rewriter/lora/rank", schemaPath: "#/properties/rewriter/properties/lora/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err1087];
                  } else {
                    vErrors.push(err1087);
                  }
                  errors++;
                }
              }
            }
            if (data482.alpha !== void 0) {
              let data484 = data482.alpha;
              if (typeof data484 == "number" && isFinite(data484)) {
                if (data484 <= 0 || isNaN(data484)) {
                  const err1088 = { instancePath: instancePath + "/rewriter/lora/alpha", schemaPath: "#/properties/rewriter/properties/lora/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  if (vErrors === null) {
                    vErrors = [err1088];
                  } else {
                    vErrors.push(err1088);
                  }
                  errors++;
                }
              } else {
                const err1089 = { instancePath: instancePath + "/rewriter/lora/alpha", schemaPath: "#/properties/rewriter/properties/lora/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err1089];
                } else {
                  vErrors.push(err1089);
                }
                errors++;
              }
            }
          } else {
            const err1090 = { instancePath: instancePath + "/rewriter/lora", schemaPath: "#/properties/rewriter/properties/lora/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err1090];
            } else {
              vErrors.push(err1090);
            }
            errors++;
          }
        }
        if (data480.sampling !== void 0) {
          let data485 = data480.sampling;
          if (data485 && typeof data485 == "object" && !Array.isArray(data485)) {
            for (const key107 in data485) {
              if (!(key107 === "temperature" || key107 === "top_p" || key107 === "max_new_tokens")) {
                const err1091 = { instancePath: instancePath + "/rewriter/sampling", schemaPath: "#/properties/rewriter/properties/sampling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key107 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err1091];
                } else {
                  vErrors.push(err1091);
                }
                errors++;
              }
            }
            if (data485.temperature !== void 0) {
              let data486 = data485.temperature;
              if (typeof data486 == "number" && isFinite(data486)) {
                if (data486 <= 0 || isNaN(data486)) {
                  const err1092 = { instancePath: instancePath + "/rewriter/sampling/temperature", schemaPath: "#/properties/rewriter/properties/sampling/properties/temperature/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  if (vErrors === null) {
                    vErrors = [err1092];
                  } else {
                    vErrors.push(err1092);
                  }
                  errors++;
                }
              } else {
                const err1093 = { instancePath: instancePath + "/rewriter/sampling/temperature", schemaPath: "#/properties/rewriter/properties/sampling/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err1093];
                } else {
                  vErrors.push(err1093);
                }
                errors++;
              }
            }
            if (data485.top_p !== void 0) {
              let data487 = data485.top_p;
              if (typeof data487 == "number" && isFinite(data487)) {
                if (data487 > 1 || isNaN(data487)) {
                  const err1094 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  if (vErrors === null) {
                    vErrors = [err1094];
                  } else {
                    vErrors.push(err1094);
                  }
                  errors++;
                }
                if (data487 <= 0 || isNaN(data487)) {
                  const err1095 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  if (vErrors === null) {
                    vErrors = [err1095];
                  } else {
                    vErrors.push(err1095);
                  }
                  errors++;
                }
              } else {
                const err1096 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err1096];
                } else {
                  vErrors.push(err1096);
                }
                errors++;
              }
            }
            if (data485.max_new_tokens !== void 0) {
              let data488 = data485.max_new_tokens;
              if (!(typeof data488 == "number" && (!(data488 % 1) && !isNaN(data488)) && isFinite(data488))) {
                const err1097 = { instancePath: instancePath + "/rewriter/sampling/max_new_tokens", schemaPath: "#/properties/rewriter/properties/sampling/properties/max_new_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err1097];
                } else {
                  vErrors.push(err1097);
                }
                errors++;
              }
              if (typeof data488 == "number" && isFinite(data488)) {
                if (data488 < 1 || isNaN(data488)) {
                  const err1098 = { instancePath: instancePath + "/rewriter/sampling/max_new_tokens", schemaPath: "#/properties/rewriter/properties/sampling/properties/max_new_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err1098];
                  } else {
                    vErrors.push(err1098);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err1099 = { instancePath: instancePath + "/rewriter/sampling", schemaPath: "#/properties/rewriter/properties/sampling/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err1099];
            } else {
              vErrors.push(err1099);
            }
            errors++;
          }
        }
      } else {
        const err1100 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err1100];
        } else {
          vErrors.push(err1100);
        }
        errors++;
      }
    }
    if (data.algorithm !== void 0) {
      let data489 = data.algorithm;
      if (data489 && typeof data489 == "object" && !Array.isArray(data489)) {
        if (data489.kind === void 0) {
          const err1101 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          if (vErrors === null) {
            vErrors = [err1101];
          } else {
            vErrors.push(err1101);
          }
          errors++;
        }
        const tag6 = data489.kind;
        if (typeof tag6 == "string") {
          if (tag6 === "grpo") {
            if (data489 && typeof data489 == "object" && !Array.isArray(data489)) {
              if (data489.kind === void 0) {
                const err1102 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err1102];
                } else {
                  vErrors.push(err1102);
                }
                errors++;
              }
              for (const key108 in data489) {
                if (!func2.call(schema11.properties.algorithm.oneOf[0].properties, key108)) {
                  const err1103 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key108 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err1103];
                  } else {
                    vErrors.push(err1103);
                  }
                  errors++;
                }
              }
              if (data489.kind !== void 0) {
                if ("grpo" !== data489.kind) {
                  const err1104 = { instancePath: instancePath + "/algorithm/kind", schemaPath: "#/properties/algorithm/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "grpo" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err1104];
                  } else {
                    vErrors.push(err1104);
                  }
                  errors++;
                }
              }
              if (data489.group_size !== void 0) {
                let data491 = data489.group_size;
                if (!(typeof data491 == "number" && (!(data491 % 1) && !isNaN(data491)) && isFinite(data491))) {
                  const err1105 = { instancePath: instancePath + "/algorithm/group_size", schemaPath: "#/properties/algorithm/oneOf/0/properties/group_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err1105];
                  } else {
                    vErrors.push(err1105);
                  }
                  errors++;
                }
                if (typeof data491 == "number" && isFinite(data491)) {
                  if (data491 < 2 || isNaN(data491)) {
                    const err1106 = { instancePath: instancePath + "/algorithm/group_size", schemaPath: "#/properties/algorithm/oneOf/0/properties/group_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                    if (vErrors === null) {
                      vErrors = [err1106];
                    } else {
                      vErrors.push(err1106);
                    }
                    errors++;
                  }
                }
              }
              if (data489.learning_rate !== void 0) {
                let data492 = data489.learning_rate;
                if (typeof data492 == "number" && isFinite(data492)) {
                  if (data492 <= 0 || isNaN(data492)) {
                    const err1107 = { instancePath: instancePath + "/algorithm/learning_rate", schemaPath: "#/properties/algorithm/oneOf/0/properties/learning_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                      vErrors = [err1107];
                    } else {
                      vErrors.push(err1107);
                    }
                    errors++;
                  }
                } else {
                  const err1108 = { instancePath: instancePath + "/algorithm/learning_rate", schemaPath: "#/properties/algorithm/oneOf/0/properties/learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err1108];
                  } else {
                    vErrors.push(err1108);
                  }
                  errors++;
                }
              }
              if (data489.kl !== void 0) {
                let data493 = data489.kl;
                if (data493 && typeof data493 == "object" && !Array.isArray(data493)) {
                  for (const key109 in data493) {
                    if (!(key109 === "coef" || key109 === "estimator")) {
                      const err1109 = { instancePath: instancePath + "/algorithm/kl", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key109 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err1109];
                      } else {
                        vErrors.push(err1109);
                      }
                      errors++;
                    }
                  }
                  if (data493.coef !== void 0) {
                    let data494 = data493.coef;
                    if (typeof data494 == "number" && isFinite(data494)) {
                      if (data494 < 0 || isNaN(data494)) {
                        const err1110 = { instancePath: instancePath + "/algorithm/kl/coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/coef/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                          vErrors = [err1110];
                        } else {
                          vErrors.push(err1110);
                        }
                        errors++;
                      }
                    } else {
                      const err1111 = { instancePath: instancePath + "/algorithm/kl/coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/coef/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err1111];
                      } else {
                        vErrors.push(err1111);
                      }
                      errors++;
                    }
                  }
                  if (data493.estimator !== void 0) {
                    let data495 = data493.estimator;
                    if (typeof data495 !== "string") {
                      const err1112 = { instancePath: instancePath + "/algorithm/kl/estimator", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/estimator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err1112];
                      } else {
                        vErrors.push(err1112);
                      }
                      errors++;
                    }
                    if (!(data495 === "k1" || data495 === "k2" || data495 === "k3")) {
                      const err1113 = { instancePath: instancePath + "/algorithm/kl/estimator", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/estimator/enum", keyword: "enum", params: { allowedValues: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err1113];
                      } else {
                        vErrors.push(err1113);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err1114 = { instancePath: instancePath + "/algorithm/kl", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err1114];
                  } else {
                    vErrors.push(err1114);
                  }
                  errors++;
                }
              }
              if (data489.clip !== void 0) {
                let data496 = data489.clip;
                if (data496 && typeof data496 == "object" && !Array.isArray(data496)) {
                  for (const key110 in data496) {
                    if (!(key110 === "low" || key110 === "high")) {
                      const err1115 = { instancePath: instancePath + "/algorithm/clip", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key110 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err1115];
                      } else {
                        vErrors.push(err1115);
                      }
                      errors++;
                    }
                  }
                  if (data496.low !== void 0) {
                    let data497 = data496.low;
                    if (typeof data497 == "number" && isFinite(data497)) {
                      if (data497 > 1 || isNaN(data497)) {
                        const err1116 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        if (vErrors === null) {
                          vErrors = [err1116];
                        } else {
                          vErrors.push(err1116);
                        }
                        errors++;
                      }
                      if (data497 <= 0 || isNaN(data497)) {
                        const err1117 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                        if (vErrors === null) {
                          vErrors = [err1117];
                        } else {
                          vErrors.push(err1117);
                        }
                        errors++;
                      }
                    } else {
                      const err1118 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err1118];
                      } else {
                        vErrors.push(err1118);
                      }
                      errors++;
                    }
                  }
                  if (data496.high !== void 0) {
                    let data498 = data496.high;
                    if (typeof data498 == "number" && isFinite(data498)) {
                      if (data498 <= 0 || isNaN(data498)) {
                        const err1119 = { instancePath: instancePath + "/algorithm/clip/high", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/high/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                        if (vErrors === null) {
                          vErrors = [err1119];
                        } else {
                          vErrors.push(err1119);
                        }
                        errors++;
                      }
                    } else {
                      const err1120 = { instancePath: instancePath + "/algorithm/clip/high", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err1120];
                      } else {
                        vErrors.push(err1120);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err1121 = { instancePath: instancePath + "/algorithm/clip", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err1121];
                  } else {
                    vErrors.push(err1121);
                  }
                  errors++;
                }
              }
              if (data489.entropy_coef !== void 0) {
                let data499 = data489.entropy_coef;
                if (typeof data499 == "number" && isFinite(data499)) {
                  if (data499 < 0 || isNaN(data499)) {
                    const err1122 = { instancePath: instancePath + "/algorithm/entropy_coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/entropy_coef/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err1122];
                    } else {
                      vErrors.push(err1122);
                    }
                    errors++;
                  }
                } else {
                  const err1123 = { instancePath: instancePath + "/algorithm/entropy_coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/entropy_coef/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err1123];
                  } else {
                    vErrors.push(err1123);
                  }
                  errors++;
                }
              }
              if (data489.normalize_by_std !== void 0) {
                if (typeof data489.normalize_by_std !== "boolean") {
                  const err1124 = { instancePath: instancePath + "/algorithm/normalize_by_std", schemaPath: "#/properties/algorithm/oneOf/0/properties/normalize_by_std/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err1124];
                  } else {
                    vErrors.push(err1124);
                  }
                  errors++;
                }
              }
              if (data489.loss_aggregation !== void 0) {
                let data501 = data489.loss_aggregation;
                if (typeof data501 !== "string") {
                  const err1125 = { instancePath: instancePath + "/algorithm/loss_aggregation", schemaPath: "#/properties/algorithm/oneOf/0/properties/loss_aggregation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err1125];
                  } else {
                    vErrors.push(err1125);
                  }
                  errors++;
                }
                if (!(data501 === "sequence_mean" || data501 === "token_mean")) {
                  const err1126 = { instancePath: instancePath + "/algorithm/loss_aggregation", schemaPath: "#/properties/algorithm/oneOf/0/properties/loss_aggregation/enum", keyword: "enum", params: { allowedValues: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err1126];
                  } else {
                    vErrors.push(err1126);
                  }
                  errors++;
                }
              }
              if (data489.epochs_per_batch !== void 0) {
                let data502 = data489.epochs_per_batch;
                if (!(typeof data502 == "number" && (!(data502 % 1) && !isNaN(data502)) && isFinite(data502))) {
                  const err1127 = { instancePath: instancePath + "/algorithm/epochs_per_batch", schemaPath: "#/properties/algorithm/oneOf/0/properties/epochs_per_batch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err1127];
                  } else {
                    vErrors.push(err1127);
                  }
                  errors++;
                }
                if (typeof data502 == "number" && isFinite(data502)) {
                  if (data502 < 1 || isNaN(data502)) {
                    const err1128 = { instancePath: instancePath + "/algorithm/epochs_per_batch", schemaPath: "#/properties/algorithm/oneOf/0/properties/epochs_per_batch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err1128];
                    } else {
                      vErrors.push(err1128);
                    }
                    errors++;
                  }
                }
              }
              if (data489.dynamic_sampling !== void 0) {
                if (typeof data489.dynamic_sampling !== "boolean") {
                  const err1129 = { instancePath: instancePath + "/algorithm/dynamic_sampling", schemaPath: "#/properties/algorithm/oneOf/0/properties/dynamic_sampling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err1129];
                  } else {
                    vErrors.push(err1129);
                  }
                  errors++;
                }
              }
            } else {
              const err1130 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err1130];
              } else {
                vErrors.push(err1130);
              }
              errors++;
            }
          } else {
            const err1131 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag6 }, message: 'value of tag "kind" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err1131];
            } else {
              vErrors.push(err1131);
            }
            errors++;
          }
        } else {
          const err1132 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag6 }, message: 'tag "kind" must be string' };
          if (vErrors === null) {
            vErrors = [err1132];
          } else {
            vErrors.push(err1132);
          }
          errors++;
        }
      } else {
        const err1133 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err1133];
        } else {
          vErrors.push(err1133);
        }
        errors++;
      }
    }
    if (data.training !== void 0) {
      let data504 = data.training;
      if (data504 && typeof data504 == "object" && !Array.isArray(data504)) {
        for (const key111 in data504) {
          if (!func2.call(schema11.properties.training.properties, key111)) {
            const err1134 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key111 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1134];
            } else {
              vErrors.push(err1134);
            }
            errors++;
          }
        }
        if (data504.steps !== void 0) {
          let data505 = data504.steps;
          if (!(typeof data505 == "number" && (!(data505 % 1) && !isNaN(data505)) && isFinite(data505))) {
            const err1135 = { instancePath: instancePath + "/training/steps", schemaPath: "#/properties/training/properties/steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err1135];
            } else {
              vErrors.push(err1135);
            }
            errors++;
          }
          if (typeof data505 == "number" && isFinite(data505)) {
            if (data505 < 1 || isNaN(data505)) {
              const err1136 = { instancePath: instancePath + "/training/steps", schemaPath: "#/properties/training/properties/steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err1136];
              } else {
                vErrors.push(err1136);
              }
              errors++;
            }
          }
        }
        if (data504.prompts_per_step !== void 0) {
          let data506 = data504.prompts_per_step;
          if (!(typeof data506 == "number" && (!(data506 % 1) && !isNaN(data506)) && isFinite(data506))) {
            const err1137 = { instancePath: instancePath + "/training/prompts_per_step", schemaPath: "#/properties/training/properties/prompts_per_step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err1137];
            } else {
              vErrors.push(err1137);
            }
            errors++;
          }
          if (typeof data506 == "number" && isFinite(data506)) {
            if (data506 < 1 || isNaN(data506)) {
              const err1138 = { instancePath: instancePath + "/training/prompts_per_step", schemaPath: "#/properties/training/properties/prompts_per_step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err1138];
              } else {
                vErrors.push(err1138);
              }
              errors++;
            }
          }
        }
        if (data504.seed !== void 0) {
          let data507 = data504.seed;
          if (!(typeof data507 == "number" && (!(data507 % 1) && !isNaN(data507)) && isFinite(data507))) {
            const err1139 = { instancePath: instancePath + "/training/seed", schemaPath: "#/properties/training/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err1139];
            } else {
              vErrors.push(err1139);
            }
            errors++;
          }
          if (typeof data507 == "number" && isFinite(data507)) {
            if (data507 < 0 || isNaN(data507)) {
              const err1140 = { instancePath: instancePath + "/training/seed", schemaPath: "#/properties/training/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err1140];
              } else {
                vErrors.push(err1140);
              }
              errors++;
            }
          }
        }
        if (data504.checkpoint_every !== void 0) {
          let data508 = data504.checkpoint_every;
          if (!(typeof data508 == "number" && (!(data508 % 1) && !isNaN(data508)) && isFinite(data508))) {
            const err1141 = { instancePath: instancePath + "/training/checkpoint_every", schemaPath: "#/properties/training/properties/checkpoint_every/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err1141];
            } else {
              vErrors.push(err1141);
            }
            errors++;
          }
          if (typeof data508 == "number" && isFinite(data508)) {
            if (data508 < 1 || isNaN(data508)) {
              const err1142 = { instancePath: instancePath + "/training/checkpoint_every", schemaPath: "#/properties/training/properties/checkpoint_every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err1142];
              } else {
                vErrors.push(err1142);
              }
              errors++;
            }
          }
        }
        if (data504.warmup_steps !== void 0) {
          let data509 = data504.warmup_steps;
          if (!(typeof data509 == "number" && (!(data509 % 1) && !isNaN(data509)) && isFinite(data509))) {
            const err1143 = { instancePath: instancePath + "/training/warmup_steps", schemaPath: "#/properties/training/properties/warmup_steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err1143];
            } else {
              vErrors.push(err1143);
            }
            errors++;
          }
          if (typeof data509 == "number" && isFinite(data509)) {
            if (data509 < 0 || isNaN(data509)) {
              const err1144 = { instancePath: instancePath + "/training/warmup_steps", schemaPath: "#/properties/training/properties/warmup_steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err1144];
              } else {
                vErrors.push(err1144);
              }
              errors++;
            }
          }
        }
        if (data504.learning_rate_schedule !== void 0) {
          let data510 = data504.learning_rate_schedule;
          if (typeof data510 !== "string") {
            const err1145 = { instancePath: instancePath + "/training/learning_rate_schedule", schemaPath: "#/properties/training/properties/learning_rate_schedule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1145];
            } else {
              vErrors.push(err1145);
            }
            errors++;
          }
          if (!(data510 === "constant" || data510 === "cosine")) {
            const err1146 = { instancePath: instancePath + "/training/learning_rate_schedule", schemaPath: "#/properties/training/properties/learning_rate_schedule/enum", keyword: "enum", params: { allowedValues: schema11.properties.training.properties.learning_rate_schedule.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err1146];
            } else {
              vErrors.push(err1146);
            }
            errors++;
          }
        }
        if (data504.weight_decay !== void 0) {
          let data511 = data504.weight_decay;
          if (typeof data511 == "number" && isFinite(data511)) {
            if (data511 < 0 || isNaN(data511)) {
              const err1147 = { instancePath: instancePath + "/training/weight_decay", schemaPath: "#/properties/training/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err1147];
              } else {
                vErrors.push(err1147);
              }
              errors++;
            }
          } else {
            const err1148 = { instancePath: instancePath + "/training/weight_decay", schemaPath: "#/properties/training/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err1148];
            } else {
              vErrors.push(err1148);
            }
            errors++;
          }
        }
        if (data504.grad_clip !== void 0) {
          let data512 = data504.grad_clip;
          if (typeof data512 == "number" && isFinite(data512)) {
            if (data512 <= 0 || isNaN(data512)) {
              const err1149 = { instancePath: instancePath + "/training/grad_clip", schemaPath: "#/properties/training/properties/grad_clip/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              if (vErrors === null) {
                vErrors = [err1149];
              } else {
                vErrors.push(err1149);
              }
              errors++;
            }
          } else {
            const err1150 = { instancePath: instancePath + "/training/grad_clip", schemaPath: "#/properties/training/properties/grad_clip/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err1150];
            } else {
              vErrors.push(err1150);
            }
            errors++;
          }
        }
        if (data504.record_log_probs !== void 0) {
          if (typeof data504.record_log_probs !== "boolean") {
            const err1151 = { instancePath: instancePath + "/training/record_log_probs", schemaPath: "#/properties/training/properties/record_log_probs/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err1151];
            } else {
              vErrors.push(err1151);
            }
            errors++;
          }
        }
        if (data504.warm_start !== void 0) {
          let data514 = data504.warm_start;
          if (data514 && typeof data514 == "object" && !Array.isArray(data514)) {
            for (const key112 in data514) {
              if (!(key112 === "fraction" || key112 === "target" || key112 === "epochs" || key112 === "learning_rate" || key112 === "batch_size")) {
                const err1152 = { instancePath: instancePath + "/training/warm_start", schemaPath: "#/properties/training/properties/warm_start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key112 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err1152];
                } else {
                  vErrors.push(err1152);
                }
                errors++;
              }
            }
            if (data514.fraction !== void 0) {
              let data515 = data514.fraction;
              if (typeof data515 == "number" && isFinite(data515)) {
                if (data515 > 1 || isNaN(data515)) {
                  const err1153 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  if (vErrors === null) {
                    vErrors = [err1153];
                  } else {
                    vErrors.push(err1153);
                  }
                  errors++;
                }
                if (data515 <= 0 || isNaN(data515)) {
                  const err1154 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  if (vErrors === null) {
                    vErrors = [err1154];
                  } else {
                    vErrors.push(err1154);
                  }
                  errors++;
                }
              } else {
                const err1155 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err1155];
                } else {
                  vErrors.push(err1155);
                }
                errors++;
              }
            }
            if (data514.target !== void 0) {
              let data516 = data514.target;
              if (typeof data516 !== "string") {
                const err1156 = { instancePath: instancePath + "/training/warm_start/target", schemaPath: "#/properties/training/properties/warm_start/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1156];
                } else {
                  vErrors.push(err1156);
                }
                errors++;
              }
              if (!(data516 === "document" || data516 === "missing_words")) {
                const err1157 = { instancePath: instancePath + "/training/warm_start/target", schemaPath: "#/properties/training/properties/warm_start/properties/target/enum", keyword: "enum", params: { allowedValues: schema11.properties.training.properties.warm_start.properties.target.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err1157];
                } else {
                  vErrors.push(err1157);
                }
                errors++;
              }
            }
            if (data514.epochs !== void 0) {
              let data517 = data514.epochs;
              if (!(typeof data517 == "number" && (!(data517 % 1) && !isNaN(data517)) && isFinite(data517))) {
                const err1158 = { instancePath: instancePath + "/training/warm_start/epochs", schemaPath: "#/properties/training/properties/warm_start/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err1158];
                } else {
                  vErrors.push(err1158);
                }
                errors++;
              }
              if (typeof data517 == "number" && isFinite(data517)) {
                if (data517 < 1 || isNaN(data517)) {
                  const err1159 = { instancePath: instancePath + "/training/warm_start/epochs", schemaPath: "#/properties/training/properties/warm_start/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err1159];
                  } else {
                    vErrors.push(err1159);
                  }
                  errors++;
                }
              }
            }
            if (data514.learning_rate !== void 0) {
              let data518 = data514.learning_rate;
              if (typeof data518 == "number" && isFinite(data518)) {
                if (data518 <= 0 || isNaN(data518)) {
                  const err1160 = { instancePath: instancePath + "/training/warm_start/learning_rate", schemaPath: "#/properties/training/properties/warm_start/properties/learning_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  if (vErrors === null) {
                    vErrors = [err1160];
                  } else {
                    vErrors.push(err1160);
                  }
                  errors++;
                }
              } else {
                const err1161 = { instancePath: instancePath + "/training/warm_start/learning_rate", schemaPath: "#/properties/training/properties/warm_start/properties/learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err1161];
                } else {
                  vErrors.push(err1161);
                }
                errors++;
              }
            }
            if (data514.batch_size !== void 0) {
              let data519 = data514.batch_size;
              if (!(typeof data519 == "number" && (!(data519 % 1) && !isNaN(data519)) && isFinite(data519))) {
                const err1162 = { instancePath: instancePath + "/training/warm_start/batch_size", schemaPath: "#/properties/training/properties/warm_start/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err1162];
                } else {
                  vErrors.push(err1162);
                }
                errors++;
              }
              if (typeof data519 == "number" && isFinite(data519)) {
                if (data519 < 1 || isNaN(data519)) {
                  const err1163 = { instancePath: instancePath + "/training/warm_start/batch_size", schemaPath: "#/properties/training/properties/warm_start/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err1163];
                  } else {
                    vErrors.push(err1163);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err1164 = { instancePath: instancePath + "/training/warm_start", schemaPath: "#/properties/training/properties/warm_start/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err1164];
            } else {
              vErrors.push(err1164);
            }
            errors++;
          }
        }
      } else {
        const err1165 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err1165];
        } else {
          vErrors.push(err1165);
        }
        errors++;
      }
    }
    if (data.evaluation !== void 0) {
      let data520 = data.evaluation;
      if (data520 && typeof data520 == "object" && !Array.isArray(data520)) {
        for (const key113 in data520) {
          if (!(key113 === "every" || key113 === "metrics" || key113 === "baselines")) {
            const err1166 = { instancePath: instancePath + "/evaluation", schemaPath: "#/properties/evaluation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key113 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1166];
            } else {
              vErrors.push(err1166);
            }
            errors++;
          }
        }
        if (data520.every !== void 0) {
          let data521 = data520.every;
          if (!(typeof data521 == "number" && (!(data521 % 1) && !isNaN(data521)) && isFinite(data521))) {
            const err1167 = { instancePath: instancePath + "/evaluation/every", schemaPath: "#/properties/evaluation/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err1167];
            } else {
              vErrors.push(err1167);
            }
            errors++;
          }
          if (typeof data521 == "number" && isFinite(data521)) {
            if (data521 < 1 || isNaN(data521)) {
              const err1168 = { instancePath: instancePath + "/evaluation/every", schemaPath: "#/properties/evaluation/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err1168];
              } else {
                vErrors.push(err1168);
              }
              errors++;
            }
          }
        }
        if (data520.metrics !== void 0) {
          let data522 = data520.metrics;
          if (Array.isArray(data522)) {
            if (data522.length < 1) {
              const err1169 = { instancePath: instancePath + "/evaluation/metrics", schemaPath: "#/properties/evaluation/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err1169];
              } else {
                vErrors.push(err1169);
              }
              errors++;
            }
            const len14 = data522.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data523 = data522[i14];
              if (typeof data523 === "string") {
                if (!pattern5.test(data523)) {
                  const err1170 = { instancePath: instancePath + "/evaluation/metrics/" + i14, schemaPath: "#/properties/evaluation/properties/metrics/items/pattern", keyword: "pattern", params: { pattern: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$" }, message: 'must match pattern "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$"' };
                  if (vErrors === null) {
                    vErrors = [err1170];
                  } else {
                    vErrors.push(err1170);
                  }
                  errors++;
                }
              } else {
                const err1171 = { instancePath: instancePath + "/evaluation/metrics/" + i14, schemaPath: "#/properties/evaluation/properties/metrics/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1171];
                } else {
                  vErrors.push(err1171);
                }
                errors++;
              }
            }
          } else {
            const err1172 = { instancePath: instancePath + "/evaluation/metrics", schemaPath: "#/properties/evaluation/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err1172];
            } else {
              vErrors.push(err1172);
            }
            errors++;
          }
        }
        if (data520.baselines !== void 0) {
          let data524 = data520.baselines;
          if (Array.isArray(data524)) {
            const len15 = data524.length;
            for (let i15 = 0; i15 < len15; i15++) {
              let data525 = data524[i15];
              if (typeof data525 !== "string") {
                const err1173 = { instancePath: instancePath + "/evaluation/baselines/" + i15, schemaPath: "#/properties/evaluation/properties/baselines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1173];
                } else {
                  vErrors.push(err1173);
                }
                errors++;
              }
              if (!(data525 === "original_query" || data525 === "oracle")) {
                const err1174 = { instancePath: instancePath + "/evaluation/baselines/" + i15, schemaPath: "#/properties/evaluation/properties/baselines/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.evaluation.properties.baselines.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err1174];
                } else {
                  vErrors.push(err1174);
                }
                errors++;
              }
            }
          } else {
            const err1175 = { instancePath: instancePath + "/evaluation/baselines", schemaPath: "#/properties/evaluation/properties/baselines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err1175];
            } else {
              vErrors.push(err1175);
            }
            errors++;
          }
        }
      } else {
        const err1176 = { instancePath: instancePath + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err1176];
        } else {
          vErrors.push(err1176);
        }
        errors++;
      }
    }
    if (data.sweep !== void 0) {
      let data526 = data.sweep;
      if (data526 && typeof data526 == "object" && !Array.isArray(data526)) {
        if (Object.keys(data526).length < 1) {
          const err1177 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err1177];
          } else {
            vErrors.push(err1177);
          }
          errors++;
        }
        for (const key114 in data526) {
          if (!(key114 === "seeds" || key114 === "grid" || key114 === "list")) {
            const err1178 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key114 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1178];
            } else {
              vErrors.push(err1178);
            }
            errors++;
          }
        }
        if (data526.seeds !== void 0) {
          let data527 = data526.seeds;
          if (Array.isArray(data527)) {
            if (data527.length < 1) {
              const err1179 = { instancePath: instancePath + "/sweep/seeds", schemaPath: "#/properties/sweep/properties/seeds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err1179];
              } else {
                vErrors.push(err1179);
              }
              errors++;
            }
            const len16 = data527.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data528 = data527[i16];
              if (!(typeof data528 == "number" && (!(data528 % 1) && !isNaN(data528)) && isFinite(data528))) {
                const err1180 = { instancePath: instancePath + "/sweep/seeds/" + i16, schemaPath: "#/properties/sweep/properties/seeds/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err1180];
                } else {
                  vErrors.push(err1180);
                }
                errors++;
              }
              if (typeof data528 == "number" && isFinite(data528)) {
                if (data528 < 0 || isNaN(data528)) {
                  const err1181 = { instancePath: instancePath + "/sweep/seeds/" + i16, schemaPath: "#/properties/sweep/properties/seeds/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err1181];
                  } else {
                    vErrors.push(err1181);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err1182 = { instancePath: instancePath + "/sweep/seeds", schemaPath: "#/properties/sweep/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err1182];
            } else {
              vErrors.push(err1182);
            }
            errors++;
          }
        }
        if (data526.grid !== void 0) {
          let data529 = data526.grid;
          if (data529 && typeof data529 == "object" && !Array.isArray(data529)) {
            if (Object.keys(data529).length < 1) {
              const err1183 = { instancePath: instancePath + "/sweep/grid", schemaPath: "#/properties/sweep/properties/grid/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err1183];
              } else {
                vErrors.push(err1183);
              }
              errors++;
            }
            for (const key115 in data529) {
              let data530 = data529[key115];
              if (Array.isArray(data530)) {
                if (data530.length < 1) {
                  const err1184 = { instancePath: instancePath + "/sweep/grid/" + key115.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/grid/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err1184];
                  } else {
                    vErrors.push(err1184);
                  }
                  errors++;
                }
              } else {
                const err1185 = { instancePath: instancePath + "/sweep/grid/" + key115.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/grid/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err1185];
                } else {
                  vErrors.push(err1185);
                }
                errors++;
              }
            }
          } else {
            const err1186 = { instancePath: instancePath + "/sweep/grid", schemaPath: "#/properties/sweep/properties/grid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err1186];
            } else {
              vErrors.push(err1186);
            }
            errors++;
          }
        }
        if (data526.list !== void 0) {
          let data531 = data526.list;
          if (Array.isArray(data531)) {
            if (data531.length < 1) {
              const err1187 = { instancePath: instancePath + "/sweep/list", schemaPath: "#/properties/sweep/properties/list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err1187];
              } else {
                vErrors.push(err1187);
              }
              errors++;
            }
            const len17 = data531.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data532 = data531[i17];
              if (data532 && typeof data532 == "object" && !Array.isArray(data532)) {
                if (Object.keys(data532).length < 1) {
                  const err1188 = { instancePath: instancePath + "/sweep/list/" + i17, schemaPath: "#/properties/sweep/properties/list/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  if (vErrors === null) {
                    vErrors = [err1188];
                  } else {
                    vErrors.push(err1188);
                  }
                  errors++;
                }
              } else {
                const err1189 = { instancePath: instancePath + "/sweep/list/" + i17, schemaPath: "#/properties/sweep/properties/list/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err1189];
                } else {
                  vErrors.push(err1189);
                }
                errors++;
              }
            }
          } else {
            const err1190 = { instancePath: instancePath + "/sweep/list", schemaPath: "#/properties/sweep/properties/list/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err1190];
            } else {
              vErrors.push(err1190);
            }
            errors++;
          }
        }
      } else {
        const err1191 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err1191];
        } else {
          vErrors.push(err1191);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data533 = data.engine;
      const _errs1252 = errors;
      let valid213 = true;
      const _errs1253 = errors;
      if (!(data533 && typeof data533 == "object" && !Array.isArray(data533))) {
        const err1192 = {};
        if (vErrors === null) {
          vErrors = [err1192];
        } else {
          vErrors.push(err1192);
        }
        errors++;
      }
      var _valid0 = _errs1253 === errors;
      errors = _errs1252;
      if (vErrors !== null) {
        if (_errs1252) {
          vErrors.length = _errs1252;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs1255 = errors;
        if (data533 && typeof data533 == "object" && !Array.isArray(data533)) {
          if (data533.kind === void 0) {
            const err1193 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            if (vErrors === null) {
              vErrors = [err1193];
            } else {
              vErrors.push(err1193);
            }
            errors++;
          }
          const tag7 = data533.kind;
          if (typeof tag7 == "string") {
            if (tag7 === "embedded") {
              if (data533 && typeof data533 == "object" && !Array.isArray(data533)) {
                if (data533.kind === void 0) {
                  const err1194 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                  if (vErrors === null) {
                    vErrors = [err1194];
                  } else {
                    vErrors.push(err1194);
                  }
                  errors++;
                }
                for (const key116 in data533) {
                  if (!(key116 === "kind")) {
                    const err1195 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key116 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err1195];
                    } else {
                      vErrors.push(err1195);
                    }
                    errors++;
                  }
                }
                if (data533.kind !== void 0) {
                  if ("embedded" !== data533.kind) {
                    const err1196 = { instancePath: instancePath + "/engine/kind", schemaPath: "#/properties/engine/then/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "embedded" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err1196];
                    } else {
                      vErrors.push(err1196);
                    }
                    errors++;
                  }
                }
              } else {
                const err1197 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err1197];
                } else {
                  vErrors.push(err1197);
                }
                errors++;
              }
            } else if (tag7 === "trl") {
              if (data533 && typeof data533 == "object" && !Array.isArray(data533)) {
                if (data533.kind === void 0) {
                  const err1198 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                  if (vErrors === null) {
                    vErrors = [err1198];
                  } else {
                    vErrors.push(err1198);
                  }
                  errors++;
                }
                for (const key117 in data533) {
                  if (!func2.call(schema11.properties.engine.then.oneOf[1].properties, key117)) {
                    const err1199 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key117 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err1199];
                    } else {
                      vErrors.push(err1199);
                    }
                    errors++;
                  }
                }
                if (data533.kind !== void 0) {
                  if ("trl" !== data533.kind) {
                    const err1200 = { instancePath: instancePath + "/engine/kind", schemaPath: "#/properties/engine/then/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "trl" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err1200];
                    } else {
                      vErrors.push(err1200);
                    }
                    errors++;
                  }
                }
                if (data533.python !== void 0) {
                  let data536 = data533.python;
                  if (typeof data536 === "string") {
                    if (func3(data536) < 1) {
                      const err1201 = { instancePath: instancePath + "/engine/python", schemaPath: "#/properties/engine/then/oneOf/1/properties/python/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err1201];
                      } else {
                        vErrors.push(err1201);
                      }
                      errors++;
                    }
                  } else {
                    const err1202 = { instancePath: instancePath + "/engine/python", schemaPath: "#/properties/engine/then/oneOf/1/properties/python/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err1202];
                    } else {
                      vErrors.push(err1202);
                    }
                    errors++;
                  }
                }
                if (data533.num_processes !== void 0) {
                  let data537 = data533.num_processes;
                  if (!(typeof data537 == "number" && (!(data537 % 1) && !isNaN(data537)) && isFinite(data537))) {
                    const err1203 = { instancePath: instancePath + "/engine/num_processes", schemaPath: "#/properties/engine/then/oneOf/1/properties/num_processes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err1203];
                    } else {
                      vErrors.push(err1203);
                    }
                    errors++;
                  }
                  if (typeof data537 == "number" && isFinite(data537)) {
                    if (data537 < 1 || isNaN(data537)) {
                      const err1204 = { instancePath: instancePath + "/engine/num_processes", schemaPath: "#/properties/engine/then/oneOf/1/properties/num_processes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err1204];
                      } else {
                        vErrors.push(err1204);
                      }
                      errors++;
                    }
                  }
                }
                if (data533.per_device_train_batch_size !== void 0) {
                  let data538 = data533.per_device_train_batch_size;
                  if (!(typeof data538 == "number" && (!(data538 % 1) && !isNaN(data538)) && isFinite(data538))) {
                    const err1205 = { instancePath: instancePath + "/engine/per_device_train_batch_size", schemaPath: "#/properties/engine/then/oneOf/1/properties/per_device_train_batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err1205];
                    } else {
                      vErrors.push(err1205);
                    }
                    errors++;
                  }
                  if (typeof data538 == "number" && isFinite(data538)) {
                    if (data538 < 1 || isNaN(data538)) {
                      const err1206 = { instancePath: instancePath + "/engine/per_device_train_batch_size", schemaPath: "#/properties/engine/then/oneOf/1/properties/per_device_train_batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err1206];
                      } else {
                        vErrors.push(err1206);
                      }
                      errors++;
                    }
                  }
                }
                if (data533.gradient_accumulation_steps !== void 0) {
                  let data539 = data533.gradient_accumulation_steps;
                  if (!(typeof data539 == "number" && (!(data539 % 1) && !isNaN(data539)) && isFinite(data539))) {
                    const err1207 = { instancePath: instancePath + "/engine/gradient_accumulation_steps", schemaPath: "#/properties/engine/then/oneOf/1/properties/gradient_accumulation_steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err1207];
                    } else {
                      vErrors.push(err1207);
                    }
                    errors++;
                  }
                  if (typeof data539 == "number" && isFinite(data539)) {
                    if (data539 < 1 || isNaN(data539)) {
                      const err1208 = { instancePath: instancePath + "/engine/gradient_accumulation_steps", schemaPath: "#/properties/engine/then/oneOf/1/properties/gradient_accumulation_steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err1208];
                      } else {
                        vErrors.push(err1208);
                      }
                      errors++;
                    }
                  }
                }
                if (data533.loss_type !== void 0) {
                  let data540 = data533.loss_type;
                  if (typeof data540 !== "string") {
                    const err1209 = { instancePath: instancePath + "/engine/loss_type", schemaPath: "#/properties/engine/then/oneOf/1/properties/loss_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err1209];
                    } else {
                      vErrors.push(err1209);
                    }
                    errors++;
                  }
                  if (!(data540 === "grpo" || data540 === "dr_grpo" || data540 === "dapo" || data540 === "bnpo" || data540 === "cispo" || data540 === "sapo" || data540 === "luspo" || data540 === "vespo")) {
                    const err1210 = { instancePath: instancePath + "/engine/loss_type", schemaPath: "#/properties/engine/then/oneOf/1/properties/loss_type/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.then.oneOf[1].properties.loss_type.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err1210];
                    } else {
                      vErrors.push(err1210);
                    }
                    errors++;
                  }
                }
                if (data533.importance_sampling_level !== void 0) {
                  let data541 = data533.importance_sampling_level;
                  if (typeof data541 !== "string") {
                    const err1211 = { instancePath: instancePath + "/engine/importance_sampling_level", schemaPath: "#/properties/engine/then/oneOf/1/properties/importance_sampling_level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err1211];
                    } else {
                      vErrors.push(err1211);
                    }
                    errors++;
                  }
                  if (!(data541 === "token" || data541 === "sequence")) {
                    const err1212 = { instancePath: instancePath + "/engine/importance_sampling_level", schemaPath: "#/properties/engine/then/oneOf/1/properties/importance_sampling_level/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.then.oneOf[1].properties.importance_sampling_level.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err1212];
                    } else {
                      vErrors.push(err1212);
                    }
                    errors++;
                  }
                }
                if (data533.use_vllm !== void 0) {
                  if (typeof data533.use_vllm !== "boolean") {
                    const err1213 = { instancePath: instancePath + "/engine/use_vllm", schemaPath: "#/properties/engine/then/oneOf/1/properties/use_vllm/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err1213];
                    } else {
                      vErrors.push(err1213);
                    }
                    errors++;
                  }
                }
                if (data533.vllm_mode !== void 0) {
                  let data543 = data533.vllm_mode;
                  if (typeof data543 !== "string") {
                    const err1214 = { instancePath: instancePath + "/engine/vllm_mode", schemaPath: "#/properties/engine/then/oneOf/1/properties/vllm_mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err1214];
                    } else {
                      vErrors.push(err1214);
                    }
                    errors++;
                  }
                  if (!(data543 === "colocate" || data543 === "server")) {
                    const err1215 = { instancePath: instancePath + "/engine/vllm_mode", schemaPath: "#/properties/engine/then/oneOf/1/properties/vllm_mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.then.oneOf[1].properties.vllm_mode.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err1215];
                    } else {
                      vErrors.push(err1215);
                    }
                    errors++;
                  }
                }
                if (data533.vllm_gpu_memory_utilization !== void 0) {
                  let data544 = data533.vllm_gpu_memory_utilization;
                  if (typeof data544 == "number" && isFinite(data544)) {
                    if (data544 > 1 || isNaN(data544)) {
                      const err1216 = { instancePath: instancePath + "/engine/vllm_gpu_memory_utilization", schemaPath: "#/properties/engine/then/oneOf/1/properties/vllm_gpu_memory_utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      if (vErrors === null) {
                        vErrors = [err1216];
                      } else {
                        vErrors.push(err1216);
                      }
                      errors++;
                    }
                    if (data544 <= 0 || isNaN(data544)) {
                      const err1217 = { instancePath: instancePath + "/engine/vllm_gpu_memory_utilization", schemaPath: "#/properties/engine/then/oneOf/1/properties/vllm_gpu_memory_utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      if (vErrors === null) {
                        vErrors = [err1217];
                      } else {
                        vErrors.push(err1217);
                      }
                      errors++;
                    }
                  } else {
                    const err1218 = { instancePath: instancePath + "/engine/vllm_gpu_memory_utilization", schemaPath: "#/properties/engine/then/oneOf/1/properties/vllm_gpu_memory_utilization/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err1218];
                    } else {
                      vErrors.push(err1218);
                    }
                    errors++;
                  }
                }
                if (data533.bf16 !== void 0) {
                  if (typeof data533.bf16 !== "boolean") {
                    const err1219 = { instancePath: instancePath + "/engine/bf16", schemaPath: "#/properties/engine/then/oneOf/1/properties/bf16/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err1219];
                    } else {
                      vErrors.push(err1219);
                    }
                    errors++;
                  }
                }
                if (data533.gradient_checkpointing !== void 0) {
                  if (typeof data533.gradient_checkpointing !== "boolean") {
                    const err1220 = { instancePath: instancePath + "/engine/gradient_checkpointing", schemaPath: "#/properties/engine/then/oneOf/1/properties/gradient_checkpointing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err1220];
                    } else {
                      vErrors.push(err1220);
                    }
                    errors++;
                  }
                }
                if (data533.extra !== void 0) {
                  let data547 = data533.extra;
                  if (data547 && typeof data547 == "object" && !Array.isArray(data547)) {
                  } else {
                    const err1221 = { instancePath: instancePath + "/engine/extra", schemaPath: "#/properties/engine/then/oneOf/1/properties/extra/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err1221];
                    } else {
                      vErrors.push(err1221);
                    }
                    errors++;
                  }
                }
              } else {
                const err1222 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err1222];
                } else {
                  vErrors.push(err1222);
                }
                errors++;
              }
            } else if (tag7 === "verl") {
              if (data533 && typeof data533 == "object" && !Array.isArray(data533)) {
                if (data533.kind === void 0) {
                  const err1223 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                  if (vErrors === null) {
                    vErrors = [err1223];
                  } else {
                    vErrors.push(err1223);
                  }
                  errors++;
                }
                for (const key118 in data533) {
                  if (!func2.call(schema11.properties.engine.then.oneOf[2].properties, key118)) {
                    const err1224 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key118 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err1224];
                    } else {
                      vErrors.push(err1224);
                    }
                    errors++;
                  }
                }
                if (data533.kind !== void 0) {
                  if ("verl" !== data533.kind) {
                    const err1225 = { instancePath: instancePath + "/engine/kind", schemaPath: "#/properties/engine/then/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "verl" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err1225];
                    } else {
                      vErrors.push(err1225);
                    }
                    errors++;
                  }
                }
                if (data533.python !== void 0) {
                  let data549 = data533.python;
                  if (typeof data549 === "string") {
                    if (func3(data549) < 1) {
                      const err1226 = { instancePath: instancePath + "/engine/python", schemaPath: "#/properties/engine/then/oneOf/2/properties/python/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err1226];
                      } else {
                        vErrors.push(err1226);
                      }
                      errors++;
                    }
                  } else {
                    const err1227 = { instancePath: instancePath + "/engine/python", schemaPath: "#/properties/engine/then/oneOf/2/properties/python/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err1227];
                    } else {
                      vErrors.push(err1227);
                    }
                    errors++;
                  }
                }
                if (data533.ray !== void 0) {
                  let data550 = data533.ray;
                  if (typeof data550 !== "string" && data550 !== null) {
                    const err1228 = { instancePath: instancePath + "/engine/ray", schemaPath: "#/properties/engine/then/oneOf/2/properties/ray/type", keyword: "type", params: { type: schema11.properties.engine.then.oneOf[2].properties.ray.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err1228];
                    } else {
                      vErrors.push(err1228);
                    }
                    errors++;
                  }
                  if (typeof data550 === "string") {
                    if (!pattern6.test(data550)) {
                      const err1229 = { instancePath: instancePath + "/engine/ray", schemaPath: "#/properties/engine/then/oneOf/2/properties/ray/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
                      if (vErrors === null) {
                        vErrors = [err1229];
                      } else {
                        vErrors.push(err1229);
                      }
                      errors++;
                    }
                  }
                }
                if (data533.gpus !== void 0) {
                  let data551 = data533.gpus;
                  if (!(typeof data551 == "number" && (!(data551 % 1) && !isNaN(data551)) && isFinite(data551))) {
                    const err1230 = { instancePath: instancePath + "/engine/gpus", schemaPath: "#/properties/engine/then/oneOf/2/properties/gpus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err1230];
                    } else {
                      vErrors.push(err1230);
                    }
                    errors++;
                  }
                  if (typeof data551 == "number" && isFinite(data551)) {
                    if (data551 < 1 || isNaN(data551)) {
                      const err1231 = { instancePath: instancePath + "/engine/gpus", schemaPath: "#/properties/engine/then/oneOf/2/properties/gpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err1231];
                      } else {
                        vErrors.push(err1231);
                      }
                      errors++;
                    }
                  }
                }
                if (data533.nodes !== void 0) {
                  let data552 = data533.nodes;
                  if (!(typeof data552 == "number" && (!(data552 % 1) && !isNaN(data552)) && isFinite(data552))) {
                    const err1232 = { instancePath: instancePath + "/engine/nodes", schemaPath: "#/properties/engine/then/oneOf/2/properties/nodes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err1232];
                    } else {
                      vErrors.push(err1232);
                    }
                    errors++;
                  }
                  if (typeof data552 == "number" && isFinite(data552)) {
                    if (data552 < 1 || isNaN(data552)) {
                      const err1233 = { instancePath: instancePath + "/engine/nodes", schemaPath: "#/properties/engine/then/oneOf/2/properties/nodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err1233];
                      } else {
                        vErrors.push(err1233);
                      }
                      errors++;
                    }
                  }
                }
                if (data533.max_prompt_length !== void 0) {
                  let data553 = data533.max_prompt_length;
                  if (!(typeof data553 == "number" && (!(data553 % 1) && !isNaN(data553)) && isFinite(data553))) {
                    const err1234 = { instancePath: instancePath + "/engine/max_prompt_length", schemaPath: "#/properties/engine/then/oneOf/2/properties/max_prompt_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err1234];
                    } else {
                      vErrors.push(err1234);
                    }
                    errors++;
                  }
                  if (typeof data553 == "number" && isFinite(data553)) {
                    if (data553 < 1 || isNaN(data553)) {
                      const err1235 = { instancePath: instancePath + "/engine/max_prompt_length", schemaPath: "#/properties/engine/then/oneOf/2/properties/max_prompt_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err1235];
                      } else {
                        vErrors.push(err1235);
                      }
                      errors++;
                    }
                  }
                }
                if (data533.chat_template !== void 0) {
                  let data554 = data533.chat_template;
                  if (typeof data554 !== "string") {
                    const err1236 = { instancePath: instancePath + "/engine/chat_template", schemaPath: "#/properties/engine/then/oneOf/2/properties/chat_template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err1236];
                    } else {
                      vErrors.push(err1236);
                    }
                    errors++;
                  }
                  if (!(data554 === "raw" || data554 === "model")) {
                    const err1237 = { instancePath: instancePath + "/engine/chat_template", schemaPath: "#/properties/engine/then/oneOf/2/properties/chat_template/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.then.oneOf[2].properties.chat_template.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err1237];
                    } else {
                      vErrors.push(err1237);
                    }
                    errors++;
                  }
                }
                if (data533.gradient_checkpointing !== void 0) {
                  if (typeof data533.gradient_checkpointing !== "boolean") {
                    const err1238 = { instancePath: instancePath + "/engine/gradient_checkpointing", schemaPath: "#/properties/engine/then/oneOf/2/properties/gradient_checkpointing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err1238];
                    } else {
                      vErrors.push(err1238);
                    }
                    errors++;
                  }
                }
                if (data533.rollout !== void 0) {
                  let data556 = data533.rollout;
                  if (data556 && typeof data556 == "object" && !Array.isArray(data556)) {
                    for (const key119 in data556) {
                      if (!(key119 === "name" || key119 === "tensor_parallel_size" || key119 === "gpu_memory_utilization" || key119 === "max_num_batched_tokens" || key119 === "log_prob_micro_batch_size_per_gpu")) {
                        const err1239 = { instancePath: instancePath + "/engine/rollout", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key119 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err1239];
                        } else {
                          vErrors.push(err1239);
                        }
                        errors++;
                      }
                    }
                    if (data556.name !== void 0) {
                      let data557 = data556.name;
                      if (typeof data557 !== "string") {
                        const err1240 = { instancePath: instancePath + "/engine/rollout/name", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err1240];
                        } else {
                          vErrors.push(err1240);
                        }
                        errors++;
                      }
                      if (!(data557 === "vllm" || data557 === "sglang" || data557 === "trtllm")) {
                        const err1241 = { instancePath: instancePath + "/engine/rollout/name", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/name/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.then.oneOf[2].properties.rollout.properties.name.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err1241];
                        } else {
                          vErrors.push(err1241);
                        }
                        errors++;
                      }
                    }
                    if (data556.tensor_parallel_size !== void 0) {
                      let data558 = data556.tensor_parallel_size;
                      if (!(typeof data558 == "number" && (!(data558 % 1) && !isNaN(data558)) && isFinite(data558))) {
                        const err1242 = { instancePath: instancePath + "/engine/rollout/tensor_parallel_size", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/tensor_parallel_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err1242];
                        } else {
                          vErrors.push(err1242);
                        }
                        errors++;
                      }
                      if (typeof data558 == "number" && isFinite(data558)) {
                        if (data558 < 1 || isNaN(data558)) {
                          const err1243 = { instancePath: instancePath + "/engine/rollout/tensor_parallel_size", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/tensor_parallel_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err1243];
                          } else {
                            vErrors.push(err1243);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data556.gpu_memory_utilization !== void 0) {
                      let data559 = data556.gpu_memory_utilization;
                      if (typeof data559 == "number" && isFinite(data559)) {
                        if (data559 > 1 || isNaN(data559)) {
                          const err1244 = { instancePath: instancePath + "/engine/rollout/gpu_memory_utilization", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/gpu_memory_utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          if (vErrors === null) {
                            vErrors = [err1244];
                          } else {
                            vErrors.push(err1244);
                          }
                          errors++;
                        }
                        if (data559 <= 0 || isNaN(data559)) {
                          const err1245 = { instancePath: instancePath + "/engine/rollout/gpu_memory_utilization", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/gpu_memory_utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                          if (vErrors === null) {
                            vErrors = [err1245];
                          } else {
                            vErrors.push(err1245);
                          }
                          errors++;
                        }
                      } else {
                        const err1246 = { instancePath: instancePath + "/engine/rollout/gpu_memory_utilization", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/gpu_memory_utilization/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err1246];
                        } else {
                          vErrors.push(err1246);
                        }
                        errors++;
                      }
                    }
                    if (data556.max_num_batched_tokens !== void 0) {
                      let data560 = data556.max_num_batched_tokens;
                      if (!(typeof data560 == "number" && (!(data560 % 1) && !isNaN(data560)) && isFinite(data560))) {
                        const err1247 = { instancePath: instancePath + "/engine/rollout/max_num_batched_tokens", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/max_num_batched_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err1247];
                        } else {
                          vErrors.push(err1247);
                        }
                        errors++;
                      }
                      if (typeof data560 == "number" && isFinite(data560)) {
                        if (data560 < 1 || isNaN(data560)) {
                          const err1248 = { instancePath: instancePath + "/engine/rollout/max_num_batched_tokens", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/max_num_batched_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err1248];
                          } else {
                            vErrors.push(err1248);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data556.log_prob_micro_batch_size_per_gpu !== void 0) {
                      let data561 = data556.log_prob_micro_batch_size_per_gpu;
                      if (!(typeof data561 == "number" && (!(data561 % 1) && !isNaN(data561)) && isFinite(data561))) {
                        const err1249 = { instancePath: instancePath + "/engine/rollout/log_prob_micro_batch_size_per_gpu", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/log_prob_micro_batch_size_per_gpu/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err1249];
                        } else {
                          vErrors.push(err1249);
                        }
                        errors++;
                      }
                      if (typeof data561 == "number" && isFinite(data561)) {
                        if (data561 < 1 || isNaN(data561)) {
                          const err1250 = { instancePath: instancePath + "/engine/rollout/log_prob_micro_batch_size_per_gpu", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/properties/log_prob_micro_batch_size_per_gpu/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err1250];
                          } else {
                            vErrors.push(err1250);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err1251 = { instancePath: instancePath + "/engine/rollout", schemaPath: "#/properties/engine/then/oneOf/2/properties/rollout/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err1251];
                    } else {
                      vErrors.push(err1251);
                    }
                    errors++;
                  }
                }
                if (data533.actor !== void 0) {
                  let data562 = data533.actor;
                  if (data562 && typeof data562 == "object" && !Array.isArray(data562)) {
                    for (const key120 in data562) {
                      if (!(key120 === "strategy" || key120 === "ppo_mini_batch_size" || key120 === "ppo_micro_batch_size_per_gpu" || key120 === "use_dynamic_bsz" || key120 === "ppo_max_token_len_per_gpu" || key120 === "ulysses_sequence_parallel_size" || key120 === "param_offload" || key120 === "optimizer_offload")) {
                        const err1252 = { instancePath: instancePath + "/engine/actor", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key120 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err1252];
                        } else {
                          vErrors.push(err1252);
                        }
                        errors++;
                      }
                    }
                    if (data562.strategy !== void 0) {
                      let data563 = data562.strategy;
                      if (typeof data563 !== "string") {
                        const err1253 = { instancePath: instancePath + "/engine/actor/strategy", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err1253];
                        } else {
                          vErrors.push(err1253);
                        }
                        errors++;
                      }
                      if (!(data563 === "fsdp" || data563 === "fsdp2")) {
                        const err1254 = { instancePath: instancePath + "/engine/actor/strategy", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.then.oneOf[2].properties.actor.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err1254];
                        } else {
                          vErrors.push(err1254);
                        }
                        errors++;
                      }
                    }
                    if (data562.ppo_mini_batch_size !== void 0) {
                      let data564 = data562.ppo_mini_batch_size;
                      if (!(typeof data564 == "number" && (!(data564 % 1) && !isNaN(data564)) && isFinite(data564))) {
                        const err1255 = { instancePath: instancePath + "/engine/actor/ppo_mini_batch_size", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/ppo_mini_batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err1255];
                        } else {
                          vErrors.push(err1255);
                        }
                        errors++;
                      }
                      if (typeof data564 == "number" && isFinite(data564)) {
                        if (data564 < 1 || isNaN(data564)) {
                          const err1256 = { instancePath: instancePath + "/engine/actor/ppo_mini_batch_size", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/ppo_mini_batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err1256];
                          } else {
                            vErrors.push(err1256);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data562.ppo_micro_batch_size_per_gpu !== void 0) {
                      let data565 = data562.ppo_micro_batch_size_per_gpu;
                      if (!(typeof data565 == "number" && (!(data565 % 1) && !isNaN(data565)) && isFinite(data565))) {
                        const err1257 = { instancePath: instancePath + "/engine/actor/ppo_micro_batch_size_per_gpu", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/ppo_micro_batch_size_per_gpu/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err1257];
                        } else {
                          vErrors.push(err1257);
                        }
                        errors++;
                      }
                      if (typeof data565 == "number" && isFinite(data565)) {
                        if (data565 < 1 || isNaN(data565)) {
                          const err1258 = { instancePath: instancePath + "/engine/actor/ppo_micro_batch_size_per_gpu", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/ppo_micro_batch_size_per_gpu/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err1258];
                          } else {
                            vErrors.push(err1258);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data562.use_dynamic_bsz !== void 0) {
                      if (typeof data562.use_dynamic_bsz !== "boolean") {
                        const err1259 = { instancePath: instancePath + "/engine/actor/use_dynamic_bsz", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/use_dynamic_bsz/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err1259];
                        } else {
                          vErrors.push(err1259);
                        }
                        errors++;
                      }
                    }
                    if (data562.ppo_max_token_len_per_gpu !== void 0) {
                      let data567 = data562.ppo_max_token_len_per_gpu;
                      if (!(typeof data567 == "number" && (!(data567 % 1) && !isNaN(data567)) && isFinite(data567))) {
                        const err1260 = { instancePath: instancePath + "/engine/actor/ppo_max_token_len_per_gpu", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/ppo_max_token_len_per_gpu/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err1260];
                        } else {
                          vErrors.push(err1260);
                        }
                        errors++;
                      }
                      if (typeof data567 == "number" && isFinite(data567)) {
                        if (data567 < 1 || isNaN(data567)) {
                          const err1261 = { instancePath: instancePath + "/engine/actor/ppo_max_token_len_per_gpu", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/ppo_max_token_len_per_gpu/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err1261];
                          } else {
                            vErrors.push(err1261);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data562.ulysses_sequence_parallel_size !== void 0) {
                      let data568 = data562.ulysses_sequence_parallel_size;
                      if (!(typeof data568 == "number" && (!(data568 % 1) && !isNaN(data568)) && isFinite(data568))) {
                        const err1262 = { instancePath: instancePath + "/engine/actor/ulysses_sequence_parallel_size", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/ulysses_sequence_parallel_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err1262];
                        } else {
                          vErrors.push(err1262);
                        }
                        errors++;
                      }
                      if (typeof data568 == "number" && isFinite(data568)) {
                        if (data568 < 1 || isNaN(data568)) {
                          const err1263 = { instancePath: instancePath + "/engine/actor/ulysses_sequence_parallel_size", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/ulysses_sequence_parallel_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err1263];
                          } else {
                            vErrors.push(err1263);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data562.param_offload !== void 0) {
                      if (typeof data562.param_offload !== "boolean") {
                        const err1264 = { instancePath: instancePath + "/engine/actor/param_offload", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/param_offload/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err1264];
                        } else {
                          vErrors.push(err1264);
                        }
                        errors++;
                      }
                    }
                    if (data562.optimizer_offload !== void 0) {
                      if (typeof data562.optimizer_offload !== "boolean") {
                        const err1265 = { instancePath: instancePath + "/engine/actor/optimizer_offload", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/properties/optimizer_offload/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err1265];
                        } else {
                          vErrors.push(err1265);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err1266 = { instancePath: instancePath + "/engine/actor", schemaPath: "#/properties/engine/then/oneOf/2/properties/actor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err1266];
                    } else {
                      vErrors.push(err1266);
                    }
                    errors++;
                  }
                }
                if (data533.reward_host !== void 0) {
                  let data571 = data533.reward_host;
                  if (typeof data571 === "string") {
                    if (func3(data571) < 1) {
                      const err1267 = { instancePath: instancePath + "/engine/reward_host", schemaPath: "#/properties/engine/then/oneOf/2/properties/reward_host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err1267];
                      } else {
                        vErrors.push(err1267);
                      }
                      errors++;
                    }
                  } else {
                    const err1268 = { instancePath: instancePath + "/engine/reward_host", schemaPath: "#/properties/engine/then/oneOf/2/properties/reward_host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err1268];
                    } else {
                      vErrors.push(err1268);
                    }
                    errors++;
                  }
                }
                if (data533.extra !== void 0) {
                  let data572 = data533.extra;
                  if (data572 && typeof data572 == "object" && !Array.isArray(data572)) {
                  } else {
                    const err1269 = { instancePath: instancePath + "/engine/extra", schemaPath: "#/properties/engine/then/oneOf/2/properties/extra/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err1269];
                    } else {
                      vErrors.push(err1269);
                    }
                    errors++;
                  }
                }
              } else {
                const err1270 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err1270];
                } else {
                  vErrors.push(err1270);
                }
                errors++;
              }
            } else if (tag7 === "command") {
              if (data533 && typeof data533 == "object" && !Array.isArray(data533)) {
                if (data533.kind === void 0) {
                  const err1271 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                  if (vErrors === null) {
                    vErrors = [err1271];
                  } else {
                    vErrors.push(err1271);
                  }
                  errors++;
                }
                if (data533.run === void 0) {
                  const err1272 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/3/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'" };
                  if (vErrors === null) {
                    vErrors = [err1272];
                  } else {
                    vErrors.push(err1272);
                  }
                  errors++;
                }
                for (const key121 in data533) {
                  if (!(key121 === "kind" || key121 === "run")) {
                    const err1273 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key121 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err1273];
                    } else {
                      vErrors.push(err1273);
                    }
                    errors++;
                  }
                }
                if (data533.kind !== void 0) {
                  if ("command" !== data533.kind) {
                    const err1274 = { instancePath: instancePath + "/engine/kind", schemaPath: "#/properties/engine/then/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err1274];
                    } else {
                      vErrors.push(err1274);
                    }
                    errors++;
                  }
                }
                if (data533.run !== void 0) {
                  let data574 = data533.run;
                  if (Array.isArray(data574)) {
                    if (data574.length < 1) {
                      const err1275 = { instancePath: instancePath + "/engine/run", schemaPath: "#/properties/engine/then/oneOf/3/properties/run/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err1275];
                      } else {
                        vErrors.push(err1275);
                      }
                      errors++;
                    }
                    const len18 = data574.length;
                    for (let i18 = 0; i18 < len18; i18++) {
                      let data575 = data574[i18];
                      if (typeof data575 === "string") {
                        if (func3(data575) < 1) {
                          const err1276 = { instancePath: instancePath + "/engine/run/" + i18, schemaPath: "#/properties/engine/then/oneOf/3/properties/run/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err1276];
                          } else {
                            vErrors.push(err1276);
                          }
                          errors++;
                        }
                      } else {
                        const err1277 = { instancePath: instancePath + "/engine/run/" + i18, schemaPath: "#/properties/engine/then/oneOf/3/properties/run/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err1277];
                        } else {
                          vErrors.push(err1277);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err1278 = { instancePath: instancePath + "/engine/run", schemaPath: "#/properties/engine/then/oneOf/3/properties/run/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err1278];
                    } else {
                      vErrors.push(err1278);
                    }
                    errors++;
                  }
                }
              } else {
                const err1279 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err1279];
                } else {
                  vErrors.push(err1279);
                }
                errors++;
              }
            } else {
              const err1280 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag7 }, message: 'value of tag "kind" must be in oneOf' };
              if (vErrors === null) {
                vErrors = [err1280];
              } else {
                vErrors.push(err1280);
              }
              errors++;
            }
          } else {
            const err1281 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag7 }, message: 'tag "kind" must be string' };
            if (vErrors === null) {
              vErrors = [err1281];
            } else {
              vErrors.push(err1281);
            }
            errors++;
          }
        } else {
          const err1282 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err1282];
          } else {
            vErrors.push(err1282);
          }
          errors++;
        }
        var _valid0 = _errs1255 === errors;
        valid213 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs1354 = errors;
        if (!(data533 === "embedded" || data533 === "trl" || data533 === "verl")) {
          const err1283 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/else/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.else.enum }, message: "must be equal to one of the allowed values" };
          if (vErrors === null) {
            vErrors = [err1283];
          } else {
            vErrors.push(err1283);
          }
          errors++;
        }
        var _valid0 = _errs1354 === errors;
        valid213 = _valid0;
        ifClause0 = "else";
      }
      if (!valid213) {
        const err1284 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
        if (vErrors === null) {
          vErrors = [err1284];
        } else {
          vErrors.push(err1284);
        }
        errors++;
      }
    }
  } else {
    const err1285 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1285];
    } else {
      vErrors.push(err1285);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateExperiment
};
