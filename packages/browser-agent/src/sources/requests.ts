import { documentText } from "../dom/document-text.ts";
import { patch } from "../dom/patch.ts";
import { isOwnUrl } from "../pipeline/delivery.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import { causingClick } from "./causing-click.ts";
import type { Click } from "./clicks.ts";

/** A fetch or XHR call, as it begins. */
export interface PageRequest {
  readonly at: number;
  readonly method: string;
  readonly url: URL;
  readonly click: Click | undefined;
  /** Nobody waits for its answer: a beacon. */
  readonly beacon: boolean;
  readonly body: unknown;
  /** Adds a header; without effect where the browser forbids it. */
  readonly setHeader: (name: string, value: string) => void;
  readonly settled: Promise<RequestEnd>;
  /** The trace of its span, once it has one. */
  traceId?: string;
}

/** How a request ended. */
export interface RequestEnd {
  readonly at: number;
  readonly status: number | undefined;
  readonly bodySize: number | undefined;
  /** `abort`, `timeout` or `network`, if there was no answer. */
  readonly failure: string | undefined;
}

const toUrl = (url: string | URL): URL | undefined => {
  try {
    const parsed = new URL(url, documentText("baseURI"));
    return /^https?:$/.test(parsed.protocol) && !isOwnUrl(parsed.href) ? parsed : undefined;
  } catch {
    return undefined;
  }
};

const sizeOf = (header: string | null): number | undefined =>
  header && /^\d+$/.test(header) ? Number(header) : undefined;

/** An abort may carry any reason; that of `AbortSignal.timeout` is known. */
const abortKind = (reason: unknown): string =>
  reason instanceof DOMException && reason.name === "TimeoutError" ? "timeout" : "abort";

const failureOf = (error: unknown): string =>
  error instanceof DOMException && /^(?:Abort|Timeout)Error$/.test(error.name)
    ? error.name.slice(0, -5).toLowerCase()
    : "network";

/** Adds headers without touching what cannot be copied: a `Request` in place of the options. */
function withHeaders(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  added: ReadonlyMap<string, string>,
): RequestInit | undefined {
  if (!added.size || init instanceof Request) return init;
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}));
  for (const [name, value] of added) {
    if (name === "baggage") headers.append(name, value);
    else if (!headers.has(name)) headers.set(name, value);
  }
  return { ...init, headers };
}

const isAborted = (signal: AbortSignal | null | undefined): boolean => signal?.aborted === true;

function watchFetch(publish: (request: PageRequest) => void): () => void {
  const begin = (
    input: RequestInfo | URL,
    init: RequestInit | undefined,
    added: Map<string, string>,
  ): ((end: Omit<RequestEnd, "at">) => void) | undefined => {
    const request = input instanceof Request ? input : undefined;
    const url = toUrl(request?.url ?? String(input));
    if (!url) return undefined;
    const { now } = agentState();
    let settle: (end: Omit<RequestEnd, "at">) => void = () => {};
    const settled = new Promise<RequestEnd>((resolve) => {
      settle = (end) => resolve({ at: now(), ...end });
    });
    publish({
      at: now(),
      method: String(init?.method ?? request?.method ?? "GET").toUpperCase(),
      url,
      click: causingClick(now()),
      beacon: init?.keepalive === true || init?.mode === "no-cors",
      body: init?.body,
      setHeader: (name, value) => added.set(name, value),
      settled,
    });
    return settle;
  };
  return patch(
    globalThis,
    "fetch",
    (original) =>
      function (this: unknown, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
        const added = new Map<string, string>();
        let settle: ReturnType<typeof begin>;
        let next = init;
        try {
          settle = begin(input, init, added);
          next = withHeaders(input, init, added);
        } catch {
          // Whatever was passed, the page's own call goes on.
        }
        const sent: Promise<Response> = Reflect.apply(original, this ?? globalThis, [input, next]);
        if (settle) followFetch(sent, init?.signal, settle);
        return sent;
      },
  );
}

/** A page may have its own idea of a response: nothing here may fail because of it. */
function followFetch(
  sent: unknown,
  signal: AbortSignal | null | undefined,
  settle: (end: Omit<RequestEnd, "at">) => void,
): void {
  void Promise.resolve(sent).then(
    (response) => {
      const { status, headers } = response instanceof Response ? response : {};
      const bodySize = sizeOf(headers?.get("content-length") ?? null);
      settle({ status: status || undefined, bodySize, failure: undefined });
    },
    (error: unknown) => {
      const failure = isAborted(signal) ? abortKind(signal?.reason) : failureOf(error);
      settle({ status: undefined, bodySize: undefined, failure });
    },
  );
}

interface XhrCall {
  readonly method: string;
  readonly url: URL;
  /** Trace headers that are set already. */
  readonly traced: Set<string>;
}

function watchXhr(publish: (request: PageRequest) => void): () => void {
  const calls = new WeakMap<XMLHttpRequest, XhrCall>();
  const prototype = XMLHttpRequest.prototype;
  const stopOpen = patch(
    prototype,
    "open",
    (original) =>
      function (this: XMLHttpRequest, ...args: unknown[]): void {
        const [method, target] = args;
        const url = toUrl(String(target));
        if (url) calls.set(this, { method: String(method).toUpperCase(), url, traced: new Set() });
        else calls.delete(this);
        Reflect.apply(original, this, args);
      },
  );
  const stopSend = patch(
    prototype,
    "send",
    (original) =>
      function (this: XMLHttpRequest, ...args: unknown[]): void {
        const call = calls.get(this);
        if (call) publish(xhrRequest(this, call, args[0]));
        Reflect.apply(original, this, args);
      },
  );
  // Two values of this header are none: whoever sets it first is the parent.
  const stopHeader = patch(
    prototype,
    "setRequestHeader",
    (original) =>
      function (this: XMLHttpRequest, ...args: unknown[]): void {
        const call = calls.get(this);
        const name = String(args[0]).toLowerCase();
        if (call && /^trace(?:parent|state)$/.test(name)) {
          if (call.traced.has(name)) return;
          call.traced.add(name);
        }
        Reflect.apply(original, this, args);
      },
  );
  return stopAll([stopOpen, stopSend, stopHeader]);
}

function xhrRequest(xhr: XMLHttpRequest, call: XhrCall, body: unknown): PageRequest {
  const { now } = agentState();
  let failure: string | undefined;
  return {
    at: now(),
    method: call.method,
    url: call.url,
    click: causingClick(now()),
    beacon: false,
    body,
    setHeader: (name, value) => xhr.setRequestHeader(name, value),
    settled: new Promise((resolve) => {
      for (const type of ["abort", "timeout", "error"] as const) {
        xhr.addEventListener(type, () => {
          failure = type === "error" ? "network" : type;
        });
      }
      xhr.addEventListener("loadend", () =>
        resolve({
          at: now(),
          status: xhr.status || undefined,
          bodySize: sizeOf(xhr.getResponseHeader("content-length")),
          failure,
        }),
      );
    }),
  };
}

/** Requests of the page by fetch and XHR, but for the agent's own. */
export const requests: Source<PageRequest> = /* @__PURE__ */ createSource<PageRequest>(
  (publish) => {
    const guarded = (request: PageRequest): void => {
      try {
        publish(request);
      } catch {}
    };
    return stopAll([watchFetch(guarded), watchXhr(guarded)]);
  },
);
