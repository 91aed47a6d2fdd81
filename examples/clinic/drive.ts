import { openBrowser, type Shopper, visitSite, wait } from "@session-replay/example-shop/kit";
import { type ClinicCohort, clinicTruth } from "./truth.ts";

const journeys: Readonly<Record<ClinicCohort, (visitor: Shopper) => Promise<void>>> = {
  "vaga-ocupada": async (visitor) => {
    await visitor.press("Marcar consulta");
    await visitor.type("Motivo", "dor de costas");
    await visitor.hammer("Confirmar marcação", 5, 180);
    await wait(2600);
  },
  "procura-lenta": async (visitor) => {
    await visitor.press("Marcar consulta");
    await visitor.pause(1);
    await visitor.hammer("Procurar vagas", 4, 220);
    await wait(3400);
  },
  "mapa-morto": async (visitor) => {
    await visitor.pressText("Ver no mapa");
    await wait(2600);
    await visitor.pressText("Ver no mapa");
    await wait(2600);
  },
  "relatorio-partido": async (visitor) => {
    await visitor.press("Resultados");
    await visitor.pause(1);
    await visitor.press("Descarregar relatório");
    await wait(2600);
  },
  "so-precos": async (visitor) => {
    await visitor.press("Preços");
    await wait(4000);
    await visitor.press("Início");
    await wait(2000);
  },
};

const isCohort = (name: string): name is ClinicCohort => name in journeys;

export interface ClinicVisit {
  readonly cohort: ClinicCohort;
  readonly userId: string;
  readonly sessionId: string | undefined;
  readonly failure: string | undefined;
}

/** One visitor of each cohort, one after the other. */
export async function driveClinic(
  url: string,
  chromiumPath: string,
): Promise<readonly ClinicVisit[]> {
  const browser = await openBrowser(chromiumPath);
  const visits: ClinicVisit[] = [];
  for (const [index, cohort] of Object.keys(clinicTruth).filter(isCohort).entries()) {
    const userId = `u${204 + index}`;
    const visited = await visitSite(browser, {
      url,
      seed: index,
      pace: 0.4,
      act: async (visitor) => {
        await visitor.open(`/?utente=${userId}`);
        await journeys[cohort](visitor);
      },
    });
    visits.push({ cohort, userId, ...visited });
  }
  await browser.close();
  return visits;
}
