import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, query } from "lit/decorators.js";
import { base } from "./theme";

const STRINGS = {
  title: l10n.t("Keys"),
  close: l10n.t("Close"),
};

/** Keys and what they do, by where they are pressed. */
const KEYS: [where: string, keys: [string, string][]][] = [
  [
    l10n.t("In the list of groups"),
    [
      ["j  k", l10n.t("Next, previous group")],
      ["l  h", l10n.t("Groups of the next, previous step")],
      ["Enter", l10n.t("Open the group")],
      ["/", l10n.t("To the filter; Ctrl+Space tells what may stand there")],
    ],
  ],
  [
    l10n.t("In a group"),
    [
      ["j  k", l10n.t("Next, previous group of the list")],
      ["l  h", l10n.t("A group of the next, previous step")],
      ["Escape", l10n.t("Back to the list")],
    ],
  ],
  [
    l10n.t("On a chart"),
    [
      ["←  →", l10n.t("Along the steps; Home and End to the ends")],
      ["+  −", l10n.t("Zoom in, out; Escape shows all steps")],
      ["Enter", l10n.t("List the groups of the step")],
    ],
  ],
];

/** What the keys do; opened by `?`. */
@customElement("rec-keys-help")
export class KeysHelp extends LitElement {
  static override styles = [
    base,
    css`
      dialog {
        background: var(--vscode-editorWidget-background);
        border: 1px solid var(--vscode-widget-border, var(--r-line));
        border-radius: 4px;
        box-shadow: 0 2px 12px var(--vscode-widget-shadow, transparent);
        color: var(--vscode-editorWidget-foreground, inherit);
        font: inherit;
        max-width: min(520px, 92vw);
        padding: 14px 18px;
      }
      dialog::backdrop {
        background: transparent;
      }
      header {
        align-items: center;
        display: flex;
        justify-content: space-between;
      }
      dl {
        display: grid;
        gap: 2px 16px;
        grid-template-columns: auto 1fr;
        margin: 6px 0 12px;
      }
      dt {
        font-family: var(--r-mono);
        white-space: pre;
      }
      dd {
        margin: 0;
      }
    `,
  ];

  @query("dialog") private dialog!: HTMLDialogElement;

  show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    return html`<dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()}>
      <header>
        <b id="title">${STRINGS.title}</b>
        <button class="plain" @click=${() => this.dialog.close()}>${STRINGS.close}</button>
      </header>
      ${KEYS.map(
        ([where, keys]) => html`<section>
          <h3 class="muted">${where}</h3>
          <dl>
            ${keys.map(([key, meaning]) => html`<dt>${key}</dt><dd>${meaning}</dd>`)}
          </dl>
        </section>`,
      )}
    </dialog>`;
  }
}
