import { reportError } from "./report-error.ts";
import { type StartOptions, startSessionReplay } from "./start.ts";

/** A component as its own hooks see it. */
interface VueComponent {
  readonly $el: unknown;
  /** What Vue keeps of it, with its type and parent. */
  readonly $: unknown;
}

/** The part of a Vue application that the plugin uses. */
interface VueApp {
  mixin?(hooks: Readonly<Record<"mounted" | "updated", (this: VueComponent) => void>>): unknown;
  config: {
    errorHandler?: ((error: unknown, instance: unknown, info: string) => void) | undefined;
  };
}

/** As Vue's development build does for each element: a production build tells nobody whose it is. */
function sign(this: VueComponent): void {
  const { $el: element, $: value } = this;
  if (element instanceof Element) {
    Object.defineProperty(element, "__vueParentComponent", { value, configurable: true });
  }
}

/**
 * A Vue plugin that starts the agent, tells the errors that Vue catches and names components in
 * production too.
 *
 * @example app.use(sessionReplay, { serviceName: "shop", endpoint: "/otlp" });
 */
export const sessionReplay = {
  install(app: VueApp, options: StartOptions): void {
    // The same application is rendered on servers, where there is no page to hear.
    if (typeof document !== "object") return;
    startSessionReplay(options);
    app.mixin?.({ mounted: sign, updated: sign });
    const before = app.config.errorHandler;
    app.config.errorHandler = (error, instance, info) => {
      reportError(error, info);
      if (before) before(error, instance, info);
      // Vue logs what nobody handles; with a handler of ours that stays so.
      else reportToWindow(error);
    };
  },
};

const reportToWindow = (error: unknown): void => {
  if (typeof console === "object") Reflect.get(console, "error")?.call(console, error);
};
