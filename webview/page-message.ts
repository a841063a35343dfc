import * as l10n from "@vscode/l10n";
import { css, html } from "lit";

/** What a page says in place of everything else, in the middle of its flex or block. */
export const pageMessageStyles = css`
  .message {
    align-items: center;
    display: flex;
    flex-direction: column;
    gap: 10px;
    margin: auto;
    max-width: 480px;
    padding: 24px;
    text-align: center;
  }
`;

/** Says why there is nothing to show, and offers to try again. */
export function faultMessage(title: string, fault: string, again: () => unknown) {
  return html`<div class="message" role="alert">
    <b>${title}</b><span>${fault}</span>
    <vscode-button appearance="secondary" @click=${again}>${l10n.t("Try again")}</vscode-button>
  </div>`;
}

/** Says what is being waited for. */
export function waitingMessage(text: string) {
  return html`<div class="message muted" role="status">
    <vscode-progress-ring></vscode-progress-ring>${text}
  </div>`;
}
