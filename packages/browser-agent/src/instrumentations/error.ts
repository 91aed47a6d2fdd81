import { createErrorGroups, type ErrorGroup } from "../detectors/error-groups.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { emit } from "../emit.ts";
import { type Stop, stopAll } from "../source.ts";
import { consoleErrors, errors, type PageError } from "../sources/errors.ts";
import { recentActions, watchActions } from "../sources/recent-actions.ts";

export interface ErrorOptions {
  /** Also tell what the page writes with `console.error`; off if not given. */
  readonly console?: boolean;
  readonly onError?: (error: PageError) => void;
}

/** The same error again within this time is counted, not told again. */
const repeatMs = 5_000;

function tell({ first, count }: ErrorGroup): void {
  const failed = first.type === "resource" || first.type === "csp";
  emit({
    name: "user.error",
    at: first.at,
    attributes: {
      "error.type": first.type,
      "error.message": first.message,
      "error.count": count,
      "error.preceding_actions": recentActions(first.at),
      "error.resource_url": first.resourceUrl,
      "error.directive": first.directive,
      "exception.type": failed ? undefined : first.exceptionType,
      "exception.message": failed ? undefined : first.message,
      "exception.stacktrace": first.stack,
    },
  });
}

/** Emits `user.error` for uncaught errors, rejections, failed resources and CSP violations. */
export function instrumentErrors(options: ErrorOptions = {}): Stop {
  const groups = createErrorGroups(repeatMs);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellRepeats = (): void => {
    timer = undefined;
    for (const group of groups.takeRepeated()) tell(group);
  };
  const hear = (error: PageError): void => {
    const fresh = groups.add(error, performance.now());
    if (fresh) tell({ first: error, count: 1 });
    else timer ??= setTimeout(tellRepeats, repeatMs);
    options.onError?.(error);
  };
  return stopAll([
    watchActions(),
    errors.subscribe(hear),
    options.console ? consoleErrors.subscribe(hear) : () => {},
    onPageLeave(tellRepeats),
    () => clearTimeout(timer),
  ]);
}
