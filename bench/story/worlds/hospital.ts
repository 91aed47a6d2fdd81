import { no, work, yes } from "./words.ts";
import type { World } from "./world.ts";

const oldServer = (
  service: string,
  method: string,
  route: string,
  code: number,
  ms: number,
  more = {},
) =>
  work(service, route, ms, {
    kind: "Server",
    attributes: { "http.method": method, "http.target": route, "http.status_code": code },
    ...(code >= 500 ? { failed: "" } : {}),
    ...more,
  });

/** A patients' portal on four services, with attributes of older conventions and gRPC between them. */
export const hospital: World = {
  name: "hospital",
  site: { host: "https://my.stmary.example", service: "patient-portal", release: "4.8.0" },
  play: (begin) => {
    const deep = begin(
      { id: "pt-5531", name: "Oluwaseun Adeyemi", email: "seun.a@example.com" },
      90,
    );
    deep.open("/appointments", "My appointments");
    const book = deep.press("Book appointment");
    deep.open("/appointments/new", "New appointment", "pushstate");
    deep.gets(book, "navigation");
    deep.fills("Appointment", "Department", "Reason", "Preferred date");
    const click = deep.press("Request slot");
    const trace = deep.sends("POST", "/bff/slots", 503, 5200, {
      click,
      back: oldServer("bff", "POST", "/bff/slots", 503, 5150, {
        children: [
          work("scheduling", "scheduling.Slots/Reserve", 5100, {
            kind: "Server",
            failed: "UNAVAILABLE",
            attributes: { "rpc.system": "grpc", "rpc.grpc.status_code": 14 },
            children: [
              work("roster", "roster.Staff/Find", 5050, {
                kind: "Server",
                failed: "DEADLINE_EXCEEDED",
                attributes: { "rpc.system": "grpc", "rpc.grpc.status_code": 4 },
                children: [
                  work("roster", "SELECT shifts", 5000, {
                    kind: "Client",
                    failed: "canceled",
                    attributes: { "db.system": "postgresql" },
                    exception: {
                      type: "QueryCanceled",
                      message: "canceling statement due to statement timeout",
                    },
                    exceptionIn: "log",
                  }),
                ],
              }),
            ],
          }),
        ],
      }),
    });
    deep.gets(click, "message", {
      message: "We could not reserve this slot. Please call the ward.",
      status: 503,
      traceId: trace,
    });
    deep.leaves();

    const upload = begin({ id: "pt-5532", name: "Margaret O'Connor" }, 80);
    upload.open("/documents", "Documents");
    const pick = upload.press("Upload referral");
    const big = upload.sends("POST", "/bff/documents", 413, 900, {
      click: pick,
      back: oldServer("bff", "POST", "/bff/documents", 413, 860),
    });
    upload.gets(pick, "none", { status: 413, traceId: big });
    upload.waits(3000);
    const again = upload.press("Upload referral");
    const big2 = upload.sends("POST", "/bff/documents", 413, 880, {
      click: again,
      back: oldServer("bff", "POST", "/bff/documents", 413, 840),
    });
    upload.gets(again, "none", { status: 413, traceId: big2 });
    upload.shows("dead_click", 0.5, {
      "target.semantic_name": "Upload referral",
      "target.role": "button",
    });
    upload.leaves();

    const slow = begin({ id: "pt-9000", name: "Chloe Dubois-Martin" }, 70);
    slow.open("/results", "Test results");
    const see = slow.press("Blood count", "a");
    slow.sends("GET", "/bff/results/81", 200, 2600, {
      click: see,
      back: oldServer("bff", "GET", "/bff/results/81", 200, 2550, {
        children: [work("lab-archive", "archive.Fetch", 2480)],
      }),
    });
    slow.open("/results/81", "Blood count", "pushstate", { template: "/results/:id" });
    slow.gets(see, "navigation", { status: 200 });
    slow.waits(30_000);
    slow.leaves();

    const autosave = begin({ id: "pt-9111", name: "Rajesh Iyer" }, 60);
    autosave.open("/questionnaire", "Health questionnaire");
    autosave.fills("Questionnaire", "Allergies", "Medication");
    for (let count = 0; count < 3; count += 1) {
      autosave.sends("PUT", "/bff/drafts/9", 500, 120, {
        back: oldServer("bff", "PUT", "/bff/drafts/9", 500, 100, {
          exception: {
            type: "OptimisticLockException",
            message: "Row was updated by another transaction",
          },
        }),
      });
      autosave.fills("Questionnaire", "Surgery history");
    }
    const submit = autosave.press("Send to my doctor");
    const stored = autosave.sends("POST", "/bff/questionnaires", 201, 260, {
      click: submit,
      back: oldServer("bff", "POST", "/bff/questionnaires", 201, 230),
    });
    autosave.submits("Questionnaire", true);
    autosave.gets(submit, "message", {
      message: "Thank you, Rajesh",
      status: 201,
      traceId: stored,
    });
    autosave.leaves();

    return [
      {
        text: "What happened to Oluwaseun Adeyemi on the new appointment page?",
        facts: [
          ["Request slot"],
          ["503"],
          ["We could not reserve this slot"],
          ["QueryCanceled", "statement timeout"],
          ["roster"],
        ],
      },
      { text: "Root cause for seun.a@example.com?", facts: [["statement timeout"], ["roster"]] },
      { text: "which api call failed for oluwaseun", facts: [["/bff/slots"], ["503"]] },
      { text: "did adeyemi manage to book", facts: [no] },
      { text: "Why did the upload fail for margaret?", facts: [["413"], ["/bff/documents"]] },
      {
        text: "what did pt-5532 see after clicking upload referral",
        facts: [["nothing", "changed"]],
      },
      { text: "Was Margaret O'Connor frustrated?", facts: [["dead click"], ["Upload referral"]] },
      { text: "How long did Chloe Dubois-Martin wait?", facts: [["2.6 s"], ["lab-archive"]] },
      {
        text: "Did Chloe get her test results?",
        facts: [["Blood count"]],
        wrong: ["because", "gave up"],
      },
      {
        text: "How did rajesh iyers questionnaire go?",
        facts: [["Send to my doctor"], ["/bff/drafts/9"], ["500"]],
      },
      { text: "Did the questionnaire of Rajesh get sent?", facts: [yes] },
      { text: "Which service causes most failures?", facts: [["bff", "roster", "/bff/"]] },
      { text: "Who got a 413?", facts: [["Margaret O'Connor"]], wrong: ["Chloe", "Rajesh"] },
      { text: "What illnesses does Rajesh have?", facts: [], unanswerable: true },
      { text: "Why did Chloe leave?", decoy: true, facts: [["no technical cause", "2.6 s"]] },
    ];
  },
};
