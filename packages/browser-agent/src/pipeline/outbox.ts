import { encodeEnvelope, type Scope, type Signal } from "@session-replay/otlp/encode";
import type { Journal, Waiting } from "./journal.ts";
import type { Answer, Packed, Transport } from "./transport.ts";

export interface Outbox {
  /** `concluded`: it follows from records that are in the journal already. */
  add(scope: Scope, json: string, concluded?: boolean): void;
  /** Takes in records that are already in the journal. */
  resume(records: readonly Waiting[]): void;
  /** Sends all that waits; resolves when it is answered, and all that was on its way before. */
  flush(): Promise<void>;
  /** Sends all that waits at once, whatever is in flight: the page may be gone in a moment. */
  leave(): void;
  /** Records that had to be given up since the last call. */
  takeDropped(): number;
}

export interface OutboxOptions {
  readonly signal: Signal;
  readonly resource: object;
  readonly transport: Transport;
  readonly journal: Journal;
  /** How long the first record of a batch may wait for others. */
  readonly delayMs: number;
  /** How long after it was added a record is compressed ahead, for a page that goes. */
  readonly packAheadMs?: number | undefined;
  readonly schedule: (run: () => unknown, ms: number) => () => void;
  readonly random: () => number;
}

/** What pages before this one left behind leaves soon, also where batches wait long. */
const resumeMs = 50;
const maxBatchRecords = 400;
/** Characters: nearly all are ASCII, and a batch must fit into a keepalive request. */
const fullBatch = 45_000;
const maxWaiting = 10_000;
/** What is acknowledged leaves storage a moment later, unless new records take its place. */
const tidyMs = 3_000;
const firstBackoffMs = 1_000;
const longestBackoffMs = 60_000;

/** Cuts records into batches that fit a keepalive request. */
export function cutBatches(records: readonly Waiting[]): Waiting[][] {
  const batches: Waiting[][] = [];
  let batch: Waiting[] = [];
  let characters = 0;
  for (const record of records) {
    const size = record.json.length + 1;
    if (batch.length && (characters + size > fullBatch || batch.length >= maxBatchRecords)) {
      batches.push(batch);
      batch = [];
      characters = 0;
    }
    batch.push(record);
    characters += size;
  }
  if (batch.length) batches.push(batch);
  return batches;
}

/** Collects the records of one signal and sends them, again if need be, until they are accepted. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { journal, transport, signal, resource, packAheadMs } = options;
  let waiting: Waiting[] = [];
  const packingBatches = new Set<Waiting[]>();
  /** The first of those that wait, compressed already. */
  let ahead: { readonly batch: Waiting[]; readonly body: Packed } | undefined;
  let packsAhead = false;
  let tidies = false;
  /** Characters that were added since the last sending. */
  let added = 0;
  let dropped = 0;
  let failures = 0;
  /** Until all that was sent is answered. */
  let sending: Promise<void> | undefined;
  let cancel: (() => void) | undefined;
  let due = Number.POSITIVE_INFINITY;

  const plan = (ms: number): void => {
    if (cancel && due <= ms) return;
    cancel?.();
    due = ms;
    cancel = options.schedule(() => {
      cancel = undefined;
      void sendAll(false);
    }, ms);
  };
  const backoff = (): number =>
    Math.min(longestBackoffMs, firstBackoffMs * 2 ** Math.min(failures, 6)) *
    (0.75 + options.random() / 2);

  const bound = (): void => {
    const over = waiting.length - maxWaiting;
    if (over <= 0) return;
    journal.acknowledge(waiting.splice(0, over));
    dropped += over;
  };
  const tidy = (): void => {
    tidies = false;
    journal.tidy();
  };
  const answered = (batch: Waiting[], answer: Answer, tried: boolean): void => {
    if (answer.kind === "retry") {
      ahead = undefined;
      waiting = [...batch, ...waiting];
      bound();
      const ms = answer.afterMs ?? backoff();
      failures += 1;
      cancel?.();
      cancel = undefined;
      plan(ms);
      return;
    }
    if (answer.kind === "refused") dropped += answer.count;
    journal.acknowledge(batch);
    if (!tidies) options.schedule(tidy, tidyMs);
    tidies = true;
    if (!tried) return;
    // What waited behind a receiver in trouble follows the first batch that it took.
    failures = 0;
    if (waiting.length) plan(0);
  };
  const bodyOf = (batch: readonly Waiting[]): string => encodeEnvelope(signal, resource, batch);

  const sendBatch = async (batch: Waiting[], final: boolean): Promise<void> => {
    const tried = failures > 0;
    const body = ahead?.batch === batch ? ahead.body : bodyOf(batch);
    // Compression is asynchronous: too late for a page that goes.
    const packing = final || typeof body !== "string" ? undefined : transport.pack(body);
    let packed: Packed | undefined;
    if (packing) {
      packingBatches.add(batch);
      packed = await packing;
      // The page was left meanwhile, and the batch has gone as it was.
      if (!packingBatches.delete(batch)) return;
    }
    answered(batch, await transport.send(packed ?? body, batch.length), tried);
  };
  const packAhead = async (): Promise<void> => {
    packsAhead = false;
    const [batch] = cutBatches(waiting);
    const body = batch && (await transport.pack(bodyOf(batch)));
    ahead = body && { batch, body };
  };
  /** What waits, in batches: first what is compressed already, if it saves a request or time. */
  const batchesWaiting = (final: boolean): Waiting[][] => {
    const ready = ahead?.batch ?? [];
    const isFirst = ready.every((record, i) => waiting[i] === record);
    const pays = isFirst && (final || ready.length === waiting.length);
    return ready.length && pays
      ? [ready, ...cutBatches(waiting.slice(ready.length))]
      : cutBatches(waiting);
  };
  const sendAll = async (final: boolean): Promise<void> => {
    cancel?.();
    cancel = undefined;
    added = 0;
    journal.seal();
    const batches = batchesWaiting(final);
    // One batch tries a receiver that was in trouble; the others follow when it is taken.
    const now = failures ? batches.slice(0, 1) : batches;
    waiting = batches.slice(now.length).flat();
    const sent = Promise.allSettled([sending, ...now.map((batch) => sendBatch(batch, final))]);
    sending = sent.then(() => undefined);
    await sending;
  };

  return {
    add(scope, json, concluded) {
      waiting.push({ scope, json, entry: journal.write({ scope, json }, concluded) });
      bound();
      added += json.length;
      // While the receiver is in trouble, the planned retry takes the new records along.
      if (failures === 0) plan(added > fullBatch ? 0 : options.delayMs);
      else if (!cancel) plan(backoff());
      if (packAheadMs === undefined || packsAhead) return;
      packsAhead = true;
      options.schedule(packAhead, packAheadMs);
    },
    resume(records) {
      waiting = [...records, ...waiting];
      bound();
      plan(resumeMs);
    },
    flush: () => sendAll(false),
    leave() {
      waiting = [...[...packingBatches].flat(), ...waiting];
      packingBatches.clear();
      void sendAll(true);
      journal.tidy();
    },
    takeDropped() {
      const count = dropped;
      dropped = 0;
      return count;
    },
  };
}
