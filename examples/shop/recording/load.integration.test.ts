import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadRecording, readRecording } from "./load.ts";
import { type FlatRecord, textAttribute } from "./otlp.ts";
import type { Recording } from "./recording.ts";
import { type Sink, startSink } from "./sink.ts";

const now = Date.UTC(2030, 0, 1, 12);
const minute = 60_000;

let sink: Sink;
let recording: Recording;
let loaded: Awaited<ReturnType<typeof loadRecording>>;
let took: number;

beforeAll(async () => {
  sink = await startSink(4373);
  recording = await readRecording();
  const started = performance.now();
  loaded = await loadRecording({ url: sink.url, now });
  took = performance.now() - started;
});

afterAll(() => sink.stop());

const millis = ({ record }: FlatRecord): number =>
  Number(BigInt(record.endTimeUnixNano ?? record.timeUnixNano ?? 0) / 1_000_000n);

describe("loading the recording", () => {
  it("sends every record within seconds", () => {
    const recorded = recording.sessions.reduce((sum, { records }) => sum + records.length, 0);
    expect(sink.records).toHaveLength(recorded);
    expect(took).toBeLessThan(5000);
  });

  it("ends the newest session three minutes ago and starts none more than three hours ago", () => {
    const times = sink.records.map(millis);
    expect(Math.max(...times)).toBeLessThanOrEqual(now - 3 * minute + 1);
    expect(Math.max(...times)).toBeGreaterThan(now - 4 * minute);
    expect(Math.min(...times)).toBeGreaterThan(now - 180 * minute);
  });

  it("gives fresh ids that keep uids, sessions and traces together", () => {
    const old = new Set(recording.sessions.map(({ id }) => id));
    const sessions = new Set(loaded.sessions.map(({ id }) => id));
    expect(sessions.size).toBe(old.size);
    for (const { record } of sink.records) {
      const session = textAttribute(record, "session.id");
      if (session === undefined) continue;
      expect(sessions.has(session)).toBe(true);
      const uid = textAttribute(record, "log.record.uid");
      if (uid) expect(uid.startsWith(`${session}/`)).toBe(true);
    }
    const text = JSON.stringify(sink.records);
    for (const id of old) expect(text).not.toContain(id);
  });

  it("says demo on every resource", () => {
    for (const { resource } of recording.origins) {
      expect(resource?.attributes).toContainEqual({
        key: "deployment.environment.name",
        value: { stringValue: "demo" },
      });
    }
  });

  it("ends with David's declined card", () => {
    expect(loaded.sessions.at(-1)).toMatchObject({ cohort: "declined-card", userId: "david" });
  });

  it("names no folder of the machine it was recorded on", () => {
    expect(JSON.stringify(recording)).not.toMatch(/\/(?:work|home|root|tmp)\//);
  });
});
