/**
 * What bench/inspector does inside the page, where no message from outside blurs the times. These
 * functions are sent to the browser as text: they must not name anything beyond themselves.
 */

/** The part of the list's component that is looked into. */
export interface ListElement extends HTMLElement {
  rows: { total: number; loading: boolean; searched: number | undefined };
  run: { groups: number };
}

/** Milliseconds from the navigation to the first rows on the screen. */
export function firstRows(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const list = document
        .querySelector("rec-inspector")
        ?.shadowRoot?.querySelector("rec-group-list");
      const row = list?.shadowRoot?.querySelector("[role=rowgroup] [role=row]:not(.loading)");
      if (row) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Scrolls to places all over the list; milliseconds until the rows there are on the screen. */
export async function jumps(count: number): Promise<number[]> {
  const inspector = document.querySelector("rec-inspector")!;
  const list = inspector.shadowRoot!.querySelector("rec-group-list") as ListElement;
  const body = list.shadowRoot!.querySelector("[role=rowgroup]")!;
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const begun = performance.now();
    // A low-discrepancy walk: no jump lands near another.
    body.scrollTop = ((i * 0.618034) % 1) * (body.scrollHeight - body.clientHeight);
    const middle = body.scrollTop + body.clientHeight / 2;
    const there = () => {
      const rows = [...list.shadowRoot!.querySelectorAll("[role=rowgroup] [role=row]")];
      const { top } = body.getBoundingClientRect();
      return rows.some((row) => {
        const box = row.getBoundingClientRect();
        const at = middle - body.scrollTop + top;
        return box.top <= at && at < box.bottom && !row.classList.contains("loading");
      });
    };
    while (!there()) await new Promise(requestAnimationFrame);
    times.push(performance.now() - begun);
  }
  return times;
}

/** Asks for another list; milliseconds until it is there, whole and on the screen. */
export async function select(change: object): Promise<{ milliseconds: number; groups: number }> {
  const inspector = document.querySelector("rec-inspector")!;
  const list = inspector.shadowRoot!.querySelector("rec-group-list") as ListElement;
  const begun = performance.now();
  list.dispatchEvent(
    new CustomEvent("selection-changed", { detail: change, bubbles: true, composed: true }),
  );
  await new Promise(requestAnimationFrame);
  while (list.rows.loading || list.rows.searched !== undefined)
    await new Promise(requestAnimationFrame);
  await (list as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  return { milliseconds: performance.now() - begun, groups: list.rows.total };
}

/** Milliseconds between frames for so long, and how many groups came meanwhile. */
export async function frames(milliseconds: number): Promise<{ times: number[]; groups: number }> {
  const inspector = document.querySelector("rec-inspector")!;
  const list = inspector.shadowRoot!.querySelector("rec-group-list") as ListElement;
  const { groups } = list.run;
  const times: number[] = [];
  const begun = performance.now();
  let last = await new Promise<number>(requestAnimationFrame);
  while (performance.now() - begun < milliseconds) {
    const now = await new Promise<number>(requestAnimationFrame);
    times.push(now - last);
    last = now;
  }
  return { times, groups: list.run.groups - groups };
}
