/** Milliseconds since the epoch, with fractions, as OTLP's nanoseconds: the JSON text of a string. */
export const encodeTime = (epochMs: number): string => `"${Math.round(epochMs * 1000)}000"`;
