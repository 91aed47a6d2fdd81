import { connect } from "node:net";
import process from "node:process";
import { percentile } from "../memory/table.ts";
import { requestSource, type WireFormat } from "./requests.ts";

/** What one run of the load generator sends. */
export interface Load {
  readonly port: number;
  readonly format: WireFormat;
  readonly eventsPerRequest: number;
  readonly seconds: number;
  readonly connections: number;
  /** Requests a second; as many as are answered if 0. */
  readonly rate: number;
  /** Makes the sessions of a run its own. */
  readonly name: string;
}

export interface LoadResult {
  readonly events: number;
  readonly seconds: number;
  readonly refused: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the generator itself, which shares the machine with the server. */
  readonly cpuSeconds: number;
}

/** Requests that are made before the clock starts. */
const prepared = { json: 20_000, protobuf: 4000 } as const;

/**
 * Keeps all connections busy, or keeps to the rate, and times each answer. Each connection has one
 * request under way.
 */
async function run(load: Load): Promise<LoadResult> {
  const { format, rate, seconds } = load;
  const source = requestSource(format, load.eventsPerRequest, prepared[format], load.name);
  const times: number[] = [];
  let [sent, refused] = [0, 0];
  const cpuBefore = process.cpuUsage();
  const began = performance.now();
  const deadline = began + seconds * 1000;

  const client = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(load.port, "127.0.0.1");
      socket.setNoDelay(true);
      socket.once("error", reject);
      let start = 0;
      let partial = "";
      const sendNow = (due: number): void => {
        // Time that a request waited for its connection counts: the user waits it too.
        start = rate === 0 ? performance.now() : due;
        socket.write(source.next());
      };
      const send = (): void => {
        const now = performance.now();
        const due = rate === 0 ? now : began + (sent * 1000) / rate;
        if (Math.max(now, due) >= deadline) {
          socket.destroy();
          resolve();
          return;
        }
        sent += 1;
        if (due - now < 1) sendNow(due);
        else setTimeout(sendNow, due - now, due);
      };
      socket.on("data", (chunk: Buffer) => {
        partial += chunk.toString("latin1");
        const end = partial.indexOf("\r\n\r\n");
        if (end < 0) return;
        const length = Number(/content-length: (\d+)/i.exec(partial)?.[1] ?? 0);
        if (partial.length < end + 4 + length) return;
        if (partial.startsWith("HTTP/1.1 200")) times.push(performance.now() - start);
        else refused += 1;
        partial = "";
        send();
      });
      send();
    });

  await Promise.all(Array.from({ length: load.connections }, client));
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    events: times.length * load.eventsPerRequest,
    seconds: (performance.now() - began) / 1000,
    refused,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpuSeconds: (user + system) / 1e6,
  };
}

// Started as a process of its own, with the load as its argument.
const argument = process.argv[2];
if (argument !== undefined && process.argv[1]?.endsWith("load.ts")) {
  process.stdout.write(JSON.stringify(await run(JSON.parse(argument))));
}
