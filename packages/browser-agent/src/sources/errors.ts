import { listen } from "../dom/listen.ts";
import { patch } from "../dom/patch.ts";
import { isOwnUrl } from "../pipeline/delivery.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import { causingClick, suspectedClick } from "./causing-click.ts";
import type { Click } from "./clicks.ts";

export type ErrorType =
  | "uncaught_exception"
  | "unhandled_rejection"
  | "resource"
  | "csp"
  | "console";

export interface PageError {
  readonly at: number;
  readonly type: ErrorType;
  readonly message: string;
  readonly exceptionType: string | undefined;
  /** With the chain of causes. */
  readonly stack: string | undefined;
  readonly resourceUrl: string | undefined;
  readonly directive: string | undefined;
  /** The click in whose course it happened. */
  readonly click: Click | undefined;
  /** Known to be that click's doing; else it only came soon after. */
  readonly sure: boolean;
}

const maxCauses = 4;

function stackOf(error: unknown): string | undefined {
  const parts: string[] = [];
  let at = error;
  while (at instanceof Error && parts.length < maxCauses) {
    const stack = at.stack ?? `${at.name}: ${at.message}`;
    parts.push(parts.length ? `Caused by: ${stack}` : stack);
    at = at.cause;
  }
  return parts.length ? parts.join("\n") : undefined;
}

function textOf(value: unknown): string {
  if (value instanceof Error) return value.message;
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value)?.slice(0, 500) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

const thrown = (type: ErrorType, value: unknown, fallback = ""): PageError => {
  const at = agentState().now();
  return {
    at,
    type,
    message: fallback || textOf(value),
    exceptionType:
      value instanceof Error ? value.name : typeof value === "object" ? "Object" : "Error",
    stack: stackOf(value),
    resourceUrl: undefined,
    directive: undefined,
    click: suspectedClick(at),
    sure: causingClick(at) !== undefined,
  };
};

/** Browsers hide what foreign scripts throw; and this one is a layout's harmless remark. */
const isNoise = (message: string): boolean =>
  /^Script error\.?$|^ResizeObserver loop/.test(message);

const urlOf = (element: Element): string | undefined => {
  const url: unknown =
    Reflect.get(element, "currentSrc") ||
    Reflect.get(element, "src") ||
    Reflect.get(element, "href");
  return typeof url === "string" ? url : undefined;
};

/** Errors that were told when a framework caught them. */
const caught = /* @__PURE__ */ new WeakSet<object>();
const wasCaught = (error: unknown): boolean =>
  typeof error === "object" && error !== null && caught.has(error);

function fromErrorEvent(event: Event): PageError | undefined {
  if (event instanceof PromiseRejectionEvent) return thrown("unhandled_rejection", event.reason);
  if (event instanceof ErrorEvent) {
    const error: unknown = event.error;
    if (isNoise(event.message) || wasCaught(error)) return undefined;
    return thrown("uncaught_exception", error ?? event.message, textOf(error ?? event.message));
  }
  if (!(event.target instanceof Element)) return undefined;
  const { target } = event;
  return {
    ...thrown("resource", "", `${target.localName} failed to load`),
    resourceUrl: urlOf(target),
  };
}

/** Errors that the page did not handle. */
export const errors: Source<PageError> = /* @__PURE__ */ createSource<PageError>((publish) => {
  const refused = (event: SecurityPolicyViolationEvent): void => {
    // A policy that refuses the agent's own requests would be told in further ones.
    if (isOwnUrl(event.blockedURI)) return;
    publish({
      ...thrown("csp", "", `${event.effectiveDirective} refused ${event.blockedURI}`),
      resourceUrl: event.blockedURI,
      directive: event.effectiveDirective,
    });
  };
  tellError = publish;
  return stopAll([
    listen(window, ["error", "unhandledrejection"], (event) => {
      const error = fromErrorEvent(event);
      if (error) publish(error);
    }),
    listen(document, ["securitypolicyviolation"], refused),
    () => {
      tellError = undefined;
    },
  ]);
});

let tellError: ((error: PageError) => void) | undefined;

/** Tells an `error` or `unhandledrejection` event from before the agent was there. */
export function tellErrorEvent(event: Event, at: number): void {
  const error = fromErrorEvent(event);
  if (error) tellError?.({ ...error, at });
}

/**
 * Tells an error that a framework caught, as if nobody had; false while nobody listens to errors.
 */
export function tellCaught(error: unknown, componentStack: string | null | undefined): boolean {
  if (!tellError) return false;
  if (typeof error === "object" && error !== null) caught.add(error);
  const told = thrown("uncaught_exception", error);
  tellError({
    ...told,
    stack: [told.stack, componentStack].filter(Boolean).join("\n") || undefined,
  });
  return true;
}

/** What the page writes with `console.error`; the console is touched only while somebody listens. */
export const consoleErrors: Source<PageError> = /* @__PURE__ */ createSource<PageError>(
  (publish) => {
    const logged = (args: readonly unknown[]): void => {
      const error = args.find((value) => value instanceof Error);
      publish(thrown("console", error, args.map(textOf).join(" ").slice(0, 1000)));
    };
    if (typeof console !== "object") return () => {};
    return patch(console, "error", (original) => (...args: unknown[]) => {
      try {
        logged(args);
      } catch {}
      original(...args);
    });
  },
);
