"""Reads an exported folder's rows with verl's dataset, renders prompts as verl does, and calls the
reward function that verl's own loader finds: python verl_reward_check.py FOLDER

Prints one JSON line: [{query_id, prompt, completion, score}, …].
"""

import json
import os
import sys
from pathlib import Path

import verl
from hydra import compose, initialize_config_dir
from transformers import AutoTokenizer
from verl.trainer.ppo.reward import get_custom_reward_fn
from verl.utils.dataset.rl_dataset import RLHFDataset

folder = Path(sys.argv[1]).resolve()
os.chdir(folder)
overrides = json.loads((folder / "overrides.json").read_text(encoding="utf-8"))
with initialize_config_dir(str(Path(verl.__file__).parent / "trainer/config"), version_base=None):
    config = compose("ppo_trainer", overrides=overrides)

tokenizer = AutoTokenizer.from_pretrained(config.actor_rollout_ref.model.path)
tokenizer.chat_template = config.actor_rollout_ref.model.custom_chat_template
dataset = RLHFDataset(data_files=config.data.train_files, tokenizer=tokenizer, config=config.data)
compute_score = get_custom_reward_fn(config)

scored = []
for index in range(12):
    row = dataset[index]
    prompt = tokenizer.apply_chat_template(
        list(row["raw_prompt"]), add_generation_prompt=True, tokenize=False
    )
    completion = ["shoe", "boot", "coat"][index % 3]
    result = compute_score(
        data_source=row["data_source"],
        solution_str=completion,
        ground_truth=row["reward_model"]["ground_truth"],
        extra_info=row["extra_info"],
    )
    scored.append(
        {
            "query_id": row["extra_info"]["query_id"],
            "prompt": prompt,
            "completion": completion,
            "score": result["score"],
        }
    )
print(json.dumps(scored))
