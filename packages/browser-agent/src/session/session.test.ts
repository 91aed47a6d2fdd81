import { describe, expect, it } from "vitest";
import { safeStorage } from "../storage.ts";
import { createSession } from "./session.ts";

const memory = () =>
  safeStorage(() => {
    throw new Error("no storage");
  });

describe("a session over page loads", () => {
  it("gives no number twice, though the old page goes on counting after it has left", () => {
    const shared = memory();
    const tab = memory();
    const page = () =>
      createSession({
        shared,
        tab,
        now: () => 1000,
        newId: () => "sess_a",
        idleMs: () => 60_000,
        maxMs: () => 60_000,
        onRotate: () => undefined,
      });
    const first = page();
    const before = [first.stamp(), first.stamp()];
    first.leave();
    const late = [first.stamp(), first.stamp()];
    const after = page().stamp();
    const numbers = [...before, ...late, after].map(({ sequence }) => sequence);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(after.sequence).toBe(Math.max(...numbers));
  });
});
