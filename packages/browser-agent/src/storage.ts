/** The part of `Storage` that is used; never throws. */
export interface KeyValue {
  get(key: string): string | undefined;
  /** False if nothing was stored. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
  keys(): string[];
}

function memory(): KeyValue {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      values.set(key, value);
      return true;
    },
    remove: (key) => {
      values.delete(key);
    },
    keys: () => [...values.keys()],
  };
}

/** Web storage, or memory where there is none. */
function openStorage(open: () => Storage): KeyValue {
  let storage: Storage;
  try {
    storage = open();
    storage.getItem("");
  } catch {
    return memory();
  }
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => attempt(() => storage.getItem(key) ?? undefined, undefined),
    set: (key, value) =>
      attempt(() => {
        storage.setItem(key, value);
        return true;
      }, false),
    remove: (key) => attempt(() => storage.removeItem(key), undefined),
    keys: () => attempt(() => Object.keys(storage), []),
  };
}

/**
 * A `KeyValue` over web storage, or over memory where there is none. Even naming
 * `window.localStorage` throws in a sandboxed frame, and the first look into it waits for another
 * process, so it is opened when it is first used.
 */
export function safeStorage(open: () => Storage): KeyValue {
  let opened: KeyValue | undefined;
  const use = (): KeyValue => {
    opened ??= openStorage(open);
    return opened;
  };
  return {
    get: (key) => use().get(key),
    set: (key, value) => use().set(key, value),
    remove: (key) => use().remove(key),
    keys: () => use().keys(),
  };
}

/** Storage that is neither read nor written while `isAllowed` says no. */
export const guardedStorage = (storage: KeyValue, isAllowed: () => boolean): KeyValue => ({
  get: (key) => (isAllowed() ? storage.get(key) : undefined),
  set: (key, value) => isAllowed() && storage.set(key, value),
  remove: (key) => storage.remove(key),
  keys: () => (isAllowed() ? storage.keys() : []),
});
