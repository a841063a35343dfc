import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { words } from "./format";
import { optionalColumns } from "./groups/columns";
import { narrowed } from "./groups/filter-clauses";
import type { ClausesGiven } from "./groups/filter-form";
import type { MenuItem } from "./menu-button";
import type { Selection } from "./protocol/inspector";
import type { FilterTyped, QueryBar } from "./query-bar";
import { base } from "./theme";
import type { ViewChange } from "./view-change";
import "./groups/filter-form";
import "./menu-button";
import "./query-bar";

const STRINGS = {
  outcome: l10n.t("Filter by outcome"),
  outcomes: {
    "": l10n.t("All outcomes"),
    gained: l10n.t("▲ Gained"),
    lost: l10n.t("▼ Lost"),
    unchanged: l10n.t("= Unchanged"),
  },
  step: (from: number, to: number) =>
    from === to ? l10n.t("step {0}", from) : l10n.t("steps {0}–{1}", from, to),
  allSteps: l10n.t("Show all steps"),
  allGroups: l10n.t("Show all groups"),
  columns: l10n.t("Columns"),
  fitting: l10n.t("As many as fit"),
  saved: l10n.t("Saved filters"),
  save: l10n.t("Keep this filter"),
  forget: l10n.t("Forget this filter"),
  empty: l10n.t("None is kept yet"),
  pause: l10n.t("Pause"),
  pauseHint: l10n.t("Hold the list still while the run goes on"),
  follow: l10n.t("Follow"),
  followHint: l10n.t("List new groups as they come"),
};

type Change = ViewChange<Selection>;

/** What narrows the list of groups down, what it shows of them, and whether it follows the run. */
@customElement("rec-group-filter")
export class GroupFilterBar extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 6px 8px;
        padding: 8px 12px 6px;
      }
      rec-query-bar {
        flex: 1 1 200px;
        min-width: 0;
      }
      .chip {
        font-size: 11px;
        padding: 1px 8px;
      }
      .tools {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      .tools > button {
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) selection!: Selection;
  @property({ type: Boolean }) follow = false;
  @property({ type: Boolean }) live = false;
  @property({ attribute: false }) components: readonly string[] = [];
  /** Ids of the columns that are shown. */
  @property({ attribute: false }) columns: readonly string[] = [];
  /** Filters kept for the workspace; undefined where none can be kept. */
  @property({ attribute: false }) saved: readonly string[] | undefined;
  @query("rec-query-bar") private bar!: QueryBar;

  focusText(): void {
    this.bar.focus();
  }

  protected override render() {
    const { text = "", step, outcome = "", evidence } = this.selection;
    return html`
      <rec-query-bar
        .text=${text}
        .components=${this.components}
        @filter-typed=${({ detail }: FilterTyped) => this.change({ text: detail || undefined })}
      ></rec-query-bar>
      <rec-filter-form
        .components=${this.components}
        @clauses-given=${({ detail }: ClausesGiven) => this.change({ text: narrowed(text, detail) })}
      ></rec-filter-form>
      <vscode-dropdown
        aria-label=${STRINGS.outcome}
        .value=${outcome}
        @change=${(event: Event) => this.pickOutcome((event.target as HTMLSelectElement).value)}
      >
        ${Object.entries(STRINGS.outcomes).map(
          ([value, label]) => html`<vscode-option value=${value}>${label}</vscode-option>`,
        )}
      </vscode-dropdown>
      ${step ? this.renderChip(STRINGS.step(...step), STRINGS.allSteps, { step: undefined }) : null}
      ${
        evidence
          ? this.renderChip(words(evidence.check), STRINGS.allGroups, { evidence: undefined })
          : null
      }
      <span class="tools">
        ${
          this.saved
            ? html`<rec-menu-button
                label=${STRINGS.saved}
                sign=${this.saved.includes(text) ? "★" : "☆"}
                .items=${this.savedItems(text, this.saved)}
              ></rec-menu-button>`
            : null
        }
        <rec-menu-button label=${STRINGS.columns} .items=${this.columnItems()}></rec-menu-button>
        ${
          this.live
            ? html`<button
                class="plain"
                title=${this.follow ? STRINGS.pauseHint : STRINGS.followHint}
                aria-pressed=${this.follow}
                @click=${() => this.setFollow(!this.follow)}
              >
                ${this.follow ? STRINGS.pause : STRINGS.follow}
              </button>`
            : null
        }
      </span>
    `;
  }

  private renderChip(label: string, hint: string, change: Change) {
    return html`<span class="chip"
      >${label}
      <button class="plain" aria-label=${hint} title=${hint} @click=${() => this.change(change)}>
        ✕
      </button></span
    >`;
  }

  private savedItems(text: string, saved: readonly string[]): MenuItem[] {
    const kept = saved.includes(text);
    return [
      kept
        ? { label: STRINGS.forget, run: () => this.keep(saved.filter((one) => one !== text)) }
        : { label: STRINGS.save, disabled: !text, run: () => this.keep([...saved, text]) },
      ...(saved.length === 0
        ? [{ label: STRINGS.empty, disabled: true, run: () => {} }]
        : saved.map((one) => ({
            label: one,
            checked: one === text,
            run: () => this.change({ text: one }),
          }))),
    ];
  }

  private columnItems(): MenuItem[] {
    const optional = optionalColumns(this.components);
    return [
      {
        label: STRINGS.fitting,
        checked: this.selection.listColumns === undefined,
        run: () => this.change({ listColumns: undefined }),
      },
      ...optional.map(({ id, label }): MenuItem => {
        const checked = this.columns.includes(id);
        const others = optional
          .map((column) => column.id)
          .filter((one) => this.columns.includes(one));
        const next = checked ? others.filter((one) => one !== id) : [...others, id];
        return { label, checked, run: () => this.change({ listColumns: next }) };
      }),
    ];
  }

  private keep(filters: string[]): void {
    this.dispatchEvent(new CustomEvent("filters-kept", { detail: filters }));
  }

  private pickOutcome(value: string): void {
    this.change({ outcome: value === "" ? undefined : (value as Selection["outcome"]) });
  }

  private setFollow(follow: boolean): void {
    this.dispatchEvent(new CustomEvent("follow-changed", { detail: follow }));
  }

  private change(change: Change): void {
    this.dispatchEvent(
      new CustomEvent("selection-changed", { detail: change, bubbles: true, composed: true }),
    );
  }
}
