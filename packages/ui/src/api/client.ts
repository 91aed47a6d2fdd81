import type { Answer, SessionDetail, SessionList } from "@session-replay/server/api";
import { answer } from "./answer.ts";
import { type Decoder, object, string } from "./decode.ts";
import { ApiFailure, failureOf } from "./failure.ts";
import { sessionDetail, sessionList } from "./session.ts";
import { type Table, table } from "./table.ts";

const anything: Decoder<unknown> = (value) => value;

const parsed = (text: string): unknown => {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
};

/** A text of JSON as what it should be. */
export const decodeJson = <T>(text: string, decoder: Decoder<T>): T => decoder(parsed(text), "");

/** The reply of the server, if it is a good one. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  const reply = await fetch(path, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new ApiFailure(0, "The server cannot be reached.", "Is it still running?");
  });
  if (!reply.ok) throw failureOf(reply.status, parsed(await reply.text()));
  return reply;
}

/** The JSON that the server answers. */
export async function request<T>(path: string, decoder: Decoder<T>, init: RequestInit): Promise<T> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  return decodeJson(await (await send(path, { ...init, headers })).text(), decoder);
}

const post = (body: unknown, signal: AbortSignal): RequestInit => ({
  method: "POST",
  body: JSON.stringify(body),
  signal,
});

/** Parameters of `GET /api/sessions`; an absent one does not filter. */
export type SessionListParameters = Readonly<Record<string, string | undefined>>;

/** One page of the list of sessions. */
export function fetchSessions(
  parameters: SessionListParameters,
  signal: AbortSignal,
): Promise<SessionList> {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== "") search.set(key, value);
  }
  return request(`/api/sessions?${search}`, sessionList, { signal });
}

/** All records of a session. */
export const fetchSession = (id: string, signal: AbortSignal): Promise<SessionDetail> =>
  request(`/api/sessions/${encodeURIComponent(id)}`, sessionDetail, { signal });

/** The story of a session. */
export const fetchStory = async (id: string, signal: AbortSignal): Promise<Answer> =>
  (
    await request(
      `/api/sessions/${encodeURIComponent(id)}/story`,
      object<{ readonly story: Answer }>({ story: answer }, {}),
      { signal },
    )
  ).story;

/** The problems of the last hours, with an example of each. */
export const fetchDigest = (hours: number, signal: AbortSignal): Promise<Answer> => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const search = new URLSearchParams({ hours: String(hours), timeZone });
  return request(`/api/digest?${search}`, answer, { signal });
};

/** The table that an ES|QL query gives; `params` are its named parameters. */
export const fetchTable = (
  query: string,
  signal: AbortSignal,
  params: Readonly<Record<string, string | number>> = {},
): Promise<Table> =>
  request(
    "/_query",
    table,
    post(
      { query, params: Object.entries(params).map(([key, value]) => ({ [key]: value })) },
      signal,
    ),
  );

/** Removes what the demo recorded. */
export const removeDemo = (): Promise<unknown> =>
  request("/api/demo", anything, { method: "DELETE" });

export interface PageCaller {
  /** `local` where no key is needed. */
  readonly name: string;
  readonly role: string;
}

const caller = object<PageCaller>({ name: string, role: string }, {});

/** Who the server takes this page's user for; fails with 401 for a stranger. */
export const fetchCaller = (signal: AbortSignal): Promise<PageCaller> =>
  request("/api/me", caller, { signal });

/** Exchanges a key for a login cookie. */
export const logIn = (key: string): Promise<PageCaller> =>
  request("/api/login", caller, { method: "POST", body: JSON.stringify({ key }) });

/** Ends the login. */
export const logOut = (): Promise<unknown> => request("/api/logout", anything, { method: "POST" });
