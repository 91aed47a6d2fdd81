import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { visitsOf } from "./visits.ts";

test("pages follow each other without gaps", () => {
  const visits = visitsOf(davidSession(0), 101_000);
  expect(visits.map(({ path, from, to }) => [path, from, to])).toEqual([
    ["/cart", 0, 8300],
    ["/checkout", 8300, 96_000],
    ["/cart", 96_000, 101_000],
  ]);
});
