import type { Answer, Claim } from "@session-replay/story";
import { knownFailure } from "./cause.ts";

/** What is told while an answer comes about. */
export interface Progress {
  /** The narrator's answer; a second one if a model understood the question better. */
  readonly narrated: (answer: Answer) => void;
  /** A sentence of a model, proven. */
  readonly claim: (claim: Claim) => void;
}

export const wantsStream = (headers: Headers): boolean =>
  /\btext\/event-stream\b/.test(headers.get("accept") ?? "");

/** An answer as server-sent events: `narrated`, `claim` …, and `answer` or `failure` at the end. */
export function answerStream(
  work: (progress: Progress, signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
): Response {
  const gone = new AbortController();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (event: string, data: unknown): void => {
        if (gone.signal.aborted) return;
        controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      };
      try {
        const answer = await work(
          { narrated: (told) => send("narrated", told), claim: (told) => send("claim", told) },
          AbortSignal.any([signal, gone.signal]),
        );
        send("answer", answer);
      } catch (error) {
        const known = knownFailure(error);
        send("failure", {
          status: known?.status ?? 500,
          message: known?.message ?? "The server failed",
        });
      }
      if (!gone.signal.aborted) controller.close();
    },
    cancel: () => gone.abort(),
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    },
  });
}
