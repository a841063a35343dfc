import path from "node:path";
import { describe, expect, it } from "vitest";
import { editsForRenames, moved } from "../../../extension/language/service/file-renames";
import { workspaceExperiments } from "../../../extension/language/service/workspace-experiments";
import { resolveText } from "../../../schemas/resolve";
import { Random } from "../../../trainer/random";
import { InMemory } from "./in-memory";

type Files = Record<string, string>;

const SPLIT = "d/qrels/dev.tsv > d/qrels/held.tsv";

/** What experiments are changed to by moves. */
async function changedBy(
  files: Files,
  moves: readonly (readonly [string, string])[],
  folders?: string[],
) {
  const memory = new InMemory(files, folders);
  const { texts } = await memory.experiments();
  const named = moves.map(([from, to]) => ({ from: path.resolve(from), to: path.resolve(to) }));
  return memory.applied(await editsForRenames(named, texts, memory));
}

describe("a file that an experiment names is renamed", () => {
  it.each([
    ["prompt", "task:\n  prompt: p/x.md\n", "p/x.md > p/y.md", "p/x.md > p/y.md"],
    ["moved", "task: { prompt: p/x.md }\n", "p/x.md > q/x.md", "p/x.md > q/x.md"],
    ["up", "task: { prompt: p/x.md }\n", "p/x.md > ../x.md", "p/x.md > ../x.md"],
    ["from above", "extends: ../b.yaml\n", "../b.yaml > b.yaml", "../b.yaml > b.yaml"],
    ["its folder", "task: { prompt: p/x.md }\n", "p > q/p", "p/x.md > q/p/x.md"],
    ["a folder of a like name", "task: { prompt: prompts/x.md }\n", "prompt > q", ""],
    ["./ stays", "task: { prompt: ./p/x.md }\n", "p/x.md > x.md", "./p/x.md > ./x.md"],
    ["./ that leaves", "extends: ./b.yaml\n", "b.yaml > ../b.yaml", "./b.yaml > ../b.yaml"],
    ["a way round", "extends: p/../b.yaml\n", "b.yaml > c.yaml", "p/../b.yaml > c.yaml"],
    ["absolute", "extends: /w/b.yaml\n", "b.yaml > c.yaml", "/w/b.yaml > /w/c.yaml"],
    ["/ at the end", "data: { format: beir, path: d/ }\n", "d > e/f", "d/ > e/f/"],
    ["double quotes", 'extends: "b.yaml" # why\n', "b.yaml > c d.yaml", "b.yaml > c d.yaml"],
    ["single quotes", "extends: 'b.yaml'\n", "b.yaml > it's.yaml", "b.yaml > it''s.yaml"],
    ["escapes", 'extends: "\\u0062.yaml"\n', "b.yaml > ü.yaml", "\\u0062.yaml > ü.yaml"],
    ["quotes needed", "extends: b.yaml\n", "b.yaml > b #2.yaml", 'b.yaml > "b #2.yaml"'],
    ["a bracket", "extends: b.yaml\n", "b.yaml > [b].yaml", 'b.yaml > "[b].yaml"'],
    ["a comma", "task: {prompt: x.md}\n", "x.md > x, y.md", 'x.md > "x, y.md"'],
    ["a number", "data: { format: beir, path: d }\n", "d > 2024", 'd } > "2024" }'],
    ["a block", "task:\n  prompt: >- # t\n    p/x.md\nname: a\n", "p/x.md > y.md", "p/x.md > y.md"],
    [
      "folded",
      "task:\n  prompt: >-\n    my\n    x.md\n",
      "my x.md > y.md",
      ">-\n    my\n    x.md > y.md",
    ],
    ["a tag", "task: { prompt: &p !!str x.md }\n", "x.md > y.md", "x.md > y.md"],
    ["CRLF", "# a\r\nextends: b.yaml # b\r\nname: a\r\n", "b.yaml > c.yaml", "b.yaml > c.yaml"],
    ["UTF-16", "name: 🥾\ntask: { kind: 🥾, prompt: 🥾.md }\n", "🥾.md > 👟.md", "🥾.md > 👟.md"],
    ["twice", "extends: b.yaml\nextends: b.yaml\n", "b.yaml > c.yaml", "b.yaml > c.yaml"],
    [
      "by an alias",
      "rewriter: { model: &m ./m }\nrecommender: { model: *m }\n",
      "m > n",
      "./m > ./n",
    ],
    ["an alias of no path", "name: &p x.md\ntask: { prompt: *p }\n", "x.md > y.md", "*p > y.md"],
    ["a module", "reward: [{ kind: module, path: r.mjs }]\n", "r.mjs > s/r.mjs", "r.mjs > s/r.mjs"],
    ["a part's", "recommender: { of: [{ vectors: v.npy }] }\n", "v.npy > w.npy", "v.npy > w.npy"],
    [
      "a program",
      "reward: [{ command: [python3, r.py, --r.py] }]\n",
      "r.py > s.py",
      ", r.py > , s.py",
    ],
    ["an engine's", "engine: { run: [python3, t/t.py] }\n", "t/t.py > t.py", "t/t.py > t.py"],
    [
      "in the data",
      "data: { format: trec, path: d, topics: t.xml }\n",
      "d/t.xml > d/u.xml",
      "t.xml > u.xml",
    ],
    ["a split", "data: { format: beir, path: d, splits: { test: dev } }\n", SPLIT, "dev > held"],
    ["a grid's", "sweep: { grid: { rewriter.model: [./m, n] } }\n", "m > o", "./m > ./o"],
    ["a point's", "sweep: { list: [{ task.prompt: x.md }] }\n", "x.md > y.md", "x.md > y.md"],
    ["a section's", "sweep: { grid: { recommender: [{ model: ./m }] } }\n", "m > o", "./m > ./o"],
    ["a hidden folder", "data: { path: .data/d }\n", ".data > data", ".data/d > data/d"],
    ["of two spellings", "extends: 'it''s.yaml'\n", "it's.yaml > b.yaml", "it''s.yaml > b.yaml"],
    ["half written", "task: { prompt: x.md\nname: [\n", "x.md > y.md", "x.md > y.md"],
    // What stays as it is.
    [
      "a split still",
      "data: { path: d, splits: { test: dev } }\n",
      "d/qrels/dev.tsv > d/dev.txt",
      "",
    ],
    ["a prompt that is none then", "task: { prompt: x.md }\n", "x.md > x.rst", ""],
    ["an inline prompt", "task: { prompt: 'find {{query}} in x.md :' }\n", "x.md > y.md", ""],
    ["an environment", "data: { path: '${env:HERE}/d' }\n", "${env:HERE}/d > d", ""],
    ["somebody's home", "extends: ~/b.yaml\n", "~/b.yaml > c.yaml", ""],
    ["the Hub's name", "rewriter: { model: a/b }\n", "a > c", ""],
    ["an option", "engine: { run: [python3, -m, t.py] }\n", "u.py > t.py", ""],
    ["no path", "name: x.md\ndescription: x.md\n", "x.md > y.md", ""],
    ["no YAML", "\t{]: &&\n", "x.md > y.md", ""],
  ])("%s: %j", async (_, before, move, replaced) => {
    const [from, to] = move.split(" > ").map((place) => path.posix.join("/w", place));
    const files = { "/w/a.recr1.yaml": before, "/w/r.py": "", "/w/t/t.py": "" };
    const [old, young] = replaced.split(" > ");
    const after = { "/w/a.recr1.yaml": before.replaceAll(old!, young!) };
    expect(await changedBy(files, [[from!, to!]])).toEqual(replaced ? after : {});
  });

  it("a model's folder that a name on the Hub could be, where there is one", async () => {
    const files = {
      "/w/a.recr1.yaml": "rewriter: { model: models/m }\n",
      "/w/models/m/config.json": "{}",
    };
    expect(await changedBy(files, [["/w/models/m", "/w/models/n"]])).toEqual({
      "/w/a.recr1.yaml": "rewriter: { model: models/n }\n",
    });
  });

  it("in every experiment, from its own folder, in all folders of the workspace", async () => {
    const files = {
      "/w/a.recr1.yaml": "task: { prompt: p/x.md }\n",
      "/w/deep/in/b.recr1.yml": "name: b\ntask:\n  prompt: '../../p/x.md'\n",
      "/v/c.recr1.yaml": "task: { prompt: ../w/p/x.md }\n",
      "/v/d.recr1.yaml": "task: { prompt: p/x.md }\n",
    };
    expect(await changedBy(files, [["/w/p/x.md", "/w/p/new/y.md"]], ["/w", "/v"])).toEqual({
      "/w/a.recr1.yaml": "task: { prompt: p/new/y.md }\n",
      "/w/deep/in/b.recr1.yml": "name: b\ntask:\n  prompt: '../../p/new/y.md'\n",
      "/v/c.recr1.yaml": "task: { prompt: ../w/p/new/y.md }\n",
    });
  });

  it("in a base under any name, and by the folder of data that the base names", async () => {
    const files = {
      "/w/a.recr1.yaml": "extends: b/base.yaml\ndata: { topics: t.xml }\n",
      "/w/b/base.yaml": "data: { format: trec, path: ../d }\ntask: { prompt: x.md }\n",
    };
    expect(await changedBy(files, [["/w/b/x.md", "/w/b/y.md"]])).toEqual({
      "/w/b/base.yaml": "data: { format: trec, path: ../d }\ntask: { prompt: y.md }\n",
    });
    expect(await changedBy(files, [["/w/d/t.xml", "/w/d/u.xml"]])).toEqual({
      "/w/a.recr1.yaml": "extends: b/base.yaml\ndata: { topics: u.xml }\n",
    });
    expect(await changedBy(files, [["/w/d", "/w/e"]])).toEqual({
      "/w/b/base.yaml": "data: { format: trec, path: ../e }\ntask: { prompt: x.md }\n",
    });
  });

  it("several at once, the innermost move counting", async () => {
    const files = { "/w/a.recr1.yaml": "extends: p/b.yaml\ntask: { prompt: p/x.md }\n" };
    const moves = [
      ["/w/p", "/w/q"],
      ["/w/p/x.md", "/w/x.md"],
    ] as const;
    expect(await changedBy(files, moves)).toEqual({
      "/w/a.recr1.yaml": "extends: q/b.yaml\ntask: { prompt: x.md }\n",
    });
    expect(
      moved(
        "/w/p/x.md",
        [...moves].map(([from, to]) => ({ from, to })),
      ),
    ).toBe("/w/x.md");
    expect(
      moved(
        "/w/p2/x.md",
        [...moves].map(([from, to]) => ({ from, to })),
      ),
    ).toBe("/w/p2/x.md");
  });
});

const WHOLE = `# My run.
extends: base.yaml
task: { kind: query_rewriting, prompt: prompts/x.md }
data: { format: trec, path: ../data, topics: topics.xml }
recommender: { kind: command, command: [python3, rank.py, "--of"] }
reward:
  - { kind: module, path: ./r.mjs }
  - { kind: command, command: [node, s.mjs], cwd: tools }
rewriter: { model: hub/name }
`;

describe("an experiment that moves", () => {
  const files = {
    "/w/one/a.recr1.yaml": WHOLE,
    "/w/one/base.yaml": "rewriter: { model: ../models/m }\n",
    "/w/one/rank.py": "",
    "/w/one/tools/s.mjs": "",
    "/w/next.recr1.yaml": "extends: one/a.recr1.yaml\n",
  };

  it("keeps what it names, and those that extend it find it", async () => {
    expect(await changedBy(files, [["/w/one/a.recr1.yaml", "/w/two/deep/b.recr1.yaml"]])).toEqual({
      "/w/one/a.recr1.yaml": WHOLE.replace("base.yaml", "../../one/base.yaml")
        .replace("prompts/x.md", "../../one/prompts/x.md")
        .replace("../data", "../../data")
        .replace("rank.py", "../../one/rank.py")
        .replace("./r.mjs", "../../one/r.mjs")
        .replace("cwd: tools", "cwd: ../../one/tools"),
      "/w/next.recr1.yaml": "extends: two/deep/b.recr1.yaml\n",
    });
  });

  it("needs nothing where only its name is another", async () => {
    expect(await changedBy(files, [["/w/one/a.recr1.yaml", "/w/one/b.recr1.yaml"]])).toEqual({
      "/w/next.recr1.yaml": "extends: one/b.recr1.yaml\n",
    });
  });

  it("keeps the paths to what moves with it, and mends those that lead out", async () => {
    expect(await changedBy(files, [["/w/one", "/w/two/one"]])).toEqual({
      "/w/one/a.recr1.yaml": WHOLE.replace("../data", "../../data"),
      "/w/one/base.yaml": "rewriter: { model: ../../models/m }\n",
      "/w/next.recr1.yaml": "extends: two/one/a.recr1.yaml\n",
    });
  });

  it("knows the workspace's folder as one that can move too", async () => {
    expect(await changedBy(files, [["/w/one/base.yaml", "/w/base.yaml"]])).toEqual({
      "/w/one/a.recr1.yaml": WHOLE.replace("base.yaml", "../base.yaml"),
      "/w/one/base.yaml": "rewriter: { model: models/m }\n",
    });
  });
});

describe("the workspace's experiments", () => {
  it("are those in its folders, without runs' copies, packages and hidden folders", async () => {
    const memory = new InMemory(
      {
        "/w/a.recr1.yaml": "extends: ../out/base.recr1.yaml\n",
        "/w/deep/er/b.recr1.yml": "extends: shared.yaml\n",
        "/w/deep/er/shared.yaml": "extends: ../../circle.yaml\n",
        "/w/circle.yaml": "extends: deep/er/shared.yaml\n",
        "/w/other.yaml": "name: no\n",
        "/w/.rec-r1/runs/1/x.recr1.yaml": "",
        "/w/kept/here/1/x.recr1.yaml": "",
        "/w/node_modules/p/x.recr1.yaml": "",
        "/out/base.recr1.yaml": "name: out\n",
      },
      ["/w"],
      ["/w/kept/here"],
    );
    const { texts, complete } = await memory.experiments();
    expect([...texts.keys()].sort()).toEqual([
      "/w/a.recr1.yaml",
      "/w/circle.yaml",
      "/w/deep/er/b.recr1.yml",
      "/w/deep/er/shared.yaml",
    ]);
    expect(complete).toBe(true);
  });

  it("are looked for within limits, and it is said where they were met", async () => {
    const names = Array.from({ length: 5_200 }, (_, i) => `f${i}/`);
    let listed = 0;
    const { complete } = await workspaceExperiments({
      folders: ["/w"],
      runs: [],
      list: async (folder) => {
        listed++;
        return folder === "/w" ? names : [];
      },
      read: async () => undefined,
    });
    expect(complete).toBe(false);
    expect(listed).toBe(5_000);
  });
});

describe("whatever moves", () => {
  const FOLDERS = ["/w", "/w/a", "/w/a/b", "/w/a b", "/w/c/d"];
  const LINKED = ["data", "model", "prompts/x.md", "v.npy", "r.mjs", "c/p.md"];

  /** What the trainer itself makes of an experiment's paths: what stands there. */
  async function named(memory: InMemory, file: string) {
    const { experiment } = await resolveText(memory.files.get(file)!, file, memory);
    const [module] = experiment.reward as { path: string }[];
    const { vectors } = experiment.recommender as { vectors: string };
    const places = [experiment.data.path, experiment.rewriter.model, experiment.task.prompt];
    return [...places, vectors, module!.path].map(
      (place) => memory.files.get(path.join(place, "mark")) ?? memory.files.get(place),
    );
  }

  it("experiments name the same files as before", async () => {
    const random = new Random(7);
    const pick = <T>(from: readonly T[]) => from[random.below(from.length)]!;
    for (let round = 0; round < 150; round++) {
      const files: Files = {};
      for (const folder of FOLDERS)
        for (const link of LINKED) {
          const place = path.posix.join(folder, link);
          files[/\.\w+$/.test(link) ? place : `${place}/mark`] = place;
        }
      const experiments = FOLDERS.map((folder, i) => `${folder}/x${i}.recr1.yaml`);
      for (const file of experiments) {
        const to = (...links: string[]) => {
          const relative = path.posix.relative(
            path.posix.dirname(file),
            path.posix.join(pick(FOLDERS), pick(links)),
          );
          const quote = pick(["", "'", '"']);
          return quote + (relative.startsWith(".") ? "" : pick(["", "./"])) + relative + quote;
        };
        files[file] = [
          `task: { kind: query_rewriting, prompt: ${to("prompts/x.md", "c/p.md")} }`,
          `data: { format: beir, path: ${to("data")} }`,
          `recommender: { kind: dense, model: m, fields: [title], vectors: ${to("v.npy")} }`,
          `reward: [{ kind: module, path: ${to("r.mjs")} }]`,
          `rewriter: { model: ${to("model")} } # ${round}`,
        ].join(pick(["\n", "\r\n"]));
      }
      const memory = new InMemory(files);
      const from = pick([...FOLDERS.slice(1), ...experiments, "/w/prompts", "/w/a/c/p.md", "/w/c"]);
      const kind = /(\.recr1)?\.\w+$/.exec(from)?.[0] ?? "";
      const to = `${pick(["/w", "/w/new", "/w/x y/z"])}/moved${kind}`;
      const edits = await editsForRenames(
        [{ from, to }],
        (await memory.experiments()).texts,
        memory,
      );
      const written = { ...files, ...memory.applied(edits) };
      const place = (file: string) =>
        file === from || file.startsWith(`${from}/`) ? to + file.slice(from.length) : file;
      const later = new InMemory(
        Object.fromEntries(Object.entries(written).map(([file, text]) => [place(file), text])),
      );
      for (const file of experiments) {
        const before = await named(memory, file);
        expect(before).not.toContain(undefined);
        expect(await named(later, place(file)), `${from} to ${to}: ${file}`).toEqual(before);
        expect(written[file]!.endsWith(`# ${round}`)).toBe(true);
      }
    }
  });
});
