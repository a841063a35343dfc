"""A stand-in for verl's trainer: it trains no model.

It reads its arguments, rows and reward function as verl does, asks for the reward of each
completion as verl's reward workers do, and writes rollouts, validation, figures and checkpoints
where and as verl 0.9 writes them. Completions are words in turn.
"""

import importlib.util
import json
import os
import sys

import pyarrow.parquet as parquet

WORDS = ["shoe", "boot", "coat", "hat", "scarf", ""]

arguments = dict(argument.split("=", 1) for argument in sys.argv[1:])


def text(key):
    return json.loads(arguments[key])


def load_reward():
    spec = importlib.util.spec_from_file_location(
        "custom_module", text("reward.custom_reward_function.path")
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.compute_score


def line(row, completion, step, **more):
    truth = row["reward_model"]["ground_truth"]
    result = compute_score(
        data_source=row["data_source"],
        solution_str=completion,
        ground_truth=truth,
        extra_info=row["extra_info"],
    )
    prompt = row["prompt"][0]["content"]
    return {
        "input": prompt,
        "output": completion,
        "gts": truth,
        "score": result["score"],
        "step": step,
        **more,
    }


def dump(folder, step, lines):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, f"{step}.jsonl"), "w") as file:
        file.writelines(json.dumps(one) + "\n" for one in lines)


compute_score = load_reward()
train = parquet.read_table(text("data.train_files")).to_pylist()
validation = parquet.read_table(text("data.val_files")).to_pylist()
group = int(arguments["actor_rollout_ref.rollout.n"])
batch = int(arguments["data.train_batch_size"])
steps = int(arguments["trainer.total_training_steps"])
figures = open(os.environ["VERL_FILE_LOGGER_PATH"], "wb", buffering=0)

for step in range(1, steps + 1):
    rollouts = []
    for place in range(batch):
        row = train[((step - 1) * batch + place) % len(train)]
        for sample in range(group):
            uid = f"{step}-{place}_{sample}_0"
            rollouts.append(line(row, WORDS[sample % len(WORDS)], step, uid=uid))
    dump(text("trainer.rollout_data_dir"), step, rollouts)
    data = {"actor/pg_loss": 0.1 * step, "actor/grad_norm": 1.0}
    figures.write(json.dumps({"step": step, "data": data}).encode() + b"\n")
    if step % int(arguments["trainer.test_freq"]) == 0:
        lines = [line(row, WORDS[0], step) for row in validation]
        dump(text("trainer.validation_data_dir"), step, lines)

os.makedirs(os.path.join(text("trainer.default_local_dir"), f"global_step_{steps}"))
