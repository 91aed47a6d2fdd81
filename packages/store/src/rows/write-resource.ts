import type { DuckDBValue } from "@duckdb/node-api";
import type { Attributes } from "@session-replay/otlp";
import type { Dictionary } from "../catalogue/dictionary.ts";
import { placeOf, type Table } from "../layout/table.ts";
import { RESOURCE } from "../layout/tables.ts";
import { type Members, membersText } from "./overflow.ts";
import type { Row } from "./row.ts";
import { writeAttributes } from "./write-attributes.ts";

type Cells = readonly (readonly [place: number, value: DuckDBValue])[];

/** All records of a request that come from one place have one and the same resource. */
const written = new WeakMap<Dictionary, WeakMap<Attributes, Map<Table, Cells>>>();

function cellsOf(table: Table, resource: Attributes, dictionary: Dictionary): Cells {
  const row: Row = new Array(table.columns.length).fill(null);
  const members: Members = new Map();
  writeAttributes({ table, row, dictionary }, "resource.attributes.", resource, undefined, members);
  row[placeOf(table, RESOURCE)] = membersText(members);
  return [...row.entries()].filter(([, value]) => value !== null);
}

/** Puts a resource's attributes into their columns. */
export function writeResource(
  table: Table,
  row: Row,
  resource: Attributes,
  dictionary: Dictionary,
): void {
  const byResource = written.get(dictionary) ?? new WeakMap<Attributes, Map<Table, Cells>>();
  written.set(dictionary, byResource);
  const byTable = byResource.get(resource) ?? new Map<Table, Cells>();
  byResource.set(resource, byTable);
  const cells = byTable.get(table) ?? cellsOf(table, resource, dictionary);
  byTable.set(table, cells);
  for (const [place, value] of cells) row[place] = value;
}
