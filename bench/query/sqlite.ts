import { stat } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { SyntheticEvent } from "../memory/session-events.ts";
import { batches } from "../memory/session-events.ts";
import type { Figure } from "../memory/table.ts";
import { type AskedSession, questions } from "./questions.ts";
import { millisecondsOf, timed } from "./timed.ts";

/** Columns that questions need; everything else is JSON, as one would do it by hand. */
const promoted = [
  "session.id",
  "session.sequence",
  "user.id",
  "target.semantic_name",
  "page.url",
  "frustration.type",
  "funnel.event",
] as const;

const columns = promoted.map((name) => name.replaceAll(".", "_"));

const setUp = `
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -200000;
CREATE TABLE events (time INTEGER, body TEXT, event_name TEXT, ${columns.join(", ")}, attributes TEXT);
CREATE TABLE sessions (session_id TEXT PRIMARY KEY, user_id, started INTEGER, ended INTEGER, events INTEGER, frustrations INTEGER);
CREATE INDEX by_session ON events (session_id, time);
CREATE INDEX by_time ON events (time);
CREATE INDEX by_frustration ON events (time) WHERE frustration_type IS NOT NULL;
CREATE INDEX sessions_by_start ON sessions (started);`;

const upsert = `INSERT INTO sessions VALUES (?, ?, ?, ?, 1, ?)
ON CONFLICT DO UPDATE SET started = min(started, excluded.started), ended = max(ended, excluded.ended),
events = events + 1, frustrations = frustrations + excluded.frustrations`;

const rest = (attributes: SyntheticEvent["attributes"]): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(attributes).filter(([name]) => !promoted.some((known) => known === name)),
    ),
  );

/** SQLite doing the same job: the same events, a sessions roll-up, a commit for every 500 events. */
export async function sqliteFigures(
  folder: string,
  events: Iterable<SyntheticEvent>,
  count: number,
  about: (run: number) => AskedSession,
): Promise<readonly Figure[]> {
  const path = join(folder, "rival.sqlite");
  const database = new DatabaseSync(path);
  try {
    database.exec(setUp);
    const marks = new Array(columns.length + 4).fill("?").join(", ");
    const insert = database.prepare(`INSERT INTO events VALUES (${marks})`);
    const session = database.prepare(upsert);
    const began = performance.now();
    for (const batch of batches(events, 500)) {
      database.exec("BEGIN");
      for (const { time, body, eventName, attributes } of batch) {
        const values = promoted.map((name) => attributes[name] ?? null);
        insert.run(time, body, eventName, ...values, rest(attributes));
        const frustrated = attributes["frustration.type"] === undefined ? 0 : 1;
        session.run(values[0] ?? null, values[2] ?? null, time, time, frustrated);
      }
      database.exec("COMMIT");
    }
    const seconds = (performance.now() - began) / 1000;
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const { size } = await stat(path);
    const figures: Figure[] = [
      { name: "SQLite: stored, generation included", value: count / seconds, unit: "events/s" },
      { name: "SQLite: on disk", value: size / count, unit: "B/event" },
    ];
    for (const { name, sql } of questions) {
      const ask = (run: number): Promise<number> =>
        millisecondsOf(() => database.prepare(sql(about(run))).all());
      figures.push(await timed(`SQLite: ${name}`, ask));
    }
    return figures;
  } finally {
    database.close();
  }
}
