import { type Component, type ComponentSpec, singly } from "./component";

/** Minus a penalty for each word beyond a limit. */
export function lengthComponent(spec: Extract<ComponentSpec, { kind: "length" }>): Component {
  return singly("length", spec, ({ text }) =>
    penalty(wordsOf(text).length - spec.max_words, spec.penalty),
  );
}

/** Minus a penalty for each word that stands in the text already. */
export function repetitionComponent(
  spec: Extract<ComponentSpec, { kind: "repetition" }>,
): Component {
  return singly("repetition", spec, ({ text }) => {
    const words = wordsOf(text);
    return penalty(words.length - new Set(words).size, spec.penalty);
  });
}

/**
 * How much a text differs from the others of its group: 1 less the mean overlap (Jaccard) of its
 * words with theirs, in [0, 1]. 1 for a group of one, where there is nothing to repeat; two texts
 * without words are the same.
 */
export function diversityComponent(spec: Extract<ComponentSpec, { kind: "diversity" }>): Component {
  return {
    name: "diversity",
    weight: spec.weight,
    clip_to: spec.clip_to,
    score: (inputs) => {
      const members = inputs.map(({ text, group }) => ({ words: new Set(wordsOf(text)), group }));
      const groups = new Map<number, typeof members>();
      for (const member of members)
        groups.set(member.group, [...(groups.get(member.group) ?? []), member]);
      return members.map((member) => {
        const others = groups.get(member.group)!.filter((other) => other !== member);
        const overlaps = others.map(({ words }) => overlap(member.words, words));
        return 1 - overlaps.reduce((sum, value) => sum + value, 0) / (overlaps.length || 1);
      });
    },
  };
}

/** Jaccard's index of two sets. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** Minus the penalty for each word in excess; 0, not -0, without any. */
function penalty(excess: number, each: number): number {
  return excess > 0 ? -excess * each : 0;
}

/** Words as people count them: what stands between white space, in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\S+/g) ?? [];
}
