import { describe, expect, test, vi } from "vitest";
import {
  type FromWebview,
  fromWebview,
  type ToWebview,
  toWebview,
} from "../../../webview/protocol/inspector";
import { MessageHandler } from "../../../webview/protocol/message-handler";

/** Both ends of a line, joined through JSON as VS Code joins them. */
function pair(host: (message: FromWebview) => ToWebview | undefined, timeoutMs = 1_000) {
  const faults: string[] = [];
  const onFault = (error: Error) => void faults.push(error.message);
  const over = (to: () => { receive(raw: unknown): Promise<void> }) => (message: unknown) =>
    void to().receive(JSON.parse(JSON.stringify(message)));
  const heard: ToWebview[] = [];
  const webviewEnd: MessageHandler<ToWebview, FromWebview> = new MessageHandler<
    ToWebview,
    FromWebview
  >({
    receives: toWebview,
    post: over(() => hostEnd),
    handle: (message: ToWebview) => void heard.push(message) as undefined,
    onFault,
    timeoutMs,
  });
  const hostEnd: MessageHandler<FromWebview, ToWebview> = new MessageHandler<
    FromWebview,
    ToWebview
  >({
    receives: fromWebview,
    post: over(() => webviewEnd),
    handle: host,
    onFault,
    timeoutMs,
  });
  return { webviewEnd, hostEnd, faults, heard };
}

describe("the line between host and webview", () => {
  test("a request is answered by the reply of its own type", async () => {
    const { webviewEnd } = pair((message) =>
      message.type === "prompt" ? { type: "prompt", prompt: `of ${message.group}` } : undefined,
    );
    const reply = await webviewEnd.request({ type: "prompt", group: 3 }, "prompt");
    expect(reply.prompt).toBe("of 3");
  });

  test("a host that throws fails the request with its message", async () => {
    const { webviewEnd } = pair(() => {
      throw new Error("no such group");
    });
    const request = webviewEnd.request({ type: "group", group: 9 }, "groupDetail");
    await expect(request).rejects.toThrow("no such group");
  });

  test("a request that is not valid fails and is never handled", async () => {
    const host = vi.fn(() => undefined);
    const { webviewEnd } = pair(host);
    const request = webviewEnd.request({ type: "group", group: -1 }, "groupDetail");
    await expect(request).rejects.toThrow("request.group: expected whole number from 0");
    expect(host).not.toHaveBeenCalled();
  });

  test("a reply of another type, or out of shape, fails the request", async () => {
    const wrong = pair(() => ({ type: "done" }));
    await expect(wrong.webviewEnd.request({ type: "prompt", group: 1 }, "prompt")).rejects.toThrow(
      "Expected “prompt”",
    );
    const broken = pair(() => ({ type: "groupPage", total: Number.NaN, rows: [] }));
    const query = { offset: 0, limit: 1 };
    await expect(broken.webviewEnd.request({ type: "groups", query }, "groupPage")).rejects.toThrow(
      "reply.total: expected whole number from 0, found null",
    );
  });

  test("no answer is a fault after the time limit; closing fails what is under way", async () => {
    const silent = new MessageHandler<ToWebview, FromWebview>({
      receives: toWebview,
      post: () => undefined,
      handle: () => undefined,
      onFault: () => undefined,
      timeoutMs: 5,
    });
    await expect(silent.request({ type: "prompt", group: 1 }, "prompt")).rejects.toThrow(
      "No answer",
    );
    const open = silent.request({ type: "prompt", group: 1 }, "prompt");
    silent.dispose();
    await expect(open).rejects.toThrow("closed");
  });

  test("rubbish is reported, not thrown", async () => {
    const { hostEnd, faults } = pair(() => undefined);
    for (const rubbish of [null, 7, "x", [], {}, { type: "constructor" }, { type: "event" }]) {
      await hostEnd.receive(rubbish);
    }
    expect(faults).toHaveLength(7);
  });
});
