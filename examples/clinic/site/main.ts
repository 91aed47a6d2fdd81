import { setUser, startSessionReplay } from "@session-replay/browser-agent";
import { pages } from "./pages.ts";

const endpoint = document.querySelector("meta[name=telemetry-endpoint]")?.getAttribute("content");
if (endpoint) {
  startSessionReplay({
    serviceName: "portal-clinica",
    serviceVersion: "0.3.0",
    environment: "demo",
    endpoint,
  });
}

// The patient's number comes with the link of the invitation and stays for the visit.
const number =
  new URLSearchParams(location.search).get("utente") ?? sessionStorage.getItem("utente");
if (number) {
  sessionStorage.setItem("utente", number);
  setUser({ id: number, name: `Utente ${number}`, email: `${number}@clinica.example` });
}

const page = pages[location.pathname] ?? pages["/"];
const main = document.querySelector("main");
if (page && main) {
  document.title = `${page.title} · Clínica da Ribeira`;
  main.innerHTML = page.html;
  page.start(main);
}
