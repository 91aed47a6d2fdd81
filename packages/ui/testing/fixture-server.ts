import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import process from "node:process";
import type { Answer, SessionList, SessionSummary } from "@session-replay/server/api";
import { buildUi, uiDist } from "../build.ts";
import { davidSession, davidStory } from "./david.ts";
import { type FixtureModel, modelView, previewsOf, streamOf } from "./model-answers.ts";
import { queryTable } from "./query-table.ts";
import { type FixtureForwards, serverStatus } from "./server-status.ts";
import { sessionSummaries } from "./session-summaries.ts";

/** How the server shall behave; a test may change it while it runs. */
export interface Behaviour {
  sessions: number;
  demo: boolean;
  /** Milliseconds before each answer of the API. */
  delay: number;
  /** Every request to the API is refused. */
  failing: boolean;
  /** The key that opens it; none is needed if absent. */
  key?: string;
  model: FixtureModel;
  forwards: FixtureForwards;
  /** Milliseconds between the events of a streamed answer. */
  pace: number;
}

export interface FixtureServer {
  readonly url: string;
  readonly behaviour: Behaviour;
  readonly stop: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** As strict as the product's own server, so that a page that breaks the policy fails here too. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const newest = Date.parse("2026-11-20T14:40:00.000Z");
const david = davidSession(newest - 60_000);

function listOf(behaviour: Behaviour, search: URLSearchParams): SessionList {
  const all = [david.session, ...sessionSummaries(Math.max(0, behaviour.sessions - 1), newest)];
  const q = search.get("q")?.toLowerCase() ?? "";
  const frustration = search.get("frustration");
  const matching = (behaviour.sessions === 0 ? [] : all).filter(
    (session) =>
      (q === "" || JSON.stringify(session).toLowerCase().includes(q)) &&
      (!frustration || (session.frustrations[frustration] ?? 0) > 0),
  );
  const value: (session: SessionSummary) => number =
    search.get("sort") === "score"
      ? (session) => session.worstScore
      : (session) => Date.parse(session.end);
  const sorted = matching.toSorted((a, b) => value(b) - value(a));
  const offset = Number(search.get("cursor") ?? 0);
  const limit = Number(search.get("limit") ?? 50);
  const next = offset + limit;
  return {
    sessions: sorted.slice(offset, next),
    total: sorted.length,
    ...(next < sorted.length ? { cursor: String(next) } : {}),
    query: "FROM session-replay-sessions\n| SORT session.end DESC\n| LIMIT 50",
    demo: behaviour.demo && behaviour.sessions > 0,
  };
}

const readBody = async (request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> => {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? {} : JSON.parse(text);
};

const stranger = {
  error: { status: 401, message: "This key opens nothing here", hint: "A viewer key is needed" },
};

/** What concerns the caller alone; undefined for one who may go on. */
async function answerCaller(
  request: IncomingMessage,
  { pathname }: URL,
  { key }: Behaviour,
): Promise<[number, unknown, cookie?: string] | undefined> {
  const named = [200, { name: "reader", role: "viewer" }] as const;
  if (pathname === "/api/login") {
    const given = (await readBody(request)).key;
    return given === key ? [...named, "login=yes; HttpOnly"] : [401, stranger];
  }
  if (pathname === "/api/logout") return [200, {}, "login=; Max-Age=0"];
  if (key !== undefined && !request.headers.cookie?.includes("login=yes")) return [401, stranger];
  if (pathname !== "/api/me") return undefined;
  return key === undefined ? [200, { name: "local", role: "admin" }] : [...named];
}

async function answerApi(
  request: IncomingMessage,
  url: URL,
  behaviour: Behaviour,
): Promise<[number, unknown, cookie?: string]> {
  const parts = url.pathname.split("/").filter(Boolean).map(decodeURIComponent);
  if (behaviour.failing) {
    return [
      503,
      {
        error: { status: 503, message: "The store is restarting.", hint: "Try again in a moment." },
      },
    ];
  }
  const concerned = await answerCaller(request, url, behaviour);
  if (concerned !== undefined) return concerned;
  if (url.pathname === "/api/demo" && request.method === "DELETE") {
    behaviour.demo = false;
    behaviour.sessions = 0;
    return [200, {}];
  }
  if (url.pathname === "/api/sessions") return [200, listOf(behaviour, url.searchParams)];
  if (parts[1] === "sessions" && parts[2] === david.session.id) {
    return [200, parts[3] === "story" ? { story: davidStory(david, "What happened?") } : david];
  }
  if (url.pathname === "/api/digest") return [200, davidStory(david, "What went wrong?")];
  if (url.pathname.startsWith("/api/model")) return answerModel(request, parts[2], behaviour);
  if (url.pathname === "/api/status") return [200, serverStatus(behaviour.forwards)];
  if (url.pathname === "/_query") return queryTable(String((await readBody(request)).query ?? ""));
  return [404, { error: { status: 404, message: `There is no ${url.pathname}.` } }];
}

function storyFor(question: string): Answer {
  const story = davidStory(david, question);
  if (!/anna/i.test(question)) return story;
  return {
    ...story,
    status: "ambiguous",
    answer: "Two people match “Anna”.",
    claims: [],
    choices: [
      { label: "Anna Berg", question: "What happened to Anna Berg?" },
      { label: "Anna Lind", question: "What happened to Anna Lind?" },
    ],
  };
}

async function answerModel(
  request: IncomingMessage,
  what: string | undefined,
  behaviour: Behaviour,
): Promise<[number, unknown]> {
  const body = await readBody(request);
  if (what === "test")
    return [200, { ok: false, took: 41, reason: "AI_APICallError", status: 401 }];
  if (what === "preview") return [200, previewsOf(String(body.question ?? ""))];
  if (request.method === "PUT") behaviour.model = "page";
  if (request.method === "DELETE") behaviour.model = "none";
  return [200, modelView(behaviour.model)];
}

async function streamAnswer(
  request: IncomingMessage,
  reply: ServerResponse,
  { model, pace }: Behaviour,
): Promise<void> {
  const question = String((await readBody(request)).question ?? "");
  reply.writeHead(200, { "content-type": "text/event-stream" });
  for (const event of streamOf(storyFor(question), model)) {
    reply.write(event);
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
  reply.end();
}

async function sendFile(url: URL, reply: ServerResponse): Promise<void> {
  const wanted = path.extname(url.pathname) === "" ? "/index.html" : url.pathname;
  const body = await readFile(path.join(uiDist, wanted)).catch(() => undefined);
  reply.writeHead(body ? 200 : 404, {
    "content-type": types[path.extname(wanted)] ?? "application/octet-stream",
    "content-security-policy": policy,
  });
  reply.end(body);
}

/** Serves the built window over made-up sessions, on a free port unless one is given. */
export async function startFixtureServer(
  over: Partial<Behaviour> = {},
  port = 0,
): Promise<FixtureServer> {
  const behaviour: Behaviour = {
    ...{
      sessions: 60,
      demo: true,
      delay: 0,
      failing: false,
      model: "none",
      forwards: "none",
      pace: 0,
    },
    ...over,
  };
  const server = createServer((request, reply) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!url.pathname.startsWith("/api/") && url.pathname !== "/_query") {
      void sendFile(url, reply);
      return;
    }
    setTimeout(() => {
      if (url.pathname === "/api/ask" && !behaviour.failing && behaviour.key === undefined) {
        void streamAnswer(request, reply, behaviour);
        return;
      }
      void answerApi(request, url, behaviour).then(([status, body, cookie]) => {
        reply.writeHead(status, {
          "content-type": "application/json",
          ...(cookie === undefined ? {} : { "set-cookie": cookie }),
        });
        reply.end(JSON.stringify(body));
      });
    }, behaviour.delay);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    behaviour,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

if (process.argv[1] === import.meta.filename) {
  await buildUi();
  const { url } = await startFixtureServer({}, 4390);
  process.stdout.write(`${url}\n`);
}
