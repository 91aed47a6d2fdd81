const number = (value: number, double: boolean): string => {
  if (!double && Number.isSafeInteger(value)) return `{"intValue":${value}}`;
  // JSON has no NaN and Infinity; protobuf's JSON mapping writes them as strings.
  return `{"doubleValue":${Number.isFinite(value) ? value : `"${value}"`}}`;
};

/**
 * One value as the text of an OTLP/JSON `AnyValue`; `double` forces `doubleValue` on an integral
 * number.
 */
export function encodeValue(value: unknown, double = false): string {
  switch (typeof value) {
    case "string":
      return `{"stringValue":${JSON.stringify(value)}}`;
    case "boolean":
      return `{"boolValue":${value}}`;
    case "number":
      return number(value, double);
    case "bigint":
      return `{"intValue":"${value}"}`;
    case "object":
      if (value === null) return "{}";
      if (Array.isArray(value)) {
        return `{"arrayValue":{"values":[${value.map((item) => encodeValue(item, double))}]}}`;
      }
      return `{"kvlistValue":{"values":${encodeAttributes(value, () => double)}}}`;
    default:
      return "{}";
  }
}

/** How an attribute of each name begins: the same few come again and again. */
const starts = /* @__PURE__ */ new Map<string, string>();
const maxStarts = 500;

function startOf(key: string): string {
  const known = starts.get(key);
  if (known) return known;
  const start = `{"key":${JSON.stringify(key)},"value":`;
  if (starts.size < maxStarts) starts.set(key, start);
  return start;
}

/** Attributes as OTLP/JSON, without those that are `undefined` or `null`. */
export function encodeAttributes(
  attributes: object,
  isDouble: (key: string) => boolean = () => false,
): string {
  let text = "";
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null) continue;
    if (text) text += ",";
    const double = typeof value !== "string" && isDouble(key);
    text += `${startOf(key)}${encodeValue(value, double)}}`;
  }
  return `[${text}]`;
}
