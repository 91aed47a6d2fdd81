import type { StoredFrame } from "@session-replay/journal";
import type { DecodedSpan } from "@session-replay/otlp/decode";
import type { Known } from "../catalogue/known.ts";
import { logRow } from "../rows/log-row.ts";
import type { Row } from "../rows/row.ts";
import { spanRow } from "../rows/span-row.ts";
import { decodeFrames } from "./decode-frames.ts";

interface PreparedRows {
  readonly logRows: readonly Row[];
  readonly spanRows: readonly Row[];
  /** The spans of the rows, for their events. */
  readonly spans: readonly DecodedSpan[];
  readonly unreadable: number;
}

/** Rows of the frames that come next, made while the database writes the frames before. */
export interface Prepared {
  prepare(frames: readonly StoredFrame[]): void;
  /** The rows of frames; made now if they were not prepared. */
  take(frames: readonly StoredFrame[]): PreparedRows;
}

const keyOf = (frames: readonly StoredFrame[]): string =>
  `${frames[0]?.position}-${frames.at(-1)?.next}`;

export function createPrepared(known: Known): Prepared {
  let held: { readonly key: string; readonly rows: PreparedRows } | undefined;

  const rowsOf = (frames: readonly StoredFrame[]): PreparedRows => {
    const { logs, spans, unreadable } = decodeFrames(frames);
    return {
      logRows: logs.map(({ record, receivedNano }) => logRow(record, receivedNano, known)),
      spanRows: spans.map((span) => spanRow(span, known)),
      spans,
      unreadable,
    };
  };

  return {
    prepare(frames) {
      held = { key: keyOf(frames), rows: rowsOf(frames) };
    },
    take(frames) {
      const rows = held?.key === keyOf(frames) ? held.rows : rowsOf(frames);
      if (held?.rows === rows) held = undefined;
      return rows;
    },
  };
}
