import { OtlpDecodeError } from "../error.ts";
import { RecordError } from "../report.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const utf8 = new TextDecoder("utf-8", { fatal: true });
const longInteger = /[:[,\s]-?\d{16,}/;

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : "it cannot be read";

/** Integers beyond 2^53 as `bigint`: only needed, and only paid for, when a body has such digits. */
function parseExact(text: string): unknown {
  const revive = (_key: string, value: unknown, context?: { readonly source?: string }): unknown =>
    typeof value === "number" &&
    !Number.isSafeInteger(value) &&
    context?.source !== undefined &&
    /^-?\d+$/.test(context.source)
      ? BigInt(context.source)
      : value;
  return JSON.parse(text, revive);
}

/** The request as plain data; an empty body is an empty request. */
export function parseBody(body: Uint8Array): JsonObject {
  let parsed: unknown;
  try {
    const text = utf8.decode(body);
    if (text.trim() === "") return {};
    parsed = longInteger.test(text) ? parseExact(text) : JSON.parse(text);
  } catch (error) {
    throw new OtlpDecodeError(`The body is not JSON in UTF-8: ${reasonOf(error)}`);
  }
  if (!isObject(parsed)) throw new OtlpDecodeError("The body is not a JSON object.");
  return parsed;
}

/** A repeated field of the envelope: absent and null are empty, anything but a list is a bad body. */
export function envelopeList(parent: JsonObject, field: string): readonly JsonObject[] {
  const value = parent[field];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new OtlpDecodeError(`"${field}" is not a list.`);
  return value.filter((entry) => {
    if (isObject(entry)) return true;
    throw new OtlpDecodeError(`"${field}" holds something that is not an object.`);
  });
}

export function optionalString(parent: JsonObject, field: string): string | undefined {
  const value = parent[field];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string") return value;
  throw new RecordError(`"${field}" is not a string`);
}

/** A 64-bit integer, sent as text (the standard's way) or as a number. */
export function integerOf(value: unknown, field: string): bigint | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isInteger(value)) return BigInt(value);
  if (typeof value === "string" && /^-?\d{1,20}$/.test(value)) return BigInt(value);
  throw new RecordError(`"${field}" is not an integer`);
}

/** An enum: integers only, as the standard says. */
export function enumOf(value: unknown, field: string): number {
  if (value === undefined || value === null) return 0;
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new RecordError(`"${field}" is not an integer`);
}

const earliest = 0n;
const latest = 2n ** 63n - 1n;

/** Nanoseconds since 1970, 0 if absent; what no clock can say is rejected. */
export function timeOf(value: unknown, field: string): bigint {
  const time = integerOf(value, field) ?? 0n;
  if (time < earliest || time > latest) throw new RecordError(`"${field}" is out of range`);
  return time;
}
