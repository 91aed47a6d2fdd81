import { no, noCause, serves, work, yes } from "./words.ts";
import type { World } from "./world.ts";

/** Purchasing between firms: conflicts, queues, a wrong total, and who met it. */
export const procurement: World = {
  name: "procurement",
  site: { host: "https://buy.ironworks.example", service: "procure-ui", release: "5.0.2" },
  play: (begin) => {
    const conflict = begin({ id: "buyer_3", name: "Gwendolyn Price" }, 1500);
    conflict.open("/orders/PO-118", "Purchase order", "pageview", {
      template: "/orders/:id",
      screen: "Order editor",
    });
    conflict.fills("Order", "Quantity");
    const save = conflict.press("Save changes");
    const raced = conflict.sends("PATCH", "/api/orders/PO-118", 409, 130, {
      click: save,
      back: serves("orders", "PATCH", "/api/orders/:id", 409, 110, {
        children: [
          work("orders", "order.update", 60, {
            logLine: "version mismatch: expected 7, stored 8",
          }),
        ],
      }),
    });
    conflict.gets(save, "message", {
      message: "Somebody else changed this order",
      status: 409,
      traceId: raced,
    });
    conflict.waits(9000);
    conflict.open("/orders/PO-118", "Purchase order", "reload", {
      template: "/orders/:id",
      screen: "Order editor",
    });
    conflict.fills("Order", "Quantity");
    const again = conflict.press("Save changes");
    conflict.sends("PATCH", "/api/orders/PO-118", 200, 150, {
      click: again,
      back: serves("orders", "PATCH", "/api/orders/:id", 200, 120),
    });
    conflict.submits("Order", true);
    conflict.gets(again, "message", { message: "Saved", status: 200 });
    conflict.leaves();

    const queue = begin({ id: "buyer_4", name: "Ahmed El-Sayed" }, 1440);
    queue.open("/approvals", "Approvals");
    const approve = queue.press("Approve all");
    const job = queue.sends("POST", "/api/approvals/batch", 202, 90, {
      click: approve,
      back: serves("approvals", "POST", "/api/approvals/batch", 202, 70, {
        children: [
          work("approvals", "approvals.batch publish", 10, {
            kind: "Producer",
            attributes: {
              "messaging.system": "kafka",
              "messaging.destination.name": "approvals.batch",
            },
            children: [
              work("ledger-worker", "approvals.batch process", 900, {
                kind: "Consumer",
                failed: "dead-lettered",
                attributes: {
                  "messaging.system": "kafka",
                  "messaging.destination.name": "approvals.batch",
                },
                exception: { type: "BudgetExceeded", message: "cost centre 4400 has no funds" },
              }),
            ],
          }),
        ],
      }),
    });
    queue.gets(approve, "message", {
      message: "Your approvals are being processed",
      status: 202,
      traceId: job,
    });
    queue.leaves();

    const price = begin({ id: "buyer_5", name: "Nadia Rossi" }, 70);
    price.open("/cart", "Basket");
    const totals = price.press("Recalculate");
    price.sends("POST", "/api/quotes", 400, 80, {
      click: totals,
      back: serves("quotes", "POST", "/api/quotes", 400, 60, {
        exception: { type: "CurrencyMismatch", message: "cannot add EUR to USD" },
      }),
    });
    price.gets(totals, "message", { message: "The price has changed", status: 400 });
    price.shows("thrashing", 0.5, {
      "frustration.direction_changes": 7,
      "frustration.duration_ms": 2100,
    });
    price.leaves();

    const quiet = begin({ id: "buyer_6", name: "Karl-Heinz Otto" }, 60);
    quiet.open("/cart", "Basket");
    quiet.waits(20_000);
    quiet.leaves();

    return [
      {
        text: "What happened to Gwendolyn Price yesterday in the order editor?",
        facts: [
          ["Save changes"],
          ["409"],
          ["Somebody else changed this order"],
          ["version mismatch"],
        ],
      },
      { text: "Were gwendolyn's changes saved in the end?", facts: [yes] },
      {
        text: "What did buyer_3 get back?",
        facts: [["Somebody else changed this order"], ["Saved"]],
      },
      {
        text: "What happened to Ahmed El-Sayed's approvals?",
        facts: [["Approve all"], ["202"], ["BudgetExceeded"], ["ledger-worker"]],
      },
      {
        text: "What happend to nadia rosi on the basket?",
        facts: [["Recalculate"], ["400"], ["CurrencyMismatch"], ["The price has changed"]],
      },
      {
        text: "Why could Nadia not get a total?",
        facts: [["CurrencyMismatch", "cannot add EUR to USD"]],
      },
      {
        text: "Why did Karl-Heinz Otto leave the basket?",
        decoy: true,
        facts: [noCause],
        wrong: ["CurrencyMismatch", "400"],
      },
      { text: "Did Karl-Heinz order anything?", facts: [no] },
      {
        text: "Who hit CurrencyMismatch?",
        facts: [["Nadia Rossi"]],
        wrong: ["Karl-Heinz", "Gwendolyn"],
      },
      {
        text: "what went wrong in the last 2 hours",
        facts: [["/api/quotes"]],
        wrong: ["PO-118", "/api/orders"],
      },
      { text: "How many people were on the basket page today?", facts: [["2"]] },
      { text: "Which calls fail most often?", facts: [["/api/quotes", "/api/orders"]] },
      { text: "List the sessions of Nadia Rossi", facts: [["Nadia Rossi", "sess_"]] },
      { text: "Will Nadia come back next week?", facts: [], unanswerable: true },
      { text: "Which supplier is cheapest?", facts: [], unanswerable: true },
    ];
  },
};
