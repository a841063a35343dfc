"""Trains with TRL's GRPOTrainer what Rec-R1 Studio has prepared: python trl_trainer.py FOLDER

FOLDER holds job.json (model, GRPOConfig's settings, adapters, evaluation) and a file of prompts
for each split. Rewards are asked of Rec-R1 Studio, and what happens is told to it, so that its
run folder shows this run as any other; see rec_r1_client.py for how it is reached.
"""

import dataclasses
import importlib.metadata
import json
import sys
from pathlib import Path

from rec_r1_client import studio

NEEDED = (1, 0)


def main(folder):
    job = json.loads((folder / "job.json").read_text(encoding="utf-8"))
    check_version()

    import torch
    from accelerate import PartialState
    from accelerate.utils import gather_object
    from datasets import Dataset
    from transformers import AutoModelForCausalLM, AutoTokenizer, TrainerCallback
    from trl import GRPOConfig, GRPOTrainer

    on_cpu = not torch.cuda.is_available() and not torch.backends.mps.is_available()
    state = PartialState(cpu=on_cpu)
    main_process = state.is_main_process
    if state.num_processes != job["num_processes"]:
        fail(
            f"the settings are for {job['num_processes']} processes, and {state.num_processes} "
            "were started: set engine.num_processes, or start as many by torchrun"
        )
    tokenizer = AutoTokenizer.from_pretrained(job["model"], padding_side="left")
    model = AutoModelForCausalLM.from_pretrained(job["model"], dtype=torch.float32)
    if tokenizer.eos_token is None:
        tokenizer.eos_token = end_token(model, tokenizer)
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    settings = dict(job["settings"])
    if on_cpu:
        settings.setdefault("use_cpu", True)
    # What an older TRL does not know is off in it.
    known = {field.name for field in dataclasses.fields(GRPOConfig)}
    settings = {k: v for k, v in settings.items() if k in known or v not in (False, None)}
    try:
        config = GRPOConfig(output_dir=job["output"], **settings)
    except (TypeError, ValueError) as error:
        fail(f"TRL refuses the settings: {error}")

    def rows(split):
        lines = (folder / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]

    def reward(prompts, completions, query_id, **_):
        items = [
            {"query_id": id, "completion": text, "group": group_of(i)}
            for i, (id, text) in enumerate(zip(query_id, completions))
        ]
        return [result["reward"] for result in studio().score(items)]

    def group_of(row):
        """TRL lays a prompt's completions side by side."""
        return f"{state.process_index}:{row // config.num_generations}"

    updates = job["updates_per_step"]

    class Trainer(GRPOTrainer):
        """Tells of each batch of completions, with TRL's own advantages."""

        def _generate_and_score_completions(self, inputs):
            batch = super()._generate_and_score_completions(inputs)
            if not self.model.training:
                return batch
            lengths = batch["completion_mask"].sum(dim=1).tolist()
            items = []
            rows_of = zip(
                inputs, batch["completion_ids"].tolist(), lengths, batch["advantages"].tolist()
            )
            for i, (row, ids, length, advantage) in enumerate(rows_of):
                ids = ids[: int(length)]
                ended = bool(ids) and ids[-1] == tokenizer.eos_token_id
                items.append(
                    {
                        "query_id": row["query_id"],
                        "completion": tokenizer.decode(ids, skip_special_tokens=True),
                        "group": group_of(i),
                        "advantage": advantage,
                        "tokens": int(length),
                        "finish": "stop" if ended else "length",
                    }
                )
            items = gather_object(items)
            if main_process:
                step = self.state.global_step // updates + 1
                studio().ask({"type": "rollouts", "step": step, "items": items})
            return batch

    class Report(TrainerCallback):
        """Tells of steps, evaluates with greedy rewrites, and stops when asked to."""

        def __init__(self):
            self.stop = False

        def on_train_begin(self, args, state, control, **_):
            if state.global_step == 0:
                evaluate(0)

        def on_log(self, args, state, control, logs=None, **_):
            step, rest = divmod(state.global_step, updates)
            if rest or "loss" not in (logs or {}):
                return
            metrics = {ours: logs[theirs] for theirs, ours in NAMES if theirs in logs}
            stop = False
            if main_process:
                stop = studio().ask({"type": "step", "step": step, "metrics": metrics})["stop"]
            self.stop = gather_object([stop])[0]
            if step % job["evaluate_every"] == 0 or step == job["steps"]:
                evaluate(step)
            if self.stop and step < job["steps"]:
                control.should_save = True
                control.should_training_stop = True

        def on_save(self, args, state, control, **_):
            if main_process:
                step = state.global_step // updates
                path = str(Path(args.output_dir) / f"checkpoint-{state.global_step}")
                studio().ask({"type": "checkpoint", "step": step, "path": path, "best": False})

    @torch.no_grad()
    def measure(step, split, policy):
        """Has greedy completions for a split measured; whether they are the best on validation."""
        training = policy.training
        policy.eval()
        items = []
        prompts = rows(split)
        size = job["evaluation_batch"]
        for at in range(0, len(prompts), size):
            some = prompts[at : at + size]
            encoded = tokenizer(
                [row["prompt"] for row in some], return_tensors="pt", padding=True
            ).to(policy.device)
            written = policy.generate(
                **encoded,
                do_sample=False,
                max_new_tokens=job["max_new_tokens"],
                pad_token_id=tokenizer.pad_token_id,
            )
            texts = tokenizer.batch_decode(
                written[:, encoded["input_ids"].shape[1] :], skip_special_tokens=True
            )
            items += [
                {"query_id": row["query_id"], "completion": text}
                for row, text in zip(some, texts)
            ]
        policy.train(training)
        message = {"type": "evaluation", "step": step, "split": split, "items": items}
        return studio().ask(message)["best"]

    def evaluate(step):
        """Measures the policy on validation, and keeps the best."""
        if main_process:
            policy = trainer.accelerator.unwrap_model(trainer.model)
            if measure(step, "validation", policy):
                save(policy, job["best"])
                studio().ask(
                    {"type": "checkpoint", "step": step, "path": job["best"], "best": True}
                )
        state.wait_for_everyone()

    def save(policy, path):
        policy.save_pretrained(path)
        tokenizer.save_pretrained(path)

    report = Report()

    adapters = None
    if job["lora"]:
        try:
            from peft import LoraConfig
        except ImportError:
            fail("rewriter.lora needs the Python package peft: pip install peft")
        adapters = LoraConfig(
            r=job["lora"]["rank"],
            lora_alpha=job["lora"]["alpha"],
            target_modules="all-linear",
            task_type="CAUSAL_LM",
        )
    trainer = Trainer(
        model=model,
        reward_funcs=reward,
        args=config,
        train_dataset=Dataset.from_list(rows("train")),
        processing_class=tokenizer,
        callbacks=[report],
        peft_config=adapters,
    )
    trainer.train(resume_from_checkpoint=job["resume"])
    finished = trainer.state.global_step >= job["steps"] * updates
    if finished and main_process and Path(job["best"]).exists():
        if job["lora"]:
            from peft import AutoPeftModelForCausalLM as Loader
        else:
            Loader = AutoModelForCausalLM
        best = Loader.from_pretrained(job["best"], dtype=torch.float32)
        measure(job["steps"], "test", best.to(state.device))
    state.wait_for_everyone()
    if torch.distributed.is_initialized():
        torch.distributed.destroy_process_group()


# TRL's names of an update's figures, and those of a run folder.
NAMES = [
    ("loss", "loss"),
    ("grad_norm", "grad_norm"),
    ("learning_rate", "learning_rate"),
    ("kl", "kl"),
    ("entropy", "entropy"),
    ("clip_ratio/region_mean", "clip_fraction"),
]


def end_token(model, tokenizer):
    """The token that ends a completion, of a model whose tokenizer doesn't name it."""
    ids = model.config.eos_token_id
    first = ids[0] if isinstance(ids, list) and ids else ids
    if not isinstance(first, int):
        fail("the model names no end token: set eos_token_id in its config.json")
    return tokenizer.convert_ids_to_tokens(first)


def check_version():
    try:
        found = importlib.metadata.version("trl")
    except importlib.metadata.PackageNotFoundError:
        fail(
            f"{sys.executable} has no TRL: pip install trl, or name another Python as engine.python"
        )
    if tuple(int(part) for part in found.split(".")[:2]) < NEEDED:
        needed = ".".join(str(part) for part in NEEDED)
        fail(f"TRL {found} is too old; {needed} or later is needed: pip install -U trl")


def fail(message):
    print(message, file=sys.stderr, flush=True)
    sys.exit(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
