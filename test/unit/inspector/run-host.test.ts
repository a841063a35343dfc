import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type PanelPlace, RunHost } from "../../../extension/inspector/run-host";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../../runlog/health/thresholds";
import type { RunWriter } from "../../../runlog/writer";
import { PROTOCOL_VERSION, type ToWebview } from "../../../webview/protocol/inspector";
import { createRun, queryOf, rolloutOf } from "../runlog/sample-run";

interface Envelope {
  type: string;
  id?: number;
  body: ToWebview;
}

/** A panel's host with a webview that only listens. */
class Listener {
  readonly heard: Envelope[] = [];
  readonly host: RunHost;
  readonly writer: RunWriter;
  #group = 0;
  #id = 0;

  constructor(place: Partial<PanelPlace> = {}) {
    this.writer = createRun();
    this.writer.appendQuery(queryOf("q1"));
    this.writer.update({ state: "running", pid: process.pid });
    this.step();
    this.host = new RunHost(this.writer.folder, {
      carryOut() {},
      failed(message) {
        throw new Error(message);
      },
      ...place,
      post: (message) => this.heard.push(message as Envelope),
    });
    this.host.show(true);
  }

  /** A further step of one group, in which all samples earn the same. */
  step(): void {
    const step = this.#group + 1;
    this.writer.appendRollouts(
      [0, 1].map((sample) => rolloutOf(this.#group, sample, { step, used: false })),
    );
    this.#group++;
  }

  async ask(body: object): Promise<ToWebview> {
    const id = this.#id++;
    await this.host.receive({ type: "request", id, body });
    return this.heard.find((one) => one.type === "reply" && one.id === id)!.body;
  }

  open(): Promise<ToWebview> {
    return this.ask({ type: "ready", version: PROTOCOL_VERSION });
  }

  /** Waits for an event of the host's that says something. */
  async until(says: (body: ToWebview) => boolean): Promise<void> {
    while (!this.heard.some((one) => one.type === "event" && says(one.body))) await setTimeout(20);
  }

  close(): void {
    this.host.dispose();
    this.writer.close();
  }
}

let listener: Listener;
afterEach(() => listener.close());

const tellsGroups = (groups: number) => (body: ToWebview) =>
  body.type === "update" && body.update.header.groups === groups;

describe("a panel's host", () => {
  it("tells a panel that is seen what is new", async () => {
    listener = new Listener();
    await listener.open();
    listener.step();
    await listener.until(tellsGroups(2));
  });

  it("sends nothing and has no timer while the panel is hidden, and catches up when it is not", async () => {
    listener = new Listener();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout");
    const before = timers().length;
    await listener.open();
    await listener.until(({ type }) => type === "update");
    listener.host.show(false);
    const heard = listener.heard.length;
    expect(timers().length).toBeLessThanOrEqual(before);
    for (let i = 0; i < 3; i++) {
      listener.step();
      await setTimeout(200);
    }
    expect(listener.heard).toHaveLength(heard);
    expect(timers().length).toBeLessThanOrEqual(before);
    listener.host.show(true);
    await listener.until(tellsGroups(4));
  });

  it("judges health by the limits that are set, and again when they change", async () => {
    let thresholds: Thresholds = { ...DEFAULT_THRESHOLDS, zeroVarianceShare: 2 };
    listener = new Listener({ thresholds: () => thresholds });
    await listener.open();
    const found = (body: ToWebview) =>
      body.type === "update" ? body.update.findings?.map(({ check }) => check) : undefined;
    await listener.until((body) => found(body) !== undefined);
    expect(listener.heard.flatMap(({ body }) => found(body) ?? [])).not.toContain("zero_variance");
    thresholds = DEFAULT_THRESHOLDS;
    listener.host.thresholdsChanged();
    await listener.until((body) => found(body)?.includes("zero_variance") ?? false);
  });

  it("shows the setting of a limit that there is, and no other", async () => {
    const shown: string[] = [];
    listener = new Listener({ openThreshold: (name) => shown.push(name) });
    await listener.open();
    await listener.ask({ type: "openThreshold", name: "kl" });
    await listener.ask({ type: "openThreshold", name: "__proto__" });
    expect(shown).toEqual(["kl"]);
  });

  it("keeps filters where they can be kept, and tells the panel", async () => {
    let kept = ["step > 3"];
    listener = new Listener({
      filters: {
        all: () => kept,
        keep(filters) {
          kept = filters;
          listener.host.tellFilters();
        },
      },
    });
    await listener.open();
    await listener.ask({ type: "saveFilters", filters: ["reward < 0"] });
    const told = listener.heard.flatMap(({ body }) =>
      body.type === "savedFilters" ? [body.filters] : [],
    );
    expect(told).toEqual([["step > 3"], ["reward < 0"]]);
  });
});
