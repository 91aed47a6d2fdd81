import path from "node:path";
import process from "node:process";
import type { Command, Input, Io } from "../command.ts";
import { connectionOptions } from "../connection.ts";
import { CommandFailure } from "../failure.ts";
import {
  type Finding,
  judgeAccess,
  judgeClock,
  judgeDisk,
  judgeKeys,
  judgeMemory,
  judgeNode,
  judgeOrigin,
  judgeServer,
  judgeStatus,
  type KeyCounts,
} from "./doctor/judge.ts";
import { lookAtFolder, lookAtServer, originMaySend } from "./doctor/look.ts";

interface About {
  readonly time: number;
  readonly dataFolder: string;
  readonly keys: KeyCounts;
}

interface Status {
  readonly ready: boolean;
  readonly problems: readonly string[];
}

/** The reply of one of our own routes, or the status of its refusal. */
async function ask<Body>(url: URL, route: string, key: string | undefined): Promise<Body | number> {
  const headers: Record<string, string> =
    key === undefined ? {} : { authorization: `ApiKey ${key}` };
  const reply = await fetch(new URL(route, url), { headers });
  return reply.ok ? ((await reply.json()) as Body) : reply.status;
}

async function findAll(input: Input, io: Io): Promise<Finding[]> {
  const url = new URL(input.text("url") ?? "http://127.0.0.1:4318");
  const key = input.text("key");
  const origin = input.text("origin") ?? "http://localhost:3000";
  const server = judgeServer(url, await lookAtServer(url));
  const found = [judgeNode(process.versions.node), server];
  if (server.state !== "ok") {
    const folder = path.resolve(io.cwd, input.text("data") ?? ".");
    return [...found, judgeDisk(folder, lookAtFolder(folder))];
  }
  found.push(judgeOrigin(origin, await originMaySend(url, origin)));
  const about = await ask<About>(url, "/api/about", key);
  if (typeof about === "number") return [...found, judgeAccess(about)];
  const folder = lookAtFolder(about.dataFolder);
  found.push(judgeKeys(url, about.keys));
  found.push(judgeClock(Date.now(), about.time));
  found.push(judgeDisk(about.dataFolder, folder));
  // Another machine's memory is not to be seen from here.
  if (folder.kind !== "missing") found.push(judgeMemory(process.availableMemory()));
  const status = await ask<Status>(url, "/api/status", key);
  return typeof status === "number"
    ? found
    : [...found, ...judgeStatus(status.ready, status.problems)];
}

export const doctor: Command = {
  name: "doctor",
  summary: "Look for what is wrong with port, disk, memory, clock, CORS and keys; say what to do.",
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
