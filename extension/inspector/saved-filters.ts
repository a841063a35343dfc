import type { Memento } from "vscode";

const KEY = "recR1.savedFilters";
/** More than these are not kept: the oldest go. */
const MOST = 50;
/** Longer ones are nothing that somebody typed. */
const LONGEST = 2_000;

/** The filters of groups that the user keeps for a workspace; all its panels show them. */
export class SavedFilters {
  constructor(
    private readonly memento: Memento,
    /** Told when they have changed. */
    private readonly changed: () => void,
  ) {}

  all(): string[] {
    const found: unknown = this.memento.get(KEY);
    return Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
  }

  async keep(filters: readonly string[]): Promise<void> {
    const kept = [...new Set(filters.map((one) => one.trim()))]
      .filter((one) => one !== "" && one.length <= LONGEST)
      .slice(-MOST);
    await this.memento.update(KEY, kept);
    this.changed();
  }
}
