import { servePanel } from "../test/support/panel-server";

/**
 * The host's side of the panel as a process of its own, for bench/inspector: serves a run's panel,
 * tells its parent the address, and then, when asked, what memory it takes.
 */
export async function main([runFolder]: string[]): Promise<void> {
  const { url } = await servePanel(runFolder!);
  process.on("message", () => {
    globalThis.gc?.();
    const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
    process.send!({ resident: rss / 1e6, used: (heapUsed + arrayBuffers) / 1e6 });
  });
  process.on("disconnect", () => process.exit(0));
  process.send!({ url });
}
