import { patch } from "../dom/patch.ts";
import { ownUrls } from "../pipeline/delivery.ts";
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

const isOwn = (url: string): boolean => ownUrls.has(url.replace(/[?#].*$/, ""));

const toUrl = (url: string | URL): URL | undefined => {
  try {
    const parsed = new URL(url, document.baseURI);
    return /^https?:$/.test(parsed.protocol) && !isOwn(parsed.href) ? parsed : undefined;
  } catch {
    return undefined;
  }
};

const sizeOf = (header: string | null): number | undefined =>
  header && /^\d+$/.test(header) ? Number(header) : undefined;

const failureOf = (error: unknown): string =>
  error instanceof DOMException && /^(?:Abort|Timeout)Error$/.test(error.name)
    ? error.name.slice(0, -5).toLowerCase()
    : "network";

function watchFetch(publish: (request: PageRequest) => void): () => void {
  return patch(
    globalThis,
    "fetch",
    (original) =>
      function (this: unknown, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
        const call = (nextInput: RequestInfo | URL, nextInit?: RequestInit): Promise<Response> =>
          Reflect.apply(original, this ?? globalThis, [nextInput, nextInit]);
        const url = toUrl(input instanceof Request ? input.url : input);
        if (!url) return call(input, init);
        const own = new Map<string, string>();
        let settle: (end: RequestEnd) => void = () => {};
        const { now } = agentState();
        publish({
          at: now(),
          method: (init?.method ?? (input instanceof Request ? input.method : "GET")).toUpperCase(),
          url,
          click: causingClick(now()),
          beacon: init?.keepalive === true || init?.mode === "no-cors",
          body: init?.body,
          setHeader: (name, value) => own.set(name, value),
          settled: new Promise((resolve) => {
            settle = resolve;
          }),
        });
        let sent: Promise<Response>;
        if (own.size) {
          const headers = new Headers(
            init?.headers ?? (input instanceof Request ? input.headers : {}),
          );
          for (const [name, value] of own) if (!headers.has(name)) headers.set(name, value);
          sent = call(input, { ...init, headers });
        } else sent = call(input, init);
        sent.then(
          (response) =>
            settle({
              at: now(),
              status: response.status || undefined,
              bodySize: sizeOf(response.headers.get("content-length")),
              failure: undefined,
            }),
          (error: unknown) =>
            settle({
              at: now(),
              status: undefined,
              bodySize: undefined,
              failure: failureOf(error),
            }),
        );
        return sent;
      },
  );
}

interface XhrCall {
  readonly method: string;
  readonly url: URL;
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
        if (url) calls.set(this, { method: String(method).toUpperCase(), url });
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
  return stopAll([stopOpen, stopSend]);
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
