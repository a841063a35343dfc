import { css, html, LitElement } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { Popup, popupStyles } from "./popup";
import { base } from "./theme";

/** An entry of a menu; with `checked`, one that is switched on and off. */
export interface MenuItem {
  label: string;
  checked?: boolean;
  disabled?: boolean;
  run(): unknown;
}

/** A button that opens a menu of things to do, by mouse or keyboard. */
@customElement("rec-menu-button")
export class MenuButton extends LitElement {
  static override styles = [
    base,
    popupStyles,
    css`
      :host {
        display: inline-block;
      }
      .opener {
        background: none;
        border: 0;
        border-radius: 3px;
        color: inherit;
        cursor: pointer;
        font: inherit;
        line-height: 18px;
        padding: 0 5px;
        white-space: nowrap;
      }
      .opener:hover,
      .opener[aria-expanded="true"] {
        background: var(--vscode-toolbar-hoverBackground, var(--r-hover));
        outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
      }
      [role="menu"] {
        background: var(--vscode-menu-background, var(--vscode-editorWidget-background));
        border-color: var(--vscode-menu-border, var(--r-line));
        color: var(--vscode-menu-foreground, inherit);
        max-height: 60vh;
        max-width: min(420px, 90vw);
        overflow-y: auto;
      }
      [role="menu"] button {
        background: none;
        border: 0;
        border-radius: 3px;
        color: inherit;
        cursor: pointer;
        display: block;
        font: inherit;
        overflow: hidden;
        padding: 2px 12px 2px 22px;
        position: relative;
        text-align: start;
        text-overflow: ellipsis;
        white-space: nowrap;
        width: 100%;
      }
      [role="menu"] button:focus {
        background: var(--vscode-menu-selectionBackground, var(--r-hover));
        color: var(--vscode-menu-selectionForeground, inherit);
        outline: 1px solid var(--vscode-menu-selectionBorder, transparent);
        outline-offset: -1px;
      }
      [role="menu"] button[aria-checked="true"]::before {
        content: "✓";
        left: 7px;
        position: absolute;
      }
      button:disabled {
        cursor: default;
        opacity: 0.5;
      }
    `,
  ];

  @property() label = "";
  /** What the button shows, where that is not its label. */
  @property() sign = "";
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @state() private open = false;
  @query(".opener") private opener!: HTMLButtonElement;
  @query("[role=menu]") private menu!: HTMLElement;
  private readonly popup = new Popup(() => this.menu);

  /** Opens the menu, at its button. */
  async show(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.popup.open(this.opener, "end");
    this.entries()[0]?.focus();
  }

  protected override render() {
    return html`<button
        class="opener"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${this.label}
        title=${this.label}
        @click=${this.clicked}
      >
        ${this.sign || this.label}
      </button>
      ${
        this.open
          ? html`<div
              role="menu"
              popover="auto"
              aria-label=${this.label}
              @keydown=${this.keyed}
              @toggle=${this.toggled}
            >
              ${this.items.map((item) => this.renderItem(item))}
            </div>`
          : null
      }`;
  }

  private renderItem(item: MenuItem) {
    const { label, checked, disabled } = item;
    return html`<button
      role=${checked === undefined ? "menuitem" : "menuitemcheckbox"}
      aria-checked=${checked === undefined ? "false" : checked}
      ?disabled=${disabled}
      tabindex="-1"
      title=${label}
      @click=${() => this.pick(item)}
    >
      ${label}
    </button>`;
  }

  private clicked(): void {
    if (!this.popup.closes()) void this.show();
  }

  private entries(): HTMLButtonElement[] {
    return [...this.menu.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")];
  }

  private pick(item: MenuItem): void {
    this.popup.close();
    item.run();
  }

  private toggled(event: Event): void {
    if ((event as ToggleEvent).newState === "closed") this.open = false;
  }

  private keyed(event: KeyboardEvent): void {
    const entries = this.entries();
    const at = entries.indexOf(this.shadowRoot?.activeElement as HTMLButtonElement);
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + entries.length,
      Home: 0,
      End: entries.length - 1,
    };
    const to = moves[event.key];
    this.popup.keyed(event);
    if (to !== undefined) entries[to % entries.length]?.focus();
    else if (event.key === "Tab") this.popup.close();
    else return;
    event.preventDefault();
  }
}
