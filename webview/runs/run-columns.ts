import * as l10n from "@vscode/l10n";
import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { attemptColumn, type Column } from "../columns/column";
import { plainTextOf } from "../columns/column-text";
import { faultText } from "../format";
import type { MenuItem } from "../menu-button";
import type { ComparedRun } from "../protocol/runs-panel";
import type { AttemptDetail, QueryName } from "../protocol/samples";
import { base } from "../theme";
import type { RunsStore } from "./runs-store";
import "../columns/sample-column";

const STRINGS = {
  label: (query: string) => l10n.t("What the runs make of {0}", query),
  against: l10n.t("Compare the others against this"),
  open: l10n.t("Open this run's inspector"),
  diff: l10n.t("Compare in the editor"),
};

/** One query side by side across the runs. */
@customElement("rec-run-columns")
export class RunColumns extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .columns {
        align-items: flex-start;
        display: flex;
        gap: 8px;
        overflow-x: auto;
        padding: 8px 0;
      }
      rec-sample-column {
        flex: 1 0 260px;
        max-width: 420px;
      }
      @container (max-width: 500px) {
        .columns {
          align-items: stretch;
          flex-direction: column;
        }
        rec-sample-column {
          flex: none;
          max-width: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) store!: RunsStore;
  @property({ attribute: false }) runs: readonly ComparedRun[] = [];
  @property({ attribute: false }) query!: QueryName;
  @property() split = "";
  /** Place of the run that the others are compared with. */
  @property({ type: Number }) reference = 0;
  @state() private found: (AttemptDetail | null | { fault: string } | undefined)[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("query") || changed.has("split")) this.ask();
  }

  protected override render() {
    const columns = this.runs.map(({ label }, i): Column => {
      const choice = { type: "attempt", run: label } as const;
      return { ...attemptColumn(String(i), choice, this.found[i]), label };
    });
    return html`<div class="columns" role="list" tabindex="0" aria-label=${STRINGS.label(this.query.text)}>
      ${columns.map(
        (column, i) => html`<rec-sample-column
          role="listitem"
          aria-label=${column.label}
          .column=${column}
          .reference=${columns[this.reference]}
          .items=${this.menuOf(i, column, columns[this.reference])}
          .promptOf=${column.content?.outcome.reward == null ? undefined : () => this.store.prompt(i, column.content!.group)}
        ></rec-sample-column>`,
      )}
    </div>`;
  }

  private menuOf(i: number, { label, content }: Column, reference: Column | undefined): MenuItem[] {
    const isReference = i === this.reference;
    const other = reference?.content;
    return [
      {
        label: STRINGS.against,
        checked: isReference,
        run: () =>
          this.dispatchEvent(
            new CustomEvent("view-chosen", {
              detail: { reference: i },
              bubbles: true,
              composed: true,
            }),
          ),
      },
      { label: STRINGS.open, run: () => this.store.openRun(i) },
      {
        label: STRINGS.diff,
        disabled: isReference || !content || !other,
        run: () =>
          content &&
          other &&
          this.store.showDiff(
            { label: reference.label, text: plainTextOf(other) },
            { label, text: plainTextOf(content) },
          ),
      },
    ];
  }

  private ask(): void {
    const { query, split } = this;
    this.found = this.runs.map(() => undefined);
    this.runs.forEach((_, i) => {
      const set = (found: AttemptDetail | null | { fault: string }) => {
        if (query !== this.query || split !== this.split) return;
        this.found = this.found.map((one, at) => (at === i ? found : one));
      };
      this.store
        .attempt(i, query, split)
        .then(set, (error: unknown) => set({ fault: faultText(error) }));
    });
  }
}
