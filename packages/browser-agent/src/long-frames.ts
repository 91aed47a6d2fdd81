import { emitSessionEvent } from "./emit.ts";
import type { Stop } from "./source.ts";

/** The part of the Long Animation Frames API that is used. */
interface LongFrame extends PerformanceEntry {
  readonly blockingDuration: number;
  readonly scripts: readonly {
    readonly duration: number;
    readonly invoker: string;
    readonly sourceURL: string;
    readonly sourceFunctionName: string;
  }[];
}

export interface LongFramesOptions {
  /** Frames that blocked input for less are left out; 100 ms if not given. */
  readonly minBlockingMs?: number;
  readonly onLongFrame?: (frame: PerformanceEntry) => void;
}

const isLongFrame = (entry: PerformanceEntry): entry is LongFrame =>
  entry.entryType === "long-animation-frame" && "blockingDuration" in entry && "scripts" in entry;

/** A page that is always slow says so often enough. */
const maxPerMinute = 20;

function tell(frame: LongFrame): void {
  const [script] = frame.scripts.toSorted((a, b) => b.duration - a.duration);
  emitSessionEvent({
    name: "browser.long_animation_frame",
    attributes: {
      "long_frame.duration_ms": Math.round(frame.duration),
      "long_frame.blocking_ms": Math.round(frame.blockingDuration),
      "long_frame.script_url": script?.sourceURL || undefined,
      "long_frame.function": script?.sourceFunctionName || undefined,
      "long_frame.invoker": script?.invoker || undefined,
    },
  });
}

/**
 * Emits `browser.long_animation_frame` for frames in which the page could not answer, with the
 * script that took most of the time. Silent where the browser does not measure them.
 */
export function instrumentLongFrames(options: LongFramesOptions = {}): Stop {
  const minMs = options.minBlockingMs ?? 100;
  let minute = 0;
  let told = 0;
  const hear = (frame: PerformanceEntry): void => {
    if (!isLongFrame(frame) || frame.blockingDuration < minMs) return;
    const now = Math.floor(frame.startTime / 60_000);
    if (now !== minute) told = 0;
    minute = now;
    told += 1;
    if (told <= maxPerMinute) tell(frame);
    options.onLongFrame?.(frame);
  };
  try {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(hear));
    observer.observe({ type: "long-animation-frame", buffered: true });
    return () => observer.disconnect();
  } catch {
    return () => {};
  }
}
