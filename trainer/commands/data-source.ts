import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { diskFiles, loadExperiment, type Resolution, resolveText } from "../../schemas/resolve";
import { UserError } from "../../schemas/user-error";
import { columnsOf } from "../data/columns";
import type { DataSpec } from "../data/read";
import { beirSplits, sniffFormat } from "../data/sniff";

/** How data are named on the command line, beside the experiment or folder. */
export interface DataOptions {
  /** The format of a folder; without it, told by the folder's files. */
  format?: string | undefined;
  /** Settings of `data`, such as `splits.by=time`. */
  set?: string[] | undefined;
}

/**
 * The data that an experiment names, or that lie in a folder.
 *
 * @throws UserError when the folder is of no format that is known, or a setting is wrong.
 */
export async function dataOf(given: string, options: DataOptions): Promise<DataSpec> {
  const found = await stat(given).catch(() => undefined);
  if (!found)
    throw new UserError("no such file or folder; name an experiment or a folder of data", {
      file: given,
    });
  const overrides = (options.set ?? []).map((setting) => `data.${setting}`);
  const resolution = found.isDirectory()
    ? await ofFolder(path.resolve(given), options.format, overrides)
    : await loadExperiment(given, { overrides });
  const errors = resolution.problems.filter(
    ({ severity, path: at, code }) =>
      severity === "error" && (/^data(\.|$)/.test(at) || code.startsWith("yaml")),
  );
  if (errors.length)
    throw new UserError(errors.map(({ path: at, message }) => `${at}: ${message}`).join("\n"));
  return resolution.experiment.data;
}

async function ofFolder(
  folder: string,
  format: string | undefined,
  overrides: readonly string[],
): Promise<Resolution> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  const sniffed = sniffFormat(names);
  if (format === undefined && !sniffed)
    throw new UserError(
      `holds ${names.slice(0, 8).join(", ") || "nothing"}: no format's files. ${remedyFor(names)}`,
      { file: folder },
    );
  const told = format === undefined || format === sniffed?.format ? sniffed?.settings : {};
  const settings = { ...told, ...(await lookedUp(folder, format ?? sniffed!.format, told)) };
  // The rest only makes it an experiment, whose data alone are looked at.
  const text = stringify({
    name: "data",
    task: { kind: "query_rewriting", prompt: "{{query}}" },
    data: { format: format ?? sniffed!.format, path: folder, ...settings },
    recommender: { kind: "bm25" },
    reward: [{ kind: "ndcg", k: 10 }],
    rewriter: { model: "." },
    algorithm: { kind: "grpo" },
  });
  return resolveText(text, path.join(folder, "data.recr1.yaml"), diskFiles, overrides);
}

/** What not the names of a folder's files tell of it, but what is in them. */
async function lookedUp(
  folder: string,
  format: string,
  told: Record<string, unknown> | undefined,
): Promise<Record<string, unknown>> {
  if (format === "beir") {
    const names = await readdir(path.join(folder, "qrels")).catch((): string[] => []);
    const splits = names.filter((name) => name.endsWith(".tsv")).map((name) => name.slice(0, -4));
    return { splits: beirSplits(splits) };
  }
  if (format !== "interactions" || typeof told?.items !== "string") return {};
  const { interactions, items } = told as { interactions: string; items: string };
  const columns = await columnsOf(path.join(folder, items));
  const title = columns.includes("title")
    ? undefined
    : columns.find((name) => /(^|_)(title|name)$/i.test(name));
  // RecBole's benchmark_filename: a file a split.
  const name = /^(.*)\.(?:train|valid|test)\.inter$/.exec(interactions)?.[1];
  const file = (split: string) => `${name}.${split}.inter`;
  const given = { train: file("train"), validation: file("valid"), test: file("test") };
  return {
    ...(title === undefined ? {} : { title_column: title }),
    ...(name === undefined ? {} : { splits: { by: "given", ...given } }),
  };
}

function remedyFor(names: readonly string[]): string {
  if (names.some((name) => name.endsWith(".inter")))
    return "Put the file of items (.item) beside RecBole's .inter: items are searched by their text.";
  return "Name the format by --format, and files by --set.";
}
