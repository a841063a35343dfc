import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { waiting } from "../../runlog/queue";
import { RunReader } from "../../runlog/reader";
import { listRuns } from "../../runlog/runs";
import { experimentUri, until } from "./workspace";

describe("running an experiment", () => {
  it("runs two steps to the end, and keeps every rollout", async () => {
    const folder = await launched("recR1.smokeRun");
    const reader = await ended(folder);
    assert.equal(reader.state.state, "completed", reader.state.message);
    assert.equal(reader.state.step, 2);
    assert.ok(reader.rolloutCount >= 2 * 6 * 6, `${reader.rolloutCount} rollouts`);
    const { query, rollouts } = reader.group(0);
    assert.equal(rollouts.length, 6);
    assert.equal(rollouts[0]!.query_id, query.id);
    assert.ok(query.original!.retrieved.length > 0);
    reader.close();
  });

  it("stops after the step in hand", async () => {
    const folder = await launched("recR1.run");
    await until(() => opened(folder, (reader) => reader.state.step >= 2));
    await vscode.commands.executeCommand("recR1.stop", folder);
    const reader = await ended(folder);
    assert.equal(reader.state.state, "stopped", reader.state.message);
    assert.equal(reader.liveness, "ended");
    assert.ok(reader.state.step < 20_000);
    reader.close();
  });

  it("goes on with a run that was stopped, and runs it again", async () => {
    const folder = await launched("recR1.run");
    await until(() => opened(folder, (reader) => reader.state.step >= 2));
    await vscode.commands.executeCommand("recR1.stop", folder);
    const before = await ended(folder);
    const { step, rollouts } = before.state;
    before.close();
    assert.equal(await vscode.commands.executeCommand("recR1.resume", folder), folder);
    await until(() => opened(folder, (reader) => reader.state.step > step));
    const again = await vscode.commands.executeCommand<string>("recR1.rerun", folder);
    assert.notEqual(again, folder);
    await until(() => opened(again, (reader) => reader.state.step >= 1));
    for (const run of [folder, again]) await vscode.commands.executeCommand("recR1.stop", run);
    const reader = await ended(folder);
    assert.equal(reader.state.state, "stopped", reader.state.message);
    assert.ok(reader.state.rollouts > rollouts);
    reader.close();
    (await ended(again)).close();
  });

  it("goes on from a checkpoint as a run of its own, and shows progress when asked", async () => {
    const folder = await launched("recR1.run");
    await until(() => opened(folder, (reader) => reader.state.step >= 2));
    const shown = vscode.commands.executeCommand("recR1.showProgress", folder);
    await vscode.commands.executeCommand("recR1.stop", folder);
    await shown;
    const { step } = (await ended(folder)).state;
    const branching = vscode.commands.executeCommand<string>("recR1.resumeFrom", folder);
    let branch: string | undefined;
    void branching.then((made) => {
      branch = made;
    });
    await until(() => {
      void vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return branch !== undefined;
    });
    await until(() => opened(branch!, (reader) => reader.state.step > step));
    await vscode.commands.executeCommand("recR1.stop", branch);
    const reader = await ended(branch!);
    assert.deepEqual(reader.state.branch?.run, path.basename(folder));
    reader.close();
  });

  it("lets a run wait behind another, and starts it in its turn", async () => {
    const first = await launched("recR1.run");
    const runs = path.dirname(first);
    const waits = () => waiting(listRuns(runs)).map(({ folder }) => folder);
    await vscode.commands.executeCommand("recR1.smokeRun", experimentUri().toString());
    const [second] = waits();
    assert.ok(second, "the second run does not wait");
    await vscode.commands.executeCommand("recR1.smokeRun", experimentUri().toString());
    const [, third] = waits();
    await vscode.commands.executeCommand("recR1.runNext", third);
    assert.deepEqual(waits(), [third, second]);
    await vscode.commands.executeCommand("recR1.stop", second);
    assert.deepEqual(waits(), [third]);
    await vscode.commands.executeCommand("recR1.stop", first);
    await until(() => opened(third!, (reader) => reader.state.state === "completed"));
    assert.ok(opened(second, (reader) => reader.state.state === "stopped"));
  });

  it("runs a sweep, each point as it says", async () => {
    const sweep = vscode.Uri.joinPath(experimentUri(), "..", "sweep.recr1.yaml");
    const text = `name: swept\nextends: ${path.basename(experimentUri().fsPath)}\ntraining: { steps: 6 }\nsweep: { seeds: [1, 2] }\n`;
    await vscode.workspace.fs.writeFile(sweep, Buffer.from(text));
    const runs = runsFolder();
    await vscode.commands.executeCommand("recR1.run", sweep.toString());
    const swept = () => listRuns(runs).filter(({ state }) => state.name === "swept");
    assert.equal(swept().length, 2);
    await until(() => swept().every(({ state }) => state.state === "completed"));
    assert.deepEqual(
      swept().map(({ state }) => state.sweep?.settings),
      [{ "training.seed": 2 }, { "training.seed": 1 }],
    );
    await vscode.commands.executeCommand("recR1.compareRuns", swept()[0]!.folder);
    await until(() =>
      vscode.window.visibleTextEditors.some(({ document }) =>
        document.getText().startsWith("settings"),
      ),
    );
    await vscode.workspace.fs.delete(sweep);
  });

  it("evaluates an experiment before any training, and tells what runs here", async () => {
    for (const [command, words] of [
      ["recR1.evaluateBaseline", "original_query"],
      ["recR1.showEnvironment", "onnxruntime-node"],
    ] as const) {
      await vscode.commands.executeCommand(command, experimentUri().toString());
      await until(() =>
        vscode.window.visibleTextEditors.some(({ document }) => document.getText().includes(words)),
      );
    }
  });

  it("offers experiments as tasks, which run to their end", async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: "recr1" });
    assert.ok(task, "no task is offered");
    const { experiment } = task.definition;
    const definition = { type: "recr1", experiment, set: ["training.steps=1"] };
    const before = listRuns(runsFolder()).length;
    const resolved = new vscode.Task(definition, task.scope!, "one step", "Rec-R1", task.execution);
    const execution = task.execution as vscode.ProcessExecution;
    resolved.execution = new vscode.ProcessExecution(
      execution.process,
      [...execution.args, "--set", "training.steps=1"],
      execution.options!,
    );
    const exit = new Promise<number | undefined>((resolve) => {
      vscode.tasks.onDidEndTaskProcess(({ exitCode }) => resolve(exitCode));
    });
    await vscode.tasks.executeTask(resolved);
    assert.equal(await exit, 0, experiment as string);
    assert.equal(listRuns(runsFolder()).length, before + 1);
  });
});

function runsFolder(): string {
  return path.join(path.dirname(experimentUri().fsPath), ".rec-r1", "runs");
}

/** Launches and answers the run's folder; where no run came about, what the trainer said. */
async function launched(command: string): Promise<string> {
  const folder = await vscode.commands.executeCommand<string>(command, experimentUri().toString());
  if (folder) return folder;
  const logs = await vscode.workspace.findFiles("**/trainer.log");
  const texts = logs.map(({ fsPath }) => readFileSync(fsPath, "utf8"));
  return assert.fail(`no run was started\n${texts.join("\n")}`);
}

function opened(folder: string, look: (reader: RunReader) => boolean): boolean {
  try {
    const reader = RunReader.open(folder);
    const found = look(reader);
    reader.close();
    return found;
  } catch {
    return false;
  }
}

/** Waits for a run's end; a trainer that died ends the wait too, with what it last said. */
async function ended(folder: string): Promise<RunReader> {
  await until(() => opened(folder, (reader) => reader.liveness !== "live"));
  return RunReader.open(folder);
}
