import type { Operation, SessionWriter } from "./session-writer.ts";
import type { Endpoint, Site } from "./site.ts";

interface Outcome {
  readonly kind: string;
  readonly afterMs?: number;
  readonly message?: string;
  readonly status?: number;
  readonly traceId?: string;
}

const targetOf = (name: string, element: string) => ({
  "target.semantic_name": name,
  "target.element": element,
  "target.role": element === "a" ? "link" : element,
  "browser.css_selector": `main > ${element}`,
});

/** A press of a control; returns the click's sequence. */
export function press(session: SessionWriter, name: string, element = "button"): number {
  return session.emit("user.click", {
    "event.category": "user.interaction",
    "input.kind": "mouse",
    ...targetOf(name, element),
  });
}

/** What the page gave back to a press. */
export function outcome(
  session: SessionWriter,
  of: number,
  name: string,
  { kind, afterMs, message, status, traceId }: Outcome,
): void {
  session.emit("user.outcome", {
    "event.category": "user.interaction",
    "outcome.of": of,
    "outcome.kind": kind,
    "target.semantic_name": name,
    ...(afterMs === undefined ? {} : { "outcome.after_ms": afterMs }),
    ...(message === undefined ? {} : { "outcome.message": message }),
    ...(status === undefined ? {} : { "outcome.status": status }),
    ...(traceId === undefined ? {} : { "outcome.trace_id": traceId }),
  });
}

/** A sign of frustration on a control or page. */
export function frustration(
  session: SessionWriter,
  type: string,
  score: number,
  extra: Readonly<Record<string, string | number | readonly string[]>> = {},
): void {
  session.emit(
    `user.frustration.${type}`,
    {
      "event.category": "user.frustration",
      "frustration.type": type,
      "frustration.score": score,
      ...extra,
    },
    13,
  );
}

export const onControl = (name: string, element = "button") => targetOf(name, element);

/** A person fills the form's fields; nothing typed is in the records. */
export function fill(session: SessionWriter, site: Site, count = site.fields.length): void {
  for (const field of site.fields.slice(0, count)) {
    const of = { "form.name": site.formName, "form.field_name": field, "form.field_type": "text" };
    session.emit("form.focus", { "event.category": "form.interaction", ...of });
    session.wait(2600);
    session.emit("form.change", { "event.category": "form.interaction", ...of });
    session.emit("form.blur", {
      "event.category": "form.interaction",
      ...of,
      "form.time_spent_ms": 2600,
      "form.interaction_count": 9,
    });
    session.wait(400);
  }
}

export function submitted(session: SessionWriter, site: Site, success: boolean): void {
  session.emit("form.submit", {
    "event.category": "form.interaction",
    "form.name": site.formName,
    "form.success": success,
    "form.interaction_count": site.fields.length,
  });
}

/** A healthy chain of back-end spans for an endpoint. */
export function healthy(
  { method, path, service, worker, operation }: Endpoint,
  ms = 60,
): Operation {
  return {
    service,
    name: `${method} ${path}`,
    milliseconds: ms,
    attributes: {
      "http.request.method": method,
      "http.route": path,
      "http.response.status_code": 200,
    },
    children: [{ service: worker, name: operation, kind: "Internal", milliseconds: ms - 10 }],
  };
}

/** The same chain where the worker's operation fails and the service answers with a status. */
export function failing(
  { method, path, service, worker, operation }: Endpoint,
  status: number,
  how: {
    readonly message: string;
    readonly exception?: { readonly type: string; readonly message: string };
    readonly logLine?: string;
  },
): Operation {
  return {
    service,
    name: `${method} ${path}`,
    milliseconds: 140,
    attributes: {
      "http.request.method": method,
      "http.route": path,
      "http.response.status_code": status,
    },
    ...(status >= 500 ? { failed: `answered ${status}` } : {}),
    children: [
      {
        service: worker,
        name: operation,
        kind: "Internal",
        milliseconds: 110,
        failed: how.message,
        ...(how.exception ? { exception: how.exception } : {}),
        ...(how.logLine === undefined ? {} : { logLine: how.logLine }),
      },
    ],
  };
}

/** Entry, list, form: the way to where it matters, all well. */
export function arrive(session: SessionWriter, site: Site): void {
  session.open(site.entry);
  session.wait(3000);
  const toList = press(session, site.openList, "a");
  session.wait(120);
  session.open(site.list, "pushstate");
  outcome(session, toList, site.openList, { kind: "navigation", afterMs: 120 });
  session.request({
    method: site.load.method,
    path: site.load.path,
    status: 200,
    milliseconds: 90,
    clickSequence: toList,
    operation: healthy(site.load),
  });
  session.wait(5000);
  const toForm = press(session, site.openForm, "a");
  session.wait(110);
  session.open(site.form, "pushstate");
  outcome(session, toForm, site.openForm, { kind: "navigation", afterMs: 110 });
  session.wait(2000);
}

/** The send that works, up to the page that says so. */
export function finish(session: SessionWriter, site: Site): void {
  const click = press(session, site.submit);
  session.wait(20);
  const traceId = session.request({
    method: site.send.method,
    path: site.send.path,
    status: 201,
    milliseconds: 180,
    clickSequence: click,
    operation: healthy(site.send, 150),
  });
  submitted(session, site, true);
  session.wait(40);
  session.open(site.done, "pushstate");
  outcome(session, click, site.submit, { kind: "navigation", afterMs: 240, status: 201, traceId });
  session.wait(3000);
}
