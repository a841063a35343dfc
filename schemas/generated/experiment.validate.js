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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://rec-r1.studio/schemas/experiment.schema.json", "title": "Experiment", "type": "object", "description": "A Rec-R1 experiment: a rewriter, a fixed recommender, a reward, and the reinforcement learning that joins them.", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "Names the experiment and its runs: letters, digits, dots, dashes and underscores.", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": 80, "examples": ["icon-search"] }, "description": { "type": "string", "description": "What the experiment is meant to find out; shown beside its runs." }, "extends": { "type": "string", "description": "Another experiment whose settings this one starts from, as a path relative to this file. Objects are merged key by key; lists and values replace.", "examples": ["../base.recr1.yaml"] }, "task": { "type": "object", "description": "What the rewriter is asked to do: input to prompt, completion to search text.", "additionalProperties": false, "properties": { "kind": { "type": "string", "description": "The kind of task. `query_rewriting`: a user's query becomes the text that is searched with.", "enum": ["query_rewriting"], "default": "query_rewriting" }, "prompt": { "type": "string", "description": "The prompt, inline, or a path ending in .md or .txt relative to this file. `{{query}}` and any other column of the queries file are filled in.", "minLength": 1, "examples": ["{{query}} :", "prompts/rewrite.md"] }, "output": { "type": "object", "description": "The form in which the rewriter must answer.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": '`plain`: the completion is the rewrite. `answer_tag`: Rec-R1\'s `<think>\u2026</think><answer>{"query": \u2026}</answer>`, each tag once and in order. `json`: an object with the key `query`.', "enum": ["plain", "answer_tag", "json"], "default": "plain" } }, "default": { "format": "plain" } }, "search_text": { "type": "string", "description": "What the recommender is given. `{{rewrite}}` is the parsed completion; `{{query}} {{rewrite}}` makes the rewriter an expander of the query.", "default": "{{rewrite}}", "examples": ["{{rewrite}}", "{{query}} {{rewrite}}"] } }, "required": ["kind", "prompt"] }, "data": { "type": "object", "description": "Queries, judgements and the corpus.", "additionalProperties": false, "properties": { "format": { "type": "string", "description": "`beir`: a folder with corpus.jsonl, queries.jsonl and qrels/<split>.tsv.", "enum": ["beir"], "default": "beir" }, "path": { "type": "string", "description": "The data folder, relative to this file.", "minLength": 1, "examples": ["data/icon-search"] }, "splits": { "type": "object", "description": "Which file of qrels serves as which split. The three must not share queries.", "additionalProperties": false, "properties": { "train": { "type": "string", "description": "Queries that the rewriter is trained on.", "default": "train" }, "validation": { "type": "string", "description": "Queries that choose the checkpoint.", "default": "dev", "examples": ["dev", "validation"] }, "test": { "type": "string", "description": "Queries that are only reported on.", "default": "test" } }, "default": { "train": "train", "validation": "dev", "test": "test" } } }, "required": ["format", "path"] }, "recommender": { "type": "object", "description": "The fixed black box that retrieves with the rewriter's text. No gradient passes through it, and the rewriter never sees its items.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems).", "additionalProperties": false, "properties": { "kind": { "const": "bm25", "description": "BM25 exactly as Lucene scores it; unless set otherwise with Anserini's English analysis (lower case, stop words, Porter stems)." }, "fields": { "type": "object", "description": "Fields of the documents that are searched, with their weights.", "additionalProperties": { "type": "number", "exclusiveMinimum": 0 }, "minProperties": 1, "default": { "title": 1, "text": 1 }, "examples": [{ "title": 2, "text": 1 }] }, "k1": { "type": "number", "description": "Saturation of term frequency. Anserini's default is 0.9, Lucene's and Rec-R1's 1.2.", "minimum": 0, "default": 0.9 }, "b": { "type": "number", "description": "Strength of length normalisation, 0 to 1. Anserini's default is 0.4, Lucene's and Rec-R1's 0.75.", "minimum": 0, "maximum": 1, "default": 0.4 }, "analyzer": { "type": "string", "description": "How texts become terms, of documents and queries alike, as Lucene does it. `english`: Anserini's default (possessives, lower case, stop words, Porter stems). `simple`: runs of letters in lower case. `whitespace`: what stands between spaces, as it stands. `ngram`: runs of characters within words, see the key `ngram`; against misspellings and for languages without spaces. A language: lower case, its stop words and Snowball stems; articles are cut off in French and Italian.", "enum": ["english", "simple", "whitespace", "ngram", "danish", "dutch", "finnish", "french", "german", "hungarian", "italian", "norwegian", "portuguese", "romanian", "russian", "spanish", "swedish"], "default": "english" }, "ngram": { "type": "object", "description": "How many characters the terms of the analyzer `ngram` have. A word of fewer than `min_length` has no terms.", "additionalProperties": false, "properties": { "min_length": { "type": "integer", "description": "Characters of the shortest terms.", "minimum": 1, "maximum": 10, "default": 3 }, "max_length": { "type": "integer", "description": "Characters of the longest terms; at least `min_length`.", "minimum": 1, "maximum": 10, "default": 3, "examples": [3, 4, 5] } }, "default": { "min_length": 3, "max_length": 3 } }, "query_mode": { "type": "string", "description": "How a text is read as a query. `bag_of_words`, as Anserini and Rec-R1: operators and quotes mean nothing, and a word that is repeated weighs as often as it stands there, which policies learn to exploit (Rec-R1's median query has 167 words, the most frequent 26 times). `deduplicated`: a bag of words in which each term counts once, so repetition is not paid for; more different words still are. `boolean`: AND, OR, NOT, +, -, brackets and quotes work as in Lucene (NOT binds before AND, AND before OR; words side by side may each match); repeated words still add weight unless a clause excludes the document, and a malformed query is read as a bag of words.", "enum": ["bag_of_words", "boolean", "deduplicated"], "default": "bag_of_words" }, "top_k": { "type": "integer", "description": "How many items are retrieved for a text. No metric may look deeper.", "minimum": 1, "maximum": 1e4, "default": 100 } }, "required": ["kind"], "title": "BM25" }] }, "reward": { "type": "array", "minItems": 1, "description": "The reward of a completion: the sum of weight \xD7 component over these components, each recorded apart. With `format`, a malformed completion is worth its `invalid` alone.", "default": [{ "kind": "ndcg", "k": 10 }], "items": { "type": "object", "description": "One component of the reward.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "Normalised discounted cumulative gain at a cutoff, as trec_eval's ndcg_cut.", "additionalProperties": false, "properties": { "kind": { "const": "ndcg", "description": "Normalised discounted cumulative gain at a cutoff, as trec_eval's ndcg_cut." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100, 1e3] }, "gain": { "type": "string", "description": "What a judgement adds. `linear`: itself, as in trec_eval and Rec-R1. `exponential`: 2^judgement \u2212 1 (Burges et al. 2005), recorded as ndcg_exp. Equal where judgements are 0 and 1.", "enum": ["linear", "exponential"], "default": "linear" }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "NDCG" }, { "type": "object", "description": "Share of the relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "recall", "description": "Share of the relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Recall" }, { "type": "object", "description": "1 / rank of the first relevant item, 0 beyond the cutoff.", "additionalProperties": false, "properties": { "kind": { "const": "mrr", "description": "1 / rank of the first relevant item, 0 beyond the cutoff." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Reciprocal rank" }, { "type": "object", "description": "Share of relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "precision", "description": "Share of relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Precision" }, { "type": "object", "description": "1 if any relevant item is among the first k, else 0.", "additionalProperties": false, "properties": { "kind": { "const": "hit_rate", "description": "1 if any relevant item is among the first k, else 0." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Hit rate" }, { "type": "object", "description": "Mean of the precision at the ranks of the relevant items among the first k, as trec_eval's map_cut.", "additionalProperties": false, "properties": { "kind": { "const": "map", "description": "Mean of the precision at the ranks of the relevant items among the first k, as trec_eval's map_cut." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Average precision" }, { "type": "object", "description": "Rank-biased precision (Moffat and Zobel 2008), cut off: (1 \u2212 p) \u03A3 p^(rank \u2212 1) over the relevant items among the first k.", "additionalProperties": false, "properties": { "kind": { "const": "rbp", "description": "Rank-biased precision (Moffat and Zobel 2008), cut off: (1 \u2212 p) \u03A3 p^(rank \u2212 1) over the relevant items among the first k." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "persistence": { "type": "number", "description": "p: the probability that a user who has looked at an item looks at the next. 0.5: impatient; 0.8: usual; 0.95: patient.", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "default": 0.8, "examples": [0.5, 0.8, 0.95] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Rank-biased precision" }, { "type": "object", "description": "Backtracing's accuracy: 1 if any of the first k segments is one that caused the question, else 0.", "additionalProperties": false, "properties": { "kind": { "const": "accuracy", "description": "Backtracing's accuracy: 1 if any of the first k segments is one that caused the question, else 0." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1, "examples": [1, 3] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Accuracy" }, { "type": "object", "description": "For backtracing: 1 / (1 + distance), where distance is the least number of positions between one of the first k segments and a relevant one. 1 for a hit, 0.5 for its neighbour. The documents need positions.", "additionalProperties": false, "properties": { "kind": { "const": "closeness", "description": "For backtracing: 1 / (1 + distance), where distance is the least number of positions between one of the first k segments and a relevant one. 1 for a hit, 0.5 for its neighbour. The documents need positions." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1, "examples": [1, 3] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Closeness" }, { "type": "object", "description": "The metric of the rewritten query minus the metric of the original one.", "additionalProperties": false, "properties": { "kind": { "const": "gain", "description": "The metric of the rewritten query minus the metric of the original one." }, "metric": { "type": "string", "description": "A metric with its cutoff.", "default": "ndcg@10", "pattern": "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$", "examples": ["ndcg@10", "recall@100"] }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Gain over the original query" }, { "type": "object", "description": "The rule of Rec-R1's code, whole: NDCG@k plus `valid` for a rewrite that finds something, 0 for one that finds nothing, `invalid` for a malformed one. Recorded as ndcg and format. Unlike that code, items that are listed twice count once, and a search that fails is no reward.", "additionalProperties": false, "properties": { "kind": { "const": "rec_r1", "description": "The rule of Rec-R1's code, whole: NDCG@k plus `valid` for a rewrite that finds something, 0 for one that finds nothing, `invalid` for a malformed one. Recorded as ndcg and format. Unlike that code, items that are listed twice count once, and a search that fails is no reward." }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 1e3, "examples": [100, 1e3, 5e3] }, "valid": { "type": "number", "description": "Added to a well-formed completion that found something.", "default": 0.1 }, "invalid": { "type": "number", "description": "The total of a malformed completion.", "default": -2 } }, "required": ["kind"], "title": "Rec-R1's reward" }, { "type": "object", "description": "Rec-R1's format reward: `valid` is added when the completion has the task's output form; otherwise the total is `invalid`, whatever was retrieved.", "additionalProperties": false, "properties": { "kind": { "const": "format", "description": "Rec-R1's format reward: `valid` is added when the completion has the task's output form; otherwise the total is `invalid`, whatever was retrieved." }, "valid": { "type": "number", "description": "Added to a well-formed completion.", "default": 0.1 }, "invalid": { "type": "number", "description": "The total of a malformed completion.", "default": -2 } }, "required": ["kind"], "title": "Format" }, { "type": "object", "description": "Subtracts `penalty` for every word of the search text beyond `max_words`: against rewards for mere length.", "additionalProperties": false, "properties": { "kind": { "const": "length", "description": "Subtracts `penalty` for every word of the search text beyond `max_words`: against rewards for mere length." }, "max_words": { "type": "integer", "description": "Words that cost nothing.", "minimum": 1, "default": 32 }, "penalty": { "type": "number", "description": "Subtracted for each word beyond.", "minimum": 0, "default": 0.01 }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Length penalty" }, { "type": "object", "description": "Subtracts `penalty` for every repeated word of the search text: BM25 adds a term's weight each time it stands in the query, which policies exploit.", "additionalProperties": false, "properties": { "kind": { "const": "repetition", "description": "Subtracts `penalty` for every repeated word of the search text: BM25 adds a term's weight each time it stands in the query, which policies exploit." }, "penalty": { "type": "number", "description": "Subtracted for each repetition.", "minimum": 0, "default": 0.05 }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Repetition penalty" }, { "type": "object", "description": "How much a rewrite differs from the others of its group: 1 less the mean overlap (Jaccard) of its words with theirs. 0 when all are the same, 1 when none shares a word.", "additionalProperties": false, "properties": { "kind": { "const": "diversity", "description": "How much a rewrite differs from the others of its group: 1 less the mean overlap (Jaccard) of its words with theirs. 0 when all are the same, 1 when none shares a word." }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind"], "title": "Diversity within the group" }, { "type": "object", "description": "What users did with the retrieved items before: NDCG with each item's engagement, estimated from a log of interactions by inverse propensity weighting, as its gain. Items that were never logged for the query count nothing.", "additionalProperties": false, "properties": { "kind": { "const": "log_engagement", "description": "What users did with the retrieved items before: NDCG with each item's engagement, estimated from a log of interactions by inverse propensity weighting, as its gain. Items that were never logged for the query count nothing." }, "path": { "type": "string", "description": "The log: .jsonl, or .tsv with a header, a line an interaction, relative to this file.", "minLength": 1, "examples": ["logs/clicks.tsv"] }, "k": { "type": "integer", "description": "Cutoff: how many retrieved items count. A deeper cutoff gives a denser signal; the paper trains on 1000 and tests on 100.", "minimum": 1, "default": 10, "examples": [10, 100] }, "max_inverse_propensity": { "type": "number", "description": "Weights 1 / propensity are clipped to this: less variance for some bias.", "minimum": 1, "default": 10 }, "columns": { "type": "object", "description": "Names of the log's columns.", "additionalProperties": false, "properties": { "query": { "type": "string", "description": "The query's id.", "default": "query_id" }, "item": { "type": "string", "description": "The item's id.", "default": "item_id" }, "engagement": { "type": "string", "description": "What was counted, at least 0: clicks, conversions, seconds.", "default": "clicks" }, "propensity": { "type": "string", "description": "Probability that the user saw the item, above 0, at most 1.", "default": "propensity" }, "rank": { "type": "string", "description": "Where there is no column of propensities: the rank at which the item was shown, from 1, of which 1 / rank is taken for the propensity.", "default": "rank" } }, "default": { "query": "query_id", "item": "item_id", "engagement": "clicks", "propensity": "propensity", "rank": "rank" } }, "weight": { "type": "number", "description": "Factor of this component in the total reward.", "default": 1 }, "clip_to": { "type": "object", "description": "What the component is held within before it is weighted, against single values that outweigh all else; it is recorded as it was.", "additionalProperties": false, "minProperties": 1, "properties": { "min": { "type": "number", "description": "Least value that counts." }, "max": { "type": "number", "description": "Largest value that counts." } }, "examples": [{ "min": -1, "max": 1 }] } }, "required": ["kind", "path"], "title": "Engagement by logged interactions" }] } }, "rewriter": { "type": "object", "description": "The language model that is trained, and how it writes.", "additionalProperties": false, "properties": { "model": { "type": "string", "description": "A folder with config.json, model.safetensors and tokenizer.json of a Llama-architecture model, relative to this file.", "minLength": 1, "examples": ["models/rewriter-mini"] }, "lora": { "type": "object", "description": "Train low-rank adapters (Hu et al. 2021) instead of all weights.", "additionalProperties": false, "properties": { "rank": { "type": "integer", "description": "Rank of the adapters.", "minimum": 1, "default": 16 }, "alpha": { "type": "number", "description": "Scale: the adapters' product counts alpha / rank.", "exclusiveMinimum": 0, "default": 32 } } }, "sampling": { "type": "object", "description": "How completions are drawn while training.", "additionalProperties": false, "properties": { "temperature": { "type": "number", "description": "Softmax temperature of the rollouts; evaluation is greedy.", "exclusiveMinimum": 0, "default": 1 }, "top_p": { "type": "number", "description": "Nucleus: the smallest set of tokens with this much probability.", "exclusiveMinimum": 0, "maximum": 1, "default": 1 }, "max_new_tokens": { "type": "integer", "description": "Longest completion, in tokens.", "minimum": 1, "default": 32 } }, "default": { "temperature": 1, "top_p": 1, "max_new_tokens": 32 } } }, "required": ["model"] }, "algorithm": { "type": "object", "description": "The policy-gradient algorithm.", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "description": "Group Relative Policy Optimization (arXiv 2402.03300): the advantage of a completion is its reward relative to the other completions of the same prompt. verl: algorithm.adv_estimator=grpo; TRL: GRPOTrainer.", "additionalProperties": false, "properties": { "kind": { "const": "grpo", "description": "Group Relative Policy Optimization (arXiv 2402.03300): the advantage of a completion is its reward relative to the other completions of the same prompt. verl: algorithm.adv_estimator=grpo; TRL: GRPOTrainer." }, "group_size": { "type": "integer", "description": "Completions a prompt. verl: actor_rollout_ref.rollout.n; TRL: num_generations.", "minimum": 2, "default": 8, "examples": [8, 12, 16] }, "learning_rate": { "type": "number", "description": "AdamW's peak learning rate. Full fine-tuning of billions: about 1e-6; LoRA: about 1e-5 to 1e-4; models of a few million parameters: about 1e-4 to 1e-3.", "exclusiveMinimum": 0, "default": 1e-6 }, "kl": { "type": "object", "description": "Penalty for leaving the reference policy, which is the policy that RL started from.", "additionalProperties": false, "properties": { "coef": { "type": "number", "description": "Weight of the KL term in the loss; 0 leaves the reference out. verl: kl_loss_coef; TRL: beta.", "minimum": 0, "default": 1e-3 }, "estimator": { "type": "string", "description": "`k3`: exp(d) \u2212 d \u2212 1 with d = log p_ref \u2212 log p (Schulman); `k1`: \u2212d; `k2`: d\xB2/2.", "enum": ["k1", "k2", "k3"], "default": "k3" } }, "default": { "coef": 1e-3, "estimator": "k3" } }, "clip": { "type": "object", "description": "PPO's clipping of the probability ratio to [1 \u2212 low, 1 + high].", "additionalProperties": false, "properties": { "low": { "type": "number", "description": "Lower clip. verl: clip_ratio_low; TRL: epsilon.", "exclusiveMinimum": 0, "maximum": 1, "default": 0.2 }, "high": { "type": "number", "description": "Upper clip; DAPO raises it to 0.28 to keep exploring. verl: clip_ratio_high; TRL: epsilon_high.", "exclusiveMinimum": 0, "default": 0.2 } }, "default": { "low": 0.2, "high": 0.2 } }, "entropy_coef": { "type": "number", "description": "Weight of the entropy bonus: holds exploration up. verl: entropy_coeff.", "minimum": 0, "default": 0 }, "normalize_by_std": { "type": "boolean", "description": "Divide advantages by the group's standard deviation; false is Dr. GRPO. verl: norm_adv_by_std_in_grpo.", "default": true }, "loss_aggregation": { "type": "string", "description": "`sequence_mean`: mean over tokens of each completion, then over completions (GRPO's paper). `token_mean`: mean over all tokens (DAPO).", "enum": ["sequence_mean", "token_mean"], "default": "token_mean" }, "epochs_per_batch": { "type": "integer", "description": "Passes of the optimizer over each batch of rollouts. verl: ppo_epochs; TRL: num_iterations.", "minimum": 1, "default": 1 }, "dynamic_sampling": { "type": "boolean", "description": "Leave groups without reward variance out of the update and draw other prompts in their place, as DAPO does. verl: algorithm.filter_groups.", "default": false } }, "required": ["kind"], "title": "GRPO" }] }, "training": { "type": "object", "description": "How long and on how much.", "additionalProperties": false, "properties": { "steps": { "type": "integer", "description": "RL steps; each draws rollouts and updates the policy.", "minimum": 1, "default": 200 }, "prompts_per_step": { "type": "integer", "description": "Prompts a step; rollouts a step = prompts_per_step \xD7 group_size. verl: data.train_batch_size.", "minimum": 1, "default": 16 }, "seed": { "type": "integer", "description": "Seed of everything random: same machine, same seed, same run.", "minimum": 0, "default": 7 }, "checkpoint_every": { "type": "integer", "description": "Steps between checkpoints; the last and the best are always kept.", "minimum": 1, "default": 50 }, "warmup_steps": { "type": "integer", "description": "Steps over which the learning rate rises from 0.", "minimum": 0, "default": 5 }, "learning_rate_schedule": { "type": "string", "description": "After the warm-up: hold, or fall along a half cosine to a tenth.", "enum": ["constant", "cosine"], "default": "constant" }, "weight_decay": { "type": "number", "description": "AdamW's decoupled weight decay.", "minimum": 0, "default": 0 }, "grad_clip": { "type": "number", "description": "Largest norm of the gradient.", "exclusiveMinimum": 0, "default": 1 }, "warm_start": { "type": "object", "description": "Supervised warm start before RL, on a share of the training queries with their relevant items. For models that do not know the domain's language; pretrained models do without.", "additionalProperties": false, "properties": { "fraction": { "type": "number", "description": "Share of the training queries used, chosen by the seed. The other queries give RL their reward only.", "exclusiveMinimum": 0, "maximum": 1, "default": 0.1 }, "target": { "type": "string", "description": "What the rewriter is taught to write. `document`: the text of a relevant item. `missing_words`: only the words that the query lacks.", "enum": ["document", "missing_words"], "default": "document" }, "epochs": { "type": "integer", "description": "Passes over the pairs; the best on validation is kept.", "minimum": 1, "default": 10 }, "learning_rate": { "type": "number", "description": "AdamW's peak learning rate of the warm start.", "exclusiveMinimum": 0, "default": 5e-4 }, "batch_size": { "type": "integer", "description": "Pairs in an update.", "minimum": 1, "default": 32 } } } }, "default": { "steps": 200, "prompts_per_step": 16, "seed": 7 } }, "evaluation": { "type": "object", "description": "What is measured on held-out queries, with greedy rewrites.", "additionalProperties": false, "properties": { "every": { "type": "integer", "description": "RL steps between evaluations on the validation split.", "minimum": 1, "default": 20 }, "metrics": { "type": "array", "minItems": 1, "description": "Metrics with cutoffs; the first chooses the checkpoint. `ndcg_exp`: exponential gains. `rbp50`, `rbp80`, `rbp95`: rank-biased precision by its persistence in percent. For backtracing: `accuracy`, `closeness`, and `min_distance`, of which less is better.", "items": { "type": "string", "description": "A metric with its cutoff.", "pattern": "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$", "examples": ["ndcg@10", "recall@10", "mrr@10"] }, "default": ["ndcg@10", "recall@10"] }, "baselines": { "type": "array", "description": "What the policy is compared with.", "items": { "type": "string", "description": "`original_query`: the user's query as typed. `oracle`: the relevant item's own text as the query.", "enum": ["original_query", "oracle"] }, "default": ["original_query"] } }, "default": { "every": 20, "metrics": ["ndcg@10", "recall@10"], "baselines": ["original_query"] } }, "sweep": { "type": "object", "description": "Several runs of this experiment, each with some settings of its own: every point of the grid, or every entry of the list, with every seed. `rec-r1 sweep` runs them one after the other; their table shows mean and standard deviation over the seeds.", "additionalProperties": false, "minProperties": 1, "properties": { "seeds": { "type": "array", "description": "Values of training.seed; each point of the sweep is run with all of them.", "minItems": 1, "items": { "type": "integer", "description": "A seed.", "minimum": 0 }, "examples": [[1, 2, 3]] }, "grid": { "type": "object", "description": "Settings by their dotted names, each with its values; all combinations are run.", "minProperties": 1, "additionalProperties": { "type": "array", "description": "The values that the setting takes in turn.", "minItems": 1 }, "examples": [{ "algorithm.learning_rate": [1e-4, 3e-4] }] }, "list": { "type": "array", "description": "Points of the sweep one by one, each with its settings by their dotted names; instead of a grid, or beside it.", "minItems": 1, "items": { "type": "object", "description": "One point: settings by their dotted names.", "minProperties": 1, "additionalProperties": true } } } }, "engine": { "type": "string", "description": "What trains. `embedded`: this program's own trainer, on this machine's CPU, no Python.", "enum": ["embedded"], "default": "embedded" } }, "required": ["name", "task", "data", "recommender", "reward", "rewriter", "algorithm"] };
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
        if (data3.prompt === void 0) {
          const err14 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'", schema: schema11.properties.task.required, parentSchema: schema11.properties.task, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "kind" || key1 === "prompt" || key1 === "output" || key1 === "search_text")) {
            const err15 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.kind !== void 0) {
          let data4 = data3.kind;
          if (typeof data4 !== "string") {
            const err16 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.properties.kind.type, parentSchema: schema11.properties.task.properties.kind, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (!(data4 === "query_rewriting")) {
            const err17 = { instancePath: instancePath + "/task/kind", schemaPath: "#/properties/task/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.task.properties.kind.enum, parentSchema: schema11.properties.task.properties.kind, data: data4 };
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
              const err18 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.task.properties.prompt, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/task/prompt", schemaPath: "#/properties/task/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.properties.prompt.type, parentSchema: schema11.properties.task.properties.prompt, data: data5 };
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
                const err20 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.task.properties.output, data: data6 };
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
                const err21 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/properties/output/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.properties.output.properties.format.type, parentSchema: schema11.properties.task.properties.output.properties.format, data: data7 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (!(data7 === "plain" || data7 === "answer_tag" || data7 === "json")) {
                const err22 = { instancePath: instancePath + "/task/output/format", schemaPath: "#/properties/task/properties/output/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.task.properties.output.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.task.properties.output.properties.format.enum, parentSchema: schema11.properties.task.properties.output.properties.format, data: data7 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/task/output", schemaPath: "#/properties/task/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.properties.output.type, parentSchema: schema11.properties.task.properties.output, data: data6 };
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
            const err24 = { instancePath: instancePath + "/task/search_text", schemaPath: "#/properties/task/properties/search_text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.task.properties.search_text.type, parentSchema: schema11.properties.task.properties.search_text, data: data8 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.task.type, parentSchema: schema11.properties.task, data: data3 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data9 = data.data;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.format === void 0) {
          const err26 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema11.properties.data.required, parentSchema: schema11.properties.data, data: data9 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data9.path === void 0) {
          const err27 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.data.required, parentSchema: schema11.properties.data, data: data9 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key3 in data9) {
          if (!(key3 === "format" || key3 === "path" || key3 === "splits")) {
            const err28 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data, data: data9 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data9.format !== void 0) {
          let data10 = data9.format;
          if (typeof data10 !== "string") {
            const err29 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.properties.format.type, parentSchema: schema11.properties.data.properties.format, data: data10 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (!(data10 === "beir")) {
            const err30 = { instancePath: instancePath + "/data/format", schemaPath: "#/properties/data/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.data.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.data.properties.format.enum, parentSchema: schema11.properties.data.properties.format, data: data10 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data9.path !== void 0) {
          let data11 = data9.path;
          if (typeof data11 === "string") {
            if (func3(data11) < 1) {
              const err31 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.data.properties.path, data: data11 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/data/path", schemaPath: "#/properties/data/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.properties.path.type, parentSchema: schema11.properties.data.properties.path, data: data11 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data9.splits !== void 0) {
          let data12 = data9.splits;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key4 in data12) {
              if (!(key4 === "train" || key4 === "validation" || key4 === "test")) {
                const err33 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/properties/splits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.data.properties.splits, data: data12 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data12.train !== void 0) {
              let data13 = data12.train;
              if (typeof data13 !== "string") {
                const err34 = { instancePath: instancePath + "/data/splits/train", schemaPath: "#/properties/data/properties/splits/properties/train/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.properties.splits.properties.train.type, parentSchema: schema11.properties.data.properties.splits.properties.train, data: data13 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data12.validation !== void 0) {
              let data14 = data12.validation;
              if (typeof data14 !== "string") {
                const err35 = { instancePath: instancePath + "/data/splits/validation", schemaPath: "#/properties/data/properties/splits/properties/validation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.properties.splits.properties.validation.type, parentSchema: schema11.properties.data.properties.splits.properties.validation, data: data14 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data12.test !== void 0) {
              let data15 = data12.test;
              if (typeof data15 !== "string") {
                const err36 = { instancePath: instancePath + "/data/splits/test", schemaPath: "#/properties/data/properties/splits/properties/test/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.data.properties.splits.properties.test.type, parentSchema: schema11.properties.data.properties.splits.properties.test, data: data15 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/data/splits", schemaPath: "#/properties/data/properties/splits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.properties.splits.type, parentSchema: schema11.properties.data.properties.splits, data: data12 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.data.type, parentSchema: schema11.properties.data, data: data9 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.recommender !== void 0) {
      let data16 = data.recommender;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.kind === void 0) {
          const err39 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.recommender.required, parentSchema: schema11.properties.recommender, data: data16 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const tag0 = data16.kind;
        if (typeof tag0 == "string") {
          if (tag0 === "bm25") {
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
              if (data16.kind === void 0) {
                const err40 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.recommender.oneOf[0].required, parentSchema: schema11.properties.recommender.oneOf[0], data: data16 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              for (const key5 in data16) {
                if (!(key5 === "kind" || key5 === "fields" || key5 === "k1" || key5 === "b" || key5 === "analyzer" || key5 === "ngram" || key5 === "query_mode" || key5 === "top_k")) {
                  const err41 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.recommender.oneOf[0], data: data16 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
              if (data16.kind !== void 0) {
                let data17 = data16.kind;
                if ("bm25" !== data17) {
                  const err42 = { instancePath: instancePath + "/recommender/kind", schemaPath: "#/properties/recommender/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "bm25" }, message: "must be equal to constant", schema: "bm25", parentSchema: schema11.properties.recommender.oneOf[0].properties.kind, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
              if (data16.fields !== void 0) {
                let data18 = data16.fields;
                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                  if (Object.keys(data18).length < 1) {
                    const err43 = { instancePath: instancePath + "/recommender/fields", schemaPath: "#/properties/recommender/oneOf/0/properties/fields/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.recommender.oneOf[0].properties.fields, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                  for (const key6 in data18) {
                    let data19 = data18[key6];
                    if (typeof data19 == "number" && isFinite(data19)) {
                      if (data19 <= 0 || isNaN(data19)) {
                        const err44 = { instancePath: instancePath + "/recommender/fields/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/0/properties/fields/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.recommender.oneOf[0].properties.fields.additionalProperties, data: data19 };
                        if (vErrors === null) {
                          vErrors = [err44];
                        } else {
                          vErrors.push(err44);
                        }
                        errors++;
                      }
                    } else {
                      const err45 = { instancePath: instancePath + "/recommender/fields/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/recommender/oneOf/0/properties/fields/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.recommender.oneOf[0].properties.fields.additionalProperties.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.fields.additionalProperties, data: data19 };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err46 = { instancePath: instancePath + "/recommender/fields", schemaPath: "#/properties/recommender/oneOf/0/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.oneOf[0].properties.fields.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.fields, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              }
              if (data16.k1 !== void 0) {
                let data20 = data16.k1;
                if (typeof data20 == "number" && isFinite(data20)) {
                  if (data20 < 0 || isNaN(data20)) {
                    const err47 = { instancePath: instancePath + "/recommender/k1", schemaPath: "#/properties/recommender/oneOf/0/properties/k1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.recommender.oneOf[0].properties.k1, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                } else {
                  const err48 = { instancePath: instancePath + "/recommender/k1", schemaPath: "#/properties/recommender/oneOf/0/properties/k1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.recommender.oneOf[0].properties.k1.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.k1, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              if (data16.b !== void 0) {
                let data21 = data16.b;
                if (typeof data21 == "number" && isFinite(data21)) {
                  if (data21 > 1 || isNaN(data21)) {
                    const err49 = { instancePath: instancePath + "/recommender/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.recommender.oneOf[0].properties.b, data: data21 };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  if (data21 < 0 || isNaN(data21)) {
                    const err50 = { instancePath: instancePath + "/recommender/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.recommender.oneOf[0].properties.b, data: data21 };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                } else {
                  const err51 = { instancePath: instancePath + "/recommender/b", schemaPath: "#/properties/recommender/oneOf/0/properties/b/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.recommender.oneOf[0].properties.b.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.b, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
              if (data16.analyzer !== void 0) {
                let data22 = data16.analyzer;
                if (typeof data22 !== "string") {
                  const err52 = { instancePath: instancePath + "/recommender/analyzer", schemaPath: "#/properties/recommender/oneOf/0/properties/analyzer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.recommender.oneOf[0].properties.analyzer.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.analyzer, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (!(data22 === "english" || data22 === "simple" || data22 === "whitespace" || data22 === "ngram" || data22 === "danish" || data22 === "dutch" || data22 === "finnish" || data22 === "french" || data22 === "german" || data22 === "hungarian" || data22 === "italian" || data22 === "norwegian" || data22 === "portuguese" || data22 === "romanian" || data22 === "russian" || data22 === "spanish" || data22 === "swedish")) {
                  const err53 = { instancePath: instancePath + "/recommender/analyzer", schemaPath: "#/properties/recommender/oneOf/0/properties/analyzer/enum", keyword: "enum", params: { allowedValues: schema11.properties.recommender.oneOf[0].properties.analyzer.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.recommender.oneOf[0].properties.analyzer.enum, parentSchema: schema11.properties.recommender.oneOf[0].properties.analyzer, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              }
              if (data16.ngram !== void 0) {
                let data23 = data16.ngram;
                if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                  for (const key7 in data23) {
                    if (!(key7 === "min_length" || key7 === "max_length")) {
                      const err54 = { instancePath: instancePath + "/recommender/ngram", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram, data: data23 };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  }
                  if (data23.min_length !== void 0) {
                    let data24 = data23.min_length;
                    if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                      const err55 = { instancePath: instancePath + "/recommender/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.min_length.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.min_length, data: data24 };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                    if (typeof data24 == "number" && isFinite(data24)) {
                      if (data24 > 10 || isNaN(data24)) {
                        const err56 = { instancePath: instancePath + "/recommender/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.min_length, data: data24 };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                      if (data24 < 1 || isNaN(data24)) {
                        const err57 = { instancePath: instancePath + "/recommender/ngram/min_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/min_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.min_length, data: data24 };
                        if (vErrors === null) {
                          vErrors = [err57];
                        } else {
                          vErrors.push(err57);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data23.max_length !== void 0) {
                    let data25 = data23.max_length;
                    if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                      const err58 = { instancePath: instancePath + "/recommender/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.max_length.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.max_length, data: data25 };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                    if (typeof data25 == "number" && isFinite(data25)) {
                      if (data25 > 10 || isNaN(data25)) {
                        const err59 = { instancePath: instancePath + "/recommender/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.max_length, data: data25 };
                        if (vErrors === null) {
                          vErrors = [err59];
                        } else {
                          vErrors.push(err59);
                        }
                        errors++;
                      }
                      if (data25 < 1 || isNaN(data25)) {
                        const err60 = { instancePath: instancePath + "/recommender/ngram/max_length", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/properties/max_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram.properties.max_length, data: data25 };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err61 = { instancePath: instancePath + "/recommender/ngram", schemaPath: "#/properties/recommender/oneOf/0/properties/ngram/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.oneOf[0].properties.ngram.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.ngram, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
              if (data16.query_mode !== void 0) {
                let data26 = data16.query_mode;
                if (typeof data26 !== "string") {
                  const err62 = { instancePath: instancePath + "/recommender/query_mode", schemaPath: "#/properties/recommender/oneOf/0/properties/query_mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.recommender.oneOf[0].properties.query_mode.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.query_mode, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (!(data26 === "bag_of_words" || data26 === "boolean" || data26 === "deduplicated")) {
                  const err63 = { instancePath: instancePath + "/recommender/query_mode", schemaPath: "#/properties/recommender/oneOf/0/properties/query_mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.recommender.oneOf[0].properties.query_mode.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.recommender.oneOf[0].properties.query_mode.enum, parentSchema: schema11.properties.recommender.oneOf[0].properties.query_mode, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              }
              if (data16.top_k !== void 0) {
                let data27 = data16.top_k;
                if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                  const err64 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.recommender.oneOf[0].properties.top_k.type, parentSchema: schema11.properties.recommender.oneOf[0].properties.top_k, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (typeof data27 == "number" && isFinite(data27)) {
                  if (data27 > 1e4 || isNaN(data27)) {
                    const err65 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema11.properties.recommender.oneOf[0].properties.top_k, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                  if (data27 < 1 || isNaN(data27)) {
                    const err66 = { instancePath: instancePath + "/recommender/top_k", schemaPath: "#/properties/recommender/oneOf/0/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.recommender.oneOf[0].properties.top_k, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err67 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.oneOf[0].type, parentSchema: schema11.properties.recommender.oneOf[0], data: data16 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf', schema: schema11.properties.recommender.discriminator, parentSchema: schema11.properties.recommender, data: data16 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        } else {
          const err69 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string', schema: schema11.properties.recommender.discriminator, parentSchema: schema11.properties.recommender, data: data16 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
      } else {
        const err70 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.recommender.type, parentSchema: schema11.properties.recommender, data: data16 };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.reward !== void 0) {
      let data28 = data.reward;
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          const err71 = { instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.reward, data: data28 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        const len0 = data28.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data29 = data28[i0];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.kind === void 0) {
              const err72 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.required, parentSchema: schema11.properties.reward.items, data: data29 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            const tag1 = data29.kind;
            if (typeof tag1 == "string") {
              if (tag1 === "ndcg") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err73 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[0].required, parentSchema: schema11.properties.reward.items.oneOf[0], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                  for (const key8 in data29) {
                    if (!(key8 === "kind" || key8 === "k" || key8 === "gain" || key8 === "weight" || key8 === "clip_to")) {
                      const err74 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[0], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data30 = data29.kind;
                    if ("ndcg" !== data30) {
                      const err75 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "ndcg" }, message: "must be equal to constant", schema: "ndcg", parentSchema: schema11.properties.reward.items.oneOf[0].properties.kind, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data31 = data29.k;
                    if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                      const err76 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/0/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[0].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.k, data: data31 };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                    if (typeof data31 == "number" && isFinite(data31)) {
                      if (data31 < 1 || isNaN(data31)) {
                        const err77 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/0/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[0].properties.k, data: data31 };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.gain !== void 0) {
                    let data32 = data29.gain;
                    if (typeof data32 !== "string") {
                      const err78 = { instancePath: instancePath + "/reward/" + i0 + "/gain", schemaPath: "#/properties/reward/items/oneOf/0/properties/gain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[0].properties.gain.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.gain, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                    if (!(data32 === "linear" || data32 === "exponential")) {
                      const err79 = { instancePath: instancePath + "/reward/" + i0 + "/gain", schemaPath: "#/properties/reward/items/oneOf/0/properties/gain/enum", keyword: "enum", params: { allowedValues: schema11.properties.reward.items.oneOf[0].properties.gain.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.reward.items.oneOf[0].properties.gain.enum, parentSchema: schema11.properties.reward.items.oneOf[0].properties.gain, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data33 = data29.weight;
                    if (!(typeof data33 == "number" && isFinite(data33))) {
                      const err80 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/0/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[0].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.weight, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data34 = data29.clip_to;
                    if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                      if (Object.keys(data34).length < 1) {
                        const err81 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to, data: data34 };
                        if (vErrors === null) {
                          vErrors = [err81];
                        } else {
                          vErrors.push(err81);
                        }
                        errors++;
                      }
                      for (const key9 in data34) {
                        if (!(key9 === "min" || key9 === "max")) {
                          const err82 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to, data: data34 };
                          if (vErrors === null) {
                            vErrors = [err82];
                          } else {
                            vErrors.push(err82);
                          }
                          errors++;
                        }
                      }
                      if (data34.min !== void 0) {
                        let data35 = data34.min;
                        if (!(typeof data35 == "number" && isFinite(data35))) {
                          const err83 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.min, data: data35 };
                          if (vErrors === null) {
                            vErrors = [err83];
                          } else {
                            vErrors.push(err83);
                          }
                          errors++;
                        }
                      }
                      if (data34.max !== void 0) {
                        let data36 = data34.max;
                        if (!(typeof data36 == "number" && isFinite(data36))) {
                          const err84 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to.properties.max, data: data36 };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err85 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/0/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[0].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[0].properties.clip_to, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err86 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[0].type, parentSchema: schema11.properties.reward.items.oneOf[0], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              } else if (tag1 === "recall") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err87 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[1].required, parentSchema: schema11.properties.reward.items.oneOf[1], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                  for (const key10 in data29) {
                    if (!(key10 === "kind" || key10 === "k" || key10 === "weight" || key10 === "clip_to")) {
                      const err88 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[1], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data37 = data29.kind;
                    if ("recall" !== data37) {
                      const err89 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "recall" }, message: "must be equal to constant", schema: "recall", parentSchema: schema11.properties.reward.items.oneOf[1].properties.kind, data: data37 };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data38 = data29.k;
                    if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                      const err90 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/1/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[1].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.k, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                    if (typeof data38 == "number" && isFinite(data38)) {
                      if (data38 < 1 || isNaN(data38)) {
                        const err91 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/1/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[1].properties.k, data: data38 };
                        if (vErrors === null) {
                          vErrors = [err91];
                        } else {
                          vErrors.push(err91);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data39 = data29.weight;
                    if (!(typeof data39 == "number" && isFinite(data39))) {
                      const err92 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/1/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[1].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.weight, data: data39 };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data40 = data29.clip_to;
                    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                      if (Object.keys(data40).length < 1) {
                        const err93 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to, data: data40 };
                        if (vErrors === null) {
                          vErrors = [err93];
                        } else {
                          vErrors.push(err93);
                        }
                        errors++;
                      }
                      for (const key11 in data40) {
                        if (!(key11 === "min" || key11 === "max")) {
                          const err94 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to, data: data40 };
                          if (vErrors === null) {
                            vErrors = [err94];
                          } else {
                            vErrors.push(err94);
                          }
                          errors++;
                        }
                      }
                      if (data40.min !== void 0) {
                        let data41 = data40.min;
                        if (!(typeof data41 == "number" && isFinite(data41))) {
                          const err95 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.min, data: data41 };
                          if (vErrors === null) {
                            vErrors = [err95];
                          } else {
                            vErrors.push(err95);
                          }
                          errors++;
                        }
                      }
                      if (data40.max !== void 0) {
                        let data42 = data40.max;
                        if (!(typeof data42 == "number" && isFinite(data42))) {
                          const err96 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to.properties.max, data: data42 };
                          if (vErrors === null) {
                            vErrors = [err96];
                          } else {
                            vErrors.push(err96);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err97 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/1/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[1].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[1].properties.clip_to, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err97];
                      } else {
                        vErrors.push(err97);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err98 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[1].type, parentSchema: schema11.properties.reward.items.oneOf[1], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              } else if (tag1 === "mrr") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err99 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[2].required, parentSchema: schema11.properties.reward.items.oneOf[2], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                  for (const key12 in data29) {
                    if (!(key12 === "kind" || key12 === "k" || key12 === "weight" || key12 === "clip_to")) {
                      const err100 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[2], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data43 = data29.kind;
                    if ("mrr" !== data43) {
                      const err101 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "mrr" }, message: "must be equal to constant", schema: "mrr", parentSchema: schema11.properties.reward.items.oneOf[2].properties.kind, data: data43 };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data44 = data29.k;
                    if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                      const err102 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/2/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[2].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.k, data: data44 };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                    if (typeof data44 == "number" && isFinite(data44)) {
                      if (data44 < 1 || isNaN(data44)) {
                        const err103 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/2/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[2].properties.k, data: data44 };
                        if (vErrors === null) {
                          vErrors = [err103];
                        } else {
                          vErrors.push(err103);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data45 = data29.weight;
                    if (!(typeof data45 == "number" && isFinite(data45))) {
                      const err104 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/2/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[2].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.weight, data: data45 };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data46 = data29.clip_to;
                    if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                      if (Object.keys(data46).length < 1) {
                        const err105 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to, data: data46 };
                        if (vErrors === null) {
                          vErrors = [err105];
                        } else {
                          vErrors.push(err105);
                        }
                        errors++;
                      }
                      for (const key13 in data46) {
                        if (!(key13 === "min" || key13 === "max")) {
                          const err106 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to, data: data46 };
                          if (vErrors === null) {
                            vErrors = [err106];
                          } else {
                            vErrors.push(err106);
                          }
                          errors++;
                        }
                      }
                      if (data46.min !== void 0) {
                        let data47 = data46.min;
                        if (!(typeof data47 == "number" && isFinite(data47))) {
                          const err107 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.min, data: data47 };
                          if (vErrors === null) {
                            vErrors = [err107];
                          } else {
                            vErrors.push(err107);
                          }
                          errors++;
                        }
                      }
                      if (data46.max !== void 0) {
                        let data48 = data46.max;
                        if (!(typeof data48 == "number" && isFinite(data48))) {
                          const err108 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to.properties.max, data: data48 };
                          if (vErrors === null) {
                            vErrors = [err108];
                          } else {
                            vErrors.push(err108);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err109 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/2/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[2].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[2].properties.clip_to, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err110 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[2].type, parentSchema: schema11.properties.reward.items.oneOf[2], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else if (tag1 === "precision") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err111 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[3].required, parentSchema: schema11.properties.reward.items.oneOf[3], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                  for (const key14 in data29) {
                    if (!(key14 === "kind" || key14 === "k" || key14 === "weight" || key14 === "clip_to")) {
                      const err112 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[3], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data49 = data29.kind;
                    if ("precision" !== data49) {
                      const err113 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "precision" }, message: "must be equal to constant", schema: "precision", parentSchema: schema11.properties.reward.items.oneOf[3].properties.kind, data: data49 };
                      if (vErrors === null) {
                        vErrors = [err113];
                      } else {
                        vErrors.push(err113);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data50 = data29.k;
                    if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
                      const err114 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/3/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[3].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.k, data: data50 };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                    if (typeof data50 == "number" && isFinite(data50)) {
                      if (data50 < 1 || isNaN(data50)) {
                        const err115 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/3/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[3].properties.k, data: data50 };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data51 = data29.weight;
                    if (!(typeof data51 == "number" && isFinite(data51))) {
                      const err116 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/3/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[3].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.weight, data: data51 };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data52 = data29.clip_to;
                    if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                      if (Object.keys(data52).length < 1) {
                        const err117 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to, data: data52 };
                        if (vErrors === null) {
                          vErrors = [err117];
                        } else {
                          vErrors.push(err117);
                        }
                        errors++;
                      }
                      for (const key15 in data52) {
                        if (!(key15 === "min" || key15 === "max")) {
                          const err118 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to, data: data52 };
                          if (vErrors === null) {
                            vErrors = [err118];
                          } else {
                            vErrors.push(err118);
                          }
                          errors++;
                        }
                      }
                      if (data52.min !== void 0) {
                        let data53 = data52.min;
                        if (!(typeof data53 == "number" && isFinite(data53))) {
                          const err119 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.min, data: data53 };
                          if (vErrors === null) {
                            vErrors = [err119];
                          } else {
                            vErrors.push(err119);
                          }
                          errors++;
                        }
                      }
                      if (data52.max !== void 0) {
                        let data54 = data52.max;
                        if (!(typeof data54 == "number" && isFinite(data54))) {
                          const err120 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to.properties.max, data: data54 };
                          if (vErrors === null) {
                            vErrors = [err120];
                          } else {
                            vErrors.push(err120);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err121 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/3/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[3].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[3].properties.clip_to, data: data52 };
                      if (vErrors === null) {
                        vErrors = [err121];
                      } else {
                        vErrors.push(err121);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err122 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[3].type, parentSchema: schema11.properties.reward.items.oneOf[3], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              } else if (tag1 === "hit_rate") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err123 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[4].required, parentSchema: schema11.properties.reward.items.oneOf[4], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                  for (const key16 in data29) {
                    if (!(key16 === "kind" || key16 === "k" || key16 === "weight" || key16 === "clip_to")) {
                      const err124 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[4], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data55 = data29.kind;
                    if ("hit_rate" !== data55) {
                      const err125 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "hit_rate" }, message: "must be equal to constant", schema: "hit_rate", parentSchema: schema11.properties.reward.items.oneOf[4].properties.kind, data: data55 };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data56 = data29.k;
                    if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                      const err126 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/4/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[4].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.k, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                    if (typeof data56 == "number" && isFinite(data56)) {
                      if (data56 < 1 || isNaN(data56)) {
                        const err127 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/4/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[4].properties.k, data: data56 };
                        if (vErrors === null) {
                          vErrors = [err127];
                        } else {
                          vErrors.push(err127);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data57 = data29.weight;
                    if (!(typeof data57 == "number" && isFinite(data57))) {
                      const err128 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/4/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[4].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.weight, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err128];
                      } else {
                        vErrors.push(err128);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data58 = data29.clip_to;
                    if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                      if (Object.keys(data58).length < 1) {
                        const err129 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to, data: data58 };
                        if (vErrors === null) {
                          vErrors = [err129];
                        } else {
                          vErrors.push(err129);
                        }
                        errors++;
                      }
                      for (const key17 in data58) {
                        if (!(key17 === "min" || key17 === "max")) {
                          const err130 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to, data: data58 };
                          if (vErrors === null) {
                            vErrors = [err130];
                          } else {
                            vErrors.push(err130);
                          }
                          errors++;
                        }
                      }
                      if (data58.min !== void 0) {
                        let data59 = data58.min;
                        if (!(typeof data59 == "number" && isFinite(data59))) {
                          const err131 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.min, data: data59 };
                          if (vErrors === null) {
                            vErrors = [err131];
                          } else {
                            vErrors.push(err131);
                          }
                          errors++;
                        }
                      }
                      if (data58.max !== void 0) {
                        let data60 = data58.max;
                        if (!(typeof data60 == "number" && isFinite(data60))) {
                          const err132 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to.properties.max, data: data60 };
                          if (vErrors === null) {
                            vErrors = [err132];
                          } else {
                            vErrors.push(err132);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err133 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/4/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[4].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[4].properties.clip_to, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err134 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[4].type, parentSchema: schema11.properties.reward.items.oneOf[4], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
              } else if (tag1 === "map") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err135 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[5].required, parentSchema: schema11.properties.reward.items.oneOf[5], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  for (const key18 in data29) {
                    if (!(key18 === "kind" || key18 === "k" || key18 === "weight" || key18 === "clip_to")) {
                      const err136 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[5], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data61 = data29.kind;
                    if ("map" !== data61) {
                      const err137 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "map" }, message: "must be equal to constant", schema: "map", parentSchema: schema11.properties.reward.items.oneOf[5].properties.kind, data: data61 };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data62 = data29.k;
                    if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                      const err138 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/5/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[5].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.k, data: data62 };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                    if (typeof data62 == "number" && isFinite(data62)) {
                      if (data62 < 1 || isNaN(data62)) {
                        const err139 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/5/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[5].properties.k, data: data62 };
                        if (vErrors === null) {
                          vErrors = [err139];
                        } else {
                          vErrors.push(err139);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data63 = data29.weight;
                    if (!(typeof data63 == "number" && isFinite(data63))) {
                      const err140 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/5/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[5].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.weight, data: data63 };
                      if (vErrors === null) {
                        vErrors = [err140];
                      } else {
                        vErrors.push(err140);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data64 = data29.clip_to;
                    if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                      if (Object.keys(data64).length < 1) {
                        const err141 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to, data: data64 };
                        if (vErrors === null) {
                          vErrors = [err141];
                        } else {
                          vErrors.push(err141);
                        }
                        errors++;
                      }
                      for (const key19 in data64) {
                        if (!(key19 === "min" || key19 === "max")) {
                          const err142 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to, data: data64 };
                          if (vErrors === null) {
                            vErrors = [err142];
                          } else {
                            vErrors.push(err142);
                          }
                          errors++;
                        }
                      }
                      if (data64.min !== void 0) {
                        let data65 = data64.min;
                        if (!(typeof data65 == "number" && isFinite(data65))) {
                          const err143 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.min, data: data65 };
                          if (vErrors === null) {
                            vErrors = [err143];
                          } else {
                            vErrors.push(err143);
                          }
                          errors++;
                        }
                      }
                      if (data64.max !== void 0) {
                        let data66 = data64.max;
                        if (!(typeof data66 == "number" && isFinite(data66))) {
                          const err144 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to.properties.max, data: data66 };
                          if (vErrors === null) {
                            vErrors = [err144];
                          } else {
                            vErrors.push(err144);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err145 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/5/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[5].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[5].properties.clip_to, data: data64 };
                      if (vErrors === null) {
                        vErrors = [err145];
                      } else {
                        vErrors.push(err145);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err146 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[5].type, parentSchema: schema11.properties.reward.items.oneOf[5], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              } else if (tag1 === "rbp") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err147 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[6].required, parentSchema: schema11.properties.reward.items.oneOf[6], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                  for (const key20 in data29) {
                    if (!(key20 === "kind" || key20 === "k" || key20 === "persistence" || key20 === "weight" || key20 === "clip_to")) {
                      const err148 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[6], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err148];
                      } else {
                        vErrors.push(err148);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data67 = data29.kind;
                    if ("rbp" !== data67) {
                      const err149 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "rbp" }, message: "must be equal to constant", schema: "rbp", parentSchema: schema11.properties.reward.items.oneOf[6].properties.kind, data: data67 };
                      if (vErrors === null) {
                        vErrors = [err149];
                      } else {
                        vErrors.push(err149);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data68 = data29.k;
                    if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68))) {
                      const err150 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/6/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[6].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.k, data: data68 };
                      if (vErrors === null) {
                        vErrors = [err150];
                      } else {
                        vErrors.push(err150);
                      }
                      errors++;
                    }
                    if (typeof data68 == "number" && isFinite(data68)) {
                      if (data68 < 1 || isNaN(data68)) {
                        const err151 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/6/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[6].properties.k, data: data68 };
                        if (vErrors === null) {
                          vErrors = [err151];
                        } else {
                          vErrors.push(err151);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.persistence !== void 0) {
                    let data69 = data29.persistence;
                    if (typeof data69 == "number" && isFinite(data69)) {
                      if (data69 >= 1 || isNaN(data69)) {
                        const err152 = { instancePath: instancePath + "/reward/" + i0 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[6].properties.persistence, data: data69 };
                        if (vErrors === null) {
                          vErrors = [err152];
                        } else {
                          vErrors.push(err152);
                        }
                        errors++;
                      }
                      if (data69 <= 0 || isNaN(data69)) {
                        const err153 = { instancePath: instancePath + "/reward/" + i0 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[6].properties.persistence, data: data69 };
                        if (vErrors === null) {
                          vErrors = [err153];
                        } else {
                          vErrors.push(err153);
                        }
                        errors++;
                      }
                    } else {
                      const err154 = { instancePath: instancePath + "/reward/" + i0 + "/persistence", schemaPath: "#/properties/reward/items/oneOf/6/properties/persistence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.persistence.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.persistence, data: data69 };
                      if (vErrors === null) {
                        vErrors = [err154];
                      } else {
                        vErrors.push(err154);
                      }
                      errors++;
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data70 = data29.weight;
                    if (!(typeof data70 == "number" && isFinite(data70))) {
                      const err155 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/6/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.weight, data: data70 };
                      if (vErrors === null) {
                        vErrors = [err155];
                      } else {
                        vErrors.push(err155);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data71 = data29.clip_to;
                    if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                      if (Object.keys(data71).length < 1) {
                        const err156 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to, data: data71 };
                        if (vErrors === null) {
                          vErrors = [err156];
                        } else {
                          vErrors.push(err156);
                        }
                        errors++;
                      }
                      for (const key21 in data71) {
                        if (!(key21 === "min" || key21 === "max")) {
                          const err157 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to, data: data71 };
                          if (vErrors === null) {
                            vErrors = [err157];
                          } else {
                            vErrors.push(err157);
                          }
                          errors++;
                        }
                      }
                      if (data71.min !== void 0) {
                        let data72 = data71.min;
                        if (!(typeof data72 == "number" && isFinite(data72))) {
                          const err158 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.min, data: data72 };
                          if (vErrors === null) {
                            vErrors = [err158];
                          } else {
                            vErrors.push(err158);
                          }
                          errors++;
                        }
                      }
                      if (data71.max !== void 0) {
                        let data73 = data71.max;
                        if (!(typeof data73 == "number" && isFinite(data73))) {
                          const err159 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to.properties.max, data: data73 };
                          if (vErrors === null) {
                            vErrors = [err159];
                          } else {
                            vErrors.push(err159);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err160 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/6/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[6].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[6].properties.clip_to, data: data71 };
                      if (vErrors === null) {
                        vErrors = [err160];
                      } else {
                        vErrors.push(err160);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err161 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[6].type, parentSchema: schema11.properties.reward.items.oneOf[6], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
              } else if (tag1 === "accuracy") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err162 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/7/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[7].required, parentSchema: schema11.properties.reward.items.oneOf[7], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                  for (const key22 in data29) {
                    if (!(key22 === "kind" || key22 === "k" || key22 === "weight" || key22 === "clip_to")) {
                      const err163 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[7], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data74 = data29.kind;
                    if ("accuracy" !== data74) {
                      const err164 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "accuracy" }, message: "must be equal to constant", schema: "accuracy", parentSchema: schema11.properties.reward.items.oneOf[7].properties.kind, data: data74 };
                      if (vErrors === null) {
                        vErrors = [err164];
                      } else {
                        vErrors.push(err164);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data75 = data29.k;
                    if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                      const err165 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/7/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[7].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.k, data: data75 };
                      if (vErrors === null) {
                        vErrors = [err165];
                      } else {
                        vErrors.push(err165);
                      }
                      errors++;
                    }
                    if (typeof data75 == "number" && isFinite(data75)) {
                      if (data75 < 1 || isNaN(data75)) {
                        const err166 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/7/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[7].properties.k, data: data75 };
                        if (vErrors === null) {
                          vErrors = [err166];
                        } else {
                          vErrors.push(err166);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data76 = data29.weight;
                    if (!(typeof data76 == "number" && isFinite(data76))) {
                      const err167 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/7/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[7].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.weight, data: data76 };
                      if (vErrors === null) {
                        vErrors = [err167];
                      } else {
                        vErrors.push(err167);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data77 = data29.clip_to;
                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                      if (Object.keys(data77).length < 1) {
                        const err168 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to, data: data77 };
                        if (vErrors === null) {
                          vErrors = [err168];
                        } else {
                          vErrors.push(err168);
                        }
                        errors++;
                      }
                      for (const key23 in data77) {
                        if (!(key23 === "min" || key23 === "max")) {
                          const err169 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to, data: data77 };
                          if (vErrors === null) {
                            vErrors = [err169];
                          } else {
                            vErrors.push(err169);
                          }
                          errors++;
                        }
                      }
                      if (data77.min !== void 0) {
                        let data78 = data77.min;
                        if (!(typeof data78 == "number" && isFinite(data78))) {
                          const err170 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.min, data: data78 };
                          if (vErrors === null) {
                            vErrors = [err170];
                          } else {
                            vErrors.push(err170);
                          }
                          errors++;
                        }
                      }
                      if (data77.max !== void 0) {
                        let data79 = data77.max;
                        if (!(typeof data79 == "number" && isFinite(data79))) {
                          const err171 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to.properties.max, data: data79 };
                          if (vErrors === null) {
                            vErrors = [err171];
                          } else {
                            vErrors.push(err171);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err172 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/7/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[7].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[7].properties.clip_to, data: data77 };
                      if (vErrors === null) {
                        vErrors = [err172];
                      } else {
                        vErrors.push(err172);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err173 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[7].type, parentSchema: schema11.properties.reward.items.oneOf[7], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
              } else if (tag1 === "closeness") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err174 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/8/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[8].required, parentSchema: schema11.properties.reward.items.oneOf[8], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                  for (const key24 in data29) {
                    if (!(key24 === "kind" || key24 === "k" || key24 === "weight" || key24 === "clip_to")) {
                      const err175 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[8], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err175];
                      } else {
                        vErrors.push(err175);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data80 = data29.kind;
                    if ("closeness" !== data80) {
                      const err176 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "closeness" }, message: "must be equal to constant", schema: "closeness", parentSchema: schema11.properties.reward.items.oneOf[8].properties.kind, data: data80 };
                      if (vErrors === null) {
                        vErrors = [err176];
                      } else {
                        vErrors.push(err176);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data81 = data29.k;
                    if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
                      const err177 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/8/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[8].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.k, data: data81 };
                      if (vErrors === null) {
                        vErrors = [err177];
                      } else {
                        vErrors.push(err177);
                      }
                      errors++;
                    }
                    if (typeof data81 == "number" && isFinite(data81)) {
                      if (data81 < 1 || isNaN(data81)) {
                        const err178 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/8/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[8].properties.k, data: data81 };
                        if (vErrors === null) {
                          vErrors = [err178];
                        } else {
                          vErrors.push(err178);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data82 = data29.weight;
                    if (!(typeof data82 == "number" && isFinite(data82))) {
                      const err179 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/8/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[8].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.weight, data: data82 };
                      if (vErrors === null) {
                        vErrors = [err179];
                      } else {
                        vErrors.push(err179);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data83 = data29.clip_to;
                    if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                      if (Object.keys(data83).length < 1) {
                        const err180 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to, data: data83 };
                        if (vErrors === null) {
                          vErrors = [err180];
                        } else {
                          vErrors.push(err180);
                        }
                        errors++;
                      }
                      for (const key25 in data83) {
                        if (!(key25 === "min" || key25 === "max")) {
                          const err181 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to, data: data83 };
                          if (vErrors === null) {
                            vErrors = [err181];
                          } else {
                            vErrors.push(err181);
                          }
                          errors++;
                        }
                      }
                      if (data83.min !== void 0) {
                        let data84 = data83.min;
                        if (!(typeof data84 == "number" && isFinite(data84))) {
                          const err182 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.min, data: data84 };
                          if (vErrors === null) {
                            vErrors = [err182];
                          } else {
                            vErrors.push(err182);
                          }
                          errors++;
                        }
                      }
                      if (data83.max !== void 0) {
                        let data85 = data83.max;
                        if (!(typeof data85 == "number" && isFinite(data85))) {
                          const err183 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to.properties.max, data: data85 };
                          if (vErrors === null) {
                            vErrors = [err183];
                          } else {
                            vErrors.push(err183);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err184 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/8/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[8].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[8].properties.clip_to, data: data83 };
                      if (vErrors === null) {
                        vErrors = [err184];
                      } else {
                        vErrors.push(err184);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err185 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[8].type, parentSchema: schema11.properties.reward.items.oneOf[8], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
              } else if (tag1 === "gain") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err186 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/9/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[9].required, parentSchema: schema11.properties.reward.items.oneOf[9], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err186];
                    } else {
                      vErrors.push(err186);
                    }
                    errors++;
                  }
                  for (const key26 in data29) {
                    if (!(key26 === "kind" || key26 === "metric" || key26 === "weight" || key26 === "clip_to")) {
                      const err187 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[9], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err187];
                      } else {
                        vErrors.push(err187);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data86 = data29.kind;
                    if ("gain" !== data86) {
                      const err188 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "gain" }, message: "must be equal to constant", schema: "gain", parentSchema: schema11.properties.reward.items.oneOf[9].properties.kind, data: data86 };
                      if (vErrors === null) {
                        vErrors = [err188];
                      } else {
                        vErrors.push(err188);
                      }
                      errors++;
                    }
                  }
                  if (data29.metric !== void 0) {
                    let data87 = data29.metric;
                    if (typeof data87 === "string") {
                      if (!pattern1.test(data87)) {
                        const err189 = { instancePath: instancePath + "/reward/" + i0 + "/metric", schemaPath: "#/properties/reward/items/oneOf/9/properties/metric/pattern", keyword: "pattern", params: { pattern: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$" }, message: 'must match pattern "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$"', schema: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness)@[1-9][0-9]*$", parentSchema: schema11.properties.reward.items.oneOf[9].properties.metric, data: data87 };
                        if (vErrors === null) {
                          vErrors = [err189];
                        } else {
                          vErrors.push(err189);
                        }
                        errors++;
                      }
                    } else {
                      const err190 = { instancePath: instancePath + "/reward/" + i0 + "/metric", schemaPath: "#/properties/reward/items/oneOf/9/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[9].properties.metric.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.metric, data: data87 };
                      if (vErrors === null) {
                        vErrors = [err190];
                      } else {
                        vErrors.push(err190);
                      }
                      errors++;
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data88 = data29.weight;
                    if (!(typeof data88 == "number" && isFinite(data88))) {
                      const err191 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/9/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[9].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.weight, data: data88 };
                      if (vErrors === null) {
                        vErrors = [err191];
                      } else {
                        vErrors.push(err191);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data89 = data29.clip_to;
                    if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                      if (Object.keys(data89).length < 1) {
                        const err192 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to, data: data89 };
                        if (vErrors === null) {
                          vErrors = [err192];
                        } else {
                          vErrors.push(err192);
                        }
                        errors++;
                      }
                      for (const key27 in data89) {
                        if (!(key27 === "min" || key27 === "max")) {
                          const err193 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to, data: data89 };
                          if (vErrors === null) {
                            vErrors = [err193];
                          } else {
                            vErrors.push(err193);
                          }
                          errors++;
                        }
                      }
                      if (data89.min !== void 0) {
                        let data90 = data89.min;
                        if (!(typeof data90 == "number" && isFinite(data90))) {
                          const err194 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.min, data: data90 };
                          if (vErrors === null) {
                            vErrors = [err194];
                          } else {
                            vErrors.push(err194);
                          }
                          errors++;
                        }
                      }
                      if (data89.max !== void 0) {
                        let data91 = data89.max;
                        if (!(typeof data91 == "number" && isFinite(data91))) {
                          const err195 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to.properties.max, data: data91 };
                          if (vErrors === null) {
                            vErrors = [err195];
                          } else {
                            vErrors.push(err195);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err196 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/9/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[9].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[9].properties.clip_to, data: data89 };
                      if (vErrors === null) {
                        vErrors = [err196];
                      } else {
                        vErrors.push(err196);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err197 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[9].type, parentSchema: schema11.properties.reward.items.oneOf[9], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
              } else if (tag1 === "rec_r1") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err198 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/10/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[10].required, parentSchema: schema11.properties.reward.items.oneOf[10], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                  for (const key28 in data29) {
                    if (!(key28 === "kind" || key28 === "k" || key28 === "valid" || key28 === "invalid")) {
                      const err199 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[10], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err199];
                      } else {
                        vErrors.push(err199);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data92 = data29.kind;
                    if ("rec_r1" !== data92) {
                      const err200 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "rec_r1" }, message: "must be equal to constant", schema: "rec_r1", parentSchema: schema11.properties.reward.items.oneOf[10].properties.kind, data: data92 };
                      if (vErrors === null) {
                        vErrors = [err200];
                      } else {
                        vErrors.push(err200);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data93 = data29.k;
                    if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
                      const err201 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/10/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[10].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[10].properties.k, data: data93 };
                      if (vErrors === null) {
                        vErrors = [err201];
                      } else {
                        vErrors.push(err201);
                      }
                      errors++;
                    }
                    if (typeof data93 == "number" && isFinite(data93)) {
                      if (data93 < 1 || isNaN(data93)) {
                        const err202 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/10/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[10].properties.k, data: data93 };
                        if (vErrors === null) {
                          vErrors = [err202];
                        } else {
                          vErrors.push(err202);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.valid !== void 0) {
                    let data94 = data29.valid;
                    if (!(typeof data94 == "number" && isFinite(data94))) {
                      const err203 = { instancePath: instancePath + "/reward/" + i0 + "/valid", schemaPath: "#/properties/reward/items/oneOf/10/properties/valid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[10].properties.valid.type, parentSchema: schema11.properties.reward.items.oneOf[10].properties.valid, data: data94 };
                      if (vErrors === null) {
                        vErrors = [err203];
                      } else {
                        vErrors.push(err203);
                      }
                      errors++;
                    }
                  }
                  if (data29.invalid !== void 0) {
                    let data95 = data29.invalid;
                    if (!(typeof data95 == "number" && isFinite(data95))) {
                      const err204 = { instancePath: instancePath + "/reward/" + i0 + "/invalid", schemaPath: "#/properties/reward/items/oneOf/10/properties/invalid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[10].properties.invalid.type, parentSchema: schema11.properties.reward.items.oneOf[10].properties.invalid, data: data95 };
                      if (vErrors === null) {
                        vErrors = [err204];
                      } else {
                        vErrors.push(err204);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err205 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[10].type, parentSchema: schema11.properties.reward.items.oneOf[10], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              } else if (tag1 === "format") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err206 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/11/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[11].required, parentSchema: schema11.properties.reward.items.oneOf[11], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                  for (const key29 in data29) {
                    if (!(key29 === "kind" || key29 === "valid" || key29 === "invalid")) {
                      const err207 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[11], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data96 = data29.kind;
                    if ("format" !== data96) {
                      const err208 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "format" }, message: "must be equal to constant", schema: "format", parentSchema: schema11.properties.reward.items.oneOf[11].properties.kind, data: data96 };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                  }
                  if (data29.valid !== void 0) {
                    let data97 = data29.valid;
                    if (!(typeof data97 == "number" && isFinite(data97))) {
                      const err209 = { instancePath: instancePath + "/reward/" + i0 + "/valid", schemaPath: "#/properties/reward/items/oneOf/11/properties/valid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[11].properties.valid.type, parentSchema: schema11.properties.reward.items.oneOf[11].properties.valid, data: data97 };
                      if (vErrors === null) {
                        vErrors = [err209];
                      } else {
                        vErrors.push(err209);
                      }
                      errors++;
                    }
                  }
                  if (data29.invalid !== void 0) {
                    let data98 = data29.invalid;
                    if (!(typeof data98 == "number" && isFinite(data98))) {
                      const err210 = { instancePath: instancePath + "/reward/" + i0 + "/invalid", schemaPath: "#/properties/reward/items/oneOf/11/properties/invalid/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[11].properties.invalid.type, parentSchema: schema11.properties.reward.items.oneOf[11].properties.invalid, data: data98 };
                      if (vErrors === null) {
                        vErrors = [err210];
                      } else {
                        vErrors.push(err210);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err211 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[11].type, parentSchema: schema11.properties.reward.items.oneOf[11], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
              } else if (tag1 === "length") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err212 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/12/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[12].required, parentSchema: schema11.properties.reward.items.oneOf[12], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err212];
                    } else {
                      vErrors.push(err212);
                    }
                    errors++;
                  }
                  for (const key30 in data29) {
                    if (!(key30 === "kind" || key30 === "max_words" || key30 === "penalty" || key30 === "weight" || key30 === "clip_to")) {
                      const err213 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[12], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err213];
                      } else {
                        vErrors.push(err213);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data99 = data29.kind;
                    if ("length" !== data99) {
                      const err214 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "length" }, message: "must be equal to constant", schema: "length", parentSchema: schema11.properties.reward.items.oneOf[12].properties.kind, data: data99 };
                      if (vErrors === null) {
                        vErrors = [err214];
                      } else {
                        vErrors.push(err214);
                      }
                      errors++;
                    }
                  }
                  if (data29.max_words !== void 0) {
                    let data100 = data29.max_words;
                    if (!(typeof data100 == "number" && (!(data100 % 1) && !isNaN(data100)) && isFinite(data100))) {
                      const err215 = { instancePath: instancePath + "/reward/" + i0 + "/max_words", schemaPath: "#/properties/reward/items/oneOf/12/properties/max_words/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[12].properties.max_words.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.max_words, data: data100 };
                      if (vErrors === null) {
                        vErrors = [err215];
                      } else {
                        vErrors.push(err215);
                      }
                      errors++;
                    }
                    if (typeof data100 == "number" && isFinite(data100)) {
                      if (data100 < 1 || isNaN(data100)) {
                        const err216 = { instancePath: instancePath + "/reward/" + i0 + "/max_words", schemaPath: "#/properties/reward/items/oneOf/12/properties/max_words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[12].properties.max_words, data: data100 };
                        if (vErrors === null) {
                          vErrors = [err216];
                        } else {
                          vErrors.push(err216);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.penalty !== void 0) {
                    let data101 = data29.penalty;
                    if (typeof data101 == "number" && isFinite(data101)) {
                      if (data101 < 0 || isNaN(data101)) {
                        const err217 = { instancePath: instancePath + "/reward/" + i0 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/12/properties/penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[12].properties.penalty, data: data101 };
                        if (vErrors === null) {
                          vErrors = [err217];
                        } else {
                          vErrors.push(err217);
                        }
                        errors++;
                      }
                    } else {
                      const err218 = { instancePath: instancePath + "/reward/" + i0 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/12/properties/penalty/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.penalty.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.penalty, data: data101 };
                      if (vErrors === null) {
                        vErrors = [err218];
                      } else {
                        vErrors.push(err218);
                      }
                      errors++;
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data102 = data29.weight;
                    if (!(typeof data102 == "number" && isFinite(data102))) {
                      const err219 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/12/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.weight, data: data102 };
                      if (vErrors === null) {
                        vErrors = [err219];
                      } else {
                        vErrors.push(err219);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data103 = data29.clip_to;
                    if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                      if (Object.keys(data103).length < 1) {
                        const err220 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to, data: data103 };
                        if (vErrors === null) {
                          vErrors = [err220];
                        } else {
                          vErrors.push(err220);
                        }
                        errors++;
                      }
                      for (const key31 in data103) {
                        if (!(key31 === "min" || key31 === "max")) {
                          const err221 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to, data: data103 };
                          if (vErrors === null) {
                            vErrors = [err221];
                          } else {
                            vErrors.push(err221);
                          }
                          errors++;
                        }
                      }
                      if (data103.min !== void 0) {
                        let data104 = data103.min;
                        if (!(typeof data104 == "number" && isFinite(data104))) {
                          const err222 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.min, data: data104 };
                          if (vErrors === null) {
                            vErrors = [err222];
                          } else {
                            vErrors.push(err222);
                          }
                          errors++;
                        }
                      }
                      if (data103.max !== void 0) {
                        let data105 = data103.max;
                        if (!(typeof data105 == "number" && isFinite(data105))) {
                          const err223 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to.properties.max, data: data105 };
                          if (vErrors === null) {
                            vErrors = [err223];
                          } else {
                            vErrors.push(err223);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err224 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/12/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[12].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[12].properties.clip_to, data: data103 };
                      if (vErrors === null) {
                        vErrors = [err224];
                      } else {
                        vErrors.push(err224);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err225 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[12].type, parentSchema: schema11.properties.reward.items.oneOf[12], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
              } else if (tag1 === "repetition") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err226 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/13/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[13].required, parentSchema: schema11.properties.reward.items.oneOf[13], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err226];
                    } else {
                      vErrors.push(err226);
                    }
                    errors++;
                  }
                  for (const key32 in data29) {
                    if (!(key32 === "kind" || key32 === "penalty" || key32 === "weight" || key32 === "clip_to")) {
                      const err227 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[13], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err227];
                      } else {
                        vErrors.push(err227);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data106 = data29.kind;
                    if ("repetition" !== data106) {
                      const err228 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "repetition" }, message: "must be equal to constant", schema: "repetition", parentSchema: schema11.properties.reward.items.oneOf[13].properties.kind, data: data106 };
                      if (vErrors === null) {
                        vErrors = [err228];
                      } else {
                        vErrors.push(err228);
                      }
                      errors++;
                    }
                  }
                  if (data29.penalty !== void 0) {
                    let data107 = data29.penalty;
                    if (typeof data107 == "number" && isFinite(data107)) {
                      if (data107 < 0 || isNaN(data107)) {
                        const err229 = { instancePath: instancePath + "/reward/" + i0 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/13/properties/penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.reward.items.oneOf[13].properties.penalty, data: data107 };
                        if (vErrors === null) {
                          vErrors = [err229];
                        } else {
                          vErrors.push(err229);
                        }
                        errors++;
                      }
                    } else {
                      const err230 = { instancePath: instancePath + "/reward/" + i0 + "/penalty", schemaPath: "#/properties/reward/items/oneOf/13/properties/penalty/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.penalty.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.penalty, data: data107 };
                      if (vErrors === null) {
                        vErrors = [err230];
                      } else {
                        vErrors.push(err230);
                      }
                      errors++;
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data108 = data29.weight;
                    if (!(typeof data108 == "number" && isFinite(data108))) {
                      const err231 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/13/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.weight, data: data108 };
                      if (vErrors === null) {
                        vErrors = [err231];
                      } else {
                        vErrors.push(err231);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data109 = data29.clip_to;
                    if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                      if (Object.keys(data109).length < 1) {
                        const err232 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to, data: data109 };
                        if (vErrors === null) {
                          vErrors = [err232];
                        } else {
                          vErrors.push(err232);
                        }
                        errors++;
                      }
                      for (const key33 in data109) {
                        if (!(key33 === "min" || key33 === "max")) {
                          const err233 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to, data: data109 };
                          if (vErrors === null) {
                            vErrors = [err233];
                          } else {
                            vErrors.push(err233);
                          }
                          errors++;
                        }
                      }
                      if (data109.min !== void 0) {
                        let data110 = data109.min;
                        if (!(typeof data110 == "number" && isFinite(data110))) {
                          const err234 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.min, data: data110 };
                          if (vErrors === null) {
                            vErrors = [err234];
                          } else {
                            vErrors.push(err234);
                          }
                          errors++;
                        }
                      }
                      if (data109.max !== void 0) {
                        let data111 = data109.max;
                        if (!(typeof data111 == "number" && isFinite(data111))) {
                          const err235 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to.properties.max, data: data111 };
                          if (vErrors === null) {
                            vErrors = [err235];
                          } else {
                            vErrors.push(err235);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err236 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/13/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[13].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[13].properties.clip_to, data: data109 };
                      if (vErrors === null) {
                        vErrors = [err236];
                      } else {
                        vErrors.push(err236);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err237 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[13].type, parentSchema: schema11.properties.reward.items.oneOf[13], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err237];
                  } else {
                    vErrors.push(err237);
                  }
                  errors++;
                }
              } else if (tag1 === "diversity") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err238 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/14/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[14].required, parentSchema: schema11.properties.reward.items.oneOf[14], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                  for (const key34 in data29) {
                    if (!(key34 === "kind" || key34 === "weight" || key34 === "clip_to")) {
                      const err239 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[14], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data112 = data29.kind;
                    if ("diversity" !== data112) {
                      const err240 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/14/properties/kind/const", keyword: "const", params: { allowedValue: "diversity" }, message: "must be equal to constant", schema: "diversity", parentSchema: schema11.properties.reward.items.oneOf[14].properties.kind, data: data112 };
                      if (vErrors === null) {
                        vErrors = [err240];
                      } else {
                        vErrors.push(err240);
                      }
                      errors++;
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data113 = data29.weight;
                    if (!(typeof data113 == "number" && isFinite(data113))) {
                      const err241 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/14/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[14].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.weight, data: data113 };
                      if (vErrors === null) {
                        vErrors = [err241];
                      } else {
                        vErrors.push(err241);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data114 = data29.clip_to;
                    if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                      if (Object.keys(data114).length < 1) {
                        const err242 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to, data: data114 };
                        if (vErrors === null) {
                          vErrors = [err242];
                        } else {
                          vErrors.push(err242);
                        }
                        errors++;
                      }
                      for (const key35 in data114) {
                        if (!(key35 === "min" || key35 === "max")) {
                          const err243 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to, data: data114 };
                          if (vErrors === null) {
                            vErrors = [err243];
                          } else {
                            vErrors.push(err243);
                          }
                          errors++;
                        }
                      }
                      if (data114.min !== void 0) {
                        let data115 = data114.min;
                        if (!(typeof data115 == "number" && isFinite(data115))) {
                          const err244 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.min, data: data115 };
                          if (vErrors === null) {
                            vErrors = [err244];
                          } else {
                            vErrors.push(err244);
                          }
                          errors++;
                        }
                      }
                      if (data114.max !== void 0) {
                        let data116 = data114.max;
                        if (!(typeof data116 == "number" && isFinite(data116))) {
                          const err245 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to.properties.max, data: data116 };
                          if (vErrors === null) {
                            vErrors = [err245];
                          } else {
                            vErrors.push(err245);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err246 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/14/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[14].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[14].properties.clip_to, data: data114 };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err247 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/14/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[14].type, parentSchema: schema11.properties.reward.items.oneOf[14], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err247];
                  } else {
                    vErrors.push(err247);
                  }
                  errors++;
                }
              } else if (tag1 === "log_engagement") {
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  if (data29.kind === void 0) {
                    const err248 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/15/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.reward.items.oneOf[15].required, parentSchema: schema11.properties.reward.items.oneOf[15], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err248];
                    } else {
                      vErrors.push(err248);
                    }
                    errors++;
                  }
                  if (data29.path === void 0) {
                    const err249 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/15/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.reward.items.oneOf[15].required, parentSchema: schema11.properties.reward.items.oneOf[15], data: data29 };
                    if (vErrors === null) {
                      vErrors = [err249];
                    } else {
                      vErrors.push(err249);
                    }
                    errors++;
                  }
                  for (const key36 in data29) {
                    if (!(key36 === "kind" || key36 === "path" || key36 === "k" || key36 === "max_inverse_propensity" || key36 === "columns" || key36 === "weight" || key36 === "clip_to")) {
                      const err250 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[15], data: data29 };
                      if (vErrors === null) {
                        vErrors = [err250];
                      } else {
                        vErrors.push(err250);
                      }
                      errors++;
                    }
                  }
                  if (data29.kind !== void 0) {
                    let data117 = data29.kind;
                    if ("log_engagement" !== data117) {
                      const err251 = { instancePath: instancePath + "/reward/" + i0 + "/kind", schemaPath: "#/properties/reward/items/oneOf/15/properties/kind/const", keyword: "const", params: { allowedValue: "log_engagement" }, message: "must be equal to constant", schema: "log_engagement", parentSchema: schema11.properties.reward.items.oneOf[15].properties.kind, data: data117 };
                      if (vErrors === null) {
                        vErrors = [err251];
                      } else {
                        vErrors.push(err251);
                      }
                      errors++;
                    }
                  }
                  if (data29.path !== void 0) {
                    let data118 = data29.path;
                    if (typeof data118 === "string") {
                      if (func3(data118) < 1) {
                        const err252 = { instancePath: instancePath + "/reward/" + i0 + "/path", schemaPath: "#/properties/reward/items/oneOf/15/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.path, data: data118 };
                        if (vErrors === null) {
                          vErrors = [err252];
                        } else {
                          vErrors.push(err252);
                        }
                        errors++;
                      }
                    } else {
                      const err253 = { instancePath: instancePath + "/reward/" + i0 + "/path", schemaPath: "#/properties/reward/items/oneOf/15/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.path.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.path, data: data118 };
                      if (vErrors === null) {
                        vErrors = [err253];
                      } else {
                        vErrors.push(err253);
                      }
                      errors++;
                    }
                  }
                  if (data29.k !== void 0) {
                    let data119 = data29.k;
                    if (!(typeof data119 == "number" && (!(data119 % 1) && !isNaN(data119)) && isFinite(data119))) {
                      const err254 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/15/properties/k/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.reward.items.oneOf[15].properties.k.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.k, data: data119 };
                      if (vErrors === null) {
                        vErrors = [err254];
                      } else {
                        vErrors.push(err254);
                      }
                      errors++;
                    }
                    if (typeof data119 == "number" && isFinite(data119)) {
                      if (data119 < 1 || isNaN(data119)) {
                        const err255 = { instancePath: instancePath + "/reward/" + i0 + "/k", schemaPath: "#/properties/reward/items/oneOf/15/properties/k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.k, data: data119 };
                        if (vErrors === null) {
                          vErrors = [err255];
                        } else {
                          vErrors.push(err255);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data29.max_inverse_propensity !== void 0) {
                    let data120 = data29.max_inverse_propensity;
                    if (typeof data120 == "number" && isFinite(data120)) {
                      if (data120 < 1 || isNaN(data120)) {
                        const err256 = { instancePath: instancePath + "/reward/" + i0 + "/max_inverse_propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/max_inverse_propensity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.max_inverse_propensity, data: data120 };
                        if (vErrors === null) {
                          vErrors = [err256];
                        } else {
                          vErrors.push(err256);
                        }
                        errors++;
                      }
                    } else {
                      const err257 = { instancePath: instancePath + "/reward/" + i0 + "/max_inverse_propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/max_inverse_propensity/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.max_inverse_propensity.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.max_inverse_propensity, data: data120 };
                      if (vErrors === null) {
                        vErrors = [err257];
                      } else {
                        vErrors.push(err257);
                      }
                      errors++;
                    }
                  }
                  if (data29.columns !== void 0) {
                    let data121 = data29.columns;
                    if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                      for (const key37 in data121) {
                        if (!(key37 === "query" || key37 === "item" || key37 === "engagement" || key37 === "propensity" || key37 === "rank")) {
                          const err258 = { instancePath: instancePath + "/reward/" + i0 + "/columns", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns, data: data121 };
                          if (vErrors === null) {
                            vErrors = [err258];
                          } else {
                            vErrors.push(err258);
                          }
                          errors++;
                        }
                      }
                      if (data121.query !== void 0) {
                        let data122 = data121.query;
                        if (typeof data122 !== "string") {
                          const err259 = { instancePath: instancePath + "/reward/" + i0 + "/columns/query", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.query.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.query, data: data122 };
                          if (vErrors === null) {
                            vErrors = [err259];
                          } else {
                            vErrors.push(err259);
                          }
                          errors++;
                        }
                      }
                      if (data121.item !== void 0) {
                        let data123 = data121.item;
                        if (typeof data123 !== "string") {
                          const err260 = { instancePath: instancePath + "/reward/" + i0 + "/columns/item", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/item/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.item.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.item, data: data123 };
                          if (vErrors === null) {
                            vErrors = [err260];
                          } else {
                            vErrors.push(err260);
                          }
                          errors++;
                        }
                      }
                      if (data121.engagement !== void 0) {
                        let data124 = data121.engagement;
                        if (typeof data124 !== "string") {
                          const err261 = { instancePath: instancePath + "/reward/" + i0 + "/columns/engagement", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/engagement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.engagement.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.engagement, data: data124 };
                          if (vErrors === null) {
                            vErrors = [err261];
                          } else {
                            vErrors.push(err261);
                          }
                          errors++;
                        }
                      }
                      if (data121.propensity !== void 0) {
                        let data125 = data121.propensity;
                        if (typeof data125 !== "string") {
                          const err262 = { instancePath: instancePath + "/reward/" + i0 + "/columns/propensity", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/propensity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.propensity.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.propensity, data: data125 };
                          if (vErrors === null) {
                            vErrors = [err262];
                          } else {
                            vErrors.push(err262);
                          }
                          errors++;
                        }
                      }
                      if (data121.rank !== void 0) {
                        let data126 = data121.rank;
                        if (typeof data126 !== "string") {
                          const err263 = { instancePath: instancePath + "/reward/" + i0 + "/columns/rank", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/properties/rank/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.rank.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns.properties.rank, data: data126 };
                          if (vErrors === null) {
                            vErrors = [err263];
                          } else {
                            vErrors.push(err263);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err264 = { instancePath: instancePath + "/reward/" + i0 + "/columns", schemaPath: "#/properties/reward/items/oneOf/15/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[15].properties.columns.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.columns, data: data121 };
                      if (vErrors === null) {
                        vErrors = [err264];
                      } else {
                        vErrors.push(err264);
                      }
                      errors++;
                    }
                  }
                  if (data29.weight !== void 0) {
                    let data127 = data29.weight;
                    if (!(typeof data127 == "number" && isFinite(data127))) {
                      const err265 = { instancePath: instancePath + "/reward/" + i0 + "/weight", schemaPath: "#/properties/reward/items/oneOf/15/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.weight.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.weight, data: data127 };
                      if (vErrors === null) {
                        vErrors = [err265];
                      } else {
                        vErrors.push(err265);
                      }
                      errors++;
                    }
                  }
                  if (data29.clip_to !== void 0) {
                    let data128 = data29.clip_to;
                    if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
                      if (Object.keys(data128).length < 1) {
                        const err266 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to, data: data128 };
                        if (vErrors === null) {
                          vErrors = [err266];
                        } else {
                          vErrors.push(err266);
                        }
                        errors++;
                      }
                      for (const key38 in data128) {
                        if (!(key38 === "min" || key38 === "max")) {
                          const err267 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to, data: data128 };
                          if (vErrors === null) {
                            vErrors = [err267];
                          } else {
                            vErrors.push(err267);
                          }
                          errors++;
                        }
                      }
                      if (data128.min !== void 0) {
                        let data129 = data128.min;
                        if (!(typeof data129 == "number" && isFinite(data129))) {
                          const err268 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/min", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.min.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.min, data: data129 };
                          if (vErrors === null) {
                            vErrors = [err268];
                          } else {
                            vErrors.push(err268);
                          }
                          errors++;
                        }
                      }
                      if (data128.max !== void 0) {
                        let data130 = data128.max;
                        if (!(typeof data130 == "number" && isFinite(data130))) {
                          const err269 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to/max", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.max.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to.properties.max, data: data130 };
                          if (vErrors === null) {
                            vErrors = [err269];
                          } else {
                            vErrors.push(err269);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err270 = { instancePath: instancePath + "/reward/" + i0 + "/clip_to", schemaPath: "#/properties/reward/items/oneOf/15/properties/clip_to/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[15].properties.clip_to.type, parentSchema: schema11.properties.reward.items.oneOf[15].properties.clip_to, data: data128 };
                      if (vErrors === null) {
                        vErrors = [err270];
                      } else {
                        vErrors.push(err270);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err271 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/oneOf/15/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.oneOf[15].type, parentSchema: schema11.properties.reward.items.oneOf[15], data: data29 };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
              } else {
                const err272 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag1 }, message: 'value of tag "kind" must be in oneOf', schema: schema11.properties.reward.items.discriminator, parentSchema: schema11.properties.reward.items, data: data29 };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
            } else {
              const err273 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag1 }, message: 'tag "kind" must be string', schema: schema11.properties.reward.items.discriminator, parentSchema: schema11.properties.reward.items, data: data29 };
              if (vErrors === null) {
                vErrors = [err273];
              } else {
                vErrors.push(err273);
              }
              errors++;
            }
          } else {
            const err274 = { instancePath: instancePath + "/reward/" + i0, schemaPath: "#/properties/reward/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.reward.items.type, parentSchema: schema11.properties.reward.items, data: data29 };
            if (vErrors === null) {
              vErrors = [err274];
            } else {
              vErrors.push(err274);
            }
            errors++;
          }
        }
      } else {
        const err275 = { instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.reward.type, parentSchema: schema11.properties.reward, data: data28 };
        if (vErrors === null) {
          vErrors = [err275];
        } else {
          vErrors.push(err275);
        }
        errors++;
      }
    }
    if (data.rewriter !== void 0) {
      let data131 = data.rewriter;
      if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
        if (data131.model === void 0) {
          const err276 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema11.properties.rewriter.required, parentSchema: schema11.properties.rewriter, data: data131 };
          if (vErrors === null) {
            vErrors = [err276];
          } else {
            vErrors.push(err276);
          }
          errors++;
        }
        for (const key39 in data131) {
          if (!(key39 === "model" || key39 === "lora" || key39 === "sampling")) {
            const err277 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rewriter, data: data131 };
            if (vErrors === null) {
              vErrors = [err277];
            } else {
              vErrors.push(err277);
            }
            errors++;
          }
        }
        if (data131.model !== void 0) {
          let data132 = data131.model;
          if (typeof data132 === "string") {
            if (func3(data132) < 1) {
              const err278 = { instancePath: instancePath + "/rewriter/model", schemaPath: "#/properties/rewriter/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.rewriter.properties.model, data: data132 };
              if (vErrors === null) {
                vErrors = [err278];
              } else {
                vErrors.push(err278);
              }
              errors++;
            }
          } else {
            const err279 = { instancePath: instancePath + "/rewriter/model", schemaPath: "#/properties/rewriter/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.rewriter.properties.model.type, parentSchema: schema11.properties.rewriter.properties.model, data: data132 };
            if (vErrors === null) {
              vErrors = [err279];
            } else {
              vErrors.push(err279);
            }
            errors++;
          }
        }
        if (data131.lora !== void 0) {
          let data133 = data131.lora;
          if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
            for (const key40 in data133) {
              if (!(key40 === "rank" || key40 === "alpha")) {
                const err280 = { instancePath: instancePath + "/rewriter/lora", schemaPath: "#/properties/rewriter/properties/lora/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rewriter.properties.lora, data: data133 };
                if (vErrors === null) {
                  vErrors = [err280];
                } else {
                  vErrors.push(err280);
                }
                errors++;
              }
            }
            if (data133.rank !== void 0) {
              let data134 = data133.rank;
              if (!(typeof data134 == "number" && (!(data134 % 1) && !isNaN(data134)) && isFinite(data134))) {
                const err281 = { instancePath: instancePath + "/rewriter/lora/rank", schemaPath: "#/properties/rewriter/properties/lora/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.rewriter.properties.lora.properties.rank.type, parentSchema: schema11.properties.rewriter.properties.lora.properties.rank, data: data134 };
                if (vErrors === null) {
                  vErrors = [err281];
                } else {
                  vErrors.push(err281);
                }
                errors++;
              }
              if (typeof data134 == "number" && isFinite(data134)) {
                if (data134 < 1 || isNaN(data134)) {
                  const err282 = { instancePath: instancePath + "/rewriter/lora/rank", schemaPath: "#/properties/rewriter/properties/lora/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.rewriter.properties.lora.properties.rank, data: data134 };
                  if (vErrors === null) {
                    vErrors = [err282];
                  } else {
                    vErrors.push(err282);
                  }
                  errors++;
                }
              }
            }
            if (data133.alpha !== void 0) {
              let data135 = data133.alpha;
              if (typeof data135 == "number" && isFinite(data135)) {
                if (data135 <= 0 || isNaN(data135)) {
                  const err283 = { instancePath: instancePath + "/rewriter/lora/alpha", schemaPath: "#/properties/rewriter/properties/lora/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.rewriter.properties.lora.properties.alpha, data: data135 };
                  if (vErrors === null) {
                    vErrors = [err283];
                  } else {
                    vErrors.push(err283);
                  }
                  errors++;
                }
              } else {
                const err284 = { instancePath: instancePath + "/rewriter/lora/alpha", schemaPath: "#/properties/rewriter/properties/lora/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.rewriter.properties.lora.properties.alpha.type, parentSchema: schema11.properties.rewriter.properties.lora.properties.alpha, data: data135 };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
            }
          } else {
            const err285 = { instancePath: instancePath + "/rewriter/lora", schemaPath: "#/properties/rewriter/properties/lora/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rewriter.properties.lora.type, parentSchema: schema11.properties.rewriter.properties.lora, data: data133 };
            if (vErrors === null) {
              vErrors = [err285];
            } else {
              vErrors.push(err285);
            }
            errors++;
          }
        }
        if (data131.sampling !== void 0) {
          let data136 = data131.sampling;
          if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
            for (const key41 in data136) {
              if (!(key41 === "temperature" || key41 === "top_p" || key41 === "max_new_tokens")) {
                const err286 = { instancePath: instancePath + "/rewriter/sampling", schemaPath: "#/properties/rewriter/properties/sampling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.rewriter.properties.sampling, data: data136 };
                if (vErrors === null) {
                  vErrors = [err286];
                } else {
                  vErrors.push(err286);
                }
                errors++;
              }
            }
            if (data136.temperature !== void 0) {
              let data137 = data136.temperature;
              if (typeof data137 == "number" && isFinite(data137)) {
                if (data137 <= 0 || isNaN(data137)) {
                  const err287 = { instancePath: instancePath + "/rewriter/sampling/temperature", schemaPath: "#/properties/rewriter/properties/sampling/properties/temperature/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.rewriter.properties.sampling.properties.temperature, data: data137 };
                  if (vErrors === null) {
                    vErrors = [err287];
                  } else {
                    vErrors.push(err287);
                  }
                  errors++;
                }
              } else {
                const err288 = { instancePath: instancePath + "/rewriter/sampling/temperature", schemaPath: "#/properties/rewriter/properties/sampling/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.rewriter.properties.sampling.properties.temperature.type, parentSchema: schema11.properties.rewriter.properties.sampling.properties.temperature, data: data137 };
                if (vErrors === null) {
                  vErrors = [err288];
                } else {
                  vErrors.push(err288);
                }
                errors++;
              }
            }
            if (data136.top_p !== void 0) {
              let data138 = data136.top_p;
              if (typeof data138 == "number" && isFinite(data138)) {
                if (data138 > 1 || isNaN(data138)) {
                  const err289 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.rewriter.properties.sampling.properties.top_p, data: data138 };
                  if (vErrors === null) {
                    vErrors = [err289];
                  } else {
                    vErrors.push(err289);
                  }
                  errors++;
                }
                if (data138 <= 0 || isNaN(data138)) {
                  const err290 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.rewriter.properties.sampling.properties.top_p, data: data138 };
                  if (vErrors === null) {
                    vErrors = [err290];
                  } else {
                    vErrors.push(err290);
                  }
                  errors++;
                }
              } else {
                const err291 = { instancePath: instancePath + "/rewriter/sampling/top_p", schemaPath: "#/properties/rewriter/properties/sampling/properties/top_p/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.rewriter.properties.sampling.properties.top_p.type, parentSchema: schema11.properties.rewriter.properties.sampling.properties.top_p, data: data138 };
                if (vErrors === null) {
                  vErrors = [err291];
                } else {
                  vErrors.push(err291);
                }
                errors++;
              }
            }
            if (data136.max_new_tokens !== void 0) {
              let data139 = data136.max_new_tokens;
              if (!(typeof data139 == "number" && (!(data139 % 1) && !isNaN(data139)) && isFinite(data139))) {
                const err292 = { instancePath: instancePath + "/rewriter/sampling/max_new_tokens", schemaPath: "#/properties/rewriter/properties/sampling/properties/max_new_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.rewriter.properties.sampling.properties.max_new_tokens.type, parentSchema: schema11.properties.rewriter.properties.sampling.properties.max_new_tokens, data: data139 };
                if (vErrors === null) {
                  vErrors = [err292];
                } else {
                  vErrors.push(err292);
                }
                errors++;
              }
              if (typeof data139 == "number" && isFinite(data139)) {
                if (data139 < 1 || isNaN(data139)) {
                  const err293 = { instancePath: instancePath + "/rewriter/sampling/max_new_tokens", schemaPath: "#/properties/rewriter/properties/sampling/properties/max_new_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.rewriter.properties.sampling.properties.max_new_tokens, data: data139 };
                  if (vErrors === null) {
                    vErrors = [err293];
                  } else {
                    vErrors.push(err293);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err294 = { instancePath: instancePath + "/rewriter/sampling", schemaPath: "#/properties/rewriter/properties/sampling/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rewriter.properties.sampling.type, parentSchema: schema11.properties.rewriter.properties.sampling, data: data136 };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
        }
      } else {
        const err295 = { instancePath: instancePath + "/rewriter", schemaPath: "#/properties/rewriter/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rewriter.type, parentSchema: schema11.properties.rewriter, data: data131 };
        if (vErrors === null) {
          vErrors = [err295];
        } else {
          vErrors.push(err295);
        }
        errors++;
      }
    }
    if (data.algorithm !== void 0) {
      let data140 = data.algorithm;
      if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
        if (data140.kind === void 0) {
          const err296 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.algorithm.required, parentSchema: schema11.properties.algorithm, data: data140 };
          if (vErrors === null) {
            vErrors = [err296];
          } else {
            vErrors.push(err296);
          }
          errors++;
        }
        const tag2 = data140.kind;
        if (typeof tag2 == "string") {
          if (tag2 === "grpo") {
            if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
              if (data140.kind === void 0) {
                const err297 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.algorithm.oneOf[0].required, parentSchema: schema11.properties.algorithm.oneOf[0], data: data140 };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
              for (const key42 in data140) {
                if (!func2.call(schema11.properties.algorithm.oneOf[0].properties, key42)) {
                  const err298 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.algorithm.oneOf[0], data: data140 };
                  if (vErrors === null) {
                    vErrors = [err298];
                  } else {
                    vErrors.push(err298);
                  }
                  errors++;
                }
              }
              if (data140.kind !== void 0) {
                let data141 = data140.kind;
                if ("grpo" !== data141) {
                  const err299 = { instancePath: instancePath + "/algorithm/kind", schemaPath: "#/properties/algorithm/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "grpo" }, message: "must be equal to constant", schema: "grpo", parentSchema: schema11.properties.algorithm.oneOf[0].properties.kind, data: data141 };
                  if (vErrors === null) {
                    vErrors = [err299];
                  } else {
                    vErrors.push(err299);
                  }
                  errors++;
                }
              }
              if (data140.group_size !== void 0) {
                let data142 = data140.group_size;
                if (!(typeof data142 == "number" && (!(data142 % 1) && !isNaN(data142)) && isFinite(data142))) {
                  const err300 = { instancePath: instancePath + "/algorithm/group_size", schemaPath: "#/properties/algorithm/oneOf/0/properties/group_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.algorithm.oneOf[0].properties.group_size.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.group_size, data: data142 };
                  if (vErrors === null) {
                    vErrors = [err300];
                  } else {
                    vErrors.push(err300);
                  }
                  errors++;
                }
                if (typeof data142 == "number" && isFinite(data142)) {
                  if (data142 < 2 || isNaN(data142)) {
                    const err301 = { instancePath: instancePath + "/algorithm/group_size", schemaPath: "#/properties/algorithm/oneOf/0/properties/group_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema11.properties.algorithm.oneOf[0].properties.group_size, data: data142 };
                    if (vErrors === null) {
                      vErrors = [err301];
                    } else {
                      vErrors.push(err301);
                    }
                    errors++;
                  }
                }
              }
              if (data140.learning_rate !== void 0) {
                let data143 = data140.learning_rate;
                if (typeof data143 == "number" && isFinite(data143)) {
                  if (data143 <= 0 || isNaN(data143)) {
                    const err302 = { instancePath: instancePath + "/algorithm/learning_rate", schemaPath: "#/properties/algorithm/oneOf/0/properties/learning_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.learning_rate, data: data143 };
                    if (vErrors === null) {
                      vErrors = [err302];
                    } else {
                      vErrors.push(err302);
                    }
                    errors++;
                  }
                } else {
                  const err303 = { instancePath: instancePath + "/algorithm/learning_rate", schemaPath: "#/properties/algorithm/oneOf/0/properties/learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.learning_rate.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.learning_rate, data: data143 };
                  if (vErrors === null) {
                    vErrors = [err303];
                  } else {
                    vErrors.push(err303);
                  }
                  errors++;
                }
              }
              if (data140.kl !== void 0) {
                let data144 = data140.kl;
                if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
                  for (const key43 in data144) {
                    if (!(key43 === "coef" || key43 === "estimator")) {
                      const err304 = { instancePath: instancePath + "/algorithm/kl", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl, data: data144 };
                      if (vErrors === null) {
                        vErrors = [err304];
                      } else {
                        vErrors.push(err304);
                      }
                      errors++;
                    }
                  }
                  if (data144.coef !== void 0) {
                    let data145 = data144.coef;
                    if (typeof data145 == "number" && isFinite(data145)) {
                      if (data145 < 0 || isNaN(data145)) {
                        const err305 = { instancePath: instancePath + "/algorithm/kl/coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/coef/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.coef, data: data145 };
                        if (vErrors === null) {
                          vErrors = [err305];
                        } else {
                          vErrors.push(err305);
                        }
                        errors++;
                      }
                    } else {
                      const err306 = { instancePath: instancePath + "/algorithm/kl/coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/coef/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.coef.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.coef, data: data145 };
                      if (vErrors === null) {
                        vErrors = [err306];
                      } else {
                        vErrors.push(err306);
                      }
                      errors++;
                    }
                  }
                  if (data144.estimator !== void 0) {
                    let data146 = data144.estimator;
                    if (typeof data146 !== "string") {
                      const err307 = { instancePath: instancePath + "/algorithm/kl/estimator", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/estimator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator, data: data146 };
                      if (vErrors === null) {
                        vErrors = [err307];
                      } else {
                        vErrors.push(err307);
                      }
                      errors++;
                    }
                    if (!(data146 === "k1" || data146 === "k2" || data146 === "k3")) {
                      const err308 = { instancePath: instancePath + "/algorithm/kl/estimator", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/properties/estimator/enum", keyword: "enum", params: { allowedValues: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator.enum, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl.properties.estimator, data: data146 };
                      if (vErrors === null) {
                        vErrors = [err308];
                      } else {
                        vErrors.push(err308);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err309 = { instancePath: instancePath + "/algorithm/kl", schemaPath: "#/properties/algorithm/oneOf/0/properties/kl/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.oneOf[0].properties.kl.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.kl, data: data144 };
                  if (vErrors === null) {
                    vErrors = [err309];
                  } else {
                    vErrors.push(err309);
                  }
                  errors++;
                }
              }
              if (data140.clip !== void 0) {
                let data147 = data140.clip;
                if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                  for (const key44 in data147) {
                    if (!(key44 === "low" || key44 === "high")) {
                      const err310 = { instancePath: instancePath + "/algorithm/clip", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip, data: data147 };
                      if (vErrors === null) {
                        vErrors = [err310];
                      } else {
                        vErrors.push(err310);
                      }
                      errors++;
                    }
                  }
                  if (data147.low !== void 0) {
                    let data148 = data147.low;
                    if (typeof data148 == "number" && isFinite(data148)) {
                      if (data148 > 1 || isNaN(data148)) {
                        const err311 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low, data: data148 };
                        if (vErrors === null) {
                          vErrors = [err311];
                        } else {
                          vErrors.push(err311);
                        }
                        errors++;
                      }
                      if (data148 <= 0 || isNaN(data148)) {
                        const err312 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low, data: data148 };
                        if (vErrors === null) {
                          vErrors = [err312];
                        } else {
                          vErrors.push(err312);
                        }
                        errors++;
                      }
                    } else {
                      const err313 = { instancePath: instancePath + "/algorithm/clip/low", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.low, data: data148 };
                      if (vErrors === null) {
                        vErrors = [err313];
                      } else {
                        vErrors.push(err313);
                      }
                      errors++;
                    }
                  }
                  if (data147.high !== void 0) {
                    let data149 = data147.high;
                    if (typeof data149 == "number" && isFinite(data149)) {
                      if (data149 <= 0 || isNaN(data149)) {
                        const err314 = { instancePath: instancePath + "/algorithm/clip/high", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/high/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.high, data: data149 };
                        if (vErrors === null) {
                          vErrors = [err314];
                        } else {
                          vErrors.push(err314);
                        }
                        errors++;
                      }
                    } else {
                      const err315 = { instancePath: instancePath + "/algorithm/clip/high", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.high.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip.properties.high, data: data149 };
                      if (vErrors === null) {
                        vErrors = [err315];
                      } else {
                        vErrors.push(err315);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err316 = { instancePath: instancePath + "/algorithm/clip", schemaPath: "#/properties/algorithm/oneOf/0/properties/clip/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.oneOf[0].properties.clip.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.clip, data: data147 };
                  if (vErrors === null) {
                    vErrors = [err316];
                  } else {
                    vErrors.push(err316);
                  }
                  errors++;
                }
              }
              if (data140.entropy_coef !== void 0) {
                let data150 = data140.entropy_coef;
                if (typeof data150 == "number" && isFinite(data150)) {
                  if (data150 < 0 || isNaN(data150)) {
                    const err317 = { instancePath: instancePath + "/algorithm/entropy_coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/entropy_coef/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.algorithm.oneOf[0].properties.entropy_coef, data: data150 };
                    if (vErrors === null) {
                      vErrors = [err317];
                    } else {
                      vErrors.push(err317);
                    }
                    errors++;
                  }
                } else {
                  const err318 = { instancePath: instancePath + "/algorithm/entropy_coef", schemaPath: "#/properties/algorithm/oneOf/0/properties/entropy_coef/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.algorithm.oneOf[0].properties.entropy_coef.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.entropy_coef, data: data150 };
                  if (vErrors === null) {
                    vErrors = [err318];
                  } else {
                    vErrors.push(err318);
                  }
                  errors++;
                }
              }
              if (data140.normalize_by_std !== void 0) {
                let data151 = data140.normalize_by_std;
                if (typeof data151 !== "boolean") {
                  const err319 = { instancePath: instancePath + "/algorithm/normalize_by_std", schemaPath: "#/properties/algorithm/oneOf/0/properties/normalize_by_std/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.algorithm.oneOf[0].properties.normalize_by_std.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.normalize_by_std, data: data151 };
                  if (vErrors === null) {
                    vErrors = [err319];
                  } else {
                    vErrors.push(err319);
                  }
                  errors++;
                }
              }
              if (data140.loss_aggregation !== void 0) {
                let data152 = data140.loss_aggregation;
                if (typeof data152 !== "string") {
                  const err320 = { instancePath: instancePath + "/algorithm/loss_aggregation", schemaPath: "#/properties/algorithm/oneOf/0/properties/loss_aggregation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation, data: data152 };
                  if (vErrors === null) {
                    vErrors = [err320];
                  } else {
                    vErrors.push(err320);
                  }
                  errors++;
                }
                if (!(data152 === "sequence_mean" || data152 === "token_mean")) {
                  const err321 = { instancePath: instancePath + "/algorithm/loss_aggregation", schemaPath: "#/properties/algorithm/oneOf/0/properties/loss_aggregation/enum", keyword: "enum", params: { allowedValues: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation.enum, parentSchema: schema11.properties.algorithm.oneOf[0].properties.loss_aggregation, data: data152 };
                  if (vErrors === null) {
                    vErrors = [err321];
                  } else {
                    vErrors.push(err321);
                  }
                  errors++;
                }
              }
              if (data140.epochs_per_batch !== void 0) {
                let data153 = data140.epochs_per_batch;
                if (!(typeof data153 == "number" && (!(data153 % 1) && !isNaN(data153)) && isFinite(data153))) {
                  const err322 = { instancePath: instancePath + "/algorithm/epochs_per_batch", schemaPath: "#/properties/algorithm/oneOf/0/properties/epochs_per_batch/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.algorithm.oneOf[0].properties.epochs_per_batch.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.epochs_per_batch, data: data153 };
                  if (vErrors === null) {
                    vErrors = [err322];
                  } else {
                    vErrors.push(err322);
                  }
                  errors++;
                }
                if (typeof data153 == "number" && isFinite(data153)) {
                  if (data153 < 1 || isNaN(data153)) {
                    const err323 = { instancePath: instancePath + "/algorithm/epochs_per_batch", schemaPath: "#/properties/algorithm/oneOf/0/properties/epochs_per_batch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.algorithm.oneOf[0].properties.epochs_per_batch, data: data153 };
                    if (vErrors === null) {
                      vErrors = [err323];
                    } else {
                      vErrors.push(err323);
                    }
                    errors++;
                  }
                }
              }
              if (data140.dynamic_sampling !== void 0) {
                let data154 = data140.dynamic_sampling;
                if (typeof data154 !== "boolean") {
                  const err324 = { instancePath: instancePath + "/algorithm/dynamic_sampling", schemaPath: "#/properties/algorithm/oneOf/0/properties/dynamic_sampling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.algorithm.oneOf[0].properties.dynamic_sampling.type, parentSchema: schema11.properties.algorithm.oneOf[0].properties.dynamic_sampling, data: data154 };
                  if (vErrors === null) {
                    vErrors = [err324];
                  } else {
                    vErrors.push(err324);
                  }
                  errors++;
                }
              }
            } else {
              const err325 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.oneOf[0].type, parentSchema: schema11.properties.algorithm.oneOf[0], data: data140 };
              if (vErrors === null) {
                vErrors = [err325];
              } else {
                vErrors.push(err325);
              }
              errors++;
            }
          } else {
            const err326 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag2 }, message: 'value of tag "kind" must be in oneOf', schema: schema11.properties.algorithm.discriminator, parentSchema: schema11.properties.algorithm, data: data140 };
            if (vErrors === null) {
              vErrors = [err326];
            } else {
              vErrors.push(err326);
            }
            errors++;
          }
        } else {
          const err327 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag2 }, message: 'tag "kind" must be string', schema: schema11.properties.algorithm.discriminator, parentSchema: schema11.properties.algorithm, data: data140 };
          if (vErrors === null) {
            vErrors = [err327];
          } else {
            vErrors.push(err327);
          }
          errors++;
        }
      } else {
        const err328 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.algorithm.type, parentSchema: schema11.properties.algorithm, data: data140 };
        if (vErrors === null) {
          vErrors = [err328];
        } else {
          vErrors.push(err328);
        }
        errors++;
      }
    }
    if (data.training !== void 0) {
      let data155 = data.training;
      if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
        for (const key45 in data155) {
          if (!func2.call(schema11.properties.training.properties, key45)) {
            const err329 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.training, data: data155 };
            if (vErrors === null) {
              vErrors = [err329];
            } else {
              vErrors.push(err329);
            }
            errors++;
          }
        }
        if (data155.steps !== void 0) {
          let data156 = data155.steps;
          if (!(typeof data156 == "number" && (!(data156 % 1) && !isNaN(data156)) && isFinite(data156))) {
            const err330 = { instancePath: instancePath + "/training/steps", schemaPath: "#/properties/training/properties/steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.steps.type, parentSchema: schema11.properties.training.properties.steps, data: data156 };
            if (vErrors === null) {
              vErrors = [err330];
            } else {
              vErrors.push(err330);
            }
            errors++;
          }
          if (typeof data156 == "number" && isFinite(data156)) {
            if (data156 < 1 || isNaN(data156)) {
              const err331 = { instancePath: instancePath + "/training/steps", schemaPath: "#/properties/training/properties/steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.steps, data: data156 };
              if (vErrors === null) {
                vErrors = [err331];
              } else {
                vErrors.push(err331);
              }
              errors++;
            }
          }
        }
        if (data155.prompts_per_step !== void 0) {
          let data157 = data155.prompts_per_step;
          if (!(typeof data157 == "number" && (!(data157 % 1) && !isNaN(data157)) && isFinite(data157))) {
            const err332 = { instancePath: instancePath + "/training/prompts_per_step", schemaPath: "#/properties/training/properties/prompts_per_step/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.prompts_per_step.type, parentSchema: schema11.properties.training.properties.prompts_per_step, data: data157 };
            if (vErrors === null) {
              vErrors = [err332];
            } else {
              vErrors.push(err332);
            }
            errors++;
          }
          if (typeof data157 == "number" && isFinite(data157)) {
            if (data157 < 1 || isNaN(data157)) {
              const err333 = { instancePath: instancePath + "/training/prompts_per_step", schemaPath: "#/properties/training/properties/prompts_per_step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.prompts_per_step, data: data157 };
              if (vErrors === null) {
                vErrors = [err333];
              } else {
                vErrors.push(err333);
              }
              errors++;
            }
          }
        }
        if (data155.seed !== void 0) {
          let data158 = data155.seed;
          if (!(typeof data158 == "number" && (!(data158 % 1) && !isNaN(data158)) && isFinite(data158))) {
            const err334 = { instancePath: instancePath + "/training/seed", schemaPath: "#/properties/training/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.seed.type, parentSchema: schema11.properties.training.properties.seed, data: data158 };
            if (vErrors === null) {
              vErrors = [err334];
            } else {
              vErrors.push(err334);
            }
            errors++;
          }
          if (typeof data158 == "number" && isFinite(data158)) {
            if (data158 < 0 || isNaN(data158)) {
              const err335 = { instancePath: instancePath + "/training/seed", schemaPath: "#/properties/training/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.training.properties.seed, data: data158 };
              if (vErrors === null) {
                vErrors = [err335];
              } else {
                vErrors.push(err335);
              }
              errors++;
            }
          }
        }
        if (data155.checkpoint_every !== void 0) {
          let data159 = data155.checkpoint_every;
          if (!(typeof data159 == "number" && (!(data159 % 1) && !isNaN(data159)) && isFinite(data159))) {
            const err336 = { instancePath: instancePath + "/training/checkpoint_every", schemaPath: "#/properties/training/properties/checkpoint_every/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.checkpoint_every.type, parentSchema: schema11.properties.training.properties.checkpoint_every, data: data159 };
            if (vErrors === null) {
              vErrors = [err336];
            } else {
              vErrors.push(err336);
            }
            errors++;
          }
          if (typeof data159 == "number" && isFinite(data159)) {
            if (data159 < 1 || isNaN(data159)) {
              const err337 = { instancePath: instancePath + "/training/checkpoint_every", schemaPath: "#/properties/training/properties/checkpoint_every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.checkpoint_every, data: data159 };
              if (vErrors === null) {
                vErrors = [err337];
              } else {
                vErrors.push(err337);
              }
              errors++;
            }
          }
        }
        if (data155.warmup_steps !== void 0) {
          let data160 = data155.warmup_steps;
          if (!(typeof data160 == "number" && (!(data160 % 1) && !isNaN(data160)) && isFinite(data160))) {
            const err338 = { instancePath: instancePath + "/training/warmup_steps", schemaPath: "#/properties/training/properties/warmup_steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.warmup_steps.type, parentSchema: schema11.properties.training.properties.warmup_steps, data: data160 };
            if (vErrors === null) {
              vErrors = [err338];
            } else {
              vErrors.push(err338);
            }
            errors++;
          }
          if (typeof data160 == "number" && isFinite(data160)) {
            if (data160 < 0 || isNaN(data160)) {
              const err339 = { instancePath: instancePath + "/training/warmup_steps", schemaPath: "#/properties/training/properties/warmup_steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.training.properties.warmup_steps, data: data160 };
              if (vErrors === null) {
                vErrors = [err339];
              } else {
                vErrors.push(err339);
              }
              errors++;
            }
          }
        }
        if (data155.learning_rate_schedule !== void 0) {
          let data161 = data155.learning_rate_schedule;
          if (typeof data161 !== "string") {
            const err340 = { instancePath: instancePath + "/training/learning_rate_schedule", schemaPath: "#/properties/training/properties/learning_rate_schedule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.training.properties.learning_rate_schedule.type, parentSchema: schema11.properties.training.properties.learning_rate_schedule, data: data161 };
            if (vErrors === null) {
              vErrors = [err340];
            } else {
              vErrors.push(err340);
            }
            errors++;
          }
          if (!(data161 === "constant" || data161 === "cosine")) {
            const err341 = { instancePath: instancePath + "/training/learning_rate_schedule", schemaPath: "#/properties/training/properties/learning_rate_schedule/enum", keyword: "enum", params: { allowedValues: schema11.properties.training.properties.learning_rate_schedule.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.training.properties.learning_rate_schedule.enum, parentSchema: schema11.properties.training.properties.learning_rate_schedule, data: data161 };
            if (vErrors === null) {
              vErrors = [err341];
            } else {
              vErrors.push(err341);
            }
            errors++;
          }
        }
        if (data155.weight_decay !== void 0) {
          let data162 = data155.weight_decay;
          if (typeof data162 == "number" && isFinite(data162)) {
            if (data162 < 0 || isNaN(data162)) {
              const err342 = { instancePath: instancePath + "/training/weight_decay", schemaPath: "#/properties/training/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.training.properties.weight_decay, data: data162 };
              if (vErrors === null) {
                vErrors = [err342];
              } else {
                vErrors.push(err342);
              }
              errors++;
            }
          } else {
            const err343 = { instancePath: instancePath + "/training/weight_decay", schemaPath: "#/properties/training/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.weight_decay.type, parentSchema: schema11.properties.training.properties.weight_decay, data: data162 };
            if (vErrors === null) {
              vErrors = [err343];
            } else {
              vErrors.push(err343);
            }
            errors++;
          }
        }
        if (data155.grad_clip !== void 0) {
          let data163 = data155.grad_clip;
          if (typeof data163 == "number" && isFinite(data163)) {
            if (data163 <= 0 || isNaN(data163)) {
              const err344 = { instancePath: instancePath + "/training/grad_clip", schemaPath: "#/properties/training/properties/grad_clip/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.training.properties.grad_clip, data: data163 };
              if (vErrors === null) {
                vErrors = [err344];
              } else {
                vErrors.push(err344);
              }
              errors++;
            }
          } else {
            const err345 = { instancePath: instancePath + "/training/grad_clip", schemaPath: "#/properties/training/properties/grad_clip/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.grad_clip.type, parentSchema: schema11.properties.training.properties.grad_clip, data: data163 };
            if (vErrors === null) {
              vErrors = [err345];
            } else {
              vErrors.push(err345);
            }
            errors++;
          }
        }
        if (data155.warm_start !== void 0) {
          let data164 = data155.warm_start;
          if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
            for (const key46 in data164) {
              if (!(key46 === "fraction" || key46 === "target" || key46 === "epochs" || key46 === "learning_rate" || key46 === "batch_size")) {
                const err346 = { instancePath: instancePath + "/training/warm_start", schemaPath: "#/properties/training/properties/warm_start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.training.properties.warm_start, data: data164 };
                if (vErrors === null) {
                  vErrors = [err346];
                } else {
                  vErrors.push(err346);
                }
                errors++;
              }
            }
            if (data164.fraction !== void 0) {
              let data165 = data164.fraction;
              if (typeof data165 == "number" && isFinite(data165)) {
                if (data165 > 1 || isNaN(data165)) {
                  const err347 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema11.properties.training.properties.warm_start.properties.fraction, data: data165 };
                  if (vErrors === null) {
                    vErrors = [err347];
                  } else {
                    vErrors.push(err347);
                  }
                  errors++;
                }
                if (data165 <= 0 || isNaN(data165)) {
                  const err348 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.training.properties.warm_start.properties.fraction, data: data165 };
                  if (vErrors === null) {
                    vErrors = [err348];
                  } else {
                    vErrors.push(err348);
                  }
                  errors++;
                }
              } else {
                const err349 = { instancePath: instancePath + "/training/warm_start/fraction", schemaPath: "#/properties/training/properties/warm_start/properties/fraction/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.warm_start.properties.fraction.type, parentSchema: schema11.properties.training.properties.warm_start.properties.fraction, data: data165 };
                if (vErrors === null) {
                  vErrors = [err349];
                } else {
                  vErrors.push(err349);
                }
                errors++;
              }
            }
            if (data164.target !== void 0) {
              let data166 = data164.target;
              if (typeof data166 !== "string") {
                const err350 = { instancePath: instancePath + "/training/warm_start/target", schemaPath: "#/properties/training/properties/warm_start/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.training.properties.warm_start.properties.target.type, parentSchema: schema11.properties.training.properties.warm_start.properties.target, data: data166 };
                if (vErrors === null) {
                  vErrors = [err350];
                } else {
                  vErrors.push(err350);
                }
                errors++;
              }
              if (!(data166 === "document" || data166 === "missing_words")) {
                const err351 = { instancePath: instancePath + "/training/warm_start/target", schemaPath: "#/properties/training/properties/warm_start/properties/target/enum", keyword: "enum", params: { allowedValues: schema11.properties.training.properties.warm_start.properties.target.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.training.properties.warm_start.properties.target.enum, parentSchema: schema11.properties.training.properties.warm_start.properties.target, data: data166 };
                if (vErrors === null) {
                  vErrors = [err351];
                } else {
                  vErrors.push(err351);
                }
                errors++;
              }
            }
            if (data164.epochs !== void 0) {
              let data167 = data164.epochs;
              if (!(typeof data167 == "number" && (!(data167 % 1) && !isNaN(data167)) && isFinite(data167))) {
                const err352 = { instancePath: instancePath + "/training/warm_start/epochs", schemaPath: "#/properties/training/properties/warm_start/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.warm_start.properties.epochs.type, parentSchema: schema11.properties.training.properties.warm_start.properties.epochs, data: data167 };
                if (vErrors === null) {
                  vErrors = [err352];
                } else {
                  vErrors.push(err352);
                }
                errors++;
              }
              if (typeof data167 == "number" && isFinite(data167)) {
                if (data167 < 1 || isNaN(data167)) {
                  const err353 = { instancePath: instancePath + "/training/warm_start/epochs", schemaPath: "#/properties/training/properties/warm_start/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.warm_start.properties.epochs, data: data167 };
                  if (vErrors === null) {
                    vErrors = [err353];
                  } else {
                    vErrors.push(err353);
                  }
                  errors++;
                }
              }
            }
            if (data164.learning_rate !== void 0) {
              let data168 = data164.learning_rate;
              if (typeof data168 == "number" && isFinite(data168)) {
                if (data168 <= 0 || isNaN(data168)) {
                  const err354 = { instancePath: instancePath + "/training/warm_start/learning_rate", schemaPath: "#/properties/training/properties/warm_start/properties/learning_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema11.properties.training.properties.warm_start.properties.learning_rate, data: data168 };
                  if (vErrors === null) {
                    vErrors = [err354];
                  } else {
                    vErrors.push(err354);
                  }
                  errors++;
                }
              } else {
                const err355 = { instancePath: instancePath + "/training/warm_start/learning_rate", schemaPath: "#/properties/training/properties/warm_start/properties/learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema11.properties.training.properties.warm_start.properties.learning_rate.type, parentSchema: schema11.properties.training.properties.warm_start.properties.learning_rate, data: data168 };
                if (vErrors === null) {
                  vErrors = [err355];
                } else {
                  vErrors.push(err355);
                }
                errors++;
              }
            }
            if (data164.batch_size !== void 0) {
              let data169 = data164.batch_size;
              if (!(typeof data169 == "number" && (!(data169 % 1) && !isNaN(data169)) && isFinite(data169))) {
                const err356 = { instancePath: instancePath + "/training/warm_start/batch_size", schemaPath: "#/properties/training/properties/warm_start/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.training.properties.warm_start.properties.batch_size.type, parentSchema: schema11.properties.training.properties.warm_start.properties.batch_size, data: data169 };
                if (vErrors === null) {
                  vErrors = [err356];
                } else {
                  vErrors.push(err356);
                }
                errors++;
              }
              if (typeof data169 == "number" && isFinite(data169)) {
                if (data169 < 1 || isNaN(data169)) {
                  const err357 = { instancePath: instancePath + "/training/warm_start/batch_size", schemaPath: "#/properties/training/properties/warm_start/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.training.properties.warm_start.properties.batch_size, data: data169 };
                  if (vErrors === null) {
                    vErrors = [err357];
                  } else {
                    vErrors.push(err357);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err358 = { instancePath: instancePath + "/training/warm_start", schemaPath: "#/properties/training/properties/warm_start/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.training.properties.warm_start.type, parentSchema: schema11.properties.training.properties.warm_start, data: data164 };
            if (vErrors === null) {
              vErrors = [err358];
            } else {
              vErrors.push(err358);
            }
            errors++;
          }
        }
      } else {
        const err359 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.training.type, parentSchema: schema11.properties.training, data: data155 };
        if (vErrors === null) {
          vErrors = [err359];
        } else {
          vErrors.push(err359);
        }
        errors++;
      }
    }
    if (data.evaluation !== void 0) {
      let data170 = data.evaluation;
      if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
        for (const key47 in data170) {
          if (!(key47 === "every" || key47 === "metrics" || key47 === "baselines")) {
            const err360 = { instancePath: instancePath + "/evaluation", schemaPath: "#/properties/evaluation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.evaluation, data: data170 };
            if (vErrors === null) {
              vErrors = [err360];
            } else {
              vErrors.push(err360);
            }
            errors++;
          }
        }
        if (data170.every !== void 0) {
          let data171 = data170.every;
          if (!(typeof data171 == "number" && (!(data171 % 1) && !isNaN(data171)) && isFinite(data171))) {
            const err361 = { instancePath: instancePath + "/evaluation/every", schemaPath: "#/properties/evaluation/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.evaluation.properties.every.type, parentSchema: schema11.properties.evaluation.properties.every, data: data171 };
            if (vErrors === null) {
              vErrors = [err361];
            } else {
              vErrors.push(err361);
            }
            errors++;
          }
          if (typeof data171 == "number" && isFinite(data171)) {
            if (data171 < 1 || isNaN(data171)) {
              const err362 = { instancePath: instancePath + "/evaluation/every", schemaPath: "#/properties/evaluation/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.evaluation.properties.every, data: data171 };
              if (vErrors === null) {
                vErrors = [err362];
              } else {
                vErrors.push(err362);
              }
              errors++;
            }
          }
        }
        if (data170.metrics !== void 0) {
          let data172 = data170.metrics;
          if (Array.isArray(data172)) {
            if (data172.length < 1) {
              const err363 = { instancePath: instancePath + "/evaluation/metrics", schemaPath: "#/properties/evaluation/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.evaluation.properties.metrics, data: data172 };
              if (vErrors === null) {
                vErrors = [err363];
              } else {
                vErrors.push(err363);
              }
              errors++;
            }
            const len1 = data172.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data173 = data172[i1];
              if (typeof data173 === "string") {
                if (!pattern2.test(data173)) {
                  const err364 = { instancePath: instancePath + "/evaluation/metrics/" + i1, schemaPath: "#/properties/evaluation/properties/metrics/items/pattern", keyword: "pattern", params: { pattern: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$" }, message: 'must match pattern "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$"', schema: "^(ndcg|ndcg_exp|recall|mrr|precision|hit_rate|map|rbp50|rbp80|rbp95|accuracy|closeness|min_distance)@[1-9][0-9]*$", parentSchema: schema11.properties.evaluation.properties.metrics.items, data: data173 };
                  if (vErrors === null) {
                    vErrors = [err364];
                  } else {
                    vErrors.push(err364);
                  }
                  errors++;
                }
              } else {
                const err365 = { instancePath: instancePath + "/evaluation/metrics/" + i1, schemaPath: "#/properties/evaluation/properties/metrics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.evaluation.properties.metrics.items.type, parentSchema: schema11.properties.evaluation.properties.metrics.items, data: data173 };
                if (vErrors === null) {
                  vErrors = [err365];
                } else {
                  vErrors.push(err365);
                }
                errors++;
              }
            }
          } else {
            const err366 = { instancePath: instancePath + "/evaluation/metrics", schemaPath: "#/properties/evaluation/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.evaluation.properties.metrics.type, parentSchema: schema11.properties.evaluation.properties.metrics, data: data172 };
            if (vErrors === null) {
              vErrors = [err366];
            } else {
              vErrors.push(err366);
            }
            errors++;
          }
        }
        if (data170.baselines !== void 0) {
          let data174 = data170.baselines;
          if (Array.isArray(data174)) {
            const len2 = data174.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data175 = data174[i2];
              if (typeof data175 !== "string") {
                const err367 = { instancePath: instancePath + "/evaluation/baselines/" + i2, schemaPath: "#/properties/evaluation/properties/baselines/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.evaluation.properties.baselines.items.type, parentSchema: schema11.properties.evaluation.properties.baselines.items, data: data175 };
                if (vErrors === null) {
                  vErrors = [err367];
                } else {
                  vErrors.push(err367);
                }
                errors++;
              }
              if (!(data175 === "original_query" || data175 === "oracle")) {
                const err368 = { instancePath: instancePath + "/evaluation/baselines/" + i2, schemaPath: "#/properties/evaluation/properties/baselines/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.evaluation.properties.baselines.items.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.evaluation.properties.baselines.items.enum, parentSchema: schema11.properties.evaluation.properties.baselines.items, data: data175 };
                if (vErrors === null) {
                  vErrors = [err368];
                } else {
                  vErrors.push(err368);
                }
                errors++;
              }
            }
          } else {
            const err369 = { instancePath: instancePath + "/evaluation/baselines", schemaPath: "#/properties/evaluation/properties/baselines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.evaluation.properties.baselines.type, parentSchema: schema11.properties.evaluation.properties.baselines, data: data174 };
            if (vErrors === null) {
              vErrors = [err369];
            } else {
              vErrors.push(err369);
            }
            errors++;
          }
        }
      } else {
        const err370 = { instancePath: instancePath + "/evaluation", schemaPath: "#/properties/evaluation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.evaluation.type, parentSchema: schema11.properties.evaluation, data: data170 };
        if (vErrors === null) {
          vErrors = [err370];
        } else {
          vErrors.push(err370);
        }
        errors++;
      }
    }
    if (data.sweep !== void 0) {
      let data176 = data.sweep;
      if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
        if (Object.keys(data176).length < 1) {
          const err371 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.sweep, data: data176 };
          if (vErrors === null) {
            vErrors = [err371];
          } else {
            vErrors.push(err371);
          }
          errors++;
        }
        for (const key48 in data176) {
          if (!(key48 === "seeds" || key48 === "grid" || key48 === "list")) {
            const err372 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.sweep, data: data176 };
            if (vErrors === null) {
              vErrors = [err372];
            } else {
              vErrors.push(err372);
            }
            errors++;
          }
        }
        if (data176.seeds !== void 0) {
          let data177 = data176.seeds;
          if (Array.isArray(data177)) {
            if (data177.length < 1) {
              const err373 = { instancePath: instancePath + "/sweep/seeds", schemaPath: "#/properties/sweep/properties/seeds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.sweep.properties.seeds, data: data177 };
              if (vErrors === null) {
                vErrors = [err373];
              } else {
                vErrors.push(err373);
              }
              errors++;
            }
            const len3 = data177.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data178 = data177[i3];
              if (!(typeof data178 == "number" && (!(data178 % 1) && !isNaN(data178)) && isFinite(data178))) {
                const err374 = { instancePath: instancePath + "/sweep/seeds/" + i3, schemaPath: "#/properties/sweep/properties/seeds/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.sweep.properties.seeds.items.type, parentSchema: schema11.properties.sweep.properties.seeds.items, data: data178 };
                if (vErrors === null) {
                  vErrors = [err374];
                } else {
                  vErrors.push(err374);
                }
                errors++;
              }
              if (typeof data178 == "number" && isFinite(data178)) {
                if (data178 < 0 || isNaN(data178)) {
                  const err375 = { instancePath: instancePath + "/sweep/seeds/" + i3, schemaPath: "#/properties/sweep/properties/seeds/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.sweep.properties.seeds.items, data: data178 };
                  if (vErrors === null) {
                    vErrors = [err375];
                  } else {
                    vErrors.push(err375);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err376 = { instancePath: instancePath + "/sweep/seeds", schemaPath: "#/properties/sweep/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.sweep.properties.seeds.type, parentSchema: schema11.properties.sweep.properties.seeds, data: data177 };
            if (vErrors === null) {
              vErrors = [err376];
            } else {
              vErrors.push(err376);
            }
            errors++;
          }
        }
        if (data176.grid !== void 0) {
          let data179 = data176.grid;
          if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
            if (Object.keys(data179).length < 1) {
              const err377 = { instancePath: instancePath + "/sweep/grid", schemaPath: "#/properties/sweep/properties/grid/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.sweep.properties.grid, data: data179 };
              if (vErrors === null) {
                vErrors = [err377];
              } else {
                vErrors.push(err377);
              }
              errors++;
            }
            for (const key49 in data179) {
              let data180 = data179[key49];
              if (Array.isArray(data180)) {
                if (data180.length < 1) {
                  const err378 = { instancePath: instancePath + "/sweep/grid/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/grid/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.sweep.properties.grid.additionalProperties, data: data180 };
                  if (vErrors === null) {
                    vErrors = [err378];
                  } else {
                    vErrors.push(err378);
                  }
                  errors++;
                }
              } else {
                const err379 = { instancePath: instancePath + "/sweep/grid/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sweep/properties/grid/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.sweep.properties.grid.additionalProperties.type, parentSchema: schema11.properties.sweep.properties.grid.additionalProperties, data: data180 };
                if (vErrors === null) {
                  vErrors = [err379];
                } else {
                  vErrors.push(err379);
                }
                errors++;
              }
            }
          } else {
            const err380 = { instancePath: instancePath + "/sweep/grid", schemaPath: "#/properties/sweep/properties/grid/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sweep.properties.grid.type, parentSchema: schema11.properties.sweep.properties.grid, data: data179 };
            if (vErrors === null) {
              vErrors = [err380];
            } else {
              vErrors.push(err380);
            }
            errors++;
          }
        }
        if (data176.list !== void 0) {
          let data181 = data176.list;
          if (Array.isArray(data181)) {
            if (data181.length < 1) {
              const err381 = { instancePath: instancePath + "/sweep/list", schemaPath: "#/properties/sweep/properties/list/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.sweep.properties.list, data: data181 };
              if (vErrors === null) {
                vErrors = [err381];
              } else {
                vErrors.push(err381);
              }
              errors++;
            }
            const len4 = data181.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data182 = data181[i4];
              if (data182 && typeof data182 == "object" && !Array.isArray(data182)) {
                if (Object.keys(data182).length < 1) {
                  const err382 = { instancePath: instancePath + "/sweep/list/" + i4, schemaPath: "#/properties/sweep/properties/list/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.sweep.properties.list.items, data: data182 };
                  if (vErrors === null) {
                    vErrors = [err382];
                  } else {
                    vErrors.push(err382);
                  }
                  errors++;
                }
              } else {
                const err383 = { instancePath: instancePath + "/sweep/list/" + i4, schemaPath: "#/properties/sweep/properties/list/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sweep.properties.list.items.type, parentSchema: schema11.properties.sweep.properties.list.items, data: data182 };
                if (vErrors === null) {
                  vErrors = [err383];
                } else {
                  vErrors.push(err383);
                }
                errors++;
              }
            }
          } else {
            const err384 = { instancePath: instancePath + "/sweep/list", schemaPath: "#/properties/sweep/properties/list/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.sweep.properties.list.type, parentSchema: schema11.properties.sweep.properties.list, data: data181 };
            if (vErrors === null) {
              vErrors = [err384];
            } else {
              vErrors.push(err384);
            }
            errors++;
          }
        }
      } else {
        const err385 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.sweep.type, parentSchema: schema11.properties.sweep, data: data176 };
        if (vErrors === null) {
          vErrors = [err385];
        } else {
          vErrors.push(err385);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data183 = data.engine;
      if (typeof data183 !== "string") {
        const err386 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.engine.type, parentSchema: schema11.properties.engine, data: data183 };
        if (vErrors === null) {
          vErrors = [err386];
        } else {
          vErrors.push(err386);
        }
        errors++;
      }
      if (!(data183 === "embedded")) {
        const err387 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.engine.enum, parentSchema: schema11.properties.engine, data: data183 };
        if (vErrors === null) {
          vErrors = [err387];
        } else {
          vErrors.push(err387);
        }
        errors++;
      }
    }
  } else {
    const err388 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err388];
    } else {
      vErrors.push(err388);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateExperiment
};
