import { logsStream, sessionsStream, tracesStream } from "@session-replay/schema";
import { z } from "zod";
import { csvLines, exportParts, ndjsonLines } from "../read/export-rows.ts";
import { defineRoute } from "../route.ts";
import { careHere } from "./care.ts";

const streams = { logs: logsStream, traces: tracesStream, sessions: sessionsStream } as const;
const formats = {
  ndjson: { type: "application/x-ndjson", lines: ndjsonLines },
  csv: { type: "text/csv; charset=utf-8", lines: csvLines },
} as const;

const earliest = "1970-01-01T00:00:00Z";
const latest = "9999-12-31T23:59:59.999Z";

const bytesOf = (lines: AsyncGenerator<string>): ReadableStream<Uint8Array> =>
  ReadableStream.from(lines).pipeThrough(new TextEncoderStream());

export const exportRoute = defineRoute({
  method: "GET",
  path: "/api/export",
  summary: "All records of a stream, in order of time.",
  answers: "NDJSON, CSV in which no cell is a formula, or Parquet with typed columns",
  access: "admin",
  query: z.object({
    stream: z.enum(["logs", "traces", "sessions"]).default("logs"),
    format: z.enum(["ndjson", "csv", "parquet"]).default("ndjson"),
    from: z.iso.datetime({ offset: true }).default(earliest).describe("Records since then"),
    to: z.iso.datetime({ offset: true }).default(latest).describe("Records until then"),
  }),
  handle: async ({ query, signal, caller }, { ask, audit, care }) => {
    const { format, stream } = query;
    const [from, to] = [Date.parse(query.from), Date.parse(query.to)];
    audit.note(caller.name, `export.${stream}`);
    if (format === "parquet") {
      const file = await careHere(care).exportParquet(stream, { from, to });
      return new Response(file, { headers: { "content-type": "application/vnd.apache.parquet" } });
    }
    const { type, lines } = formats[format];
    const parts = exportParts(ask, streams[stream], from, to, signal);
    return new Response(bytesOf(lines(parts)), { headers: { "content-type": type } });
  },
});
