import type { TelemetryRecord } from "@session-replay/otlp";
import { seededRandom } from "../random.ts";
import { type SessionWriter, type Visitor, writeSession } from "../session-writer.ts";
import type { PlayedWorld, Visit, World } from "./world.ts";

const control = (name: string, element: string) => ({
  "target.semantic_name": name,
  "target.element": element,
  "target.role": element === "a" ? "link" : element,
  "browser.css_selector": `main > ${element}`,
});

function visitOf(session: SessionWriter): Visit {
  const names = new Map<number, string>();
  const form = (body: string, name: string, field: string | undefined, more = {}) =>
    session.emit(body, {
      "event.category": "form.interaction",
      "form.name": name,
      ...(field === undefined ? {} : { "form.field_name": field, "form.field_type": "text" }),
      ...more,
    });
  const { sessionId, wait } = session;
  return {
    sessionId,
    open: (path, title = "", action = "pageview", more = {}) =>
      session.open({ path, title, ...more }, action),
    press: (name, element = "button") => {
      const sequence = session.emit("user.click", {
        "event.category": "user.interaction",
        "input.kind": "mouse",
        ...(name === "" ? { "target.element": element } : control(name, element)),
      });
      names.set(sequence, name);
      wait(15);
      return sequence;
    },
    gets: (of, kind, { message, status, traceId, afterMs } = {}) => {
      const name = names.get(of) ?? "";
      session.emit("user.outcome", {
        "event.category": "user.interaction",
        "outcome.of": of,
        "outcome.kind": kind,
        ...(name === "" ? {} : { "target.semantic_name": name }),
        ...(afterMs === undefined ? {} : { "outcome.after_ms": afterMs }),
        ...(message === undefined ? {} : { "outcome.message": message }),
        ...(status === undefined ? {} : { "outcome.status": status }),
        ...(traceId === undefined ? {} : { "outcome.trace_id": traceId }),
      });
    },
    sends: (method, path, status, milliseconds, more = {}) => {
      const { click, back, ...rest } = more;
      return session.request({
        ...{ method, path, milliseconds, ...rest },
        ...(status === undefined ? {} : { status }),
        ...(click === undefined ? {} : { clickSequence: click }),
        ...(back === undefined ? {} : { operation: back }),
      });
    },
    fills: (name, ...fields) => {
      for (const field of fields) {
        form("form.focus", name, field);
        wait(2400);
        form("form.change", name, field);
        form("form.blur", name, field, {
          "form.time_spent_ms": 2400,
          "form.interaction_count": 7,
        });
        wait(300);
      }
    },
    refuses: (name, field, message) =>
      form("form.invalid", name, field, {
        ...(message === undefined ? {} : { "form.error_message": message }),
      }),
    submits: (name, success) =>
      form("form.submit", name, undefined, {
        "form.success": success,
        "form.interaction_count": 12,
      }),
    breaks: (type, message, more = {}) =>
      session.emit(
        "user.error",
        {
          "event.category": "user.error",
          "error.type": "uncaught_exception",
          "error.message": message,
          "exception.type": type,
          "exception.message": message,
          "error.count": 1,
          ...more,
        },
        17,
      ),
    shows: (sign, score, more = {}) => {
      session.emit(
        `user.frustration.${sign}`,
        {
          "event.category": "user.frustration",
          "frustration.type": sign,
          "frustration.score": score,
          ...more,
        },
        13,
      );
    },
    emits: (body, category, attributes = {}) =>
      session.emit(body, { "event.category": category, ...attributes }),
    waits: wait,
    leaves: () => {
      wait(4000);
      session.emit("page.visibility", {
        "event.category": "page.lifecycle",
        "page.visibility_state": "hidden",
      });
    },
  };
}

/** Plays a world; the times of its visits are before `now` (epoch ms). */
export function playWorld(world: World, seed: number, now: number): PlayedWorld {
  const records: (readonly TelemetryRecord[])[] = [];
  const sessions: string[] = [];
  const random = seededRandom(seed * 7919 + world.name.length * 104_729);
  const questions = world.play((user: Visitor, minutesAgo: number) => {
    const session = writeSession({
      site: world.site,
      random,
      sessionId: `sess_${random.hex(12)}`,
      user,
      start: now - minutesAgo * 60_000,
      skew: random.between(-2500, 2500),
    });
    records.push(session.records);
    sessions.push(session.sessionId);
    return visitOf(session);
  });
  return { questions, sessions, records: records.flat() };
}
