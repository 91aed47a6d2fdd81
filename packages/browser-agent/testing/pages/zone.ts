import "zone.js";

/** Angular's patches of timers, promises, events and requests, by their name on the page. */
export const zone: unknown = Reflect.get(globalThis, "Zone");
