import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import type { Ask } from "@session-replay/esql";
import { openJournal } from "@session-replay/journal";
import { openStore } from "@session-replay/store";
import { createAuditedAsk } from "../access/audited-ask.ts";
import { peerAddress } from "../access/peer-address.ts";
import { createRateLimiter } from "../access/rate.ts";
import { createReadGate } from "../access/read-gate.ts";
import { ApiFailure } from "../api/route.ts";
import { routes } from "../api/routes/index.ts";
import { startGateway } from "../gateway/gateway.ts";
import { createApplication, type Peer } from "../http/application.ts";
import { decodeLimitsOf, defaultLimits, type Limits } from "../limits.ts";
import { createModelSettings } from "../model/model-settings.ts";
import { describeError, withoutQuotes } from "../operation/describe-error.ts";
import type { Measured } from "../operation/samples.ts";
import { sparingLog } from "../operation/sparing-log.ts";
import type { HouseOptions, LogLine } from "../options.ts";
import { createStaticFiles } from "../pages/static-files.ts";
import { createAsyncQueries } from "../query/async-queries.ts";
import type { AcceptedFrame } from "../receive/frame.ts";
import { createTally, type Tally } from "../receive/tally.ts";
import { createAudit } from "../state/audit.ts";
import { createKeys, type Keys } from "../state/keys.ts";
import { createLogins } from "../state/logins.ts";
import { openState } from "../state/open-state.ts";
import { settingOr } from "../state/secret.ts";
import { startTracing } from "../tracing/start-tracing.ts";
import { tracedAsk } from "../tracing/traced.ts";
import type { OwnTracer } from "../tracing/tracer.ts";
import { careOf } from "./care-of.ts";
import { EXPORTS } from "./parquet-export.ts";
import { storyOver } from "./story-over.ts";
import { version } from "./version.ts";

/** An opened data folder with everything that stands on it, but no socket. */
export interface OpenHouse {
  /** Answers a request to anything but OTLP. */
  readonly fetch: (request: Request, peer?: Peer) => Response | Promise<Response>;
  readonly ask: Ask;
  readonly append: (frame: AcceptedFrame) => Promise<void>;
  readonly tracer: OwnTracer;
  readonly keys: Keys;
  readonly limits: Limits;
  readonly tally: Tally;
  readonly clock: () => number;
  readonly log: (line: LogLine) => void;
  readonly onFailure: (error: unknown) => void;
  readonly stop: () => Promise<void>;
}

const dayMs = 86_400_000;

const onlyForwards: Ask = () =>
  Promise.reject(new ApiFailure(501, "This server only forwards: ask where it forwards to"));

/**
 * Opens a data folder: journal, store, state and the application over them. `unlocked` asks for no
 * key: whoever opens a folder without a server may read its files in any case.
 *
 * @example const house = await openHouse({ dataFolder: ".session-replay" });
 */
export async function openHouse(
  options: HouseOptions,
  { unlocked = false }: { readonly unlocked?: boolean } = {},
): Promise<OpenHouse> {
  const { dataFolder, clock = Date.now } = options;
  const log = sparingLog(options.log ?? (() => undefined), clock);
  const limits = { ...defaultLimits, ...options.limits };
  // What users did is in there: nobody else on this machine needs to read it.
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  rmSync(path.join(dataFolder, EXPORTS), { recursive: true, force: true });
  const onFailure = (error: unknown): void => log({ level: "error", ...describeError(error) });
  const state = openState(dataFolder);
  const keys = createKeys(state, clock);
  const journal = await openJournal({
    folder: path.join(dataFolder, "journal"),
    maximumBytes: limits.journalBytes,
  });
  const store = await (options.forwardOnly === true
    ? undefined
    : openStore({
        folder: path.join(dataFolder, "store"),
        journal,
        queryTimeoutMs: limits.queryMs,
        runningQueries: limits.queries,
        waitingQueries: limits.queriesWaiting,
        maximumRows: limits.rows,
        memoryMegabytes: limits.storeMegabytes,
        maximumNames: limits.attributeNames,
        decodeLimits: decodeLimitsOf(limits),
        retention: {
          ...(options.retentionMs === undefined
            ? {}
            : { days: Math.ceil(options.retentionMs / dayMs) }),
          ...(options.maximumBytes === undefined ? {} : { bytes: options.maximumBytes }),
        },
        onTrouble: ({ message }) => log({ level: "warn", message: withoutQuotes(message) }),
      }));
  const append = async (frame: AcceptedFrame): Promise<void> => {
    await journal.append(frame);
  };
  const tracing = startTracing({
    target: options.traces,
    version,
    clock,
    append,
    fetch,
    mostWaiting: limits.spansWaiting,
    onFailure,
  });
  const audit = createAudit(state, clock, limits.auditDays);
  const stored = tracedAsk(store?.ask ?? onlyForwards, tracing.tracer);
  const audited = createAuditedAsk(stored, audit, clock);
  const { ask } = audited;
  const forwards = options.forwards ?? [];
  const gateway = await startGateway({
    journal,
    forwards,
    // A forward that is away must leave room in the journal for what comes in.
    maximumLagBytes: Math.min(limits.forwardLagBytes, limits.journalBytes / 2),
    batchBytes: limits.forwardBatchBytes,
    timeoutMs: limits.forwardMs,
    retry: { firstMs: limits.forwardRetryMs, mostMs: limits.forwardRetryMostMs },
    version,
    clock,
    log,
  });
  const tally = createTally();
  const started = clock();
  const measure = async (): Promise<Measured> => ({
    tally,
    journal: journal.stats(),
    store: store?.running() === true ? await store.stats() : undefined,
    storeIsAway: store?.running() === false,
    forwards: gateway.health(),
    memory: process.memoryUsage(),
    uptimeSeconds: (clock() - started) / 1000,
  });
  const uuid = settingOr(state, "instance", randomUUID);
  const logins = createLogins(state, clock, limits.loginHours);
  const asyncQueries = createAsyncQueries(ask, clock, limits.queriesKept);
  const application = createApplication({
    house: {
      ask,
      ...storyOver(ask, clock, createModelSettings(dataFolder, options.environment ?? {})),
      care: store === undefined ? undefined : careOf(store, state, gateway, dataFolder),
      keys,
      logins,
      audit,
      clock,
      forwards: gateway.health,
      measure,
      about: { version, dataFolder, instance: uuid },
    },
    routes,
    gate: createReadGate({
      keys,
      logins,
      limiter: createRateLimiter(limits.readPerSecond, limits.readBurst, clock),
      unlocked,
    }),
    addressOf: peerAddress(options.trustProxy ?? false),
    asCaller: audited.as,
    tracer: tracing.tracer,
    hosts: new Set((options.allowHosts ?? []).map((name) => name.toLowerCase())),
    apiBodyBytes: limits.apiBodyBytes,
    asyncQueries,
    version,
    instance: { name: os.hostname(), uuid },
    ui: options.uiFolder === undefined ? undefined : createStaticFiles(options.uiFolder),
    agent: options.agentFolder === undefined ? undefined : createStaticFiles(options.agentFolder),
    onFailure,
  });
  return {
    fetch: (request, peer) => application.fetch(request, peer),
    ask,
    append,
    tracer: tracing.tracer,
    keys,
    limits,
    tally,
    clock,
    log,
    onFailure,
    async stop() {
      asyncQueries.stop();
      await tracing.stop();
      await gateway.stop();
      await store?.stop();
      await journal.stop();
      state.stop();
    },
  };
}
