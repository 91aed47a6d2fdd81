import path from "node:path";
import type { Erased, Store } from "@session-replay/store";
import type { Care, ErasedCounts } from "../api/care.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { State } from "../state/open-state.ts";
import { parquetExport } from "./parquet-export.ts";

const countsOf = ({ sessions, records }: Erased): ErasedCounts => ({
  sessions: sessions.length,
  records,
});

/** Looking after the embedded store, what is to be forwarded, and the server's own state. */
export function careOf(
  store: Store,
  state: State,
  gateway: Pick<Gateway, "rewind">,
  dataFolder: string,
): Care {
  const erased = async (erasing: Promise<Erased>): Promise<ErasedCounts> => {
    const counts = countsOf(await erasing);
    gateway.rewind();
    return counts;
  };
  return {
    eraseUser: (userId) => erased(store.eraseUser(userId)),
    eraseSession: (sessionId) => erased(store.eraseSession(sessionId)),
    eraseEnvironment: (name) => erased(store.eraseEnvironment(name)),
    exportParquet: parquetExport(store, dataFolder),
    async backup() {
      const { folder } = await store.backup();
      state.database.prepare("VACUUM INTO ?").run(path.join(folder, "state.db"));
      return { folder };
    },
  };
}
