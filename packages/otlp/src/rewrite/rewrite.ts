import type { OtlpContentType } from "../decode/decoded.ts";
import { filterJson, replaceJson } from "./json.ts";
import { envelopes, type RewrittenSignal } from "./messages.ts";
import { filterProtobuf, replaceProtobuf } from "./protobuf.ts";

/** Whether a record stays; it comes as a request that holds it alone, with its resource and scope. */
export type KeepRecord = (single: Uint8Array) => boolean;

/** Another text for one that a record holds; `key` is the attribute's, absent for bodies and names. */
export type ReplaceText = (text: string, key: string | undefined) => string;

/** A request without some of its records, in the encoding that it has; empty if none is left. */
export function filterRecords(
  body: Uint8Array,
  type: OtlpContentType,
  signal: RewrittenSignal,
  keep: KeepRecord,
): Uint8Array {
  return type === "application/json"
    ? filterJson(body, envelopes[signal], keep)
    : filterProtobuf(body, keep);
}

/**
 * A request with other texts: values, bodies, span names and status messages, wherever they stand.
 * Everything else of it stays, also fields that are not known. Undefined if no text changed.
 */
export function replaceTexts(
  body: Uint8Array,
  type: OtlpContentType,
  signal: RewrittenSignal,
  replace: ReplaceText,
): Uint8Array | undefined {
  const { request } = envelopes[signal];
  return type === "application/json"
    ? replaceJson(body, request, replace)
    : replaceProtobuf(body, request, replace);
}
