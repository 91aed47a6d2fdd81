import { connect, type Socket } from "node:net";
import process from "node:process";
import { jsonBody, protobufBody } from "../memory/encode.ts";
import { batches, syntheticEvents } from "../memory/session-events.ts";
import { percentile } from "../memory/table.ts";

/** What one run of the load generator sends. */
export interface Load {
  readonly port: number;
  readonly format: "json" | "protobuf";
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
}

/** Requests that are made before the clock starts; the run ends when they are used up. */
const prepared = { json: 60_000, protobuf: 12_000 } as const;

function requests({ format, eventsPerRequest, name }: Load): Buffer[] {
  const now = Date.now();
  const count = prepared[format] * eventsPerRequest;
  const encode = format === "json" ? jsonBody : protobufBody;
  const type = format === "json" ? "application/json" : "application/x-protobuf";
  return [...batches(syntheticEvents(count, now - 60_000, now, name), eventsPerRequest)].map(
    (events) => {
      const body = encode(events);
      const head = `POST /v1/logs HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n\r\n`;
      return Buffer.concat([Buffer.from(head), body]);
    },
  );
}

/** Sends one request and gives the answer's status; the socket stays open. */
const exchange = (socket: Socket, request: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    let answer = "";
    const receive = (chunk: Buffer): void => {
      answer += chunk.toString("latin1");
      const end = answer.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? 0);
      if (answer.length < end + 4 + length) return;
      socket.off("data", receive);
      socket.off("error", reject);
      resolve(Number(answer.slice(9, 12)));
    };
    socket.on("data", receive);
    socket.once("error", reject);
    socket.write(request);
  });

/** Keeps all connections busy (or to the rate) and times each answer. */
async function run(load: Load): Promise<LoadResult> {
  const queue = requests(load);
  const times: number[] = [];
  let [sent, refused] = [0, 0];
  const began = performance.now();
  const deadline = began + load.seconds * 1000;
  const worker = async (): Promise<void> => {
    const socket = connect(load.port, "127.0.0.1");
    socket.setNoDelay(true);
    while (performance.now() < deadline) {
      const request = queue[sent];
      if (request === undefined) break;
      const due = load.rate === 0 ? 0 : began + (sent * 1000) / load.rate;
      sent += 1;
      const early = due - performance.now();
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      // Time that a request spent waiting for its connection counts: the user waits it too.
      const start = load.rate === 0 ? performance.now() : Math.max(due, began);
      if ((await exchange(socket, request)) === 200) times.push(performance.now() - start);
      else refused += 1;
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: load.connections }, worker));
  return {
    events: times.length * load.eventsPerRequest,
    seconds: (performance.now() - began) / 1000,
    refused,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

// Started as a process of its own, with the load as its argument.
const argument = process.argv[2];
if (argument !== undefined && process.argv[1]?.endsWith("load.ts")) {
  process.stdout.write(JSON.stringify(await run(JSON.parse(argument))));
}
