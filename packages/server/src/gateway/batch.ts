import { jsonToProtobuf } from "@session-replay/otlp/rewrite";
import type { ForwardedSignal } from "./signal-url.ts";

/** A frame of the journal as far as forwarding needs it. */
export interface ForwardFrame {
  readonly signal: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** One request to a destination. */
export interface Batch {
  readonly signal: ForwardedSignal;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** The frames that it is made of, so that a batch that is too large can be split. */
  readonly frames: readonly ForwardFrame[];
}

const listName: Readonly<Record<ForwardedSignal, string>> = {
  logs: "resourceLogs",
  traces: "resourceSpans",
};

function itemsOf(frame: ForwardFrame, signal: ForwardedSignal): readonly unknown[] {
  const request: unknown = JSON.parse(new TextDecoder().decode(frame.body));
  const items: unknown =
    typeof request === "object" && request !== null
      ? Reflect.get(request, listName[signal])
      : undefined;
  return Array.isArray(items) ? items : [];
}

function joined(
  frames: readonly ForwardFrame[],
  signal: ForwardedSignal,
  contentType: string,
): Uint8Array {
  const [only] = frames;
  if (frames.length === 1 && only !== undefined) return only.body;
  // Protobuf messages merge by being written one after the other.
  if (contentType !== "application/json") return Buffer.concat(frames.map(({ body }) => body));
  const items = frames.flatMap((frame) => itemsOf(frame, signal));
  return new TextEncoder().encode(JSON.stringify({ [listName[signal]]: items }));
}

const isForwarded = (signal: string): signal is ForwardedSignal =>
  signal === "logs" || signal === "traces";

/** One batch for each signal and encoding among the frames, in the order of their first frame. */
export function batchesOf(frames: readonly ForwardFrame[]): Batch[] {
  const groups = new Map<string, { signal: ForwardedSignal; frames: ForwardFrame[] }>();
  for (const frame of frames) {
    const { signal, contentType } = frame;
    if (!isForwarded(signal)) continue;
    const key = `${signal} ${contentType}`;
    const group = groups.get(key) ?? { signal, frames: [] };
    group.frames.push(frame);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ signal, frames: own }) => {
    const contentType = own[0]?.contentType ?? "application/json";
    return { signal, contentType, frames: own, body: joined(own, signal, contentType) };
  });
}

/** The batch as a destination wants it that takes nothing but protobuf. */
export const asProtobuf = (batch: Batch): Batch =>
  batch.contentType === "application/json"
    ? {
        ...batch,
        contentType: "application/x-protobuf",
        body: jsonToProtobuf(batch.body, batch.signal),
      }
    : batch;

/** The two halves of a batch that was too large for its destination; none of a single frame. */
export function halves({ frames }: Batch): Batch[] {
  if (frames.length < 2) return [];
  const middle = Math.ceil(frames.length / 2);
  return [...batchesOf(frames.slice(0, middle)), ...batchesOf(frames.slice(middle))];
}
