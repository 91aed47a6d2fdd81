import { gunzipSync } from "node:zlib";
import { type Kind, kinds } from "../scenario.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const listOf = (value: unknown, key: string): readonly unknown[] => {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
};

/** The text bodies of the log records of an OTLP/JSON request. */
export function bodiesOf(request: Buffer, encoding: string | undefined): string[] {
  const text = (encoding === "gzip" ? gunzipSync(request) : request).toString("utf8");
  const decoded: unknown = JSON.parse(text);
  return listOf(decoded, "resourceLogs")
    .flatMap((resource) => listOf(resource, "scopeLogs"))
    .flatMap((scope) => listOf(scope, "logRecords"))
    .flatMap((record) => {
      const body = isRecord(record) ? record.body : undefined;
      const value = isRecord(body) ? body.stringValue : undefined;
      return typeof value === "string" ? [value] : [];
    });
}

/** How often each kind of frustration is among these events. */
export const countKinds = (bodies: readonly string[]): Record<Kind, number> => {
  const count = (kind: Kind) => bodies.filter((body) => body === `user.frustration.${kind}`).length;
  const [rage, dead, error, thrash] = kinds;
  return {
    [rage]: count(rage),
    [dead]: count(dead),
    [error]: count(error),
    [thrash]: count(thrash),
  };
};
