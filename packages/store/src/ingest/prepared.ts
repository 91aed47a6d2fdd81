import type { StoredFrame } from "@session-replay/journal";
import type { DecodedSpan } from "@session-replay/otlp/decode";
import type { Known } from "../catalogue/known.ts";
import { logRow } from "../rows/log-row.ts";
import type { Row } from "../rows/row.ts";
import { spanRow } from "../rows/span-row.ts";
import { decodeFrames } from "./decode-frames.ts";

export interface PreparedRows {
  readonly logRows: readonly Row[];
  readonly spanRows: readonly Row[];
  /** The spans of the rows, for their events. */
  readonly spans: readonly DecodedSpan[];
  readonly unreadable: number;
}

/** Frames that are to be stored, or the word for those that were prepared. */
export type GivenFrames = readonly StoredFrame[] | "prepared";

/** Rows of the frames that come next, made while the database writes the frames before. */
export interface Prepared {
  /** Makes the rows of frames that end at this position of the journal. */
  prepare(frames: readonly StoredFrame[], end: number): void;
  /** The rows of frames; of the prepared ones only if these end at the position, and only once. */
  take(frames: GivenFrames, position: number): PreparedRows;
}

export function createPrepared(known: Known): Prepared {
  let held: { readonly end: number; readonly rows: PreparedRows } | undefined;

  const rowsOf = (frames: readonly StoredFrame[]): PreparedRows => {
    const { logs, spans, unreadable } = decodeFrames(frames, known.decodeLimits);
    return {
      logRows: logs.map(({ record, receivedNano }) => logRow(record, receivedNano, known)),
      spanRows: spans.map((span) => spanRow(span, known)),
      spans,
      unreadable,
    };
  };

  return {
    prepare(frames, end) {
      held = undefined;
      held = { end, rows: rowsOf(frames) };
    },
    take(frames, position) {
      if (frames !== "prepared") return rowsOf(frames);
      const ahead = held;
      held = undefined;
      if (ahead?.end !== position) throw new Error("These frames were not prepared.");
      return ahead.rows;
    },
  };
}
