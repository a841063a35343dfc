import { css } from "lit";

export const runsPageStyles = css`
  :host {
    container-type: inline-size;
    display: block;
    height: 100vh;
    overflow-y: auto;
    padding: 10px 12px;
  }
  section {
    margin-bottom: 16px;
  }
  h2 {
    color: var(--r-muted);
    padding-bottom: 6px;
  }
  .runs {
    display: grid;
    gap: 2px 12px;
    grid-template-columns: max-content minmax(0, max-content) minmax(0, 1fr);
    margin-bottom: 14px;
  }
  .run {
    display: contents;
  }
  .runs button {
    max-width: 100%;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .runs .facts {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  svg.swatch {
    flex: none;
    vertical-align: middle;
  }
  .charts {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr));
  }
  .choice {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    padding-bottom: 6px;
  }
  select,
  input[type="search"] {
    max-width: 260px;
    padding: 2px 4px;
  }
  input[type="search"] {
    flex: 1 1 160px;
  }
  .scroll {
    overflow-x: auto;
  }
  .tall {
    max-height: 40vh;
    overflow-y: auto;
  }
  table {
    min-width: 100%;
  }
  th:first-child,
  .start {
    text-align: start;
  }
  tbody th {
    font-weight: normal;
  }
  .key {
    font-family: var(--r-mono);
  }
  .tally {
    display: inline-block;
    margin-inline-end: 8px;
  }
  .message {
    margin: 20vh auto;
  }
`;
