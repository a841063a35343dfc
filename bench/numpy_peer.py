"""Exact search in NumPy, for bench/dense.ts. Arguments: documents, width, k, seconds, sizes of batches."""
import json
import sys
import time

import numpy as np

documents, width, k = map(int, sys.argv[1:4])
seconds = float(sys.argv[4])
random = np.random.default_rng(7)
vectors = random.random((documents, width), dtype=np.float32) - 0.5
queries = random.random((512, width), dtype=np.float32) - 0.5


def search(some):
    scores = some @ vectors.T
    best = np.argpartition(scores, -k, axis=1)[:, -k:]
    order = np.argsort(-np.take_along_axis(scores, best, 1), axis=1)
    return np.take_along_axis(best, order, 1)


figures = {}
for batch in map(int, sys.argv[5:]):
    search(queries[:batch])
    done, begun = 0, time.perf_counter()
    while time.perf_counter() - begun < seconds:
        search(queries[:batch])
        done += batch
    figures[batch] = round(done / (time.perf_counter() - begun), 1)
print(json.dumps(figures))
