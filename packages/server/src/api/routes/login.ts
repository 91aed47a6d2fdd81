import { z } from "zod";
import { loginCookie, loginToken } from "../../access/credentials.ts";
import { hostName, isLoopback } from "../../access/host-allowed.ts";
import { ApiFailure, defineRoute } from "../route.ts";

/**
 * `Secure` keeps a cookie off plain connections; browsers take it over plain HTTP from loopback
 * only, so a name that was reached without TLS gets a cookie without it.
 */
function cookie(headers: Headers, value: string, maxAgeSeconds: number): string {
  const secure =
    headers.get("x-forwarded-proto") === "https" ||
    headers.get("origin")?.startsWith("https:") === true ||
    isLoopback(hostName(headers.get("host") ?? ""));
  return [
    `${loginCookie}=${value}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Strict",
    `Max-Age=${maxAgeSeconds}`,
    ...(secure ? ["Secure"] : []),
  ].join("; ");
}

export const loginRoute = defineRoute({
  method: "POST",
  path: "/api/login",
  summary: "Exchanges a viewer or admin key for a login cookie.",
  answers: "`{name, role}` and a cookie that lasts 12 hours",
  access: "open",
  body: z.object({ key: z.string().min(1).max(512) }),
  handle: ({ body, headers }, { keys, logins, audit }) => {
    const key = keys.find(body.key);
    if (key === undefined || key.kind === "ingest") {
      throw new ApiFailure(401, "This key opens nothing here", {
        hint: "A viewer or admin key is needed: session-replay keys create NAME --kind viewer",
      });
    }
    const { token, maxAgeSeconds } = logins.create(key.id);
    audit.note(key.name, "login");
    return Response.json(
      { name: key.name, role: key.kind },
      { headers: { "set-cookie": cookie(headers, token, maxAgeSeconds) } },
    );
  },
});

export const logoutRoute = defineRoute({
  method: "POST",
  path: "/api/logout",
  summary: "Ends the login.",
  answers: "`{}` and an empty cookie",
  access: "open",
  handle: ({ headers }, { logins }) => {
    const token = loginToken(headers.get("cookie"));
    if (token !== undefined) logins.end(token);
    return Response.json({}, { headers: { "set-cookie": cookie(headers, "", 0) } });
  },
});

export const meRoute = defineRoute({
  method: "GET",
  path: "/api/me",
  summary: "Who the caller is.",
  answers: "`{name, role}`",
  access: "viewer",
  handle: ({ caller }) => Response.json(caller),
});
