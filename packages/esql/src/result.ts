import type { Cell, Column, Scalar } from "./ask.ts";
import type { Compiled } from "./compiled.ts";
import { isoNanosText, isoText } from "./values/date.ts";
import { ipText } from "./values/ip.ts";
import { versionText } from "./values/version.ts";

const isSafe = (value: bigint): boolean =>
  value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER);

/** One value of a result as DuckDB gives it: whole numbers as bigint or number, the rest plain. */
function decodeScalar(type: Column["type"], value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") {
    if (type === "date") return isoText(Number(value));
    if (type === "date_nanos") return isoNanosText(value);
    return isSafe(value) ? Number(value) : value;
  }
  if (typeof value === "string") {
    if (type === "ip") return ipText(value);
    return type === "version" ? versionText(value) : value;
  }
  if (typeof value === "number") return type === "date" ? isoText(value) : value;
  return typeof value === "boolean" ? value : String(value);
}

/** A cell of a result: several values stay a list, one value is itself, none is null. */
export function decodeCell({ type }: Column, value: unknown): Cell {
  if (!Array.isArray(value)) return decodeScalar(type, value);
  const values = value.map((each) => decodeScalar(type, each));
  if (values.length === 0) return null;
  return values.length === 1 ? (values[0] ?? null) : values;
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
