import type { Frame } from "@session-replay/journal";
import type { Attributes } from "@session-replay/otlp";
import { decodeFrames } from "../ingest/decode-frames.ts";
import type { Erased, Subject } from "./erase.ts";

/** Says of a journal frame whether it holds a record of an erased person. */
export function frameOf(subject: Subject, { sessions, traces }: Erased): (frame: Frame) => boolean {
  const [sessionIds, traceIds] = [new Set<unknown>(sessions), new Set<unknown>(traces)];
  const userId = "userId" in subject ? subject.userId : undefined;
  const theirs = (attributes: Attributes, traceId: string | undefined): boolean =>
    sessionIds.has(attributes["session.id"]) ||
    (userId !== undefined && attributes["user.id"] === userId) ||
    traceIds.has(traceId);
  return (frame) => {
    const { logs, spans } = decodeFrames([frame]);
    return (
      logs.some(({ record }) => theirs(record.attributes, record.traceId)) ||
      spans.some((span) => theirs(span.attributes, span.traceId))
    );
  };
}
