import { css } from "lit";

/** A chart's frame, its head with the values, and the table that may take its place. */
export const chartStyles = css`
  :host {
    border: 1px solid var(--r-line);
    border-radius: 3px;
    display: block;
    min-width: 0;
    padding: 6px 8px 2px;
  }
  header {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    min-height: 20px;
    padding-inline-end: 20px;
    position: relative;
  }
  header.single {
    flex-wrap: nowrap;
  }
  .title {
    font-weight: 600;
    margin-inline-end: auto;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .value {
    font-size: 12px;
    white-space: nowrap;
  }
  /* Room for any value, so that nothing moves while the crosshair does. */
  .figure {
    display: inline-block;
    min-width: 5ch;
  }
  .single .figure {
    text-align: end;
  }
  /* The legend begins a row of its own. */
  .row {
    flex-basis: 100%;
  }
  rec-menu-button {
    color: var(--r-muted);
    inset-inline-end: -4px;
    position: absolute;
    top: 0;
  }
  .swatch {
    border-top: 2px solid;
    display: inline-block;
    margin-inline-end: 4px;
    vertical-align: 3px;
    width: 12px;
  }
  .swatch.dashed {
    width: 18px;
    border-top-style: dashed;
  }
  .plot {
    cursor: crosshair;
    overflow: hidden;
  }
  .u-select {
    background: var(--vscode-editor-selectionBackground);
    box-shadow: inset 0 0 0 1px var(--vscode-contrastActiveBorder, transparent);
  }
  .u-cursor-x {
    border-color: var(--vscode-foreground) !important;
    opacity: 0.6;
  }
  .table {
    overflow: auto;
  }
  table {
    width: 100%;
  }
  th,
  td {
    padding: 1px 6px;
  }
  thead th {
    background: var(--vscode-editor-background);
    position: sticky;
    top: 0;
  }
  tbody th {
    font-weight: normal;
  }
`;
