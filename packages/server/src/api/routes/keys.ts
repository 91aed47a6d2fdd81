import { z } from "zod";
import { keyKinds } from "../../state/keys.ts";
import { ApiFailure, defineRoute } from "../route.ts";

const origin = z
  .string()
  .max(300)
  .regex(
    /^(\*|[a-z][a-z0-9+.-]*:\/\/[^/\s]+)$/i,
    "an origin such as https://shop.example, without a path",
  );

export const keysRoute = defineRoute({
  method: "GET",
  path: "/api/keys",
  summary: "The keys, without their secrets.",
  answers: "`{keys: [{id, kind, name, origins, perSecond?, created, revoked?}]}`",
  access: "admin",
  handle: (_request, { keys }) => Response.json({ keys: keys.list() }),
});

export const createKeyRoute = defineRoute({
  method: "POST",
  path: "/api/keys",
  summary: "Makes a key; its secret is in this answer and nowhere else.",
  answers: "`{key, secret}`",
  access: "admin",
  body: z.object({
    name: z.string().trim().min(1).max(100),
    kind: z.enum(keyKinds).default("ingest"),
    origins: z.array(origin).max(50).default([]),
    perSecond: z.number().positive().max(1e6).optional(),
  }),
  handle: ({ body, caller }, { keys, audit }) => {
    const made = keys.create(body);
    audit.note(caller.name, `key.create ${made.key.id}`);
    return Response.json(made, { status: 201 });
  },
});

export const revokeKeyRoute = defineRoute({
  method: "DELETE",
  path: "/api/keys/:id",
  summary: "Revokes a key and ends its logins.",
  answers: "`{revoked: true}`",
  access: "admin",
  handle: ({ path, caller }, { keys, audit }) => {
    if (!keys.revoke(path.id ?? "")) throw new ApiFailure(404, `There is no valid key ${path.id}`);
    audit.note(caller.name, `key.revoke ${path.id}`);
    return Response.json({ revoked: true });
  },
});
