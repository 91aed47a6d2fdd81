import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import type { Scenario } from "../scenario.ts";
import { bodiesOf } from "./sink.ts";

const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css" };

/** The document of a scenario: the agent first, as on a real page, then the page itself. */
function documentOf({ id, page }: Scenario, folder: string): string {
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,"><script src="/agent.js"></script>`;
  if (typeof page === "string") {
    const style = existsSync(path.join(folder, `${page}.css`))
      ? `<link rel="stylesheet" href="/${page}.css">`
      : "";
    return `${head}${style}<body><script type="module" src="/${page}.js"></script>`;
  }
  return `${head}<body>${page.html}<script>${page.script ?? ""}</script>`;
}

export interface SuiteServer {
  readonly origin: string;
  /** The event bodies that arrived for a scenario. */
  readonly received: (id: string) => readonly string[];
  readonly forget: (id: string) => void;
  readonly stop: () => void;
}

/** Serves pages, bundles, small answers for their requests, and the OTLP sink. */
export async function serve(scenarios: readonly Scenario[], folder: string): Promise<SuiteServer> {
  const arrived = new Map<string, string[]>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://suite");
    const [, first = "", id = "", , signal] = url.pathname.split("/");
    const send = (status: number, type: string, body: string | Buffer) =>
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);

    if (first === "sink") {
      const body = await buffer(request);
      if (signal === "logs") {
        const bodies = bodiesOf(body, request.headers["content-encoding"]);
        arrived.set(id, [...(arrived.get(id) ?? []), ...bodies]);
      }
      return void send(200, "application/json", "{}");
    }
    if (first === "s") {
      const scenario = scenarios.find((candidate) => candidate.id === id);
      return void (scenario
        ? send(200, "text/html", documentOf(scenario, folder))
        : send(404, "text/plain", "no such scenario"));
    }
    if (first === "slow")
      await new Promise((done) => setTimeout(done, Number(url.searchParams.get("ms"))));
    if (first === "slow" || first === "ok") return void send(200, "application/json", "{}");
    if (first === "fail") return void send(500, "application/json", "{}");
    if (first === "blank")
      return void send(200, "text/html", "<!doctype html><title>Next</title>Next");
    const file = path.join(folder, path.basename(url.pathname));
    return void (existsSync(file) && first !== ""
      ? send(200, types[path.extname(file)] ?? "text/plain", readFileSync(file))
      : send(404, "text/plain", "missing"));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    received: (id) => arrived.get(id) ?? [],
    forget: (id) => arrived.delete(id),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
