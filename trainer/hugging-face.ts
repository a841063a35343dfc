import { readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { isHubName } from "../schemas/hub-model";
import { UserError } from "../schemas/user-error";

/**
 * The folder of a model that is named by its folder or by its Hugging Face id, which is looked for
 * in Hugging Face's own cache on this machine. Nothing is downloaded.
 *
 * @throws UserError that says what to do when it is not there.
 */
export async function modelFolder(
  model: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  if (await isFolder(model)) return model;
  if (!isHubName(model)) throw new UserError(`${model} does not exist`);
  const hub = hubFolder(environment);
  const own = path.join(hub, `models--${model.replace("/", "--")}`);
  const snapshots = path.join(own, "snapshots");
  const main = await readFile(path.join(own, "refs", "main"), "utf8").catch(() => undefined);
  const revision = main?.trim() ?? (await readdir(snapshots).catch(() => []))[0];
  const folder = revision && path.join(snapshots, revision);
  if (folder && (await isFolder(folder))) return folder;
  throw new UserError(
    `there is no folder ${model}, and no model of that id in Hugging Face's cache ${hub}. Nothing is downloaded by itself: run 'hf download ${model}', or name a folder`,
  );
}

function hubFolder(environment: NodeJS.ProcessEnv): string {
  if (environment.HF_HUB_CACHE) return environment.HF_HUB_CACHE;
  if (environment.HF_HOME) return path.join(environment.HF_HOME, "hub");
  const cache = environment.XDG_CACHE_HOME || path.join(homedir(), ".cache");
  return path.join(cache, "huggingface", "hub");
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
