import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { FileSystem, Problem } from "../../schemas/problem";
import { diskFiles, type Resolution, resolveText } from "../../schemas/resolve";
import { columnsOf } from "../../trainer/data/columns";
import { Preflight } from "../../trainer/preflight/preflight";
import { measuredSpeed } from "./measured-speed";
import type { Facts } from "./service/facts";
import type { ListFolder } from "./service/nearby";
import { filesWithin, isWithin, placesIn } from "./within";

/** What is known of an open experiment at a version of its text. */
export interface Analysis {
  file: string;
  resolution: Resolution;
  /** Of form and meaning, and of what the files named hold. */
  problems: Problem[];
  facts: Facts;
}

/** A recent speed is good enough for an estimate. */
const SPEED_MS = 30_000;

/** The open experiments, each analysed once a version; what their files hold is remembered. */
export class Experiments {
  readonly #known = new Map<string, { version: number; analysis: Promise<Analysis> }>();
  readonly #preflights = new Map<string, Preflight>();
  /** The last facts of each, shown on while its text is broken. */
  readonly #facts = new Map<string, Facts>();
  #speed: { at: number; key: string; value: number | undefined } | undefined;
  readonly files: FileSystem;

  /** @param folders where files may be read from; undefined for everywhere. */
  constructor(
    readonly folders: readonly string[] | undefined,
    readonly runsFolders: readonly string[],
  ) {
    this.files = folders ? filesWithin(folders) : diskFiles;
  }

  analyse(document: TextDocument): Promise<Analysis> {
    const known = this.#known.get(document.uri);
    if (known?.version === document.version) return known.analysis;
    const analysis = this.#analyse(document);
    this.#known.set(document.uri, { version: document.version, analysis });
    return analysis;
  }

  /** What the files named are known to hold, without reading them. */
  factsOf(uri: string): Facts {
    return this.#facts.get(uri) ?? {};
  }

  /** Looks at the files again, which may have changed. */
  refresh(uri?: string): void {
    if (uri) this.#known.delete(uri);
    else this.#known.clear();
  }

  close(uri: string): void {
    for (const map of [this.#known, this.#preflights, this.#facts]) map.delete(uri);
  }

  async #analyse(document: TextDocument): Promise<Analysis> {
    const { uri } = document;
    const file = fileOf(uri);
    const resolution = await resolveText(document.getText(), file, this.files);
    const problems = [...resolution.problems];
    if (problems.every(({ severity }) => severity !== "error") && this.#mayRead(resolution)) {
      const preflight = this.#preflights.get(uri) ?? new Preflight();
      this.#preflights.set(uri, preflight);
      const inspected = await preflight.inspect(resolution, { large: false });
      const { problems: more, data, model, encoders } = inspected;
      problems.push(...more);
      const speed = this.#speedOf(resolution);
      this.#facts.set(uri, {
        ...(data ? { data } : {}),
        ...(model ? { model } : {}),
        encoders,
        ...(speed ? { rolloutsPerSecond: speed } : {}),
      });
    }
    return { file, resolution, problems, facts: this.factsOf(uri) };
  }

  #mayRead({ experiment }: Resolution): boolean {
    return !this.folders || placesIn(experiment).every((place) => this.#isReadable(place));
  }

  /** The columns of a table of the user's; none where it may not or cannot be read. */
  async columnsOf(file: string): Promise<string[]> {
    return this.#isReadable(file) ? columnsOf(file) : [];
  }

  /** Names in a folder, those of folders with a slash; none where it may not or cannot be read. */
  readonly list: ListFolder = async (folder) => {
    if (!this.#isReadable(folder)) return [];
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  };

  /** A file's first line; empty where it may not or cannot be read. */
  readonly firstLine = async (file: string): Promise<string> => {
    if (!this.#isReadable(file)) return "";
    const input = createReadStream(file, "utf8");
    try {
      // The editor counts columns without the byte order mark.
      for await (const line of createInterface({ input })) return line.replace(/^\uFEFF/, "");
    } catch {
      // A file that cannot be read is a problem of its own, and is shown as one.
    } finally {
      input.destroy();
    }
    return "";
  };

  #isReadable(place: string): boolean {
    return !this.folders || isWithin(this.folders, place);
  }

  #speedOf({ experiment }: Resolution): number | undefined {
    const key = `${experiment.engine.kind} ${experiment.rewriter.model}`;
    if (!this.#speed || this.#speed.key !== key || Date.now() - this.#speed.at > SPEED_MS)
      this.#speed = { at: Date.now(), key, value: measuredSpeed(this.runsFolders, experiment) };
    return this.#speed.value;
  }
}

/** The file of a document; one that is not saved yet stands where the server runs. */
export function fileOf(uri: string): string {
  return uri.startsWith("file:") ? fileURLToPath(uri) : path.resolve("untitled.recr1.yaml");
}
