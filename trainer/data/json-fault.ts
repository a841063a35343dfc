/**
 * Where a text stops being JSON: the length of the longest beginning that could still become JSON.
 * The engine's messages name the place for some faults only.
 *
 * @param text what `JSON.parse` refuses.
 */
export function faultOfJson(text: string): number {
  let [sound, faulty] = [0, text.length];
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (couldGoOn(text.slice(0, middle))) sound = middle;
    else faulty = middle;
  }
  return sound;
}

/** Whether the only fault of a beginning is that it ends. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return /end of JSON/.test(message) || message.includes(`position ${text.length}`);
  }
}
