import { no, noCause, serves, work, yes } from "./words.ts";
import type { World } from "./world.ts";

const form = "Überweisung";

/** German online banking: refusals in words, a session that ran out, a limit that only a log line knows. */
export const bank: World = {
  name: "bank",
  site: { host: "https://banking.beispielbank.de", service: "online-banking", release: "26.11.3" },
  play: (begin) => {
    const limit = begin({ id: "K-20881", name: "Jürgen Weiß", email: "j.weiss@mail.de" }, 200);
    limit.open("/konten", "Meine Konten");
    limit.waits(3000);
    const toForm = limit.press("Neue Überweisung", "a");
    limit.open("/ueberweisung", "Überweisung");
    limit.gets(toForm, "navigation");
    limit.fills(form, "Empfänger", "IBAN", "Betrag");
    const send = limit.press("Auftrag senden");
    const trace = limit.sends("POST", "/api/payments/sepa", 200, 240, {
      click: send,
      back: serves("payments", "POST", "/api/payments/sepa", 200, 210, {
        children: [
          work("limits", "LimitService/Check", 60, {
            kind: "Client",
            logLine: "daily limit exceeded for contract 20881: 5000 EUR",
            attributes: {
              "rpc.system": "grpc",
              "rpc.service": "LimitService",
              "rpc.method": "Check",
            },
          }),
        ],
      }),
    });
    limit.submits(form, false);
    limit.gets(send, "message", {
      message: "Ihr Auftrag konnte nicht ausgeführt werden: Tageslimit überschritten",
      status: 200,
      traceId: trace,
    });
    limit.leaves();

    const tan = begin({ id: "K-31007", name: "Annegret Schöll" }, 150);
    tan.open("/ueberweisung", "Überweisung");
    tan.fills(form, "Empfänger", "IBAN", "Betrag");
    for (let attempt = 0; attempt < 3; attempt += 1) {
      tan.fills(form, "TAN");
      const click = tan.press("TAN bestätigen");
      const refused = tan.sends("POST", "/api/tan/verify", 422, 180, {
        click,
        back: serves("authn", "POST", "/api/tan/verify", 422, 150),
      });
      tan.refuses(form, "TAN", "Die TAN ist nicht mehr gültig");
      tan.gets(click, "message", {
        message: "Die TAN ist nicht mehr gültig",
        status: 422,
        traceId: refused,
      });
      tan.waits(4000);
    }
    tan.leaves();

    const expired = begin({ id: "K-40112", email: "helga.brandt@post.de" }, 100);
    expired.open("/dauerauftraege", "Daueraufträge");
    expired.waits(1_260_000);
    const change = expired.press("Dauerauftrag ändern");
    expired.sends("PUT", "/api/standing-orders/77", 401, 60, {
      click: change,
      back: serves("gateway", "PUT", "/api/standing-orders/:id", 401, 30),
    });
    expired.open("/login", "Anmelden", "pushstate");
    expired.gets(change, "navigation", { status: 401 });
    expired.leaves();

    const fine = begin({ id: "K-50500", name: "Mehmet Yıldız" }, 50);
    fine.open("/ueberweisung", "Überweisung");
    fine.sends("POST", "https://stats.beispielbank.de/beacon", 500, 90);
    fine.fills(form, "Empfänger", "IBAN", "Betrag");
    const ok = fine.press("Auftrag senden");
    fine.sends("POST", "/api/payments/sepa", 201, 300, {
      click: ok,
      back: serves("payments", "POST", "/api/payments/sepa", 201, 260),
    });
    fine.submits(form, true);
    fine.open("/ueberweisung/bestaetigung", "Auftrag angenommen", "pushstate");
    fine.gets(ok, "navigation", { status: 201 });
    fine.breaks("Error", "Script error.", { "error.resource_url": "chrome-extension://abc/x.js" });
    fine.leaves();

    return [
      {
        text: "Was ist bei Jürgen Weiss mit der Überweisung passiert?",
        facts: [
          ["Auftrag senden"],
          ["Tageslimit überschritten"],
          ["daily limit exceeded"],
          ["limits"],
        ],
      },
      { text: "Hat Jürgen Weiß es geschafft?", facts: [no] },
      {
        text: "Warum hat es bei j.weiss@mail.de nicht geklappt?",
        facts: [["Tageslimit überschritten"], ["daily limit exceeded"]],
      },
      {
        text: "what happend to annegret on the überweisung page",
        facts: [["TAN"], ["nicht mehr gültig"], ["3"], ["422"]],
      },
      {
        text: "Welche Anfrage ist bei Frau Schöll fehlgeschlagen?",
        facts: [["/api/tan/verify"], ["422"]],
      },
      { text: "Warum hat Annegret Schöll aufgegeben?", facts: [["TAN"], ["nicht mehr gültig"]] },
      { text: "What did K-40112 try?", facts: [["Dauerauftrag ändern"]] },
      {
        text: "What happened to helga.brandt@post.de?",
        facts: [["401"], ["Anmelden", "/login"], ["Dauerauftrag ändern"]],
      },
      { text: "Why was Helga Brandt sent to the login page?", facts: [["401"]] },
      { text: "Konnte Mehmet die Überweisung abschließen?", facts: [yes], wrong: ["because"] },
      {
        text: "Warum hat Mehmet Yildiz aufgegeben?",
        decoy: true,
        facts: [noCause],
        wrong: ["because", "Script error"],
      },
      { text: "Wer hatte heute einen 422?", facts: [["Annegret Schöll"]], wrong: ["Mehmet"] },
      {
        text: "Welche Seiten haben die meisten Probleme?",
        facts: [["/ueberweisung", "Überweisung"]],
      },
      { text: "Was sind die größten Probleme?", facts: [["/api/tan/verify"]] },
      { text: "Wie viele Sitzungen gibt es?", facts: [["4"]] },
      { text: "Welche Farbe hat die Schaltfläche?", facts: [], unanswerable: true },
      { text: "Was denkt Jürgen Weiß über die Bank?", facts: [], unanswerable: true },
    ];
  },
};
