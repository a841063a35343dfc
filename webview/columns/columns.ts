import * as l10n from "@vscode/l10n";
import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { TakeAway } from "../charts/chart-events";
import { faultText } from "../format";
import type { AttemptDetail, ColumnChoice, GroupDetail } from "../protocol/samples";
import type { RunStore } from "../run-store";
import { base } from "../theme";
import {
  added,
  type ColumnChange,
  changed,
  DEFAULT_CHOICES,
  keyOf,
  type OneColumn,
  spelledOut,
} from "./choices";
import { type Column, columnsOf } from "./column";
import { type ColumnMoved, type ColumnPicked, ColumnsChosen } from "./column-events";
import { columnMenu } from "./column-menu";
import type { ColumnChosen, ColumnPicker } from "./column-picker";
import { markdownOf, plainTextOf } from "./column-text";
import { columnsStyles } from "./columns-styles";
import type { SampleColumn } from "./sample-column";
import "./column-picker";
import "./sample-column";

/** Width of a column and the gap behind it, in pixels: what pinned columns take of the width. */
const COLUMN_WIDTH = 308;
/** Below this columns stand one under the other. */
const STACKED_WIDTH = 500;

const STRINGS = {
  label: l10n.t("Columns to compare"),
  add: l10n.t("+ Column"),
  addHint: l10n.t("Show another step, another run or an imported file beside these"),
  reset: l10n.t("All samples"),
  resetHint: l10n.t("Show the original query and all samples of the group again"),
  copyAll: l10n.t("Copy all as Markdown"),
  count: (n: number) => l10n.t("{0} columns", n),
  markdown: l10n.t("Markdown"),
  empty: l10n.t("No column is shown."),
};

/** The columns of a group: freely chosen, each compared with one of them. */
@customElement("rec-columns")
export class Columns extends LitElement {
  static override styles = [base, columnsStyles];

  @property({ attribute: false }) store!: RunStore;
  @property({ attribute: false }) detail!: GroupDetail;
  /** What the user chose; nothing: the original query and all samples. */
  @property({ attribute: false }) choices: readonly ColumnChoice[] | undefined;
  /** Key of the column that the others are compared with. */
  @property({ attribute: false }) referenceKey: string | undefined;
  @state() private attempts = new Map<string, AttemptDetail | null | { fault: string }>();
  @state() private dragged: string | undefined;
  @state() private onto: string | undefined;
  @state() private width = 0;
  @query("rec-column-picker") private picker!: ColumnPicker;
  /** The column that the picker is to replace; none: it adds one. */
  private replaced: string | undefined;
  private readonly resized = new ResizeObserver(([entry]) => {
    this.width = entry?.contentRect.width ?? 0;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has("detail")) this.attempts = new Map();
    if (changes.has("detail") || changes.has("choices")) this.askForAttempts();
  }

  protected override render() {
    const columns = columnsOf(this.shown(), this.detail, this.attempts);
    const reference = columns.find(({ key }) => key === this.referenceKey) ?? columns[0];
    const stacked = this.width > 0 && this.width < STACKED_WIDTH;
    const stuck = stacked ? 0 : Math.max(0, Math.floor(this.width / COLUMN_WIDTH) - 1);
    return html`
      <div class="bar">
        <button
          class="plain"
          aria-haspopup="dialog"
          title=${STRINGS.addHint}
          @click=${(event: Event) => this.pick(event.currentTarget as HTMLElement, undefined)}
        >
          ${STRINGS.add}
        </button>
        ${
          this.choices
            ? html`<button class="plain" title=${STRINGS.resetHint} @click=${() => this.choose({ columns: undefined, reference: undefined })}>
                ${STRINGS.reset}
              </button>`
            : null
        }
        <button class="plain" @click=${() => this.copy(columns)}>${STRINGS.copyAll}</button>
        <span class="muted number">${STRINGS.count(columns.length)}</span>
      </div>
      <div
        class="columns ${stacked ? "stacked" : ""}"
        role="list"
        tabindex="0"
        aria-label=${STRINGS.label}
        @column-picked=${({ detail }: ColumnPicked) => this.change(detail)}
        @column-moved=${({ detail }: ColumnMoved) => {
          this.dragged = detail;
        }}
        @dragover=${this.draggedOver}
        @drop=${this.dropped}
        @dragend=${() => this.letGo()}
      >
        ${columns.length === 0 ? html`<div class="empty muted">${STRINGS.empty}</div>` : null}
        ${repeat(
          columns,
          ({ key }) => key,
          (column, i) => this.renderColumn(column, i, columns, reference, stuck),
        )}
      </div>
      <rec-column-picker
        .store=${this.store}
        .detail=${this.detail}
        @column-chosen=${({ detail }: ColumnChosen) => this.chosen(detail)}
      ></rec-column-picker>
    `;
  }

  private renderColumn(
    column: Column,
    i: number,
    columns: readonly Column[],
    reference: Column | undefined,
    stuck: number,
  ) {
    const isStuck = column.choice.pinned && i < stuck;
    const { choice, content, key } = column;
    const run = choice.type === "attempt" ? choice.run : undefined;
    return html`<rec-sample-column
      role="listitem"
      aria-label=${column.label}
      data-key=${key}
      class="${isStuck ? "stuck" : ""} ${this.onto === key ? "onto" : ""}"
      .style=${isStuck ? `left: ${i * COLUMN_WIDTH}px` : ""}
      .column=${column}
      .reference=${reference}
      .items=${this.menuOf(column, i, columns, reference)}
      .movable=${true}
      .promptOf=${choice.type === "attempt" && content ? () => this.store.prompt(content.group, run) : undefined}
    ></rec-sample-column>`;
  }

  private menuOf(column: Column, i: number, columns: readonly Column[], reference?: Column) {
    const { key, content } = column;
    const found = this.attempts.get(key);
    const place = { column, reference, first: i === 0, last: i === columns.length - 1 };
    return columnMenu(place, found && "samples" in found ? found.samples : 1, {
      change: (change) => this.change(change),
      compareAgainst: () => this.choose({ reference: key }),
      replace: () => this.pick(this.elementOf(key), key),
      showDiff:
        this.store.report === undefined
          ? () => reference?.content && content && this.showDiff(reference, column)
          : undefined,
      copy: () => this.copy([column]),
    });
  }

  private shown(): OneColumn[] {
    return spelledOut(this.choices ?? DEFAULT_CHOICES, this.detail.samples);
  }

  private choose(detail: ColumnsChosen["detail"]): void {
    this.dispatchEvent(new ColumnsChosen(detail));
  }

  private change(change: ColumnChange): void {
    const columns = changed(this.shown(), change);
    const isReference = change.key === this.referenceKey;
    // A reference that is exchanged for another attempt stays the reference.
    const reference =
      isReference && change.kind === "replace" ? { reference: keyOf(change.choice) } : {};
    this.choose({ columns, ...reference });
    if (change.kind === "move") void this.focusOn(change.key);
  }

  private async focusOn(key: string): Promise<void> {
    await this.updateComplete;
    this.elementOf(key).focus();
    this.elementOf(key).scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private elementOf(key: string): SampleColumn {
    const columns = [...this.renderRoot.querySelectorAll<SampleColumn>("rec-sample-column")];
    return columns.find((element) => element.dataset.key === key)!;
  }

  private pick(opener: HTMLElement, replaced: string | undefined): void {
    this.replaced = replaced;
    void this.picker.show(opener);
  }

  private chosen(choice: OneColumn): void {
    if (this.replaced !== undefined) this.change({ kind: "replace", key: this.replaced, choice });
    else this.choose({ columns: added(this.choices ?? DEFAULT_CHOICES, choice) });
    void this.focusOn(keyOf(choice)).catch(() => {});
  }

  private copy(columns: readonly Column[]): void {
    const text = markdownOf(this.detail.query, columns);
    this.dispatchEvent(new TakeAway({ what: STRINGS.markdown, text }));
  }

  private showDiff(left: Column, right: Column): Promise<void> {
    const side = ({ label, content }: Column) => ({ label, text: plainTextOf(content!) });
    return this.store.showDiff(side(left), side(right));
  }

  private askForAttempts(): void {
    for (const choice of this.choices ?? []) {
      const key = keyOf(choice);
      if (choice.type !== "attempt" || this.attempts.has(key)) continue;
      void this.askFor(key, choice);
    }
  }

  private async askFor(key: string, choice: Extract<OneColumn, { type: "attempt" }>) {
    const { detail } = this;
    const { run, step, sample } = choice;
    const query = { id: detail.queryId, text: detail.query };
    let found: AttemptDetail | null | { fault: string };
    try {
      found = await this.store.attempt({
        query,
        ...(run !== undefined && { run }),
        ...(step !== undefined && { step }),
        ...(sample !== undefined && { sample }),
      });
    } catch (error) {
      found = { fault: faultText(error) };
    }
    if (detail === this.detail) this.attempts = new Map(this.attempts).set(key, found);
  }

  private draggedOver(event: DragEvent): void {
    if (this.dragged === undefined) return;
    const over = event
      .composedPath()
      .find((node) => node instanceof HTMLElement && node.dataset.key);
    this.onto = (over as HTMLElement | undefined)?.dataset.key;
    if (this.onto) event.preventDefault();
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    const { dragged, onto } = this;
    if (dragged !== undefined && onto !== undefined && dragged !== onto)
      this.change({ kind: "drop", key: dragged, onto });
    this.letGo();
  }

  private letGo(): void {
    this.dragged = undefined;
    this.onto = undefined;
  }
}
