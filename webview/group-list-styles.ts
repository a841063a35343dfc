import { css } from "lit";

/** What the list of groups has beside a table's frame; narrow panels drop columns. */
export const groupListStyles = css`
  :host {
    --ends: 12px;
  }
  .status {
    padding: 0 12px 4px;
  }
  .fresh {
    border: 1px solid currentColor;
    border-radius: 10px;
    margin-inline-start: 6px;
    padding: 0 8px;
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
  }
  @container (max-width: 480px) {
    .grid {
      --ends: 8px;
      --gap: 6px;
    }
    .strip {
      width: 88px;
    }
  }
`;
