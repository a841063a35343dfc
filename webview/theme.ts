import { css } from "lit";

/**
 * What every component shares: VS Code's own font, density, focus and colours. The `--r-*`
 * names give the theme's variables the roles that they play here.
 */
export const base = css`
  :host {
    --r-line: var(--vscode-contrastBorder, var(--vscode-panel-border));
    --r-muted: var(--vscode-descriptionForeground, var(--vscode-foreground));
    /* As colours of charts they are too pale to be read as text on some themes' lists. */
    --r-gain: color-mix(in srgb, var(--vscode-charts-green) 65%, var(--vscode-foreground));
    --r-loss: color-mix(in srgb, var(--vscode-charts-red) 65%, var(--vscode-foreground));
    --r-policy: var(--vscode-charts-blue);
    --r-baseline: var(--vscode-charts-yellow);
    --r-raised: var(--vscode-editorWidget-background, transparent);
    --r-hover: var(--vscode-list-hoverBackground);
    --r-mono: var(--vscode-editor-font-family, monospace);
    color: var(--vscode-foreground);
    font: var(--vscode-font-weight, normal) var(--vscode-font-size, 13px) / 1.4
      var(--vscode-font-family, sans-serif);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .muted {
    color: var(--r-muted);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .gain {
    color: var(--r-gain);
  }
  .loss {
    color: var(--r-loss);
  }
  h2,
  h3 {
    font-size: 11px;
    font-weight: 600;
    letter-spacing: 0.03em;
    margin: 0;
    text-transform: uppercase;
  }
  button.plain {
    background: none;
    border: 0;
    border-radius: 2px;
    color: var(--vscode-textLink-foreground);
    cursor: pointer;
    font: inherit;
    padding: 0 2px;
  }
  button.plain:hover {
    color: var(--vscode-textLink-activeForeground);
    text-decoration: underline;
  }
  .chip {
    background: var(--vscode-badge-background);
    border: 1px solid var(--vscode-contrastBorder, transparent);
    border-radius: 10px;
    color: var(--vscode-badge-foreground);
    padding: 0 8px;
  }
  .chip button.plain {
    color: inherit;
  }
  :focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  .sr {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
`;

/** Fields to type into and to choose from. */
export const fieldStyles = css`
  input,
  select {
    background: var(--vscode-input-background);
    border: 1px solid var(--vscode-input-border, var(--r-line));
    border-radius: 2px;
    color: var(--vscode-input-foreground);
    font: inherit;
  }
  select {
    background: var(--vscode-dropdown-background);
    border-color: var(--vscode-dropdown-border, var(--r-line));
    color: var(--vscode-dropdown-foreground);
  }
  input::placeholder {
    color: var(--vscode-input-placeholderForeground);
    opacity: 1;
  }
`;

/** Small tables of figures, with their words at the start. */
export const figureTableStyles = css`
  table {
    border-collapse: collapse;
    font-size: 12px;
  }
  th,
  td {
    border-bottom: 1px solid var(--r-line);
    padding: 3px 8px;
    text-align: end;
    white-space: nowrap;
  }
  th {
    font-weight: 600;
  }
`;
