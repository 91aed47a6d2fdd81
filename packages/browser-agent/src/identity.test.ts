// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memory, type Recorded, recordIn } from "../testing/recorded.ts";
import { setUser } from "./identity.ts";
import { instrumentNavigations } from "./instrumentations/navigation.ts";

let recorded: Recorded;

beforeEach(() => {
  vi.useFakeTimers();
  let ids = 0;
  // Time passes between any two looks at this clock.
  let time = Date.UTC(2026, 0, 15, 9, 30);
  recorded = recordIn({
    now: () => {
      time += 1;
      return time;
    },
    newId: () => {
      ids += 1;
      return `sess_${ids}`;
    },
    shared: memory(),
    tab: memory(),
  });
});
afterEach(() => {
  recorded.stop();
  vi.useRealTimers();
});

const told = async (): Promise<readonly (readonly unknown[])[]> => {
  await vi.advanceTimersByTimeAsync(200);
  return recorded.sent.map(({ body, attributes }) => [
    body,
    attributes["session.id"],
    attributes["session.sequence"],
    attributes["user.id"],
  ]);
};

test("a session's start is its first event, and no later than its first page", async () => {
  const stop = instrumentNavigations();
  expect(await told()).toEqual([
    ["session.start", "sess_1", 1, undefined],
    ["user.navigation", "sess_1", 2, undefined],
  ]);
  const [start, page] = recorded.sent.map(({ timeUnixNano }) => timeUnixNano);
  expect(start).toBeLessThanOrEqual(page ?? 0n);
  stop();
});

test("another user's session ends as theirs, and the next one starts as the new user's", async () => {
  setUser({ id: "ada" });
  setUser({ id: "grace" });
  expect(await told()).toEqual([
    ["session.start", "sess_1", 1, "ada"],
    ["session.end", "sess_1", 2, "ada"],
    ["session.start", "sess_2", 1, "grace"],
  ]);
});
