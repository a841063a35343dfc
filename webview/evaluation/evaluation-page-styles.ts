import { css } from "lit";

/** The evaluation page: choice, summary and histogram above, the queries in what is left. */
export const evaluationPageStyles = css`
  :host {
    background: var(--vscode-editor-background);
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    overflow-y: auto;
    padding: 10px 12px;
  }
  .choice,
  .filters {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
  }
  .filters {
    padding: 10px 0 2px;
  }
  label {
    align-items: center;
    display: flex;
    gap: 6px;
    min-width: 0;
  }
  select,
  input {
    height: 26px;
    max-width: 220px;
    min-width: 0;
    padding: 0 6px;
  }
  input {
    flex: 1 1 160px;
    max-width: 420px;
  }
  .summary {
    display: grid;
    gap: 8px 32px;
    grid-template-columns: minmax(0, 1fr);
    padding-top: 12px;
  }
  @container (min-width: 620px) {
    .summary {
      grid-template-columns: minmax(240px, 1fr) minmax(320px, 1.4fr);
    }
  }
  .tally {
    font-size: 15px;
  }
  .stack {
    display: flex;
    gap: 1px;
    height: 8px;
    margin: 6px 0 8px;
  }
  .stack span {
    flex: 0 0 0;
  }
  .stack .won {
    background: var(--r-gain);
  }
  .stack .tied {
    background: var(--r-muted);
  }
  .stack .lost {
    background: var(--r-loss);
  }
  dl {
    display: grid;
    gap: 2px 12px;
    grid-template-columns: auto 1fr;
    margin: 0;
  }
  dt {
    color: var(--r-muted);
  }
  dd {
    margin: 0;
  }
  p {
    font-size: 12px;
    margin: 6px 0 0;
  }
  rec-query-table {
    flex: 1 0 300px;
  }
  .empty {
    margin: auto;
    max-width: 460px;
    padding: 40px 16px;
    text-align: center;
  }
`;
