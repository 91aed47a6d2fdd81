import process from "node:process";
import { createScrubber } from "../scrub/scrubber.ts";
import type { AcceptedFrame, Inspection } from "./frame.ts";
import { inspectFrame } from "./inspect.ts";
import type { InspectSettings } from "./inspector.ts";
import { Refusal } from "./refusal.ts";

/** What the process answers to a frame. */
export type InspectReply =
  | { readonly inspection: Inspection }
  | { readonly refused: { readonly status: number; readonly message: string } };

// Written by the process that started this one.
const { scrubbing, limits } = JSON.parse(process.argv[2] ?? "{}") as InspectSettings;
const scrub = createScrubber(scrubbing);

function answer(frame: AcceptedFrame): InspectReply {
  try {
    return { inspection: inspectFrame(frame, scrub, limits) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { refused: { status: error.status, message: error.message } };
    }
    throw error;
  }
}

process.on("message", (frame: AcceptedFrame) => {
  // A failure is the server's end, which "disconnect" tells; without a callback it would be thrown.
  process.send?.(answer(frame), undefined, undefined, () => undefined);
});
process.on("disconnect", () => process.exit(0));
// A terminal's Ctrl+C is for the server, which ends this process when it is done.
process.on("SIGINT", () => undefined);
