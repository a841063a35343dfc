import { fileURLToPath } from "node:url";

/** The workspace's folders on this machine, as they are now. */
export class WorkspaceFolders {
  /** Absolute; the same list all the time. */
  readonly all: string[] = [];

  change(added: readonly { uri: string }[], removed: readonly { uri: string }[] = []): void {
    const gone = new Set(pathsOf(removed));
    const kept = this.all.filter((folder) => !gone.has(folder));
    this.all.splice(0, this.all.length, ...kept, ...pathsOf(added));
  }
}

function pathsOf(places: readonly { uri: string }[]): string[] {
  return places.flatMap(({ uri }) => (uri.startsWith("file:") ? [fileURLToPath(uri)] : []));
}
