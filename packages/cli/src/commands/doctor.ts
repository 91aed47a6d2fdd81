import { accessSync, constants, statfsSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import type { Command, Input, Io } from "../command.ts";
import { connectionOptions } from "../connection.ts";
import { CommandFailure } from "../failure.ts";

interface Finding {
  readonly what: string;
  readonly state: "ok" | "warning" | "problem";
  readonly told: string;
}

const finding = (what: string, state: Finding["state"], told: string): Finding => ({
  what,
  state,
  told,
});

interface About {
  readonly time: number;
  readonly dataFolder: string;
  readonly version: string;
  readonly keys: { readonly ingest: number; readonly viewer: number; readonly admin: number };
}

interface Status {
  readonly ready: boolean;
  readonly problems: readonly string[];
}

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const good = major > 22 || (major === 22 && minor >= 19);
  return good
    ? finding("Node", "ok", process.versions.node)
    : finding("Node", "problem", `${process.versions.node}: 22.19 or newer is needed`);
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

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

async function checkServer(url: URL): Promise<Finding> {
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (!(await isOpen(port, url.hostname))) {
    return finding(
      "server",
      "problem",
      `nothing listens at ${url.host}: start it with session-replay serve --port ${port}`,
    );
  }
  const reply = await fetch(new URL("/health", url)).catch(() => undefined);
  const body = await reply?.text().catch(() => "");
  return body?.includes('"ok"')
    ? finding("server", "ok", url.origin)
    : finding(
        "server",
        "problem",
        `another program uses ${url.host}: start ours with --port, and name it with --url`,
      );
}

async function ask<Body>(url: URL, route: string, key: string | undefined): Promise<Body | number> {
  const headers: Record<string, string> =
    key === undefined ? {} : { authorization: `ApiKey ${key}` };
  const reply = await fetch(new URL(route, url), { headers });
  return reply.ok ? ((await reply.json()) as Body) : reply.status;
}

function checkKeys(url: URL, about: About): Finding {
  const loopback = /^(localhost|127\.|\[?::1)/.test(url.hostname);
  const { ingest, viewer, admin } = about.keys;
  const told = `${ingest} ingest, ${viewer} viewer, ${admin} admin`;
  return loopback || (ingest > 0 && admin > 0)
    ? finding("keys", "ok", told)
    : finding(
        "keys",
        "warning",
        `${told}: others reach this server, make an ingest and an admin key`,
      );
}

/** No clock that is right shows a time before this was written. */
const writtenAt = Date.UTC(2026, 10, 1);

function checkClock(about: About): Finding {
  if (Date.now() < writtenAt) {
    const shown = new Date().toISOString();
    return finding("clock", "problem", `this machine's clock shows ${shown}: set it by NTP`);
  }
  const seconds = Math.round(Math.abs(about.time - Date.now()) / 1000);
  return seconds < 5
    ? finding("clock", "ok", "agrees with the server's")
    : finding("clock", "warning", `differs from the server's by ${seconds} s: set both by NTP`);
}

function checkDisk(folder: string): Finding {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    if (isMissing(error)) return finding("disk", "warning", `${folder} is not on this machine`);
    return finding("disk", "problem", `${folder} cannot be written: give its owner the right to`);
  }
  try {
    const { bavail, bsize } = statfsSync(folder);
    const gigabytes = (bavail * bsize) / 1e9;
    const told = `${gigabytes.toFixed(1)} GB free at ${folder}`;
    return gigabytes > 1
      ? finding("disk", "ok", told)
      : finding(
          "disk",
          "problem",
          `${told}: free some, or keep less with --retention or --max-size`,
        );
  } catch {
    return finding("disk", "warning", `${folder} is not on this machine`);
  }
}

async function checkCors(url: URL, origin: string): Promise<Finding> {
  const reply = await fetch(new URL("/v1/logs", url), {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,authorization",
    },
  });
  return reply.headers.get("access-control-allow-origin") === null
    ? finding(
        "CORS",
        "problem",
        `pages of ${origin} may not send: allow it with serve --allow-origin, or in the key's origins`,
      )
    : finding("CORS", "ok", `pages of ${origin} may send`);
}

async function findAll(input: Input, io: Io): Promise<Finding[]> {
  const url = new URL(input.text("url") ?? "http://127.0.0.1:4318");
  const key = input.text("key");
  const server = await checkServer(url);
  const found = [checkNode(), server];
  if (server.state !== "ok")
    return [...found, checkDisk(path.resolve(io.cwd, input.text("data") ?? "."))];
  found.push(await checkCors(url, input.text("origin") ?? "http://localhost:3000"));
  const about = await ask<About>(url, "/api/about", key);
  if (typeof about === "number") {
    return [
      ...found,
      finding(
        "access",
        "problem",
        about === 403
          ? "this key may send, not read: give a viewer or admin key with --key"
          : `the server answered ${about}: give a viewer or admin key with --key`,
      ),
    ];
  }
  found.push(checkKeys(url, about), checkClock(about), checkDisk(about.dataFolder));
  const status = await ask<Status>(url, "/api/status", key);
  if (typeof status === "number") return found;
  for (const problem of status.problems) {
    found.push(finding("server", status.ready ? "warning" : "problem", problem));
  }
  return found;
}

export const doctor: Command = {
  name: "doctor",
  summary: "Look for what is wrong with port, disk, clock, CORS and keys, and say what to do.",
  options: [
    {
      flags: "--origin <origin>",
      brief: "origin of your pages, to try whether they may send",
      default: "http://localhost:3000",
    },
    ...connectionOptions,
  ],
  examples: ["doctor", "doctor --origin https://shop.example --key sr_admin_…"],
  async run(input, io) {
    const found = await findAll(input, io);
    for (const { what, state, told } of found) io.out(`${state.padEnd(8)} ${what}: ${told}\n`);
    if (found.some(({ state }) => state === "problem"))
      throw new CommandFailure("Something needs care");
  },
};
