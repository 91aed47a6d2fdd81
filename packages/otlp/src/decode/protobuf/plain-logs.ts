import { isUtf8 } from "../is-utf8.ts";
import type { DecodeLimits } from "../limits.ts";

/** A place in a body. */
interface Place {
  readonly bytes: Uint8Array;
  readonly limits: DecodeLimits;
  at: number;
  records: number;
}

/** Goes over what is next, up to `end` at most; false if that is not plain. */
type Pass = (place: Place, end: number) => boolean;
/** Goes over the field of this tag, its number and wire type. */
type PassField = (place: Place, tag: number, end: number) => boolean;

const bytesTag = (field: number): number => field * 8 + 2;
const fixed64Tag = (field: number): number => field * 8 + 1;
const fixed32Tag = (field: number): number => field * 8 + 5;
const varintTag = (field: number): number => field * 8;

/** A varint of at most 28 bits; -1 if it is longer or the body ends in it. */
function varint(place: Place, end: number): number {
  let result = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    if (place.at >= end) return -1;
    const byte = place.bytes[place.at++] ?? 0;
    result |= (byte & 0x7f) << shift;
    if (byte < 0x80) return result;
  }
  return -1;
}

/** Where the length-delimited field ends that begins here; -1 if not within `end`. */
function fieldEnd(place: Place, end: number): number {
  const length = varint(place, end);
  return length < 0 || length > end - place.at ? -1 : place.at + length;
}

const passText: Pass = (place, end) => {
  const stop = fieldEnd(place, end);
  const start = place.at;
  if (stop < 0 || stop - start > place.limits.stringLength) return false;
  place.at = stop;
  let index = start;
  while (index < stop && (place.bytes[index] ?? 0) < 0x80) index++;
  return index === stop || isUtf8(place.bytes.subarray(start, stop));
};

const passBytes: Pass = (place, end) => {
  const stop = fieldEnd(place, end);
  place.at = stop;
  return stop >= 0;
};

const passVarint: Pass = (place, end) => {
  for (let length = 0; length < 10; length++) {
    if (place.at >= end) return false;
    if ((place.bytes[place.at++] ?? 0) < 0x80) return true;
  }
  return false;
};

function passFixed(place: Place, length: number, end: number): boolean {
  place.at += length;
  return place.at <= end;
}

/** A time that a clock can say: its highest bit is not set. */
const passTime: Pass = (place, end) =>
  passFixed(place, 8, end) && (place.bytes[place.at - 1] ?? 0) < 0x80;

function passMessage(place: Place, end: number, passField: PassField): boolean {
  const stop = fieldEnd(place, end);
  if (stop < 0) return false;
  while (place.at < stop) {
    const tag = varint(place, stop);
    if (!passField(place, tag, stop)) return false;
  }
  return true;
}

const passScalar: PassField = (place, tag, end) => {
  if (tag === bytesTag(1)) return passText(place, end);
  if (tag === varintTag(2) || tag === varintTag(3)) return passVarint(place, end);
  return tag === fixed64Tag(4) && passFixed(place, 8, end);
};

/** A key that is not empty and, behind it, its value. */
const passAttribute: Pass = (place, end) => {
  const stop = fieldEnd(place, end);
  if (stop < 0) return false;
  if (varint(place, stop) !== bytesTag(1) || place.bytes[place.at] === 0) return false;
  if (!passText(place, stop)) return false;
  if (place.at === stop) return true;
  if (varint(place, stop) !== bytesTag(2)) return false;
  return passMessage(place, stop, passScalar) && place.at === stop;
};

function passLogField(place: Place, tag: number, end: number): boolean {
  if (tag === fixed64Tag(1) || tag === fixed64Tag(11)) return passTime(place, end);
  if (tag === bytesTag(3) || tag === bytesTag(12)) return passText(place, end);
  if (tag === bytesTag(5)) return passMessage(place, end, passScalar);
  if (tag === varintTag(2)) return passVarint(place, end);
  if (tag === fixed32Tag(8)) return passFixed(place, 4, end);
  return (tag === bytesTag(9) || tag === bytesTag(10)) && passBytes(place, end);
}

/** A message with attributes, not too many, among other fields. */
function passHolder(place: Place, end: number, attribute: number, passOther: PassField): boolean {
  const stop = fieldEnd(place, end);
  let room = place.limits.attributesPerRecord;
  while (place.at < stop) {
    const tag = varint(place, stop);
    if (tag !== attribute) {
      if (!passOther(place, tag, stop)) return false;
    } else if (room-- === 0 || !passAttribute(place, stop)) return false;
  }
  return stop >= 0;
}

const nothingElse: PassField = () => false;

const passScopeField: PassField = (place, tag, end) =>
  (tag === bytesTag(1) || tag === bytesTag(2)) && passText(place, end);

const passScopeLogs: PassField = (place, tag, end) => {
  if (tag === bytesTag(2)) {
    place.records += 1;
    return passHolder(place, end, bytesTag(6), passLogField);
  }
  if (tag === bytesTag(1)) return passHolder(place, end, bytesTag(3), passScopeField);
  return tag === bytesTag(3) && passText(place, end);
};

const passResourceLogs: PassField = (place, tag, end) => {
  if (tag === bytesTag(2)) return passMessage(place, end, passScopeLogs);
  if (tag === bytesTag(1)) return passHolder(place, end, bytesTag(1), nothingElse);
  return tag === bytesTag(3) && passText(place, end);
};

/**
 * How many log records a body holds of which nothing is lost or refused: the bytes are looked at
 * and nothing is made of them. Undefined for a body that is not as plain as nearly all are, which
 * says nothing of it: it is to be decoded.
 */
export function plainProtobufLogs(body: Uint8Array, limits: DecodeLimits): number | undefined {
  const place: Place = { bytes: body, limits, at: 0, records: 0 };
  while (place.at < body.length) {
    const tag = varint(place, body.length);
    if (tag !== bytesTag(1) || !passMessage(place, body.length, passResourceLogs)) {
      return undefined;
    }
  }
  return place.records;
}
