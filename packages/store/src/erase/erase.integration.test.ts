import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Frame, openJournal } from "@session-replay/journal";
import { afterEach, beforeEach, expect, test } from "vitest";
import { restoreBackup } from "../backup/backup.ts";
import { decodeFrames } from "../ingest/decode-frames.ts";
import { openStore } from "../open-store.ts";
import { event, logsFrame, spansFrame } from "../testing/otlp.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "erase-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const now = Date.now();
const dayMs = 86_400_000;

/** Words of the person that no compression can hide wholly: each stands in a row of its own. */
const secrets = Array.from({ length: 40 }, () => randomBytes(24).toString("hex"));

/** Names of all files below the folder that hold one of the words as it is. */
async function filesWith(words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    const content = await readFile(path, "latin1");
    if (words.some((word) => content.includes(word))) found.push(name);
  }
  return found;
}

async function open() {
  const journal = await openJournal({ folder: join(folder, "journal") });
  const store = await openStore({ folder: join(folder, "store"), journal });
  return { journal, store };
}

test("no raw file holds a word of an erased person: database, journal, days, backups", async () => {
  const { journal, store } = await open();
  const forward = await journal.openReader("a forward that never reads");
  const user = { "user.id": `user-${secrets[0]}` };
  const traceId = "a".repeat(32);
  await journal.append(
    logsFrame(
      secrets.map((word, index) => event("gone", index + 1, now - dayMs * 2 + index, word)),
    ),
  );
  await journal.append(logsFrame([event("gone", 100, now, "user.click", user)]));
  await journal.append(logsFrame([{ time: now, body: `charged ${secrets[1]}`, traceId }]));
  await journal.append(
    spansFrame([
      {
        time: now,
        traceId,
        spanId: "b".repeat(16),
        name: `pay ${secrets[2]}`,
        attributes: { "session.id": "gone" },
      },
    ]),
  );
  await journal.append(
    logsFrame([event("kept", 1, now, "user.click"), event("kept", 2, now - dayMs * 2, "x")]),
  );
  await store.drained();
  await store.backup();
  await store.applyRetention();
  const before = await filesWith(secrets);
  expect(before.some((name) => name.startsWith("journal"))).toBe(true);
  expect(before.some((name) => name.startsWith("store"))).toBe(true);

  const erased = await store.eraseUser(`user-${secrets[0]}`);
  expect(erased.sessions).toEqual(["gone"]);
  expect(await filesWith([...secrets, "user-"])).toEqual([]);
  expect((await store.ask("FROM logs-* | STATS n = COUNT(*) BY session.id")).rows).toEqual([
    [2, "kept"],
  ]);
  expect((await store.ask("FROM traces-* | STATS n = COUNT(*)")).rows).toEqual([[0]]);
  const frames = await forward.read();
  expect(frames).toHaveLength(1);
  await store.stop();
  await journal.stop();
});

test("a frame that several people share keeps what is the others'", async () => {
  const { journal, store } = await open();
  const forward = await journal.openReader("a forward that is behind");
  const mine = { "user.id": "user-gone" };
  await journal.append(
    logsFrame([
      event("kept", 1, now, "user.click"),
      event("gone", 1, now, `before the login ${secrets[3]}`),
      event("gone", 2, now, "user.click", mine),
      event("kept", 2, now, "user.navigation"),
    ]),
  );
  await store.eraseUser("user-gone");
  expect(await filesWith([...secrets, "user-gone"])).toEqual([]);
  const { logs } = decodeFrames(await forward.read());
  expect(logs.map(({ record }) => record.attributes["session.id"])).toEqual(["kept", "kept"]);
  await store.stop();
  await journal.stop();
});

/** A request in which each attribute is written out as OTLP has it. */
const rawLogs = (
  resource: readonly object[],
  attributes: readonly object[],
  body: string,
): Frame => ({
  signal: "logs",
  contentType: "application/json",
  receivedAt: now,
  body: new TextEncoder().encode(
    JSON.stringify({
      resourceLogs: [
        {
          resource: { attributes: resource },
          scopeLogs: [
            {
              logRecords: [
                { timeUnixNano: `${now}000000`, attributes, body: { stringValue: body } },
              ],
            },
          ],
        },
      ],
    }),
  ),
});

const attribute = (key: string, value: object) => ({ key, value });
const gone = { stringValue: "user-gone" };

test.each([
  [
    "e-mail address",
    [],
    [attribute("user.email", gone), attribute("session.id", { stringValue: "s" })],
  ],
  ["the older name of the attribute", [], [attribute("enduser.id", gone)]],
  ["a map", [], [attribute("user", { kvlistValue: { values: [attribute("id", gone)] } })]],
  ["the device that sends", [attribute("user.id", gone)], []],
  [
    "a session of the device",
    [attribute("user.id", gone), attribute("session.id", { stringValue: "s" })],
    [],
  ],
])("a person who is named by %s is erased", async (_by, resource, attributes) => {
  const { journal, store } = await open();
  await journal.openReader("a forward that never reads");
  await journal.append(rawLogs(resource, attributes, `theirs ${secrets[0]}`));
  const ofSession = resource.filter(({ key }) => key === "session.id");
  if (ofSession.length > 0) await journal.append(rawLogs(ofSession, [], `before ${secrets[1]}`));
  await journal.append(rawLogs([], [attribute("user.id", { stringValue: "user-kept" })], "kept"));
  await store.eraseUser("user-gone");
  expect(await filesWith([...secrets, "user-gone"])).toEqual([]);
  expect((await store.ask("FROM logs-* | KEEP user.id")).rows).toEqual([["user-kept"]]);
  await store.stop();
  await journal.stop();
});

test("a name of an attribute that only an erased person had is forgotten, others stay", async () => {
  const { journal, store } = await open();
  const own = { "user.id": "user-gone", [`cart of ${secrets[0]}`]: 1, shared: "x" };
  await journal.append(logsFrame([event("gone", 1, now, "user.click", own)]));
  await journal.append(logsFrame([event("kept", 1, now, "user.click", { shared: "y" })]));
  await store.drained();
  await store.backup();
  expect((await store.stats()).names).toBe(2);
  await store.eraseUser("user-gone");
  expect(await filesWith([...secrets, "user-gone"])).toEqual([]);
  expect((await store.stats()).names).toBe(1);
  expect((await store.ask("FROM logs-* | KEEP shared")).rows).toEqual([["y"]]);
  await store.stop();
  await journal.stop();
});

test("what a killed process had spilled to disk is gone when the folder is opened", async () => {
  await mkdir(join(folder, "store", "spill"), { recursive: true });
  await writeFile(
    join(folder, "store", "spill", "duckdb_temp_storage_DEFAULT-0.tmp"),
    `${secrets[0]}`,
  );
  const { journal, store } = await open();
  expect(await filesWith(secrets)).toEqual([]);
  await store.stop();
  await journal.stop();
});

test("a copy from before the login is searched too: backups, and what restoring moved aside", async () => {
  const first = await open();
  await first.journal.append(
    logsFrame(secrets.map((word, index) => event("gone", index + 1, now, word))),
  );
  const { folder: backup } = await first.store.backup();
  await first.store.stop();
  await first.journal.stop();
  await restoreBackup(backup, join(folder, "store"));
  const second = await open();
  await second.journal.append(
    logsFrame([event("gone", 100, now, "user.click", { "user.id": "user-gone" })]),
  );
  await mkdir(join(folder, "store", "set-aside"));
  await writeFile(
    join(folder, "store", "set-aside", "logs-7.json"),
    logsFrame([event("kept", 1, now, "kept"), event("gone", 5, now, `${secrets[5]}`)]).body,
  );
  const [aside] = (await readdir(folder)).filter((name) => name.startsWith("store.before-"));
  await mkdir(join(folder, `${aside}`, "set-aside"));
  await writeFile(
    join(folder, `${aside}`, "set-aside", "logs-9.json"),
    logsFrame([event("gone", 6, now, `${secrets[6]}`)]).body,
  );
  const holding = await filesWith(secrets);
  for (const place of ["store/backups/", "store.before-", "store/set-aside/"]) {
    expect(holding.filter((name) => name.startsWith(place))).not.toEqual([]);
  }
  await second.store.eraseUser("user-gone");
  expect(await filesWith([...secrets, "user-gone"])).toEqual([]);
  expect(await filesWith(["kept"])).toEqual(["store/set-aside/logs-7.json"]);
  await second.store.stop();
  await second.journal.stop();
});

test("a backup that is put back holds what was stored, and the journal brings the rest", async () => {
  const first = await open();
  await first.journal.append(logsFrame([event("s", 1, now, "before")]));
  const { folder: backup } = await first.store.backup(join(folder, "elsewhere"));
  await first.journal.append(logsFrame([event("s", 2, now, "after")]));
  await first.store.drained();
  await first.store.stop();
  await first.journal.stop();
  const aside = await restoreBackup(backup, join(folder, "store"));
  expect(aside).toBeDefined();
  const second = await open();
  await second.store.drained();
  const { rows } = await second.store.ask("FROM logs-* | SORT session.sequence | KEEP body.text");
  expect(rows).toEqual([["before"], ["after"]]);
  await second.store.stop();
  await second.journal.stop();
});
