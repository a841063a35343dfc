import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";

export type Path = (string | number)[];

/** A place of the document: a key with its value, or an item of a list. */
export interface Place {
  path: Path;
  /** Absent for an item of a list. */
  key?: Scalar;
  value: Node | null;
}

/** Every key and list item, outer before inner, in the order of the text. */
export function* placesOf(node: unknown, path: Path = []): Generator<Place> {
  if (isMap(node))
    for (const pair of node.items as Pair[]) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const place = {
        path: [...path, String(pair.key.value)],
        key: pair.key,
        value: pair.value as Node | null,
      };
      yield place;
      yield* placesOf(place.value, place.path);
    }
  if (isSeq(node))
    for (const [i, item] of node.items.entries()) {
      const place = { path: [...path, i], value: item as Node | null };
      yield place;
      yield* placesOf(place.value, place.path);
    }
}

/** The innermost place whose key or plain value an offset is on. */
export function placeAt(root: unknown, offset: number): Place | undefined {
  let found: Place | undefined;
  for (const place of placesOf(root)) {
    const onValue = isScalar(place.value) || isAlias(place.value);
    if (covers(place.key, offset) || (onValue && covers(place.value, offset))) found = place;
  }
  return found;
}

/** Whether an offset is on a node, its end included. */
export function covers(node: Node | null | undefined, offset: number): boolean {
  return !!node?.range && node.range[0] <= offset && offset <= node.range[1];
}
