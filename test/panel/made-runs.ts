import path from "node:path";
import { RunWriter } from "../../runlog/writer";
import type { Rollout } from "../../schemas/generated/run-events";

const INIT = { experiment: "x.recr1.yaml", engine: "embedded", steps: 40, versions: {} };

/** Text that wants to be more than text: markup, terminals, directions, nothing at all, too much. */
export const HOSTILE: Record<string, string> = {
  script: "<script>window.harmed = 1</script><img src=x onerror='window.harmed = 2'>",
  closing:
    "</script></style></title>--><svg onload=window.harmed=3><a href='javascript:window.harmed=4'>x</a>",
  template: "${window.harmed = 5} {{constructor.constructor('window.harmed=6')()}} `${1}`",
  ansi: "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u0008\u007f",
  directions: "\u202etxet desrever\u202c \u2066isolated\u2069 \u200fmark",
  zeroWidth: "ze\u200bro\u200cwi\u200ddth \ufeff\u00ad\u2060 \u{e0041}\u{e0042}",
  combining: `Z${"\u0351\u036b\u0343\u036a".repeat(60)}algo`,
  surrogates: "lone \ud800 and \udfff end",
  nul: "nul \u0000 byte \u0001\u0002",
  lines: "first\nsecond\r\nthird\u2028fourth\u2029fifth\tsixth",
  formula: '=HYPERLINK("http://example.invalid","x")',
  longWord: "w".repeat(100_000),
  manyWords: "AND ".repeat(25_000),
  megabyte: "lorem ipsum ".repeat(87_382),
  prototype: "__proto__",
  empty: "",
};

/** A run in which every text is hostile somewhere: queries, ids, titles, prompts, completions, names. */
export function hostileRun(parent: string): string {
  const folder = path.join(parent, "hostile");
  const name = `hostile ${HOSTILE.script}\u202e`;
  const writer = RunWriter.create(folder, { ...INIT, id: "hostile", name }, HOSTILE.closing!, {
    reward: [{ kind: HOSTILE.script, weight: 1 }],
  });
  const component = "<b onclick=window.harmed=7>ndcg</b>";
  for (const [kind, text] of Object.entries(HOSTILE)) {
    const id = `${kind} ${text.slice(0, 300)}`;
    writer.appendDocument({ id, title: text });
    writer.appendQuery({
      ...{ id, text, split: "<i>train</i>", relevant: [[id, 1]] },
      original: {
        ...{ components: { [component]: 0.5 }, reward: 0.5 },
        ...{ retrieved: [[id, 1.5, 1]], found: [[id, 1]] },
      },
    });
  }
  let group = 0;
  const texts = Object.entries(HOSTILE);
  for (const [kind, text] of texts) {
    const id = `${kind} ${text.slice(0, 300)}`;
    writer.appendRollouts(
      [0, 1, 2].map((sample): Rollout => {
        const other = texts[(group + sample) % texts.length]![1];
        const reward = sample / 4;
        return {
          ...{ step: 1 + group, group, sample, query_id: id, prompt: text, completion: other },
          ...{ text: sample === 2 ? null : other, search_text: other },
          ...{ components: { [component]: reward }, reward, advantage: reward - 0.25 },
          ...{ retrieved: [[id, 2, 1]], found: [[id, 1]], tokens: 9, finish: "length", used: true },
        };
      }),
    );
    group++;
    const metrics = { "reward/mean": 0.5, [`<u>${kind}</u>`]: group };
    writer.appendEvent({
      ...{ type: "step", phase: "rl", step: group, steps: 40, rollouts: 3 * group, metrics },
    });
  }
  const message = `${HOSTILE.script}${HOSTILE.directions}`;
  writer.appendEvent({ type: "warning", message, step: 3 });
  writer.update({ state: "failed", message: HOSTILE.closing! });
  writer.close();
  return folder;
}

const WORDS = "amber bolt cedar delta ember flint grove haven iris jade kelp lumen".split(" ");

/** An ordinary run of 40 steps that has something of everything: gains, losses, findings, warnings. */
export function ordinaryRun(parent: string): string {
  const folder = path.join(parent, "ordinary");
  const writer = RunWriter.create(
    folder,
    { ...INIT, id: "ordinary", name: "ordinary" },
    "name: x\n",
    {
      reward: [{ kind: "ndcg", k: 10, weight: 1 }],
    },
  );
  for (let i = 0; i < 12; i++)
    writer.appendDocument({ id: `d${i}`, title: `the ${WORDS[i]} item` });
  for (let q = 0; q < 8; q++)
    writer.appendQuery({
      ...{ id: `q${q}`, text: `${WORDS[q]} thing`, split: "train", relevant: [[`d${q}`, 1]] },
      original: {
        ...{ components: { "ndcg@10": 0.4 }, reward: 0.4 },
        ...{
          retrieved: [
            ["d11", 3, 0],
            [`d${q}`, 2, 1],
          ],
          found: [[`d${q}`, 2]],
        },
      },
    });
  for (let step = 1; step <= 40; step++) {
    for (let g = 0; g < 4; g++) {
      const q = (4 * step + g) % 8;
      writer.appendRollouts(
        [0, 1, 2, 3].map((sample): Rollout => {
          const ndcg = [0.4, 1, 0, 0.63][(step + g + sample) % 4]!;
          const text = `${WORDS[q]} item ${WORDS[(step + sample) % 12]} ${"again ".repeat(sample)}`;
          return {
            ...{
              step,
              group: 4 * (step - 1) + g,
              sample,
              query_id: `q${q}`,
              prompt: `find ${q} :`,
            },
            ...{ completion: text, text, search_text: text, components: { "ndcg@10": ndcg } },
            ...{ reward: ndcg, advantage: ndcg - 0.5, tokens: 4 + sample, used: true },
            ...{
              retrieved: [
                [`d${q}`, 5, 1],
                ["d11", 4, 0],
              ],
              found: [[`d${q}`, ndcg ? 1 : 0]],
            },
            finish: sample === 3 ? "length" : "stop",
          };
        }),
      );
    }
    const metrics = { "reward/mean": 0.4 + step / 100, kl: step / 50, entropy: 3 - step / 30 };
    const rollouts = 16 * step;
    writer.appendEvent({ type: "step", phase: "rl", step, steps: 40, rollouts, metrics });
    if (step % 10 === 0) measure(writer, step);
  }
  writer.appendEvent({ type: "warning", message: "the learning rate is unusual", step: 2 });
  writer.update({
    state: "completed",
    step: 40,
    rollouts: 640,
    reward: 0.8,
    ended: "2026-11-25T10:00:00.000Z",
  });
  writer.close();
  return folder;
}

/** Measures the policy, and beside it the untouched queries, on some of a split. */
function measure(writer: RunWriter, step: number): void {
  for (const system of ["policy", "original_query"]) {
    const values = Array.from({ length: 30 }, (_, i) =>
      system === "policy" ? ((i * 7 + step) % 20) / 20 : (i % 10) / 12,
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const figure = { mean, low: mean - 0.05, high: mean + 0.05 };
    const measured = { phase: "rl" as const, step, split: "dev", system };
    writer.appendMeasurements(
      values.map((value, i) => {
        const query = `${WORDS[i % 12]} thing ${i}`;
        const text = system === "policy" ? `${query} item` : null;
        return { ...measured, query_id: `v${i}`, query, text, metrics: { "ndcg@10": value } };
      }),
    );
    const metrics = { "ndcg@10": figure };
    writer.appendEvent({ type: "evaluation", ...measured, queries: values.length, metrics });
  }
}
