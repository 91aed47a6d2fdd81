/** A body that is not OTLP: nothing of it can be taken, and sending it again will not help. */
export class OtlpDecodeError extends Error {
  override readonly name = "OtlpDecodeError";
}
