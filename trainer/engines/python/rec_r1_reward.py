"""verl's reward function for an experiment of Rec-R1 Studio.

verl calls compute_score in its reward workers, a completion at a time, and hands on the response
alone: what a prompt begins for the model, such as `<think>`, Rec-R1 Studio adds itself before it
looks for the answer.
"""

import sys
from pathlib import Path

# verl loads this file by its path, which does not make its folder known.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from rec_r1_client import studio  # noqa: E402


def compute_score(data_source, solution_str, ground_truth, extra_info=None, **_):
    """The reward, with its components beside it; every sample has the same keys."""
    item = {"query_id": ground_truth["query_id"], "completion": solution_str}
    result = studio().score([item], (extra_info or {}).get("split", "train"))[0]
    return {"score": result["reward"], **result["components"]}
