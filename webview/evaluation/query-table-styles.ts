import { css } from "lit";

/** The table of compared queries above what was made of the one picked. */
export const queryTableStyles = css`
  .across {
    min-height: 140px;
  }
  .grid {
    --columns: minmax(80px, 1fr) minmax(60px, 110px) minmax(60px, 110px) 84px;
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
    .grid {
      --columns: minmax(60px, 1fr) 48px 48px 64px;
    }
  }
`;
