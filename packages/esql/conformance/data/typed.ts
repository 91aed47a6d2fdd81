import { type Table, tableOf } from "./table.ts";

/** One column of each type, with the values at which types go wrong; row 4 is empty. */
const typed = tableOf(
  "typed",
  {
    id: "integer",
    i: "integer",
    l: "long",
    ul: "unsigned_long",
    d: "double",
    k: "keyword",
    t: "date",
    ip: "ip",
    v: "version",
    b: "boolean",
  },
  [
    {
      id: 1,
      i: 1,
      l: 10_000_000_000,
      ul: 18_446_744_073_709_551_615n,
      d: 1.5,
      k: "apple",
      t: "2026-01-15T10:30:00.000Z",
      ip: "10.0.0.1",
      v: "1.2.3",
      b: true,
    },
    {
      id: 2,
      i: -7,
      l: -5,
      ul: 0,
      d: -2.25,
      k: "Banana",
      t: "2026-02-28T23:59:59.999Z",
      ip: "192.168.1.20",
      v: "1.10.0",
      b: false,
    },
    {
      id: 3,
      i: 2_147_483_647,
      l: 9_223_372_036_854_775_807n,
      ul: 1,
      d: 1e300,
      k: "cherry pie",
      t: "2024-02-29T00:00:00.000Z",
      ip: "::1",
      v: "1.9.0",
      b: true,
    },
    { id: 4 },
    {
      id: 5,
      i: 0,
      l: 0,
      ul: 42,
      d: 0,
      k: "",
      t: "1970-01-01T00:00:00.000Z",
      ip: "127.0.0.1",
      v: "2.0.0",
      b: false,
    },
    {
      id: 6,
      i: 7,
      l: 7,
      ul: 7,
      d: 2.5,
      k: "été",
      t: "2026-12-31T12:00:00.000Z",
      ip: "10.0.0.255",
      v: "1.2.3-beta",
      b: true,
    },
  ],
);

/** Fields with several values, declared out of alphabetical order. */
const multi = tableOf(
  "multi",
  { nums: "integer", tags: "keyword", group: "keyword", id: "integer" },
  [
    { id: 1, nums: [1, 2, 2], tags: ["blue", "red"], group: "x" },
    { id: 2, nums: 3, tags: "red", group: "x" },
    { id: 3, group: "y" },
    { id: 4, nums: [-5, 5], tags: ["green", "red"], group: "y" },
  ],
);

/** More rows than a query returns when it does not say how many. */
const numbers: Table = {
  name: "numbers",
  columns: { n: "integer" },
  rows: Array.from({ length: 1200 }, (_, index) => [index + 1]),
};

const shop = (name: string, documents: readonly Readonly<Record<string, string | number>>[]) =>
  tableOf(name, { day: "date", visits: "integer", country: "keyword" }, documents);

/** A family of names for patterns, lists and exclusions. */
const shops: readonly Table[] = [
  shop("shop-2026-10", [
    { day: "2026-10-01T00:00:00.000Z", visits: 10, country: "DE" },
    { day: "2026-10-31T00:00:00.000Z", visits: 20, country: "FR" },
  ]),
  shop("shop-2026-11", [
    { day: "2026-11-01T00:00:00.000Z", visits: 40, country: "DE" },
    { day: "2026-11-02T00:00:00.000Z", visits: 80, country: "US" },
  ]),
  shop("shop-test", [{ day: "2026-11-02T00:00:00.000Z", visits: 1000, country: "DE" }]),
];

export const typedTables: readonly Table[] = [typed, multi, numbers, ...shops];
