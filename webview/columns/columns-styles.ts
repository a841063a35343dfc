import { css } from "lit";

export const columnsStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    padding: 6px 12px 0;
  }
  .columns {
    align-items: flex-start;
    display: flex;
    flex: 1;
    gap: 8px;
    overflow: auto;
    padding: 8px 12px 10px;
    position: relative;
  }
  rec-sample-column {
    flex: 0 0 auto;
    width: 300px;
  }
  rec-sample-column.stuck {
    box-shadow:
      -12px 0 0 var(--vscode-editor-background),
      7px 0 0 var(--vscode-editor-background);
    position: sticky;
    z-index: 1;
  }
  rec-sample-column.onto {
    outline: 2px solid var(--vscode-focusBorder);
  }
  .columns.stacked {
    align-items: stretch;
    flex-direction: column;
  }
  .stacked rec-sample-column {
    width: auto;
  }
  .empty {
    padding: 40px 16px;
  }
`;
