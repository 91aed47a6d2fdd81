import { logsStream, tracesStream } from "@session-replay/schema";
import { literal } from "../../read/literal.ts";
import { clean } from "../../records/clean.ts";
import { lineOf, spanOf } from "../../records/decode.ts";
import { textOf } from "../../records/fields.ts";
import type { Line, Span } from "../../records/records.ts";
import { rowsOf } from "../../records/rows.ts";
import { hasFailed, operationOf, statusOf } from "../../scene/span-facts.ts";
import { childrenOf, type SpanTree, treeOf } from "../../scene/span-tree.ts";
import { formatDuration } from "../../words/duration.ts";
import { countArgument, skipArgument, textArgument } from "../arguments.ts";
import { defaultTokens, failure, mostTokens, reply, untrusted } from "../reply.ts";
import { aNumber, aText, cursor, maxTokens, output, text } from "../schema.ts";
import type { McpTool } from "../tool.ts";

function treeLines({ span, children, depth }: SpanTree, logs: readonly Line[]): readonly string[] {
  const indent = "  ".repeat(Math.min(depth, 12));
  const failed = hasFailed(span) ? " FAILED" : "";
  const code = statusOf(span);
  const own = logs.filter((log) => log.spanId === span.spanId);
  return [
    `${indent}${span.spanId} ${clean(span.service ?? "?", 40)} ${clean(operationOf(span), 80)} ${formatDuration(span.duration)}${code === undefined ? "" : ` ${code}`}${failed}`,
    ...own.map(
      (log) =>
        `${indent}  log ${clean(log.name, 60)} ${clean(textOf(log.fields, "exception.type") ?? "", 60)} ${clean(textOf(log.fields, "exception.message") ?? "", 160)}`,
    ),
    ...children.flatMap((child) => treeLines(child, logs)),
  ];
}

const rootsOf = (spans: readonly Span[]): readonly Span[] => {
  const known = new Set(spans.map((span) => span.spanId));
  return spans.filter((span) => !span.parentSpanId || !known.has(span.parentSpanId));
};

export const getTrace: McpTool = {
  name: "get_trace",
  title: "Read a trace",
  description:
    "A trace as a tree of spans (service, operation, duration, status, FAILED) with the log lines and exceptions of each span.",
  inputSchema: {
    type: "object",
    properties: { traceId: text("32 hex digits, from a span: citation"), cursor, maxTokens },
    required: ["traceId"],
    additionalProperties: false,
  },
  outputSchema: output({ traceId: aText, spans: aNumber, logs: aNumber }),
  run: async (input, { ask, signal }) => {
    const id = (textArgument(input, "traceId") ?? "").toLowerCase();
    if (!/^[0-9a-f]{32}$/u.test(id)) return failure("traceId is 32 hex digits.");
    const options = signal ? { signal } : {};
    const of = (stream: string) =>
      `FROM ${stream} | WHERE trace_id == ${literal(id)} | SORT @timestamp ASC | LIMIT 1000`;
    const spans = rowsOf(await ask(of(tracesStream), options)).flatMap(
      (row) => spanOf(row, new Set()) ?? [],
    );
    const logs = rowsOf(await ask(of(logsStream), options)).map((row) => lineOf(row, new Set()));
    const [first] = spans;
    if (!first) return failure("No span of that trace is stored.");
    const end = Math.max(...spans.map((span) => span.time + span.duration));
    const children = childrenOf(spans);
    return reply({
      head: [untrusted, `trace ${id}: ${spans.length} spans, ${logs.length} log records`],
      lines: rootsOf(spans).flatMap((root) => treeLines(treeOf(root, children), logs)),
      facts: { traceId: id, spans: spans.length, logs: logs.length },
      window: { from: new Date(first.time).toISOString(), to: new Date(end).toISOString() },
      skip: skipArgument(input),
      more: spans.length >= 1000,
      maxTokens: countArgument(input, "maxTokens", [500, mostTokens], defaultTokens),
    });
  },
};
