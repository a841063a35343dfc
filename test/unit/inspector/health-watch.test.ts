import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HealthWatch } from "../../../extension/inspector/health-watch";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a judgement at a time, with a pause that grows with what it took", async () => {
  let judgements = 0;
  const watch = new HealthWatch(
    async () => {
      judgements++;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    },
    () => {},
  );
  watch.touch();
  await vi.advanceTimersByTimeAsync(500);
  expect(judgements).toBe(1);
  watch.touch();
  watch.touch();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(judgements).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(judgements).toBe(2);
  watch.touch();
  watch.dispose();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(judgements).toBe(2);
});

test("one that fails is told, and does not end the watch", async () => {
  const faults: unknown[] = [];
  const watch = new HealthWatch(
    () => Promise.reject(new Error("unreadable")),
    (error) => faults.push(error),
  );
  watch.touch();
  await vi.advanceTimersByTimeAsync(10);
  watch.touch();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(faults).toHaveLength(2);
});
