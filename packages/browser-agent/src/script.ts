import { everything } from "./everything.ts";
import { tellEarlyClick } from "./instrumentations/click.ts";
import { tellErrorEvent } from "./sources/errors.ts";
import { type StartOptions, startSessionReplay } from "./start.ts";

type Call = readonly [string, ...unknown[]];

/** What the snippet keeps until this script is here: calls, and clicks and errors with their paths. */
interface Early {
  calls?: Iterable<Call> & { push(call: Call): unknown };
  readonly events?: Iterable<readonly [Event, EventTarget[]]>;
  readonly keep?: (event: Event) => void;
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

function call([name, ...args]: Call): void {
  const target: unknown = Reflect.get(everything, name);
  if (typeof target === "function") Reflect.apply(target, undefined, args);
}

function retell([event, path]: readonly [Event, EventTarget[]]): void {
  const at = performance.timeOrigin + event.timeStamp;
  // An event forgets its path once it has been dispatched.
  Object.defineProperty(event, "composedPath", { value: () => path });
  if (event instanceof MouseEvent) tellEarlyClick(event, at);
  else tellErrorEvent(event, at);
}

function catchUp(early: Early): void {
  for (const each of early.calls ?? []) call(each);
  early.calls = { push: call, [Symbol.iterator]: [][Symbol.iterator] };
  for (const each of early.events ?? []) retell(each);
  for (const type of ["click", "error", "unhandledrejection"]) {
    if (early.keep) removeEventListener(type, early.keep, true);
  }
}

const isEarly = (value: unknown): value is Early => typeof value === "object" && value !== null;

/** Starts by data attributes, then catches up with what the snippet kept. */
function begin(): void {
  const options = document.currentScript && optionsOf(document.currentScript);
  if (options) startSessionReplay(options);
  const early: unknown = Reflect.get(globalThis, "sessionReplayEarly");
  if (isEarly(early)) catchUp(early);
}

try {
  Reflect.set(globalThis, "SessionReplay", everything);
  begin();
} catch {
  // A page never breaks because of its agent.
}
