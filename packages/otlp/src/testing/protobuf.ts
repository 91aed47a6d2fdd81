/** A message under construction: its fields as bytes, in the order in which they are given. */
export type Field = readonly number[];

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  return [...bytes, Number(rest)];
}

const tag = (field: number, wire: number): number[] => varint(BigInt(field * 8 + wire));

export const bytesField = (field: number, bytes: Iterable<number>): Field => {
  const list = [...bytes];
  return [...tag(field, 2), ...varint(BigInt(list.length)), ...list];
};
export const textField = (field: number, text: string): Field =>
  bytesField(field, new TextEncoder().encode(text));
export const varintField = (field: number, value: bigint | number): Field => [
  ...tag(field, 0),
  ...varint(BigInt(value)),
];
export const fixed64Field = (field: number, value: bigint): Field => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, value, true);
  return [...tag(field, 1), ...new Uint8Array(view.buffer)];
};
export const fixed32Field = (field: number, value: number): Field => {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return [...tag(field, 5), ...new Uint8Array(view.buffer)];
};
export const doubleField = (field: number, value: number): Field => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return [...tag(field, 1), ...new Uint8Array(view.buffer)];
};
/** A message of fields, as one field of another message. */
export const messageField = (field: number, ...fields: readonly Field[]): Field =>
  bytesField(field, fields.flat());
export const hexField = (field: number, hex: string): Field =>
  bytesField(
    field,
    (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)),
  );
export const message = (...fields: readonly Field[]): Uint8Array => Uint8Array.from(fields.flat());
