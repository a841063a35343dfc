/** A layer's weights by what they do; each name goes on with `.weight` and `.bias`. */
export interface LayerNames {
  query: string;
  key: string;
  value: string;
  /** Of the heads' values, joined. */
  joined: string;
  attentionNorm: string;
  /** Into and out of the feed-forward layer's width. */
  inner: string;
  outer: string;
  outputNorm: string;
}

/** The keys of a `config.json` that say a model's sizes. */
interface ConfigKeys {
  hiddenSize: string;
  layers: string;
  heads: string;
  intermediateSize: string;
  activation: string;
}

/** In what those encoders differ that have BERT's graph. */
export interface Architecture {
  /** What weights' names begin with where the encoder is part of a larger model. */
  prefix: string;
  layer: (layer: number) => LayerNames;
  keys: ConfigKeys;
  /** Where `config.json` does not say it. */
  epsilon?: number;
  /** Whether there are vectors for kinds of token. */
  hasTokenTypes: boolean;
  /** Whether positions are counted from behind the padding token's number. */
  countsBehindPadding: boolean;
  /** Attention's bias by distance, which all layers share; a row for each bucket of distances. */
  distanceBias?: string;
}

const BERT_KEYS: ConfigKeys = {
  hiddenSize: "hidden_size",
  layers: "num_hidden_layers",
  heads: "num_attention_heads",
  intermediateSize: "intermediate_size",
  activation: "hidden_act",
};

const BERT: Architecture = {
  prefix: "bert.",
  layer: (layer) => {
    const at = `encoder.layer.${layer}`;
    return {
      query: `${at}.attention.self.query`,
      key: `${at}.attention.self.key`,
      value: `${at}.attention.self.value`,
      joined: `${at}.attention.output.dense`,
      attentionNorm: `${at}.attention.output.LayerNorm`,
      inner: `${at}.intermediate.dense`,
      outer: `${at}.output.dense`,
      outputNorm: `${at}.output.LayerNorm`,
    };
  },
  keys: BERT_KEYS,
  hasTokenTypes: true,
  countsBehindPadding: false,
};

const ROBERTA: Architecture = { ...BERT, prefix: "roberta.", countsBehindPadding: true };

const MPNET: Architecture = {
  ...BERT,
  prefix: "mpnet.",
  layer: (layer) => {
    const at = `encoder.layer.${layer}.attention`;
    return {
      ...BERT.layer(layer),
      query: `${at}.attn.q`,
      key: `${at}.attn.k`,
      value: `${at}.attn.v`,
      joined: `${at}.attn.o`,
      attentionNorm: `${at}.LayerNorm`,
    };
  },
  hasTokenTypes: false,
  countsBehindPadding: true,
  distanceBias: "encoder.relative_attention_bias.weight",
};

const DISTILBERT: Architecture = {
  ...BERT,
  prefix: "distilbert.",
  layer: (layer) => {
    const at = `transformer.layer.${layer}`;
    return {
      query: `${at}.attention.q_lin`,
      key: `${at}.attention.k_lin`,
      value: `${at}.attention.v_lin`,
      joined: `${at}.attention.out_lin`,
      attentionNorm: `${at}.sa_layer_norm`,
      inner: `${at}.ffn.lin1`,
      outer: `${at}.ffn.lin2`,
      outputNorm: `${at}.output_layer_norm`,
    };
  },
  keys: {
    hiddenSize: "dim",
    layers: "n_layers",
    heads: "n_heads",
    intermediateSize: "hidden_dim",
    activation: "activation",
  },
  epsilon: 1e-12,
  hasTokenTypes: false,
};

/** By `config.json`'s `model_type`. */
export const ARCHITECTURES: Readonly<Record<string, Architecture>> = {
  bert: BERT,
  distilbert: DISTILBERT,
  roberta: ROBERTA,
  "xlm-roberta": ROBERTA,
  camembert: ROBERTA,
  mpnet: MPNET,
};
