import type { EventRecord } from "@session-replay/server/api";
import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { isLive } from "./is-live.ts";

const start = Date.parse("2026-11-20T10:00:00.000Z");
const recorded = davidSession(start);
const david = {
  ...recorded,
  events: recorded.events.filter(
    ({ name }) => name !== "session.end" && name !== "page.visibility",
  ),
};

function endingWith(name: string, attributes: EventRecord["attributes"]) {
  const [first] = david.events;
  if (!first) throw new Error("the recorded session has no events");
  return { ...david, events: [...david.events, { ...first, name, attributes }] };
}

const hidden = endingWith("page.visibility", { "page.visibility_state": "hidden" });
const shown = endingWith("page.visibility", { "page.visibility_state": "visible" });
const ended = endingWith("session.end", { "session.end_reason": "reset" });

test.each([
  ["moved a second ago", david, 1000, true],
  ["has been quiet for ten minutes", david, 600_000, false],
  ["was hidden a second ago, perhaps to load the next page", hidden, 1000, true],
  ["has been hidden for a minute", hidden, 60_000, false],
  ["was shown again a minute ago", shown, 60_000, true],
  ["said that it ended", ended, 1000, false],
])("a session that %s", (_what, detail, after, live) => {
  expect(isLive(detail, Date.parse(detail.session.end) + after)).toBe(live);
});
