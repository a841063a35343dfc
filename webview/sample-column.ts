import { html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Attempt, rankedItems, rewardTerms } from "./attempts";
import { decimal, grouped, signed } from "./format";
import type { GroupDetail, OriginalOutcome } from "./protocol";
import { outcomeOf } from "./reward-strip";
import { inert, inertStyles } from "./rewrite-text";
import { sampleColumnStyles } from "./sample-column-styles";
import { visibleLine } from "./text/visible-text";
import { rewriteStats } from "./text/word-diff";
import { base } from "./theme";

const SHOWN_ITEMS = 10;

const FINISH = {
  length: html`<span class="loss" title="Cut at max_new_tokens">⚠ truncated</span>`,
  stop: html`<span title="The model ended it">ended</span>`,
  unknown: null,
};

/** What is known of an original query that nobody searched for. */
const UNMEASURED: OriginalOutcome = { components: {}, reward: null, retrieved: [], found: [] };

/** One column of the comparison: the original query (no attempt), or a rewrite and its outcome. */
@customElement("rec-sample-column")
export class SampleColumn extends LitElement {
  static override styles = [base, inertStyles, sampleColumnStyles];

  @property({ attribute: false }) detail!: GroupDetail;
  @property({ attribute: false }) attempt: Attempt | undefined;
  @state() private allItems = false;

  protected override render() {
    return html`${this.renderHead()} ${this.renderText()} ${this.renderReward()}
    ${this.renderRetrieved()} ${this.renderMissed()}`;
  }

  private get outcome(): OriginalOutcome {
    return this.attempt?.sample ?? this.detail.original ?? UNMEASURED;
  }

  private renderHead() {
    const { attempt, detail } = this;
    const { reward } = this.outcome;
    const before = detail.original?.reward ?? null;
    const gain = reward === null || before === null ? null : reward - before;
    const kind = outcomeOf(reward, before);
    const sign = { gained: "▲", lost: "▼", unchanged: "=" }[kind];
    const tone = { gained: "gain", lost: "loss", unchanged: "muted" }[kind];
    const label = attempt ? `Sample ${attempt.numbers.join(", ")}` : "Original query";
    return html`<header>
      <h3 title=${label}>${label}</h3>
      ${
        attempt && attempt.numbers.length > 1
          ? html`<span class="badge" title="Identical completions">×${attempt.numbers.length}</span>`
          : null
      }
      <span class="reward number">${decimal(reward)}</span>
      ${
        attempt && gain !== null
          ? html`<span class="number ${tone}" title="${kind} against the original query"
              >${sign} ${signed(gain)}</span
            >`
          : null
      }
    </header>`;
  }

  private renderText() {
    const sample = this.attempt?.sample;
    if (!sample) return html`<div class="text original">${inert(this.detail.query)}</div>`;
    // What the recommender was given: an expander's text alone would look as if it had cut the query.
    const searched = sample.searchText ?? sample.text;
    const stats = rewriteStats(searched ?? sample.completion);
    return html`<div class="text">
        ${
          searched === null
            ? html`<div class="fault">✕ No answer in the form the task asks for</div>
                <div class="raw">${inert(sample.completion)}</div>`
            : html`<rec-rewrite-text
                .original=${this.detail.query}
                .text=${searched}
              ></rec-rewrite-text>`
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
        ${sample.tokens === null ? null : html`<span>${sample.tokens} tokens</span>`}
        ${FINISH[sample.finish]}
      </div>
      ${
        searched !== null && sample.completion.trim() !== searched.trim()
          ? html`<details>
              <summary>Completion as written</summary>
              <div class="raw">${inert(sample.completion)}</div>
            </details>`
          : null
      }`;
  }

  private renderReward() {
    const { outcome, attempt } = this;
    const terms = rewardTerms(outcome, this.detail.weights);
    return html`<section aria-label="Reward">
      <h3>Reward</h3>
      <table class="number">
        ${terms.map(
          ({ name, value, weight }) => html`<tr>
            <td>${name}</td>
            <td class="muted">
              ${weight === null ? "" : html`${decimal(value)} × ${String(weight)}`}
            </td>
            <td>${decimal(weight === null ? value : value * weight)}</td>
          </tr>`,
        )}
        <tr class="total">
          <td>total</td>
          <td></td>
          <td>${decimal(outcome.reward)}</td>
        </tr>
        ${
          attempt
            ? html`<tr>
                <td>advantage</td>
                <td class="muted">${attempt.sample.used ? "" : "not used"}</td>
                <td>${signed(attempt.sample.advantage)}</td>
              </tr>`
            : null
        }
      </table>
    </section>`;
  }

  private renderRetrieved() {
    const items = rankedItems(this.detail, this.outcome);
    const shown = this.allItems ? items : items.slice(0, SHOWN_ITEMS);
    return html`<section aria-label="Retrieved">
      <h3>Retrieved</h3>
      ${items.length === 0 ? this.renderNothing() : null}
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
            ${this.attempt ? movement(item.climbed) : null}
            <span class="score number muted" title="Score by the recommender"
              >${decimal(item.score, 1)}</span
            >
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

  /** An imported run has no lists; in any other, `found` names every relevant item. */
  private renderNothing() {
    const recorded = this.outcome.found.length > 0;
    const said = recorded ? "Nothing was retrieved." : "What it retrieves was not recorded.";
    return html`<div class="muted">${said}</div>`;
  }

  /** Relevant items beyond the rows on the screen: each with its rank, or not retrieved. */
  private renderMissed() {
    const shown = this.allItems ? this.outcome.retrieved.length : SHOWN_ITEMS;
    const missed = this.outcome.found.filter(([, rank]) => rank === 0 || rank > shown);
    if (missed.length === 0) return null;
    return html`<section aria-label="Relevant items missed">
      <h3>Relevant, further down or missed</h3>
      <ul>
        ${missed.map(([id, rank]) => {
          const title = visibleLine(this.detail.titles[id] ?? id);
          return html`<li>
            <span class="title" title=${title}><bdi>${title}</bdi></span>
            <span class="number ${rank === 0 ? "loss" : "muted"}"
              >${rank === 0 ? "✕ not retrieved" : `rank ${grouped(rank)}`}</span
            >
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private showAll(): void {
    this.allItems = true;
  }
}

function movement(climbed: number | null) {
  if (climbed === null) {
    return html`<span class="move muted" title="Not in the original query's list">new</span>`;
  }
  if (climbed === 0) return html`<span class="move muted" title="Same rank">=</span>`;
  return climbed > 0
    ? html`<span class="move gain" title="Ranks climbed">▲${climbed}</span>`
    : html`<span class="move loss" title="Ranks lost">▼${-climbed}</span>`;
}
