import { arrive, fill, frustration, healthy, onControl, outcome, press } from "../acts.ts";
import type { Cohort } from "../cohort.ts";

const hide = (session: Parameters<Cohort>[0]) => {
  session.wait(3000);
  session.emit("page.visibility", {
    "event.category": "page.lifecycle",
    "page.visibility_state": "hidden",
  });
};

/** A script error stops the press from doing anything. */
export const scriptError: Cohort = (session, site) => {
  arrive(session, site);
  fill(session, site);
  const click = press(session, site.submit);
  session.wait(6);
  session.emit(
    "user.error",
    {
      "event.category": "user.error",
      "error.type": "uncaught_exception",
      "error.message": site.scriptError.message,
      "exception.type": site.scriptError.type,
      "exception.message": site.scriptError.message,
      "exception.stacktrace": `${site.scriptError.type}: ${site.scriptError.message}\n    at send (main.js:41:7)`,
      "error.count": 1,
    },
    17,
  );
  frustration(session, "error_click", 0.7, {
    "error.message": site.scriptError.message,
    ...onControl(site.submit),
  });
  session.wait(1900);
  outcome(session, click, site.submit, { kind: "none" });
  hide(session);
  return {
    page: site.form.path,
    ending: "gave_up",
    facts: [[site.submit], [site.scriptError.message], [site.scriptError.type]],
    cause: { words: [site.scriptError.message] },
    tried: [site.openList, site.openForm, site.submit],
    signs: { error_click: site.submit },
    statuses: [200],
  };
};

/** Something looks like a control and is none. */
export const deadElement: Cohort = (session, site) => {
  session.open(site.entry);
  session.wait(2500);
  for (let count = 0; count < 2; count += 1) {
    const click = press(session, site.decoration, "div");
    session.wait(2000);
    outcome(session, click, site.decoration, { kind: "none" });
    frustration(session, "dead_click", 0.5, onControl(site.decoration, "div"));
    session.wait(1500);
  }
  hide(session);
  return {
    page: site.entry.path,
    ending: "left",
    facts: [[site.decoration], ["nothing", "no effect", "no response", "dead", "no visible"]],
    tried: [site.decoration],
    signs: { dead_click: site.decoration },
    statuses: [],
  };
};

/** The list takes seconds because the back end asks its database once per row. */
export const manyQueries: Cohort = (session, site, random) => {
  session.open(site.entry);
  session.wait(2500);
  const click = press(session, site.openList, "a");
  session.wait(100);
  session.open(site.list, "pushstate");
  outcome(session, click, site.openList, { kind: "navigation", afterMs: 100 });
  const rows = random.between(28, 45);
  session.request({
    method: site.load.method,
    path: site.load.path,
    status: 200,
    milliseconds: rows * 91 + 60,
    clickSequence: click,
    operation: {
      service: site.load.service,
      name: `${site.load.method} ${site.load.path}`,
      milliseconds: rows * 91 + 30,
      attributes: { "http.request.method": site.load.method, "http.route": site.load.path },
      children: Array.from({ length: rows }, () => ({
        service: site.load.service,
        name: "SELECT",
        kind: "Client" as const,
        milliseconds: 90,
        attributes: { "db.system.name": "postgresql", "db.query.text": site.query },
      })),
    },
  });
  hide(session);
  return {
    page: site.list.path,
    ending: "left",
    facts: [[site.openList], [site.load.path], [String(rows)], [site.load.service]],
    cause: { words: [String(rows)] },
    tried: [site.openList],
    signs: {},
    statuses: [200],
  };
};

/** One operation of another service takes all the time. */
export const slowWorker: Cohort = (session, site, random) => {
  arrive(session, site);
  fill(session, site);
  const presses = [0, 1, 2].map(() => {
    const click = press(session, site.submit);
    session.wait(350);
    return click;
  });
  const [first = 0] = presses;
  const seconds = random.between(5, 9);
  const traceId = session.request({
    method: site.send.method,
    path: site.send.path,
    status: 200,
    milliseconds: seconds * 1000,
    clickSequence: first,
    operation: healthy(site.send, seconds * 1000 - 20),
  });
  for (const click of presses) {
    outcome(session, click, site.submit, {
      kind: "none",
      ...(click === first ? { status: 200, traceId } : {}),
    });
  }
  frustration(session, "rage_click", 0.6, {
    "frustration.click_count": 3,
    "frustration.duration_ms": 700,
    ...onControl(site.submit),
  });
  hide(session);
  return {
    page: site.form.path,
    ending: "gave_up",
    facts: [[site.submit], [site.send.path], [site.send.worker]],
    cause: { words: [site.send.worker] },
    tried: [site.openList, site.openForm, site.submit],
    signs: { rage_click: site.submit },
    statuses: [200],
  };
};

/** Scrolls up and down, does not find it, leaves. */
export const thrashAndLeave: Cohort = (session, site, random) => {
  arrive(session, site);
  frustration(session, "thrashing", 0.7, {
    "frustration.direction_changes": random.between(6, 11),
    "frustration.duration_ms": 3100,
  });
  hide(session);
  return {
    page: site.form.path,
    ending: "left",
    facts: [
      ["scroll", "thrash"],
      [site.form.title, site.form.path],
    ],
    tried: [site.openList, site.openForm],
    signs: { thrashing: site.form.path },
    statuses: [200],
  };
};

/** The page itself fails to load its data; the person reloads and reloads. */
export const reloads: Cohort = (session, site, random) => {
  session.open(site.list);
  const times = random.between(3, 5);
  for (let count = 0; count < times; count += 1) {
    session.request({
      method: site.load.method,
      path: site.load.path,
      status: 500,
      milliseconds: 130,
      operation: {
        service: site.load.service,
        name: `${site.load.method} ${site.load.path}`,
        milliseconds: 110,
        failed: site.crash.message,
        exception: site.crash,
      },
    });
    session.wait(2200);
    session.open(site.list, "reload");
  }
  frustration(session, "refresh_rage", 0.7, { "frustration.click_count": times });
  hide(session);
  return {
    page: site.list.path,
    ending: "gave_up",
    facts: [["reload"], ["500"], [site.crash.message, site.crash.type], [site.load.service]],
    cause: { words: ["500", site.load.service] },
    failedCall: { path: site.load.path, status: 500, service: site.load.service },
    tried: [],
    signs: { refresh_rage: site.list.path },
    statuses: [500],
  };
};
