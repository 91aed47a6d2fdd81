import { describe, expect, it } from "vitest";
import { safeStorage } from "../storage.ts";
import { createSession } from "./session.ts";

const memory = () =>
  safeStorage(() => {
    throw new Error("no storage");
  });

/** Loads one page after the other in the same tab. */
function pagesOfOneTab() {
  const shared = memory();
  const tab = memory();
  return () =>
    createSession({
      shared,
      tab,
      now: () => 1000,
      newId: () => "sess_a",
      idleMs: () => 60_000,
      maxMs: () => 60_000,
      onRotate: () => undefined,
    });
}

describe("a session over page loads", () => {
  it("gives no number twice, though the old page goes on counting after it has left", () => {
    const page = pagesOfOneTab();
    const first = page();
    const before = [first.stamp(), first.stamp()];
    first.leave();
    const late = [first.stamp(), first.stamp()];
    const after = page().stamp();
    const numbers = [...before, ...late, after].map(({ sequence }) => sequence);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(after.sequence).toBe(Math.max(...numbers));
  });

  it("goes on as another tab when it comes back out of the cache", () => {
    const page = pagesOfOneTab();
    const first = page();
    const numbers = [first.stamp(), first.stamp()];
    first.leave();
    const second = page();
    numbers.push(second.stamp(), second.stamp());
    second.leave();
    first.comeBack();
    numbers.push(first.stamp());
    first.comeBack();
    numbers.push(first.stamp());
    expect(numbers.map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5, 1_000_001, 1_000_002]);
  });
});
