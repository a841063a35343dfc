import { describe, expect, it } from "vitest";
import { diagnosticsOf, moveAll } from "../../../extension/language/service/diagnostics";
import { formProblems } from "../../../schemas/form";
import { withAllMoved } from "../../../schemas/move-all";
import { parseYaml } from "../../../schemas/parse";
import { edited, editsOf } from "../../../schemas/problem";

function problemsOf(text: string) {
  const yaml = parseYaml(text);
  return formProblems(yaml.document.toJS(), yaml).filter(({ code }) => code === "unknown-key");
}

/** What the first problem says, and what its mend makes of the text. */
function first(text: string): [string, string | undefined] {
  const [problem] = problemsOf(text);
  const { suggestion } = problem!;
  return [problem!.message, suggestion && edited(text, editsOf(problem!, suggestion))];
}

describe("a setting that stands elsewhere", () => {
  it.each([
    ["algorithm: { kind: grpo, lr: 1 } # a\n", "algorithm: { kind: grpo, learning_rate: 1 } # a\n"],
    [
      "algorithm:\n  kind: grpo\n  beta: 0.1 # b\n",
      "algorithm:\n  kind: grpo\n  kl: { coef: 0.1 } # b\n",
    ],
    [
      "algorithm:\n  kind: grpo\n  kl:\n    coef: 0.1\n  kl_loss_type: mse\n",
      "algorithm:\n  kind: grpo\n  kl:\n    coef: 0.1\n    estimator: k2\n",
    ],
    [
      "algorithm: { kind: grpo }\nlearning_rate: 1\n",
      "algorithm: { kind: grpo, learning_rate: 1 }\n",
    ],
    ["learning_rate: 1\nname: a\n", "algorithm: { learning_rate: 1 }\nname: a\n"],
    ["lam: 0.9\nname: a\n", "algorithm: { kind: ppo, lambda: 0.9 }\nname: a\n"],
    [
      "scale_rewards: none\nname: a\n",
      "algorithm: { kind: grpo, normalize_by_std: false }\nname: a\n",
    ],
    ["adv_estimator: gae\nname: a\n", "algorithm: { kind: ppo }\nname: a\n"],
    [
      "training:\n  steps: 1\n  learning_rate: 2\nalgorithm:\n  kind: grpo\n",
      "training:\n  steps: 1\nalgorithm:\n  kind: grpo\n  learning_rate: 2\n",
    ],
    ["k1: 1.2\nrecommender: { kind: bm25 }\n", "recommender: { kind: bm25, k1: 1.2 }\n"],
    ["metrics: [mrr@5]\nname: a\n", "evaluation: { metrics: [mrr@5] }\nname: a\n"],
    [
      "rewriter: { temperature: 1, model: m }\n",
      "rewriter: { sampling: { temperature: 1 }, model: m }\n",
    ],
    [
      "name: a\nactor_rollout_ref:\n  actor: { optim: { lr: 1 } }\n  rollout:\n    n: 4\nalgorithm: { kind: grpo }\n",
      "name: a\nactor_rollout_ref:\n  rollout:\n    n: 4\nalgorithm: { kind: grpo, learning_rate: 1 }\n",
    ],
    ["name: a\ntrainer:\n  save_freq: 5\n", "name: a\ntraining: { checkpoint_every: 5 }\n"],
    ["name: a\ndata.train_batch_size: 8\n", "name: a\ntraining: { prompts_per_step: 8 }\n"],
    [
      "rewriter:\n  model: m\n  peft_config: { r: 8 }\n",
      "rewriter:\n  model: m\n  lora: { rank: 8 }\n",
    ],
    ["algorithm: { adv_estimator: grpo }\n", "algorithm: { kind: grpo }\n"],
    [
      "training:\r\n  steps: 1\r\n  test_freq: 5\r\n",
      "training:\r\n  steps: 1\r\nevaluation: { every: 5 }\n",
    ],
    ["engine: { kind: verl, n_gpus_per_node: 2 }\n", "engine: { kind: verl, gpus: 2 }\n"],
    ["engine: { kind: trl }\nbf16: true\n", "engine: { kind: trl, bf16: true }\n"],
    // Values that are others here.
    [
      "algorithm: { kind: grpo, scale_rewards: none }\n",
      "algorithm: { kind: grpo, normalize_by_std: false }\n",
    ],
    [
      "algorithm: { kind: grpo, loss_agg_mode: token-mean }\n",
      "algorithm: { kind: grpo, loss_aggregation: token_mean }\n",
    ],
    // What has its place already, or none, is taken away.
    [
      "algorithm: { kind: grpo, learning_rate: 2, lr: 1 }\n",
      "algorithm: { kind: grpo, learning_rate: 2 }\n",
    ],
    ["training:\n  logging_steps: 10\n  steps: 5\n", "training:\n  steps: 5\n"],
    ["name: a\ntrainer:\n  nonsense: 1\n  test_freq: 1\n", "name: a\ntrainer:\n  test_freq: 1\n"],
  ])("%j becomes %j", (before, after) => {
    expect(first(before)[1]).toBe(after);
  });

  it.each([
    [
      "algorithm: { kind: grpo, loss_type: vespo }\n",
      "TRL's loss_type is algorithm.loss_aggregation here",
    ],
    ["training: { save_freq: -1 }\n", "verl's save_freq is training.checkpoint_every here"],
    ["bf16: true\nname: a\n", "TRL's bf16 is engine.bf16 here, with engine: {kind: trl}"],
    [
      "model: m\nname: a\nrecommender: { kind: dense }\n",
      "it belongs to recommender or to rewriter",
    ],
  ])("%j is left to a person: %s", (text, hint) => {
    const [message, mended] = first(text);
    expect(message).toContain(hint);
    expect(mended).toBeUndefined();
  });

  it.each([
    ["algorithm: { kind: grpo, use_kl_loss: true }\n", "algorithm.kl.coef is above 0"],
    ["data: { format: beir, path: d, train_files: t }\n", "data.path names the folder"],
    ["data: { train_files: t }\n", "data.path names the folder"],
    ["training: { total_epochs: 3 }\n", "epochs × training queries"],
    ["rewriter: { model: m, sampling: { top_k: 5 } }\n", "sampling has top_p and no top_k"],
    ["data: { format: beir, path: d, qrels: q }\n", "qrels/<split>.tsv"],
    ["recommender: { kind: bm25, stemmer: porter }\n", "recommender.analyzer"],
  ])("%j is explained: %s", (text, advice) => {
    const [message] = first(text);
    expect(message).toContain("has no counterpart here");
    expect(message).toContain(advice);
  });

  it("is told setting by setting in a section of another trainer's, each once", () => {
    const text =
      "actor_rollout_ref:\n  actor: { optim: { lr: 1 }, ppo_epochs: 2 }\n  model: { path: m, other: 1 }\n";
    expect(problemsOf(text).map(({ path, message }) => [path, message])).toEqual([
      [
        "actor_rollout_ref.actor.optim.lr",
        "verl's actor_rollout_ref.actor.optim.lr is algorithm.learning_rate here",
      ],
      [
        "actor_rollout_ref.actor.ppo_epochs",
        "verl's actor_rollout_ref.actor.ppo_epochs is algorithm.epochs_per_batch here",
      ],
      [
        "actor_rollout_ref.model.path",
        "verl's actor_rollout_ref.model.path is rewriter.model here",
      ],
      [
        "actor_rollout_ref.model.other",
        "'actor_rollout_ref.model.other' is no setting here, and nothing here stands for it",
      ],
    ]);
  });

  it("comes to its place with all others at once", () => {
    const text = `name: esci
algorithm:
  adv_estimator: grpo # ours
actor_rollout_ref:
  actor:
    optim: { lr: 0.001 }
    kl_loss_coef: 0.01
    kl_loss_type: low_var_kl
  rollout: { n: 12, temperature: 0.6 }
trainer:
  total_epochs: 20
  test_freq: 10
`;
    const after = `name: esci
algorithm:
  kind: grpo # ours
  learning_rate: 0.001
  kl: { coef: 0.01, estimator: k3 }
  group_size: 12
trainer:
  total_epochs: 20
rewriter: { sampling: { temperature: 0.6 } }
evaluation: { every: 10 }
`;
    expect(withAllMoved(text)).toBe(after);
    const [action] = moveAll("file:///a", text, diagnosticsOf(problemsOf(text)));
    expect(action!.edit!.changes!["file:///a"]).toEqual([
      {
        range: { start: { line: 0, character: 0 }, end: { line: 12, character: 0 } },
        newText: after,
      },
    ]);
    expect(moveAll("file:///a", "nmae: a\n", diagnosticsOf(problemsOf("nmae: a\n")))).toEqual([]);
  });
});
