import { emitSessionEvent } from "./emit.ts";
import * as agent from "./index.ts";
import { type StartOptions, startSessionReplay } from "./start.ts";

export * from "./index.ts";

/** What the snippet keeps until this script is here: calls, and the first errors. */
interface Early {
  readonly calls?: readonly (readonly [string, ...unknown[]])[];
  readonly errors?: readonly ErrorEvent[];
}

/** `<script src="…/agent.js" data-service-name="shop" data-endpoint="https://…">` */
function optionsOf({ dataset }: HTMLScriptElement | SVGScriptElement): StartOptions | undefined {
  const { serviceName, endpoint, serviceVersion, environment, apiKey, consent, delivery } = dataset;
  if (!serviceName) return undefined;
  return {
    serviceName,
    // Without one, the script's own server receives.
    endpoint: endpoint ?? new URL(scriptUrl(), location.href).origin,
    ...(serviceVersion ? { serviceVersion } : {}),
    ...(environment ? { environment } : {}),
    ...(apiKey ? { apiKey } : {}),
    ...(consent === "required" ? { consent } : {}),
    ...(delivery === "batched" ? { delivery } : {}),
  };
}

const scriptUrl = (): string =>
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

function replay({ calls = [], errors = [] }: Early): void {
  for (const [name, ...args] of calls) {
    const target: unknown = Reflect.get(agent, name);
    if (typeof target === "function") Reflect.apply(target, undefined, args);
  }
  for (const { error, message } of errors) {
    emitSessionEvent({
      name: "user.error",
      attributes: {
        "error.type": "uncaught_exception",
        "error.message": message,
        "exception.type": error?.name,
        "exception.message": message,
        "exception.stacktrace": error?.stack,
      },
    });
  }
}

const isEarly = (value: unknown): value is Early => typeof value === "object" && value !== null;

/** Starts by data attributes, then catches up with what the snippet kept. */
function begin(): void {
  const options = document.currentScript && optionsOf(document.currentScript);
  if (options) startSessionReplay(options);
  const early: unknown = Reflect.get(globalThis, "sessionReplayEarly");
  if (isEarly(early)) replay(early);
}

try {
  begin();
} catch {
  // A page never breaks because of its agent.
}
