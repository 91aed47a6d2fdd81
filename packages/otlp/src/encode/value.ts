/** OTLP/JSON `AnyValue`. */
export type WireValue = Readonly<Record<string, unknown>>;

export interface WireAttribute {
  readonly key: string;
  readonly value: WireValue;
}

const number = (value: number, double: boolean): WireValue => {
  if (!double && Number.isSafeInteger(value)) return { intValue: value };
  // JSON has no NaN and Infinity; protobuf's JSON mapping writes them as strings.
  return { doubleValue: Number.isFinite(value) ? value : String(value) };
};

/** One value as OTLP/JSON; `double` forces `doubleValue` on an integral number. */
export function encodeValue(value: unknown, double = false): WireValue {
  switch (typeof value) {
    case "string":
      return { stringValue: value };
    case "boolean":
      return { boolValue: value };
    case "number":
      return number(value, double);
    case "bigint":
      return { intValue: String(value) };
    case "object":
      if (value === null) return {};
      if (Array.isArray(value)) {
        return { arrayValue: { values: value.map((item) => encodeValue(item, double)) } };
      }
      return { kvlistValue: { values: encodeAttributes(value, () => double) } };
    default:
      return {};
  }
}

/** Attributes as OTLP/JSON, without those that are `undefined` or `null`. */
export function encodeAttributes(
  attributes: object,
  isDouble: (key: string) => boolean = () => false,
): WireAttribute[] {
  const encoded: WireAttribute[] = [];
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) {
      encoded.push({ key, value: encodeValue(value, isDouble(key)) });
    }
  }
  return encoded;
}
