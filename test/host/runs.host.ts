import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as vscode from "vscode";
import { RunReader } from "../../runlog/reader";
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
    assert.ok(query.original.retrieved.length > 0);
    reader.close();
  });

  it("stops after the step in hand", async () => {
    const folder = await launched("recR1.run");
    await until(() => opened(folder, (reader) => reader.state.step >= 2));
    await vscode.commands.executeCommand("recR1.stop", folder);
    const reader = await ended(folder);
    assert.equal(reader.state.state, "stopped", reader.state.message);
    assert.equal(reader.liveness, "ended");
    assert.ok(reader.state.step < 400);
    reader.close();
  });
});

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
