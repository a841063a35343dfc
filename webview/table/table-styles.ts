import { css } from "lit";

/**
 * The frame of a table: one template of columns, `--columns`, for head and rows; `--gap` between
 * them, and `--ends` before and behind them.
 */
export const tableStyles = css`
  :host {
    --ends: 8px;
    --gap: 10px;
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .status {
    font-size: 11px;
    padding: 2px 0;
  }
  .across {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    overflow-x: auto;
  }
  .grid {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .body {
    flex: 1;
    overflow-y: auto;
    scrollbar-gutter: stable;
  }
  .canvas {
    position: relative;
  }
  .row {
    align-items: center;
    column-gap: var(--gap);
    cursor: pointer;
    display: grid;
    grid-template-columns: var(--columns);
    height: var(--row-height);
    padding: 0 var(--ends);
  }
  .body .row {
    inset: 0 0 auto 0;
    position: absolute;
  }
  .row.head {
    border-bottom: 1px solid var(--r-line);
    cursor: default;
    font-size: 11px;
    padding-inline-end: calc(var(--ends) + 12px);
  }
  .head button.plain {
    color: inherit;
    font-weight: 600;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .body .row:hover {
    background: var(--r-hover);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }
  .row.current {
    background: var(--vscode-list-inactiveSelectionBackground, var(--r-hover));
  }
  .row.current .muted {
    color: inherit;
  }
  .row:focus {
    background: var(--vscode-list-activeSelectionBackground);
    color: var(--vscode-list-activeSelectionForeground);
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  .row:focus :is(.cell, .cell > *) {
    color: inherit;
  }
  .cell {
    min-width: 0;
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .cell.start {
    text-align: start;
  }
  .empty {
    padding: 24px 16px;
    text-align: center;
  }
  .empty vscode-progress-ring {
    display: inline-block;
  }
`;

/** A table within a page, with a frame that can be seen. */
export const framedTableStyles = css`
  .across {
    border: 1px solid var(--r-line);
    border-radius: 3px;
  }
  @container (max-width: 420px) {
    .grid {
      --ends: 4px;
      --gap: 6px;
    }
  }
`;
