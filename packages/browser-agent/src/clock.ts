/** Milliseconds since the epoch, with fractions. */
export type Clock = () => number;

/**
 * Wall time at the resolution of `performance.now()`. Its origin is taken anew when the wall clock
 * was set or the machine slept, which stops `performance.now()` in some browsers.
 */
export function createClock(wall: () => number, monotonic: () => number): Clock {
  let origin = wall() - monotonic();
  return () => {
    const time = origin + monotonic();
    const drift = wall() - time;
    if (drift < 500 && drift > -500) return time;
    origin += drift;
    return time + drift;
  };
}
