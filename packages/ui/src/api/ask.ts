import type { Answer, Claim } from "@session-replay/server/api";
import { answer, claim } from "./answer.ts";
import { decodeJson, send } from "./client.ts";
import { number, object, string } from "./decode.ts";
import { createEventReader } from "./event-stream.ts";
import { ApiFailure } from "./failure.ts";

/** What is told while an answer comes about. */
export interface AskProgress {
  /** The narrator's answer. */
  readonly onNarrated: (answer: Answer) => void;
  /** A sentence in a model's words, proven. */
  readonly onClaim: (claim: Claim) => void;
}

const failure = object<{ readonly status: number; readonly message: string }>(
  { status: number, message: string },
  {},
);

/** The answer to a question in plain words, told as it comes about. */
export async function ask(
  question: string,
  signal: AbortSignal,
  { onNarrated, onClaim }: AskProgress,
): Promise<Answer> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const reply = await send("/api/ask", {
    method: "POST",
    body: JSON.stringify({ question, timeZone }),
    signal,
    headers: { accept: "text/event-stream", "content-type": "application/json" },
  });
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = createEventReader();
  let told: Answer | undefined;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    for (const { name, data } of read(part.value)) {
      if (name === "narrated") onNarrated(decodeJson(data, answer));
      if (name === "claim") onClaim(decodeJson(data, claim));
      if (name === "answer") told = decodeJson(data, answer);
      if (name === "failure") {
        const { status, message } = decodeJson(data, failure);
        throw new ApiFailure(status, message);
      }
    }
  }
  if (told) return told;
  throw new ApiFailure(0, "The answer broke off.", "Is the server still running?");
}
