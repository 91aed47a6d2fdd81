interface Page {
  readonly title: string;
  readonly html: string;
  readonly start: (main: HTMLElement) => void;
}

interface Slot {
  readonly medico: string;
  readonly dia: number;
}

interface Report {
  readonly emitir?: () => string;
}

const onClick = (main: HTMLElement, id: string, run: () => void): void =>
  main.querySelector(`#${id}`)?.addEventListener("click", run);

let searching = false;

/** Seeded bug, the page's half: a running search is not shown, and further clicks are dropped. */
async function search(main: HTMLElement): Promise<void> {
  if (searching) return;
  searching = true;
  const slots = (await (await fetch("/api/vagas")).json()) as readonly Slot[];
  searching = false;
  const list = main.querySelector("ul");
  if (list)
    list.innerHTML = slots.map(({ medico, dia }) => `<li>${medico}, dia ${dia}</li>`).join("");
}

/** Seeded bug: an answer other than success is forgotten. */
async function book(): Promise<void> {
  const answer = await fetch("/api/marcacoes", { method: "POST", body: "{}" });
  if (answer.ok) location.href = "/resultados";
}

/** Seeded bug: the report has no such function. */
function download(report: Report): void {
  const emit = report.emitir as () => string;
  document.title = emit.call(report).toString();
}

/** Pages of the clinic by path. */
export const pages: Readonly<Record<string, Page>> = {
  "/": {
    title: "Início",
    html: `<h1>Bem-vindo</h1><p>Rua do Cais 8, junto ao rio.
      <span class="ligacao">Ver no mapa</span></p>`,
    start: () => undefined,
  },
  "/marcar": {
    title: "Marcar consulta",
    html: `<h1>Marcar consulta</h1>
      <form name="consulta"><label>Motivo <input name="motivo" /></label></form>
      <button type="button" id="procurar">Procurar vagas</button><ul></ul>
      <button type="button" id="confirmar">Confirmar marcação</button>`,
    start: (main) => {
      onClick(main, "procurar", () => void search(main));
      onClick(main, "confirmar", () => void book());
    },
  },
  "/resultados": {
    title: "Resultados",
    html: `<h1>Resultados</h1><p>Análises de março</p>
      <button type="button" id="relatorio">Descarregar relatório</button>`,
    start: (main) => onClick(main, "relatorio", () => download({})),
  },
  "/precos": {
    title: "Preços",
    html: `<h1>Preços</h1><ul><li>Consulta geral: 65 €</li><li>Especialidade: 110 €</li></ul>`,
    start: () => undefined,
  },
};
