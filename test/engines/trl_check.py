"""Lets TRL's GRPOConfig read settings: JSON [{setting: value, …}, …] from standard input.

Prints for each a JSON line {"error": text or null, "values": {setting: value, …}}.
"""

import json
import sys
import tempfile

from trl import GRPOConfig


def check(settings):
    try:
        config = GRPOConfig(output_dir=tempfile.gettempdir(), use_cpu=True, **settings)
        values = {name: getattr(config, name) for name in settings}
        return {"error": None, "values": json.loads(json.dumps(values, default=str))}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}", "values": {}}


for settings in json.load(sys.stdin):
    print(json.dumps(check(settings)), flush=True)
