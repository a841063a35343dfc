/** Node's globals in a page, put where the code names them. */
import { Buffer } from "buffer/";

const utf8 = new TextDecoder();
const slowly = Buffer.prototype.toString;
/** The browser's own decoder is many times as fast as the package's. */
Buffer.prototype.toString = function (this: Buffer, encoding?: string, from?: number, to?: number) {
  return encoding === undefined || encoding === "utf8"
    ? utf8.decode(this.subarray(from, to))
    : slowly.call(this, encoding, from, to);
};

export { Buffer };
export const setImmediate = (work: () => void) => setTimeout(work, 0);
