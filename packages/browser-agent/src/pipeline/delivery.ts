import type { Scope, Signal } from "@session-replay/otlp/encode";
import { later, nextTask } from "../alarm.ts";
import { documentText } from "../dom/document-text.ts";
import { listen } from "../dom/listen.ts";
import { afterPageLeave } from "../dom/page-leave.ts";
import type { ProviderOptions } from "../options.ts";
import { randomHex } from "../random.ts";
import { stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import { createJournal } from "./journal.ts";
import { livingPages, sayAlive } from "./living-pages.ts";
import { createOutbox } from "./outbox.ts";
import { createResource } from "./resource.ts";
import { signalUrl } from "./signal-url.ts";
import { createTransport } from "./transport.ts";

/** The way of one signal's records out of the page. */
export interface Delivery {
  /** `concluded`: it follows from records that are in the journal already. */
  add(scope: Scope, json: string, concluded?: boolean): void;
  flush(): Promise<void>;
  takeDropped(): number;
  stop(): Promise<void>;
}

/** With the time that compression takes, within the 100 ms that are promised. */
const instantMs = 85;
const batchedMs = 15_000;
/** A page that goes has then little left that is not compressed. */
const packAheadMs = 1_000;

/** For a moment a page that died still counts as open. */
const secondLookMs = 1_000;

/** Names this page among those that share a journal. */
let page: string | undefined;

const ownUrls = /* @__PURE__ */ new Set<string>();

/** Whether a URL is that of a receiver: the agent's own requests are never traced. */
export const isOwnUrl = (url: string): boolean => ownUrls.has(url.replace(/[?#].*$/, ""));

/** Connects a signal to its receiver: batches, retries, journal, and the last moment of the page. */
export function createDelivery(signal: Signal, options: ProviderOptions): Delivery {
  const url = signalUrl(options.endpoint, signal);
  ownUrls.add(new URL(url, documentText("baseURI")).href);
  const first = page === undefined;
  page ??= randomHex(6);
  const own = page;
  const batched = options.delivery === "batched";
  const transport = createTransport({
    url,
    fetch: globalThis.fetch.bind(globalThis),
    preview: options.preview,
    headers: {
      ...(options.apiKey ? { authorization: `ApiKey ${options.apiKey}` } : {}),
      ...options.headers,
    },
  });
  const journal = createJournal(agentState().shared, signal, own);
  const outbox = createOutbox({
    signal,
    resource: createResource(options),
    transport,
    journal,
    delayMs: batched ? batchedMs : instantMs,
    packAheadMs: batched ? packAheadMs : undefined,
    schedule: later,
    random: Math.random,
  });
  const takeOver = async (): Promise<void> => {
    if (!journal.hasOthers()) return;
    const alive = await livingPages();
    const left = journal.recover((other) => alive.has(other));
    if (left.length) outbox.resume(left);
  };
  if (first) nextTask(() => sayAlive(own));
  nextTask(() => void takeOver());
  const stop = stopAll([
    later(takeOver, secondLookMs),
    afterPageLeave(() => outbox.leave()),
    listen(window, ["online"], () => void outbox.flush()),
  ]);
  return {
    add: outbox.add,
    flush: outbox.flush,
    takeDropped: outbox.takeDropped,
    async stop() {
      stop();
      await outbox.flush();
    },
  };
}
