import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { isTrivial, mergeSessions, personName } from "./merge.ts";

const david = davidSession(0).session;
const named = (id: string, clicks = 1) => ({ ...david, id, clicks });

test("a session that moved to the top is listed once, as told last", () => {
  const merged = mergeSessions(
    [named("c", 9), named("a")],
    [named("a"), named("b"), named("c", 2)],
  );
  expect(merged.map(({ id, clicks }) => [id, clicks])).toEqual([
    ["c", 9],
    ["a", 1],
    ["b", 1],
  ]);
});

const quiet = { ...david, clicks: 0, pages: 1, errors: 0, failedRequests: 0, worstScore: 0 };

test.each([
  ["one page and no click", quiet, true],
  ["a click", { ...quiet, clicks: 1 }, false],
  ["a second page", { ...quiet, pages: 2 }, false],
  ["an error", { ...quiet, errors: 1 }, false],
])("a visit with %s", (_name, session, trivial) => {
  expect(isTrivial(session)).toBe(trivial);
});

test("a person is named as well as can be", () => {
  const { userName: _name, userEmail: _email, userId: _id, ...nobody } = david;
  expect(personName(david)).toBe("David Hope");
  expect(personName({ ...nobody, userId: "u1" })).toBe("u1");
  expect(personName(nobody)).toBe("Anonymous");
});
