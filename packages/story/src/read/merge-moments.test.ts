import { expect, test } from "vitest";
import { mergeMoments } from "./merge-moments.ts";

const uid = "attributes.log.record.uid";

test("what further rows say of an event joins it, and the session is named", () => {
  expect(
    mergeMoments(
      "s1",
      [
        { [uid]: "s1/1", "body.text": "user.click" },
        { [uid]: "s1/2", "body.text": "user.error" },
      ],
      [
        { [uid]: "s1/2", "attributes.error.message": "x" },
        { [uid]: "s1/2", "attributes.user.name": "Ana" },
        { [uid]: "s1/9", "attributes.error.message": "of no event" },
      ],
    ),
  ).toEqual([
    { [uid]: "s1/1", "body.text": "user.click", "attributes.session.id": "s1" },
    {
      ...{ [uid]: "s1/2", "body.text": "user.error", "attributes.session.id": "s1" },
      ...{ "attributes.error.message": "x", "attributes.user.name": "Ana" },
    },
  ]);
});
