"""Writes the names of verl's and TRL's settings, of the versions that are installed, to JSON files
beside this one: by them a misspelt name in `engine.extra` is noticed before a GPU is asked for.

    python schemas/engines/keys.py

needs verl and trl (`pip install --no-deps verl` is enough for verl).
"""

import dataclasses
import importlib.metadata
import importlib.util
import json
from pathlib import Path

import yaml

HERE = Path(__file__).parent


def names(settings):
    """Settings as nested objects; what holds no other is 0."""
    return {
        key: names(value) if isinstance(value, dict) and value else 0
        for key, value in settings.items()
        if key != "_target_"
    }


def write(package, keys):
    content = {"version": importlib.metadata.version(package), "keys": keys}
    text = json.dumps(content, separators=(",", ":"), sort_keys=True)
    (HERE / f"{package}-keys.json").write_text(text + "\n")


verl = Path(importlib.util.find_spec("verl").origin).parent
config = verl / "trainer/config/_generated_ppo_trainer.yaml"
write("verl", names(yaml.safe_load(config.read_text())))

from trl import GRPOConfig  # noqa: E402  (slow)

write("trl", {field.name: 0 for field in dataclasses.fields(GRPOConfig)})
