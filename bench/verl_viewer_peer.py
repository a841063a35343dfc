"""Loads a folder of verl's rollout dumps with the loading code of verl's own scripts/rollout_viewer.py.

`python verl_viewer_peer.py FOLDER` prints the seconds and the memory that took as one JSON line.
"""

import asyncio
import contextlib
import io
import json
import resource
import sys
import time
from pathlib import Path

from scripts import rollout_viewer


class NoProgress:
    def advance(self, _steps: int) -> None:
        pass


begun = time.perf_counter()
data: dict = {}
with contextlib.redirect_stdout(io.StringIO()):
    asyncio.run(rollout_viewer.load_dir(Path(sys.argv[1]), data, NoProgress()))
print(
    json.dumps(
        {
            "verl_viewer_load_ms": (time.perf_counter() - begun) * 1000,
            "verl_viewer_resident_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6,
            "verl_viewer_rollouts": sum(len(step["samples"]) for step in data.values()),
        }
    )
)
