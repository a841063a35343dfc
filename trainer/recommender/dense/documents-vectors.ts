/** Why vectors cannot be a corpus's and a model's; undefined when they can. */
export function vectorsFault(
  { rows, width }: { rows: number; width: number },
  documents: number | undefined,
  dimension: number,
): string | undefined {
  if (width !== dimension)
    return `it has vectors of ${width} numbers, but the model makes vectors of ${dimension}; encode the corpus with this model`;
  if (documents !== undefined && rows !== documents)
    return `it has ${rows} vectors, but the corpus has ${documents} documents; there must be one a document, in the corpus's order`;
  return undefined;
}
