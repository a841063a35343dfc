import { css } from "lit";

export const sampleColumnStyles = css`
  :host {
    background: var(--vscode-editor-background);
    border: 1px solid var(--r-line);
    border-radius: 3px;
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 8px 10px;
  }
  header {
    align-items: center;
    display: flex;
    gap: 8px;
  }
  header h3 {
    color: var(--vscode-foreground);
    font-size: 12px;
    letter-spacing: 0;
    margin-inline-end: auto;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-transform: none;
  }
  h3 {
    color: var(--r-muted);
  }
  header {
    min-width: 0;
  }
  .handle {
    background: none;
    border: 0;
    color: var(--vscode-foreground);
    cursor: grab;
    font: inherit;
    font-size: 12px;
    letter-spacing: 0;
    max-width: 100%;
    overflow: hidden;
    padding: 0;
    text-overflow: ellipsis;
    text-transform: none;
    white-space: nowrap;
  }
  .facts .origin {
    flex: 1 1 60px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .loading {
    display: flex;
    justify-content: center;
    padding: 24px 0;
  }
  .note {
    font-size: 11px;
    padding-top: 4px;
  }
  .chip {
    font-size: 11px;
    padding: 0 6px;
  }
  .reward {
    font-size: 16px;
    font-weight: 600;
  }
  .text {
    font-family: var(--r-mono);
    font-size: var(--vscode-editor-font-size, 13px);
    min-height: 3em;
    overflow-wrap: anywhere;
  }
  .text.original,
  .raw {
    unicode-bidi: isolate;
    white-space: pre-wrap;
  }
  .raw {
    font-family: var(--r-mono);
    font-size: 12px;
    max-height: 16em;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .fault {
    color: var(--vscode-errorForeground);
    font-family: var(--vscode-font-family);
  }
  .facts {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    font-size: 11px;
    gap: 0 10px;
  }
  details {
    font-size: 12px;
  }
  summary {
    cursor: pointer;
  }
  section {
    border-top: 1px solid var(--r-line);
    padding-top: 6px;
  }
  section h3 {
    padding-bottom: 4px;
  }
  table {
    border-collapse: collapse;
    font-size: 12px;
    width: 100%;
  }
  td {
    padding: 1px 0;
    text-align: end;
  }
  td:first-child {
    text-align: start;
  }
  .total td {
    border-top: 1px solid var(--r-line);
    font-weight: 600;
  }
  ol,
  ul {
    font-size: 12px;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    align-items: baseline;
    display: flex;
    gap: 6px;
    padding: 1px 0;
  }
  li.relevant {
    font-weight: 600;
  }
  .rank {
    flex: 0 0 20px;
    text-align: end;
  }
  .title {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .move {
    flex: 0 0 32px;
    font-weight: normal;
    text-align: end;
  }
  .score {
    flex: 0 0 34px;
    font-weight: normal;
    text-align: end;
  }
`;
