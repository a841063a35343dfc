import * as l10n from "@vscode/l10n";
import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { faultText } from "./format";
import type { Selection } from "./protocol/inspector";
import type { GroupDetail } from "./protocol/samples";
import { inert, inertStyles } from "./rewrite-text";
import type { RunStore } from "./run-store";
import { visibleLine } from "./text/visible-text";
import { base } from "./theme";
import "./columns/columns";

/** Asks for the next (1) or previous (−1) group, or to go back to the list (0). */
export class GroupLeft extends CustomEvent<-1 | 0 | 1> {
  constructor(direction: -1 | 0 | 1) {
    super("group-left", { detail: direction, bubbles: true, composed: true });
  }
}

/** A group side by side: what it is, its prompt, and its columns. */
@customElement("rec-group-view")
export class GroupView extends LitElement {
  static override styles = [
    base,
    inertStyles,
    css`
      :host {
        container-type: inline-size;
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      nav {
        align-items: center;
        border-bottom: 1px solid var(--r-line);
        display: flex;
        flex-wrap: wrap;
        gap: 4px 10px;
        padding: 6px 12px;
      }
      nav .what {
        flex: 1 1 120px;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      pre {
        border-bottom: 1px solid var(--r-line);
        font: 12px / 1.4 var(--r-mono);
        margin: 0;
        max-height: 30vh;
        overflow: auto;
        overflow-wrap: anywhere;
        padding: 8px 12px;
        unicode-bidi: isolate;
        white-space: pre-wrap;
      }
      .message {
        padding: 40px 16px;
        text-align: center;
      }
      .message vscode-progress-ring {
        display: inline-block;
      }
    `,
  ];

  @property({ attribute: false }) store!: RunStore;
  @property({ type: Number }) group = 0;
  @property({ attribute: false }) selection!: Selection;
  @state() private detail: GroupDetail | undefined;
  @state() private prompt: string | undefined;
  @state() private fault = "";

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("group")) void this.load(this.group);
  }

  protected override render() {
    const { detail } = this;
    return html`
      <nav aria-label=${l10n.t("Group")}>
        <button class="plain" title=${l10n.t("Back to the list (Esc)")} @click=${() => this.leave(0)}>
          ← Groups
        </button>
        <span class="what muted"
          >${
            detail
              ? html`step ${detail.step} · group ${detail.group} · ${detail.samples.length === 1 ? "1 sample" : `${detail.samples.length} samples`} ·
                ${visibleLine(detail.queryId)}`
              : null
          }</span
        >
        <button class="plain" aria-expanded=${this.prompt !== undefined} @click=${this.togglePrompt}>
          ${this.prompt === undefined ? l10n.t("Show prompt") : l10n.t("Hide prompt")}
        </button>
        <button class="plain" title=${l10n.t("Previous group (k)")} @click=${() => this.leave(-1)}>↑ Previous</button>
        <button class="plain" title=${l10n.t("Next group (j)")} @click=${() => this.leave(1)}>↓ Next</button>
      </nav>
      ${this.prompt === undefined ? null : html`<pre tabindex="0">${inert(this.prompt)}</pre>`}
      ${this.fault ? html`<div class="message" role="alert">${this.fault}</div>` : null}
      ${
        detail
          ? html`<rec-columns
              .store=${this.store}
              .detail=${detail}
              .choices=${this.selection.columns}
              .referenceKey=${this.selection.reference}
            ></rec-columns>`
          : this.fault
            ? null
            : this.renderLoading()
      }
    `;
  }

  private renderLoading() {
    return html`<div class="message"><vscode-progress-ring></vscode-progress-ring></div>`;
  }

  private async load(group: number): Promise<void> {
    this.fault = "";
    this.prompt = undefined;
    try {
      const detail = await this.store.group(group);
      if (group === this.group) this.detail = detail;
    } catch (error) {
      this.detail = undefined;
      this.fault = faultText(error);
    }
  }

  private async togglePrompt(): Promise<void> {
    if (this.prompt !== undefined) {
      this.prompt = undefined;
      return;
    }
    try {
      this.prompt = await this.store.prompt(this.group);
    } catch (error) {
      this.fault = faultText(error);
    }
  }

  private leave(direction: -1 | 0 | 1): void {
    this.dispatchEvent(new GroupLeft(direction));
  }
}
