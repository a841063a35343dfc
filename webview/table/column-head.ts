import { html } from "lit";

/** By what a table is sorted, and which way. */
export interface Order<By> {
  by: By;
  descending: boolean;
}

/** What a column's head shows and sorts by. */
export interface ColumnHead<By> {
  label: string;
  hint?: string;
  /** Aligned to the start, as text is. */
  start?: true;
  /** Null where there is nothing to sort by. */
  sort: By | null;
  /** Sorted from the least on at first; other columns begin with the most. */
  rises?: true;
}

/** A column's head: a button that sorts by it, and the other way round when it does already. */
export function columnHead<By>(
  { label, hint = label, start, sort: by, rises }: ColumnHead<By>,
  order: Order<By> | undefined,
  sort: (order: Order<By>) => void,
) {
  const sorted = by !== null && order?.by === by ? order : undefined;
  const direction = sorted ? (sorted.descending ? "descending" : "ascending") : "none";
  const arrow = { descending: " ↓", ascending: " ↑", none: "" }[direction];
  const descending = sorted ? !sorted.descending : !rises;
  return html`<div
    class="cell ${start ? "start" : ""}"
    role="columnheader"
    aria-sort=${direction}
    title=${hint}
  >
    ${
      by === null
        ? html`<b>${label}</b>`
        : html`<button class="plain" @click=${() => sort({ by, descending })}>
            <bdi>${label}</bdi>${arrow}
          </button>`
    }
  </div>`;
}
