import type { DuckDBConnection } from "@duckdb/node-api";
import { AskBusyError } from "./errors.ts";

/** Connections for queries: so many run at once, so many wait, the next is refused. */
export interface Connections {
  use<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  close(): void;
}

export function createConnections(
  connect: () => Promise<DuckDBConnection>,
  maximumRunning: number,
  maximumWaiting: number,
): Connections {
  const idle: DuckDBConnection[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;

  const enter = async (): Promise<void> => {
    if (running < maximumRunning) {
      running += 1;
      return;
    }
    if (waiting.length >= maximumWaiting) {
      throw new AskBusyError(`${running} queries run and ${waiting.length} wait already.`);
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  };

  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return {
    async use(work) {
      await enter();
      try {
        const connection = idle.pop() ?? (await connect());
        try {
          return await work(connection);
        } finally {
          idle.push(connection);
        }
      } finally {
        leave();
      }
    },
    close() {
      for (const connection of idle.splice(0)) connection.closeSync();
    },
  };
}
