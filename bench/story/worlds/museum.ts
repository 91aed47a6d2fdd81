import { no, noCause, serves, work, yes } from "./words.ts";
import type { World } from "./world.ts";

/** Tickets of an Italian museum; English staff ask. Older agents: clicks without outcomes, pages without titles. */
export const museum: World = {
  name: "museum",
  site: { host: "https://biglietti.museo.example.it", service: "biglietteria", release: "1.4.4" },
  play: (begin) => {
    const constraint = begin({ id: "guest-17", name: "Chiara Lombardi" }, 26 * 60);
    constraint.open("/biglietti");
    constraint.fills("Prenotazione", "Data", "Visitatori");
    const reserve = constraint.press("Prenota");
    constraint.sends("POST", "/api/prenotazioni", 500, 95, {
      click: reserve,
      back: serves("prenotazioni", "POST", "/api/prenotazioni", 500, 80, {
        children: [
          work("prenotazioni", "INSERT prenotazione", 12, {
            kind: "Client",
            failed: "constraint",
            attributes: { "db.system": "mysql" },
            exception: {
              type: "IntegrityError",
              message: "Cannot add or update a child row: a foreign key constraint fails",
            },
            exceptionIn: "log",
          }),
        ],
      }),
    });
    constraint.waits(3000);
    constraint.leaves();

    const funnel = begin({ id: "guest-18", name: "Giulia De Santis" }, 25 * 60);
    funnel.open("/biglietti");
    funnel.emits("funnel.begin_checkout", "funnel.ecommerce", {
      "funnel.event": "begin_checkout",
      "funnel.stage": "intent",
    });
    funnel.press("Paga ora");
    funnel.sends("POST", "/api/ordini", 200, 400, {
      back: serves("ordini", "POST", "/api/ordini", 200, 350),
    });
    funnel.emits("funnel.purchase", "funnel.ecommerce", {
      "funnel.event": "purchase",
      "funnel.stage": "purchase",
      "funnel.value": 36,
      "funnel.currency": "EUR",
    });
    funnel.open("/grazie");
    funnel.leaves();

    const half = begin({ id: "guest-19", name: "Nils Åkesson" }, 24 * 60 + 30);
    half.open("/biglietti");
    half.emits("funnel.view_item", "funnel.ecommerce", {
      "funnel.event": "view_item",
      "funnel.stage": "consideration",
    });
    half.fills("Prenotazione", "Data");
    half.shows("form_hesitation", 0.5, {
      "form.name": "Prenotazione",
      "form.field_name": "Codice sconto",
      "frustration.duration_ms": 21_000,
    });
    half.emits("form.abandon", "form.interaction", {
      "form.name": "Prenotazione",
      "form.field_name": "Codice sconto",
      "form.interaction_count": 3,
    });
    half.leaves();

    const rejected = begin({ name: "Aoife Ní Bhriain" }, 70);
    rejected.open("/account/newsletter");
    const subscribe = rejected.press("Iscriviti");
    rejected.breaks("SyntaxError", "Unexpected token '<', \"<!doctype \"... is not valid JSON");
    rejected.gets(subscribe, "none");
    rejected.sends("POST", "/api/newsletter", 404, 30, { click: subscribe });
    rejected.leaves();

    return [
      {
        text: "What happened to Chiara Lombardi yesterday?",
        facts: [
          ["Prenota"],
          ["500"],
          ["IntegrityError", "foreign key constraint"],
          ["prenotazioni"],
        ],
      },
      {
        text: "Why was Chiara unable to book?",
        facts: [["foreign key constraint", "IntegrityError"]],
      },
      { text: "Cosa è successo a Chiara Lombardi?", facts: [["500"]] },
      { text: "Giulia De Santis — did she buy a ticket?", facts: [yes, ["purchase"]] },
      { text: "Has guest-18 completed the purchase", facts: [yes] },
      { text: "What did nils akesson get stuck on?", facts: [["Codice sconto"]] },
      { text: "Where did Nils Aakesson stop?", facts: [["/biglietti"]] },
      { text: "Did Nils buy?", facts: [no] },
      {
        text: "Aoife's newsletter sign-up: what went wrong?",
        facts: [["404"], ["Iscriviti"], ["Unexpected token"]],
      },
      {
        text: "Tell me the story of Aoife Ni Bhriain",
        facts: [["Iscriviti"], ["/api/newsletter"]],
      },
      { text: "Why did Giulia leave?", decoy: true, facts: [noCause] },
      {
        text: "Which calls failed yesterday?",
        facts: [["/api/prenotazioni"], ["500"]],
        wrong: ["/api/newsletter"],
      },
      {
        text: "What went wrong in the last 3 hours?",
        facts: [["/api/newsletter", "Unexpected token"]],
        wrong: ["/api/prenotazioni"],
      },
      { text: "How many people bought something?", facts: [["1"]] },
      { text: "Compare buyers with non-buyers", facts: [] },
      { text: "Which form do people leave most?", facts: [["Prenotazione"]] },
      { text: "Who paid with a stolen card?", facts: [], unanswerable: true },
      { text: "Did guest-77 buy a ticket?", facts: [], unanswerable: true },
      { text: "What is the average income of our visitors?", facts: [], unanswerable: true },
    ];
  },
};
