import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { examples } from "./examples.ts";

const david = davidSession(0).session;

test("examples ask about people and pages of the data, each once", () => {
  const { userName: _name, ...anonymous } = david;
  expect(
    examples([david, david, anonymous, { ...david, userName: "Anna", exitPage: "/" }]),
  ).toEqual(["What happened to David Hope on /cart?", "What happened to Anna?"]);
});
