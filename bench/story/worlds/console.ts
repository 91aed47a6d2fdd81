import type { Attributes } from "@session-replay/otlp";
import { no, noCause, serves, work, yes } from "./words.ts";
import type { World } from "./world.ts";

const gql = (name: string, type = "mutation"): Attributes => ({
  "graphql.operation.name": name,
  "graphql.operation.type": type,
});

/** An administration that speaks GraphQL only: one address, a status of 200 for everything. */
export const adminConsole: World = {
  name: "console",
  site: { host: "https://app.tenantry.example", service: "console", release: "2.91.0-rc4" },
  play: (begin) => {
    const flag = begin(
      { id: "acct|7781", name: "Wanjiru Kamau", email: "wanjiru@safari.example" },
      33,
    );
    flag.open("/billing/plans", "Plans & billing");
    const click = flag.press("Upgrade to Scale");
    const trace = flag.sends("POST", "/graphql", 200, 190, {
      click,
      attributes: gql("UpgradePlan"),
      back: serves("graph", "POST", "/graphql", 200, 170, {
        children: [
          work("billing", "billing.upgrade", 90, {
            failed: "feature disabled",
            exception: {
              type: "FeatureDisabled",
              message: "flag scale_plan_v2 is off for this tenant",
            },
          }),
        ],
      }),
    });
    flag.gets(click, "message", {
      message: "Upgrade is not available right now",
      status: 200,
      traceId: trace,
    });
    flag.leaves();

    const broken = begin({ id: "acct|7790", name: "Søren Kjær" }, 30);
    broken.open("/team", "Team");
    broken.sends("POST", "/graphql", 200, 80, {
      attributes: gql("TeamMembers", "query"),
      back: serves("graph", "POST", "/graphql", 200, 60),
    });
    for (let count = 0; count < 4; count += 1) {
      const remove = broken.press("Remove member");
      broken.breaks("TypeError", "t.member is undefined");
      broken.gets(remove, "none");
      broken.waits(300);
    }
    broken.shows("rage_click", 0.7, {
      "frustration.click_count": 4,
      "frustration.duration_ms": 1200,
      "target.semantic_name": "Remove member",
      "target.role": "button",
    });
    broken.shows("error_click", 0.7, {
      "target.semantic_name": "Remove member",
      "error.message": "t.member is undefined",
    });
    broken.leaves();

    const twice = begin({ id: "acct|7801", name: "Li Wei" }, 28);
    twice.open("/invoices/new", "New invoice");
    twice.fills("Invoice", "Customer", "Amount");
    const a = twice.press("Create invoice");
    twice.waits(180);
    const b = twice.press("Create invoice");
    const one = twice.sends("POST", "/graphql", 200, 400, {
      click: a,
      attributes: gql("CreateInvoice"),
      back: serves("graph", "POST", "/graphql", 200, 380),
    });
    twice.sends("POST", "/graphql", 200, 120, {
      click: b,
      attributes: gql("CreateInvoice"),
      back: serves("graph", "POST", "/graphql", 200, 100, {
        children: [
          work("billing", "invoice.create", 60, {
            failed: "conflict",
            exception: { type: "DuplicateInvoice", message: "number INV-2231 exists" },
          }),
        ],
      }),
    });
    twice.open("/invoices/2231", "Invoice", "pushstate", { template: "/invoices/:id" });
    twice.gets(a, "navigation", { status: 200, traceId: one });
    twice.gets(b, "navigation");
    twice.submits("Invoice", true);
    twice.leaves();

    const calm = begin({ id: "acct|7802", name: "Amélie Oyelaran" }, 20);
    calm.open("/", "Overview");
    calm.sends("POST", "/graphql", 200, 60, { attributes: gql("Overview", "query") });
    calm.waits(12_000);
    const docs = calm.press("Docs", "a");
    calm.gets(docs, "new_tab");
    calm.leaves();

    return [
      {
        text: "What happened to wanjiru on plans & billing?",
        facts: [
          ["Upgrade to Scale"],
          ["UpgradePlan"],
          ["Upgrade is not available"],
          ["scale_plan_v2", "FeatureDisabled"],
        ],
      },
      {
        text: "Why couldn't wanjiru@safari.example upgrade?",
        facts: [["FeatureDisabled", "scale_plan_v2"], ["billing"]],
      },
      { text: "Did Wanjiru Kamau's upgrade work?", facts: [no] },
      {
        text: "explain session of soren kjaer",
        facts: [["Remove member"], ["t.member is undefined"], ["4"]],
      },
      { text: "Why was Søren raging?", facts: [["t.member is undefined"]] },
      { text: "Which graphql operation failed for wanjiru?", facts: [["UpgradePlan"]] },
      { text: "Did Li Wei create an invoice", facts: [yes] },
      { text: "What did Li Wei click?", facts: [["Create invoice"], ["2 times", "twice"]] },
      { text: "Why did Amelie Oyelaran leave?", decoy: true, facts: [noCause] },
      { text: "what was amelie doing at the end", facts: [["Docs", "Overview"]] },
      {
        text: 'Who saw "Upgrade is not available"?',
        facts: [["Wanjiru Kamau"]],
        wrong: ["Søren", "Li Wei"],
      },
      { text: "Most common javascript errors?", facts: [["t.member is undefined"]] },
      { text: "What buttons do people rage click on?", facts: [["Remove member"]] },
      { text: "Wie viele Leute hatten einen Skriptfehler?", facts: [["1"]] },
      {
        text: "How much does the Scale plan cost our customers per year in profit?",
        facts: [],
        unanswerable: true,
      },
    ];
  },
};
