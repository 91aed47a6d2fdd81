import { z } from "zod";
import type { Care } from "../care.ts";
import { ApiFailure, defineRoute } from "../route.ts";

/** The care of what is stored here; 501 where nothing is. */
export function careHere(care: Care | undefined): Care {
  if (care === undefined)
    throw new ApiFailure(501, "Nothing is stored here: this server only forwards");
  return care;
}

const id = z.string().min(1).max(1024);

export const eraseRoute = defineRoute({
  method: "POST",
  path: "/api/erase",
  summary: "Removes every trace of a person, or of a session.",
  answers: "`{sessions, records}`: how many were removed",
  access: "admin",
  body: z.object({ user: id.optional(), session: id.optional() }),
  handle: async ({ body, caller }, { care, audit }) => {
    const { user, session } = body;
    if (user !== undefined && session === undefined) {
      const erased = await careHere(care).eraseUser(user);
      audit.note(caller.name, "erase.user", `user:${user}`);
      return Response.json(erased);
    }
    if (session !== undefined && user === undefined) {
      const erased = await careHere(care).eraseSession(session);
      audit.note(caller.name, "erase.session", `session:${session}`);
      return Response.json(erased);
    }
    throw new ApiFailure(400, "Give either user or session");
  },
});

export const removeDemoRoute = defineRoute({
  method: "DELETE",
  path: "/api/demo",
  summary: "Removes the demo's sessions.",
  answers: "`{sessions, records}`: how many were removed",
  access: "admin",
  handle: async ({ caller }, { care, audit }) => {
    const erased = await careHere(care).eraseEnvironment("demo");
    audit.note(caller.name, "demo.remove");
    return Response.json(erased);
  },
});

export const backupRoute = defineRoute({
  method: "POST",
  path: "/api/backup",
  summary: "Writes a backup into the data folder while everything runs.",
  answers: "`{folder}`",
  access: "admin",
  handle: async ({ caller }, { care, audit }) => {
    const made = await careHere(care).backup();
    audit.note(caller.name, "backup");
    return Response.json(made);
  },
});
