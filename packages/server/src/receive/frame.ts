import type { OtlpMediaType } from "./media-type.ts";

/** What the journal keeps of an accepted request: enough to decode it again in the same way. */
export interface AcceptedFrame {
  readonly signal: "logs" | "traces";
  readonly contentType: OtlpMediaType;
  /** Milliseconds since the Unix epoch. */
  readonly receivedAt: number;
  /** Decompressed. */
  readonly body: Uint8Array;
}

/** What decoding says of a body before it is accepted. */
export interface Inspection {
  readonly records: number;
  readonly rejected: number;
  readonly message?: string;
  /** What may be stored in the place of the body: texts were scrubbed. */
  readonly scrubbed?: Uint8Array;
}

/** Decodes a body to learn whether it can be accepted; throws a `Refusal` if not. */
export type Inspect = (frame: AcceptedFrame) => Inspection | Promise<Inspection>;
