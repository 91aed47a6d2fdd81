import { expect, test } from "vitest";
import { tables } from "../conformance/data.ts";
import { fuzz } from "../testing/fuzz.ts";
import { tableStream } from "../testing/table.ts";

const catalogue = { streams: new Map(tables.map((table) => [table.name, tableStream(table)])) };

test("random texts compile or are refused with an EsqlError, nothing else", () => {
  expect(fuzz(5000, 1, catalogue)).toBeGreaterThan(0);
}, 60_000);
