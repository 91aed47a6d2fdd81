import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { NotFound } from "./NotFound.tsx";
import { Shell } from "./Shell.tsx";
import { parseSearch, stringifySearch, textParameter } from "./search-text.ts";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** Keeps the parameters that a screen knows, as texts. */
const texts =
  <const K extends string>(...keys: readonly K[]) =>
  (search: Record<string, unknown>): { [key in K]?: string } => {
    const kept: { [key in K]?: string } = {};
    for (const key of keys) {
      const text = textParameter(search[key]);
      if (text !== undefined) kept[key] = text;
    }
    return kept;
  };

export const overviewRoute = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: texts("from"),
  component: lazyRouteComponent(() => import("../screens/Overview.tsx"), "Overview"),
});

export const sessionsRoute = createRoute({
  getParentRoute: () => root,
  path: "/sessions",
  validateSearch: texts("q", "frustration", "user", "from", "sort", "trivial"),
  component: lazyRouteComponent(() => import("../screens/Sessions.tsx"), "Sessions"),
});

export const sessionRoute = createRoute({
  getParentRoute: () => root,
  path: "/s/$sessionId",
  validateSearch: texts("t", "c", "z"),
  component: lazyRouteComponent(() => import("../screens/Session.tsx"), "Session"),
});

export const elementsRoute = createRoute({
  getParentRoute: () => root,
  path: "/elements",
  validateSearch: texts("from"),
  component: lazyRouteComponent(() => import("../screens/Elements.tsx"), "Elements"),
});

export const traceRoute = createRoute({
  getParentRoute: () => root,
  path: "/t/$traceId",
  validateSearch: texts("span"),
  component: lazyRouteComponent(() => import("../screens/Trace.tsx"), "Trace"),
});

export const askRoute = createRoute({
  getParentRoute: () => root,
  path: "/ask",
  validateSearch: texts("q"),
  component: lazyRouteComponent(() => import("../screens/Ask.tsx"), "Ask"),
});

export const queryRoute = createRoute({
  getParentRoute: () => root,
  path: "/query",
  validateSearch: texts("q"),
  component: lazyRouteComponent(() => import("../screens/Query.tsx"), "Query"),
});

export const digestRoute = createRoute({
  getParentRoute: () => root,
  path: "/digest",
  validateSearch: texts("hours"),
  component: lazyRouteComponent(() => import("../screens/Digest.tsx"), "Digest"),
});

export const settingsRoute = createRoute({
  getParentRoute: () => root,
  path: "/settings/model",
  validateSearch: texts("q"),
  component: lazyRouteComponent(() => import("../screens/Settings.tsx"), "Settings"),
});

export const statusRoute = createRoute({
  getParentRoute: () => root,
  path: "/settings/status",
  component: lazyRouteComponent(() => import("../screens/Status.tsx"), "Status"),
});

const routeTree = root.addChildren([
  overviewRoute,
  sessionsRoute,
  sessionRoute,
  elementsRoute,
  traceRoute,
  askRoute,
  queryRoute,
  digestRoute,
  settingsRoute,
  statusRoute,
]);

/** The way between screens; every state of a screen is in its address. */
export const createAppRouter = () =>
  createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    scrollRestoration: true,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
