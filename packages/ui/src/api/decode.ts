/** Turns an unknown value into a `T`, or throws `DecodeError`; `at` is the path for the message. */
export type Decoder<T> = (value: unknown, at: string) => T;

/** The server answered something that this window does not understand. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
  constructor(at: string, expected: string) {
    super(`The server's answer does not have ${expected} at ${at || "its top"}.`);
  }
}

const primitive =
  <T>(expected: string, is: (value: unknown) => value is T): Decoder<T> =>
  (value, at) => {
    if (is(value)) return value;
    throw new DecodeError(at, expected);
  };

export const string: Decoder<string> = primitive("a text", (value) => typeof value === "string");
export const number: Decoder<number> = primitive("a number", (value) => typeof value === "number");
export const boolean: Decoder<boolean> = primitive(
  "true or false",
  (value) => typeof value === "boolean",
);

/** One of the given texts. */
export const oneOf = <const T extends string>(...texts: readonly T[]): Decoder<T> =>
  primitive(texts.join(" or "), (value): value is T => texts.some((text) => text === value));

/** A list whose items all decode. */
export const array =
  <T>(item: Decoder<T>): Decoder<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw new DecodeError(at, "a list");
    return value.map((entry: unknown, index) => item(entry, `${at}[${index}]`));
  };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object with any keys whose values all decode. */
export const record =
  <T>(item: Decoder<T>): Decoder<Readonly<Record<string, T>>> =>
  (value, at) => {
    if (!isObject(value)) throw new DecodeError(at, "an object");
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, item(entry, `${at}.${key}`)]),
    );
  };

type OptionalKeys<T> = {
  [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never;
}[keyof T];
type RequiredFields<T> = { readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Decoder<T[K]> };
type OptionalFields<T> = { readonly [K in OptionalKeys<T>]-?: Decoder<Exclude<T[K], undefined>> };

/** An object with these fields; an optional field that is absent or null is left out. */
export function object<T>(required: RequiredFields<T>, optional: OptionalFields<T>): Decoder<T> {
  const must = Object.entries<Decoder<unknown>>(required);
  const may = Object.entries<Decoder<unknown>>(optional);
  return (value, at) => {
    if (!isObject(value)) throw new DecodeError(at, "an object");
    const fields = must.map(([key, decode]) => [key, decode(value[key], `${at}.${key}`)]);
    for (const [key, decode] of may) {
      const entry = value[key];
      if (entry !== undefined && entry !== null) {
        fields.push([key, decode(entry, `${at}.${key}`)]);
      }
    }
    return Object.fromEntries(fields) as T;
  };
}
