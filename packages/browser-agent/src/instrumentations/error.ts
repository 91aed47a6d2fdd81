import { createErrorGroups, type ErrorGroup } from "../detectors/error-groups.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { emit } from "../emit.ts";
import { type Stop, stopAll } from "../source.ts";
import { errors, type PageError, watchConsole } from "../sources/errors.ts";
import { recentActions, watchActions } from "../sources/recent-actions.ts";

export interface ErrorOptions {
  /** Also tell what the page writes with `console.error`; off if not given. */
  readonly console?: boolean;
  readonly onError?: (error: PageError) => void;
}

/** The same error again within this time is counted, not told again. */
const repeatMs = 5_000;

const tell = ({ error, count }: ErrorGroup): unknown =>
  emit({
    name: "user.error",
    at: error.at,
    attributes: {
      "error.type": error.type,
      "error.message": error.message,
      "error.count": count,
      "error.preceding_actions": recentActions(error.at),
      "error.resource_url": error.resourceUrl,
      "error.directive": error.directive,
      "exception.type": error.exceptionType,
      "exception.message": error.exceptionType && error.message,
      "exception.stacktrace": error.stack,
    },
  });

/** Emits `user.error` for uncaught errors, rejections, failed resources and CSP violations. */
export function instrumentErrors(options: ErrorOptions = {}): Stop {
  const groups = createErrorGroups();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellRepeats = (): void => {
    const repeated = groups.takeRepeated();
    repeated.forEach(tell);
    timer = repeated.length ? setTimeout(tellRepeats, repeatMs) : undefined;
  };
  const hear = (error: PageError): void => {
    if (groups.add(error)) tell({ error, count: 1 });
    timer ??= setTimeout(tellRepeats, repeatMs);
    options.onError?.(error);
  };
  return stopAll([
    watchActions(),
    errors.subscribe(hear),
    options.console ? watchConsole(hear) : () => {},
    onPageLeave(tellRepeats),
    () => clearTimeout(timer),
  ]);
}
