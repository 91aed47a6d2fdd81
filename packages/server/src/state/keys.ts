import { randomBytes } from "node:crypto";
import type { State } from "./open-state.ts";
import { hashSecret, newSecret } from "./secret.ts";

export const keyKinds = ["ingest", "viewer", "admin"] as const;

/** `ingest` keys may only send, `viewer` keys only read, `admin` keys read and change. */
export type KeyKind = (typeof keyKinds)[number];

export interface ApiKey {
  readonly id: string;
  readonly kind: KeyKind;
  readonly name: string;
  /** Origins of pages that may use an ingest key; any, if empty. */
  readonly origins: readonly string[];
  /** Requests a second that the key may make; the server's limit, if absent. */
  readonly perSecond?: number;
  /** Milliseconds since the Unix epoch. */
  readonly created: number;
  readonly revoked?: number;
}

export interface NewKey {
  readonly kind: KeyKind;
  readonly name: string;
  readonly origins?: readonly string[] | undefined;
  readonly perSecond?: number | undefined;
}

export interface Keys {
  /** The key with its secret, which is shown this once and never stored. */
  readonly create: (key: NewKey) => { readonly key: ApiKey; readonly secret: string };
  readonly list: () => readonly ApiKey[];
  /** False if there is none with that id. */
  readonly revoke: (id: string) => boolean;
  /** The valid key of a secret. */
  readonly find: (secret: string) => ApiKey | undefined;
  /** Valid keys of a kind. */
  readonly valid: (...kinds: readonly KeyKind[]) => readonly ApiKey[];
  /**
   * Whether a key of a kind was ever made. From then on only keys open: to revoke the last one is
   * not to let everyone in.
   */
  readonly guarded: (...kinds: readonly KeyKind[]) => boolean;
}

type Row = Readonly<Record<string, unknown>>;

const isKind = (text: unknown): text is KeyKind => keyKinds.some((kind) => kind === text);

function keyOf(row: Row): ApiKey {
  const origins: unknown = JSON.parse(String(row.origins));
  return {
    id: String(row.id),
    kind: isKind(row.kind) ? row.kind : "ingest",
    name: String(row.name),
    origins: Array.isArray(origins) ? origins.map(String) : [],
    ...(typeof row.per_second === "number" ? { perSecond: row.per_second } : {}),
    created: Number(row.created),
    ...(typeof row.revoked === "number" ? { revoked: row.revoked } : {}),
  };
}

const recheckMs = 500;

/** The keys of a data folder, kept in memory; what another process changes is seen within a second. */
export function createKeys(state: State, clock: () => number): Keys {
  const { database } = state;
  const select = database.prepare("SELECT * FROM api_key ORDER BY created, id");
  let byHash = new Map<string, ApiKey>();
  let keys: readonly ApiKey[] = [];
  let version = -1;
  let checkedAt = Number.NEGATIVE_INFINITY;

  const load = (): void => {
    const rows: Row[] = select.all();
    keys = rows.map(keyOf);
    byHash = new Map(
      rows.flatMap((row, index): [string, ApiKey][] => {
        const key = keys[index];
        return key === undefined || key.revoked !== undefined ? [] : [[String(row.hash), key]];
      }),
    );
  };
  const refresh = (): void => {
    const now = clock();
    if (now - checkedAt < recheckMs && now >= checkedAt) return;
    checkedAt = now;
    const current = state.version();
    if (current === version) return;
    version = current;
    load();
  };

  return {
    create({ kind, name, origins = [], perSecond }) {
      const secret = newSecret(`sr_${kind}`);
      const id = randomBytes(5).toString("hex");
      database
        .prepare(
          "INSERT INTO api_key (id, hash, kind, name, origins, per_second, created) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )
        .run(
          id,
          hashSecret(secret),
          kind,
          name,
          JSON.stringify(origins),
          perSecond ?? null,
          clock(),
        );
      load();
      const key = byHash.get(hashSecret(secret));
      if (key === undefined) throw new Error("The key was not stored");
      return { key, secret };
    },
    list() {
      load();
      return keys;
    },
    revoke(id) {
      const { changes } = database
        .prepare("UPDATE api_key SET revoked = ? WHERE id = ? AND revoked IS NULL")
        .run(clock(), id);
      database.prepare("DELETE FROM login WHERE key_id = ?").run(id);
      load();
      return changes > 0;
    },
    find(secret) {
      refresh();
      return byHash.get(hashSecret(secret));
    },
    valid(...kinds) {
      refresh();
      return keys.filter((key) => key.revoked === undefined && kinds.includes(key.kind));
    },
    guarded(...kinds) {
      refresh();
      return keys.some((key) => kinds.includes(key.kind));
    },
  };
}
