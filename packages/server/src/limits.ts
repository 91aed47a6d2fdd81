import type { DecodeLimits } from "@session-replay/otlp/decode";

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/** Every bound of the server; each can be changed (`serve --limit name=value`). */
export interface Limits {
  /** Bytes of one request after decompression; more is answered 413. */
  readonly bodyBytes: number;
  /** Bytes of all requests being read and decoded at once; more is answered 503. */
  readonly inFlightBytes: number;
  /** Bytes above which a body is decoded off the main thread. */
  readonly workerBytes: number;
  /** MiB for decoding one of these; more is answered 413. */
  readonly workerMegabytes: number;
  /** How many of these may wait for their turn; further ones are answered 503. */
  readonly workerWaiting: number;
  /** Milliseconds for a request's headers, and for the whole request. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** Sockets open at once; further ones are closed. */
  readonly connections: number;
  /** Ingest requests a second and burst, by address. */
  readonly ingestPerSecond: number;
  readonly ingestBurst: number;
  /** Reading requests a second and burst, by key or address. */
  readonly readPerSecond: number;
  readonly readBurst: number;
  /** Milliseconds and concurrency of queries. */
  readonly queryMs: number;
  readonly queries: number;
  readonly queriesWaiting: number;
  /** Async queries whose answers are kept until they are fetched. */
  readonly queriesKept: number;
  /** Rows of one answer. */
  readonly rows: number;
  /** Bytes of a request to the product API. */
  readonly apiBodyBytes: number;
  /** Bytes of the journal on disk; more is answered 503 until what reads it has caught up. */
  readonly journalBytes: number;
  /** MiB that the database may hold in memory; more goes to disk. */
  readonly storeMegabytes: number;
  /** Names of attributes beyond the schema that can be asked for, in each stream. */
  readonly attributeNames: number;
  /** What one record may hold; what lies beyond is dropped and said in the partial success. */
  readonly recordAttributes: number;
  readonly textLength: number;
  readonly valueDepth: number;
  readonly spanEvents: number;
  readonly spanLinks: number;
  /** Hours that a login lasts, and days that the audit log goes back. */
  readonly loginHours: number;
  readonly auditDays: number;
  /** Bytes that a forward may lag behind before the oldest are passed over. */
  readonly forwardLagBytes: number;
  /** Bytes of one request to a forward, before compression, and milliseconds for it. */
  readonly forwardBatchBytes: number;
  readonly forwardMs: number;
  /** Milliseconds until a forward is tried again: at first, and at most. */
  readonly forwardRetryMs: number;
  readonly forwardRetryMostMs: number;
  /** OTLP requests a second that become spans of the server's own traces. */
  readonly tracedPerSecond: number;
  /** Own spans that may wait to be sent; further ones are dropped. */
  readonly spansWaiting: number;
  /** Milliseconds that requests under way get when the server is to stop. */
  readonly stopMs: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 20 * mebibyte,
  inFlightBytes: 64 * mebibyte,
  workerBytes: 256 * kibibyte,
  workerMegabytes: 128,
  workerWaiting: 16,
  headersMs: 10_000,
  requestMs: 30_000,
  connections: 20_000,
  ingestPerSecond: 20_000,
  ingestBurst: 40_000,
  readPerSecond: 1000,
  readBurst: 4000,
  queryMs: 30_000,
  queries: 4,
  queriesWaiting: 1024,
  queriesKept: 100,
  rows: 10_000,
  apiBodyBytes: mebibyte,
  journalBytes: 1024 * mebibyte,
  storeMegabytes: 192,
  attributeNames: 5000,
  recordAttributes: 512,
  textLength: 65_536,
  valueDepth: 16,
  spanEvents: 256,
  spanLinks: 128,
  loginHours: 12,
  auditDays: 400,
  forwardLagBytes: 512 * mebibyte,
  forwardBatchBytes: mebibyte,
  forwardMs: 30_000,
  forwardRetryMs: 500,
  forwardRetryMostMs: 60_000,
  tracedPerSecond: 10,
  spansWaiting: 2048,
  stopMs: 5000,
};

/** What each limit bounds, for `--help` and the reference. */
export const limitBriefs: Readonly<Record<keyof Limits, string>> = {
  bodyBytes: "bytes of one OTLP request after decompression (413 beyond)",
  inFlightBytes: "bytes of all OTLP requests being read at once (503 beyond)",
  workerBytes: "bytes above which a body is decoded in a process of its own",
  workerMegabytes: "MiB that this process may take to decode one body (413 beyond)",
  workerWaiting: "bodies that may wait for this process (503 beyond)",
  headersMs: "milliseconds for the headers of a request",
  requestMs: "milliseconds for a whole request",
  connections: "sockets open at once",
  ingestPerSecond: "OTLP requests a second from one address (429 beyond)",
  ingestBurst: "OTLP requests at once from one address",
  readPerSecond: "API requests a second from one key or address (429 beyond)",
  readBurst: "API requests at once from one key or address",
  queryMs: "milliseconds of one query",
  queries: "queries running at once",
  queriesWaiting: "queries that may wait for one of these (429 beyond)",
  queriesKept: "async queries kept until they are fetched (429 beyond)",
  rows: "rows of one answer",
  apiBodyBytes: "bytes of one request to the API",
  journalBytes: "bytes of the journal on disk (503 beyond, until it is read)",
  storeMegabytes: "MiB that the database may hold in memory",
  attributeNames: "names of attributes beyond the schema that can be asked for, in each stream",
  recordAttributes: "attributes of one record",
  textLength: "characters (UTF-16 units) of one text, cut beyond",
  valueDepth: "lists and maps inside one another; a deeper record is rejected",
  spanEvents: "events of one span",
  spanLinks: "links of one span",
  loginHours: "hours that a login lasts",
  auditDays: "days that the audit log goes back",
  forwardLagBytes:
    "bytes that a forward may lag before the oldest are passed over; half of journalBytes at most",
  forwardBatchBytes: "bytes of one request to a forward, before compression",
  forwardMs: "milliseconds for one request to a forward",
  forwardRetryMs: "milliseconds until a forward is tried again, doubled each time",
  forwardRetryMostMs: "milliseconds until a forward is tried again, at most",
  tracedPerSecond: "OTLP requests a second that become spans of the server's own traces",
  spansWaiting: "own spans that may wait to be sent, dropped beyond",
  stopMs: "milliseconds that requests under way get when the server is to stop",
};

/** What decoding a request leaves of a record. */
export const decodeLimitsOf = (limits: Limits): DecodeLimits => ({
  attributesPerRecord: limits.recordAttributes,
  stringLength: limits.textLength,
  depth: limits.valueDepth,
  eventsPerSpan: limits.spanEvents,
  linksPerSpan: limits.spanLinks,
});
