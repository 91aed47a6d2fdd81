import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "@session-replay/journal";
import { expect, test } from "vitest";
import { openStore } from "../open-store.ts";
import { event, logsFrame } from "../testing/otlp.ts";

/**
 * A data folder that an earlier version wrote and that lies here as it was: one session in a sealed
 * day, one in the database, one only in the journal. That version had no columns for
 * `funnel.value` and `http.request.method`, so its rows hold them in their overflow.
 */
const stored = join(import.meta.dirname, "..", "testing", "folders", "2026-11-23-0.1.0.tgz");

test("a data folder of an earlier version opens, and everything in it can be asked for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "old-"));
  execFileSync("tar", ["-xzf", stored, "-C", folder]);
  const journal = await openJournal({ folder: join(folder, "journal") });
  const store = await openStore({ folder: join(folder, "store"), journal });
  await store.drained();
  const rows = async (query: string) => (await store.ask(query)).rows;

  expect(
    await rows("FROM logs-* | KEEP session.id, body.text | SORT session.id, body.text"),
  ).toEqual([
    ["sess_past", "user.click"],
    ["sess_past", "user.frustration.rage_click"],
    ["sess_today", "user.click"],
    ["sess_unread", "user.navigation"],
  ]);
  expect(
    await rows("FROM session-replay-sessions | KEEP session.id, user.id | SORT session.id"),
  ).toEqual([
    ["sess_past", "david"],
    ["sess_today", "david"],
    ["sess_unread", null],
  ]);
  expect(
    await rows(
      "FROM logs-* | WHERE funnel.value > 5 | KEEP attributes.funnel.value, own.attribute",
    ),
  ).toEqual([[9.5, "kept"]]);
  expect(await rows("FROM traces-* | KEEP name, duration, attributes.http.request.method")).toEqual(
    [["POST /pay", 250_000_000, "POST"]],
  );

  // It goes on as a folder of this version: takes records, seals, erases.
  await journal.append(
    logsFrame([
      event("sess_past", 3, Date.UTC(2026, 10, 20, 13), "user.click", { "funnel.value": 0.5 }),
    ]),
  );
  await store.drained();
  await store.applyRetention();
  expect(await rows("FROM logs-* | STATS top = MAX(funnel.value), n = COUNT(*)")).toEqual([
    [9.5, 5],
  ]);
  expect(await store.eraseUser("david")).toMatchObject({ sessions: ["sess_past", "sess_today"] });
  expect(await rows("FROM logs-* | KEEP session.id")).toEqual([["sess_unread"]]);
  await store.stop();
  await journal.stop();
  rmSync(folder, { recursive: true, force: true });
});
