import assert from "node:assert/strict";
import * as vscode from "vscode";
import { RunReader } from "../../runlog/reader";
import { experimentUri, until } from "./workspace";

describe("running an experiment", () => {
  it("has every command", async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ["run", "smokeRun", "stop", "openInspector", "showLog"])
      assert.ok(commands.includes(`recR1.${name}`), name);
  });

  it("runs two steps to the end, and keeps every rollout", async () => {
    const folder = await vscode.commands.executeCommand<string>(
      "recR1.smokeRun",
      experimentUri().toString(),
    );
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
    const folder = await vscode.commands.executeCommand<string>(
      "recR1.run",
      experimentUri().toString(),
    );
    await until(() => opened(folder, (reader) => reader.state.step >= 2));
    await vscode.commands.executeCommand("recR1.stop", folder);
    const reader = await ended(folder);
    assert.equal(reader.state.state, "stopped", reader.state.message);
    assert.equal(reader.liveness, "ended");
    assert.ok(reader.state.step < 400);
    reader.close();
  });
});

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
