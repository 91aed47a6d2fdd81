export type Stop = () => void;

/** Something that happens repeatedly; it listens to the page only while somebody listens to it. */
export interface Source<T> {
  subscribe(listener: (value: T) => void): Stop;
}

/** A shared source: `start` runs for the first subscriber, its stop after the last one. */
export function createSource<T>(start: (publish: (value: T) => void) => Stop): Source<T> {
  let listeners: readonly ((value: T) => void)[] = [];
  let stop: Stop | undefined;
  const publish = (value: T): void => {
    for (const each of listeners) {
      try {
        each(value);
      } catch {
        // An application's callback that fails keeps nobody else from hearing.
      }
    }
  };
  /** What an earlier start still has to say when it has been stopped, the next one says itself. */
  const begin = (): Stop => {
    let on = true;
    const end = start((value) => {
      if (on) publish(value);
    });
    return () => {
      on = false;
      end();
    };
  };
  return {
    subscribe(listener) {
      listeners = [...listeners, listener];
      stop ??= begin();
      return () => {
        listeners = listeners.filter((each) => each !== listener);
        if (listeners.length) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}

/** One stop for many. */
export const stopAll =
  (stops: readonly Stop[]): Stop =>
  () => {
    for (const stop of stops) stop();
  };
