import assert from "node:assert/strict";
import path from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { serveComparison, servePanel } from "../support/panel-server";
import { ordinaryRun } from "./made-runs";
import type { PanelTest, Place } from "./panel";
import { WatchedPage } from "./watched-page";

/** The classes by which VS Code tells a page its theme. */
const THEMES = {
  dark: "vscode-dark",
  light: "vscode-light",
  "high contrast": "vscode-high-contrast",
  "high contrast light": "vscode-high-contrast vscode-high-contrast-light",
};

/** What can be looked at, and how one gets there. */
const VIEWS: Record<string, (watched: WatchedPage) => Promise<unknown>> = {
  overview: ({ page }) => page.locator("rec-run-overview canvas").first().waitFor(),
  rollouts: (watched) => watched.showGroups(),
  evaluation: async ({ page }) => {
    await page.getByRole("tab", { name: "Evaluation" }).click();
    await page.locator("rec-evaluation-page", { hasText: "wins" }).waitFor();
  },
  group: async (watched) => {
    await watched.showGroups();
    await watched.rows.first().click();
    await watched.page.locator("rec-sample-column").nth(1).waitFor();
  },
};

/** Serious faults that axe finds, each with the elements that have it. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ["violations"],
    }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) =>
      nodes
        .slice(0, 4)
        .map(({ html, failureSummary, target }) =>
          [`${id}: ${help}`, target.flat().join(" "), html.slice(0, 200), failureSummary].join(
            "\n",
          ),
        ),
    );
}

/** How far the page can be scrolled sideways, and what sticks out of it. */
async function sideways(page: Page): Promise<{ by: number; of: string[] }> {
  return page.evaluate(() => {
    const of: string[] = [];
    const walk = (root: Document | ShadowRoot, clipped: boolean) => {
      for (const element of root.children) visit(element, clipped);
    };
    const visit = (element: Element, clipped: boolean) => {
      const { overflowX, visibility } = getComputedStyle(element);
      const { right, width } = element.getBoundingClientRect();
      if (!clipped && width > 0 && visibility === "visible" && right > innerWidth + 1)
        of.push(`${element.localName}.${element.className} to ${Math.round(right)}`);
      const inside = clipped || overflowX !== "visible";
      for (const child of element.children) visit(child, inside);
      if (element.shadowRoot) walk(element.shadowRoot, inside);
    };
    visit(document.body, false);
    return { by: document.documentElement.scrollWidth - innerWidth, of: of.slice(0, 6) };
  });
}

async function withPanel(
  { browser, folder }: Place,
  theme: string,
  options: Parameters<typeof WatchedPage.open>[2],
  look: (watched: WatchedPage) => Promise<void>,
): Promise<void> {
  const server = await servePanel(ordinaryRun(folder));
  try {
    const url = `${server.url}?theme=${encodeURIComponent(theme)}`;
    const watched = await WatchedPage.open(browser, url, options);
    await look(watched);
    await watched.close();
  } finally {
    server.close();
  }
}

function accessibleIn(name: keyof typeof THEMES): PanelTest {
  return (place) =>
    withPanel(place, THEMES[name], {}, async (watched) => {
      for (const [view, go] of Object.entries(VIEWS)) {
        await go(watched);
        await place.picture(watched.page, `${name}-${view}`);
        assert.deepEqual(await accessibilityFaults(watched.page), [], view);
      }
    });
}

/** Shows everything on a screen on which only what is meant to be scrolled may be. */
function fitting(name: string, width: number, height: number, scale: number): PanelTest {
  const options = { viewport: { width, height }, deviceScaleFactor: scale };
  return (place) =>
    withPanel(place, THEMES.dark, options, async (watched) => {
      for (const [view, go] of Object.entries(VIEWS)) {
        await go(watched);
        await place.picture(watched.page, `${name}-${view}`);
        assert.deepEqual(await sideways(watched.page), { by: 0, of: [] }, view);
      }
      assert.deepEqual(await accessibilityFaults(watched.page), []);
    });
}

/** The comparison of two runs in a theme, on a wide and on a narrow screen. */
function comparisonIn(name: keyof typeof THEMES): PanelTest {
  return async ({ browser, folder, picture }) => {
    const runs = [ordinaryRun(path.join(folder, "a")), ordinaryRun(path.join(folder, "b"))];
    const server = await serveComparison(runs);
    try {
      const url = `${server.url}?theme=${encodeURIComponent(THEMES[name])}`;
      const watched = await WatchedPage.open(browser, url);
      const { page } = watched;
      await page.locator("rec-runs canvas").first().waitFor();
      await picture(page, `${name}-runs`);
      assert.deepEqual(await accessibilityFaults(page), []);
      await page.setViewportSize({ width: 320, height: 700 });
      await picture(page, `${name}-runs-narrow`);
      assert.deepEqual(await sideways(page), { by: 0, of: [] });
      await watched.close();
    } finally {
      server.close();
    }
  };
}

/** The element that has the keyboard, through all shadow roots. */
function focused(page: Page) {
  return page.evaluate(() => {
    let at = document.activeElement;
    // A component of the toolkit hands the keyboard on to a part that has no name of its own.
    let named = "";
    while (at?.shadowRoot?.activeElement) {
      if (at.localName.startsWith("vscode-"))
        named = at.getAttribute("aria-label") ?? at.textContent?.trim() ?? "";
      at = at.shadowRoot.activeElement;
    }
    if (!at) return null;
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(at);
    const seen = outlineStyle !== "none" && outlineWidth !== "0px";
    const name =
      at.getAttribute("aria-label") ??
      at.getAttribute("title") ??
      (at.textContent?.trim() || named);
    return { tag: at.localName, name, seen, boxShadow, borderColor };
  });
}

export const looksTests: Record<string, PanelTest> = {
  ...Object.fromEntries(
    (Object.keys(THEMES) as (keyof typeof THEMES)[]).map((name) => [
      `has no serious fault of accessibility in the ${name} theme`,
      accessibleIn(name),
    ]),
  ),
  "compares runs without such a fault, in the dark": comparisonIn("dark"),
  "compares runs without such a fault, in the light": comparisonIn("light"),
  "fits into 320 pixels": fitting("narrow", 320, 700, 1),
  "fits at 200 %": fitting("zoomed", 640, 450, 2),
  "is done by keyboard alone": (place) =>
    withPanel(place, THEMES.dark, {}, async (watched) => {
      const { page, rows } = watched;
      await watched.showGroups();
      const names = new Set<string>();
      for (let i = 0; i < 60 && !names.has("grid row"); i++) {
        await page.keyboard.press("Tab");
        const at = await focused(page);
        assert.ok(at?.name || at?.tag === "body" || at?.tag === "input", JSON.stringify(at));
        names.add(at?.tag === "div" && /thing/.test(at.name ?? "") ? "grid row" : `${at?.name}`);
      }
      assert.ok(names.has("grid row"), `Tab reaches the list, not only ${[...names].join(", ")}`);
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      const third = await rows.nth(2).getAttribute("aria-selected");
      assert.equal(third, "true");
      await page.keyboard.press("Enter");
      await page.locator("rec-sample-column").nth(1).waitFor();
      await page.keyboard.press("j");
      await page.getByText(/group 156 ·/).waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      await page.keyboard.type("amber");
      await page.keyboard.press("Enter");
      await watched.counts(/20 of 160 groups/);
    }),
  "stands still for those who ask for that": (place) =>
    withPanel(place, THEMES.dark, { reducedMotion: "reduce" }, async (watched) => {
      await watched.showGroups();
      const moving = await watched.page.evaluate(() =>
        document.getAnimations().map((animation) => {
          const { target } = animation.effect as KeyframeEffect;
          return target?.localName;
        }),
      );
      assert.deepEqual(moving, []);
    }),
};
