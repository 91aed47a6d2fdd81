import { compact } from "../../compact/compact.ts";
import { readSession } from "../../read/read-session.ts";
import { sceneOf } from "../../scene/scene.ts";
import { countArgument, skipArgument, textArgument } from "../arguments.ts";
import { defaultTokens, failure, mostTokens, reply, untrusted } from "../reply.ts";
import { aNumber, aText, choice, cursor, maxTokens, output, sessionId } from "../schema.ts";
import type { McpTool } from "../tool.ts";

/** The story is sent as text and as structure, which quotes it. */
const textShare = 0.42;

export const getSessionStory: McpTool = {
  name: "get_session_story",
  title: "Read a session",
  description:
    "A session as short lines (page, seconds, moment, outcome, request with its back-end failure) with ids such as 42k (event by sequence) and r3x (request). Use explain_session for proven sentences.",
  inputSchema: {
    type: "object",
    properties: {
      sessionId,
      detail: choice(["full", "signals", "problems"], "the most that fits if absent"),
      cursor,
      maxTokens,
    },
    required: ["sessionId"],
    additionalProperties: false,
  },
  outputSchema: output({ sessionId: aText, detail: aText, events: aNumber, requests: aNumber }),
  run: async (input, { ask, signal }) => {
    const id = textArgument(input, "sessionId") ?? "";
    const budget = countArgument(input, "maxTokens", [500, mostTokens], defaultTokens);
    const wanted = textArgument(input, "detail");
    const dossier = await readSession({ ask, sessionId: id, ...(signal ? { signal } : {}) });
    const scene = dossier && sceneOf(dossier, "UTC");
    if (!dossier || !scene) return failure("No event of that session is stored.");
    const most = wanted === "signals" || wanted === "problems" ? wanted : "full";
    const { text, detail } = compact(scene, Math.floor(budget * textShare), most);
    return reply({
      head: [untrusted],
      lines: text.split("\n"),
      facts: { sessionId: id, detail, events: dossier.events.length, requests: scene.calls.length },
      window: {
        from: new Date(scene.first.time).toISOString(),
        to: new Date(scene.last.time).toISOString(),
      },
      skip: skipArgument(input),
      more: dossier.partial || (most === "full" && detail !== "full"),
      maxTokens: budget,
    });
  },
};
