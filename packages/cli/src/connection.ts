import path from "node:path";
import type { Input, Io, OptionSpec } from "./command.ts";
import { CommandFailure } from "./failure.ts";

/** Options of every command that reads or changes data. */
export const connectionOptions: readonly OptionSpec[] = [
  { flags: "--url <url>", brief: "the server", default: "http://127.0.0.1:4318" },
  { flags: "--key <key>", brief: "key to read with, where the server wants one" },
  { flags: "--data <folder>", brief: "open this data folder if no server runs" },
];

export interface CallOptions {
  readonly method?: "GET" | "POST" | "DELETE" | "PUT";
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly accept?: string;
}

/** A way to the HTTP API: over the network, or straight into an opened data folder. */
export interface Connection {
  readonly call: (pathAndQuery: string, options?: CallOptions) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

const isRefused = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const cause: unknown = error.cause;
  if (cause instanceof AggregateError)
    return cause.errors.some((one: unknown) => isRefusedCode(one));
  return isRefusedCode(cause);
};

const isRefusedCode = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "ECONNREFUSED" || error.code === "EHOSTUNREACH" || error.code === "ENOTFOUND");

async function answers(url: string): Promise<boolean> {
  try {
    const reply = await fetch(new URL("/health", url), { signal: AbortSignal.timeout(5000) });
    await reply.body?.cancel();
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw new CommandFailure(
      `${url} does not answer: ${error instanceof Error ? error.message : error}`,
    );
  }
}

type Send = (request: Request) => Promise<Response>;

function calling(
  send: Send,
  base: string,
  key: string | undefined,
  signal: AbortSignal,
): Connection["call"] {
  return async (pathAndQuery, { method = "GET", body, accept } = {}) => {
    const headers = new Headers();
    if (key !== undefined) headers.set("authorization", `ApiKey ${key}`);
    if (accept !== undefined) headers.set("accept", accept);
    if (body !== undefined) headers.set("content-type", "application/json");
    const init: RequestInit = { method, headers, signal };
    if (body !== undefined) init.body = JSON.stringify(body);
    return await send(new Request(new URL(pathAndQuery, base), init));
  };
}

/** The server at --url, or with --data and no server there the folder itself. */
export async function connect(input: Input, io: Io): Promise<Connection> {
  const url = input.text("url") ?? "http://127.0.0.1:4318";
  if (!URL.canParse(url)) throw new CommandFailure(`--url ${url} is no URL`);
  const key = input.text("key");
  if (await answers(url)) {
    return { call: calling(fetch, url, key, io.stopped), stop: async () => undefined };
  }
  const folder = input.text("data");
  if (folder === undefined) {
    throw new CommandFailure(
      `No server answers at ${url}: start one (session-replay serve), name another with --url, or open a data folder with --data`,
    );
  }
  const { openHouse } = await import("@session-replay/server");
  const house = await openHouse(
    { dataFolder: path.resolve(io.cwd, folder), environment: io.env },
    { unlocked: true },
  );
  const send: Send = async (request) => await house.fetch(request);
  return { call: calling(send, "http://localhost", key, io.stopped), stop: house.stop };
}

const messageOf = (body: unknown): string | undefined => {
  if (typeof body !== "object" || body === null) return undefined;
  const error: unknown = Reflect.get(body, "error");
  if (typeof error !== "object" || error === null) return undefined;
  const message: unknown = Reflect.get(error, "message") ?? Reflect.get(error, "reason");
  const hint: unknown = Reflect.get(error, "hint");
  if (typeof message !== "string") return undefined;
  return typeof hint === "string" ? `${message} (${hint})` : message;
};

/** The reply if it is a good one; else fails with what the server said. */
export async function good(reply: Response): Promise<Response> {
  if (reply.ok) return reply;
  const text = await reply.text();
  let said: string | undefined;
  try {
    said = messageOf(JSON.parse(text));
  } catch {
    said = undefined;
  }
  const key = reply.status === 401 ? " (give one with --key)" : "";
  throw new CommandFailure(`${said ?? `The server answered ${reply.status}`}${key}`);
}

/** Runs with a connection and closes it. */
export async function connected<Result>(
  input: Input,
  io: Io,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await connect(input, io);
  try {
    return await work(connection);
  } finally {
    await connection.stop();
  }
}

/** The JSON of a reply of our own server, as its route documents it. */
export const bodyOf = async <Body>(reply: Response): Promise<Body> =>
  (await (await good(reply)).json()) as Body;
