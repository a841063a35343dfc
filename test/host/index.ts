import { writeFileSync } from "node:fs";
import Mocha from "mocha";

/** Called by the extension host: runs the suites and writes down how each test ended. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 90_000 });
  mocha.suite.emit("pre-require", globalThis as unknown as Mocha.MochaGlobals, "", mocha);
  if (process.env.REC_R1_HOST_SUITE === "folders") await import("./folders.host");
  else {
    await import("./manifest.host");
    await import("./language.host");
    await import("./renaming.host");
    await import("./runs.host");
  }
  const passed: string[] = [];
  const pending: string[] = [];
  const failed: { title: string; error: string }[] = [];
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on("pass", (test) => passed.push(test.fullTitle()))
      .on("pending", (test) => pending.push(test.fullTitle()))
      .on("fail", (test, error: Error) =>
        failed.push({ title: test.fullTitle(), error: String(error.stack ?? error.message) }),
      );
  });
  writeFileSync(process.env.REC_R1_HOST_RESULTS!, JSON.stringify({ passed, failed, pending }));
  if (failed.length) throw new Error(`${failed.length} failed`);
}
