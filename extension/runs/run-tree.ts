import path from "node:path";
import * as vscode from "vscode";
import { waiting } from "../../runlog/queue";
import type { RunSummary } from "../../runlog/runs";
import { Command } from "../commands";
import type { RunRegistry } from "./run-registry";
import { dateText, labelText, rowText, shortLabelText, stateText } from "./wording";

/** A heading with the runs under it. */
export interface RunGroup {
  id: string;
  label: string;
  icon: string;
  /** Runs of one experiment or sweep: they can be compared, and need not each name it. */
  comparable: boolean;
  children: RunNode[];
}

export type RunNode = RunGroup | RunSummary;

/** The view of all runs: those that work or wait first, then the others by experiment. */
export class RunTree implements vscode.TreeDataProvider<RunNode> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(readonly runs: RunRegistry) {}

  refresh(): void {
    this.#changed.fire();
  }

  getChildren(node?: RunNode): RunNode[] {
    if (!node) return groupRuns(this.runs.runs);
    return isGroup(node) ? node.children : [];
  }

  getTreeItem(node: RunNode): vscode.TreeItem {
    return isGroup(node) ? groupItem(node) : runItem(node);
  }
}

/** A run in the tree stands under its experiment, unless it works, waits or is pinned. */
function standsAlone({ liveness, marks }: RunSummary): boolean {
  return liveness === "live" || liveness === "queued" || marks.pinned === true;
}

export function isGroup(node: RunNode): node is RunGroup {
  return "children" in node;
}

/** All runs under a node. */
export function runsUnder(node: RunNode): RunSummary[] {
  return isGroup(node) ? node.children.flatMap(runsUnder) : [node];
}

/** The tree of some runs, newest first within each group; the queue in its order. */
export function groupRuns(runs: readonly RunSummary[]): RunGroup[] {
  const group = (id: string, label: string, icon: string, children: RunNode[]): RunGroup[] =>
    children.length ? [{ id, label, icon, comparable: false, children }] : [];
  const ended = runs.filter(({ liveness }) => liveness === "ended" || liveness === "crashed");
  const rest = ended.filter(({ marks }) => !marks.pinned);
  return [
    ...group(
      "active",
      vscode.l10n.t("Active"),
      "pulse",
      runs.filter(({ liveness }) => liveness === "live"),
    ),
    ...group("queued", vscode.l10n.t("Queued"), "clock", waiting(runs)),
    ...group(
      "pinned",
      vscode.l10n.t("Pinned"),
      "pinned",
      ended.filter(({ marks }) => marks.pinned),
    ),
    ...by(rest, ({ state }) => state.name).map(([name, mine]) => ({
      id: `experiment ${name}`,
      label: name,
      icon: "beaker",
      comparable: true,
      children: sweepsApart(mine),
    })),
  ];
}

/** Runs of one sweep stand together. */
function sweepsApart(runs: readonly RunSummary[]): RunNode[] {
  return by(runs, ({ state }) => state.sweep?.id ?? state.id).flatMap(([id, mine]): RunNode[] =>
    mine[0]!.state.sweep
      ? [
          {
            id: `sweep ${id}`,
            label: vscode.l10n.t("sweep of {0}", dateText(mine[0]!.state.created)),
            icon: "layers",
            comparable: true,
            children: mine,
          },
        ]
      : mine,
  );
}

function by<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

function groupItem(group: RunGroup): vscode.TreeItem {
  const { id, label, icon, comparable } = group;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = String(runsUnder(group).length);
  item.contextValue = comparable ? "group comparable" : "group";
  return item;
}

function runItem(run: RunSummary): vscode.TreeItem {
  const item = new vscode.TreeItem(standsAlone(run) ? labelText(run) : shortLabelText(run));
  item.id = run.folder;
  item.description = rowText(run);
  item.iconPath = iconOf(run);
  item.tooltip = tooltipOf(run);
  item.resourceUri = vscode.Uri.from({
    scheme: "recr1-run",
    path: `/${path.basename(run.folder)}`,
  });
  item.contextValue = contextOf(run);
  item.command = {
    command: Command.openInspector,
    title: vscode.l10n.t("Open the inspector"),
    arguments: [run.folder],
  };
  item.accessibilityInformation = {
    label: `${labelText(run)}, ${stateText(run)}, ${rowText(run)}`,
  };
  return item;
}

const ICONS: Record<string, [string, string?]> = {
  queued: ["clock"],
  starting: ["loading~spin"],
  running: ["sync~spin", "charts.blue"],
  stopping: ["sync~spin"],
  paused: ["debug-pause", "charts.yellow"],
  completed: ["pass", "charts.green"],
  stopped: ["debug-stop"],
  failed: ["error", "charts.red"],
  crashed: ["warning", "list.warningForeground"],
};

function iconOf(run: RunSummary): vscode.ThemeIcon {
  const [name, colour] = ICONS[stateText(run)] ?? ["circle-outline"];
  return new vscode.ThemeIcon(name, colour ? new vscode.ThemeColor(colour) : undefined);
}

/** Plain text: names and messages come from files that anybody may have written. */
function tooltipOf(run: RunSummary): string {
  const { state, folder } = run;
  return [
    `${state.id}: ${stateText(run)}${state.message ? ` (${state.message})` : ""}`,
    rowText(run),
    ...(state.overrides?.length
      ? [vscode.l10n.t("set on launching: {0}", state.overrides.join(", "))]
      : []),
    ...(state.branch
      ? [vscode.l10n.t("goes on from step {0} of {1}", state.branch.step, state.branch.run)]
      : []),
    vscode.l10n.t("{0} rollouts", state.rollouts.toLocaleString()),
    vscode.l10n.t("made {0}", new Date(state.created).toLocaleString()),
    folder,
  ].join("\n");
}

/** Words for the manifest's `when` clauses: `run ended resumable pinned`. */
function contextOf({ liveness, state, marks }: RunSummary): string {
  const words = ["run", liveness === "crashed" ? "ended" : liveness];
  if (words[1] === "ended" && state.state !== "completed") words.push("resumable");
  if (marks.pinned) words.push("pinned");
  return words.join(" ");
}
