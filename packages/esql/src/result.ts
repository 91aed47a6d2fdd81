import type { Cell, Column, Scalar } from "./ask.ts";
import type { Compiled } from "./compiled.ts";
import { isoNanosText, isoText } from "./values/date.ts";
import { ipText } from "./values/ip.ts";
import { versionText } from "./values/version.ts";

/**
 * The query with each row as one text, a JSON array: DuckDB writes it faster than a driver takes
 * over as many values one by one (measured: 300 rows of 131 columns in half of the time).
 */
export const rowsAsJson = ({ sql, columns }: Pick<Compiled, "sql" | "columns">): string =>
  `SELECT CAST(json_array(${columns.map((_, place) => `o${place}`).join(", ")}) AS VARCHAR) FROM (${sql})`;

/** Texts, which stay as they are; numbers that JSON has no word for, or JavaScript no number. */
const beyondJson =
  /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:NaN|Infinity)|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/gu;

const withQuotedNumbers = (text: string): string =>
  text.replaceAll(beyondJson, (token) => (token.startsWith('"') ? token : `"${token}"`));

function wholeNumber(value: unknown): Scalar {
  if (typeof value !== "string") return typeof value === "number" ? value : null;
  const exact = BigInt(value);
  const number = Number(exact);
  return Number.isSafeInteger(number) ? number : exact;
}

function decodeScalar(type: Column["type"], value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  switch (type) {
    case "integer":
    case "long":
    case "unsigned_long":
      return wholeNumber(value);
    case "double":
      return Number(value);
    case "date":
      return isoText(Number(value));
    case "date_nanos":
      return isoNanosText(BigInt(String(value)));
    case "ip":
      return ipText(String(value));
    case "version":
      return versionText(String(value));
    case "boolean":
      return value === true;
    case "keyword":
    case "text":
    case "null":
    case "unsupported":
      return String(value);
    default:
      return type satisfies never;
  }
}

/** Several values stay a list, one value is itself, none is null. */
function decodeCell({ type }: Column, value: unknown): Cell {
  if (!Array.isArray(value)) return decodeScalar(type, value);
  const values = value.map((each) => decodeScalar(type, each));
  return values.length > 1 ? values : (values[0] ?? null);
}

const isRounded = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isRounded)
    : typeof value === "number" && !Number.isSafeInteger(value);

const exactTypes: ReadonlySet<Column["type"]> = new Set([
  "integer",
  "long",
  "unsigned_long",
  "date_nanos",
]);

/** DuckDB writes arrays of rows; `undefined` if plain JSON does not say what it wrote. */
function parsePlain(columns: readonly Column[], text: string): unknown[][] | undefined {
  let rows: unknown[][];
  try {
    rows = JSON.parse(text);
  } catch {
    return undefined;
  }
  const exact = columns.flatMap(({ type }, place) => (exactTypes.has(type) ? [place] : []));
  return rows.some((row) => exact.some((place) => isRounded(row[place]))) ? undefined : rows;
}

/** Rows of an answer from the texts of `rowsAsJson`, in brackets and with commas between them. */
export function readRows(columns: readonly Column[], text: string): readonly (readonly Cell[])[] {
  const rows: unknown[][] = parsePlain(columns, text) ?? JSON.parse(withQuotedNumbers(text));
  return rows.map((row) => columns.map((column, place) => decodeCell(column, row[place])));
}

/** A warning that running a query raised. */
export interface Raised {
  readonly site: number;
  readonly detail: string;
}

const mostFailures = 20;

/** Texts of the warnings of a query: known before it ran, and raised by running it. */
export function warningTexts(compiled: Compiled, raised: readonly Raised[]): readonly string[] {
  const texts = new Set(compiled.warnings);
  const counts = new Map<number, number>();
  for (const { site, detail } of raised) {
    const [first, second] = compiled.sites[site] ?? [];
    const count = (counts.get(site) ?? 0) + 1;
    counts.set(site, count);
    if (first === undefined || second === undefined || count > mostFailures) continue;
    texts.add(first);
    texts.add(second + detail);
  }
  return [...texts];
}
