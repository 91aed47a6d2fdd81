import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { DecodeLimits } from "@session-replay/otlp/decode";
import type { Limits } from "../limits.ts";
import type { ScrubOptions } from "../scrub/rules.ts";
import { createScrubber } from "../scrub/scrubber.ts";
import type { AcceptedFrame, Inspect, Inspection } from "./frame.ts";
import { inspectFrame } from "./inspect.ts";
import type { InspectReply } from "./inspect-process.ts";
import { Refusal } from "./refusal.ts";

export interface Inspector {
  readonly inspect: Inspect;
  readonly stop: () => void;
}

/** How bodies are inspected, here and in the process. */
export interface InspectSettings {
  readonly scrubbing: ScrubOptions;
  readonly limits?: DecodeLimits;
}

interface Waiting {
  readonly frame: AcceptedFrame;
  readonly resolve: (inspection: Inspection) => void;
  readonly reject: (reason: unknown) => void;
}

/** When a body goes to the process, and what it has there. */
export type InspectorLimits = Pick<Limits, "workerBytes" | "workerMegabytes" | "workerWaiting">;

const idleMs = 500;

const tooComplex = (): Refusal =>
  new Refusal(413, "The request needs too much memory to decode; send less at once");

/**
 * Decodes small bodies in place and large ones, one at a time, in a process of bounded memory: a
 * body made to hurt neither stalls other senders nor takes the server down. It is a process and
 * not a thread, because V8 ends the whole process when a thread runs out of memory while parsing
 * (measured). It ends when it has had nothing to do for a while.
 */
export function createInspector(bounds: InspectorLimits, settings: InspectSettings): Inspector {
  const scrub = createScrubber(settings.scrubbing);
  let child: ChildProcess | undefined;
  let current: Waiting | undefined;
  let idle: NodeJS.Timeout | undefined;
  const queue: Waiting[] = [];

  const end = (): void => {
    clearTimeout(idle);
    const ended = child;
    child = undefined;
    ended?.kill("SIGKILL");
  };

  const settle = (act: (waiting: Waiting) => void): void => {
    const done = current;
    current = undefined;
    if (done !== undefined) act(done);
    next();
  };

  const start = (): ChildProcess => {
    const fresh = fork(
      fileURLToPath(new URL("./inspect-process.ts", import.meta.url)),
      [JSON.stringify(settings)],
      {
        execArgv: [
          "--conditions=source",
          "--disable-warning=ExperimentalWarning",
          `--max-old-space-size=${bounds.workerMegabytes}`,
          "--max-semi-space-size=4",
        ],
        serialization: "advanced",
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      },
    );
    fresh.on("message", (reply: InspectReply) =>
      settle(({ resolve, reject }) => {
        if ("inspection" in reply) resolve(reply.inspection);
        else reject(new Refusal(reply.refused.status, reply.refused.message));
      }),
    );
    fresh.on("error", () => undefined);
    fresh.on("exit", () => {
      if (child !== fresh) return;
      child = undefined;
      settle(({ reject }) => reject(tooComplex()));
    });
    return fresh;
  };

  const next = (): void => {
    if (current !== undefined) return;
    clearTimeout(idle);
    current = queue.shift();
    if (current === undefined) {
      idle = setTimeout(end, idleMs);
      idle.unref();
      return;
    }
    child ??= start();
    child.send(current.frame);
  };

  return {
    inspect(frame) {
      if (frame.body.length < bounds.workerBytes)
        return inspectFrame(frame, scrub, settings.limits);
      if (queue.length >= bounds.workerWaiting) {
        throw new Refusal(503, "Too many large requests at this moment; try again", 2);
      }
      return new Promise((resolve, reject) => {
        queue.push({ frame, resolve, reject });
        next();
      });
    },
    stop: end,
  };
}
