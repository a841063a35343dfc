import { parseArgs } from "node:util";
import { loadExperiment } from "../../schemas/resolve";
import type { ResolvedExperiment } from "../../schemas/resolved-experiment";
import { UserError } from "../../schemas/user-error";
import { assemble, splitOf } from "../assemble";
import type { Query, Split } from "../data/dataset";
import { ExitStatus } from "../exit-status";
import type { Hit } from "../recommender/recommender";
import { Tokenizer } from "../rewriter/tokenizer";
import type { Catalogue } from "../task/items";
import { lineOf } from "./check";

/** Retrieved items shown for each input. */
const SHOWN = 5;

/**
 * `rec-r1 preview FILE`: real inputs as the rewriter will see them, with their length in tokens,
 * and what the recommender returns for the input as it is. Markdown on standard output.
 */
export async function preview(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { count: { type: "string", default: "5" } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length) throw new UserError("name one experiment file");
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1)
    throw new UserError(`--count takes a whole number above 0, not '${values.count}'`);
  const { experiment, problems } = await loadExperiment(file);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length) throw new UserError(errors.map((error) => lineOf(file, error)).join("\n"));
  const { dataset, environment } = await assemble(experiment);
  const split = splitOf(dataset, "train");
  const queries = split.queries.slice(0, count);
  const tokenizer = await tokenizerOf(experiment);
  const { task } = environment;
  const [originals, prompts] = await Promise.all([
    environment.originals(queries, split),
    environment.promptsOf(queries),
  ]).finally(() => environment.dispose());
  const parts = queries.map((query, i) => {
    const prompt = prompts[i]!;
    const hits = hitsTable(originals[i]!.ranked, query, split, task.catalogue);
    const tokens = tokenizer
      ? `${tokenizer.encode(prompt).length} tokens.`
      : "Tokens are not counted: the model's vocabulary cannot be read here.";
    return `## ${i + 1}. ${inline(task.originalOf(query))}\n\n${fenced(prompt)}\n\n${tokens} The input as it is retrieves:\n\n${hits}\n`;
  });
  process.stdout.write(`${heading(experiment, split)}\n${parts.join("\n")}`);
  return ExitStatus.done;
}

/** The model's tokenizer; engines in Python train models too that this program cannot read. */
async function tokenizerOf({ rewriter, engine }: ResolvedExperiment) {
  const tokenizer = Tokenizer.load(rewriter.model);
  return engine.kind === "embedded" ? tokenizer : tokenizer.catch(() => undefined);
}

function heading({ name, rewriter }: ResolvedExperiment, split: Split): string {
  return `# ${name}: what the rewriter reads\n\nThe first queries of ${split.name} (${split.queries.length}); completions of at most ${rewriter.sampling.max_new_tokens} tokens.\n`;
}

function hitsTable(hits: readonly Hit[], query: Query, split: Split, catalogue: Catalogue): string {
  if (hits.length === 0) return "Nothing.";
  const gains = split.qrels.get(query.id)!;
  const row = (rank: number, { id, score }: Hit) =>
    `| ${rank} | ${inline(catalogue.titleOf(id))} | ${score.toFixed(2)} | ${(gains.get(id) ?? 0) > 0 ? "relevant" : ""} |`;
  const rows = hits.slice(0, SHOWN).map((hit, i) => row(i + 1, hit));
  const found = hits.findIndex(({ id }) => (gains.get(id) ?? 0) > 0);
  if (found >= SHOWN) rows.push("| … | | | |", row(found + 1, hits[found]!));
  const missed = found < 0 ? `\n\nNo relevant item among the first ${hits.length}.` : "";
  return `| rank | item | score | |\n|---:|---|---:|---|\n${rows.join("\n")}${missed}`;
}

/** Data as text that Markdown shows as it is. */
function inline(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>()#+!|~&-]/g, "\\$&");
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
