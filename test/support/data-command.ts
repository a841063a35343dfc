import { expect, vi } from "vitest";
import { data } from "../../trainer/commands/data";

/** What a command of `rec-r1 data` prints, as lines. */
export async function printed(...args: string[]): Promise<string[]> {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  expect(await data(args).finally(() => spy.mockRestore())).toBe(0);
  return written.join("").trimEnd().split("\n");
}

/** The same with `--json`. */
export async function printedJson<T>(...args: string[]): Promise<T> {
  return JSON.parse((await printed(...args, "--json")).join("")) as T;
}
