/** A change of what is looked at: what is named takes the place of what was; undefined takes it away. */
export type ViewChange<View> = { [K in keyof View]?: View[K] | undefined };

/** What is looked at after a change, without what was taken away: it must be sound as JSON. */
export function withChange<View extends object>(view: View, change: ViewChange<View>): View {
  const known = Object.entries({ ...view, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as View;
}
