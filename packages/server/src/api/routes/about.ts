import { z } from "zod";
import { defineRoute } from "../route.ts";

export const aboutRoute = defineRoute({
  method: "GET",
  path: "/api/about",
  summary: "Version, data folder and clock of this server.",
  answers: "`{version, dataFolder, instance, time, keys}`",
  access: "viewer",
  handle: (_request, { about, clock, keys }) =>
    Response.json({
      ...about,
      time: clock(),
      keys: {
        ingest: keys.valid("ingest").length,
        viewer: keys.valid("viewer").length,
        admin: keys.valid("admin").length,
      },
    }),
});

export const auditRoute = defineRoute({
  method: "GET",
  path: "/api/audit",
  summary: "Who looked at sessions or changed something, newest first.",
  answers: "`{entries: [{time, actor, action}]}`",
  access: "admin",
  query: z.object({
    user: z.string().max(1024).optional().describe("Entries about this person's sessions"),
    session: z.string().max(256).optional().describe("Entries about this session"),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  handle: ({ query: { user, session, limit } }, { audit }) => {
    const subject =
      user === undefined
        ? session === undefined
          ? undefined
          : `session:${session}`
        : `user:${user}`;
    return Response.json({ entries: audit.list({ subject, limit }) });
  },
});
