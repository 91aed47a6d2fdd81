import path from "node:path";
import type { Erased, Store } from "@session-replay/store";
import type { Care, ErasedCounts } from "../api/care.ts";
import type { State } from "../state/open-state.ts";

const countsOf = ({ sessions, records }: Erased): ErasedCounts => ({
  sessions: sessions.length,
  records,
});

/** Looking after the embedded store and the server's own state. */
export function careOf(store: Store, state: State): Care {
  return {
    eraseUser: async (userId) => countsOf(await store.eraseUser(userId)),
    eraseSession: async (sessionId) => countsOf(await store.eraseSession(sessionId)),
    eraseEnvironment: async (name) => countsOf(await store.eraseEnvironment(name)),
    async backup() {
      const { folder } = await store.backup();
      state.database.prepare("VACUUM INTO ?").run(path.join(folder, "state.db"));
      return { folder };
    },
  };
}
