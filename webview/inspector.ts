import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { StepsPicked, TakeAway, ViewChanged } from "./charts/chart-events";
import { PLAIN_VIEW } from "./charts/chart-view";
import type { QueryPicked } from "./evaluation/query-table";
import { faultText } from "./format";
import type { GroupList, GroupPicked } from "./group-list";
import type { GroupLeft } from "./group-view";
import { quoted } from "./groups/filter-clauses";
import type { FindingPicked, LimitPicked } from "./health-list";
import type { KeysHelp } from "./keys-help";
import type { Notice } from "./notice";
import { faultMessage, pageMessageStyles, waitingMessage } from "./page-message";
import { type PanelState, panelState, type Selection } from "./protocol/inspector";
import type { CommandPicked } from "./run-header";
import { RunStore } from "./run-store";
import { Surroundings, type VsCode } from "./surroundings";
import { base } from "./theme";
import { type ViewChange, withChange } from "./view-change";
import "./evaluation/evaluation-page";
import "./group-list";
import "./group-view";
import "./keys-help";
import "./notice";
import "./run-header";
import "./run-overview";

declare function acquireVsCodeApi(): VsCode<PanelState>;

type Change = ViewChange<Selection>;

/** The panel: header; overview and rollouts, side by side when wide; a group when one is open. */
@customElement("rec-inspector")
export class Inspector extends LitElement {
  static override styles = [
    base,
    pageMessageStyles,
    css`
      :host {
        container-type: inline-size;
        display: flex;
        flex-direction: column;
        height: 100vh;
      }
      .tabs {
        border-bottom: 1px solid var(--r-line);
        display: flex;
        gap: 16px;
        padding: 0 12px;
      }
      .tabs button {
        background: none;
        border: 0;
        border-bottom: 1px solid transparent;
        color: var(--vscode-panelTitle-inactiveForeground, inherit);
        cursor: pointer;
        font: inherit;
        padding: 6px 0;
      }
      .tabs button[aria-selected="true"] {
        border-color: var(--vscode-panelTitle-activeBorder, currentColor);
        color: var(--vscode-panelTitle-activeForeground, inherit);
      }
      main {
        display: grid;
        flex: 1;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
        min-height: 0;
      }
      main > * {
        grid-area: 1 / 1;
        isolation: isolate;
        min-height: 0;
        min-width: 0;
      }
      main.evaluation > :not(rec-evaluation-page, rec-group-view) {
        visibility: hidden;
      }
      rec-group-view {
        background: var(--vscode-editor-background);
        z-index: 1;
      }
      main.overview > rec-group-list,
      main.rollouts > rec-run-overview {
        visibility: hidden;
      }
      @container (min-width: 1000px) {
        main {
          grid-template-columns: minmax(0, 11fr) minmax(0, 12fr);
        }
        main > rec-group-list {
          border-inline-start: 1px solid var(--r-line);
          grid-column: 2;
        }
        main > :is(rec-evaluation-page, rec-group-view) {
          grid-column: 1 / 3;
        }
        main.overview > rec-group-list,
        main.rollouts > rec-run-overview {
          visibility: visible;
        }
      }
    `,
  ];

  @state() private selection: Selection = { tab: "overview" };
  @state() private fault = "";
  @state() private commandFault = "";
  /** Whether overview and rollouts stand side by side. */
  @state() private wide = false;
  @query("rec-group-list") private list!: GroupList;
  @query("rec-keys-help") private help!: KeysHelp;
  @query("rec-notice") private notice!: Notice;
  private readonly vscode = acquireVsCodeApi();
  private readonly store = new RunStore(this.vscode, () => this.requestUpdate());
  private readonly surroundings = new Surroundings(this, (message) => this.store.receive(message));
  private readonly width = window.matchMedia("(min-width: 1000px)");
  private readonly resized = () => {
    this.wide = this.width.matches;
  };
  private readonly pressed = (event: KeyboardEvent) => this.keyed(event);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("keydown", this.pressed);
    this.width.addEventListener("change", this.resized);
    this.resized();
    this.restore();
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.pressed);
    this.width.removeEventListener("change", this.resized);
  }

  protected override render() {
    const { header } = this.store;
    if (this.fault)
      return faultMessage(l10n.t("This run cannot be shown"), this.fault, () => this.load());
    if (!header) return waitingMessage(l10n.t("Reading the run…"));
    const { tab, group } = this.selection;
    return html`
      <rec-run-header
        .run=${header}
        .warnings=${this.store.warnings}
        .fault=${this.commandFault}
        .report=${this.store.report}
        @command-picked=${this.command}
      ></rec-run-header>
      <div class="tabs" role="tablist" ?hidden=${group !== undefined}>
        ${this.renderTab("overview", l10n.t("Overview"))}
        ${this.wide ? null : this.renderTab("rollouts", l10n.t("Rollouts"))}
        ${this.renderTab("evaluation", l10n.t("Evaluation"))}
      </div>
      <main
        class=${tab}
        @selection-changed=${(event: CustomEvent<Change>) => this.select(event.detail)}
        @steps-picked=${({ detail: step }: StepsPicked) => this.select({ tab: "rollouts", step, evidence: undefined })}
        @view-changed=${({ detail }: ViewChanged) => this.select({ charts: detail })}
        @take-away=${({ detail }: TakeAway) => this.notice.take(detail, this.store)}
        @limit-picked=${({ detail }: LimitPicked) => this.store.openThreshold(detail)}
        @finding-picked=${(event: FindingPicked) => this.showEvidence(event)}
        @query-picked=${({ detail }: QueryPicked) => this.showQuery(detail)}
        @group-picked=${({ detail }: GroupPicked) => this.select({ group: detail })}
        @group-left=${(event: GroupLeft) => this.leave(event.detail)}
      >
        <rec-run-overview
          .rl=${this.store.rl}
          .warmStart=${this.store.warmStart}
          .evaluations=${this.store.evaluations}
          .findings=${this.store.findings}
          .rollouts=${header.rollouts}
          .view=${this.selection.charts ?? PLAIN_VIEW}
          .place=${this.selection.scroll ?? 0}
          .theme=${this.surroundings.theme}
          ?live=${header.liveness === "live"}
          ?fixed=${this.store.report !== undefined}
          ?inert=${group !== undefined}
        ></rec-run-overview>
        <rec-group-list
          .store=${this.store}
          .run=${header}
          .selection=${this.selection}
          ?inert=${group !== undefined}
        ></rec-group-list>
        ${
          tab === "evaluation"
            ? html`<rec-evaluation-page
                .store=${this.store}
                .evaluations=${this.store.evaluations}
                .view=${this.selection.evaluation ?? {}}
                ?inert=${group !== undefined}
              ></rec-evaluation-page>`
            : null
        }
        ${
          group === undefined
            ? null
            : html`<rec-group-view
                .store=${this.store}
                .group=${group}
                .selection=${this.selection}
              ></rec-group-view>`
        }
      </main>
      <rec-notice></rec-notice>
      <rec-keys-help></rec-keys-help>
    `;
  }

  private renderTab(tab: Selection["tab"], label: string) {
    const shown = this.wide && this.selection.tab === "rollouts" ? "overview" : this.selection.tab;
    return html`<button
      role="tab"
      aria-selected=${shown === tab}
      @click=${() => this.select({ tab })}
    >
      ${label}
    </button>`;
  }

  private restore(): void {
    try {
      this.selection = panelState(this.vscode.getState(), "state").selection;
    } catch {
      this.selection = { tab: "overview" };
    }
  }

  private async load(): Promise<void> {
    this.fault = "";
    try {
      await this.store.open();
      this.select({});
    } catch (error) {
      this.fault = faultText(error);
    }
  }

  private select(change: Change): void {
    this.selection = withChange(this.selection, change);
    this.vscode.setState({ runFolder: this.store.runFolder, selection: this.selection });
  }

  /** Lists what shows a finding and nothing else, whatever was listed before. */
  private showEvidence({ detail: { check, groups, steps } }: FindingPicked): void {
    const shown: Change = groups.length ? { evidence: { check, groups } } : { step: steps };
    const none = { text: undefined, outcome: undefined, sort: undefined };
    this.select({ tab: "rollouts", ...none, step: undefined, evidence: undefined, ...shown });
  }

  /** Lists the groups of one query, whatever was listed before. */
  private showQuery(queryId: string): void {
    const text = `query_id = ${quoted(queryId)}`;
    const none = { step: undefined, outcome: undefined, evidence: undefined };
    this.select({ tab: "rollouts", ...none, text });
  }

  private async leave(direction: -1 | 0 | 1): Promise<void> {
    const { group } = this.selection;
    if (group === undefined || direction === 0) return this.select({ group: undefined });
    const next = await this.list.neighbour(group, direction);
    if (next !== undefined) this.select({ group: next });
  }

  /** Opens a group of the next or the previous step. */
  private async leaveStep(direction: -1 | 1): Promise<void> {
    const { group } = this.selection;
    const next = group === undefined ? undefined : await this.store.groupAtStep(group, direction);
    if (next !== undefined) this.select({ group: next });
  }

  private async command(event: CommandPicked): Promise<void> {
    this.commandFault = "";
    try {
      if (event.detail !== "export") await this.store.command(event.detail);
      else await this.store.exportGroups({ offset: 0, limit: 0, ...this.list.question() });
    } catch (error) {
      this.commandFault = faultText(error);
    }
  }

  /** `/` to the filter, `?` for all keys; in a group, to its neighbours and back to the list. */
  private keyed(event: KeyboardEvent): void {
    const typing = event.composedPath().some((node) => node instanceof HTMLInputElement);
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const open = this.selection.group !== undefined;
    if (event.key === "/" && !open) {
      this.select({ tab: "rollouts" });
      void this.updateComplete.then(() => this.list.focusFilter());
    } else if (event.key === "?") this.help.show();
    else if (open && (event.key === "h" || event.key === "l"))
      void this.leaveStep(event.key === "h" ? -1 : 1);
    else if (open && event.key === "Escape") void this.leave(0);
    else if (open && event.key === "j") void this.leave(1);
    else if (open && event.key === "k") void this.leave(-1);
    else return;
    event.preventDefault();
  }
}
