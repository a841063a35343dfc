import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { grouped } from "./format";
import type { Finding } from "./protocol/run";
import { base } from "./theme";

/** Asks for the rollouts that show a finding. */
export class FindingPicked extends CustomEvent<Finding> {
  constructor(finding: Finding) {
    super("finding-picked", { detail: finding, bubbles: true, composed: true });
  }
}

/** Asks that the setting of a limit be shown. */
export class LimitPicked extends CustomEvent<string> {
  constructor(limit: string) {
    super("limit-picked", { detail: limit, bubbles: true, composed: true });
  }
}

const STRINGS = {
  none: l10n.t("There are no rollouts to judge by."),
  change: l10n.t("Change the limit"),
  changeHint: l10n.t("Show this limit among the settings"),
};

/** What is amiss in the run, worst first; each finding leads to the rollouts that show it. */
@customElement("rec-health-list")
export class HealthList extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        border: 1px solid var(--r-line);
        border-radius: 3px;
        list-style: none;
        margin: 0;
        padding: 2px 0;
      }
      li {
        padding: 2px 8px;
      }
      li + li {
        border-top: 1px solid var(--r-line);
      }
      .row {
        align-items: baseline;
        display: flex;
        gap: 8px;
      }
      .title {
        color: inherit;
        flex: 1;
        min-width: 0;
        padding: 1px 0;
        text-align: start;
      }
      .sign {
        flex: none;
        font-weight: 600;
        text-align: center;
        width: 14px;
      }
      .severe .sign {
        color: var(--vscode-errorForeground);
      }
      .notable .sign {
        color: var(--vscode-editorWarning-foreground, var(--r-baseline));
      }
      .evidence {
        flex: none;
        font-size: 12px;
      }
      p {
        font-size: 12px;
        margin: 2px 0 4px 22px;
        overflow-wrap: anywhere;
      }
      .well {
        font-size: 12px;
      }
    `,
  ];

  /** Undefined until the rollouts have been looked at. */
  @property({ attribute: false }) findings: Finding[] | undefined;
  /** In a report, in which no setting can be changed. */
  @property({ type: Boolean }) fixed = false;
  /** Rollouts that there are to judge. */
  @property({ type: Number }) rollouts = 0;
  @state() private opened = new Set<string>();

  protected override render() {
    const { findings } = this;
    if (this.rollouts === 0) return html`<div class="well muted">${STRINGS.none}</div>`;
    if (!findings) return html`<div class="well muted">${l10n.t("Looking at the rollouts…")}</div>`;
    if (findings.length === 0)
      return html`<div class="well"><span class="gain">✓</span> ${l10n.t("Nothing is beyond its limit.")}</div>`;
    return html`<ul>
      ${findings.map((finding) => this.renderFinding(finding))}
    </ul>`;
  }

  private renderFinding(finding: Finding) {
    const { check, level, title, detail, groups, steps, meaning, limit, threshold } = finding;
    const open = this.opened.has(check);
    const where = groups.length
      ? `${grouped(groups.length)} ${groups.length === 1 ? "group" : "groups"}`
      : `steps ${steps[0]}–${steps[1]}`;
    return html`<li class=${level}>
      <div class="row">
        <span class="sign" role="img" aria-label=${level}>${level === "severe" ? "✕" : "⚠"}</span>
        <button
          class="plain title"
          aria-expanded=${open}
          title=${open ? l10n.t("Hide what it means") : l10n.t("Show what it means")}
          @click=${() => this.toggle(check)}
        >
          ${title}
        </button>
        <button
          class="plain evidence number"
          title=${l10n.t("List the rollouts that show it, worst first")}
          aria-label=${`${title}: list ${where}`}
          @click=${() => this.dispatchEvent(new FindingPicked(finding))}
        >
          ${where} ›
        </button>
      </div>
      ${
        open
          ? html`<p>
              ${detail}
              <span class="muted">Steps ${steps[0]}–${steps[1]}. Limit ${threshold}: ${meaning}.</span>
              ${
                this.fixed
                  ? null
                  : html`<button
                      class="plain"
                      title=${STRINGS.changeHint}
                      @click=${() => this.dispatchEvent(new LimitPicked(limit))}
                    >
                      ${STRINGS.change}
                    </button>`
              }
            </p>`
          : null
      }
    </li>`;
  }

  private toggle(check: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(check)) opened.add(check);
    this.opened = opened;
  }
}
