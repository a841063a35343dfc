import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { decimal, duration, grouped, words } from "./format";
import type { RunHeader, Warning } from "./protocol/run";
import { visibleLine } from "./text/visible-text";
import { base } from "./theme";

export type RunCommand = "stop" | "openExperiment" | "openLog" | "compare" | "export";

/** Asks that the host do something with the run. */
export class CommandPicked extends CustomEvent<RunCommand> {
  constructor(command: RunCommand) {
    super("command-picked", { detail: command, bubbles: true, composed: true });
  }
}

/** State words with a sign each, so that colour is not needed to tell them apart. */
const SIGNS: Record<string, string> = {
  queued: "◷",
  starting: "◷",
  running: "▶",
  stopping: "◼",
  completed: "✓",
  stopped: "◼",
  failed: "✕",
  crashed: "✕",
};

/** Where the run stands: state, progress, best evaluation, and what can be done about it. */
@customElement("rec-run-header")
export class RunHeaderBar extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        border-bottom: 1px solid var(--r-line);
        display: block;
        padding: 8px 12px 0;
      }
      .row {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        min-height: 28px;
      }
      .name {
        font-size: 15px;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .state {
        border: 1px solid currentColor;
        border-radius: 10px;
        font-size: 11px;
        padding: 0 8px;
        white-space: nowrap;
      }
      .state.running {
        color: var(--r-policy);
      }
      .state.completed {
        color: var(--r-gain);
      }
      .state.failed,
      .state.crashed {
        color: var(--vscode-errorForeground);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 6px;
        margin-inline-start: auto;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        font-size: 12px;
        gap: 0 16px;
        padding: 2px 0 8px;
      }
      .report {
        font-size: 12px;
        padding-bottom: 8px;
      }
      .facts b {
        font-weight: 600;
      }
      .track {
        background: var(--r-line);
        height: 2px;
        margin: 0 -12px;
      }
      .bar {
        background: var(--vscode-progressBar-background, var(--r-policy));
        height: 100%;
        transition: width 0.3s;
      }
      @media (prefers-reduced-motion: reduce) {
        .bar {
          transition: none;
        }
      }
      .notice {
        border: 1px solid;
        border-radius: 3px;
        margin-bottom: 8px;
        overflow-wrap: anywhere;
        padding: 4px 8px;
      }
      .notice.error {
        background: var(--vscode-inputValidation-errorBackground);
        border-color: var(--vscode-inputValidation-errorBorder, var(--vscode-errorForeground));
        color: var(--vscode-inputValidation-errorForeground, inherit);
      }
      .notice.warning {
        background: var(--vscode-inputValidation-warningBackground);
        border-color: var(--vscode-inputValidation-warningBorder, var(--r-baseline));
        color: var(--vscode-inputValidation-warningForeground, inherit);
      }
      .notice ul {
        margin: 4px 0 0;
        max-height: 8em;
        overflow: auto;
        padding-inline-start: 18px;
      }
      summary {
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) run!: RunHeader;
  @property({ attribute: false }) warnings: Warning[] = [];
  /** Why the last command failed. */
  @property() fault = "";
  /** In a report, in which nothing can be done with the run: what it holds. */
  @property() report: string | undefined;
  @state() private asked = false;

  protected override render() {
    const { run } = this;
    const shown = run.liveness === "crashed" ? "crashed" : run.state;
    const share = run.steps > 0 ? Math.min(1, run.step / run.steps) : 0;
    return html`
      <div class="row">
        <span class="name">${visibleLine(run.name)}</span>
        <span class="state ${shown}" role="status">${SIGNS[shown]} ${shown}</span>
        ${this.report === undefined ? this.renderActions() : null}
      </div>
      <div class="facts number">${this.renderFacts()}</div>
      ${this.report === undefined ? null : html`<div class="report muted">${this.report}</div>`}
      ${this.renderNotices(shown)}
      <div
        class="track"
        role="progressbar"
        aria-label=${l10n.t("Steps done")}
        aria-valuemin="0"
        aria-valuemax=${run.steps}
        aria-valuenow=${run.step}
      >
        <div class="bar" .style=${`width: ${(100 * share).toFixed(1)}%`}></div>
      </div>
    `;
  }

  private renderActions() {
    const { run } = this;
    return html`<span class="actions">
          ${
            run.liveness === "live"
              ? html`<vscode-button
                  appearance="secondary"
                  ?disabled=${this.asked || run.state === "stopping"}
                  title=${l10n.t("Finish the step, write a checkpoint and leave")}
                  @click=${this.stop}
                  >${run.state === "stopping" ? l10n.t("Stopping…") : l10n.t("Stop")}</vscode-button
                >`
              : null
          }
          <vscode-button appearance="secondary" @click=${() => this.pick("openExperiment")}
            >${l10n.t("Experiment")}</vscode-button
          >
          <vscode-button appearance="secondary" @click=${() => this.pick("openLog")}
            >${l10n.t("Log")}</vscode-button
          >
          <vscode-button
            appearance="secondary"
            title=${l10n.t("Curves, settings and queries of several runs side by side")}
            @click=${() => this.pick("compare")}
            >${l10n.t("Compare…")}</vscode-button
          >
          <vscode-button
            appearance="secondary"
            title=${l10n.t("The groups listed, or the whole inspector, as a file")}
            @click=${() => this.pick("export")}
            >${l10n.t("Export…")}</vscode-button
          >
        </span>`;
  }

  private renderFacts() {
    const { run } = this;
    const seconds = run.started
      ? (Date.parse(run.ended ?? run.heartbeat) - Date.parse(run.started)) / 1000
      : null;
    const warming = run.liveness === "live" && run.phase === "warm_start";
    return html`
      <span>${warming ? html`<b>warm start</b>` : html`step <b>${run.step}</b>`} / ${run.steps}</span>
      ${
        run.liveness === "live" && run.etaSeconds !== null
          ? html`<span><b>${duration(run.etaSeconds)}</b> left</span>`
          : null
      }
      ${seconds === null ? null : html`<span class="muted">${duration(seconds)} elapsed</span>`}
      ${run.reward === null ? null : html`<span>reward <b>${decimal(run.reward)}</b></span>`}
      ${
        run.best
          ? html`<span
              >best ${run.best.metric} <b>${decimal(run.best.value)}</b>
              <span class="muted">at step ${run.best.step}</span></span
            >`
          : null
      }
      <span class="muted">${grouped(run.rollouts)} rollouts</span>
      <span class="muted">${words(run.engine)}</span>
    `;
  }

  private renderNotices(shown: string) {
    const { run, warnings } = this;
    const reason =
      shown === "crashed"
        ? `The trainer ended without saying so; its last sign of life was ${new Date(run.heartbeat).toLocaleString()}. The log may tell why. What it wrote until then is shown here.`
        : "";
    const message = [run.message ?? "", reason].filter(Boolean).join(" ");
    const severe = shown === "failed" || shown === "crashed";
    return html`
      ${this.fault ? html`<div class="notice error" role="alert">${this.fault}</div>` : null}
      ${
        message
          ? html`<div class="notice ${severe ? "error" : "warning"}">${visibleLine(message)}</div>`
          : null
      }
      ${
        warnings.length > 0
          ? html`<details class="notice warning">
              <summary>⚠ ${warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`}</summary>
              <ul>
                ${warnings.map(
                  ({ message: text, step }) =>
                    html`<li>${step === undefined ? "" : `step ${step}: `}${visibleLine(text)}</li>`,
                )}
              </ul>
            </details>`
          : null
      }
    `;
  }

  private stop(): void {
    this.asked = true;
    this.pick("stop");
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("fault") && this.fault) this.asked = false;
  }

  private pick(command: RunCommand): void {
    this.dispatchEvent(new CommandPicked(command));
  }
}
