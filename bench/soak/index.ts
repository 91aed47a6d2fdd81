import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { count } from "../ingest/ask.ts";
import type { Load } from "../ingest/load.ts";
import { send } from "../ingest/send.ts";
import { type ServerProcess, startServerProcess } from "../memory/server-process.ts";
import { printFigures } from "../memory/table.ts";
import { growth } from "./growth.ts";

/** What fills caches and buffers; growth is judged after it. */
const warmMinutes = 2;
const topRuns = 4;
const topSeconds = 5;

/** Single events, the way browsers send. */
const shape = { format: "json", eventsPerRequest: 1, connections: 64 } as const;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Sends for a minute and looks at the memory each second meanwhile, in MiB. */
async function minute(server: ServerProcess, load: Load) {
  const memory: number[] = [];
  const timer = setInterval(() => memory.push(server.memory.now()), 1000);
  const sent = await send(load);
  clearInterval(timer);
  return { ...sent, memory };
}

async function stored(port: number, events: number): Promise<number> {
  const began = performance.now();
  while ((await count(port, "")) < events && performance.now() - began < 60_000) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return await count(port, "");
}

/** Minutes at half of what the server takes at most: memory stays flat, nothing is lost. */
async function soak(minutes: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-soak-"));
  const server = await startServerProcess(folder);
  try {
    const common = { ...shape, port: server.port };
    let [sent, refused, top] = [0, 0, 0];
    // The first runs warm the server up: the best of a few is what it takes.
    for (let index = 0; index < topRuns; index++) {
      const one = await send({ ...common, seconds: topSeconds, rate: 0, name: `top${index}` });
      sent += one.events;
      refused += one.refused;
      top = Math.max(top, one.events / one.seconds);
    }
    const rate = top / 2;
    const memory: number[] = [];
    const waits: number[] = [];
    for (let index = 0; index < minutes; index++) {
      const one = await minute(server, { ...common, seconds: 60, rate, name: `minute${index}` });
      sent += one.events;
      refused += one.refused;
      if (index >= warmMinutes) memory.push(...one.memory);
      waits.push(one.p99);
      console.log(
        `minute ${index + 1}: ${Math.round(one.events / one.seconds)} events/s, ` +
          `p99 ${one.p99.toFixed(0)} ms, ${mean(one.memory).toFixed(0)} MiB`,
      );
    }
    printFigures([
      { name: "sent, half of the top rate", value: rate, unit: "events/s" },
      {
        name: "acknowledged and not stored",
        value: sent - (await stored(server.port, sent)),
        unit: "events",
        target: { atMost: 0 },
      },
      { name: "refused", value: refused, unit: "requests" },
      { name: "p99 of the worst minute", value: Math.max(...waits), unit: "ms" },
      { name: `memory after the first ${warmMinutes} minutes`, value: mean(memory), unit: "MiB" },
      {
        name: "its growth from then to the end",
        value: growth(memory),
        unit: "MiB",
        target: { atMost: 32 },
      },
      { name: "memory at most", value: server.memory.peak(), unit: "MiB", target: { atMost: 512 } },
    ]);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const tenMinutes = (): Promise<void> => soak(10);

/** It has no shorter form. */
export const soakBench: Bench = { run: tenMinutes, full: tenMinutes };
