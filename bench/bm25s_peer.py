"""bm25s on the corpus of bench/recommender.ts. Arguments: folder, k1, b, how many queries are compared."""
import json
import resource
import sys
import time

import bm25s

folder, k1, b, compared = sys.argv[1], float(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4])
read = lambda name: [line.split() for line in open(f"{folder}/{name}", encoding="utf-8").read().split("\n")[:-1]]
documents, queries = read("documents.terms.txt"), read("queries.terms.txt")
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
before = peak()
begun = time.perf_counter()
engine = bm25s.BM25(method="lucene", k1=k1, b=b)
engine.index(documents, show_progress=False)
figures = {"build_seconds": round(time.perf_counter() - begun, 3)}


def search(some, k):
    return engine.retrieve(some, k=min(k, len(documents)), n_threads=1, show_progress=False)


figures["best"] = []
for query in queries[:compared]:
    ids, scores = search([query], 10)
    figures["best"].append([int(i) for i, score in zip(ids[0], scores[0]) if score > 0])
for k in (10, 100, 1000):
    search(queries[:16], k)
    done, begun = 0, time.perf_counter()
    while time.perf_counter() - begun < 2:
        at = done % max(1, len(queries) - 16)
        search(queries[at:at + 16], k)
        done += 16
    figures[f"qps_k{k}"] = round(done / (time.perf_counter() - begun))
figures["memory_mb"] = round((peak() - before) / 1e6)
print(json.dumps(figures))
