const zeros = /^0+$/;
const tracePattern = /^[0-9a-fA-F]{32}$/;
const spanPattern = /^[0-9a-fA-F]{16}$/;

const idOf = (text: unknown, pattern: RegExp): string | undefined =>
  typeof text === "string" && pattern.test(text) && !zeros.test(text)
    ? text.toLowerCase()
    : undefined;

/** Lower-case hex, undefined if invalid or zero: such an id means "none". */
export const traceIdOf = (text: unknown): string | undefined => idOf(text, tracePattern);
export const spanIdOf = (text: unknown): string | undefined => idOf(text, spanPattern);
