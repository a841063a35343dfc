import { access } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { messageOf, UserError } from "../../schemas/user-error";
import type { Component } from "./component";
import { type DeclaredComponent, declaredComponents, type Judge } from "./declared";

/** A reward component of kind module. */
export interface ModuleRewardSpec {
  path: string;
  components: readonly DeclaredComponent[];
  timeout_seconds: number;
}

/**
 * Components that a JavaScript or TypeScript module measures: its default export is given a list of
 * {@link JudgedRewrite} and returns, or promises, a list of records of numbers. TypeScript is read
 * where Node itself strips the types (22.18 and later). The module runs in the trainer alone.
 *
 * @throws UserError when the module cannot be loaded or exports no such function.
 */
export async function moduleComponents(spec: ModuleRewardSpec): Promise<Component[]> {
  const score = await scoreOf(spec.path);
  const judge: Judge = async (batch) => {
    let values: unknown;
    try {
      values = await withinTime(Promise.resolve(score(batch)), spec);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError(`the reward failed: ${messageOf(error)}`, { file: spec.path });
    }
    if (Array.isArray(values)) return values as unknown[];
    throw new UserError("the reward returned no list; expected one record a rewrite", {
      file: spec.path,
    });
  };
  return declaredComponents(spec.components, judge, spec.path);
}

async function scoreOf(file: string): Promise<(batch: unknown) => unknown> {
  const place = { file };
  try {
    await access(file);
  } catch {
    throw new UserError("there is no such module", place);
  }
  const { typescript } = process.features as { typescript?: unknown };
  if (/\.[cm]?ts$/.test(file) && !typescript)
    throw new UserError(
      `Node ${process.versions.node} does not read TypeScript; write the module in JavaScript (.mjs), or train with Node 22.18 or later (the setting recR1.nodePath)`,
      place,
    );
  let loaded: { default?: unknown };
  try {
    loaded = (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (error) {
    throw new UserError(`the module cannot be loaded: ${messageOf(error)}`, place);
  }
  if (typeof loaded.default === "function") return loaded.default as (batch: unknown) => unknown;
  throw new UserError(
    "the module has no default export that is a function; expected `export default (rewrites) => rewrites.map(…)`",
    place,
  );
}

async function withinTime<T>(work: Promise<T>, { path, timeout_seconds }: ModuleRewardSpec) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new UserError(`the reward took longer than ${timeout_seconds} s`, { file: path })),
      timeout_seconds * 1000,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
