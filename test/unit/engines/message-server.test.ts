import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { MessageServer } from "../../../trainer/engines/message-server";

let server: MessageServer | undefined;
const faults: unknown[] = [];
afterEach(() => {
  server?.close();
  faults.length = 0;
});

async function listen(): Promise<MessageServer> {
  server = await MessageServer.listen({
    host: "127.0.0.1",
    handle: async (message) => {
      if (message.type === "warning") throw new Error(message.message);
      return { kind: message.type };
    },
    onFault: (fault) => faults.push(fault),
  });
  return server;
}

/** Sends lines and answers what came back until the connection was closed. */
async function say({ address }: MessageServer, ...lines: string[]): Promise<string[]> {
  const socket = connect(address.port, address.host);
  let text = "";
  socket.setEncoding("utf8").on("data", (more: string) => {
    text += more;
  });
  socket.on("error", () => {});
  for (const line of lines) socket.write(`${line}\n`);
  socket.end();
  await once(socket, "close");
  return text.split("\n").filter((line) => line);
}

const step = (id: number) => JSON.stringify({ type: "step", id, step: 1 });

describe("the server of messages", () => {
  it("answers messages in their order, each by its id", async () => {
    const { address } = await listen();
    const answers = await say(server!, address.token, step(7), "Loading weights…", step(8));
    expect(answers.map((line) => JSON.parse(line))).toEqual([
      { id: 7, kind: "step" },
      { id: 8, kind: "step" },
    ]);
  });

  it("answers nobody who does not know the token", async () => {
    await listen();
    expect(await say(server!, "guess", step(1))).toEqual([]);
    expect(await say(server!, step(1))).toEqual([]);
    expect(await say(server!, "", step(1))).toEqual([]);
  });

  it("answers with what was wrong, and goes on", async () => {
    const { address } = await listen();
    const wrong = JSON.stringify({ type: "warning", id: "a", message: "too late" });
    const [first, second] = await say(server!, address.token, wrong, step(2));
    expect(JSON.parse(first!)).toEqual({ id: "a", error: "too late" });
    expect(JSON.parse(second!)).toEqual({ id: 2, kind: "step" });
  });

  it("ends a connection on a message that is wrong and wants no answer", async () => {
    const { address } = await listen();
    await say(server!, address.token, '{"type": "step"}', step(1));
    expect(String(faults[0])).toContain("must have required property 'step'");
  });

  it("says which address this machine does not have", async () => {
    const given = { host: "192.0.2.1", handle: async () => ({}), onFault: () => {} };
    await expect(MessageServer.listen(given)).rejects.toThrow(/cannot listen on 192\.0\.2\.1/);
  });
});
