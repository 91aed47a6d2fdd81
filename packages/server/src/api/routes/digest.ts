import { z } from "zod";
import { defineRoute } from "../route.ts";

const hourMs = 3_600_000;

export const digestRoute = defineRoute({
  method: "GET",
  path: "/api/digest",
  summary:
    "The problems of the last hours, whom they hurt, an example of each, and the time before.",
  answers: "`Answer`",
  access: "viewer",
  query: z.object({
    hours: z.coerce
      .number()
      .positive()
      .max(24 * 90)
      .default(24)
      .describe("How far to look back"),
    timeZone: z.string().max(64).optional().describe("IANA name, for times in the text"),
  }),
  handle: async ({ query: { hours, timeZone }, signal }, { digest }) =>
    Response.json(await digest({ since: hours * hourMs, timeZone }, signal)),
});
