/** Node's globals in a page, put where the code names them. */
import { Buffer } from "buffer/";

export { Buffer };
export const setImmediate = (work: () => void) => setTimeout(work, 0);
