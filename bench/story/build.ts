import type { TelemetryRecord } from "@session-replay/otlp";
import { cohorts } from "./cohorts/index.ts";
import type { Ledger } from "./ledger.ts";
import { seededRandom } from "./random.ts";
import { writeSession } from "./session-writer.ts";
import type { Site } from "./site.ts";

export interface Written {
  readonly ledgers: readonly Ledger[];
  readonly records: readonly TelemetryRecord[];
}

const minutes = 60_000;

/** All cohorts of a site, `seeds` sessions each, over the last hours before `now` (epoch ms). */
export function writeSite(site: Site, seeds: number, now: number): Written {
  const ledgers: Ledger[] = [];
  const records: TelemetryRecord[] = [];
  const kinds = Object.entries(cohorts);
  kinds.forEach(([cohort, { play }], cohortIndex) => {
    for (let seed = 0; seed < seeds; seed += 1) {
      const number = cohortIndex * seeds + seed;
      const random = seededRandom(1 + number * 7919 + site.name.length * 104729);
      const user = site.people[(cohortIndex + seed) % site.people.length];
      if (!user) continue;
      const sessionId = `sess_${random.hex(12)}`;
      const session = writeSession({
        site,
        random,
        sessionId,
        user,
        start: now - (10 + number * 4) * minutes,
        skew: random.between(-2500, 2500),
      });
      const truth = play(session, site, random);
      records.push(...session.records);
      ledgers.push({
        ...truth,
        sessionId,
        cohort,
        site: site.name,
        userId: user.id,
        userName: user.name,
      });
    }
  });
  return { ledgers, records };
}
