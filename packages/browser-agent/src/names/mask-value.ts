import { maskQueries } from "./mask-query.ts";
import { maskText } from "./mask-text.ts";

/** Random by nature: the masking of tokens would take them for secrets. */
const ids = /(?:trace|span|session|previous|record|web_vital)[._]?u?id$/i;

/** A text as it may leave; of its URLs only the query values that `allowed` names. */
export const maskString = (text: string, allowed?: readonly string[]): string =>
  maskText(maskQueries(text, allowed));

/** The text of an attribute as it may leave. */
export const maskUnlessId = (key: string, text: string, allowed?: readonly string[]): string =>
  ids.test(key) ? text : maskString(text, allowed);

const isPlainObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !ArrayBuffer.isView(value);

/** `value`, which stands under `key`, with every text in it as it may leave. */
export function maskValue(value: unknown, allowed?: readonly string[], key = ""): unknown {
  if (typeof value === "string") return maskUnlessId(key, value, allowed);
  if (Array.isArray(value)) return value.map((item) => maskValue(item, allowed));
  return isPlainObject(value) ? maskAttributes(value, allowed) : value;
}

/** An object with every text in it as it may leave. */
export const maskAttributes = <T extends object>(attributes: T, allowed?: readonly string[]): T =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, maskValue(value, allowed, key)]),
  ) as T;
