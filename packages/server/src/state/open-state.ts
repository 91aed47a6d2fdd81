import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Each entry brings the database from its index to the next version. */
const migrations: readonly string[] = [
  `CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
   CREATE TABLE api_key (
     id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
     origins TEXT NOT NULL, per_second REAL, created INTEGER NOT NULL, revoked INTEGER
   ) STRICT;
   CREATE TABLE login (
     hash TEXT PRIMARY KEY, key_id TEXT NOT NULL REFERENCES api_key (id), expires INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE audit (
     id INTEGER PRIMARY KEY, time INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
     subject TEXT
   ) STRICT;
   CREATE INDEX audit_subject ON audit (subject, time);
   CREATE TABLE document (
     kind TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, changed INTEGER NOT NULL,
     PRIMARY KEY (kind, id)
   ) STRICT;`,
];

const fileName = "state.db";

/** The server's own small memory: keys, logins, audit, saved documents. */
export interface State {
  readonly database: DatabaseSync;
  /** Changes whenever another process (the command line) wrote. */
  readonly version: () => number;
  readonly stop: () => void;
}

function migrate(database: DatabaseSync): void {
  const version = Number(database.prepare("PRAGMA user_version").get()?.user_version ?? 0);
  if (version > migrations.length) {
    throw new Error(
      `${fileName} is of a newer Session Replay (version ${version}, this one knows ${migrations.length})`,
    );
  }
  for (const [index, statements] of migrations.entries()) {
    if (index < version) continue;
    database.exec(`BEGIN IMMEDIATE; ${statements} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}

/** Opens the state of a data folder, or one in memory. */
export function openState(folder: string | undefined): State {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(
    folder === undefined ? ":memory:" : path.join(folder, fileName),
  );
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
  );
  migrate(database);
  const dataVersion = database.prepare("PRAGMA data_version");
  return {
    database,
    version: () => Number(dataVersion.get()?.data_version ?? 0),
    stop: () => database.close(),
  };
}
