import { jsonBody, protobufBody } from "../memory/encode.ts";
import { batches, syntheticEvents } from "../memory/session-events.ts";

export type WireFormat = "json" | "protobuf";

const contentTypes = { json: "application/json", protobuf: "application/x-protobuf" } as const;

/** Stands in the session ids for the round, and has as many letters as any round's name. */
const roundMark = "@@@@@";

interface Request {
  readonly bytes: Buffer;
  /** Where the round is written: in each session id and each uid. */
  readonly marks: readonly number[];
}

function placesOf(bytes: Buffer, mark: string): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) places.push(at);
  return places;
}

export interface RequestSource {
  /** The bytes of the next request; they are written over when it comes round again. */
  next(): Buffer;
}

/**
 * Requests made before the clock starts. When all were sent they are sent again under other session
 * ids, which costs the generator a few bytes written and makes them new records.
 */
export function requestSource(
  format: WireFormat,
  eventsPerRequest: number,
  count: number,
  name: string,
): RequestSource {
  const now = Date.now();
  const encode = format === "json" ? jsonBody : protobufBody;
  const events = syntheticEvents(count * eventsPerRequest, now - 60_000, now, name + roundMark);
  const requests = [...batches(events, eventsPerRequest)].map((batch): Request => {
    const body = encode(batch);
    const head = `POST /v1/logs HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: ${contentTypes[format]}\r\ncontent-length: ${body.length}\r\n\r\n`;
    const bytes = Buffer.concat([Buffer.from(head), body]);
    return { bytes, marks: placesOf(bytes, roundMark) };
  });
  let sent = 0;
  return {
    next() {
      const request = requests[sent % requests.length];
      if (request === undefined) throw new Error("There are no requests.");
      const round = String(Math.floor(sent / requests.length)).padStart(roundMark.length, "0");
      sent += 1;
      for (const place of request.marks) request.bytes.write(round, place, "latin1");
      return request.bytes;
    },
  };
}
