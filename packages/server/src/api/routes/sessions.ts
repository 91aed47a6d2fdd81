import type { Ask } from "@session-replay/esql";
import { events, sessionsStream } from "@session-replay/schema";
import { z } from "zod";
import { isCrossSite } from "../../access/cross-site.ts";
import type { Audit } from "../../state/audit.ts";
import { answerStream, wantsStream } from "../answer-stream.ts";
import { quote } from "../esql-text.ts";
import { rowsOf, textAt } from "../read/rows.ts";
import { sessionDetail } from "../read/session-detail.ts";
import { listSessions, sortKeys } from "../read/session-list.ts";
import { ApiFailure, type Caller, defineRoute, found } from "../route.ts";

const prefix = "user.frustration.";

const frustrationTypes: ReadonlySet<string> = new Set(
  Object.keys(events).flatMap((body) =>
    body.startsWith(prefix) ? [body.slice(prefix.length)] : [],
  ),
);

const text = z.string().max(500).optional();

export const sessionsRoute = defineRoute({
  method: "GET",
  path: "/api/sessions",
  summary: "Sessions, newest first, a page at a time.",
  answers:
    "`SessionList`: sessions, total, cursor of the next page, and the ES|QL that the list is",
  access: "viewer",
  query: z.object({
    from: z.iso.datetime({ offset: true }).optional().describe("Sessions that end after this time"),
    to: z.iso
      .datetime({ offset: true })
      .optional()
      .describe("Sessions that start before this time"),
    q: text.describe("Text in a person's name, e-mail or id, a session's id, first or last page"),
    user: text.describe("A person's id, name or e-mail, exactly"),
    frustration: z
      .enum(["any", ...frustrationTypes])
      .optional()
      .describe("Sessions with this sign of frustration"),
    service: text.describe("Name of the application"),
    environment: text.describe("Name of the environment"),
    sort: z.enum(sortKeys).default("start").describe("Largest first"),
    limit: z.coerce.number().int().min(1).max(1000).default(50),
    cursor: z.string().max(2000).optional().describe("`cursor` of the page before"),
  }),
  handle: async ({ query, signal }, { ask }) =>
    Response.json(await listSessions(ask, query, frustrationTypes, signal)),
});

/** Notes who looked at which session, and at whose. */
function noteLook(
  audit: Audit,
  caller: Caller,
  action: string,
  { id, userId }: { readonly id: string; readonly userId?: string },
): void {
  audit.note(caller.name, action, `session:${id}`);
  if (userId !== undefined) audit.note(caller.name, action, `user:${userId}`);
}

export const sessionRoute = defineRoute({
  method: "GET",
  path: "/api/sessions/:id",
  summary: "Everything of one session: events, spans and logs of its traces.",
  answers: "`SessionDetail`",
  access: "viewer",
  handle: async ({ path, signal, caller }, { ask, audit }) => {
    const detail = await sessionDetail(ask, path.id ?? "", signal);
    if (detail !== undefined) noteLook(audit, caller, "session.read", detail.session);
    return found(detail, `session ${path.id}`);
  },
});

/** Whose session it is, if that is known. */
async function userOf(ask: Ask, id: string, signal: AbortSignal): Promise<string | undefined> {
  const query = `FROM ${sessionsStream} | WHERE session.id == ${quote(id)} | KEEP user.id | LIMIT 1`;
  const [row] = rowsOf(await ask(query, { signal }));
  return row && textAt(row, "user.id");
}

export const storyRoute = defineRoute({
  method: "GET",
  path: "/api/sessions/:id/story",
  summary: "What happened in one session, each sentence with what proves it.",
  answers: "`{story: Answer}`; with `words=model` a stream as `/api/ask`, if that is accepted",
  access: "viewer",
  query: z.object({
    words: z
      .enum(["narrator", "model"])
      .default("narrator")
      .describe("Whose words; the narrator's where no model is set"),
  }),
  handle: async ({ path, query, signal, caller, headers }, house) => {
    const id = path.id ?? "";
    const { ask, tell, retell, audit } = house;
    const noteStory = async (): Promise<void> => {
      const userId = await userOf(ask, id, signal);
      noteLook(audit, caller, "story.read", { id, ...(userId === undefined ? {} : { userId }) });
    };
    if (query.words === "model" && isCrossSite(headers)) {
      // A picture's address on another site would spend money.
      throw new ApiFailure(403, "Pages of other sites may not do this");
    }
    if (query.words === "model" && wantsStream(headers)) {
      await noteStory();
      return answerStream((progress, until) => retell(id, until, progress), signal);
    }
    const story = await (query.words === "model" ? retell(id, signal) : tell(id, signal));
    if (story !== undefined) await noteStory();
    return found(story && { story }, `session ${id}`);
  },
});
