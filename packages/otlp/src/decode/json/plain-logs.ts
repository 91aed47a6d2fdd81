import { isUtf8 } from "../is-utf8.ts";
import type { DecodeLimits } from "../limits.ts";

/** A place in a body. */
interface Place {
  readonly bytes: Uint8Array;
  readonly limits: DecodeLimits;
  at: number;
  /** A text has characters beyond ASCII, so that it remains to be seen whether they are UTF-8. */
  beyondAscii: boolean;
  records: number;
}

/** Goes over what is next; false if that is not plain. */
type Pass = (place: Place) => boolean;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const ZERO = 0x30;
const MINUS = 0x2d;
const DOT = 0x2e;

const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Goes over these very bytes, if they are next. */
function takes(place: Place, expected: Uint8Array): boolean {
  const { bytes, at } = place;
  for (let index = 0; index < expected.length; index++) {
    if (bytes[at + index] !== expected[index]) return false;
  }
  place.at = at + expected.length;
  return true;
}

function takesByte(place: Place, byte: number): boolean {
  if (place.bytes[place.at] !== byte) return false;
  place.at += 1;
  return true;
}

/** What may follow a backslash, except a character's number. */
const escapes: ReadonlySet<number> = new Set(bytesOf('"\\/bfnrt'));

const passText: Pass = (place) => {
  const { bytes } = place;
  if (!takesByte(place, QUOTE)) return false;
  const start = place.at;
  for (let index = start; ; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === QUOTE) {
      place.at = index + 1;
      return index - start <= place.limits.stringLength;
    }
    if (byte === BACKSLASH) {
      index += 1;
      if (!escapes.has(bytes[index] ?? 0)) return false;
    } else if (byte >= 0x80) place.beyondAscii = true;
    else if (byte < 0x20) return false;
  }
};

function digitsAt(place: Place): number {
  const start = place.at;
  for (;;) {
    const byte = place.bytes[place.at] ?? 0;
    if (byte < ZERO || byte > ZERO + 9) return place.at - start;
    place.at += 1;
  }
}

/** So many digits at most, without a zero before them. */
function passDigits(place: Place, most: number): boolean {
  const first = place.bytes[place.at];
  const count = digitsAt(place);
  return count === 1 || (count > 1 && count <= most && first !== ZERO);
}

/** An integer that a double holds. */
const passInteger: Pass = (place) => {
  takesByte(place, MINUS);
  return passDigits(place, 15);
};

const passDouble: Pass = (place) =>
  passInteger(place) && (!takesByte(place, DOT) || digitsAt(place) > 0);

/** Nanoseconds in quotes, the mapping's way: eighteen digits, or nineteen that fit into 63 bits. */
const passTime: Pass = (place) => {
  const { bytes, at } = place;
  const nineteen = bytes[at + 20] === QUOTE && (bytes[at + 1] ?? 0) < ZERO + 9;
  return (
    takesByte(place, QUOTE) && passDigits(place, nineteen ? 19 : 18) && takesByte(place, QUOTE)
  );
};

/** An integer, in the quotes that the mapping puts around one of 64 bits or without. */
const passQuotedInteger: Pass = (place) => {
  const isQuoted = takesByte(place, QUOTE);
  return passInteger(place) && (!isQuoted || takesByte(place, QUOTE));
};

const truth = bytesOf("true");
const falsehood = bytesOf("false");

const passBoolean: Pass = (place) => takes(place, truth) || takes(place, falsehood);

/** How something begins, and what follows. */
interface Begun {
  readonly start: Uint8Array;
  readonly pass: Pass;
}

const begun = (start: string, pass: Pass): Begun => ({ start: bytesOf(start), pass });

const scalars: readonly Begun[] = [
  begun('{"stringValue":', passText),
  begun('{"intValue":', passQuotedInteger),
  begun('{"doubleValue":', passDouble),
  begun('{"boolValue":', passBoolean),
];
const end = bytesOf("}");

const passValue: Pass = (place) => {
  for (const { start, pass } of scalars) {
    if (takes(place, start)) return pass(place) && takes(place, end);
  }
  return false;
};

const listStart = bytesOf("[");
const listEnd = bytesOf("]");

/** A list of so many entries at most. */
function passList(place: Place, passEntry: Pass, most = Number.POSITIVE_INFINITY): boolean {
  if (!takes(place, listStart)) return false;
  if (takes(place, listEnd)) return true;
  let count = 0;
  do {
    count += 1;
    if (count > most || !passEntry(place)) return false;
  } while (takesByte(place, COMMA));
  return takes(place, listEnd);
}

const keyStart = bytesOf('{"key":');
const emptyText = bytesOf('""');
const valueStart = bytesOf(',"value":');

const passAttribute: Pass = (place) =>
  takes(place, keyStart) &&
  !takes(place, emptyText) &&
  passText(place) &&
  takes(place, valueStart) &&
  passValue(place) &&
  takes(place, end);

const passAttributes: Pass = (place) =>
  passList(place, passAttribute, place.limits.attributesPerRecord);

const objectStart = bytesOf("{");

/** Members of an object, each at most once: of two with one name only the last would count. */
function objectOf(members: Readonly<Record<string, Pass>>): Pass {
  const known = Object.entries(members).map(([name, pass]) => begun(`"${name}":`, pass));
  return (place) => {
    if (!takes(place, objectStart)) return false;
    if (takes(place, end)) return true;
    let seen = 0;
    do {
      const index = known.findIndex(({ start }) => takes(place, start));
      const bit = 1 << index;
      if (index < 0 || (seen & bit) !== 0 || known[index]?.pass(place) !== true) return false;
      seen |= bit;
    } while (takesByte(place, COMMA));
    return takes(place, end);
  };
}

const passLogRecord = objectOf({
  timeUnixNano: passTime,
  observedTimeUnixNano: passTime,
  severityNumber: passInteger,
  severityText: passText,
  eventName: passText,
  body: passValue,
  attributes: passAttributes,
  traceId: passText,
  spanId: passText,
  flags: passInteger,
});

const passCounted: Pass = (place) => {
  place.records += 1;
  return passLogRecord(place);
};

const passScopeLogs = objectOf({
  scope: objectOf({ name: passText, version: passText, attributes: passAttributes }),
  logRecords: (place) => passList(place, passCounted),
  schemaUrl: passText,
});

const passResourceLogs = objectOf({
  resource: objectOf({ attributes: passAttributes }),
  scopeLogs: (place) => passList(place, passScopeLogs),
  schemaUrl: passText,
});

const passRequest = objectOf({
  resourceLogs: (place) => passList(place, passResourceLogs),
});

/**
 * How many log records a body holds of which nothing is lost or refused: the bytes are looked at
 * and nothing is made of them. Undefined for a body that is not as plain as nearly all are, which
 * says nothing of it: it is to be decoded.
 */
export function plainJsonLogs(body: Uint8Array, limits: DecodeLimits): number | undefined {
  const place: Place = { bytes: body, limits, at: 0, beyondAscii: false, records: 0 };
  if (!passRequest(place) || place.at !== body.length) return undefined;
  return place.beyondAscii && !isUtf8(body) ? undefined : place.records;
}
