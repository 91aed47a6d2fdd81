import type { Attributes, LogRecord, SpanRecord, TelemetryRecord } from "@session-replay/otlp";
import { recordUid } from "@session-replay/schema/reference";
import type { Random } from "./random.ts";
import type { Page, Site } from "./site.ts";

/** Who is recorded; as much of him as the application names. */
export interface Visitor {
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
}

/** A span of the back end and what hangs below it. */
export interface Operation {
  readonly service: string;
  readonly name: string;
  readonly kind?: SpanRecord["kind"];
  readonly milliseconds: number;
  readonly attributes?: Attributes;
  readonly failed?: string;
  readonly exception?: { readonly type: string; readonly message: string };
  /** How the exception is recorded; as an event of its span if absent. */
  readonly exceptionIn?: "event" | "log";
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
  /** Beside the usual attributes; or, `bare`, instead of them. */
  readonly attributes?: Attributes;
  readonly bare?: boolean;
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
  readonly site: Pick<Site, "host" | "service" | "release">;
  readonly random: Random;
  readonly sessionId: string;
  readonly user: Visitor;
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
  let page: Page = { path: "/", title: "" };
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

  const person: Attributes = {
    ...(user.id === undefined ? {} : { "user.id": user.id }),
    ...(user.name === undefined ? {} : { "user.name": user.name }),
    ...(user.email === undefined ? {} : { "user.email": user.email }),
  };
  const pageOf = ({ path, title, template, screen }: Page): Attributes => ({
    "page.url": url(path),
    "url.path": path.split(/[?#]/u)[0] || "/",
    ...(title === "" ? {} : { "page.title": title }),
    ...(template === undefined ? {} : { "url.template": template }),
    ...(screen === undefined ? {} : { "app.screen.name": screen }),
  });
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
        ...person,
        ...pageOf(page),
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
      events:
        operation.exception && operation.exceptionIn !== "log"
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
    const lines: readonly (readonly [string, Attributes])[] = [
      ...(operation.logLine === undefined ? [] : [[operation.logLine, {}] as const]),
      ...(operation.exception && operation.exceptionIn === "log"
        ? [
            [
              operation.exception.message,
              {
                "exception.type": operation.exception.type,
                "exception.message": operation.exception.message,
              },
            ] as const,
          ]
        : []),
    ];
    for (const [line, attributes] of lines) {
      records.push({
        signal: "log",
        origin: originOf(operation.service),
        timeUnixNano: at(end - 1),
        observedTimeUnixNano: at(end - 1),
        severityNumber: 17,
        severityText: "ERROR",
        body: line,
        attributes,
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

  const usual = (plan: RequestPlan): Attributes => {
    const address = new URL(plan.path, site.host);
    return {
      "http.request.method": plan.method,
      "url.full": address.href,
      "server.address": address.hostname,
      ...(plan.status === undefined ? {} : { "http.response.status_code": plan.status }),
      ...(plan.status === undefined || plan.status >= 400
        ? { "error.type": plan.failure ?? String(plan.status) }
        : {}),
    };
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
        "session.id": sessionId,
        ...(user.id === undefined ? {} : { "user.id": user.id }),
        "page.url": url(page.path),
        ...(plan.bare ? {} : usual(plan)),
        ...plan.attributes,
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
