import { css, html, LitElement } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
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
        border: 1px solid var(--vscode-menu-border, var(--r-line));
        border-radius: 4px;
        box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent);
        color: var(--vscode-menu-foreground, inherit);
        font: inherit;
        margin: 0;
        max-height: 60vh;
        max-width: min(420px, 90vw);
        overflow-y: auto;
        padding: 4px;
        position: fixed;
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
  /** Whether the menu was open when the mouse went down on its button. */
  private pressedOpen = false;
  @query(".opener") private opener!: HTMLButtonElement;
  @query("[role=menu]") private menu!: HTMLElement;

  /** Opens the menu, at its button. */
  async show(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.menu.showPopover();
    const button = this.opener.getBoundingClientRect();
    const { width, height } = this.menu.getBoundingClientRect();
    const below = button.bottom + height <= window.innerHeight || button.top < height;
    const left = Math.max(4, Math.min(button.right - width, window.innerWidth - width - 4));
    this.menu.style.left = `${left}px`;
    this.menu.style.top = `${below ? button.bottom : button.top - height}px`;
    this.entries()[0]?.focus();
  }

  protected override render() {
    return html`<button
        class="opener"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${this.label}
        title=${this.label}
        @pointerdown=${() => {
          this.pressedOpen = this.open;
        }}
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

  /** The browser closes an open menu by itself when its button is pressed. */
  private clicked(): void {
    if (this.open) this.close();
    else if (!this.pressedOpen) void this.show();
    this.pressedOpen = false;
  }

  private entries(): HTMLButtonElement[] {
    return [...this.menu.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")];
  }

  private pick(item: MenuItem): void {
    this.close();
    item.run();
  }

  private close(): void {
    this.open = false;
    this.menu.hidePopover();
    this.opener.focus();
  }

  /** A click elsewhere closes the popover by itself. */
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
    // Nothing typed in a menu is meant for the panel behind it.
    event.stopPropagation();
    if (to !== undefined) entries[to % entries.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") this.close();
    else return;
    event.preventDefault();
  }
}
