"""The work of bench/tensor.ts in PyTorch, with transformers' Llama: argv[1] is the work as JSON."""
import json
import sys
import time

import torch
from transformers import LlamaConfig, LlamaForCausalLM

work = json.loads(sys.argv[1])
torch.set_num_threads(work["threads"])
torch.manual_seed(1)
model = LlamaForCausalLM(LlamaConfig(
    hidden_size=work["hidden"], num_hidden_layers=work["layers"], num_attention_heads=work["heads"],
    num_key_value_heads=work["heads"], intermediate_size=work["intermediate"],
    vocab_size=work["vocabulary"], tie_word_embeddings=True, max_position_embeddings=256)).float()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, weight_decay=0.0)
tokens = torch.randint(1, work["vocabulary"], (work["rows"], work["time"]))


def train():
    optimizer.zero_grad()
    logits = model(tokens[:, :-1]).logits
    loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()


@torch.no_grad()
def sample():
    past, step = None, tokens[:, :8]
    for _ in range(work["newTokens"]):
        out = model(step, past_key_values=past, use_cache=True)
        past = out.past_key_values
        step = torch.multinomial(out.logits[:, -1].softmax(-1), 1)


def median_ms(f):
    f()
    times = []
    for _ in range(work["runs"]):
        begun = time.perf_counter()
        f()
        times.append((time.perf_counter() - begun) * 1000)
    return sorted(times)[len(times) // 2]


train_ms = median_ms(train)
sample_ms = median_ms(sample)
print(json.dumps({"train_ms": train_ms,
                  "sample_tokens_per_s": 1000 * work["rows"] * work["newTokens"] / sample_ms}))
