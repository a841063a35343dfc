import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Completions, completionsAt } from "../runlog/filter/completion";
import { fieldsOf } from "../runlog/filter/fields";
import { FilterError, isExpression, parseFilter } from "../runlog/filter/syntax";
import { base, fieldStyles } from "./theme";

const TYPING_MS = 200;
const NONE: Completions = { from: 0, items: [] };

/** Tells of the text that the groups are to be filtered by: words, or a sound expression. */
export class FilterTyped extends CustomEvent<string> {
  constructor(text: string) {
    super("filter-typed", { detail: text });
  }
}

/** Why a text is no expression over a run's fields; undefined for one, and for plain words. */
export function filterFault(text: string, components: readonly string[]): FilterError | undefined {
  if (!isExpression(text)) return undefined;
  try {
    parseFilter(text, fieldsOf(components));
    return undefined;
  } catch (error) {
    if (error instanceof FilterError) return error;
    throw error;
  }
}

/** Where groups are filtered, by words of their query or by an expression, with completion. */
@customElement("rec-query-bar")
export class QueryBar extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    css`
      :host {
        display: block;
        position: relative;
      }
      input {
        height: 26px;
        padding: 0 8px;
        width: 100%;
      }
      input.expression {
        font-family: var(--r-mono);
        font-size: 12px;
      }
      input[aria-invalid="true"] {
        border-color: var(--vscode-inputValidation-errorBorder, var(--r-loss));
      }
      .fault {
        color: var(--vscode-errorForeground);
        font-size: 12px;
        overflow-wrap: anywhere;
        padding: 2px 0;
      }
      ul {
        background: var(--vscode-editorSuggestWidget-background, var(--vscode-menu-background));
        border: 1px solid var(--vscode-editorSuggestWidget-border, var(--r-line));
        color: var(--vscode-editorSuggestWidget-foreground, inherit);
        left: 0;
        list-style: none;
        margin: 1px 0 0;
        max-height: 220px;
        min-width: min(320px, 100%);
        overflow-y: auto;
        padding: 0;
        position: absolute;
        top: 26px;
        z-index: 5;
      }
      li {
        cursor: pointer;
        display: flex;
        gap: 16px;
        justify-content: space-between;
        padding: 1px 8px;
      }
      li > :first-child {
        font-family: var(--r-mono);
      }
      li[aria-selected="true"] {
        background: var(--vscode-editorSuggestWidget-selectedBackground, var(--r-hover));
        color: var(--vscode-editorSuggestWidget-selectedForeground, inherit);
        outline: 1px solid var(--vscode-contrastActiveBorder, transparent);
        outline-offset: -1px;
      }
    `,
  ];

  @property() text = "";
  /** Names of the run's reward components. */
  @property({ attribute: false }) components: readonly string[] = [];
  @state() private shown = NONE;
  @state() private chosen = -1;
  @state() private fault: FilterError | undefined;
  @query("input") private input!: HTMLInputElement;
  private typing: ReturnType<typeof setTimeout> | undefined;

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("text")) this.fault = filterFault(this.text, this.components);
  }

  protected override render() {
    const { fault, chosen } = this;
    const { items } = this.shown;
    return html`
      <input
        class=${isExpression(this.text) ? "expression" : ""}
        role="combobox"
        aria-label=${l10n.t("Filter groups by words of the query, or by an expression")}
        aria-expanded=${items.length > 0}
        aria-controls="completions"
        aria-activedescendant=${chosen >= 0 ? `c${chosen}` : ""}
        aria-autocomplete="list"
        aria-invalid=${fault !== undefined}
        aria-describedby="fault"
        autocomplete="off"
        spellcheck="false"
        placeholder='Filter: words, or reward < 0 and step > 100 and text ~ "AND"'
        title="/ to focus; Ctrl+Space for what may stand here"
        .value=${this.text}
        @input=${this.typed}
        @keydown=${this.keyed}
        @blur=${this.close}
      />
      ${items.length > 0 ? this.renderItems() : null}
      <div id="fault" class="fault" role="status" ?hidden=${!fault || items.length > 0}>
        ${fault?.message}
      </div>
    `;
  }

  private renderItems() {
    return html`<ul id="completions" role="listbox" aria-label=${l10n.t("What may stand here")}>
      ${this.shown.items.map(
        ({ label, meaning }, index) => html`<li
          id=${`c${index}`}
          role="option"
          aria-selected=${index === this.chosen}
          @mousedown=${(event: Event) => this.accept(index, event)}
        >
          <span>${label}</span><span class="muted">${meaning}</span>
        </li>`,
      )}
    </ul>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector("li[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  private typed(): void {
    this.text = this.input.value;
    this.suggest(false);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.tell(), TYPING_MS);
  }

  private tell(): void {
    clearTimeout(this.typing);
    if (!filterFault(this.text, this.components)) this.dispatchEvent(new FilterTyped(this.text));
  }

  /** Suggests what may stand at the cursor; unasked only where a word of an expression is begun. */
  private suggest(asked: boolean): void {
    const cursor = this.input.selectionStart ?? this.text.length;
    const found = completionsAt(this.text.slice(0, cursor), fieldsOf(this.components));
    const begun = cursor > found.from || isExpression(this.text);
    this.shown = asked || begun ? found : NONE;
    this.chosen = -1;
  }

  private keyed(event: KeyboardEvent): void {
    const { items } = this.shown;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === " " && event.ctrlKey) this.suggest(true);
    else if (move && items.length === 0 && move > 0) this.suggest(true);
    else if (move && items.length > 0)
      this.chosen =
        (this.chosen + move + items.length + (this.chosen < 0 && move < 0 ? 1 : 0)) % items.length;
    else if (event.key === "Tab" && items.length > 0 && !event.shiftKey)
      this.accept(Math.max(0, this.chosen), event);
    else if (event.key === "Enter" && this.chosen >= 0) this.accept(this.chosen, event);
    else if (event.key === "Enter") {
      this.close();
      this.tell();
    } else if (event.key === "Escape" && items.length > 0) this.close();
    else if (event.key === "Escape") this.input.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private accept(index: number, event: Event): void {
    event.preventDefault();
    const cursor = this.input.selectionStart ?? this.text.length;
    const { label } = this.shown.items[index]!;
    const before = `${this.text.slice(0, this.shown.from)}${label} `;
    this.input.value = before + this.text.slice(cursor).trimStart();
    this.input.setSelectionRange(before.length, before.length);
    this.typed();
  }

  private readonly close = (): void => {
    this.shown = NONE;
    this.chosen = -1;
  };
}
