/** What a destination's answer means for the batch. */
export type Verdict =
  | { readonly kind: "sent" }
  | { readonly kind: "again"; readonly afterMs: number | undefined; readonly reason: string }
  | { readonly kind: "too large" }
  /** It takes no JSON. */
  | { readonly kind: "other encoding" }
  /** The batch is no good and never will be. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The destination does not let us in: nothing is lost, somebody has to look at the key. */
  | { readonly kind: "locked out"; readonly reason: string };

/** Milliseconds that a Retry-After asks to wait: seconds, or an HTTP date. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const retryable = new Set([408, 425, 429, 500, 502, 503, 504]);

export function judge(status: number, retryAfter: string | null, now: number): Verdict {
  if (status >= 200 && status < 300) return { kind: "sent" };
  if (status === 413) return { kind: "too large" };
  const reason = `answered ${status}`;
  if (status === 401 || status === 403 || status === 404) return { kind: "locked out", reason };
  return retryable.has(status)
    ? { kind: "again", afterMs: retryAfterMs(retryAfter, now), reason }
    : { kind: "refused", reason };
}

/** Milliseconds between attempts: at first, and at most. */
export interface RetryPauses {
  readonly firstMs: number;
  readonly mostMs: number;
}

/** Pause before an attempt: doubling, spread by chance, never shorter than what was asked for. */
export function pauseMs(
  { firstMs, mostMs }: RetryPauses,
  attempt: number,
  askedMs: number | undefined,
  chance: number,
): number {
  const doubled = Math.min(mostMs, firstMs * 2 ** attempt);
  return Math.max(askedMs ?? 0, Math.round(doubled * (0.5 + chance / 2)));
}
