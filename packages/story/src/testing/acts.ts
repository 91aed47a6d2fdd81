import type { Fields, Moment, Span } from "../records/records.ts";
import { moment, span } from "./records.ts";

interface ClickInit {
  readonly sequence: number;
  readonly at?: number;
  readonly label?: string;
  /** `outcome.kind`; without one the outcome is not recorded. */
  readonly answer?: string;
  readonly message?: string;
  readonly path?: string;
  readonly fields?: Fields;
}

/** A click and, with the next sequence, what the user got back. */
export function clicked(init: ClickInit): readonly Moment[] {
  const { sequence, at = sequence * 1000, label = "Send", answer, message, path = "/form" } = init;
  const target = { "target.semantic_name": label, "target.role": "button" };
  const page = { path, title: "Form" };
  const click = moment({ name: "user.click", sequence, at, ...page, fields: target });
  if (answer === undefined) return [click];
  const outcome = moment({
    ...{ name: "user.outcome", sequence: sequence + 1, at: at + 300, ...page },
    fields: {
      "target.semantic_name": label,
      "outcome.of": sequence,
      "outcome.kind": answer,
      ...(message === undefined ? {} : { "outcome.message": message }),
      ...init.fields,
    },
  });
  return [click, outcome];
}

/** A page was opened. */
export const opened = (sequence: number, path = "/form", title = "Form", at?: number): Moment =>
  moment({
    ...{ name: "user.navigation", sequence, path, title },
    ...(at === undefined ? {} : { at }),
    fields: { "event.action": "pageview" },
  });

interface RequestInit {
  readonly id: number;
  readonly at: number;
  readonly duration?: number;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  /** Sequence of the click that caused it. */
  readonly click?: number;
  readonly fields?: Fields;
}

/** A request of the browser; its id is also that of its trace. */
export const request = (init: RequestInit): Span => {
  const { id, at, duration = 100, method = "POST", path = "/api/send", status, click } = init;
  return span({
    ...{ id, trace: id, name: method, at, duration },
    ...(status !== undefined && status < 400 ? {} : { status: "Error" as const }),
    fields: {
      "http.request.method": method,
      "url.full": `https://site.example${path}`,
      ...(status === undefined
        ? { "error.type": "TypeError" }
        : { "http.response.status_code": status }),
      ...(click === undefined ? {} : { "session.click_sequence": click }),
      ...init.fields,
    },
  });
};

/** A sign of frustration. */
export const sign = (type: string, sequence: number, fields: Fields = {}): Moment =>
  moment({
    ...{ name: `user.frustration.${type}`, sequence, path: "/form", title: "Form" },
    fields: { "frustration.type": type, "frustration.score": 0.6, ...fields },
  });
