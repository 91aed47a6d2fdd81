import { type DuckDBValue, listValue } from "@duckdb/node-api";
import type { AttributeValue } from "@session-replay/otlp";
import type { PhysicalType } from "../layout/table.ts";
import { isList, isMap, jsonText } from "./overflow.ts";

const integerText = /^-?\d{1,18}$/;
const numberText = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const textOf = (value: AttributeValue): string | undefined => {
  if (typeof value === "string") return value;
  if (isList(value) || isMap(value) || value === null) return undefined;
  return value instanceof Uint8Array ? jsonText(value).slice(1, -1) : String(value);
};

function longOf(value: AttributeValue): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  return typeof value === "string" && integerText.test(value) ? BigInt(value) : undefined;
}

function doubleOf(value: AttributeValue): number | undefined {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" && numberText.test(value) ? Number(value) : undefined;
}

function booleanOf(value: AttributeValue): boolean | undefined {
  if (typeof value === "boolean") return value;
  return value === "true" ? true : value === "false" ? false : undefined;
}

/**
 * The value as a typed column takes it, as Elasticsearch coerces ("0.8" is a number, 5 is a
 * keyword); undefined if it does not fit, and has to stay in the overflow.
 */
export function coerced(value: AttributeValue, type: PhysicalType): DuckDBValue | undefined {
  switch (type) {
    case "VARCHAR":
      return textOf(value);
    case "BIGINT":
    case "INTEGER":
      return longOf(value);
    case "DOUBLE":
      return doubleOf(value);
    case "BOOLEAN":
      return booleanOf(value);
    case "VARCHAR[]": {
      const texts = (isList(value) ? value : [value]).map(textOf);
      const kept = texts.filter((text) => text !== undefined);
      return kept.length === texts.length && kept.length > 0 ? listValue(kept) : undefined;
    }
    case "TIMESTAMP":
      return undefined;
    default:
      return type satisfies never;
  }
}
