import { css } from "lit";

/** The list's grid: one template for head and rows; narrow panels drop columns. */
export const groupListStyles = css`
  :host {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .status {
    font-size: 11px;
    padding: 0 12px 4px;
  }
  .fresh {
    border: 1px solid currentColor;
    border-radius: 10px;
    margin-inline-start: 6px;
    padding: 0 8px;
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
    column-gap: 10px;
    cursor: pointer;
    display: grid;
    grid-template-columns: var(--columns);
    height: 26px;
    padding: 0 12px;
  }
  .body .row {
    inset: 0 0 auto 0;
    position: absolute;
  }
  .row.head {
    border-bottom: 1px solid var(--r-line);
    cursor: default;
    font-size: 11px;
    padding-inline-end: 24px;
  }
  .head button.plain {
    color: inherit;
    font-weight: 600;
  }
  .row:hover:not(.head) {
    background: var(--r-hover);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }
  .row.current .muted {
    color: inherit;
  }
  .row.current {
    background: var(--vscode-list-inactiveSelectionBackground, var(--r-hover));
  }
  .row:focus {
    background: var(--vscode-list-activeSelectionBackground);
    color: var(--vscode-list-activeSelectionForeground);
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
  .strip {
    display: block;
  }
  .strip .axis {
    stroke: var(--r-line);
  }
  .strip .gained {
    fill: var(--r-gain);
  }
  .strip .lost {
    fill: var(--r-loss);
  }
  .strip .unchanged {
    fill: var(--r-muted);
  }
  .strip path {
    fill-opacity: 0.8;
  }
  .strip .original {
    fill: none;
    stroke: var(--vscode-foreground);
  }
  .empty {
    padding: 40px 16px;
    text-align: center;
  }
  .empty vscode-progress-ring {
    display: inline-block;
  }
  @container (max-width: 480px) {
    .row {
      column-gap: 6px;
      padding: 0 8px;
    }
    .strip {
      width: 88px;
    }
  }
`;
