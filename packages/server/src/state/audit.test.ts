import { expect, test } from "vitest";
import { createAudit } from "./audit.ts";
import { openState } from "./open-state.ts";

test("who looked at a person's sessions can be asked, without a name being stored", () => {
  const state = openState(undefined);
  let now = 1000;
  const audit = createAudit(state, () => now);
  audit.note("ann", "session.read", "user:david");
  now = 2000;
  audit.note("bob", "session.read", "user:eve");
  audit.note("bob", "query");
  expect(audit.list({ subject: "user:david", limit: 10 })).toEqual([
    { time: 1000, actor: "ann", action: "session.read" },
  ]);
  expect(audit.list({ limit: 2 }).map(({ action }) => action)).toEqual(["query", "session.read"]);
  expect(JSON.stringify(state.database.prepare("SELECT * FROM audit").all())).not.toContain(
    "david",
  );
});

test("entries that are too old go while the server runs", () => {
  const day = 86_400_000;
  let now = 0;
  const audit = createAudit(openState(undefined), () => now, 10);
  audit.note("ann", "first");
  now = 11 * day;
  audit.note("ann", "second");
  expect(audit.list({ limit: 10 }).map(({ action }) => action)).toEqual(["second"]);
});
