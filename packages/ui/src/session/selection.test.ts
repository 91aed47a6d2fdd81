import { expect, test } from "vitest";
import { davidSession, davidStory } from "../../testing/david.ts";
import { momentsOf } from "./moments.ts";
import { resolveSelection, stepClaim, stepMoment } from "./selection.ts";

const david = davidSession(0);
const moments = momentsOf(david);
const { claims } = davidStory(david, "What happened?");

test("a record inside a folded line selects the line and comes first", () => {
  const third = david.events.filter(({ name }) => name === "user.click")[3]?.reference ?? "";
  const selection = resolveSelection({ t: third }, moments, claims);
  expect(selection.moment?.title).toBe("Clicked “Submit Order”");
  expect(selection.references[0]).toBe(third);
});

test("a sentence selects what it cites", () => {
  expect(resolveSelection({ c: "c3" }, moments, claims).references).toEqual(claims[2]?.cites);
});

test("a record that the session does not have is kept, so that the page can say so", () => {
  expect(resolveSelection({ t: "event:x/1" }, moments, claims)).toEqual({
    references: ["event:x/1"],
  });
});

test("steps go along the lines and stay at the ends", () => {
  const first = stepMoment(moments, undefined, 1);
  expect(first).toBe(moments[0]);
  expect(stepMoment(moments, first, -1)).toBe(first);
  expect(stepMoment(moments, undefined, -1)).toBe(moments.at(-1));
});

test("steps may be over one kind only", () => {
  const rage = stepMoment(moments, undefined, 1, ({ kind }) => kind === "frustration");
  expect(rage?.title).toContain("Rage click");
  expect(stepMoment(moments, rage, 1, ({ kind }) => kind === "frustration")).toBe(rage);
});

test("sentences are stepped through", () => {
  const first = stepClaim(claims, undefined, 1);
  expect(first?.id).toBe("c1");
  expect(stepClaim(claims, first, 1)?.id).toBe("c2");
  expect(stepClaim(claims, claims.at(-1), 1)?.id).toBe("c7");
});
