import { describe, expect, it } from "vitest";
import { freshIds, relive } from "./relive.ts";

const trace = "0af7651916cd43dd8448eb211c80319c";
const span = "b7ad6b7169203331";

describe("freshIds", () => {
  it("renews an id once and keeps every link to it", () => {
    const renew = freshIds();
    expect(renew(trace)).toMatch(/^[0-9a-f]{32}$/);
    expect(renew(trace)).not.toBe(trace);
    expect(renew(trace)).toBe(renew(trace));
    expect(renew(span)).toMatch(/^[0-9a-f]{16}$/);
  });

  it("renews a session id wherever it stands", () => {
    const renew = freshIds();
    const fresh = renew("sess_abc123");
    expect(fresh).toMatch(/^sess_[a-z0-9]{6}$/);
    expect(renew("sess_abc123/42")).toBe(`${fresh}/42`);
  });

  it("leaves other texts alone", () => {
    const renew = freshIds();
    for (const text of ["", "Submit Order", "402", "a".repeat(15)]) expect(renew(text)).toBe(text);
  });

  it("gives other ids the next time", () => {
    expect(freshIds()(trace)).not.toBe(freshIds()(trace));
  });
});

describe("relive", () => {
  it("moves every time of a record and nothing else", () => {
    const record = {
      startTimeUnixNano: "1795398163711000000",
      endTimeUnixNano: "1795398163892976084",
      events: [{ timeUnixNano: "1795398163892000001", name: "exception" }],
      attributes: [{ key: "n", value: { stringValue: "7" } }],
      kind: 3,
    };
    expect(relive(record, -1000, (text) => text)).toEqual({
      startTimeUnixNano: "1795398162711000000",
      endTimeUnixNano: "1795398162892976084",
      events: [{ timeUnixNano: "1795398162892000001", name: "exception" }],
      attributes: [{ key: "n", value: { stringValue: "7" } }],
      kind: 3,
    });
  });
});
