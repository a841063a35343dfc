/**
 * What all prompts begin and end with: the template around the user's own words. Logs of other
 * programs hold rendered prompts only, and a list of them would show the same beginning a hundred
 * times. Cut at white space, so that no word is torn.
 */
export class SharedText {
  private constructor(
    readonly prefix: string,
    readonly suffix: string,
  ) {}

  /** @param prompts those of some first groups; a single one shares nothing with others. */
  static of(prompts: Iterable<string>): SharedText {
    const [first, ...others] = new Set(prompts);
    if (first === undefined || others.length === 0) return new SharedText("", "");
    let start = first.length;
    let end = first.length;
    let shortest = first.length;
    for (const other of others) {
      start = Math.min(start, sharedStart(first, other));
      end = Math.min(end, sharedEnd(first, other));
      shortest = Math.min(shortest, other.length);
    }
    const prefix = first.slice(0, start).replace(/\S+$/, "");
    const rest = Math.min(end, shortest - prefix.length);
    return new SharedText(prefix, first.slice(first.length - rest).replace(/^\S+/, ""));
  }

  /** A prompt without it; as it is when it is made otherwise, or when nothing would be left. */
  without(prompt: string): string {
    const { prefix, suffix } = this;
    const fits = prompt.startsWith(prefix) && prompt.endsWith(suffix);
    const own = fits ? prompt.slice(prefix.length, prompt.length - suffix.length).trim() : "";
    return own || prompt.trim();
  }
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function sharedEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[a.length - 1 - at] === b[b.length - 1 - at]) at++;
  return at;
}
