import type { IncomingMessage } from "node:http";
import type { Budget } from "./budget.ts";
import { Refusal } from "./refusal.ts";

export const tooLarge = (limit: number): Refusal =>
  new Refusal(
    413,
    `The request is larger than ${limit} bytes after decompression; send less at once`,
  );

const busy = (): Refusal =>
  new Refusal(503, "Too much is being received at this moment; try again", 1);

/**
 * The raw body, bounded while it arrives: a length that lies or is absent changes nothing. What it
 * took from the budget is given back by the caller, as `body.length` bytes.
 */
export function readBody(request: IncomingMessage, limit: number, budget: Budget): Promise<Buffer> {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > limit) return Promise.reject(tooLarge(limit));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const fail = (reason: Error): void => {
      budget.give(length);
      length = 0;
      request.off("data", onData).off("end", onEnd).off("error", onGone).off("close", onGone);
      reject(reason);
    };
    const onData = (chunk: Buffer): void => {
      if (length + chunk.length > limit) fail(tooLarge(limit));
      else if (!budget.take(chunk.length)) fail(busy());
      else {
        length += chunk.length;
        chunks.push(chunk);
      }
    };
    const onEnd = (): void => {
      request.off("close", onGone);
      const [only] = chunks;
      resolve(chunks.length === 1 && only ? only : Buffer.concat(chunks, length));
    };
    const onGone = (): void => fail(new Refusal(400, "The request ended before its body did"));
    request.on("data", onData).on("end", onEnd).on("error", onGone).on("close", onGone);
  });
}
