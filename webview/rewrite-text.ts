import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { visiblePieces } from "./text/visible-text";
import { type DiffWord, diffWords } from "./text/word-diff";
import { base } from "./theme";

/** Longer texts are clipped until asked for whole. */
const CLIP_WORDS = 120;

/** Untrusted text as text nodes; hidden characters as inert marks. */
export function inert(text: string) {
  return visiblePieces(text).map((piece) =>
    "text" in piece
      ? piece.text
      : html`<span class="hidden-mark" title="${piece.name}">${piece.mark}</span>`,
  );
}

export const inertStyles = css`
  .hidden-mark {
    border: 1px solid var(--vscode-editorUnicodeHighlight-border, var(--r-baseline));
    border-radius: 2px;
    font: 10px var(--r-mono);
    padding: 0 2px;
  }
`;

/** A rewrite, word by word against the original query, with repeated words marked. */
@customElement("rec-rewrite-text")
export class RewriteText extends LitElement {
  static override styles = [
    base,
    inertStyles,
    css`
      :host {
        display: block;
        font: inherit;
        /* Nothing breaks a character with a hundred accents. */
        overflow: clip;
        overflow-clip-margin: 3px;
        overflow-wrap: anywhere;
        unicode-bidi: isolate;
        white-space: pre-wrap;
      }
      ins {
        background: var(--vscode-diffEditor-insertedTextBackground);
        border-bottom: 1px solid var(--r-gain);
        text-decoration: none;
      }
      del {
        background: var(--vscode-diffEditor-removedTextBackground);
        color: var(--r-muted);
        text-decoration: line-through;
      }
      .repeat {
        text-decoration: underline wavy var(--r-baseline);
      }
      sup {
        font-size: 9px;
        line-height: 0;
      }
    `,
  ];

  @property() original = "";
  @property() text = "";
  @state() private whole = false;

  protected override render() {
    const words = diffWords(this.original, this.text);
    const shown = this.whole ? words : words.slice(0, CLIP_WORDS);
    const left = words.length - shown.length;
    return html`${shown.map((word) => renderWord(word))}${
      left > 0
        ? html`…
            <button class="plain" @click=${() => this.showWhole()}>show all (${left} more words)</button>`
        : null
    }`;
  }

  private showWhole(): void {
    this.whole = true;
  }
}

function renderWord({ word, kind, space, occurrence, occurrences }: DiffWord) {
  const repeated = occurrence > 1;
  const first = occurrence === 1 && occurrences > 1;
  const body = html`<span
    class=${repeated ? "repeat" : ""}
    title=${repeated ? `repeated: ${occurrence} of ${occurrences}` : ""}
    >${inert(word)}</span
  >${first ? html`<sup title="occurs ${occurrences} times">×${occurrences}</sup>` : null}`;
  if (kind === "added") return html`<ins>${body}</ins>${space}`;
  if (kind === "removed") return html`<del aria-label="dropped">${body}</del>${space}`;
  return html`${body}${space}`;
}
