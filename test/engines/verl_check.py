"""Composes verl's real configuration with overrides and lets verl check it.

Reads JSON [[override, …], …] from standard input, and prints for each a JSON line
{"error": text or null, "values": {dotted key: value, …}}: Hydra refuses keys that verl does not
have, verl's dataclasses and its validate_config refuse values. No GPU is needed, nor anything that
verl itself depends on beyond torch, ray, tensordict and hydra.
"""

import contextlib
import io
import json
import sys
from pathlib import Path

import verl
from hydra import compose, initialize_config_dir
from omegaconf import OmegaConf
from verl.utils.config import omega_conf_to_dataclass, validate_config

CONFIG = str(Path(verl.__file__).parent / "trainer/config")


def flat(config, prefix=""):
    for key, value in config.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def check(overrides):
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            config = compose("ppo_trainer", overrides=overrides)
            omega_conf_to_dataclass(config.actor_rollout_ref.rollout)
            validate_config(
                config,
                use_reference_policy=config.actor_rollout_ref.actor.use_kl_loss,
                use_critic=False,
            )
        values = OmegaConf.to_container(config, resolve=False)
        names = {override.split("=", 1)[0].lstrip("+") for override in overrides}
        return {"error": None, "values": {k: v for k, v in flat(values) if k in names}}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}", "values": {}}


with initialize_config_dir(CONFIG, version_base=None):
    for overrides in json.load(sys.stdin):
        print(json.dumps(check(overrides)), flush=True)
