import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { Popup, popupStyles } from "../popup";
import { base, fieldStyles } from "../theme";
import { clausesOf, type FilterForm } from "./filter-clauses";

const STRINGS = {
  open: l10n.t("Filter by…"),
  steps: l10n.t("Steps"),
  reward: l10n.t("Reward"),
  component: (name: string) => name,
  componentHint: l10n.t("Reward component, before weighting"),
  from: l10n.t("from"),
  to: l10n.t("to"),
  text: l10n.t("Rewrite contains"),
  finish: l10n.t("Ended"),
  finishes: {
    "": l10n.t("however"),
    stop: l10n.t("by itself"),
    length: l10n.t("cut at the limit"),
  },
  add: l10n.t("Add to the filter"),
  none: l10n.t("Fill in what is to be filtered by."),
};

const EMPTY: FilterForm = { ranges: {}, text: "", finish: "" };

/** Gives clauses that the filter is to be narrowed down by. */
export class ClausesGiven extends CustomEvent<string> {
  constructor(clauses: string) {
    super("clauses-given", { detail: clauses });
  }
}

/** A form for the filters that are asked for most; it writes them as an expression. */
@customElement("rec-filter-form")
export class FilterFormButton extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    popupStyles,
    css`
      button.opener {
        background: none;
        border: 1px solid var(--vscode-dropdown-border, var(--r-line));
        border-radius: 2px;
        color: inherit;
        cursor: pointer;
        font: inherit;
        height: 26px;
        padding: 0 8px;
        white-space: nowrap;
      }
      button.opener:hover {
        background: var(--vscode-toolbar-hoverBackground, var(--r-hover));
      }
      [popover] {
        gap: 6px 10px;
        max-height: 80vh;
        overflow-y: auto;
        padding: 10px 12px;
        width: min(340px, 94vw);
      }
      [popover]:popover-open {
        display: grid;
        grid-template-columns: minmax(70px, auto) 1fr 1fr;
      }
      label,
      .name {
        align-self: center;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .wide {
        grid-column: 2 / 4;
      }
      input,
      select {
        height: 24px;
        min-width: 0;
        padding: 0 6px;
        width: 100%;
      }
      .made {
        font: 12px var(--r-mono);
        grid-column: 1 / 4;
        overflow-wrap: anywhere;
        padding-top: 4px;
      }
      .go {
        grid-column: 1 / 4;
        justify-self: end;
      }
    `,
  ];

  @property({ attribute: false }) components: readonly string[] = [];
  @state() private form = EMPTY;
  @query("form") private element!: HTMLFormElement;
  @query("button.opener") private opener!: HTMLButtonElement;
  private readonly popup = new Popup(() => this.element);

  protected override render() {
    const clauses = clausesOf(this.form);
    return html`
      <button
        class="opener"
        aria-haspopup="dialog"
        @click=${this.clicked}
      >
        ${STRINGS.open}
      </button>
      <form
        popover="auto"
        role="dialog"
        aria-label=${STRINGS.open}
        @submit=${this.give}
        @keydown=${this.keyed}
      >
        ${this.renderRange("step", STRINGS.steps)} ${this.renderRange("reward", STRINGS.reward)}
        ${this.components
          .filter(isWord)
          .map((name) => this.renderRange(name, STRINGS.component(name), STRINGS.componentHint))}
        <label for="text">${STRINGS.text}</label>
        <input
          id="text"
          class="wide"
          .value=${this.form.text}
          @input=${(event: Event) => this.fill({ text: (event.target as HTMLInputElement).value })}
        />
        <label for="finish">${STRINGS.finish}</label>
        <select
          id="finish"
          class="wide"
          @change=${(event: Event) => this.fill({ finish: (event.target as HTMLSelectElement).value })}
        >
          ${Object.entries(STRINGS.finishes).map(
            ([value, label]) =>
              html`<option value=${value} .selected=${value === this.form.finish}>${label}</option>`,
          )}
        </select>
        <div class="made muted">${clauses || STRINGS.none}</div>
        <vscode-button class="go" ?disabled=${!clauses} @click=${this.give}>${STRINGS.add}</vscode-button>
      </form>
    `;
  }

  private renderRange(field: string, label: string, hint = "") {
    const range = this.form.ranges[field] ?? ["", ""];
    const end = (which: 0 | 1, name: string) => html`<input
      type="number"
      step="any"
      placeholder=${name}
      aria-label="${label} ${name}"
      .value=${range[which]}
      @input=${(event: Event) => {
        const typed = (event.target as HTMLInputElement).value;
        const next = which === 0 ? ([typed, range[1]] as const) : ([range[0], typed] as const);
        this.fill({ ranges: { ...this.form.ranges, [field]: next } });
      }}
    />`;
    return html`<span class="name" title=${hint}>${label}</span> ${end(0, STRINGS.from)}
      ${end(1, STRINGS.to)}`;
  }

  private clicked(): void {
    if (this.popup.closes()) return;
    this.popup.open(this.opener);
    this.element.querySelector("input")?.focus();
  }

  private fill(change: Partial<FilterForm>): void {
    this.form = { ...this.form, ...change };
  }

  private give(event: Event): void {
    event.preventDefault();
    const clauses = clausesOf(this.form);
    if (!clauses) return;
    this.popup.close();
    this.form = EMPTY;
    this.dispatchEvent(new ClausesGiven(clauses));
  }

  private keyed(event: KeyboardEvent): void {
    this.popup.keyed(event);
    if (event.key === "Enter") this.give(event);
  }
}

/** Whether the filter language can name a component. */
function isWord(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_@.:-]*$/u.test(name);
}
