import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../../schemas/user-error";
import { readSafetensors } from "../../rewriter/safetensors";
import { WEIGHTS_FILE } from "./encoder-config";

/** A linear layer behind the pooling (sentence-transformers' `2_Dense`), without its weights. */
export interface DenseModule {
  folder: string;
  /** Width of the vector that goes in, and of the one that comes out. */
  from: number;
  to: number;
  activation: keyof typeof ACTIVATIONS;
}

/** Such a layer with its weights: activation(weight · x + bias). */
export interface Projection extends DenseModule {
  /** [to, from] */
  weight: Float32Array;
  /** [to] */
  bias: Float32Array;
}

const MODULES_FILE = "modules.json";

const ACTIVATIONS = {
  Identity: (x: number) => x,
  Tanh: Math.tanh,
  ReLU: (x: number) => Math.max(0, x),
};

/** Modules that are done here without weights of their own, or that do nothing when encoding. */
const WEIGHTLESS = ["Transformer", "Pooling", "Normalize", "Dropout"];

/**
 * The linear layers that a model folder's `modules.json` puts behind the pooling; none without one.
 *
 * @throws UserError for modules that would be left out, so that vectors would be others.
 */
export async function denseModules(folder: string): Promise<DenseModule[]> {
  const file = path.join(folder, MODULES_FILE);
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (!there) return [];
  const modules = await readJson<{ type?: string; path?: string }[]>(file);
  const kinds = modules.map(({ type }) => String(type).split(".").at(-1)!);
  const other = kinds.find((kind) => kind !== "Dense" && !WEIGHTLESS.includes(kind));
  if (other !== undefined)
    throw new UserError(
      `it has a module ${other}; expected ${WEIGHTLESS.join(", ")} or Dense behind the pooling. Export the whole model to a model.onnx whose only output is sentence_embedding`,
      { file },
    );
  const pooled = kinds.indexOf("Pooling");
  const normalized = kinds.indexOf("Normalize");
  const found: DenseModule[] = [];
  for (const [i, kind] of kinds.entries()) {
    if (kind !== "Dense") continue;
    if (i < pooled || (normalized >= 0 && i > normalized))
      throw new UserError("a Dense stands elsewhere than right behind the pooling", { file });
    found.push(await denseModule(path.join(folder, modules[i]!.path ?? "")));
  }
  return found;
}

async function denseModule(folder: string): Promise<DenseModule> {
  const file = path.join(folder, "config.json");
  const config = await readJson<Record<string, unknown>>(file);
  const { in_features: from, out_features: to } = config;
  const name = String(config.activation_function).split(".").at(-1)!;
  if (!(name in ACTIVATIONS))
    throw new UserError(`found ${name}, expected ${Object.keys(ACTIVATIONS).join(", ")}`, {
      file,
      key: "activation_function",
    });
  if (typeof from !== "number" || typeof to !== "number")
    throw new UserError("expected in_features and out_features", { file });
  const weights = path.join(folder, WEIGHTS_FILE);
  await access(weights).catch(() => {
    throw new UserError(
      `it has no ${WEIGHTS_FILE}; sentence-transformers writes it: SentenceTransformer(…).save(…)`,
      { file: folder },
    );
  });
  return { folder, from, to, activation: name as keyof typeof ACTIVATIONS };
}

/** Reads the layers' weights. */
export async function readProjections(folder: string): Promise<Projection[]> {
  const modules = await denseModules(folder);
  return Promise.all(
    modules.map(async (module) => {
      const { from, to } = module;
      const file = path.join(module.folder, WEIGHTS_FILE);
      const stored = await readSafetensors(file);
      const weight = stored.get("linear.weight");
      if (weight?.shape.join() !== `${to},${from}`)
        throw new UserError(
          `linear.weight has the shape [${weight?.shape.join(", ") ?? "nothing"}], expected [${to}, ${from}] by its config.json`,
          { file },
        );
      const bias = stored.get("linear.bias")?.data ?? new Float32Array(to);
      return { ...module, weight: weight.data, bias };
    }),
  );
}

/** A pooled vector through the layers, one after the other. */
export function project(vector: Float32Array, projections: readonly Projection[]): Float32Array {
  return projections.reduce((x, { from, to, weight, bias, activation, folder }) => {
    if (x.length !== from)
      throw new UserError(`it takes ${from} numbers, and is given ${x.length}`, { file: folder });
    return Float32Array.from({ length: to }, (_, row) => {
      let sum = bias[row]!;
      for (let i = 0, at = row * from; i < from; i++, at++) sum += weight[at]! * x[i]!;
      return ACTIVATIONS[activation](sum);
    });
  }, vector);
}

async function readJson<T>(file: string): Promise<T> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as T;
  } catch (error) {
    throw new UserError(`cannot be read (${(error as Error).message})`, { file });
  }
}
