import { randomBytes } from "node:crypto";
import type { OtlpRecord } from "./otlp.ts";

const hexId = /^(?:[0-9a-f]{32}|[0-9a-f]{16})$/;
const sessionId = /sess_[A-Za-z0-9]+/g;
const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

const freshHex = (like: string): string => randomBytes(like.length / 2).toString("hex");

const freshSession = (like: string): string =>
  `sess_${[...randomBytes(like.length - 5)].map((byte) => letters[byte % letters.length]).join("")}`;

/**
 * Gives new ids for old ones, the same new one for the same old one, wherever it stands: trace and
 * span ids, session ids and the uids that contain them. All links between records stay.
 */
export function freshIds(): (text: string) => string {
  const known = new Map<string, string>();
  const renew = (old: string, make: (like: string) => string): string => {
    const fresh = known.get(old) ?? make(old);
    known.set(old, fresh);
    return fresh;
  };
  return (text) =>
    hexId.test(text)
      ? renew(text, freshHex)
      : text.replaceAll(sessionId, (old) => renew(old, freshSession));
}

const timeKeys = new Set([
  "timeUnixNano",
  "observedTimeUnixNano",
  "startTimeUnixNano",
  "endTimeUnixNano",
]);

/** The same record at another time and with other ids. */
export function relive(
  record: OtlpRecord,
  shiftMilliseconds: number,
  renew: (text: string) => string,
): unknown {
  const shift = BigInt(shiftMilliseconds) * 1_000_000n;
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") {
      return timeKeys.has(key) ? String(BigInt(value) + shift) : renew(value);
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, ""));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]),
      );
    }
    return value;
  };
  return walk(record, "");
}
