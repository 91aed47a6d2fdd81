import type { Frame, Remainder } from "@session-replay/journal";
import type { Attributes } from "@session-replay/otlp";
import type { DecodeLimits } from "@session-replay/otlp/decode";
import { filterRecords } from "@session-replay/otlp/rewrite";
import { contentTypeOf, decodeFrames } from "../ingest/decode-frames.ts";
import { forEachLeaf } from "../rows/overflow.ts";
import { type Erased, environmentKey, personKeys, type Subject, sessionKey } from "./erase.ts";

type IsTheirs = (frame: Frame) => readonly boolean[];

/** What attributes say under these names, which may also be maps within maps, as it is stored. */
function saidBy(attributes: Attributes, names: readonly string[]): readonly string[] {
  const said: string[] = [];
  for (const [key, value] of Object.entries(attributes)) {
    if (!names.some((name) => name === key || name.startsWith(`${key}.`))) continue;
    forEachLeaf(key, value, (leaf, each) => {
      if (names.includes(leaf)) said.push(String(each));
    });
  }
  return said;
}

/** Says of each record of a frame whether it is the subject's. */
function judge(
  subject: Subject,
  { sessions, traces }: Erased,
  limits: DecodeLimits | undefined,
): IsTheirs {
  const [sessionIds, traceIds] = [new Set(sessions), new Set<unknown>(traces)];
  const userId = "userId" in subject ? subject.userId : undefined;
  const environment = "environment" in subject ? subject.environment : undefined;
  const theirs = (
    attributes: Attributes,
    traceId: string | undefined,
    resource: Attributes,
  ): boolean =>
    traceIds.has(traceId) ||
    [attributes, resource].some(
      (source) =>
        saidBy(source, [sessionKey]).some((id) => sessionIds.has(id)) ||
        (userId !== undefined && saidBy(source, personKeys).includes(userId)),
    ) ||
    (environment !== undefined && saidBy(resource, [environmentKey]).includes(environment));
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
