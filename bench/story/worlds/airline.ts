import { no, noCause, serves, work, yes } from "./words.ts";
import type { World } from "./world.ts";

/** French and Spanish flights: a payment that worked the second time, a seat map of many queries, an empty search. */
export const airline: World = {
  name: "airline",
  site: { host: "https://vols.exemple.fr", service: "front-reservation", release: "r1042" },
  play: (begin) => {
    const retry = begin(
      { id: "P998", name: "Éloïse Marchand", email: "eloise.marchand@exemple.fr" },
      400,
    );
    retry.open("/reservation/paiement", "Paiement");
    retry.fills("Carte bancaire", "Numéro de carte", "Cryptogramme");
    const first = retry.press("Payer 312 €");
    const declined = retry.sends("POST", "/v3/paiements", 402, 700, {
      click: first,
      back: serves("paiement", "POST", "/v3/paiements", 402, 660, {
        children: [
          work("psp-proxy", "authorize", 600, {
            kind: "Client",
            failed: "declined",
            exception: { type: "CardDeclined", message: "insufficient_funds" },
          }),
        ],
      }),
    });
    retry.gets(first, "message", {
      message: "Votre carte a été refusée",
      status: 402,
      traceId: declined,
    });
    retry.waits(20_000);
    retry.fills("Carte bancaire", "Numéro de carte", "Cryptogramme");
    const second = retry.press("Payer 312 €");
    const paid = retry.sends("POST", "/v3/paiements", 200, 800, {
      click: second,
      back: serves("paiement", "POST", "/v3/paiements", 200, 760),
    });
    retry.open("/reservation/confirmation", "Votre billet", "pushstate");
    retry.gets(second, "navigation", { status: 200, traceId: paid });
    retry.leaves();

    const seats = begin({ id: "P1200", name: "Íñigo Larrañaga" }, 300);
    seats.open("/reservation/pasajeros", "Pasajeros");
    const map = seats.press("Elegir asiento", "a");
    seats.open("/reservation/asientos", "Asientos", "pushstate");
    seats.gets(map, "navigation");
    seats.sends("GET", "/v3/plan-cabine?vol=IB331", 200, 4100, {
      click: map,
      back: serves("cabine", "GET", "/v3/plan-cabine", 200, 4050, {
        children: Array.from({ length: 62 }, () =>
          work("cabine", "SELECT siege", 64, {
            kind: "Client",
            attributes: {
              "db.system": "mysql",
              "db.statement": "SELECT * FROM siege WHERE id = 17",
            },
          }),
        ),
      }),
    });
    seats.leaves();

    const empty = begin({ name: "Camille Roux" }, 250);
    empty.open("/", "Accueil");
    empty.fills("Recherche", "Départ", "Arrivée");
    const search = empty.press("Rechercher un vol");
    empty.sends("GET", "/v3/vols?de=BES&a=YUL", 200, 340, {
      click: search,
      back: serves("recherche", "GET", "/v3/vols", 200, 300),
    });
    empty.open("/resultats", "Résultats", "pushstate");
    empty.gets(search, "message", { message: "Aucun vol ne correspond à votre recherche" });
    empty.leaves();

    const lost = begin({ id: "P77", name: "Benoît Lefèvre" }, 120);
    lost.open("/reservation/passagers", "Passagers");
    lost.fills("Passagers", "Nom", "Prénom", "Passeport");
    lost.open("/reservation/bagages", "Bagages", "pushstate");
    lost.waits(6000);
    lost.open("/reservation/passagers", "Passagers", "popstate");
    lost.shows("quick_back", 0.4, { "frustration.duration_ms": 6000 });
    lost.fills("Passagers", "Nom", "Prénom", "Passeport");
    lost.emits("form.abandon", "form.interaction", {
      "form.name": "Passagers",
      "form.field_name": "Passeport",
      "form.interaction_count": 42,
    });
    lost.leaves();

    return [
      {
        text: "Que s'est-il passé pour Éloïse Marchand sur la page Paiement ?",
        facts: [
          ["402"],
          ["Votre carte a été refusée"],
          ["insufficient_funds"],
          ["psp-proxy"],
          ["Votre billet"],
        ],
      },
      { text: "Est-ce qu'Éloïse a réussi à payer ?", facts: [yes] },
      { text: "eloise marchand payment failed why?", facts: [["402"], ["insufficient_funds"]] },
      {
        text: "Did the payment of eloise.marchand@exemple.fr go through in the end?",
        facts: [yes, ["200"]],
      },
      {
        text: "¿Qué le pasó a Íñigo Larrañaga?",
        facts: [["Elegir asiento"], ["/v3/plan-cabine"], ["62"], ["cabine"]],
      },
      { text: "¿Por qué fue tan lento para Iñigo?", facts: [["62"], ["cabine"]] },
      { text: "Pourquoi Camille Roux est-elle partie ?", decoy: true, facts: [noCause] },
      { text: "Qu'est-ce que Camille a vu ?", facts: [["Aucun vol ne correspond"]] },
      { text: "What did Benoit Lefevre do?", facts: [["Passeport"], ["Prénom"]] },
      { text: "Did Benoît finish his booking?", facts: [no] },
      {
        text: "Où les clients abandonnent-ils ?",
        facts: [["/reservation/passagers", "Passagers"]],
      },
      { text: "Which requests are the slowest?", facts: [["/v3/plan-cabine"]] },
      { text: "Combien de sessions y a-t-il ?", facts: [["4"]] },
      {
        text: "Qui a eu une erreur 402 ?",
        facts: [["Éloïse Marchand"]],
        wrong: ["Camille", "Íñigo"],
      },
      { text: "Quel temps fait-il à Montréal ?", facts: [], unanswerable: true },
    ];
  },
};
