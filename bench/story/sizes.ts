import { arrive, fill, healthy, outcome, press } from "./acts.ts";
import { percentile } from "./figures.ts";
import { seededRandom } from "./random.ts";
import { withServer } from "./server.ts";
import { type SessionWriter, writeSession } from "./session-writer.ts";
import { clinic } from "./sites/clinic.ts";

interface Size {
  readonly events: number;
  readonly sessions: number;
  readonly target: number;
}

const sizes: readonly Size[] = [
  { events: 300, sessions: 20, target: 50 },
  { events: 3000, sessions: 4, target: 300 },
];
const rounds = 60;

/** Visits a site again and again, with a request and its back-end spans for every few events. */
function play(session: SessionWriter, events: number): void {
  const count = () => session.records.filter((record) => record.signal === "log").length;
  let round = 0;
  while (count() < events) {
    arrive(session, clinic);
    fill(session, clinic);
    for (let press_ = 0; press_ < 3; press_ += 1) {
      const click = press(session, clinic.submit);
      const status = round % 4 === 3 ? 500 : 200;
      const traceId = session.request({
        method: clinic.send.method,
        path: `${clinic.send.path}/${round % 7}`,
        status,
        milliseconds: 90,
        clickSequence: click,
        operation: healthy(clinic.send),
      });
      outcome(session, click, clinic.submit, { kind: "change", status, traceId });
    }
    round += 1;
  }
}

/** How long the story of a session takes over HTTP, query included. */
export async function measureSizes(): Promise<string> {
  const lines = await withServer(async (product) => {
    const now = Date.now();
    const told = sizes.map((size, place) => {
      const sessions = Array.from({ length: size.sessions }, (_, index) => {
        const random = seededRandom(1 + index + 1000 * place);
        const session = writeSession({
          site: clinic,
          random,
          sessionId: `sess_${random.hex(12)}`,
          user: { id: `p${place}-${index}`, name: `Person ${place}-${index}` },
          start: now - (place + 1) * 10_800_000 - index * 60_000,
          skew: 0,
        });
        play(session, size.events);
        return session;
      });
      return { ...size, sessions };
    });
    const all = told.flatMap(({ sessions }) => sessions);
    await product.store(
      all.flatMap(({ records }) => [...records]),
      all.length,
    );
    const rows: string[] = [];
    for (const { events, sessions, target } of told) {
      const times: number[] = [];
      for (let round = -sessions.length; round < rounds; round += 1) {
        const session = sessions[(round + sessions.length) % sessions.length];
        const started = performance.now();
        await product.get(`/api/sessions/${session?.sessionId}/story`);
        if (round >= 0) times.push(performance.now() - started);
      }
      const measured = `${percentile(times, 0.5).toFixed(0)} / ${percentile(times, 0.95).toFixed(0)}`;
      rows.push(
        `${`story of ${events} events, ms`.padEnd(24)}${measured.padEnd(22)}p95 ≤ ${target}`,
      );
    }
    return rows;
  });
  return lines.join("\n");
}
