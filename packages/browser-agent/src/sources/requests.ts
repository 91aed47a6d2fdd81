import { beforeCalls } from "../dom/before-calls.ts";
import { documentText } from "../dom/document-text.ts";
import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { patch } from "../dom/patch.ts";
import { isOwnUrl } from "../pipeline/delivery.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import { causingClick } from "./causing-click.ts";
import type { Click } from "./clicks.ts";

/** What a fetch or XHR call asks for. */
interface Call {
  /** In capitals. */
  readonly method: string;
  readonly url: URL;
  /** Nobody waits for its answer: a beacon. */
  readonly beacon: boolean;
  readonly body: unknown;
  /** Adds a header; without effect where the browser forbids it. */
  readonly setHeader: (name: string, value: string) => void;
}

/** A fetch or XHR call, as it begins. */
export interface PageRequest extends Call {
  readonly at: number;
  readonly click: Click | undefined;
  readonly settled: Promise<RequestEnd>;
  /** The trace of its span, once it has one. */
  traceId?: string;
}

interface Answer {
  readonly status?: number | undefined;
  readonly bodySize?: number | undefined;
  /** `abort`, `timeout` or `network`, if there was no answer. */
  readonly failure?: string | undefined;
}

/** How a request ended. */
export interface RequestEnd extends Answer {
  readonly at: number;
}

type Settle = (answer: Answer) => void;
type Begin = (call: Call) => Settle;

/** After so long without an answer a request counts as timed out. */
const unansweredMs = 300_000;

const toUrl = (url: string): URL | undefined => {
  try {
    const parsed = new URL(url, documentText("baseURI"));
    return /^https?:$/.test(parsed.protocol) && !isOwnUrl(parsed.href) ? parsed : undefined;
  } catch {
    return undefined;
  }
};

const answerOf = (status: number, length: string | null | undefined): Answer => ({
  status: status || undefined,
  bodySize: length && /^\d+$/.test(length) ? Number(length) : undefined,
});

/** An abort may carry any reason; that of `AbortSignal.timeout` is known. */
const failureOf = (signal: AbortSignal | null | undefined): string => {
  if (!signal?.aborted) return "network";
  return signal.reason?.name === "TimeoutError" ? "timeout" : "abort";
};

function watchFetch(begin: Begin): () => void {
  const follow = (
    sent: Promise<Response>,
    signal: AbortSignal | null | undefined,
    settle: Settle,
  ): void =>
    // A page may have its own idea of a response: nothing here may fail because of it.
    void Promise.resolve(sent).then(
      (response) =>
        settle(
          response instanceof Response
            ? answerOf(response.status, response.headers.get("content-length"))
            : {},
        ),
      () => settle({ failure: failureOf(signal) }),
    );
  return patch(
    globalThis,
    "fetch",
    (original) =>
      function (this: unknown, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
        let settle: Settle | undefined;
        let next = init;
        const request = input instanceof Request ? input : undefined;
        try {
          const url = toUrl(request?.url ?? String(input));
          let headers: Headers | undefined;
          settle =
            url &&
            begin({
              method: String(init?.method ?? request?.method ?? "GET").toUpperCase(),
              url,
              beacon: init?.keepalive === true || init?.mode === "no-cors",
              body: init?.body,
              setHeader(name, value) {
                headers ??= new Headers(init?.headers ?? request?.headers);
                if (name === "baggage") headers.append(name, value);
                else if (!headers.has(name)) headers.set(name, value);
              },
            });
          // What cannot be copied stays as it is: a `Request` in place of the options.
          if (headers && !(init instanceof Request)) next = { ...init, headers };
        } catch {
          // Whatever was passed, the page's own call goes on.
        }
        const sent: Promise<Response> = Reflect.apply(original, this ?? globalThis, [input, next]);
        if (settle) follow(sent, init?.signal ?? request?.signal, settle);
        return sent;
      },
  );
}

interface XhrCall {
  readonly method: string;
  readonly url: URL;
  /** The trace header is set already. */
  traced?: boolean;
}

function watchXhr(begin: Begin): () => void {
  const calls = new WeakMap<XMLHttpRequest, XhrCall>();
  return stopAll([
    beforeCalls<XMLHttpRequest>("XMLHttpRequest", "open", (xhr, [method, target]) => {
      const url = toUrl(String(target));
      if (url) calls.set(xhr, { method: String(method).toUpperCase(), url });
      else calls.delete(xhr);
    }),
    beforeCalls<XMLHttpRequest>("XMLHttpRequest", "send", (xhr, [body]) => {
      const call = calls.get(xhr);
      if (!call) return;
      const settle = begin({
        ...call,
        beacon: false,
        body,
        setHeader: (name, value) => xhr.setRequestHeader(name, value),
      });
      listen(xhr, ["load", "abort", "timeout", "error"], ({ type }) => {
        const answer = answerOf(xhr.status, xhr.getResponseHeader("content-length"));
        settle(type === "load" ? answer : { failure: type === "error" ? "network" : type });
      });
    }),
    patch(
      XMLHttpRequest.prototype,
      "setRequestHeader",
      (original) =>
        function (this: XMLHttpRequest, ...args: [string, string]): void {
          // Two values of this header are none: whoever sets it first is the parent.
          const call = /^traceparent$/i.test(args[0]) ? calls.get(this) : undefined;
          if (call?.traced) return;
          if (call) call.traced = true;
          Reflect.apply(original, this, args);
        },
    ),
  ]);
}

/** Requests of the page by fetch and XHR, but for the agent's own. */
export const requests: Source<PageRequest> = /* @__PURE__ */ createSource<PageRequest>(
  (publish) => {
    const open = new Set<Settle>();
    const begin = (call: Call): Settle => {
      const { now } = agentState();
      const at = now();
      let settle: Settle = () => {};
      const settled = new Promise<RequestEnd>((resolve) => {
        settle = (answer) => {
          open.delete(settle);
          clearTimeout(timer);
          resolve({ at: now(), ...answer });
        };
      });
      const timer = setTimeout(() => settle({ failure: "timeout" }), unansweredMs);
      open.add(settle);
      publish({ ...call, at, click: causingClick(at), settled });
      return settle;
    };
    return stopAll([
      watchFetch(begin),
      watchXhr(begin),
      onPageLeave((leave) => {
        if (leave === "gone") for (const settle of open) settle({ failure: "abort" });
      }),
    ]);
  },
);
