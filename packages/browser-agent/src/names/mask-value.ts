import { maskQueries } from "./mask-query.ts";
import { maskText } from "./mask-text.ts";

/** Random by nature: the masking of tokens would take them for secrets. */
const ids =
  /(?:^|[._])(?:trace|span|session)[._]?id$|^(?:session\.previous_id|log\.record\.uid|browser\.web_vital\.id)$/i;

/** A text as it may leave; of its URLs only the query values that `allowed` names. */
export const maskString = (text: string, allowed?: readonly string[]): string =>
  maskText(maskQueries(text, allowed));

/** The text of an attribute as it may leave. */
export const maskUnlessId = (key: string, text: string, allowed?: readonly string[]): string =>
  ids.test(key) ? text : maskString(text, allowed);

/** Every text in `value`, as it may leave. */
export function maskValue(value: unknown, allowed?: readonly string[], key = ""): unknown {
  if (typeof value === "string") return maskUnlessId(key, value, allowed);
  if (Array.isArray(value)) return value.map((item) => maskValue(item, allowed));
  return typeof value === "object" && value !== null && !ArrayBuffer.isView(value)
    ? maskAttributes(value, allowed)
    : value;
}

/** Attributes as they may leave. */
export const maskAttributes = (
  attributes: object,
  allowed?: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, maskValue(value, allowed, key)]),
  );
