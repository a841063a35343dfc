import { css } from "lit";

/**
 * What every component shares: VS Code's own font, density, focus and colours. The `--r-*`
 * names give the theme's variables the roles that they play here.
 */
export const base = css`
  :host {
    --r-line: var(--vscode-contrastBorder, var(--vscode-panel-border, rgba(128, 128, 128, 0.35)));
    --r-muted: var(--vscode-descriptionForeground, var(--vscode-foreground));
    --r-gain: var(--vscode-charts-green, #388a34);
    --r-loss: var(--vscode-charts-red, #e51400);
    --r-policy: var(--vscode-charts-blue, #1a85ff);
    --r-baseline: var(--vscode-charts-yellow, #b58900);
    --r-raised: var(--vscode-editorWidget-background, transparent);
    --r-hover: var(--vscode-list-hoverBackground, rgba(128, 128, 128, 0.15));
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
