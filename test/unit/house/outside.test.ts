import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** What speaks to engines, starts programs or loads modules that an experiment names. */
const SPEAKS =
  /^trainer\/(outside\/(http-client|program|service)|recommender\/(command|engine|http\/|query-dsl\/)|reward\/(module|program))|node_modules\/(@elastic|@opensearch-project)\//;

async function filesIn(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    ...{ bundle: true, platform: "node", format: "cjs", mainFields: ["module", "main"] },
    ...{
      write: false,
      metafile: true,
      external: ["vscode", "onnxruntime-node"],
      logLevel: "silent",
    },
  });
  return Object.keys(metafile!.inputs);
}

describe("what an experiment names outside", () => {
  it.each(["extension/language/server.ts", "extension/extension.ts"])(
    "cannot be reached from %s",
    async (entry) => {
      const files = await filesIn(entry);
      expect(files.length).toBeGreaterThan(50);
      expect(files.filter((file) => SPEAKS.test(file))).toEqual([]);
    },
  );

  it("is reached from the trainer", async () => {
    expect(
      (await filesIn("trainer/cli.ts")).filter((file) => SPEAKS.test(file)).length,
    ).toBeGreaterThan(50);
  });
});
