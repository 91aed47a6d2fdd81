import { arrive, fill, finish, frustration, outcome, press } from "../acts.ts";
import type { Cohort } from "../cohort.ts";

const triedAll = (site: { openList: string; openForm: string; submit: string }) => [
  site.openList,
  site.openForm,
  site.submit,
];

/** Everything works. */
export const happy: Cohort = (session, site) => {
  arrive(session, site);
  fill(session, site);
  finish(session, site);
  return {
    page: site.form.path,
    ending: "finished",
    facts: [[site.submit], [site.done.title, site.done.path, site.thanks]],
    tried: triedAll(site),
    signs: {},
    statuses: [200, 201],
  };
};

/** Decoy: looks at the price for a while and goes, with nothing wrong. */
export const calmLeave: Cohort = (session, site, random) => {
  arrive(session, site);
  session.wait(random.between(15_000, 40_000));
  const back = press(session, site.entry.title, "a");
  session.wait(90);
  session.open(site.entry, "pushstate");
  outcome(session, back, site.entry.title, { kind: "navigation", afterMs: 90 });
  session.emit("page.visibility", {
    "event.category": "page.lifecycle",
    "page.visibility_state": "hidden",
  });
  return {
    page: site.form.path,
    ending: "left",
    facts: [[site.form.title, site.form.path]],
    tried: [site.openList, site.openForm, site.entry.title],
    signs: {},
    statuses: [200],
  };
};

/** Decoy: a measurement pixel fails in the background; the person leaves for other reasons. */
export const backgroundFailure: Cohort = (session, site, random) => {
  session.open(site.entry);
  session.wait(1500);
  session.request({
    method: "POST",
    path: "/collect",
    milliseconds: 3000,
    failure: "network",
  });
  session.wait(2500);
  const toList = press(session, site.openList, "a");
  session.wait(120);
  session.open(site.list, "pushstate");
  outcome(session, toList, site.openList, { kind: "navigation", afterMs: 120 });
  session.wait(random.between(20_000, 40_000));
  session.emit("page.visibility", {
    "event.category": "page.lifecycle",
    "page.visibility_state": "hidden",
  });
  return {
    page: site.list.path,
    ending: "left",
    facts: [[site.list.title, site.list.path]],
    tried: [site.openList],
    signs: {},
    statuses: [],
  };
};

/** Decoy: a slow answer that the person waits for, and all is well. */
export const slowButFine: Cohort = (session, site) => {
  arrive(session, site);
  fill(session, site);
  session.request({
    method: site.load.method,
    path: site.load.path,
    status: 200,
    milliseconds: 1900,
    operation: {
      service: site.load.service,
      name: `${site.load.method} ${site.load.path}`,
      milliseconds: 1850,
    },
  });
  session.wait(2000);
  finish(session, site);
  return {
    page: site.form.path,
    ending: "finished",
    facts: [[site.submit], [site.done.title, site.done.path, site.thanks]],
    tried: triedAll(site),
    signs: {},
    statuses: [200, 201],
  };
};

/** The first try is refused as busy; the second works. */
export const retrySucceeds: Cohort = (session, site) => {
  arrive(session, site);
  fill(session, site);
  const click = press(session, site.submit);
  session.wait(20);
  const traceId = session.request({
    method: site.send.method,
    path: site.send.path,
    status: 503,
    milliseconds: 150,
    clickSequence: click,
    operation: {
      service: site.send.service,
      name: `${site.send.method} ${site.send.path}`,
      milliseconds: 120,
      failed: "answered 503",
    },
  });
  session.wait(30);
  outcome(session, click, site.submit, {
    kind: "message",
    afterMs: 210,
    message: site.apology,
    status: 503,
    traceId,
  });
  session.wait(6000);
  finish(session, site);
  return {
    page: site.form.path,
    ending: "finished",
    facts: [["503"], [site.apology], [site.submit], [site.done.title, site.done.path, site.thanks]],
    failedCall: { path: site.send.path, status: 503 },
    tried: triedAll(site),
    signs: {},
    statuses: [200, 201, 503],
  };
};

/** Looks for something on a long page, then finishes all the same. */
export const thrashThenFinish: Cohort = (session, site, random) => {
  arrive(session, site);
  const changes = random.between(5, 9);
  frustration(session, "thrashing", 0.6, {
    "frustration.direction_changes": changes,
    "frustration.duration_ms": 2400,
  });
  session.wait(4000);
  fill(session, site);
  finish(session, site);
  return {
    page: site.form.path,
    ending: "finished",
    facts: [["scroll", "thrash"], [site.submit]],
    tried: triedAll(site),
    signs: { thrashing: site.form.path },
    statuses: [200, 201],
  };
};
