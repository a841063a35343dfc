"""Search by cosine in NumPy, and in FAISS where it is installed, for bench/dense.ts.

Arguments: folder of vectors.f32 and queries.f32, width, k, seconds, lists, probes, threads, sizes of batches."""
import json
import sys
import time

import numpy as np

folder = sys.argv[1]
width, k = int(sys.argv[2]), int(sys.argv[3])
seconds = float(sys.argv[4])
lists, probes, threads = map(int, sys.argv[5:8])
batches = list(map(int, sys.argv[8:]))
read = lambda name: np.fromfile(f"{folder}/{name}", dtype=np.float32).reshape(-1, width)
vectors, queries = read("vectors.f32"), read("queries.f32")


def numpy_search(some):
    scores = some @ vectors.T
    best = np.argpartition(scores, -k, axis=1)[:, -k:]
    order = np.argsort(-np.take_along_axis(scores, best, 1), axis=1)
    return np.take_along_axis(best, order, 1)


def throughputs(search):
    figures = {}
    for batch in batches:
        search(queries[:batch])
        done, begun = 0, time.perf_counter()
        while time.perf_counter() - begun < seconds:
            search(queries[:batch])
            done += batch
        figures[batch] = round(done / (time.perf_counter() - begun), 1)
    return figures


report = {"numpy": throughputs(numpy_search)}
try:
    import faiss
except ImportError:
    faiss = None
if faiss:
    faiss.omp_set_num_threads(threads)
    flat = faiss.IndexFlatIP(width)
    flat.add(vectors)
    report["faiss exact"] = throughputs(lambda some: flat.search(some, k))
    begun = time.perf_counter()
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(width), width, lists, faiss.METRIC_INNER_PRODUCT)
    index.train(vectors)
    index.add(vectors)
    built = round(time.perf_counter() - begun, 3)
    index.nprobe = probes
    wanted, found = flat.search(queries, k)[1], index.search(queries, k)[1]
    share = np.mean([len(set(a) & set(b)) / k for a, b in zip(wanted, found)])
    report["faiss ivf"] = {
        **throughputs(lambda some: index.search(some, k)),
        "build_seconds": built,
        "found": round(float(share), 3),
    }
print(json.dumps(report))
