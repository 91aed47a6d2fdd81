import { no, noCause, serves, work, yes } from "./words.ts";
import type { World } from "./world.ts";

/** A Brazilian school: sign-in refused, too many requests, a rejection nobody catches, a slow neighbour. */
export const school: World = {
  name: "school",
  site: { host: "https://portal.colegio.example.br", service: "portal-aluno", release: "2026.46" },
  play: (begin) => {
    const login = begin({ email: "thiago.moura@aluno.example.br" }, 180);
    login.open("/entrar", "Entrar");
    for (let count = 0; count < 3; count += 1) {
      login.fills("Acesso", "E-mail", "Senha");
      const click = login.press("Entrar");
      const denied = login.sends("POST", "/oauth/token", 401, 140, {
        click,
        back: serves("identidade", "POST", "/oauth/token", 401, 120),
      });
      login.submits("Acesso", false);
      login.gets(click, "message", { message: "Senha incorreta", status: 401, traceId: denied });
      login.waits(2500);
    }
    const link = login.press("Esqueci minha senha", "a");
    login.open("/recuperar", "Recuperar senha", "pushstate");
    login.gets(link, "navigation");
    login.leaves();

    const busy = begin({ id: "mat-2210", name: "Larissa Figueiredo" }, 130);
    busy.open("/matricula", "Matrícula");
    for (let count = 0; count < 5; count += 1) {
      const click = busy.press("Garantir vaga");
      busy.sends("POST", "/api/vagas", 429, 40, {
        click,
        back: serves("borda", "POST", "/api/vagas", 429, 20),
      });
      busy.gets(click, "none", { status: 429 });
    }
    busy.shows("rage_click", 0.8, {
      "frustration.click_count": 5,
      "frustration.duration_ms": 900,
      "target.semantic_name": "Garantir vaga",
      "target.role": "button",
    });
    busy.leaves();

    const rejected = begin({ id: "mat-3311", name: "Davi Brandão" }, 120);
    rejected.open("/boletim", "Boletim");
    const pdf = rejected.press("Baixar PDF");
    rejected.breaks("ChunkLoadError", "Loading chunk 417 failed.", {
      "error.type": "unhandled_rejection",
    });
    rejected.gets(pdf, "none");
    rejected.shows("error_click", 0.6, {
      "target.semantic_name": "Baixar PDF",
      "error.message": "Loading chunk 417 failed.",
    });
    rejected.leaves();

    const good = begin({ id: "mat-3312", name: "Davi Rocha" }, 115);
    good.open("/boletim", "Boletim");
    const download = good.press("Baixar PDF");
    good.gets(download, "download");
    good.waits(8000);
    good.leaves();

    const slow = begin({ id: "mat-9001", name: "Heloísa Prado" }, 60);
    slow.open("/biblioteca", "Biblioteca");
    const find = slow.press("Pesquisar");
    slow.sends("GET", "/api/acervo?q=1", 200, 7300, {
      click: find,
      back: serves("acervo", "GET", "/api/acervo", 200, 7250, {
        children: [
          work("acervo", "SELECT obras", 7100, {
            kind: "Client",
            attributes: {
              "db.system.name": "postgresql",
              "db.query.text": "SELECT * FROM obras WHERE titulo ILIKE ?",
            },
          }),
        ],
      }),
    });
    slow.gets(find, "change", { status: 200 });
    slow.waits(5000);
    slow.leaves();

    return [
      {
        text: "O que aconteceu com thiago.moura@aluno.example.br?",
        facts: [["Senha incorreta"], ["401"], ["3"], ["Recuperar senha", "/recuperar"]],
      },
      { text: "O Thiago Moura conseguiu entrar?", facts: [no] },
      { text: "Por que a Larissa não conseguiu a vaga?", facts: [["429"], ["/api/vagas"]] },
      { text: "what happned with larissa figueredo", facts: [["Garantir vaga"], ["5"], ["429"]] },
      { text: "Qual chamada falhou para Larissa?", facts: [["/api/vagas"], ["429"]] },
      { text: "What happened to Davi?", facts: [["Davi Rocha"], ["Davi Brandão"]] },
      { text: "davi brandao pdf not downloading why", facts: [["Loading chunk 417 failed"]] },
      { text: "O que o Davi Rocha fez?", facts: [["Baixar PDF"]] },
      { text: "Por que Davi Rocha saiu?", decoy: true, facts: [noCause] },
      { text: "Heloisa waited how long on biblioteca?", facts: [["7.3 s"], ["SELECT obras"]] },
      { text: "Por que estava lento para Heloísa?", facts: [["acervo"], ["SELECT obras"]] },
      { text: "Quantas sessões tiveram cliques de raiva?", facts: [["1"]] },
      { text: "Quem recebeu 429?", facts: [["Larissa Figueiredo"]], wrong: ["Davi", "Thiago"] },
      { text: "Quais são os maiores problemas?", facts: [["Garantir vaga", "/api/vagas"]] },
      { text: "How many users got a 401 today?", facts: [["1"]] },
      { text: "Which pages are people stuck on?", facts: [["/matricula", "/entrar", "/boletim"]] },
      { text: "Qual é a nota do Davi em matemática?", facts: [], unanswerable: true },
      {
        text: "Did it download for mat-3312?",
        facts: [yes.concat("no finish")],
        wrong: ["because"],
      },
    ];
  },
};
