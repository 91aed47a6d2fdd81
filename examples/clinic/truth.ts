import type { Truth } from "@session-replay/example-shop/kit";

/** The clinic's visitors and what is really wrong: other words, another language, other bugs. */
export const clinicTruth = {
  "vaga-ocupada": {
    share: 20,
    symptom: "presses Confirmar marcação again and again; nothing happens",
    cause: "agenda answers 409 horario_ocupado and the page swallows it",
    element: "Confirmar marcação",
    frustration: "rage_click",
    page: "/marcar",
    request: {
      method: "POST",
      path: "/api/marcacoes",
      status: 409,
      service: "agenda",
      operation: "reservar vaga",
      exception: "horario_ocupado",
    },
  },
  "procura-lenta": {
    share: 20,
    symptom: "presses Procurar vagas again and again; the list comes seconds later",
    cause: "one query for each doctor and day, one after the other (N+1)",
    element: "Procurar vagas",
    frustration: "rage_click",
    page: "/marcar",
    request: {
      method: "GET",
      path: "/api/vagas",
      status: 200,
      service: "agenda",
      operation: "SELECT vagas",
      slowerThan: 2500,
      repeats: 60,
    },
  },
  "mapa-morto": {
    share: 20,
    symptom: "clicks Ver no mapa, which looks like a link; nothing happens",
    cause: "a text in link clothes that nothing listens to",
    element: "Ver no mapa",
    frustration: "dead_click",
  },
  "relatorio-partido": {
    share: 20,
    symptom: "presses Descarregar relatório; nothing happens",
    cause: "the page calls a function of a value that is not there and throws",
    element: "Descarregar relatório",
    frustration: "error_click",
    page: "/resultados",
    error: "TypeError",
  },
  "so-precos": {
    share: 20,
    symptom: "reads the prices, thinks and leaves",
    cause: null,
    page: "/precos",
  },
} as const satisfies Readonly<Record<string, Truth>>;

export type ClinicCohort = keyof typeof clinicTruth;
