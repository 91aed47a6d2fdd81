import { z } from "zod";
import { modelChoice } from "../../model/model-choice.ts";
import { ApiFailure, defineRoute } from "../route.ts";

export const modelRoute = defineRoute({
  method: "GET",
  path: "/api/model",
  summary: "Which language model is asked; never its key.",
  answers: "`{source, provider?, model?, baseUrl?, hasKey?, timeoutMs?, pseudonymise?, price?}`",
  access: "admin",
  handle: (_request, { model }) => Response.json(model.settings.view()),
});

const refuseFixed = (source: string): void => {
  if (source !== "environment") return;
  throw new ApiFailure(409, "The model is set by environment variables", {
    hint: "Unset SESSION_REPLAY_LLM_PROVIDER to set it here",
  });
};

export const setModelRoute = defineRoute({
  method: "PUT",
  path: "/api/model",
  summary: "Sets the language model; it is kept in the data folder, readable by its owner only.",
  answers: "as `GET /api/model`",
  access: "admin",
  body: modelChoice,
  handle: ({ body, caller }, { model, audit }) => {
    refuseFixed(model.settings.view().source);
    model.settings.save(body);
    audit.note(caller.name, "model.set");
    return Response.json(model.settings.view());
  },
});

export const removeModelRoute = defineRoute({
  method: "DELETE",
  path: "/api/model",
  summary: "Removes the language model and its key.",
  answers: "as `GET /api/model`",
  access: "admin",
  handle: ({ caller }, { model, audit }) => {
    refuseFixed(model.settings.view().source);
    model.settings.clear();
    audit.note(caller.name, "model.remove");
    return Response.json(model.settings.view());
  },
});

const settings = modelChoice
  .optional()
  .describe("As they might be set; those that are set, if absent");

export const tryModelRoute = defineRoute({
  method: "POST",
  path: "/api/model/test",
  summary: "Asks the language model for one word; no data is sent.",
  answers: "`{ok, took, usage?, reason?, status?}`",
  access: "admin",
  body: z.object({ settings }),
  handle: async ({ body, caller, signal }, { model, audit }) => {
    audit.note(caller.name, "model.test");
    return Response.json(await model.test(body.settings, signal));
  },
});

export const previewModelRoute = defineRoute({
  method: "POST",
  path: "/api/model/preview",
  summary: "The exact requests that a question or a session's story would send; nothing is sent.",
  answers: "`{requests: [{purpose, url, body}]}`",
  access: "admin",
  body: z.object({
    question: z.string().trim().min(1).max(2000).optional(),
    sessionId: z.string().min(1).max(256).optional().describe("Its story, if there is no question"),
    timeZone: z.string().max(64).optional(),
    settings,
  }),
  handle: async ({ body, caller, signal }, { model, audit }) => {
    if (body.question === undefined && body.sessionId === undefined) {
      throw new ApiFailure(400, "Give a question or a sessionId");
    }
    if (body.sessionId !== undefined) {
      audit.note(caller.name, "model.preview", `session:${body.sessionId}`);
    }
    return Response.json({ requests: await model.preview(body, signal) });
  },
});
