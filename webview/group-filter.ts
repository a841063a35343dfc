import { css, html, LitElement } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { words } from "./format";
import type { Selection } from "./protocol";
import type { FilterTyped, QueryBar } from "./query-bar";
import { base } from "./theme";
import "./query-bar";

/** What narrows the list of groups down, and whether it follows the run. */
@customElement("rec-group-filter")
export class GroupFilterBar extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 6px 10px;
        padding: 8px 12px 6px;
      }
      rec-query-bar {
        flex: 1 1 240px;
        min-width: 0;
      }
      .chip {
        background: var(--vscode-badge-background);
        border: 1px solid var(--vscode-contrastBorder, transparent);
        border-radius: 10px;
        color: var(--vscode-badge-foreground);
        font-size: 11px;
        padding: 1px 8px;
      }
      .chip button {
        color: inherit;
      }
    `,
  ];

  @property({ attribute: false }) selection!: Selection;
  @property({ type: Boolean }) follow = false;
  @property({ type: Boolean }) live = false;
  @property({ attribute: false }) components: readonly string[] = [];
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
      <vscode-dropdown
        aria-label="Filter by outcome"
        .value=${outcome}
        @change=${(event: Event) => this.pickOutcome((event.target as HTMLSelectElement).value)}
      >
        <vscode-option value="">All outcomes</vscode-option>
        <vscode-option value="gained">▲ Gained</vscode-option>
        <vscode-option value="lost">▼ Lost</vscode-option>
        <vscode-option value="unchanged">= Unchanged</vscode-option>
      </vscode-dropdown>
      ${
        step
          ? html`<span class="chip"
              >step ${step[0] === step[1] ? step[0] : `${step[0]}–${step[1]}`}
              <button
                class="plain"
                aria-label="Show all steps"
                @click=${() => this.change({ step: undefined })}
              >
                ✕
              </button></span
            >`
          : null
      }
      ${
        evidence
          ? html`<span class="chip"
              >${words(evidence.check)}
              <button
                class="plain"
                aria-label="Show all groups"
                @click=${() => this.change({ evidence: undefined })}
              >
                ✕
              </button></span
            >`
          : null
      }
      ${
        this.live
          ? html`<vscode-checkbox
              .checked=${this.follow}
              @change=${(event: Event) => this.setFollow((event.target as HTMLInputElement).checked)}
              >Follow</vscode-checkbox
            >`
          : null
      }
    `;
  }

  private pickOutcome(value: string): void {
    this.change({ outcome: value === "" ? undefined : (value as Selection["outcome"]) });
  }

  private setFollow(follow: boolean): void {
    if (follow !== this.follow) {
      this.dispatchEvent(new CustomEvent("follow-changed", { detail: follow }));
    }
  }

  private change(change: { [K in keyof Selection]?: Selection[K] | undefined }): void {
    this.dispatchEvent(
      new CustomEvent("selection-changed", { detail: change, bubbles: true, composed: true }),
    );
  }
}
