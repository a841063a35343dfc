import * as l10n from "@vscode/l10n";
import { html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { decimal, faultText, grouped, signed } from "../format";
import type { MenuItem } from "../menu-button";
import { outcomeOf } from "../reward-strip";
import { inert, inertStyles } from "../rewrite-text";
import { visibleLine } from "../text/visible-text";
import { rewriteStats } from "../text/word-diff";
import { base } from "../theme";
import { type Column, type ColumnContent, comparedText } from "./column";
import { ColumnMoved, ColumnPicked } from "./column-events";
import { missedItems, rankedItems } from "./ranked-items";
import { rewardTable } from "./reward-table";
import { sampleColumnStyles } from "./sample-column-styles";
import { tokenHeat, tokenHeatStyles } from "./token-heat";
import "../menu-button";
import "../rewrite-text";

const SHOWN_ITEMS = 10;

const STRINGS = {
  menu: (label: string) => l10n.t("What can be done with {0}", label),
  handle: l10n.t("Drag to another place, or move it with Shift and the arrow keys"),
  reference: l10n.t("compared against"),
  referenceHint: l10n.t("The other columns are compared with this one"),
  pinned: l10n.t("Pinned"),
  noForm: l10n.t("✕ No answer in the form the task asks for"),
  asWritten: l10n.t("Completion as written"),
  prompt: l10n.t("Prompt"),
  noPrompt: l10n.t("The prompt was not recorded."),
  truncated: l10n.t("⚠ truncated"),
  truncatedHint: l10n.t("Cut at max_new_tokens"),
  ended: l10n.t("ended"),
  endedHint: l10n.t("The model ended it"),
  nothing: l10n.t("Nothing was retrieved."),
  notRecorded: l10n.t("What it retrieves was not recorded."),
  missed: l10n.t("Relevant, further down or missed"),
  notAmong: (depth: number | null) =>
    depth === null
      ? l10n.t("✕ not retrieved")
      : l10n.t("✕ not among the {0} asked for", grouped(depth)),
  earlier: (step: number) => l10n.t("To step {0}, where the query was attempted before", step),
  later: (step: number) => l10n.t("To step {0}, where the query was attempted next", step),
};

/** One column of a comparison: a text, its reward and what it retrieves, against the reference. */
@customElement("rec-sample-column")
export class SampleColumn extends LitElement {
  static override styles = [base, inertStyles, sampleColumnStyles, tokenHeatStyles];

  @property({ attribute: false }) column!: Column;
  /** The column that this one is compared with; itself, for the reference. */
  @property({ attribute: false }) reference: Column | undefined;
  /** What can be done with the column. */
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  /** Asks for the prompt; without it, the column has none to show. */
  @property({ attribute: false }) promptOf: (() => Promise<string>) | undefined;
  @property({ type: Boolean }) movable = false;
  @state() private allItems = false;
  @state() private prompt: string | undefined;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(".handle")?.focus();
  }

  protected override render() {
    const { content, fault } = this.column;
    return html`${this.renderHead()}
    ${
      content
        ? html`${this.renderText(content)} ${rewardTable(content)}
          ${this.renderRetrieved(content)} ${this.renderMissed(content)}`
        : fault
          ? html`<div class="muted" role="alert">${fault}</div>`
          : html`<div class="loading"><vscode-progress-ring></vscode-progress-ring></div>`
    }`;
  }

  private get isReference(): boolean {
    return this.reference?.key === this.column.key;
  }

  private renderHead() {
    const { label, origin, content, choice } = this.column;
    const shown = visibleLine(label);
    const numbers = content?.numbers ?? [];
    return html`<header>
      <h3 title="${shown}${origin ? ` · ${visibleLine(origin)}` : ""}">
        ${
          this.movable
            ? html`<button
                class="handle"
                draggable="true"
                aria-description=${STRINGS.handle}
                title=${STRINGS.handle}
                @keydown=${this.keyed}
                @dragstart=${this.dragged}
              >
                ${shown}
              </button>`
            : shown
        }
      </h3>
      ${choice.pinned ? html`<span class="muted" title=${STRINGS.pinned} aria-label=${STRINGS.pinned}>⚲</span>` : null}
      ${
        numbers.length > 1
          ? html`<span class="chip" title=${l10n.t("Identical completions")}>×${numbers.length}</span>`
          : null
      }
      ${
        this.items.length
          ? html`<rec-menu-button
              sign="⋯"
              .label=${STRINGS.menu(shown)}
              .items=${this.items}
            ></rec-menu-button>`
          : null
      }
    </header>
    <div class="facts">
      ${content ? this.renderStanding(content) : null}
      <span class="origin muted" title=${visibleLine(origin)}>${visibleLine(origin)}</span>
      ${content ? this.renderSteps(content) : null}
    </div>`;
  }

  /** The reward, and how it stands to the reference's. */
  private renderStanding({ outcome: { reward } }: ColumnContent) {
    const other = this.reference?.content?.outcome.reward ?? null;
    const gain = reward === null || other === null ? null : reward - other;
    const kind = outcomeOf(reward, other);
    const sign = { gained: "▲", lost: "▼", unchanged: "=" }[kind];
    const tone = { gained: "gain", lost: "loss", unchanged: "muted" }[kind];
    return html`<span class="reward number">${decimal(reward)}</span>
      ${
        this.isReference
          ? html`<span class="muted" title=${STRINGS.referenceHint}>${STRINGS.reference}</span>`
          : gain === null
            ? null
            : html`<span class="number ${tone}" title="${kind} against ${visibleLine(this.reference!.label)}"
                >${sign} ${signed(gain)}</span
              >`
      }`;
  }

  private renderSteps({ earlier, later }: ColumnContent) {
    if (this.column.choice.type !== "attempt" || !this.movable) return null;
    const button = (step: number | null, sign: string, say: (step: number) => string) =>
      step === null
        ? null
        : html`<button
            class="plain"
            title=${say(step)}
            aria-label=${say(step)}
            @click=${() => this.stepTo(step)}
          >
            ${sign}
          </button>`;
    return html`${button(earlier, "‹", STRINGS.earlier)}${button(later, "›", STRINGS.later)}`;
  }

  private renderText(content: ColumnContent) {
    const { sample, text } = content;
    const shown = comparedText(content);
    const stats = rewriteStats(shown);
    const against = this.reference?.content ? comparedText(this.reference.content) : shown;
    return html`<div class="text">
        ${
          text === null
            ? html`<div class="fault">${STRINGS.noForm}</div>
                <div class="raw">${inert(shown)}</div>`
            : html`<rec-rewrite-text .original=${against} .text=${text}></rec-rewrite-text>`
        }
      </div>
      <div class="facts muted number">
        <span>${stats.words} words</span>
        <span>${Math.round(100 * stats.uniqueShare)} % distinct</span>
        ${
          stats.mostRepeated
            ? html`<span>“${visibleLine(stats.mostRepeated.word)}” ×${stats.mostRepeated.times}</span>`
            : null
        }
        ${sample?.tokens == null ? null : html`<span>${sample.tokens} tokens</span>`}
        ${
          sample?.finish === "length"
            ? html`<span class="loss" title=${STRINGS.truncatedHint}>${STRINGS.truncated}</span>`
            : sample?.finish === "stop"
              ? html`<span title=${STRINGS.endedHint}>${STRINGS.ended}</span>`
              : null
        }
      </div>
      ${
        sample && text !== null && sample.completion.trim() !== text.trim()
          ? html`<details>
              <summary>${STRINGS.asWritten}</summary>
              <div class="raw">${inert(sample.completion)}</div>
            </details>`
          : null
      }
      ${sample?.logProbs ? tokenHeat(sample.logProbs) : null}
      ${
        this.promptOf && sample
          ? html`<details @toggle=${this.askPrompt}>
              <summary>${STRINGS.prompt}</summary>
              <div class="raw">${this.prompt === undefined ? "…" : this.prompt ? inert(this.prompt) : STRINGS.noPrompt}</div>
            </details>`
          : null
      }`;
  }

  private renderRetrieved(content: ColumnContent) {
    const items = rankedItems(content, this.reference?.content?.outcome);
    const shown = this.allItems ? items : items.slice(0, SHOWN_ITEMS);
    const recorded = items.length > 0 || content.outcome.found.length > 0;
    return html`<section>
      <h3>${l10n.t("Retrieved")}</h3>
      ${items.length === 0 ? html`<div class="muted">${recorded ? STRINGS.nothing : STRINGS.notRecorded}</div>` : null}
      <ol>
        ${shown.map((item) => {
          const title = visibleLine(item.title);
          return html`<li class=${item.gain > 0 ? "relevant" : ""}>
            <span class="rank number muted">${item.rank}</span>
            <span class="title" title="${title} (${visibleLine(item.id)})"><bdi>${title}</bdi></span>
            ${
              item.gain > 0
                ? html`<span class="gain" title="relevant, gain ${item.gain}">✓ ${item.gain}</span>`
                : null
            }
            ${this.isReference ? null : this.renderMovement(item.climbed)}
            ${
              item.score === null
                ? null
                : html`<span class="score number muted" title=${l10n.t("Score by the recommender")}
                    >${decimal(item.score, 1)}</span
                  >`
            }
          </li>`;
        })}
      </ol>
      ${
        items.length > shown.length
          ? html`<button class="plain" @click=${() => this.showAll()}>
              show all (${items.length - shown.length} more)
            </button>`
          : null
      }
    </section>`;
  }

  private renderMovement(climbed: number | null) {
    if (!this.reference?.content?.outcome.retrieved.length) return null;
    if (climbed === null) {
      return html`<span class="move muted" title=${l10n.t("Not in the reference column's list")}>new</span>`;
    }
    if (climbed === 0) return html`<span class="move muted" title=${l10n.t("Same rank")}>=</span>`;
    return climbed > 0
      ? html`<span class="move gain" title=${l10n.t("Ranks climbed")}>▲${climbed}</span>`
      : html`<span class="move loss" title=${l10n.t("Ranks lost")}>▼${-climbed}</span>`;
  }

  /** Relevant items beyond the rows on the screen: each with its rank, or not retrieved. */
  private renderMissed(content: ColumnContent) {
    const { retrieved } = content.outcome;
    const missed = missedItems(content, this.allItems ? retrieved.length : SHOWN_ITEMS);
    if (missed.length === 0) return null;
    return html`<section>
      <h3>${STRINGS.missed}</h3>
      <ul>
        ${missed.map(({ rank, title }) => {
          const shown = visibleLine(title);
          return html`<li>
            <span class="title" title=${shown}><bdi>${shown}</bdi></span>
            <span class="number ${rank === 0 ? "loss" : "muted"}"
              >${rank === 0 ? STRINGS.notAmong(content.depth) : `rank ${grouped(rank)}`}</span
            >
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private showAll(): void {
    this.allItems = true;
  }

  private async askPrompt(event: Event): Promise<void> {
    if (!(event.target as HTMLDetailsElement).open || this.prompt !== undefined) return;
    try {
      this.prompt = await this.promptOf?.();
    } catch (error) {
      this.prompt = faultText(error);
    }
  }

  private stepTo(step: number): void {
    const { choice, key } = this.column;
    if (choice.type === "attempt")
      this.dispatchEvent(new ColumnPicked({ kind: "replace", key, choice: { ...choice, step } }));
  }

  private keyed(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as -1 | 1 | undefined;
    if (!by || !event.shiftKey) return;
    this.dispatchEvent(new ColumnPicked({ kind: "move", key: this.column.key, by }));
    event.preventDefault();
    event.stopPropagation();
  }

  private dragged(event: DragEvent): void {
    event.dataTransfer?.setData("text/plain", this.column.label);
    this.dispatchEvent(new ColumnMoved(this.column.key));
  }
}
