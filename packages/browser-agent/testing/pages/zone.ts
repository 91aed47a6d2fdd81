/** Angular's patches of timers, promises, events and requests. */
import "zone.js";
