import assert from "node:assert/strict";
import path from "node:path";
import { RunWriter } from "../../runlog/writer";
import type { Rollout } from "../../schemas/generated/run-events";
import { servePanel } from "../support/panel-server";
import type { PanelTest } from "./panel";
import { WatchedPage } from "./watched-page";

const GROUPS_A_STEP = 20;

/** A run that goes on as long as the test likes: 20 groups a step. */
class GrowingRun {
  readonly folder: string;
  readonly #writer: RunWriter;
  #steps = 0;

  constructor(parent: string, steps: number) {
    this.folder = path.join(parent, "growing");
    const init = { id: "growing", name: "growing", experiment: "x.recr1.yaml", engine: "embedded" };
    this.#writer = RunWriter.create(this.folder, { ...init, steps: 900, versions: {} }, "", {});
    const original = { components: {}, reward: 0.5, retrieved: [], found: [] };
    this.#writer.appendQuery({ id: "q", text: "a query", split: "train", relevant: [], original });
    this.#writer.update({ state: "running", pid: process.pid, phase: "rl" });
    for (let i = 0; i < steps; i++) this.step();
  }

  step(): void {
    const step = ++this.#steps;
    for (let i = 0; i < GROUPS_A_STEP; i++) {
      const group = (step - 1) * GROUPS_A_STEP + i;
      this.#writer.appendRollouts(
        [0, 1].map((sample): Rollout => {
          const reward = ((group * 7 + sample * 3) % 10) / 10;
          return {
            ...{ step, group, sample, query_id: "q", prompt: "p", completion: `${group}` },
            ...{ text: `${group}`, search_text: `${group}`, components: { ndcg: reward }, reward },
            ...{ advantage: 0, retrieved: [], found: [], tokens: 3, finish: "stop", used: true },
          };
        }),
      );
    }
    const rollouts = 2 * GROUPS_A_STEP * step;
    const metrics = { "reward/mean": 0.5, kl: step / 100 };
    this.#writer.appendEvent({ type: "step", phase: "rl", step, steps: 900, rollouts, metrics });
    this.#writer.update({ step, rollouts, reward: 0.5 });
  }

  end(): void {
    this.#writer.update({ state: "completed", pid: null });
    this.#writer.close();
  }
}

/** What is read: the row at the top of the list, and how far it is below the list's edge. */
const atTop = ({ page }: WatchedPage) =>
  page.locator("rec-group-list .body").evaluate((body) => {
    const edge = body.getBoundingClientRect().top;
    const rows = [...body.querySelectorAll(".row")].map((row) => ({
      text: row.textContent.replace(/\s+/g, " "),
      below: Math.round(row.getBoundingClientRect().top - edge),
    }));
    return rows.filter(({ below }) => below > -26).sort((a, b) => a.below - b.below)[0];
  });

const scrollTo = ({ page }: WatchedPage, top: number) =>
  page.locator("rec-group-list .body").evaluate((body, to) => {
    body.scrollTop = to;
  }, top);

async function withGrowing(
  { browser, folder }: Parameters<PanelTest>[0],
  look: (watched: WatchedPage, run: GrowingRun) => Promise<void>,
): Promise<void> {
  const run = new GrowingRun(folder, 30);
  const server = await servePanel(run.folder);
  try {
    const watched = await WatchedPage.open(browser, server.url);
    await watched.showGroups();
    await look(watched, run);
    await watched.close();
  } finally {
    server.close();
    run.end();
  }
}

/** Following a run, and holding still. */
export const liveTests: Record<string, PanelTest> = {
  "follows a run: new groups come at the top": (place) =>
    withGrowing(place, async (watched, run) => {
      await watched.counts(/600 of 600 groups/);
      run.step();
      await watched.counts(/620 of 620 groups/);
      await watched.rows
        .first()
        .filter({ hasText: /^\s*31/ })
        .waitFor();
    }),

  "lists new groups without moving what is read": (place) =>
    withGrowing(place, async (watched, run) => {
      const { page } = watched;
      await scrollTo(watched, 5_015);
      await page.getByRole("button", { name: "Follow" }).waitFor();
      await watched.rows
        .filter({ hasText: /^\s*2[01]/ })
        .first()
        .waitFor();
      const before = await atTop(watched);
      assert.ok(before);
      run.step();
      run.step();
      const fresh = page.getByRole("button", { name: /40 new/ });
      await fresh.waitFor();
      assert.deepEqual(await atTop(watched), before);
      await fresh.click();
      await watched.counts(/640 of 640 groups/);
      await fresh.waitFor({ state: "detached" });
      assert.deepEqual(await atTop(watched), before);
      await page.getByRole("button", { name: "Follow" }).click();
      await watched.rows
        .first()
        .filter({ hasText: /^\s*32/ })
        .waitFor();
    }),

  "comes back to where it was when it is shown again": (place) =>
    withGrowing(place, async (watched) => {
      const { page } = watched;
      // So low that the overview has to be scrolled, too.
      await page.setViewportSize({ width: 1400, height: 360 });
      await scrollTo(watched, 26 * 200);
      const overview = page.locator("rec-run-overview");
      await overview.evaluate((element) => {
        element.scrollTop = 60;
      });
      await page.waitForFunction(() =>
        /"top".*"scroll":60|"scroll":60.*"top"/.test(sessionStorage.getItem("state") ?? ""),
      );
      const before = await atTop(watched);
      await page.reload();
      await watched.counts(/600 of 600 groups/);
      await watched.rows
        .filter({ hasText: before!.text.trim().split(" ")[0]! })
        .first()
        .waitFor();
      await page.waitForFunction(() => {
        const { body } = document;
        const list = body
          .querySelector("rec-inspector")!
          .shadowRoot!.querySelector("rec-group-list");
        return list!.shadowRoot!.querySelector(".body")!.scrollTop > 0;
      });
      assert.deepEqual(await atTop(watched), before);
      assert.equal(await overview.evaluate((element) => element.scrollTop), 60);
    }),
};
