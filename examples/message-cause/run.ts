import path from "node:path";
import { runExample } from "../support/run-example";
import { buildMessageCause } from "./data";

const DATA = path.join(".data", "message-cause");

runExample({
  file: path.join("examples", "message-cause", "message-cause.recr1.yaml"),
  async prepare() {
    const { chapters, messages } = await buildMessageCause(DATA);
    return `message cause: ${messages} messages in ${chapters} chapters (${DATA})`;
  },
});
