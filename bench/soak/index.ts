import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { count } from "../ingest/ask.ts";
import type { Load } from "../ingest/load.ts";
import { send } from "../ingest/send.ts";
import { type ServerProcess, startServerProcess } from "../memory/server-process.ts";
import { printFigures } from "../memory/table.ts";

const minutes = 10;
const topSeconds = 10;

/** Single events, the way browsers send. */
const shape = { format: "json", eventsPerRequest: 1, connections: 64 } as const;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Sends for a minute, looks at the memory meanwhile, and gives its mean in MiB. */
async function minute(server: ServerProcess, load: Load) {
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(server.memory.now()), 1000);
  const sent = await send(load);
  clearInterval(timer);
  return { ...sent, mebibytes: mean(samples) };
}

async function stored(port: number, events: number): Promise<number> {
  const began = performance.now();
  while ((await count(port, "")) < events && performance.now() - began < 60_000) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return await count(port, "");
}

/** Ten minutes at half of what the server takes at most: memory stays flat, nothing is lost. */
async function soak(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-soak-"));
  const server = await startServerProcess(folder);
  try {
    const common = { ...shape, port: server.port };
    const top = await send({ ...common, seconds: topSeconds, rate: 0, name: "top" });
    const rate = top.events / top.seconds / 2;
    let sent = top.events;
    let refused = top.refused;
    const means: number[] = [];
    const waits: number[] = [];
    for (let index = 0; index < minutes; index++) {
      const one = await minute(server, { ...common, seconds: 60, rate, name: `minute${index}` });
      sent += one.events;
      refused += one.refused;
      means.push(one.mebibytes);
      waits.push(one.p99);
      console.log(
        `minute ${index + 1}: ${Math.round(one.events / one.seconds)} events/s, ` +
          `p99 ${one.p99.toFixed(0)} ms, ${one.mebibytes.toFixed(0)} MiB`,
      );
    }
    const early = mean(means.slice(1, 3));
    const late = mean(means.slice(-2));
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
      { name: "memory, minutes 2 and 3", value: early, unit: "MiB" },
      { name: "memory, the last two minutes", value: late, unit: "MiB" },
      {
        name: "growth of memory in between",
        value: late - early,
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

/** It takes ten minutes, and has no shorter form. */
export const soakBench: Bench = { run: soak, full: soak };
