import { events } from "./data/events.ts";
import { spans } from "./data/spans.ts";
import type { Table } from "./data/table.ts";
import { typedTables } from "./data/typed.ts";

/** Every index that the cases read. */
export const tables: readonly Table[] = [events, spans, ...typedTables];
