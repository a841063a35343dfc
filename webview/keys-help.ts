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
    "In the list of groups",
    [
      ["j  k", "Next, previous group"],
      ["l  h", "Groups of the next, previous step"],
      ["Enter", "Open the group"],
      ["/", "To the filter; Ctrl+Space tells what may stand there"],
    ],
  ],
  [
    "In a group",
    [
      ["j  k", "Next, previous group of the list"],
      ["l  h", "A group of the next, previous step"],
      ["Escape", "Back to the list"],
    ],
  ],
  [
    "On a chart",
    [
      ["←  →", "Along the steps; Home and End to the ends"],
      ["+  −", "Zoom in, out; Escape shows all steps"],
      ["Enter", "List the groups of the step"],
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
