import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { decimal, faultText } from "../format";
import { Popup, popupStyles } from "../popup";
import type { GroupDetail, OtherRun, QueryName } from "../protocol/samples";
import type { RunStore } from "../run-store";
import { visibleLine } from "../text/visible-text";
import { base, fieldStyles } from "../theme";
import { collapse, type OneColumn } from "./choices";

/** Attempts asked for; beyond, a search by step is more use than a list. */
const ATTEMPTS = 200;
/** Options on the screen at once. */
const SHOWN = 200;

const STRINGS = {
  add: l10n.t("+ Column"),
  replace: l10n.t("Replace by…"),
  title: l10n.t("Show another column"),
  search: l10n.t("Search: a sample, a step, a run"),
  here: l10n.t("This group"),
  steps: l10n.t("Other steps of this run"),
  runs: l10n.t("Other runs, imported ones too: their last attempt, best sample"),
  original: l10n.t("Original query"),
  sample: (numbers: readonly number[]) => l10n.t("Sample {0}", numbers.join(", ")),
  best: (step: number) => l10n.t("Step {0}, best sample", step),
  sampleAt: (step: number, sample: number) => l10n.t("Step {0}, sample {1}", step, sample),
  first: l10n.t("First step, best sample"),
  last: l10n.t("Last step, best sample"),
  none: l10n.t("Nothing matches."),
  more: (left: number) => l10n.t("{0} more; search for them.", left),
};

interface Option {
  part: string;
  label: string;
  hint: string;
  choice: OneColumn;
}

/** Tells which column was picked. */
export class ColumnChosen extends CustomEvent<OneColumn> {
  constructor(choice: OneColumn) {
    super("column-chosen", { detail: choice });
  }
}

/** A list, with search, of all that a column can show of the query at hand. */
@customElement("rec-column-picker")
export class ColumnPicker extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    popupStyles,
    css`
      :host {
        display: inline-block;
      }
      .list {
        flex-direction: column;
        max-height: min(70vh, 480px);
        width: min(420px, calc(100vw - 8px));
      }
      .list:popover-open {
        display: flex;
      }
      input {
        padding: 3px 6px;
      }
      [role="listbox"] {
        flex: 1;
        overflow-y: auto;
        padding-top: 4px;
      }
      .part {
        color: var(--vscode-descriptionForeground);
        font-size: 11px;
        padding: 4px 6px 1px;
      }
      [role="option"] {
        border-radius: 3px;
        cursor: pointer;
        display: flex;
        gap: 8px;
        padding: 2px 6px;
      }
      [role="option"]:hover {
        background: var(--r-hover);
      }
      [role="option"][aria-selected="true"] {
        background: var(--vscode-menu-selectionBackground, var(--r-hover));
        color: var(--vscode-menu-selectionForeground, inherit);
        outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
        outline-offset: -1px;
      }
      [role="option"][aria-selected="true"] .muted {
        color: inherit;
      }
      .label {
        flex: 0 1 auto;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .hint {
        flex: 1 1 40%;
        overflow: hidden;
        text-align: end;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .note {
        padding: 4px 6px;
      }
    `,
  ];

  @property({ attribute: false }) store!: RunStore;
  @property({ attribute: false }) detail!: GroupDetail;
  @state() private options: Option[] = [];
  @state() private typed = "";
  @state() private at = 0;
  @state() private fault = "";
  @query(".list") private list!: HTMLElement;
  @query("input") private input!: HTMLInputElement;
  private readonly popup = new Popup(() => this.list);

  /** Opens the list at an element, or closes it if it is open there. */
  async show(opener: HTMLElement): Promise<void> {
    if (this.popup.closes()) return;
    this.options = hereOf(this.detail);
    this.typed = "";
    this.at = 0;
    this.fault = "";
    this.popup.open(opener);
    this.input.value = "";
    this.input.focus();
    try {
      await this.load();
    } catch (error) {
      this.fault = faultText(error);
    }
  }

  protected override render() {
    const found = this.found();
    const shown = found.slice(0, SHOWN);
    return html`<div class="list" popover="auto" role="dialog" aria-label=${STRINGS.title} @keydown=${this.keyed}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="options"
        aria-activedescendant=${shown.length ? `option-${this.at}` : ""}
        aria-label=${STRINGS.search}
        placeholder=${STRINGS.search}
        spellcheck="false"
        @input=${this.search}
      />
      <div role="listbox" id="options" aria-label=${STRINGS.title}>
        ${shown.map(
          (option, i) => html`${
            option.part === shown[i - 1]?.part
              ? null
              : html`<div class="part" role="presentation">${option.part}</div>`
          }
          <div
            role="option"
            id="option-${i}"
            aria-selected=${i === this.at}
            @click=${() => this.pick(option)}
          >
            <span class="label" title=${option.label}><bdi>${option.label}</bdi></span>
            <span class="hint muted number"><bdi>${option.hint}</bdi></span>
          </div>`,
        )}
      </div>
      ${found.length === 0 ? html`<div class="note muted" role="status">${STRINGS.none}</div>` : null}
      ${found.length > SHOWN ? html`<div class="note muted">${STRINGS.more(found.length - SHOWN)}</div>` : null}
      ${this.fault ? html`<div class="note" role="alert">${this.fault}</div>` : null}
    </div>`;
  }

  private found(): Option[] {
    const words = this.typed.toLowerCase().split(/\s+/).filter(Boolean);
    return this.options.filter(({ label, hint, part }) => {
      const text = `${label} ${hint} ${part}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }

  private async load(): Promise<void> {
    const query: QueryName = { id: this.detail.queryId, text: this.detail.query };
    const [{ rows }, { runs }] = await Promise.all([
      this.store.attempts({ query, offset: 0, limit: ATTEMPTS }),
      this.store.runs(),
    ]);
    const elsewhere = rows.filter(({ group }) => group !== this.detail.group);
    const ends = elsewhere.length > 1 ? endsOf(elsewhere.map(({ step }) => step)) : [];
    this.options = [
      ...hereOf(this.detail),
      ...ends,
      ...elsewhere.flatMap(({ step, rewards }) => attemptsOf(step, rewards)),
      ...runs.map(runOption),
    ];
  }

  private search(): void {
    this.typed = this.input.value;
    this.at = 0;
  }

  private pick({ choice }: Option): void {
    this.popup.close();
    this.dispatchEvent(new ColumnChosen(choice));
  }

  private keyed(event: KeyboardEvent): void {
    const found = this.found().slice(0, SHOWN);
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const move = moves[event.key];
    const option = found[this.at];
    this.popup.keyed(event);
    if (move) {
      this.at = Math.max(0, Math.min(found.length - 1, this.at + move));
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" }),
      );
    } else if (event.key === "Enter" && option) this.pick(option);
    else return;
    event.preventDefault();
  }
}

function hereOf({ samples, original }: GroupDetail): Option[] {
  const part = STRINGS.here;
  return [
    {
      part,
      label: STRINGS.original,
      hint: decimal(original?.reward ?? null),
      choice: { type: "original" },
    },
    ...collapse(samples).map(({ sample, numbers }): Option => {
      const text = visibleLine(
        (sample.searchText ?? sample.text ?? sample.completion).slice(0, 120),
      );
      return {
        part,
        label: STRINGS.sample(numbers),
        hint: `${decimal(sample.reward)}  ${text}`,
        choice: { type: "sample", sample: sample.sample },
      };
    }),
  ];
}

/** The first and the last attempt, whatever their steps: kept when another query is looked at. */
function endsOf(steps: readonly number[]): Option[] {
  const part = STRINGS.steps;
  return [
    { part, label: STRINGS.first, hint: `step ${steps[0]}`, choice: { type: "attempt", step: 0 } },
    { part, label: STRINGS.last, hint: `step ${steps.at(-1)}`, choice: { type: "attempt" } },
  ];
}

function attemptsOf(step: number, rewards: readonly (number | null)[]): Option[] {
  const part = STRINGS.steps;
  const known = rewards.filter((reward) => reward !== null);
  const best = known.length ? Math.max(...known) : null;
  return [
    { part, label: STRINGS.best(step), hint: decimal(best), choice: { type: "attempt", step } },
    ...rewards.map(
      (reward, sample): Option => ({
        part,
        label: STRINGS.sampleAt(step, sample),
        hint: decimal(reward),
        choice: { type: "attempt", step, sample },
      }),
    ),
  ];
}

function runOption({ run, label, state }: OtherRun): Option {
  return {
    part: STRINGS.runs,
    label: visibleLine(label),
    hint: state,
    choice: { type: "attempt", run },
  };
}
