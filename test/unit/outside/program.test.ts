import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pidRuns } from "../../../runlog/process";
import { UserError } from "../../../schemas/user-error";
import { Program, type ProgramSpec } from "../../../trainer/outside/program";
import { Unavailable } from "../../../trainer/outside/unavailable";
import { scriptedProgram } from "./scripted-program";

let folder: string;
let program: Program | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rec-r1-program-"));
});
afterEach(async () => {
  await program?.dispose();
  program = undefined;
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function started(body: string, rest: Parameters<typeof scriptedProgram>[3] = {}): Program {
  program = new Program(scriptedProgram(folder, "program", body, rest));
  return program;
}

const ECHO = `const answer = ({ id, text }) => say({ id, text, pid: process.pid });`;

const failureOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: Error) => error,
  );

async function gone(pid: number): Promise<void> {
  for (let i = 0; i < 400 && pidRuns(pid); i++) await sleep(25);
  expect(pidRuns(pid)).toBe(false);
}

describe("a program asked in JSON lines", () => {
  it("answers in the order of the requests, whatever the order of its answers", async () => {
    const shuffler = started(`const held = [];
      const answer = (request) => {
        held.push(request);
        if (held.length === 5) for (const { id, text } of held.reverse()) say({ id, text });
      };`);
    const texts = ["a", "b\nnew line", "\u2028 é 🦊", '"quoted"', ""];
    const answers = await shuffler.ask(texts.map((text) => ({ text })));
    expect(answers).toEqual(texts.map((text) => ({ text })));
  });

  it("is one process for all requests, and gone with its children in the end", async () => {
    const parent = started(`const child = require("node:child_process").spawn(process.execPath,
        ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
      process.stdin.on("end", () => {});
      setInterval(() => {}, 1000);
      const answer = ({ id }) => say({ id, pids: [process.pid, child.pid] });`);
    const [first] = await parent.ask([{}]);
    const [second] = await parent.ask([{}]);
    expect(second).toEqual(first);
    await parent.dispose();
    for (const pid of first!.pids as number[]) await gone(pid);
  });

  it("gets arguments as they are, its folder, and variables whose values stand nowhere", async () => {
    vi.stubEnv("REC_R1_TEST_SECRET", "swordfish");
    const told = started(
      `const answer = ({ id }) => say({ id, args, cwd: process.cwd(), secret: process.env.KEY });`,
      { args: ["$HOME; echo 'x' & \"y\""], env: { KEY: "key-${env:REC_R1_TEST_SECRET}" } },
    );
    const [answer] = await told.ask([{}]);
    expect(answer!.args).toEqual(["$HOME; echo 'x' & \"y\""]);
    expect(path.basename(String(answer!.cwd))).toBe(path.basename(folder));
    expect(answer!.secret).toBe("key-swordfish");
    vi.unstubAllEnvs();
  });

  it("is started again when it dies, and waited for", async () => {
    const mark = path.join(folder, "died");
    const mortal = started(
      `const answer = ({ id, text }) => {
        if (text !== "die") return say({ id, text });
        if (fs.existsSync(args[0])) return say({ id, text: "alive again" });
        fs.writeFileSync(args[0], "");
        console.error("out of cheese");
        process.exit(7);
      };`,
      { args: [mark] },
    );
    expect(await mortal.ask([{ text: "a" }])).toEqual([{ text: "a" }]);
    const error = await failureOf(mortal.ask([{ text: "b" }, { text: "die" }]));
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.message).toMatch(/ended \(exit status 7\)\n {2}out of cheese$/);
    expect(await mortal.ask([{ text: "die" }])).toEqual([{ text: "alive again" }]);
  });

  it("is given up when it dies again and again", async () => {
    const mark = path.join(folder, "first");
    const doomed = started(
      `if (fs.existsSync(args[0])) process.exit(3);
      fs.writeFileSync(args[0], "");
      const answer = ({ id, text }) => (text ? process.exit(3) : say({ id }));`,
      { args: [mark] },
    );
    await doomed.ask([{}]);
    const errors: Error[] = [];
    for (let i = 0; i < 10; i++) errors.push(await failureOf(doomed.ask([{ text: "x" }])));
    expect(errors.slice(0, 9).every((error) => error instanceof Unavailable)).toBe(true);
    expect(errors[9]).toBeInstanceOf(UserError);
    expect(errors[9]!.message).toMatch(/10 times in a row without an answer/);
  });

  it.each<[string, string, RegExp]>([
    [
      "dies at once",
      `console.error("no module named torch"); process.exit(1);`,
      /exit status 1\)\n {2}no module named torch/,
    ],
    [
      "answers garbage",
      `const answer = () => console.log("loading the model …");`,
      /answered "loading the model …"; expected one JSON object a line.*standard error/,
    ],
    [
      "answers a list",
      `const answer = () => say([1, 2]);`,
      /answered "\[1,2\]"; expected one JSON object/,
    ],
    [
      "answers without the id",
      `const answer = () => say({ ids: [] });`,
      /expected the id of a request, once/,
    ],
    [
      "answers with a strange id",
      `const answer = ({ id }) => say({ id: id + 1000 });`,
      /expected the id of a request/,
    ],
    [
      "answers twice",
      `const answer = ({ id }) => { say({ id }); say({ id }); };`,
      /expected the id of a request, once/,
    ],
    [
      "refuses",
      `const answer = ({ id }) => say({ id, error: "the index is empty" });`,
      /says: the index is empty/,
    ],
  ])("that %s is a fault of the experiment", async (_, body, message) => {
    const wrong = started(body);
    const error = await failureOf(wrong.ask([{}, {}]));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(message);
  });

  it("that never answers is ended after its time", async () => {
    const silent = started(
      `fs.writeFileSync(args[0], String(process.pid)); const answer = () => {};`,
      { args: [path.join(folder, "pid")], timeout_seconds: 0.5 },
    );
    const error = await failureOf(silent.ask([{}]));
    expect(error.message).toMatch(/gave no answer for 0\.5 s/);
    if (existsSync(path.join(folder, "pid")))
      await gone(Number(readFileSync(path.join(folder, "pid"), "utf8")));
  });

  it("may take its time as long as answers come", async () => {
    const slow = started(`const answer = ({ id }) => setTimeout(() => say({ id }), 150 * id);`, {
      timeout_seconds: 5,
    });
    expect(await slow.ask([{}, {}, {}, {}])).toHaveLength(4);
  });

  it("that floods its standard error is heard up to a bound, and works", async () => {
    let heard = 0;
    vi.spyOn(process.stderr, "write").mockImplementation((bytes) => {
      heard += bytes.length;
      return true;
    });
    const loud = started(
      `const answer = ({ id }) => process.stderr.write("x".repeat(5e6), () => say({ id }));`,
    );
    expect(await loud.ask([{}, {}])).toHaveLength(2);
    expect(heard).toBeGreaterThan(60_000);
    expect(heard).toBeLessThan(70_000);
  });

  it("may answer with much, but not without end", async () => {
    const huge = started(`const answer = ({ id, size }) => {
        if (size) return say({ id, text: "y".repeat(size) });
        const chunk = "z".repeat(2 ** 20);
        const write = () => process.stdout.write(chunk, write);
        write();
      };`);
    const [answer] = await huge.ask([{ size: 5e6 }]);
    expect((answer!.text as string).length).toBe(5e6);
    expect((await failureOf(huge.ask([{}]))).message).toMatch(/a line that is too long/);
  });

  it("is ended when it is no longer waited for", async () => {
    const slow = started(ECHO.replace("say(", "text === 'slow' || say("));
    const [{ pid }] = (await slow.ask([{ text: "a" }])) as [{ pid: number }];
    const controller = new AbortController();
    const asking = failureOf(slow.ask([{ text: "slow" }], controller.signal));
    controller.abort(new Error("stop"));
    expect((await asking).message).toBe("stop");
    await gone(pid);
    expect(await slow.ask([{ text: "b" }])).toMatchObject([{ text: "b" }]);
  });

  it("keeps nobody alive who has his answers, and ends with him", async () => {
    const spec = scriptedProgram(folder, "program", ECHO);
    const bundle = path.join(folder, "asks.cjs");
    await build({
      stdin: {
        contents: `import { Program } from ${JSON.stringify(path.resolve("trainer/outside/program"))};
          const program = new Program(${JSON.stringify(spec)});
          program.ask([{ text: "a" }]).then(([{ pid }]) => console.log(pid));`,
        resolveDir: folder,
      },
      ...{ bundle: true, platform: "node", format: "cjs", outfile: bundle },
    });
    const { stdout, status } = spawnSync(process.execPath, [bundle], { encoding: "utf8" });
    expect(status).toBe(0);
    await gone(Number(stdout));
  });

  it.each<[string, Partial<ProgramSpec>]>([
    ["program", { command: ["rec-r1-no-such-program"] }],
    ["folder", { cwd: path.join(tmpdir(), "rec-r1-no-such-folder") }],
  ])("says that there is no such %s", async (_, spec) => {
    program = new Program({ ...scriptedProgram(folder, "program", ECHO), ...spec });
    const error = await failureOf(program.ask([{}]));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(/cannot be started.*no such program or folder/);
  });

  it("says which variable is not set", async () => {
    program = new Program({
      ...scriptedProgram(folder, "program", ECHO),
      env: { KEY: "${env:REC_R1_NO_SUCH}" },
    });
    expect((await failureOf(program.ask([{}]))).message).toMatch(/REC_R1_NO_SUCH is not set/);
  });
});
