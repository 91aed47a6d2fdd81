/** A part of a session, milliseconds after its start. */
export type Zoom = readonly [from: number, to: number];

/** Reads `8200-74850`, undefined for anything else. */
export function parseZoom(text: string | undefined): Zoom | undefined {
  const match = /^(\d{1,10})-(\d{1,10})$/u.exec(text ?? "");
  if (!match) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from < to ? [from, to] : undefined;
}

/** `8200-74850`. */
export const formatZoom = ([from, to]: Zoom): string => `${Math.round(from)}-${Math.round(to)}`;
