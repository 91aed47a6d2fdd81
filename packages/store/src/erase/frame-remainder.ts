import type { Frame, Remainder } from "@session-replay/journal";
import type { Attributes } from "@session-replay/otlp";
import type { DecodeLimits } from "@session-replay/otlp/decode";
import { filterRecords } from "@session-replay/otlp/rewrite";
import { contentTypeOf, decodeFrames } from "../ingest/decode-frames.ts";
import { type Erased, environmentKey, type Subject } from "./erase.ts";

type IsTheirs = (frame: Frame) => readonly boolean[];

/** Says of each record of a frame whether it is the subject's. */
function judge(
  subject: Subject,
  { sessions, traces }: Erased,
  limits: DecodeLimits | undefined,
): IsTheirs {
  const [sessionIds, traceIds] = [new Set<unknown>(sessions), new Set<unknown>(traces)];
  const userId = "userId" in subject ? subject.userId : undefined;
  const environment = "environment" in subject ? subject.environment : undefined;
  const theirs = (
    attributes: Attributes,
    traceId: string | undefined,
    resource: Attributes,
  ): boolean =>
    sessionIds.has(attributes["session.id"]) ||
    (userId !== undefined && attributes["user.id"] === userId) ||
    (environment !== undefined && resource[environmentKey] === environment) ||
    traceIds.has(traceId);
  return (frame) => {
    const { logs, spans } = decodeFrames([frame], limits);
    return [
      ...logs.map(({ record }) =>
        theirs(record.attributes, record.traceId, record.origin.resource),
      ),
      ...spans.map(({ attributes, traceId, origin }) =>
        theirs(attributes, traceId, origin.resource),
      ),
    ];
  };
}

/** What stays of a journal's frame when a person is erased: the records of all others. */
export function remainderFor(subject: Subject, erased: Erased, limits?: DecodeLimits): Remainder {
  const areTheirs = judge(subject, erased, limits);
  return (frame) => {
    const { signal, contentType, body } = frame;
    if (signal === "metrics" || !areTheirs(frame).includes(true)) return undefined;
    // A record that was rejected is nobody's and goes: nothing says whom it is about.
    const keep = (single: Uint8Array): boolean =>
      areTheirs({ ...frame, body: single })[0] === false;
    return filterRecords(body, contentTypeOf(contentType), signal, keep);
  };
}
