import { getRequestListener } from "@hono/node-server";
import { refuseExposure } from "./access/exposure.ts";
import { createIngestGate } from "./access/ingest-gate.ts";
import { peerAddress } from "./access/peer-address.ts";
import { createRateLimiter } from "./access/rate.ts";
import { openHouse } from "./house/open-house.ts";
import { createFront } from "./http/front.ts";
import { listen } from "./http/listen.ts";
import { decodeLimitsOf } from "./limits.ts";
import type { ServerOptions } from "./options.ts";
import { countPoints } from "./receive/inspect.ts";
import { createInspector } from "./receive/inspector.ts";
import { createReceiver } from "./receive/receiver.ts";
import { tracedReceiver } from "./tracing/traced.ts";

export interface RunningServer {
  /** Where it answers, for example `http://127.0.0.1:4318`. */
  readonly url: string;
  /** Stops taking requests, finishes those under way, and closes the data folder. */
  readonly stop: () => Promise<void>;
}

const urlOf = (host: string, port: number): string => {
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
};

/**
 * Starts the server: receiver, store, API, query face and pages on one port.
 *
 * @example const { url, stop } = await startServer({ dataFolder: ".session-replay" });
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port = 4318, host = "127.0.0.1" } = options;
  const house = await openHouse(options);
  try {
    refuseExposure(host, house.keys);
    const addressOf = peerAddress(options.trustProxy ?? false);
    const { workerBytes, workerMegabytes, workerWaiting, tracedPerSecond } = house.limits;
    const inspector = createInspector(
      { workerBytes, workerMegabytes, workerWaiting },
      { scrubbing: options.scrub ?? {}, limits: decodeLimitsOf(house.limits) },
    );
    const receive = createReceiver({
      gate: createIngestGate({
        keys: house.keys,
        allowOrigins: options.allowOrigins ?? [],
        limiter: createRateLimiter(
          house.limits.ingestPerSecond,
          house.limits.ingestBurst,
          house.clock,
        ),
        addressOf: ({ socket, headers }) =>
          addressOf(socket.remoteAddress, headers["x-forwarded-for"]),
      }),
      inspect: inspector.inspect,
      countPoints,
      append: house.append,
      limits: house.limits,
      tally: house.tally,
      clock: house.clock,
      onFailure: house.onFailure,
    });
    const traced =
      options.traces === undefined
        ? receive
        : tracedReceiver(
            receive,
            house.tracer,
            createRateLimiter(tracedPerSecond, tracedPerSecond, house.clock),
          );
    const application = getRequestListener(house.fetch, { overrideGlobalObjects: false });
    const server = createFront(traced, application, house.limits);
    const address = await listen(server, port, host);
    house.log({ level: "info", message: `listening on ${urlOf(host, address.port)}` });
    return {
      url: urlOf(host, address.port),
      async stop() {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeIdleConnections();
        const grace = setTimeout(() => server.closeAllConnections(), house.limits.stopMs);
        await closed;
        clearTimeout(grace);
        inspector.stop();
        await house.stop();
      },
    };
  } catch (error) {
    await house.stop();
    throw error;
  }
}
