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
