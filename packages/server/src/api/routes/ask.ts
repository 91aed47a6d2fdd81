import type { Answer } from "@session-replay/story";
import { z } from "zod";
import { answerStream, wantsStream } from "../answer-stream.ts";
import { defineRoute } from "../route.ts";

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

export const askRoute = defineRoute({
  method: "POST",
  path: "/api/ask",
  summary: "Answers a question in plain words; every sentence cites what proves it.",
  answers:
    "`Answer`; to `Accept: text/event-stream` a stream of `narrated` (an `Answer`, at once), `claim` (a sentence in a model's words, proven) and `answer` (the `Answer`) or `failure`",
  access: "viewer",
  body: z.object({
    question: z.string().trim().min(1).max(2000),
    sessionId: z.string().min(1).max(256).optional().describe("Ask about this session only"),
    timeZone: z
      .string()
      .max(64)
      .refine(isTimeZone, "not the name of a time zone, such as Europe/Berlin")
      .optional()
      .describe("IANA name, for times in the question"),
  }),
  handle: async ({ body, signal, caller, headers }, { answer, audit }) => {
    const note = (told: Answer): Answer => {
      for (const session of told.sessions.slice(0, 20)) {
        audit.note(caller.name, "ask", `session:${session}`);
      }
      return told;
    };
    if (wantsStream(headers)) {
      return answerStream(
        async (progress, until) => note(await answer(body, until, progress)),
        signal,
      );
    }
    return Response.json(note(await answer(body, signal)));
  },
});
