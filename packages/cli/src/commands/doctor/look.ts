import { accessSync, constants, statfsSync } from "node:fs";
import net from "node:net";
import type { Folder, Health } from "./judge.ts";

const waitMs = 5000;

const isOpen = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host });
    const end = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(2000, () => end(false));
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

/** A word on what went wrong: a code, as `DEPTH_ZERO_SELF_SIGNED_CERT`, if there is one. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return String(codeOf(error.cause) ?? error.message);
}

/** Asks whether our server lives at an address. */
export async function lookAtServer(url: URL): Promise<Health> {
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  if (!(await isOpen(port, host))) return { kind: "nothing listens" };
  try {
    const reply = await fetch(new URL("/health", url), { signal: AbortSignal.timeout(waitMs) });
    return { kind: "answer", status: reply.status, text: await reply.text() };
  } catch (error) {
    return { kind: "no answer", why: whyOf(error) };
  }
}

/** Whether pages of an origin may send: what a browser asks before it does. */
export async function originMaySend(url: URL, origin: string): Promise<boolean> {
  const reply = await fetch(new URL("/v1/logs", url), {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,authorization",
    },
  });
  return reply.headers.get("access-control-allow-origin") !== null;
}

/** Looks whether a data folder can be written, and how much room it has. */
export function lookAtFolder(path: string): Folder {
  try {
    accessSync(path, constants.W_OK);
    const { bavail, bsize } = statfsSync(path);
    return { kind: "writable", freeBytes: bavail * bsize };
  } catch (error) {
    return codeOf(error) === "ENOENT" ? { kind: "missing" } : { kind: "read-only" };
  }
}
