import { css } from "lit";

/** The table of compared queries above what was made of the one picked. */
export const queryTableStyles = css`
  :host {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .status {
    font-size: 11px;
    padding: 2px 0;
  }
  .grid {
    border: 1px solid var(--r-line);
    border-radius: 3px;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 140px;
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
    grid-template-columns: minmax(80px, 1fr) minmax(60px, 110px) minmax(60px, 110px) 84px;
    height: 24px;
    padding: 0 8px;
  }
  .body .row {
    inset: 0 0 auto 0;
    position: absolute;
  }
  .row.head {
    border-bottom: 1px solid var(--r-line);
    cursor: default;
    font-size: 11px;
    padding-inline-end: 20px;
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
  .row:focus {
    background: var(--vscode-list-activeSelectionBackground);
    color: var(--vscode-list-activeSelectionForeground);
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  .row:focus .cell {
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
    padding: 24px;
    text-align: center;
  }
  .detail {
    flex: none;
    max-height: 35%;
    min-height: 40px;
    overflow: auto;
    padding: 6px 2px;
  }
  .typed {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    overflow-wrap: anywhere;
  }
  .texts {
    display: grid;
    gap: 6px 16px;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    padding-top: 4px;
  }
  @container (max-width: 420px) {
    .row {
      column-gap: 6px;
      grid-template-columns: minmax(60px, 1fr) 48px 48px 64px;
      padding: 0 4px;
    }
  }
`;
