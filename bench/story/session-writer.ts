import type { Attributes, LogRecord, SpanRecord, TelemetryRecord } from "@session-replay/otlp";
import { recordUid } from "@session-replay/schema/reference";
import type { Random } from "./random.ts";
import type { Page, Site } from "./site.ts";

/** A span of the back end and what hangs below it. */
export interface Operation {
  readonly service: string;
  readonly name: string;
  readonly kind?: SpanRecord["kind"];
  readonly milliseconds: number;
  readonly attributes?: Attributes;
  readonly failed?: string;
  readonly exception?: { readonly type: string; readonly message: string };
  readonly logLine?: string;
  readonly children?: readonly Operation[];
}

export interface RequestPlan {
  readonly method: string;
  readonly path: string;
  /** Absent if no answer came. */
  readonly status?: number;
  readonly milliseconds: number;
  readonly failure?: string;
  readonly clickSequence?: number;
  readonly operation?: Operation;
}

export interface SessionWriter {
  readonly sessionId: string;
  readonly records: readonly TelemetryRecord[];
  readonly wait: (milliseconds: number) => void;
  readonly emit: (body: string, attributes: Attributes, severityNumber?: number) => number;
  readonly open: (page: Page, action?: string) => void;
  /** Sends a request now; returns its trace. Time moves on by its duration. */
  readonly request: (plan: RequestPlan) => string;
}

const millisecond = 1_000_000n;

interface WriterOptions {
  readonly site: Site;
  readonly random: Random;
  readonly sessionId: string;
  readonly user: { readonly id: string; readonly name: string };
  /** Milliseconds since the Unix epoch. */
  readonly start: number;
  /** How much the back end's clock is ahead of the browser's, in milliseconds. */
  readonly skew: number;
}

/** Writes one session as a browser and its back end would send it. */
export function writeSession(options: WriterOptions): SessionWriter {
  const { site, random, sessionId, user, start, skew } = options;
  const records: TelemetryRecord[] = [];
  let now = start;
  let sequence = 0;
  let page: Page = site.entry;
  let pageNumber = 0;
  const nano = (time: number): bigint => BigInt(Math.round(time)) * millisecond;
  const originOf = (service: string) => ({
    resource: {
      "service.name": service,
      "service.version": site.release,
      "deployment.environment.name": "production",
    },
    scopeName: "session-replay",
  });
  const url = (path: string) => `${site.host}${path}`;

  const emit = (body: string, attributes: Attributes, severityNumber = 9): number => {
    sequence += 1;
    const record: LogRecord = {
      signal: "log",
      origin: originOf(site.service),
      timeUnixNano: nano(now),
      observedTimeUnixNano: nano(now),
      severityNumber,
      severityText: severityNumber >= 17 ? "ERROR" : severityNumber >= 13 ? "WARN" : "INFO",
      eventName: body,
      body,
      attributes: {
        "session.id": sessionId,
        "session.sequence": sequence,
        "log.record.uid": recordUid(sessionId, sequence),
        "user.id": user.id,
        "user.name": user.name,
        "page.url": url(page.path),
        "page.title": page.title,
        "url.path": page.path,
        ...attributes,
      },
    };
    records.push(record);
    return sequence;
  };

  const writeOperation = (
    operation: Operation,
    traceId: string,
    parentSpanId: string,
    begin: number,
  ): void => {
    const spanId = random.hex(16);
    const end = begin + operation.milliseconds;
    const at = (time: number) => nano(time + skew);
    records.push({
      signal: "span",
      origin: originOf(operation.service),
      traceId,
      spanId,
      parentSpanId,
      name: operation.name,
      kind: operation.kind ?? "Server",
      startTimeUnixNano: at(begin),
      endTimeUnixNano: at(end),
      attributes: operation.attributes ?? {},
      events: operation.exception
        ? [
            {
              timeUnixNano: at(end - 1),
              name: "exception",
              attributes: {
                "exception.type": operation.exception.type,
                "exception.message": operation.exception.message,
              },
            },
          ]
        : [],
      links: [],
      ...(operation.failed === undefined
        ? {}
        : { statusCode: "Error" as const, statusMessage: operation.failed }),
    });
    if (operation.logLine !== undefined) {
      records.push({
        signal: "log",
        origin: originOf(operation.service),
        timeUnixNano: at(end - 1),
        observedTimeUnixNano: at(end - 1),
        severityNumber: 17,
        severityText: "ERROR",
        body: operation.logLine,
        attributes: {},
        traceId,
        spanId,
      });
    }
    let childBegin = begin + 1;
    for (const child of operation.children ?? []) {
      writeOperation(child, traceId, spanId, childBegin);
      childBegin += child.milliseconds + 1;
    }
  };

  const request = (plan: RequestPlan): string => {
    const traceId = random.hex(32);
    const spanId = random.hex(16);
    const failed = plan.status === undefined || plan.status >= 400;
    records.push({
      signal: "span",
      origin: originOf(site.service),
      traceId,
      spanId,
      name: plan.method,
      kind: "Client",
      startTimeUnixNano: nano(now),
      endTimeUnixNano: nano(now + plan.milliseconds),
      attributes: {
        "http.request.method": plan.method,
        "url.full": url(plan.path),
        "server.address": new URL(site.host).hostname,
        "session.id": sessionId,
        "user.id": user.id,
        "page.url": url(page.path),
        ...(plan.status === undefined ? {} : { "http.response.status_code": plan.status }),
        ...(failed ? { "error.type": plan.failure ?? String(plan.status) } : {}),
        ...(plan.clickSequence === undefined
          ? {}
          : { "session.click_sequence": plan.clickSequence }),
      },
      events: [],
      links: [],
      ...(failed ? { statusCode: "Error" as const } : {}),
    });
    if (plan.operation) writeOperation(plan.operation, traceId, spanId, now + 8);
    now += plan.milliseconds;
    return traceId;
  };

  const open = (next: Page, action = "pageview"): void => {
    const previous = page;
    page = next;
    pageNumber += 1;
    if (pageNumber === 1) emit("session.start", { "event.category": "session.lifecycle" });
    emit("user.navigation", {
      "event.category": "user.navigation",
      "event.action": action,
      "url.full": url(next.path),
      "page.number": pageNumber,
      ...(pageNumber === 1 ? {} : { "page.previous_url": url(previous.path) }),
    });
  };

  return {
    sessionId,
    records,
    wait: (milliseconds) => {
      now += milliseconds;
    },
    emit,
    open,
    request,
  };
}
