/** One line of what the doctor says: what was looked at, how it is, and what to do. */
export interface Finding {
  readonly what: string;
  readonly state: "ok" | "warning" | "problem";
  readonly told: string;
}

const judge =
  (state: Finding["state"]) =>
  (what: string, told: string): Finding => ({ what, state, told });
const ok = judge("ok");
const warning = judge("warning");
const problem = judge("problem");

export function judgeNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 19)
    ? ok("Node", version)
    : problem("Node", `${version}: 22.19 or newer is needed`);
}

/** What came of asking an address whether our server lives there. */
export type Health =
  | { readonly kind: "nothing listens" }
  | { readonly kind: "no answer"; readonly why: string }
  | { readonly kind: "answer"; readonly status: number; readonly text: string };

export function judgeServer(url: URL, health: Health): Finding {
  switch (health.kind) {
    case "nothing listens": {
      const port = url.port || (url.protocol === "https:" ? "443" : "80");
      const start = `start it with session-replay serve --port ${port}`;
      return problem("server", `nothing listens at ${url.host}: ${start}`);
    }
    case "no answer":
      return problem(
        "server",
        `${url.origin} does not answer (${health.why}): is it the right URL?`,
      );
    case "answer":
      if (health.text.includes('"ok"')) return ok("server", url.origin);
      if (health.status === 421) {
        const listed = "start it with --allow-host and the name that its callers use";
        return problem("server", `it does not answer under the Host that reaches it: ${listed}`);
      }
      return problem(
        "server",
        `another program uses ${url.host}: start ours with --port, and name it with --url`,
      );
    default:
      return health satisfies never;
  }
}

/** How many keys are valid. */
export interface KeyCounts {
  readonly ingest: number;
  readonly viewer: number;
  readonly admin: number;
}

export function judgeKeys({ hostname }: URL, { ingest, viewer, admin }: KeyCounts): Finding {
  const loopback = /^(localhost$|127\.|\[::1\]$)/.test(hostname);
  const told = `${ingest} ingest, ${viewer} viewer, ${admin} admin`;
  return loopback || (ingest > 0 && admin > 0)
    ? ok("keys", told)
    : warning("keys", `${told}: others reach this server, make an ingest and an admin key`);
}

/** No clock that is right shows a time before this was written. */
const writtenAt = Date.UTC(2026, 10, 1);

/** Times in milliseconds since the Unix epoch. */
export function judgeClock(here: number, server: number): Finding {
  if (here < writtenAt) {
    const shown = new Date(here).toISOString();
    return problem("clock", `this machine's clock shows ${shown}: set it by NTP`);
  }
  const seconds = Math.round(Math.abs(server - here) / 1000);
  return seconds < 5
    ? ok("clock", "agrees with the server's")
    : warning("clock", `differs from the server's by ${seconds} s: set both by NTP`);
}

/** What is known of a data folder. */
export type Folder =
  | { readonly kind: "missing" }
  | { readonly kind: "read-only" }
  | { readonly kind: "writable"; readonly freeBytes: number };

export function judgeDisk(path: string, folder: Folder): Finding {
  switch (folder.kind) {
    case "missing":
      return warning("disk", `${path} is not on this machine`);
    case "read-only":
      return problem("disk", `${path} cannot be written: give its owner the right to`);
    case "writable": {
      const told = `${(folder.freeBytes / 1e9).toFixed(1)} GB free at ${path}`;
      return folder.freeBytes > 1e9
        ? ok("disk", told)
        : problem("disk", `${told}: free some, or keep less with --retention or --max-size`);
    }
    default:
      return folder satisfies never;
  }
}

/** What the server takes at most under load, by the benchmarks. */
const serverBytes = 512 * 1024 * 1024;

/** Memory that a process of this machine, or of its container, may still take. */
export function judgeMemory(freeBytes: number): Finding {
  const told = `${Math.round(freeBytes / 1e6)} MB free`;
  return freeBytes > serverBytes
    ? ok("memory", told)
    : warning("memory", `${told}: under load the server takes up to 512 MiB, make room for it`);
}

export function judgeOrigin(origin: string, allowed: boolean): Finding {
  return allowed
    ? ok("CORS", `pages of ${origin} may send`)
    : problem(
        "CORS",
        `pages of ${origin} may not send: allow it with serve --allow-origin, or in the key's origins`,
      );
}

/** What a refusal to read says, by its HTTP status. */
export function judgeAccess(status: number): Finding {
  const wanted = "give a viewer or admin key with --key";
  return problem(
    "access",
    status === 403
      ? `this key may send, not read: ${wanted}`
      : `the server answered ${status}: ${wanted}`,
  );
}

/** Problems that the server tells of itself. */
export const judgeStatus = (ready: boolean, problems: readonly string[]): readonly Finding[] =>
  problems.map((told) => (ready ? warning : problem)("server", told));
