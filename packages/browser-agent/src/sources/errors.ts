import { listen } from "../dom/listen.ts";
import { patch } from "../dom/patch.ts";
import { isOwnUrl } from "../pipeline/delivery.ts";
import { createSource, type Source, type Stop, stopAll } from "../source.ts";
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
  /** Of what was thrown; nothing is thrown where a resource failed or a policy refused. */
  readonly exceptionType?: string;
  /** With the chain of causes. */
  readonly stack?: string | undefined;
  readonly resourceUrl?: string | undefined;
  readonly directive?: string;
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
    parts.push(at.stack ?? `${at.name}: ${at.message}`);
    at = at.cause;
  }
  return parts.join("\nCaused by: ") || undefined;
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

function happened(type: ErrorType, message: string): PageError {
  const at = agentState().now();
  return { at, type, message, click: suspectedClick(at), sure: causingClick(at) !== undefined };
}

const thrown = (type: ErrorType, value: unknown, message = textOf(value)): PageError => ({
  ...happened(type, message),
  exceptionType: value instanceof Error ? value.name : "Error",
  stack: stackOf(value),
});

/** Browsers hide what foreign scripts throw; and this one is a layout's harmless remark. */
const isNoise = (message: string): boolean =>
  /^Script error\.?$|^ResizeObserver loop/.test(message);

/** Errors that were told when a framework caught them. */
const caught = /* @__PURE__ */ new WeakSet<object>();

function fromErrorEvent(event: Event): PageError | undefined {
  if (event instanceof PromiseRejectionEvent) return thrown("unhandled_rejection", event.reason);
  if (event instanceof ErrorEvent) {
    return isNoise(event.message) || caught.has(event.error)
      ? undefined
      : thrown("uncaught_exception", event.error ?? event.message);
  }
  const { localName, currentSrc, src, href }: Partial<HTMLImageElement & HTMLLinkElement> =
    event.target ?? {};
  const resourceUrl = currentSrc || src || href;
  return localName
    ? { ...happened("resource", `${localName} failed to load`), resourceUrl }
    : undefined;
}

let tellError: ((error: PageError) => void) | undefined;

/** Errors that the page did not handle. */
export const errors: Source<PageError> = /* @__PURE__ */ createSource<PageError>((publish) => {
  tellError = publish;
  return stopAll([
    listen(window, ["error", "unhandledrejection"], (event) => {
      const error = fromErrorEvent(event);
      if (error) publish(error);
    }),
    listen<SecurityPolicyViolationEvent>(
      document,
      ["securitypolicyviolation"],
      ({ blockedURI, effectiveDirective }) => {
        // A policy that refuses the agent's own requests would be told in further ones.
        if (isOwnUrl(blockedURI)) return;
        publish({
          ...happened("csp", `${effectiveDirective} refused ${blockedURI}`),
          resourceUrl: blockedURI,
          directive: effectiveDirective,
        });
      },
    ),
    () => {
      tellError = undefined;
    },
  ]);
});

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
  if (error instanceof Error) caught.add(error);
  const told = thrown("uncaught_exception", error);
  tellError({
    ...told,
    stack: [told.stack, componentStack].filter(Boolean).join("\n") || undefined,
  });
  return true;
}

/** Tells what the page writes with `console.error`. */
export const watchConsole = (tell: (error: PageError) => void): Stop =>
  typeof console === "object"
    ? patch(console, "error", (original) => (...args: unknown[]) => {
        try {
          const error = args.find((value) => value instanceof Error);
          tell(thrown("console", error, args.map(textOf).join(" ").slice(0, 1000)));
        } catch {}
        original(...args);
      })
    : () => {};
