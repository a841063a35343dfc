import { parseArgs } from "node:util";
import { UserError } from "../../schemas/user-error";
import type { Dataset, SplitRole } from "../data/dataset";
import { readDataset } from "../data/read";
import { sampleOf } from "../data/sample";
import { isOfUsers, type UsersSpec, writeInteractionSample } from "../data/sample-interactions";
import { ROLES } from "../data/splits";
import { writeBacktracing } from "../data/write-backtracing";
import { SPLIT_FILES, writeBeir } from "../data/write-beir";
import { ExitStatus } from "../exit-status";
import { grouped, lostIn, needTwo, report, WHAT } from "./data-report";
import { settingsOf, usage } from "./data-settings";
import { dataOf } from "./data-source";
import { wholeNumber } from "./options";

interface Size {
  queries: number;
  documents: number;
}

/** A sample that is written: what it holds, by which settings it is read, and what is to be said. */
interface Drawn {
  dataset: Dataset;
  settings: Record<string, unknown>;
  /** Why it may have more documents than it should. */
  kept: string;
  notes: string[];
  nameOf?: (role: SplitRole) => string;
}

/** `rec-r1 data sample`: a small part of data, in a form that keeps what its queries are. */
export async function sample(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...WHAT,
      queries: { type: "string", default: "100" },
      documents: { type: "string", default: "1000" },
      seed: { type: "string", default: "0" },
    },
  });
  const [what, out] = needTwo(positionals);
  const size = {
    queries: wholeNumber("--queries", values.queries, 1),
    documents: wholeNumber("--documents", values.documents, 1),
  };
  const seed = wholeNumber("--seed", values.seed, 0);
  const spec = await dataOf(what, values);
  const whole = await readDataset(spec);
  const drawn = isOfUsers(spec)
    ? await ofUsers(out, spec, whole, size, seed)
    : await ofQueries(out, whole, size, seed);
  const { dataset, settings, kept, nameOf } = drawn;
  const more = dataset.documents.length > size.documents;
  const notes = [
    ...(more ? [`more documents than the ${grouped(size.documents)} asked for: ${kept}`] : []),
    ...drawn.notes,
    ...whole.notes.map((note) => `of all the data: ${note}`),
  ];
  report(values.json, { out, dataset, notes, whole, ...(nameOf && { nameOf }) });
  if (!values.json && ROLES.every((role) => dataset.splits[role])) {
    process.stdout.write(`${usage(settings)}\n`);
  }
  return ExitStatus.done;
}

async function ofQueries(out: string, whole: Dataset, size: Size, seed: number): Promise<Drawn> {
  const dataset = sampleOf(whole, size, seed);
  const named = (nameOf: (role: SplitRole) => string) =>
    Object.fromEntries(ROLES.map((role) => [role, nameOf(role)]));
  if (dataset.documents.some(({ scope }) => scope !== undefined)) {
    await writeBacktracing(out, dataset);
    const nameOf = (role: SplitRole) => role;
    const settings = {
      format: "backtracing",
      path: out,
      splits: { by: "given", ...named(nameOf) },
    };
    const kept = "the sources of these queries stay whole";
    return { dataset, settings, kept, notes: [], nameOf };
  }
  await writeBeir(out, dataset);
  const settings = { format: "beir", path: out, splits: named((role) => SPLIT_FILES[role]) };
  const kept = "all that is judged for these queries, or named by them, stays";
  return { dataset, settings, kept, notes: lostIn(whole) };
}

async function ofUsers(
  out: string,
  spec: UsersSpec,
  whole: Dataset,
  size: Size,
  seed: number,
): Promise<Drawn> {
  const made = await writeInteractionSample(out, spec, whole, size, seed);
  const dataset = await readDataset(made).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `the sample is too small to be divided as its whole: ${error.message} Or delete it and raise --queries.`,
      error.place,
    );
  });
  return {
    dataset,
    settings: settingsOf(made),
    kept: "all that these users had to do with stays",
    notes: [`the form stays ${spec.format}, users are whole`, ...anew(spec)].concat(
      dataset.notes.filter((note) => !whole.notes.includes(note)),
    ),
    nameOf: (role) => role,
  };
}

/** Which splits come out otherwise where there are fewer users. */
function anew({ splits: { by, items } }: UsersSpec): string[] {
  if (items === "any" && (by === "leave_one_out" || by === "given")) return [];
  const settings = [...(items === "any" ? [] : [`items: ${items}`]), `by: ${by}`];
  return [
    `splits (${settings.join(", ")}) are made anew of these users, and need not be as before`,
  ];
}
