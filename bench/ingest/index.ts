import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeLogs } from "@session-replay/otlp/decode";
import type { Bench } from "../bench.ts";
import { jsonBody, protobufBody } from "../memory/encode.ts";
import { type ServerProcess, startServerProcess } from "../memory/server-process.ts";
import { batches, syntheticEvents } from "../memory/session-events.ts";
import { type Figure, printFigures } from "../memory/table.ts";
import { count, url } from "./ask.ts";
import type { Load } from "./load.ts";
import { promises } from "./promise.ts";
import { send } from "./send.ts";

/** Events decoded a second on this core. */
function decodeRate(format: "json" | "protobuf"): number {
  const bodies = [...batches(syntheticEvents(20_000, 0, 1e9), 20)].map(
    format === "json" ? jsonBody : protobufBody,
  );
  const type = format === "json" ? "application/json" : "application/x-protobuf";
  let events = 0;
  const began = performance.now();
  while (performance.now() - began < 2000) {
    for (const body of bodies) events += decodeLogs(body, type, 0).records.length;
  }
  return (events * 1000) / (performance.now() - began);
}

/** Milliseconds until an event that was just acknowledged can be asked for. */
async function freshness(port: number): Promise<number> {
  const now = Date.now();
  const name = `fresh${now}`;
  const [event] = [...syntheticEvents(1, now, now, name)];
  await fetch(url(port, "/v1/logs"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: Buffer.from(jsonBody(event ? [event] : [])),
  });
  const began = performance.now();
  const where = ` | WHERE user.id LIKE "${name}*"`;
  while ((await count(port, where)) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  return performance.now() - began;
}

interface Shape {
  readonly label: string;
  readonly load: Pick<Load, "format" | "eventsPerRequest">;
  /** Events a second that are asked for. */
  readonly atLeast: number;
}

const shapes: readonly Shape[] = [
  {
    label: "batches of 20, protobuf",
    load: { format: "protobuf", eventsPerRequest: 20 },
    atLeast: 40_000,
  },
  { label: "single events, JSON", load: { format: "json", eventsPerRequest: 1 }, atLeast: 10_000 },
];

/** What a server takes in one shape: as much as it can, then at half of what is asked for. */
async function receiving(
  server: ServerProcess,
  { label, load, atLeast }: Shape,
  seconds: number,
  stored: (more: number) => Promise<number>,
): Promise<readonly Figure[]> {
  const { format, eventsPerRequest } = load;
  const common = { ...load, port: server.port, seconds, connections: 64 };
  await stored((await send({ ...common, seconds: 2, rate: 0, name: `warm${format}` })).events);
  const before = server.cpuSeconds();
  const most = await send({ ...common, rate: 0, name: `most${format}` });
  const lag = await stored(most.events);
  const cpu = ((server.cpuSeconds() - before) * 1e6) / most.events;
  const rate = atLeast / 2 / eventsPerRequest;
  const calm = await send({ ...common, rate, name: `half${format}` });
  await stored(calm.events);
  return [
    {
      name: `${label}: durable`,
      value: most.events / most.seconds,
      unit: "events/s",
      target: { atLeast },
    },
    { name: `${label}: p50 / at most`, value: most.p50, unit: "ms" },
    { name: `${label}: refused`, value: most.refused, unit: "requests" },
    { name: `${label}: until all is stored`, value: lag, unit: "s" },
    { name: `${label}: processor, until stored`, value: cpu, unit: "µs/event" },
    {
      name: `${label}: processor of the generator`,
      value: (most.cpuSeconds * 1e6) / most.events,
      unit: "µs/event",
    },
    {
      name: `${label}: p99 at ${atLeast / 2} events/s`,
      value: calm.p99,
      unit: "ms",
      target: { atMost: 100 },
    },
  ];
}

async function measure(seconds: number): Promise<void> {
  const figures: Figure[] = [
    { name: "decode JSON, one core", value: decodeRate("json"), unit: "events/s" },
    { name: "decode protobuf, one core", value: decodeRate("protobuf"), unit: "events/s" },
    ...(await promises()),
  ];
  const folder = await mkdtemp(join(tmpdir(), "bench-ingest-"));
  const server = await startServerProcess(folder);
  let sent = 0;
  const stored = async (more: number): Promise<number> => {
    sent += more;
    const began = performance.now();
    while ((await count(server.port, "")) < sent) await new Promise((r) => setTimeout(r, 100));
    return (performance.now() - began) / 1000;
  };
  try {
    for (const shape of shapes) figures.push(...(await receiving(server, shape, seconds, stored)));
    figures.push(
      {
        name: "acknowledged until it can be asked for",
        value: await freshness(server.port),
        unit: "ms",
        target: { atMost: 1000 },
      },
      {
        name: "resident memory of the server, at most",
        value: server.memory.peak(),
        unit: "MiB",
        target: { atMost: 512 },
      },
      {
        name: "resident memory of the server, at the end",
        value: server.memory.now(),
        unit: "MiB",
      },
    );
    printFigures(figures);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Receiving: how much is acknowledged, how fast, and how soon it can be asked for. */
export const ingestBench: Bench = { run: () => measure(5), full: () => measure(60) };
