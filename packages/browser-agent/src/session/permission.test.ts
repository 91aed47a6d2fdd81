import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPermitted } from "./permission.ts";
import { isSampled, sampleOf } from "./sampling.ts";

const quiet = { consent: undefined, globalPrivacyControl: false, doNotTrack: false };

describe("recording is permitted", () => {
  test.each([
    ["by default", {}, quiet, true],
    ["not before a required consent", { consent: "required" }, quiet, false],
    ["after it", { consent: "required" }, { ...quiet, consent: true }, true],
    ["not once it is revoked", {}, { ...quiet, consent: false }, false],
    [
      "not against an honoured GPC",
      { honourGlobalPrivacyControl: true },
      { ...quiet, globalPrivacyControl: true },
      false,
    ],
    ["GPC asks for nothing unless honoured", {}, { ...quiet, globalPrivacyControl: true }, true],
    [
      "not against an honoured Do Not Track, even with consent",
      { honourDoNotTrack: true },
      { ...quiet, doNotTrack: true, consent: true },
      false,
    ],
  ] as const)("%s", (_, options, signals, permitted) => {
    expect(isPermitted(options, signals)).toBe(permitted);
  });
});

test("about as many sessions are sampled as asked for", () => {
  const ids = Array.from({ length: 2_000 }, (_, i) => `sess_${i.toString(36).padStart(16, "0")}`);
  const sampled = ids.filter((id) => sampleOf(id, { sampleRate: 0.25 }) === "all").length;
  expect(sampled).toBeGreaterThan(400);
  expect(sampled).toBeLessThan(600);
});

test("a session is sampled alike everywhere, and signs at least as often", () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (id, rate) => {
      const options = { sampleRate: rate, signsSampleRate: 1 };
      const sample = sampleOf(id, options);
      expect(sample).toBe(sampleOf(id, options));
      expect(isSampled(sample, "user.frustration")).toBe(true);
    }),
  );
});
