import { reportError } from "./report-error.ts";
import { type StartOptions, startSessionReplay } from "./start.ts";

/** The part of a Vue application that the plugin uses. */
interface VueApp {
  config: {
    errorHandler?: ((error: unknown, instance: unknown, info: string) => void) | undefined;
  };
}

/**
 * A Vue plugin that starts the agent and tells the errors that Vue catches.
 *
 * @example app.use(sessionReplay, { serviceName: "shop", endpoint: "/otlp" });
 */
export const sessionReplay = {
  install(app: VueApp, options: StartOptions): void {
    // The same application is rendered on servers, where there is no page to hear.
    if (typeof document !== "object") return;
    startSessionReplay(options);
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
