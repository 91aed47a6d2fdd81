/** A token bucket for each key; the least recently used are forgotten beyond `most`. */
export interface RateLimiter {
  /** Milliseconds until a request may come again, 0 if this one may. */
  readonly take: (key: string, perSecond?: number, burst?: number) => number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

export function createRateLimiter(
  perSecond: number,
  burst: number,
  clock: () => number,
  most = 50_000,
): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    take(key, rate = perSecond, size = burst) {
      const now = clock();
      const known = buckets.get(key);
      const bucket = known ?? { tokens: size, filledAt: now };
      // A clock that was set back must not empty the bucket for ever.
      const elapsed = Math.max(0, now - bucket.filledAt);
      bucket.tokens = Math.min(size, bucket.tokens + (elapsed / 1000) * rate);
      bucket.filledAt = now;
      if (known === undefined) {
        if (buckets.size >= most) {
          const oldest = buckets.keys().next().value;
          if (oldest !== undefined) buckets.delete(oldest);
        }
        buckets.set(key, bucket);
      }
      if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 0;
      }
      return Math.ceil(((1 - bucket.tokens) / rate) * 1000);
    },
  };
}
