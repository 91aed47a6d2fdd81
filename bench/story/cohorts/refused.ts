import {
  arrive,
  failing,
  fill,
  frustration,
  onControl,
  outcome,
  press,
  submitted,
} from "../acts.ts";
import type { Cohort } from "../cohort.ts";

const leave = (session: Parameters<Cohort>[0], site: Parameters<Cohort>[1]) => {
  session.wait(4000);
  session.emit("form.abandon", {
    "event.category": "form.interaction",
    "form.name": site.formName,
    "form.interaction_count": site.fields.length,
  });
  session.emit("page.visibility", {
    "event.category": "page.lifecycle",
    "page.visibility_state": "hidden",
  });
};

/** The back end refuses, the page says nothing, the person presses on. */
export const swallowedRefusal: Cohort = (session, site, random) => {
  arrive(session, site);
  fill(session, site);
  const presses = random.between(4, 8);
  for (let count = 0; count < presses; count += 1) {
    const click = press(session, site.submit);
    session.wait(4);
    const traceId = session.request({
      method: site.send.method,
      path: site.send.path,
      status: site.refusal.status,
      milliseconds: 150,
      clickSequence: click,
      operation: failing(site.send, site.refusal.status, {
        message: site.refusal.message,
        exception: { type: site.refusal.type, message: site.refusal.message },
      }),
    });
    outcome(session, click, site.submit, { kind: "none", status: site.refusal.status, traceId });
  }
  frustration(session, "rage_click", 0.8, {
    "frustration.click_count": presses,
    "frustration.duration_ms": presses * 154,
    ...onControl(site.submit),
  });
  leave(session, site);
  return {
    page: site.form.path,
    ending: "gave_up",
    facts: [
      [site.submit],
      [String(presses)],
      [String(site.refusal.status)],
      [site.refusal.message, site.refusal.type],
      [site.send.worker],
    ],
    cause: { words: [String(site.refusal.status), site.send.worker] },
    failedCall: { path: site.send.path, status: site.refusal.status, service: site.send.worker },
    tried: [site.openList, site.openForm, site.submit],
    signs: { rage_click: site.submit },
    statuses: [200, site.refusal.status],
  };
};

/** The back end breaks and the page says so. */
export const crashShown: Cohort = (session, site) => {
  arrive(session, site);
  fill(session, site);
  const click = press(session, site.submit);
  session.wait(10);
  const traceId = session.request({
    method: site.send.method,
    path: site.send.path,
    status: 500,
    milliseconds: 170,
    clickSequence: click,
    operation: failing(site.send, 500, { message: site.crash.message, exception: site.crash }),
  });
  submitted(session, site, false);
  outcome(session, click, site.submit, {
    kind: "message",
    afterMs: 220,
    message: site.apology,
    status: 500,
    traceId,
  });
  leave(session, site);
  return {
    page: site.form.path,
    ending: "gave_up",
    facts: [
      [site.submit],
      ["500"],
      [site.apology],
      [site.crash.message, site.crash.type],
      [site.send.worker],
    ],
    cause: { words: ["500", site.send.worker] },
    failedCall: { path: site.send.path, status: 500, service: site.send.worker },
    tried: [site.openList, site.openForm, site.submit],
    signs: {},
    statuses: [200, 500],
  };
};

/** Only a log line of the back end says why. */
export const onlyALogLine: Cohort = (session, site) => {
  arrive(session, site);
  fill(session, site);
  const click = press(session, site.submit);
  session.wait(10);
  const line = `${site.send.operation} aborted: ${site.crash.message}`;
  const traceId = session.request({
    method: site.send.method,
    path: site.send.path,
    status: 502,
    milliseconds: 170,
    clickSequence: click,
    operation: failing(site.send, 502, { message: "aborted", logLine: line }),
  });
  session.wait(1800);
  outcome(session, click, site.submit, { kind: "none", status: 502, traceId });
  leave(session, site);
  return {
    page: site.form.path,
    ending: "gave_up",
    facts: [[site.submit], ["502"], [site.crash.message], [site.send.worker]],
    cause: { words: ["502", site.send.worker] },
    failedCall: { path: site.send.path, status: 502, service: site.send.worker },
    tried: [site.openList, site.openForm, site.submit],
    signs: {},
    statuses: [200, 502],
  };
};

/** No answer ever came: nothing of the back end is in the data. */
export const noAnswer: Cohort = (session, site) => {
  arrive(session, site);
  fill(session, site);
  const click = press(session, site.submit);
  session.wait(10);
  const traceId = session.request({
    method: site.send.method,
    path: site.send.path,
    milliseconds: 9000,
    failure: "timeout",
    clickSequence: click,
  });
  outcome(session, click, site.submit, { kind: "none", status: 0, traceId });
  leave(session, site);
  return {
    page: site.form.path,
    ending: "gave_up",
    facts: [
      [site.submit],
      [site.send.path],
      ["timed out", "timeout", "no answer", "no response", "time-out"],
    ],
    failedCall: { path: site.send.path },
    tried: [site.openList, site.openForm, site.submit],
    signs: {},
    statuses: [200],
  };
};

/** The form refuses a field again and again. */
export const refusedField: Cohort = (session, site, random) => {
  arrive(session, site);
  fill(session, site);
  const field = site.fields[site.fields.length - 1] ?? "";
  const times = random.between(2, 4);
  for (let count = 0; count < times; count += 1) {
    const click = press(session, site.submit);
    session.emit("form.invalid", {
      "event.category": "form.interaction",
      "form.name": site.formName,
      "form.field_name": field,
      "form.field_type": "text",
      "form.error_message": site.validation,
    });
    outcome(session, click, site.submit, {
      kind: "message",
      afterMs: 15,
      message: site.validation,
    });
    session.wait(5000);
  }
  leave(session, site);
  return {
    page: site.form.path,
    ending: "gave_up",
    facts: [[site.submit], [field], [site.validation]],
    cause: { words: [field] },
    tried: [site.openList, site.openForm, site.submit],
    signs: {},
    statuses: [200],
  };
};
