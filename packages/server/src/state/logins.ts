import type { State } from "./open-state.ts";
import { hashSecret, newSecret } from "./secret.ts";

const hourMs = 60 * 60 * 1000;

/** Logins of the pages: a cookie's token stands for the key that it was made with. */
export interface Logins {
  readonly create: (keyId: string) => { readonly token: string; readonly maxAgeSeconds: number };
  /** Id of the key behind a token that is still valid. */
  readonly find: (token: string) => string | undefined;
  readonly end: (token: string) => void;
}

export function createLogins({ database }: State, clock: () => number, lifetimeHours = 12): Logins {
  const lifetimeMs = lifetimeHours * hourMs;
  const find = database.prepare("SELECT key_id FROM login WHERE hash = ? AND expires > ?");
  return {
    create(keyId) {
      const token = newSecret("sr_login");
      database.prepare("DELETE FROM login WHERE expires <= ?").run(clock());
      database
        .prepare("INSERT INTO login (hash, key_id, expires) VALUES (?, ?, ?)")
        .run(hashSecret(token), keyId, clock() + lifetimeMs);
      return { token, maxAgeSeconds: lifetimeMs / 1000 };
    },
    find(token) {
      const row = find.get(hashSecret(token), clock());
      return row === undefined ? undefined : String(row.key_id);
    },
    end(token) {
      database.prepare("DELETE FROM login WHERE hash = ?").run(hashSecret(token));
    },
  };
}
