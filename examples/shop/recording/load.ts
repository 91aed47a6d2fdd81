import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { type OtlpRecord, toBody } from "./otlp.ts";
import type { RecordedSession, Recording } from "./recording.ts";
import { freshIds, relive } from "./relive.ts";

export interface LoadOptions {
  /** Base URL of the server. */
  readonly url: string;
  /** Milliseconds since the epoch; the newest session ends three minutes before. */
  readonly now: number;
}

export interface LoadedSession {
  readonly id: string;
  readonly cohort: string;
  readonly userId: string;
}

const file = path.join(import.meta.dirname, "demo.json.gz");
const minute = 60_000;

const endOf = ({ timeUnixNano, endTimeUnixNano }: OtlpRecord): number =>
  Number(BigInt(endTimeUnixNano ?? timeUnixNano ?? "0") / 1_000_000n);

/** How far a session moves: the newest ends at `now` less three minutes, each before it earlier. */
function shiftOf(session: RecordedSession, age: number, now: number): number {
  const end = session.records.reduce((last, [, record]) => Math.max(last, endOf(record)), 0);
  return now - 3 * minute - age * 2.5 * minute - end;
}

async function post(url: string, body: unknown): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  }
}

/** The recording that ships with the shop. */
export async function readRecording(): Promise<Recording> {
  return JSON.parse(gunzipSync(await readFile(file)).toString("utf8")) as Recording;
}

/**
 * Sends the recorded sessions to a server as if they had just happened, with fresh ids.
 *
 * @example await loadRecording({ url: "http://127.0.0.1:4318", now: Date.now() });
 */
export async function loadRecording({
  url,
  now,
}: LoadOptions): Promise<{ readonly sessions: readonly LoadedSession[] }> {
  const { origins, sessions } = await readRecording();
  const renew = freshIds();
  const loaded: LoadedSession[] = [];
  for (const [index, session] of sessions.entries()) {
    const shift = shiftOf(session, sessions.length - 1 - index, now);
    const byOrigin = Map.groupBy(session.records, ([origin]) => origin);
    await Promise.all(
      [...byOrigin].map(([origin, records]) => {
        const from = origins[origin];
        if (!from) throw new Error(`the recording has no origin ${origin}`);
        const relived = records.map(([, record]) => relive(record, shift, renew));
        return post(`${url}/v1/${from.signal}`, toBody(from, relived));
      }),
    );
    loaded.push({ id: renew(session.id), cohort: session.cohort, userId: session.userId });
  }
  return { sessions: loaded };
}
