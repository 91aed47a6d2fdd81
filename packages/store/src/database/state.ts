import type { DuckDBConnection } from "@duckdb/node-api";

/** Small facts that must change in the same transaction as the rows. */
export interface StateTable {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

export async function stateTable(writer: DuckDBConnection): Promise<StateTable> {
  await writer.run("CREATE TABLE IF NOT EXISTS hot.state (key VARCHAR, value VARCHAR)");
  return {
    async get(key) {
      const reader = await writer.runAndReadAll("SELECT value FROM hot.state WHERE key = $1", [
        key,
      ]);
      const value = reader.getRows()[0]?.[0];
      return typeof value === "string" ? value : undefined;
    },
    async set(key, value) {
      await writer.run("DELETE FROM hot.state WHERE key = $1", [key]);
      await writer.run("INSERT INTO hot.state VALUES ($1, $2)", [key, value]);
    },
  };
}
