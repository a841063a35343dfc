import type { ColumnChoice } from "../protocol/samples";
import type { ColumnChange } from "./choices";

/** Asks that the columns be changed. */
export class ColumnPicked extends CustomEvent<ColumnChange> {
  constructor(change: ColumnChange) {
    super("column-picked", { detail: change, bubbles: true, composed: true });
  }
}

/** Tells that a column is being dragged, by its key. */
export class ColumnMoved extends CustomEvent<string> {
  constructor(key: string) {
    super("column-moved", { detail: key, bubbles: true, composed: true });
  }
}

/** Asks that other columns be shown, or compared with another one; both are kept with the panel. */
export class ColumnsChosen extends CustomEvent<{
  columns?: ColumnChoice[] | undefined;
  reference?: string | undefined;
}> {
  constructor(detail: ColumnsChosen["detail"]) {
    super("selection-changed", { detail, bubbles: true, composed: true });
  }
}
