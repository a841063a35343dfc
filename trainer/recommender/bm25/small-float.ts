/** Lengths below this are kept exactly: Lucene's SmallFloat.NUM_FREE_VALUES, 255 - longToInt4(2^31 - 1). */
const EXACT = 24;

/**
 * What remains of a field's length after Lucene stored it in one byte: byte4ToInt(intToByte4(n)) of
 * org.apache.lucene.util.SmallFloat, which keeps lengths below 24 exactly and then the four most
 * significant bits of what is above.
 *
 * @param length a field's number of terms.
 */
export function lossyLength(length: number): number {
  if (length < EXACT) return length;
  const above = length - EXACT;
  const dropped = Math.max(0, 32 - Math.clz32(above) - 4);
  return EXACT + (above >>> dropped) * 2 ** dropped;
}
